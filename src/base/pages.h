/* Memory for large tables that are looked into here and there: in large pages where the system
 * gives them, so that finding out where a page lies costs less than what is read there. */
#ifndef KLIPING_BASE_PAGES_H
#define KLIPING_BASE_PAGES_H

#include <stddef.h>

/* Not zeroed, at an address that is a multiple of the lines of a cache; NULL: out of memory. It is
 * given back with free(). */
void *pages_new(size_t size);

#endif
