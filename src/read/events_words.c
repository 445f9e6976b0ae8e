#include "events_words.h"

void event_words_make(event_words *words, size_t most, arena *arena)
{
    size_t n_slots = 16;
    if (most > NOTE_NUMBER)
        arena_fail(arena);
    while (n_slots < most * 2)
        n_slots *= 2;
    *words = (event_words){.mask = (uint32_t)(n_slots - 1)};
    words->slots = arena_array(arena, word_key, n_slots + 1);
    words->gate = arena_array(arena, uint64_t, (1u << GATE_BITS) / 64);
    words->beginnings = arena_array(arena, uint64_t, (1u << BEGINNING_BITS) / 64);
}

word_key *event_words_add(event_words *words, uint32_t hash)
{
    word_key *slots = words->slots + 1;
    uint32_t at = hash & words->mask;
    while (slots[at].note && slots[at].hash != hash)
        at = (at + 1) & words->mask;
    if (!slots[at].note) {
        slots[at].hash = hash;
        *event_words_gate(words, hash) |= (uint64_t)1 << (hash >> (32 - GATE_BITS) & 63);
    }
    return &slots[at];
}

void word_notes_begin(const event_words *words, const text *text, const tokens *tokens,
                      arena *arena, word_notes *out)
{
    *out =
        (word_notes){.items = arena_unset(arena, word_note, tokens->count + 3) - SENTENCE_EDGE,
                     .traits = arena_unset(arena, uint8_t, tokens->count + (size_t)2 * TRAITS_ROOM),
                     .made = arena_array(arena, bool, tokens->n_sentences + 1),
                     .codes = arena_unset(arena, uint8_t, tokens->count + VIEW),
                     .words = words,
                     .text = text,
                     .tokens = tokens};
    out->items[NO_WORD] = words->nothing;
    out->items[SENTENCE_EDGE] = words->edge;
    memset(out->codes + tokens->count, 0, VIEW);
}

/* Of what rules begin with beginnings: most often there are none. */
static void add_beginnings(const word_notes *notes, const sentence *sentence)
{
    const event_words *words = notes->words;
    for (uint32_t t = sentence->first; words->beginning && t < sentence->last; t++) {
        const token *token = &notes->tokens->items[t];
        if (token->kind == TOKEN_WORD &&
            beginnings_have(words->beginnings, notes->text->folded.data + token->start))
            notes->traits[TRAITS_ROOM + t] |= (uint8_t)(words->beginning >> NOTE_TRAITS);
    }
}

/* Where it says what is known of the words, which is seldom in the cache. */
static void find_words(const word_notes *notes, const sentence *sentence)
{
    const event_words known = *notes->words; /* its parts in registers */
    const token *items = notes->tokens->items;
    for (uint32_t t = sentence->first; t < sentence->last; t++) {
        notes->items[t] = event_words_place(&known, items[t].hash);
        __builtin_prefetch(&known.slots[notes->items[t]]);
    }
}

#define TRAIT(trait) (1 << (trait))

/* What kind and case leave of the traits of a word, and what they add to them; of those of a mark's
 * first byte. */
typedef struct trait_change {
    uint8_t keep, add, of_mark;
} trait_change;

#define KIND(kind, letter_case) ((kind) | (letter_case) << 2)
#define WORD_IN(letter_case) [KIND(TOKEN_WORD, letter_case)] = {TRAIT_MASK & ~TRAIT(TRAIT_END)}

enum { TRAIT_MASK = 0xFF, KINDS = KIND(3, CASE_MIXED) + 1 };

static const trait_change changes[KINDS] = {
    WORD_IN(CASE_NONE),
    WORD_IN(CASE_CAPITALISED),
    WORD_IN(CASE_UPPER),
    WORD_IN(CASE_MIXED),
    [KIND(TOKEN_WORD, CASE_LOWER)] = {TRAIT_MASK, TRAIT(TRAIT_LOWER)},
    /* no rule begins with a mark or a number */
    [KIND(TOKEN_NUMBER, CASE_NONE)] = {0, TRAIT(TRAIT_OTHER)},
    [KIND(TOKEN_MARK, CASE_NONE)] = {0, TRAIT(TRAIT_OTHER) | TRAIT(TRAIT_MARK), TRAIT_MASK},
};

#define HELD(mark) [(unsigned char)(mark)] = TRAIT(TRAIT_CUT)
#define MAY_END(mark) [(unsigned char)(mark)] = (TRAIT(TRAIT_CUT) | TRAIT(TRAIT_STOP))
#define OF_MARKS HELD('%'), HELD('&'), HELD('\''), HELD(')'), HELD('/'), MAY_END('('), MAY_END(',')

/* Most marks end a clause: where these differ from that, by their first byte, with white space
 * before them or without. A dash is held between two halves of a word. */
static const uint8_t differences[2][256] = {{OF_MARKS, HELD('-')}, {OF_MARKS}};

/* No branches but one, for none could be foreseen. */
static void note_words(const word_notes *notes, const sentence *sentence)
{
    const event_words known = *notes->words;
    const token *items = notes->tokens->items;
    const char *folded = notes->text->folded.data;
    word_note *out = notes->items;
    uint8_t *traits = notes->traits + TRAITS_ROOM;
    for (uint32_t t = sentence->first, last = sentence->last; t < last; t++) {
        const token *token = &items[t];
        const trait_change *change = &changes[KIND(token->kind, token->letter_case)];
        word_note note = event_words_at(&known, out[t], token->hash);
        unsigned char first = (unsigned char)folded[token->start];
        uint8_t of_mark = TRAIT(TRAIT_CUT) ^ differences[token->space_before][first];
        out[t] = note;
        traits[t] = (uint8_t)(((note >> NOTE_TRAITS) & change->keep) | change->add |
                              (of_mark & change->of_mark));
    }
    add_beginnings(notes, sentence);
}

void word_notes_need(const word_notes *notes, const uint32_t *sentences, uint32_t count)
{
    const sentence *all = notes->tokens->sentences;
    for (uint32_t i = 0; i < count; i++)
        if (!notes->made[sentences[i]])
            find_words(notes, &all[sentences[i]]);
    for (uint32_t i = 0; i < count; i++) {
        if (!notes->made[sentences[i]])
            note_words(notes, &all[sentences[i]]);
        notes->made[sentences[i]] = true;
    }
}
