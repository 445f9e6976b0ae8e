#include "heap.h"

#include <malloc.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

#if defined(__GLIBC__) && defined(MADV_HUGEPAGE)

enum {
    LARGE_PAGE = 2 << 20,
    BEFORE = 4096, /* what the allocator writes to at once */
    ALL = BEFORE + 2 * LARGE_PAGE
};

/* The allocator takes what the heap grows by for a block, and keeps it when the block is given
 * back. It is shown first that blocks of this size come back, or it would have the system make each
 * of them anew; larger ones, which long texts take, it is not to keep. */
void heap_begin(void)
{
    uintptr_t end = (uintptr_t)sbrk(0);
    sbrk((intptr_t)(-(end + BEFORE) % LARGE_PAGE));
    void *volatile block = malloc(ALL);
    free(block);
    block = malloc(ALL);
    char *page = (char *)block + -(uintptr_t)block % LARGE_PAGE;
    if (block && (uintptr_t)page - (uintptr_t)block <= BEFORE)
        madvise(page, ALL - BEFORE, MADV_HUGEPAGE);
    free(block);
    mallopt(M_MMAP_THRESHOLD, ALL + LARGE_PAGE);
}

void heap_trim(void)
{
    malloc_trim(0);
}

#else

void heap_begin(void)
{
}

void heap_trim(void)
{
}

#endif
