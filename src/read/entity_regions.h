/* The regions that a name may mean, with their codes: "12" "12.09" "12.71" "12.09.05"
 * "12.09.05.2001". */
#ifndef KLIPING_READ_ENTITY_REGIONS_H
#define KLIPING_READ_ENTITY_REGIONS_H

#include "entity_parts.h"

typedef enum level { PROVINCE, REGENCY, CITY, DISTRICT, VILLAGE, N_LEVELS, NO_LEVEL } level;

enum { MOST_REGIONS = 512 }; /* entries of a match that are looked at */

level region_level(const char *id);

/* The regions of a match in turn:
 *     for (region region = first_region(reading, match); region.id; next_region(&region)) */
typedef struct region {
    const char *id; /* NULL: there are no more */
    level level;
    uint32_t entry;           /* of the match's lexicon, unless there is a link */
    const kliping_link *link; /* until the regions of another match are asked for; or NULL */
    const known_region *known, *known_end; /* those that are remembered; NULL: not all are, but */
    const lexicon_match *match;
    entry_run run;
} region;

region first_region(const reading *reading, const lexicon_match *match);
void next_region(region *region);

kliping_link region_link(const lexicon_match *match, uint32_t entry);

/* Their levels: bits. */
unsigned region_levels(const reading *reading, const lexicon_match *match);

#endif
