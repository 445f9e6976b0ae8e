#include "entity_parts.h"
#include "../base/eight.h"

#include <stdlib.h>

/* ---- types ---- */

static part_class class_of(const char *type)
{
    static const struct {
        const char *type;
        part_class class;
    } classes[] = {{"PER", PART_PERSON}, {"ORG", PART_BODY}, {"GPE", PART_PLACE}};
    for (size_t i = 0; i < sizeof classes / sizeof *classes; i++)
        if (strcmp(type, classes[i].type) == 0)
            return classes[i].class;
    return PART_PLAIN;
}

static uint16_t type_of(reading *reading, const char *name)
{
    entity_memory *memory = reading->memory;
    for (size_t i = 0; i < memory->n_types; i++)
        if (strcmp(memory->types[i].name, name) == 0)
            return (uint16_t)i;
    if (memory->n_types == memory->types_capacity) {
        size_t larger = memory->types_capacity * 2 + 16;
        part_type *grown = realloc(memory->types, larger * sizeof *grown);
        if (!grown)
            arena_fail(reading->arena);
        reading->types = memory->types = grown;
        memory->types_capacity = larger;
    }
    memory->types[memory->n_types] =
        (part_type){name, key_of_type(name), kind_of_type(name), class_of(name)};
    return (uint16_t)memory->n_types++;
}

void part_types_know(reading *reading)
{
    static const char *const known[TYPES_KNOWN] = {
        [TYPE_PER] = "PER", [TYPE_ORG] = "ORG", [TYPE_GPE] = "GPE",
        [TYPE_LOC] = "LOC", [TYPE_FAC] = "FAC", [TYPE_PROGRAM] = "PROGRAM",
    };
    for (size_t i = reading->memory->n_types; i < TYPES_KNOWN; i++)
        type_of(reading, known[i]);
}

/* A string that is met for the first time, or again since another took its place. */
uint16_t part_type_met(reading *reading, const char *name)
{
    uint16_t type = type_of(reading, name);
    type_met *met = type_met_at(reading->memory, name);
    *met = (type_met){name, met->name, {met->types[1], type}};
    return type;
}

/* ---- keys ---- */

uint64_t key_add(uint64_t key, bytes letters)
{
    for (size_t i = 0; i < letters.size; i++) {
        unsigned char c = (unsigned char)letters.data[i];
        key = key_counts(c) ? key_add_byte(key, c) : key;
    }
    return key;
}

enum { AT_ONCE = 8 };

/* Whether the first bytes are all letters from a to z; of some it may say no that are. */
static bool are_letters(uint64_t eight, size_t size)
{
    uint64_t from_a = eight + EIGHT_TIMES(0x80 - 'a'), behind_z = eight + EIGHT_TIMES(0x7F - 'z');
    uint64_t others = (~from_a | behind_z | eight) & EIGHT_HIGH;
    return !(others << 8 * (AT_ONCE - size));
}

/* All eight added to zero; nothing but zeros comes before the first of fewer. */
static uint64_t key_of_eight(uint64_t eight, const uint64_t powers[AT_ONCE + 1])
{
    uint64_t sum = eight >> 56;
    for (unsigned i = 1; i < AT_ONCE; i++)
        sum += (eight >> (56 - 8 * i) & 0xFF) * powers[i];
    return sum;
}

uint64_t key_add_folded(uint64_t key, bytes letters)
{
#define SQUARE(x) ((x) * (x))
    static const uint64_t powers[AT_ONCE + 1] = {1,
                                                 KEY_FACTOR,
                                                 SQUARE(KEY_FACTOR),
                                                 SQUARE(KEY_FACTOR) * KEY_FACTOR,
                                                 SQUARE(SQUARE(KEY_FACTOR)),
                                                 SQUARE(SQUARE(KEY_FACTOR)) * KEY_FACTOR,
                                                 SQUARE(SQUARE(KEY_FACTOR) * KEY_FACTOR),
                                                 SQUARE(SQUARE(KEY_FACTOR) * KEY_FACTOR) *
                                                     KEY_FACTOR,
                                                 SQUARE(SQUARE(SQUARE(KEY_FACTOR)))};
#undef SQUARE
    for (size_t at = 0; at < letters.size; at += AT_ONCE) {
        uint64_t eight = eight_read(letters.data + at);
        size_t size = letters.size - at < AT_ONCE ? letters.size - at : AT_ONCE;
        if (are_letters(eight, size))
            key = key * powers[size] + key_of_eight(eight << 8 * (AT_ONCE - size), powers);
        else
            key = key_add(key, bytes_slice(letters, at, at + size));
    }
    return key;
}

uint64_t key_add_name(uint64_t key, const char *name)
{
    for (; *name; name++) {
        unsigned char c = (unsigned char)*name;
        if (c >= 'A' && c <= 'Z')
            c |= 32;
        key = key_counts(c) ? key_add_byte(key, c) : key;
    }
    return key;
}

uint64_t key_of_type(const char *type)
{
    return key_add_byte(key_add_name(KEY_START, type), (unsigned char)type[0]);
}
