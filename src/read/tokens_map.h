/* Where a text has letters and digits of ASCII: a bit for each byte, made sixteen bytes at a time,
 * so that a word's end and its letter case are asked for in one go. */
#ifndef KLIPING_READ_TOKENS_MAP_H
#define KLIPING_READ_TOKENS_MAP_H

#include "../base/arena.h"
#include "../base/letters.h"

#include <endian.h>
#include <stdint.h>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

typedef struct token_map {
    const uint64_t *inside;   /* letters and digits */
    const uint64_t *capitals; /* lowest bit first, and that of the first byte, on any machine */
} token_map;

enum {
    MAP_BLOCK = 64,
    MAP_SEEN = MAP_BLOCK - 7 /* bits that map_from() says at least; behind them are zeros */
};

static inline uint64_t map_from(const uint64_t *map, size_t at)
{
    uint64_t bits;
    memcpy(&bits, (const char *)map + at / 8, sizeof bits);
    return le64toh(bits) >> at % 8;
}

/* How far letters and digits go; from MAP_SEEN on, it may be farther. */
static inline size_t map_run(const token_map *map, size_t at)
{
    return (size_t)__builtin_ctzll(~map_from(map->inside, at) | (uint64_t)1 << (MAP_BLOCK - 1));
}

/* What each byte of a block is; marks are all that is neither inside of words nor white space, but
 * for the later bytes of a character. */
typedef struct block_map {
    uint64_t inside, capitals, marks;
} block_map;

#ifdef __SSE2__
/* All ones where first <= byte < first + count. */
static inline __m128i bytes_among(__m128i bytes, char first, char count)
{
    __m128i shifted = _mm_add_epi8(bytes, _mm_set1_epi8((char)(-128 - first)));
    return _mm_cmplt_epi8(shifted, _mm_set1_epi8((char)(-128 + count)));
}

static inline uint64_t byte_bits(__m128i bytes)
{
    return (uint64_t)_mm_movemask_epi8(bytes);
}

static inline block_map block_map_of(const char *block)
{
    block_map out = {0};
#pragma GCC unroll 1 /* code is seldom at hand, too */
    for (int i = 0; i < MAP_BLOCK; i += 16) {
        __m128i bytes = _mm_loadu_si128((const __m128i *)(const void *)(block + i));
        __m128i small = _mm_or_si128(bytes, _mm_set1_epi8(0x20));
        __m128i inside = _mm_or_si128(bytes_among(small, 'a', 26), bytes_among(bytes, '0', 10));
        __m128i space =
            _mm_or_si128(_mm_cmpeq_epi8(bytes, _mm_set1_epi8(' ')), bytes_among(bytes, '\t', 5));
        __m128i first = _mm_cmpgt_epi8(bytes, _mm_set1_epi8((char)0xBF)); /* of a character */
        __m128i marks = _mm_andnot_si128(_mm_or_si128(inside, space), first);
        out.inside |= byte_bits(inside) << i;
        out.capitals |= byte_bits(bytes_among(bytes, 'A', 26)) << i;
        out.marks |= byte_bits(marks) << i;
    }
    return out;
}
#else
static inline block_map block_map_of(const char *block)
{
    block_map out = {0};
    for (int i = 0; i < MAP_BLOCK; i++) {
        unsigned char c = (unsigned char)block[i];
        bool capital = (unsigned char)(c - 'A') < 26;
        bool inside = (unsigned char)((c | 0x20) - 'a') < 26 || (unsigned char)(c - '0') < 10;
        bool space = c == ' ' || (unsigned char)(c - '\t') < 5;
        out.inside |= (uint64_t)inside << i;
        out.capitals |= (uint64_t)capital << i;
        out.marks |= (uint64_t)(!inside && !space && (c & 0xC0) != 0x80) << i;
    }
    return out;
}
#endif

/* The map, and how many tokens the text can have: one at each mark and where letters or digits
 * begin. Whatever parts it is cut into, each has one more at most. */
static inline token_map token_map_of(bytes text, arena *arena, size_t *most)
{
    size_t n_blocks = text.size / MAP_BLOCK + 1;
    uint64_t *inside = arena_unset(arena, uint64_t, 2 * (n_blocks + 1)), before = 0;
    uint64_t *capitals = inside + n_blocks + 1;
    char rest[MAP_BLOCK];
    memset(rest, ' ', sizeof rest);
    *most = 0;
    for (size_t i = 0; i < n_blocks; i++) {
        const char *block = text.data + i * MAP_BLOCK;
        if (i + 1 == n_blocks) {
            if (text.size % MAP_BLOCK)
                memcpy(rest, block, text.size % MAP_BLOCK);
            block = rest;
        }
        block_map found = block_map_of(block);
        *most += bits_set((found.inside & ~(found.inside << 1 | before)) | found.marks);
        before = found.inside >> (MAP_BLOCK - 1);
        inside[i] = htole64(found.inside);
        capitals[i] = htole64(found.capitals);
    }
    inside[n_blocks] = capitals[n_blocks] = 0; /* for map_from() */
    return (token_map){inside, capitals};
}

#endif
