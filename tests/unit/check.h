/* The whole test harness: CHECK() states a fact, check_report() ends main(). */
#ifndef KLIPING_TESTS_CHECK_H
#define KLIPING_TESTS_CHECK_H

#include <stdio.h>

static unsigned checks_passed, checks_failed;

#define CHECK(fact)                                                                                \
    do {                                                                                           \
        if (fact)                                                                                  \
            checks_passed++;                                                                       \
        else {                                                                                     \
            checks_failed++;                                                                       \
            fprintf(stderr, "%s:%d: not so: %s\n", __FILE__, __LINE__, #fact);                     \
        }                                                                                          \
    } while (0)

static inline int check_report(void)
{
    fprintf(stderr, "%u passed, %u failed\n", checks_passed, checks_failed);
    return checks_failed || !checks_passed;
}

#endif
