/* How far names reach that the tagger took too little or too much of. */
#include "entity_parts.h"

/* "program" before a name belongs to it where that is its full name, "Program Keluarga Harapan",
 * and does not where the rest is one: "program Sekolah Rakyat". */
void settle_programme(const reading *reading, found_name *name)
{
    known_entry entry;
    if (name->first && word_in(reading, name->first - 1, WORDS_PROGRAMME) &&
        evidence_entry(reading, name->first - 1, name->last, KIND_PROGRAM, &entry) &&
        !known_by_alias(&entry))
        name->first--;
    else if (name->last - name->first > 1 && word_in(reading, name->first, WORDS_PROGRAMME) &&
             (evidence_entry(reading, name->first, name->last, KIND_PROGRAM, &entry)
                  ? known_by_alias(&entry)
                  : evidence_entry(reading, name->first + 1, name->last, KIND_PROGRAM, &entry)))
        name->first++;
}

static bool is_number(const reading *reading, uint32_t t)
{
    return t < reading->tokens->count && reading->tokens->items[t].kind == TOKEN_NUMBER;
}

/* "Jalan Merdeka" "No. 20-28": the number of a house belongs to its road. */
void widen_address(const reading *reading, found_name *name)
{
    uint32_t t = name->last;
    if (is_number(reading, t - 1))
        t--;
    if (t - 1 == name->first || !word_in(reading, t - 1, WORDS_NUMBER)) {
        if (t < name->last || t >= reading->tokens->count || !word_in(reading, t, WORDS_NUMBER))
            return;
        t++;
    }
    if (!is_number(reading, t))
        return;
    while (is_number(reading, t + 2) && is_mark(reading, t + 1, '-'))
        t += 2;
    name->last = t + 1;
}

static bool is_year(const reading *reading, uint32_t t)
{
    bytes word = part_word(reading, t);
    return word.size == 4 && (memcmp(word.data, "19", 2) == 0 || memcmp(word.data, "20", 2) == 0);
}

static bool is_roman(const reading *reading, uint32_t t)
{
    bytes word = part_word(reading, t);
    size_t i = 0;
    while (i < word.size && strchr("ivx", word.data[i]))
        i++;
    return i == word.size && part_token(reading, t)->letter_case == CASE_UPPER;
}

/* A year that opens no period, or a Roman number. */
bool is_edition(const reading *reading, uint32_t t)
{
    bool period = t + 1 < reading->tokens->count && is_mark(reading, t + 1, '-');
    return is_number(reading, t) ? is_year(reading, t) && !period : is_roman(reading, t);
}

/* "Tata Ruang": the duties from a token on; the token itself where none begins there. *lower: some
 * are in small letters. */
static uint32_t over_duty(const reading *reading, uint32_t t, bool *lower)
{
    for (; t < reading->tokens->count && word_in(reading, t, WORDS_DUTY); t++)
        *lower |= part_token(reading, t)->letter_case == CASE_LOWER;
    return t;
}

uint32_t department_end(const reading *reading, const found_name *name)
{
    uint32_t end = name->last, t = name->last, n_tokens = (uint32_t)reading->tokens->count;
    if (!word_in(reading, name->first, WORDS_DEPARTMENT) ||
        part_token(reading, name->first)->letter_case == CASE_LOWER)
        return end;
    bool listed = false, lower = false;
    for (uint32_t inside = name->first; inside < name->last && !listed; inside++)
        listed = is_mark(reading, inside, ',');
    for (;;) {
        uint32_t comma = t < n_tokens && is_mark(reading, t, ',');
        uint32_t first = t + comma;
        uint32_t joint = first < n_tokens && word_in(reading, first, WORDS_AND);
        first += joint;
        uint32_t last = over_duty(reading, first, &lower);
        if ((!comma && !joint) || last == first)
            return end;
        listed = listed || comma;
        t = last;
        bool shortened = t < n_tokens && is_mark(reading, t, '('); /* the whole of it */
        if (joint && (lower ? shortened : listed))
            end = t;
    }
}
