#include "stream.h"

#include "../base/buffer.h"

#include <errno.h>
#include <poll.h>
#include <stdio.h>
#include <unistd.h>

enum { ONE_PEEK = 64 * 1024 };

void stream_fail(stream *stream, const char *reason)
{
    snprintf(stream->fault, sizeof stream->fault, "%s", reason);
}

/* False: reading is to stop. Waits until there is something to read. */
static bool wait_for_data(const file_stream *source)
{
    int wake = source->watch ? source->watch->wake : -1;
    struct pollfd files[] = {{source->file, POLLIN, 0}, {wake, POLLIN, 0}};
    while (poll(files, 2, -1) < 0 && errno == EINTR)
        continue;
    return !files[1].revents;
}

static ptrdiff_t fetch_file(stream *stream, char *data, size_t size)
{
    const file_stream *source = (const file_stream *)stream;
    ssize_t got;
    do {
        if (!wait_for_data(source)) {
            stream->stopped = true;
            stream_fail(stream, "interrupted");
            return -1;
        }
        got = read(source->file, data, size);
    } while (got < 0 && (errno == EINTR || errno == EAGAIN));
    if (got < 0)
        snprintf(stream->fault, sizeof stream->fault, "%m");
    else if (source->watch)
        __atomic_fetch_add(&source->watch->n_read, (uint64_t)got, __ATOMIC_RELAXED);
    return got;
}

void file_stream_begin(file_stream *file_stream, int file, stream_watch *watch)
{
    *file_stream = (struct file_stream){{.fetch = fetch_file}, file, watch};
}

static ptrdiff_t fetch_memory(stream *stream, char *data, size_t size)
{
    memory_stream *source = (memory_stream *)stream;
    if (size > source->left.size)
        size = source->left.size;
    memcpy(data, source->left.data, size);
    source->left = bytes_slice(source->left, size, source->left.size);
    return (ptrdiff_t)size;
}

void memory_stream_begin(memory_stream *memory_stream, bytes content)
{
    *memory_stream = (struct memory_stream){{.fetch = fetch_memory}, content};
}

void stream_end(stream *stream)
{
    kliping_buffer_free(&stream->ahead);
}

static ptrdiff_t fetch(stream *stream, char *data, size_t size)
{
    if (stream->ended)
        return 0;
    if (stream->fault[0])
        return -1;
    ptrdiff_t got = stream->fetch(stream, data, size);
    stream->touched |= got >= 0;
    stream->ended = got == 0;
    return got;
}

ptrdiff_t stream_read(stream *stream, char *data, size_t size)
{
    size_t left = stream->ahead.size - stream->ahead_at;
    if (!left)
        return fetch(stream, data, size);
    if (size > left)
        size = left;
    memcpy(data, stream->ahead.data + stream->ahead_at, size);
    stream->ahead_at += size;
    if (stream->ahead_at == stream->ahead.size) {
        kliping_buffer_free(&stream->ahead);
        stream->ahead_at = 0;
    }
    return (ptrdiff_t)size;
}

bytes stream_seen(const stream *stream)
{
    return (bytes){stream->ahead.data ? stream->ahead.data + stream->ahead_at : "",
                   stream->ahead.size - stream->ahead_at};
}

bool stream_peek_more(stream *stream)
{
    kliping_buffer *ahead = &stream->ahead;
    if (stream->ahead_at) {
        memmove(ahead->data, ahead->data + stream->ahead_at, ahead->size - stream->ahead_at);
        ahead->size -= stream->ahead_at;
        stream->ahead_at = 0;
    }
    if (!buffer_reserve(ahead, ONE_PEEK)) {
        stream_fail(stream, kliping_status_text(KLIPING_NO_MEMORY));
        return false;
    }
    ptrdiff_t got = fetch(stream, ahead->data + ahead->size, ONE_PEEK);
    ahead->size += got > 0 ? (size_t)got : 0;
    return got > 0;
}

bytes stream_peek(stream *stream, size_t want)
{
    while (stream_seen(stream).size < want && stream_peek_more(stream))
        continue;
    return stream_seen(stream);
}

size_t stream_skip(stream *stream, size_t size)
{
    size_t skipped = 0;
    while (skipped < size) {
        size_t seen = stream_peek(stream, 1).size;
        if (!seen)
            break;
        size_t part = seen < size - skipped ? seen : size - skipped;
        stream->ahead_at += part;
        skipped += part;
        if (stream->ahead_at == stream->ahead.size)
            stream->ahead_at = stream->ahead.size = 0;
    }
    return skipped;
}
