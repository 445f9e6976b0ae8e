#include "module.h"

#include <libxml/parser.h>

const feed_module kliping_feed_module = {
    .version = KLIPING_VERSION,
    .begin = xmlInitParser,
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
