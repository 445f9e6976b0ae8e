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

/* What is known of every token before quotes are told apart. */
typedef struct quote_facts {
    const text *text;
    const zones *zones;
    const tokens *tokens;
    const entities *entities;
    const bool *speaks;      /* [n_tokens]: a verb of speech (lexicon type speech_verb) */
    const uint32_t *mention; /* [n_tokens]: index of the mention that covers it, plus 1; 0 */
    arena *arena;
} quote_facts;

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

/* Whether the folded token is one of a NULL-terminated list. */
bool token_is_one_of(const quote_facts *facts, size_t index, const char *const *words);

#endif
