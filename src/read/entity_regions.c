#include "entity_regions.h"

level region_level(const char *code)
{
    switch (strlen(code)) {
    case 2:
        return PROVINCE;
    case 5:
        return code[3] >= '7' ? CITY : REGENCY;
    case 8:
        return DISTRICT;
    default:
        return VILLAGE;
    }
}

static uint64_t eight_bytes(const char *code, size_t size)
{
    uint64_t bytes = 0;
    for (size_t i = 0; i < sizeof bytes; i++)
        bytes = bytes << 8 | (i < size ? (unsigned char)code[i] : 0);
    return bytes;
}

uint64_t region_head(const char *code)
{
    return eight_bytes(code, strlen(code));
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static void add_region(entity_memory *memory, phrase_memory *phrase, const entry_run *run,
                       uint32_t entry)
{
    const size_t half = sizeof(uint64_t);
    const char *code = lexicon_id_at(phrase->lexicon, entry);
    if (!code || !is_digit(code[0]) || !is_digit(code[1]))
        return;
    size_t size = strlen(code);
    level level = region_level(code);
    memory->regions[phrase->first_region + phrase->n_regions++] = (known_region){
        .head = eight_bytes(code, size),
        .tail = size > half ? eight_bytes(code + half, size - half) : 0,
        .code = code,
        .name = lexicon_name_at(phrase->lexicon, entry),
        .file = (uint16_t)(run->facts - run->files),
        .level = (uint8_t)level,
        .is_long = size > 2 * half,
    };
    phrase->levels |= (uint8_t)(1u << level);
}

static void read_regions(const reading *reading, const lexicon_match *match, phrase_memory *phrase)
{
    entity_memory *memory = reading->memory;
    uint32_t end = match->first_entry + MOST_REGIONS;
    if (memory->n_regions + MOST_REGIONS > REGIONS_REMEMBERED) {
        memset(memory->phrases, 0, sizeof memory->phrases);
        memory->n_regions = 0;
    }
    *phrase = (phrase_memory){
        .lexicon = match->lexicon,
        .first_entry = match->first_entry,
        .first_region = memory->n_regions,
    };
    for (entry_run run = first_run(reading->rules, match); run.facts; next_run(&run))
        for (uint32_t e = run.first; run.facts->region && e < run.last && e < end; e++)
            add_region(memory, phrase, &run, e);
    memory->n_regions += phrase->n_regions;
}

regions regions_of(const reading *reading, const lexicon_match *match)
{
    phrase_memory *phrase = regions_at(reading, match);
    if (!regions_known(reading, match))
        read_regions(reading, match, phrase);
    return (regions){reading->memory->regions + phrase->first_region, phrase->n_regions,
                     phrase->levels};
}

bool region_is(const known_region *region, const known_region *other)
{
    return region->head == other->head && region->tail == other->tail &&
           region->is_long == other->is_long &&
           (!region->is_long || strcmp(region->code, other->code) == 0);
}

kliping_link region_link(const reading *reading, const lexicon *lexicon, const known_region *region)
{
    const file_facts *files = facts_of(reading->rules, lexicon)->files;
    return (kliping_link){files[region->file].kb, region->code, region->name};
}
