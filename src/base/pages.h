/* Memory for large tables that are looked into here and there: in large pages where the system
 * gives them, so that finding out where a page lies costs less than what is read there. */
#ifndef KLIPING_BASE_PAGES_H
#define KLIPING_BASE_PAGES_H

#include <stddef.h>

typedef struct pages {
    char *memory; /* zeros, at an address that is a multiple of the lines of a cache; NULL: none */
    size_t size;
    void *whole; /* what was allocated */
} pages;

/* Without memory where there is none left. What is never touched costs nothing. */
pages pages_new(size_t size);
void pages_free(pages pages);

/* Zeros again; what is large is given back to the system until it is touched. */
void pages_clear(pages pages);

#endif
