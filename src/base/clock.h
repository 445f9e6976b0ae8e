/* Time of the processor that this thread has used: what else the machine does is not counted. */
#ifndef KLIPING_BASE_CLOCK_H
#define KLIPING_BASE_CLOCK_H

#include <stdint.h>
#include <time.h>

static inline uint64_t clock_now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return (uint64_t)time.tv_sec * 1000000000u + (uint64_t)time.tv_nsec;
}

/* What one look at it takes, in nanoseconds: to be left out of short times. */
static inline uint64_t clock_cost(void)
{
    enum { LOOKS = 64 };
    uint64_t least = UINT64_MAX;
    for (int i = 0; i < LOOKS; i++) {
        uint64_t time = clock_now(), next = clock_now();
        least = next - time < least ? next - time : least;
    }
    return least;
}

static inline uint64_t clock_between(uint64_t start, uint64_t end, uint64_t cost)
{
    return end - start > cost ? end - start - cost : 0;
}

#endif
