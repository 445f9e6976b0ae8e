/* The weights of features, looked up by what never changes when the model is opened.
 *
 *   fixed features ("place" + "lead")     a weight each, in order of their numbers
 *   features of words ("left" + "akan")   a row of weights for each word and owner: a type or role
 *
 *   rows [owner x word] ─▶ values [of its lowest kind .. of its highest]
 *
 * An emitter hands features to a sink, by name (training, explaining), or adds up their weights. */
#ifndef KLIPING_READ_EVENTS_WEIGHTS_H
#define KLIPING_READ_EVENTS_WEIGHTS_H

#include "events_model.h"

/* A feature whose name is known beforehand. */
typedef struct fixed_feature {
    const char *kind, *name;
} fixed_feature;

typedef struct feature_list {
    const fixed_feature *fixed; /* [n_fixed] */
    size_t n_fixed;
    const char *const *words; /* [n_words]: kinds of features whose names are words */
    size_t n_words;
} feature_list;

/* Those of sentences and articles, numbered in events_features.c; those of fillers of roles, in
 * events_role_features.c. */
extern const feature_list sentence_features, role_features;

enum { WORD_KINDS_MOST = 32 };

/* What one word weighs for one owner. */
typedef struct weight_row {
    uint32_t kinds; /* bit per kind that has a weight */
    uint32_t first; /* values[first + kind], wrapping around */
} weight_row;

/* What one event type, or one role of it, makes of the features of a list. */
struct feature_weights {
    float *fixed;           /* [n_fixed] */
    const weight_row *rows; /* [n_words]: by their numbers */
    const float *values;    /* the first is 0, for what has no weight */
    uint32_t n_words;       /* that have weights, and the unknown one */
};

/* 0 for most; without a branch, for none could foresee which. */
static inline float word_weight(const feature_weights *weights, unsigned kind, uint32_t number)
{
    const weight_row *row = &weights->rows[number < weights->n_words ? number : 0];
    return weights->values[(row->first + kind) & (0 - (row->kinds >> kind & 1))];
}

typedef struct emitter {
    feature_sink *sink; /* who takes the features; NULL: they are added up */
    uint32_t hash;      /* of the type or role */
    const feature_list *list;
    const feature_weights *weights;
    double sum;
} emitter;

/* Of functions that emit: all in one, so that the sum stays in a register and of sink and sum only
 * the one that is wanted is left. */
#define EMITS static inline __attribute__((always_inline))

EMITS void emit_by_name(const emitter *e, const char *kind, bytes name, uint32_t hash, float value)
{
    e->sink->take(e->sink, feature_key(e->hash, kind, hash), kind, name, value);
}

EMITS void emit_fixed(emitter *e, unsigned feature, float value)
{
    if (e->sink) {
        bytes name = bytes_of(e->list->fixed[feature].name);
        emit_by_name(e, e->list->fixed[feature].kind, name, token_hash(name), value);
    } else
        e->sum += (double)(e->weights->fixed[feature] * value);
}

/* number: of the word, among those that have weights. */
EMITS void emit_word(emitter *e, unsigned kind, bytes word, uint32_t hash, uint32_t number)
{
    if (e->sink)
        emit_by_name(e, e->list->words[kind], word, hash, 1);
    else
        e->sum += (double)word_weight(e->weights, kind, number);
}

EMITS void emit_rule(emitter *e, unsigned kind, const event_rule *rule)
{
    emit_word(e, kind, rule->text, rule->hash, rule->number);
}

/* asked: false where there is nothing to emit. */
EMITS void emit_token_if(emitter *e, unsigned kind, const event_context *context, uint32_t at,
                         bool asked)
{
    const token *token = &context->tokens->items[at];
    uint32_t number = context->candidates->notes[at] & (0 - (uint32_t)asked) & NOTE_NUMBER;
    if (!e->sink)
        e->sum += (double)word_weight(e->weights, kind, number);
    else if (asked)
        emit_by_name(e, e->list->words[kind], token_folded(context->text, token), token->hash, 1);
}

EMITS void emit_token(emitter *e, unsigned kind, const event_context *context, uint32_t at)
{
    emit_token_if(e, kind, context, at, true);
}

#endif
