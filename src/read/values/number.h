/* Numbers as the text writes them: digits with either habit of separators, number words, scales,
 * fuzzy magnitudes. What they count is not looked at here. */
#ifndef KLIPING_READ_VALUES_NUMBER_H
#define KLIPING_READ_VALUES_NUMBER_H

#include "decimal.h"
#include "reading.h"

typedef struct amount {
    size_t start, end;
    kliping_number low, high; /* equal unless fuzzy; high not present: open (ribuan) */
    bool fuzzy;               /* belasan, puluhan, ratusan juta */
    bool approximate;         /* jutaan, 100-an */
    bool scaled;              /* a scale word was given: */
    int scale;                /* 10^scale */
    bool digits;              /* written in digits, not in words */
    bool plain;               /* digits alone, without separators */
    size_t figure_end;        /* where its first digits end */
    bool either;              /* one comma and three digits, no scale: thousands or decimals */
    bool too_large;           /* beyond 10^18: no value */
} amount;

enum { NUMBER_PLAIN = 0, NUMBER_MONEY = 1, NUMBER_DOTTED = 2 /* behind "Rp." */ };

/* Digits or number words at a position, with their scale. */
bool amount_read(const reading *r, size_t at, unsigned flags, amount *out);

/* The other reading of one comma and three digits: 1,250 as thousands. */
void amount_as_thousands(amount *a);

/* A scale given once, with the second end of a range, holds for the first as well. */
bool amount_share_scale(amount *first, const amount *second);

/* Number words alone, without scale phrases in digits: "dua ratus lima puluh ribu". */
bool number_words_read(const reading *r, size_t at, kliping_number *number, size_t *end,
                       bool *too_large);

#endif
