#include "warc.h"

#include "../base/buffer.h"
#include "archive.h"
#include "format.h"

#include <stdio.h>
#include <stdlib.h>
#include <strings.h>

enum { LONGEST_HEAD = 256 * 1024, ONE_PART = 64 * 1024 };

void warc_begin(warc *warc, stream *stream, size_t limit)
{
    *warc = (struct warc){.stream = stream, .limit = limit};
}

void warc_end(warc *warc)
{
    kliping_buffer_free(&warc->uri);
    kliping_buffer_free(&warc->body);
    kliping_buffer_free(&warc->plain);
}

static warc_result fail(warc *warc, const char *reason)
{
    snprintf(warc->fault, sizeof warc->fault, "record %lu: %.150s", warc->number,
             warc->stream->fault[0] ? warc->stream->fault : reason);
    return WARC_BROKEN;
}

/* The size of a head with the empty line behind it; 0: it has no end. */
static size_t head_size(bytes text)
{
    for (size_t i = 0; i + 1 < text.size; i++) {
        if (text.data[i] != '\n')
            continue;
        if (text.data[i + 1] == '\n')
            return i + 2;
        if (text.data[i + 1] == '\r' && i + 2 < text.size && text.data[i + 2] == '\n')
            return i + 3;
    }
    return 0;
}

static bytes trim(bytes text)
{
    while (text.size && (unsigned char)text.data[0] <= ' ')
        text = bytes_slice(text, 1, text.size);
    while (text.size && (unsigned char)text.data[text.size - 1] <= ' ')
        text.size--;
    return text;
}

/* The value of a field of a head; empty: it has none. */
static bytes field(bytes head, const char *name)
{
    size_t size = strlen(name);
    for (size_t at = 0; at < head.size;) {
        const char *newline = memchr(head.data + at, '\n', head.size - at);
        size_t end = newline ? (size_t)(newline - head.data) : head.size;
        bytes line = bytes_slice(head, at, end);
        at = end + 1;
        if (line.size > size && line.data[size] == ':' && !strncasecmp(line.data, name, size))
            return trim(bytes_slice(line, size + 1, line.size));
    }
    return (bytes){"", 0};
}

static bool is_word(bytes text, const char *word) /* at its beginning */
{
    size_t size = strlen(word);
    return text.size >= size && !strncasecmp(text.data, word, size);
}

static bool read_length(bytes digits, uint64_t *out)
{
    *out = 0;
    for (size_t i = 0; i < digits.size; i++) {
        if (digits.data[i] < '0' || digits.data[i] > '9' || i > 17)
            return false;
        *out = *out * 10 + (uint64_t)(digits.data[i] - '0');
    }
    return digits.size;
}

static warc_kind kind_of_type(bytes type)
{
    return is_word(type, "text/html") || is_word(type, "application/xhtml") ? WARC_PAGE
           : is_word(type, "text/plain")                                    ? WARC_TEXT
                                                                            : WARC_OTHER;
}

/* Chunks put together in place; what is not chunked stays as it is. */
static void join_chunks(char *data, size_t *size)
{
    size_t at = 0, to = 0;
    while (at < *size) {
        size_t length = 0, digits = 0;
        for (; at < *size && digits < 8; at++, digits++) {
            char byte = (char)(data[at] | 0x20);
            if (data[at] >= '0' && data[at] <= '9')
                length = length * 16 + (size_t)(data[at] - '0');
            else if (byte >= 'a' && byte <= 'f')
                length = length * 16 + (size_t)(byte - 'a' + 10);
            else
                break;
        }
        const char *newline = memchr(data + at, '\n', *size - at);
        if (!digits || !newline)
            break;
        at = (size_t)(newline - data) + 1;
        if (!length || length > *size - at) {
            if (!length)
                *size = to;
            return;
        }
        memmove(data + to, data + at, length);
        to += length;
        at += length;
        while (at < *size && (data[at] == '\r' || data[at] == '\n'))
            at++;
    }
    if (to)
        *size = to;
}

/* gzip or zstd; at most limit bytes. */
static warc_kind decompress(warc *warc, warc_kind kind, bytes *content)
{
    memory_stream packed;
    archive_member member;
    memory_stream_begin(&packed, *content);
    archive_feed *feed =
        format_is_packed(&packed.stream) ? archive_feed_open(&packed.stream) : NULL;
    warc->plain.size = 0;
    if (!feed || archive_feed_next(feed, &member) != ARCHIVE_MEMBER || member.path)
        kind = WARC_UNKNOWN_CODING;
    while (kind != WARC_UNKNOWN_CODING && kind != WARC_TOO_LONG) {
        ptrdiff_t got = -1;
        if (buffer_reserve(&warc->plain, ONE_PART))
            got = stream_read(member.content, warc->plain.data + warc->plain.size, ONE_PART);
        if (got <= 0) {
            kind = got < 0 ? WARC_UNKNOWN_CODING : kind;
            break;
        }
        warc->plain.size += (size_t)got;
        kind = warc->plain.size > warc->limit ? WARC_TOO_LONG : kind;
    }
    archive_feed_close(feed);
    stream_end(&packed.stream);
    *content = (bytes){warc->plain.data ? warc->plain.data : "", warc->plain.size};
    return kind;
}

/* The answer of a server: its head is taken off, and the codings it names. */
static warc_kind read_answer(warc *warc, bytes *content)
{
    size_t size = head_size(*content);
    bytes head = bytes_slice(*content, 0, size);
    const char *space = memchr(head.data, ' ', head.size);
    if (!size || !is_word(head, "HTTP/") || !space || space[1] != '2')
        return WARC_OTHER;
    warc_kind kind = kind_of_type(field(head, "Content-Type"));
    bytes coding = field(head, "Content-Encoding");
    char *data = warc->body.data + size;
    size_t body_size = warc->body.size - size;
    if (is_word(field(head, "Transfer-Encoding"), "chunked"))
        join_chunks(data, &body_size);
    *content = (bytes){data, body_size};
    if (kind == WARC_OTHER || !coding.size || is_word(coding, "identity"))
        return kind;
    /* NOLINTNEXTLINE(clang-analyzer-core.NullDereference): what has a size has data */
    bool is_plain = !content->size || data[0] == '<' || data[0] == '\n' || data[0] == ' ';
    return is_plain ? kind
                    : decompress(warc, kind, content); /* many archives name what they undid */
}

/* The record's own bytes into body; false: the stream ends before. */
static bool read_body(warc *warc, uint64_t length, bool wanted)
{
    warc->body.size = 0;
    if (!wanted)
        return stream_skip(warc->stream, length) == length;
    while (warc->body.size < length) {
        size_t left = (size_t)length - warc->body.size;
        size_t part = left < ONE_PART ? left : ONE_PART; /* a lie about it takes no memory */
        if (!buffer_reserve(&warc->body, part))
            return false;
        ptrdiff_t got = stream_read(warc->stream, warc->body.data + warc->body.size, part);
        if (got <= 0)
            return false;
        warc->body.size += (size_t)got;
    }
    return true;
}

/* What stands between records; false: something else does. */
static bool skip_separator(warc *warc)
{
    bytes head = stream_peek(warc->stream, 4);
    size_t size = 0;
    while (size < head.size && size < 4 && (head.data[size] == '\r' || head.data[size] == '\n'))
        size++;
    bool at_end = head.size < 4 && size == head.size;
    if (size < 2 && !at_end)
        return false;
    stream_skip(warc->stream, size);
    return true;
}

static bool keep_uri(warc *warc, bytes uri)
{
    if (uri.size && uri.data[0] == '<' && uri.data[uri.size - 1] == '>')
        uri = bytes_slice(uri, 1, uri.size - 1);
    warc->uri.size = 0;
    return buffer_append(&warc->uri, uri) && buffer_append(&warc->uri, BYTES("\0"));
}

warc_result warc_next(warc *warc, warc_kind *kind, bytes *content)
{
    bytes head = stream_peek(warc->stream, 1);
    *content = (bytes){"", 0};
    if (!head.size && !warc->stream->fault[0])
        return WARC_END;
    warc->number++;
    while (!head_size(head) && head.size < LONGEST_HEAD && stream_peek_more(warc->stream))
        head = stream_seen(warc->stream);
    head = stream_seen(warc->stream); /* which moves even where nothing more comes */
    head.size = head_size(head);
    uint64_t length;
    if (!head.size)
        return fail(warc, "its head has no end");
    if (!is_word(head, "WARC/"))
        return fail(warc, "it does not begin with WARC/: the length of the one before is wrong");
    if (!read_length(field(head, "Content-Length"), &length))
        return fail(warc, "it has no length");
    bytes type = field(head, "WARC-Type");
    bool is_answer = is_word(type, "response");
    bool is_plain = is_word(type, "conversion") || is_word(type, "resource");
    *kind = is_answer  ? WARC_PAGE
            : is_plain ? kind_of_type(field(head, "Content-Type"))
                       : WARC_OTHER;
    if (*kind != WARC_OTHER && length > warc->limit)
        *kind = WARC_TOO_LONG;
    if (!keep_uri(warc, field(head, "WARC-Target-URI")))
        return fail(warc, kliping_status_text(KLIPING_NO_MEMORY));
    stream_skip(warc->stream, head.size);
    bool wanted = *kind == WARC_PAGE || *kind == WARC_TEXT;
    if (!read_body(warc, length, wanted))
        return fail(warc, "the file ends before the length that it gives");
    if (!skip_separator(warc))
        return fail(warc, "its length is wrong");
    if (wanted)
        *content = (bytes){warc->body.data ? warc->body.data : "", warc->body.size};
    if (is_answer && wanted)
        *kind = read_answer(warc, content);
    return WARC_RECORD;
}
