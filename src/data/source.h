/* The text sources under lexicons/ as lines that remember where they stand.
 *
 * A source is UTF-8 text: `#` at the start of a line (or after white space) opens a comment, blank
 * lines are skipped, white space at both ends is trimmed. The compiled lexicon keeps the lines of
 * values/, zones/ and events/ in this form, so shipped and user sources take the same way in. */
#ifndef KLIPING_DATA_SOURCE_H
#define KLIPING_DATA_SOURCE_H

#include "../base/arena.h"
#include "../base/bytes.h"
#include "../kliping.h"

typedef struct source_line {
    bytes text;
    const char *file; /* "lexicons/events/mou.event"; the same pointer for all lines of a file */
    unsigned line;    /* 1-based */
    bool after_blank; /* a blank line, or the start of the file, stands before it */
    bool is_tried;    /* it is of a compiled file, whose maker has opened and tried it */
} source_line;

typedef struct sources {
    const source_line *lines; /* [count], file by file in order of name */
    size_t count;
} sources;

/* Fills error (which may be NULL) with the place of the line (which may be NULL too) and a
 * printf-style message; returns status. */
kliping_status source_error(kliping_error *error, kliping_status status, const source_line *line,
                            const char *format, ...) __attribute__((format(printf, 4, 5)));

/* "lexicons/events/mou.event:12" */
const char *source_place(const source_line *line, arena *arena);

/* All files NAME.extension of a directory, in byte order of their names. A directory that does not
 * exist has no lines. `shown` is the directory's name as file names are to begin with. */
kliping_status sources_read_directory(const char *directory, const char *shown,
                                      const char *extension, arena *arena, sources *out,
                                      kliping_error *error);

/* One file, shown by the same name. */
kliping_status sources_read_file(const char *path, arena *arena, sources *out,
                                 kliping_error *error);

/* One after the other. */
sources sources_join(sources first, sources second, arena *arena);

/* To and from a section of the compiled lexicon. Lines stay borrowed from the section. */
bytes sources_pack(sources sources, arena *arena);
bool sources_unpack(bytes section, arena *arena, sources *out); /* false: malformed */

#endif
