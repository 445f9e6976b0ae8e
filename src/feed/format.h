/* What a stream holds, by its first bytes and its name. */
#ifndef KLIPING_FEED_FORMAT_H
#define KLIPING_FEED_FORMAT_H

#include "record_names.h"
#include "stream.h"

typedef enum feed_format {
    FEED_AUTO,
    FEED_TEXT,
    FEED_JSONL,
    FEED_JSON,
    FEED_CSV,
    FEED_HTML,
    FEED_WARC,
    FEED_RSS,
    FEED_TEXT_NUL, /* articles with a NUL between them */
    FEED_FORMATS
} feed_format;

/* "text", "jsonl" ...: the name of --in. FEED_FORMATS: none. */
feed_format format_named(const char *name);

/* Whether it is compressed, or an archive of files, by its magic number. */
bool format_is_packed(stream *stream);

/* Never FEED_AUTO. What is no records and no page is text. */
feed_format format_guess(stream *stream, const char *file_name, const record_names *names);

#endif
