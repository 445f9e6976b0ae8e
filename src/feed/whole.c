#include "whole.h"

#include "../base/buffer.h"

enum { ONE_READ = 64 * 1024 };

kliping_status whole_read(stream *stream, size_t limit, kliping_buffer *out)
{
    size_t size_before = out->size;
    for (;;) {
        if (!buffer_reserve(out, ONE_READ)) {
            out->size = size_before;
            return KLIPING_NO_MEMORY;
        }
        ptrdiff_t size = stream_read(stream, out->data + out->size, ONE_READ);
        if (size == 0)
            return KLIPING_OK;
        if (size > 0)
            out->size += (size_t)size;
        if (size < 0 || out->size - size_before > limit) {
            out->size = size_before;
            return size < 0 ? KLIPING_IO : KLIPING_TOO_LARGE;
        }
    }
}

kliping_status whole_read_file(int file, size_t limit, kliping_buffer *out)
{
    file_stream source;
    file_stream_begin(&source, file, NULL);
    kliping_status status = whole_read(&source.stream, limit, out);
    stream_end(&source.stream);
    return status;
}
