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

enum { MOST_EXPECTED = 512, FEW_OF_MATCH = 2, LISTED_AT_ONCE = 4 };

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

static uint32_t n_matches_in(const reading *reading, const part *part)
{
    return reading->evidence.match_at[part->last] - reading->evidence.match_at[part->first];
}

/* The matches that lie in the names of whose words nothing is remembered, and some behind them: so
 * many at once, for nobody foresees how many a name has. */
static uint32_t list_matches(const reading *reading, part_list parts, part_list unknown,
                             uint32_t *out)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < unknown.count; i++) {
        const part *part = &reading->parts[parts.items[unknown.items[i]]];
        uint32_t first = reading->evidence.match_at[part->first];
        uint32_t size = n_matches_in(reading, part);
        for (uint32_t n = 0; n == 0 || n < size; n += LISTED_AT_ONCE)
            for (uint32_t k = 0; k < LISTED_AT_ONCE; k++)
                out[count + n + k] = first + n + k;
        count += size;
    }
    return count;
}

/* What those names ask. */
static void expect_unknown(const reading *reading, part_list parts, part_list unknown,
                           uint16_t asked, expected *expected)
{
    const evidence *evidence = &reading->evidence;
    size_t n_matches = 0;
    for (uint32_t i = 0; i < unknown.count; i++)
        n_matches += n_matches_in(reading, &reading->parts[parts.items[unknown.items[i]]]);
    uint32_t *listed = arena_unset(reading->arena, uint32_t, n_matches + LISTED_AT_ONCE);
    uint32_t n_listed = list_matches(reading, parts, unknown, listed), count = 0;
    for (uint32_t i = 0; i < n_listed; i++) { /* no branch asks which they are */
        listed[count] = listed[i];
        count += (evidence->match_kinds[listed[i]] & asked) != 0;
    }
    for (uint32_t i = 0; i < count; i++)
        expect_entries(expected, &evidence->matches[listed[i]], FEW_OF_MATCH);
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
    expect_unknown(reading, reading->places, reading->new_places, KIND_GPE, expected);
    expect_unknown(reading, reading->called, reading->new_called,
                   KIND_HEAD | KIND_ORG | KIND_PROGRAM | KIND_OTHER, expected);
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
