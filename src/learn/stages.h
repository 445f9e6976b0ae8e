/* The stages before the tagger, for training: in the same order as in reading. */
#ifndef KLIPING_LEARN_STAGES_H
#define KLIPING_LEARN_STAGES_H

#include "../reader_stages.h"
#include "examples.h"

typedef struct stages {
    workspace *workspace;
    const reader_data *data;
} stages;

/* Fills all of an example but its names. */
void stages_read(const stages *stages, bytes body, const char *date, example *out);

/* The stages behind the tokens, for an example whose tokens are there. */
void stages_read_on(const stages *stages, const char *date, example *out);

#endif
