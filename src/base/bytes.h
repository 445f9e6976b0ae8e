/* A borrowed view of bytes: never owned, never NUL-terminated. */
#ifndef KLIPING_BASE_BYTES_H
#define KLIPING_BASE_BYTES_H

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

typedef struct bytes {
    const char *data;
    size_t size;
} bytes;

#define BYTES(literal) ((bytes){(literal), sizeof(literal) - 1})

static inline bytes bytes_of(const char *string)
{
    return (bytes){string, string ? strlen(string) : 0};
}

static inline bool bytes_equal(bytes a, bytes b)
{
    return a.size == b.size && (a.size == 0 || memcmp(a.data, b.data, a.size) == 0);
}

static inline bytes bytes_slice(bytes all, size_t start, size_t end)
{
    return (bytes){all.data + start, end - start};
}

#endif
