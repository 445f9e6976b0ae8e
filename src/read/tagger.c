#include "tagger.h"

#include "tagger_facts.h"
#include "tagger_memory.h"
#include "tagger_model.h"
#include "tagger_second.h"

/* A run of capitals and what it says of each of its tokens. */
typedef struct run {
    uint32_t first, last;
    int16_t *row; /* [row_size] */
} run;

typedef struct tagging {
    const tagger_model *model;
    const features *features;
    tagger_memory *memory;
    tagger_sums *sums;
    run *runs;
    size_t n_runs, runs_capacity;
    uint32_t *unsure; /* tokens that the words around them do not rule out */
    size_t n_unsure, unsure_capacity;
    int16_t **rows;    /* [tokens][model->row_size]; NULL: surely no part of a name */
    int16_t *decoding; /* [STRETCH_LONGEST * row_size] */
    uint8_t *labels;   /* [tokens]: of the last look taken */
    bool *changed;     /* [tokens]: whether the second look says more than the first */
    name *items;
    size_t count, capacity;
    arena *arena, *results; /* while it reads; for the names */
} tagging;

/* By how much the best label of names must be ahead of "O" (in scores of a model, 32 to a unit) for
 * a token in small letters beside a capital to be looked at closely: first by the words around it
 * alone, then with how they are written and what the lexicon says of them. At these figures as many
 * names are found as without them. What stands away from capitals is never looked at. */
enum { LEAD_OF_WORDS = -150, LEAD_AS_WRITTEN = -110 };
enum { STRETCH_LONGEST = 1000 }; /* tokens decoded at once: longer ones are no language */

static bool in_run(const tagging *t, int64_t token, const sentence *sentence)
{
    return token >= sentence->first && token < sentence->last &&
           facts_in_run(&t->features->tokens[token]);
}

static void sum_words(const tagging *t, const sentence *sentence, uint32_t token, int16_t *sums)
{
    const word_form *words[WORD_PLACES];
    for (int place = 0; place < WORD_PLACES; place++) {
        int64_t at = (int64_t)token + place - WORD_HERE;
        bool is_outside = at < sentence->first || at >= sentence->last;
        const token_facts *word = is_outside ? &facts_edge : &t->features->tokens[at];
        words[place] = facts_form(t->features, word);
    }
    memset(sums, 0, t->model->row_size * sizeof *sums);
    tagger_memory_add_words(t->memory, words, WORD_PLACES, 0, sums);
}

static int lead_of(const tagging *t, const int16_t *sums)
{
    const tagger_model *model = t->model;
    int highest = INT16_MIN;
    for (size_t y = 1; y < model->n_open; y++)
        highest = sums[y] > highest ? sums[y] : highest;
    for (size_t y = 0; y < model->n_inside; y++)
        highest = sums[model->open_size + y] > highest ? sums[model->open_size + y] : highest;
    return highest - sums[0];
}

static int16_t *new_row(const tagging *t)
{
    return (int16_t *)(void *)arena_bytes(t->arena, t->model->row_size * sizeof(int16_t));
}

/* What all tokens of a run of capitals share: once for each run. */
static void sum_run(tagging *t, uint32_t token)
{
    const token_facts *here = &t->features->tokens[token];
    if (!facts_in_run(here) || (t->n_runs && t->runs[t->n_runs - 1].first == here->run_first))
        return;
    run run = {here->run_first, here->run_last, new_row(t)};
    t->runs = arena_extend(t->arena, t->runs, t->n_runs, &t->runs_capacity, sizeof run);
    t->runs[t->n_runs++] = run;
    const word_form *words[4];
    size_t count = features_of_run(t->features, token, words, tagger_sums_room(t->sums));
    memset(run.row, 0, t->model->row_size * sizeof *run.row);
    tagger_memory_add_words(t->memory, words, words[0] ? 4 : 0, WORD_RUN_FIRST, run.row);
    tagger_sums_add(t->sums, count, run.row);
}

static void add_runs(const tagging *t)
{
    for (size_t i = 0; i < t->n_runs; i++)
        for (uint32_t token = t->runs[i].first; token < t->runs[i].last; token++)
            if (t->rows[token])
                tagger_rows_add(t->rows[token], &(const int16_t *){t->runs[i].row}, 1,
                                t->model->row_size);
}

/* Sums up what the words around a token say of it, and asks for the rest. */
static void look_at(tagging *t, const sentence *sentence, uint32_t token)
{
    const token_facts *here = &t->features->tokens[token];
    bool is_sure =
        facts_in_run(here) || here->gloss || (t->model->families & FEATURES_EVERYWHERE) != 0;
    if (!is_sure && !in_run(t, (int64_t)token - 1, sentence) &&
        !in_run(t, (int64_t)token + 1, sentence))
        return;
    int16_t sums[TAGGER_ROW_MOST];
    sum_words(t, sentence, token, sums);
    if (!is_sure && lead_of(t, sums) <= LEAD_OF_WORDS)
        return;
    t->rows[token] = new_row(t);
    memcpy(t->rows[token], sums, t->model->row_size * sizeof *sums);
    feature_bundle *room = tagger_sums_room(t->sums);
    size_t count = features_near(t->features, token, room);
    if (is_sure)
        count += features_beyond(t->features, token, room + count);
    else {
        t->unsure =
            arena_extend(t->arena, t->unsure, t->n_unsure, &t->unsure_capacity, sizeof *t->unsure);
        t->unsure[t->n_unsure++] = token;
    }
    tagger_sums_add(t->sums, count, t->rows[token]);
    if (is_sure)
        sum_run(t, token);
}

/* Of the tokens in small letters those that are still not clearly outside of names. */
static void look_at_unsure(tagging *t)
{
    for (size_t i = 0; i < t->n_unsure; i++) {
        uint32_t token = t->unsure[i];
        if (lead_of(t, t->rows[token]) <= LEAD_AS_WRITTEN) {
            t->rows[token] = NULL;
            continue;
        }
        size_t count = features_beyond(t->features, token, tagger_sums_room(t->sums));
        tagger_sums_add(t->sums, count, t->rows[token]);
    }
}

/* Tokens whose words are about to be needed. */
enum { WANTED_MOST = 96, WANTED_ENOUGH = 64 };
typedef struct wanted {
    uint32_t tokens[WANTED_MOST];
    size_t count;
} wanted;

static void fetch(const tagging *t, wanted *wanted)
{
    const token *tokens = t->features->input.tokens->items;
    for (size_t i = 0; i < wanted->count; i++)
        tagger_memory_expect_set(t->memory, &tokens[wanted->tokens[i]]);
    for (size_t i = 0; i < wanted->count; i++)
        tagger_memory_expect_word(t->memory, &tokens[wanted->tokens[i]]);
    for (size_t i = 0; i < wanted->count; i++)
        tagger_memory_expect_rows(facts_form(t->features, &t->features->tokens[wanted->tokens[i]]));
    wanted->count = 0;
}

/* The words of a sentence that are in a run of capitals or so near that they are read with it. */
static void want_words(const tagging *t, const sentence *sentence, wanted *wanted)
{
    enum { NEAR = 3 };
    uint32_t next = sentence->first;
    for (uint32_t i = sentence->first; i < sentence->last; i++) {
        if (!facts_in_run(&t->features->tokens[i]))
            continue;
        if (next + NEAR < i)
            next = i - NEAR;
        for (; next < sentence->last && next <= i + NEAR; next++) {
            wanted->tokens[wanted->count++] = next;
            if (wanted->count == WANTED_MOST)
                fetch(t, wanted);
        }
    }
}

static void look_at_sentence(tagging *t, const sentence *sentence)
{
    for (uint32_t token = sentence->first; token < sentence->last; token++)
        if (!t->features->tokens[token].settled) /* a value is no name */
            look_at(t, sentence, token);
}

static void first_look(tagging *t)
{
    const tokens *tokens = t->features->input.tokens;
    wanted wanted = {.count = 0};
    for (size_t i = 0, next; i < tokens->n_sentences; i = next) {
        for (next = i; next < tokens->n_sentences && wanted.count < WANTED_ENOUGH; next++)
            want_words(t, &tokens->sentences[next], &wanted);
        fetch(t, &wanted);
        for (; i < next; i++)
            look_at_sentence(t, &tokens->sentences[i]);
    }
    tagger_sums_settle(t->sums);
    look_at_unsure(t);
    tagger_sums_settle(t->sums);
    add_runs(t);
}

static bool any_changed(const tagging *t, uint32_t first, uint32_t end)
{
    for (uint32_t i = first; i < end; i++)
        if (t->changed[i])
            return true;
    return false;
}

/* Of each sentence the stretches between tokens that are surely outside, each with the one before
 * and the one behind: they part what can be decided apart. Of the second look, those that changed.
 */
static void decode(tagging *t)
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
            while (at < last && t->rows[at] && at - first < STRETCH_LONGEST - 1)
                at++;
            uint32_t end = at < last ? at + 1 : at;
            if (!t->changed || any_changed(t, first, end))
                tagger_decode(t->model, (const int16_t *const *)t->rows + first, end - first,
                              t->decoding, t->labels + first);
            at = end;
        }
    }
}

static void second_look_on(tagging *t)
{
    second_look *second = second_look_prepare(t->features, t->labels, t->model->n_labels, t->arena);
    size_t n_tokens = t->features->input.tokens->count;
    t->changed = arena_array(t->arena, bool, n_tokens + 1);
    for (uint32_t i = 0; i < n_tokens; i++) {
        if (!t->rows[i])
            continue;
        size_t count = second_look_bundles(second, i, tagger_sums_room(t->sums));
        tagger_sums_add(t->sums, count, t->rows[i]);
        t->changed[i] = count > 0;
    }
    tagger_sums_settle(t->sums);
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
    tagger_memory *memory = workspace->tagger_memory;
    feature_input input = {
        .sources = *tagger_memory_sources(memory),
        .text = text,
        .zones = zones,
        .tokens = tokens,
        .matches = matches,
        .values = values,
        .memory = memory,
    };
    tagging t = {.model = model, .memory = memory, .results = workspace->arena};
    t.sums = tagger_memory_sums(memory);
    t.arena = tagger_memory_begin(memory, workspace->arena->failure);
    t.features = features_prepare(&input, t.arena);
    t.decoding = (int16_t *)(void *)arena_bytes(t.arena, STRETCH_LONGEST * model->row_size *
                                                             sizeof *t.decoding);
    t.labels = arena_array(t.arena, uint8_t, tokens->count + 1);
    t.rows = arena_array(t.arena, int16_t *, tokens->count + 1);
    first_look(&t);
    decode(&t);
    second_look_on(&t);
    decode(&t);
    for (size_t i = 0; i < tokens->n_sentences; i++)
        add_names(&t, &tokens->sentences[i]);
    *out = (names){t.items, t.count};
    tagger_memory_end(memory);
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
