#include "pages.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

enum { LARGE_PAGE = 2 << 20, LINE = 64 };

pages pages_new(size_t size)
{
    size_t alignment = size >= LARGE_PAGE / 2 ? LARGE_PAGE : LINE;
    size_t rounded = (size + alignment - 1) / alignment * alignment;
    /* calloc() knows that what comes from the system is zeros already. */
    char *whole = rounded < size ? NULL : calloc(1, rounded + alignment);
    if (!whole)
        return (pages){NULL, 0, NULL};
    char *memory = whole + (alignment - (uintptr_t)whole % alignment);
#ifdef MADV_HUGEPAGE
    if (alignment == LARGE_PAGE)
        madvise(memory, rounded,
                MADV_HUGEPAGE); /* a wish: nothing is lost where it is not granted */
#endif
    return (pages){memory, rounded, whole};
}

void pages_free(pages pages)
{
    free(pages.whole);
}

void pages_clear(pages pages)
{
#if defined(__linux__) && defined(MADV_DONTNEED)
    if (pages.size >= LARGE_PAGE && !madvise(pages.memory, pages.size, MADV_DONTNEED))
        return;
#endif
    if (pages.memory)
        memset(pages.memory, 0, pages.size);
}
