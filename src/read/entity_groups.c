/* What names one organisation, region or other thing: each mention gets a key, and mentions of one
 * type with the same key name the same thing. Keys of organisations are made in entity_body_keys.c.
 */
#include "entity_parts.h"

/* The places whose generic word is known, by their bare names. */
typedef struct typed_place {
    uint32_t first, last; /* parts */
} typed_place;

struct groups {
    reading *reading;
    uint64_t *keys;  /* [n_parts], the reading's */
    uint64_t *stems; /* [called.count] keys of local bodies without their regions; 0: none */
    acronyms acronyms;
    key_map typed; /* key of a bare name -> typed_places */
    typed_place *typed_places;
    size_t typed_capacity;
    bool some_wait; /* places named without it, before any that have it */
};

/* ---- local bodies ---- */

/* A local body without its region: "DPRD", "Dinas Pendidikan". */
static bool is_bare_body(const reading *reading, const part *part)
{
    return word_in(reading, part->first, WORDS_DINAS) ||
           evidence_match(reading, part->first, part->last, KIND_HEAD);
}

/* A local body named without its region is the one named with it, if there is but one. */
static void join_local_bodies(groups *groups)
{
    const reading *reading = groups->reading;
    enum { SEVERAL = UINT32_MAX };
    key_map full; /* key without the region -> part that has it */
    const part_list called = reading->called;
    key_map_room(&full, reading->bodies.count / 2, reading->arena);
    for (uint32_t i = 0; i < called.count; i++) {
        uint32_t p = called.items[i];
        if (!groups->stems[i])
            continue;
        uint32_t *known = key_map_put(&full, groups->stems[i], p, reading->arena);
        if (*known != SEVERAL && groups->keys[*known] != groups->keys[p])
            *known = SEVERAL;
    }
    const part_list bodies = reading->bodies;
    for (uint32_t i = 0; full.count && i < bodies.count; i++) {
        uint32_t p = bodies.items[i], *known = key_map_find(&full, groups->keys[p]);
        if (known && *known != SEVERAL && is_bare_body(reading, &reading->parts[p]))
            groups->keys[p] = groups->keys[*known];
    }
}

/* ---- places ---- */

/* The name a place goes by: the lexicon's for its short forms (Sumut, Jakpus), its own letters
 * otherwise. */
static uint64_t key_of_place(const reading *reading, uint64_t key, uint32_t first, uint32_t last)
{
    known_entry entry;
    const lexicon_match *match = evidence_match(reading, first, last, KIND_GPE);
    if (match && place_of_match(reading, match, &entry) != PLACE_NONE && known_by_alias(&entry))
        return key_add_name(key, place_name_alone(reading, known_name(&entry)));
    for (uint32_t t = first; t < last; t++)
        key = key_add_folded(key, part_word(reading, t));
    return key;
}

/* The same, remembered; words: those without the generic word. */
static uint64_t key_of_bare_place(const reading *reading, const part *part, uint32_t generic,
                                  uint64_t words)
{
    uint64_t key = reading->types[part->type].key;
    uint32_t first = part->first + generic;
    name_memory *known = entity_memory_name(reading->memory, words);
    if (known->words != words)
        *known =
            (name_memory){.words = words, .key = key_of_place(reading, key, first, part->last)};
    return known->key;
}

static const word_lists offices =
    (word_lists)1 << WORDS_HEAD_OF_REGENCY | (word_lists)1 << WORDS_HEAD_OF_CITY |
    (word_lists)1 << WORDS_HEAD_OF_PROVINCE | (word_lists)1 << WORDS_HEAD_OF_DISTRICT;

/* The generic word that a name has with it, or that the office before it implies: "Bupati Asahan"
 * is the head of Kabupaten Asahan. Empty where there is neither. */
static bytes generic_of(const reading *reading, const part *part, const place_words *words)
{
    if (words->generic)
        return place_word_form(part_word(reading, part->first), words->first);
    word_lists office = words->before & offices;
    if (!office)
        return (bytes){NULL, 0};
    if (in_list(office, WORDS_HEAD_OF_REGENCY))
        return BYTES("kabupaten");
    if (in_list(office, WORDS_HEAD_OF_CITY))
        return BYTES("kota");
    if (in_list(office, WORDS_HEAD_OF_PROVINCE))
        return BYTES("provinsi");
    return BYTES("kecamatan");
}

static void note_typed(groups *groups, uint64_t bare, uint32_t part)
{
    arena *arena = groups->reading->arena;
    uint32_t count = groups->typed.count, index = *key_map_put(&groups->typed, bare, count, arena);
    if (index == count) {
        groups->typed_places = arena_extend(arena, groups->typed_places, count,
                                            &groups->typed_capacity, sizeof *groups->typed_places);
        groups->typed_places[index].first = part;
    }
    groups->typed_places[index].last = part;
}

/* "Asahan" is the Kabupaten Asahan named last, or the first one named later; where both a Kota and
 * a Kabupaten of the name occur, they stay apart. */
static void key_places(groups *groups, list_range places)
{
    const reading *reading = groups->reading;
    for (uint32_t i = places.first; i < places.last; i++) {
        uint32_t p = reading->places.items[i];
        const part *part = &reading->parts[p];
        const place_words *words = &reading->place_words[i];
        uint64_t bare = key_of_bare_place(reading, part, words->generic, groups->keys[p]);
        bytes word = generic_of(reading, part, words);
        if (word.size) {
            groups->keys[p] = key_add(~bare, word);
            note_typed(groups, bare, p);
        } else {
            const uint32_t *typed = key_map_find(&groups->typed, bare);
            groups->keys[p] = typed ? groups->keys[groups->typed_places[*typed].last] : bare;
            groups->some_wait |= !typed;
        }
    }
}

/* Those that waited. */
static void key_waiting_places(groups *groups)
{
    const part_list places = groups->reading->places;
    for (uint32_t i = 0; groups->some_wait && groups->typed.count && i < places.count; i++) {
        uint32_t p = places.items[i], *typed = key_map_find(&groups->typed, groups->keys[p]);
        if (typed)
            groups->keys[p] = groups->keys[groups->typed_places[*typed].first];
    }
}

/* "Sumatera Selatan (Sumsel)": a region's short form, here and elsewhere. */
static void learn_short_places(groups *groups)
{
    const reading *reading = groups->reading;
    key_map stands_for = {0}; /* key of the short form -> part it stands for */
    const part_list places = reading->places;
    for (uint32_t i = 0; i + 1 < places.count; i++) {
        uint32_t p = places.items[i];
        const part *name = &reading->parts[p], *shorter = name + 1;
        bytes folded = reading->text->folded;
        if (places.items[i + 1] == p + 1 && shorter->first == name->last + 1 &&
            is_mark(reading, name->last, '(') &&
            acronym_fits(bytes_slice(folded, shorter->start, shorter->end),
                         bytes_slice(folded, name->start, name->end)))
            key_map_put(&stands_for, groups->keys[p + 1], p, reading->arena);
    }
    for (uint32_t i = 0; stands_for.count && i < places.count; i++) {
        uint32_t p = places.items[i], *known = key_map_find(&stands_for, groups->keys[p]);
        if (known)
            groups->keys[p] = groups->keys[*known];
    }
}

/* ---- values ---- */

/* Eight bytes at once, which are no NULs, and the rest. */
static uint64_t key_add_text(uint64_t key, const char *text)
{
    uint64_t word = 0;
    for (unsigned size = 1; *text; text++, size++) {
        word = word << 8 | (unsigned char)*text;
        if (size % sizeof word == 0) {
            key = key_add_word(key, word);
            word = 0;
        }
    }
    return key_add_word(key, word);
}

/* 2.0 and 2 are one number. */
static kliping_number shortest(kliping_number number)
{
    while (number.decimals && number.coefficient % 10 == 0) {
        number.coefficient /= 10;
        number.decimals--;
    }
    return number;
}

/* What says of it whether it is there and what its digits mean. */
static uint64_t form_of(kliping_number number)
{
    return (uint64_t)number.decimals << 1 | number.present;
}

static uint64_t key_of_value(const reading *reading, const part *part)
{
    const kliping_value *value = reading->values->items[part->value].value;
    uint64_t key = reading->types[part->type].key;
    kliping_number min = shortest(value->min), max = shortest(value->max), n = shortest(value->n);
    uint64_t forms = form_of(min) << 48 | form_of(max) << 36 | form_of(n) << 24 |
                     (uint64_t)value->approximate << 16 | (uint16_t)value->year;
    key = key_add_word(key ^ forms, (uint64_t)min.coefficient) +
          key_add_word(key + 1, (uint64_t)max.coefficient) +
          key_add_word(key + 2, (uint64_t)n.coefficient);
    const char *const texts[] = {value->currency, value->unit,   value->per,      value->iso,
                                 value->from,     value->to,     value->calendar, value->kind,
                                 value->zone,     value->number, value->pasal,    value->ayat,
                                 value->huruf};
    unsigned given = 0; /* bits */
    for (unsigned i = 0; i < sizeof texts / sizeof *texts; i++)
        given |= (unsigned)(texts[i] != NULL) << i;
    key = key_add_word(key, given);
    for (; given; given &= given - 1) /* mostly one or two */
        key = key_add_text(key, texts[__builtin_ctz(given)]);
    return key;
}

/* ---- all ---- */

static const word_lists first_of_place =
    (word_lists)1 << WORDS_PLACE | (word_lists)1 << WORDS_KABUPATEN |
    (word_lists)1 << WORDS_PROVINSI | (word_lists)1 << WORDS_KECAMATAN |
    (word_lists)1 << WORDS_KELURAHAN | (word_lists)1 << WORDS_REPUBLIK | WORD_LISTS_SAY_LEVEL;

static place_words words_of_place(const reading *reading, const part *part)
{
    const word_lists asked = offices | WORD_LISTS_SAY_LEVEL | (word_lists)1 << WORDS_MAYOR;
    place_words words = {.match = NO_MATCH,
                         .before = part->first ? lists_of(reading, part->first - 1, asked) : 0};
    if (part->last - part->first < 2)
        return words;
    words.first = lists_of(reading, part->first, first_of_place);
    if (in_list(words.first, WORDS_PLACE)) {
        bool administrative =
            part->last - part->first > 2 && word_in(reading, part->first + 1, WORDS_ADMINISTRATIVE);
        words.generic = administrative ? 2 : 1;
    }
    return words;
}

/* No name shares its matches with others, so there are no more than lie in the stretch. */
static region_matches room_for_regions(const reading *reading, uint32_t first_part)
{
    const uint32_t *match_at = reading->evidence.match_at;
    const part *parts = reading->parts;
    uint32_t most = match_at[parts[reading->n_parts - 1].last] - match_at[parts[first_part].first];
    return (region_matches){arena_unset(reading->arena, region_match, most + 1), 0};
}

void names_read(reading *reading, const stretch *stretch)
{
    reading->of_places.count = reading->of_bodies.count = 0;
    if (stretch->first_part == reading->n_parts)
        return;
    reading->of_places = room_for_regions(reading, stretch->first_part);
    reading->of_bodies = room_for_regions(reading, stretch->first_part);
    for (uint32_t i = stretch->places.first; i < stretch->places.last; i++) {
        uint32_t p = reading->places.items[i];
        part *part = &reading->parts[p];
        place_words *words = &reading->place_words[i];
        *words = words_of_place(reading, part);
        uint64_t key = ~reading->types[part->type].key;
        reading->keys[p] =
            name_words_and_kinds(reading, key, part, words->generic, i, &reading->of_places);
    }
    for (uint32_t i = stretch->called.first; i < stretch->called.last; i++) {
        uint32_t p = reading->called.items[i], n_regions = reading->of_bodies.count;
        part *part = &reading->parts[p];
        reading->keys[p] = name_words_and_kinds(reading, reading->types[part->type].key, part, 0, p,
                                                &reading->of_bodies);
        reading->of_bodies.count = part->class == PART_BODY ? reading->of_bodies.count : n_regions;
    }
}

groups *groups_new(reading *reading, size_t n_names)
{
    arena *arena = reading->arena;
    groups *groups = arena_new(arena, struct groups);
    reading->keys = arena_unset(arena, uint64_t, n_names + reading->values->count + 1);
    reading->place_words = arena_unset(arena, place_words, n_names + 1);
    *groups = (struct groups){
        .reading = reading,
        .keys = reading->keys,
        .stems = arena_unset(arena, uint64_t, n_names + 1),
    };
    return groups;
}

void groups_read(groups *groups, const stretch *stretch, const expected *expected)
{
    const reading *reading = groups->reading;
    lines_expect(expected);
    for (uint32_t i = stretch->figures.first; i < stretch->figures.last; i++) {
        uint32_t p = reading->figures.items[i];
        groups->keys[p] = key_of_value(reading, &reading->parts[p]);
    }
    strings_expect(expected);
    body_acronyms_learn(reading, stretch->called, &groups->acronyms);
    for (uint32_t i = stretch->called.first; i < stretch->called.last; i++) {
        uint32_t p = reading->called.items[i];
        const part *part = &reading->parts[p];
        body_keys keys = body_keys_of(reading, part, groups->keys[p]);
        groups->keys[p] = keys.whole;
        groups->stems[i] = keys.stem;
    }
    key_places(groups, stretch->places);
}

/* Acronyms may be explained behind the names that have them. */
static void explain_acronyms(groups *groups)
{
    const part_list called = groups->reading->called;
    for (uint32_t i = 0; groups->acronyms.count && i < called.count; i++) {
        enum { AHEAD = 8 };
        uint32_t p = called.items[i];
        if (i + AHEAD < called.count)
            part_expect(groups->reading, called.items[i + AHEAD]);
        body_keys keys = {groups->keys[p], groups->stems[i]};
        body_keys_explain(groups->reading, &groups->acronyms, &groups->reading->parts[p], &keys);
        groups->keys[p] = keys.whole;
        groups->stems[i] = keys.stem;
    }
}

/* Those of one class, which have no thing with others in common. */
static void find_things(const groups *groups, part_list parts)
{
    reading *reading = groups->reading;
    uint32_t first = reading->n_things;
    key_map things; /* key -> thing */
    key_map_room(&things, parts.count, reading->arena);
    for (uint32_t i = 0; i < parts.count; i++) {
        uint32_t p = parts.items[i];
        reading->parts[p].thing =
            *key_map_put(&things, groups->keys[p], first + things.count, reading->arena);
    }
    reading->n_things += things.count;
}

void groups_form(groups *groups)
{
    reading *reading = groups->reading;
    explain_acronyms(groups);
    key_waiting_places(groups);
    learn_short_places(groups);
    join_local_bodies(groups);
    find_things(groups, reading->called);
    reading->first_place = reading->n_things;
    find_things(groups, reading->places);
    reading->n_places = reading->n_things - reading->first_place;
    find_things(groups, reading->figures);
}
