#include "module.h"

#include "foreign_memory.h"

#include <libxml/parser.h>

/* What is wrong with a page or feed is said by whoever reads it. */
static void say_nothing(void *context, const char *format, ...)
{
    (void)context;
    (void)format;
}

static bool begin(void)
{
    foreign_memory_watch();
    foreign_memory_begin();
    xmlInitParser();
    xmlSetGenericErrorFunc(NULL, say_nothing);
    xmlThrDefSetGenericErrorFunc(NULL, say_nothing);
    return !foreign_memory_failed(); /* half set up, libxml2 crashes later */
}

const feed_module kliping_feed_module = {
    .version = KLIPING_VERSION,
    .begin = begin,
    .archive_feed_open = archive_feed_open,
    .archive_feed_close = archive_feed_close,
    .archive_feed_next = archive_feed_next,
    .archive_feed_fault = archive_feed_fault,
    .page_read = page_read,
    .page_free = page_free,
    .page_complete = page_complete,
    .rss_open = rss_open,
    .rss_close = rss_close,
    .rss_next = rss_next,
    .rss_fault = rss_fault,
};
