/* What a session remembers of the words it has met: their forms, and what all their features that
 * depend on no other word weigh, summed in advance for each place around a token.
 *
 *   sums of a word   [place -2 .. 2] x [as a row of the model]
 *
 * News repeats its words: nearly all of a stream is remembered. It is a function of the model
 * alone, so forgetting (a later article's word takes the slot) changes nothing but time. */
#ifndef KLIPING_READ_TAGGER_MEMORY_H
#define KLIPING_READ_TAGGER_MEMORY_H

#include "tagger_facts.h"
#include "tagger_model.h"

typedef struct tagger_memory tagger_memory;

/* NULL: out of memory. */
tagger_memory *tagger_memory_new(const tagger_model *model);
void tagger_memory_free(tagger_memory *memory);

/* A new document: forms handed out until its end stay where they are. Returns an arena for what is
 * needed until then; it fails to where the given point leads. */
arena *tagger_memory_begin(tagger_memory *memory, jmp_buf *failure);
void tagger_memory_end(tagger_memory *memory);

const word_form *tagger_memory_form(tagger_memory *memory, const feature_input *input,
                                    const token *token);

/* [5 places][model->row_size] of a form of this document, or of facts_edge. */
const int16_t *tagger_memory_sums(tagger_memory *memory, const word_form *form);

#endif
