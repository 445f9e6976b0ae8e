/* The weights of features, looked up by what never changes when the model is opened.
 *
 *   fixed features ("place" + "lead")     a weight each, in order of their numbers
 *   features of words ("left" + "akan")   half a key each: the word's hash makes it whole
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

/* What one event type, or one role of it, makes of the features of a list. */
struct feature_weights {
    float *fixed;    /* [n_fixed] */
    uint32_t *seeds; /* [n_words] */
};

feature_weights *feature_weights_make(const feature_list *list, uint32_t hash,
                                      const event_model *model, arena *arena);

typedef struct emitter {
    feature_sink *sink; /* who takes the features; NULL: they are added up */
    uint32_t hash;      /* of the type or role */
    const feature_list *list;
    const feature_weights *weights;
    const event_model *model;
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

EMITS void emit_word(emitter *e, unsigned kind, bytes word, uint32_t hash)
{
    if (e->sink)
        emit_by_name(e, e->list->words[kind], word, hash, 1);
    else
        e->sum +=
            (double)event_model_weight(e->model, feature_key_of(e->weights->seeds[kind], hash));
}

EMITS void emit_token(emitter *e, unsigned kind, const text *text, const token *token)
{
    emit_word(e, kind, token_folded(text, token), token->hash);
}

#endif
