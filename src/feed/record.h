/* A record of a stream: one JSON object with the fields of an article. */
#ifndef KLIPING_FEED_RECORD_H
#define KLIPING_FEED_RECORD_H

#include "../base/bytes.h"
#include "../kliping.h"
#include "record_names.h"

extern const record_names record_default_names; /* the usual ones */

typedef struct record {
    bytes id;          /* JSON, valid UTF-8; data is NULL where the record has none */
    bytes title, text; /* decoded; data is NULL where absent */
    bytes url, publisher, author;
    bytes html;    /* a page instead of the text, which is absent then */
    char date[11]; /* YYYY-MM-DD; empty where absent or unusable */
    const char *warnings[4];
    size_t n_warnings;
} record;

/* Reads a line. What is decoded lives in memory, which must be empty; the rest is borrowed from
 * the line. KLIPING_BAD_RECORD: *reason says why, in a buffer of RECORD_REASON bytes; the record's
 * id is there when it could be read. */
enum { RECORD_REASON = 160 };
kliping_status record_read(bytes line, const record_names *names, kliping_buffer *memory,
                           record *out, char *reason);

/* The id alone, of a line of which only the beginning is there. */
kliping_status record_read_id(bytes beginning, const record_names *names, kliping_buffer *memory,
                              bytes *id);

bool record_is_blank(bytes line);

#endif
