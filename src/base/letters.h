/* Which of sixty-four bytes are letters of ASCII: bit i stands for byte i. */
#ifndef KLIPING_BASE_LETTERS_H
#define KLIPING_BASE_LETTERS_H

#include "eight.h"

#ifdef __SSE2__
#include <emmintrin.h>
#endif

enum { LETTER_BITS = 64 };

typedef struct letter_bits {
    uint64_t letters, capitals;
} letter_bits;

#ifdef __SSE2__
static inline uint64_t letters_of_sixteen(__m128i bytes, char first)
{
    __m128i from_lowest = _mm_add_epi8(bytes, _mm_set1_epi8((char)(-128 - first)));
    __m128i letters = _mm_cmplt_epi8(from_lowest, _mm_set1_epi8(-128 + 26));
    return (uint64_t)_mm_movemask_epi8(letters);
}

static inline letter_bits letter_bits_of(const char *text)
{
    letter_bits out = {0, 0};
    for (int i = 0; i < LETTER_BITS; i += 16) {
        __m128i bytes = _mm_loadu_si128((const __m128i *)(const void *)(text + i));
        __m128i small = _mm_or_si128(bytes, _mm_set1_epi8(0x20));
        out.letters |= letters_of_sixteen(small, 'a') << i;
        out.capitals |= letters_of_sixteen(bytes, 'A') << i;
    }
    return out;
}
#else
/* The top bit of each byte that is one of the twenty-six from `first` on, gathered in one byte. */
static inline uint64_t letters_of_eight(uint64_t eight, unsigned char first)
{
    uint64_t low = eight & ~EIGHT_HIGH;
    uint64_t found = (low + EIGHT_TIMES(0x80 - first)) & ~(low + EIGHT_TIMES(0x80 - first - 26)) &
                     ~eight & EIGHT_HIGH;
    return (found >> 7) * 0x0102040810204080u >> 56;
}

static inline letter_bits letter_bits_of(const char *text)
{
    letter_bits out = {0, 0};
    for (int i = 0; i < LETTER_BITS; i += 8) {
        uint64_t eight = eight_read(text + i);
        out.letters |= letters_of_eight(eight | EIGHT_TIMES(0x20), 'a') << i;
        out.capitals |= letters_of_eight(eight, 'A') << i;
    }
    return out;
}
#endif

/* How many of sixteen bytes stand before the first that is no letter, nor beyond ASCII. */
enum { LETTERS_AT_ONCE = 16 };

static inline size_t letters_at(const char *text)
{
#ifdef __SSE2__
    __m128i bytes = _mm_loadu_si128((const __m128i *)(const void *)text);
    uint64_t letters = letters_of_sixteen(_mm_or_si128(bytes, _mm_set1_epi8(0x20)), 'a');
    letters |= (uint64_t)_mm_movemask_epi8(bytes);
#else
    uint64_t first = eight_read(text), second = eight_read(text + 8);
    uint64_t letters = letters_of_eight(first | EIGHT_TIMES(0x20), 'a') | eight_bits(first);
    letters |= (letters_of_eight(second | EIGHT_TIMES(0x20), 'a') | eight_bits(second)) << 8;
#endif
    return (size_t)__builtin_ctzll(~letters);
}

/* How many. */
static inline unsigned bits_set(uint64_t bits)
{
    bits -= bits >> 1 & 0x5555555555555555u;
    bits = (bits & 0x3333333333333333u) + (bits >> 2 & 0x3333333333333333u);
    return (unsigned)(((bits + (bits >> 4)) & 0x0F0F0F0F0F0F0F0Fu) * 0x0101010101010101u >> 56);
}

#endif
