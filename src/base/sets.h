/* Sets of numbers from 0 on: a bit each, in words of SET_BITS, the first lowest. */
#ifndef KLIPING_BASE_SETS_H
#define KLIPING_BASE_SETS_H

#include <stddef.h>
#include <stdint.h>

enum { SET_BITS = 64, SET_LIST_MORE = SET_BITS /* room behind a list */ };

/* The numbers of a set, in order; returns how many. */
size_t set_list(const uint64_t *set, size_t n_words, uint32_t *out);

/* The same on any machine. */
size_t set_list_plain(const uint64_t *set, size_t n_words, uint32_t *out);

/* Spans of a set: a number that goes on belongs to the one before. Which numbers begin them, and
 * which are their last. goes_on: part of the set, with a word of zeros behind. */
static inline void set_spans(const uint64_t *set, const uint64_t *goes_on, size_t n_words,
                             uint64_t *begins, uint64_t *ends)
{
    for (size_t w = 0; w < n_words; w++) {
        begins[w] = set[w] & ~goes_on[w];
        ends[w] = set[w] & ~(goes_on[w] >> 1 | goes_on[w + 1] << (SET_BITS - 1));
    }
}

#endif
