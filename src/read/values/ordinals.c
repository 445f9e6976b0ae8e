/* ORDINAL: ke-4, ke-XV, kedua. */
#include "readers.h"

static size_t emit_ordinal(reading *r, size_t at, size_t end, kliping_number n)
{
    emit(r, "ORDINAL", at, end, &(kliping_value){.n = n});
    return end;
}

/* An active verb takes what follows as its object: "menyebut kedua orang itu". */
static bool is_verb(const reading *r, size_t word, size_t end)
{
    return end - word > 5 && memcmp(r->folded + word, "me", 2) == 0 &&
           memchr("mnlrw", byte_at(r, word + 2), 5);
}

/* The word before, which says whether something is being numbered. */
static bool after_noun(reading *r, size_t at)
{
    size_t before = gap_before(r, at), word = word_before(r, before), start;
    if (word == before || memchr(r->folded + before, '\n', at - before) || is_verb(r, word, before))
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
    int n, thousandths;
    if (!roman_at(r, number, &n, &stop) && !integer_at(r, number, 5, &n, &stop))
        return at;
    size_t group = stop + 1;
    if (joined && n > 0 && n < 1000 && byte_at(r, stop) == '.' &&
        integer_at(r, group, 3, &thousandths, &other) && other == group + 3) { /* ke-1.000 */
        n = n * 1000 + thousandths;
        stop = other;
    }
    unsigned char next = byte_at(r, stop);
    if (((next == '.' || next == ',' || next == '/' || next == ':') &&
         is_digit(byte_at(r, stop + 1))) ||
        is_letter(next) || next == '%')
        return at;
    if (spaced) {
        const rule_kinds counted = RULES(RULE_UNIT) | RULES(RULE_COUNT) | RULES(RULE_PERCENT) |
                                   RULES(RULE_SCALE) | RULES(RULE_CURRENCY_AFTER) |
                                   RULES(RULE_PLACE) | RULES(RULE_MONTH) | RULES(RULE_NOT_UNIT);
        size_t follower = gap(r, stop);
        bool goes_on = is_letter(byte_at(r, follower)) &&
                       !rule_at(r, follower, RULES(RULE_ORDINAL_NOT_AFTER), &other);
        bool roman = !is_digit(byte_at(r, number));
        if ((roman && stop - number < 2) || stop - number > (roman ? 5 : 3) || !after_noun(r, at) ||
            rule_next(r, stop, counted, &other) || next == '-' || next == ')' ||
            (goes_on && !rule_before(r, at, RULES(RULE_ORDINAL_NOUN), &other)))
            return at;
    }
    return emit_ordinal(r, at, stop, decimal_of(n));
}

/* "kedua" numbers the noun before it; before a noun it means both. */
static bool numbers_noun_before(reading *r, size_t at, size_t end)
{
    size_t start, other, before = gap_before(r, at), next = gap(r, end);
    if (before == r->start && next >= r->end)
        return true; /* nothing but the ordinal */
    if (rule_at(r, at, RULES(RULE_NOT_ORDINAL), &other))
        return false;
    if (rule_before(r, at, RULES(RULE_ORDINAL_NOUN), &start))
        return true;
    if (!after_noun(r, at))
        return false;
    return !rule_at(r, next,
                    RULES(RULE_BOTH) | RULES(RULE_COUNT) | RULES(RULE_PLACE) | RULES(RULE_UNIT),
                    &other);
}

/* kedua belas, ketiga puluh dua: the number words behind the first. */
static int64_t compound(const reading *r, int64_t n, size_t *end)
{
    size_t next, unit_end;
    const rule *word = rule_next(r, *end, RULES(RULE_TEEN) | RULES(RULE_MULTIPLIER), &next);
    if (n >= 10 || !word)
        return n;
    *end = next;
    if (word->kind == RULE_TEEN)
        return n + 10;
    n *= word->number;
    const rule *unit = rule_next(r, next, RULES(RULE_NUMBER), &unit_end);
    if (word->number == 10 && unit && unit->number > 0 && unit->number < 10) {
        *end = unit_end;
        n += unit->number;
    }
    return n;
}

/* "tahap kedua dan ketiga": the second stands where the first did. */
static bool continues_ordinal(const reading *r, size_t at)
{
    if (!r->count || strcmp(r->items[r->count - 1].type, "ORDINAL") != 0)
        return false;
    size_t from = r->items[r->count - 1].end, end;
    if (from + 12 < at)
        return false;
    if (byte_at(r, from) == ',')
        from++;
    from = gap(r, from);
    if (rule_at(r, from, RULES(RULE_AND) | RULES(RULE_OR) | RULES(RULE_TO), &end))
        from = gap(r, end);
    return from == at;
}

size_t ordinal_at(reading *r, size_t at)
{
    size_t end;
    const rule *word = rule_at(r, at, RULES(RULE_ORDINAL) | RULES(RULE_ORDINAL_PREFIX), &end);
    if (!word)
        return at;
    if (word->kind == RULE_ORDINAL_PREFIX)
        return prefixed_at(r, at, end);
    kliping_number n = decimal_of(compound(r, word->number, &end));
    return continues_ordinal(r, at) || numbers_noun_before(r, at, end) ? emit_ordinal(r, at, end, n)
                                                                       : end;
}
