/* Tables: the rows of a stream, whole and a few bytes at a time, as JSON objects. */
#include "choppy.h"
#include "fuzz.h"

#include "feed/csv.h"
#include "feed/json_fields.h"

enum { LIMIT = 500 };

void fuzz_begin(void)
{
}

static bool keep_empty(const void *context, bytes name)
{
    (void)context;
    return name.size == 4;
}

/* The whole table as lines of JSON and of complaints. */
static bytes read_table(bytes input, size_t most, arena *memory)
{
    choppy_stream source;
    lines lines;
    csv_header header = {0};
    kliping_buffer out = {0};
    bool has_header = false;
    choppy_begin(&source, input, most);
    lines_begin(&lines, &source.stream, csv_split, LIMIT);
    for (bytes line;;) {
        const char *reason = "";
        lines_result result = lines_next(&lines, &line);
        if (result == LINES_END)
            break;
        if (result == LINES_EMPTY) {
            REQUIRE(!lines_read(&lines));
            continue;
        }
        if (!has_header) {
            has_header = true;
            if (!csv_header_read(line, &header, &reason))
                break;
            lines.state.delimiter = header.delimiter;
            continue;
        }
        size_t start = out.size, at;
        bool well = csv_row_to_json(&header, line, keep_empty, NULL, &out, &reason);
        REQUIRE(well || *reason);
        if (well)
            REQUIRE(!json_fields(bytes_slice((bytes){out.data, out.size}, start, out.size), NULL, 0,
                                 &at));
        else
            out.size = start;
    }
    lines_end(&lines);
    csv_header_free(&header);
    stream_end(&source.stream);
    bytes copy = {arena_string(memory, (bytes){out.data, out.size}), out.size};
    kliping_buffer_free(&out);
    return copy;
}

void fuzz_one(bytes input, arena *memory)
{
    unsigned choice = fuzz_choice(&input);
    bytes whole = read_table(input, 0, memory);
    REQUIRE(bytes_equal(whole, read_table(input, choice + 1, memory)));
}
