/* Text copied into JSON as far as it can stand in a string as it is: sixteen bytes at a time. */
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

#if defined __SSE2__ && !defined __SANITIZE_ADDRESS__ && !FEATURE(address_sanitizer)
#define HAS_PIECES
#include <emmintrin.h>
#endif

enum { PIECE = 16 };

static inline bool is_plain(unsigned char byte)
{
    return (byte >= ' ') & (byte != '"') & (byte != '\\') & (byte < 0x80);
}

#ifdef HAS_PIECES
/* Whether as many bytes can be read from there on, whatever they are: all on one page of memory. It
 * is what nobody but a sanitizer minds, and does away with branches on how long short strings are.
 */
static inline bool is_readable(const char *at)
{
    enum { PAGE = 4096 };
    return (uintptr_t)at % PAGE <= PAGE - PIECE;
}

/* Copies a piece; a bit for each of its bytes that is not plain. */
static inline unsigned copy_piece(char *out, const char *from)
{
    __m128i bytes = _mm_loadu_si128((const __m128i *)(const void *)from);
    __m128i marks = _mm_or_si128(_mm_cmpeq_epi8(bytes, _mm_set1_epi8('"')),
                                 _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\\')));
    __m128i low = _mm_cmplt_epi8(bytes, _mm_set1_epi8(' ')); /* beyond ASCII they are below 0 */
    _mm_storeu_si128((__m128i *)(void *)out, bytes);
    return (unsigned)_mm_movemask_epi8(_mm_or_si128(marks, low));
}
#endif

/* Copies up to the first byte that is not plain. */
static inline size_t copy_plain(char *out, const char *from, size_t size)
{
    size_t at = 0;
#ifdef HAS_PIECES
    for (; size - at >= PIECE; at += PIECE) {
        unsigned special = copy_piece(out + at, from + at);
        if (special)
            return at + (unsigned)__builtin_ctz(special);
    }
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
    if (size - 1 < PIECE && is_readable(from)) /* nobody says where an empty one stands */
        return !(copy_piece(out, from) & ((1u << size) - 1));
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

static inline char *copy_if_plain_string(char *out, const char *from, size_t longest)
{
#ifdef HAS_PIECES
    if (is_readable(from)) {
        unsigned special = copy_piece(out, from);
        if (special) { /* the NUL, if nothing else */
            unsigned at = (unsigned)__builtin_ctz(special);
            return from[at] ? NULL : out + at;
        }
    }
#endif
    return copy_if_plain_longer(out, from, longest);
}

#endif
