/* Letters and digits of ASCII, sixteen bytes at a time: how far they go, what they are, their hash.
 */
#ifndef KLIPING_READ_TOKENS_RUN_H
#define KLIPING_READ_TOKENS_RUN_H

#include "../base/bytes.h"
#include "../base/eight.h"

#include <endian.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

enum { LETTER_RUN = 16 }; /* bytes that must be readable at any place a run is asked for */

typedef struct letter_run {
    unsigned size;         /* of the run, at most LETTER_RUN */
    unsigned lower, upper; /* a bit for every byte of the sixteen that is such a letter */
} letter_run;

#ifdef __SSE2__
/* All ones where first <= byte < first + count. */
static inline __m128i bytes_between(__m128i bytes, char first, char count)
{
    __m128i shifted = _mm_add_epi8(bytes, _mm_set1_epi8((char)(-128 - first)));
    return _mm_cmplt_epi8(shifted, _mm_set1_epi8((char)(-128 + count)));
}

static inline letter_run letter_run_at(const unsigned char *data)
{
    __m128i all = _mm_loadu_si128((const __m128i *)(const void *)data);
    __m128i upper = bytes_between(all, 'A', 26), lower = bytes_between(all, 'a', 26);
    __m128i digit = bytes_between(all, '0', 10);
    letter_run run = {.lower = (unsigned)_mm_movemask_epi8(lower),
                      .upper = (unsigned)_mm_movemask_epi8(upper)};
    unsigned others = ~(run.lower | run.upper | (unsigned)_mm_movemask_epi8(digit));
    run.size = (unsigned)__builtin_ctz(others | 1u << LETTER_RUN);
    return run;
}

/* How many digits there are, at most LETTER_RUN. */
static inline size_t digit_run_at(const unsigned char *data)
{
    __m128i all = _mm_loadu_si128((const __m128i *)(const void *)data);
    unsigned digits = (unsigned)_mm_movemask_epi8(bytes_between(all, '0', 10));
    return (size_t)__builtin_ctz(~digits);
}
#else
static inline size_t digit_run_at(const unsigned char *data)
{
    size_t size = 0;
    while (size < LETTER_RUN && (unsigned char)(data[size] - '0') < 10)
        size++;
    return size;
}

static inline letter_run letter_run_at(const unsigned char *data)
{
    letter_run run = {0};
    for (; run.size < LETTER_RUN; run.size++) {
        unsigned char c = data[run.size];
        if ((unsigned char)(c - 'a') < 26)
            run.lower |= 1u << run.size;
        else if ((unsigned char)(c - 'A') < 26)
            run.upper |= 1u << run.size;
        else if ((unsigned char)(c - '0') >= 10)
            break;
    }
    return run;
}
#endif

/* ---- hashes: FNV-1a over the folded bytes, every digit as '0' -------------------------------- */

#define HASH_START 2166136261u
#define HASH_FACTOR 16777619u
enum { HASH_RUN = 8 }; /* bytes that are hashed at once */

/* Powers of what HASH_FACTOR has for an inverse. */
static const uint64_t hash_back[HASH_RUN] = {1u,          899433627u,  3712660953u, 2445655651u,
                                             1285591537u, 3755499755u, 3086293577u, 2648591923u};

/* Of 1 to HASH_RUN bytes, with as many readable. All steps are made, for a loop that ended where
 * the word does would be guessed wrong at most words; those of the bytes behind it, which count as
 * NULs, only multiply, and are taken back. */
static inline uint32_t hash_bytes(uint32_t hash, const unsigned char *folded, size_t size)
{
    uint64_t eight = eight_first_bytes(eight_read((const char *)folded), size);
    uint64_t from_zero = eight ^ EIGHT_TIMES('0'); /* of a digit at most 9 */
    uint64_t others = ((from_zero & ~EIGHT_HIGH) + EIGHT_TIMES(0x76)) | from_zero;
    eight &= ~(((~others & EIGHT_HIGH) >> 7) * 0x0F);
    for (int i = 0; i < HASH_RUN; i++)
        hash = (hash ^ (unsigned char)(eight >> 8 * i)) * HASH_FACTOR;
    return hash * (uint32_t)hash_back[HASH_RUN - size];
}

#endif
