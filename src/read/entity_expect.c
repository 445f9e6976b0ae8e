/* What names will ask of the session's memory and of the lexicon, had on its way all together while
 * something else is done: it lies far apart, and each step follows from what the last one brought.
 *
 *   name_expect     what is remembered of the words
 *   entries_expect  of the words not remembered: their entries
 *   lines_expect    these entries' lines
 *   strings_expect  these lines' names and codes
 */
#include "entity_regions.h"

struct expected {
    uint32_t count;
    struct expected_entry {
        const lexicon *lexicon;
        uint32_t index;
    } entries[];
};

/* Also the regions that it may mean; and what its matches are is noted by the way. */
void name_expect(const reading *reading, uint32_t index)
{
    const evidence *evidence = &reading->evidence;
    part *part = &reading->parts[index];
    uint32_t end = evidence->match_at[part->last];
    uint16_t kinds = 0;
    entity_memory_expect(reading->memory, reading->keys[index]);
    for (uint32_t m = evidence->match_at[part->first]; m < end; m++) {
        kinds |= evidence->match_kinds[m];
        if (evidence->match_kinds[m] & KIND_GPE)
            __builtin_prefetch(regions_at(reading, &evidence->matches[m]));
    }
    part->kinds = kinds;
}

enum { MOST_EXPECTED = 256, MOST_OF_MATCH = 2 };

/* What a name asks whose words are not remembered, and its regions in any case: put down at once,
 * to count where it is so. */
static void expect_entries(const reading *reading, part_list parts, expected *expected)
{
    const evidence *evidence = &reading->evidence;
    uint32_t count = expected->count;
    for (uint32_t i = 0; i < parts.count; i++) {
        const part *part = &reading->parts[parts.items[i]];
        bool known = entity_memory_has(reading->memory, reading->keys[parts.items[i]]);
        uint16_t kinds = reading->types[part->type].kind | KIND_HEAD | KIND_ORG;
        uint16_t asked = known ? 0 : kinds;
        if (!(part->kinds & (asked | KIND_GPE)))
            continue;
        uint32_t end = evidence->match_at[part->last];
        for (uint32_t m = evidence->match_at[part->first]; m < end; m++) {
            const lexicon_match *match = &evidence->matches[m];
            unsigned counts = evidence->match_kinds[m] & asked;
            if (evidence->match_kinds[m] & KIND_GPE) {
                regions_expect(reading, match);
                counts |= !regions_known(reading, match);
            }
            if (!counts)
                continue;
            lexicon_expect_entry(match->lexicon, match->first_entry);
            for (uint32_t e = 0; e < MOST_OF_MATCH; e++) {
                expected->entries[count] =
                    (struct expected_entry){match->lexicon, match->first_entry + e};
                count += e < match->n_entries;
            }
            count = count < MOST_EXPECTED ? count : MOST_EXPECTED;
        }
    }
    expected->count = count;
}

expected *entries_expect(const reading *reading)
{
    expected *expected = (struct expected *)(void *)arena_bytes(
        reading->arena,
        sizeof *expected + (MOST_EXPECTED + MOST_OF_MATCH) * sizeof *expected->entries);
    expected->count = 0;
    expect_entries(reading, reading->places, expected);
    expect_entries(reading, reading->called, expected);
    return expected;
}

void lines_expect(const expected *expected)
{
    for (uint32_t i = 0; i < expected->count; i++)
        lexicon_expect_line(expected->entries[i].lexicon, expected->entries[i].index);
}

void strings_expect(const expected *expected)
{
    for (uint32_t i = 0; i < expected->count; i++)
        lexicon_expect_strings(expected->entries[i].lexicon, expected->entries[i].index);
}
