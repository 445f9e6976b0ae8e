#include "failing.h"

#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define SANITIZED 1
#define REAL(name) __interceptor_##name
#else
#define SANITIZED 0
#define REAL(name) __libc_##name
#endif

#define EXPORT __attribute__((visibility("default")))

void *REAL(malloc)(size_t size);
void *REAL(calloc)(size_t count, size_t size);
void *REAL(realloc)(void *memory, size_t size);
void *REAL(memalign)(size_t alignment, size_t size);
void REAL(free)(void *memory);

static size_t count, fail_at;
static bool fail_all;
static long live;

static bool fails(void)
{
    size_t number = __atomic_add_fetch(&count, 1, __ATOMIC_RELAXED);
    size_t at = __atomic_load_n(&fail_at, __ATOMIC_RELAXED);
    if (!at || (number != at && !(fail_all && number > at)))
        return false;
    errno = ENOMEM;
    return true;
}

static void *taken(void *memory)
{
    if (memory)
        __atomic_add_fetch(&live, 1, __ATOMIC_RELAXED);
    return memory;
}

EXPORT void *malloc(size_t size)
{
    return fails() ? NULL : taken(REAL(malloc)(size));
}

EXPORT void *calloc(size_t n, size_t size)
{
    return fails() ? NULL : taken(REAL(calloc)(n, size));
}

EXPORT void *realloc(void *memory, size_t size)
{
    if (!memory)
        return malloc(size);
    return fails() ? NULL : REAL(realloc)(memory, size);
}

EXPORT void free(void *memory)
{
    if (memory)
        __atomic_sub_fetch(&live, 1, __ATOMIC_RELAXED);
    REAL(free)(memory);
}

EXPORT void *memalign(size_t alignment, size_t size)
{
    return fails() ? NULL : taken(REAL(memalign)(alignment, size));
}

EXPORT void *aligned_alloc(size_t alignment, size_t size)
{
    return memalign(alignment, size);
}

EXPORT int posix_memalign(void **memory, size_t alignment, size_t size)
{
    void *block = memalign(alignment, size);
    if (block)
        *memory = block;
    return block ? 0 : ENOMEM;
}

#if !SANITIZED && defined(SYS_mmap)
/* Compiled files and machine code of patterns. The C library takes its own by another way. */
EXPORT void *mmap(void *at, size_t size, int protection, int flags, int file, off_t offset)
{
    return fails() ? MAP_FAILED
                   : (void *)syscall(SYS_mmap, at, size, protection, flags, file, offset);
}
#endif

void failing_begin(size_t number, bool all_after)
{
    count = 0;
    fail_all = all_after;
    fail_at = number;
}

size_t failing_end(void)
{
    fail_at = 0;
    return count;
}

long failing_live(void)
{
    return live;
}

__attribute__((constructor)) static void begin_as_told(void)
{
    const char *number = getenv("FAIL_AT");
    if (number)
        failing_begin(strtoul(number, NULL, 10), getenv("FAIL_ALL") != NULL);
}

__attribute__((destructor)) static void report(void)
{
    const char *path = getenv("FAIL_REPORT");
    size_t n = failing_end();
    char line[60];
    int file = path ? open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666) : -1;
    if (file < 0)
        return;
    int size = snprintf(line, sizeof line, "%zu %ld\n", n, live);
    if (write(file, line, (size_t)size) != size)
        fputs("failing: no report\n", stderr);
    close(file);
}
