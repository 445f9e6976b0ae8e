/* The items of arrays, of which most of a document is made, written at once: in compact form, into
 * room that is asked for once, as if nothing in them had to be escaped. Each returns false where it
 * has written nothing, for that is not so; then they are to be put together of their members. */
#ifndef KLIPING_FORM_JSON_ITEMS_H
#define KLIPING_FORM_JSON_ITEMS_H

#include "json_digits.h"
#include "json_writing.h"

/* What is known beforehand. */
#define JSON_PUT(at, text) (*(at) = (char *)mempcpy(*(at), (text), sizeof(text) - 1))

enum {
    FIELD_ROOM = SHORT + MARGIN, /* of a string with its key */
    RANGE_ROOM = 2 * DIGITS + MARGIN,
    MOST_LINKS = 4 /* of an entity that is written at once */
};

/* A string, whose quotation marks the keys around it bring along. */
static inline bool json_put_name(char **at, const char *value)
{
    *at = copy_if_plain_string(*at, value, SHORT);
    return *at;
}

/* The same, best for what seldom has as many as half a piece. */
static inline bool json_put_code(char **at, const char *value)
{
    *at = copy_if_plain_code(*at, value, SHORT);
    return *at;
}

static inline void json_put_range(char **at, size_t start, size_t end)
{
    JSON_PUT(at, "\"start\":");
    bool are_few = (start < FOUR_DIGITS) & (end < FOUR_DIGITS);
    uint64_t digits = are_few ? digits_of_both(start, end) : 0;
    *at = are_few ? put_four(*at, (uint32_t)digits) : put_digits(*at, start);
    JSON_PUT(at, ",\"end\":");
    *at = are_few ? put_four(*at, (uint32_t)(digits >> 32)) : put_digits(*at, end);
}

/* The range and the text of a span, but for the quotation mark at the end. */
static inline bool json_put_span(char **at, const kliping_span *span)
{
    json_put_range(at, span->start, span->end);
    JSON_PUT(at, ",\"text\":\"");
    char *text = *at;
    *at += span->text_size;
    return copy_if_plain(text, span->text, span->text_size);
}

static inline bool json_can_put_span(const kliping_span *span)
{
    return !span->in_title & (span->text_size <= SHORT);
}

static inline bool json_item_ends(json_writer *writer, char *at)
{
    writer->next = at;
    writer->first = false;
    return true;
}

static inline bool json_put_mention(json_writer *writer, const kliping_mention *mention)
{
    char *at = json_begin_item(writer, RANGE_ROOM + 2 * FIELD_ROOM);
    if (!at || !json_can_put_span(&mention->span))
        return false;
    JSON_PUT(&at, "{");
    if (!json_put_span(&at, &mention->span))
        return false;
    if (mention->position) {
        JSON_PUT(&at, "\",\"position\":\"");
        if (!json_put_name(&at, mention->position))
            return false;
    }
    JSON_PUT(&at, "\"}");
    return json_item_ends(writer, at);
}

static inline bool json_put_links(char **at, const kliping_entity *entity)
{
    JSON_PUT(at, "\",\"links\":[");
    for (size_t i = 0; i < entity->n_links; i++) {
        const kliping_link *link = &entity->links[i];
        if (i)
            JSON_PUT(at, ",");
        JSON_PUT(at, "{\"kb\":\"");
        if (!json_put_code(at, link->kb))
            return false;
        JSON_PUT(at, "\",\"id\":\"");
        if (!json_put_code(at, link->id))
            return false;
        JSON_PUT(at, "\",\"name\":\"");
        if (!json_put_name(at, link->name))
            return false;
        JSON_PUT(at, "\"}");
    }
    JSON_PUT(at, "],\"mentions\":[");
    return true;
}

/* An entity as far as its value, if it has one, or else its mentions: in there, before the first.
 */
static inline bool json_put_entity(json_writer *writer, const kliping_entity *entity)
{
    char *at = json_begin_item(writer, (4 + 3 * (size_t)MOST_LINKS) * FIELD_ROOM);
    if (!at || entity->n_links > MOST_LINKS)
        return false;
    JSON_PUT(&at, "{\"id\":\"");
    if (!json_put_code(&at, entity->id))
        return false;
    JSON_PUT(&at, "\",\"type\":\"");
    if (!json_put_code(&at, entity->type))
        return false;
    JSON_PUT(&at, "\",\"name\":\"");
    if (!json_put_name(&at, entity->name))
        return false;
    if (entity->position) {
        JSON_PUT(&at, "\",\"position\":\"");
        if (!json_put_name(&at, entity->position))
            return false;
    }
    if (entity->value)
        JSON_PUT(&at, "\",\"value\":{");
    else if (!json_put_links(&at, entity))
        return false;
    writer->next = at;
    writer->first = true;
    return true;
}

static inline bool json_put_role(json_writer *writer, const kliping_role *role)
{
    char *at = json_begin_item(writer, RANGE_ROOM + 3 * FIELD_ROOM);
    if (!at || !json_can_put_span(&role->span))
        return false;
    JSON_PUT(&at, "{\"role\":\"");
    if (!json_put_code(&at, role->role))
        return false;
    JSON_PUT(&at, "\",");
    if (!json_put_span(&at, &role->span))
        return false;
    if (role->entity) {
        JSON_PUT(&at, "\",\"entity\":\"");
        if (!json_put_code(&at, role->entity->id))
            return false;
    }
    JSON_PUT(&at, "\"}");
    return json_item_ends(writer, at);
}

static inline bool json_put_cue(json_writer *writer, const kliping_cue *cue)
{
    char *at = json_begin_item(writer, (size_t)2 * FIELD_ROOM);
    if (!at)
        return false;
    JSON_PUT(&at, "{\"text\":\"");
    if (!json_put_name(&at, cue->text))
        return false;
    if (cue->source) {
        JSON_PUT(&at, "\",\"source\":\"");
        if (!json_put_name(&at, cue->source))
            return false;
    }
    JSON_PUT(&at, "\"}");
    return json_item_ends(writer, at);
}

#endif
