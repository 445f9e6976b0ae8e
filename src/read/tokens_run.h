/* Letters and digits of ASCII, sixteen bytes at a time: how far they go and what they are. */
#ifndef KLIPING_READ_TOKENS_RUN_H
#define KLIPING_READ_TOKENS_RUN_H

#include <stddef.h>
#include <stdint.h>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

enum { LETTER_RUN = 16 }; /* bytes that must be readable at any place a run is asked for */

typedef struct letter_run {
    unsigned size;                   /* of the run, at most LETTER_RUN */
    unsigned lower, upper;           /* a bit for every byte of the sixteen that is such a letter */
    unsigned char plain[LETTER_RUN]; /* lower case, digits as '0'; only [size] of them count */
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
    __m128i plain = _mm_or_si128(all, _mm_and_si128(upper, _mm_set1_epi8('a' - 'A')));
    plain = _mm_andnot_si128(_mm_and_si128(digit, _mm_set1_epi8(0x0F)), plain);
    letter_run run = {.lower = (unsigned)_mm_movemask_epi8(lower),
                      .upper = (unsigned)_mm_movemask_epi8(upper)};
    unsigned others = ~(run.lower | run.upper | (unsigned)_mm_movemask_epi8(digit));
    run.size = (unsigned)__builtin_ctz(others | 1u << LETTER_RUN);
    _mm_storeu_si128((__m128i *)(void *)run.plain, plain);
    return run;
}
#else
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
        run.plain[run.size] = c <= '9' ? '0' : c | 32;
    }
    return run;
}
#endif

#endif
