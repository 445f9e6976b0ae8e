/* Patterns of words, as cues are written:
 *
 *   penandatanganan nota kesep*              words, and words by their beginning
 *   (meneken|teken) {0,3} (mou|nota *)       alternatives; up to three tokens in between
 *   memberi* … (penghargaan|apresiasi)       anything in between, within the sentence
 *   ~apresiasi kepada <PER|ORG>              a stem's inflections; a mention of an entity type
 *   /anggaran (sebesar|senilai)\b/           PCRE2, anchored at a token, over the folded text
 *
 * A pattern is compiled into plain sequences (alternatives of several words are multiplied out),
 * each looked up by its first word, so that patterns cost nothing where they do not begin. */
#ifndef KLIPING_READ_EVENTS_PATTERN_H
#define KLIPING_READ_EVENTS_PATTERN_H

#include "entities.h"
#include "expressions.h"

struct sb_stemmer;

enum {
    PATTERN_WINDOW = 64,     /* tokens that one match may span */
    PATTERN_BYTES = 1024,    /* that a regular expression sees of them */
    PATTERN_SEQUENCES = 512, /* that one pattern may be multiplied out into */
    PATTERN_ELEMENTS = 16,   /* of one sequence */
    PATTERN_VIEW = 8,        /* tokens behind the first that are looked at beforehand */
    PATTERN_PREFIX = 3       /* bytes that a wildcard or a regular expression must begin with */
};

typedef enum pattern_word_kind {
    PATTERN_WORD,
    PATTERN_BEGINNING, /* kesep* */
    PATTERN_ANY,       /* * alone: any one word */
    PATTERN_MENTION    /* <PER>: a mention of the type `text` */
} pattern_word_kind;

typedef struct pattern_word {
    bytes text; /* folded; an entity type as written */
    uint32_t hash;
    uint8_t kind;
} pattern_word;

typedef struct pattern_slot {
    uint32_t hash, word; /* word: index + 1; 0: the slot is free */
} pattern_slot;

typedef struct pattern_element {
    const pattern_word *words; /* [n_words]: one of them */
    uint16_t n_words;
    uint16_t probes; /* no word stands farther than so many slots from its place; 1: in it */
    uint8_t gap_least, gap_most; /* tokens skipped before it */
    uint8_t slot_bits;
    uint64_t filter; /* bit per hash >> 26 of its words; all where others are among them */
    const pattern_slot *slots; /* [2^slot_bits], open addressing by hash; NULL where not all are
                                  plain words */
} pattern_element;

typedef struct pattern_sequence {
    const pattern_element *elements; /* [n_elements]; the first has no gap before it */
    uint32_t n_elements;
} pattern_sequence;

typedef struct pattern {
    const pattern_sequence *sequences; /* [n_sequences]; none for a regular expression */
    uint32_t n_sequences;
    expression expression; /* owned by whoever compiled it; not compiled: none */
    bytes beginning;       /* what a regular expression's match begins with */
} pattern;

/* The message names what is wrong and what to write instead; NULL when all is well. The stemmer may
 * be NULL where no stem occurs. `place` (file and line) must outlive the pattern. What only
 * compiling needs goes to scratch. */
const char *pattern_compile(bytes source, const char *place, struct sb_stemmer *stemmer,
                            arena *scratch, arena *arena, pattern *out);
void pattern_release(pattern *pattern);

#define PATTERN_ANYWHERE UINT64_MAX

/* What patterns are matched against: one document. */
typedef struct pattern_subject {
    const text *text;
    const tokens *tokens;
    const entities *entities; /* NULL: no mentions */
    workspace *workspace;
} pattern_subject;

/* The end (token, exclusive) of the shortest match of the sequence that begins at token `at`;
 * 0 where there is none. */
uint32_t pattern_match(const pattern_sequence *sequence, const pattern_subject *subject,
                       uint32_t at);
/* Where the second element may begin, by the codes (hash >> 26) of PATTERN_VIEW tokens behind the
 * first: bit per token, in the sentence or not; PATTERN_ANYWHERE where they do not say it. */
uint64_t pattern_places(const pattern_element *second, const uint8_t *codes);
/* The same as pattern_match() where the token is known to match a word of the first element, and
 * the second one may begin at these places. */
uint32_t pattern_match_on(pattern_sequence sequence, const pattern_subject *subject, uint32_t at,
                          uint64_t places);
uint32_t pattern_match_expression(const pattern *pattern, const pattern_subject *subject,
                                  uint32_t at);

#endif
