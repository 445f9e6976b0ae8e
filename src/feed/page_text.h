/* The text of an element: paragraphs on lines of their own, white space collapsed. */
#ifndef KLIPING_FEED_PAGE_TEXT_H
#define KLIPING_FEED_PAGE_TEXT_H

#include "page_tree.h"

/* Appends it; NULL members leave nothing out. False: out of memory. */
typedef struct text_style {
    bytes title;    /* a line that only repeats it is left out */
    bool all_lines; /* also lines of links, and what stands beside the article */
} text_style;
bool page_text_append(const xmlNode *root, const text_style *style, kliping_buffer *out);

/* The same of a string that may hold markup and entities. */
bool page_text_of_string(bytes markup, kliping_buffer *out);

#endif
