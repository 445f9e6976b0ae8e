/* Code for machines with vectors of 32 bytes (AVX2), or of 64 whose bytes can be put anywhere
 * (AVX-512 VBMI2), beside the same in plain C for all others: which of them is at hand is asked for
 * once a document, at run time. */
#ifndef KLIPING_BASE_WIDE_H
#define KLIPING_BASE_WIDE_H

#include <stdbool.h>

#if defined __x86_64__ && defined __GNUC__
#define HAS_WIDE
#define WIDE __attribute__((target("avx2,bmi,bmi2")))
#define WIDEST                                                                                     \
    __attribute__((target(                                                                         \
        "avx512f,avx512bw,avx512dq,avx512vl,avx512vbmi,avx512vbmi2,avx2,bmi,bmi2,lzcnt,popcnt")))
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

/* False as well under GCC's thread sanitizer, with which vectors of 64 bytes come out wrong (at any
 * level of optimisation without it they are right, and under the address sanitizer). */
static inline bool machine_is_widest(void)
{
#if defined HAS_WIDE && !defined __SANITIZE_THREAD__
    return machine_is_wide() && __builtin_cpu_supports("avx512bw") &&
           __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl") &&
           __builtin_cpu_supports("avx512vbmi") && __builtin_cpu_supports("avx512vbmi2");
#else
    return false;
#endif
}

/* How many are looked at together: whatever it is, what is found is the same. */
typedef enum breadth {
    BREADTH_ONE,
    BREADTH_WIDE,  /* where machine_is_wide() */
    BREADTH_WIDEST /* where machine_is_widest() */
} breadth;

static inline breadth machine_breadth(void)
{
    return machine_is_widest() ? BREADTH_WIDEST : machine_is_wide() ? BREADTH_WIDE : BREADTH_ONE;
}

#endif
