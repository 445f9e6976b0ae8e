/* The tokenizer at work: shared by tokens.c and tokens_words.c, which reads what is more than plain
 * letters. */
#ifndef KLIPING_READ_TOKENS_SCAN_H
#define KLIPING_READ_TOKENS_SCAN_H

#include "tokens.h"
#include "tokens_map.h"
#include "tokens_run.h"

typedef struct scanner {
    const text *text;
    const unsigned char *canonical, *folded; /* of text */
    token_map map;                           /* of canonical */
    abbreviation_test *is_abbreviation;
    const void *abbreviations;
    arena *arena;
    token *items;          /* [count], with room for all that may come */
    uint32_t *sentence_of; /* the same */
    size_t count;
    sentence *sentences;
    size_t n_sentences, sentences_capacity;
    uint32_t sentence_first, zone;
    size_t number_stop; /* where the run of digits ends that was read last */
    bool in_quotes;
    size_t n_long;
    uint32_t *is_long; /* [n_long] tokens of which only HASH_RUN bytes are hashed yet */
} scanner;

static inline unsigned char byte_at(const scanner *s, size_t at, size_t end)
{
    return at < end ? s->canonical[at] : 0;
}

/* What an ASCII byte is; bytes above 0x7F are looked at as code points. */
enum { LOWER = 1, UPPER = 2, DIGIT = 4, SPACE = 8, HIGH = 16, IN_WORD = LOWER | UPPER | DIGIT };

extern const unsigned char token_classes[256];

static inline bool is_space(unsigned char c)
{
    return token_classes[c] == SPACE;
}

static inline bool is_digit(unsigned char c)
{
    return token_classes[c] == DIGIT;
}

/* The size of the letter there, also beyond ASCII; 0: there is none. */
size_t scan_letter_at(const scanner *s, size_t at, size_t end);
bool scan_upper_at(const scanner *s, size_t at, size_t end);

/* Of a word of ASCII that begins with a letter: by what that is, and the classes of all others. */
static inline uint8_t ascii_case(bool upper_first, unsigned later)
{
    static const uint8_t cases[2][4] = {
        {CASE_LOWER, CASE_LOWER, CASE_MIXED, CASE_MIXED},
        {CASE_CAPITALISED, CASE_CAPITALISED, CASE_UPPER, CASE_MIXED},
    };
    return cases[upper_first][later & (LOWER | UPPER)];
}

/* The word that begins there, with the marks that join its letters and the dot that belongs to it.
 */
token word_read(const scanner *scanner, size_t at, size_t end);

#endif
