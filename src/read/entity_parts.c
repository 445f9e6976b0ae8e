#include "entity_parts.h"

#include <string.h>

/* ---- words ---- */

bool word_in(bytes word, const char *list)
{
    if (!word.size)
        return false;
    for (const char *at = list + 1; *at;) {
        size_t size = strcspn(at, " ");
        if (size == word.size && memcmp(at, word.data, size) == 0)
            return true;
        at += size + 1;
    }
    return false;
}

/* ---- keys ---- */

uint64_t key_add_byte(uint64_t key, unsigned char byte)
{
    return ((key ^ 0xcbf29ce484222325u) + byte + 1) * 0x9E3779B97F4A7C15u ^ key >> 29;
}

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
        key_map larger = {.capacity = map->capacity ? map->capacity * 2 : 64, .count = map->count};
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
