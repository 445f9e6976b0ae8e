#include "tagger.h"

#include "tagger_facts.h"
#include "tagger_memory.h"
#include "tagger_model.h"
#include "tagger_second.h"

typedef struct tagging {
    const tagger_model *model;
    const features *features;
    int32_t *scores[TAGGER_LOOKS_MOST]; /* [tokens * n_labels] each */
    uint8_t *back;                      /* [longest sentence * n_labels] */
    uint8_t *labels;                    /* [tokens]: of the last look taken */
    bool *outside;                      /* [tokens]: surely no part of a name */
    name *items;
    size_t count, capacity;
    size_t longest; /* tokens of a sentence */
    arena *arena;
} tagging;

enum {
    CERTAIN = 1000000, /* more than any features can weigh, less than what never follows */
    CLEARLY = 150      /* of a score; at 150 no name of the corpus is lost by not looking on */
};

static void take_sums(tagging *t, uint32_t token, const int16_t *sums)
{
    size_t n = t->model->n_labels;
    for (size_t look = 0; look < t->model->n_looks; look++)
        for (size_t y = 0; y < n; y++)
            t->scores[look][token * n + y] += sums[look * n + y];
}

/* What the words around each token of a sentence say by themselves. */
static void add_words(tagging *t, const sentence *sentence, int16_t *sums)
{
    const feature_input *input = &t->features->input;
    size_t size = t->model->row_size;
    int64_t first = sentence->first, last = sentence->last;
    for (int64_t at = first - 2; at < last + 2; at++) {
        const int16_t *row =
            at < first || at >= last
                ? tagger_memory_edge(input->memory)
                : tagger_memory_sums(input->memory, input, &input->tokens->items[at]);
        for (int place = -2; place <= 2; place++, row += size) {
            int64_t token = at - place;
            if (token < first || token >= last)
                continue;
            int16_t *sum = sums + (size_t)(token - first) * size;
            for (size_t y = 0; y < size; y++)
                sum[y] = (int16_t)(sum[y] + row[y]);
        }
    }
}

/* Whether a token is so clearly outside all names by the words alone that nothing else needs
 * looking at: most of a running text is. */
static bool is_clearly_outside(const tagging *t, uint32_t token, const int16_t *sums)
{
    const token_facts *facts = &t->features->tokens[token];
    if (facts->run_first != facts->run_last || facts->n_marks || facts->gloss)
        return facts->settled;
    size_t n = t->model->n_labels;
    for (size_t look = 0; look < t->model->n_looks; look++, sums += n)
        for (size_t y = 1; y < n; y++)
            if (sums[y] + CLEARLY > sums[0])
                return false;
    return true;
}

static void first_look(tagging *t)
{
    uint32_t found[FEATURES_MOST];
    const tokens *tokens = t->features->input.tokens;
    size_t n = t->model->n_labels, size = t->model->row_size;
    int16_t *sums = arena_array(t->arena, int16_t, t->longest * size);
    for (size_t i = 0; i < tokens->n_sentences; i++) {
        const sentence *sentence = &tokens->sentences[i];
        memset(sums, 0, (sentence->last - sentence->first) * size * sizeof *sums);
        add_words(t, sentence, sums);
        for (uint32_t token = sentence->first; token < sentence->last; token++) {
            int16_t *sum = sums + (token - sentence->first) * size;
            if (is_clearly_outside(t, token, sum))
                t->outside[token] = true;
            else
                tagger_model_add(t->model, found, features_around(t->features, token, found), sum);
            take_sums(t, token, sum);
            t->outside[token] |= t->features->tokens[token].settled; /* a value is no name */
            for (size_t look = 0; t->outside[token] && look < t->model->n_looks; look++)
                t->scores[look][token * n] += CERTAIN;
        }
    }
}

/* Of each sentence the stretches between tokens that are surely outside, each with the one before
 * and the one behind: they part what can be decided apart. */
static void decode(tagging *t, size_t look)
{
    const tokens *tokens = t->features->input.tokens;
    for (size_t i = 0; i < tokens->n_sentences; i++) {
        uint32_t at = tokens->sentences[i].first, last = tokens->sentences[i].last;
        while (at < last) {
            while (at < last && t->outside[at])
                t->labels[at++] = 0;
            if (at == last)
                break;
            uint32_t first = at > tokens->sentences[i].first ? at - 1 : at;
            while (at < last && !t->outside[at])
                at++;
            uint32_t end = at < last ? at + 1 : at;
            tagger_decode(t->model, look, t->scores[look] + first * t->model->n_labels, end - first,
                          t->back, t->labels + first);
            at = end;
        }
    }
}

static void second_look_on(tagging *t)
{
    uint32_t found[FEATURES_MOST];
    second_look *second = second_look_prepare(t->features, t->labels, t->model->n_labels, t->arena);
    for (uint32_t i = 0; i < t->features->input.tokens->count; i++) {
        size_t count = t->outside[i] ? 0 : second_look_features(second, i, found);
        int16_t sums[TAGGER_WIDTH_MOST] = {0};
        if (!count)
            continue;
        tagger_model_add(t->model, found, count, sums);
        take_sums(t, i, sums);
    }
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
        .memory = workspace->tagger_memory,
    };
    tagging t = {.model = model, .arena = workspace->arena};
    t.features = features_prepare(&input, t.arena);
    for (size_t i = 0; i < tokens->n_sentences; i++)
        if (tokens->sentences[i].last - tokens->sentences[i].first > t.longest)
            t.longest = tokens->sentences[i].last - tokens->sentences[i].first;
    for (size_t look = 0; look < model->n_looks; look++)
        t.scores[look] = arena_array(t.arena, int32_t, tokens->count * model->n_labels);
    t.back = arena_array(t.arena, uint8_t, t.longest * model->n_labels);
    t.labels = arena_array(t.arena, uint8_t, tokens->count + 1);
    t.outside = arena_array(t.arena, bool, tokens->count + 1);
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
