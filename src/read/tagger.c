#include "tagger.h"

#include "tagger_facts.h"
#include "tagger_memory.h"
#include "tagger_model.h"
#include "tagger_second.h"

typedef struct tagging {
    const tagger_model *model;
    const features *features;
    int16_t **rows;  /* [tokens][model->row_size]; NULL: surely no part of a name */
    int32_t *scores; /* [longest sentence * n_labels] */
    uint8_t *back;   /* [longest sentence * n_labels] */
    uint8_t *labels; /* [tokens]: of the last look taken */
    name *items;
    size_t count, capacity;
    size_t longest;         /* tokens of a sentence */
    arena *arena, *results; /* while it reads; for the names */
} tagging;

enum {
    CERTAIN = 1000000, /* more than any features can weigh, less than what never follows */
    CLEARLY = 60,      /* of a score: at these no name of the corpus is lost by not looking on */
    CLEARLY_BESIDE = 150
};

static void add_row(const int16_t *restrict row, size_t size, int16_t *restrict sums)
{
    for (size_t block = 0; block < size; block += TAGGER_ROW_BLOCK)
        for (size_t y = 0; y < TAGGER_ROW_BLOCK; y++)
            sums[block + y] = (int16_t)(sums[block + y] + row[block + y]);
}

/* What the words around a token of a sentence say by themselves. */
static void sum_words(const tagging *t, const sentence *sentence, uint32_t token, int16_t *sums)
{
    const features *features = t->features;
    size_t size = t->model->row_size;
    memset(sums, 0, size * sizeof *sums);
    for (int place = -2; place <= 2; place++) {
        int64_t at = (int64_t)token + place;
        bool is_outside = at < sentence->first || at >= sentence->last;
        const word_form *form = is_outside ? facts_edge.form : features->tokens[at].form;
        add_row(tagger_memory_sums(features->input.memory, form) + (size_t)(place + 2) * size, size,
                sums);
    }
}

static bool in_run(const tagging *t, int64_t token, const sentence *sentence)
{
    return token >= sentence->first && token < sentence->last &&
           t->features->tokens[token].run_first != t->features->tokens[token].run_last;
}

/* Whether a token is so clearly outside all names by the words alone that nothing else needs
 * looking at: most of a running text is. Beside capitals it takes more to be sure. */
static bool is_clearly_outside(const tagging *t, const sentence *sentence, uint32_t token,
                               const int16_t *sums)
{
    if (in_run(t, token, sentence) || t->features->tokens[token].gloss)
        return false;
    bool beside =
        in_run(t, (int64_t)token - 1, sentence) || in_run(t, (int64_t)token + 1, sentence);
    int margin = beside ? CLEARLY_BESIDE : CLEARLY;
    size_t n = t->model->n_labels;
    for (size_t look = 0; look < t->model->n_looks; look++, sums += n)
        for (size_t y = 1; y < n; y++)
            if (sums[y] + margin > sums[0])
                return false;
    return true;
}

static void keep_sums(tagging *t, uint32_t token, const int16_t *sums)
{
    size_t size = t->model->row_size;
    t->rows[token] = arena_array(t->arena, int16_t, size);
    memcpy(t->rows[token], sums, size * sizeof *sums);
}

static void first_look(tagging *t)
{
    uint32_t found[FEATURES_MOST];
    int16_t sums[TAGGER_WIDTH_MOST];
    const tokens *tokens = t->features->input.tokens;
    for (size_t i = 0; i < tokens->n_sentences; i++) {
        const sentence *sentence = &tokens->sentences[i];
        for (uint32_t token = sentence->first; token < sentence->last; token++) {
            if (t->features->tokens[token].settled) /* a value is no name */
                continue;
            sum_words(t, sentence, token, sums);
            if (is_clearly_outside(t, sentence, token, sums))
                continue;
            tagger_model_add(t->model, found, features_around(t->features, token, found), sums);
            keep_sums(t, token, sums);
        }
    }
}

/* A look's scores of the tokens of a stretch. */
static void read_scores(tagging *t, size_t look, uint32_t first, uint32_t end)
{
    size_t n = t->model->n_labels;
    for (uint32_t token = first; token < end; token++) {
        int32_t *scores = t->scores + (token - first) * n;
        const int16_t *row = t->rows[token];
        for (size_t y = 0; y < n; y++)
            scores[y] = row ? row[look * n + y] : y == 0 ? CERTAIN : 0;
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
            while (at < last && !t->rows[at])
                t->labels[at++] = 0;
            if (at == last)
                break;
            uint32_t first = at > tokens->sentences[i].first ? at - 1 : at;
            while (at < last && t->rows[at])
                at++;
            uint32_t end = at < last ? at + 1 : at;
            read_scores(t, look, first, end);
            tagger_decode(t->model, look, t->scores, end - first, t->back, t->labels + first);
            at = end;
        }
    }
}

static void second_look_on(tagging *t)
{
    uint32_t found[FEATURES_MOST];
    second_look *second = second_look_prepare(t->features, t->labels, t->model->n_labels, t->arena);
    for (uint32_t i = 0; i < t->features->input.tokens->count; i++) {
        if (!t->rows[i])
            continue;
        size_t count = second_look_features(second, i, found);
        tagger_model_add(t->model, found, count, t->rows[i]);
    }
}

static void add_name(tagging *t, uint32_t first, uint32_t last, const char *type)
{
    t->items = arena_extend(t->results, t->items, t->count, &t->capacity, sizeof *t->items);
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
    tagging t = {.model = model, .results = workspace->arena};
    t.arena = tagger_memory_begin(input.memory, workspace->arena->failure);
    t.features = features_prepare(&input, t.arena);
    for (size_t i = 0; i < tokens->n_sentences; i++)
        if (tokens->sentences[i].last - tokens->sentences[i].first > t.longest)
            t.longest = tokens->sentences[i].last - tokens->sentences[i].first;
    t.scores = arena_array(t.arena, int32_t, t.longest * model->n_labels);
    t.back = arena_array(t.arena, uint8_t, t.longest * model->n_labels);
    t.labels = arena_array(t.arena, uint8_t, tokens->count + 1);
    t.rows = arena_array(t.arena, int16_t *, tokens->count + 1);
    first_look(&t);
    decode(&t, 0);
    if (model->n_looks > 1) {
        second_look_on(&t);
        decode(&t, 1);
    }
    for (size_t i = 0; i < tokens->n_sentences; i++)
        add_names(&t, &tokens->sentences[i]);
    *out = (names){t.items, t.count};
    tagger_memory_end(input.memory);
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
