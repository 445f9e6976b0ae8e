/* Tables with a header line: RFC 4180, with commas, semicolons, tabs or bars. Each row becomes the
 * JSON object that a stream of records would hold.
 *
 *   judul;isi                      {"judul":"Rapat","isi":"Bupati \"siap\""}
 *   Rapat;"Bupati ""siap"""   ──▶
 */
#ifndef KLIPING_FEED_CSV_H
#define KLIPING_FEED_CSV_H

#include "lines.h"

enum { CSV_MOST_COLUMNS = 1024 };

line_splitter csv_split;

/* Whether a record that ended at the end of the file stands inside quotes that nobody closes. */
bool csv_is_open(const line_state *state);

typedef struct csv_header {
    char delimiter;
    kliping_buffer names; /* NUL-terminated, one after the other */
    size_t n_columns;
    size_t column_start[CSV_MOST_COLUMNS]; /* [n_columns] of the name in names */
} csv_header;

/* Reads the first record. False: *reason says what is wrong with it. */
bool csv_header_read(bytes line, csv_header *out, const char **reason);
void csv_header_free(csv_header *header);

/* Appends the row as a JSON object. False: *reason. An empty cell counts as none, unless
 * keep_empty(name). */
bool csv_row_to_json(const csv_header *header, bytes row, bool (*keep_empty)(const void *, bytes),
                     const void *context, kliping_buffer *out, const char **reason);

#endif
