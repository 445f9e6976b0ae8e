/* Sums of decimal numbers, exact whatever their size: a double is off by rupiahs from 2^53 on.
 *
 *   limbs  [ 0 .. EXACT_FRACTION | EXACT_FRACTION .. EXACT_LIMBS ]   nine digits each, the least
 *            behind the point      before the point                  significant first
 */
#ifndef KLIPING_REPORT_EXACT_SUM_H
#define KLIPING_REPORT_EXACT_SUM_H

#include "../base/bytes.h"

#include <stdint.h>

enum {
    EXACT_FRACTION = 3,
    EXACT_LIMBS = 11,
    EXACT_TEXT = EXACT_LIMBS * 9 + 2 /* bytes of the longest text, with its NUL */
};

typedef struct exact_sum {
    uint32_t limbs[EXACT_LIMBS];
} exact_sum;

/* A JSON number that is not negative, of at most 54 digits before the point and 27 behind it: there
 * is room for 10^18 of the largest. False: it is not; the sum is as before. */
bool exact_sum_add(exact_sum *sum, bytes number);
void exact_sum_add_sum(exact_sum *sum, const exact_sum *other);

bool exact_sum_is_zero(const exact_sum *sum);
bytes exact_sum_text(const exact_sum *sum, char out[static EXACT_TEXT]); /* "1200000000.5" */
double exact_sum_about(const exact_sum *sum);                            /* to draw with */

/* Whether two JSON numbers that are not negative are the same, however they are written. */
bool exact_same(bytes a, bytes b);

#endif
