/* HTML pages. Any bytes are a page; what is found on it is text. */
#include "fuzz.h"

#include "base/date.h"
#include "base/utf8.h"
#include "feed/module.h"

void fuzz_begin(void)
{
    kliping_feed_module.begin();
}

static void check_text(const kliping_buffer *text)
{
    bytes view = {text->data, text->size};
    REQUIRE(utf8_is_valid(view));
    REQUIRE(!view.size || !memchr(view.data, '\0', view.size));
}

static void check_page(const page *page)
{
    char date[11];
    check_text(&page->title);
    check_text(&page->text);
    check_text(&page->url);
    check_text(&page->publisher);
    check_text(&page->author);
    REQUIRE(!*page->date ||
            (strlen(page->date) == 10 && date_read_iso(bytes_of(page->date), date)));
}

void fuzz_one(bytes input, arena *memory)
{
    page page, again;
    (void)memory;
    REQUIRE(!page_read(input, &page));
    check_page(&page);
    REQUIRE(!page_read(input, &again));
    REQUIRE(bytes_equal((bytes){page.text.data, page.text.size},
                        (bytes){again.text.data, again.text.size}));
    record record = {.html = input};
    page_complete(&page, &record);
    REQUIRE(record.text.data);
    page_free(&page);
    page_free(&again);
}
