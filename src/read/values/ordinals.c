/* ORDINAL: ke-4, ke-XV, kedua. */
#include "readers.h"

static size_t emit_ordinal(reading *r, size_t at, size_t end, kliping_number n)
{
    emit(r, "ORDINAL", at, end)->n = n;
    return end;
}

/* The word before, which says whether something is being numbered. */
static bool after_noun(const reading *r, size_t at)
{
    size_t before = gap_before(r, at), word = word_before(r, before), start;
    if (word == before)
        return false;
    return !rule_before(r, at, RULES(RULE_ORDINAL_NOT_AFTER), &start);
}

/* "ke 34" with a space is a direction when a unit follows, or a verb stands before. */
static size_t prefixed_at(reading *r, size_t at, size_t end)
{
    size_t number = gap(r, end), stop, other;
    bool joined = byte_at(r, number) == '-';
    if (joined)
        number = gap(r, number + 1);
    bool spaced = !joined && number > end;
    int n;
    if (!roman_at(r, number, &n, &stop) && !integer_at(r, number, 5, &n, &stop))
        return at;
    unsigned char next = byte_at(r, stop);
    if (((next == '.' || next == ',' || next == '/' || next == ':') &&
         is_digit(byte_at(r, stop + 1))) ||
        is_letter(next) || next == '%')
        return at;
    if (spaced) {
        const rule_kinds counted = RULES(RULE_UNIT) | RULES(RULE_COUNT) | RULES(RULE_PERCENT) |
                                   RULES(RULE_SCALE) | RULES(RULE_CURRENCY_AFTER) |
                                   RULES(RULE_MONTH) | RULES(RULE_NOT_UNIT);
        if (!is_digit(byte_at(r, number)) || stop - number > 3 || !after_noun(r, at) ||
            rule_next(r, stop, counted, &other) || next == '-' || next == ')')
            return at;
    }
    return emit_ordinal(r, at, stop, decimal_of(n));
}

/* "kedua" numbers the noun before it; before a noun it means both. */
static bool numbers_noun_before(const reading *r, size_t at, size_t end)
{
    size_t start, other, before = gap_before(r, at), next = gap(r, end);
    if (before == r->start && next >= r->end)
        return true; /* nothing but the ordinal */
    if (rule_before(r, at, RULES(RULE_ORDINAL_NOUN), &start))
        return true;
    if (!after_noun(r, at))
        return false;
    return !rule_at(r, next, RULES(RULE_BOTH) | RULES(RULE_COUNT) | RULES(RULE_UNIT), &other);
}

size_t ordinal_at(reading *r, size_t at)
{
    size_t end;
    const rule *word = rule_at(r, at, RULES(RULE_ORDINAL) | RULES(RULE_ORDINAL_PREFIX), &end);
    if (!word)
        return at;
    if (word->kind == RULE_ORDINAL_PREFIX)
        return prefixed_at(r, at, end);
    kliping_number n = decimal_of(word->number);
    return numbers_noun_before(r, at, end) ? emit_ordinal(r, at, end, n) : end;
}
