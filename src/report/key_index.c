#include "key_index.h"

#include "../base/buffer.h"

#include <stdlib.h>

static uint64_t mixed(uint64_t a, uint64_t b)
{
    unsigned __int128 product = (unsigned __int128)a * b;
    return (uint64_t)product ^ (uint64_t)(product >> 64);
}

static uint64_t hash_of(bytes key, uint64_t seed)
{
    uint64_t hash = seed ^ 0x9E3779B97F4A7C15u ^ key.size;
    while (key.size) {
        uint64_t word = 0;
        size_t size = key.size < sizeof word ? key.size : sizeof word;
        memcpy(&word, key.data, size);
        hash = mixed(hash ^ word, 0xD6E8FEB86659FD93u ^ seed);
        key = bytes_slice(key, size, key.size);
    }
    return mixed(hash, 0xA0761D6478BD642Fu);
}

/* Where the key is, or would be put. */
static uint32_t slot_of(const key_index *index, bytes key, uint64_t hash)
{
    uint32_t slot = (uint32_t)hash & (index->n_slots - 1);
    for (; index->slots[slot]; slot = (slot + 1) & (index->n_slots - 1)) {
        uint32_t number = index->slots[slot] - 1;
        if (index->places[number].hash == hash && bytes_equal(key_index_key(index, number), key))
            break;
    }
    return slot;
}

static bool grow(key_index *index)
{
    uint32_t capacity = index->capacity ? index->capacity * 2 : 64;
    if (capacity > KEY_INDEX_MOST)
        return false;
    uint32_t *slots = calloc((size_t)capacity * 2, sizeof *slots);
    key_place *places = slots ? realloc(index->places, capacity * sizeof *places) : NULL;
    if (!places) {
        free(slots);
        return false;
    }
    free(index->slots);
    index->slots = slots;
    index->places = places;
    index->capacity = capacity;
    index->n_slots = capacity * 2;
    for (uint32_t i = 0; i < index->count; i++) {
        uint32_t slot = (uint32_t)places[i].hash & (index->n_slots - 1);
        while (slots[slot])
            slot = (slot + 1) & (index->n_slots - 1);
        slots[slot] = i + 1;
    }
    return true;
}

bool key_index_put(key_index *index, bytes key, uint32_t *number)
{
    if (index->count == index->capacity && !grow(index))
        return false;
    uint64_t hash = hash_of(key, index->seed);
    uint32_t slot = slot_of(index, key, hash);
    if (index->slots[slot]) {
        *number = index->slots[slot] - 1;
        return true;
    }
    size_t start = index->pool.size;
    if (key.size > UINT32_MAX || !buffer_append(&index->pool, key))
        return false;
    index->places[index->count] = (key_place){hash, start, (uint32_t)key.size};
    *number = index->count;
    index->slots[slot] = ++index->count;
    return true;
}

bool key_index_find(const key_index *index, bytes key, uint32_t *number)
{
    if (!index->count)
        return false;
    uint32_t slot = slot_of(index, key, hash_of(key, index->seed));
    *number = index->slots[slot] - 1;
    return index->slots[slot] != 0;
}

bytes key_index_key(const key_index *index, uint32_t number)
{
    const key_place *place = &index->places[number];
    return (bytes){index->pool.data ? index->pool.data + place->start : "", place->size};
}

void key_index_free(key_index *index)
{
    kliping_buffer_free(&index->pool);
    free(index->places);
    free(index->slots);
    *index = (key_index){.seed = index->seed};
}
