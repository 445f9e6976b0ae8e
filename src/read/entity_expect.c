/* What names will ask of the session's memory and of the lexicon, had on its way all together while
 * something else is done: it lies far apart, and each step follows from what the last one brought.
 *
 *   names_read      what is remembered of the words
 *   entries_expect  of the words not remembered: their entries
 *   lines_expect    these entries' lines
 *   strings_expect  these lines' names and codes
 */
#include "entity_regions.h"

struct expected {
    uint32_t count;
    struct expected_entry {
        const lexicon *lexicon;
        uint32_t entry;
    } entries[];
};

enum { MOST_EXPECTED = 512, FEW_OF_MATCH = 2 };

/* The first entries of a match; two at once, for most have no more. */
static uint32_t expect_match(expected *expected, uint32_t count, const lexicon_match *match,
                             uint32_t most)
{
    most = match->n_entries < most ? match->n_entries : most;
    for (uint32_t i = 0; i < most; i += FEW_OF_MATCH)
        for (uint32_t e = i; e < i + FEW_OF_MATCH; e++)
            expected->entries[count + e] =
                (struct expected_entry){match->lexicon, match->first_entry + e};
    count += most;
    return count < MOST_EXPECTED ? count : MOST_EXPECTED;
}

/* What a name asks whose words are not remembered, and its regions in any case: put down at once,
 * to count where it is so. */
static void expect_entries(const reading *reading, part_list parts, list_range range,
                           expected *expected)
{
    const evidence *evidence = &reading->evidence;
    uint32_t count = expected->count;
    for (uint32_t i = range.first; i < range.last; i++) {
        const part *part = &reading->parts[parts.items[i]];
        bool known = entity_memory_has(reading->memory, reading->keys[parts.items[i]]);
        uint16_t kinds = reading->types[part->type].kind | KIND_HEAD | KIND_ORG;
        uint16_t asked = known ? 0 : kinds;
        if (!(part->kinds & (asked | KIND_GPE)))
            continue;
        uint32_t end = evidence->match_at[part->last];
        for (uint32_t m = evidence->match_at[part->first]; m < end; m++) {
            const lexicon_match *match = &evidence->matches[m];
            unsigned counts = evidence->match_kinds[m] & asked, most = FEW_OF_MATCH;
            if (evidence->match_kinds[m] & KIND_GPE) {
                bool regions = regions_known(reading, match);
                regions_expect(reading, match);
                counts |= !regions;
                most = regions ? FEW_OF_MATCH : REGIONS_EXPECTED;
            }
            if (!counts)
                continue;
            lexicon_expect_entry(match->lexicon, match->first_entry);
            count = expect_match(expected, count, match, most);
        }
    }
    expected->count = count;
}

expected *entries_expect(const reading *reading, const stretch *stretch)
{
    expected *expected = (struct expected *)(void *)arena_bytes(
        reading->arena, sizeof *expected + (MOST_EXPECTED + REGIONS_EXPECTED + FEW_OF_MATCH) *
                                               sizeof *expected->entries);
    expected->count = 0;
    expect_entries(reading, reading->places, stretch->places, expected);
    expect_entries(reading, reading->called, stretch->called, expected);
    return expected;
}

static inline void expect_all(const expected *expected, expect_entry *expect)
{
    for (uint32_t i = 0; i < expected->count; i++)
        expect(expected->entries[i].lexicon, expected->entries[i].entry);
}

void lines_expect(const expected *expected)
{
    expect_all(expected, lexicon_expect_line);
}

void strings_expect(const expected *expected)
{
    expect_all(expected, lexicon_expect_strings);
}
