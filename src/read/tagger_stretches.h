/* Which tokens of an article are looked at for names. Private to the tagger. */
#ifndef KLIPING_READ_TAGGER_STRETCHES_H
#define KLIPING_READ_TAGGER_STRETCHES_H

#include "tagger_facts.h"
#include "tagger_model.h"

/* Tokens [first, last) of one sentence; may be empty. */
typedef struct stretch {
    uint32_t first, last;
} stretch;

/* Runs of capitals, each with the token before and the one behind if these may be part of a name,
 * and with what an acronym is short for; whole sentences where words in small letters may be names
 * as well. All else begins as zeros. */
typedef struct stretches {
    const tagger_model *model;
    const features *features;
    size_t next;   /* run or sentence */
    uint32_t done; /* tokens before it are in the stretches so far */
} stretches;

/* The next one, in order; false at the end. */
bool stretches_next(stretches *s, stretch *out);

#endif
