#include "number.h"

#include <stdint.h>

enum { MOST_DIGITS = 15 };

bool number_read(bytes text, double *out)
{
    bool negative = text.size && text.data[0] == '-';
    int64_t digits = 0, unit = 1;
    size_t n_digits = 0;
    bool point = false;
    for (size_t i = negative; i < text.size; i++) {
        char byte = text.data[i];
        if (byte == '.' && !point && n_digits) {
            point = true;
            continue;
        }
        if (byte < '0' || byte > '9' || n_digits++ == MOST_DIGITS)
            return false;
        digits = digits * 10 + (byte - '0');
        unit *= point ? 10 : 1;
    }
    if (!n_digits || text.data[text.size - 1] == '.')
        return false;
    *out = (double)(negative ? -digits : digits) / (double)unit;
    return true;
}
