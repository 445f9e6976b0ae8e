/* Some tokens, whose phrases of a lexicon are found together: each step asks for what the next one
 * reads, so that all of it is on the way from memory at once, and leaves as little as can be to
 * guess. Shared by lexicon_matches.c, lexicon_alone.c and lexicon_ways.c. */
#ifndef KLIPING_READ_LEXICON_BATCH_H
#define KLIPING_READ_LEXICON_BATCH_H

#include "../base/wide.h"
#include "lexicon_phrases.h"
#include "lexicon_seek.h"

/* A token that is a word of which more is to be asked than the phrase that it is alone. */
typedef struct beginning {
    const lexicon_word *word;
    uint32_t token;
    uint32_t before; /* so many tokens before it are phrases alone */
    bool is_phrase;  /* it is one */
    bool is_long;    /* the token is longer than LEXICON_WORD */
    bool is_marked;  /* a marked phrase may begin so */
    bool has_forms;  /* the letter case says which entries of its word match */
    bool ends_ask;   /* or which of a phrase of more words that ends somewhere */
    uint32_t ends;   /* 1 + the last one of its plain phrases of more words; 0: none */
    uint32_t longer; /* how many matches begin with it that have more tokens; first, its ends */
    uint32_t others; /* and with no more, but for the one that it is alone */
    uint32_t at;     /* how many such matches of both kinds come before */
    uint32_t found;  /* where in the finder they stand, if they do */
} beginning;

/* One that may begin something: [sought] of a batch, with so many phrases alone before. */
typedef struct candidate {
    uint32_t sought, before;
} candidate;

/* A plain phrase that may go on. */
typedef struct way {
    lexicon_word_text text; /* of the next word */
    uint64_t word_hash;     /* its hash */
    uint64_t path;          /* that of all up to it */
    uint32_t slot, edge;    /* where both stand, if they do */
    uint32_t node;          /* come to so far */
    uint32_t token;         /* of the last word */
    uint32_t beginning;     /* [beginning] of the batch; before it has one, [sought] */
} way;

/* Where a plain phrase of more words ends. */
typedef struct phrase_end {
    lexicon_phrase phrase;
    uint32_t token;
    uint32_t beginning; /* [beginning] of the batch */
    uint32_t before;    /* 1 + the one before with the same beginning, a shorter one; 0: none */
    uint32_t n_before;  /* how many there are of these */
} phrase_end;

typedef struct batch {
    finder *finder; /* of the matches of beginnings that are not just ends */
    const known *known;
    arena *scratch;
    breadth breadth;
    uint32_t first, stop;     /* the tokens that phrases may begin with, */
    uint32_t looked;          /* and to where they may go on */
    size_t dotted;            /* the first word with a dot of its own that is not before them */
    uint32_t *hashes;         /* [looked - first] of each in a key, as token_hash(); then a 0 */
    uint64_t *dots;           /* bits for the same: it has a dot of its own */
    uint16_t *sought;         /* [n_sought] tokens from the first on, with LEXICON_ flags */
    lexicon_word_text *texts; /* [n_sought] */
    uint64_t *word_hashes;    /* [n_sought] of the texts */
    uint32_t *slots;          /* [n_sought] theirs; later NO_SLOT where they are no words */
    uint16_t *candidate_of;   /* [n_sought] how many candidates come before */
    uint32_t *alone;          /* [n_alone] tokens that are phrases, as far as the letter case does
                                 not count; then UINT32_MAX */
    lexicon_phrase *phrases;  /* [n_alone] these */
    uint32_t *more;           /* [n_alone + 1] matches before each, behind the one before */
    candidate *candidates;    /* [n_candidates] */
    uint32_t *special;        /* of the beginnings, those with more than ends */
    beginning *beginnings;    /* [n_candidates], in order */
    uint16_t *begun;          /* [n_begun] of sought, those with which plain phrases may go on */
    way *ways;                /* [n_begun] */
    uint16_t *going;          /* [n_going] of the ways, those that are still gone */
    phrase_end *ends;         /* [n_ends] */
    size_t n_sought, n_begun, n_going, n_alone, n_candidates, n_ends, ends_capacity;
} batch;

#define NO_SLOT UINT32_MAX

/* Of a phrase's flags, those of which none but LEXICON_HAS_FORM is there where its forms are to be
 * looked at. */
#define LEXICON_OF_FORMS (LEXICON_HAS_FORM | LEXICON_AS_NAME)

enum { BATCH_BITS = 64, BATCH_DOTS = 16 /* words of bits, of the tokens that begin something */ };
enum { LEXICON_LANES = 8 }; /* so many more may be written behind the last of the sought ones */

/* What stands for all words that are none. */
extern const lexicon_word lexicon_no_word;

/* What the texts of a batch's tokens are read from; in a loop, a copy of one's own. */
typedef struct batch_source {
    const token *tokens; /* from the first one on */
    const char *folded;
    const uint64_t *dots;
} batch_source;

static inline batch_source batch_source_of(const batch *b)
{
    const finder *f = b->finder;
    return (batch_source){f->tokens->items + b->first, f->text->folded.data, b->dots};
}

/* Of a token in a key; empty where that is too long. */
static inline __attribute__((always_inline)) lexicon_word_text
batch_text(const batch *b, batch_source source, uint32_t i)
{
    const token *token = &source.tokens[i];
    uint32_t dot = source.dots[i / BATCH_BITS] >> i % BATCH_BITS & 1;
    uint32_t size = token->end - token->start - dot;
    lexicon_word_text text = text_at(source.folded + token->start, size > LEXICON_WORD ? 0 : size);
    if (le64toh(text.half[0]) == '.' && key_lost_dot(b->finder, b->first + i))
        text.half[0] = 0;
    return text;
}

/* The words that are looked up: `texts`, `word_hashes`, `begun`, and `slots` where each stands if
 * it is one; these are then on the way. */
void lexicon_find_words(batch *batch);
/* What the tokens are alone, and those of them of which there may be more to say: `alone` and
 * `phrases`, `candidates`; slots are NO_SLOT where another word stands. */
void lexicon_find_alone(batch *batch);
/* The same for BREADTH_WIDEST. */
void lexicon_find_words_widest(batch *batch);
void lexicon_find_alone_widest(batch *batch);

/* The ways of the tokens that are looked up, from `texts` and `word_hashes` on. */
void lexicon_ways_begin(batch *batch);
/* Where their next words and edges stand; these are then on the way. */
void lexicon_ways_expect(batch *batch);
/* Goes them all, once it is known what the tokens are: fills in where phrases end. */
void lexicon_ways_go(batch *batch);

/* lexicon_matches_read() of one lexicon. */
lexicon_matches lexicon_matches_of(const text *text, const tokens *tokens, const lexicon *lexicon,
                                   breadth breadth, workspace *workspace);

#endif
