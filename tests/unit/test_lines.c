/* Lines of a stream: the same lines however the bytes arrive, and long ones never kept. */
#include "check.h"
#include "random.h"

#include "feed/lines.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { LIMIT = 40 };

/* What a plain reading of the whole text expects: every line, cut where it is too long, whether or
 * not some are given away with their memory. */
static void check_lines(const char *text, size_t size, size_t piece)
{
    kliping_buffer given = {0};
    int ends[2];
    if (pipe(ends) != 0)
        exit(2);
    lines lines;
    file_stream source;
    file_stream_begin(&source, ends[0], NULL);
    lines_begin(&lines, &source.stream, lines_split, LIMIT);
    size_t written = 0, at = 0;
    unsigned long number = 0;
    for (;;) {
        bytes line;
        lines_result result = lines_next(&lines, &line);
        if (result == LINES_END)
            break;
        if (result == LINES_EMPTY) {
            size_t more = size - written < piece ? size - written : piece;
            if (more && write(ends[1], text + written, more) != (ssize_t)more)
                exit(2);
            written += more;
            if (!more)
                close(ends[1]);
            CHECK(lines_read(&lines) == KLIPING_OK);
            continue;
        }
        const char *newline = memchr(text + at, '\n', size - at);
        size_t end = newline ? (size_t)(newline - text) : size;
        CHECK((end - at > LIMIT) == (result == LINES_TOO_LONG));
        if (result == LINES_LINE)
            CHECK(bytes_equal(line, (bytes){text + at, end - at}));
        else
            CHECK(line.size > LIMIT && memcmp(line.data, text + at, line.size) == 0);
        CHECK(lines.number == ++number);
        if (random_below(3) == 0) {
            size_t start = (size_t)(line.data - lines.buffer.data);
            CHECK(lines_give_away(&lines, &given));
            CHECK(given.data + start == line.data);
        }
        at = end + 1;
    }
    CHECK(at >= size);
    kliping_buffer_free(&given);
    lines_end(&lines);
    close(ends[0]);
}

static void pieces_make_no_difference(void)
{
    static const size_t pieces[] = {1, 2, 3, 7, 39, 40, 41, 100, 60000};
    for (unsigned round = 0; round < 200; round++) {
        char text[600];
        size_t size = random_below(sizeof text);
        for (size_t i = 0; i < size; i++)
            text[i] = random_below(25) ? (char)('a' + random_below(26)) : '\n';
        check_lines(text, size, pieces[round % 9]);
    }
    check_lines("", 0, 1);
    check_lines("\n", 1, 1);
    check_lines("\n\n", 2, 1);
    check_lines("a", 1, 1);
}

static void a_long_line_is_not_kept(void)
{
    int ends[2];
    if (pipe(ends) != 0)
        exit(2);
    lines lines;
    file_stream source;
    file_stream_begin(&source, ends[0], NULL);
    lines_begin(&lines, &source.stream, lines_split, LIMIT);
    static char block[32768];
    memset(block, 'x', sizeof block);
    bytes line;
    for (int i = 0; i < 1000; i++) {
        CHECK(lines_next(&lines, &line) == LINES_EMPTY);
        CHECK(write(ends[1], block, sizeof block) == sizeof block);
        CHECK(lines_read(&lines) == KLIPING_OK);
    }
    CHECK(lines.buffer.capacity <= 1 << 20);
    CHECK(write(ends[1], "\nshort", 6) == 6);
    close(ends[1]);
    while (lines_next(&lines, &line) == LINES_EMPTY)
        CHECK(lines_read(&lines) == KLIPING_OK);
    CHECK(line.size == LINES_BEGINNING);
    while (lines_next(&lines, &line) == LINES_EMPTY)
        CHECK(lines_read(&lines) == KLIPING_OK);
    CHECK(bytes_equal(line, BYTES("short")));
    lines_end(&lines);
    close(ends[0]);
}

int main(void)
{
    pieces_make_no_difference();
    a_long_line_is_not_kept();
    return check_report();
}
