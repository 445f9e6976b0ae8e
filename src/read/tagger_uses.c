/* How the words that have a capital somewhere in a document are written in it.
 *
 * Most of them are there once. What nobody can foresee is no branch here: whether a word is a new
 * one, opens its sentence, or has been used often enough. */
#include "tagger_facts.h"

#ifdef __SSE2__
#include <emmintrin.h>
#endif

enum { SLOTS_LEAST = 4096, WORDS_MOST = UINT16_MAX };

/* The words by their hashes. A part of an article has not as many as WORDS_MOST; in what is longer
 * the last number is that of all the others. */
typedef struct word_table {
    uint16_t *slots;  /* [mask + 1], an eighth full at most: numbers of words */
    uint32_t *folded; /* [numbers]: their hashes, from 1 on */
    uint32_t mask;
} word_table;

/* Where the number of a word is, or is to be: hardly ever another one stands there. An empty slot
 * has the number 0, whose word is the one sought. */
static uint32_t slot_of(const word_table *table, uint32_t folded)
{
    uint32_t at = folded & table->mask;
    table->folded[0] = folded;
    while (table->folded[table->slots[at]] != folded)
        at = (at + 1) & table->mask;
    return at;
}

static uint32_t token_of(size_t word, uint64_t bits)
{
    return (uint32_t)(word * SET_BITS) + (uint32_t)__builtin_ctzll(bits);
}

/* Numbers the words with a capital, from 1, and counts how they are written. */
static void read_capitals(features *features, const word_table *of_document)
{
    const token *tokens = features->input.tokens->items;
    const token_sets sets = features->sets;
    const word_table table = *of_document;
    word_uses *words = features->words;
    token_facts *facts = features->tokens;
    uint32_t next = 1;
    for (size_t w = 0; w < sets.size; w++) {
        uint64_t upper = sets.upper[w], in_mid = ~sets.firsts[w], capitalised = in_mid & ~upper;
        for (uint64_t bits = sets.capitals[w]; bits; bits &= bits - 1) {
            int i = __builtin_ctzll(bits);
            uint32_t token = (uint32_t)(w * SET_BITS) + (uint32_t)i, folded = tokens[token].hash;
            uint32_t at = slot_of(&table, folded), number = table.slots[at];
            uint32_t is_new = number == 0;
            number += next & -is_new;
            words[next] = (word_uses){0};
            next += is_new & (next < WORDS_MOST);
            table.folded[number] = folded;
            table.slots[at] = (uint16_t)number;
            facts[token].uses = number;
            word_uses *word = &words[number];
            word->uses[word->n_uses] = token; /* it stays only if it counts */
            word->n_uses += in_mid >> i & (word->n_uses < USES_MOST);
            uint32_t is_capitalised = capitalised >> i & 1, is_upper = upper >> i & 1;
            word->capitalised += is_capitalised;
            /* rather, so far */
            word->cases |= (uint8_t)(is_capitalised * (USES_CAPITALISED | USES_RATHER_CAPITALISED) |
                                     is_upper * USES_UPPER);
            word->is_repeated = !is_new;
        }
    }
}

/* What stands in a token's slot: 0 where no word with a capital has its hash. */
static inline uint16_t taken_by(const word_table *table, const token *token)
{
    return table->slots[token->hash & table->mask];
}

/* Which of eight tokens may be such words: bit by bit. */
static inline uint64_t taken_by_eight(const word_table *table, const token *t)
{
#ifdef __SSE2__
    __m128i slots = _mm_setr_epi16((short)taken_by(table, t), (short)taken_by(table, t + 1),
                                   (short)taken_by(table, t + 2), (short)taken_by(table, t + 3),
                                   (short)taken_by(table, t + 4), (short)taken_by(table, t + 5),
                                   (short)taken_by(table, t + 6), (short)taken_by(table, t + 7));
    __m128i empty = _mm_cmpeq_epi16(slots, _mm_setzero_si128());
    return ~(unsigned)_mm_movemask_epi8(_mm_packs_epi16(empty, empty)) & 0xFF;
#else
    uint64_t bits = 0;
    for (int i = 0; i < 8; i++)
        bits |= (uint64_t)(taken_by(table, t + i) != 0) << i;
    return bits;
#endif
}

/* Of those left of sixty-four. */
static uint64_t taken_by_some(const word_table *table, const token *tokens, size_t left)
{
    uint64_t bits = 0;
    size_t i = 0;
    for (; i + 8 <= left && i < SET_BITS; i += 8)
        bits |= taken_by_eight(table, tokens + i) << i;
    for (; i < left && i < SET_BITS; i++)
        bits |= (uint64_t)(taken_by(table, tokens + i) != 0) << i;
    return bits;
}

/* Those in small letters that may be words with a capital elsewhere: few are. */
static size_t find_lower(const features *features, const word_table *of_document, uint32_t *out)
{
    const tokens *tokens = features->input.tokens;
    const token_sets *sets = &features->sets;
    const word_table table = *of_document;
    size_t n_found = 0;
    for (size_t w = 0; w < sets->size; w++) {
        size_t first = w * SET_BITS;
        uint64_t bits = taken_by_some(&table, tokens->items + first, tokens->count - first);
        for (bits &= sets->lower[w]; bits; bits &= bits - 1)
            out[n_found++] = token_of(w, bits);
    }
    return n_found;
}

static void count_lower(word_uses *word)
{
    unsigned rather = word->capitalised > ++word->lower ? USES_RATHER_CAPITALISED : 0;
    word->cases = (uint8_t)((word->cases & ~USES_RATHER_CAPITALISED) | USES_LOWER | rather);
}

static void begin_table(const features *features, word_table *table)
{
    uint32_t size = SLOTS_LEAST;
    while (size < 8 * features->n_in_runs)
        size *= 2;
    table->slots = arena_array(features->arena, uint16_t, size);
    table->folded = arena_unset(features->arena, uint32_t, features->n_in_runs + 1);
    table->mask = size - 1;
}

void facts_read_uses(features *features)
{
    const tokens *tokens = features->input.tokens;
    word_table table;
    begin_table(features, &table);
    features->words = arena_unset(features->arena, word_uses, features->n_in_runs + 2);
    features->words[0] = (word_uses){0};
    read_capitals(features, &table);
    uint32_t *lower = arena_unset(features->arena, uint32_t, tokens->count + 1);
    size_t n_lower = find_lower(features, &table, lower);
    for (size_t i = 0; i < n_lower; i++) {
        uint32_t number = table.slots[slot_of(&table, tokens->items[lower[i]].hash)];
        features->tokens[lower[i]].uses = number;
        count_lower(&features->words[number]);
    }
}
