/* Code for machines with vectors of 32 bytes (AVX2), beside the same in plain C for all others:
 * which of both is at hand is asked for once a document, at run time. */
#ifndef KLIPING_BASE_WIDE_H
#define KLIPING_BASE_WIDE_H

#include <stdbool.h>

#if defined __x86_64__ && defined __GNUC__
#define HAS_WIDE
#define WIDE __attribute__((target("avx2,bmi,bmi2")))
#include <immintrin.h>
#endif

static inline bool machine_is_wide(void)
{
#ifdef HAS_WIDE
    return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi2");
#else
    return false;
#endif
}

#endif
