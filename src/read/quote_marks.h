/* Within the quotes stage: where direct speech stands, and who says it. */
#ifndef KLIPING_READ_QUOTE_MARKS_H
#define KLIPING_READ_QUOTE_MARKS_H

#include "quotes.h"

/* Direct speech between two quotation marks. */
typedef struct speech {
    uint32_t open, close; /* tokens; close is the number of tokens where the text ends unclosed */
    uint32_t start, end;  /* canonical bytes between the marks, without white space */
} speech;

typedef struct speeches {
    const speech *items; /* [count], in text order */
    size_t count;
} speeches;

/* A quotation mark, and how many paragraphs begin up to it. */
typedef struct quote_mark {
    uint32_t token, paragraph;
} quote_mark;

/* What is known of every token before quotes are told apart. */
typedef struct quote_facts {
    const text *text;
    const zones *zones;
    const tokens *tokens;
    const entities *entities;
    const quote_mark *marks; /* [n_marks] */
    size_t n_marks;
    const uint8_t *says;      /* [n_tokens]: whether it is SAYS_VERB, SAYS_ACCORDING; 0 */
    const uint32_t *that_say; /* the tokens of which that is so, in order; UINT32_MAX behind them */
    arena *arena, *scratch;   /* of results; until all are read */
} quote_facts;

enum {
    SAYS_VERB = 1,     /* a verb of speech (lexicon type speech_verb) */
    SAYS_ACCORDING = 2 /* "menurut" */
};

static inline bool token_speaks(const quote_facts *facts, size_t index)
{
    return facts->says[index] & SAYS_VERB;
}

void speeches_read(const quote_facts *facts, speeches *out);

/* Fills in verb and speaker of each quote. */
void speakers_read(const quote_facts *facts, const speeches *speeches, kliping_quote *quotes);

static inline const token *token_at(const quote_facts *facts, size_t index)
{
    return &facts->tokens->items[index];
}

static inline bool token_is_mark(const quote_facts *facts, size_t index, char mark)
{
    const token *token = token_at(facts, index);
    return token->kind == TOKEN_MARK && token->end == token->start + 1 &&
           facts->text->canonical.data[token->start] == mark;
}

/* `"`, or what stands for it: two apostrophes, or the question mark that a lost character left. */
bool token_is_quote(const quote_facts *facts, size_t index);

/* Whether a token opens a paragraph: a line feed or furniture stands before it. */
bool opens_paragraph(const quote_facts *facts, size_t index);

/* A few words, and the letters that those of each size begin with as bits: hardly any other token
 * has the size and the letter of one. */
enum { LONGEST_OF_FEW = 16 /* bytes, one more */ };

typedef struct few_words {
    const bytes *words; /* [count] */
    size_t count;
    uint32_t letters[LONGEST_OF_FEW]; /* by size: bit per first letter, 'a' the lowest */
} few_words;

#define LETTER(letter) (1u << ((letter) - 'a'))
#define WORD(word)                                                                                 \
    {                                                                                              \
        word, sizeof(word) - 1                                                                     \
    }
#define WORD_LIST(words, ...) /* letters by size */                                                \
    {                                                                                              \
        words, sizeof(words) / sizeof *(words),                                                    \
        {                                                                                          \
            __VA_ARGS__                                                                            \
        }                                                                                          \
    }

bool token_is_one_of(const quote_facts *facts, size_t index, const few_words *list);

#endif
