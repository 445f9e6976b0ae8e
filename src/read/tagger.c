#include "tagger.h"

#include "tagger_facts.h"
#include "tagger_model.h"
#include "tagger_second.h"

typedef struct tagging {
    const tagger_model *model;
    const features *features;
    int32_t *scores[TAGGER_LOOKS_MOST]; /* [tokens * n_labels] each */
    uint8_t *back;                      /* [longest sentence * n_labels] */
    uint8_t *labels;                    /* [tokens]: of the last look taken */
    name *items;
    size_t count, capacity;
    arena *arena;
} tagging;

/* More than any features can weigh, less than what never follows. */
enum { CERTAIN = 1000000 };

static void read_scores(tagging *t, uint32_t token, const uint32_t *found, size_t count)
{
    int32_t sums[TAGGER_LOOKS_MOST * TAGGER_LABELS_MOST] = {0};
    size_t n = t->model->n_labels;
    for (size_t f = 0; f < count; f++)
        tagger_model_add(t->model, found[f], sums);
    for (size_t look = 0; look < t->model->n_looks; look++)
        for (size_t y = 0; y < n; y++)
            t->scores[look][token * n + y] += sums[look * n + y];
}

static void first_look(tagging *t)
{
    uint32_t found[FEATURES_MOST];
    size_t n = t->model->n_labels;
    for (uint32_t i = 0; i < t->features->input.tokens->count; i++) {
        read_scores(t, i, found, features_of(t->features, i, found));
        if (t->features->tokens[i].settled) /* a value is no name */
            for (size_t look = 0; look < t->model->n_looks; look++)
                t->scores[look][i * n] += CERTAIN;
    }
}

static void decode(tagging *t, size_t look)
{
    const tokens *tokens = t->features->input.tokens;
    for (size_t i = 0; i < tokens->n_sentences; i++) {
        const sentence *sentence = &tokens->sentences[i];
        tagger_decode(t->model, look, t->scores[look] + sentence->first * t->model->n_labels,
                      sentence->last - sentence->first, t->back, t->labels + sentence->first);
    }
}

static void second_look_on(tagging *t)
{
    uint32_t found[FEATURES_MOST];
    second_look *second = second_look_prepare(t->features, t->labels, t->model->n_labels, t->arena);
    for (uint32_t i = 0; i < t->features->input.tokens->count; i++)
        read_scores(t, i, found, second_look_features(second, i, found));
}

static void add_name(tagging *t, uint32_t first, uint32_t last, const char *type)
{
    t->items = arena_extend(t->arena, t->items, t->count, &t->capacity, sizeof *t->items);
    t->items[t->count++] = (name){first, last, type};
}

static void add_names(tagging *t, const sentence *sentence)
{
    for (uint32_t i = sentence->first, last; i < sentence->last; i = last) {
        last = i + 1;
        uint8_t label = t->labels[i];
        if (!label)
            continue;
        while (last < sentence->last && t->labels[last] == label + (label % 2))
            last++;
        add_name(t, i, last, t->model->labels[label] + 2);
    }
}

void tagger_read(const text *text, const zones *zones, const tokens *tokens,
                 const lexicon_matches *matches, const values *values, const tagger_model *model,
                 workspace *workspace, names *out)
{
    feature_input input = {
        .text = text,
        .zones = zones,
        .tokens = tokens,
        .matches = matches,
        .values = values,
        .words = &model->words,
        .families = model->families,
    };
    tagging t = {.model = model, .arena = workspace->arena};
    t.features = features_prepare(&input, t.arena);
    size_t longest = 0;
    for (size_t i = 0; i < tokens->n_sentences; i++)
        if (tokens->sentences[i].last - tokens->sentences[i].first > longest)
            longest = tokens->sentences[i].last - tokens->sentences[i].first;
    for (size_t look = 0; look < model->n_looks; look++)
        t.scores[look] = arena_array(t.arena, int32_t, tokens->count * model->n_labels);
    t.back = arena_array(t.arena, uint8_t, longest * model->n_labels);
    t.labels = arena_array(t.arena, uint8_t, tokens->count + 1);
    first_look(&t);
    decode(&t, 0);
    if (model->n_looks > 1) {
        second_look_on(&t);
        decode(&t, 1);
    }
    for (size_t i = 0; i < tokens->n_sentences; i++)
        add_names(&t, &tokens->sentences[i]);
    *out = (names){t.items, t.count};
}

void tagger_settle_values(const tokens *tokens, const names *names, workspace *workspace,
                          values *values)
{
    value *kept = arena_array(workspace->arena, value, values->count + 1);
    size_t count = 0, n = 0;
    for (size_t i = 0; i < values->count; i++) {
        const value *value = &values->items[i];
        while (n < names->count && tokens->items[names->items[n].last - 1].end <= value->start)
            n++;
        bool in_name = n < names->count && tokens->items[names->items[n].first].start < value->end;
        if (!in_name)
            kept[count++] = *value;
    }
    values->items = kept;
    values->count = count;
}
