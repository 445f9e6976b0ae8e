/* The regions that a name may mean, with their codes: "12" "12.09" "12.71" "12.09.05"
 * "12.09.05.2001". */
#ifndef KLIPING_READ_ENTITY_REGIONS_H
#define KLIPING_READ_ENTITY_REGIONS_H

#include "entity_parts.h"

typedef enum level { PROVINCE, REGENCY, CITY, DISTRICT, VILLAGE, N_LEVELS, NO_LEVEL } level;

enum {
    MOST_REGIONS = 512,   /* entries of a match that are looked at; */
    REGIONS_EXPECTED = 16 /* those that entries_expect() and the like see to */
};

typedef void expect_entry(const lexicon *lexicon, uint32_t entry);

level region_level(const char *code);
uint64_t region_head(const char *code); /* its first eight bytes, zeros behind */

/* The province's two digits as a number. */
static inline unsigned region_province(const known_region *region)
{
    return (unsigned)((region->head >> 56) - '0') * 10 +
           (unsigned)((region->head >> 48 & 0xFF) - '0');
}

/* The five bytes of the regency or city that a region is or lies in. */
static inline uint64_t region_regency(const known_region *region)
{
    return region->head >> 24;
}

/* The same of a voice. */
static inline uint64_t voice_regency(const region_voice *voice)
{
    return (uint64_t)(voice->province / 10u + '0') << 32 | voice->regency;
}

/* Whether a region is the one of the code, or lies in it; the code is no village's. */
static inline bool region_lies_in(const known_region *region, uint64_t head)
{
    uint64_t there = ~(uint64_t)0 << (unsigned)__builtin_ctzll(head) / 8 * 8; /* the code's bytes */
    return ((region->head ^ head) & there) == 0;
}

/* What regions of one level, or of any with NO_LEVEL, speak for; where a larger place has the name
 * it is meant, not the small ones. */
region_voice regions_voice(const known_region *regions, size_t count, level only);

/* Where those of a match are remembered. */
static inline phrase_memory *regions_at(const reading *reading, const lexicon_match *match)
{
    return &reading->memory->phrases[match->first_entry % PHRASES_REMEMBERED];
}

static inline bool regions_known(const reading *reading, const lexicon_match *match)
{
    const phrase_memory *phrase = regions_at(reading, match);
    return (phrase->first_entry == match->first_entry) &
           (phrase->lexicon == lexicon_number(reading->rules, match->lexicon));
}

void regions_read(const reading *reading, const lexicon_match *match);

/* The regions of a match; until those of another are asked for. */
static inline const phrase_memory *regions_of(const reading *reading, const lexicon_match *match)
{
    if (!regions_known(reading, match))
        regions_read(reading, match);
    return regions_at(reading, match);
}

/* [n_regions], in the order of the entries. */
static inline const known_region *regions_items(const reading *reading, const phrase_memory *phrase)
{
    return reading->memory->regions + phrase->first_region;
}

/* What they speak for. */
static inline region_voice phrase_voice(const phrase_memory *phrase)
{
    return (region_voice){phrase->regency, phrase->province, phrase->level, phrase->one_province,
                          phrase->one_regency};
}

/* Has them on their way from memory. */
static inline void regions_expect(const reading *reading, const lexicon_match *match)
{
    const known_region *regions = regions_items(reading, regions_at(reading, match));
    __builtin_prefetch(regions);
    __builtin_prefetch(regions + MEMORY_LINE / sizeof *regions);
}

bool region_is(const known_region *region, const known_region *other);
kliping_link region_link(const reading *reading, const lexicon *lexicon,
                         const known_region *region);

#endif
