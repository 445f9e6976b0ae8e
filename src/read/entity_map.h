/* A map from 64-bit keys to 32-bit numbers, growing as it fills.
 *
 *   slots    [ ][3][ ][ ][1][2][ ] ...          indices of entries
 *   entries  [-][key value][key value][key value] in the order in which they came
 *
 * Only the slots are kept sparse, and only they are made again as the map grows. Nobody foresees
 * which keys are there: no branch asks.
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

static inline uint64_t key_mix(uint64_t key)
{
    return key * 0x9E3779B97F4A7C15u;
}

/* Where a key is, or would be. */
static inline uint32_t *key_map_slot(const key_map *map, uint64_t key)
{
    size_t at = (size_t)(key_mix(key) >> map->shift);
    for (;;) {
        uint32_t *slot = &map->slots[at];
        int64_t taken = -(int64_t)*slot >> 63; /* all bits; the first entry is no key's */
        if (!((key_of_entry(&map->entries[*slot]) ^ key) & (uint64_t)taken))
            return slot;
        at = (at + 1) & map->last;
    }
}

/* NULL where absent. */
static inline uint32_t *key_map_find(const key_map *map, uint64_t key)
{
    uint32_t index = map->count ? *key_map_slot(map, key) : 0;
    return index ? &map->entries[index].value : NULL;
}

/* Zero where absent: the first entry is no key's, and has none. */
static inline uint32_t key_map_value(const key_map *map, uint64_t key)
{
    return map->count ? map->entries[*key_map_slot(map, key)].value : 0;
}

static inline bool key_map_has(const key_map *map, uint64_t key)
{
    return map->count && *key_map_slot(map, key) != 0;
}

void key_map_grow(key_map *map, arena *arena);

/* Of an empty one for so many at most; what is not used of it is not touched. */
void key_map_room(key_map *map, size_t most, arena *arena);

/* The index of a key, from 1 on, in the order in which they came. */
static inline uint32_t key_map_index(key_map *map, uint64_t key, arena *arena)
{
    if (map->count >= map->limit)
        key_map_grow(map, arena);
    uint32_t *slot = key_map_slot(map, key), index = *slot, is_new = index == 0;
    map->count += is_new;
    index |= map->count & -is_new;
    *slot = index;
    /* NOLINTNEXTLINE(clang-analyzer-core.NonNullParamChecker): a map below its limit has entries */
    memcpy(map->entries[index].key, &key, sizeof key); /* again, where it was there */
    return index;
}

static inline uint32_t *key_map_put(key_map *map, uint64_t key, uint32_t value_if_new, arena *arena)
{
    uint32_t before = map->count, index = key_map_index(map, key, arena);
    key_entry *entry = &map->entries[index];
    uint32_t added = before - map->count; /* all bits, or none */
    entry->value = (entry->value & ~added) | (value_if_new & added);
    return &entry->value;
}

#endif
