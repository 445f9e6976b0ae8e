/* "Perjanjian Kerja Sama (PKS)": an acronym that the text explains by words which are no name is
 * none either, here and wherever it stands again, though a party may be called the same. */
#include "entity_parts.h"

enum { LETTERS_MOST = 12 };

/* The letters that the explaining words begin with, "lppb" of "LP2B"; 0: it is no acronym. */
static size_t letters_of(const reading *reading, uint32_t t, char *letters)
{
    bytes word = part_word(reading, t);
    size_t count = 0;
    if (part_token(reading, t)->letter_case != CASE_UPPER)
        return 0;
    for (size_t i = 0; i < word.size; i++) {
        char c = word.data[i];
        size_t times = c >= 'a' && c <= 'z'            ? 1
                       : count && c >= '2' && c <= '4' ? (size_t)(c - '1')
                                                       : 0;
        if (!times || count + times > LETTERS_MOST)
            return 0;
        for (; times; times--, count++)
            letters[count] = c >= 'a' ? c : letters[count - 1];
    }
    return count;
}

/* Whether the words in front of an opening bracket begin with the letters; small words may lie
 * between. */
static bool words_fit(const reading *reading, uint32_t bracket, const char *letters, size_t count)
{
    uint32_t t = bracket;
    while (count) {
        if (!t-- || part_token(reading, t)->kind != TOKEN_WORD)
            return false;
        bytes word = part_word(reading, t);
        if (word.data[0] == letters[count - 1])
            count--;
        else if (t + 1 == bracket || word.size > 3)
            return false;
    }
    return true;
}

bool explained_by_words(const reading *reading, const found_name *name)
{
    char letters[LETTERS_MOST];
    if (name->last - name->first != 1 || name->first < 2 || name->last >= reading->tokens->count ||
        !is_mark(reading, name->first - 1, '(') || !is_mark(reading, name->last, ')'))
        return false;
    size_t count = letters_of(reading, name->first, letters);
    return count > 1 && words_fit(reading, name->first - 1, letters, count);
}
