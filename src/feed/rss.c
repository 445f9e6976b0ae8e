#include "rss.h"

#include "../base/buffer.h"
#include "../form/json_writer.h"
#include "foreign_memory.h"

#include <libxml/xmlreader.h>
#include <stdio.h>
#include <stdlib.h>

struct rss {
    stream *stream;
    xmlTextReader *reader;
    size_t limit;
    size_t since_item; /* bytes read since the item before */
    bool inside;       /* the reader stands on an item that has been read */
    char fault[STREAM_FAULT];
};

static int read_stream(void *context, char *data, int size)
{
    rss *rss = context;
    if (rss->since_item > rss->limit) {
        snprintf(rss->fault, sizeof rss->fault, "an item is larger than the limit of %zu bytes",
                 rss->limit);
        return -1;
    }
    ptrdiff_t got = stream_read(rss->stream, data, (size_t)size);
    if (got < 0)
        snprintf(rss->fault, sizeof rss->fault, "%s", rss->stream->fault);
    rss->since_item += got > 0 ? (size_t)got : 0;
    return (int)got;
}

/* Only the first fault is of use, and it does not go to standard error. */
static void keep_fault(void *context, const char *message, xmlParserSeverities severity,
                       xmlTextReaderLocatorPtr locator)
{
    rss *rss = context;
    (void)severity;
    if (rss->fault[0])
        return;
    int line = locator ? xmlTextReaderLocatorLineNumber(locator) : 0;
    size_t size = strcspn(message ? message : "", "\n");
    snprintf(rss->fault, sizeof rss->fault, "line %d: %.*s", line, (int)(size < 150 ? size : 150),
             message ? message : "");
}

rss *rss_open(stream *stream, size_t limit)
{
    rss *rss = calloc(1, sizeof *rss);
    if (!rss)
        return NULL;
    rss->stream = stream;
    rss->limit = limit;
    foreign_memory_begin();
    rss->reader = xmlReaderForIO(read_stream, NULL, rss, NULL, NULL,
                                 XML_PARSE_NONET | XML_PARSE_NOCDATA | XML_PARSE_COMPACT);
    if (rss->reader)
        xmlTextReaderSetErrorHandler(rss->reader, keep_fault, rss);
    else if (!rss->fault[0])
        snprintf(rss->fault, sizeof rss->fault, "it cannot be read as XML");
    return rss;
}

void rss_close(rss *rss)
{
    if (!rss)
        return;
    xmlFreeTextReader(rss->reader);
    free(rss);
}

const char *rss_fault(const rss *rss)
{
    if (foreign_memory_failed())
        return kliping_status_text(KLIPING_NO_MEMORY);
    return rss->fault[0] ? rss->fault : "it is no well-formed XML";
}

/* Names of the elements that may stand for a field, the best first; prefixes do not count. */
typedef struct rss_field {
    const char *field, *names[6];
} rss_field;

static const rss_field fields[] = {
    {"id", {"guid", "id", "link"}},
    {"title", {"title"}},
    {"url", {"link"}},
    {"date", {"pubDate", "published", "date", "issued", "updated"}},
    {"html", {"encoded", "content", "description", "summary"}},
};

static const xmlNode *find_child(const xmlNode *item, const char *name)
{
    for (const xmlNode *child = item->children; child; child = child->next)
        if (child->type == XML_ELEMENT_NODE && !strcmp((const char *)child->name, name) &&
            (child->children || child->properties))
            return child;
    return NULL;
}

/* What an element says: its address, its markup, or its text. To be freed with xmlFree(). */
static xmlChar *content_of(const xmlNode *node)
{
    xmlChar *address = xmlGetProp(node, (const xmlChar *)"href");
    if (address)
        return address;
    for (const xmlNode *child = node->children; child; child = child->next) {
        if (child->type != XML_ELEMENT_NODE)
            continue;
        xmlBuffer *markup = xmlBufferCreate();
        xmlChar *text = NULL;
        if (markup && xmlNodeDump(markup, node->doc, (xmlNode *)node, 0, 0) >= 0)
            text = xmlBufferDetach(markup);
        xmlBufferFree(markup);
        return text;
    }
    return xmlNodeGetContent(node);
}

static void write_field(json_writer *writer, const xmlNode *item, const rss_field *field)
{
    for (size_t i = 0; i < sizeof field->names / sizeof *field->names && field->names[i]; i++) {
        const xmlNode *child = find_child(item, field->names[i]);
        xmlChar *content = child ? content_of(child) : NULL;
        bool found = content && *content;
        if (found) {
            json_name(writer, bytes_of(field->field));
            json_string(writer, JSON_ITEM, bytes_of((const char *)content));
        }
        xmlFree(content);
        if (found)
            return;
    }
}

static bool write_item(const xmlNode *item, kliping_buffer *out)
{
    json_writer writer = json_start(out, false);
    json_open(&writer, JSON_ITEM, '{');
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
        write_field(&writer, item, &fields[i]);
    json_close(&writer, '}');
    return json_finish(&writer) == KLIPING_OK;
}

rss_result rss_next(rss *rss, kliping_buffer *out)
{
    if (!rss->reader)
        return RSS_BROKEN;
    int status = rss->inside ? xmlTextReaderNext(rss->reader) : xmlTextReaderRead(rss->reader);
    for (; status == 1; status = xmlTextReaderRead(rss->reader)) {
        const char *name = (const char *)xmlTextReaderConstLocalName(rss->reader);
        if (xmlTextReaderNodeType(rss->reader) != XML_READER_TYPE_ELEMENT || !name ||
            (strcmp(name, "item") != 0 && strcmp(name, "entry") != 0))
            continue;
        const xmlNode *item = xmlTextReaderExpand(rss->reader);
        if (!item)
            return RSS_BROKEN;
        rss->inside = true;
        rss->since_item = 0;
        if (write_item(item, out) && !foreign_memory_failed())
            return RSS_ITEM;
        snprintf(rss->fault, sizeof rss->fault, "%s", kliping_status_text(KLIPING_NO_MEMORY));
        return RSS_BROKEN;
    }
    return status == 0 && !rss->fault[0] && !foreign_memory_failed() ? RSS_END : RSS_BROKEN;
}
