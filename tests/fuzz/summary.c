/* Lines of output added up, and the three ways to show the sum. */
#include "fuzz.h"

#include "base/utf8.h"
#include "report/report.h"

enum { MOST_NAMES = 100 };

void fuzz_begin(void)
{
}

static void check_report(const tally *tally, size_t top, arena *memory)
{
    typedef bool form(const report *report, arena *arena, kliping_buffer *out);
    static form *const forms[] = {report_table, report_csv, report_page};
    report report;
    report_make(tally, top, memory, &report);
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++) {
        kliping_buffer out = {0};
        REQUIRE(forms[i](&report, memory, &out));
        REQUIRE(out.size > 0 && utf8_is_valid((bytes){out.data, out.size}));
        for (size_t at = 0; at < out.size; at++)
            REQUIRE((unsigned char)out.data[at] >= ' ' || out.data[at] == '\n' ||
                    out.data[at] == '\r' || out.data[at] == '\t');
        kliping_buffer_free(&out);
    }
}

void fuzz_one(bytes input, arena *memory)
{
    unsigned choice = fuzz_choice(&input);
    char reason[REPORTED_REASON];
    tally tally;
    uint64_t counted = 0;
    tally_begin(&tally, MOST_NAMES, 42);
    while (input.size) {
        const char *newline = memchr(input.data, '\n', input.size);
        size_t size = newline ? (size_t)(newline - input.data) : input.size;
        kliping_status status = tally_line(&tally, bytes_slice(input, 0, size), reason);
        REQUIRE(status == KLIPING_OK || status == KLIPING_BAD_RECORD);
        REQUIRE(status == KLIPING_OK || memchr(reason, '\0', sizeof reason));
        counted += status == KLIPING_OK;
        input = bytes_slice(input, newline ? size + 1 : size, input.size);
    }
    REQUIRE(tally.articles + tally.failed == counted);
    check_report(&tally, choice % 30 + 1, memory);
    tally_end(&tally);
}
