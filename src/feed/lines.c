#include "lines.h"

#include "../base/buffer.h"

enum { ONE_READ = 128 * 1024 };

bool lines_split(line_state *state, bytes fresh, size_t *end, size_t *next)
{
    (void)state;
    const char *newline = fresh.size ? memchr(fresh.data, '\n', fresh.size) : NULL;
    *end = newline ? (size_t)(newline - fresh.data) : 0;
    *next = *end + 1;
    return newline;
}

bool lines_split_nul(line_state *state, bytes fresh, size_t *end, size_t *next)
{
    (void)state;
    const char *nul = fresh.size ? memchr(fresh.data, '\0', fresh.size) : NULL;
    *end = nul ? (size_t)(nul - fresh.data) : 0;
    *next = *end + 1;
    return nul;
}

void lines_begin(lines *lines, stream *stream, line_splitter *splitter, size_t limit)
{
    *lines = (struct lines){.stream = stream, .splitter = splitter, .limit = limit};
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
    lines->n_inner += lines->n_inner_here;
    lines->n_inner_here = lines->state.n_inner;
    lines->state.n_inner = 0;
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
    ptrdiff_t size = stream_read(lines->stream, lines->buffer.data + lines->buffer.size, ONE_READ);
    if (size < 0)
        return KLIPING_IO;
    lines->ended = size == 0;
    lines->buffer.size += (size_t)size;
    return KLIPING_OK;
}

lines_result lines_next(lines *lines, bytes *line)
{
    size_t end, next, searched = lines->searched;
    if (searched < lines->buffer.size &&
        lines->splitter(&lines->state, between(lines, searched, lines->buffer.size), &end, &next))
        return hand_out(lines, searched + end, searched + next, line);
    lines->searched = lines->buffer.size; /* a splitter sees every byte once */
    if (!lines->ended)
        return LINES_EMPTY;
    if (lines->start < lines->buffer.size || lines->dropping)
        return hand_out(lines, lines->buffer.size, lines->buffer.size, line);
    return LINES_END;
}

bool lines_give_away(lines *lines, kliping_buffer *memory)
{
    kliping_buffer given = lines->buffer;
    memory->size = 0;
    if (!buffer_append(memory, between(lines, lines->start, given.size)))
        return false;
    lines->buffer = *memory;
    lines->start = lines->searched = 0;
    *memory = given;
    return true;
}
