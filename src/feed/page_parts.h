/* Which parts of a page hold the article, and which stand beside it: by tags and class names. */
#ifndef KLIPING_FEED_PAGE_PARTS_H
#define KLIPING_FEED_PAGE_PARTS_H

#include "page_tree.h"

bool part_is_no_text(const xmlNode *node);    /* script, form, navigation ... */
bool part_stands_beside(const xmlNode *node); /* named as related stories, adverts, comments ... */
bool part_is_named_article(const xmlNode *node); /* named as the body of the article */
bool part_is_block(const xmlNode *node);         /* begins a line of its own */

/* The element that holds the article; NULL: the page has no text. */
xmlNode *part_with_article(xmlNode *root);

#endif
