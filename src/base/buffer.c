#include "buffer.h"

#include <stdlib.h>

bool buffer_reserve(kliping_buffer *buffer, size_t more)
{
    if (more <= buffer->capacity - buffer->size)
        return true;
    if (more > SIZE_MAX / 2 - buffer->size)
        return false;
    size_t capacity = buffer->capacity ? buffer->capacity : 4096;
    while (capacity < buffer->size + more)
        capacity *= 2;
    char *data = realloc(buffer->data, capacity);
    if (!data)
        return false;
    buffer->data = data;
    buffer->capacity = capacity;
    return true;
}

bool buffer_append(kliping_buffer *buffer, bytes text)
{
    if (!buffer_reserve(buffer, text.size))
        return false;
    if (text.size)
        memcpy(buffer->data + buffer->size, text.data, text.size);
    buffer->size += text.size;
    return true;
}

void buffer_reset(kliping_buffer *buffer, size_t keep_at_most)
{
    if (buffer->capacity > keep_at_most)
        kliping_buffer_free(buffer);
    buffer->size = 0;
}

void kliping_buffer_free(kliping_buffer *buffer)
{
    free(buffer->data);
    *buffer = (kliping_buffer){0};
}
