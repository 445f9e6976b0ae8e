/* The compiled files of a few sources in small/, made anew for every run: quick to open, and with
 * something of everything in them. */
#ifndef KLIPING_TESTS_SMALL_H
#define KLIPING_TESTS_SMALL_H

#include "data/pack.h"

typedef struct small_packs {
    bytes lexicon, model; /* whole files */
} small_packs;

/* They live in the arena. */
small_packs small_packs_make(arena *memory);

/* An article that has something for each of their rules. */
extern const char small_article[];

#endif
