#include "lexicon_seek.h"

#include "../base/wide.h"

/* Whether a phrase may go on behind a token: not where the next one touches it, which no longer
 * phrase that is sought by its pair allows, but for a dot that stands for a space. */
static bool goes_on(lexicon_range range, uint32_t i)
{
    return i + 1 < range.looked &&
           (range.tokens[i + 1].space_before || (range.dots[i / 64] >> i % 64 & 1));
}

size_t lexicon_seek(const lexicon_words *words, lexicon_range range, uint16_t *found)
{
    const uint32_t *hashes = range.hashes;
    size_t some = 0, kept = 0;
    for (uint32_t i = 0; i < range.count; i++)
        lexicon_bits_expect(words->starts, hashes[i]);
    for (uint32_t i = 0; i < range.count; i++) {
        uint32_t word = lexicon_bits_word(words->starts, hashes[i]);
        bool begins = lexicon_bits_set(word, lexicon_bits_other(hashes[i]));
        found[some] = (uint16_t)(i | (begins ? LEXICON_PLAIN_PAIR : 0));
        some += begins | lexicon_bits_set(word, hashes[i]);
    }
    for (size_t k = 0; k < some; k++) {
        uint32_t i = found[k] & LEXICON_SOUGHT, pairs = 0;
        if (found[k] != i && goes_on(range, i)) {
            uint32_t pair = lexicon_pair(hashes[i], hashes[i + 1]);
            uint32_t word = lexicon_bits_word(words->pairs, pair);
            pairs = (lexicon_bits_set(word, pair) ? LEXICON_PLAIN_PAIR : 0) |
                    (lexicon_bits_set(word, lexicon_bits_other(pair)) ? LEXICON_MARKED_PAIR : 0);
        }
        found[kept] = (uint16_t)(i | pairs);
        kept += pairs || lexicon_bits_have(words->starts, hashes[i]);
    }
    return kept;
}

#ifdef HAS_WIDE
enum { LANES = 16 };

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

/* Some tokens of a range of which `starts` says that something begins with them. */
enum { ASKED_AT_ONCE = 512, ASKED = 0x8000, BEGINS = 0x4000 };
typedef struct asked {
    uint16_t tokens[ASKED_AT_ONCE + LANES]; /* [count] which, with flags: whatever follows, or if
                                               its pair does */
    uint32_t pairs[ASKED_AT_ONCE + LANES];  /* [count] with the tokens behind them */
    uint32_t begun[ASKED_AT_ONCE + LANES];  /* [n_begun] those pairs that are asked for */
    size_t count, n_begun;
} asked;

WIDEST static void ask(const lexicon_words *words, lexicon_range range, uint32_t first,
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

/* Of those that are asked for, those that stay by their pairs. */
WIDEST static size_t answer(const lexicon_words *words, const asked *asked, uint16_t *found)
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

/* A gather waits for what comes from far, one after the other: of all the pairs, which hardly ever
 * come again, it is on its way before. */
WIDEST size_t lexicon_seek_widest(const lexicon_words *words, lexicon_range range, uint16_t *found)
{
    asked asked;
    size_t kept = 0;
    for (uint32_t first = 0, end; first < range.count; first = end) {
        end = range.count - first < ASKED_AT_ONCE ? range.count : first + ASKED_AT_ONCE;
        ask(words, range, first, end, &asked);
        for (size_t i = 0; i < asked.n_begun; i++)
            lexicon_bits_expect(words->pairs, asked.begun[i]);
        kept += answer(words, &asked, found + kept);
    }
    return kept;
}
#else
size_t lexicon_seek_widest(const lexicon_words *words, lexicon_range range, uint16_t *found)
{
    return lexicon_seek(words, range, found);
}
#endif
