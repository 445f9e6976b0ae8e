/* The trained layer: weights of features, and what makes a probability of their sum.
 *
 * Its source is text, one weight a line (written by `kliping train events`):
 *
 *   type <tab> mou <tab> scale <tab> offset <tab> prior <tab> threshold
 *   weight <tab> mou <tab> kind <tab> name <tab> number
 *   role <tab> mou <tab> party <tab> kind <tab> name <tab> number
 *
 * and compiled, all little-endian:
 *
 *   [header 16: signature "evm3", n_types, n_weights, n_words] [n_types x event_model_type]
 *   [n_words x u32 hash, those of most weights first] [n_weights x event_weight, by key]
 */
#ifndef KLIPING_READ_EVENTS_MODEL_H
#define KLIPING_READ_EVENTS_MODEL_H

#include "events_features.h"

/* One event type of a model. */
typedef struct event_model_type { /* as it lies in the section */
    char name[48];
    uint32_t hash, reserved;
    double scale, offset; /* probability = logistic(scale * sum + offset) */
    double prior;         /* share of articles that report one, where the model was trained */
    double threshold;     /* from which on the article has the label */
} event_model_type;

typedef struct event_weight { /* as it lies in the section */
    uint32_t key;             /* of the feature */
    uint32_t number;          /* of its name among the words, from 1 on */
    float weight;
} event_weight;

enum { KEY_PARTS = 1024 }; /* by which keys are looked up: their upper ten bits */

/* Whether a figure of a model is a number of which sums can be made. */
static inline bool event_figure_fits(double figure)
{
    return figure >= -1e9 && figure <= 1e9;
}

static inline bool event_type_fits(const event_model_type *type)
{
    return memchr(type->name, '\0', sizeof type->name) && event_figure_fits(type->scale) &&
           event_figure_fits(type->offset) && type->prior > 0 && type->prior < 1 &&
           type->threshold >= 0 && type->threshold <= 1;
}

struct event_model {
    const event_model_type *types; /* [n_types] */
    uint32_t n_types;
    const event_weight *weights; /* [n_weights], by key */
    uint32_t n_weights;
    const uint32_t *words; /* [n_words]: hashes, that of number 1 first */
    uint32_t n_words;
    const uint32_t *parts; /* [KEY_PARTS + 1]: where the keys of a part begin; NULL: no weights */
};

/* From the text to a section of the compiled models. */
kliping_status event_model_compile(const char *path, arena *arena, bytes *section,
                                   kliping_error *error);
kliping_status event_model_compile_text(bytes text, const char *shown, arena *arena, bytes *section,
                                        kliping_error *error);
/* The section must outlive the model; an empty one makes a model that knows no type. */
kliping_status event_model_open_section(bytes section, event_model **out, kliping_error *error);

const event_model_type *event_model_find(const event_model *model, uint32_t type_hash);
/* 0 for most features: few have a weight. Where many are asked for see events_weights.h. */
static inline float event_model_weight(const event_model *model, uint32_t key)
{
    if (!model->parts)
        return 0;
    const uint32_t *part = &model->parts[key / (UINT32_MAX / KEY_PARTS + 1)];
    uint32_t low = part[0], high = part[1];
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (model->weights[middle].key < key)
            low = middle + 1;
        else
            high = middle;
    }
    return low < part[1] && model->weights[low].key == key ? model->weights[low].weight : 0;
}

static inline uint32_t event_role_hash(uint32_t type_hash, uint32_t role_hash)
{
    return type_hash * 31 + role_hash;
}

/* The sums of a type's candidates into sums, in their order; returns the article's: that of its own
 * features and of a soft maximum over the candidates'. */
double event_sums(const event_model *model, const event_context *context, uint32_t type,
                  double *sums);

/* The probability that an article with that sum reports an event of the type. asked_prior: 0, or
 * the share of articles that report one where the model is used. */
double event_probability(const event_type *type, double sum);
double event_threshold(const event_type *type);
/* The score of an article without any cue, for a type that no model was trained on. */
double event_idle_score(const event_type *type);

/* Of a role that the model was trained on; false where it was not. */
bool role_limits_of(const event_model *model, uint32_t role_hash, role_limits *out);

#endif
