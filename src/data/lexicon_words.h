/* The phrases of a lexicon, word by word: where a token can be looked up at once.
 *
 *   slots          words: [text, 16 bytes][phrase, 8 bytes][follows u32][marked u32]
 *   edges          what phrases go on with: [node u32][word u32][phrase, 8 bytes]
 *   starts         bits for every hash of a token that is to be looked up whatever follows it (it
 *                  is a phrase alone, has no slot, or a marked phrase goes on without a space), and
 *                  of the first tokens of longer phrases, with a space behind
 *   pairs          the same of the first two tokens of these, of plain and of marked phrases
 *   abbreviations  the same of the phrases of type "abbreviation"
 *   shifts         of slots, then of edges: see slot_map.h
 *
 * Slots and edges stand first, so that none is on two lines of the processor's memory.
 *
 *   "kota" 0, "kota baru" 1, "kota baru barat" 2
 *
 *   slots  kota 0 -.            baru -.               barat -.
 *   edges           `-> (kota, baru) 1 `-> ((kota, baru), barat) 2
 *
 * A word is the number of its slot; a node is where a phrase has come to: 1 + its first word, or
 * 1 + the number of slots + the edge behind.
 *
 * A phrase is plain that has nothing but letters and digits, and a space between words that a slot
 * has room for. All others are marked: how an article's marks part them is for the tokenizer to
 * say, so they are read by bytes, in the trie, and slots hold the tokens that they may begin with.
 */
#ifndef KLIPING_DATA_LEXICON_WORDS_H
#define KLIPING_DATA_LEXICON_WORDS_H

#include "../base/arena.h"
#include "../base/bytes.h"
#include "slot_map.h"
#include "trie.h"

enum {
    LEXICON_WORD = 16, /* bytes of the longest word that has a slot */
    LEXICON_FEWEST_BITS = 1024
};

/* A word with NULs behind it, as it stands in memory. */
typedef struct lexicon_word_text {
    uint64_t half[LEXICON_WORD / 8];
} lexicon_word_text;

/* A phrase with all that a match says of it, so that no entry is read. */
typedef struct lexicon_phrase {
    uint32_t phrase;    /* its first entry, and LEXICON_ flags */
    uint16_t n_entries; /* of those for which the letter case does not count, UINT16_MAX at most;
                           with LEXICON_AS_NAME, of all */
    uint16_t mix;       /* of their files, see lexicon_mixes.h */
} lexicon_phrase;

typedef struct lexicon_word {
    lexicon_word_text text; /* without any: the slot is empty */
    lexicon_phrase phrase;  /* the one that the word is alone */
    uint32_t follows;       /* LEXICON_JOINED, LEXICON_SPACED */
    uint32_t marked;        /* the trie's node behind it, where marked phrases go on; else 0 */
} lexicon_word;

typedef struct lexicon_edge {
    uint32_t node; /* 0: the slot is empty */
    uint32_t word;
    lexicon_phrase phrase; /* the one that ends here */
} lexicon_edge;

/* Of a phrase: */
#define LEXICON_NO_PHRASE 0x80000000u /* there is none */
#define LEXICON_HAS_FORM 0x40000000u  /* the letter case counts for some entries */
#define LEXICON_CAPITALS 0x20000000u  /* all forms that are asked for have a capital */
#define LEXICON_GOES_ON 0x10000000u   /* of an edge: others go on from it */
#define LEXICON_AS_NAME 0x10000000u   /* of a word: all entries ask for nothing but a capital */
#define LEXICON_FIRST_ENTRY 0x0FFFFFFFu

#define LEXICON_JOINED 0x80000000u /* a marked phrase goes on without a space */
#define LEXICON_SPACED 0x40000000u /* or behind one */

typedef struct lexicon_bits {
    const uint32_t *words; /* [size / 32] */
    uint32_t size;         /* bits, a power of two */
} lexicon_bits;

/* Where the two bits stand that a hash has, and whether both are set. */
static inline uint32_t lexicon_bits_word(lexicon_bits bits, uint32_t hash)
{
    return le32toh(bits.words[hash >> 5 & (bits.size / 32 - 1)]);
}

static inline bool lexicon_bits_set(uint32_t word, uint32_t hash)
{
    return word >> (hash & 31) & word >> (hash >> 27) & 1;
}

static inline bool lexicon_bits_have(lexicon_bits bits, uint32_t hash)
{
    return lexicon_bits_set(lexicon_bits_word(bits, hash), hash);
}

/* A hash with other bits in the same word, for another thing to say of the same. */
static inline uint32_t lexicon_bits_other(uint32_t hash)
{
    return hash ^ (1u << 31 | 1);
}

/* Has the word brought from memory that will be asked for. */
static inline void lexicon_bits_expect(lexicon_bits bits, uint32_t hash)
{
    __builtin_prefetch(&bits.words[hash >> 5 & (bits.size / 32 - 1)]);
}

typedef struct lexicon_words {
    lexicon_bits abbreviations; /* by token_hash() */
    lexicon_bits starts;        /* the same; lexicon_bits_other() where longer phrases begin */
    lexicon_bits pairs;         /* by lexicon_pair(); lexicon_bits_other() of marked phrases */
    const lexicon_word *slots;  /* [slot_map.n_slots], by lexicon_word_hash() */
    const lexicon_edge *edges;  /* [edge_map.n_slots], by lexicon_path_on() */
    slot_map slot_map, edge_map;
    uint32_t slot_seed, edge_seed;
} lexicon_words;

static inline lexicon_word_text lexicon_word_text_of(bytes word)
{
    lexicon_word_text text = {{0}};
    memcpy(&text, word.data, word.size);
    return text;
}

static inline uint64_t lexicon_mixed(uint64_t number)
{
    number *= 0x9E3779B97F4A7C15u;
    return number ^ number >> 32;
}

static inline uint64_t lexicon_word_hash(lexicon_word_text text, uint32_t seed)
{
    uint64_t mixed = lexicon_mixed(le64toh(text.half[0]) ^ seed);
    return lexicon_mixed((mixed ^ le64toh(text.half[1])) * 0xC2B2AE3D27D4EB4Fu);
}

/* Where a word stands that phrases have. */
static inline const lexicon_word *lexicon_word_place(const lexicon_words *words,
                                                     lexicon_word_text text)
{
    return words->slots +
           slot_map_slot(&words->slot_map, lexicon_word_hash(text, words->slot_seed));
}

/* The word, if that is what stands at its place; else NULL. */
static inline const lexicon_word *lexicon_word_at(const lexicon_word *place, lexicon_word_text text)
{
    bool same = !((place->text.half[0] ^ text.half[0]) | (place->text.half[1] ^ text.half[1]));
    return same ? place : NULL;
}

static inline uint32_t lexicon_word_number(const lexicon_words *words, const lexicon_word *word)
{
    return (uint32_t)(word - words->slots);
}

/* How far a plain phrase has come: the hash of its words, by each of theirs. */
static inline uint64_t lexicon_path_on(uint64_t path, uint64_t word_hash)
{
    return lexicon_mixed((path ^ word_hash) * 0xC2B2AE3D27D4EB4Fu);
}

static inline uint64_t lexicon_path_start(const lexicon_words *words, uint64_t word_hash)
{
    return lexicon_path_on(lexicon_mixed(words->edge_seed), word_hash);
}

/* Where the edge stands by which a phrase has come so far, of two words or more. */
static inline const lexicon_edge *lexicon_edge_place(const lexicon_words *words, uint64_t path)
{
    return words->edges + slot_map_slot(&words->edge_map, path);
}

static inline uint32_t lexicon_node_of_word(uint32_t word_number)
{
    return 1 + word_number;
}

static inline uint32_t lexicon_node_of_edge(const lexicon_words *words, const lexicon_edge *edge)
{
    return 1 + words->slot_map.n_slots + (uint32_t)(edge - words->edges);
}

/* Whether an edge goes on from a node by a word. */
static inline bool lexicon_edge_leads(const lexicon_edge *edge, uint32_t node, uint32_t word_number)
{
    return (le32toh(edge->node) == node) & (le32toh(edge->word) == word_number);
}

/* One hash of the first two tokens of a phrase: most words that a phrase begins with have others
 * behind them. */
static inline uint32_t lexicon_pair(uint32_t first_hash, uint32_t second_hash)
{
    uint32_t mixed = (first_hash * 0x9E3779B1u + second_hash) * 0x85EBCA6Bu;
    return mixed ^ mixed >> 15;
}

typedef struct lexicon_key {
    bytes key;
    lexicon_phrase phrase;
    lexicon_phrase alone; /* the same as that of a word */
    bool abbreviation;
    bool plain; /* lexicon_key_is_plain() */
} lexicon_key;

bool lexicon_key_is_plain(bytes key);

/* phrases: all, in order of their keys; marked: the trie of those that are not plain. False where
 * their hashes cannot be parted. */
bool lexicon_words_build(const lexicon_key *phrases, size_t count, const trie *marked, arena *arena,
                         lexicon_words *out);

#endif
