/* How the words that have a capital somewhere in a document are written in it.
 *
 * Most of them are there once. What nobody can foresee is no branch here: whether a word is a new
 * one, opens its sentence, or has been used often enough. */
#include "../base/sets.h"
#include "tagger_facts.h"

#ifdef __SSE2__
#include <emmintrin.h>
#endif

enum { SLOTS_LEAST = 4096, WORDS_MOST = INT16_MAX, PASSED = 1 << 15 };

/* The words by their hashes. A part of an article has not as many as WORDS_MOST; in what is longer
 * the last number is that of all the others. */
typedef struct word_table {
    uint16_t *slots;  /* [mask + 1], an eighth full at most: numbers of words; PASSED: another one
                         that should stand there is to be sought behind it */
    uint32_t *folded; /* [numbers]: their hashes, from 1 on */
    uint32_t mask;
} word_table;

static inline uint32_t number_at(const word_table *table, uint32_t at)
{
    return table->slots[at] & WORDS_MOST;
}

/* Where the number of a word is, or is to be: hardly ever another one stands there. An empty slot
 * has the number 0, whose word is the one sought. */
static inline uint32_t slot_for(const word_table *table, uint32_t folded)
{
    uint32_t at = folded & table->mask;
    table->folded[0] = folded;
    while (table->folded[number_at(table, at)] != folded) {
        table->slots[at] = (uint16_t)(table->slots[at] | PASSED);
        at = (at + 1) & table->mask;
    }
    return at;
}

/* 0: no word with a capital. */
static inline uint32_t number_of(const word_table *table, uint32_t folded)
{
    uint32_t at = folded & table->mask;
    while ((table->folded[number_at(table, at)] != folded) & (table->slots[at] / PASSED))
        at = (at + 1) & table->mask;
    uint32_t number = number_at(table, at);
    return number & (0 - (uint32_t)(table->folded[number] == folded));
}

/* Numbers the words with a capital, from 1, and counts how they are written. Returns the number of
 * one more, which is none. */
static uint32_t read_capitals(features *features, const word_table *of_document)
{
    const token *tokens = features->input.tokens->items;
    const uint64_t *firsts = features->sets.firsts;
    const word_table table = *of_document;
    word_uses *words = features->words;
    uint32_t next = 1;
    for (size_t i = 0; i < features->n_in_runs; i++) {
        uint32_t token = features->in_runs[i], folded = tokens[token].hash;
        uint32_t at = slot_for(&table, folded), number = number_at(&table, at);
        uint32_t is_new = number == 0;
        number += next & -is_new;
        words[next] = (word_uses){0};
        next += is_new & (next < WORDS_MOST);
        table.folded[number] = folded;
        table.slots[at] = (uint16_t)(number | (table.slots[at] & PASSED));
        features->tokens[token].uses = number;
        word_uses *word = &words[number];
        uint32_t in_mid = ~(firsts[token / SET_BITS] >> token % SET_BITS) & 1;
        uint32_t is_upper = facts_case(features, token) == WRITTEN_UPPER;
        uint32_t is_capitalised = in_mid & !is_upper;
        word->uses[word->n_uses] = token; /* it stays only if it counts */
        word->n_uses += in_mid & (word->n_uses < USES_MOST);
        word->capitalised += is_capitalised;
        /* rather, so far */
        word->cases |= (uint8_t)(is_capitalised * (USES_CAPITALISED | USES_RATHER_CAPITALISED) |
                                 is_upper * USES_UPPER);
        word->is_repeated = !is_new;
    }
    return next;
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
    uint64_t *found = arena_unset(features->arena, uint64_t, sets->size);
    for (size_t w = 0; w < sets->size; w++) {
        size_t first = w * SET_BITS;
        uint64_t taken = taken_by_some(&table, tokens->items + first, tokens->count - first);
        found[w] = sets->lower[w] & taken;
    }
    return set_list(found, sets->size, out);
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
    uint32_t none = read_capitals(features, &table);
    features->words[none] = (word_uses){0};
    uint32_t *lower = arena_unset(features->arena, uint32_t, tokens->count + SET_LIST_MORE);
    size_t n_lower = find_lower(features, &table, lower);
    for (size_t i = 0; i < n_lower; i++) { /* some are not: nobody can foresee it */
        uint32_t number = number_of(&table, tokens->items[lower[i]].hash);
        features->tokens[lower[i]].uses = number;
        count_lower(&features->words[number | (none & (0 - (uint32_t)(number == 0)))]);
    }
}
