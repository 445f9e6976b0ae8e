#include "train_entities.h"

#include "../base/file.h"
#include "../read/tagger_features.h"
#include "crf.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

/* Weights are kept as 1/WEIGHT_SCALE in 8 bits. */
enum { WEIGHT_SCALE = 32, TRANSITION_NEVER = -100000000 };

/* ---- labels --------------------------------------------------------------------------------- */

typedef struct label_set {
    const char *labels[TAGGER_LABELS_MOST]; /* O, then B and I of each type */
    size_t count;
} label_set;

static size_t type_label(label_set *set, const char *type, arena *arena)
{
    for (size_t i = 1; i < set->count; i += 2)
        if (strcmp(set->labels[i] + 2, type) == 0)
            return i;
    if (set->count + 2 > TAGGER_LABELS_MOST)
        return 0;
    set->labels[set->count] = arena_format(arena, "B-%.21s", type);
    set->labels[set->count + 1] = arena_format(arena, "I-%.21s", type);
    set->count += 2;
    return set->count - 2;
}

static int by_string(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static bool read_labels(const examples *examples, label_set *set, arena *arena)
{
    const char *types[TAGGER_LABELS_MOST];
    size_t n_types = 0;
    for (size_t i = 0; i < examples->count; i++)
        for (size_t k = 0; k < examples->items[i].n_names; k++) {
            const char *type = examples->items[i].names[k].type;
            size_t t = 0;
            while (t < n_types && strcmp(types[t], type) != 0)
                t++;
            if (t == n_types && n_types == TAGGER_LABELS_MOST / 2 - 1)
                return false;
            if (t == n_types)
                types[n_types++] = type;
        }
    qsort(types, n_types, sizeof *types, by_string);
    *set = (label_set){.labels = {"O"}, .count = 1};
    for (size_t t = 0; t < n_types; t++)
        type_label(set, types[t], arena);
    return true;
}

/* ---- features ------------------------------------------------------------------------------- */

typedef struct feature_index {
    uint32_t *keys, *counts, *indices; /* [n_slots]; key 0: empty */
    size_t n_slots, used;
} feature_index;

static size_t index_slot(const feature_index *index, uint32_t key)
{
    size_t slot = (size_t)((uint64_t)key * index->n_slots >> 32);
    while (index->keys[slot] && index->keys[slot] != key)
        slot = slot + 1 == index->n_slots ? 0 : slot + 1;
    return slot;
}

static void index_grow(feature_index *index, arena *arena)
{
    feature_index larger = {.n_slots = index->n_slots * 2, .used = index->used};
    larger.keys = arena_array(arena, uint32_t, larger.n_slots);
    larger.counts = arena_array(arena, uint32_t, larger.n_slots);
    for (size_t i = 0; i < index->n_slots; i++)
        if (index->keys[i]) {
            size_t slot = index_slot(&larger, index->keys[i]);
            larger.keys[slot] = index->keys[i];
            larger.counts[slot] = index->counts[i];
        }
    *index = larger;
}

static void index_count(feature_index *index, uint32_t feature, arena *arena)
{
    uint32_t key = feature ? feature : 1;
    if (index->used * 3 > index->n_slots * 2)
        index_grow(index, arena);
    size_t slot = index_slot(index, key);
    index->used += !index->keys[slot];
    index->keys[slot] = key;
    index->counts[slot]++;
}

/* All features of all tokens, first as they are, then as indices of those seen often enough. */
typedef struct collected {
    uint32_t *features;
    size_t n_features, features_capacity;
    uint32_t *first_feature;
    uint8_t *labels;
    size_t n_tokens, tokens_capacity, labels_capacity;
    uint32_t *first_token;
    size_t n_sequences, sequences_capacity;
} collected;

static void collect_token(collected *all, const features *features, uint32_t token, arena *arena)
{
    uint32_t found[FEATURES_MOST];
    size_t count = features_of(features, token, found);
    for (size_t f = 0; f < count; f++) {
        all->features = arena_extend(arena, all->features, all->n_features, &all->features_capacity,
                                     sizeof *all->features);
        all->features[all->n_features++] = found[f];
    }
}

static void collect_example(const entity_training *training, const example *example,
                            label_set *labels, arena *scratch, arena *arena, collected *all)
{
    feature_input input = {
        .text = &example->text,
        .zones = &example->zones,
        .tokens = &example->tokens,
        .matches = &example->matches,
        .values = &example->values,
        .words = training->words,
        .families = training->families,
    };
    const features *features = features_prepare(&input, scratch);
    size_t name = 0;
    for (size_t s = 0; s < example->tokens.n_sentences; s++) {
        const sentence *sentence = &example->tokens.sentences[s];
        all->first_token = arena_extend(arena, all->first_token, all->n_sequences,
                                        &all->sequences_capacity, sizeof *all->first_token);
        all->first_token[all->n_sequences++] = (uint32_t)all->n_tokens;
        for (uint32_t t = sentence->first; t < sentence->last; t++) {
            while (name < example->n_names && example->names[name].last <= t)
                name++;
            const example_name *in = name < example->n_names ? &example->names[name] : NULL;
            size_t label = 0;
            if (in && in->first <= t) {
                label = type_label(labels, in->type, arena);
                label += t > in->first && t > sentence->first;
            }
            all->labels = arena_extend(arena, all->labels, all->n_tokens, &all->labels_capacity,
                                       sizeof *all->labels);
            all->labels[all->n_tokens] = (uint8_t)label;
            all->first_feature = arena_extend(arena, all->first_feature, all->n_tokens,
                                              &all->tokens_capacity, sizeof *all->first_feature);
            all->first_feature[all->n_tokens++] = (uint32_t)all->n_features;
            collect_token(all, features, t, arena);
        }
    }
}

static int by_number(const void *a, const void *b)
{
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
    return x < y ? -1 : x > y;
}

/* Numbers the features seen often enough in order of their hashes; drops the others. */
static uint32_t *number_features(collected *all, unsigned least_seen, size_t *n_keys, arena *arena)
{
    feature_index index = {.n_slots = 1 << 20};
    index.keys = arena_array(arena, uint32_t, index.n_slots);
    index.counts = arena_array(arena, uint32_t, index.n_slots);
    for (size_t i = 0; i < all->n_features; i++)
        index_count(&index, all->features[i], arena);
    uint32_t *keys = arena_array(arena, uint32_t, index.used + 1);
    size_t n = 0;
    for (size_t i = 0; i < index.n_slots; i++)
        if (index.keys[i] && index.counts[i] >= least_seen)
            keys[n++] = index.keys[i];
    qsort(keys, n, sizeof *keys, by_number);
    index.indices = arena_array(arena, uint32_t, index.n_slots);
    for (size_t i = 0; i < n; i++)
        index.indices[index_slot(&index, keys[i])] = (uint32_t)i + 1;
    size_t kept = 0, token = 0;
    for (size_t i = 0; i < all->n_features; i++) {
        while (token < all->n_tokens && all->first_feature[token] == i)
            all->first_feature[token++] = (uint32_t)kept;
        uint32_t key = all->features[i] ? all->features[i] : 1;
        uint32_t number = index.indices[index_slot(&index, key)];
        if (number)
            all->features[kept++] = number - 1;
    }
    all->n_features = kept;
    *n_keys = n;
    return keys;
}

static crf_sequences collect(const entity_training *training, label_set *labels, uint32_t **keys,
                             arena *arena)
{
    collected all = {0};
    struct arena scratch = {.failure = arena->failure};
    for (size_t i = 0; i < training->train->count; i++) {
        collect_example(training, &training->train->items[i], labels, &scratch, arena, &all);
        arena_reset(&scratch, 1 << 24);
    }
    arena_free(&scratch);
    size_t n_keys;
    *keys = number_features(&all, training->least_seen, &n_keys, arena);
    all.first_feature = arena_extend(arena, all.first_feature, all.n_tokens, &all.tokens_capacity,
                                     sizeof *all.first_feature);
    all.first_feature[all.n_tokens] = (uint32_t)all.n_features;
    all.first_token = arena_extend(arena, all.first_token, all.n_sequences, &all.sequences_capacity,
                                   sizeof *all.first_token);
    all.first_token[all.n_sequences] = (uint32_t)all.n_tokens;
    bool *allowed = arena_array(arena, bool, (labels->count + 1) * labels->count);
    for (size_t a = 0; a <= labels->count; a++)
        for (size_t b = 0; b < labels->count; b++)
            allowed[a * labels->count + b] = tagger_may_follow(labels->labels, labels->count, a, b);
    return (crf_sequences){
        .count = all.n_sequences,
        .first_token = all.first_token,
        .first_feature = all.first_feature,
        .features = all.features,
        .labels = all.labels,
        .n_labels = labels->count,
        .n_features = n_keys,
        .allowed = allowed,
    };
}

/* ---- weights -------------------------------------------------------------------------------- */

static int rounded(double weight, int most)
{
    long nearest = lround(weight * WEIGHT_SCALE);
    return (int)(nearest > most ? most : nearest < -most ? -most : nearest);
}

static tagger_weights in_integers(const crf_sequences *data, const crf_weights *weights,
                                  const uint32_t *keys, const label_set *labels, unsigned families,
                                  arena *arena)
{
    size_t n = data->n_labels, kept = 0;
    int32_t *transitions = arena_array(arena, int32_t, (n + 1) * n);
    for (size_t a = 0; a <= n; a++)
        for (size_t b = 0; b < n; b++)
            transitions[a * n + b] =
                data->allowed[a * n + b]
                    ? rounded(weights->transitions[a * weights->width + b], 1 << 20)
                    : TRANSITION_NEVER;
    uint32_t *kept_keys = arena_array(arena, uint32_t, data->n_features + 1);
    int8_t *rows = arena_array(arena, int8_t, (data->n_features + 1) * n);
    for (size_t i = 0; i < data->n_features; i++) {
        bool any = false;
        for (size_t y = 0; y < n; y++) {
            int weight = rounded(weights->rows[i * weights->width + y], 127);
            rows[kept * n + y] = (int8_t)weight;
            any |= weight != 0;
        }
        if (any)
            kept_keys[kept++] = keys[i];
    }
    const char **names = arena_array(arena, const char *, n);
    for (size_t y = 0; y < n; y++)
        names[y] = labels->labels[y];
    return (tagger_weights){
        .n_labels = n,
        .labels = names,
        .families = families,
        .transitions = transitions,
        .n_rows = kept,
        .keys = kept_keys,
        .rows = rows,
    };
}

/* ---- training ------------------------------------------------------------------------------- */

typedef struct session {
    const entity_training *training;
    const crf_sequences *data;
    const uint32_t *keys;
    const label_set *labels;
    workspace *workspace;
    arena *arena;
    double best_f1;
    unsigned best_epoch;
} session;

enum { PATIENCE = 6 }; /* epochs without a better figure on dev before training stops */

static void show(const entity_training *training, const char *line)
{
    if (training->progress)
        training->progress(training->context, line);
}

static double dev_f1(session *s, const crf_weights *weights)
{
    struct arena own = {.failure = s->arena->failure};
    tagger_weights whole =
        in_integers(s->data, weights, s->keys, s->labels, s->training->families, &own);
    bytes section = tagger_section_build(&whole, s->training->words, &own);
    tagger_model *model;
    score score = {0};
    if (tagger_section_open(section, &model, NULL) == KLIPING_OK) {
        workspace scratch = {.arena = &(struct arena){.failure = s->arena->failure}};
        eval_entities(s->training->dev, model, &scratch, &score);
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
    return epoch < s->best_epoch + PATIENCE;
}

kliping_status train_entities(const entity_training *training, arena *arena, tagger_weights *out,
                              kliping_error *error)
{
    label_set labels;
    if (!read_labels(training->train, &labels, arena))
        return file_error(error, KLIPING_BAD_RECORD, "", 0, "the gold has too many types");
    uint32_t *keys;
    crf_sequences data = collect(training, &labels, &keys, arena);
    if (!data.count)
        return file_error(error, KLIPING_BAD_RECORD, "", 0, "there is nothing to learn from");
    char line[160];
    snprintf(line, sizeof line, "%zu sentences, %u tokens, %zu labels, %zu features", data.count,
             data.first_token[data.count], data.n_labels, data.n_features);
    show(training, line);
    session session = {training, &data, keys, &labels, NULL, arena, -1, 0};
    crf_options options = {
        .l2 = training->l2,
        .rate = training->rate,
        .cost = training->cost,
        .miss = training->miss,
        .epochs = training->epochs,
        .seed = training->seed,
        .after_epoch = after_epoch,
        .context = &session,
    };
    crf_weights weights = crf_weights_new(data.n_features, data.n_labels, arena);
    crf_train(&data, &options, arena, &weights);
    *out = in_integers(&data, &weights, keys, &labels, training->families, arena);
    return KLIPING_OK;
}

void eval_entities(const examples *examples, const tagger_model *model, workspace *scratch,
                   score *score)
{
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
    }
}
