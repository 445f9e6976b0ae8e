/* The weights of features, looked up by what never changes when the model is opened.
 *
 *   fixed features ("place" + "lead")     a weight each, in order of their numbers
 *   features of words ("left" + "akan")   a row of weights for each word and owner: a type or role
 *   features of rules ("cue" + a rule)    a few weights beside what else is asked of the rule
 *
 *   rows [owner x word] ─▶ values [of every kind]
 *
 * An emitter hands features to a sink, by name (training, explaining), or adds up their weights.
 * Sums have no branches but where much hangs on them: whether there is a feature none could
 * foresee. A word that is looked at has nearly always weights, so that two loads find each. */
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
    const char *const *words; /* [n_words]: kinds of features whose names are words; NULL: none */
    size_t n_words;
    size_t common; /* the kind that is asked of most words, looked up in one step; n_words: none */
    size_t rules[RULE_WEIGHTS]; /* the kinds that rules weigh by themselves; n_words: none */
} feature_list;

/* Those of sentences and articles, numbered in events_features.c; those of fillers of roles, in
 * events_role_features.c. */
extern const feature_list sentence_features, role_features;

/* Kinds below WORD_KINDS are asked of words of the text: what one of these weighs for one owner is
 * one line of the cache. Those from there on are asked of names: of entity types and rules. */
enum { WORD_KINDS = 16, NAME_KINDS = 8 };

/* What one event type, or one role of it, makes of the features of a list. */
struct feature_weights {
    const double *fixed; /* [n_fixed + 1], the last one 0 */
    const uint32_t *own; /* [number of a word * stride]: its row; of most words 0, where there
                            are no weights */
    uint32_t stride;     /* how many rows lie between two words: those of all roles of a type */
    const float *values; /* of all owners: [row x WORD_KINDS] */
    const float *names;  /* and [row x NAME_KINDS] */
    const float *common; /* [numbers of words]: of the list's common kind */
};

static inline void fixed_weights_fetch(const feature_weights *weights, size_t n_fixed)
{
    for (size_t i = 0; i < n_fixed; i += 64 / sizeof *weights->fixed)
        __builtin_prefetch(&weights->fixed[i]);
}

static inline const uint32_t *word_row(const feature_weights *weights, uint32_t number)
{
    return &weights->own[(size_t)number * weights->stride];
}

static inline const float *word_values(const feature_weights *weights, size_t row)
{
    return &weights->values[row * WORD_KINDS];
}

static inline float word_weight(const feature_weights *weights, unsigned kind, uint32_t number)
{
    size_t row = *word_row(weights, number);
    return kind < WORD_KINDS ? word_values(weights, row)[kind]
                             : weights->names[row * NAME_KINDS + kind - WORD_KINDS];
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

/* A weight of the model, which is a float, for a feature of so much: most often of 1. */
EMITS double weighed(double weight, float value)
{
    return __builtin_constant_p(value) && value == 1 ? weight : (double)((float)weight * value);
}

/* asked: false where there is nothing to emit. */
EMITS void emit_fixed_if(emitter *e, unsigned feature, float value, bool asked)
{
    if (!e->sink)
        e->sum += /* NOLINTNEXTLINE(clang-analyzer-core.NullDereference): without sink: weights */
            weighed(e->weights->fixed[chosen(asked, feature, (uint32_t)e->list->n_fixed)], value);
    else if (asked) {
        bytes name = bytes_of(e->list->fixed[feature].name);
        emit_by_name(e, e->list->fixed[feature].kind, name, token_hash(name), value);
    }
}

EMITS void emit_fixed(emitter *e, unsigned feature, float value)
{
    emit_fixed_if(e, feature, value, true);
}

/* number: of a word, among those that have weights. */
EMITS void emit_number(emitter *e, unsigned kind, uint32_t number)
{
    e->sum += (double)(kind == e->list->common ? e->weights->common[number]
                                               : word_weight(e->weights, kind, number));
}

EMITS void emit_word(emitter *e, unsigned kind, bytes word, uint32_t hash, uint32_t number)
{
    if (e->sink)
        emit_by_name(e, e->list->words[kind], word, hash, 1);
    else
        emit_number(e, kind, number);
}

/* A rule that belongs to the owner: one of its weights. */
EMITS void emit_rule_if(emitter *e, unsigned kind, const event_rules *rules, uint32_t rule,
                        rule_weight weight, bool asked)
{
    if (!e->sink)
        e->sum += (double)(rules->traits[rule].weights[weight] * (float)asked);
    else if (asked)
        emit_by_name(e, e->list->words[kind], rules->rules[rule].text, rules->rules[rule].hash, 1);
}

/* Of a token of a sentence that is noted: others only where nothing is asked of them. */
static inline uint32_t note_number(const event_context *context, uint32_t at)
{
    return context->candidates->notes.items[at] & NOTE_NUMBER;
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
