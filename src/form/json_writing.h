/* The writer at work: shared by json_writer.c, which writes members, and json_items.c, which writes
 * whole items at once. */
#ifndef KLIPING_FORM_JSON_WRITING_H
#define KLIPING_FORM_JSON_WRITING_H

#include "json_plain.h"
#include "json_writer.h"

enum {
    INDENT = 2,
    PADDED = sizeof JSON_PAD, /* bytes copied of a short key, whatever its size */
    MARGIN = PADDED + PIECE,  /* what a member needs beside key and value; written over at most */
    LONGEST_ESCAPE = 6        /* bytes that one becomes: \u001f */
};

enum { SHORT = 128 /* bytes of a string that room is made for at once */ };

/* Makes room; false where there is none. */
bool json_grow(json_writer *writer, size_t more);

static inline bool has_room(json_writer *writer, size_t more)
{
    return (size_t)(writer->end - writer->next) >= more || json_grow(writer, more);
}

/* Commas, line breaks and spaces before a member in pretty form. */
void json_separate(json_writer *writer);

/* Begins a member and returns where its value goes, with room for it; NULL when there is none. */
static inline char *begin(json_writer *writer, bytes key, size_t room)
{
    size_t indent = writer->pretty ? (size_t)writer->depth * INDENT : 0;
    if (!has_room(writer, key.size + room + indent + MARGIN))
        return NULL;
    if (writer->pretty) {
        json_separate(writer);
    } else {
        *writer->next = ',';
        writer->next += !writer->first;
        writer->first = false;
    }
    char *at = writer->next;
    memcpy(at, key.data, PADDED);
    if (key.size > PADDED)
        memcpy(at + PADDED, key.data + PADDED, key.size - PADDED);
    at += key.size;
    if (writer->pretty && key.size)
        *at++ = ' ';
    return at;
}

/* Where an item is to be written at once; NULL: it is not. It counts as written only when
 * writer->next is moved behind it. */
static inline char *json_begin_item(json_writer *writer, size_t room)
{
    if (writer->pretty || !has_room(writer, room + MARGIN))
        return NULL;
    *writer->next = ',';
    return writer->next + !writer->first;
}

#endif
