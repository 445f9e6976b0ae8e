/* What the features of a document are made from: facts of each token and of each word that comes
 * more than once. Private to the tagger. */
#ifndef KLIPING_READ_TAGGER_FACTS_H
#define KLIPING_READ_TAGGER_FACTS_H

#include "tagger_features.h"

enum { MARKS_MOST = 8, MARK_TYPES_MOST = 64, NO_TOKEN = UINT32_MAX };

/* What a word as written decides by itself. */
typedef struct word_form {
    const word_facts *word; /* NULL where unknown */
    uint32_t folded, written;
    uint32_t shape, full_shape; /* hashes: "Xx-x" squeezed, "Xxxxx-xxx" */
    uint32_t path;              /* of the word as written, size in the lowest 6 bits; 0: unknown */
    uint32_t prefix[4], suffix[4];
    uint8_t letter_case; /* 'C' 'A' 'l' 'm' 'd' 'p' */
    bool hyphen, dot, digit;
} word_form;

typedef struct token_facts {
    const word_form *form;
    uint32_t run_first, run_last; /* tokens [first, last) of the run of capitals; empty: none */
    uint32_t value;               /* hash of the value's type, begin and inside apart; 0: none */
    uint8_t marks[MARKS_MOST];    /* indices into features.marks */
    uint8_t n_marks;
    uint8_t gloss; /* 1 begin, 2 inside a phrase spelt out before its acronym; 3 the acronym */
    bool in_brackets;
    bool settled; /* the value is one whatever stands around it; a year or rank may be a name's */
} token_facts;

/* A word of the document. */
typedef struct word_uses {
    uint32_t folded;                    /* 0: an empty slot */
    uint32_t lower, capitalised, upper; /* times in mid-sentence */
    uint32_t best;    /* the use in the longest run of capitals, the first of those */
    uint32_t uses[4]; /* the first capitalised ones in mid-sentence */
    uint32_t n_uses;
} word_uses;

struct features {
    feature_input input;
    token_facts *tokens;                 /* [n_tokens] */
    uint32_t marks[2 * MARK_TYPES_MOST]; /* hashes of lexicon types: where one begins, goes on */
    word_uses *words;                    /* [n_words]: a power of two */
    size_t n_words, n_words_used;
};

/* 32 bits of both. */
static inline uint32_t facts_join(uint32_t a, uint32_t b)
{
    uint32_t h = (a ^ 0x9E3779B9u) * 0x85EBCA6Bu;
    h = (h ^ (h >> 15) ^ b) * 0xC2B2AE35u;
    return h ^ (h >> 13);
}

/* Stands for what is not there, before and behind a sentence. */
extern const token_facts facts_edge;

/* What the word at a place around a token (-2 .. 2) says by itself; fills out[FEATURES_MOST]. */
size_t features_of_word(const word_form *word, int place, unsigned families, uint32_t *out);
/* All else that features_of() gives: what depends on more than one word. */
size_t features_around(const features *features, uint32_t token, uint32_t *out);

void form_read(const feature_input *input, const token *token, word_form *out);

void facts_read(features *features, arena *arena);

/* NULL where the word is not in the document. */
const word_uses *facts_uses(const features *features, uint32_t folded);

#endif
