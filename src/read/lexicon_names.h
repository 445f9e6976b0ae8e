/* Names that the lexicon alone is certain of: what is read where no model has been trained. */
#ifndef KLIPING_READ_LEXICON_NAMES_H
#define KLIPING_READ_LEXICON_NAMES_H

#include "tagger.h"

void lexicon_names_read(const tokens *tokens, const lexicon_matches *matches, const values *values,
                        workspace *workspace, names *out);

#endif
