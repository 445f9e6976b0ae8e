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
                     .made = arena_array(arena, uint8_t, tokens->n_sentences + 1),
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
            notes->items[t] |= words->beginning;
    }
}

static bool lacks(const word_notes *notes, uint32_t sentence, uint8_t what)
{
    return !(notes->made[sentence] & what);
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

static void note_words(const word_notes *notes, const sentence *sentence)
{
    const event_words known = *notes->words;
    const token *items = notes->tokens->items;
    word_note *out = notes->items;
    for (uint32_t t = sentence->first; t < sentence->last; t++) {
        word_note note = event_words_at(&known, out[t], items[t].hash);
        /* no rule begins with a mark or a number */
        word_note is_other = items[t].kind != TOKEN_WORD;
        out[t] = (note & (NOTE_NUMBER | (is_other - 1))) | is_other * NOTE_OTHER;
    }
    add_beginnings(notes, sentence);
}

void word_notes_need(const word_notes *notes, const uint32_t *sentences, uint32_t count)
{
    const sentence *all = notes->tokens->sentences;
    for (uint32_t i = 0; i < count; i++)
        if (lacks(notes, sentences[i], NOTES_MADE))
            find_words(notes, &all[sentences[i]]);
    for (uint32_t i = 0; i < count; i++) {
        if (lacks(notes, sentences[i], NOTES_MADE))
            note_words(notes, &all[sentences[i]]);
        notes->made[sentences[i]] |= NOTES_MADE;
    }
}

/* What marks are, from ' ' on, then all others: with white space before them or without. */
enum {
    MARKS = 16,
    MARK_CUTS = 1 << TRAIT_MARK | 1 << TRAIT_CUT,
    MARK_MAY_END = 1 << TRAIT_MARK | 1 << TRAIT_STOP
};

#define HELD(mark) [(mark) - ' '] = 1 << TRAIT_MARK
#define MAY_END(mark) [(mark) - ' '] = MARK_MAY_END
#define CUTS(mark) [(mark) - ' '] = MARK_CUTS
#define OF_MARKS(dash)                                                                             \
    {                                                                                              \
        CUTS(' '), CUTS('!'), CUTS('"'), CUTS('#'), CUTS('$'), HELD('%'), HELD('&'), HELD('\''),   \
            MAY_END('('), HELD(')'), CUTS('*'), CUTS('+'), MAY_END(','), dash('-'), CUTS('.'),     \
            HELD('/'), [MARKS] = MARK_CUTS                                                         \
    }

/* A dash is held between two halves of a word. */
static const uint8_t traits_of_marks[2][MARKS + 1] = {OF_MARKS(HELD), OF_MARKS(CUTS)};

/* No branches, for none could foresee them. */
static uint8_t traits_of(const token *token, const char *folded, word_note note)
{
    uint32_t mark = token->kind == TOKEN_MARK, lower = token->letter_case == CASE_LOWER;
    uint32_t place = (uint32_t)(unsigned char)folded[token->start & (0 - mark)] - ' ';
    uint32_t of_mark = traits_of_marks[token->space_before][place < MARKS ? place : MARKS];
    return (uint8_t)((of_mark & (0 - mark)) | lower << TRAIT_LOWER |
                     (lower & note / NOTE_END) << TRAIT_END | (note / NOTE_STOP & 1) << TRAIT_STOP);
}

static void make_traits(const word_notes *notes, const sentence *sentence)
{
    const token *items = notes->tokens->items;
    const char *folded = notes->text->folded.data;
    uint8_t *out = notes->traits + TRAITS_ROOM;
    for (uint32_t t = sentence->first; t < sentence->last; t++)
        out[t] = traits_of(&items[t], folded, notes->items[t]);
}

void word_notes_need_traits(const word_notes *notes, const uint32_t *sentences, uint32_t count)
{
    word_notes_need(notes, sentences, count);
    for (uint32_t i = 0; i < count; i++) {
        if (lacks(notes, sentences[i], TRAITS_MADE))
            make_traits(notes, &notes->tokens->sentences[sentences[i]]);
        notes->made[sentences[i]] |= TRAITS_MADE;
    }
}
