/* Stretches of bytes that need no second look: sixteen or more at a time where the machine can,
 * or eight. */
#ifndef KLIPING_BASE_PLAIN_H
#define KLIPING_BASE_PLAIN_H

#include "eight.h"
#include "wide.h"

#include <stdbool.h>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

/* What ends a stretch: bytes below a limit (1 to 0x80), two more, and those beyond ASCII or not. */
typedef struct plain_stops {
    unsigned char below;
    char one, other;
    bool high;
} plain_stops;

static inline bool plain_stops_at(plain_stops stops, char byte)
{
    unsigned char c = (unsigned char)byte;
    return c < stops.below || byte == stops.one || byte == stops.other || (stops.high && c >= 0x80);
}

#ifdef __SSE2__
/* Sets the top bit of each such byte of sixteen. */
static inline __m128i plain_stops_in(plain_stops stops, const char *sixteen)
{
    __m128i all = _mm_loadu_si128((const __m128i *)(const void *)sixteen);
    __m128i low = _mm_min_epu8(all, _mm_set1_epi8((char)(stops.below - 1)));
    __m128i found = _mm_or_si128(_mm_cmpeq_epi8(low, all),
                                 _mm_or_si128(_mm_cmpeq_epi8(all, _mm_set1_epi8(stops.one)),
                                              _mm_cmpeq_epi8(all, _mm_set1_epi8(stops.other))));
    return stops.high ? _mm_or_si128(found, all) : found;
}
#endif

/* How many bytes stand before the first of those; size where there is none. */
static inline size_t plain_size(const char *data, size_t size, plain_stops stops)
{
    size_t at = 0;
#ifdef __SSE2__
    for (; at + 32 <= size; at += 32) {
        __m128i first = plain_stops_in(stops, data + at);
        __m128i second = plain_stops_in(stops, data + at + 16);
        if (_mm_movemask_epi8(_mm_or_si128(first, second)))
            return at + (size_t)__builtin_ctz((unsigned)_mm_movemask_epi8(first) |
                                              (unsigned)_mm_movemask_epi8(second) << 16);
    }
#endif
    for (; at + 8 <= size; at += 8) {
        uint64_t eight = eight_read(data + at);
        uint64_t marks =
            eight_below(eight, stops.below) | eight_equal(eight, (unsigned char)stops.one) |
            eight_equal(eight, (unsigned char)stops.other) | (stops.high ? eight & EIGHT_HIGH : 0);
        if (marks)
            return at + eight_first(marks);
    }
    while (at < size && !plain_stops_at(stops, data[at]))
        at++;
    return at;
}

#ifdef __SSE2__
static inline __m128i plain_small(__m128i ascii)
{
    __m128i capitals = _mm_and_si128(_mm_cmpgt_epi8(ascii, _mm_set1_epi8('A' - 1)),
                                     _mm_cmplt_epi8(ascii, _mm_set1_epi8('Z' + 1)));
    return _mm_or_si128(ascii, _mm_and_si128(capitals, _mm_set1_epi8('a' - 'A')));
}
#endif

/* Writes ASCII in small letters, as far as whole steps of it go; returns how far. */
static inline size_t plain_lower(const char *data, size_t size, char *to)
{
    size_t at = 0;
#ifdef __SSE2__
    for (; at + 16 <= size; at += 16) {
        __m128i all = _mm_loadu_si128((const __m128i *)(const void *)(data + at));
        if (_mm_movemask_epi8(all))
            break;
        _mm_storeu_si128((__m128i *)(void *)(to + at), plain_small(all));
    }
#endif
    for (; at + 8 <= size; at += 8) {
        uint64_t eight = eight_read(data + at);
        if (eight & EIGHT_HIGH)
            break;
        eight_write(to + at, eight_lower(eight));
    }
    return at;
}

/* Copies the bytes before a certain one, or all; returns how many. Nothing behind `to + size` is
 * written. */
static inline size_t plain_copy_before(const char *data, size_t size, char stop, char *to)
{
    size_t at = 0;
#ifdef __SSE2__
    for (; at + 16 <= size; at += 16) {
        __m128i all = _mm_loadu_si128((const __m128i *)(const void *)(data + at));
        int marks = _mm_movemask_epi8(_mm_cmpeq_epi8(all, _mm_set1_epi8(stop)));
        _mm_storeu_si128((__m128i *)(void *)(to + at), all);
        if (marks)
            return at + (size_t)__builtin_ctz((unsigned)marks);
    }
#endif
    for (; at + 8 <= size; at += 8) {
        uint64_t eight = eight_read(data + at), marks = eight_equal(eight, (unsigned char)stop);
        eight_write(to + at, eight);
        if (marks)
            return at + eight_first(marks);
    }
    for (; at < size && data[at] != stop; at++)
        to[at] = data[at];
    return at;
}

/* Copies ASCII with no NUL or CR in it to two places, and in small letters to a third; returns how
 * much. As many as PLAIN_STEP bytes behind it may be written over. */
enum { PLAIN_STEP = 32 };

static inline size_t plain_copy(const char *data, size_t size, char *to, char *also, char *small)
{
    size_t at = 0;
#ifdef __SSE2__
    for (; at + 16 <= size; at += 16) {
        __m128i all = _mm_loadu_si128((const __m128i *)(const void *)(data + at));
        __m128i stops = _mm_or_si128(_mm_cmpeq_epi8(all, _mm_setzero_si128()),
                                     _mm_cmpeq_epi8(all, _mm_set1_epi8('\r')));
        int marks = _mm_movemask_epi8(_mm_or_si128(stops, all));
        _mm_storeu_si128((__m128i *)(void *)(to + at), all);
        _mm_storeu_si128((__m128i *)(void *)(also + at), all);
        _mm_storeu_si128((__m128i *)(void *)(small + at), plain_small(all));
        if (marks)
            return at + (size_t)__builtin_ctz((unsigned)marks);
    }
#endif
    for (; at + 8 <= size; at += 8) {
        uint64_t eight = eight_read(data + at);
        uint64_t marks = eight_below(eight, 1) | eight_equal(eight, '\r') | (eight & EIGHT_HIGH);
        eight_write(to + at, eight);
        eight_write(also + at, eight);
        eight_write(small + at, eight_lower(eight));
        if (marks)
            return at + eight_first(marks);
    }
    for (; at < size; at++) {
        unsigned char c = (unsigned char)data[at];
        if (c == '\0' || c == '\r' || c >= 0x80)
            break;
        to[at] = also[at] = data[at];
        small[at] = (char)(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
    }
    return at;
}

/* The same where machine_is_wide(). */
#ifdef HAS_WIDE
WIDE static inline size_t plain_copy_wide(const char *data, size_t size, char *to, char *also,
                                          char *small)
{
    const __m256i below_a = _mm256_set1_epi8('A' - 1), above_z = _mm256_set1_epi8('Z' + 1);
    size_t at = 0;
    for (; at + PLAIN_STEP <= size; at += PLAIN_STEP) {
        __m256i all = _mm256_loadu_si256((const __m256i *)(const void *)(data + at));
        __m256i stops = _mm256_or_si256(_mm256_cmpeq_epi8(all, _mm256_setzero_si256()),
                                        _mm256_cmpeq_epi8(all, _mm256_set1_epi8('\r')));
        unsigned marks = (unsigned)_mm256_movemask_epi8(_mm256_or_si256(stops, all));
        __m256i capitals =
            _mm256_and_si256(_mm256_cmpgt_epi8(all, below_a), _mm256_cmpgt_epi8(above_z, all));
        __m256i lower =
            _mm256_or_si256(all, _mm256_and_si256(capitals, _mm256_set1_epi8('a' - 'A')));
        _mm256_storeu_si256((__m256i *)(void *)(to + at), all);
        _mm256_storeu_si256((__m256i *)(void *)(also + at), all);
        _mm256_storeu_si256((__m256i *)(void *)(small + at), lower);
        if (marks)
            return at + (size_t)__builtin_ctz(marks);
    }
    return at + plain_copy(data + at, size - at, to + at, also + at, small + at);
}
#else
#define plain_copy_wide plain_copy
#endif

#endif
