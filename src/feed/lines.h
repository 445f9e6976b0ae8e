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
    LINES_EMPTY,    /* lines_read() is to be called, which may wait: hand on what there is */
    LINES_END
} lines_result;

enum { LINES_BEGINNING = 4096 };

void lines_begin(lines *lines, int file, size_t limit);
void lines_end(lines *lines);

/* line: without its newline, borrowed until the next call. */
lines_result lines_next(lines *lines, bytes *line);

/* One read(2). KLIPING_IO: errno says why. */
kliping_status lines_read(lines *lines);

#endif
