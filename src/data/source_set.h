/* A directory of text sources, and the compiled lexicon made of it.
 *
 *   DIR/entities/NAME.lex  DIR/values/NAME.rules  DIR/zones/NAME.rules  DIR/events/NAME.event
 *   DIR/entities/NAME.rules
 *
 * .lex and .event files may lie in DIR itself as well. */
#ifndef KLIPING_DATA_SOURCE_SET_H
#define KLIPING_DATA_SOURCE_SET_H

#include "pack.h"
#include "source.h"

typedef struct source_set {
    sources entities, words, values, zones, events; /* words: of entities/NAME.rules */
} source_set;

/* shown: what file names begin with. */
kliping_status source_set_read(const char *directory, const char *shown, arena *arena,
                               source_set *out, kliping_error *error);

source_set source_set_join(source_set first, source_set second, arena *arena);

/* The compiled lexicon, a pack with the sections "entities", "events", "values", "words" and
 * "zones". */
kliping_status source_set_compile(source_set set, arena *arena, bytes *file, kliping_error *error);

/* The rules of a compiled lexicon; its entities are for lexicon_open(). Lines stay borrowed from
 * the pack. */
kliping_status source_set_unpack(const pack *pack, arena *arena, source_set *out,
                                 kliping_error *error);

#endif
