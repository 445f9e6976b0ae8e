/* A stream of lines of any length, in bounded memory: a line over the limit is dropped while it
 * is read, but for its beginning.
 *
 *   file ─read(2)▶ [ handed out | line, line, line | begun ... | free ]
 */
#ifndef KLIPING_FEED_LINES_H
#define KLIPING_FEED_LINES_H

#include "../base/bytes.h"
#include "../kliping.h"

typedef struct lines {
    int file;
    size_t limit; /* bytes of a line, its end not counted */
    kliping_buffer buffer;
    size_t start;         /* of the next line in buffer */
    size_t searched;      /* no line ends between start and here */
    unsigned long number; /* of the line handed out last, from 1 */
    bool dropping, ended;
} lines;

typedef enum lines_result {
    LINES_LINE,
    LINES_TOO_LONG, /* line: its first LINES_BEGINNING bytes */
    LINES_READ, /* nothing yet, but more has been read: a good moment to hand on what there is */
    LINES_END,
    LINES_IO_ERROR, /* errno says which */
    LINES_NO_MEMORY
} lines_result;

enum { LINES_BEGINNING = 4096 };

void lines_begin(lines *lines, int file, size_t limit);
void lines_end(lines *lines);

/* line: without its newline, borrowed until the next call. Reads at most once. */
lines_result lines_next(lines *lines, bytes *line);

#endif
