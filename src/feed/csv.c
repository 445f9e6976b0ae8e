#include "csv.h"

#include "../base/buffer.h"
#include "../form/json_writer.h"

/* Modes of the splitter. */
enum { CELL_START = 0, PLAIN, QUOTED, AFTER_QUOTE };

static bool is_delimiter(char delimiter, char byte)
{
    return delimiter ? byte == delimiter
                     : byte == ',' || byte == ';' || byte == '\t' || byte == '|';
}

static char mode_after(const line_state *state, char byte)
{
    if (state->mode == QUOTED)
        return byte == '"' ? AFTER_QUOTE : QUOTED;
    if (byte == '"' && state->mode != PLAIN)
        return QUOTED; /* opens, or goes on after two of them */
    return is_delimiter(state->delimiter, byte) ? CELL_START : PLAIN;
}

bool csv_split(line_state *state, bytes fresh, size_t *end, size_t *next)
{
    for (size_t i = 0; i < fresh.size; i++) {
        char byte = fresh.data[i];
        if (byte == '\n' && state->mode == QUOTED) {
            state->n_inner++;
        } else if (byte == '\n') {
            state->mode = CELL_START;
            *end = i;
            *next = i + 1;
            return true;
        } else if (byte != '\xEF' && byte != '\xBB' && byte != '\xBF') { /* a mark opens no cell */
            state->mode = mode_after(state, byte);
        } else if (state->mode == AFTER_QUOTE) {
            state->mode = PLAIN;
        }
    }
    return false;
}

bool csv_is_open(const line_state *state)
{
    return state->mode == QUOTED;
}

/* The next cell from *at on, appended to out without its quotes; *at then stands behind the
 * delimiter. False: it was the last. */
static bool next_cell(bytes row, char delimiter, size_t *at, kliping_buffer *out)
{
    size_t i = *at;
    bool quoted = i < row.size && row.data[i] == '"';
    i += quoted;
    for (; i < row.size; i++) {
        char byte = row.data[i];
        if (quoted && byte == '"') {
            if (i + 1 < row.size && row.data[i + 1] == '"')
                i++;
            else {
                quoted = false;
                continue;
            }
        } else if (!quoted && byte == delimiter) {
            *at = i + 1;
            return true;
        }
        out->data[out->size++] = byte; /* room is there: a cell is never longer than the row */
    }
    *at = row.size;
    return false;
}

static bytes trim_row(bytes row)
{
    if (row.size && row.data[row.size - 1] == '\r')
        row.size--;
    return row;
}

static char find_delimiter(bytes line)
{
    static const char known[] = {',', ';', '\t', '|'};
    size_t counts[sizeof known] = {0}, best = 0;
    bool quoted = false;
    for (size_t i = 0; i < line.size; i++) {
        quoted ^= line.data[i] == '"';
        for (size_t d = 0; d < sizeof known; d++)
            counts[d] += !quoted && line.data[i] == known[d];
    }
    for (size_t d = 1; d < sizeof known; d++)
        if (counts[d] > counts[best])
            best = d;
    return known[best];
}

bool csv_header_read(bytes line, csv_header *out, const char **reason)
{
    *out = (csv_header){0};
    line = trim_row(line);
    out->delimiter = find_delimiter(line);
    *reason = kliping_status_text(KLIPING_NO_MEMORY);
    if (!buffer_reserve(&out->names, line.size + CSV_MOST_COLUMNS + 1))
        return false;
    bool more = true;
    for (size_t at = 0; more;) {
        if (out->n_columns == CSV_MOST_COLUMNS) {
            *reason = "the header has too many columns";
            return false;
        }
        size_t start = out->names.size;
        out->column_start[out->n_columns++] = start;
        more = next_cell(line, out->delimiter, &at, &out->names);
        while (out->names.size > start && out->names.data[out->names.size - 1] == ' ')
            out->names.size--;
        out->names.data[out->names.size++] = '\0';
    }
    return true;
}

void csv_header_free(csv_header *header)
{
    kliping_buffer_free(&header->names);
}

bool csv_row_to_json(const csv_header *header, bytes row, bool (*keep_empty)(const void *, bytes),
                     const void *context, kliping_buffer *out, const char **reason)
{
    kliping_buffer cell = {0};
    row = trim_row(row);
    *reason = kliping_status_text(KLIPING_NO_MEMORY);
    if (!buffer_reserve(&cell, row.size + 1))
        return false;
    json_writer writer = json_start(out, false);
    json_open(&writer, JSON_ITEM, '{');
    bool more = true;
    size_t at = 0;
    for (size_t column = 0; more && column < header->n_columns; column++) {
        const char *name = header->names.data + header->column_start[column];
        cell.size = 0;
        more = next_cell(row, header->delimiter, &at, &cell);
        if (cell.size || keep_empty(context, bytes_of(name))) {
            json_name(&writer, bytes_of(name));
            json_string(&writer, JSON_ITEM, (bytes){cell.data, cell.size});
        }
    }
    json_close(&writer, '}');
    kliping_buffer_free(&cell);
    bool failed = json_finish(&writer) != KLIPING_OK;
    if (more && !failed)
        *reason = "the row has more cells than the header has columns";
    return !more && !failed;
}
