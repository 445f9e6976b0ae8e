/* How many articles name whom, in bounded memory.
 *
 * Counts are exact as long as there is room for all names. When there is none, the rarer half is
 * forgotten; a name that comes back then begins anew, so its count may be short, but never by more
 * than `shortfall` (lossy counting). What is forgotten depends on the counts alone. */
#ifndef KLIPING_REPORT_NAME_TABLE_H
#define KLIPING_REPORT_NAME_TABLE_H

#include "../base/arena.h"
#include "key_index.h"

typedef struct name_count {
    uint64_t articles, mentions;
} name_count;

enum { NAME_BYTES = 64 }; /* room for so many bytes a name, on the average */

typedef struct name_table {
    key_index keys;
    name_count *counts; /* [keys.count] */
    uint32_t capacity;
    uint32_t most;      /* names; at least 2 */
    uint64_t shortfall; /* articles */
    uint64_t forgotten; /* names, each as often as it was */
} name_table;

/* One more article with so many mentions. False: out of memory. */
bool name_table_add(name_table *table, bytes key, uint64_t mentions);

/* The numbers of the names with most articles, best first: by articles, mentions, alphabet. */
const uint32_t *name_table_top(const name_table *table, size_t n, arena *arena, size_t *count);

void name_table_free(name_table *table);

#endif
