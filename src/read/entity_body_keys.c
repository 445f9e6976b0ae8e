/* The key of an organisation, programme or the like: made of the letters of its name once what
 * varies is settled.
 *
 *   Pemkab Ogan Ilir        head word by the lexicon   pemerintahkabupaten oganilir
 *   BPJamsostek             whole name by the lexicon  bpjsketenagakerjaan
 *   Dinas PU Sumut          region by the lexicon      dinaspu sumaterautara
 *   PT Maju Jaya Tbk        without legal forms        majujaya
 *   BGN, BGN Kota Medan     acronym by the text        badangizinasional kotamedan
 */
#include "characters.h"
#include "entity_parts.h"

/* ---- regions ---- */

bytes place_word_form(bytes word, word_lists lists)
{
    if (in_list(lists, WORDS_KABUPATEN))
        return BYTES("kabupaten");
    if (in_list(lists, WORDS_PROVINSI))
        return BYTES("provinsi");
    if (in_list(lists, WORDS_KECAMATAN))
        return BYTES("kecamatan");
    if (in_list(lists, WORDS_KELURAHAN))
        return BYTES("kelurahan");
    return in_list(lists, WORDS_REPUBLIK) ? BYTES("negara") : word;
}

const char *place_name_alone(const reading *reading, const char *name)
{
    char first[16];
    size_t size = strcspn(name, " ");
    if (size >= sizeof first || !name[size])
        return name;
    for (size_t i = 0; i < size; i++)
        first[i] = (char)(name[i] | 32);
    bytes word = {first, size};
    return entity_words_of(reading->words, word, token_hash(word), word_list_bit(WORDS_PLACE))
               ? name + size + 1
               : name;
}

place_sharing place_of_match(const reading *reading, const lexicon_match *match, known_entry *out)
{
    enum { MOST_ENTRIES = 64 };
    place_sharing sharing = PLACE_NONE;
    for (entry_run run = first_run(reading->rules, match); run.facts; next_run(&run))
        for (uint32_t e = run.first;
             run.facts->large && e < run.last && e < match->first_entry + MOST_ENTRIES; e++) {
            if (sharing == PLACE_NONE) {
                *out = (known_entry){match->lexicon, run.facts, e};
                sharing = PLACE_ONE;
                continue;
            }
            const char *id = lexicon_id_at(match->lexicon, e);
            const char *first_id = lexicon_id_at(match->lexicon, out->index);
            if (id && first_id && strcmp(id, first_id) != 0)
                return PLACE_SHARED;
        }
    return sharing;
}

/* ---- canonical names ---- */

/* How many bytes of a folded name its head word takes, and that word's canonical form. */
static size_t head_of(const reading *reading, const lexicon *lexicon, bytes name,
                      const char **canonical)
{
    enum { MOST_WORDS = 4 };
    const file_facts *files = facts_of(reading->rules, lexicon)->files;
    size_t ends[MOST_WORDS], n_ends = 0;
    for (size_t at = 0; at <= name.size && n_ends < MOST_WORDS; at++)
        if (at == name.size || name.data[at] == ' ')
            ends[n_ends++] = at;
    while (n_ends--) {
        uint32_t first;
        uint32_t count = lexicon_find(lexicon, bytes_slice(name, 0, ends[n_ends]), &first);
        for (uint32_t e = 0; e < count && e < 16; e++)
            if (files[lexicon_file_of(lexicon, first + e)].kind == KIND_HEAD) {
                *canonical = lexicon_name_at(lexicon, first + e);
                return ends[n_ends];
            }
    }
    return 0;
}

/* Legal forms and the like, which come and go with the same name. */
static bool is_decoration(const reading *reading, bytes word)
{
    return entity_words_of(reading->words, word, token_hash(word),
                           word_list_bit(WORDS_DECORATION)) != 0;
}

/* The canonical form of a whole name, as the same name word by word would be added. */
static uint64_t add_words_of(uint64_t key, const reading *reading, const lexicon *lexicon,
                             const char *canonical)
{
    bytes name = bytes_of(canonical);
    char *folded = arena_bytes(reading->arena, name.size + ENTITY_WORD_PADDING);
    const char *head;
    characters_fold(name, folded);
    name.data = folded;
    if (name.size > 3 && memcmp(folded, "pt ", 3) == 0)
        name = bytes_slice(name, 3, name.size);
    size_t at = head_of(reading, lexicon, name, &head);
    if (at)
        key = key_add_name(key, head);
    while (at < name.size) {
        size_t end = at;
        while (end < name.size && name.data[end] != ' ')
            end++;
        bytes word = bytes_slice(name, at, end), rest = bytes_slice(name, at, name.size);
        if (at && bytes_equal(rest, BYTES("republik indonesia")))
            break;
        if (word.size && word.data[0] != '(' && !is_decoration(reading, word))
            key = key_add_folded(key, word);
        at = end + 1;
    }
    return key;
}

/* The same, remembered. */
static uint64_t add_canonical(uint64_t key, const reading *reading, const lexicon *lexicon,
                              const char *canonical)
{
    size_t slot = (uintptr_t)canonical % KEYS_REMEMBERED;
    key_memory *known = &reading->memory->keys[slot];
    if (known->name != canonical || known->before != key || known->lexicon != lexicon)
        *known =
            (key_memory){canonical, lexicon, key, add_words_of(key, reading, lexicon, canonical)};
    return known->after;
}

/* key_add_name(), remembered: of any key, for a name turns each into the same multiple and adds the
 * same to it. */
static uint64_t add_name(uint64_t key, const reading *reading, const char *name)
{
    letters_memory *known = &reading->memory->letters[(uintptr_t)name % KEYS_REMEMBERED];
    if (known->name != name) {
        uint64_t of_zero = key_add_name(0, name);
        *known = (letters_memory){name, key_add_name(1, name) - of_zero, of_zero};
    }
    return key * known->factor + known->sum;
}

/* ---- names in the text ---- */

typedef struct body {
    const reading *reading;
    const acronyms *acronyms; /* NULL inside what an acronym stands for */
    const part_type *type;
    bool city_said;  /* the word before says Kota already: "Pemkot Bogor" */
    bool city_asked; /* a word has been asked for it */
    /* On the way through a whole name, the key of the words before its region: */
    uint32_t stem_end; /* token, */
    uint64_t stem;     /* 0: not known, */
    bool apart;        /* or different from those of the same words alone */
} body;

static bool ends_in_city(const char *name)
{
    size_t size = strlen(name);
    return size > 4 && strcmp(name + size - 5, " Kota") == 0;
}

static const token_range *acronym_at(const body *body, uint32_t t)
{
    if (!body->acronyms || !body->acronyms->count)
        return NULL;
    return acronym_find(body->reading, body->acronyms, body->type, t);
}

/* The longest match that starts at a token, ends within the name and has an entry of a kind, or of
 * a type where one is given; and that entry. */
static const lexicon_match *match_from(const reading *reading, uint32_t token, uint32_t last,
                                       uint16_t kind, const part_type *type, known_entry *entry)
{
    const evidence *evidence = &reading->evidence;
    uint32_t first = evidence->match_at[token], end = evidence->match_at[token + 1];
    for (uint32_t m = first; m < end; m++) {
        const lexicon_match *match = &evidence->matches[m];
        bool fits = (match->last <= last) & ((evidence->match_kinds[m] & kind) != 0);
        if (!fits || !match_entry(reading, match, kind, type, entry))
            continue;
        while (m > first && match[-1].last == match->last) /* the first one of the size */
            m--, match--;
        return match;
    }
    return NULL;
}

/* Behind a bracket that explains a part of the name: "Pemerintah Kota (Pemkot) Denpasar". */
static uint32_t over_bracket(const reading *reading, uint32_t token, uint32_t last)
{
    enum { LONGEST = 12 };
    for (uint32_t t = token; t < last && t < token + LONGEST; t++)
        if (is_mark(reading, t, ')'))
            return t + 1;
    return token + 1;
}

static uint64_t add_range(body *body, uint64_t key, uint32_t first, uint32_t last);

/* The same of a kind, or of none; a match that goes on behind the words before the region is none
 * of theirs. */
static const lexicon_match *known_from(body *body, uint32_t token, uint32_t last, uint16_t kind,
                                       known_entry *entry)
{
    const lexicon_match *known =
        kind ? match_from(body->reading, token, last, kind, NULL, entry) : NULL;
    body->apart |= known && known->last > body->stem_end;
    return known;
}

/* Those of all matches that start at a token, of which most have two at most: no branch asks. */
static uint16_t kinds_from(const evidence *evidence, uint32_t token)
{
    enum { USUAL = 2 };
    uint32_t first = evidence->match_at[token], end = evidence->match_at[token + 1];
    uint32_t kinds = 0;
    for (uint32_t m = first; m < first + USUAL || m < end; m++)
        kinds |= evidence->match_kinds[m] & -(uint32_t)(m < end);
    return (uint16_t)kinds;
}

/* Adds what the lexicon or the text has for the words from *t on, and steps over them. */
/* NOLINTNEXTLINE(misc-no-recursion): a body within a body has no acronyms of its own */
static bool add_known(body *body, uint64_t *key, uint32_t *t, uint32_t last)
{
    const reading *reading = body->reading;
    const token_range *acronym = acronym_at(body, *t);
    known_entry entry;
    if (acronym) {
        struct body inner = {.reading = reading, .type = body->type};
        *key = add_range(&inner, *key, acronym->first, acronym->last);
        ++*t;
        return true;
    }
    uint16_t kinds = kinds_from(&reading->evidence, *t);
    if (!(kinds & (KIND_HEAD | KIND_ORG | KIND_GPE)))
        return false;
    const lexicon_match *known = known_from(body, *t, last, kinds & KIND_HEAD, &entry);
    if (known) {
        const char *name = known_name(&entry);
        *key = add_name(*key, reading, name);
        body->city_said = ends_in_city(name);
        body->city_asked = true;
    } else if ((known = known_from(body, *t, last, kinds & KIND_ORG, &entry)) &&
               known_by_alias(&entry))
        *key = add_canonical(*key, reading, known->lexicon, known_name(&entry));
    else if ((known = known_from(body, *t, last, kinds & KIND_GPE, &entry)) &&
             !word_in(reading, *t, WORDS_PLACE)) {
        place_sharing sharing = place_of_match(reading, known, &entry);
        if (sharing == PLACE_NONE || !known_by_alias(&entry))
            return false;
        bool city =
            sharing == PLACE_ONE && strcmp(entry.file->level, "city") == 0 && !body->city_said;
        body->apart |= !body->city_asked; /* what was said before the name is not known here */
        const char *name = known_name(&entry);
        *key = add_name(*key, reading, city ? name : place_name_alone(reading, name));
    } else
        return false;
    *t = known->last;
    return true;
}

/* NOLINTNEXTLINE(misc-no-recursion): as above */
static uint64_t add_range(body *body, uint64_t key, uint32_t first, uint32_t last)
{
    const reading *reading = body->reading;
    known_entry entry;
    const lexicon_match *whole =
        match_from(reading, first, last, body->type->kind, body->type, &entry);
    if (whole && whole->last == last)
        return add_canonical(key, reading, whole->lexicon, known_name(&entry));
    const word_lists asked = word_list_bit(WORDS_DECORATION) | word_list_bit(WORDS_REPUBLIK) |
                             word_list_bit(WORDS_KELAS) | word_list_bit(WORDS_CITY);
    for (uint32_t t = first; t < last;) {
        if (t == body->stem_end && !body->apart)
            body->stem = key;
        word_lists lists = lists_of(reading, t, asked);
        body->apart |= (lists & (word_list_bit(WORDS_REPUBLIK) | word_list_bit(WORDS_KELAS))) != 0;
        if (in_list(lists, WORDS_DECORATION)) {
            t++;
            continue;
        }
        if (add_known(body, &key, &t, last))
            continue;
        if (in_list(lists, WORDS_REPUBLIK) && t > first && t + 2 == last)
            break;
        if (is_mark(reading, t, '('))
            t = over_bracket(reading, t, last);
        else if (in_list(lists, WORDS_KELAS) && t + 2 < last)
            t += 2; /* "Lapas Kelas IIB Tulungagung" */
        else {
            body->city_said = in_list(lists, WORDS_CITY);
            body->city_asked = true;
            key = key_add_folded(key, part_word(reading, t));
            t++;
        }
    }
    return key;
}

/* ---- local bodies ---- */

/* Where the region at the end of a name begins: "Kota Bogor" of "DPRD Kota Bogor"; the end of the
 * name where there is none. */
static uint32_t region_of_body(const reading *reading, token_range name)
{
    for (uint32_t t = name.first + 1; t < name.last; t++)
        if (evidence_match(reading, t, name.last, KIND_GPE)) {
            bool generic = t > name.first + 1 && word_in(reading, t - 1, WORDS_PLACE);
            return t - generic;
        }
    return name.last;
}

/* Those of a name and of its words before a region, of which each follows from its own words. */
static body_keys keys_with_region(const reading *reading, const part_type *type, token_range name,
                                  uint32_t region)
{
    known_entry entry;
    body body = {.reading = reading, .type = type, .stem_end = region};
    const lexicon_match *alone = match_from(reading, name.first, region, type->kind, type, &entry);
    if (!alone || alone->last != region) {
        uint64_t whole = add_range(&body, type->key, name.first, name.last);
        if (body.stem)
            return (body_keys){whole, body.stem};
    }
    body.stem_end = UINT32_MAX;
    body.city_said = false;
    uint64_t stem = add_range(&body, type->key, name.first, region);
    return (body_keys){add_range(&body, type->key, name.first, name.last), stem};
}

/* The keys of a name in which nothing is an acronym of the text; has_region: one may stand in it.
 */
static body_keys plain_keys(const reading *reading, const part_type *type, token_range name,
                            uint64_t words, bool has_region)
{
    body body = {.reading = reading, .type = type, .stem_end = UINT32_MAX};
    name_memory *known = entity_memory_name(reading->memory, words);
    if (known->words != words) {
        uint32_t region = has_region ? region_of_body(reading, name) : name.last;
        body_keys keys = region < name.last
                             ? keys_with_region(reading, type, name, region)
                             : (body_keys){add_range(&body, type->key, name.first, name.last), 0};
        *known = (name_memory){words, keys.whole, keys.stem};
    }
    return (body_keys){known->key, known->stem};
}

uint64_t body_words(const reading *reading, const part_type *type, uint32_t first, uint32_t last)
{
    return name_words(reading, type->key, first, last);
}

static uint64_t key_with_acronyms(body *body, token_range name, const token_range *acronym)
{
    const reading *reading = body->reading;
    const part_type *type = body->type;
    if (name.last - name.first > 1)
        return add_range(body, type->key, name.first, name.last);
    uint64_t words = body_words(reading, type, acronym->first, acronym->last);
    return plain_keys(reading, type, *acronym, words, type->class == PART_BODY).whole;
}

static const token_range *first_acronym(const body *body, token_range name)
{
    const token_range *found = NULL;
    for (uint32_t t = name.first; !found && t < name.last; t++)
        found = acronym_at(body, t);
    return found;
}

body_keys body_keys_of(const reading *reading, const part *part, uint64_t words)
{
    return plain_keys(reading, &reading->types[part->type], (token_range){part->first, part->last},
                      words, part->has_region);
}

void body_keys_explain(const reading *reading, const acronyms *acronyms, const part *part,
                       body_keys *keys)
{
    const part_type *type = &reading->types[part->type];
    body body = {.reading = reading, .acronyms = acronyms, .type = type};
    token_range name = {part->first, part->last};
    const token_range *acronym = first_acronym(&body, name);
    if (!acronym)
        return;
    *keys = (body_keys){.whole = key_with_acronyms(&body, name, acronym)};
    uint32_t region =
        part->class == PART_BODY && part->has_region ? region_of_body(reading, name) : name.last;
    if (region == name.last)
        return;
    name.last = region;
    acronym = first_acronym(&body, name);
    keys->stem = acronym ? key_with_acronyms(&body, name, acronym)
                         : plain_keys(reading, type, name,
                                      body_words(reading, type, name.first, name.last), true)
                               .whole;
}
