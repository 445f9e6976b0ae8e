/* What the files of the entities stage share: mentions in the making, the evidence of the lexicon
 * token by token, and the things that mentions come to name.
 *
 *   names, values ─parts▶ part[] ─trim▶ ─positions▶ ─groups▶ part[].thing ─links▶ ─▶ entities
 */
#ifndef KLIPING_READ_ENTITY_PARTS_H
#define KLIPING_READ_ENTITY_PARTS_H

#include "entities.h"

/* A map from 64-bit keys to 32-bit numbers, growing as it fills. */
typedef struct key_map {
    struct key_slot {
        uint64_t key;
        uint32_t value;
        bool used;
    } * slots; /* [capacity], a power of two */
    size_t count, capacity;
} key_map;

uint32_t *key_map_find(const key_map *map, uint64_t key); /* NULL where absent */
uint32_t *key_map_put(key_map *map, uint64_t key, uint32_t value_if_new, arena *arena);

enum { KEY_START = 0 };
uint64_t key_add(uint64_t key, bytes letters); /* letters and digits only: blanks and marks do not
                                                  count */
uint64_t key_add_byte(uint64_t key, unsigned char byte);

/* How mentions of a type are grouped; which type is which stands in a table of strings. */
typedef enum part_class {
    PART_PLAIN, /* the same words name the same thing */
    PART_PERSON,
    PART_BODY,  /* organisations and the like: acronyms and aliases */
    PART_PLACE, /* regions: with and without their generic word */
    PART_VALUE  /* the same value is the same thing */
} part_class;

enum { NOT_COVERED = UINT32_MAX, NO_THING = UINT32_MAX };

typedef struct part {
    uint32_t start, end;                   /* canonical bytes */
    uint32_t first, last;                  /* tokens [first, last) */
    uint32_t thing;                        /* index of the thing it names */
    uint32_t position_start, position_end; /* canonical bytes; equal where there is none */
    const char *type;
    const kliping_value *value;
    part_class class;
} part;

/* What the lexicon says of single tokens. */
enum {
    MARK_HONORIFIC = 1,
    MARK_DEGREE = 2,
    MARK_POSITION = 4, /* inside a phrase that opens a position */
    MARK_SPEECH = 8,
    MARK_GIVEN = 16
};

typedef struct evidence {
    const lexicon_match *matches;
    const uint16_t *match_kinds; /* [n_matches] which types their entries have */
    const uint32_t *match_at;    /* [n_tokens + 1] matches that start at token t: match_at[t] up to
                                    match_at[t + 1] */
    const uint8_t *marks;        /* [n_tokens] MARK_... */
    const uint32_t *position_last; /* [n_tokens] end of the longest position phrase that starts
                                      here; 0 where none does */
} evidence;

typedef struct reading {
    const text *text;
    const zones *zones;
    const tokens *tokens;
    evidence evidence;
    arena *arena;
    part *parts; /* [n_parts], in text order, not overlapping */
    size_t n_parts;
    const uint32_t *part_at; /* [n_tokens] index of the part that covers a token, or NOT_COVERED */
    uint32_t n_things;
} reading;

void evidence_read(const tokens *tokens, const lexicon_matches *matches, arena *arena,
                   evidence *out);

/* The entry of a type among those of the matches that cover exactly tokens [first, last). */
bool evidence_entry(const evidence *evidence, uint32_t first, uint32_t last, const char *type,
                    lexicon_entry *out);

/* The first such match itself. (For the types this stage asks for; others may be confused.) */
const lexicon_match *evidence_match(const evidence *evidence, uint32_t first, uint32_t last,
                                    const char *type);

/* The names as they should have been tagged. */
names borders_settle(const reading *reading, const names *given, const values *values);

/* Words of another kind at the ends of a name: honorifics, degrees, brackets, quotation marks. */
void parts_trim(const reading *reading, part *part);

void positions_attach(reading *reading);

/* ---- keys of names: mentions of one type with the same key name the same thing ---- */

typedef struct token_range {
    uint32_t first, last;
} token_range;

/* What acronyms stand for by the text itself: "Badan Gizi Nasional (BGN)". */
typedef struct acronyms {
    key_map by_word; /* type and acronym -> index */
    token_range *stands_for;
    size_t count, capacity;
} acronyms;

void body_acronyms_learn(const reading *reading, acronyms *out);
uint64_t body_key(const reading *reading, const acronyms *acronyms, const char *type,
                  uint32_t first, uint32_t last);

/* Whether the letters of a (folded) acronym come in order in a (folded) name. */
bool acronym_fits(bytes acronym, bytes name);

extern const char place_words[];                /* Kabupaten, Kota, ...: for word_in() */
bytes place_word_form(bytes word);              /* one form of those that mean the same */
const char *place_name_alone(const char *name); /* "Asahan" of "Kabupaten Asahan" */

/* The country, province, regency or city that a match is a name of, and whether others share it, as
 * Kota and Kabupaten Bogor share theirs. */
typedef enum place_sharing { PLACE_NONE, PLACE_ONE, PLACE_SHARED } place_sharing;
place_sharing place_of_match(const lexicon_match *match, lexicon_entry *out);

uint64_t key_of_type(const char *type);
uint64_t key_add_name(uint64_t key, const char *name); /* in lower case */

/* Fills part.thing. */
void people_group(reading *reading);
void groups_form(reading *reading);

/* Links of a thing, given all mentions of places: links[thing], NULL where none is sure. */
const kliping_link *const *links_choose(reading *reading);

/* ---- small tools ---- */

static inline bytes part_word(const reading *reading, uint32_t token)
{
    return token_folded(reading->text, &reading->tokens->items[token]);
}

static inline bool is_mark(const reading *reading, uint32_t token, char mark)
{
    const struct token *item = &reading->tokens->items[token];
    return item->kind == TOKEN_MARK && reading->text->canonical.data[item->start] == mark;
}

/* Whether a word is one of those listed, which are parted and enclosed by blanks. */
bool word_in(bytes word, const char *list);

#endif
