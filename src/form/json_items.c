/* Whole items at once: what most of a document is made of. */
#include "json_digits.h"
#include "json_writing.h"

static const char start_key[] = "\"start\":", end_key[] = ",\"end\":", text_key[] = ",\"text\":\"";

enum { LONGEST_RANGE = sizeof start_key + sizeof end_key + (size_t)2 * DIGITS };

static inline char *put_range(char *at, size_t start, size_t end)
{
    memcpy(at, start_key, sizeof start_key - 1);
    at = put_digits(at + sizeof start_key - 1, start);
    memcpy(at, end_key, sizeof end_key - 1);
    return put_digits(at + sizeof end_key - 1, end);
}

void json_range(json_writer *writer, size_t start, size_t end)
{
    if (writer->pretty) {
        json_size(writer, json_key("start"), start);
        json_size(writer, json_key("end"), end);
        return;
    }
    char *at = begin(writer, JSON_ITEM, LONGEST_RANGE);
    if (at)
        writer->next = put_range(at, start, end);
}

void json_range_text(json_writer *writer, size_t start, size_t end, bytes text)
{
    char *at = NULL;
    if (!writer->pretty && text.size <= SHORT) {
        at = begin(writer, JSON_ITEM, LONGEST_RANGE + sizeof text_key + SHORT);
        if (!at)
            return;
        writer->next = at = put_range(at, start, end);
        memcpy(at, text_key, sizeof text_key - 1);
        at += sizeof text_key - 1;
        if (copy_if_plain(at, text.data, text.size)) {
            at += text.size;
            *at++ = '"';
            writer->next = at;
            return;
        }
    }
    if (!at)
        json_range(writer, start, end);
    json_string(writer, json_key("text"), text);
}

/* ---- whole items ---- */

/* What begin() did for an item that cannot be written at once. */
static void take_back(json_writer *writer, bool first)
{
    writer->next -= !first;
    writer->first = first;
}

/* A string of SHORT bytes at most that has nothing to escape; NULL: it is none. */
static inline char *put_string(char *at, bytes key, const char *value)
{
    memcpy(at, key.data, PADDED);
    at += key.size;
    *at++ = '"';
    at = copy_if_plain_string(at, value, SHORT);
    if (at)
        *at++ = '"';
    return at;
}

/* In compact form, of strings that have nothing to escape. */
static inline __attribute__((always_inline)) bool
open_plain(json_writer *writer, const json_member *members, size_t count)
{
    bool first = writer->first;
    char *start = begin(writer, JSON_ITEM, count * (SHORT + MARGIN)), *at = start;
    if (!start)
        return false;
    for (size_t i = 0; at && i < count; i++) {
        *at = ',';
        if (members[i].value)
            at = put_string(at + 1, members[i].key, members[i].value);
    }
    if (!at) {
        take_back(writer, first);
        return false;
    }
    *start = '{';
    writer->next = at;
    return true;
}

/* As many as there are of a link and of an entity: a loop would end where nobody foresees it. */
static bool open_some_plain(json_writer *writer, const json_member *members, size_t count)
{
    enum { LINK = 3, ENTITY = 4 };
    return (count == LINK && open_plain(writer, members, LINK)) ||
           (count == ENTITY && open_plain(writer, members, ENTITY));
}

void json_open_with(json_writer *writer, const json_member *members, size_t count)
{
    if (!writer->pretty && open_some_plain(writer, members, count))
        return;
    json_open(writer, JSON_ITEM, '{');
    for (size_t i = 0; i < count; i++)
        if (members[i].value)
            json_text(writer, members[i].key, members[i].value);
}

static bool put_range_item(json_writer *writer, size_t start, size_t end, bytes text,
                           const json_member *more)
{
    bool first = writer->first;
    if (text.size > SHORT)
        return false;
    char *at = begin(writer, JSON_ITEM, LONGEST_RANGE + (size_t)2 * (SHORT + MARGIN));
    if (!at)
        return false;
    *at = '{';
    at = put_range(at + 1, start, end);
    memcpy(at, text_key, sizeof text_key - 1);
    at += sizeof text_key - 1;
    bool plain = copy_if_plain(at, text.data, text.size);
    at += text.size;
    *at++ = '"';
    if (plain && more->value) {
        *at++ = ',';
        at = put_string(at, more->key, more->value);
    }
    if (!plain || !at) {
        take_back(writer, first);
        return false;
    }
    *at++ = '}';
    writer->next = at;
    return true;
}

void json_range_item(json_writer *writer, size_t start, size_t end, bytes text, json_member more)
{
    if (!writer->pretty && put_range_item(writer, start, end, text, &more))
        return;
    json_open_inline(writer, JSON_ITEM, '{');
    json_range_text(writer, start, end, text);
    if (more.value)
        json_text(writer, more.key, more.value);
    json_close(writer, '}');
}
