/* Keys that come to stand for numbers. */
#include "check.h"
#include "random.h"

#include "read/entity_map.h"

static arena memory;

static uint64_t random_key(void)
{
    return (uint64_t)random_below(UINT32_MAX) << 32 | random_below(UINT32_MAX);
}

static void put_and_find(key_map *map, const uint64_t *keys, uint32_t count)
{
    uint32_t wrong = 0, absent = 0;
    for (uint32_t i = 0; i < count; i++)
        wrong += *key_map_put(map, keys[i], i, &memory) != i;
    for (uint32_t i = 0; i < count; i++) {
        uint32_t *found = key_map_find(map, keys[i]);
        wrong += !found || *found != i || *key_map_put(map, keys[i], count, &memory) != i;
        absent += key_map_find(map, ~keys[i]) == NULL;
    }
    CHECK(wrong == 0);
    CHECK(absent == count);
    CHECK(map->count == count);
}

/* Room for more, as many and fewer than come, and none. */
static void check_count(uint32_t count)
{
    uint64_t *keys = arena_array(&memory, uint64_t, count + 1);
    for (uint32_t i = 0; i < count; i++)
        keys[i] = random_key();
    const uint32_t rooms[] = {count * 2, count, count / 3};
    for (size_t i = 0; i < sizeof rooms / sizeof *rooms; i++) {
        key_map map;
        key_map_room(&map, rooms[i], &memory);
        put_and_find(&map, keys, count);
    }
    key_map empty = {0};
    CHECK(!key_map_find(&empty, 1));
    put_and_find(&empty, keys, count);
}

/* Small numbers, 0 among them, and numbers that differ in their highest bits alone. */
static void check_plain_keys(void)
{
    uint64_t keys[1000];
    for (uint32_t i = 0; i < 1000; i++)
        keys[i] = i;
    key_map low = {0}, high = {0};
    put_and_find(&low, keys, 1000);
    for (uint32_t i = 0; i < 1000; i++)
        keys[i] = (uint64_t)i << 54;
    put_and_find(&high, keys, 1000);
}

static void check_value_changes(void)
{
    key_map map = {0};
    *key_map_put(&map, 7, 1, &memory) = 5;
    CHECK(*key_map_put(&map, 7, 9, &memory) == 5);
    CHECK(*key_map_find(&map, 7) == 5);
}

int main(void)
{
    jmp_buf out_of_memory;
    if (setjmp(out_of_memory))
        return 2;
    memory.failure = &out_of_memory;
    for (uint32_t count = 0; count < 100; count++)
        check_count(count);
    check_count(30000);
    check_plain_keys();
    check_value_changes();
    arena_free(&memory);
    return check_report();
}
