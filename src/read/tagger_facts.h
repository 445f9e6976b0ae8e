/* What the features of a document are made from: facts of each token and of each word that comes
 * more than once. Private to the tagger. */
#ifndef KLIPING_READ_TAGGER_FACTS_H
#define KLIPING_READ_TAGGER_FACTS_H

#include "../base/eight.h"
#include "../base/sets.h"
#include "tagger_features.h"
#include "tagger_marks.h"

enum { NO_TOKEN = UINT32_MAX, USES_MOST = 4, VALUE_TYPES_MOST = 100 };

/* How a token is written, in the lowest bits of features.written. */
enum {
    WRITTEN_EDGE, /* before and behind a sentence */
    WRITTEN_MARK,
    WRITTEN_NUMBER,
    WRITTEN_LOWER,
    WRITTEN_CAPITALISED, /* from here on: in capitals, which one bit tells */
    WRITTEN_UPPER,
    WRITTEN_MIXED,
    WRITTEN_CAPITAL = 1 << 2 /* that bit */
};

/* And where, in the others. */
enum {
    WRITTEN_CASE = 7, /* the bits of the above */
    WRITTEN_GLOSS_SHIFT = 3,
    WRITTEN_GLOSS = 3 << WRITTEN_GLOSS_SHIFT, /* facts_gloss() */
    WRITTEN_IN_BRACKETS = 1 << 5,
    WRITTEN_IN_QUOTES = 1 << 6,
    WRITTEN_SETTLED = 1 << 7, /* a value whatever stands around it; not a year or rank */
    WRITTEN_LISTED = 1 << 7   /* in its place where it is told: in the lexicon */
};

/* What a word as written decides by itself. */
struct word_form {
    word_facts word; /* nothing but zeros where unknown */
    uint32_t folded, written;
    uint8_t letter_case; /* WRITTEN_... */
    bool hyphen, dot, digit;
    uint32_t shape, full_shape; /* hashes: "Xx-x" squeezed, "Xxxxx-xxx" */
    uint32_t path;              /* of the word as written, size in the lowest 6 bits; 0: unknown */
    uint32_t prefix[4], suffix[4];
};

typedef struct token_facts {
    uint64_t marks;               /* of the lexicon: MARKS_MOST bytes, the first lowest */
    uint32_t uses;                /* number of the word's uses; 0: facts_uses() */
    uint32_t run_first, run_last; /* tokens [first, last) of the run of capitals; empty: none */
    uint8_t value;                /* facts_value() */
} token_facts;

/* How a word is written in a document, as bits; the last: oftener than in small letters. */
enum {
    USES_LOWER = 1 << 0,
    USES_CAPITALISED = 1 << 1,
    USES_UPPER = 1 << 2,
    USES_RATHER_CAPITALISED = 1 << 3
};

/* A word of the document that is written with a capital somewhere in it. */
typedef struct word_uses {
    uint32_t lower, capitalised;  /* times; capitalised: in mid-sentence */
    uint32_t uses[USES_MOST + 1]; /* [n_uses]: the first ones with a capital in mid-sentence */
    uint8_t n_uses;
    bool is_repeated; /* it has a capital more than once */
    uint8_t cases;    /* USES_...: how it is written */
} word_uses;

/* Words in capitals side by side in a sentence: tokens [first, last). */
typedef struct capital_run {
    uint32_t first, last;
} capital_run;

/* Sets of tokens: a bit each, in words of SET_BITS, the first lowest; zeros behind the tokens. */
typedef struct token_sets {
    uint64_t *capitals;      /* words with a capital somewhere */
    uint64_t *upper, *lower; /* all in capitals, all in small letters */
    uint64_t *brackets;      /* that open: by their hash */
    uint64_t *firsts;        /* of sentences */
    size_t size;             /* words of each */
} token_sets;

struct features {
    feature_input input;
    token_sets sets;
    token_facts *tokens; /* [n_tokens + 1]; the last stands for what is not there, before and behind
                            a sentence: facts_edge(); as much stands before the first */
    uint8_t *written;    /* [n_tokens]: WRITTEN_..., with zeros before and behind */
    capital_run *runs;   /* [n_runs], in order */
    uint32_t *in_runs;   /* [n_in_runs]: tokens in capitals, in order */
    size_t n_runs, n_in_runs;
    size_t n_value_types;
    bool has_glosses; /* some token is part of one */
    word_uses *words; /* by their numbers; the first is that of tokens that have none */
    arena *arena;
    const char *value_types[VALUE_TYPES_MOST];
    uint32_t value_hashes[2 * VALUE_TYPES_MOST + 2]; /* by token_facts.value; 0: none */
};

/* 32 bits of both. */
static inline uint32_t facts_join(uint32_t a, uint32_t b)
{
    uint32_t h = (a ^ 0x9E3779B9u) * 0x85EBCA6Bu;
    h = (h ^ (h >> 15) ^ b) * 0xC2B2AE35u;
    return h ^ (h >> 13);
}

/* WRITTEN_CASE: numbers and marks are CASE_NONE. */
static inline uint8_t facts_letter_case(const token *token)
{
    return (uint8_t)(WRITTEN_NUMBER + token->letter_case - token->kind / TOKEN_MARK);
}

/* 1 begin, 2 inside a phrase spelt out before its acronym; 3 the acronym; 0 neither. */
static inline unsigned facts_gloss(const features *features, uint32_t token)
{
    return features->written[token] >> WRITTEN_GLOSS_SHIFT & 3;
}

static inline bool facts_settled(const features *features, uint32_t token)
{
    return (features->written[token] & WRITTEN_SETTLED) != 0;
}

static inline unsigned facts_case(const features *features, uint32_t token)
{
    return features->written[token] & WRITTEN_CASE;
}

/* How the tokens at the places around one are written, a byte each, the first lowest, as far as it
 * is told: of those next to it glosses as well, of itself all there is. */
enum {
    WRITTEN_FAR = WRITTEN_CASE,
    WRITTEN_NEAR = WRITTEN_CASE | WRITTEN_GLOSS,
    WRITTEN_HERE = WRITTEN_SETTLED - 1
};
#define WRITTEN_TOLD                                                                               \
    (WRITTEN_FAR | WRITTEN_NEAR << 8 | WRITTEN_HERE << 16 | (uint64_t)WRITTEN_NEAR << 24 |         \
     (uint64_t)WRITTEN_FAR << 32)

static inline uint64_t facts_told_of_written(uint64_t around, const token_facts *here)
{
    uint64_t is_listed = here->marks != 0;
    return (around & WRITTEN_TOLD) | is_listed * WRITTEN_LISTED << 8 * WORD_HERE;
}

static inline uint64_t facts_written_around(const token_view *view)
{
    uint64_t written = 0;
    for (uint32_t place = 0; place < WORD_PLACES; place++) {
        uint32_t at = view->token + place - WORD_HERE; /* before 0: beyond all */
        if (at - view->sentence->first < view->sentence->last - view->sentence->first)
            written |= (uint64_t)view->features->written[at] << 8 * place;
    }
    return facts_told_of_written(written, view->here);
}

static inline bool facts_in_run(const token_facts *token)
{
    return token->run_first != token->run_last;
}

static inline const token_facts *facts_edge(const features *features)
{
    return &features->tokens[features->input.tokens->count];
}

/* The form of what is not there. */
extern const word_form facts_edge_form;

/* Asks for what form_read() looks up. */
void form_expect(const feature_input *input, const token *token);
void form_read(const feature_input *input, const token *token, word_form *out);

/* How the tokens are written, which are in what sets: all but what stands in brackets. wide:
 * machine_is_wide(). */
void facts_read_written(features *features, bool wide);

/* The same, the runs of capitals, and what stands in brackets. */
void facts_read_runs(features *features);

/* Behind the runs: which words are in them, and how these are written elsewhere. */
void facts_read_uses(features *features);

static inline size_t facts_tokens_in_runs(const features *features)
{
    return features->n_in_runs;
}

/* Of tokens of a sentence: facts_view_at() says of which. */
static inline token_view facts_view_of(const features *features, const sentence *sentence)
{
    uint8_t zone = (uint8_t)features->input.zones->items[sentence->zone].kind;
    return (token_view){.features = features, .sentence = sentence, .zone = zone};
}

/* A token and those beside it. Nobody can foresee where a sentence ends: no branch. */
static inline void facts_view_at(token_view *view, uint32_t token)
{
    const token_facts *edge = facts_edge(view->features), *here = &view->features->tokens[token];
    view->token = token;
    view->before = token > view->sentence->first ? here - 1 : edge;
    view->here = here;
    view->behind = token + 1 < view->sentence->last ? here + 1 : edge;
}

static inline token_view facts_view(const features *features, const sentence *sentence,
                                    uint32_t token)
{
    token_view view = facts_view_of(features, sentence);
    facts_view_at(&view, token);
    return view;
}

/* NULL where the word is never with a capital in the document. */
static inline const word_uses *facts_uses(const features *features, const token_facts *token)
{
    return token->uses ? &features->words[token->uses] : NULL;
}

/* Is the word in capitals here and elsewhere, so that what stands beside it there may tell? */
static inline bool facts_told_elsewhere(const features *features, const token_facts *here)
{
    bool is_asked = (features->input.sources.families & FEATURES_DOCUMENT) != 0;
    return is_asked & facts_in_run(here) & features->words[here->uses].is_repeated;
}

/* False: features_beyond() has nothing to say of a token where the rest tells of the uses of
 * capitals. Only values are asked for, be they of another sentence. */
static inline bool facts_may_say_more(const token_facts *here)
{
    bool has_uses = here->uses != 0;
    return ((here[-1].value | here->value | here[1].value) != 0) | (has_uses & !facts_in_run(here));
}

/* Of the type of the value that a token is in, begin and inside apart; 0: in none. */
static inline uint32_t facts_value(const features *features, const token_facts *token)
{
    return features->value_hashes[token->value];
}

#endif
