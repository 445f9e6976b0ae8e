/* Exact decimal arithmetic on kliping_number: coefficient and decimals, never binary floating
 * point. Every function says whether the result still fits: beyond 10^18 there is no value. */
#ifndef KLIPING_READ_VALUES_DECIMAL_H
#define KLIPING_READ_VALUES_DECIMAL_H

#include "../../kliping.h"

enum { DECIMAL_DIGITS = 18 };

static inline kliping_number decimal_of(int64_t integer)
{
    return (kliping_number){true, 0, integer};
}

/* Field by field: what was just written in parts is read slowly as a whole. */
static inline void decimal_copy(kliping_number *to, const kliping_number *from)
{
    to->present = from->present;
    to->decimals = from->decimals;
    to->coefficient = from->coefficient;
}

/* Without zeros at the end of its decimals: 3.50 and 3.5 are one value. */
kliping_number decimal_normal(kliping_number n);

bool decimal_fits(kliping_number n);                 /* |n| <= 10^18 */
bool decimal_scale(kliping_number *n, int exponent); /* n * 10^exponent */
bool decimal_multiply(kliping_number *n, int64_t factor);
bool decimal_add(kliping_number *n, kliping_number other);
int decimal_compare(kliping_number a, kliping_number b); /* -1, 0, 1 */

#endif
