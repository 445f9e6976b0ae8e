/* What events know of the words of a document: for all that rules begin with and all that the model
 * weighs, each word is looked up once, in sentences that are asked about alone.
 *
 *   token.hash ─gate─▶ its note: the number of the word, and which rules may begin with it
 *
 * Between two documents the tables leave the processor's cache: they are small, and one line of
 * them says all of a word. Numbers begin at 1, first those of words that have weights. */
#ifndef KLIPING_READ_EVENTS_WORDS_H
#define KLIPING_READ_EVENTS_WORDS_H

#include "tokens.h"

#ifdef __SSE2__
#include <emmintrin.h>
#endif

/* Rules that are looked for together. */
typedef enum rule_set {
    SET_CUES,
    SET_MARKS, /* vetoes and words of tense */
    SET_ROLES, /* fillers, clauses and what ends them */
    RULE_SETS
} rule_set;

typedef uint32_t word_note;

/* What is chosen without a branch, whatever the compiler thinks of it. */
static inline uint32_t chosen(bool takes_one, uint32_t one, uint32_t other)
{
    return other ^ ((one ^ other) & (0 - (uint32_t)takes_one));
}

/* What a token is to rules, clauses and names: a bit in a byte. */
typedef enum token_trait {
    TRAIT_LOWER = SET_CUES, /* in lower case. SET_MARKS, SET_ROLES: their rules may begin with it */
    TRAIT_END = RULE_SETS,  /* what ends a clause may begin with it, and it is in lower case */
    TRAIT_STOP,             /* a clause may end before it */
    TRAIT_OTHER,            /* a mark or a number */
    TRAIT_MARK,
    TRAIT_CUT /* a clause ends before it: a mark that none holds */
} token_trait;

enum {
    NOTE_TRAITS = 24,                     /* a bit per trait from this one on */
    NOTE_NUMBER = (1 << NOTE_TRAITS) - 1, /* 0: it weighs nothing */
    NOTE_RULE = 1 << NOTE_TRAITS,         /* and one for each later set */
    NOTE_END = NOTE_RULE << TRAIT_END,    /* of a word, in lower case or not */
    NOTE_STOP = NOTE_RULE << TRAIT_STOP
};

/* What is asked of every token. */
typedef struct word_key {
    uint32_t hash;  /* token_hash() */
    word_note note; /* 0: the slot is free */
} word_key;

enum { BEGINNING_BITS = 12, GATE_BITS = 15 };

typedef struct event_words {
    word_key *slots; /* [1 + mask + 1]: open addressing by hash, the first always free */
    uint32_t mask;
    uint64_t *gate;       /* [2^GATE_BITS / 64]: bit per uppermost bits of a known hash */
    uint64_t *beginnings; /* [2^BEGINNING_BITS / 64]: bit per beginning_hash() of rules */
    word_note beginning;  /* NOTE_RULE of the sets that have such rules; 0: none, as most often */
    word_note edge,
        nothing; /* numbers of the words that stand for a sentence's edge, and for none */
} event_words;

#define BEGINNING_FACTOR 0x9E3779B1u

/* Of the first three bytes of a word. */
static inline uint32_t beginning_hash(const char *word)
{
    uint32_t code = (uint32_t)(unsigned char)word[0] | (uint32_t)(unsigned char)word[1] << 8 |
                    (uint32_t)(unsigned char)word[2] << 16;
    return code * BEGINNING_FACTOR;
}

static inline void beginnings_add(uint64_t *beginnings, uint32_t hash)
{
    beginnings[hash >> (32 - BEGINNING_BITS + 6)] |= (uint64_t)1
                                                     << (hash >> (32 - BEGINNING_BITS) & 63);
}

/* word: four bytes that can be read, as the text is padded. */
static inline bool beginnings_have(const uint64_t *beginnings, const char *word)
{
    uint32_t four;
    memcpy(&four, word, sizeof four);
    uint32_t hash = (four & 0xFFFFFF) * BEGINNING_FACTOR;
    return beginnings[hash >> (32 - BEGINNING_BITS + 6)] >> (hash >> (32 - BEGINNING_BITS) & 63) &
           1;
}

/* Empty, with room for so many words. */
void event_words_make(event_words *words, size_t most, arena *arena);
/* The slot of a word; of a new one a free slot, which whoever asks fills with a note. */
word_key *event_words_add(event_words *words, uint32_t hash);

static inline uint64_t *event_words_gate(const event_words *words, uint32_t hash)
{
    return &words->gate[hash >> (32 - GATE_BITS + 6)];
}

/* The slot of a word unless another word stands there. Words that the gate keeps out all ask the
 * first slot, which is free. */
static inline uint32_t event_words_place(const event_words *words, uint32_t hash)
{
    uint64_t known = *event_words_gate(words, hash) >> (hash >> (32 - GATE_BITS) & 63) & 1;
    return (1 + (hash & words->mask)) & (0 - (uint32_t)known);
}

/* What is known of a word; 0: nothing. The one branch is nearly always foreseen. */
static inline word_note event_words_at(const event_words *words, uint32_t place, uint32_t hash)
{
    const word_key *slot = &words->slots[place];
    while ((uint64_t)(slot->hash ^ hash) * slot->note != 0) /* another word stands there */
        slot = slot <= &words->slots[words->mask] ? slot + 1 : &words->slots[1];
    return slot->note;
}

static inline word_note event_words_find(const event_words *words, uint32_t hash)
{
    return event_words_at(words, event_words_place(words, hash), hash);
}

/* Of a document: what is known of its tokens, of one sentence after another as it is needed. */
typedef struct word_notes {
    word_note *items; /* [tokens.count]; before it NO_WORD, SENTENCE_EDGE and NOT_ASKED */
    uint8_t *traits;  /* [TRAITS_ROOM + tokens.count + 2 * TRAITS_ROOM]: the upper bytes of notes */
    bool *made;       /* [n_sentences]: whether a sentence has them */
    uint32_t *part;   /* [n_sentences]: which one of those that are asked together it is */
    uint8_t *codes;   /* [tokens.count + VIEW]: hash >> 26 of every token; 0 behind the last */
    const event_words *words;
    const text *text;
    const tokens *tokens;
    bool wide; /* machine_is_wide() */
} word_notes;

enum { VIEW = 8 /* tokens whose codes are looked at together */ };

/* Where the notes of these stand; what is not asked weighs nothing. */
enum { NO_WORD = -1, SENTENCE_EDGE = -2, NOT_ASKED = -3 };

enum { TRAITS_ROOM = 16 /* before and behind, of tokens that there are not */ };

/* Without codes: whoever asks first what may begin a cue goes through all tokens, and makes them.
 */
void word_notes_begin(const event_words *words, const text *text, const tokens *tokens,
                      arena *arena, word_notes *out);
/* Makes the notes of some sentences, none of them twice, where they are not made. */
void word_notes_need(const word_notes *notes, const uint32_t *sentences, uint32_t count);

static inline bool token_has(const word_notes *notes, token_trait trait, uint32_t token)
{
    return notes->traits[TRAITS_ROOM + token] >> trait & 1;
}

/* A trait of sixteen tokens, the first lowest. */
static inline uint32_t token_traits(const uint8_t *traits, token_trait trait)
{
#ifdef __SSE2__
    __m128i sixteen = _mm_loadu_si128((const __m128i *)(const void *)traits);
    return (uint32_t)_mm_movemask_epi8(_mm_slli_epi16(sixteen, 7 - (int)trait));
#else
    const uint64_t ones = UINT64_C(0x0101010101010101), gather = UINT64_C(0x0102040810204080);
    uint64_t low, high;
    memcpy(&low, traits, sizeof low);
    memcpy(&high, traits + sizeof low, sizeof high);
    low = (low >> trait & ones) * gather >> 56;
    return (uint32_t)(low | ((high >> trait & ones) * gather >> 56) << 8);
#endif
}

/* Of those from a token on, and of those before it: as far as they are made. */
static inline uint32_t token_traits_from(const word_notes *notes, token_trait trait, uint32_t token)
{
    return token_traits(notes->traits + TRAITS_ROOM + token, trait);
}

static inline uint32_t token_traits_before(const word_notes *notes, token_trait trait,
                                           uint32_t token)
{
    return token_traits(notes->traits + token, trait);
}

#endif
