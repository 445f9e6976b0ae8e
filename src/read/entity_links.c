/* Which region a name means: the codes of the lexicon that share the name are weighed by what the
 * text says around it.
 *
 *   level    the generic word (Kabupaten Bogor), the office or body that goes with the name
 * (Bupati, Pemkot); a bare name is rather a province than a regency or city, and these rather than
 * a district or village parents  the province and regency that the other names of the text lie in;
 * a parent named right behind counts most ("Desa Pare, Kecamatan Selogiri")
 *
 * Where two codes weigh about the same, or a small place has no support, there is no link.
 */
#include "entity_regions.h"

#include <stdlib.h>

enum { MOST_LOOKED_AT = 4, MOST_VOTING_ENTRIES = 8 };

typedef struct candidates {
    const lexicon_match *match; /* NULL where the lexicon has no region of the name */
    uint8_t only;               /* level, by the generic word; NO_LEVEL: any */
    bool typed;                 /* the generic word stands with the name */
} candidates;

typedef struct choice {
    const known_region *region; /* NULL: none */
    level level;
    float weight;
    bool supported; /* by another name of the text */
} choice;

typedef struct place {
    candidates candidates;
    uint64_t parent;      /* region_head() of the region named right behind; 0: none is, */
    uint8_t parent_level; /* and it is no village */
    uint8_t hints;        /* levels that what goes with the name speaks for: bits */
    uint8_t looked_at;    /* mentions whose candidates were looked at */
    bool tried;           /* whether its link is what was chosen without the parent */
    token_range name;     /* the bare one */
} place;

struct linker {
    reading *reading;
    place *places;        /* of the things that are places */
    kliping_link *links;  /* theirs; id NULL where none is sure */
    float provinces[100]; /* votes, by the first two digits */
    key_map regencies;    /* votes, by the first five bytes of the id */
    key_map body_levels;  /* bits of the levels that bodies give to a name: "Pemkot Bogor" */
};

static bool agrees(level level, enum level only)
{
    return only == NO_LEVEL || level == only;
}

static level level_of_generic(word_lists lists)
{
    static const struct {
        word_list list;
        level level;
    } levels[] = {{WORDS_SAYS_REGENCY, REGENCY},
                  {WORDS_SAYS_CITY, CITY},
                  {WORDS_SAYS_PROVINCE, PROVINCE},
                  {WORDS_SAYS_DISTRICT, DISTRICT},
                  {WORDS_SAYS_VILLAGE, VILLAGE}};
    for (size_t i = 0; lists && i < sizeof levels / sizeof *levels; i++)
        if (in_list(lists, levels[i].list))
            return levels[i].level;
    return NO_LEVEL;
}

/* What the word before a name says of its level: "Bupati Asahan", "Wali Kota Bogor". */
static level level_before(word_lists before)
{
    return in_list(before, WORDS_MAYOR) ? CITY : level_of_generic(before);
}

/* ---- candidates ---- */

static bool has_region(const reading *reading, uint32_t m, level only)
{
    if (!(reading->evidence.match_kinds[m] & KIND_GPE))
        return false;
    unsigned levels = regions_of(reading, &reading->evidence.matches[m])->levels;
    return only == NO_LEVEL ? levels != 0 : levels >> only & 1;
}

static uint32_t match_at(const reading *reading, uint32_t first, uint32_t last, level only)
{
    const evidence *evidence = &reading->evidence;
    for (uint32_t m = evidence->match_at[first]; m < evidence->match_at[first + 1]; m++)
        if (evidence->matches[m].last == last && has_region(reading, m, only))
            return m;
    return NO_MATCH;
}

/* With its generic word or without. */
static uint32_t match_of_place(const reading *reading, const part *part, level generic)
{
    uint32_t whole = match_at(reading, part->first, part->last, NO_LEVEL);
    if (generic == NO_LEVEL || whole != NO_MATCH)
        return whole;
    return match_at(reading, part->first + 1, part->last, generic);
}

static candidates candidates_of(const reading *reading, const part *part, uint32_t m, level generic)
{
    const lexicon_match *match = &reading->evidence.matches[m];
    return (candidates){match, match->first == part->first ? NO_LEVEL : generic,
                        generic != NO_LEVEL};
}

/* ---- votes ---- */

/* The names of the text speak for the provinces and regencies they lie in, where it is plain which
 * these are; a bare name of a small place does not, for it may be any other. */
static void vote(linker *linker, const candidates *candidates)
{
    const lexicon_match *match = candidates->match;
    if (match->n_entries > MOST_VOTING_ENTRIES)
        return;
    const phrase_memory *phrase = regions_of(linker->reading, match);
    region_voice voice = phrase->voice;
    if (candidates->only != NO_LEVEL)
        voice = regions_voice(regions_items(linker->reading, phrase), phrase->n_regions,
                              (level)candidates->only);
    if (voice.level == N_LEVELS || (voice.level >= DISTRICT && !candidates->typed))
        return;
    float weight = voice.level == PROVINCE ? 2 : voice.level <= CITY ? 1 : 0.25f;
    if (candidates->typed)
        weight += 1;
    if (voice.one_province)
        linker->provinces[voice.province] += weight;
    if (voice.one_regency && voice.level != PROVINCE)
        *key_map_put(&linker->regencies, voice_regency(&voice), 0, linker->reading->arena) +=
            voice.level <= CITY ? 2 : 1;
}

static uint64_t key_of_tokens(const reading *reading, uint32_t first, uint32_t last)
{
    uint64_t key = KEY_START;
    for (uint32_t t = first; t < last; t++)
        key = key_add(key, part_word(reading, t));
    return key;
}

/* "Pemkot Bogor" says that Bogor is a city, to other mentions of it as well. */
static void note_level(linker *linker, uint32_t first, uint32_t last)
{
    const word_lists asked = WORD_LISTS_SAY_LEVEL | (word_lists)1 << WORDS_MAYOR;
    level level = first ? level_before(lists_of(linker->reading, first - 1, asked)) : NO_LEVEL;
    if (level != NO_LEVEL)
        *key_map_put(&linker->body_levels, key_of_tokens(linker->reading, first, last), 0,
                     linker->reading->arena) |= 1u << level;
}

/* Regions inside other names: "Pemkab Asahan", "Dinas Pendidikan Kota Bogor". */
static void vote_inside(linker *linker, const part *part)
{
    const evidence *evidence = &linker->reading->evidence;
    for (uint32_t t = part->first; t < part->last; t++)
        for (uint32_t m = evidence->match_at[t]; m < evidence->match_at[t + 1]; m++) {
            const lexicon_match *match = &evidence->matches[m];
            candidates inside = {match, NO_LEVEL, false};
            if (match->last <= part->last && has_region(linker->reading, m, NO_LEVEL)) {
                vote(linker, &inside);
                note_level(linker, match->first, match->last);
                t = match->last - 1;
                break;
            }
        }
}

static bool follows_closely(const reading *reading, const part *part, const struct part *next)
{
    const uint32_t *sentence_of = reading->tokens->sentence_of;
    if (sentence_of[part->first] != sentence_of[next->first])
        return false;
    uint32_t between = next->first - part->last;
    return between == 0 || (between == 1 && (is_mark(reading, part->last, ',') ||
                                             is_mark(reading, part->last, '(')));
}

static place *place_of(const linker *linker, const part *part)
{
    return &linker->places[part->thing - linker->reading->first_place];
}

static void look_at_place(linker *linker, const part *part, const place_words *words)
{
    place *place = place_of(linker, part);
    level before = level_before(words->before), generic = level_of_generic(words->first);
    place->hints |= (uint8_t)(before != NO_LEVEL ? 1u << before : 0);
    if (place->looked_at >= MOST_LOOKED_AT)
        return;
    if (!place->looked_at)
        place->name = (token_range){part->first + (generic != NO_LEVEL), part->last};
    if (words->match != NO_MATCH) {
        candidates found = candidates_of(linker->reading, part, words->match, generic);
        bool narrower = !place->candidates.match ||
                        found.match->n_entries < place->candidates.match->n_entries ||
                        (found.typed && !place->candidates.typed);
        if (narrower)
            place->candidates = found;
        vote(linker, &found);
    }
    place->looked_at++;
}

/* ---- choice ---- */

/* bodies: bits of the levels that bodies give to the name. */
static choice weigh(const linker *linker, const place *place, uint32_t bodies,
                    const known_region *region)
{
    static const float of_level[N_LEVELS] = {5, 4, 4, 1, 0};
    bool typed = place->candidates.typed;
    level level = (enum level)region->level;
    choice choice = {region, level, typed ? 0 : of_level[level], level <= CITY};
    float province = linker->provinces[region_province(region)];
    choice.weight += (place->hints >> level & 1) || bodies == 1u << level ? 4 : 0;
    choice.weight += province > 4 ? 4 : province;
    if (level != PROVINCE) {
        uint32_t *regency = key_map_find(&linker->regencies, region_regency(region));
        uint32_t votes = regency ? *regency : 0;
        choice.weight += votes > 6 ? 6 : (float)votes;
        choice.supported = level <= CITY || votes > 0 || (level == DISTRICT && typed);
    }
    if (place->parent && region_lies_in(region, place->parent)) {
        choice.weight += 6;
        choice.supported = true;
    }
    return choice;
}

static uint32_t levels_by_bodies(const linker *linker, token_range name)
{
    if (!linker->body_levels.count)
        return 0;
    const uint32_t *levels =
        key_map_find(&linker->body_levels, key_of_tokens(linker->reading, name.first, name.last));
    return levels ? *levels : 0;
}

/* The region a place is; id NULL where none is sure. */
static kliping_link choose(const linker *linker, const place *place)
{
    const candidates *candidates = &place->candidates;
    const lexicon_match *match = candidates->match;
    uint32_t districts = 0;
    if (!match)
        return (kliping_link){0};
    const phrase_memory *phrase = regions_of(linker->reading, match);
    const known_region *regions = regions_items(linker->reading, phrase);
    bool plain = phrase->n_regions == 1 && regions->level <= CITY;
    if (plain && agrees((enum level)regions->level, (level)candidates->only))
        return region_link(linker->reading, match->lexicon, regions);
    uint32_t bodies = levels_by_bodies(linker, place->name);
    choice best = {.weight = -1}, second = {.weight = -1};
    for (const known_region *region = regions; region < regions + phrase->n_regions; region++) {
        if (!agrees((enum level)region->level, (level)candidates->only) ||
            (best.region && region_is(best.region, region)))
            continue;
        choice next = weigh(linker, place, bodies, region);
        districts += next.level <= DISTRICT; /* and what is larger */
        if (next.weight > best.weight) {
            second = best;
            best = next;
        } else if (next.weight > second.weight)
            second = next;
    }
    if (!best.region)
        return (kliping_link){0};
    bool only_one = districts == 1 && best.level == DISTRICT &&
                    linker->provinces[region_province(best.region)] > 0;
    bool elsewhere = place->parent && best.level >= DISTRICT && best.level > place->parent_level &&
                     !region_lies_in(best.region, place->parent);
    bool sure = (best.supported || only_one) && !elsewhere && best.weight - second.weight >= 1 &&
                !(best.level >= DISTRICT && phrase->foreign);
    if (!sure)
        return (kliping_link){0};
    return region_link(linker->reading, match->lexicon, best.region);
}

/* Once a place, however often it is named. */
static const kliping_link *choose_once(linker *linker, place *place)
{
    kliping_link *link = &linker->links[place - linker->places];
    if (!place->tried)
        *link = choose(linker, place);
    place->tried = true;
    return link;
}

static void note_parents(linker *linker)
{
    const reading *reading = linker->reading;
    for (uint32_t i = 0; i + 1 < reading->places.count; i++) {
        uint32_t p = reading->places.items[i];
        const part *part = &reading->parts[p], *next = part + 1;
        place *place = place_of(linker, part);
        if (reading->places.items[i + 1] != p + 1 || place->parent || next->thing == part->thing ||
            !follows_closely(reading, part, next))
            continue;
        const kliping_link *parent = choose_once(linker, place_of(linker, next));
        if (!parent->id || region_level(parent->id) > DISTRICT)
            continue;
        place->parent = region_head(parent->id);
        place->parent_level = (uint8_t)region_level(parent->id);
    }
    for (uint32_t i = 0; i < reading->n_places; i++)
        linker->places[i].tried &= linker->places[i].parent == 0;
}

linker *linker_new(reading *reading)
{
    linker *linker = arena_new(reading->arena, struct linker);
    linker->reading = reading;
    return linker;
}

/* The matches of its places, and the votes of its bodies. */
void regions_look(linker *linker, const stretch *stretch)
{
    reading *reading = linker->reading;
    for (uint32_t i = stretch->places.first; i < stretch->places.last; i++) {
        place_words *words = &reading->place_words[i];
        words->match = match_of_place(reading, &reading->parts[reading->places.items[i]],
                                      level_of_generic(words->first));
    }
    for (uint32_t i = stretch->bodies.first; i < stretch->bodies.last; i++) {
        const part *part = &reading->parts[reading->bodies.items[i]];
        if (part->kinds & KIND_GPE)
            vote_inside(linker, part);
    }
}

const kliping_link *links_choose(linker *linker)
{
    reading *reading = linker->reading;
    linker->places = arena_array(reading->arena, place, reading->n_places + 1);
    linker->links = arena_unset(reading->results, kliping_link, reading->n_places + 1);
    for (uint32_t i = 0; i < reading->places.count; i++) {
        part *part = &reading->parts[reading->places.items[i]];
        part->link = part->thing - reading->first_place;
        look_at_place(linker, part, &reading->place_words[i]);
    }
    note_parents(linker);
    for (uint32_t i = 0; i < reading->n_places; i++)
        choose_once(linker, &linker->places[i]);
    return linker->links;
}
