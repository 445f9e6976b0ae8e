#include "events_words.h"

#include "tokens_wide.h"

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
        (word_notes){.items = arena_unset(arena, word_note, tokens->count + 4) - NOT_ASKED,
                     .traits = arena_unset(arena, uint8_t, tokens->count + (size_t)2 * TRAITS_ROOM),
                     .made = arena_array(arena, bool, tokens->n_sentences + 1),
                     .codes = arena_unset(arena, uint8_t, tokens->count + VIEW),
                     .words = words,
                     .text = text,
                     .tokens = tokens,
                     .wide = machine_is_wide()};
    out->items[NO_WORD] = words->nothing;
    out->items[SENTENCE_EDGE] = words->edge;
    out->items[NOT_ASKED] = 0;
    memset(out->codes + tokens->count, 0, VIEW);
}

/* Of what rules begin with beginnings: most often there are none. */
static void add_beginnings(const word_notes *notes, const sentence *sentence)
{
    const event_words *words = notes->words;
    for (uint32_t t = sentence->first; t < sentence->last; t++) {
        const token *token = &notes->tokens->items[t];
        if (token->kind == TOKEN_WORD &&
            beginnings_have(words->beginnings, notes->text->folded.data + token->start))
            notes->traits[TRAITS_ROOM + t] |= (uint8_t)(words->beginning >> NOTE_TRAITS);
    }
}

/* ---- words ---------------------------------------------------------------------------------- */

/* Where it says what is known of some words, which is seldom in the cache. */
static void find_words(const word_notes *notes, uint32_t from, uint32_t to)
{
    const event_words known = *notes->words; /* its parts in registers */
    const token *items = notes->tokens->items;
    for (uint32_t t = from; t < to; t++) {
        notes->items[t] = event_words_place(&known, items[t].hash);
        __builtin_prefetch(&known.slots[notes->items[t]]);
    }
}

#ifdef HAS_WIDE
/* The eight tokens that are looked at together from `next` on: the last ones, with some before them
 * again. */
static inline uint32_t eight_from(uint32_t next, uint32_t to)
{
    return to - next < TOKENS_WIDE ? to - TOKENS_WIDE : next;
}

WIDE static void find_words_wide(const word_notes *notes, uint32_t from, uint32_t to)
{
    const event_words *known = notes->words;
    const __m256i mask = _mm256_set1_epi32((int)known->mask), one = _mm256_set1_epi32(1);
    if (to - from < TOKENS_WIDE) {
        find_words(notes, from, to);
        return;
    }
    for (uint32_t next = from; next < to; next += TOKENS_WIDE) {
        from = eight_from(next, to);
        __m256i hash = eight_tokens_at(notes->tokens->items + from).hash;
        __m256i gate = _mm256_i32gather_epi32((const int *)(const void *)known->gate,
                                              _mm256_srli_epi32(hash, 32 - GATE_BITS + 5), 4);
        __m256i bit = _mm256_and_si256(_mm256_srli_epi32(hash, 32 - GATE_BITS),
                                       _mm256_set1_epi32(31)); /* its lower half comes first */
        __m256i is_known = _mm256_and_si256(_mm256_srlv_epi32(gate, bit), one);
        __m256i place = _mm256_add_epi32(_mm256_and_si256(hash, mask), one);
        place = _mm256_and_si256(place, _mm256_sub_epi32(_mm256_setzero_si256(), is_known));
        _mm256_storeu_si256((__m256i *)(void *)&notes->items[from], place);
        for (int i = 0; i < TOKENS_WIDE / 2; i++) { /* two of them in a half of a half */
            __m128i half =
                i < 2 ? _mm256_castsi256_si128(place) : _mm256_extracti128_si256(place, 1);
            uint64_t two = (uint64_t)(i & 1 ? _mm_extract_epi64(half, 1) : _mm_cvtsi128_si64(half));
            __builtin_prefetch(&known->slots[(uint32_t)two]);
            __builtin_prefetch(&known->slots[two >> 32]);
        }
    }
}
#else
#define find_words_wide find_words
#endif

/* Of a word where another one stands. */
static __attribute__((noinline)) word_note read_displaced(const event_words *words, uint32_t place,
                                                          uint32_t hash)
{
    return event_words_at(words, place, hash);
}

static void read_words(const word_notes *notes, const sentence *sentence)
{
    const word_key *slots = notes->words->slots;
    const token *items = notes->tokens->items;
    word_note *known = notes->items;
    for (uint32_t t = sentence->first, last = sentence->last; t < last; t++) {
        const word_key *slot = &slots[known[t]];
        word_note note = slot->note;
        if ((uint64_t)(slot->hash ^ items[t].hash) * note != 0) /* nearly never */
            note = read_displaced(notes->words, known[t], items[t].hash);
        known[t] = note;
    }
}

/* ---- traits --------------------------------------------------------------------------------- */

#define TRAIT(trait) (1 << (trait))
#define KIND(kind, letter_case) ((kind) + 3 * (letter_case))

enum { KINDS = 16, TRAIT_MASK = 0xFF, NOT_END = TRAIT_MASK & ~TRAIT(TRAIT_END) };

_Static_assert(KIND(TOKEN_MARK, CASE_MIXED) < KINDS, "a vector of bytes holds them all");

/* What kind and case leave of the traits of a word, and what they add to them; of those of a mark's
 * first byte. No rule begins with a mark or a number. */
typedef struct trait_changes {
    uint8_t keep[KINDS], add[KINDS], of_mark[KINDS];
} trait_changes;

static const trait_changes changes = {
    .keep = {[KIND(TOKEN_WORD, CASE_NONE)] = NOT_END,
             [KIND(TOKEN_WORD, CASE_CAPITALISED)] = NOT_END,
             [KIND(TOKEN_WORD, CASE_UPPER)] = NOT_END,
             [KIND(TOKEN_WORD, CASE_MIXED)] = NOT_END,
             [KIND(TOKEN_WORD, CASE_LOWER)] = TRAIT_MASK},
    .add = {[KIND(TOKEN_WORD, CASE_LOWER)] = TRAIT(TRAIT_LOWER),
            [KIND(TOKEN_NUMBER, CASE_NONE)] = TRAIT(TRAIT_OTHER),
            [KIND(TOKEN_MARK, CASE_NONE)] = TRAIT(TRAIT_OTHER) | TRAIT(TRAIT_MARK)},
    .of_mark = {[KIND(TOKEN_MARK, CASE_NONE)] = TRAIT_MASK},
};

enum { MARKS_FROM = 0x20, MARKS = 16 };

#define HELD(mark) [(mark)-MARKS_FROM] = TRAIT(TRAIT_CUT)
#define MAY_END(mark) [(mark)-MARKS_FROM] = (TRAIT(TRAIT_CUT) | TRAIT(TRAIT_STOP))
#define OF_MARKS HELD('%'), HELD('&'), HELD('\''), HELD(')'), HELD('/'), MAY_END('('), MAY_END(',')

/* Most marks end a clause: where these differ from that, by their first byte, with white space
 * before them or without. A dash is held between two halves of a word. */
static const uint8_t differences[2][MARKS] = {{OF_MARKS, HELD('-')}, {OF_MARKS}};

/* There are no branches, for none could be foreseen. */
static void read_traits(const word_notes *notes, uint32_t from, uint32_t to)
{
    const char *folded = notes->text->folded.data;
    uint8_t *traits = notes->traits + TRAITS_ROOM;
    for (uint32_t t = from; t < to; t++) {
        const token *token = &notes->tokens->items[t];
        unsigned kind = KIND(token->kind, token->letter_case);
        unsigned first = (unsigned char)folded[token->start] - MARKS_FROM;
        unsigned difference = differences[token->space_before][first % MARKS];
        unsigned of_mark = TRAIT(TRAIT_CUT) ^ (difference & (0 - (unsigned)(first < MARKS)));
        traits[t] = (uint8_t)(((notes->items[t] >> NOTE_TRAITS) & changes.keep[kind]) |
                              changes.add[kind] | (of_mark & changes.of_mark[kind]));
    }
}

#ifdef HAS_WIDE
/* Of each lane the byte that its lowest one says. */
WIDE static inline __m256i bytes_at(const uint8_t *sixteen, __m256i lanes)
{
    __m256i all = _mm256_broadcastsi128_si256(_mm_loadu_si128((const void *)sixteen));
    return _mm256_shuffle_epi8(
        all, _mm256_or_si256(lanes, _mm256_set1_epi32((int)0x80808000))); /* of others 0 */
}

WIDE static void read_traits_wide(const word_notes *notes, uint32_t from, uint32_t to)
{
    const int *folded = (const void *)notes->text->folded.data; /* four bytes of it, wherever */
    if (to - from < TOKENS_WIDE) {
        read_traits(notes, from, to);
        return;
    }
    for (uint32_t next = from; next < to; next += TOKENS_WIDE) {
        from = eight_from(next, to);
        eight_tokens eight = eight_tokens_at(notes->tokens->items + from);
        __m256i kind = _mm256_maddubs_epi16(eight.kind, _mm256_set1_epi32(0x0301));
        __m256i first = _mm256_i32gather_epi32(folded, eight.start, 1);
        first = _mm256_and_si256(first, _mm256_set1_epi32(0xFF));
        __m256i place = _mm256_and_si256(first, _mm256_set1_epi32(MARKS - 1));
        __m256i space = _mm256_slli_epi32(eight.kind, 15); /* into the uppermost bit */
        __m256i difference = _mm256_castps_si256(_mm256_blendv_ps(
            _mm256_castsi256_ps(bytes_at(differences[0], place)),
            _mm256_castsi256_ps(bytes_at(differences[1], place)), _mm256_castsi256_ps(space)));
        __m256i differs =
            _mm256_cmpeq_epi32(_mm256_xor_si256(first, place), _mm256_set1_epi32(MARKS_FROM));
        __m256i of_mark = _mm256_xor_si256(_mm256_and_si256(difference, differs),
                                           _mm256_set1_epi32(TRAIT(TRAIT_CUT)));
        __m256i words = _mm256_loadu_si256((const void *)&notes->items[from]);
        words =
            _mm256_and_si256(_mm256_srli_epi32(words, NOTE_TRAITS), bytes_at(changes.keep, kind));
        of_mark = _mm256_and_si256(of_mark, bytes_at(changes.of_mark, kind));
        put_low_bytes(_mm256_or_si256(_mm256_or_si256(words, bytes_at(changes.add, kind)), of_mark),
                      notes->traits + TRAITS_ROOM + from);
    }
}
#else
#define read_traits_wide read_traits
#endif

/* ---- notes ---------------------------------------------------------------------------------- */

enum { NOTED_AT_ONCE = 16 };

/* Each step for all of some sentences, so that what one fetched or wrote is there for the next. */
static void note_some(const word_notes *notes, const sentence *const *some, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++)
        /* NOLINTNEXTLINE(clang-analyzer-core.NullDereference): so many are set */
        (notes->wide ? find_words_wide : find_words)(notes, some[i]->first, some[i]->last);
    for (uint32_t i = 0; i < count; i++)
        read_words(notes, some[i]);
    for (uint32_t i = 0; i < count; i++)
        (notes->wide ? read_traits_wide : read_traits)(notes, some[i]->first, some[i]->last);
    for (uint32_t i = 0; notes->words->beginning && i < count; i++)
        add_beginnings(notes, some[i]);
}

void word_notes_need(const word_notes *notes, const uint32_t *sentences, uint32_t count)
{
    const sentence *some[NOTED_AT_ONCE];
    uint32_t n_some = 0;
    for (uint32_t i = 0; i < count; i++) {
        bool *made = &notes->made[sentences[i]];
        some[n_some] = &notes->tokens->sentences[sentences[i]];
        n_some += !*made;
        *made = true;
        if (n_some == NOTED_AT_ONCE) {
            note_some(notes, some, n_some);
            n_some = 0;
        }
    }
    note_some(notes, some, n_some);
}
