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
    return (only == NO_LEVEL) | (level == only);
}

/* The first level that a word says. */
static level level_of_generic(word_lists lists)
{
    enum { NO_LIST = WORDS_SAYS_VILLAGE - WORDS_SAYS_REGENCY + 1 };
    static const level levels[] = {[0] = REGENCY,
                                   [WORDS_SAYS_CITY - WORDS_SAYS_REGENCY] = CITY,
                                   [WORDS_SAYS_PROVINCE - WORDS_SAYS_REGENCY] = PROVINCE,
                                   [WORDS_SAYS_DISTRICT - WORDS_SAYS_REGENCY] = DISTRICT,
                                   [WORDS_SAYS_VILLAGE - WORDS_SAYS_REGENCY] = VILLAGE,
                                   [NO_LIST] = NO_LEVEL};
    word_lists said = (lists & WORD_LISTS_SAY_LEVEL) >> WORDS_SAYS_REGENCY;
    return levels[__builtin_ctzll(said | (word_lists)1 << NO_LIST)];
}

/* What the word before a name says of its level: "Bupati Asahan", "Wali Kota Bogor". */
static level level_before(word_lists before)
{
    level level = level_of_generic(before);
    return in_list(before, WORDS_MAYOR) ? CITY : level;
}

/* ---- candidates ---- */

static bool has_region(const reading *reading, const lexicon_match *match, level only)
{
    unsigned levels = regions_of(reading, match)->levels;
    return only == NO_LEVEL ? levels != 0 : levels >> only & 1;
}

/* Of the matches of places those that end with their names, and begin with them or behind their
 * generic words; parted from what is done with them, for nobody foresees which they are. */
static region_matches whole_matches(const reading *reading)
{
    const region_matches all = reading->of_places;
    region_matches whole = {arena_unset(reading->arena, region_match, all.count + 1), 0};
    for (uint32_t i = 0; i < all.count; i++) {
        region_match item = all.items[i];
        const lexicon_match *match = &reading->evidence.matches[item.match];
        const part *part = &reading->parts[reading->places.items[item.index]];
        level generic = level_of_generic(reading->place_words[item.index].first);
        whole.items[whole.count] = item;
        whole.count +=
            (match->last == part->last) & (match->first - part->first <= (generic != NO_LEVEL));
    }
    return whole;
}

/* The first matches of places: with their generic words or, behind all those, without. */
static void match_places(reading *reading)
{
    const region_matches whole = whole_matches(reading);
    for (uint32_t i = 0; i < whole.count; i++) {
        region_match item = whole.items[i];
        const lexicon_match *match = &reading->evidence.matches[item.match];
        const part *part = &reading->parts[reading->places.items[item.index]];
        place_words *words = &reading->place_words[item.index];
        word_lists before = words->first & -(word_lists)(match->first > part->first);
        if (words->match == NO_MATCH && has_region(reading, match, level_of_generic(before)))
            words->match = item.match;
    }
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
    static const float weights[N_LEVELS + 1] = {2, 1, 1, 0.25f, 0.25f, 0};
    const lexicon_match *match = candidates->match;
    if (match->n_entries > MOST_VOTING_ENTRIES)
        return;
    const phrase_memory *phrase = regions_of(linker->reading, match);
    region_voice voice = phrase_voice(phrase);
    if (candidates->only != NO_LEVEL)
        voice = regions_voice(regions_items(linker->reading, phrase), phrase->n_regions,
                              (level)candidates->only);
    bool typed = candidates->typed;
    bool speaks = (voice.level != N_LEVELS) & ((voice.level < DISTRICT) | typed);
    linker->provinces[voice.province] +=
        (float)(speaks & voice.one_province) * (weights[voice.level] + (float)typed);
    unsigned votes = speaks & voice.one_regency & (voice.level != PROVINCE); /* maybe none */
    *key_map_put(&linker->regencies, voice_regency(&voice), 0, linker->reading->arena) +=
        votes << (voice.level <= CITY);
}

static uint64_t key_of_tokens(const reading *reading, uint32_t first, uint32_t last)
{
    uint64_t key = KEY_START;
    for (uint32_t t = first; t < last; t++)
        key = key_add_folded(key, part_word(reading, t));
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

/* Regions inside other names: "Pemkab Asahan", "Dinas Pendidikan Kota Bogor"; none inside another.
 */
static void vote_inside(linker *linker)
{
    const reading *reading = linker->reading;
    const region_matches bodies = reading->of_bodies;
    const lexicon_match **chosen =
        arena_unset(reading->arena, const lexicon_match *, bodies.count + 1);
    uint32_t end = 0, count = 0;                  /* end: token, of the last one */
    for (uint32_t i = 0; i < bodies.count; i++) { /* no branch: names lie in names anyhow */
        const lexicon_match *match = &reading->evidence.matches[bodies.items[i].match];
        bool outside = (match->first >= end) & has_region(reading, match, NO_LEVEL);
        chosen[count] = match;
        count += outside;
        end ^= (end ^ match->last) & -(uint32_t)outside;
    }
    for (uint32_t i = 0; i < count; i++) {
        candidates inside = {chosen[i], NO_LEVEL, false};
        vote(linker, &inside);
        note_level(linker, chosen[i]->first, chosen[i]->last);
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
    place->hints |= (uint8_t)(1u << before); /* NO_LEVEL's bit is no level's */
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

static uint32_t votes_for(const linker *linker, const known_region *region)
{
    return key_map_value(&linker->regencies, region_regency(region));
}

static bool lies_in_parent(const place *place, const known_region *region)
{
    return place->parent && region_lies_in(region, place->parent);
}

/* bodies: bits of the levels that bodies give to the name. */
static float weigh(const linker *linker, const place *place, uint32_t bodies,
                   const known_region *region)
{
    static const float of_level[2][N_LEVELS] = {{5, 4, 4, 1, 0}, {0}};
    level level = (enum level)region->level;
    bool hinted = (place->hints >> level & 1) | (bodies == 1u << level);
    float weight = of_level[place->candidates.typed][level];
    float province = linker->provinces[region_province(region)];
    uint32_t votes = votes_for(linker, region); /* a province has none: nobody votes for it there */
    weight += (float)(hinted * 4);
    weight += province < 4 ? province : 4;
    weight += (float)(votes > 6 ? 6 : votes);
    return weight + (float)(lies_in_parent(place, region) * 6);
}

/* Whether another name of the text speaks for it, or it needs none. */
static bool is_supported(const linker *linker, const place *place, const known_region *region)
{
    return region->level <= CITY || (region->level == DISTRICT && place->candidates.typed) ||
           votes_for(linker, region) > 0 || lies_in_parent(place, region);
}

static uint32_t levels_by_bodies(const linker *linker, token_range name)
{
    if (!linker->body_levels.count)
        return 0;
    return key_map_value(&linker->body_levels,
                         key_of_tokens(linker->reading, name.first, name.last));
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
    bool plain = (phrase->n_regions == 1) & (regions->level <= CITY);
    if (plain & agrees((enum level)regions->level, (level)candidates->only))
        return region_link(linker->reading, match->lexicon, regions);
    uint32_t bodies = levels_by_bodies(linker, place->name);
    static const known_region nowhere = {.level = N_LEVELS};
    const known_region *best = &nowhere;
    float best_weight = -1, second = -1;
    for (const known_region *region = regions; region < regions + phrase->n_regions; region++) {
        if (!agrees((enum level)region->level, (level)candidates->only) | region_is(region, best))
            continue;
        float weight = weigh(linker, place, bodies, region);
        float lesser = weight < best_weight ? weight : best_weight;
        second = lesser > second ? lesser : second;
        best = weight > best_weight ? region : best;
        best_weight = weight > best_weight ? weight : best_weight;
        districts += region->level <= DISTRICT; /* and what is larger */
    }
    if (best == &nowhere)
        return (kliping_link){0};
    bool only_one = (districts == 1) & (best->level == DISTRICT) &
                    (linker->provinces[region_province(best)] > 0);
    bool elsewhere = place->parent && best->level >= DISTRICT &&
                     best->level > place->parent_level && !region_lies_in(best, place->parent);
    bool foreign = (best->level >= DISTRICT) & phrase->foreign;
    bool sure = (best_weight - second >= 1) & !foreign && !elsewhere &&
                (only_one || is_supported(linker, place, best));
    if (!sure)
        return (kliping_link){0};
    return region_link(linker->reading, match->lexicon, best);
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
        bool apart = reading->places.items[i + 1] != p + 1;
        if (apart | (place->parent != 0) | (next->thing == part->thing) ||
            !follows_closely(reading, part, next))
            continue;
        const kliping_link *parent = choose_once(linker, place_of(linker, next));
        if (!parent->id || region_level(parent->id) > DISTRICT)
            continue;
        place->parent = region_head(parent->id);
        place->parent_level = (uint8_t)region_level(parent->id);
    }
}

linker *linker_new(reading *reading)
{
    linker *linker = arena_new(reading->arena, struct linker);
    linker->reading = reading;
    return linker;
}

/* The matches of its places, and the votes of its bodies. */
void regions_look(linker *linker)
{
    match_places(linker->reading);
    vote_inside(linker);
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
    for (uint32_t i = 0; i < reading->n_places; i++) {
        linker->places[i].tried &= linker->places[i].parent == 0;
        choose_once(linker, &linker->places[i]);
    }
    return linker->links;
}
