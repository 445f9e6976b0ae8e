/* The words that the names of persons are made of: told apart by their hashes, for whoever asks
 * whether a word is one of them; in most texts nobody does. */
#ifndef KLIPING_READ_ENTITY_PERSON_WORDS_H
#define KLIPING_READ_ENTITY_PERSON_WORDS_H

#include "../base/arena.h"

#include <stdint.h>

typedef struct person_words {
    uint32_t *items; /* [count] as they came, */
    size_t count, capacity;
    uint32_t last[64]; /* some of the last, by their lowest bits, */
    uint64_t gate[16]; /* and a bit of each */
    uint32_t *slots;   /* [1 << bits] the same once somebody has asked; 0: nothing */
    unsigned bits;
} person_words;

void person_words_add(person_words *words, uint32_t hash, arena *arena);

/* Once all have been added. */
bool person_words_have(person_words *words, uint32_t hash, arena *arena);

#endif
