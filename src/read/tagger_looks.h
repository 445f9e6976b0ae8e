/* Which tokens may be part of names, and what all there is to tell says of each of them, summed up
 * for each label. Private to the tagger. */
#ifndef KLIPING_READ_TAGGER_LOOKS_H
#define KLIPING_READ_TAGGER_LOOKS_H

#include "tagger_facts.h"
#include "tagger_memory.h"
#include "tagger_model.h"

/* A token that may be part of a name. */
typedef struct looked {
    uint32_t token;
    uint32_t place; /* of its word: of the next token in its sentence one more */
} looked;

/* Of those, some that stand side by side in a sentence: [first, last) of their list. */
typedef struct neighbours {
    uint32_t first, last;
    bool is_after_outside, is_before_outside; /* a token that is surely no part of a name */
} neighbours;

enum { STRETCH_LONGEST = 998 }; /* tokens decoded at once: longer ones are no language */

/* Neighbours can be decided apart from all else. */
typedef struct looks {
    const looked *looked;         /* in order */
    const int16_t *rows;          /* of each: sums, [row_size] */
    const neighbours *neighbours; /* [n_neighbours], in order */
    size_t n_neighbours;
} looks;

looks tagger_looks_read(const tagger_model *model, const features *features, tagger_memory *memory,
                        arena *arena);

#endif
