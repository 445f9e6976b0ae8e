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

/* The regions that the names' words may mean. */
static void expect_phrases(const reading *reading, part_list parts)
{
    const evidence *evidence = &reading->evidence;
    for (uint32_t i = 0; i < parts.count; i++) {
        const part *part = &reading->parts[parts.items[i]];
        uint32_t end = evidence->match_at[part->last];
        for (uint32_t m = evidence->match_at[part->first]; m < end; m++)
            if (evidence->match_kinds[m] & KIND_GPE)
                __builtin_prefetch(regions_at(reading, &evidence->matches[m]));
    }
}

static void expect_match(const reading *reading, expected *expected, const lexicon_match *match,
                         uint16_t asked, bool of_place)
{
    enum { FIRST_TWO = 2 };
    if (of_place && regions_known(reading, match))
        regions_expect(reading, match);
    else if (of_place)
        add(expected, match, MOST_OF_MATCH);
    else if (asked)
        add(expected, match, FIRST_TWO);
}

/* What a name asks whose words are not remembered, and its regions in any case. */
static void expect_entries(const reading *reading, part_list parts, const uint64_t *words,
                           expected *expected)
{
    const evidence *evidence = &reading->evidence;
    for (uint32_t i = 0; i < parts.count; i++) {
        const part *part = &reading->parts[parts.items[i]];
        uint16_t asked = reading->types[part->type].kind | KIND_HEAD | KIND_ORG;
        if (entity_memory_has(reading->memory, words[parts.items[i]]))
            asked = 0;
        uint32_t end = evidence->match_at[part->last];
        for (uint32_t m = evidence->match_at[part->first]; m < end; m++) {
            uint16_t kinds = evidence->match_kinds[m];
            if (kinds & (asked | KIND_GPE))
                expect_match(reading, expected, &evidence->matches[m], kinds & asked,
                             kinds & KIND_GPE);
        }
    }
}

void entries_expect(const reading *reading, const uint64_t *words)
{
    expected expected;
    expected.count = 0;
    expect_phrases(reading, reading->places);
    expect_phrases(reading, reading->called);
    expect_entries(reading, reading->places, words, &expected);
    expect_entries(reading, reading->called, words, &expected);
    bring(&expected);
}
