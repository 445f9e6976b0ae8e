/* What a session remembers: the words it has met, their forms and what all their features weigh,
 * summed in advance for each part it can play.
 *
 *   shares of a word   [WORD_PARTS] x [as a row of the model]
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

/* A new document: forms handed out until the next one stay where they are, some of them in an arena
 * that lasts as long. */
void tagger_memory_begin(tagger_memory *memory, arena *scratch);

/* Behind a document: gives back the memory of all that is remembered, where it is much. */
void tagger_memory_forget(tagger_memory *memory);

const feature_sources *tagger_memory_sources(const tagger_memory *memory);

/* The form of what stands before and behind a sentence. */
const word_form *tagger_memory_edge(const tagger_memory *memory);

const word_form *tagger_memory_form(tagger_memory *memory, const feature_input *input,
                                    const token *token);

/* Finds the forms of many tokens, in steps, so that the memory of many is on its way together, and
 * asks for what they weigh. */
enum { TAGGER_FORMS_AT_ONCE = 96 };
void tagger_memory_forms(tagger_memory *memory, features *features, const uint32_t *tokens,
                         size_t count);

/* Adds up what the words at the places around a token weigh, into sums[row_size]. */
void tagger_memory_sum_places(tagger_memory *memory, const token_view *view, int16_t *sums);

/* What the words at the edges of a run weigh: shares to be added, which are on their way. */
void tagger_memory_edges(tagger_memory *memory, const word_form *const words[4],
                         const uint8_t *shares[4]);

/* What a word weighs in one of its parts: a share, which is on its way. */
const uint8_t *tagger_memory_share(tagger_memory *memory, const word_form *word, int part);

/* What bundles weigh. */
tagger_sums *tagger_memory_sums(tagger_memory *memory);

#endif
