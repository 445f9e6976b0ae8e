/* The tokenizer at work: shared by tokens.c, which finds sentences, tokens_simple.c, which reads
 * most tokens, tokens_words.c, which reads words that are more than plain letters, and
 * tokens_hash.c. */
#ifndef KLIPING_READ_TOKENS_SCAN_H
#define KLIPING_READ_TOKENS_SCAN_H

#include "tokens.h"
#include "tokens_map.h"
#include "tokens_run.h"

enum { SCAN_BEYOND = 64 }; /* tokens behind the last one that may be written over */

typedef struct scanner {
    const text *text;
    const unsigned char *canonical, *folded; /* of text */
    token_map map;                           /* of canonical */
    abbreviation_test *is_abbreviation;
    const void *abbreviations;
    arena *arena;
    token *items;          /* [count], with room for all that may come and SCAN_BEYOND more */
    uint32_t *sentence_of; /* the same */
    size_t count;
    sentence *sentences;
    size_t n_sentences, sentences_capacity;
    uint32_t sentence_first, zone;
    uint32_t *dotted;
    size_t n_dotted, dotted_capacity;
    size_t number_stop; /* where the run of digits ends that was read last */
    bool in_quotes;
    bool wide, widest; /* machine_is_wide(), machine_is_widest() */
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

/* What a token is but where it stands, in one go: the compiler would put the single bytes together,
 * and wait for each of them. */
#define TOLD(kind, letter_case) ((kind) | (letter_case) << 8)

static inline uint32_t told_with(uint32_t told, unsigned space_before, unsigned in_quotes)
{
    return told | space_before << 16 | in_quotes << 24;
}

/* All but its hash, which token_hashes() makes. */
static inline void put_token(token *to, size_t start, size_t stop, uint32_t told)
{
    uint64_t place = htole64(start | (uint64_t)stop << 32);
    told = htole32(told);
    memcpy(to, &place, sizeof place);
    memcpy(&to->kind, &told, sizeof told);
}

/* The letter case of a word of ASCII letters and digits that begins with a letter, by a bit for
 * each of its capitals. */
unsigned scan_case(const unsigned char *word, size_t size, uint64_t capitals);

/* Reads simple tokens; returns where a hard one begins, or white space that is no blank. */
size_t scan_simple(scanner *scanner, size_t at);

void token_hashes(bytes folded, bool wide, bool widest, token *items, size_t count);

/* The word that begins there, with the marks that join its letters and the dot that belongs to it.
 */
token word_read(const scanner *scanner, size_t at, size_t end);

#endif
