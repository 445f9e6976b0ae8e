/* Feeds: every item is an object that a stream of records could hold. */
#include "choppy.h"
#include "fuzz.h"

#include "base/utf8.h"
#include "feed/module.h"
#include "feed/record.h"

enum { LIMIT = 4000 };

void fuzz_begin(void)
{
    kliping_feed_module.begin();
}

static void check_item(bytes item)
{
    char reason[RECORD_REASON];
    kliping_buffer decoded = {0};
    record record;
    size_t at;
    REQUIRE(!json_fields(item, NULL, 0, &at));
    REQUIRE(utf8_is_valid(item));
    kliping_status status = record_read(item, &record_default_names, &decoded, &record, reason);
    REQUIRE(status == KLIPING_OK || status == KLIPING_BAD_RECORD);
    kliping_buffer_free(&decoded);
}

void fuzz_one(bytes input, arena *memory)
{
    unsigned choice = fuzz_choice(&input);
    choppy_stream source;
    kliping_buffer out = {0};
    (void)memory;
    choppy_begin(&source, input, choice);
    rss *rss = rss_open(&source.stream, LIMIT);
    REQUIRE(rss);
    rss_result result;
    while ((result = rss_next(rss, &out)) == RSS_ITEM) {
        check_item((bytes){out.data, out.size});
        out.size = 0;
    }
    REQUIRE(result == RSS_END || *rss_fault(rss));
    rss_close(rss);
    stream_end(&source.stream);
    kliping_buffer_free(&out);
}
