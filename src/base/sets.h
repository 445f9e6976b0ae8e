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

#endif
