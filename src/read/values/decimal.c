#include "decimal.h"

typedef __int128 wide;

static const int64_t LARGEST = 1000000000000000000; /* 10^18 */

static bool store(kliping_number *n, wide coefficient)
{
    if (coefficient > LARGEST || coefficient < -LARGEST)
        return false;
    n->coefficient = (int64_t)coefficient;
    return true;
}

static int64_t power_of_ten(int exponent)
{
    static const int64_t powers[] = {1,
                                     10,
                                     100,
                                     1000,
                                     10000,
                                     100000,
                                     1000000,
                                     10000000,
                                     100000000,
                                     1000000000,
                                     10000000000,
                                     100000000000,
                                     1000000000000,
                                     10000000000000,
                                     100000000000000,
                                     1000000000000000,
                                     10000000000000000,
                                     100000000000000000,
                                     1000000000000000000};
    return powers[exponent];
}

/* n with as many decimals as asked for; false where its digits do not suffice. */
static bool widen(wide *coefficient, unsigned from, unsigned to)
{
    for (; from < to; from++) {
        if (*coefficient > (wide)LARGEST * LARGEST || *coefficient < -(wide)LARGEST * LARGEST)
            return false;
        *coefficient *= 10;
    }
    return true;
}

kliping_number decimal_normal(kliping_number n)
{
    while (n.decimals && n.coefficient % 10 == 0) {
        n.coefficient /= 10;
        n.decimals--;
    }
    return n;
}

bool decimal_fits(kliping_number n)
{
    return n.coefficient <= LARGEST && n.coefficient >= -LARGEST && n.decimals <= DECIMAL_DIGITS;
}

bool decimal_scale(kliping_number *n, int exponent)
{
    if (exponent <= 0)
        return true;
    int shifted = exponent < n->decimals ? exponent : n->decimals;
    n->decimals = (uint8_t)(n->decimals - shifted);
    exponent -= shifted;
    if (exponent <= DECIMAL_DIGITS && store(n, (wide)n->coefficient * power_of_ten(exponent)))
        return true;
    for (; exponent > 0 && n->coefficient; exponent--) /* as far as it goes */
        if (!store(n, (wide)n->coefficient * 10))
            return false;
    return true;
}

bool decimal_multiply(kliping_number *n, int64_t factor)
{
    return store(n, (wide)n->coefficient * factor);
}

bool decimal_add(kliping_number *n, kliping_number other)
{
    wide a = n->coefficient, b = other.coefficient;
    unsigned decimals = n->decimals > other.decimals ? n->decimals : other.decimals;
    if (!widen(&a, n->decimals, decimals) || !widen(&b, other.decimals, decimals))
        return false;
    n->decimals = (uint8_t)decimals;
    return store(n, a + b);
}

int decimal_compare(kliping_number a, kliping_number b)
{
    wide x = a.coefficient, y = b.coefficient;
    unsigned decimals = a.decimals > b.decimals ? a.decimals : b.decimals;
    if (!widen(&x, a.decimals, decimals) || !widen(&y, b.decimals, decimals))
        return 0;
    return x < y ? -1 : x > y;
}
