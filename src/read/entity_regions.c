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

uint64_t region_head(const char *code)
{
    uint64_t head = 0;
    for (size_t i = 0; i < sizeof head; i++) {
        head = head << 8 | (unsigned char)*code;
        code += *code != 0;
    }
    return head;
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static void add_region(entity_memory *memory, phrase_memory *phrase, const lexicon *lexicon,
                       const entry_run *run, uint32_t entry)
{
    const char *code = lexicon_id_at(lexicon, entry);
    if (!code || !is_digit(code[0]) || !is_digit(code[1]))
        return;
    level level = region_level(code);
    memory->regions[phrase->first_region + phrase->n_regions++] = (known_region){
        .head = region_head(code),
        .code = code,
        .name = lexicon_name_at(lexicon, entry),
        .file = (uint16_t)(run->facts - run->files),
        .level = (uint8_t)level,
    };
    phrase->levels = (uint8_t)((phrase->levels | 1u << level) & 0x1F);
}

region_voice regions_voice(const known_region *regions, size_t count, level only)
{
    const known_region *best = NULL;
    level highest = N_LEVELS;
    region_voice voice = {.one_province = true, .one_regency = true};
    for (const known_region *region = regions; region < regions + count; region++) {
        level level = (enum level)region->level;
        if (only != NO_LEVEL && level != only)
            continue;
        if (!best || level < highest - (level == REGENCY && highest == CITY)) {
            best = region;
            highest = level;
            voice.one_province = voice.one_regency = true;
            continue;
        }
        if (level >= DISTRICT && highest <= CITY)
            continue;
        voice.one_province &= region_province(best) == region_province(region);
        voice.one_regency &= level != PROVINCE && highest != PROVINCE &&
                             region_regency(best) == region_regency(region);
    }
    voice.level = (uint8_t)highest;
    if (best) {
        voice.province = (uint8_t)region_province(best);
        voice.regency = (uint32_t)region_regency(best);
    }
    return voice;
}

static void expect_all(const reading *reading, const lexicon_match *match, expect_entry *expect)
{
    uint32_t end = match->first_entry + MOST_REGIONS;
    for (entry_run run = first_run(reading->rules, match); run.facts; next_run(&run))
        for (uint32_t e = run.first; run.facts->region && e < run.last && e < end; e++)
            expect(match->lexicon, e);
}

/* Villages of one name are many and lie far apart: they are on their way all together. */
static void expect_regions(const reading *reading, const lexicon_match *match)
{
    expect_all(reading, match, lexicon_expect_line);
    expect_all(reading, match, lexicon_expect_strings);
}

void regions_read(const reading *reading, const lexicon_match *match)
{
    entity_memory *memory = reading->memory;
    phrase_memory *phrase = regions_at(reading, match);
    uint32_t end = match->first_entry + MOST_REGIONS;
    if (memory->n_regions + MOST_REGIONS > REGIONS_REMEMBERED) {
        memset(memory->phrases, 0, sizeof memory->phrases);
        memory->n_regions = 0;
    }
    *phrase = (phrase_memory){
        .lexicon = lexicon_number(reading->rules, match->lexicon),
        .first_entry = match->first_entry,
        .first_region = (uint16_t)memory->n_regions,
    };
    if (match->n_entries > REGIONS_EXPECTED)
        expect_regions(reading, match);
    for (entry_run run = first_run(reading->rules, match); run.facts; next_run(&run)) {
        phrase->foreign |= run.facts->foreign && run.first < end;
        for (uint32_t e = run.first; run.facts->region && e < run.last && e < end; e++)
            add_region(memory, phrase, match->lexicon, &run, e);
    }
    region_voice voice = regions_voice(regions_items(reading, phrase), phrase->n_regions, NO_LEVEL);
    phrase->regency = voice.regency;
    phrase->province = voice.province;
    phrase->level = voice.level & 7;
    phrase->one_province = voice.one_province;
    phrase->one_regency = voice.one_regency;
    memory->n_regions += phrase->n_regions;
}

bool region_is(const known_region *region, const known_region *other)
{
    return region->head == other->head && strcmp(region->code, other->code) == 0;
}

kliping_link region_link(const reading *reading, const lexicon *lexicon, const known_region *region)
{
    const file_facts *files = facts_of(reading->rules, lexicon)->files;
    return (kliping_link){files[region->file].kb, region->code, region->name};
}
