#include "lines.h"

#include "../base/buffer.h"

#include <errno.h>
#include <unistd.h>

enum { ONE_READ = 256 * 1024 };

void lines_begin(lines *lines, int file, size_t limit)
{
    *lines = (struct lines){.file = file, .limit = limit};
}

void lines_end(lines *lines)
{
    kliping_buffer_free(&lines->buffer);
}

static bytes between(const lines *lines, size_t start, size_t end)
{
    return bytes_slice((bytes){lines->buffer.data, lines->buffer.size}, start, end);
}

/* The line that ends before `end`; what follows it begins at `next`. */
static lines_result hand_out(lines *lines, size_t end, size_t next, bytes *line)
{
    bool too_long = lines->dropping || end - lines->start > lines->limit;
    *line = between(lines, lines->start, end);
    if (too_long && line->size > LINES_BEGINNING)
        line->size = LINES_BEGINNING;
    lines->start = lines->searched = next;
    lines->dropping = false;
    lines->number++;
    return too_long ? LINES_TOO_LONG : LINES_LINE;
}

/* Makes room for one read: moves the begun line to the front and, once it is too long, forgets all
 * of it but its beginning. */
static bool make_room(lines *lines)
{
    kliping_buffer *buffer = &lines->buffer;
    if (lines->start) {
        memmove(buffer->data, buffer->data + lines->start, buffer->size - lines->start);
        buffer->size -= lines->start;
        lines->start = 0;
    }
    if (buffer->size > lines->limit)
        lines->dropping = true;
    if (lines->dropping && buffer->size > LINES_BEGINNING)
        buffer->size = LINES_BEGINNING;
    lines->searched = buffer->size;
    return buffer_reserve(buffer, ONE_READ);
}

kliping_status lines_read(lines *lines)
{
    if (!make_room(lines))
        return KLIPING_NO_MEMORY;
    ssize_t size;
    do
        size = read(lines->file, lines->buffer.data + lines->buffer.size, ONE_READ);
    while (size < 0 && errno == EINTR);
    if (size < 0)
        return KLIPING_IO;
    lines->ended = size == 0;
    lines->buffer.size += (size_t)size;
    return KLIPING_OK;
}

lines_result lines_next(lines *lines, bytes *line)
{
    const char *from = lines->buffer.data + lines->searched;
    size_t left = lines->buffer.size - lines->searched;
    const char *newline = left ? memchr(from, '\n', left) : NULL;
    if (newline) {
        size_t end = (size_t)(newline - lines->buffer.data);
        return hand_out(lines, end, end + 1, line);
    }
    if (!lines->ended)
        return LINES_EMPTY;
    if (lines->start < lines->buffer.size || lines->dropping)
        return hand_out(lines, lines->buffer.size, lines->buffer.size, line);
    return LINES_END;
}
