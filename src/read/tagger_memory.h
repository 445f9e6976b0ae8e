/* What a session remembers: the words it has met, their forms and what all their features weigh,
 * summed in advance for each part it can play.
 *
 *   rows of a word   [WORD_PARTS] x [as a row of the model]
 *
 * News repeats itself: nearly all of a stream is remembered. All of it follows from the model and
 * the lexicon alone, so forgetting (a later article's word takes the slot) changes nothing but
 * time. */
#ifndef KLIPING_READ_TAGGER_MEMORY_H
#define KLIPING_READ_TAGGER_MEMORY_H

#include "tagger_facts.h"
#include "tagger_sums.h"

typedef struct tagger_memory tagger_memory;

/* NULL: out of memory. */
tagger_memory *tagger_memory_new(const tagger_model *model, const tagger_marks *marks);
void tagger_memory_free(tagger_memory *memory);

/* A new document: forms handed out until its end stay where they are. Returns an arena for what is
 * needed until then; it fails to where the given point leads. */
arena *tagger_memory_begin(tagger_memory *memory, jmp_buf *failure);
void tagger_memory_end(tagger_memory *memory);

const feature_sources *tagger_memory_sources(const tagger_memory *memory);

const word_form *tagger_memory_form(tagger_memory *memory, const feature_input *input,
                                    const token *token);

/* Ask for memory that is about to be needed, while something else goes on: of many words one after
 * the other, first their sets, then the words, then (of forms of this document) the rows. */
void tagger_memory_expect_set(const tagger_memory *memory, const token *token);
void tagger_memory_expect_word(const tagger_memory *memory, const token *token);
void tagger_memory_expect_rows(const word_form *form);

/* Adds what words weigh in parts one after the other to sums[row_size]; words[count] are forms of
 * this document, or facts_edge's. */
void tagger_memory_add_words(tagger_memory *memory, const word_form *const *words, size_t count,
                             int first_part, int16_t *sums);

/* What bundles weigh. */
tagger_sums *tagger_memory_sums(tagger_memory *memory);

#endif
