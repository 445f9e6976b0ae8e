/* Compressed files and archives, and what a stream is taken for by its first bytes and name: the
 * name comes first, ended by a line feed. */
#include "choppy.h"
#include "fuzz.h"

#include "feed/archive.h"
#include "feed/format.h"
#include "feed/record.h"

#include <locale.h>

enum { MOST_MEMBERS = 50, MOST_BYTES = 1 << 20 };

void fuzz_begin(void)
{
    setlocale(LC_CTYPE, "C.UTF-8");
}

static const char *take_name(bytes *input, arena *memory)
{
    const char *newline = input->size ? memchr(input->data, '\n', input->size) : NULL;
    size_t size = newline ? (size_t)(newline - input->data) : 0;
    const char *name = arena_string(memory, bytes_slice(*input, 0, size));
    *input = bytes_slice(*input, newline ? size + 1 : 0, input->size);
    return name;
}

static void read_content(stream *content)
{
    char part[1000];
    ptrdiff_t got;
    for (size_t total = 0; total < MOST_BYTES; total += (size_t)got) {
        got = stream_read(content, part, sizeof part);
        REQUIRE(got >= 0 || content->fault[0]);
        if (got <= 0)
            break;
    }
}

static void read_archive(stream *packed)
{
    archive_member member;
    archive_result result = ARCHIVE_END;
    archive_feed *feed = archive_feed_open(packed);
    REQUIRE(feed);
    for (int i = 0; i < MOST_MEMBERS; i++) {
        result = archive_feed_next(feed, &member);
        if (result != ARCHIVE_MEMBER)
            break;
        REQUIRE(member.content);
        if (!member.is_file || (member.path && strlen(member.path) % 5 == 4))
            continue; /* one that nobody reads */
        (void)format_guess(member.content, member.path ? member.path : "", &record_default_names);
        read_content(member.content);
    }
    REQUIRE(result != ARCHIVE_BROKEN || *archive_feed_fault(feed));
    archive_feed_close(feed);
}

void fuzz_one(bytes input, arena *memory)
{
    unsigned choice = fuzz_choice(&input);
    const char *name = take_name(&input, memory);
    choppy_stream source;
    choppy_begin(&source, input, choice * 4);
    if (format_is_packed(&source.stream))
        read_archive(&source.stream);
    else {
        feed_format whole = format_guess(&source.stream, name, &record_default_names);
        REQUIRE(whole > FEED_AUTO && whole < FEED_TEXT_NUL);
        bytes left = stream_peek(&source.stream, input.size);
        REQUIRE(bytes_equal(left, input)); /* guessing takes nothing away */
    }
    stream_end(&source.stream);
}
