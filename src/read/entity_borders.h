/* Names whose borders and types are being settled: name by name in entity_borders.c, and what only
 * the whole text can say in entity_missed.c. */
#ifndef KLIPING_READ_ENTITY_BORDERS_H
#define KLIPING_READ_ENTITY_BORDERS_H

#include "entity_parts.h"

enum { EXPLAINED_BITS = 1024 };

typedef struct borders {
    reading *reading;
    found_name *items; /* [count] */
    size_t count, capacity;
    size_t n_names_of_persons; /* once singles_settle() has counted them */
    token_range *persons;      /* [n_persons] names of persons as they were found */
    size_t n_persons, persons_capacity;
    bool emptied;      /* some of the names, which are to be left out */
    bool marked;       /* a name that is put may have a mark */
    uint32_t together; /* no name is parted before this token */
    key_map acronyms;  /* hash of a token -> index + 1 of the name it stands for, */
    uint32_t explained[EXPLAINED_BITS / 32]; /* and a bit of each */
} borders;

static inline found_name name_of_type(const borders *borders, uint32_t first, uint32_t last,
                                      uint16_t type)
{
    return (found_name){first, last, type, borders->reading->types[type].kind, false};
}

/* Adds a name, unless it is empty. */
void borders_put(borders *borders, found_name name);

/* What all names say of those of one word: that they are no names, or a person's. */
void singles_settle(borders *borders);

/* The first token in [t, end) that may be an acronym that the text explains; the end where none
 * may. wide: by eight tokens, on a machine that can. */
uint32_t explained_next(const borders *borders, uint32_t t, uint32_t end, bool wide);

/* Acronyms explained somewhere in the text and long names of programmes, where the tagger passed
 * them by; and without the names that were emptied. */
found_names missed_put(borders *borders);

#endif
