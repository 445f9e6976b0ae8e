/* A stream of lines, or of other records, of any length, in bounded memory: one over the limit is
 * dropped while it is read, but for its beginning.
 *
 *   stream ─▶ [ handed out | line, line, line | begun ... | free ]
 */
#ifndef KLIPING_FEED_LINES_H
#define KLIPING_FEED_LINES_H

#include "stream.h"

/* What a splitter remembers of the record that has begun. */
typedef struct line_state {
    unsigned long n_inner; /* line ends inside of it */
    unsigned depth;        /* of brackets */
    long n_lists;          /* of records, opened and not closed */
    char mode;             /* the splitter's own; 0 at the beginning */
    char delimiter;        /* of CSV; 0: any of the usual ones */
} line_state;

/* Looks for the end of the record in bytes not seen before. True: it ends before *end, and what
 * follows begins at *next. */
typedef bool line_splitter(line_state *state, bytes fresh, size_t *end, size_t *next);

line_splitter lines_split;     /* at line feeds */
line_splitter lines_split_nul; /* at NUL bytes */

typedef struct lines {
    stream *stream;
    line_splitter *splitter;
    line_state state;
    size_t limit; /* bytes of a line, its end not counted */
    kliping_buffer buffer;
    size_t start;          /* of the next line in buffer */
    size_t searched;       /* no line ends between start and here */
    unsigned long number;  /* of the line handed out last, from 1 */
    unsigned long n_inner; /* line ends inside all handed out before it */
    unsigned long n_inner_here;
    bool dropping, ended;
} lines;

typedef enum lines_result {
    LINES_LINE,
    LINES_TOO_LONG, /* line: its first LINES_BEGINNING bytes */
    LINES_EMPTY,    /* lines_read() is to be called, which may wait: hand on what there is */
    LINES_END
} lines_result;

enum { LINES_BEGINNING = 4096 };

void lines_begin(lines *lines, stream *stream, line_splitter *splitter, size_t limit);
void lines_end(lines *lines);

/* line: without its end, borrowed until the next call. */
lines_result lines_next(lines *lines, bytes *line);

/* Gives the line handed out last away, with the memory it stands in: `memory` and the buffer change
 * places, and what follows the line moves. False: out of memory, and the line is where it was. */
bool lines_give_away(lines *lines, kliping_buffer *memory);

/* One read. KLIPING_IO: the stream's fault says why. */
kliping_status lines_read(lines *lines);

#endif
