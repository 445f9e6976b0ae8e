/* The weights of features, looked up by what never changes when the model is opened.
 *
 *   fixed features ("place" + "lead")     a weight each, in order of their numbers
 *   features of words ("left" + "akan")   a row of weights for each word and owner: a type or role
 *   features of rules ("cue" + a rule)    a few weights beside what else is asked of the rule
 *
 *   rows [owner x word] ─▶ values [of its lowest kind .. of its highest]
 *
 * An emitter hands features to a sink, by name (training, explaining), or adds up their weights.
 * Sums have no branches but where much hangs on them: whether there is a feature none could
 * foresee. */
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
    size_t common; /* the kind that is asked of most words, looked up in one step; n_words: none */
    size_t rules[RULE_WEIGHTS]; /* the kinds that rules weigh by themselves; n_words: none */
} feature_list;

/* Those of sentences and articles, numbered in events_features.c; those of fillers of roles, in
 * events_role_features.c. */
extern const feature_list sentence_features, role_features;

enum { WORD_KINDS_MOST = 32 };

/* What one word weighs for one owner: values[first + kind - low] where kind - low <= span. All 0
 * for what has no weight, as the first value. */
typedef uint32_t weight_row; /* first << 10 | span << 5 | low */

enum { ROW_LOW = 31, ROW_SPAN_AT = 5, ROW_FIRST_AT = 10 };

/* What one event type, or one role of it, makes of the features of a list. */
struct feature_weights {
    const float *fixed;     /* [n_fixed + 1], the last one 0 */
    const weight_row *rows; /* [numbers of words x stride]: between are those of other roles */
    uint32_t stride;
    const float *values;
    const float *common; /* [numbers of words]: of the list's common kind */
};

static inline float row_weight(const feature_weights *weights, weight_row row, unsigned kind)
{
    uint32_t place = kind - (row & ROW_LOW), span = row >> ROW_SPAN_AT & ROW_LOW;
    return weights->values[((row >> ROW_FIRST_AT) + place) & (0 - (uint32_t)(place <= span))];
}

/* Fetches what all roles of a type make of a word; weights: of the first of them. */
static inline void word_weights_expect(const feature_weights *weights, uint32_t number)
{
    __builtin_prefetch(&weights->rows[number * weights->stride]);
}

static inline float word_weight(const feature_weights *weights, unsigned kind, uint32_t number)
{
    return row_weight(weights, weights->rows[number * weights->stride], kind);
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

/* asked: false where there is nothing to emit. */
EMITS void emit_fixed_if(emitter *e, unsigned feature, float value, bool asked)
{
    if (!e->sink)
        e->sum += (double)(e->weights->fixed[asked ? feature : e->list->n_fixed] * value);
    else if (asked) {
        bytes name = bytes_of(e->list->fixed[feature].name);
        emit_by_name(e, e->list->fixed[feature].kind, name, token_hash(name), value);
    }
}

EMITS void emit_fixed(emitter *e, unsigned feature, float value)
{
    emit_fixed_if(e, feature, value, true);
}

/* number: of the word, among those that have weights. */
EMITS void emit_word(emitter *e, unsigned kind, bytes word, uint32_t hash, uint32_t number)
{
    if (e->sink)
        emit_by_name(e, e->list->words[kind], word, hash, 1);
    else
        e->sum += (double)word_weight(e->weights, kind, number);
}

/* A rule that belongs to the owner: one of its weights. */
EMITS void emit_rule_if(emitter *e, unsigned kind, const event_rules *rules, uint32_t rule,
                        rule_weight weight, bool asked)
{
    if (!e->sink)
        e->sum += asked ? (double)rules->traits[rule].weights[weight] : 0;
    else if (asked)
        emit_by_name(e, e->list->words[kind], rules->rules[rule].text, rules->rules[rule].hash, 1);
}

/* Of a token of a sentence that is noted: others only where nothing is asked of them. */
static inline uint32_t note_number(const event_context *context, uint32_t at)
{
    return context->candidates->notes.items[at] & NOTE_NUMBER;
}

EMITS void emit_number(emitter *e, unsigned kind, uint32_t number)
{
    e->sum += (double)(kind == e->list->common ? e->weights->common[number]
                                               : word_weight(e->weights, kind, number));
}

EMITS void emit_token_if(emitter *e, unsigned kind, const event_context *context, uint32_t at,
                         bool asked)
{
    if (!e->sink)
        emit_number(e, kind, note_number(context, at) & (0 - (uint32_t)asked));
    else if (asked) {
        const token *token = &context->tokens->items[at];
        emit_by_name(e, e->list->words[kind], token_folded(context->text, token), token->hash, 1);
    }
}

EMITS void emit_token(emitter *e, unsigned kind, const event_context *context, uint32_t at)
{
    emit_token_if(e, kind, context, at, true);
}

#endif
