/* What the zone rules of one file call by name:
 *
 *     define DAY senin|selasa|rabu
 *     line baca (?&DAY) ...
 *
 * The matcher knows calls, but takes several times as long for one as for what it stands for. So
 * what can stand in its place is put there, and only the definitions that are still called go along
 * with a pattern. */
#ifndef KLIPING_READ_ZONES_DEFINITIONS_H
#define KLIPING_READ_ZONES_DEFINITIONS_H

#include "../base/arena.h"

enum { ZONE_DEFINITIONS_MOST = 256 };

typedef struct zone_definition {
    bytes name;
    bytes pattern;
    bytes text;  /* "(?(DEFINE)(?<NAME>PATTERN))" */
    bool plain;  /* it has no groups that could be told of */
    bool needed; /* by the pattern being put together */
} zone_definition;

typedef struct zone_definitions {
    zone_definition *items; /* [count] */
    size_t count, capacity;
} zone_definitions;

/* False where there are ZONE_DEFINITIONS_MOST already. Name and pattern must outlive it. */
bool zone_definitions_add(zone_definitions *definitions, bytes name, bytes pattern, arena *arena);

/* A pattern as it is given to the matcher. */
const char *zone_definitions_put_in(zone_definitions *definitions, bytes pattern, arena *arena);

#endif
