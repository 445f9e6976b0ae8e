#include "page_text.h"

#include "../base/buffer.h"
#include "page_parts.h"

#include <strings.h>

enum { LONGEST_LINK_LINE = 200 };

/* The line being written. */
typedef struct writer {
    const text_style *style;
    kliping_buffer *out;
    size_t line_start;    /* in out */
    size_t plain, linked; /* letters of the line */
    bool space;           /* stands between what was written and what comes */
    bool failed;
} writer;

static bool is_teaser(bytes line)
{
    static const char *const starts[] = {
        "baca juga",       "baca selengkapnya", "baca:",       "simak juga",
        "simak video",     "lihat juga",        "tonton juga", "berita terkait",
        "artikel terkait", "baca pula",         "baca lainnya"};
    for (size_t i = 0; i < sizeof starts / sizeof *starts; i++) {
        size_t size = strlen(starts[i]);
        if (line.size >= size && !strncasecmp(line.data, starts[i], size))
            return true;
    }
    return false;
}

static bool is_wanted(const writer *writer, bytes line)
{
    if (writer->style->all_lines)
        return true;
    if (bytes_equal(line, writer->style->title))
        return false;
    size_t all = writer->plain + writer->linked;
    if (!writer->linked || line.size > LONGEST_LINK_LINE)
        return true;
    return writer->linked < all * (is_teaser(line) ? 5 : 9) / 10;
}

static void end_line(writer *writer)
{
    kliping_buffer *out = writer->out;
    bytes line = {out->data + writer->line_start, out->size - writer->line_start};
    if (!line.size || !is_wanted(writer, line) || !buffer_append(out, BYTES("\n")))
        out->size = writer->line_start;
    writer->line_start = out->size;
    writer->plain = writer->linked = 0;
    writer->space = false;
}

/* White space, among it U+00A0, at `at`; its size, or 0. */
static size_t space_size(bytes text, size_t at)
{
    unsigned char byte = (unsigned char)text.data[at];
    if (byte <= ' ')
        return 1;
    return byte == 0xC2 && at + 1 < text.size && (unsigned char)text.data[at + 1] == 0xA0 ? 2 : 0;
}

static void write_text(writer *writer, bytes text, bool linked)
{
    size_t at = 0;
    while (at < text.size) {
        size_t space = space_size(text, at), start = at;
        if (space) {
            writer->space = true;
            at += space;
            continue;
        }
        while (at < text.size && !space_size(text, at))
            at++;
        bytes word = bytes_slice(text, start, at);
        if (writer->space && writer->out->size > writer->line_start)
            writer->failed |= !buffer_append(writer->out, BYTES(" "));
        writer->failed |= !buffer_append(writer->out, word);
        writer->space = false;
        *(linked ? &writer->linked : &writer->plain) += word.size;
    }
}

/* NOLINTNEXTLINE(misc-no-recursion): page_tree.c bounds the depth of the tree */
static void write_node(writer *writer, const xmlNode *node, bool linked)
{
    if (node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE ||
        node->type == XML_ENTITY_REF_NODE) {
        write_text(writer, bytes_of((const char *)node->content), linked);
        return;
    }
    if (node->type != XML_ELEMENT_NODE)
        return;
    bool block = part_is_block(node);
    if (block)
        end_line(writer);
    if (part_is_no_text(node) || (!writer->style->all_lines && part_stands_beside(node)))
        return;
    for (const xmlNode *child = node->children; child; child = child->next)
        write_node(writer, child, linked || node_is(node, "a"));
    if (block)
        end_line(writer);
}

bool page_text_append(const xmlNode *root, const text_style *style, kliping_buffer *out)
{
    writer writer = {.style = style, .out = out, .line_start = out->size};
    for (const xmlNode *child = root->children; child; child = child->next)
        write_node(&writer, child, false);
    end_line(&writer);
    return !writer.failed;
}

bool page_text_of_string(bytes markup, kliping_buffer *out)
{
    if (!memchr(markup.data, '<', markup.size) && !memchr(markup.data, '&', markup.size))
        return buffer_append(out, markup);
    page_tree tree;
    size_t size_before = out->size;
    bool well = page_tree_read(markup, &tree) &&
                (!tree.root || page_text_append(tree.root, &(text_style){.all_lines = true}, out));
    if (out->size > size_before && out->data[out->size - 1] == '\n')
        out->size--;
    page_tree_free(&tree);
    return well;
}
