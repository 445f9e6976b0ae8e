/* What names will ask of the session's memory and of the lexicon, had on its way all together while
 * something else is done: it lies far apart, and each step follows from what the last one brought.
 *
 *   names_ask       what is remembered of the words
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

static void expect_entries(expected *expected, const lexicon_match *match, uint32_t most)
{
    lexicon_expect_entry(match->lexicon, match->first_entry);
    expected->count = expect_match(expected, expected->count, match, most);
}

/* What those names ask whose words are not remembered. */
static void expect_unknown(const reading *reading, part_list parts, part_list unknown,
                           expected *expected)
{
    const evidence *evidence = &reading->evidence;
    for (uint32_t i = 0; i < unknown.count; i++) {
        const part *part = &reading->parts[parts.items[unknown.items[i]]];
        uint16_t asked = reading->types[part->type].kind | KIND_HEAD | KIND_ORG;
        uint32_t end = evidence->match_at[part->last];
        for (uint32_t m = evidence->match_at[part->first]; m < end; m++)
            if (evidence->match_kinds[m] & asked)
                expect_entries(expected, &evidence->matches[m], FEW_OF_MATCH);
    }
}

/* What matches may mean. Of those inside bodies nobody asks more than the phrase tells. No branch
 * asks which are remembered until the others stand alone: it does no harm to expect too much. */
static void expect_regions(const reading *reading, const region_matches *regions, bool of_places,
                           expected *expected)
{
    const lexicon_match **unknown =
        arena_unset(reading->arena, const lexicon_match *, regions->count + 1);
    uint32_t count = 0;
    for (uint32_t i = 0; i < regions->count; i++) {
        const lexicon_match *match = &reading->evidence.matches[regions->items[i].match];
        unknown[count] = match;
        count += !regions_known(reading, match);
        if (of_places)
            regions_expect(reading, match);
    }
    for (uint32_t i = 0; i < count; i++)
        expect_entries(expected, unknown[i], REGIONS_EXPECTED);
}

expected *entries_expect(const reading *reading)
{
    expected *expected = (struct expected *)(void *)arena_bytes(
        reading->arena, sizeof *expected + (MOST_EXPECTED + REGIONS_EXPECTED + FEW_OF_MATCH) *
                                               sizeof *expected->entries);
    expected->count = 0;
    expect_regions(reading, &reading->of_places, true, expected);
    expect_regions(reading, &reading->of_bodies, false, expected);
    expect_unknown(reading, reading->places, reading->new_places, expected);
    expect_unknown(reading, reading->called, reading->new_called, expected);
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
