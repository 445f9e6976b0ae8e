/* A map from 64-bit keys to 32-bit numbers, growing as it fills.
 *
 *   slots    [ ][t|3][ ][ ][t|1][t|2][ ] ...   some bits of a key's mix and its entry's index
 *   entries  [-][key value][key value][key value] in the order in which they came
 *
 * Only the slots are kept sparse, and only they are made again as the map grows.
 */
#ifndef KLIPING_READ_ENTITY_MAP_H
#define KLIPING_READ_ENTITY_MAP_H

#include "../base/arena.h"

#include <stdint.h>

typedef struct key_entry {
    uint32_t key[2]; /* in halves: an entry needs no gap */
    uint32_t value;
} key_entry;

typedef struct key_map {
    uint32_t *slots;    /* [1 << bits]; 0: nothing is there */
    key_entry *entries; /* [room], from 1 on */
    uint32_t count;     /* of them */
    uint32_t limit;     /* of that, until slots or room are too few */
    size_t room;
    uint32_t last;  /* of the slots */
    unsigned shift; /* of a mix, to the slot it asks for */
} key_map;

static inline uint64_t key_of_entry(const key_entry *entry)
{
    uint64_t key;
    /* NOLINTNEXTLINE(clang-analyzer-core.NonNullParamChecker): a map with keys has entries */
    memcpy(&key, entry->key, sizeof key);
    return key;
}

/* What a slot says of a key beside the entry's index. */
static inline uint32_t key_map_tag(const key_map *map, uint64_t mix)
{
    return (uint32_t)(mix >> 16) & ~map->last;
}

/* Of the first entry nothing is known: an empty slot has it. */
static inline key_entry *key_map_entry(const key_map *map, uint32_t slot)
{
    return &map->entries[slot & map->last];
}

static inline uint64_t key_mix(uint64_t key)
{
    return key * 0x9E3779B97F4A7C15u;
}

/* Not zero where a slot has another key: a number, of which no branch asks by halves. */
static inline uint64_t key_map_other(const key_map *map, uint32_t slot, uint64_t key)
{
    int64_t taken = -(int64_t)slot >> 63; /* all bits */
    return (key_of_entry(key_map_entry(map, slot)) ^ key) & (uint64_t)taken;
}

/* Where a key is, or would be, given its mix and tag. Nobody foresees whether it is there, nor
 * whether another has its place: of the first two slots no branch asks. */
static inline size_t key_map_place(const key_map *map, uint64_t key, uint64_t mix, uint32_t tag)
{
    const uint32_t *slots = map->slots, last = map->last;
    size_t at = (size_t)(mix >> map->shift);
    uint32_t first = slots[at];
    at = (at + ((first != 0) & ((first ^ tag) > last))) & last;
    while (key_map_other(map, slots[at], key))
        at = (at + 1) & last;
    return at;
}

/* NULL where absent. */
static inline uint32_t *key_map_find(const key_map *map, uint64_t key)
{
    if (!map->count)
        return NULL;
    uint64_t mix = key_mix(key);
    uint32_t slot = map->slots[key_map_place(map, key, mix, key_map_tag(map, mix))];
    return slot ? &key_map_entry(map, slot)->value : NULL;
}

void key_map_grow(key_map *map, arena *arena);

/* Of an empty one for so many at most; what is not used of it is not touched. */
void key_map_room(key_map *map, size_t most, arena *arena);

/* What there is of a key is written again. */
static inline uint32_t *key_map_put(key_map *map, uint64_t key, uint32_t value_if_new, arena *arena)
{
    if (map->count >= map->limit)
        key_map_grow(map, arena);
    uint64_t mix = key_mix(key);
    uint32_t tag = key_map_tag(map, mix), *slot = map->slots + key_map_place(map, key, mix, tag);
    uint32_t is_new = *slot == 0, all = -is_new; /* bits */
    map->count += is_new;
    *slot |= (tag | map->count) & all;
    key_entry *entry = key_map_entry(map, *slot);
    memcpy(entry->key, &key, sizeof key);
    entry->value = (entry->value & ~all) | (value_if_new & all);
    return &entry->value;
}

#endif
