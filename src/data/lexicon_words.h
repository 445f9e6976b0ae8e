/* The words that phrases begin with: what most tokens need to know of a lexicon, in one place each.
 *
 *   starts         a bit for every hash that such a word may have
 *   abbreviations  the same of the phrases of type "abbreviation"
 *   pairs          the same of such a word and the next one, behind a space
 *   slots          the words themselves, open addressing:
 *                  [text, 16 bytes][spaced u32][first_entry u32][n_entries u32][follows u32]
 *
 * Most tokens cost a look at starts, most others one at a slot; the trie is walked only where a
 * phrase goes on with a token like the next one, or where the word is longer than a slot. */
#ifndef KLIPING_DATA_LEXICON_WORDS_H
#define KLIPING_DATA_LEXICON_WORDS_H

#include "../base/arena.h"
#include "trie.h"

enum {
    LEXICON_WORD = 16, /* bytes of the longest word that has a slot */
    LEXICON_FEWEST_BITS = 1024
};

/* A word with NULs behind it, as it stands in memory. */
typedef struct lexicon_word_text {
    uint64_t half[LEXICON_WORD / 8];
} lexicon_word_text;

typedef struct lexicon_word {
    lexicon_word_text text; /* without any: the slot is empty */
    uint32_t spaced;        /* the node of the trie behind the word and a space; or 0 */
    uint32_t first_entry;   /* of the phrase that the word is alone, or LEXICON_NO_ENTRY */
    uint32_t n_entries;     /* of that phrase; or LEXICON_HAS_FORM and the first form */
    uint32_t follows;       /* LEXICON_JOINED, and lexicon_follower() of tokens behind a space */
} lexicon_word;

#define LEXICON_NO_ENTRY 0x80000000u
#define LEXICON_HAS_FORM 0x80000000u /* the letter case counts for an entry */
#define LEXICON_CAPITALS 0x40000000u /* for all of them, and it has a capital */
#define LEXICON_FIRST_FORM 0x3FFFFFFFu
#define LEXICON_JOINED 0x80000000u /* the word goes on without a space */

typedef struct lexicon_bits {
    const uint32_t *words; /* [size / 32] */
    uint32_t size;         /* bits, a power of two */
} lexicon_bits;

static inline bool lexicon_bits_have(lexicon_bits bits, uint32_t hash)
{
    uint32_t bit = hash & (bits.size - 1);
    return le32toh(bits.words[bit / 32]) >> bit % 32 & 1;
}

typedef struct lexicon_words {
    lexicon_bits starts, abbreviations; /* by token_hash() */
    lexicon_bits pairs;                 /* by lexicon_pair() */
    const lexicon_word *slots;
    uint32_t n_slots;
} lexicon_words;

/* Where the search for a word begins. */
static inline const lexicon_word *lexicon_word_place(const lexicon_words *words,
                                                     lexicon_word_text text)
{
    uint64_t mixed =
        le64toh(text.half[0]) * 0x9E3779B97F4A7C15u ^ le64toh(text.half[1]) * 0xC2B2AE3D27D4EB4Fu;
    return &words->slots[(mixed >> 32) * words->n_slots >> 32];
}

/* NULL where no phrase begins so. */
static inline const lexicon_word *lexicon_word_find(const lexicon_words *words,
                                                    lexicon_word_text text)
{
    const lexicon_word *word = lexicon_word_place(words, text);
    for (uint32_t left = words->n_slots; left; left--) {
        if (word->text.half[0] == text.half[0] && word->text.half[1] == text.half[1])
            return word;
        if (!word->text.half[0])
            return NULL;
        if (++word == words->slots + words->n_slots)
            word = words->slots;
    }
    return NULL;
}

/* The bit of a token that comes behind a word and a space. */
static inline uint32_t lexicon_follower(uint32_t token_hash)
{
    return 1u << ((uint64_t)(token_hash * 0x9E3779B1u) * 31 >> 32);
}

typedef struct lexicon_key {
    bytes key;
    uint32_t first_entry, n_entries; /* see lexicon_word */
    bool abbreviation;
} lexicon_key;

/* One hash of the first two tokens of a phrase. */
static inline uint32_t lexicon_pair(uint32_t first_hash, uint32_t second_hash)
{
    return first_hash * 0x9E3779B1u + second_hash;
}

/* phrases: all, in order of their keys, which the trie holds. */
void lexicon_words_build(const lexicon_key *phrases, size_t count, const trie *trie, arena *arena,
                         lexicon_words *out);

/* What the slots have to hold. base: the limits of a base of the trie. */
table_check lexicon_words_plan(const lexicon_words *words, table_limits base, uint32_t n_entries);

#endif
