/* The second look at an article: what the first one made of the same words and phrases elsewhere.
 */
#ifndef KLIPING_READ_TAGGER_SECOND_H
#define KLIPING_READ_TAGGER_SECOND_H

#include "tagger_features.h"

typedef struct second_look second_look;

/* labels [tokens]: the first look's; 0 outside, odd where a name begins, the next even number where
 * it goes on. */
second_look *second_look_prepare(const features *features, const uint8_t *labels, size_t n_labels,
                                 arena *arena);

/* What it adds to a token's bundles; fills out[3], returns how many. */
size_t second_look_bundles(second_look *look, const sentence *sentence, uint32_t token,
                           feature_bundle *out);

#endif
