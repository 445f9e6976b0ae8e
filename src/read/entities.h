/* Stage 7: names and values -> entities: distinct things with all their mentions, positions and
 * links. */
#ifndef KLIPING_READ_ENTITIES_H
#define KLIPING_READ_ENTITIES_H

#include "tagger.h"

/* A mention in text order, with what later stages need to know of its place. */
typedef struct entity_mention {
    uint32_t start, end;  /* canonical bytes */
    uint32_t first, last; /* tokens [first, last) that it touches */
    uint32_t entity;      /* index into entities.items */
} entity_mention;

typedef struct entities {
    kliping_entity **items; /* [count], in order of first mention */
    size_t count;
    const entity_mention *mentions; /* [n_mentions], in text order, not overlapping */
    size_t n_mentions;
} entities;

void entities_read(const text *text, const zones *zones, const tokens *tokens,
                   const lexicon_matches *matches, const values *values, const names *names,
                   workspace *workspace, entities *out);

#endif
