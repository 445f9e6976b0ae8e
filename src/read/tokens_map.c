#include "tokens_map.h"

#include "../base/letters.h"
#include "../base/wide.h"

/* What each byte of a block is. `no_start` is what cannot begin a token by itself: what is inside,
 * blanks, and all bytes of a character but its first. */
typedef struct block_map {
    uint64_t inside, capitals, hard, no_start, spaces;
} block_map;

/* ---- plain C -------------------------------------------------------------------------------- */

/* The top bits of eight bytes. */
static uint64_t top_bits(const unsigned char *eight)
{
    return ((eight_read((const char *)eight) & EIGHT_HIGH) >> 7) * 0x0102040810204080u >> 56;
}

static uint64_t block_bits(const unsigned char *bytes)
{
    uint64_t bits = 0;
    for (int i = 0; i < MAP_BLOCK; i += 8)
        bits |= top_bits(bytes + i) << i;
    return bits;
}

#define YES(condition) ((unsigned char)((condition) ? 0x80 : 0))
#define AMONG(byte, first, count) ((unsigned char)((byte) - (first)) < (count))

/* Kind by kind, in loops that compilers make of many bytes at once. */
static block_map block_map_of(const unsigned char *block)
{
    unsigned char inside[MAP_BLOCK], capitals[MAP_BLOCK], hard[MAP_BLOCK], no_start[MAP_BLOCK],
        spaces[MAP_BLOCK], goes_on[MAP_BLOCK];
    for (int i = 0; i < MAP_BLOCK; i++) {
        unsigned char c = block[i];
        inside[i] = YES(AMONG(c | 0x20, 'a', 26) | AMONG(c, '0', 10));
        capitals[i] = YES(AMONG(c, 'A', 26));
        spaces[i] = YES((c == ' ') | AMONG(c, '\t', 5));
        no_start[i] = inside[i] | YES((c == ' ') | ((c & 0xC0) == 0x80));
    }
    for (int i = 0; i < MAP_BLOCK; i++) {
        unsigned char c = block[i], next = block[i + 1];
        goes_on[i] = (inside[i] & (YES((next == '.') | (next == '-') | (next == '\'')) | next)) |
                     (YES(AMONG(c, '0', 10)) & YES(AMONG(next | 0x20, 'a', 26) | (next == ',')));
    }
    for (int i = 0; i < MAP_BLOCK; i++) {
        unsigned char c = block[i], next = block[i + 1];
        hard[i] = YES((c == '.') | (c == '?') | (c == '!') | AMONG(c, '\t', 5)) | c | goes_on[i] |
                  (YES((c == next) & (c != ' ') & (c != '"')) & ~inside[i]);
    }
    return (block_map){block_bits(inside), block_bits(capitals), block_bits(hard),
                       block_bits(no_start), block_bits(spaces)};
}

/* ---- 32 bytes at a time --------------------------------------------------------------------- */

#ifdef HAS_WIDE
/* All ones where first <= byte < first + count. */
WIDE static inline __m256i among(__m256i bytes, char first, char count)
{
    __m256i shifted = _mm256_add_epi8(bytes, _mm256_set1_epi8((char)(-128 - first)));
    return _mm256_cmpgt_epi8(_mm256_set1_epi8((char)(-128 + count)), shifted);
}

WIDE static inline __m256i letters_among(__m256i bytes)
{
    return among(_mm256_or_si256(bytes, _mm256_set1_epi8(0x20)), 'a', 26);
}

WIDE static inline __m256i equal_to(__m256i bytes, char one)
{
    return _mm256_cmpeq_epi8(bytes, _mm256_set1_epi8(one));
}

WIDE static inline __m256i any_of(__m256i a, __m256i b, __m256i c)
{
    return _mm256_or_si256(_mm256_or_si256(a, b), c);
}

/* Some ASCII bytes, no two of which have the same lower half: each stands at it in a table, where
 * all others find what they are not. */
typedef struct byte_set {
    char by_lower_half[16];
} byte_set;

enum { NONE = '\x7F' };
static const byte_set ends_simple = {
    {NONE, '!', NONE, NONE, NONE, NONE, NONE, NONE, NONE, '\t', '\n', '\v', '\f', '\r', '.', '?'}};
static const byte_set joins_more = {
    {NONE, NONE, NONE, NONE, NONE, NONE, NONE, '\'', NONE, NONE, NONE, NONE, NONE, '-', '.', ' '}};
static const byte_set white_space = {
    {' ', NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, '\t', '\n', '\v', '\f', '\r', NONE, ' '}};
static const byte_set blank_or_quote = {
    {' ', NONE, '"', NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, ' '}};

WIDE static inline __m256i in_set(__m256i bytes, const byte_set *set)
{
    __m256i table = _mm256_broadcastsi128_si256(
        _mm_loadu_si128((const __m128i *)(const void *)set->by_lower_half));
    return _mm256_cmpeq_epi8(bytes, _mm256_shuffle_epi8(table, bytes));
}

WIDE static inline uint64_t bits_of(__m256i bytes)
{
    return (uint32_t)_mm256_movemask_epi8(bytes);
}

/* In what is hard the top bit of a byte counts, which those have that are not ASCII. */
WIDE static inline block_map block_map_wide(const unsigned char *block)
{
    block_map out = {0};
    for (int i = 0; i < MAP_BLOCK; i += 32) {
        __m256i bytes = _mm256_loadu_si256((const __m256i *)(const void *)(block + i));
        __m256i next = _mm256_loadu_si256((const __m256i *)(const void *)(block + i + 1));
        __m256i digits = among(bytes, '0', 10);
        __m256i inside = _mm256_or_si256(letters_among(bytes), digits);
        __m256i goes_on =
            _mm256_and_si256(inside, _mm256_or_si256(in_set(next, &joins_more), next));
        __m256i behind = _mm256_or_si256(letters_among(next), equal_to(next, ','));
        __m256i single = _mm256_or_si256(inside, in_set(bytes, &blank_or_quote));
        __m256i repeated = _mm256_andnot_si256(single, _mm256_cmpeq_epi8(bytes, next));
        __m256i hard = any_of(in_set(bytes, &ends_simple), bytes, goes_on);
        hard = any_of(hard, repeated, _mm256_and_si256(digits, behind));
        __m256i later = _mm256_cmpgt_epi8(_mm256_set1_epi8((char)0xC0), bytes);
        out.inside |= bits_of(inside) << i;
        out.capitals |= bits_of(among(bytes, 'A', 26)) << i;
        out.hard |= bits_of(hard) << i;
        out.no_start |= bits_of(any_of(inside, equal_to(bytes, ' '), later)) << i;
        out.spaces |= bits_of(in_set(bytes, &white_space)) << i;
    }
    return out;
}
#endif

/* ---- the map -------------------------------------------------------------------------------- */

/* What of the block before counts in the next one. */
typedef struct carry {
    uint64_t inside, spaces;
} carry;

/* Returns how many tokens may begin in the block. */
static inline __attribute__((always_inline)) unsigned put_block(token_map *map, size_t i,
                                                                block_map found, carry *before)
{
    uint64_t first = found.inside & ~(found.inside << 1 | before->inside);
    uint64_t starts = ~found.no_start | first;
    map->inside[i] = htole64(found.inside);
    map->capitals[i] = htole64(found.capitals);
    map->hard[i] = htole64(found.hard);
    map->starts[i] = htole64(starts);
    map->spaced[i] = htole64(found.spaces << 1 | before->spaces);
    *before = (carry){found.inside >> (MAP_BLOCK - 1), found.spaces >> (MAP_BLOCK - 1)};
    return bits_set(starts & ~found.spaces);
}

static size_t put_blocks(token_map *map, const unsigned char *text, size_t first, size_t end,
                         carry *before)
{
    size_t count = 0;
    for (size_t i = first; i < end; i++, text += MAP_BLOCK)
        count += put_block(map, i, block_map_of(text), before);
    return count;
}

#ifdef HAS_WIDE
WIDE static size_t put_blocks_wide(token_map *map, const unsigned char *text, size_t first,
                                   size_t end, carry *before)
{
    size_t count = 0;
    for (size_t i = first; i < end; i++, text += MAP_BLOCK)
        count += put_block(map, i, block_map_wide(text), before);
    return count;
}
#else
#define put_blocks_wide put_blocks
#endif

token_map token_map_of(bytes text, bool wide, arena *arena, size_t *most)
{
    size_t whole = text.size / MAP_BLOCK, size = whole + 3; /* some to look ahead */
    uint64_t *all = arena_unset(arena, uint64_t, 5 * size);
    token_map map = {all, all + size, all + 2 * size, all + 3 * size, all + 4 * size};
    unsigned char rest[MAP_BLOCK + 1];
    carry before = {0, 0};
    memset(rest, ' ', sizeof rest);
    memcpy(rest, text.data + whole * MAP_BLOCK, text.size % MAP_BLOCK);
    const unsigned char *data = (const unsigned char *)text.data;
    *most = wide ? put_blocks_wide(&map, data, 0, whole, &before)
                 : put_blocks(&map, data, 0, whole, &before);
    *most += wide ? put_blocks_wide(&map, rest, whole, whole + 1, &before)
                  : put_blocks(&map, rest, whole, whole + 1, &before);
    for (size_t i = 0; i < 5; i++)
        all[i * size + whole + 1] = all[i * size + whole + 2] = 0;
    return map;
}

static void add_bit(uint64_t *map, size_t at, uint64_t bit)
{
    map[at / MAP_BLOCK] |= htole64((bit & 1) << at % MAP_BLOCK);
}

void token_map_bound(token_map *map, size_t start, size_t end)
{
    add_bit(map->starts, start, map_from(map->inside, start));
    add_bit(map->spaced, start, 1);
    add_bit(map->starts, end - 1, ~map_from(map->inside, end - 1));
    add_bit(map->hard, end - 1, 1);
}
