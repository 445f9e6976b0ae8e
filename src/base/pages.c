#include "pages.h"

#include <stdlib.h>
#include <sys/mman.h>

enum { LARGE_PAGE = 2 << 20, LINE = 64 };

void *pages_new(size_t size)
{
    size_t alignment = size >= LARGE_PAGE / 2 ? LARGE_PAGE : LINE;
    size_t rounded = (size + alignment - 1) / alignment * alignment;
    void *memory = rounded < size ? NULL : aligned_alloc(alignment, rounded);
#ifdef MADV_HUGEPAGE
    if (memory && alignment == LARGE_PAGE)
        madvise(memory, rounded,
                MADV_HUGEPAGE); /* a wish: nothing is lost where it is not granted */
#endif
    return memory;
}
