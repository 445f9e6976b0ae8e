/* JSON text, written straight into one growing buffer: commas, line breaks, escapes, exact numbers.
 *
 *   out->data [ what was there | what is written            | room ]
 *                                                 next ^      end ^
 *
 * json_start() begins, json_finish() hands the buffer back. Room is made once a member, for all of
 * it; a failed growth is remembered and every later write does nothing, so that writers need no
 * check until the end.
 *
 * Keys known beforehand are written as they stand, json_key("start"); JSON_ITEM is the key of the
 * items of an array. A key that may need escapes is written by json_name() before its value, which
 * then is a JSON_ITEM. */
#ifndef KLIPING_FORM_JSON_WRITER_H
#define KLIPING_FORM_JSON_WRITER_H

#include "../base/bytes.h"
#include "../kliping.h"

typedef struct json_writer {
    kliping_buffer *out;
    char *next, *end; /* the first free byte, one past the last */
    size_t size_before;
    bool pretty;
    bool failed;
    bool first;            /* nothing stands yet in the innermost object or array */
    bool named;            /* json_name() has begun the member: only in pretty form */
    unsigned depth;        /* of objects and arrays that are broken into lines */
    unsigned inline_depth; /* of those kept on one line */
} json_writer;

/* Keys are followed by JSON_PAD bytes that can be read, so that they are copied without a loop. */
#define JSON_PAD "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"
/* NOLINTNEXTLINE(bugprone-macro-parentheses): pieces of a string are put together */
#define json_key(name) ((bytes){"\"" name "\":" JSON_PAD, sizeof name + 2})
#define JSON_ITEM ((bytes){JSON_PAD, 0})

json_writer json_start(kliping_buffer *out, bool pretty);
/* When memory ran out the buffer is left as it was. */
kliping_status json_finish(json_writer *writer);

/* Objects and arrays. In pretty form, what is opened by json_open_inline() stays on one line; in
 * compact form nobody asks how deep a bracket stands. */
void json_open_any(json_writer *writer, bytes key, char bracket, bool in_line);
void json_close_any(json_writer *writer, char bracket);
void json_empty_array(json_writer *writer, bytes key);

enum { JSON_AT_HAND = 4 * sizeof JSON_PAD }; /* bytes of room with which nothing has to be asked */

static inline bool json_is_at_hand(const json_writer *writer)
{
    return !writer->pretty & (writer->end - writer->next >= JSON_AT_HAND);
}

static inline void json_bracket(json_writer *writer, bytes key, char bracket, bool in_line)
{
    if (!json_is_at_hand(writer) || key.size > sizeof JSON_PAD) {
        json_open_any(writer, key, bracket, in_line);
        return;
    }
    char *at = writer->next;
    *at = ',';
    at += !writer->first;
    memcpy(at, key.data, sizeof JSON_PAD);
    at[key.size] = bracket;
    writer->next = at + key.size + 1;
    writer->first = true;
}

static inline void json_open(json_writer *writer, bytes key, char bracket)
{
    json_bracket(writer, key, bracket, false);
}

static inline void json_open_inline(json_writer *writer, bytes key, char bracket)
{
    json_bracket(writer, key, bracket, true);
}

static inline void json_close(json_writer *writer, char bracket)
{
    if (!json_is_at_hand(writer)) {
        json_close_any(writer, bracket);
        return;
    }
    *writer->next++ = bracket;
    writer->first = false;
}

/* A key that is not known beforehand. */
void json_name(json_writer *writer, bytes name);

/* Members. */
void json_string(json_writer *writer, bytes key, bytes value);
void json_text(json_writer *writer, bytes key, const char *value); /* with a NUL behind it */
void json_size(json_writer *writer, bytes key, size_t value);
void json_integer(json_writer *writer, bytes key, int64_t value);
void json_number(json_writer *writer, bytes key, kliping_number value); /* absent: null */
void json_score(json_writer *writer, bytes key, double value);          /* 0 to 1, four decimals */
void json_raw(json_writer *writer, bytes key, bytes value);             /* JSON as it stands */

/* What most of a document is made of, at once: "start":7,"end":12 and "text":"Budi", with "field"
 * where that is the title; and "min" and "max", which mostly are the same. */
void json_range(json_writer *writer, size_t start, size_t end);
void json_span(json_writer *writer, const kliping_span *span);
void json_bounds(json_writer *writer, kliping_number min, kliping_number max);

#endif
