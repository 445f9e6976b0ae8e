#include "page_tree.h"

#include "../base/buffer.h"
#include "../read/characters.h"

#include <libxml/HTMLparser.h>
#include <libxml/SAX2.h>
#include <strings.h>

enum { DEEPEST = 400, MOST_ATTRIBUTES = 2000, HEAD = 4096 };
/* What a tree may take: pages that people read take ten to twenty times their size. */
enum { TREE_LEAST = 16 << 20, TREE_TIMES = 16 };

bool text_begins(const char *text, const char *start)
{
    return !strncasecmp(text, start, strlen(start));
}

bool node_is(const xmlNode *node, const char *tag)
{
    return node->type == XML_ELEMENT_NODE && !strcasecmp((const char *)node->name, tag);
}

const char *node_attribute(const xmlNode *node, const char *name)
{
    if (node->type != XML_ELEMENT_NODE)
        return NULL;
    for (const xmlAttr *attribute = node->properties; attribute; attribute = attribute->next)
        if (!strcasecmp((const char *)attribute->name, name))
            return attribute->children ? (const char *)attribute->children->content : "";
    return NULL;
}

xmlNode *node_next_sibling(const xmlNode *node, const xmlNode *root)
{
    while (node && node != root && !node->next)
        node = node->parent;
    return node && node != root ? node->next : NULL;
}

xmlNode *node_next(const xmlNode *node, const xmlNode *root)
{
    if (node->type == XML_ELEMENT_NODE && node->children)
        return node->children;
    return node_next_sibling(node, root);
}

/* A tag with so many attributes takes the parser the square of their number: nothing from there
 * on is read. */
static bytes before_monstrous_tag(bytes html)
{
    size_t tag = 0, count = 0;
    char quote = 0, last = 0;
    bool inside = false;
    for (size_t i = 0; i < html.size; i++) {
        char byte = html.data[i];
        bool space = byte == ' ' || byte == '\n' || byte == '\t' || byte == '\r' || byte == '\f';
        if (!inside) {
            if (byte != '<')
                continue;
            inside = true;
            tag = i;
            count = 0;
        } else if (quote) {
            quote = byte == quote ? 0 : quote;
        } else if ((byte == '"' || byte == '\'') && last == '=') {
            quote = byte;
        } else if (byte == '>') {
            inside = false;
        } else if (!space && byte != '=' && (last == ' ' || last == '/') &&
                   ++count > MOST_ATTRIBUTES) {
            return bytes_slice(html, 0, tag);
        }
        if (!space || last != '=')
            last = space ? ' ' : byte == '"' || byte == '\'' ? ' ' : byte;
    }
    return html;
}

/* Of a parser. */
typedef struct reading {
    const foreign_pool *pool;
    size_t most; /* that may be taken from it */
} reading;

static void start_element(void *context, const xmlChar *name, const xmlChar **attributes)
{
    xmlParserCtxt *parser = context;
    const reading *reading = parser->_private;
    if (parser->nodeNr > DEEPEST || reading->pool->taken > reading->most)
        xmlStopParser(parser);
    else
        xmlSAX2StartElement(context, name, attributes);
}

/* What an HTML head says about its characters; empty: nothing. */
static bytes declared_charset(bytes html)
{
    static const char key[] = "charset=";
    size_t most = html.size < HEAD ? html.size : HEAD;
    for (size_t i = 0; i + sizeof key < most; i++) {
        if (strncasecmp(html.data + i, key, sizeof key - 1) != 0)
            continue;
        size_t start = i + sizeof key - 1, end;
        start += html.data[start] == '"' || html.data[start] == '\'';
        for (end = start; end < most && !strchr("\"' />;", html.data[end]);)
            end++;
        return bytes_slice(html, start, end);
    }
    return (bytes){NULL, 0};
}

/* Appends html with U+FFFD for what is not UTF-8 and spaces for NUL, which end a page. */
static bool repair(bytes html, kliping_buffer *out)
{
    if (!buffer_reserve(out, html.size * 3))
        return false;
    for (size_t at = 0; at < html.size;) {
        int32_t codepoint = (unsigned char)html.data[at];
        size_t size = codepoint < 0x80 ? 1 : character_decode(html, at, &codepoint);
        if (codepoint < 0)
            buffer_append(out, BYTES(CHARACTER_REPLACEMENT));
        else if (!codepoint)
            buffer_append(out, BYTES(" "));
        else
            buffer_append(out, bytes_slice(html, at, at + size));
        at += size;
    }
    return true;
}

static bool is_clean(bytes html)
{
    for (size_t at = 0; at < html.size;) {
        int32_t codepoint = (unsigned char)html.data[at];
        at += codepoint < 0x80 ? 1 : character_decode(html, at, &codepoint);
        if (codepoint <= 0)
            return false;
    }
    return true;
}

static bool parse(bytes html, const char *charset, page_tree *out)
{
    const int flags = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                      HTML_PARSE_NONET | HTML_PARSE_COMPACT;
    reading reading = {&out->memory, TREE_LEAST + TREE_TIMES * html.size};
    jmp_buf out_of_memory;
    out->memory.arena.failure = &out_of_memory;
    bool well = setjmp(out_of_memory) == 0;
    if (well) {
        foreign_memory_use(&out->memory);
        htmlParserCtxt *parser = htmlNewParserCtxt();
        parser->sax->startElement = start_element;
        parser->_private = &reading;
        xmlDoc *tree = htmlCtxtReadMemory(parser, html.data, (int)html.size, NULL, charset, flags);
        htmlFreeParserCtxt(parser);
        out->root = tree ? xmlDocGetRootElement(tree) : NULL;
    }
    foreign_memory_use(NULL);
    xmlResetLastError(); /* it lies in the arena too */
    return well;
}

void page_tree_free(page_tree *tree)
{
    arena_free(&tree->memory.arena);
}

bool page_tree_read(bytes html, page_tree *out)
{
    *out = (page_tree){0};
    html = before_monstrous_tag(html);
    if (!html.size)
        return true;
    if (is_clean(html)) /* whatever it says of itself */
        return parse(html, "UTF-8", out);
    bytes declared = declared_charset(html);
    bool is_utf8 = declared.size >= 4 && !strncasecmp(declared.data, "utf-", 4);
    if (declared.size && !is_utf8)
        return parse(html, NULL, out);
    if (!declared.size && !memchr(html.data, '\0', html.size))
        return parse(html, "windows-1252", out);
    kliping_buffer repaired = {0};
    bool well =
        repair(html, &repaired) && parse((bytes){repaired.data, repaired.size}, "UTF-8", out);
    kliping_buffer_free(&repaired);
    return well;
}
