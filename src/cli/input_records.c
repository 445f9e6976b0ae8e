/* Streams of records: JSON, tables, articles with NUL between them. */
#include "../feed/csv.h"
#include "../feed/json_stream.h"
#include "inputs.h"

/* A stream that is being read. */
typedef struct records {
    inputs *inputs;
    const place *place;
    feed_format format;
    lines lines;
    csv_header header;
    bool has_header, broken;
} records;

/* A long one stays where it is: a batch of its own takes the memory. */
static bool give_if_long(records *records, bytes content, size_t *start)
{
    enum { LONG = 1 << 18 };
    if (content.size < LONG)
        return false;
    inputs_hand_on(records->inputs);
    *start = (size_t)(content.data - records->lines.buffer.data);
    kliping_buffer *input = &records->inputs->batch->input;
    if (!lines_give_away(&records->lines, input))
        return false;
    input->size = *start + content.size;
    return true;
}

static void add_record(records *records, item_kind kind, bytes content)
{
    origin origin = {.source = records->place->source,
                     .line = records->lines.number + records->lines.n_inner};
    size_t start;
    if (give_if_long(records, content, &start))
        inputs_add_rest(records->inputs, kind, &origin, start);
    else
        inputs_add(records->inputs, kind, &origin, content);
}

static void break_off(records *records, const char *reason)
{
    inputs_add_unreadable(records->inputs, records->place->source, reason);
    records->broken = true;
}

static bool is_text(const void *names, bytes name)
{
    return record_names_find(names, name) == RECORD_TEXT;
}

static bool has_text(const csv_header *header, const record_names *names)
{
    for (size_t i = 0; i < header->n_columns; i++) {
        record_field field =
            record_names_find(names, bytes_of(header->names.data + header->column_start[i]));
        if (field == RECORD_TEXT || field == RECORD_HTML)
            return true;
    }
    return false;
}

static void read_header(records *records, bytes line)
{
    const char *reason;
    if (!csv_header_read(line, &records->header, &reason))
        break_off(records, reason);
    else if (!has_text(&records->header, &records->inputs->options->names))
        break_off(records, "no column of the header is known to hold the text (--field text=NAME)");
    records->has_header = true;
    records->lines.state.delimiter = records->header.delimiter;
}

static void read_row(records *records, bytes line)
{
    batch *batch = records->inputs->batch;
    size_t start = batch->input.size;
    const char *reason;
    origin origin = {.source = records->place->source,
                     .line = records->lines.number + records->lines.n_inner};
    if (csv_row_to_json(&records->header, line, is_text, &records->inputs->options->names,
                        &batch->input, &reason)) {
        inputs_add_rest(records->inputs, ITEM_RECORD, &origin, start);
        return;
    }
    batch->input.size = start;
    add_record(records, ITEM_BROKEN, bytes_of(reason));
}

static void read_csv_line(records *records, bool too_long, bytes line)
{
    if (records->lines.ended && csv_is_open(&records->lines.state))
        add_record(
            records, ITEM_BROKEN,
            BYTES("a quotation mark in this row is never closed; it takes up all that follows"));
    else if (!records->has_header && too_long)
        break_off(records, "the header is too long");
    else if (too_long)
        add_record(records, ITEM_TOO_LONG, BYTES(""));
    else if (record_is_blank(line))
        return;
    else if (!records->has_header)
        read_header(records, line);
    else
        read_row(records, line);
}

static bytes without_mark(bytes line)
{
    static const bytes mark = {"\xEF\xBB\xBF", 3};
    bool marked = line.size >= 3 && bytes_equal(bytes_slice(line, 0, 3), mark);
    return marked ? bytes_slice(line, 3, line.size) : line;
}

static void read_line(records *records, bool too_long, bytes line)
{
    if (records->lines.number == 1 && records->format != FEED_TEXT_NUL)
        line = without_mark(line);
    if (records->format == FEED_CSV) {
        read_csv_line(records, too_long, line);
        return;
    }
    if (records->format == FEED_JSON)
        line = json_stream_trim(line);
    if (too_long)
        add_record(records, ITEM_TOO_LONG, line);
    else if (records->format == FEED_TEXT_NUL)
        add_record(records, ITEM_ARTICLE, line);
    else if (!record_is_blank(line))
        add_record(records, ITEM_RECORD, line);
}

/* All that can be had without waiting; false at the end. */
static bool read_lines(records *records)
{
    for (;;) {
        bytes line;
        lines_result result = lines_next(&records->lines, &line);
        if (result == LINES_END || result == LINES_EMPTY)
            return result == LINES_EMPTY;
        read_line(records, result == LINES_TOO_LONG, line);
        if (records->broken)
            return false;
    }
}

static line_splitter *splitter_of(feed_format format)
{
    return format == FEED_CSV        ? csv_split
           : format == FEED_JSON     ? json_stream_split
           : format == FEED_TEXT_NUL ? lines_split_nul
                                     : lines_split;
}

void inputs_read_records(inputs *inputs, const place *place, stream *stream, feed_format format)
{
    records records = {.inputs = inputs, .place = place, .format = format};
    lines_begin(&records.lines, stream, splitter_of(format), inputs->options->max_record);
    while (read_lines(&records) && !inputs_at_end(inputs)) {
        inputs_hand_on(inputs);
        kliping_status status = lines_read(&records.lines);
        if (status == KLIPING_IO)
            inputs_add_fault(inputs, place->source, stream);
        else if (status != KLIPING_OK)
            inputs_add_unreadable(inputs, place->source, kliping_status_text(status));
        if (status != KLIPING_OK)
            break;
    }
    if (format == FEED_JSON && records.lines.ended && json_stream_is_open(&records.lines.state))
        inputs_add_unreadable(inputs, place->source, "it ends before its list of records does");
    lines_end(&records.lines);
    csv_header_free(&records.header);
}
