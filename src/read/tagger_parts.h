/* A very long text is tagged in parts, as if each were an article: what the tagger needs besides
 * its results then stays small, however long the text. Articles are one part. */
#ifndef KLIPING_READ_TAGGER_PARTS_H
#define KLIPING_READ_TAGGER_PARTS_H

#include "tagger_features.h"

enum { PART_LONGEST = 1 << 13 }; /* tokens; some twenty pages, which stay in the cache */

/* Tokens [first, last) of a text, which count from 0 in what is of the part. */
typedef struct tagger_part {
    uint32_t first, last;
    tokens tokens;
    lexicon_matches matches;
    values values;
    size_t next_match, next_value; /* of the text: the first that an earlier part has not passed */
} tagger_part;

/* Goes on to the next part, beginning with one that is all zeros; false: there is none. What it
 * points to stands in the arena or in the text's own. */
bool tagger_part_next(const tokens *tokens, const lexicon_matches *matches, const values *values,
                      arena *arena, tagger_part *part);

#endif
