/* One zone being read for values: where it is, what is known, what was found, and the small steps
 * all readers of values are made of. Positions are canonical byte offsets. */
#ifndef KLIPING_READ_VALUES_READING_H
#define KLIPING_READ_VALUES_READING_H

#include "calendar.h"
#include "rules.h"

#include <endian.h>

/* The words that stand before a position and begin a phrase of the vocabulary, nearest first. */
typedef struct words_before {
    size_t at; /* the position; their own end is past the gap before it */
    size_t from;
    size_t starts[4];
    const rule_word *words[4];
    int count;
} words_before;

/* What was looked up at a position: the readers ask for the same one again and again. */
typedef struct word_found {
    size_t at;                    /* SIZE_MAX: nothing yet */
    const rule_word *word, *stem; /* stem: without -nya */
} word_found;

enum { WORDS_FOUND = 8 }; /* a power of two */

typedef struct reading {
    const char *folded, *canonical;
    size_t start, end; /* the zone */
    const value_rules *rules;
    arena *arena;
    bool dated; /* the document's date is known */
    calendar_day document;
    value *items; /* [count] */
    size_t count, capacity;
    const char **warnings; /* [n_warnings] */
    size_t n_warnings, warnings_capacity;
    words_before before; /* of the position asked for last */
    word_found *found;   /* [WORDS_FOUND], by position */
} reading;

static inline unsigned char byte_at(const reading *r, size_t at)
{
    return at >= r->start && at < r->end ? (unsigned char)r->folded[at] : 0;
}

static inline bool is_digit(unsigned char c)
{
    return c >= '0' && c <= '9';
}

/* Bytes of letters beyond ASCII count; of symbols (€ £ ± °) they do not. */
static inline bool is_letter(unsigned char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= 0xC3 && c != 0xE2);
}

static inline uint64_t eight_bytes(const char *text)
{
    uint64_t eight;
    memcpy(&eight, text, 8);
    return le64toh(eight);
}

/* The high bit of each of eight bytes that is no small letter: below 'a', above 'z', or beyond
 * ASCII. */
static inline uint64_t no_small_letters(uint64_t eight)
{
    const uint64_t ones = 0x0101010101010101u;
    uint64_t low = eight & 0x7F * ones;
    uint64_t from_a = low + (0x80 - 'a') * ones, above_z = low + (0x7F - 'z') * ones;
    return (~from_a | above_z | eight) & 0x80 * ones;
}

/* Where a run of small letters ends: eight bytes at a step. */
static inline size_t small_letters_end(const char *text, size_t at, size_t end)
{
    while (end - at >= 8) {
        uint64_t others = no_small_letters(eight_bytes(text + at));
        if (others)
            return at + (size_t)__builtin_ctzll(others) / 8;
        at += 8;
    }
    while (at < end && (unsigned)(text[at] - 'a') < 26)
        at++;
    return at;
}

/* Before the first look at a zone: forgets what was looked up in another. */
void reading_begin(reading *r, size_t start, size_t end);

bool letter_before(const reading *r, size_t at); /* a letter stands right before */
bool upper_at(const reading *r, size_t at);
size_t word_end(const reading *r, size_t at); /* of letters only */
/* Past white space: any number of blanks and at most one line feed. */
size_t gap(const reading *r, size_t at);
size_t gap_before(const reading *r, size_t at);
/* Where the word that ends right before a position begins (letters, digits, inner hyphens);
 * the position itself where there is none. */
size_t word_before(const reading *r, size_t at);

/* The longest phrase of these kinds that stands at a position, as whole words; NULL. */
const rule *rule_at(const reading *r, size_t at, rule_kinds kinds, size_t *end);
/* The same, past white space. */
const rule *rule_next(const reading *r, size_t at, rule_kinds kinds, size_t *end);
/* The longest that ends right before a position. */
const rule *rule_before(reading *r, size_t at, rule_kinds kinds, size_t *start);

/* An unsigned integer of at most `digits` digits, with no digit behind it. */
bool integer_at(const reading *r, size_t at, int digits, int *number, size_t *end);
/* I to XX. */
bool roman_at(const reading *r, size_t at, int *number, size_t *end);

kliping_value *emit(reading *r, const char *type, size_t start, size_t end);
void warn(reading *r, const char *message, size_t start, size_t end);

#endif
