#include "lexicon_seek.h"

#include "../base/wide.h"
#include "tokens_wide.h"

/* Some tokens of a range of which `starts` says that something begins with them. */
enum { LANES = 16, ASKED_AT_ONCE = 512, ASKED = 0x8000, BEGINS = 0x4000 };
typedef struct asked {
    uint16_t tokens[ASKED_AT_ONCE + LANES]; /* [count] which, with flags: whatever follows, or if
                                               its pair does */
    uint32_t pairs[ASKED_AT_ONCE + LANES];  /* [count] with the tokens behind them */
    uint32_t begun[ASKED_AT_ONCE + LANES];  /* [n_begun] those pairs that are asked for */
    size_t count, n_begun;
} asked;

/* Whether a phrase may go on behind a token: not where the next one touches it, which no longer
 * phrase that is sought by its pair allows, but for a dot that stands for a space. */
static uint32_t goes_on(lexicon_range range, uint32_t i)
{
    uint32_t behind = i + 1 < range.looked, dot = range.dots[i / 64] >> i % 64 & 1;
    return behind & (range.tokens[i + behind].space_before | dot);
}

/* Adds up and shifts what is yes or no, for nobody could guess it. */
static void ask_one(const lexicon_words *words, lexicon_range range, uint32_t i, asked *out)
{
    uint32_t hash = range.hashes[i], pair = lexicon_pair(hash, range.hashes[i + 1]);
    uint32_t word = lexicon_bits_word(words->starts, hash);
    uint32_t asked = lexicon_bits_set(word, hash);
    uint32_t begins = goes_on(range, i) & lexicon_bits_set(word, lexicon_bits_other(hash));
    out->tokens[out->count] = (uint16_t)(i + asked * ASKED + begins * BEGINS);
    out->pairs[out->count] = pair;
    out->begun[out->n_begun] = pair;
    out->count += asked | begins;
    out->n_begun += begins;
}

static void ask(const lexicon_words *words, lexicon_range range, uint32_t first, uint32_t end,
                asked *out)
{
    for (uint32_t i = first; i < end; i++)
        lexicon_bits_expect(words->starts, range.hashes[i]);
    out->count = out->n_begun = 0;
    for (uint32_t i = first; i < end; i++)
        ask_one(words, range, i, out);
}

/* Pairs hardly ever come again, so they are far away: all are on their way before one is asked
 * for, above all where a gather would wait for one after the other. */
static void expect_pairs(const lexicon_words *words, const asked *asked)
{
    for (size_t i = 0; i < asked->n_begun; i++)
        lexicon_bits_expect(words->pairs, asked->begun[i]);
}

/* Of those that are asked for, those that stay by their pairs. */
static size_t answer(const lexicon_words *words, const asked *asked, uint16_t *found)
{
    size_t kept = 0;
    for (size_t i = 0; i < asked->count; i++) {
        /* filled in up to count, NOLINTNEXTLINE(clang-analyzer-core.uninitialized.*) */
        uint32_t told = asked->tokens[i], begins = told / BEGINS & 1;
        uint32_t pair = asked->pairs[i] & -begins; /* where it is none, one word is read */
        uint32_t word = lexicon_bits_word(words->pairs, pair);
        uint32_t plain = begins & lexicon_bits_set(word, pair);
        uint32_t marked = begins & lexicon_bits_set(word, lexicon_bits_other(pair));
        found[kept] = (uint16_t)((told & LEXICON_SOUGHT) + plain * LEXICON_PLAIN_PAIR +
                                 marked * LEXICON_MARKED_PAIR);
        kept += told / ASKED | plain | marked;
    }
    return kept;
}

size_t lexicon_seek(const lexicon_words *words, lexicon_range range, uint16_t *found)
{
    asked asked;
    size_t kept = 0;
    for (uint32_t first = 0, end; first < range.count; first = end) {
        end = range.count - first < ASKED_AT_ONCE ? range.count : first + ASKED_AT_ONCE;
        ask(words, range, first, end, &asked);
        expect_pairs(words, &asked);
        kept += answer(words, &asked, found + kept);
    }
    return kept;
}

#ifdef HAS_WIDE
/* ---- eight at once -------------------------------------------------------------------------- */

WIDE static inline __m256i eight_at(const uint32_t *from)
{
    return _mm256_loadu_si256((const __m256i *)(const void *)from);
}

WIDE static inline void put_eight(uint32_t *to, __m256i lanes)
{
    _mm256_storeu_si256((__m256i *)(void *)to, lanes);
}

WIDE static inline void put_eight_halves(uint16_t *to, __m256i lanes)
{
    __m128i halves =
        _mm_packus_epi32(_mm256_castsi256_si128(lanes), _mm256_extracti128_si256(lanes, 1));
    _mm_storeu_si128((__m128i *)(void *)to, halves);
}

/* lexicon_bits_word(), where a lane is all ones. */
WIDE static inline __m256i eight_words(lexicon_bits bits, __m256i lanes, __m256i hashes)
{
    __m256i places = _mm256_and_si256(_mm256_srli_epi32(hashes, 5),
                                      _mm256_set1_epi32((int)(bits.size / 32 - 1)));
    return _mm256_mask_i32gather_epi32(_mm256_setzero_si256(),
                                       (const int *)(const void *)bits.words, places, lanes, 4);
}

/* All ones where the uppermost bit is one. */
WIDE static inline __m256i spread(__m256i lanes)
{
    return _mm256_srai_epi32(lanes, 31);
}

/* lexicon_bits_set() */
WIDE static inline __m256i eight_set(__m256i words, __m256i hashes)
{
    __m256i first = _mm256_srlv_epi32(words, _mm256_and_si256(hashes, _mm256_set1_epi32(31)));
    __m256i second = _mm256_srlv_epi32(words, _mm256_srli_epi32(hashes, 27));
    return spread(_mm256_slli_epi32(_mm256_and_si256(first, second), 31));
}

WIDE static inline __m256i eight_others(__m256i hashes)
{
    return _mm256_xor_si256(hashes, _mm256_set1_epi32((int)lexicon_bits_other(0)));
}

/* lexicon_pair() */
WIDE static inline __m256i eight_pairs(__m256i first, __m256i second)
{
    __m256i mixed = _mm256_mullo_epi32(first, _mm256_set1_epi32((int)0x9E3779B1u));
    mixed =
        _mm256_mullo_epi32(_mm256_add_epi32(mixed, second), _mm256_set1_epi32((int)0x85EBCA6Bu));
    return _mm256_xor_si256(mixed, _mm256_srli_epi32(mixed, 15));
}

/* Which lanes are put first for the bits that choose them. */
WIDE static inline __m256i order_of(unsigned bits)
{
    uint64_t bytes = _pdep_u64(bits, UINT64_C(0x0101010101010101)) * 0xFF;
    uint64_t order = _pext_u64(UINT64_C(0x0706050403020100), bytes);
    return _mm256_cvtepu8_epi32(_mm_cvtsi64_si128((long long)order));
}

/* What is told, with `flag` where a lane is all ones. */
WIDE static inline __m256i flagged(__m256i told, __m256i lanes, int flag)
{
    return _mm256_or_si256(told, _mm256_and_si256(lanes, _mm256_set1_epi32(flag)));
}

WIDE static inline __m256i are_flagged(__m256i told, int flag)
{
    __m256i flags = _mm256_set1_epi32(flag);
    return _mm256_cmpeq_epi32(_mm256_and_si256(told, flags), flags);
}

/* goes_on(), of those with as many behind them. */
WIDE static inline __m256i eight_go_on(lexicon_range range, uint32_t i)
{
    const __m256i up = _mm256_setr_epi32(31, 30, 29, 28, 27, 26, 25, 24);
    _Static_assert(offsetof(token, space_before) == 14, "in the third byte of the last four");
    __m256i spaced = _mm256_slli_epi32(eight_tokens_at(range.tokens + i + 1).kind, 15);
    __m256i dotted = _mm256_set1_epi32((int)(uint32_t)(range.dots[i / 64] >> i % 64));
    return spread(_mm256_or_si256(spaced, _mm256_sllv_epi32(dotted, up)));
}

WIDE static inline void ask_eight(const lexicon_words *words, lexicon_range range, uint32_t i,
                                  asked *out)
{
    __m256i hash = eight_at(range.hashes + i);
    __m256i pair = eight_pairs(hash, eight_at(range.hashes + i + 1));
    __m256i word = eight_words(words->starts, _mm256_set1_epi32(-1), hash);
    __m256i asked = eight_set(word, hash);
    __m256i begins = _mm256_and_si256(eight_set(word, eight_others(hash)), eight_go_on(range, i));
    __m256i told =
        _mm256_add_epi32(_mm256_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7), _mm256_set1_epi32((int)i));
    told = flagged(flagged(told, asked, ASKED), begins, BEGINS);
    unsigned begun = upper_bits(begins), some = upper_bits(_mm256_or_si256(asked, begins));
    __m256i order = order_of(some);
    put_eight_halves(out->tokens + out->count, _mm256_permutevar8x32_epi32(told, order));
    put_eight(out->pairs + out->count, _mm256_permutevar8x32_epi32(pair, order));
    put_eight(out->begun + out->n_begun, _mm256_permutevar8x32_epi32(pair, order_of(begun)));
    out->count += (size_t)__builtin_popcount(some);
    out->n_begun += (size_t)__builtin_popcount(begun);
}

WIDE static void ask_wide(const lexicon_words *words, lexicon_range range, uint32_t first,
                          uint32_t end, asked *out)
{
    uint32_t i = first;
    out->count = out->n_begun = 0;
    for (; i + TOKENS_WIDE <= end && i + TOKENS_WIDE < range.looked; i += TOKENS_WIDE)
        ask_eight(words, range, i, out);
    for (; i < end; i++)
        ask_one(words, range, i, out);
    memset(out->tokens + out->count, 0, TOKENS_WIDE * sizeof *out->tokens); /* which none are */
}

WIDE static size_t answer_wide(const lexicon_words *words, const asked *asked, uint16_t *found)
{
    const __m256i which = _mm256_set1_epi32(LEXICON_SOUGHT);
    size_t kept = 0;
    for (size_t i = 0; i < asked->count; i += TOKENS_WIDE) {
        __m256i told = _mm256_cvtepu16_epi32(
            _mm_loadu_si128((const __m128i *)(const void *)(asked->tokens + i)));
        __m256i pair = eight_at(asked->pairs + i);
        __m256i word = eight_words(words->pairs, are_flagged(told, BEGINS), pair);
        __m256i plain = eight_set(word, pair), marked = eight_set(word, eight_others(pair));
        __m256i stays = _mm256_or_si256(are_flagged(told, ASKED), _mm256_or_si256(plain, marked));
        unsigned bits = upper_bits(stays);
        told = _mm256_and_si256(told, which);
        told = flagged(flagged(told, plain, LEXICON_PLAIN_PAIR), marked, LEXICON_MARKED_PAIR);
        put_eight_halves(found + kept, _mm256_permutevar8x32_epi32(told, order_of(bits)));
        kept += (size_t)__builtin_popcount(bits);
    }
    return kept;
}

WIDE size_t lexicon_seek_wide(const lexicon_words *words, lexicon_range range, uint16_t *found)
{
    asked asked;
    size_t kept = 0;
    for (uint32_t first = 0, end; first < range.count; first = end) {
        end = range.count - first < ASKED_AT_ONCE ? range.count : first + ASKED_AT_ONCE;
        ask_wide(words, range, first, end, &asked);
        expect_pairs(words, &asked);
        kept += answer_wide(words, &asked, found + kept);
    }
    return kept;
}

/* ---- sixteen at once ------------------------------------------------------------------------ */

/* lexicon_bits_word(), of the given lanes. */
WIDEST static inline __m512i words_of(lexicon_bits bits, __mmask16 lanes, __m512i hashes)
{
    __m512i places = _mm512_and_si512(_mm512_srli_epi32(hashes, 5),
                                      _mm512_set1_epi32((int)(bits.size / 32 - 1)));
    return _mm512_mask_i32gather_epi32(_mm512_setzero_si512(), lanes, places, bits.words, 4);
}

/* lexicon_bits_set() */
WIDEST static inline __mmask16 are_set(__m512i words, __m512i hashes)
{
    __m512i both = _mm512_and_si512(_mm512_rorv_epi32(words, hashes),
                                    _mm512_srlv_epi32(words, _mm512_srli_epi32(hashes, 27)));
    return _mm512_test_epi32_mask(both, _mm512_set1_epi32(1));
}

WIDEST static inline __m512i others(__m512i hashes)
{
    return _mm512_xor_si512(hashes, _mm512_set1_epi32((int)lexicon_bits_other(0)));
}

/* lexicon_pair() */
WIDEST static inline __m512i pairs_of(__m512i first, __m512i second)
{
    __m512i mixed = _mm512_mullo_epi32(first, _mm512_set1_epi32((int)0x9E3779B1u));
    mixed =
        _mm512_mullo_epi32(_mm512_add_epi32(mixed, second), _mm512_set1_epi32((int)0x85EBCA6Bu));
    return _mm512_xor_si512(mixed, _mm512_srli_epi32(mixed, 15));
}

/* What four tokens say but where they stand and their hash; `rest` of them there are. */
WIDEST static inline __m512i four_told(const token *tokens, uint32_t rest)
{
    return _mm512_maskz_loadu_epi32(rest < 4 ? (__mmask16)((1u << 4 * rest) - 1) : 0xFFFF, tokens);
}

/* goes_on() of LANES tokens. */
WIDEST static inline __mmask16 go_on(lexicon_range range, uint32_t i)
{
    const __m512i told =
        _mm512_setr_epi32(3, 7, 11, 15, 19, 23, 27, 31, 3, 7, 11, 15, 19, 23, 27, 31);
    const token *next = range.tokens + i + 1;
    uint32_t rest = range.looked - i - 1;
    __m512i low = _mm512_permutex2var_epi32(four_told(next, rest), told,
                                            four_told(next + 4, rest > 4 ? rest - 4 : 0));
    __m512i high = _mm512_permutex2var_epi32(four_told(next + 8, rest > 8 ? rest - 8 : 0), told,
                                             four_told(next + 12, rest > 12 ? rest - 12 : 0));
    _Static_assert(offsetof(token, space_before) == 14, "in the third byte of the last four");
    __mmask16 spaced = _mm512_test_epi32_mask(
        _mm512_shuffle_i64x2(low, high, _MM_SHUFFLE(1, 0, 1, 0)), _mm512_set1_epi32(0xFF0000));
    __mmask16 any = rest < LANES ? (__mmask16)((1u << rest) - 1) : 0xFFFF;
    return (spaced | (__mmask16)(range.dots[i / 64] >> i % 64)) & any;
}

WIDEST static void ask_widest(const lexicon_words *words, lexicon_range range, uint32_t first,
                              uint32_t end, asked *out)
{
    const __m512i is_asked = _mm512_set1_epi32(ASKED), begins_so = _mm512_set1_epi32(BEGINS);
    __m512i tokens =
        _mm512_add_epi32(_mm512_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15),
                         _mm512_set1_epi32((int)first));
    out->count = out->n_begun = 0;
    for (uint32_t i = first; i < end; i += LANES) {
        uint32_t rest = end - i;
        __mmask16 lanes = rest < LANES ? (__mmask16)((1u << rest) - 1) : 0xFFFF;
        __m512i hash = _mm512_loadu_si512(range.hashes + i);
        __m512i pair = pairs_of(hash, _mm512_loadu_si512(range.hashes + i + 1));
        __m512i word = words_of(words->starts, lanes, hash);
        __mmask16 asked = are_set(word, hash);
        __mmask16 begins = are_set(word, others(hash)) & go_on(range, i);
        __mmask16 some = asked | begins;
        __m512i told = _mm512_mask_or_epi32(tokens, asked, tokens, is_asked);
        told = _mm512_mask_or_epi32(told, begins, told, begins_so);
        told = _mm512_maskz_compress_epi32(some, told);
        _mm256_storeu_si256((__m256i *)(void *)(out->tokens + out->count),
                            _mm512_cvtepi32_epi16(told));
        _mm512_storeu_si512(out->pairs + out->count, _mm512_maskz_compress_epi32(some, pair));
        _mm512_storeu_si512(out->begun + out->n_begun, _mm512_maskz_compress_epi32(begins, pair));
        out->count += (size_t)__builtin_popcount(some);
        out->n_begun += (size_t)__builtin_popcount(begins);
        tokens = _mm512_add_epi32(tokens, _mm512_set1_epi32(LANES));
    }
}

WIDEST static size_t answer_widest(const lexicon_words *words, const asked *asked, uint16_t *found)
{
    const __m512i which = _mm512_set1_epi32(LEXICON_SOUGHT);
    size_t kept = 0;
    for (size_t i = 0; i < asked->count; i += LANES) {
        size_t rest = asked->count - i;
        __mmask16 lanes = rest < LANES ? (__mmask16)((1u << rest) - 1) : 0xFFFF;
        __m512i told = _mm512_cvtepu16_epi32(
            _mm256_loadu_si256((const __m256i *)(const void *)(asked->tokens + i)));
        __m512i pair = _mm512_loadu_si512(asked->pairs + i);
        __mmask16 begins = lanes & _mm512_test_epi32_mask(told, _mm512_set1_epi32(BEGINS));
        __mmask16 stays = lanes & _mm512_test_epi32_mask(told, _mm512_set1_epi32(ASKED));
        __m512i word = words_of(words->pairs, begins, pair);
        __mmask16 plain = are_set(word, pair), marked = are_set(word, others(pair));
        __mmask16 kept_lanes = stays | plain | marked;
        told = _mm512_and_si512(told, which);
        told = _mm512_mask_or_epi32(told, plain, told, _mm512_set1_epi32(LEXICON_PLAIN_PAIR));
        told = _mm512_mask_or_epi32(told, marked, told, _mm512_set1_epi32(LEXICON_MARKED_PAIR));
        told = _mm512_maskz_compress_epi32(kept_lanes, told);
        _mm256_storeu_si256((__m256i *)(void *)(found + kept), _mm512_cvtepi32_epi16(told));
        kept += (size_t)__builtin_popcount(kept_lanes);
    }
    return kept;
}

WIDEST size_t lexicon_seek_widest(const lexicon_words *words, lexicon_range range, uint16_t *found)
{
    asked asked;
    size_t kept = 0;
    for (uint32_t first = 0, end; first < range.count; first = end) {
        end = range.count - first < ASKED_AT_ONCE ? range.count : first + ASKED_AT_ONCE;
        ask_widest(words, range, first, end, &asked);
        expect_pairs(words, &asked);
        kept += answer_widest(words, &asked, found + kept);
    }
    return kept;
}
#else
size_t lexicon_seek_wide(const lexicon_words *words, lexicon_range range, uint16_t *found)
{
    return lexicon_seek(words, range, found);
}

size_t lexicon_seek_widest(const lexicon_words *words, lexicon_range range, uint16_t *found)
{
    return lexicon_seek(words, range, found);
}
#endif
