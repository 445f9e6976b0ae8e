/* Where words and numbers begin, sixty-four bytes at a step: bit i stands for byte i.
 *
 *   folded    d e n d a   r p   5 0 0 . 0 0 0   p e r
 *   letters   1 1 1 1 1 0 1 1 0 0 0 0 0 0 0 0 0 1 1 1
 *   digits    0 0 0 0 0 0 0 0 0 1 1 1 0 1 1 1 0 0 0 0
 */
#ifndef KLIPING_READ_VALUES_MARKS_H
#define KLIPING_READ_VALUES_MARKS_H

#include "../../base/wide.h"

#include <endian.h>
#include <stdint.h>
#include <string.h>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

enum { MARKED = 64 };

typedef struct marks {
    uint64_t letters; /* a to z */
    uint64_t digits;
    uint64_t symbols; /* $, and the bytes of characters beyond ASCII */
    uint64_t joints;  /* what joins digits, where there are some: , - . / : */
} marks;

/* The high bit of each of eight bytes that lies from `first` to `last`, both ASCII. */
static inline uint64_t eight_between(uint64_t eight, char first, char last)
{
    const uint64_t ones = 0x0101010101010101u, high = 0x80 * ones;
    uint64_t low = eight & ~high;
    uint64_t from = low + (uint64_t)(0x80 - first) * ones;
    uint64_t above = low + (uint64_t)(0x7F - last) * ones;
    return from & ~above & ~eight & high;
}

static inline uint64_t eight_bytes(const char *text)
{
    uint64_t eight;
    memcpy(&eight, text, 8);
    return le64toh(eight);
}

#ifdef __SSE2__
static inline uint64_t sixteen_between(__m128i bytes, char first, char last)
{
    __m128i from_lowest = _mm_add_epi8(bytes, _mm_set1_epi8((char)(-128 - first)));
    __m128i behind = _mm_set1_epi8((char)(-128 + last - first + 1));
    return (uint64_t)_mm_movemask_epi8(_mm_cmplt_epi8(from_lowest, behind));
}

/* Which of sixteen bytes are small letters: a bit for each. */
static inline uint32_t letters_of(const char *text)
{
    __m128i bytes = _mm_loadu_si128((const __m128i *)(const void *)text);
    return (uint32_t)sixteen_between(bytes, 'a', 'z');
}

static inline marks marks_of(const char *text)
{
    marks marks = {0};
    for (int i = 0; i < MARKED; i += 16) {
        __m128i bytes = _mm_loadu_si128((const __m128i *)(const void *)(text + i));
        __m128i symbols = _mm_or_si128(bytes, _mm_cmpeq_epi8(bytes, _mm_set1_epi8('$')));
        marks.letters |= sixteen_between(bytes, 'a', 'z') << i;
        marks.digits |= sixteen_between(bytes, '0', '9') << i;
        marks.symbols |= (uint64_t)_mm_movemask_epi8(symbols) << i;
    }
    return marks;
}

static inline uint64_t joints_of(const char *text)
{
    uint64_t joints = 0;
    for (int i = 0; i < MARKED; i += 16) {
        __m128i bytes = _mm_loadu_si128((const __m128i *)(const void *)(text + i));
        joints |= (sixteen_between(bytes, ',', '/') | sixteen_between(bytes, ':', ':')) << i;
    }
    return joints;
}
#else
/* One bit for each of eight bytes, from their high bits. */
static inline uint64_t gathered(uint64_t high_bits)
{
    return (high_bits >> 7) * 0x0102040810204080u >> 56;
}

static inline uint32_t letters_of(const char *text)
{
    uint64_t low = eight_between(eight_bytes(text), 'a', 'z');
    uint64_t high = eight_between(eight_bytes(text + 8), 'a', 'z');
    return (uint32_t)(gathered(low) | gathered(high) << 8);
}

static inline marks marks_of(const char *text)
{
    marks marks = {0};
    for (int i = 0; i < MARKED; i += 8) {
        uint64_t eight = eight_bytes(text + i);
        marks.letters |= gathered(eight_between(eight, 'a', 'z')) << i;
        marks.digits |= gathered(eight_between(eight, '0', '9')) << i;
        marks.symbols |= gathered((eight & 0x8080808080808080u) | eight_between(eight, '$', '$'))
                         << i;
    }
    return marks;
}

static inline uint64_t joints_of(const char *text)
{
    uint64_t joints = 0;
    for (int i = 0; i < MARKED; i += 8) {
        uint64_t eight = eight_bytes(text + i);
        joints |= gathered(eight_between(eight, ',', '/') | eight_between(eight, ':', ':')) << i;
    }
    return joints;
}
#endif

#ifdef HAS_WIDE
WIDE static inline uint64_t half_bits(__m256i bytes)
{
    return (uint32_t)_mm256_movemask_epi8(bytes);
}

WIDE static inline __m256i half_between(__m256i bytes, char first, char last)
{
    __m256i from_lowest = _mm256_add_epi8(bytes, _mm256_set1_epi8((char)(-128 - first)));
    return _mm256_cmpgt_epi8(_mm256_set1_epi8((char)(-128 + last - first + 1)), from_lowest);
}

/* marks_of(), with their joints. */
WIDE static inline marks marks_of_wide(const char *text)
{
    marks marks = {0};
    for (int i = 0; i < MARKED; i += 32) {
        __m256i bytes = _mm256_loadu_si256((const __m256i *)(const void *)(text + i));
        __m256i colons = _mm256_cmpeq_epi8(bytes, _mm256_set1_epi8(':'));
        __m256i dollars = _mm256_cmpeq_epi8(bytes, _mm256_set1_epi8('$'));
        marks.letters |= half_bits(half_between(bytes, 'a', 'z')) << i;
        marks.digits |= half_bits(half_between(bytes, '0', '9')) << i;
        marks.symbols |= half_bits(_mm256_or_si256(bytes, dollars)) << i;
        marks.joints |= half_bits(_mm256_or_si256(half_between(bytes, ',', '/'), colons)) << i;
    }
    return marks;
}
#endif

#endif
