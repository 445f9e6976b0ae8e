/* Which tokens of an article are looked at for names. Private to the tagger. */
#ifndef KLIPING_READ_TAGGER_STRETCHES_H
#define KLIPING_READ_TAGGER_STRETCHES_H

#include "tagger_facts.h"
#include "tagger_model.h"

/* Tokens [first, last) of one sentence, at least one. */
typedef struct stretch {
    uint32_t first, last;
} stretch;

/* Runs of capitals, each with the token before and the one behind if these may be part of a name,
 * and with what an acronym is short for; whole sentences where words in small letters may be names
 * as well. In order, none overlaps another. */
const stretch *stretches_read(const tagger_model *model, const features *features, size_t *count);

#endif
