/* How the words that have a capital somewhere in a document are written in it.
 *
 * Most of them are there once. What nobody can foresee is no branch here: whether a word is a new
 * one, opens its sentence, or has been used often enough. */
#include "tagger_facts.h"

enum { SEEN = 4096 };

/* The words by their hashes. */
typedef struct word_table {
    uint8_t *seen;    /* [SEEN]: 1: a word may have this hash; few others do */
    uint32_t *slots;  /* [mask + 1], a quarter full at most: numbers of words */
    uint32_t *folded; /* [numbers]: their hashes, from 1 on */
    uint32_t mask;
} word_table;

static uint32_t token_of(size_t word, uint64_t bits)
{
    return (uint32_t)(word * SET_BITS) + (uint32_t)__builtin_ctzll(bits);
}

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

/* Numbers the words, from 1. */
static void find_words(features *features, const word_table *of_document)
{
    const token *tokens = features->input.tokens->items;
    const token_sets sets = features->sets;
    const word_table table = *of_document;
    word_uses *words = features->words;
    token_facts *facts = features->tokens;
    uint32_t next = 1;
    for (size_t w = 0; w < sets.size; w++)
        for (uint64_t bits = sets.capitals[w]; bits; bits &= bits - 1) {
            uint32_t token = token_of(w, bits), folded = tokens[token].hash;
            uint32_t at = slot_of(&table, folded), number = table.slots[at];
            uint32_t is_new = number == 0;
            number += next & -is_new;
            words[next] = (word_uses){0};
            words[number].is_repeated = !is_new;
            table.folded[number] = folded;
            table.slots[at] = number;
            table.seen[folded % SEEN] = 1;
            facts[token].uses = number;
            next += is_new;
        }
}

static void count_uses(features *features)
{
    const token_sets sets = features->sets;
    word_uses *words = features->words;
    const token_facts *facts = features->tokens;
    for (size_t w = 0; w < sets.size; w++) {
        uint64_t in_mid = sets.capitals[w] & ~sets.firsts[w];
        for (uint64_t bits = in_mid; bits; bits &= bits - 1) {
            uint32_t token = token_of(w, bits);
            word_uses *word = &words[facts[token].uses];
            word->uses[word->n_uses] = token;
            word->n_uses += word->n_uses < USES_MOST;
        }
        for (uint64_t bits = in_mid & ~sets.upper[w]; bits; bits &= bits - 1) {
            word_uses *word = &words[facts[token_of(w, bits)].uses];
            word->capitalised++;
            word->cases |= USES_CAPITALISED | USES_RATHER_CAPITALISED; /* so far */
        }
        for (uint64_t bits = sets.upper[w]; bits; bits &= bits - 1)
            words[facts[token_of(w, bits)].uses].cases |= USES_UPPER;
    }
}

/* Which of some tokens have a hash that was seen: bit by bit. */
static uint64_t seen_among(const token *tokens, size_t count, const uint8_t *seen)
{
    uint64_t bits = 0;
    for (size_t i = 0; i < count; i++)
        bits |= (uint64_t)seen[tokens[i].hash % SEEN] << i;
    return bits;
}

static uint64_t seen_of_all(const token *tokens, const uint8_t *seen)
{
    uint64_t bits = 0;
    for (size_t i = 0; i < SET_BITS; i += 8)
        bits |= seen_among(tokens + i, 8, seen) << i;
    return bits;
}

/* Those in small letters that may be words with a capital elsewhere: few are. */
static size_t find_lower(const features *features, const uint8_t *seen, uint32_t *out)
{
    const tokens *tokens = features->input.tokens;
    const token_sets *sets = &features->sets;
    size_t n_found = 0;
    for (size_t w = 0; w < sets->size; w++) {
        size_t first = w * SET_BITS, left = tokens->count - first;
        uint64_t found = left < SET_BITS ? seen_among(tokens->items + first, left, seen)
                                         : seen_of_all(tokens->items + first, seen);
        for (found &= sets->lower[w]; found; found &= found - 1)
            out[n_found++] = token_of(w, found);
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
    uint32_t size = 4;
    while (size < 4 * features->n_in_runs)
        size *= 2;
    table->seen = arena_array(features->arena, uint8_t, SEEN);
    table->slots = arena_array(features->arena, uint32_t, size);
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
    find_words(features, &table);
    count_uses(features);
    uint32_t *lower = arena_unset(features->arena, uint32_t, tokens->count + 1);
    size_t n_lower = find_lower(features, table.seen, lower);
    for (size_t i = 0; i < n_lower; i++) {
        uint32_t number = table.slots[slot_of(&table, tokens->items[lower[i]].hash)];
        features->tokens[lower[i]].uses = number;
        count_lower(&features->words[number]);
    }
}
