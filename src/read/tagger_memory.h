/* What a session remembers of the words it has met: their facts, and what all their features that
 * depend on no other word weigh, summed in advance for each place around a token.
 *
 *   row of a word   [place -2 .. 2] x [as a row of the model]   their sums
 *
 * News repeats its words: nearly all of a stream is remembered. It is a function of the model
 * alone, so forgetting (a later word takes the slot) changes nothing but time. */
#ifndef KLIPING_READ_TAGGER_MEMORY_H
#define KLIPING_READ_TAGGER_MEMORY_H

#include "tagger_facts.h"
#include "tagger_model.h"

typedef struct tagger_memory tagger_memory;

/* NULL: out of memory. */
tagger_memory *tagger_memory_new(const tagger_model *model);
void tagger_memory_free(tagger_memory *memory);

/* What a token's word alone decides of its facts, and its row [5 places][model->row_size]; each
 * good until
 * the next call. */
const token_facts *tagger_memory_facts(tagger_memory *memory, const feature_input *input,
                                       const token *token);
const int16_t *tagger_memory_sums(tagger_memory *memory, const feature_input *input,
                                  const token *token);

/* Of the edge of a sentence. */
const int16_t *tagger_memory_edge(const tagger_memory *memory);

#endif
