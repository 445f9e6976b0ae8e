#include "slot_map.h"

enum {
    KEYS_PER_BUCKET = 4,
    MORE_SLOTS = 32, /* one slot for so many keys is empty */
    MOST_IN_BUCKET = 64,
    MOST_SHIFT = 65535
};

typedef struct builder {
    slot_map map;
    uint16_t *shifts;
    uint64_t *hashes; /* by bucket */
    uint32_t *starts; /* [n_buckets + 1] where a bucket's hashes begin */
    bool *taken;      /* [n_slots] */
} builder;

/* Sets starts, and the hashes in their order. */
static void part(builder *b, const uint64_t *hashes, size_t count, arena *arena)
{
    uint32_t *next = arena_array(arena, uint32_t, b->map.n_buckets + 1);
    for (size_t i = 0; i < count; i++)
        b->starts[slot_map_bucket(&b->map, hashes[i]) + 1]++;
    for (size_t i = 0; i < b->map.n_buckets; i++)
        next[i + 1] = b->starts[i + 1] += b->starts[i];
    for (size_t i = 0; i < count; i++)
        b->hashes[next[slot_map_bucket(&b->map, hashes[i])]++] = hashes[i];
}

/* Takes the slots that a shift gives to a bucket's keys, all of them or none. */
static bool take(builder *b, const uint64_t *hashes, size_t size, uint32_t shift)
{
    uint32_t slots[MOST_IN_BUCKET];
    for (size_t i = 0; i < size; i++) {
        slots[i] = slot_map_shifted(&b->map, hashes[i], shift);
        if (b->taken[slots[i]]) {
            while (i--)
                b->taken[slots[i]] = false;
            return false;
        }
        b->taken[slots[i]] = true;
    }
    return true;
}

static bool place(builder *b, size_t bucket)
{
    uint32_t start = b->starts[bucket], size = b->starts[bucket + 1] - start;
    for (uint32_t shift = 0; shift <= MOST_SHIFT; shift++)
        if (take(b, b->hashes + start, size, shift)) {
            b->shifts[bucket] = htole16((uint16_t)shift);
            return true;
        }
    return false;
}

bool slot_map_build(const uint64_t *hashes, size_t count, arena *arena, slot_map *out)
{
    uint32_t n_buckets = (uint32_t)(count / ((size_t)4 * KEYS_PER_BUCKET) + 1) * 4;
    builder b = {
        .map = {.n_buckets = n_buckets, .n_slots = (uint32_t)(count + count / MORE_SLOTS + 1)},
        .shifts = arena_array(arena, uint16_t, n_buckets),
        .hashes = arena_array(arena, uint64_t, count),
        .starts = arena_array(arena, uint32_t, n_buckets + 1),
    };
    b.taken = arena_array(arena, bool, b.map.n_slots);
    b.map.shifts = b.shifts;
    part(&b, hashes, count, arena);
    size_t most = 0;
    for (size_t i = 0; i < n_buckets; i++)
        most = b.starts[i + 1] - b.starts[i] > most ? b.starts[i + 1] - b.starts[i] : most;
    if (most > MOST_IN_BUCKET)
        return false;
    for (size_t size = most; size; size--) /* the fullest while there is most room */
        for (size_t i = 0; i < n_buckets; i++)
            if (b.starts[i + 1] - b.starts[i] == size && !place(&b, i))
                return false;
    *out = b.map;
    return true;
}
