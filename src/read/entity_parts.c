#include "entity_parts.h"

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

static const part_type *type_named(entity_memory *memory, const char *name)
{
    size_t slot = (size_t)(key_add_word(KEY_START, (uintptr_t)name) >> 32) % TYPES_REMEMBERED;
    part_type *type = &memory->types[slot];
    if (type->name != name)
        *type = (part_type){name, key_of_type(name), kind_of_type(name), class_of(name)};
    return type;
}

static uint16_t type_of(reading *reading, const char *name)
{
    for (size_t i = 0; i < reading->n_types; i++)
        if (strcmp(reading->types[i].name, name) == 0)
            return (uint16_t)i;
    reading->types = arena_extend(reading->arena, reading->types, reading->n_types,
                                  &reading->types_capacity, sizeof *reading->types);
    reading->types[reading->n_types] = *type_named(reading->memory, name);
    return (uint16_t)reading->n_types++;
}

uint16_t part_type_of(reading *reading, const char *name)
{
    const size_t n_met = sizeof reading->types_met / sizeof *reading->types_met;
    size_t slot = (size_t)(key_add_word(KEY_START, (uintptr_t)name) >> 32) % n_met;
    if (reading->types_met[slot].name != name) {
        reading->types_met[slot].type = type_of(reading, name);
        reading->types_met[slot].name = name;
    }
    return reading->types_met[slot].type;
}

/* ---- keys ---- */

uint64_t key_add(uint64_t key, bytes letters)
{
    for (size_t i = 0; i < letters.size; i++) {
        unsigned char c = (unsigned char)letters.data[i];
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c >= 0x80)
            key = key_add_byte(key, c);
    }
    return key;
}

static struct key_slot *slot_of(const key_map *map, uint64_t key)
{
    size_t at = (size_t)((key ^ key >> 32) * 0x9E3779B97F4A7C15u >> 20) & (map->capacity - 1);
    while (map->slots[at].used && map->slots[at].key != key)
        at = (at + 1) & (map->capacity - 1);
    return &map->slots[at];
}

uint32_t *key_map_find(const key_map *map, uint64_t key)
{
    if (!map->capacity)
        return NULL;
    struct key_slot *slot = slot_of(map, key);
    return slot->used ? &slot->value : NULL;
}

uint32_t *key_map_put(key_map *map, uint64_t key, uint32_t value_if_new, arena *arena)
{
    if (map->count * 2 >= map->capacity) {
        key_map larger = {.capacity = map->capacity ? map->capacity * 2 : 16, .count = map->count};
        larger.slots = arena_array(arena, struct key_slot, larger.capacity);
        for (size_t i = 0; i < map->capacity; i++)
            if (map->slots[i].used)
                *slot_of(&larger, map->slots[i].key) = map->slots[i];
        *map = larger;
    }
    struct key_slot *slot = slot_of(map, key);
    if (!slot->used) {
        *slot = (struct key_slot){key, value_if_new, true};
        map->count++;
    }
    return &slot->value;
}
