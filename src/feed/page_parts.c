#include "page_parts.h"

#include <stdint.h>

/* How much of an article an element holds: letters in paragraphs, less those of links. Kept in the
 * node's _private member. */
enum { SHORTEST_PARAGRAPH = 40, LEAST_ARTICLE = 140 };

static long weight(const xmlNode *node)
{
    return (long)(intptr_t)node->_private;
}

static void set_weight(xmlNode *node, long value)
{
    node->_private = (void *)(intptr_t)value; /* NOLINT(performance-no-int-to-ptr): its only room */
}

static size_t letters(const char *text)
{
    size_t count = 0;
    for (; text && *text; text++)
        count += (unsigned char)*text > ' ';
    return count;
}

/* The letters that stand in an element itself, not in blocks inside of it. */
typedef struct paragraph {
    size_t plain, linked;
} paragraph;

static long paragraph_weight(const paragraph *paragraph)
{
    if (paragraph->plain + paragraph->linked < SHORTEST_PARAGRAPH)
        return 0;
    long value = (long)paragraph->plain - (long)paragraph->linked;
    return value > 0 ? value : 0;
}

/* Weighs node and all in it. `in` is the paragraph around.
 * NOLINTNEXTLINE(misc-no-recursion): page_tree.c bounds the depth of the tree */
static void weigh(xmlNode *node, bool linked, paragraph *in)
{
    if (node->type == XML_TEXT_NODE) {
        size_t count = letters((const char *)node->content);
        *(linked ? &in->linked : &in->plain) += count;
        return;
    }
    if (node->type != XML_ELEMENT_NODE)
        return;
    set_weight(node, 0);
    if (part_is_no_text(node))
        return;
    bool block = part_is_block(node) && !node_is(node, "br");
    paragraph own = {0};
    long total = 0;
    for (xmlNode *child = node->children; child; child = child->next) {
        weigh(child, linked || node_is(node, "a"), block ? &own : in);
        total += child->type == XML_ELEMENT_NODE ? weight(child) : 0;
    }
    set_weight(node, total + (block ? paragraph_weight(&own) : 0));
}

/* Takes what stands beside the article out of the weights, unless it holds nearly all. */
/* NOLINTNEXTLINE(misc-no-recursion): as above */
static long forget_beside(xmlNode *node, long whole)
{
    if (node->type != XML_ELEMENT_NODE || !weight(node))
        return 0;
    if (weight(node) < whole * 7 / 10 && part_stands_beside(node)) {
        long lost = weight(node);
        set_weight(node, 0);
        return lost;
    }
    long lost = 0;
    for (xmlNode *child = node->children; child; child = child->next)
        lost += forget_beside(child, whole);
    set_weight(node, weight(node) - lost);
    return lost;
}

/* The heaviest element of a kind; of those that hold nearly the same, the innermost. */
static xmlNode *heaviest(xmlNode *root, bool (*is_wanted)(const xmlNode *))
{
    xmlNode *best = NULL;
    for (xmlNode *node = root; node; node = node_next(node, root))
        if (node->type == XML_ELEMENT_NODE && weight(node) >= LEAST_ARTICLE && is_wanted(node) &&
            (!best || weight(node) > weight(best)))
            best = node;
    xmlNode *outer = best;
    for (xmlNode *node = outer ? node_next(outer, outer) : NULL; node;
         node = node_next(node, outer))
        if (node->type == XML_ELEMENT_NODE && is_wanted(node) &&
            weight(node) >= weight(outer) * 85 / 100)
            best = node;
    return best;
}

static bool is_article(const xmlNode *node)
{
    return node_is(node, "article");
}

static bool is_main(const xmlNode *node)
{
    const char *role = node_attribute(node, "role");
    return node_is(node, "main") || (role && !strcmp(role, "main"));
}

static bool same_class(const xmlNode *a, const xmlNode *b)
{
    const char *first = node_attribute(a, "class"), *second = node_attribute(b, "class");
    return !strcmp(first ? first : "", second ? second : "") && a->name && b->name &&
           !strcmp((const char *)a->name, (const char *)b->name);
}

/* Downwards to where the paragraphs stand side by side. */
static xmlNode *descend(xmlNode *node)
{
    for (;;) {
        xmlNode *best = NULL;
        long inside = 0;
        for (xmlNode *child = node->children; child; child = child->next) {
            if (child->type != XML_ELEMENT_NODE || !weight(child))
                continue;
            inside += weight(child);
            if (!best || weight(child) > weight(best))
                best = child;
        }
        if (!best || node_is(best, "p") || inside < weight(node) * 7 / 10)
            return node;
        for (xmlNode *child = node->children; child; child = child->next)
            if (child != best && child->type == XML_ELEMENT_NODE &&
                weight(child) > weight(best) / 5 &&
                (same_class(child, best) || node_is(child, "p")))
                return node;
        node = best;
    }
}

xmlNode *part_with_article(xmlNode *root)
{
    paragraph outside = {0};
    weigh(root, false, &outside);
    forget_beside(root, weight(root));
    if (!weight(root)) /* all of it is called something else: better that than nothing */
        weigh(root, false, &outside);
    if (!weight(root))
        return NULL;
    xmlNode *named = heaviest(root, part_is_named_article);
    if (named && weight(named) >= weight(root) * 3 / 10)
        return named;
    xmlNode *article = heaviest(root, is_article);
    if (article && weight(article) >= weight(root) * 3 / 10)
        return descend(article);
    xmlNode *main_part = heaviest(root, is_main);
    return descend(main_part ? main_part : root);
}
