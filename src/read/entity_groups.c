/* What names one organisation, region or other thing: each mention gets a key, and mentions of one
 * type with the same key name the same thing. Keys of organisations are made in entity_body_keys.c.
 */
#include "../base/eight.h"
#include "../base/wide.h"
#include "entity_parts.h"

#include <stddef.h>

/* The places whose generic word is known, by their bare names. */
typedef struct typed_place {
    uint32_t first, last; /* parts */
} typed_place;

struct groups {
    reading *reading;
    uint64_t *keys;  /* [n_parts], the reading's */
    uint64_t *stems; /* [called.count], the reading's */
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

/* A local body named without its region is the one named with it, if there is but one. Few have a
 * region, and few others are named like one without: these are listed first. */
static void join_local_bodies(groups *groups)
{
    const reading *reading = groups->reading;
    enum { SEVERAL = UINT32_MAX };
    key_map full; /* key without the region -> part that has it */
    const part_list called = reading->called, bodies = reading->bodies;
    uint32_t *listed = arena_unset(reading->arena, uint32_t, called.count + 1), count = 0;
    key_map_room(&full, bodies.count / 2, reading->arena);
    for (uint32_t i = 0; i < called.count; i++) {
        listed[count] = i;
        count += groups->stems[i] != 0;
    }
    for (uint32_t n = 0; n < count; n++) {
        uint32_t i = listed[n], p = called.items[i];
        uint32_t *known = key_map_put(&full, groups->stems[i], p, reading->arena);
        if (*known != SEVERAL && groups->keys[*known] != groups->keys[p])
            *known = SEVERAL;
    }
    count = 0;
    for (uint32_t i = 0; full.count && i < bodies.count; i++) {
        listed[count] = bodies.items[i];
        count += key_map_has(&full, groups->keys[bodies.items[i]]);
    }
    for (uint32_t n = 0; n < count; n++) {
        uint32_t p = listed[n], whole = *key_map_find(&full, groups->keys[p]);
        if (whole != SEVERAL && is_bare_body(reading, &reading->parts[p]))
            groups->keys[p] = groups->keys[whole];
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

/* The same, to be remembered by its words. */
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

/* The generic word that a name has with it, or that the office before it implies: "Bupati Asahan"
 * is the head of Kabupaten Asahan. Empty where there is neither. */
static bytes generic_of(const reading *reading, const part *part, const place_words *words)
{
    word_lists office = words->before & WORD_LISTS_OFFICES;
    if (!(words->generic | office))
        return (bytes){NULL, 0};
    if (words->generic)
        return place_word_form(part_word(reading, part->first), words->first);
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
        uint64_t bare = groups->keys[p];
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

/* Whether a bracket opens behind a place, and another place follows there. */
static bool place_in_bracket(const reading *reading, uint32_t p, uint32_t next)
{
    const part *name = &reading->parts[p], *behind = name + 1;
    bool follows = (next == p + 1) & (behind->first == name->last + 1);
    return follows & is_mark(reading, follows ? name->last : name->first, '(');
}

/* "Sumatera Selatan (Sumsel)": a region's short form, here and elsewhere. */
static void learn_short_places(groups *groups)
{
    const reading *reading = groups->reading;
    key_map stands_for = {0}; /* key of the short form -> part it stands for */
    const part_list places = reading->places;
    const bytes folded = reading->text->folded;
    uint32_t *listed = arena_unset(reading->arena, uint32_t, places.count + 1), count = 0;
    for (uint32_t i = 0; i + 1 < places.count; i++) {
        listed[count] = places.items[i];
        count += place_in_bracket(reading, places.items[i], places.items[i + 1]);
    }
    for (uint32_t n = 0; n < count; n++) {
        uint32_t p = listed[n];
        const part *name = &reading->parts[p], *shorter = name + 1;
        if (acronym_fits(bytes_slice(folded, shorter->start, shorter->end),
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

/* All of less than four bytes. */
static uint64_t few_bytes(const char *text, size_t size)
{
    return size ? (uint64_t)(unsigned char)text[0] << 16 |
                      (uint64_t)(unsigned char)text[size / 2] << 8 | (unsigned char)text[size - 1]
                : 0;
}

static uint64_t four_bytes(const char *text)
{
    uint32_t four;
    memcpy(&four, text, sizeof four);
    return four;
}

/* Eight bytes at once; the last ones may be read twice. Of most strings no branch asks how long
 * they are: with the NUL behind them they have from four to 16 bytes. */
static uint64_t key_add_text(uint64_t key, const char *text)
{
    const size_t four = 4;
    size_t size = strlen(text), at = 0, last_four = size + 1 - four;
    uint64_t last;
    if (last_four <= 3 * four) {
        uint64_t second = four_bytes(text + (last_four < four ? last_four : four));
        uint64_t third = four_bytes(text + (last_four < 2 * four ? last_four : 2 * four));
        key = key_add_word(key + size, four_bytes(text) << 32 | second);
        return key_add_word(key, third << 32 | four_bytes(text + last_four));
    }
    for (; at + sizeof last < size; at += sizeof last)
        key = key_add_word(key, eight_read(text + at));
    last = size < sizeof last ? few_bytes(text, size) : eight_read(text + size - sizeof last);
    return key_add_word(key + size, last);
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

/* A value's strings lie side by side, but for a word among them that is none. */
enum {
    STRINGS = offsetof(kliping_value, currency),
    N_STRINGS = (offsetof(kliping_value, huruf) - STRINGS) / sizeof(char *) + 1,
    NO_STRING = (offsetof(kliping_value, approximate) - STRINGS) / sizeof(char *)
};

static const char *string_at(const kliping_value *value, unsigned i)
{
    const char *string;
    memcpy(&string, (const char *)value + STRINGS + i * sizeof string, sizeof string);
    return string;
}

/* Which of them there are: bit 2i for the one at i. */
static uint32_t strings_given(const kliping_value *value)
{
    uint32_t given = 0;
#ifdef HAS_WIDE
    _Static_assert(N_STRINGS == 14 && sizeof(char *) == 8, "two of them in each of seven vectors");
    const __m128i *pairs = (const void *)((const char *)value + STRINGS), zero = {0};
    __m128i none[8] = {0};
    for (unsigned i = 0; i < N_STRINGS / 2; i++)
        none[i] = _mm_cmpeq_epi32(_mm_loadu_si128(pairs + i), zero);
    for (size_t i = 0; i < 4; i++)
        none[i] = _mm_packs_epi32(none[2 * i], none[2 * i + 1]);
    unsigned first = (unsigned)_mm_movemask_epi8(_mm_packs_epi16(none[0], none[1]));
    unsigned last = (unsigned)_mm_movemask_epi8(_mm_packs_epi16(none[2], none[3]));
    given = ~(first | last << 16);
    given = (given | given >> 1) & 0x5555555;
#else
    for (unsigned i = 0; i < N_STRINGS; i++)
        given |= (uint32_t)(string_at(value, i) != NULL) << 2 * i;
#endif
    return given & ~((uint32_t)1 << 2 * NO_STRING);
}

/* A string of a value, which a key is to have as well. */
typedef struct keyed_string {
    const char *string;
    uint32_t part;
} keyed_string;

/* The key of a value but for its strings, which are listed: most have one or two. */
static keyed_string *key_value(const reading *reading, uint32_t p, keyed_string *strings)
{
    const part *part = &reading->parts[p];
    const kliping_value *value = reading->values->items[part->value].value;
    uint64_t key = reading->types[part->type].key;
    kliping_number min = shortest(value->min), max = shortest(value->max), n = shortest(value->n);
    uint64_t forms = form_of(min) << 48 | form_of(max) << 36 | form_of(n) << 24 |
                     (uint64_t)value->approximate << 16 | (uint16_t)value->year;
    key = key_add_word(key ^ forms, (uint64_t)min.coefficient) +
          key_add_word(key + 1, (uint64_t)max.coefficient) +
          key_add_word(key + 2, (uint64_t)n.coefficient);
    uint32_t given = strings_given(value), some = (uint32_t)1 << 2 * (N_STRINGS - 1);
    reading->keys[p] = key_add_word(key, given);
    for (unsigned i = 0; given || i < 2; i++, given &= given - 1) {
        *strings = (keyed_string){string_at(value, (unsigned)__builtin_ctz(given | some) / 2), p};
        strings += given != 0;
    }
    return strings;
}

/* Those of the figures of a stretch. */
static void key_values(const reading *reading, list_range figures)
{
    enum { AT_ONCE = 32 };
    keyed_string strings[AT_ONCE * N_STRINGS + 2];
    while (figures.first < figures.last) {
        uint32_t left = figures.last - figures.first, end = left < AT_ONCE ? left : AT_ONCE;
        keyed_string *behind = strings;
        for (end += figures.first; figures.first < end; figures.first++)
            behind = key_value(reading, reading->figures.items[figures.first], behind);
        for (keyed_string *next = strings; next < behind; next++)
            reading->keys[next->part] = key_add_text(reading->keys[next->part], next->string);
    }
}

/* ---- all ---- */

groups *groups_new(reading *reading, size_t n_names)
{
    arena *arena = reading->arena;
    groups *groups = arena_new(arena, struct groups);
    reading->keys = arena_unset(arena, uint64_t, n_names + reading->values->count + 1);
    reading->place_words = arena_unset(arena, place_words, n_names + 1);
    reading->stems = arena_unset(arena, uint64_t, n_names + 1);
    reading->new_places = (part_list){arena_unset(arena, uint32_t, n_names + 1), 0};
    reading->new_called = (part_list){arena_unset(arena, uint32_t, n_names + 1), 0};
    size_t n_regions = reading->evidence.n_regions;
    reading->of_places = (region_matches){arena_unset(arena, region_match, n_regions + 1), 0};
    reading->of_bodies = (region_matches){arena_unset(arena, region_match, n_regions + 1), 0};
    *groups = (struct groups){
        .reading = reading,
        .keys = reading->keys,
        .stems = reading->stems,
    };
    return groups;
}

/* Of the names of which nothing was remembered. */
static void key_new(groups *groups)
{
    const reading *reading = groups->reading;
    for (uint32_t n = 0; n < reading->new_called.count; n++) {
        uint32_t i = reading->new_called.items[n], p = reading->called.items[i];
        body_keys keys = body_keys_of(reading, &reading->parts[p], groups->keys[p]);
        groups->keys[p] = keys.whole;
        groups->stems[i] = keys.stem;
    }
    for (uint32_t n = 0; n < reading->new_places.count; n++) {
        uint32_t i = reading->new_places.items[n], p = reading->places.items[i];
        groups->keys[p] = key_of_bare_place(reading, &reading->parts[p],
                                            reading->place_words[i].generic, groups->keys[p]);
    }
}

void groups_read(groups *groups, const stretch *stretch, const expected *expected)
{
    const reading *reading = groups->reading;
    lines_expect(expected);
    key_values(reading, stretch->figures);
    strings_expect(expected);
    acronyms_learn(reading, stretch->called, &groups->acronyms);
    key_new(groups);
    key_places(groups, stretch->places);
}

/* Acronyms may be explained behind the names that have them. */
static void explain_acronyms(groups *groups)
{
    enum { AHEAD = 8 };
    const reading *reading = groups->reading;
    const part_list called = reading->called;
    for (uint32_t i = 0; groups->acronyms.count && i < called.count; i++) {
        uint32_t p = called.items[i];
        part_expect(reading, called.items[i + AHEAD < called.count ? i + AHEAD : i]);
        if (!acronyms_may_be_in(reading, &groups->acronyms, &reading->parts[p]))
            continue;
        body_keys keys = {groups->keys[p], groups->stems[i]};
        body_keys_explain(reading, &groups->acronyms, &reading->parts[p], &keys);
        groups->keys[p] = keys.whole;
        groups->stems[i] = keys.stem;
    }
}

/* Those of one class, which have no thing with others in common. */
static void find_things(const groups *groups, part_list parts)
{
    reading *reading = groups->reading;
    uint32_t before_first = reading->n_things - 1;
    key_map things;
    key_map_room(&things, parts.count, reading->arena);
    for (uint32_t i = 0; i < parts.count; i++) {
        uint32_t p = parts.items[i];
        reading->parts[p].thing =
            before_first + key_map_index(&things, groups->keys[p], reading->arena);
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
