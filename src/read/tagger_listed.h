/* Stage 6, second part: what a lexicon lists with `use entity` is a name, whatever the tagger says.
 */
#ifndef KLIPING_READ_TAGGER_LISTED_H
#define KLIPING_READ_TAGGER_LISTED_H

#include "tagger.h"

/* Adds the longest certain matches to the names. They replace names that they overlap, but for a
 * longer one around them. A match all in small letters is no name, unless it is listed so. */
void tagger_add_listed(const tokens *tokens, const lexicon_matches *matches, const values *values,
                       workspace *workspace, names *names);

#endif
