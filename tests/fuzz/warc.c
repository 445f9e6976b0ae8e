/* Web archives, whole and a few bytes at a time. */
#include "choppy.h"
#include "fuzz.h"

#include "feed/warc.h"

enum { LIMIT = 4000 };

void fuzz_begin(void)
{
}

/* What the archive holds, and how it ends, as one text. */
static bytes read_archive(bytes input, size_t most, arena *memory)
{
    choppy_stream source;
    warc warc;
    warc_kind kind;
    warc_result result;
    bytes content;
    char *out = arena_bytes(memory, 1), *next;
    size_t size = 0;
    choppy_begin(&source, input, most);
    warc_begin(&warc, &source.stream, LIMIT);
    while ((result = warc_next(&warc, &kind, &content)) == WARC_RECORD) {
        REQUIRE(kind == WARC_TOO_LONG || content.size <= LIMIT);
        REQUIRE(warc.uri.size && !warc.uri.data[warc.uri.size - 1]);
        bool is_wanted = kind == WARC_PAGE || kind == WARC_TEXT;
        size_t kept = is_wanted ? content.size : 0;
        next = arena_bytes(memory, size + kept + warc.uri.size + 1);
        memcpy(next, out, size);
        next[size++] = (char)('0' + kind);
        memcpy(next + size, warc.uri.data, warc.uri.size);
        size += warc.uri.size;
        memcpy(next + size, content.data, kept);
        size += kept;
        out = next;
    }
    REQUIRE(result == WARC_END || warc.fault[0]);
    next = arena_bytes(memory, size + sizeof warc.fault);
    memcpy(next, out, size);
    size += (size_t)snprintf(next + size, sizeof warc.fault, "%s", warc.fault);
    warc_end(&warc);
    stream_end(&source.stream);
    return (bytes){next, size};
}

void fuzz_one(bytes input, arena *memory)
{
    unsigned choice = fuzz_choice(&input);
    if (input.size > 20000)
        input.size = 20000;
    bytes whole = read_archive(input, 0, memory);
    REQUIRE(bytes_equal(whole, read_archive(input, choice + 1, memory)));
}
