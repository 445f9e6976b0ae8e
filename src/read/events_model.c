#include "events_model.h"

#include <math.h>
#include <stdlib.h>

/* A type that no model knows works from its file: what its weights and marks are worth. A weight
 * of 2 is even odds, of 3 four in five. */
static const double UNTRAINED_PRIOR = 0.1, UNTRAINED_SLOPE = 1.5, UNTRAINED_EVEN = 2,
                    UNTRAINED_NEGATION = -3, UNTRAINED_PAST = -2, UNTRAINED_THRESHOLD = 0.5,
                    UNTRAINED_NOTHING = -10;

enum { SIGNATURE = 0x316d7665, MOST_BITS = 24 };

typedef struct section_header {
    uint32_t signature, n_types, bits, reserved;
} section_header;

static kliping_status damaged(kliping_error *error, const char *what)
{
    if (error)
        *error = (kliping_error){0};
    if (error)
        strncpy(error->message, what, sizeof error->message - 1);
    return KLIPING_BAD_MODEL;
}

kliping_status event_model_open_section(bytes section, event_model **out, kliping_error *error)
{
    *out = NULL;
    event_model made = {0};
    if (section.size) {
        section_header header;
        if (section.size < sizeof header)
            return damaged(error, "the model of events is cut short");
        memcpy(&header, section.data, sizeof header);
        if (header.signature != SIGNATURE || header.n_types > 0xFFFF || header.bits > MOST_BITS)
            return damaged(error, "the model of events has another form than this version reads");
        size_t types = header.n_types * sizeof(event_model_type);
        size_t slots = ((size_t)1 << header.bits) * sizeof(event_weight);
        if (section.size != sizeof header + types + slots)
            return damaged(error, "the model of events is cut short");
        made.types = (const void *)(section.data + sizeof header);
        made.n_types = header.n_types;
        made.slots = (const void *)(section.data + sizeof header + types);
        made.bits = header.bits;
        size_t free_slots = 0;
        for (size_t i = 0; i < (size_t)1 << made.bits; i++) {
            free_slots += made.slots[i].weight == 0;
            if (!isfinite(made.slots[i].weight))
                return damaged(error, "the model of events holds a weight that is no number");
        }
        for (uint32_t i = 0; i < made.n_types; i++) {
            const event_model_type *type = &made.types[i];
            bool good = memchr(type->name, '\0', sizeof type->name) && isfinite(type->scale) &&
                        isfinite(type->offset) && type->prior > 0 && type->prior < 1 &&
                        type->threshold >= 0 && type->threshold <= 1;
            if (!good || !free_slots)
                return damaged(error, "the model of events holds figures out of range");
        }
    }
    *out = malloc(sizeof **out);
    if (!*out)
        return KLIPING_NO_MEMORY;
    **out = made;
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

float event_model_weight(const event_model *model, uint32_t key)
{
    if (!model->slots)
        return 0;
    size_t mask = ((size_t)1 << model->bits) - 1;
    for (size_t slot = key & mask; model->slots[slot].weight != 0; slot = (slot + 1) & mask)
        if (model->slots[slot].key == key)
            return model->slots[slot].weight;
    return 0;
}

/* ---- sums ----------------------------------------------------------------------------------- */

typedef struct summing_sink {
    feature_sink sink;
    const event_model *model;
    double sum;
} summing_sink;

static void add_weight(feature_sink *sink, uint32_t key, const char *kind, bytes name, float value)
{
    (void)kind;
    (void)name;
    summing_sink *summing = (summing_sink *)sink;
    summing->sum += (double)(event_model_weight(summing->model, key) * value);
}

static double untrained_sum(const event_context *context, const candidate *candidate)
{
    (void)context;
    double sum = UNTRAINED_SLOPE * ((double)candidate->weight - UNTRAINED_EVEN);
    sum += candidate_marked(candidate, RULE_NEGATION) ? UNTRAINED_NEGATION : 0;
    return sum + (candidate_marked(candidate, RULE_PAST) ? UNTRAINED_PAST : 0);
}

double event_sums(const event_model *model, const event_context *context, uint32_t type,
                  double *sums)
{
    const event_model_type *trained = event_model_find(model, context->rules->types[type].hash);
    summing_sink sink = {{add_weight}, model, 0};
    if (trained)
        article_features(context, type, &sink.sink);
    double own = sink.sum, most = -INFINITY, total = 0;
    size_t count = 0;
    const candidate *items = context->candidates->items;
    for (uint32_t i = context->candidates->first[type]; i; i = items[i - 1].next) {
        sink.sum = 0;
        if (trained)
            candidate_features(context, &items[i - 1], &sink.sink);
        else
            sink.sum = untrained_sum(context, &items[i - 1]);
        sums[count] = sink.sum;
        most = fmax(most, sums[count++]);
    }
    if (!count)
        return trained ? own : UNTRAINED_NOTHING;
    if (!trained)
        return most; /* weights of a file speak of one sentence */
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

void event_rules_join(event_rules *rules, const event_model *model)
{
    for (uint32_t i = 0; i < rules->n_types; i++) {
        event_type *type = (event_type *)&rules->types[i];
        type->trained = event_model_find(model, type->hash);
        type->idle = event_probability(type, UNTRAINED_NOTHING);
    }
}
