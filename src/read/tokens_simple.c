/* Simple tokens, as most are: words of nothing but ASCII letters, and digits behind the first,
 * numbers of digits, and marks that stand alone. */
#include "tokens_scan.h"

#include "../base/letters.h"
#include "../base/wide.h"

/* By the capitals among the letters and digits of a word that begins with a letter. */
static __attribute__((noinline)) unsigned case_of_mixed(const unsigned char *word, size_t size,
                                                        uint64_t capitals)
{
    unsigned lower = letter_run_at(word).lower & ~(~0u << (size < LETTER_RUN ? size : LETTER_RUN));
    for (size_t i = LETTER_RUN; i < size; i++)
        lower |= token_classes[word[i]] & LOWER;
    return ascii_case(capitals & 1, UPPER | (lower & ~1u ? LOWER : 0));
}

unsigned scan_case(const unsigned char *word, size_t size, uint64_t capitals)
{
    enum { CASES_APART = CASE_CAPITALISED - CASE_LOWER };
    return capitals < 2 ? CASE_LOWER + CASES_APART * (unsigned)capitals
                        : case_of_mixed(word, size, capitals);
}

/* What a simple token is, by its first byte: a word with that capital has no other. */
static const unsigned char simple_kinds[0x80] = {
    [0 ... '/'] = TOKEN_MARK,   ['0' ... '9'] = TOKEN_NUMBER, [':' ... '@'] = TOKEN_MARK,
    ['A' ... 'Z'] = TOKEN_WORD, ['[' ... '`'] = TOKEN_MARK,   ['a' ... 'z'] = TOKEN_WORD,
    ['{' ... 0x7F] = TOKEN_MARK};
static const unsigned char simple_cases[0x80] = {['A' ... 'Z'] = CASE_CAPITALISED,
                                                 ['a' ... 'z'] = CASE_LOWER};

static inline uint64_t last_bit(uint64_t bits)
{
    return bits ? (uint64_t)1 << (MAP_BLOCK - 1 - __builtin_clzll(bits)) : 0;
}

/* ---- windows -------------------------------------------------------------------------------- */

/* The simple tokens of MAP_BLOCK bytes from some place on, those that can be seen whole. */
typedef struct window {
    uint64_t starts, lasts; /* the first byte of each, and the last */
    uint64_t later;         /* capitals that are not the first byte */
    unsigned size;          /* bytes up to the first of the other tokens; else MAP_BLOCK */
    bool ends;              /* that one is hard, or has MAP_BLOCK bytes or more */
} window;

static inline __attribute__((always_inline)) uint64_t map_block(const uint64_t *map, size_t at)
{
    const uint64_t *block = map + at / MAP_BLOCK;
    uint64_t next = le64toh(block[1]) << 1; /* in two steps: one of MAP_BLOCK is none */
    return le64toh(block[0]) >> at % MAP_BLOCK | next << (MAP_BLOCK - 1 - at % MAP_BLOCK);
}

static inline __attribute__((always_inline)) window window_at(const token_map *map, size_t at)
{
    uint64_t starts = map_block(map->starts, at), first = starts & -starts;
    uint64_t inside = map_block(map->inside, at) & -first;
    uint64_t hard = map_block(map->hard, at) & -first, first_hard = hard & -hard;
    uint64_t later = map_block(map->capitals, at) & inside & ~starts;
    bool is_cut = (first_hard | inside >> (MAP_BLOCK - 1)) != 0;
    unsigned other = MAP_BLOCK - 1 - (unsigned)__builtin_clzll((starts & (2 * first_hard - 1)) | 1);
    uint64_t whole = is_cut ? ((uint64_t)1 << other) - 1 : UINT64_MAX;
    return (window){
        .starts = starts & whole,
        .lasts = ((inside & ~(inside >> 1)) | (starts & ~inside)) & whole,
        .later = later & whole,
        .size = is_cut ? other : MAP_BLOCK,
        .ends = is_cut & ((first_hard != 0) | (other == 0)),
    };
}

/* The letter case of the words that have a capital behind the first letter. */
static __attribute__((noinline)) void put_later_cases(const scanner *s, size_t at, window w,
                                                      token *items)
{
    while (w.later) {
        uint64_t lowest = w.later & -w.later;
        token *token = &items[bits_set(w.starts & (lowest - 1)) - 1];
        const unsigned char *word = s->canonical + token->start;
        uint64_t capitals = (w.later >> (token->start - at)) | (token_classes[*word] == UPPER);
        token->letter_case = (uint8_t)case_of_mixed(word, token->end - token->start, capitals);
        w.later &= -((uint64_t)2 << (token->end - 1 - at));
    }
}

/* Those of a window, some at a time, for nobody foresees how many there are: the last one is put
 * again until all of them are full. Returns how many. */
static inline __attribute__((always_inline)) size_t put_window(scanner *s, size_t at, window w,
                                                               token *items)
{
    enum { SOME = 8 };
    uint64_t spaced = map_block(s->map.spaced, at);
    size_t count = bits_set(w.starts);
    unsigned quotes = s->in_quotes;
    uint64_t last_start = last_bit(w.starts), last_end = last_bit(w.lasts);
    for (size_t i = 0; i < count; i += SOME) {
#pragma GCC unroll 8
        for (size_t k = i; k < i + SOME; k++) {
            unsigned first = (unsigned)__builtin_ctzll(w.starts);
            size_t start = at + first, last = at + (size_t)__builtin_ctzll(w.lasts);
            unsigned char c = s->canonical[start];
            unsigned told = TOLD((unsigned)simple_kinds[c], (unsigned)simple_cases[c]);
            unsigned quote = c == '"', space = spaced >> first & 1;
            put_token(&items[k], start, last + 1, told_with(told, space, quotes & ~quote));
            quotes ^= quote & (k < count);
            w.starts = (w.starts & (w.starts - 1)) | last_start;
            w.lasts = (w.lasts & (w.lasts - 1)) | last_end;
        }
    }
    s->in_quotes = quotes;
    return count;
}

static inline __attribute__((always_inline)) size_t put_simple(scanner *s, size_t at)
{
    for (;;) {
        window w = window_at(&s->map, at);
        token *items = s->items + s->count;
        s->count += put_window(s, at, w, items);
        if (w.later)
            put_later_cases(s, at, w, items);
        at += w.size;
        if (w.ends)
            return at;
    }
}

#ifdef HAS_WIDE
WIDE static size_t put_simple_wide(scanner *s, size_t at)
{
    return put_simple(s, at);
}

/* ---- sixteen at once ------------------------------------------------------------------------ */

static const unsigned char first_bytes[MAP_BLOCK] = {
    0,  1,  2,  3,  4,  5,  6,  7,  8,  9,  10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21,
    22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43,
    44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63};

/* Where each byte of the first four tokens comes from: sixteen bytes each of starts, ends, kinds,
 * letter cases, spaces before, and quotes. All others are NULs. */
#define TAKEN 0xF011F011F011F011u
#define TOKEN_OF(i)                                                                                \
    i, 0, 0, 0, 16 + (i), 0, 0, 0, 0, 0, 0, 0, 32 + (i), 48 + (i), 64 + (i), 80 + (i)
static const unsigned char token_bytes[MAP_BLOCK] = {TOKEN_OF(0), TOKEN_OF(1), TOKEN_OF(2),
                                                     TOKEN_OF(3)};

WIDEST static inline __m512i block_of(const unsigned char *bytes)
{
    return _mm512_loadu_si512(bytes);
}

WIDEST static inline __m128i looked_up(const unsigned char table[0x80], __m512i bytes)
{
    return _mm512_castsi512_si128(
        _mm512_permutex2var_epi8(block_of(table), bytes, block_of(table + MAP_BLOCK)));
}

/* Each bit with all those below it, added up. */
static inline uint32_t parities(uint32_t bits)
{
    bits ^= bits << 1;
    bits ^= bits << 2;
    bits ^= bits << 4;
    return bits ^ bits << 8;
}

/* The first AT_ONCE tokens of a window, or fewer with something behind them; returns how many. */
enum { AT_ONCE = 16 };
WIDEST static inline __attribute__((always_inline)) size_t
put_sixteen(scanner *s, size_t at, window w, token *items, uint32_t spaced)
{
    __m512i places = block_of(first_bytes);
    __m512i starts = _mm512_maskz_compress_epi8(w.starts, places);
    __m512i lasts = _mm512_maskz_compress_epi8(w.lasts, places);
    __m512i bytes =
        _mm512_maskz_compress_epi8(w.starts, _mm512_maskz_loadu_epi8(w.starts, s->canonical + at));
    uint32_t quotes = _mm_cmpeq_epi8_mask(_mm512_castsi512_si128(bytes), _mm_set1_epi8('"'));
    uint32_t inside = parities(quotes) ^ -(uint32_t)s->in_quotes;
    s->in_quotes = inside >> (AT_ONCE - 1) & 1;
    uint32_t flags = (spaced & 0xFFFF) | (inside & ~quotes) << AT_ONCE;
    __m512i ends = _mm512_add_epi8(lasts, _mm512_set1_epi8(1));
    __m512i told = _mm512_inserti32x4(starts, _mm512_castsi512_si128(ends), 1);
    told = _mm512_inserti32x4(told, looked_up(simple_kinds, bytes), 2);
    told = _mm512_inserti32x4(told, looked_up(simple_cases, bytes), 3);
    __m512i told_also = _mm512_maskz_set1_epi8(flags, 1);
    __m512i base = _mm512_maskz_set1_epi32(0x3333, (int)at), from = block_of(token_bytes);
#pragma GCC unroll 4
    for (size_t i = 0; i < AT_ONCE; i += 4) {
        __m512i four = _mm512_maskz_permutex2var_epi8(TAKEN, told, from, told_also);
        _mm512_storeu_si512(items + i, _mm512_add_epi32(four, base));
        from = _mm512_add_epi8(from, _mm512_set1_epi8(4));
    }
    return (size_t)__builtin_popcountll(w.starts);
}

WIDEST static size_t put_simple_widest(scanner *s, size_t at)
{
    for (;;) {
        window w = window_at(&s->map, at), left = w;
        token *items = s->items + s->count, *to = items;
        uint64_t spaced = _pext_u64(map_block(s->map.spaced, at), w.starts);
        s->count += put_sixteen(s, at, w, items, (uint32_t)spaced);
        while (_pdep_u64(UINT64_MAX << AT_ONCE, left.starts)) { /* marks and more marks */
            left.starts = _pdep_u64(UINT64_MAX << AT_ONCE, left.starts);
            left.lasts = _pdep_u64(UINT64_MAX << AT_ONCE, left.lasts);
            put_sixteen(s, at, left, to += AT_ONCE, (uint32_t)(spaced >>= AT_ONCE));
        }
        if (w.later)
            put_later_cases(s, at, w, items);
        at += w.size;
        if (w.ends)
            return at;
    }
}
#endif

size_t scan_simple(scanner *s, size_t at)
{
#ifdef HAS_WIDE
    if (s->widest)
        return put_simple_widest(s, at);
    if (s->wide)
        return put_simple_wide(s, at);
#endif
    return put_simple(s, at);
}
