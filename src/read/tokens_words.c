#include "characters.h"
#include "tokens_scan.h"

const unsigned char token_classes[256] = {
    ['a' ... 'z'] = LOWER,   ['A' ... 'Z'] = UPPER, ['0' ... '9'] = DIGIT,
    ['\t' ... '\r'] = SPACE, [' '] = SPACE,         [0x80 ... 0xFF] = HIGH,
};

size_t scan_letter_at(const scanner *s, size_t at, size_t end)
{
    unsigned char c = byte_at(s, at, end);
    if (token_classes[c] != HIGH)
        return (token_classes[c] & (LOWER | UPPER)) ? 1 : 0;
    size_t size;
    return character_is_letter(character_codepoint(s->text->canonical, at, &size)) ? size : 0;
}

bool scan_upper_at(const scanner *s, size_t at, size_t end)
{
    unsigned char c = byte_at(s, at, end);
    size_t size;
    return token_classes[c] != HIGH
               ? token_classes[c] == UPPER
               : character_is_upper(character_codepoint(s->text->canonical, at, &size));
}

static size_t letters_and_digits(const scanner *s, size_t at, size_t end)
{
    for (;;) {
        while (token_classes[byte_at(s, at, end)] & IN_WORD)
            at++;
        size_t size = token_classes[byte_at(s, at, end)] == HIGH ? scan_letter_at(s, at, end) : 0;
        if (!size)
            return at;
        at += size;
    }
}

uint32_t token_hash(bytes folded_word)
{
    uint32_t hash = HASH_START;
    for (size_t i = 0; i < folded_word.size; i++) {
        unsigned char folded = (unsigned char)folded_word.data[i];
        hash = (hash ^ (is_digit(folded) ? '0' : folded)) * HASH_FACTOR;
    }
    return hash;
}

/* ---- letter case ---------------------------------------------------------------------------- */

/* lower, upper: how many letters; later_upper: of the upper ones, those behind the first letter. */
static token_case case_by_counts(size_t lower, size_t upper, size_t later_upper, bool upper_first)
{
    if (!upper)
        return lower ? CASE_LOWER : CASE_NONE;
    if (!lower)
        return upper > 1 ? CASE_UPPER : CASE_CAPITALISED;
    return !later_upper && upper_first ? CASE_CAPITALISED : CASE_MIXED;
}

static token_case case_of(const scanner *s, size_t start, size_t end)
{
    size_t lower = 0, upper = 0, later_upper = 0;
    for (size_t at = start, size; at < end; at += size ? size : 1) {
        size = scan_letter_at(s, at, end);
        if (!size)
            continue;
        if (scan_upper_at(s, at, end)) {
            upper++;
            later_upper += upper + lower > 1;
        } else
            lower++;
    }
    return case_by_counts(lower, upper, later_upper, scan_upper_at(s, start, end));
}

token_case token_case_of(const text *text, size_t start, size_t end)
{
    scanner s = {.text = text, .canonical = (const unsigned char *)text->canonical.data};
    return case_of(&s, start, end);
}

/* ---- words ---------------------------------------------------------------------------------- */

/* A word that is being read, with all that its letters say of it. */
typedef struct word {
    size_t start, end;
    unsigned char first; /* class of the first byte */
    unsigned char later; /* classes of all others */
} word;

/* Letters and digits up to the next mark: what letters_and_digits() says. */
static void read_letters(const scanner *s, word *word, size_t end)
{
    size_t at = word->end, size;
    for (;;) {
        do {
            letter_run run = letter_run_at(s->canonical + at);
            size = run.size < end - at ? run.size : end - at;
            unsigned first = at == word->start, counted = ((1u << size) - 1) & ~first;
            word->later |= (unsigned char)((run.lower & counted ? LOWER : 0) |
                                           (run.upper & counted ? UPPER : 0));
            at += size;
        } while (size == LETTER_RUN);
        size = token_classes[byte_at(s, at, end)] == HIGH ? scan_letter_at(s, at, end) : 0;
        if (!size)
            break;
        word->later |= HIGH;
        at += size;
    }
    word->end = at;
}

static token_case case_of_word(const scanner *s, const word *word)
{
    if ((word->first | word->later) & HIGH || word->first == DIGIT)
        return case_of(s, word->start, word->end);
    return (token_case)ascii_case(word->first == UPPER, word->later);
}

static bool is_abbreviation(const scanner *s, const word *word)
{
    bytes folded = bytes_slice(s->text->folded, word->start, word->end);
    return s->is_abbreviation(s->abbreviations, folded, token_hash(folded));
}

/* A dot without spaces around it joins (M.Si, S.Sos, detik.com), unless its space was lost: behind
 * a full stop ("selesai.Kemudian") or an abbreviation ("Drs.H.Ahmad", "PT.Telkom"). */
static bool dot_joins(const scanner *s, const word *left, size_t end)
{
    size_t dot = left->end, size = dot - left->start;
    if (!scan_letter_at(s, dot + 1, end))
        return false;
    if (!scan_upper_at(s, dot + 1, end))
        return true;
    size_t right = letters_and_digits(s, dot + 1, end);
    bool right_is_word = right - dot > 3 && !scan_upper_at(s, dot + 2, end);
    if (size > 3 && right_is_word)
        return false;
    return !((right_is_word || size > 1) && is_abbreviation(s, left));
}

/* A hyphen joins reduplications, affixes and numerals (anak-anak, Undang-Undang, non-aktif,
 * Covid-19), and parts two names (Jakarta-Bogor, Pemkot Tarakan-UBT) and a suffix set off from a
 * name (BPJS-nya). */
static bool hyphen_joins(const scanner *s, const word *left, size_t end)
{
    size_t hyphen = left->end, right = letters_and_digits(s, hyphen + 1, end);
    size_t size = right - hyphen - 1;
    const char *folded = s->text->folded.data;
    if (!size || (size == 3 && memcmp(folded + hyphen + 1, "nya", 3) == 0))
        return false;
    if (!scan_upper_at(s, hyphen + 1, end))
        return true;
    return size <= hyphen - left->start &&
           memcmp(folded + hyphen - size, folded + hyphen + 1, size) == 0;
}

/* Single capital letters with dots between them: "M", "R.B". */
static bool is_initials(const scanner *s, size_t at, size_t end)
{
    for (size_t size; at < end; at += size + 1) {
        character_codepoint(s->text->canonical, at, &size);
        if (!scan_upper_at(s, at, end) || (at + size < end && byte_at(s, at + size, end) != '.'))
            return false;
    }
    return true;
}

/* The dot behind a word belongs to it in an abbreviation or an initial that something follows. */
static bool takes_dot(const scanner *s, const word *word, size_t end)
{
    size_t next = word->end + 1;
    if (byte_at(s, next, end) == '.')
        return false;
    while (byte_at(s, next, end) == ' ')
        next++;
    unsigned char follows = byte_at(s, next, end);
    if (follows == 0 || follows == '\n' || follows == '"')
        return false;
    return is_initials(s, word->start, word->end) || is_abbreviation(s, word);
}

/* Letters and digits with the marks that join them. */
static void read_joined(const scanner *s, word *word, size_t end)
{
    for (;;) {
        read_letters(s, word, end);
        unsigned char c = byte_at(s, word->end, end);
        bool joins = (c == '.' && dot_joins(s, word, end)) ||
                     (c == '-' && hyphen_joins(s, word, end)) ||
                     (c == '\'' && scan_letter_at(s, word->end + 1, end));
        if (!joins)
            return;
        word->end++;
    }
}

token word_read(const scanner *s, size_t at, size_t end)
{
    word word = {.start = at, .end = at, .first = token_classes[s->canonical[at]]};
    read_joined(s, &word, end);
    uint8_t letter_case = (uint8_t)case_of_word(s, &word);
    if (word.first != DIGIT && byte_at(s, word.end, end) == '.' && takes_dot(s, &word, end))
        word.end++;
    return (token){.start = (uint32_t)at,
                   .end = (uint32_t)word.end,
                   .kind = TOKEN_WORD,
                   .letter_case = letter_case};
}
