/* Bytes from anywhere, read once from front to back: a file, a pipe, or what a container holds.
 *
 *   file ─▶ stream ─▶ decompression ─▶ stream ─▶ member of an archive ─▶ stream ─▶ records
 */
#ifndef KLIPING_FEED_STREAM_H
#define KLIPING_FEED_STREAM_H

#include "../base/bytes.h"
#include "../kliping.h"

enum { STREAM_FAULT = 200 };

typedef struct stream stream;
struct stream {
    /* Up to size bytes; 0 at the end; -1 with fault filled in. May wait. */
    ptrdiff_t (*fetch)(stream *stream, char *data, size_t size);
    kliping_buffer ahead; /* looked at, not yet read */
    size_t ahead_at;
    bool touched; /* something could be read, if only the end */
    bool ended, stopped;
    char fault[STREAM_FAULT];
};

/* What goes on beside the reading of files; may be shared by all of them. */
typedef struct stream_watch {
    int wake;        /* readable once reading is to stop; -1: never */
    uint64_t n_read; /* bytes of files so far; read by other threads atomically */
} stream_watch;

typedef struct file_stream {
    stream stream;
    int file;
    stream_watch *watch; /* NULL: none */
} file_stream;

void file_stream_begin(file_stream *file_stream, int file, stream_watch *watch);

typedef struct memory_stream {
    stream stream;
    bytes left;
} memory_stream;

void memory_stream_begin(memory_stream *memory_stream, bytes content);

void stream_end(stream *stream);

/* Up to size bytes; 0 at the end; -1: stream->fault says why, or stream->stopped is set. */
ptrdiff_t stream_read(stream *stream, char *data, size_t size);

/* Looks ahead until there are `want` bytes or the end; fewer are seen after a failure, which the
 * next read reports. */
bytes stream_peek(stream *stream, size_t want);

/* The same, but of what one more read gives; false: nothing more. What was seen before may have
 * moved in any case. */
bool stream_peek_more(stream *stream);
bytes stream_seen(const stream *stream);

/* Reads over so many bytes; fewer at the end or a failure. */
size_t stream_skip(stream *stream, size_t size);

void stream_fail(stream *stream, const char *reason);

#endif
