#include "readers.h"

void surroundings_before(reading *r, size_t start, surroundings *out)
{
    const rule_kinds kinds = RULES(RULE_APPROXIMATE) | RULES(RULE_AT_LEAST) | RULES(RULE_AT_MOST) |
                             RULES(RULE_TRANSPARENT) | RULES(RULE_AMOUNT);
    enum { STEPS = 3 };
    for (int step = 0; step < STEPS; step++) {
        const rule *word = rule_before(r, start, kinds, &start);
        if (!word)
            return;
        out->approximate |= word->kind == RULE_APPROXIMATE;
        out->at_least |= word->kind == RULE_AT_LEAST;
        out->at_most |= word->kind == RULE_AT_MOST;
        if (word->kind != RULE_TRANSPARENT && word->kind != RULE_AMOUNT)
            return;
    }
}

/* "lebih" bounds the number before it, unless it begins a comparison: lebih kecil, lebih X dari. */
static bool compares(reading *r, size_t at)
{
    size_t word = gap(r, at), end = word_end(r, word), next;
    if (end == word)
        return false;
    if (rule_at(r, word, RULES(RULE_COMPARED), &next))
        return true;
    const rule *than = rule_next(r, end, RULES(RULE_COMPARED), &next);
    return than && than->size >= 4 &&
           (memcmp(than->phrase, "dari", 4) == 0 || memcmp(than->phrase, "diban", 5) == 0);
}

void surroundings_after(reading *r, size_t end, surroundings *out)
{
    out->end = end;
    size_t next;
    const rule *word =
        rule_next(r, end, RULES(RULE_AT_LEAST_AFTER) | RULES(RULE_AT_MOST_AFTER), &next);
    if (!word || next == end || (word->kind == RULE_AT_LEAST_AFTER && compares(r, next)))
        return;
    out->at_least |= word->kind == RULE_AT_LEAST_AFTER;
    out->at_most |= word->kind == RULE_AT_MOST_AFTER;
    out->end = next;
}
