/* The tree of an HTML page, as libxml2 reads it, and the questions that are asked of it. */
#ifndef KLIPING_FEED_PAGE_TREE_H
#define KLIPING_FEED_PAGE_TREE_H

#include "../base/bytes.h"
#include "../kliping.h"

#include <libxml/tree.h>

/* NULL: out of memory, or no page at all. Free it with xmlFreeDoc(). What a page holds that would
 * take a parser more than linear time is cut off. */
xmlDoc *page_tree_read(bytes html);

bool node_is(const xmlNode *node, const char *tag);
/* An attribute's value; NULL: none. */
const char *node_attribute(const xmlNode *node, const char *name);
/* The next element in the order of the page, within root. */
xmlNode *node_next(const xmlNode *node, const xmlNode *root);
xmlNode *node_next_sibling(const xmlNode *node, const xmlNode *root); /* without what is inside */

bool text_begins(const char *text, const char *start); /* letter case aside */

#endif
