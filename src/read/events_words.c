#include "events_words.h"

#include <endian.h>

void event_words_make(event_words *words, size_t most, arena *arena)
{
    *words = (event_words){.bits = 4};
    if (most > NOTE_NUMBER)
        arena_fail(arena);
    while ((size_t)1 << words->bits < most * (words->bits < 14 ? 8 : 2))
        words->bits++;
    words->items = arena_array(arena, event_word, most + 1);
    words->hashes = arena_array(arena, uint32_t, most + 1);
    words->notes = arena_array(arena, word_note, most + 1);
    words->slots = arena_array(arena, uint32_t, (size_t)1 << words->bits);
    words->beginnings = arena_array(arena, uint64_t, (1u << BEGINNING_BITS) / 64);
}

uint32_t event_words_add(event_words *words, uint32_t hash)
{
    uint32_t mask = (1u << words->bits) - 1, at = hash & mask;
    while (words->slots[at] && words->hashes[words->slots[at]] != hash)
        at = (at + 1) & mask;
    if (!words->slots[at]) {
        words->slots[at] = ++words->count;
        words->hashes[words->count] = hash;
        words->notes[words->count] = words->count;
    }
    return words->slots[at];
}

const word_note *word_notes_read(const event_words *words, const text *text, const tokens *tokens,
                                 arena *arena)
{
    enum { AHEAD = 16 };              /* tokens */
    const event_words known = *words; /* its parts in registers */
    const token *items = tokens->items;
    const char *folded = text->folded.data;
    word_note *notes = arena_unset(arena, word_note, tokens->count + 1);
    for (size_t i = 0; i < tokens->count; i++) {
        if (i + AHEAD < tokens->count)
            __builtin_prefetch(event_words_slot(&known, items[i + AHEAD].hash));
        uint32_t four; /* bytes that can be read: the text is padded */
        memcpy(&four, folded + items[i].start, sizeof four);
        uint32_t beginning = (le32toh(four) & 0xFFFFFF) * BEGINNING_FACTOR;
        word_note may_begin = *beginning_word(&known, beginning) >> beginning_bit(beginning) & 1;
        word_note is_other = items[i].kind != TOKEN_WORD;
        word_note note = known.notes[event_words_find(&known, items[i].hash)];
        note |= known.beginning & (0 - may_begin);
        /* no rule begins with a mark or a number; no branch, for none could foresee it */
        notes[i] = note & (NOTE_NUMBER | (is_other - 1));
    }
    return notes;
}
