/* What events know of the words of a document: each token is looked up once, for all that the rules
 * begin with and all that the model weighs.
 *
 *   token.hash ─slots▶ number of the word ─▶ its note: the number, and which rules may begin so
 *
 * Between two documents the tables leave the processor's cache: what is looked up soon is fetched
 * beforehand. Numbers begin at 1, first those of words that have weights. */
#ifndef KLIPING_READ_EVENTS_WORDS_H
#define KLIPING_READ_EVENTS_WORDS_H

#include "tokens.h"

/* Rules that are looked for together. */
typedef enum rule_set {
    SET_CUES,
    SET_MARKS, /* vetoes and words of tense */
    SET_ROLES, /* fillers, clauses and what ends them */
    RULE_SETS
} rule_set;

typedef uint32_t word_note;

enum {
    NOTE_NUMBER = (1 << 24) - 1, /* 0: unknown */
    NOTE_WORD = 1 << 24,         /* and one for each later set: rules begin with the word */
    NOTE_BEGINNING = NOTE_WORD << RULE_SETS, /* and one for each later set: or with its beginning */
    NOTE_END = NOTE_BEGINNING << RULE_SETS   /* the word may end a clause */
};

/* What is asked of every token. */
typedef struct word_key {
    uint32_t hash; /* token_hash() */
    word_note note;
} word_key;

/* Of a word, where its triggers begin. */
typedef struct event_word {
    uint32_t first[RULE_SETS]; /* index + 1 into the set's; 0: none */
} event_word;

enum { BEGINNING_BITS = 12, GATE_BITS = 15 };

typedef struct event_words {
    word_key *keys;    /* [count + 1]: by number, the first unused */
    event_word *items; /* [count + 1] */
    uint32_t count;
    uint64_t *gate;  /* [2^GATE_BITS / 64]: bit per uppermost bits of a known hash */
    uint32_t *slots; /* [1 + mask + 1]: number of a word, open addressing by its hash; 0: free */
    uint32_t mask;
    uint64_t *beginnings; /* [2^BEGINNING_BITS / 64]: bit per beginning_hash() of rules */
    word_note beginning;  /* of the sets that have such rules */
} event_words;

#define BEGINNING_FACTOR 0x9E3779B1u

/* Of the first three bytes of a word. */
static inline uint32_t beginning_hash(const char *word)
{
    uint32_t code = (uint32_t)(unsigned char)word[0] | (uint32_t)(unsigned char)word[1] << 8 |
                    (uint32_t)(unsigned char)word[2] << 16;
    return code * BEGINNING_FACTOR;
}

static inline uint64_t *beginning_word(const event_words *words, uint32_t hash)
{
    return &words->beginnings[hash >> (32 - BEGINNING_BITS + 6)];
}

static inline unsigned beginning_bit(uint32_t hash)
{
    return hash >> (32 - BEGINNING_BITS) & 63;
}

/* Empty, with room for so many words. */
void event_words_make(event_words *words, size_t most, arena *arena);
/* The number of a word, which is added if it is new. */
uint32_t event_words_add(event_words *words, uint32_t hash);

static inline uint64_t *event_words_gate(const event_words *words, uint32_t hash)
{
    return &words->gate[hash >> (32 - GATE_BITS + 6)];
}

/* The number of a word; 0: nobody knows it. Words that the gate keeps out all ask the first slot,
 * which is free. So there is but one branch, and it is nearly always foreseen. */
static inline uint32_t event_words_find(const event_words *words, uint32_t hash)
{
    uint64_t known = *event_words_gate(words, hash) >> (hash >> (32 - GATE_BITS) & 63) & 1;
    const uint32_t *slot = &words->slots[(1 + (hash & words->mask)) & (0 - (uint32_t)known)];
    while ((uint64_t)(words->keys[*slot].hash ^ hash) * *slot != 0) /* another word stands there */
        slot = slot <= &words->slots[words->mask] ? slot + 1 : &words->slots[1];
    return *slot;
}

/* [tokens->count] */
const word_note *word_notes_read(const event_words *words, const text *text, const tokens *tokens,
                                 arena *arena);

#endif
