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

/* What one look has learnt. */
typedef struct look {
    crf_sequences data;
    const uint32_t *keys; /* [data.n_features], ascending */
    crf_weights weights;
} look;

static bool put_row(const look *look, size_t row, size_t n, int8_t *out)
{
    bool any = false;
    for (size_t y = 0; y < n; y++) {
        out[y] = (int8_t)rounded(look->weights.rows[row * look->weights.width + y], 127);
        any |= out[y] != 0;
    }
    return any;
}

/* Rows of both looks side by side; features that have come to nothing are left out. */
static void put_rows(const look *looks, size_t n_looks, size_t n, arena *arena, tagger_weights *out)
{
    size_t most = 1, at[TAGGER_LOOKS_MOST] = {0};
    for (size_t l = 0; l < n_looks; l++)
        most += looks[l].data.n_features;
    uint32_t *keys = arena_array(arena, uint32_t, most);
    int8_t *rows = arena_array(arena, int8_t, most * n * n_looks);
    for (;;) {
        bool left = false, any = false;
        uint32_t key = UINT32_MAX;
        for (size_t l = 0; l < n_looks; l++)
            if (at[l] < looks[l].data.n_features) {
                left = true;
                key = looks[l].keys[at[l]] < key ? looks[l].keys[at[l]] : key;
            }
        if (!left)
            break;
        int8_t *row = rows + out->n_rows * n_looks * n;
        memset(row, 0, n_looks * n);
        for (size_t l = 0; l < n_looks; l++)
            if (at[l] < looks[l].data.n_features && looks[l].keys[at[l]] == key)
                any |= put_row(&looks[l], at[l]++, n, row + l * n);
        if (any)
            keys[out->n_rows++] = key;
    }
    out->keys = keys;
    out->rows = rows;
}

static tagger_weights in_integers(const look *looks, size_t n_looks, const entity_label_set *labels,
                                  unsigned families, arena *arena)
{
    size_t n = labels->count, square = (n + 1) * n;
    int32_t *transitions = arena_array(arena, int32_t, n_looks * square);
    for (size_t l = 0; l < n_looks; l++)
        for (size_t a = 0; a <= n; a++)
            for (size_t b = 0; b < n; b++)
                transitions[l * square + a * n + b] =
                    looks[l].data.allowed[a * n + b]
                        ? rounded(looks[l].weights.transitions[a * looks[l].weights.width + b],
                                  1 << 20)
                        : TRANSITION_NEVER;
    const char **names = arena_array(arena, const char *, n);
    for (size_t y = 0; y < n; y++)
        names[y] = labels->labels[y];
    tagger_weights weights = {
        .n_labels = n,
        .n_looks = n_looks,
        .labels = names,
        .families = families,
        .transitions = transitions,
    };
    put_rows(looks, n_looks, n, arena, &weights);
    return weights;
}

/* ---- training ------------------------------------------------------------------------------- */

typedef struct session {
    const entity_training *training;
    const entity_label_set *labels;
    arena *arena;
    look looks[TAGGER_LOOKS_MOST];
    size_t look; /* at work on this one */
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
    look looks[TAGGER_LOOKS_MOST] = {s->looks[0], s->looks[1]};
    looks[s->look].weights = *weights;
    tagger_weights whole = in_integers(looks, s->look + 1, s->labels, s->training->families, &own);
    bytes section = tagger_section_build(&whole, s->training->words, &own);
    tagger_model *model;
    score score = {0};
    if (tagger_section_open(section, &model, NULL) == KLIPING_OK) {
        workspace scratch = {.arena = &(struct arena){.failure = s->arena->failure}};
        eval_entities(s->training->dev, model, &scratch, &score, NULL);
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
        snprintf(line, sizeof line, "look %zu epoch %u loss %.0f", s->look + 1, epoch + 1, loss);
        show(s->training, line);
        return true;
    }
    double f1 = dev_f1(s, weights);
    *best = f1 > s->best_f1;
    if (*best) {
        s->best_f1 = f1;
        s->best_epoch = epoch;
    }
    snprintf(line, sizeof line, "look %zu epoch %u loss %.0f dev F1 %.2f", s->look + 1, epoch + 1,
             loss, f1 * 100);
    show(s->training, line);
    /* Half of all epochs without a better figure are enough. */
    return (epoch - s->best_epoch) * 2 < s->training->epochs;
}

static crf_options options_of(session *session, bool watched)
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
        .after_epoch = watched ? after_epoch : NULL,
        .context = session,
    };
}

/* What a first look makes of the tokens of each fold when it has learnt from the others only. */
static const uint8_t *seen_by_others(session *session, const crf_sequences *data,
                                     const uint8_t *folds)
{
    arena *arena = session->arena;
    uint8_t *seen = arena_array(arena, uint8_t, data->first_token[data->count] + 1);
    bool *leave_out = arena_array(arena, bool, data->count + 1);
    crf_weights weights = crf_weights_new(data->n_features, data->n_labels, arena);
    for (uint8_t fold = 0; fold < ENTITY_FOLDS; fold++) {
        struct arena own = {.failure = arena->failure};
        for (size_t i = 0; i < data->count; i++)
            leave_out[i] = folds[i] == fold;
        crf_options options = options_of(session, false);
        options.epochs = options.epochs / 2 + 1;
        options.leave_out = leave_out;
        crf_train(data, &options, &own, &weights);
        for (size_t i = 0; i < data->count; i++)
            if (leave_out[i])
                crf_decode(data, i, &weights, seen + data->first_token[i], &own);
        arena_free(&own);
        char line[64];
        snprintf(line, sizeof line, "fold %u of %u", fold + 1u, (unsigned)ENTITY_FOLDS);
        show(session->training, line);
    }
    return seen;
}

static void take_look(session *session, const uint8_t *seen, const uint8_t **folds,
                      entity_label_set *labels)
{
    look *look = &session->looks[session->look];
    uint32_t *keys;
    look->data = entity_lessons(session->training, labels, seen, &keys, folds, session->arena);
    look->keys = keys;
    look->weights = crf_weights_new(look->data.n_features, look->data.n_labels, session->arena);
    char line[160];
    snprintf(line, sizeof line, "%zu sentences, %u tokens, %zu labels, %zu features",
             look->data.count, look->data.first_token[look->data.count], look->data.n_labels,
             look->data.n_features);
    show(session->training, line);
    crf_options options = options_of(session, true);
    for (unsigned i = 0; i < session->training->models; i++) {
        struct arena own = {.failure = session->arena->failure};
        crf_weights one = crf_weights_new(look->data.n_features, look->data.n_labels, &own);
        session->best_f1 = -1;
        session->best_epoch = 0;
        options.seed = session->training->seed + i;
        crf_train(&look->data, &options, &own, &one);
        crf_weights_add(&look->weights, &one, 1.0 / session->training->models, &look->data);
        arena_free(&own);
    }
}

static bool any_of_many_sentences(const examples *examples)
{
    for (size_t i = 0; i < examples->count; i++)
        if (examples->items[i].tokens.n_sentences > 1)
            return true;
    return false;
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
    const uint8_t *folds;
    take_look(&session, NULL, &folds, &labels);
    if (training->looks > 1 && any_of_many_sentences(training->train)) {
        const uint8_t *seen = seen_by_others(&session, &session.looks[0].data, folds);
        session.look = 1;
        take_look(&session, seen, &folds, &labels);
    }
    *out = in_integers(session.looks, session.look + 1, &labels, training->families, arena);
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

void eval_entities(const examples *examples, const tagger_model *model, workspace *scratch,
                   score *score, const eval_report *report)
{
    tagger_memory *memory = tagger_memory_new(model);
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
