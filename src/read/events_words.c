#include "events_words.h"

#include "tokens_wide.h"

void event_words_make(event_words *words, size_t most, arena *arena)
{
    size_t n_slots = 16;
    if (most > NOTE_NUMBER)
        arena_fail(arena);
    while (n_slots < most * 4) /* so that few words stand where another one should */
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
                     .traits = arena_unset(arena, uint8_t, tokens->count + (size_t)3 * TRAITS_ROOM),
                     .made = arena_array(arena, bool, tokens->n_sentences + 1),
                     .part = arena_unset(arena, uint32_t, tokens->n_sentences + 1),
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

/* Tokens are looked at in blocks of so many, all of one size: where a sentence ends could not be
 * foreseen. What belongs to the next sentence is noted with its last block. */
enum { BLOCK = 8, BLOCKS = 64 /* at once */ };

/* Of what rules begin with beginnings: most often there are none. */
static void add_beginnings(const word_notes *notes, uint32_t from, uint32_t size)
{
    const event_words *words = notes->words;
    for (uint32_t t = from; t < from + size; t++) {
        const token *token = &notes->tokens->items[t];
        if (token->kind == TOKEN_WORD &&
            beginnings_have(words->beginnings, notes->text->folded.data + token->start))
            notes->traits[TRAITS_ROOM + t] |= (uint8_t)(words->beginning >> NOTE_TRAITS);
    }
}

/* ---- words ---------------------------------------------------------------------------------- */

/* Where it says what is known of some words, which is seldom in the cache. */
static void find_words(const word_notes *notes, uint32_t from, uint32_t size, uint32_t *places)
{
    const event_words *known = notes->words;
    const token *items = notes->tokens->items + from;
    for (uint32_t i = 0; i < size; i++) {
        places[i] = event_words_place(known, items[i].hash);
        __builtin_prefetch(&known->slots[places[i]]);
    }
}

#ifdef HAS_WIDE
WIDE static inline void find_words_wide(const word_notes *notes, uint32_t from, uint32_t *places)
{
    const event_words *known = notes->words;
    const __m256i mask = _mm256_set1_epi32((int)known->mask), one = _mm256_set1_epi32(1);
    __m256i hash = eight_tokens_at(notes->tokens->items + from).hash;
    __m256i gate = _mm256_i32gather_epi32((const int *)(const void *)known->gate,
                                          _mm256_srli_epi32(hash, 32 - GATE_BITS + 5), 4);
    __m256i bit = _mm256_and_si256(_mm256_srli_epi32(hash, 32 - GATE_BITS),
                                   _mm256_set1_epi32(31)); /* its lower half comes first */
    __m256i is_known = _mm256_and_si256(_mm256_srlv_epi32(gate, bit), one);
    __m256i place = _mm256_add_epi32(_mm256_and_si256(hash, mask), one);
    place = _mm256_and_si256(place, _mm256_sub_epi32(_mm256_setzero_si256(), is_known));
    _mm256_storeu_si256((__m256i *)(void *)places, place);
    for (int i = 0; i < BLOCK / 2; i++) { /* two of them in a half of a half */
        __m128i half = i < 2 ? _mm256_castsi256_si128(place) : _mm256_extracti128_si256(place, 1);
        uint64_t two = (uint64_t)(i & 1 ? _mm_extract_epi64(half, 1) : _mm_cvtsi128_si64(half));
        __builtin_prefetch(&known->slots[(uint32_t)two]);
        __builtin_prefetch(&known->slots[two >> 32]);
    }
}
#endif

/* Of a word where another one stands. */
static __attribute__((noinline)) word_note read_displaced(const event_words *words, uint32_t place,
                                                          uint32_t hash)
{
    return event_words_at(words, place, hash);
}

static inline void read_words(const word_notes *notes, uint32_t from, uint32_t size,
                              const uint32_t *places)
{
    const word_key *slots = notes->words->slots;
    const token *items = notes->tokens->items + from;
    for (uint32_t i = 0; i < size; i++) {
        const word_key *slot = &slots[places[i]];
        word_note note = slot->note;
        if ((uint64_t)(slot->hash ^ items[i].hash) * note != 0) /* nearly never */
            note = read_displaced(notes->words, places[i], items[i].hash);
        notes->items[from + i] = note;
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
static void read_traits(const word_notes *notes, uint32_t from, uint32_t size)
{
    const char *folded = notes->text->folded.data;
    uint8_t *traits = notes->traits + TRAITS_ROOM;
    for (uint32_t t = from; t < from + size; t++) {
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

WIDE static inline void read_traits_wide(const word_notes *notes, uint32_t from)
{
    const int *folded = (const void *)notes->text->folded.data; /* four bytes of it, wherever */
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
    words = _mm256_and_si256(_mm256_srli_epi32(words, NOTE_TRAITS), bytes_at(changes.keep, kind));
    of_mark = _mm256_and_si256(of_mark, bytes_at(changes.of_mark, kind));
    put_low_bytes(_mm256_or_si256(_mm256_or_si256(words, bytes_at(changes.add, kind)), of_mark),
                  notes->traits + TRAITS_ROOM + from);
}
#endif

/* ---- notes ---------------------------------------------------------------------------------- */

/* Each step for all of some blocks, so that what one fetched or wrote is there for the next. */
static void note_plain(const word_notes *notes, const uint32_t *blocks, uint32_t count,
                       uint32_t size)
{
    uint32_t places[BLOCKS][BLOCK];
    for (uint32_t i = 0; i < count; i++)
        find_words(notes, blocks[i], size, places[i]);
    for (uint32_t i = 0; i < count; i++)
        read_words(notes, blocks[i], size, places[i]);
    for (uint32_t i = 0; i < count; i++)
        read_traits(notes, blocks[i], size);
}

#ifdef HAS_WIDE
_Static_assert(BLOCK == (int)TOKENS_WIDE, "a block fills a vector");

WIDE static void note_wide(const word_notes *notes, const uint32_t *blocks, uint32_t count)
{
    uint32_t places[BLOCKS][BLOCK];
    for (uint32_t i = 0; i < count; i++)
        find_words_wide(notes, blocks[i], places[i]);
    for (uint32_t i = 0; i < count; i++)
        read_words(notes, blocks[i], BLOCK, places[i]);
    for (uint32_t i = 0; i < count; i++)
        read_traits_wide(notes, blocks[i]);
}
#endif

/* size: of each block; less than BLOCK where there are no more tokens. */
static void note_blocks(const word_notes *notes, const uint32_t *blocks, uint32_t count,
                        uint32_t size)
{
#ifdef HAS_WIDE
    if (notes->wide && size == BLOCK)
        note_wide(notes, blocks, count);
    else
#endif
        note_plain(notes, blocks, count, size);
    for (uint32_t i = 0; notes->words->beginning && i < count; i++)
        add_beginnings(notes, blocks[i], size);
}

void word_notes_need(const word_notes *notes, const uint32_t *sentences, uint32_t count)
{
    enum { SOME = 8 /* blocks, which nearly all sentences are shorter than */ };
    uint32_t blocks[BLOCKS], n_blocks = 0, n_tokens = (uint32_t)notes->tokens->count;
    uint32_t size = n_tokens < BLOCK ? n_tokens : BLOCK, latest = n_tokens - size;
    for (uint32_t s = 0; s < count; s++) {
        const sentence *asked = &notes->tokens->sentences[sentences[s]];
        uint32_t last = chosen(notes->made[sentences[s]], asked->first, asked->last);
        notes->made[sentences[s]] = true;
        for (uint32_t at = asked->first; at < asked->last; at += SOME * BLOCK) {
            if (n_blocks > BLOCKS - SOME) {
                note_blocks(notes, blocks, n_blocks, size);
                n_blocks = 0;
            }
            for (uint32_t i = 0; i < SOME; i++) {
                uint32_t block = at + i * BLOCK;
                blocks[n_blocks + i] = block < latest ? block : latest;
            }
            uint32_t left = at < last ? (last - at + BLOCK - 1) / BLOCK : 0;
            n_blocks += left < SOME ? left : SOME;
        }
    }
    note_blocks(notes, blocks, n_blocks, size);
}
