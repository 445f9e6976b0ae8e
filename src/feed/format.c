#include "format.h"

#include <strings.h>

enum { TAR_MAGIC_AT = 257, TAR_BLOCK = 512, LONGEST_FIRST_LINE = 1 << 20, TAG_SEARCHED = 2048 };

static bool begins_with(bytes text, bytes start)
{
    return text.size >= start.size && !memcmp(text.data, start.data, start.size);
}

static bool begins_with_tag(bytes text, const char *tag)
{
    size_t size = strlen(tag);
    return text.size >= size && !strncasecmp(text.data, tag, size);
}

feed_format format_named(const char *name)
{
    static const char *const names[] = {"auto", "text", "jsonl", "json",
                                        "csv",  "html", "warc",  "rss"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (!strcmp(name, names[i]))
            return (feed_format)i;
    return FEED_FORMATS;
}

/* "BZh", a digit, and the beginning of a block or of the end. */
static bool is_bzip2(bytes head)
{
    if (head.size < 10 || !begins_with(head, BYTES("BZh")) || head.data[3] < '1' ||
        head.data[3] > '9')
        return false;
    bytes block = bytes_slice(head, 4, head.size);
    return begins_with(block, BYTES("1AY&SY")) || begins_with(block, BYTES("\x17rE8P\x90"));
}

bool format_is_packed(stream *stream)
{
    static const bytes magics[] = {
        {"\x1F\x8B\x08", 3},     /* gzip */
        {"\x28\xB5\x2F\xFD", 4}, /* zstd */
        {"\xFD"
         "7zXZ\0",
         6},               /* xz */
        {"PK\x03\x04", 4}, /* zip */
        {"PK\x05\x06", 4}, /* an empty zip */
    };
    bytes head = stream_peek(stream, 1);
    if (head.size && !strchr(" \t\r\n{[<\xEF", head.data[0])) /* never wait for more of those */
        head = stream_peek(stream, head.data[0] & 0x80 || head.data[0] < ' ' ? 6 : TAR_BLOCK);
    for (size_t i = 0; i < sizeof magics / sizeof *magics; i++)
        if (begins_with(head, magics[i]))
            return true;
    return is_bzip2(head) ||
           (head.size >= TAR_BLOCK &&
            begins_with(bytes_slice(head, TAR_MAGIC_AT, head.size), BYTES("ustar")));
}

typedef struct extension {
    const char *name;
    feed_format format;
} extension;

/* FEED_AUTO: the name does not say. */
static feed_format guess_by_name(const char *name)
{
    static const extension extensions[] = {
        {"jsonl", FEED_JSONL}, {"ndjson", FEED_JSONL}, {"jl", FEED_JSONL},  {"json", FEED_JSON},
        {"csv", FEED_CSV},     {"tsv", FEED_CSV},      {"html", FEED_HTML}, {"htm", FEED_HTML},
        {"xhtml", FEED_HTML},  {"warc", FEED_WARC},    {"rss", FEED_RSS},   {"atom", FEED_RSS},
    };
    static const char *const compressions[] = {".gz", ".bz2", ".xz", ".zst", ".zstd"};
    size_t size = strlen(name);
    for (size_t i = 0; i < sizeof compressions / sizeof *compressions; i++) {
        size_t end = strlen(compressions[i]);
        if (size > end && !strcasecmp(name + size - end, compressions[i])) {
            size -= end;
            break;
        }
    }
    for (size_t i = 0; i < sizeof extensions / sizeof *extensions; i++) {
        size_t end = strlen(extensions[i].name);
        if (size > end && name[size - end - 1] == '.' &&
            !strncasecmp(name + size - end, extensions[i].name, end))
            return extensions[i].format;
    }
    return FEED_AUTO;
}

static bytes without_space(bytes head)
{
    if (begins_with(head, BYTES("\xEF\xBB\xBF")))
        head = bytes_slice(head, 3, head.size);
    while (head.size && strchr(" \t\r\n", head.data[0]) && head.data[0])
        head = bytes_slice(head, 1, head.size);
    return head;
}

static bool has_tag(bytes head, const char *tag)
{
    for (size_t i = 0; i < head.size && i < TAG_SEARCHED; i++)
        if (head.data[i] == '<' && begins_with_tag(bytes_slice(head, i, head.size), tag))
            return true;
    return false;
}

static feed_format guess_markup(bytes head)
{
    static const char *const feeds[] = {"<rss", "<feed", "<rdf:RDF"};
    static const char *const pages[] = {"<!doctype html", "<html", "<head", "<body"};
    bool is_xml = begins_with_tag(head, "<?xml");
    for (size_t i = 0; i < 3; i++)
        if (begins_with_tag(head, feeds[i]) || (is_xml && has_tag(head, feeds[i])))
            return FEED_RSS;
    for (size_t i = 0; i < 4; i++)
        if (begins_with_tag(head, pages[i]) ||
            ((is_xml || begins_with_tag(head, "<!--")) && has_tag(head, pages[i])))
            return FEED_HTML;
    return FEED_AUTO;
}

/* Whether the first line is a whole object with the text of an article. */
static bool is_record(stream *stream, const record_names *names)
{
    const char *newline;
    bytes head;
    do {
        head = without_space(stream_seen(stream));
        newline = memchr(head.data, '\n', head.size);
    } while (!newline && head.size < LONGEST_FIRST_LINE && stream_peek_more(stream));
    head = without_space(stream_seen(stream));
    newline = memchr(head.data, '\n', head.size);
    bytes line = newline ? bytes_slice(head, 0, (size_t)(newline - head.data)) : head;
    json_field wanted[RECORD_MOST_NAMES];
    record_field fields[RECORD_MOST_NAMES];
    size_t at, count = record_names_wanted(names, wanted, fields);
    if (json_fields(line, wanted, count, &at))
        return false;
    for (size_t i = 0; i < count; i++)
        if ((fields[i] == RECORD_TEXT || fields[i] == RECORD_HTML) && wanted[i].raw.data)
            return true;
    return false;
}

feed_format format_guess(stream *stream, const char *file_name, const record_names *names)
{
    bytes head = without_space(stream_peek(stream, 1));
    while (!head.size && stream_peek_more(stream))
        head = without_space(stream_seen(stream));
    if (begins_with(head, BYTES("WARC/")))
        return FEED_WARC;
    feed_format format = head.size && head.data[0] == '<' ? guess_markup(head) : FEED_AUTO;
    if (format == FEED_AUTO)
        format = guess_by_name(file_name);
    if (format == FEED_AUTO && head.size && head.data[0] == '{' && is_record(stream, names))
        format = FEED_JSONL;
    return format == FEED_AUTO ? FEED_TEXT : format;
}
