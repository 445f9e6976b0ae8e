#include "json_blocks.h"

#include "../base/wide.h"

#include <stdint.h>

#ifdef HAS_WIDE
enum { BLOCK = 64 };

/* Which bytes a backslash stands before that no other one does: in a row of them, every second.
 * *carry: whether one stands so before the first byte; then before the block behind. */
static inline __attribute__((always_inline)) uint64_t escaped_by(uint64_t backslashes,
                                                                 uint64_t *carry)
{
    const uint64_t even = 0x5555555555555555u;
    backslashes &= ~*carry;
    uint64_t follow = backslashes << 1 | *carry, odd_starts = backslashes & ~even & ~follow;
    uint64_t rows = odd_starts + backslashes;
    *carry = rows < backslashes;
    return (even ^ rows << 1) & follow;
}

WIDE static inline uint64_t bits_of(__m256i first, __m256i second)
{
    return (uint32_t)_mm256_movemask_epi8(first) | (uint64_t)(uint32_t)_mm256_movemask_epi8(second)
                                                       << 32;
}

WIDE static inline __m256i table_of(const char halves[16])
{
    return _mm256_broadcastsi128_si256(_mm_loadu_si128((const __m128i *)(const void *)halves));
}

/* What may stand behind a backslash, but 'u': a bit for each upper half of a byte, and by lower
 * halves, which of them go with it. */
enum { WITH_2 = 1, WITH_5 = 2, WITH_6 = 4, WITH_7 = 8 };
static const char upper_halves[16] = {[2] = WITH_2, [5] = WITH_5, [6] = WITH_6, [7] = WITH_7};
static const char lower_halves[16] = {[0x2] = WITH_2 | WITH_6 | WITH_7, /* '"', 'b', 'r' */
                                      [0x4] = WITH_7,                   /* 't' */
                                      [0x6] = WITH_6,                   /* 'f' */
                                      [0xC] = WITH_5,                   /* '\\' */
                                      [0xE] = WITH_6,                   /* 'n' */
                                      [0xF] = WITH_2};                  /* '/' */

/* All ones where something else stands. */
WIDE static inline __m256i not_escapes(__m256i bytes)
{
    __m256i upper = _mm256_and_si256(_mm256_srli_epi16(bytes, 4), _mm256_set1_epi8(0x0F));
    __m256i both = _mm256_and_si256(_mm256_shuffle_epi8(table_of(lower_halves), bytes),
                                    _mm256_shuffle_epi8(table_of(upper_halves), upper));
    return _mm256_cmpeq_epi8(both, _mm256_setzero_si256());
}

WIDE static inline __m256i controls(__m256i bytes)
{
    return _mm256_cmpeq_epi8(_mm256_min_epu8(bytes, _mm256_set1_epi8(0x1F)), bytes);
}

WIDE const char *json_blocks_skip(const char *at, const char *end)
{
    const __m256i quote = _mm256_set1_epi8('"'), backslash = _mm256_set1_epi8('\\');
    uint64_t carry = 0;
    for (; end - at >= BLOCK; at += BLOCK) {
        __m256i first = _mm256_loadu_si256((const __m256i *)(const void *)at);
        __m256i second = _mm256_loadu_si256((const __m256i *)(const void *)(at + BLOCK / 2));
        uint64_t escaped = escaped_by(
            bits_of(_mm256_cmpeq_epi8(first, backslash), _mm256_cmpeq_epi8(second, backslash)),
            &carry);
        uint64_t quotes =
            bits_of(_mm256_cmpeq_epi8(first, quote), _mm256_cmpeq_epi8(second, quote));
        uint64_t others = bits_of(not_escapes(first), not_escapes(second)) & escaped;
        uint64_t stops = (quotes & ~escaped) | others | bits_of(controls(first), controls(second));
        if (stops) {
            at += __builtin_ctzll(stops);
            return others & stops & -stops ? at - 1 : at;
        }
    }
    return at - carry;
}
#else
const char *json_blocks_skip(const char *at, const char *end)
{
    (void)end;
    return at;
}
#endif
