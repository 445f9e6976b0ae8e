/* Stage 6: tokens, matches and values -> names: typed spans of tokens. */
#ifndef KLIPING_READ_TAGGER_H
#define KLIPING_READ_TAGGER_H

#include "lexicon_matches.h"
#include "values.h"

typedef struct tagger_model tagger_model; /* immutable, shared */

kliping_status tagger_model_open(const pack *pack, tagger_model **out, kliping_error *error);
void tagger_model_free(tagger_model *model);

typedef struct name {
    uint32_t first, last; /* tokens [first, last) */
    const char *type;     /* "PER", ... : lives as long as the model or lexicon */
} name;

typedef struct names {
    const name *items; /* [count], in text order, not overlapping each other */
    size_t count;
    uint32_t cut; /* token from which on there are too many to be looked for; 0: none */
} names;

void tagger_read(const text *text, const zones *zones, const tokens *tokens,
                 const lexicon_matches *matches, const values *values, const tagger_model *model,
                 workspace *workspace, names *out);

/* Drops the values that are part of a name: the year of "Pemilu 2024". */
void tagger_settle_values(const tokens *tokens, const names *names, workspace *workspace,
                          values *values);

/* Where a text has more values and names than values_most(), what stands from the first one too
 * many on is left out of all that later stages read. Returns the place, a canonical byte; 0:
 * nothing is left out. */
uint32_t tagger_limit(const text *text, workspace *workspace, tokens *tokens,
                      lexicon_matches *matches, values *values, names *names);

#endif
