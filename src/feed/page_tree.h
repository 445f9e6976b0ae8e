/* The tree of an HTML page, as libxml2 reads it, and the questions that are asked of it. */
#ifndef KLIPING_FEED_PAGE_TREE_H
#define KLIPING_FEED_PAGE_TREE_H

#include "../kliping.h"
#include "foreign_memory.h"

#include <libxml/tree.h>

typedef struct page_tree {
    foreign_pool memory; /* of all that is in it */
    xmlNode *root;       /* NULL: no page at all */
} page_tree;

/* False: out of memory. Free it in either case. What a page holds that would take a parser more
 * than linear time is cut off. */
bool page_tree_read(bytes html, page_tree *out);
void page_tree_free(page_tree *tree);

bool node_is(const xmlNode *node, const char *tag);
/* An attribute's value; NULL: none. */
const char *node_attribute(const xmlNode *node, const char *name);
/* The next element in the order of the page, within root. */
xmlNode *node_next(const xmlNode *node, const xmlNode *root);
xmlNode *node_next_sibling(const xmlNode *node, const xmlNode *root); /* without what is inside */

bool text_begins(const char *text, const char *start); /* letter case aside */

#endif
