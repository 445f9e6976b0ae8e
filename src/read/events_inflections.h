/* The inflected forms of an Indonesian word that Snowball's stemmer brings back to its stem. */
#ifndef KLIPING_READ_EVENTS_INFLECTIONS_H
#define KLIPING_READ_EVENTS_INFLECTIONS_H

#include "../base/arena.h"

struct sb_stemmer;

/* *forms: [returned], the word itself first; in the arena. 0 for a word of fewer than three
 * letters. Forms the stemmer gets wrong (menandatangani) are not among them: a pattern lists them
 * beside the stem. */
size_t inflections_of(bytes word, struct sb_stemmer *stemmer, arena *arena, bytes **forms);

#endif
