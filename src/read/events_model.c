#include "events_model.h"

#include <math.h>
#include <stdlib.h>

/* A type that no model knows works from its file: what its weights and marks are worth. A weight
 * of 2 is even odds, of 3 four in five. */
static const double UNTRAINED_PRIOR = 0.1, UNTRAINED_SLOPE = 1.5, UNTRAINED_EVEN = 2,
                    UNTRAINED_NEGATION = -3, UNTRAINED_PAST = -2, UNTRAINED_THRESHOLD = 0.5,
                    UNTRAINED_NOTHING = -10;

enum { SIGNATURE = 0x336d7665, MOST_WEIGHTS = 1 << 18 };

typedef struct section_header {
    uint32_t signature, n_types, n_weights, n_words;
} section_header;

static kliping_status damaged(kliping_error *error, const char *what)
{
    if (error)
        *error = (kliping_error){0};
    if (error)
        strncpy(error->message, what, sizeof error->message - 1);
    return KLIPING_BAD_MODEL;
}

/* The model in one piece with what is made on opening it. */
typedef struct opened_model {
    event_model model; /* first: what others hold */
    uint32_t parts[KEY_PARTS + 1];
} opened_model;

/* Notes where the parts of the keys begin; the message says what is wrong with them, else NULL. */
static const char *read_weights(const event_model *model, uint32_t *parts)
{
    uint32_t part = 0;
    for (uint32_t i = 0; i < model->n_weights; i++) {
        const event_weight *weight = &model->weights[i];
        if (!event_figure_fits(weight->weight))
            return "the model of events holds a weight that is no number";
        if (!weight->number || weight->number > model->n_words)
            return "the model of events holds weights of no word";
        if (i && weight->key <= weight[-1].key)
            return "the model of events holds weights out of order";
        while (part <= weight->key / (UINT32_MAX / KEY_PARTS + 1))
            parts[part++] = i;
    }
    while (part <= KEY_PARTS)
        parts[part++] = model->n_weights;
    return NULL;
}

static const char *read_section(bytes section, opened_model *out)
{
    section_header header;
    event_model *model = &out->model;
    if (section.size < sizeof header)
        return "the model of events is cut short";
    memcpy(&header, section.data, sizeof header);
    if (header.signature != SIGNATURE || header.n_types > 0xFFFF ||
        header.n_weights > MOST_WEIGHTS || header.n_words > MOST_WEIGHTS)
        return "the model of events has another form than this version reads";
    size_t types = header.n_types * sizeof(event_model_type);
    size_t words = header.n_words * sizeof *model->words;
    size_t weights = header.n_weights * sizeof(event_weight);
    if (section.size != sizeof header + types + words + weights)
        return "the model of events is cut short";
    model->types = (const void *)(section.data + sizeof header);
    model->n_types = header.n_types;
    model->words = (const void *)(section.data + sizeof header + types);
    model->n_words = header.n_words;
    model->weights = (const void *)(section.data + sizeof header + types + words);
    model->n_weights = header.n_weights;
    model->parts = out->parts;
    for (uint32_t i = 0; i < model->n_types; i++)
        if (!event_type_fits(&model->types[i]))
            return "the model of events holds figures out of range";
    return read_weights(model, out->parts);
}

kliping_status event_model_open_section(bytes section, event_model **out, kliping_error *error)
{
    *out = NULL;
    opened_model *opened = calloc(1, sizeof *opened);
    if (!opened)
        return KLIPING_NO_MEMORY;
    const char *fault = section.size ? read_section(section, opened) : NULL;
    if (fault) {
        free(opened);
        return damaged(error, fault);
    }
    *out = &opened->model;
    return KLIPING_OK;
}

kliping_status event_model_open(const pack *pack, event_model **out, kliping_error *error)
{
    return event_model_open_section(pack_section(pack, "events"), out, error);
}

void event_model_free(event_model *model)
{
    free(model);
}

const event_model_type *event_model_find(const event_model *model, uint32_t type_hash)
{
    for (uint32_t i = 0; i < model->n_types; i++)
        if (model->types[i].hash == type_hash)
            return &model->types[i];
    return NULL;
}

/* ---- sums ----------------------------------------------------------------------------------- */

static double untrained_sum(const candidate *candidate)
{
    double sum = UNTRAINED_SLOPE * ((double)candidate->weight - UNTRAINED_EVEN);
    sum += candidate_marked(candidate, RULE_NEGATION) ? UNTRAINED_NEGATION : 0;
    return sum + (candidate_marked(candidate, RULE_PAST) ? UNTRAINED_PAST : 0);
}

double event_sums(const event_model *model, const event_context *context, uint32_t type,
                  double *sums)
{
    bool trained = model->n_types && context->rules->types[type].trained;
    double own = trained ? article_sum(context, type) : 0, most = -INFINITY, total = 0;
    size_t count = 0;
    const candidate *items = context->candidates->items;
    for (uint32_t i = context->candidates->first[type]; i; i = items[i - 1].next) {
        sums[count] =
            trained ? candidate_sum(context, &items[i - 1]) : untrained_sum(&items[i - 1]);
        most = fmax(most, sums[count++]);
    }
    if (!count)
        return trained ? own : UNTRAINED_NOTHING;
    if (!trained)
        return most; /* weights of a file speak of one sentence */
    if (count == 1)
        return own + most;
    for (size_t i = 0; i < count; i++)
        total += exp(sums[i] - most);
    return own + most + log(total);
}

static double log_odds(double probability)
{
    return log(probability / (1 - probability));
}

double event_probability(const event_type *type, double sum)
{
    const event_model_type *trained = type->trained;
    double odds = trained ? trained->scale * sum + trained->offset : sum;
    double prior = trained ? trained->prior : UNTRAINED_PRIOR;
    if (type->prior > 0)
        odds += log_odds(type->prior) - log_odds(prior);
    return 1 / (1 + exp(-odds));
}

double event_threshold(const event_type *type)
{
    return type->trained ? type->trained->threshold : UNTRAINED_THRESHOLD;
}

double event_idle_score(const event_type *type)
{
    return event_probability(type, UNTRAINED_NOTHING);
}

static double role_figure(const event_model *model, uint32_t hash, const char *name)
{
    return (double)event_model_weight(model,
                                      feature_key(hash, "role choice", token_hash(bytes_of(name))));
}

bool role_limits_of(const event_model *model, uint32_t role_hash, role_limits *out)
{
    if (role_figure(model, role_hash, "trained") == 0)
        return false;
    *out = (role_limits){role_figure(model, role_hash, "least"),
                         role_figure(model, role_hash, "margin")};
    return true;
}
