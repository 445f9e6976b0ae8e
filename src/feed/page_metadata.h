/* What a page says about its article: meta elements, and JSON-LD of the kind NewsArticle. */
#ifndef KLIPING_FEED_PAGE_METADATA_H
#define KLIPING_FEED_PAGE_METADATA_H

#include "page.h"
#include "page_tree.h"

/* Fills in all of page but its text; the article's body by JSON-LD, if it has one, goes to body.
 * False: out of memory. */
bool page_metadata_read(const xmlNode *root, page *page, kliping_buffer *body);

#endif
