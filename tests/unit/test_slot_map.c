/* Keys with a slot each. */
#include "check.h"
#include "random.h"

#include "data/slot_map.h"

static arena memory;

static uint64_t random_hash(void)
{
    return (uint64_t)random_below(UINT32_MAX) << 32 | random_below(UINT32_MAX);
}

static void check_count(size_t count)
{
    uint64_t *hashes = arena_array(&memory, uint64_t, count);
    for (size_t i = 0; i < count; i++)
        hashes[i] = random_hash();
    slot_map map;
    CHECK(slot_map_build(hashes, count, &memory, &map));
    CHECK(map.n_slots > count && map.n_slots <= count + count / 32 + 1);
    CHECK(map.n_buckets && map.n_buckets % 4 == 0);
    bool *taken = arena_array(&memory, bool, map.n_slots);
    size_t doubled = 0, outside = 0;
    for (size_t i = 0; i < count; i++) {
        uint32_t slot = slot_map_slot(&map, hashes[i]);
        doubled += taken[slot];
        taken[slot] = true;
    }
    for (size_t i = 0; i < 1000; i++)
        outside += slot_map_slot(&map, random_hash()) >= map.n_slots;
    CHECK(doubled == 0);
    CHECK(outside == 0);
}

/* The same hash twice, and more of one bucket than there could be by chance. */
static void check_refusals(void)
{
    uint64_t hashes[100];
    slot_map map;
    for (size_t i = 0; i < 100; i++)
        hashes[i] = random_hash();
    hashes[70] = hashes[20];
    CHECK(!slot_map_build(hashes, 100, &memory, &map));
    for (size_t i = 0; i < 100; i++)
        hashes[i] = i;
    CHECK(!slot_map_build(hashes, 100, &memory, &map));
}

int main(void)
{
    jmp_buf out_of_memory;
    if (setjmp(out_of_memory))
        return 2;
    memory.failure = &out_of_memory;
    for (size_t count = 0; count < 200; count++)
        check_count(count);
    check_count(5000);
    check_count(60000);
    check_refusals();
    arena_free(&memory);
    return check_report();
}
