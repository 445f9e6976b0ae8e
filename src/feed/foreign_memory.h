/* Memory of libxml2 and cJSON. Where it fails them they read on, and what they have read lacks
 * parts without a word; the HTML parser of libxml2 may also crash or never end. So their
 * allocations are watched, and a page is parsed in an arena, which is left altogether when memory
 * runs out. */
#ifndef KLIPING_FEED_FOREIGN_MEMORY_H
#define KLIPING_FEED_FOREIGN_MEMORY_H

#include "../base/arena.h"

#include <stdbool.h>

/* Before either of them is used, and before there are threads. */
void foreign_memory_watch(void);

/* Of this thread: forgets, and says whether an allocation failed since. */
void foreign_memory_begin(void);
bool foreign_memory_failed(void);

/* An arena that takes blocks back, smaller ones at least. */
enum { FOREIGN_CLASSES = 64 };
typedef struct foreign_pool {
    arena arena;
    size_t taken; /* bytes, those taken back included */
    struct foreign_block *spare[FOREIGN_CLASSES]; /* by size; the next lies in each */
} foreign_pool;

/* From now on libxml2 allocates there (NULL: outside) in this thread. */
void foreign_memory_use(foreign_pool *pool);

#endif
