/* A stream that gives a few bytes at a time: what is made of it must not depend on how many. */
#ifndef KLIPING_TESTS_CHOPPY_H
#define KLIPING_TESTS_CHOPPY_H

#include "feed/stream.h"

typedef struct choppy_stream {
    stream stream;
    bytes left;
    size_t most; /* bytes a time */
} choppy_stream;

static inline ptrdiff_t choppy_fetch(stream *stream, char *data, size_t size)
{
    choppy_stream *source = (choppy_stream *)stream;
    size = size < source->most ? size : source->most;
    size = size < source->left.size ? size : source->left.size;
    memcpy(data, source->left.data, size);
    source->left = bytes_slice(source->left, size, source->left.size);
    return (ptrdiff_t)size;
}

static inline void choppy_begin(choppy_stream *choppy, bytes content, size_t most)
{
    *choppy = (choppy_stream){{.fetch = choppy_fetch}, content, most ? most : SIZE_MAX};
}

#endif
