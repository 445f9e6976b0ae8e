/* What names one organisation, region or other thing: each mention gets a key, and mentions of one
 * type with the same key name the same thing.
 *
 * The key is made of the letters of the name once what varies is settled: head words and regions
 * as the lexicon has them ("Pemkab Ogan Ilir" = "Pemerintah Kabupaten Ogan Ilir"), a whole name the
 * lexicon knows as its canonical form (BPJamsostek = BPJS Ketenagakerjaan), without legal forms
 * (PT, Tbk). An acronym explained in the text (Badan Gizi Nasional (BGN)) takes the key of what it
 * stands for, everywhere in the text. */
#include "entity_parts.h"

typedef struct groups {
    reading *reading;
    uint64_t *keys; /* [n_parts] */
    key_map things; /* key -> thing */
    key_map typed;  /* places: key of the bare name -> last part that named it with its generic
                       word, + 1 */
} groups;

static uint64_t key_of_type(const char *type)
{
    return key_add_byte(key_add(KEY_START, bytes_of(type)) ^
                            key_add_byte(0, (unsigned char)type[0]),
                        (unsigned char)type[1]);
}

/* Lower case letters of a canonical form, ASCII only: enough for a key. */
static uint64_t key_add_name(uint64_t key, const char *name)
{
    for (; *name; name++)
        key = key_add(
            key, (bytes){&(char){*name >= 'A' && *name <= 'Z' ? (char)(*name | 32) : *name}, 1});
    return key;
}

/* ---- generic words: Kabupaten, Kota ---- */

static const char generic_words[] =
    " kabupaten kab kab. kota provinsi prov prov. propinsi kecamatan kec kec. desa kelurahan kel "
    "kel. nagari gampong dusun distrik negara republik kotamadya ";

/* One form of the generic words that mean the same; other words as they are. */
static bytes generic_form(bytes word)
{
    if (word_in(word, " kab kab. "))
        return BYTES("kabupaten");
    if (word_in(word, " prov prov. propinsi "))
        return BYTES("provinsi");
    if (word_in(word, " kec kec. distrik "))
        return BYTES("kecamatan");
    if (word_in(word, " kel kel. "))
        return BYTES("kelurahan");
    return word_in(word, " republik ") ? BYTES("negara") : word;
}

/* "Asahan" of the canonical form "Kabupaten Asahan". */
static const char *name_without_generic(const char *name)
{
    char first[16];
    size_t size = strcspn(name, " ");
    if (size >= sizeof first || !name[size])
        return name;
    for (size_t i = 0; i < size; i++)
        first[i] = (char)(name[i] | 32);
    return word_in((bytes){first, size}, generic_words) ? name + size + 1 : name;
}

static bool level_is_large(const char *level)
{
    return strcmp(level, "province") == 0 || strcmp(level, "regency") == 0 ||
           strcmp(level, "city") == 0 || strcmp(level, "country") == 0;
}

/* ---- organisations and other names ---- */

/* Legal forms and the like, which come and go with the same name. */
static bool is_decoration(const reading *reading, uint32_t token)
{
    return word_in(
        part_word(reading, token),
        " pt pt. cv cv. tbk tbk. persero ri perum kabupaten kab kab. provinsi prov prov. ");
}

/* The longest match of a type that starts at a token and ends within the name. */
static const lexicon_match *match_from(const reading *reading, uint32_t token, uint32_t last,
                                       const char *type, lexicon_entry *entry)
{
    const evidence *evidence = &reading->evidence;
    for (uint32_t m = evidence->match_at[token]; m < evidence->match_at[token + 1]; m++) {
        const lexicon_match *match = &evidence->matches[m];
        if (match->last <= last && evidence_entry(evidence, match->first, match->last, type, entry))
            return match;
    }
    return NULL;
}

/* What the lexicon has for the words from a token on: a head word, a body or a region by one of
 * its short names. NULL where the words stand for themselves. */
static const lexicon_match *known_from(const reading *reading, uint32_t token, uint32_t last,
                                       lexicon_entry *entry)
{
    const lexicon_match *known = match_from(reading, token, last, "organisation_head", entry);
    if (known)
        return known;
    known = match_from(reading, token, last, "ORG", entry);
    if (!known && !word_in(part_word(reading, token), generic_words))
        known = match_from(reading, token, last, "GPE", entry);
    bool fits = known && entry->alias && (!entry->level || level_is_large(entry->level));
    return fits ? known : NULL;
}

/* Behind a bracket that explains a part of the name: "Pemerintah Kota (Pemkot) Denpasar". */
static uint32_t over_bracket(const reading *reading, uint32_t token, uint32_t last)
{
    uint32_t t = token;
    while (t < last && !is_mark(reading, t, ')'))
        t++;
    return t < last ? t + 1 : token + 1;
}

static uint64_t key_of_words(const reading *reading, const char *type, uint32_t first,
                             uint32_t last)
{
    uint64_t key = key_of_type(type);
    lexicon_entry entry;
    if (evidence_entry(&reading->evidence, first, last, type, &entry))
        return key_add_name(key, entry.name);
    for (uint32_t t = first; t < last;) {
        const lexicon_match *known = known_from(reading, t, last, &entry);
        bool state = t > first && t + 2 == last && word_in(part_word(reading, t), " republik ");
        if (known) {
            key = key_add_name(key, name_without_generic(entry.name));
            t = known->last;
        } else if (state)
            t = last;
        else if (is_mark(reading, t, '('))
            t = over_bracket(reading, t, last);
        else {
            if (!is_decoration(reading, t))
                key = key_add(key, part_word(reading, t));
            t++;
        }
    }
    return key;
}

/* Where the region at the end of a name begins: "Kota Bogor" of "DPRD Kota Bogor"; the end of the
 * name where there is none. */
static uint32_t region_of_body(const reading *reading, const part *part)
{
    lexicon_entry entry;
    for (uint32_t t = part->first + 1; t < part->last; t++)
        if (evidence_entry(&reading->evidence, t, part->last, "GPE", &entry)) {
            bool generic = t > part->first + 1 && word_in(part_word(reading, t - 1), generic_words);
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
        uint64_t stem = key_of_words(reading, part->type, part->first, region);
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
    if (part->last - part->first < 2 || !word_in(part_word(reading, part->first), generic_words))
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
    if (!generic && evidence_entry(&reading->evidence, part->first, part->last, "GPE", &entry) &&
        entry.alias && entry.level && level_is_large(entry.level))
        return key_add_name(key, name_without_generic(entry.name));
    for (uint32_t t = part->first + generic; t < part->last; t++)
        key = key_add(key, part_word(reading, t));
    return key;
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
        if (generic) {
            groups->keys[p] = key_add(~bare, generic_form(part_word(reading, part->first)));
            *typed = (uint32_t)p + 1;
        } else if (!backwards || groups->keys[p] == bare)
            groups->keys[p] = *typed ? groups->keys[*typed - 1] : bare;
    }
    groups->typed = (key_map){0};
}

/* ---- acronyms ---- */

/* Whether the letters of the acronym come in order in the name, the first at the start of a word.
 */
bool acronym_fits(bytes acronym, bytes name)
{
    size_t a = 0;
    bool word_starts = true;
    for (size_t i = 0; i < name.size && a < acronym.size; i++) {
        if (name.data[i] == acronym.data[a] && (a || word_starts))
            a++;
        word_starts = name.data[i] == ' ';
    }
    return acronym.size >= 2 && a == acronym.size && name.size > acronym.size + 2;
}

/* "Badan Gizi Nasional (BGN)": the second part explains itself by the first. */
static bool is_gloss(const reading *reading, const part *name, const part *acronym)
{
    if (acronym->first != name->last + 1 || !is_mark(reading, name->last, '(') ||
        acronym->last >= reading->tokens->count || !is_mark(reading, acronym->last, ')') ||
        strcmp(name->type, acronym->type) != 0)
        return false;
    bytes folded = reading->text->folded;
    return acronym_fits(bytes_slice(folded, acronym->start, acronym->end),
                        bytes_slice(folded, name->start, name->end));
}

/* "Fakultas Teknik Universitas Brawijaya (UB)": the acronym stands for the words from here on. */
static uint32_t acronym_from(const reading *reading, const part *name, const part *acronym)
{
    bytes letters = bytes_slice(reading->text->folded, acronym->start, acronym->end);
    lexicon_entry entry;
    for (uint32_t t = name->last; t-- > name->first + 1;) {
        size_t words = name->last - t;
        if (words > letters.size ||
            part_word(reading, t).data[0] != letters.data[letters.size - words])
            return name->first;
        if (words == letters.size &&
            evidence_entry(&reading->evidence, t, t + 1, "organisation_head", &entry))
            return t;
    }
    return name->first;
}

static void learn_acronyms(groups *groups)
{
    const reading *reading = groups->reading;
    key_map acronyms = {0}; /* key of the acronym -> index into stands_for */
    uint64_t *stands_for = arena_array(reading->arena, uint64_t, reading->n_parts + 1);
    for (uint32_t p = 0; p + 1 < reading->n_parts; p++) {
        const part *name = &reading->parts[p], *acronym = &reading->parts[p + 1];
        if (name->class == PART_PERSON || name->class == PART_VALUE ||
            !is_gloss(reading, name, acronym))
            continue;
        uint32_t first = acronym_from(reading, name, acronym);
        stands_for[p] = first == name->first ? groups->keys[p]
                                             : key_of_words(reading, name->type, first, name->last);
        key_map_put(&acronyms, groups->keys[p + 1], p, reading->arena);
    }
    for (size_t p = 0; p < reading->n_parts; p++) {
        uint32_t *known = key_map_find(&acronyms, groups->keys[p]);
        if (known)
            groups->keys[p] = stands_for[*known];
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
    for (size_t p = 0; p < reading->n_parts; p++) {
        const part *part = &reading->parts[p];
        if (part->class == PART_VALUE)
            groups.keys[p] = key_of_value(part);
        else if (part->class == PART_BODY || part->class == PART_PLAIN)
            groups.keys[p] = key_of_words(reading, part->type, part->first, part->last);
    }
    key_places(&groups, false);
    key_places(&groups, true);
    learn_acronyms(&groups);
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
