/* What names one organisation, region or other thing: each mention gets a key, and mentions of one
 * type with the same key name the same thing. Keys of organisations are made in entity_body_keys.c.
 */
#include "entity_parts.h"

typedef struct groups {
    reading *reading;
    uint64_t *keys; /* [n_parts] */
    acronyms acronyms;
    key_map things; /* key -> thing */
    key_map typed;  /* places: key of the bare name -> last part that named it with its generic
                       word, + 1 */
} groups;

/* ---- local bodies ---- */

/* Where the region at the end of a name begins: "Kota Bogor" of "DPRD Kota Bogor"; the end of the
 * name where there is none. */
static uint32_t region_of_body(const reading *reading, const part *part)
{
    lexicon_entry entry;
    for (uint32_t t = part->first + 1; t < part->last; t++)
        if (evidence_entry(&reading->evidence, t, part->last, "GPE", &entry)) {
            bool generic = t > part->first + 1 && word_in(part_word(reading, t - 1), place_words);
            return t - generic;
        }
    return part->last;
}

/* A local body without its region: "DPRD", "Dinas Pendidikan". */
static bool is_bare_body(const reading *reading, const part *part)
{
    lexicon_entry entry;
    return word_in(part_word(reading, part->first), " dinas ") ||
           evidence_entry(&reading->evidence, part->first, part->last, "organisation_head", &entry);
}

/* A local body named without its region is the one named with it, if there is but one. */
static void join_local_bodies(groups *groups)
{
    const reading *reading = groups->reading;
    enum { SEVERAL = UINT32_MAX };
    key_map full = {0}; /* key without the region -> part that has it */
    for (uint32_t p = 0; p < reading->n_parts; p++) {
        const part *part = &reading->parts[p];
        uint32_t region = part->class == PART_BODY ? region_of_body(reading, part) : part->last;
        if (region == part->last)
            continue;
        uint64_t stem = body_key(reading, &groups->acronyms, part->type, part->first, region);
        uint32_t *known = key_map_put(&full, stem, p, reading->arena);
        if (*known != SEVERAL && groups->keys[*known] != groups->keys[p])
            *known = SEVERAL;
    }
    for (size_t p = 0; p < reading->n_parts; p++) {
        const part *part = &reading->parts[p];
        uint32_t *known = part->class == PART_BODY ? key_map_find(&full, groups->keys[p]) : NULL;
        if (known && *known != SEVERAL && is_bare_body(reading, part))
            groups->keys[p] = groups->keys[*known];
    }
}

/* ---- places ---- */

/* Tokens of the generic word in front: "Kabupaten" of "Kabupaten Asahan". */
static uint32_t generic_size(const reading *reading, const part *part)
{
    if (part->last - part->first < 2 || !word_in(part_word(reading, part->first), place_words))
        return 0;
    bool administrative = part->last - part->first > 2 &&
                          word_in(part_word(reading, part->first + 1), " administrasi adm adm. ");
    return administrative ? 2 : 1;
}

/* The name a place goes by: the lexicon's for its short forms (Sumut, Jakpus), its own letters
 * otherwise. Without the generic word. */
static uint64_t key_of_bare_place(const reading *reading, const part *part, uint32_t generic)
{
    uint64_t key = key_of_type(part->type);
    lexicon_entry entry;
    const lexicon_match *match =
        evidence_match(&reading->evidence, part->first + generic, part->last, "GPE");
    if (match && place_of_match(match, &entry) != PLACE_NONE && entry.alias)
        return key_add_name(key, place_name_alone(entry.name));
    for (uint32_t t = part->first + generic; t < part->last; t++)
        key = key_add(key, part_word(reading, t));
    return key;
}

/* The generic word that a name has with it, or that the office before it implies: "Bupati Asahan"
 * is the head of Kabupaten Asahan. Empty where there is neither. */
static bytes generic_of(const reading *reading, const part *part, uint32_t generic)
{
    if (generic)
        return place_word_form(part_word(reading, part->first));
    bytes office = part->first ? part_word(reading, part->first - 1) : (bytes){NULL, 0};
    if (word_in(office, " bupati wabup pemkab "))
        return BYTES("kabupaten");
    if (word_in(office, " kota walikota walkot wawalkot wako pemkot "))
        return BYTES("kota");
    if (word_in(office, " gubernur wagub pemprov "))
        return BYTES("provinsi");
    if (word_in(office, " camat "))
        return BYTES("kecamatan");
    return (bytes){NULL, 0};
}

/* "Asahan" is the Kabupaten Asahan named last, or the first one named later; where both a Kota and
 * a Kabupaten of the name occur, they stay apart. */
static void key_places(groups *groups, bool backwards)
{
    reading *reading = groups->reading;
    for (size_t i = 0; i < reading->n_parts; i++) {
        size_t p = backwards ? reading->n_parts - 1 - i : i;
        const part *part = &reading->parts[p];
        if (part->class != PART_PLACE)
            continue;
        uint32_t generic = generic_size(reading, part);
        uint64_t bare = key_of_bare_place(reading, part, generic);
        uint32_t *typed = key_map_put(&groups->typed, bare, 0, reading->arena);
        bytes word = generic_of(reading, part, generic);
        if (word.size) {
            groups->keys[p] = key_add(~bare, word);
            *typed = (uint32_t)p + 1;
        } else if (!backwards || groups->keys[p] == bare)
            groups->keys[p] = *typed ? groups->keys[*typed - 1] : bare;
    }
    groups->typed = (key_map){0};
}

/* "Sumatera Selatan (Sumsel)": a region's short form, here and elsewhere. */
static void learn_short_places(groups *groups)
{
    const reading *reading = groups->reading;
    key_map stands_for = {0}; /* key of the short form -> part it stands for */
    for (uint32_t p = 0; p + 1 < reading->n_parts; p++) {
        const part *name = &reading->parts[p], *shorter = &reading->parts[p + 1];
        bytes folded = reading->text->folded;
        if (name->class == PART_PLACE && shorter->class == PART_PLACE &&
            shorter->first == name->last + 1 && is_mark(reading, name->last, '(') &&
            acronym_fits(bytes_slice(folded, shorter->start, shorter->end),
                         bytes_slice(folded, name->start, name->end)))
            key_map_put(&stands_for, groups->keys[p + 1], p, reading->arena);
    }
    for (size_t p = 0; p < reading->n_parts; p++) {
        uint32_t *known = reading->parts[p].class == PART_PLACE
                              ? key_map_find(&stands_for, groups->keys[p])
                              : NULL;
        if (known)
            groups->keys[p] = groups->keys[*known];
    }
}

/* ---- values ---- */

static uint64_t key_add_text(uint64_t key, const char *text)
{
    key = key_add_byte(key, text ? 1 : 2);
    for (; text && *text; text++)
        key = key_add_byte(key, (unsigned char)*text);
    return key;
}

/* 2.0 and 2 are one number. */
static uint64_t key_add_number(uint64_t key, kliping_number number)
{
    while (number.decimals && number.coefficient % 10 == 0) {
        number.coefficient /= 10;
        number.decimals--;
    }
    uint64_t coefficient = (uint64_t)number.coefficient;
    key = key_add_byte(key, number.present);
    key = key_add_byte(key, number.decimals);
    for (unsigned i = 0; i < 8; i++)
        key = key_add_byte(key, (unsigned char)(coefficient >> (8 * i)));
    return key;
}

static uint64_t key_of_value(const part *part)
{
    const kliping_value *value = part->value;
    uint64_t key = key_of_type(part->type);
    key = key_add_number(key_add_number(key_add_number(key, value->min), value->max), value->n);
    const char *const texts[] = {value->currency, value->unit,   value->per,      value->iso,
                                 value->from,     value->to,     value->calendar, value->kind,
                                 value->zone,     value->number, value->pasal,    value->ayat,
                                 value->huruf};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        key = key_add_text(key, texts[i]);
    key = key_add_byte(key, value->approximate);
    return key_add_byte(key_add_byte(key, (unsigned char)value->year),
                        (unsigned char)(value->year >> 8));
}

/* ---- all ---- */

void groups_form(reading *reading)
{
    groups groups = {
        .reading = reading,
        .keys = arena_array(reading->arena, uint64_t, reading->n_parts + 1),
    };
    body_acronyms_learn(reading, &groups.acronyms);
    for (size_t p = 0; p < reading->n_parts; p++) {
        const part *part = &reading->parts[p];
        if (part->class == PART_VALUE)
            groups.keys[p] = key_of_value(part);
        else if (part->class == PART_BODY || part->class == PART_PLAIN)
            groups.keys[p] =
                body_key(reading, &groups.acronyms, part->type, part->first, part->last);
    }
    key_places(&groups, false);
    key_places(&groups, true);
    learn_short_places(&groups);
    join_local_bodies(&groups);
    for (size_t p = 0; p < reading->n_parts; p++) {
        part *part = &reading->parts[p];
        if (part->class == PART_PERSON)
            continue;
        uint32_t *thing =
            key_map_put(&groups.things, groups.keys[p], reading->n_things, reading->arena);
        if (*thing == reading->n_things)
            reading->n_things++;
        part->thing = *thing;
    }
}
