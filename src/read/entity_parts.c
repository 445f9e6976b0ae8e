#include "entity_parts.h"

#include <string.h>

/* ---- evidence ---- */

static unsigned mark_of_type(const char *type)
{
    static const struct {
        const char *type;
        unsigned mark;
    } marks[] = {
        {"honorific", MARK_HONORIFIC}, {"rank", MARK_HONORIFIC},     {"degree", MARK_DEGREE},
        {"position", MARK_POSITION},   {"speech_verb", MARK_SPEECH}, {"given_name", MARK_GIVEN},
    };
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        if (strcmp(type, marks[i].type) == 0)
            return marks[i].mark;
    return 0;
}

static unsigned marks_of_match(const lexicon_match *match)
{
    unsigned marks = 0;
    for (uint32_t e = 0; e < match->n_entries; e++)
        marks |= mark_of_type(lexicon_entry_at(match->lexicon, match->first_entry + e).type);
    return marks;
}

void evidence_read(const tokens *tokens, const lexicon_matches *matches, arena *arena,
                   evidence *out)
{
    size_t count = tokens->count;
    uint32_t *match_at = arena_array(arena, uint32_t, count + 2);
    uint8_t *marks = arena_array(arena, uint8_t, count + 1);
    uint32_t *position_last = arena_array(arena, uint32_t, count + 1);
    for (size_t m = 0; m < matches->count; m++)
        match_at[matches->items[m].first + 1]++;
    for (size_t t = 0; t < count; t++)
        match_at[t + 1] += match_at[t];
    for (size_t m = 0; m < matches->count; m++) {
        const lexicon_match *match = &matches->items[m];
        unsigned found = marks_of_match(match);
        if (!found)
            continue;
        for (uint32_t t = match->first; t < match->last; t++)
            marks[t] |= (uint8_t)found;
        if ((found & MARK_POSITION) && match->last > position_last[match->first])
            position_last[match->first] = match->last;
    }
    *out = (evidence){matches->items, match_at, marks, position_last};
}

bool evidence_entry(const evidence *evidence, uint32_t first, uint32_t last, const char *type,
                    lexicon_entry *out)
{
    for (uint32_t m = evidence->match_at[first]; m < evidence->match_at[first + 1]; m++) {
        const lexicon_match *match = &evidence->matches[m];
        if (match->last != last)
            continue;
        for (uint32_t e = 0; e < match->n_entries; e++) {
            *out = lexicon_entry_at(match->lexicon, match->first_entry + e);
            if (strcmp(out->type, type) == 0)
                return true;
        }
    }
    return false;
}

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
