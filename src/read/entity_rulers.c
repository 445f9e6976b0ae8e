/* Positions, the regions and bodies that they end with, and the persons behind them. */
#include "entity_parts.h"

/* Over the words of a position in front of a name: "Bupati" of "Bupati Budi Hasan". */
uint32_t over_position(const reading *reading, const found_name *name)
{
    uint32_t last = name->first + reading->evidence.position_size[name->first];
    if (last == name->first)
        return last;
    bool given = (reading->evidence.marks[name->first] & KIND_GIVEN) != 0 ||
                 word_in(reading, name->first, WORDS_RULER);
    return last > name->last || given ? name->first : last;
}

static bool is_small_place(const char *level)
{
    return strcmp(level, "district") == 0 || strcmp(level, "village") == 0;
}

/* A body or region that a position ends with and the person's name was taken to begin with: "Ketua
 * Uncen Yosephina". */
uint16_t type_of_first_word(const reading *reading, const found_name *name)
{
    static const uint16_t types[] = {TYPE_ORG, TYPE_GPE};
    known_entry entry;
    bool behind_position =
        name->first && (reading->evidence.marks[name->first - 1] & KIND_POSITION);
    if (!behind_position || name->last - name->first < 3 ||
        (reading->evidence.marks[name->first] & KIND_GIVEN))
        return TYPE_PER;
    for (size_t i = 0; i < sizeof types / sizeof *types; i++)
        if (evidence_entry(reading, name->first, name->first + 1, reading->types[types[i]].kind,
                           &entry) &&
            (!entry.file->level || !is_small_place(entry.file->level)))
            return types[i];
    return TYPE_PER;
}

/* Where "Surya" begins in "Asahan Surya" behind "Bupati": a ruler's name behind the region's; the
 * end where it does not. */
uint32_t ruler_behind_region(const reading *reading, const found_name *region)
{
    known_entry entry;
    uint32_t t = region->first + 1;
    if (!region->first || t >= region->last)
        return region->last;
    const word_lists heads = word_list_bit(WORDS_HEAD_OF_REGENCY) |
                             word_list_bit(WORDS_HEAD_OF_CITY) |
                             word_list_bit(WORDS_HEAD_OF_PROVINCE);
    if (!lists_of(reading, region->first - 1, heads))
        return region->last;
    if (evidence_match(reading, region->first, region->last, KIND_GPE))
        return region->last;
    for (; t < region->last; t++)
        if ((reading->evidence.marks[t] & KIND_GIVEN) &&
            evidence_entry(reading, region->first, t, KIND_GPE, &entry) && entry.file->level &&
            !is_small_place(entry.file->level))
            return t;
    return region->last;
}
