#include "entity_regions.h"

level region_level(const char *id)
{
    switch (strlen(id)) {
    case 2:
        return PROVINCE;
    case 5:
        return id[3] >= '7' ? CITY : REGENCY;
    case 8:
        return DISTRICT;
    default:
        return VILLAGE;
    }
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* The code of an entry of a file of regions; NULL where it is none. */
static const char *id_at(const lexicon_match *match, uint32_t entry)
{
    const char *id = lexicon_id_at(match->lexicon, entry);
    return id && is_digit(id[0]) && is_digit(id[1]) ? id : NULL;
}

kliping_link region_link(const lexicon_match *match, uint32_t entry)
{
    lexicon_entry found = lexicon_entry_at(match->lexicon, entry);
    return (kliping_link){found.kb, found.id, found.name};
}

static void next_known(region *region)
{
    if (region->known == region->known_end) {
        region->id = NULL;
        return;
    }
    region->id = region->known->link.id;
    region->level = (level)region->known->level;
    region->link = &region->known->link;
    region->known++;
}

static void next_entry(region *region)
{
    region->id = NULL;
    for (; region->run.facts; next_run(&region->run))
        while (region->run.facts->region && region->run.first < region->run.last &&
               region->run.first < region->match->first_entry + MOST_REGIONS) {
            region->entry = region->run.first++;
            region->id = id_at(region->match, region->entry);
            if (!region->id)
                continue;
            region->level = region_level(region->id);
            return;
        }
}

void next_region(region *region)
{
    if (region->known)
        next_known(region);
    else
        next_entry(region);
}

static region first_entry(const reading *reading, const lexicon_match *match)
{
    region region = {.match = match, .run = first_run(reading->rules, match)};
    next_entry(&region);
    return region;
}

/* What is remembered of a match's phrase. */
static const phrase_memory *phrase_of(const reading *reading, const lexicon_match *match)
{
    phrase_memory *phrase = entity_memory_phrase(reading->memory, match);
    if (phrase->lexicon)
        return phrase;
    *phrase = (phrase_memory){.lexicon = match->lexicon, .first_entry = match->first_entry};
    region region = first_entry(reading, match);
    for (; region.id; next_entry(&region)) {
        phrase->levels |= (uint8_t)(1u << region.level);
        if (phrase->n_regions < REGIONS_REMEMBERED)
            phrase->regions[phrase->n_regions] =
                (known_region){region_link(match, region.entry), (uint8_t)region.level};
        if (phrase->n_regions <= REGIONS_REMEMBERED)
            phrase->n_regions++;
    }
    return phrase;
}

region first_region(const reading *reading, const lexicon_match *match)
{
    const phrase_memory *phrase = phrase_of(reading, match);
    if (phrase->n_regions > REGIONS_REMEMBERED)
        return first_entry(reading, match);
    region region = {.known = phrase->regions, .known_end = phrase->regions + phrase->n_regions};
    next_known(&region);
    return region;
}

unsigned region_levels(const reading *reading, const lexicon_match *match)
{
    return phrase_of(reading, match)->levels;
}
