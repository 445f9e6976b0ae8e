#include "events_words.h"

#include <endian.h>

void event_words_make(event_words *words, size_t most, arena *arena)
{
    size_t n_slots = 16;
    if (most > NOTE_NUMBER)
        arena_fail(arena);
    while (n_slots < most * 4)
        n_slots *= 2;
    *words = (event_words){.mask = (uint32_t)(n_slots - 1)};
    words->items = arena_array(arena, event_word, most + 1);
    words->keys = arena_array(arena, word_key, most + 1);
    words->slots = arena_array(arena, uint32_t, n_slots + 1);
    words->gate = arena_array(arena, uint64_t, (1u << GATE_BITS) / 64);
    words->beginnings = arena_array(arena, uint64_t, (1u << BEGINNING_BITS) / 64);
}

uint32_t event_words_add(event_words *words, uint32_t hash)
{
    uint32_t at = hash & words->mask, *slots = words->slots + 1;
    while (slots[at] && words->keys[slots[at]].hash != hash)
        at = (at + 1) & words->mask;
    if (!slots[at]) {
        slots[at] = ++words->count;
        words->keys[words->count].hash = hash;
        words->keys[words->count].note = words->count;
        *event_words_gate(words, hash) |= (uint64_t)1 << (hash >> (32 - GATE_BITS) & 63);
    }
    return slots[at];
}

const word_note *word_notes_read(const event_words *words, const text *text, const tokens *tokens,
                                 arena *arena)
{

    const event_words known = *words; /* its parts in registers */
    const token *items = tokens->items;
    const char *folded = text->folded.data;
    word_note *notes = arena_unset(arena, word_note, tokens->count + 1);
    for (size_t i = 0; i < tokens->count; i++) {

        uint32_t four; /* bytes that can be read: the text is padded */
        memcpy(&four, folded + items[i].start, sizeof four);
        uint32_t beginning = (le32toh(four) & 0xFFFFFF) * BEGINNING_FACTOR;
        word_note may_begin = *beginning_word(&known, beginning) >> beginning_bit(beginning) & 1;
        word_note is_other = items[i].kind != TOKEN_WORD;
        word_note note = known.keys[event_words_find(&known, items[i].hash)].note;
        note |= known.beginning & (0 - may_begin);
        /* no rule begins with a mark or a number; no branch, for none could foresee it */
        notes[i] = note & (NOTE_NUMBER | (is_other - 1));
    }
    return notes;
}
