/* Text copied into JSON as far as it can stand in a string as it is: 32 bytes at a time. */
#ifndef KLIPING_FORM_JSON_PLAIN_H
#define KLIPING_FORM_JSON_PLAIN_H

#include "../base/bytes.h"

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#ifdef __has_feature
#define FEATURE(name) __has_feature(name)
#else
#define FEATURE(name) 0
#endif

#if defined __SSE2__ && !defined __SANITIZE_ADDRESS__ && !defined __SANITIZE_THREAD__ &&           \
    !FEATURE(address_sanitizer)
#define HAS_PIECES
#include <immintrin.h>
#endif

enum { PIECE = 32 };

static inline bool is_plain(unsigned char byte)
{
    return (byte >= ' ') & (byte != '"') & (byte != '\\') & (byte < 0x80);
}

#ifdef HAS_PIECES
/* Whether as many bytes can be read from there on, whatever they are: all on one page of memory. It
 * is what nobody but a sanitizer minds, and does away with branches on how long short strings are.
 */
static inline bool is_readable(const char *at, size_t size)
{
    enum { PAGE = 4096 };
    return (uintptr_t)at % PAGE <= PAGE - size;
}

/* Copies half a piece; a bit for each of its bytes that is not plain. */
static inline unsigned copy_half(char *out, const char *from)
{
    __m128i bytes = _mm_loadu_si128((const __m128i *)(const void *)from);
    __m128i marks = _mm_or_si128(_mm_cmpeq_epi8(bytes, _mm_set1_epi8('"')),
                                 _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\\')));
    __m128i low = _mm_cmplt_epi8(bytes, _mm_set1_epi8(' ')); /* beyond ASCII they are below 0 */
    _mm_storeu_si128((__m128i *)(void *)out, bytes);
    return (unsigned)_mm_movemask_epi8(_mm_or_si128(marks, low));
}

/* The same of a whole one: few names are longer, so that nobody asks how long they are. */
static inline unsigned copy_piece(char *out, const char *from)
{
#ifdef __AVX2__
    __m256i bytes = _mm256_loadu_si256((const __m256i *)(const void *)from);
    __m256i marks = _mm256_or_si256(_mm256_cmpeq_epi8(bytes, _mm256_set1_epi8('"')),
                                    _mm256_cmpeq_epi8(bytes, _mm256_set1_epi8('\\')));
    __m256i low = _mm256_cmpgt_epi8(_mm256_set1_epi8(' '), bytes);
    _mm256_storeu_si256((__m256i *)(void *)out, bytes);
    return (unsigned)_mm256_movemask_epi8(_mm256_or_si256(marks, low));
#else
    unsigned first = copy_half(out, from);
    return first | copy_half(out + PIECE / 2, from + PIECE / 2) << PIECE / 2;
#endif
}
#endif

/* Copies up to the first byte that is not plain. May write PIECE bytes more. */
static inline size_t copy_plain(char *out, const char *from, size_t size)
{
    size_t at = 0;
#ifdef HAS_PIECES
    for (; size - at >= PIECE; at += PIECE) {
        unsigned special = copy_piece(out + at, from + at);
        if (special)
            return at + (unsigned)__builtin_ctz(special);
    }
    if (at < size && is_readable(from + at, PIECE))
        return at + (unsigned)__builtin_ctz(copy_piece(out + at, from + at) | ~0u << (size - at));
#endif
    for (; at < size && is_plain((unsigned char)from[at]); at++)
        out[at] = from[at];
    return at;
}

/* Copies a text that is plain throughout, as most are; false where it is not. May write PIECE bytes
 * more. */
static inline bool copy_if_plain(char *out, const char *from, size_t size)
{
#ifdef HAS_PIECES
    if (size - 1 < PIECE && is_readable(from, PIECE)) /* nobody says where an empty one stands */
        return !(copy_piece(out, from) & ~0u >> (PIECE - size));
    if (size > PIECE) {
        unsigned special = copy_piece(out + size - PIECE, from + size - PIECE);
        for (size_t at = 0; at < size - PIECE; at += PIECE)
            special |= copy_piece(out + at, from + at);
        return !special;
    }
#endif
    return copy_plain(out, from, size) == size;
}

/* The same of a string of `longest` bytes at most, a multiple of PIECE; returns where it ends, or
 * NULL. Code for those that are longer than a piece stands but once in memory. */
char *copy_if_plain_longer(char *out, const char *from, size_t longest);

#ifdef HAS_PIECES
/* Of a piece in which something is not plain: the end of the string, if it is that. */
static inline char *end_of_piece(char *out, const char *from, unsigned special)
{
    unsigned at = (unsigned)__builtin_ctz(special);
    return from[at] ? NULL : out + at;
}
#endif

static inline char *copy_if_plain_string(char *out, const char *from, size_t longest)
{
#ifdef HAS_PIECES
    if (is_readable(from, PIECE)) {
        unsigned special = copy_piece(out, from);
        if (special)
            return end_of_piece(out, from, special);
    }
#endif
    return copy_if_plain_longer(out, from, longest);
}

/* The same, best for what seldom has as many as half a piece. */
static inline char *copy_if_plain_code(char *out, const char *from, size_t longest)
{
#ifdef HAS_PIECES
    if (is_readable(from, PIECE / 2)) {
        unsigned special = copy_half(out, from);
        if (special)
            return end_of_piece(out, from, special);
    }
#endif
    return copy_if_plain_longer(out, from, longest);
}

#endif
