/* Texts read up to the tagger, with the names they should yield: from articles with gold, and from
 * columns (token first, tag last, an empty line between sentences; each sentence a text of its
 * own).
 */
#ifndef KLIPING_LEARN_EXAMPLES_H
#define KLIPING_LEARN_EXAMPLES_H

#include "../read/lexicon_matches.h"
#include "../read/values.h"
#include "gold.h"

typedef struct example_name {
    uint32_t first, last; /* tokens [first, last) */
    const char *type;
    bool aligned; /* begins and ends where tokens do; else nobody can find it */
} example_name;

typedef struct example {
    const char *id;
    text text;
    zones zones;
    tokens tokens;
    lexicon_matches matches;
    values values;
    const example_name *names; /* [n_names], in text order */
    size_t n_names;
} example;

typedef struct examples {
    example *items;
    size_t count, capacity;
} examples;

/* The types of gold that are names; all others are left to other stages. */
bool example_type_is_name(const char *type);

struct stages; /* what the stages before the tagger need */

void examples_add_gold(examples *list, const gold *gold, const struct stages *stages, arena *arena);
kliping_status examples_add_columns(examples *list, const char *path, const struct stages *stages,
                                    arena *arena, kliping_error *error);

#endif
