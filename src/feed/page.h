/* An HTML page -> the article on it, and what the page says about it. */
#ifndef KLIPING_FEED_PAGE_H
#define KLIPING_FEED_PAGE_H

#include "record.h"

typedef struct page {
    kliping_buffer title, text, url, publisher, author; /* empty where unknown */
    char date[11];
} page;

/* Any bytes are a page; one without an article has an empty text. On failure nothing is left to
 * free. */
kliping_status page_read(bytes html, page *out);
void page_free(page *page);

/* Gives the record the page's text, and title, date, address, publisher
 * and author where it has none. */
void page_complete(const page *page, record *record);

#endif
