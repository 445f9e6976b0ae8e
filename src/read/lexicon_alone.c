/* What the tokens of a batch are alone: where the words of the lexicon stand that they may be, and
 * which of them are phrases. */
#include "lexicon_batch.h"

#include "../base/wide.h"

#include <stddef.h>

const lexicon_word lexicon_no_word;

/* The words that are looked up. */
static void find_texts(batch *b)
{
    const batch_source source = batch_source_of(b);
    const slot_map map = b->known->words.slot_map;
    const uint32_t seed = b->known->words.slot_seed;
    const uint16_t *sought = b->sought;
    lexicon_word_text *texts = b->texts;
    uint64_t *hashes = b->word_hashes;
    uint16_t *begun = b->begun;
    size_t n_begun = 0;
    for (size_t k = 0, count = b->n_sought; k < count; k++) {
        lexicon_word_text text = batch_text(b, source, sought[k] & LEXICON_SOUGHT);
        uint64_t hash = lexicon_word_hash(text, seed);
        slot_map_expect(&map, hash);
        texts[k] = text;
        hashes[k] = hash;
        begun[n_begun] = (uint16_t)k;
        n_begun += sought[k] / LEXICON_PLAIN_PAIR & 1;
    }
    b->n_begun = n_begun;
}

/* Where they stand. */
static void find_slots(batch *b)
{
    const slot_map map = b->known->words.slot_map;
    const lexicon_word *words = b->known->words.slots;
    const uint64_t *hashes = b->word_hashes;
    uint32_t *slots = b->slots;
    for (size_t k = 0, count = b->n_sought; k < count; k++) {
        uint32_t slot = slot_map_slot(&map, hashes[k]);
        __builtin_prefetch(words + slot);
        slots[k] = slot;
    }
}

void lexicon_find_words(batch *b)
{
    find_texts(b);
    find_slots(b);
}

/* What a token's letter case says of its phrase's flags: those of which none but LEXICON_HAS_FORM
 * is there where forms are to be looked at, and that with which there is no match. */
typedef struct flags_by_case {
    uint32_t of_forms, no_match;
} flags_by_case;

static const flags_by_case by_case[] = {
    [CASE_NONE] = {LEXICON_OF_FORMS, LEXICON_AS_NAME},
    [CASE_LOWER] = {LEXICON_OF_FORMS | LEXICON_CAPITALS, LEXICON_AS_NAME},
    [CASE_CAPITALISED] = {LEXICON_OF_FORMS, 0},
    [CASE_UPPER] = {LEXICON_OF_FORMS, LEXICON_AS_NAME},
    [CASE_MIXED] = {LEXICON_OF_FORMS, LEXICON_AS_NAME},
};

/* What the tokens are alone, and those of them of which there may be more to say. */
void lexicon_find_alone(batch *b)
{
    const token *tokens = b->finder->tokens->items + b->first;
    const lexicon_word *words = b->known->words.slots;
    const lexicon_word_text *texts = b->texts;
    const uint16_t *sought = b->sought;
    const uint32_t n_entries = b->known->n_entries, first = b->first;
    uint32_t *slots = b->slots, *alone = b->alone;
    lexicon_phrase *phrases = b->phrases;
    size_t n_alone = 0, n_candidates = 0;
    for (size_t k = 0, count = b->n_sought; k < count; k++) {
        uint32_t token = sought[k] & LEXICON_SOUGHT, pairs = sought[k] & ~LEXICON_SOUGHT;
        const lexicon_word *word = words + slots[k];
        bool may_be_long = texts[k].half[0] == 0;
        bool found = !may_be_long & (lexicon_word_at(word, texts[k]) != NULL);
        if (!found) {
            word = &lexicon_no_word;
            slots[k] = NO_SLOT;
        }
        uint32_t phrase = le32toh(word->phrase.phrase), follows = le32toh(word->follows);
        const flags_by_case *flags = &by_case[tokens[token].letter_case];
        bool has_forms = (phrase & flags->of_forms) == LEXICON_HAS_FORM;
        bool goes_on = ((follows & LEXICON_JOINED) != 0) | (found & (pairs != 0));
        b->candidate_of[k] = (uint16_t)n_candidates;
        b->candidates[n_candidates] = (candidate){(uint32_t)k, (uint32_t)n_alone};
        n_candidates += goes_on | has_forms | may_be_long;
        alone[n_alone] = first + token;
        phrases[n_alone] = word->phrase;
        n_alone += is_plain_phrase(&word->phrase, n_entries) & !(phrase & flags->no_match);
    }
    b->n_alone = n_alone;
    b->n_candidates = n_candidates;
    alone[n_alone] = UINT32_MAX;
}

#ifdef HAS_WIDE
/* ---- eight at once -------------------------------------------------------------------------- */

/* How many lanes before each one are chosen, a byte of each. */
WIDEST static inline uint64_t chosen_before(__mmask8 lanes)
{
    return _pdep_u64(lanes, UINT64_C(0x0101010101010101)) * UINT64_C(0x0101010101010100);
}

/* Eight of those that are looked up, or as many as there are. */
typedef struct eight {
    __mmask8 there;
    __m128i sought;  /* [8] of two bytes */
    __m512i numbers; /* [8] of their tokens, from the batch's first one on */
} eight;

WIDEST static inline __m128i which_of(__m128i sought)
{
    return _mm_and_si128(sought, _mm_set1_epi16(LEXICON_SOUGHT));
}

WIDEST static inline eight eight_sought(const batch *b, size_t k)
{
    size_t rest = b->n_sought - k;
    eight e;
    e.there = rest < LEXICON_LANES ? (__mmask8)((1u << rest) - 1) : 0xFF;
    e.sought = _mm_maskz_loadu_epi16(e.there, b->sought + k);
    e.numbers = _mm512_cvtepu16_epi64(which_of(e.sought));
    return e;
}

/* The latter half of each of their tokens. */
WIDEST static inline __m512i told_of(const token *tokens, __m512i numbers)
{
    _Static_assert(sizeof(token) == 16 && offsetof(token, hash) == 8, "two words of eight bytes");
    return _mm512_i64gather_epi64(_mm512_slli_epi64(numbers, 1),
                                  (const uint64_t *)(const void *)tokens + 1, 8);
}

/* Their tokens; for those that are not there, the first one. */
WIDEST static inline void find_tokens(const eight *e, const token *first,
                                      const token *out[LEXICON_LANES])
{
    uint16_t which[LEXICON_LANES];
    _mm_storeu_si128((__m128i *)(void *)which, which_of(e->sought));
    for (size_t i = 0; i < LEXICON_LANES; i++)
        out[i] = first + which[i];
}

/* Where each begins and ends: loaded one by one, which is faster than gathering, as who asks reads
 * their texts one by one. */
WIDEST static inline __m512i places_of(const token *const tokens[LEXICON_LANES])
{
    _Static_assert(offsetof(token, start) == 0 && offsetof(token, end) == 4, "the first half");
    __m128i two[LEXICON_LANES / 2];
#pragma GCC unroll 4
    for (size_t i = 0; i < LEXICON_LANES; i += 2)
        two[i / 2] =
            _mm_unpacklo_epi64(_mm_loadl_epi64((const __m128i *)(const void *)tokens[i]),
                               _mm_loadl_epi64((const __m128i *)(const void *)tokens[i + 1]));
    __m512i all = _mm512_inserti32x4(_mm512_castsi128_si512(two[0]), two[1], 1);
    return _mm512_inserti32x4(_mm512_inserti32x4(all, two[2], 2), two[3], 3);
}

/* What is in a key of each: so many bytes, none where it is too long. */
WIDEST static inline __m512i sizes_of(batch_source source, __m512i numbers, __m512i places)
{
    _Static_assert(BATCH_DOTS == 16, "two vectors hold them all");
    __m512i dots =
        _mm512_permutex2var_epi64(_mm512_loadu_si512(source.dots), _mm512_srli_epi64(numbers, 6),
                                  _mm512_loadu_si512(source.dots + 8));
    dots =
        _mm512_and_si512(_mm512_srlv_epi64(dots, _mm512_and_si512(numbers, _mm512_set1_epi64(63))),
                         _mm512_set1_epi64(1));
    __m512i sizes = _mm512_sub_epi64(_mm512_srli_epi64(places, 32),
                                     _mm512_and_si512(places, _mm512_set1_epi64(UINT32_MAX)));
    sizes = _mm512_sub_epi64(sizes, dots);
    return _mm512_maskz_mov_epi64(_mm512_cmple_epu64_mask(sizes, _mm512_set1_epi64(LEXICON_WORD)),
                                  sizes);
}

WIDEST static inline __m128i bytes_at(const char *from)
{
    return _mm_loadu_si128((const __m128i *)(const void *)from);
}

/* The texts of four, of those sizes, the first two lanes of which say that of the first one, and so
 * on. */
WIDEST static inline __m512i four_texts(const char *folded, const token *const tokens[4],
                                        __m512i sizes)
{
    const __m512i places =
        _mm512_broadcast_i32x4(_mm_setr_epi8(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15));
    __m512i texts = _mm512_castsi128_si512(bytes_at(folded + tokens[0]->start));
    texts = _mm512_inserti32x4(texts, bytes_at(folded + tokens[1]->start), 1);
    texts = _mm512_inserti32x4(texts, bytes_at(folded + tokens[2]->start), 2);
    texts = _mm512_inserti32x4(texts, bytes_at(folded + tokens[3]->start), 3);
    sizes = _mm512_shuffle_epi8(sizes, _mm512_setzero_si512());
    return _mm512_maskz_mov_epi8(_mm512_cmplt_epu8_mask(places, sizes), texts);
}

/* First or last halves of eight texts. */
WIDEST static inline __m512i halves(__m512i texts, __m512i more, int which)
{
    __m512i order =
        _mm512_add_epi64(_mm512_setr_epi64(0, 2, 4, 6, 8, 10, 12, 14), _mm512_set1_epi64(which));
    return _mm512_permutex2var_epi64(texts, order, more);
}

/* lexicon_word_hash() */
WIDEST static inline __m512i hashes_of(__m512i first, __m512i second, uint32_t seed)
{
    const __m512i once = _mm512_set1_epi64((long long)UINT64_C(0x9E3779B97F4A7C15));
    const __m512i twice =
        _mm512_set1_epi64((long long)(UINT64_C(0x9E3779B97F4A7C15) * UINT64_C(0xC2B2AE3D27D4EB4F)));
    __m512i mixed = _mm512_mullo_epi64(_mm512_xor_si512(first, _mm512_set1_epi64(seed)), once);
    mixed = _mm512_xor_si512(mixed, _mm512_srli_epi64(mixed, 32));
    mixed = _mm512_mullo_epi64(_mm512_xor_si512(mixed, second), twice);
    return _mm512_xor_si512(mixed, _mm512_srli_epi64(mixed, 32));
}

/* slot_map_slot() */
WIDEST static inline __m256i slots_of(const slot_map *map, __m512i hashes)
{
    __m512i buckets = _mm512_srli_epi64(
        _mm512_mul_epu32(_mm512_srli_epi64(hashes, 32), _mm512_set1_epi64(map->n_buckets)), 32);
    __m256i pairs = _mm512_i64gather_epi32(_mm512_srli_epi64(buckets, 1), map->shifts, 4);
    __m256i odd = _mm256_slli_epi32(
        _mm256_and_si256(_mm512_cvtepi64_epi32(buckets), _mm256_set1_epi32(1)), 4);
    __m256i shifts = _mm256_and_si256(_mm256_srlv_epi32(pairs, odd), _mm256_set1_epi32(UINT16_MAX));
    __m256i mixed =
        _mm256_xor_si256(_mm512_cvtepi64_epi32(hashes),
                         _mm256_mullo_epi32(shifts, _mm256_set1_epi32((int)0x9E3779B1u)));
    mixed = _mm256_mullo_epi32(mixed, _mm256_set1_epi32((int)0x85EBCA6Bu));
    mixed = _mm256_mullo_epi32(_mm256_xor_si256(mixed, _mm256_srli_epi32(mixed, 15)),
                               _mm256_set1_epi32((int)0xC2B2AE35u));
    __m512i slots = _mm512_mul_epu32(_mm512_cvtepu32_epi64(mixed), _mm512_set1_epi64(map->n_slots));
    return _mm512_cvtepi64_epi32(_mm512_srli_epi64(slots, 32));
}

WIDEST static inline void put(void *to, __m512i lanes)
{
    _mm512_storeu_si512(to, lanes);
}

/* The lower halves of the lanes. */
WIDEST static inline void put_eight(uint32_t *to, __m512i lanes)
{
    _mm256_storeu_si256((__m256i *)(void *)to, _mm512_cvtepi64_epi32(lanes));
}

/* The rare marks among them that are in no key, see batch_text(). */
static void drop_marks(batch *b, size_t k, unsigned marks)
{
    for (; marks; marks &= marks - 1) {
        size_t i = k + (size_t)__builtin_ctz(marks);
        if (key_lost_dot(b->finder, b->first + (b->sought[i] & LEXICON_SOUGHT)))
            b->texts[i].half[0] = 0;
    }
}

WIDEST void lexicon_find_words_widest(batch *b)
{
    const batch_source source = batch_source_of(b);
    const slot_map map = b->known->words.slot_map;
    const lexicon_word *words = b->known->words.slots;
    const uint32_t seed = b->known->words.slot_seed;
    size_t n_begun = 0;
    for (size_t k = 0; k < b->n_sought; k += LEXICON_LANES) {
        const eight e = eight_sought(b, k);
        const token *tokens[LEXICON_LANES];
        find_tokens(&e, source.tokens, tokens);
        __m512i places = places_of(tokens);
        __m512i sizes = sizes_of(source, e.numbers, places);
        put(b->texts + k,
            four_texts(source.folded, tokens,
                       _mm512_permutexvar_epi64(_mm512_setr_epi64(0, 0, 1, 1, 2, 2, 3, 3), sizes)));
        put(b->texts + k + 4,
            four_texts(source.folded, tokens + 4,
                       _mm512_permutexvar_epi64(_mm512_setr_epi64(4, 4, 5, 5, 6, 6, 7, 7), sizes)));
        __m512i texts = _mm512_loadu_si512(b->texts + k),
                more = _mm512_loadu_si512(b->texts + k + 4);
        __m512i first = halves(texts, more, 0);
        unsigned marks = _mm512_mask_cmpeq_epi64_mask(e.there, first, _mm512_set1_epi64('.'));
        if (marks) {
            drop_marks(b, k, marks);
            texts = _mm512_loadu_si512(b->texts + k);
            more = _mm512_loadu_si512(b->texts + k + 4);
            first = halves(texts, more, 0);
        }
        __m512i hashes = hashes_of(first, halves(texts, more, 1), seed);
        put(b->word_hashes + k, hashes);
        _mm256_storeu_si256((__m256i *)(void *)(b->slots + k), slots_of(&map, hashes));
        for (size_t i = 0; i < LEXICON_LANES; i++)
            __builtin_prefetch(words + b->slots[k + i]);
        __mmask8 begun =
            _mm_mask_test_epi16_mask(e.there, e.sought, _mm_set1_epi16(LEXICON_PLAIN_PAIR));
        __m128i numbers =
            _mm_add_epi16(_mm_setr_epi16(0, 1, 2, 3, 4, 5, 6, 7), _mm_set1_epi16((short)k));
        _mm_storeu_si128((__m128i *)(void *)(b->begun + n_begun),
                         _mm_maskz_compress_epi16(begun, numbers));
        n_begun += (size_t)__builtin_popcount(begun);
    }
    b->n_begun = n_begun;
}

/* Those that are going on, and how many there are before each of the eight. */
WIDEST static inline void put_candidates(batch *b, size_t k, size_t n_candidates, size_t n_alone,
                                         __mmask8 going, __mmask8 alone)
{
    __m128i counts = _mm_cvtsi64_si128((long long)chosen_before(going));
    _mm_storeu_si128((__m128i *)(void *)(b->candidate_of + k),
                     _mm_add_epi16(_mm_cvtepu8_epi16(counts), _mm_set1_epi16((short)n_candidates)));
    __m512i before = _mm512_cvtepu8_epi64(_mm_cvtsi64_si128((long long)chosen_before(alone)));
    before = _mm512_slli_epi64(_mm512_add_epi64(before, _mm512_set1_epi64((long long)n_alone)), 32);
    __m512i sought = _mm512_add_epi64(_mm512_setr_epi64(0, 1, 2, 3, 4, 5, 6, 7),
                                      _mm512_set1_epi64((long long)k));
    _Static_assert(sizeof(candidate) == 8 && offsetof(candidate, before) == 4, "one in a lane");
    put(b->candidates + n_candidates,
        _mm512_maskz_compress_epi64(going, _mm512_or_si512(before, sought)));
}

/* Eight words of a lexicon, a field of each. */
typedef struct eight_words {
    __mmask8 found;
    __m512i phrases, follows; /* with what stands behind each of them */
} eight_words;

WIDEST static inline __m512i two_words(const lexicon_word *words, const uint32_t *slots)
{
    __m256i first = _mm256_loadu_si256((const __m256i *)(const void *)(words + slots[0]));
    __m256i second = _mm256_loadu_si256((const __m256i *)(const void *)(words + slots[1]));
    return _mm512_inserti64x4(_mm512_castsi256_si512(first), second, 1);
}

/* One of the four fields of each of eight, two in a vector. */
WIDEST static inline __m512i field(const __m512i *words, int which)
{
    __m512i order =
        _mm512_add_epi64(_mm512_setr_epi64(0, 4, 8, 12, 0, 4, 8, 12), _mm512_set1_epi64(which));
    return _mm512_mask_blend_epi64(0xF0, _mm512_permutex2var_epi64(words[0], order, words[1]),
                                   _mm512_permutex2var_epi64(words[2], order, words[3]));
}

/* Those at the slots, nothing but 0 where another stands there. */
WIDEST static inline eight_words eight_words_at(const lexicon_word *words, const uint32_t *slots,
                                                __m512i first, __m512i second)
{
    _Static_assert(sizeof(lexicon_word) == 32 && offsetof(lexicon_word, phrase) == 16 &&
                       offsetof(lexicon_word, follows) == 24,
                   "two fill a vector");
    const __m512i all[] = {two_words(words, slots), two_words(words, slots + 2),
                           two_words(words, slots + 4), two_words(words, slots + 6)};
    eight_words out;
    out.found = _mm512_test_epi64_mask(first, first) &
                _mm512_cmpeq_epi64_mask(field(all, 0), first) &
                _mm512_cmpeq_epi64_mask(field(all, 1), second);
    out.phrases = _mm512_maskz_mov_epi64(out.found, field(all, 2));
    out.follows = _mm512_maskz_mov_epi64(out.found, field(all, 3));
    return out;
}

/* Which lanes of eight numbers have one of these bits. */
WIDEST static inline __mmask8 have(__m512i lanes, uint32_t bits)
{
    return _mm512_test_epi64_mask(lanes, _mm512_set1_epi64(bits));
}

/* is_plain_phrase() */
WIDEST static inline __mmask8 are_plain(__m512i phrases, uint32_t n_entries)
{
    __m512i entries = _mm512_and_si512(phrases, _mm512_set1_epi64(LEXICON_FIRST_ENTRY));
    __m512i counts =
        _mm512_and_si512(_mm512_srli_epi64(phrases, 32), _mm512_set1_epi64(UINT16_MAX));
    __m512i ends = _mm512_add_epi64(entries, counts);
    return _mm512_test_epi64_mask(counts, counts) &
           _mm512_cmple_epu64_mask(ends, _mm512_set1_epi64(n_entries));
}

WIDEST void lexicon_find_alone_widest(batch *b)
{
    const token *tokens = b->finder->tokens->items + b->first;
    const lexicon_word *words = b->known->words.slots;
    const uint32_t n_entries = b->known->n_entries;
    size_t n_alone = 0, n_candidates = 0;
    for (size_t k = 0; k < b->n_sought; k += LEXICON_LANES) {
        const eight e = eight_sought(b, k);
        __m512i texts = _mm512_loadu_si512(b->texts + k);
        __m512i more = _mm512_loadu_si512(b->texts + k + 4);
        __m512i first = halves(texts, more, 0);
        const eight_words at = eight_words_at(words, b->slots + k, first, halves(texts, more, 1));
        __m512i cases = _mm512_and_si512(_mm512_srli_epi64(told_of(tokens, e.numbers), 40),
                                         _mm512_set1_epi64(UINT8_MAX));
        __mmask8 small = _mm512_cmpeq_epi64_mask(cases, _mm512_set1_epi64(CASE_LOWER));
        __mmask8 capital = _mm512_cmpeq_epi64_mask(cases, _mm512_set1_epi64(CASE_CAPITALISED));
        __mmask8 pairs = _mm_test_epi16_mask(e.sought, _mm_set1_epi16((short)~LEXICON_SOUGHT));
        __mmask8 has_forms = have(at.phrases, LEXICON_HAS_FORM) &
                             (__mmask8)~have(at.phrases, LEXICON_AS_NAME) &
                             (__mmask8) ~(have(at.phrases, LEXICON_CAPITALS) & small);
        __mmask8 goes_on = have(at.follows, LEXICON_JOINED) | (at.found & pairs);
        __mmask8 may_be_long = _mm512_testn_epi64_mask(first, first);
        __mmask8 going = e.there & (goes_on | has_forms | may_be_long);
        __mmask8 alone = e.there & are_plain(at.phrases, n_entries) &
                         (__mmask8)(~have(at.phrases, LEXICON_AS_NAME) | capital);
        put_candidates(b, k, n_candidates, n_alone, going, alone);
        put(b->phrases + n_alone, _mm512_maskz_compress_epi64(alone, at.phrases));
        __m512i numbers = _mm512_add_epi64(e.numbers, _mm512_set1_epi64(b->first));
        put_eight(b->alone + n_alone, _mm512_maskz_compress_epi64(alone, numbers));
        __m256i slots = _mm256_loadu_si256((const __m256i *)(const void *)(b->slots + k));
        slots = _mm256_mask_mov_epi32(_mm256_set1_epi32((int)NO_SLOT), at.found, slots);
        _mm256_storeu_si256((__m256i *)(void *)(b->slots + k), slots);
        n_candidates += (size_t)__builtin_popcount(going);
        n_alone += (size_t)__builtin_popcount(alone);
    }
    b->n_alone = n_alone;
    b->n_candidates = n_candidates;
    b->alone[n_alone] = UINT32_MAX;
}
#else
void lexicon_find_words_widest(batch *b)
{
    lexicon_find_words(b);
}

void lexicon_find_alone_widest(batch *b)
{
    lexicon_find_alone(b);
}
#endif
