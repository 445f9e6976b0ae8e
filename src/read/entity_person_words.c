#include "entity_person_words.h"
#include "entity_map.h"

enum { FEWEST_BITS = 4 };

static uint64_t *gate_of(person_words *words, uint32_t hash)
{
    return &words->gate[hash / 64 % (sizeof words->gate / sizeof *words->gate)];
}

void person_words_add(person_words *words, uint32_t hash, arena *arena)
{
    uint32_t *last = &words->last[hash % (sizeof words->last / sizeof *words->last)];
    if (*last == hash && *gate_of(words, hash) >> hash % 64 & 1)
        return;
    *last = hash;
    words->items =
        arena_extend(arena, words->items, words->count, &words->capacity, sizeof *words->items);
    words->items[words->count++] = hash;
    *gate_of(words, hash) |= (uint64_t)1 << hash % 64;
}

/* Where a hash is, or would be. */
static uint32_t *place_of(const person_words *words, uint32_t hash)
{
    size_t at = (size_t)(key_mix(hash) >> (64 - words->bits));
    while (words->slots[at] && words->slots[at] != hash)
        at = (at + 1) & (((size_t)1 << words->bits) - 1);
    return &words->slots[at];
}

/* As it stands in a slot. */
static uint32_t no_zero(uint32_t hash)
{
    return hash ? hash : 1;
}

static void make_slots(person_words *words, arena *arena)
{
    words->bits = FEWEST_BITS;
    while ((size_t)2 << words->bits < words->count * 3)
        words->bits++;
    words->slots = arena_array(arena, uint32_t, (size_t)1 << words->bits);
    for (size_t i = 0; i < words->count; i++) {
        uint32_t hash = no_zero(words->items[i]);
        *place_of(words, hash) = hash;
    }
}

bool person_words_have(person_words *words, uint32_t hash, arena *arena)
{
    if (!(*gate_of(words, hash) >> hash % 64 & 1))
        return false;
    if (!words->slots)
        make_slots(words, arena);
    return *place_of(words, no_zero(hash)) != 0;
}
