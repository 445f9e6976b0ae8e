#include "train_entities.h"

#include "../base/file.h"
#include "../read/tagger_memory.h"
#include "entity_lessons.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

/* Weights are kept as 1/WEIGHT_SCALE in 8 bits. */
enum { WEIGHT_SCALE = 32, TRANSITION_NEVER = -100000000 };

/* ---- weights -------------------------------------------------------------------------------- */

static int rounded(double weight, int most)
{
    long nearest = lround(weight * WEIGHT_SCALE);
    return (int)(nearest > most ? most : nearest < -most ? -most : nearest);
}

static bool put_row(const crf_weights *weights, size_t row, size_t n, int8_t *out)
{
    bool any = false;
    for (size_t y = 0; y < n; y++) {
        out[y] = (int8_t)rounded(weights->rows[row * weights->width + y], 127);
        any |= out[y] != 0;
    }
    return any;
}

/* Features that have come to nothing are left out. */
static tagger_weights in_integers(const entity_lessons *lessons, const crf_weights *learnt,
                                  const entity_label_set *labels, unsigned families, arena *arena)
{
    const crf_sequences *data = &lessons->sequences;
    size_t n = labels->count, n_rows = 0;
    int32_t *transitions = arena_array(arena, int32_t, (n + 1) * n);
    for (size_t a = 0; a <= n; a++)
        for (size_t b = 0; b < n; b++)
            transitions[a * n + b] =
                data->allowed[a * n + b]
                    ? rounded(learnt->transitions[a * learnt->width + b], 1 << 20)
                    : TRANSITION_NEVER;
    const char **names = arena_array(arena, const char *, n);
    for (size_t y = 0; y < n; y++)
        names[y] = labels->labels[y];
    uint32_t *keys = arena_array(arena, uint32_t, data->n_features + 1);
    int8_t *rows = arena_array(arena, int8_t, (data->n_features + 1) * n);
    for (size_t i = 0; i < data->n_features; i++)
        if (put_row(learnt, i, n, rows + n_rows * n))
            keys[n_rows++] = lessons->keys[i];
    return (tagger_weights){
        .n_labels = n,
        .labels = names,
        .families = families,
        .transitions = transitions,
        .n_rows = n_rows,
        .keys = keys,
        .rows = rows,
        .outside = lessons->outside,
        .n_outside = lessons->n_outside,
    };
}

/* ---- training ------------------------------------------------------------------------------- */

typedef struct session {
    const entity_training *training;
    entity_label_set *labels;
    arena *arena;
    entity_lessons lessons;
    double best_f1;
    unsigned best_epoch;
} session;

static void show(const entity_training *training, const char *line)
{
    if (training->progress)
        training->progress(training->context, line);
}

static double dev_f1(session *s, const crf_weights *weights)
{
    struct arena own = {.failure = s->arena->failure};
    const feature_sources *sources = &s->training->sources;
    tagger_weights whole = in_integers(&s->lessons, weights, s->labels, sources->families, &own);
    bytes section = tagger_section_build(&whole, sources->words, &own);
    tagger_model *model;
    score score = {0};
    if (tagger_section_open(section, &model, NULL) == KLIPING_OK) {
        workspace scratch = {.arena = &(struct arena){.failure = s->arena->failure}};
        eval_entities(s->training->dev, model, sources->marks, &scratch, &score, NULL);
        tagger_model_free(model);
        arena_free(scratch.arena);
    }
    arena_free(&own);
    score_line all = score_micro(&score);
    return score_f1(&all);
}

static bool after_epoch(void *context, unsigned epoch, double loss, const crf_weights *weights,
                        bool *best)
{
    session *s = context;
    char line[160];
    *best = true;
    if (!s->training->dev) {
        snprintf(line, sizeof line, "epoch %u loss %.0f", epoch + 1, loss);
        show(s->training, line);
        return true;
    }
    double f1 = dev_f1(s, weights);
    *best = f1 > s->best_f1;
    if (*best) {
        s->best_f1 = f1;
        s->best_epoch = epoch;
    }
    snprintf(line, sizeof line, "epoch %u loss %.0f dev F1 %.2f", epoch + 1, loss, f1 * 100);
    show(s->training, line);
    /* Half of all epochs without a better figure are enough. */
    return (epoch - s->best_epoch) * 2 < s->training->epochs;
}

static crf_options options_of(session *session)
{
    const entity_training *training = session->training;
    return (crf_options){
        .l2 = training->l2,
        .rate = training->rate,
        .cost = training->cost,
        .miss = training->miss,
        .dropout = training->dropout,
        .epochs = training->epochs,
        .seed = training->seed,
        .after_epoch = after_epoch,
        .context = session,
    };
}

static void take_lessons(session *s)
{
    s->lessons = entity_lessons_of(s->training, s->labels, s->arena);
    const crf_sequences *data = &s->lessons.sequences;
    char line[160];
    snprintf(line, sizeof line, "%zu sentences, %u tokens, %zu labels, %zu features", data->count,
             data->first_token[data->count], data->n_labels, data->n_features);
    show(s->training, line);
}

/* The mean of several models. */
static crf_weights learn(session *s)
{
    const crf_sequences *data = &s->lessons.sequences;
    crf_weights mean = crf_weights_new(data->n_features, data->n_labels, s->arena);
    crf_options options = options_of(s);
    for (unsigned i = 0; i < s->training->models; i++) {
        struct arena own = {.failure = s->arena->failure};
        crf_weights one = crf_weights_new(data->n_features, data->n_labels, &own);
        s->best_f1 = -1;
        s->best_epoch = 0;
        options.seed = s->training->seed + i;
        crf_train(data, &options, &own, &one);
        crf_weights_add(&mean, &one, 1.0 / s->training->models, data);
        arena_free(&own);
    }
    return mean;
}

kliping_status train_entities(const entity_training *training, arena *arena, tagger_weights *out,
                              kliping_error *error)
{
    entity_label_set labels;
    if (!entity_labels(training->train, &labels, arena))
        return file_error(error, KLIPING_BAD_RECORD, "", 0, "the gold has too many types");
    if (!training->train->count)
        return file_error(error, KLIPING_BAD_RECORD, "", 0, "there is nothing to learn from");
    session session = {.training = training, .labels = &labels, .arena = arena};
    take_lessons(&session);
    crf_weights weights = learn(&session);
    *out = in_integers(&session.lessons, &weights, &labels, training->sources.families, arena);
    return KLIPING_OK;
}

static bool is_among(const example_name *name, const example_name *list, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (list[i].first == name->first && list[i].last == name->last && list[i].aligned &&
            name->aligned && strcmp(list[i].type, name->type) == 0)
            return true;
    return false;
}

static void tell(const eval_report *report, const example *example, const example_name *found,
                 size_t n_found)
{
    for (size_t i = 0; i < example->n_names; i++)
        if (!is_among(&example->names[i], found, n_found))
            report->tell(report->context, example, &example->names[i], true);
    for (size_t i = 0; i < n_found; i++)
        if (!is_among(&found[i], example->names, example->n_names))
            report->tell(report->context, example, &found[i], false);
}

void eval_entities(const examples *examples, const tagger_model *model, const tagger_marks *marks,
                   workspace *scratch, score *score, const eval_report *report)
{
    tagger_memory *memory = tagger_memory_new(model, marks);
    if (!memory)
        longjmp(*scratch->arena->failure, 1);
    scratch->tagger_memory = memory;
    for (size_t i = 0; i < examples->count; i++) {
        const example *example = &examples->items[i];
        names names;
        arena_reset(scratch->arena, 1 << 24);
        tagger_read(&example->text, &example->zones, &example->tokens, &example->matches,
                    &example->values, model, scratch, &names);
        example_name *found = arena_array(scratch->arena, example_name, names.count + 1);
        for (size_t k = 0; k < names.count; k++)
            found[k] = (example_name){names.items[k].first, names.items[k].last,
                                      names.items[k].type, true};
        score_add(score, example->names, example->n_names, found, names.count);
        if (report)
            tell(report, example, found, names.count);
    }
    scratch->tagger_memory = NULL;
    tagger_memory_free(memory);
}
