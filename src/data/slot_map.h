/* A hash table in which every key has a slot of its own, almost as many slots as keys: one look
 * says whether a key is there.
 *
 *   hash, upper half -> bucket -> its shift
 *   hash, lower half, and the shift -> slot
 *
 * Shifts are chosen, bucket by bucket, so that no two keys come to one slot. Which key has the slot
 * is for the table itself to say: of other keys, any may be sent there. */
#ifndef KLIPING_DATA_SLOT_MAP_H
#define KLIPING_DATA_SLOT_MAP_H

#include "../base/arena.h"
#include "little_endian.h"

typedef struct slot_map {
    const uint16_t *shifts; /* [n_buckets], a multiple of 4 */
    uint32_t n_buckets, n_slots;
} slot_map;

static inline uint32_t slot_map_bucket(const slot_map *map, uint64_t hash)
{
    return (uint32_t)((hash >> 32) * map->n_buckets >> 32);
}

static inline uint32_t slot_map_shifted(const slot_map *map, uint64_t hash, uint32_t shift)
{
    uint32_t mixed = ((uint32_t)hash ^ shift * 0x9E3779B1u) * 0x85EBCA6Bu;
    mixed = (mixed ^ mixed >> 15) * 0xC2B2AE35u;
    return (uint32_t)((uint64_t)mixed * map->n_slots >> 32);
}

static inline uint32_t slot_map_slot(const slot_map *map, uint64_t hash)
{
    return slot_map_shifted(map, hash, le16toh(map->shifts[slot_map_bucket(map, hash)]));
}

/* Has the shift brought from memory that will be asked for. */
static inline void slot_map_expect(const slot_map *map, uint64_t hash)
{
    __builtin_prefetch(&map->shifts[slot_map_bucket(map, hash)]);
}

/* hashes: of the keys, all bits mixed well. False where they cannot be parted: two of them are the
 * same, or as good as that. */
bool slot_map_build(const uint64_t *hashes, size_t count, arena *arena, slot_map *out);

#endif
