/* Streams of records: lines or JSON objects, whole and a few bytes at a time, and every record as
 * an article's fields. What is said of JSON is compared with a plain reading of its grammar. */
#include "choppy.h"
#include "fuzz.h"

#include "base/date.h"
#include "base/utf8.h"
#include "feed/dates.h"
#include "feed/json_items.h"
#include "feed/json_stream.h"
#include "feed/record.h"

enum { LIMIT = 600, DEEPEST = 1024 };

void fuzz_begin(void)
{
}

/* ---- the grammar of JSON, plainly; each returns what follows, or NULL -------------------------
 */

static const char *value_end(const char *at, const char *end, unsigned depth);

static const char *skip_space(const char *at, const char *end)
{
    while (at < end && memchr(" \t\r\n", *at, 4))
        at++;
    return at;
}

static const char *digits_end(const char *at, const char *end)
{
    const char *start = at;
    while (at < end && *at >= '0' && *at <= '9')
        at++;
    return at > start ? at : NULL;
}

static const char *number_end(const char *at, const char *end)
{
    at += at < end && *at == '-';
    if (at < end && *at == '0')
        at++;
    else if (!(at = digits_end(at, end)))
        return NULL;
    if (at < end && *at == '.' && !(at = digits_end(at + 1, end)))
        return NULL;
    if (at < end && (*at | 32) == 'e') {
        at++;
        at += at < end && (*at == '+' || *at == '-');
        at = digits_end(at, end);
    }
    return at;
}

static const char *string_end(const char *at, const char *end)
{
    if (at == end || *at++ != '"')
        return NULL;
    for (; at < end && *at != '"'; at++) {
        if ((unsigned char)*at < 0x20)
            return NULL;
        if (*at != '\\')
            continue;
        if (++at == end || !memchr("\"\\/bfnrtu", *at, 9))
            return NULL;
        for (int i = 0; *at == 'u' && i < 4; i++)
            if (end - at <= i + 1 || !memchr("0123456789abcdefABCDEF", at[i + 1], 22))
                return NULL;
    }
    return at < end ? at + 1 : NULL;
}

static const char *list_end(const char *at, const char *end, unsigned depth)
{
    bool object = *at++ == '{';
    char closing = object ? '}' : ']';
    if (depth > DEEPEST)
        return NULL;
    at = skip_space(at, end);
    if (at < end && *at == closing)
        return at + 1;
    for (;;) {
        if (object) {
            at = string_end(skip_space(at, end), end);
            if (!at || (at = skip_space(at, end)) == end || *at++ != ':')
                return NULL;
        }
        at = value_end(skip_space(at, end), end, depth);
        if (!at || (at = skip_space(at, end)) == end)
            return NULL;
        if (*at == closing)
            return at + 1;
        if (*at++ != ',')
            return NULL;
    }
}

static const char *value_end(const char *at, const char *end, unsigned depth)
{
    static const char *const words[] = {"true", "false", "null"};
    if (at == end)
        return NULL;
    if (*at == '{' || *at == '[')
        return list_end(at, end, depth + 1);
    if (*at == '"')
        return string_end(at, end);
    for (size_t i = 0; i < 3; i++) {
        size_t size = strlen(words[i]);
        if ((size_t)(end - at) >= size && !memcmp(at, words[i], size))
            return at + size;
    }
    return number_end(at, end);
}

static bool is_object(bytes text)
{
    const char *end = text.data + text.size, *at = skip_space(text.data, end);
    if (at == end || *at != '{')
        return false;
    at = list_end(at, end, 0);
    return at && skip_space(at, end) == end;
}

/* ---- one record ------------------------------------------------------------------------------ */

static void check_date(const char *date)
{
    char again[11];
    REQUIRE(!*date || (strlen(date) == 10 && date_read_iso(bytes_of(date), again)));
}

static void check_items(bytes list)
{
    bytes rest = json_items(list), item;
    for (size_t left = rest.size + 1; rest.data && json_items_next(&rest, &item); left--) {
        REQUIRE(left);
        REQUIRE(item.data >= list.data && item.data + item.size <= list.data + list.size);
    }
}

static void check_record(bytes line, const record_names *names, arena *memory)
{
    char reason[RECORD_REASON];
    kliping_buffer decoded = {0};
    record record;
    size_t at;
    json_field tags = {.name = BYTES("tags")};
    bool well_formed = !json_fields(line, &tags, 1, &at);
    REQUIRE(well_formed == is_object(line));
    REQUIRE(at <= line.size);
    if (well_formed && tags.raw.data)
        check_items(tags.raw);
    kliping_status status = record_read(line, names, &decoded, &record, reason);
    REQUIRE(status == KLIPING_OK || status == KLIPING_BAD_RECORD);
    REQUIRE(status == KLIPING_BAD_RECORD || well_formed);
    REQUIRE(status == KLIPING_OK || memchr(reason, '\0', sizeof reason));
    REQUIRE(status != KLIPING_OK || record.text.data || record.html.data);
    check_date(record.date);
    if (record.id.data) {
        bytes id =
            bytes_of(arena_format(memory, "{\"id\":%.*s}", (int)record.id.size, record.id.data));
        REQUIRE(is_object(id) && utf8_is_valid(id));
        REQUIRE(!memchr(record.id.data, '\n', record.id.size));
    }
    kliping_buffer_free(&decoded);
    decoded = (kliping_buffer){0};
    bytes id;
    REQUIRE(!record_read_id(bytes_slice(line, 0, line.size / 2), names, &decoded, &id));
    kliping_buffer_free(&decoded);
}

/* ---- the stream ------------------------------------------------------------------------------ */

typedef struct seen {
    bytes *lines; /* [count] */
    size_t count, capacity;
    unsigned long last_line;
} seen;

static seen read_all(bytes input, line_splitter *splitter, size_t most, arena *memory)
{
    choppy_stream source;
    lines lines;
    seen seen = {0};
    choppy_begin(&source, input, most);
    lines_begin(&lines, &source.stream, splitter, LIMIT);
    for (;;) {
        bytes line;
        lines_result result = lines_next(&lines, &line);
        if (result == LINES_END)
            break;
        if (result == LINES_EMPTY) {
            REQUIRE(!lines_read(&lines));
            continue;
        }
        REQUIRE(result == LINES_TOO_LONG || line.size <= LIMIT);
        seen.lines =
            arena_extend(memory, seen.lines, seen.count, &seen.capacity, sizeof *seen.lines);
        size_t kept = line.size < LIMIT ? line.size : LIMIT;
        seen.lines[seen.count++] = (bytes){arena_string(memory, bytes_slice(line, 0, kept)), kept};
        seen.last_line = lines.number + lines.n_inner;
    }
    lines_end(&lines);
    stream_end(&source.stream);
    return seen;
}

void fuzz_one(bytes input, arena *memory)
{
    static line_splitter *const splitters[] = {lines_split, json_stream_split, lines_split_nul};
    record_names own = {{[RECORD_TEXT] = "isi", [RECORD_ID] = "no"}};
    unsigned choice = fuzz_choice(&input);
    line_splitter *splitter = splitters[choice % 3];
    seen whole = read_all(input, splitter, 0, memory);
    seen pieces = read_all(input, splitter, choice / 8 + 1, memory);
    REQUIRE(whole.count == pieces.count && whole.last_line == pieces.last_line);
    for (size_t i = 0; i < whole.count; i++) {
        REQUIRE(bytes_equal(whole.lines[i], pieces.lines[i]));
        bytes line = whole.lines[i];
        if (choice % 3 == 1)
            line = json_stream_trim(line);
        check_record(line, choice & 4 ? &own : &record_default_names, memory);
        char date[11] = "";
        bool dated = feed_date_read(line, date);
        check_date(date);
        REQUIRE(dated == (*date != '\0'));
    }
}
