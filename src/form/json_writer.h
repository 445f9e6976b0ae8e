/* JSON text, written straight into one growing buffer: commas, line breaks, escapes, exact numbers.
 *
 * A failed append is remembered and every later one does nothing, so that writers need no check
 * until the end. */
#ifndef KLIPING_FORM_JSON_WRITER_H
#define KLIPING_FORM_JSON_WRITER_H

#include "../base/bytes.h"
#include "../kliping.h"

typedef struct json_writer {
    kliping_buffer *out;
    bool pretty;
    bool failed;
    bool first;            /* nothing stands yet in the innermost object or array */
    unsigned depth;        /* of objects and arrays that are broken into lines */
    unsigned inline_depth; /* of those kept on one line */
} json_writer;

/* Objects and arrays. In pretty form, what is opened by json_open_inline() stays on one line. */
void json_open(json_writer *writer, const char *key, char bracket);
void json_open_inline(json_writer *writer, const char *key, char bracket);
void json_close(json_writer *writer, char bracket);

/* Members; key is NULL for the items of an array. */
void json_string(json_writer *writer, const char *key, bytes value);
void json_size(json_writer *writer, const char *key, size_t value);
void json_integer(json_writer *writer, const char *key, int64_t value);
void json_number(json_writer *writer, const char *key, kliping_number value); /* absent: null */
void json_score(json_writer *writer, const char *key, double value); /* 0 to 1, four decimals */
void json_raw(json_writer *writer, const char *key, bytes value);    /* JSON as it stands */

#endif
