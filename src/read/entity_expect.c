/* The entries of the lexicon that names will ask for, had on their way from memory all together:
 * they lie far apart, and what is asked of one follows from the other's answer. */
#include "entity_regions.h"

enum { AT_ONCE = 128, MOST_OF_MATCH = 8 };

typedef struct expected {
    size_t count;
    struct expected_entry {
        const lexicon *lexicon;
        uint32_t index;
    } entries[AT_ONCE];
} expected;

static void bring(expected *expected)
{
    for (size_t i = 0; i < expected->count; i++)
        lexicon_expect_line(expected->entries[i].lexicon, expected->entries[i].index);
    for (size_t i = 0; i < expected->count; i++)
        lexicon_expect_strings(expected->entries[i].lexicon, expected->entries[i].index);
    expected->count = 0;
}

static void add(expected *expected, const lexicon_match *match, uint32_t most)
{
    uint32_t count = match->n_entries < most ? match->n_entries : most;
    if (expected->count + count > AT_ONCE)
        bring(expected);
    lexicon_expect_entry(match->lexicon, match->first_entry);
    for (uint32_t e = 0; e < count; e++)
        expected->entries[expected->count++] =
            (struct expected_entry){match->lexicon, match->first_entry + e};
}

void entries_expect(const reading *reading, const uint64_t *words)
{
    expected expected;
    expected.count = 0;
    const evidence *evidence = &reading->evidence;
    for (size_t p = 0; p < reading->n_parts; p++) {
        const part *part = &reading->parts[p];
        if (part->class == PART_VALUE || part->class == PART_PERSON)
            continue;
        uint16_t asked = reading->types[part->type].kind | KIND_HEAD | KIND_ORG | KIND_GPE;
        if (entity_memory_has(reading->memory, words[p]))
            asked = KIND_GPE;
        for (uint32_t m = evidence->match_at[part->first]; m < evidence->match_at[part->last]; m++)
            if (evidence->match_kinds[m] & asked) {
                const lexicon_match *match = &evidence->matches[m];
                bool gpe = evidence->match_kinds[m] & KIND_GPE;
                if (gpe && !regions_known(reading, match))
                    add(&expected, match, MOST_OF_MATCH);
                else if (evidence->match_kinds[m] & asked & ~KIND_GPE)
                    add(&expected, match, 2);
            }
    }
    bring(&expected);
}
