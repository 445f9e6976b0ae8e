/* Compressed files, and archives of files: tar and zip, gzip, zstd, bzip2 and xz. Nothing is ever
 * written; a member is read as it stands between its neighbours. */
#ifndef KLIPING_FEED_ARCHIVE_H
#define KLIPING_FEED_ARCHIVE_H

#include "stream.h"

typedef struct archive_feed archive_feed;

typedef struct archive_member {
    const char *path; /* within the archive; NULL: what was compressed is no archive */
    bool is_file;     /* not a directory, link or device */
    bool leads_out;   /* absolute, or with ".." in it */
    stream *content;  /* valid until the next member */
} archive_member;

typedef enum archive_result { ARCHIVE_MEMBER, ARCHIVE_END, ARCHIVE_BROKEN } archive_result;

/* NULL: out of memory. The stream must outlive the feed. */
archive_feed *archive_feed_open(stream *packed);
void archive_feed_close(archive_feed *feed);

/* ARCHIVE_BROKEN: archive_feed_fault() says why, and there is no use in going on. */
archive_result archive_feed_next(archive_feed *feed, archive_member *out);
const char *archive_feed_fault(const archive_feed *feed);

#endif
