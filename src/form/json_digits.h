/* Numbers in digits, eight at once and without branches: nobody foresees how long a number is. */
#ifndef KLIPING_FORM_JSON_DIGITS_H
#define KLIPING_FORM_JSON_DIGITS_H

#include <endian.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

enum {
    DIGITS = 24, /* room for any number: eight bytes are written at once */
    LONGEST_DECIMAL = UINT8_MAX + 2 + DIGITS /* the same of one with decimals */
};

enum { FOUR_DIGITS = 10000, EIGHT_DIGITS = 100000000 };

/* The digits of two numbers below FOUR_DIGITS, a byte each, in the order in which they are written:
 * from the lowest byte on. */
static inline uint64_t digits_of_both(uint64_t first, uint64_t second)
{
    const uint64_t low_pairs = 0x0000007F0000007Fu, low_digits = 0x000F000F000F000Fu;
    uint64_t fours = first | second << 32;
    uint64_t hundreds = fours * 10486 >> 20 & low_pairs;
    uint64_t pairs = hundreds | (fours - hundreds * 100) << 16;
    uint64_t tens = pairs * 103 >> 10 & low_digits;
    return tens | (pairs - tens * 10) << 8;
}

/* The eight of a number below EIGHT_DIGITS. */
static inline uint64_t digits_of(uint64_t value)
{
    return digits_of_both(value / FOUR_DIGITS, value % FOUR_DIGITS);
}

/* How many of them are zeros in front of the number, one of which 0 keeps. */
static inline unsigned zeros_before(uint64_t digits)
{
    return (unsigned)__builtin_ctzll(digits | (uint64_t)1 << 56) / 8;
}

static inline void put_eight(char *at, uint64_t digits)
{
    digits = htole64(digits | 0x3030303030303030u);
    memcpy(at, &digits, sizeof digits);
}

/* Four digits without the zeros in front. */
static inline char *put_four(char *at, uint32_t digits)
{
    unsigned zeros = (unsigned)__builtin_ctz(digits | (uint32_t)1 << 24) / 8;
    digits = htole32((digits | 0x30303030u) >> zeros * 8);
    memcpy(at, &digits, sizeof digits);
    return at + 4 - zeros;
}

/* Of less than FOUR_DIGITS: as most places in a text. */
static inline char *put_few_digits(char *at, uint32_t value)
{
    return put_four(at, (uint32_t)digits_of_both(value, 0));
}

/* Of less than EIGHT_DIGITS. */
static inline char *put_first_digits(char *at, uint64_t value)
{
    uint64_t digits = digits_of(value);
    unsigned zeros = zeros_before(digits);
    put_eight(at, digits >> zeros * 8);
    return at + 8 - zeros;
}

static inline char *put_digits(char *at, uint64_t value)
{
    if (value < FOUR_DIGITS)
        return put_few_digits(at, (uint32_t)value);
    if (value < EIGHT_DIGITS)
        return put_first_digits(at, value);
    uint64_t first = value / EIGHT_DIGITS;
    if (first < EIGHT_DIGITS)
        at = put_first_digits(at, first);
    else {
        at = put_first_digits(at, first / EIGHT_DIGITS);
        put_eight(at, digits_of(first % EIGHT_DIGITS));
        at += 8;
    }
    put_eight(at, digits_of(value % EIGHT_DIGITS));
    return at + 8;
}

/* A number with decimals, of which those go that are zeros at its end: 1.50 is 1.5. */
static inline char *put_decimal(char *at, uint64_t value, unsigned decimals)
{
    enum { DIGITS_OF_HALF = 8 };
    char text[2 * DIGITS_OF_HALF] = {0};
    uint64_t digits = digits_of(value);
    unsigned zeros = digits ? (unsigned)__builtin_clzll(digits) / 8 : DIGITS_OF_HALF;
    unsigned cut = zeros < decimals ? zeros : decimals, left = decimals - cut;
    unsigned before = zeros_before(digits), whole = DIGITS_OF_HALF - decimals;
    before = before < whole ? before : whole - 1; /* 0.5 */
    put_eight(text, digits);
    memcpy(at, text + before, DIGITS_OF_HALF);
    at += whole - before;
    *at = '.';
    memcpy(at + 1, text + whole, DIGITS_OF_HALF);
    return at + (left ? left + 1 : 0);
}

/* The same of any size. */
static inline char *put_long_decimal(char *at, uint64_t value, unsigned decimals)
{
    char fraction[UINT8_MAX];
    while (decimals && value % 10 == 0) {
        value /= 10;
        decimals--;
    }
    for (unsigned i = decimals; i--; value /= 10)
        fraction[i] = (char)('0' + value % 10);
    at = put_digits(at, value);
    if (decimals) {
        *at++ = '.';
        memcpy(at, fraction, decimals);
        at += decimals;
    }
    return at;
}

static inline char *put_number(char *at, uint64_t value, uint8_t decimals)
{
    if (!decimals)
        return put_digits(at, value);
    bool is_short = (value < EIGHT_DIGITS) & (decimals < 8);
    return is_short ? put_decimal(at, value, decimals) : put_long_decimal(at, value, decimals);
}

#endif
