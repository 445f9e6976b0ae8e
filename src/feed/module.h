/* What reads pages, feeds and archives needs libraries that take as long to load as an article
 * takes to read, so it lies in a module of its own, which the program loads when it meets the first
 * of them. This is what the module exports: the functions of archive.h, page.h and rss.h. */
#ifndef KLIPING_FEED_MODULE_H
#define KLIPING_FEED_MODULE_H

#include "archive.h"
#include "page.h"
#include "rss.h"

typedef struct feed_module {
    const char *version; /* KLIPING_VERSION, of the program as well */
    bool (*begin)(void); /* once, before anything else; false: there is no memory for it */

    archive_feed *(*archive_feed_open)(stream *packed);
    void (*archive_feed_close)(archive_feed *feed);
    archive_result (*archive_feed_next)(archive_feed *feed, archive_member *out);
    const char *(*archive_feed_fault)(const archive_feed *feed);

    kliping_status (*page_read)(bytes html, page *out);
    void (*page_free)(page *page);
    void (*page_complete)(const page *page, record *record);

    rss *(*rss_open)(stream *stream, size_t limit);
    void (*rss_close)(rss *rss);
    rss_result (*rss_next)(rss *rss, kliping_buffer *out);
    const char *(*rss_fault)(const rss *rss);
} feed_module;

#define FEED_MODULE_FILE "kliping-containers.so"
#define FEED_MODULE_SYMBOL "kliping_feed_module"
KLIPING_API extern const feed_module kliping_feed_module;

#endif
