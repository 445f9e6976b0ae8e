/* Runs the `ok` and `no` lines of .lex sources. */
#ifndef KLIPING_READ_LEXICON_EXAMPLES_H
#define KLIPING_READ_LEXICON_EXAMPLES_H

#include "lexicon_matches.h"

/* lexicon: compiled from these sources. The first example that fails is the error, or the first
 * form that no text can hold. */
kliping_status lexicon_examples_run(sources sources, const lexicon *lexicon, arena *arena,
                                    kliping_error *error);

/* An abbreviation_test for tokens_read; set: a lexicon. */
bool lexicon_is_abbreviation(const void *set, bytes folded_word, uint32_t hash);

#endif
