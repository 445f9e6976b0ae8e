#include "exact_sum.h"

#include <stdio.h>

enum { LIMB = 1000000000, WHOLE_DIGITS = 54, FRACTION_DIGITS = EXACT_FRACTION * 9 };

/* ---- reading -------------------------------------------------------------------------------- */

/* A number as it stands: its digits with their point taken out, and how far to move it. */
typedef struct notation {
    bytes whole, fraction; /* digits */
    long exponent;
} notation;

static bool is_digit(char byte)
{
    return byte >= '0' && byte <= '9';
}

static bytes take_digits(bytes *rest)
{
    size_t size = 0;
    while (size < rest->size && is_digit(rest->data[size]))
        size++;
    bytes digits = bytes_slice(*rest, 0, size);
    *rest = bytes_slice(*rest, size, rest->size);
    return digits;
}

static bool take_byte(bytes *rest, const char *any_of)
{
    if (!rest->size || !rest->data[0] || !strchr(any_of, rest->data[0]))
        return false;
    *rest = bytes_slice(*rest, 1, rest->size);
    return true;
}

static bool read_exponent(bytes *rest, long *out)
{
    bool negative = rest->size && rest->data[0] == '-';
    take_byte(rest, "+-");
    bytes digits = take_digits(rest);
    long value = 0;
    for (size_t i = 0; i < digits.size; i++)
        if (value < 1000000)
            value = value * 10 + (digits.data[i] - '0');
    *out = negative ? -value : value;
    return digits.size > 0;
}

static bool read_notation(bytes number, notation *out)
{
    *out = (notation){.whole = take_digits(&number), .fraction = {number.data, 0}};
    if (!out->whole.size)
        return false;
    if (take_byte(&number, ".")) {
        out->fraction = take_digits(&number);
        if (!out->fraction.size)
            return false;
    }
    if (take_byte(&number, "eE") && !read_exponent(&number, &out->exponent))
        return false;
    return number.size == 0;
}

/* Sets the digit of the given power of ten. False: there is no room for it. */
static bool put_digit(exact_sum *out, long power, char digit)
{
    static const uint32_t powers[] = {1,      10,      100,      1000,     10000,
                                      100000, 1000000, 10000000, 100000000};
    if (digit == '0')
        return true;
    if (power >= WHOLE_DIGITS || power < -FRACTION_DIGITS)
        return false;
    long place = power + FRACTION_DIGITS;
    out->limbs[place / 9] += (uint32_t)(digit - '0') * powers[place % 9];
    return true;
}

static bool read_number(bytes number, exact_sum *out)
{
    notation n;
    *out = (exact_sum){0};
    if (!read_notation(number, &n))
        return false;
    for (size_t i = 0; i < n.whole.size; i++)
        if (!put_digit(out, (long)(n.whole.size - 1 - i) + n.exponent, n.whole.data[i]))
            return false;
    for (size_t i = 0; i < n.fraction.size; i++)
        if (!put_digit(out, n.exponent - 1 - (long)i, n.fraction.data[i]))
            return false;
    return true;
}

/* ---- sums ----------------------------------------------------------------------------------- */

void exact_sum_add_sum(exact_sum *sum, const exact_sum *other)
{
    uint32_t carry = 0;
    for (unsigned i = 0; i < EXACT_LIMBS; i++) {
        uint32_t limb = sum->limbs[i] + other->limbs[i] + carry;
        carry = limb >= LIMB;
        sum->limbs[i] = limb - carry * LIMB;
    }
}

bool exact_sum_add(exact_sum *sum, bytes number)
{
    exact_sum more;
    if (!read_number(number, &more))
        return false;
    exact_sum_add_sum(sum, &more);
    return true;
}

bool exact_same(bytes a, bytes b)
{
    exact_sum x, y;
    return read_number(a, &x) && read_number(b, &y) && memcmp(&x, &y, sizeof x) == 0;
}

bool exact_sum_is_zero(const exact_sum *sum)
{
    for (unsigned i = 0; i < EXACT_LIMBS; i++)
        if (sum->limbs[i])
            return false;
    return true;
}

bytes exact_sum_text(const exact_sum *sum, char out[static EXACT_TEXT])
{
    unsigned highest = EXACT_LIMBS - 1;
    while (highest > EXACT_FRACTION && !sum->limbs[highest])
        highest--;
    int size = snprintf(out, EXACT_TEXT, "%u", sum->limbs[highest]);
    for (unsigned i = highest; i-- > EXACT_FRACTION;)
        size += snprintf(out + size, EXACT_TEXT - (size_t)size, "%09u", sum->limbs[i]);
    out[size++] = '.';
    for (unsigned i = EXACT_FRACTION; i-- > 0;)
        size += snprintf(out + size, EXACT_TEXT - (size_t)size, "%09u", sum->limbs[i]);
    while (out[size - 1] == '0')
        size--;
    if (out[size - 1] == '.')
        size--;
    out[size] = 0;
    return (bytes){out, (size_t)size};
}

double exact_sum_about(const exact_sum *sum)
{
    double about = 0;
    for (unsigned i = EXACT_LIMBS; i-- > 0;)
        about = about * LIMB + sum->limbs[i];
    for (unsigned i = 0; i < EXACT_FRACTION; i++)
        about /= LIMB;
    return about;
}
