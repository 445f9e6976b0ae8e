#include "entity_map.h"

enum { FEWEST_BITS = 8, MOST_BITS = 10 /* before there is anything in it */ };

/* One slot in four: most keys stand where they are looked for first. */
static size_t most_taken(const key_map *map)
{
    return map->slots ? ((size_t)map->last + 1) / 4 : 0;
}

static void set_limit(key_map *map)
{
    size_t most = most_taken(map);
    map->limit = (uint32_t)(most < map->room ? most : map->room - 1);
}

static void make_slots(key_map *map, unsigned bits, arena *arena)
{
    map->last = ((uint32_t)1 << bits) - 1;
    map->shift = 64 - bits;
    map->slots = arena_array(arena, uint32_t, (size_t)map->last + 1);
    for (uint32_t i = 1; i <= map->count; i++) {
        uint64_t mix = key_mix(key_of_entry(&map->entries[i]));
        size_t at = (size_t)(mix >> map->shift);
        while (map->slots[at])
            at = (at + 1) & map->last;
        map->slots[at] = i;
    }
}

void key_map_room(key_map *map, size_t most, arena *arena)
{
    unsigned bits = 64 - (unsigned)__builtin_clzll(most * 8 | 1); /* at most one slot in eight */
    bits = bits > FEWEST_BITS ? bits : FEWEST_BITS;
    bits = bits < MOST_BITS ? bits : MOST_BITS;
    *map = (key_map){.entries = arena_unset(arena, key_entry, most + 2), .room = most + 2};
    map->entries[0] = (key_entry){0};
    make_slots(map, bits, arena);
    set_limit(map);
}

void key_map_grow(key_map *map, arena *arena)
{
    size_t used = map->entries ? map->count + 1 : 0;
    map->entries = arena_extend(arena, map->entries, used, &map->room, sizeof *map->entries);
    map->entries[0] = (key_entry){0};
    if (map->count >= most_taken(map))
        make_slots(map, map->slots ? 64 - map->shift + 1 : FEWEST_BITS, arena);
    set_limit(map);
}
