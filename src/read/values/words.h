/* The three steps in which words of the text come to be found in the vocabulary. */
#ifndef KLIPING_READ_VALUES_WORDS_H
#define KLIPING_READ_VALUES_WORDS_H

#include "readers.h"

enum { BEYOND = 16, AT_ONCE = 512, MOST = AT_ONCE + MARKED + BEYOND };

/* Words that may be known, and what are no words, in the order of the text. */
typedef struct candidates {
    size_t count;
    uint32_t at[MOST];     /* [count] */
    uint32_t hashes[MOST]; /* of the first eight bytes of each: the upper half */
} candidates;

/* Bytes that go on with a character are none with which a value begins, and neither are letters
 * behind one that is beyond ASCII. */
static inline uint64_t without_insides(const reading *r, size_t from, uint64_t symbols,
                                       uint64_t words)
{
    uint64_t insides = 0;
    for (uint64_t rest = symbols; rest; rest &= rest - 1) {
        int i = __builtin_ctzll(rest);
        insides |= (uint64_t)((byte_at(r, from + (size_t)i) & 0xC0) == 0x80) << i;
    }
    for (uint64_t rest = words & (symbols << 1 | 1); rest; rest &= rest - 1) {
        int i = __builtin_ctzll(rest);
        insides |= (uint64_t)letter_before(r, from + (size_t)i) << i;
    }
    return ~insides;
}

/* The marks of the bytes from a position on, and of those before. */
static inline uint64_t beginnings(const reading *r, size_t at, marks marks, struct marks *before)
{
    uint64_t words = marks.letters & ~(marks.letters << 1 | before->letters >> 63);
    uint64_t behind_digits = marks.digits << 1 | before->digits >> 63;
    uint64_t joined = (marks.joints & behind_digits) << 1 | before->joints >> 63;
    uint64_t numbers = marks.digits & ~behind_digits & ~joined; /* 5.000: one, not two */
    uint64_t all = words | numbers | marks.symbols;
    if (marks.symbols | before->symbols >> 63)
        all &= without_insides(r, at, marks.symbols, words);
    *before = marks;
    before->joints &= behind_digits;
    if (r->end - at < MARKED)
        all &= (1ull << (r->end - at)) - 1;
    return all;
}

/* Each has a like that does the same for sixteen words at a time (where machine_is_widest()) and
 * may write BEYOND what it leaves. */

/* Adds what begins from a position on, as far as the zone goes and there is room: to there. */
typedef size_t words_seeker(const reading *r, size_t at, marks *before, candidates *all);
words_seeker words_seek, words_seek_widest;
words_seeker words_seek_wide; /* where machine_is_wide() */

/* Leaves those that may be known; where values may begin goes behind the places known already. */
void words_part(const value_rules *rules, const char *folded, candidates *all, places *starts);
void words_part_widest(const value_rules *rules, const char *folded, candidates *all,
                       places *starts);

/* Finds the words that they may be. What is known of these has mostly to be fetched from far, which
 * begins here. */
void words_place(const value_rules *rules, const candidates *all, uint16_t *found);
void words_place_widest(const value_rules *rules, const candidates *all, uint16_t *found);

#endif
