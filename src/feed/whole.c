#include "whole.h"

#include "../base/buffer.h"

#include <errno.h>
#include <unistd.h>

enum { ONE_READ = 64 * 1024 };

kliping_status whole_read(int file, size_t limit, kliping_buffer *out)
{
    size_t size_before = out->size;
    for (;;) {
        if (!buffer_reserve(out, ONE_READ)) {
            out->size = size_before;
            return KLIPING_NO_MEMORY;
        }
        ssize_t size = read(file, out->data + out->size, ONE_READ);
        if (size == 0)
            return KLIPING_OK;
        if (size < 0 && errno == EINTR)
            continue;
        if (size > 0)
            out->size += (size_t)size;
        if (size < 0 || out->size - size_before > limit) {
            out->size = size_before;
            return size < 0 ? KLIPING_IO : KLIPING_TOO_LARGE;
        }
    }
}
