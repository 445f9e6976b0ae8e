/* Everything that comes in, as items of batches: files, directories, archives, streams of records.
 *
 *   file ─▶ stream ─▶ packed? ──no──▶ format ─▶ articles, records, pages ─▶ batch ─▶ pool
 *     ▲        ▲         │
 *   directory  └─member──┘
 */
#ifndef KLIPING_CLI_INPUTS_H
#define KLIPING_CLI_INPUTS_H

#include "../feed/stream.h"
#include "options.h"
#include "pool.h"

#include <sys/stat.h>

typedef struct inputs {
    const options *options;
    pool *pool;
    batch *batch; /* being filled */
    stream_watch watch;
    struct stat output;      /* st_ino 0: none; never an input */
    unsigned long n_lines;   /* that the items so far owe to the output, of all shards */
    unsigned long n_skipped; /* items still to be left out, for they are in the output already */
    size_t n_readable;       /* inputs */
    bool stopped;
} inputs;

/* Where a stream comes from. */
typedef struct place {
    const char *source, *id;
    unsigned depth; /* of archives and directories around it */
} place;

/* A name given on the command line; "-" is standard input. */
void inputs_read(inputs *inputs, const char *name);

/* Bytes of all inputs, for showing how far it is; 0: not known beforehand. */
uint64_t inputs_total_size(const options *options);

/* One stream, whatever it holds. */
void inputs_read_stream(inputs *inputs, const place *place, stream *stream);
void inputs_read_records(inputs *inputs, const place *place, stream *stream, feed_format format);
void inputs_read_warc(inputs *inputs, const place *place, stream *stream);
void inputs_read_rss(inputs *inputs, const place *place, stream *stream);

void inputs_add(inputs *inputs, item_kind kind, const origin *origin, bytes content);
/* What has been appended to the batch's input since `start`. */
void inputs_add_rest(inputs *inputs, item_kind kind, const origin *origin, size_t start);
void inputs_add_unreadable(inputs *inputs, const char *source, const char *reason);
void inputs_add_fault(inputs *inputs, const char *source, const stream *stream);
void inputs_hand_on(inputs *inputs);
bool inputs_is_asset(const char *path);   /* lies beside the pages of a crawl and is no article */
bool inputs_at_end(const inputs *inputs); /* no use in reading on */

#endif
