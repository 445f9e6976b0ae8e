/* Web archives (WARC 1.0 and 1.1): one record at a time, and the page in each. */
#ifndef KLIPING_FEED_WARC_H
#define KLIPING_FEED_WARC_H

#include "stream.h"

typedef enum warc_kind {
    WARC_OTHER, /* a request, an image, an answer that is none: to be passed over */
    WARC_PAGE,  /* HTML */
    WARC_TEXT,  /* plain text */
    WARC_TOO_LONG,
    WARC_UNKNOWN_CODING /* compressed in a way that is not read */
} warc_kind;

typedef enum warc_result { WARC_RECORD, WARC_END, WARC_BROKEN } warc_result;

typedef struct warc {
    stream *stream;
    size_t limit;         /* bytes of a record */
    unsigned long number; /* of the record read last, from 1 */
    kliping_buffer uri;   /* of that record, ended by NUL */
    kliping_buffer body;  /* as it came */
    kliping_buffer plain; /* without its coding */
    char fault[STREAM_FAULT];
} warc;

void warc_begin(warc *warc, stream *stream, size_t limit);
void warc_end(warc *warc);

/* content: borrowed until the next call. WARC_BROKEN: warc->fault says why. */
warc_result warc_next(warc *warc, warc_kind *kind, bytes *content);

#endif
