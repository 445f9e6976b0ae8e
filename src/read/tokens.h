/* Stage 3: text and zones -> tokens and sentences. Furniture yields no tokens. */
#ifndef KLIPING_READ_TOKENS_H
#define KLIPING_READ_TOKENS_H

#include "zones.h"

typedef enum token_kind {
    TOKEN_WORD,   /* letters, possibly with digits, inner dots, apostrophes or hyphens: "M.Si",
                     "anak-anak", "Covid-19" */
    TOKEN_NUMBER, /* digits with inner dots and commas: "1.328", "4,7" */
    TOKEN_MARK    /* one punctuation mark or symbol, or a run of the same */
} token_kind;

typedef enum token_case {
    CASE_NONE,        /* numbers and marks */
    CASE_LOWER,       /* anggaran */
    CASE_CAPITALISED, /* Asahan, and a single capital letter */
    CASE_UPPER,       /* BPJS */
    CASE_MIXED        /* BPJamsostek */
} token_case;

typedef struct token {
    uint32_t start, end; /* canonical bytes; an abbreviation's dot is inside: "H.", "Drs." */
    uint32_t hash;       /* of the folded word, digits as 0: token_hash() */
    uint8_t kind;        /* token_kind */
    uint8_t letter_case; /* token_case */
    bool space_before;   /* white space stands between this token and the one before */
    bool in_quotes;      /* between double quotation marks */
} token;

typedef struct sentence {
    uint32_t first, last; /* tokens [first, last) */
    uint32_t zone;        /* index into zones.items */
} sentence;

typedef struct tokens {
    const token *items; /* [count], in text order */
    size_t count;
    const sentence *sentences; /* [n_sentences], covering all tokens in order */
    size_t n_sentences;
    const uint32_t *sentence_of; /* [count] */
    const uint32_t *dotted;      /* [n_dotted] words with a dot that is theirs, in order */
    size_t n_dotted;
} tokens;

/* A set of folded abbreviations without their dot ("drs", "no", "jl"); hash: token_hash() of the
 * word. */
typedef bool abbreviation_test(const void *set, bytes folded_word, uint32_t hash);

void tokens_read(const text *text, const zones *zones, abbreviation_test *is_abbreviation,
                 const void *abbreviations, arena *arena, tokens *out);

/* Fills in `dotted` by all else. */
void tokens_find_dotted(const text *text, arena *arena, tokens *tokens);

/* FNV-1a over the folded bytes, every digit as '0': what vocabularies and cue tables are keyed by.
 */
uint32_t token_hash(bytes folded_word);

/* Of a word without its last byte, which is no digit, given that of the whole. */
static inline uint32_t token_hash_before(uint32_t hash, unsigned char last)
{
    const uint32_t inverse = 899433627u; /* of the factor that token_hash() multiplies by */
    return hash * inverse ^ last;
}

/* How the letters of a word are written. */
token_case token_case_of(const text *text, size_t start, size_t end);

static inline bytes token_text(const text *text, const token *token)
{
    return bytes_slice(text->canonical, token->start, token->end);
}

static inline bytes token_folded(const text *text, const token *token)
{
    return bytes_slice(text->folded, token->start, token->end);
}

#endif
