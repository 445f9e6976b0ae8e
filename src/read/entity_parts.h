/* What the files of the entities stage share: mentions in the making, the evidence of the lexicon
 * token by token, and the things that mentions come to name.
 *
 *   names, values ─parts▶ part[] ─trim▶ ─positions▶ ─groups▶ part[].thing ─links▶ ─▶ entities
 */
#ifndef KLIPING_READ_ENTITY_PARTS_H
#define KLIPING_READ_ENTITY_PARTS_H

#include "entity_map.h"
#include "entity_memory.h"

enum { KEY_START = 0 };

#define KEY_FACTOR UINT64_C(0xD6E8FEB86659FD93)

/* Letter by letter a key is a number to the base of the factor: those of the words of a name, one
 * behind the other, make the same as those of the whole. */
static inline uint64_t key_add_byte(uint64_t key, unsigned char byte)
{
    return key * KEY_FACTOR + byte;
}

static inline uint64_t key_add_word(uint64_t key, uint64_t word)
{
    key = (key ^ word) * 0x9E3779B97F4A7C15u;
    return key ^ key >> 29;
}

static inline bool key_counts(unsigned char byte)
{
    return ((unsigned char)(byte - 'a') < 26) | ((unsigned char)(byte - '0') < 10) | (byte >= 0x80);
}

/* The same of folded letters behind which seven bytes can be read, as in a text. */
uint64_t key_add_folded(uint64_t key, bytes letters);
uint64_t key_add(uint64_t key, bytes letters); /* letters and digits only: blanks and marks do not
                                                  count */

enum { KEY_BLOCK = 16 };

/* At most 16 bytes with zeros behind them; as many can be read from the first on, as in a text. */
static inline void key_block(const char *data, size_t size, uint64_t block[2])
{
    static const unsigned char kept[2 * KEY_BLOCK] = {[0 ... KEY_BLOCK - 1] = 0xFF};
    uint64_t mask[2];
    memcpy(block, data, KEY_BLOCK);
    memcpy(mask, kept + KEY_BLOCK - size, KEY_BLOCK);
    block[0] &= mask[0];
    block[1] &= mask[1];
}

/* The bytes 16 by 16, of which most names have no more. */
static inline uint64_t key_add_bytes(uint64_t key, const char *data, size_t size)
{
    for (size_t at = 0; at < size; at += KEY_BLOCK) {
        uint64_t block[2];
        key_block(data + at, size - at < KEY_BLOCK ? size - at : KEY_BLOCK, block);
        key = key_add_word(key_add_word(key, block[0]), block[1]);
    }
    return key;
}

/* One number for tokens [first, last), their letters and borders: what the words say follows from
 * these alone, and is the same wherever they stand. */
struct reading;
uint64_t name_words(const struct reading *reading, uint64_t key, uint32_t first, uint32_t last);

/* The matches with regions among those of the places or bodies of a stretch. */
typedef struct region_match {
    uint32_t index; /* of a place in the list of places; of a body: its part */
    uint32_t match;
} region_match;

typedef struct region_matches {
    region_match *items; /* [count] */
    uint32_t count;
} region_matches;

enum { NO_THING = UINT32_MAX };

typedef struct part {
    uint32_t start, end;  /* canonical bytes */
    uint32_t first, last; /* tokens [first, last) */
    uint32_t thing;       /* index of the thing it names */
    union {
        uint32_t position_start; /* of a person: canonical bytes; see part_has_position() */
        uint32_t value;          /* of a value: index into values.items */
        uint32_t link;           /* of a place: index into the list of places, then into what
                                    links_choose() returns */
    };
    uint32_t position_end; /* 0 but for a person's */
    uint16_t type;         /* index into reading.types */
    uint8_t class;         /* part_class */
    bool upper;            /* of names: all words are written in capitals */
    bool has_mark;         /* of names: one may stand within, such as a bracket */
    bool has_region;       /* of bodies: a match within is a region, once names_ask() has been */
} part;

static inline bool part_has_position(const part *part)
{
    return part->position_end > part->position_start;
}

/* Indices of parts, in their order. */
typedef struct part_list {
    uint32_t *items; /* [count] */
    uint32_t count;
} part_list;

enum { KINDS_BEHIND = 2 };

typedef struct evidence {
    const lexicon_match *matches;
    const uint16_t *match_kinds;  /* [n_matches] KIND_... of their entries, zeros behind them */
    const uint32_t *match_at;     /* [n_tokens + 1] matches that start at token t: match_at[t] up to
                                     match_at[t + 1] */
    const uint8_t *marks;         /* [n_tokens] KIND_... below 256 */
    const uint8_t *position_size; /* [n_tokens] tokens of the longest position phrase that starts
                                     here; 0 where none does */
    const uint32_t *heads;        /* [n_heads] tokens where position phrases start, in order */
    const uint32_t
        *programmes;         /* [n_programmes] matches of three tokens or more with KIND_PROGRAM */
    const uint32_t *regions; /* [n_regions] matches with KIND_GPE */
    const uint32_t *speech_verbs; /* [n_speech_verbs] tokens, among what is handed out */
    size_t n_heads, n_programmes, n_regions, n_speech_verbs;
} evidence;

/* What the words at a place say of it, asked once. */
typedef struct place_words {
    word_lists first, before; /* which lists have its first word, and the one before it */
    uint32_t generic;         /* tokens of the generic word in front: "Kabupaten" of "Kabupaten
                                 Asahan" */
    uint32_t match;           /* that has its regions; NO_MATCH */
} place_words;

enum { NO_MATCH = UINT32_MAX };

typedef struct reading {
    const text *text;
    const zones *zones;
    const tokens *tokens;
    const values *values;
    const entity_rules *rules;
    const entity_words *words; /* the rules' */
    entity_memory *memory;
    arena *arena;   /* for what is needed until the entities are made */
    arena *results; /* for what is handed out */
    evidence evidence;
    const part_type *types; /* the memory's */
    part *parts;            /* [n_parts], in text order, not overlapping */
    size_t n_parts;
    uint32_t *part_at;           /* [n_tokens], with room: which covers each token, + 1; 0: none */
    uint8_t *headlines;          /* [n_sentences] what is known of them, see entity_walk.c, */
    const uint32_t *first_heads; /* and their first heads, see entity_positions.c */
    part_list persons, bodies, places, figures; /* figures: values */
    part_list plain, called;                    /* called: bodies, and plain ones */
    place_words *place_words;                   /* [places.count] */
    region_matches of_places, of_bodies;        /* of the stretch that is read, */
    size_t region;                              /* and the next of evidence.regions behind it */
    part_list new_places, new_called; /* of the stretch: indices into their lists of those of whose
                                         words nothing is remembered */
    uint64_t *keys;  /* [n_parts] of names: what they are remembered by until that is, then what the
                        names of one thing have in common */
    uint64_t *stems; /* [called.count] keys of local bodies without their regions; 0: none */
    uint32_t n_things;
    uint32_t first_place, n_places; /* things: the places stand together */
} reading;

/* A name whose borders are not settled yet. */
typedef struct found_name {
    uint32_t first, last;  /* tokens [first, last) */
    uint16_t type;         /* index into reading.types */
    uint16_t kind : 15;    /* the type's */
    uint16_t has_mark : 1; /* such as a bracket; where it was settled there may be none */
} found_name;

typedef struct found_names {
    const found_name *items; /* [count], in text order, not overlapping */
    size_t count;
    size_t n_persons; /* at most */
} found_names;

void part_types_know(reading *reading); /* TYPE_PER and the like; before all else */
uint16_t part_type_met(reading *reading, const char *name);

/* The index of a type. */
static inline uint16_t part_type_of(reading *reading, const char *name)
{
    const type_met *met = type_met_at(reading->memory, name);
    unsigned is_later = met->name == name, is_met = is_later + (met->earlier == name);
    if (!is_met) /* nobody foresees which it is where two have one place: no branch asks */
        return part_type_met(reading, name);
    return met->types[is_later];
}

void evidence_read(reading *reading, const lexicon_matches *matches);

/* The first match that covers exactly tokens [first, last) and has an entry of a kind other than
 * KIND_OTHER; NULL. */
const lexicon_match *evidence_match(const reading *reading, uint32_t first, uint32_t last,
                                    uint16_t kind);

/* An entry of the lexicon: what its file says is at hand, what its line says has to be read. */
typedef struct known_entry {
    const lexicon *lexicon;
    const file_facts *file;
    uint32_t index;
} known_entry;

static inline const char *known_name(const known_entry *entry)
{
    return lexicon_name_at(entry->lexicon, entry->index);
}

static inline bool known_by_alias(const known_entry *entry)
{
    return lexicon_entry_is_alias(entry->lexicon, entry->index);
}

/* The first entry of a match of a kind, and of a type unless that is NULL. */
bool match_entry(const reading *reading, const lexicon_match *match, uint16_t kind,
                 const part_type *type, known_entry *out);

/* That of the first match that covers the tokens. */
bool evidence_entry(const reading *reading, uint32_t first, uint32_t last, uint16_t kind,
                    known_entry *out);

/* The same for a type of any kind. */
bool evidence_entry_of_type(const reading *reading, uint32_t first, uint32_t last,
                            const part_type *type, known_entry *out);

/* Brings the borders of names in order. */
found_names borders_settle(reading *reading, const names *given);

/* Over the words of a position in front of a name: "Bupati" of "Bupati Budi Hasan". */
uint32_t over_position(const reading *reading, const found_name *name);

/* The type of a body or region that a position ends with and the person's name was taken to begin
 * with, "Ketua Uncen Yosephina"; TYPE_PER where there is none. */
uint16_t type_of_first_word(const reading *reading, const found_name *name);

/* Where "Surya" begins in "Asahan Surya" behind "Bupati"; the end where it does not. */
uint32_t ruler_behind_region(const reading *reading, const found_name *region);

/* Names of programmes with or without "program", of roads with the number of a house. */
void settle_programme(const reading *reading, found_name *name);
void widen_address(const reading *reading, found_name *name);

/* What says which of several an event is, behind its name. */
bool is_edition(const reading *reading, uint32_t token);

/* "Dinas Perumahan, Permukiman, Cipta Karya dan Tata Ruang" is one office: where its name ends with
 * all the duties that are listed behind it. */
uint32_t department_end(const reading *reading, const found_name *name);

/* "Perjanjian Kerja Sama (PKS)": whether a name in brackets is short for the words before them. */
bool explained_by_words(const reading *reading, const found_name *name);

/* Words of another kind at the ends of a name: honorifics, degrees, brackets, quotation marks. */
void parts_trim(const reading *reading, part *part);

/* ---- parts in their order ---- */

typedef struct list_range {
    uint32_t first, last;
} list_range;

/* Parts of whole sentences that are read together: what they are in each list. */
typedef struct stretch {
    uint32_t first_part;
    list_range persons, bodies, places, figures, called;
} stretch;

/* How far the parts have been made. */
typedef struct order {
    reading *reading;
    const found_names *names;
    uint32_t *starts;   /* of names, before all that is trimmed; the largest number behind them */
    uint32_t *places;   /* of names: which part each is */
    size_t name, value; /* those that come next */
    uint32_t token;     /* no value that comes lies before it */
    uint32_t end;       /* of the last part */
    bool over;
} order;

void order_begin(order *out, reading *reading, const found_names *names);
/* Adds the next stretch to the reading's parts; false where there are no more. There is one even
 * where there are no parts. */
bool order_next(order *order, stretch *out);

void positions_attach(reading *reading, const stretch *stretch);

/* ---- keys of names: mentions of one type with the same key name the same thing ---- */

typedef struct token_range {
    uint32_t first, last;
} token_range;

/* What acronyms stand for by the text itself: "Badan Gizi Nasional (BGN)". */
enum { ACRONYM_GATE = 2048 /* bits */ };

typedef struct acronyms {
    key_map by_word;                  /* type and acronym -> index */
    uint32_t begins[32];              /* by its first letter: bits of second ones, */
    uint64_t gate[ACRONYM_GATE / 64]; /* and a bit for how each begins */
    token_range *stands_for;
    size_t count, capacity;
} acronyms;

void acronyms_learn(const reading *reading, list_range called, acronyms *acronyms);

/* False: no word of a name is an acronym. */
bool acronyms_may_be_in(const reading *reading, const acronyms *acronyms, const part *part);

/* The words that a token stands for; NULL. */
const token_range *acronym_find(const reading *reading, const acronyms *acronyms,
                                const part_type *type, uint32_t token);

uint64_t body_words(const reading *reading, const part_type *type, uint32_t first, uint32_t last);

/* "DPRD Kota Bogor" and "DPRD". */
typedef struct body_keys {
    uint64_t whole, stem; /* stem: without the region at the end; 0 where there is none */
} body_keys;

/* As if nothing in the name were an acronym of the text. words: body_words() of the same. */
body_keys body_keys_of(const reading *reading, const part *part, uint64_t words);

/* Brings the acronyms of the text into the keys of a name that may have some. */
void body_keys_explain(const reading *reading, const acronyms *acronyms, const part *part,
                       body_keys *keys);

/* Whether the letters of a (folded) acronym come in order in a (folded) name. */
bool acronym_fits(bytes acronym, bytes name);

bytes place_word_form(bytes word, word_lists lists); /* one form of those that mean the same */
const char *place_name_alone(const reading *reading, const char *name); /* "Asahan" of "Kabupaten
                                                                           Asahan" */

/* The country, province, regency or city that a match is a name of, and whether others share it, as
 * Kota and Kabupaten Bogor share theirs. */
typedef enum place_sharing { PLACE_NONE, PLACE_ONE, PLACE_SHARED } place_sharing;
place_sharing place_of_match(const reading *reading, const lexicon_match *match, known_entry *out);

uint64_t key_of_type(const char *type);
uint64_t key_add_name(uint64_t key, const char *name); /* in lower case */

/* Have on its way from memory what the names will ask for, see entity_expect.c. */
typedef struct expected expected;
expected *entries_expect(const reading *reading);
void lines_expect(const expected *expected);
void strings_expect(const expected *expected);

/* What is remembered of the names of a stretch: asked for, and had when something else was done. */
void names_ask(reading *reading, const stretch *stretch);
void names_recall(reading *reading, const stretch *stretch);

/* Fill part.thing, once the names of all stretches have been heard and read. */
typedef struct people people;
people *people_new(reading *reading, size_t n_names); /* of persons, at most */
void people_hear(people *people, const stretch *stretch);
void people_group(people *people);

typedef struct groups groups;
groups *groups_new(reading *reading, size_t n_names);
void groups_read(groups *groups, const stretch *stretch, const expected *expected);
void groups_form(groups *groups); /* people_group() first */

/* Which regions the places are, weighed by what all of the text says of them. */
typedef struct linker linker;
linker *linker_new(reading *reading);
void regions_look(linker *linker); /* at those of a stretch */

/* Fills part.link of the places; [n_places], id NULL where none is sure. groups_form() first. */
const kliping_link *links_choose(linker *linker);

/* ---- small tools ---- */

static inline const token *part_token(const reading *reading, uint32_t token)
{
    return &reading->tokens->items[token];
}

static inline bytes part_word(const reading *reading, uint32_t token)
{
    return token_folded(reading->text, part_token(reading, token));
}

static inline bool is_mark(const reading *reading, uint32_t token, char mark)
{
    const struct token *item = part_token(reading, token);
    return (item->kind == TOKEN_MARK) & (reading->text->canonical.data[item->start] == mark);
}

/* Whether a name has a mark, such as a bracket: most have none. Of up to four tokens no branch asks
 * how many they are. */
static inline bool tokens_have_mark(const token *first, const token *last)
{
    _Static_assert(TOKEN_MARK == 2 && TOKEN_WORD + TOKEN_NUMBER == 1, "a bit that others lack");
    size_t count = (size_t)(last - first);
    unsigned kinds = first->kind | last->kind | first[count / 2].kind | first[(count + 1) / 2].kind;
    for (size_t i = 1; count > 3 && i < count && kinds < TOKEN_MARK; i++)
        kinds |= first[i].kind;
    return kinds >= TOKEN_MARK;
}

/* The same: whether all its words are written in capitals. */
static inline bool tokens_are_upper(const token *first, const token *last)
{
    _Static_assert(CASE_UPPER == 3 && CASE_MIXED == 4, "two bits that no other case has");
    size_t count = (size_t)(last - first);
    unsigned cases = first->letter_case & last->letter_case & first[count / 2].letter_case &
                     first[(count + 1) / 2].letter_case;
    bool go_on = (count > 3) & (cases == CASE_UPPER); /* hardly ever */
    for (size_t i = 1; go_on && i < count; i++)
        cases &= first[i].letter_case;
    return cases == CASE_UPPER;
}

/* Has what a part's words are on its way from memory, where much was read since they were. */
static inline void part_expect(const reading *reading, uint32_t index)
{
    const part *part = &reading->parts[index];
    __builtin_prefetch(part_token(reading, part->first));
    __builtin_prefetch(reading->text->folded.data + part->start);
}

/* Which of the lists asked have the word of a token. */
static inline word_lists lists_of(const reading *reading, uint32_t token, word_lists asked)
{
    uint32_t hash = part_token(reading, token)->hash;
    return entity_words_may(reading->words, hash, asked)
               ? entity_words_find(reading->words, part_word(reading, token), hash) & asked
               : 0;
}

static inline bool in_list(word_lists lists, word_list list)
{
    return lists >> list & 1;
}

static inline bool word_in(const reading *reading, uint32_t token, word_list list)
{
    return lists_of(reading, token, word_list_bit(list)) != 0;
}

#endif
