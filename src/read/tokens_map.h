/* What a text's bytes are to the tokenizer: a bit for each byte, made many at a time, so that where
 * a token begins and ends, and whether it is one of the simple ones, is asked for in one go. */
#ifndef KLIPING_READ_TOKENS_MAP_H
#define KLIPING_READ_TOKENS_MAP_H

#include "../base/arena.h"
#include "../base/bytes.h"

#include <endian.h>
#include <stdint.h>
#include <string.h>

/* Lowest bit first, and that of the first byte, on any machine. Hard are
 *   - what may end a sentence, white space that is no blank, and what is not ASCII,
 *   - a letter or digit with a mark behind it that may join it to more, and a digit with a letter
 * or a comma,
 *   - a mark with the same behind it, but for quotation marks. */
typedef struct token_map {
    uint64_t *inside; /* letters and digits of ASCII */
    uint64_t *capitals;
    uint64_t *hard;   /* a token with such a byte is none of the simple ones */
    uint64_t *starts; /* where letters and digits begin, and all characters else but blanks */
    uint64_t *spaced; /* behind white space */
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

/* The map, and how many tokens the text can have: one at each mark and where letters or digits
 * begin. Whatever parts it is cut into, each has one more at most. */
token_map token_map_of(bytes text, bool wide, arena *arena, size_t *most);

/* For a part of the text that is read by itself: it begins as if behind a space, be it within a
 * word, and its last byte is hard, so that nobody goes beyond it. */
void token_map_bound(token_map *map, size_t start, size_t end);

#endif
