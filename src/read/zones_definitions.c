#include "zones_definitions.h"

#include "expressions.h"

#include <string.h>

enum { PUT_IN_DEPTH = 8 }; /* of calls within what is called */

/* A pattern being put together. */
typedef struct written {
    arena *arena;
    char *data;
    size_t size, capacity;
} written;

/* Groups with a number or a name; a bracket that stands for itself may be taken for one. */
static bool has_told_groups(bytes pattern)
{
    for (size_t i = 0; i < pattern.size; i++) {
        const char *behind = pattern.data + i + 1;
        size_t left = pattern.size - i - 1;
        if (pattern.data[i] == '(' && (left < 2 || behind[0] != '?' || strchr("<P'|", behind[1])))
            return true;
    }
    return false;
}

bool zone_definitions_add(zone_definitions *definitions, bytes name, bytes pattern, arena *arena)
{
    if (definitions->count == ZONE_DEFINITIONS_MOST)
        return false;
    definitions->items = arena_extend(arena, definitions->items, definitions->count,
                                      &definitions->capacity, sizeof *definitions->items);
    bytes parts[] = {BYTES("(?(DEFINE)(?<"), name, BYTES(">"), pattern, BYTES("))")};
    definitions->items[definitions->count++] =
        (zone_definition){.name = name,
                          .pattern = pattern,
                          .plain = !has_told_groups(pattern),
                          .text = bytes_of(arena_join(arena, parts, sizeof parts / sizeof *parts))};
    return true;
}

/* Which definitions a pattern names, and those which they name.
 * NOLINTNEXTLINE(misc-no-recursion): each of ZONE_DEFINITIONS_MOST once */
static void need(zone_definitions *definitions, bytes pattern)
{
    for (size_t i = 0; i < definitions->count && pattern.size; i++) {
        zone_definition *one = &definitions->items[i];
        if (one->needed || !memmem(pattern.data, pattern.size, one->name.data, one->name.size))
            continue;
        one->needed = true;
        need(definitions, one->text);
    }
}

/* What "(?&NAME)" at the beginning of some text calls, if that can as well stand there itself. */
static const zone_definition *called(const zone_definitions *definitions, bytes text)
{
    for (size_t i = 0; i < definitions->count; i++) {
        const zone_definition *one = &definitions->items[i];
        if (one->plain && text.size > one->name.size + 3 && text.data[one->name.size + 3] == ')' &&
            memcmp(text.data + 3, one->name.data, one->name.size) == 0)
            return one;
    }
    return NULL;
}

static void write_on(bytes part, written *to)
{
    for (size_t i = 0; i < part.size; i++) {
        to->data = arena_extend(to->arena, to->data, to->size, &to->capacity, 1);
        to->data[to->size++] = part.data[i];
    }
}

/* A pattern with what it calls in place of the calls.
 * NOLINTNEXTLINE(misc-no-recursion): PUT_IN_DEPTH deep */
static void put_in(const zone_definitions *definitions, bytes pattern, size_t depth, written *to)
{
    size_t done = 0;
    for (size_t at = 0; at + 3 < pattern.size && to->size <= EXPRESSION_LONGEST; at++) {
        const zone_definition *one = NULL;
        if (depth < PUT_IN_DEPTH && memcmp(pattern.data + at, "(?&", 3) == 0)
            one = called(definitions, bytes_slice(pattern, at, pattern.size));
        if (!one)
            continue;
        write_on(bytes_slice(pattern, done, at), to);
        write_on(BYTES("(?:"), to);
        put_in(definitions, one->pattern, depth + 1, to);
        write_on(BYTES(")"), to);
        done = at + one->name.size + 4;
        at = done - 1;
    }
    write_on(bytes_slice(pattern, done, pattern.size), to);
}

const char *zone_definitions_put_in(zone_definitions *definitions, bytes pattern, arena *arena)
{
    written whole = {.arena = arena};
    put_in(definitions, pattern, 0, &whole);
    if (whole.size + 4 <= EXPRESSION_LONGEST)
        pattern = (bytes){whole.data, whole.size};
    bytes parts[ZONE_DEFINITIONS_MOST + 3];
    size_t count = 0;
    for (size_t i = 0; i < definitions->count; i++)
        definitions->items[i].needed = false;
    need(definitions, pattern);
    for (size_t i = 0; i < definitions->count; i++)
        if (definitions->items[i].needed)
            parts[count++] = definitions->items[i].text;
    parts[count++] = BYTES("(?:");
    parts[count++] = pattern;
    parts[count++] = BYTES(")");
    return arena_join(arena, parts, count);
}
