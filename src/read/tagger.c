#include "tagger.h"

#include "tagger_features.h"
#include "tagger_model.h"

typedef struct tagging {
    const feature_input *input;
    const tagger_model *model;
    const features *features;
    int32_t *scores; /* of the sentence at hand */
    uint8_t *back, *labels;
    name *items;
    size_t count, capacity;
    arena *arena;
} tagging;

/* A value is no name: its tokens are outside. */
enum { NEVER = -100000000 };

static void read_scores(tagging *t, const sentence *sentence)
{
    uint32_t found[FEATURES_MOST];
    size_t n = t->model->n_labels;
    for (uint32_t i = sentence->first; i < sentence->last; i++) {
        int32_t *scores = t->scores + (i - sentence->first) * n;
        memset(scores, 0, n * sizeof *scores);
        size_t count = features_of(t->features, i, found);
        for (size_t f = 0; f < count; f++)
            tagger_model_add(t->model, found[f], scores);
    }
}

static void add_name(tagging *t, uint32_t first, uint32_t last, const char *type)
{
    t->items = arena_extend(t->arena, t->items, t->count, &t->capacity, sizeof *t->items);
    t->items[t->count++] = (name){first, last, type};
}

static void add_names(tagging *t, const sentence *sentence)
{
    const tagger_model *model = t->model;
    uint32_t length = sentence->last - sentence->first;
    for (uint32_t i = 0, last; i < length; i = last) {
        last = i + 1;
        uint8_t label = t->labels[i];
        if (!label)
            continue;
        while (last < length && model->labels[t->labels[last]][0] == 'I' &&
               strcmp(model->labels[t->labels[last]] + 1, model->labels[label] + 1) == 0)
            last++;
        add_name(t, sentence->first + i, sentence->first + last, model->labels[label] + 2);
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
    tagging t = {.input = &input, .model = model, .arena = workspace->arena};
    t.features = features_prepare(&input, t.arena);
    size_t longest = 0;
    for (size_t i = 0; i < tokens->n_sentences; i++)
        if (tokens->sentences[i].last - tokens->sentences[i].first > longest)
            longest = tokens->sentences[i].last - tokens->sentences[i].first;
    t.scores = arena_array(t.arena, int32_t, longest * model->n_labels);
    t.back = arena_array(t.arena, uint8_t, longest * model->n_labels);
    t.labels = arena_array(t.arena, uint8_t, longest);
    for (size_t i = 0; i < tokens->n_sentences; i++) {
        const sentence *sentence = &tokens->sentences[i];
        read_scores(&t, sentence);
        tagger_decode(model, t.scores, sentence->last - sentence->first, t.back, t.labels);
        add_names(&t, sentence);
    }
    *out = (names){t.items, t.count};
}
