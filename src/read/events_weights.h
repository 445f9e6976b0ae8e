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
 * foresee. Of many candidates all words are asked for before the first is looked up. */
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
    const weight_row *rows; /* of all owners */
    uint32_t first, stride; /* rows[first + number of a word * stride] are its own */
    const float *values;    /* of all owners */
    const float *common;    /* [numbers of words]: of the list's common kind */
};

/* What a word weighs is asked for later: place of its row << 5 | kind. No word: 0. */
typedef uint32_t word_question;

static inline word_question word_asked(const feature_weights *weights, unsigned kind,
                                       uint32_t number)
{
    return (weights->first + number * weights->stride) << 5 | kind;
}

/* Where the value is. */
static inline uint32_t word_answer(const feature_weights *weights, word_question question)
{
    weight_row row = weights->rows[question >> 5];
    uint32_t place = (question & 31) - (row & ROW_LOW), span = row >> ROW_SPAN_AT & ROW_LOW;
    return ((row >> ROW_FIRST_AT) + place) & (0 - (uint32_t)(place <= span));
}

static inline float word_weight(const feature_weights *weights, unsigned kind, uint32_t number)
{
    return weights->values[word_answer(weights, word_asked(weights, kind, number))];
}

typedef struct emitter {
    feature_sink *sink;       /* who takes the features; NULL: they are added up */
    word_question *questions; /* where the words among them go instead: the next place; NULL */
    uint32_t hash;            /* of the type or role */
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
        e->sum +=
            (double)(e->weights->fixed[chosen(asked, feature, (uint32_t)e->list->n_fixed)] * value);
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
    if (kind == e->list->common)
        e->sum += (double)e->weights->common[number];
    else if (e->questions) {
        word_question question = word_asked(e->weights, kind, number);
        __builtin_prefetch(&e->weights->rows[question >> 5]);
        *e->questions = question;
        e->questions += number != 0;
    } else
        e->sum += (double)word_weight(e->weights, kind, number);
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

/* Questions stand in fours: those missing behind the last one are of no word. */
static inline word_question *word_questions_end(const word_question *first, word_question *end)
{
    size_t missing = (size_t)(first - end) & 3;
    memset(end, 0, 3 * sizeof *end);
    return end + missing;
}

/* Puts the places of the answers into those of the questions, and fetches them. */
static inline void word_answers_find(const feature_weights *weights, word_question *questions,
                                     const word_question *end)
{
    for (; questions < end; questions++) {
        *questions = word_answer(weights, *questions);
        __builtin_prefetch(&weights->values[*questions]);
    }
}

static inline double word_answers_sum(const feature_weights *weights, const word_question *answers,
                                      const word_question *end)
{
    double sums[4] = {0};
    for (; answers < end; answers += 4)
        for (size_t k = 0; k < 4; k++)
            sums[k] += (double)weights->values[answers[k]];
    return (sums[0] + sums[1]) + (sums[2] + sums[3]);
}

#endif
