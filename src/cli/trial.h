/* A compiled lexicon tried out before it is written. */
#ifndef KLIPING_CLI_TRIAL_H
#define KLIPING_CLI_TRIAL_H

#include "../data/source_set.h"

/* Opens what was made of the sources as a reader would, and runs the examples that they carry. */
kliping_status trial_run(bytes file, const source_set *set, arena *arena, kliping_error *error);

#endif
