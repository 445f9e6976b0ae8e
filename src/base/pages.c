#include "pages.h"

#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>

enum { LARGE_PAGE = 2 << 20, LINE = 64 };

pages pages_new(size_t size)
{
    size_t alignment = size >= LARGE_PAGE / 2 ? LARGE_PAGE : LINE;
    size_t rounded = (size + alignment - 1) / alignment * alignment;
    /* calloc() knows that what comes from the system is zeros already. */
    char *whole = rounded < size ? NULL : calloc(1, rounded + alignment);
    if (!whole)
        return (pages){NULL, NULL};
    char *memory = whole + (alignment - (uintptr_t)whole % alignment);
#ifdef MADV_HUGEPAGE
    if (alignment == LARGE_PAGE)
        madvise(memory, rounded,
                MADV_HUGEPAGE); /* a wish: nothing is lost where it is not granted */
#endif
    return (pages){memory, whole};
}

void pages_free(pages pages)
{
    free(pages.whole);
}
