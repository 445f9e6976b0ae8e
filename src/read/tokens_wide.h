/* Eight tokens at once, for machines with vectors of 32 bytes: what is asked of every token. */
#ifndef KLIPING_READ_TOKENS_WIDE_H
#define KLIPING_READ_TOKENS_WIDE_H

#include "../base/wide.h"
#include "tokens.h"

#include <stddef.h>

enum { TOKENS_WIDE = 8 };

#ifdef HAS_WIDE

/* Of each its number in a lane of four bytes. */
typedef struct eight_tokens {
    __m256i start, hash;
    __m256i kind; /* as they lie: kind, letter_case, space_before, in_quotes */
} eight_tokens;

_Static_assert(sizeof(token) == 16 && offsetof(token, start) == 0 && offsetof(token, hash) == 8 &&
                   offsetof(token, kind) == 12 && offsetof(token, letter_case) == 13 &&
                   offsetof(token, space_before) == 14,
               "two tokens fill a vector");

/* From [0 2 4 6, 1 3 5 7] to their order. */
WIDE static inline __m256i in_order(__m256i parted)
{
    return _mm256_permutevar8x32_epi32(parted, _mm256_setr_epi32(0, 4, 1, 5, 2, 6, 3, 7));
}

WIDE static inline eight_tokens eight_tokens_at(const token *items)
{
    const __m256i *pairs = (const void *)items;
    __m256i a = _mm256_loadu_si256(pairs), b = _mm256_loadu_si256(pairs + 1);
    __m256i c = _mm256_loadu_si256(pairs + 2), d = _mm256_loadu_si256(pairs + 3);
    __m256i ab = _mm256_unpackhi_epi32(a, b), cd = _mm256_unpackhi_epi32(c, d);
    __m256i ab_low = _mm256_unpacklo_epi32(a, b), cd_low = _mm256_unpacklo_epi32(c, d);
    return (eight_tokens){.start = in_order(_mm256_unpacklo_epi64(ab_low, cd_low)),
                          .hash = in_order(_mm256_unpacklo_epi64(ab, cd)),
                          .kind = in_order(_mm256_unpackhi_epi64(ab, cd))};
}

/* The lowest byte of each lane. */
WIDE static inline void put_low_bytes(__m256i lanes, uint8_t *out)
{
    const __m256i low = _mm256_set1_epi64x(0x0C080400);
    __m256i bytes = _mm256_shuffle_epi8(lanes, low);
    __m128i both =
        _mm_unpacklo_epi32(_mm256_castsi256_si128(bytes), _mm256_extracti128_si256(bytes, 1));
    _mm_storel_epi64((__m128i *)(void *)out, both);
}

/* The numbers of those of eight tokens from `first` on that are chosen, bit per token: writes eight
 * and returns how many are meant. */
WIDE static inline uint32_t put_chosen(uint32_t first, unsigned bits, uint32_t *out)
{
    uint64_t bytes = _pdep_u64(bits, UINT64_C(0x0101010101010101)) * 0xFF;
    uint64_t order = _pext_u64(UINT64_C(0x0706050403020100), bytes);
    __m256i numbers = _mm256_cvtepu8_epi32(_mm_cvtsi64_si128((long long)order));
    _mm256_storeu_si256((__m256i *)(void *)out,
                        _mm256_add_epi32(numbers, _mm256_set1_epi32((int)first)));
    return (uint32_t)__builtin_popcount(bits);
}

/* Bit per lane that is not 0 in its uppermost bit. */
WIDE static inline unsigned upper_bits(__m256i lanes)
{
    return (unsigned)_mm256_movemask_ps(_mm256_castsi256_ps(lanes));
}

#endif

#endif
