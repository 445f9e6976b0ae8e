#include "tagger.h"

#include "tagger_facts.h"
#include "tagger_memory.h"
#include "tagger_model.h"
#include "tagger_parts.h"
#include "tagger_second.h"

/* A run of several words in capitals and what it says of each of its tokens. */
typedef struct run {
    uint32_t first, last;
    size_t first_looked; /* of its tokens */
    int16_t *row;        /* [row_size] */
} run;

/* Tokens that may be part of a name, so many at a time. */
enum { BLOCK = 64 };
typedef struct looked_block {
    uint32_t tokens[BLOCK]; /* in order; NO_TOKEN: after all not */
    bool unsure[BLOCK];     /* in small letters, not ruled out by the words around it */
    bool changed[BLOCK];    /* the second look says more than the first */
    int16_t rows[];         /* [BLOCK * row_size]: sums */
} looked_block;

typedef struct tagging {
    const tagger_model *model;
    features *features;
    tagger_memory *memory;
    tagger_sums *sums;
    looked_block **looked; /* [n_looked / BLOCK, rounded up] */
    size_t n_looked, n_blocks, blocks_capacity;
    run *runs;
    size_t n_runs, runs_capacity;
    bool is_second;    /* look */
    int16_t *decoding; /* [STRETCH_LONGEST * row_size] */
    uint8_t *labels;   /* [tokens]: of the last look taken */
    name *items;
    size_t count, capacity;
    arena *arena, *results; /* while it reads; for the names */
} tagging;

/* By how much the best label of names must be ahead of "O" (in scores of a model, 32 to a unit) for
 * a token in small letters beside a capital to be looked at closely: first by the words around it
 * alone, then with how they are written and what the lexicon says of them. At these figures as many
 * names are found as without them. What stands away from capitals is never looked at. */
enum { LEAD_OF_WORDS = -150, LEAD_AS_WRITTEN = -110 };
enum { STRETCH_LONGEST = 998 }; /* tokens decoded at once: longer ones are no language */

static int lead_of(const tagging *t, const int16_t *sums)
{
    const tagger_model *model = t->model;
    tagger_lanes highest = tagger_lanes_at(sums) + tagger_lanes_at(model->steps.names_only);
    for (size_t at = TAGGER_BLOCK; at < model->row_size; at += TAGGER_BLOCK)
        highest = tagger_larger(highest, tagger_lanes_at(sums + at) +
                                             tagger_lanes_at(model->steps.names_only + at));
    return tagger_largest(highest) - sums[0];
}

static looked_block *block_of(const tagging *t, size_t number)
{
    return t->looked[number / BLOCK];
}

static uint32_t token_at(const tagging *t, size_t number)
{
    return block_of(t, number)->tokens[number % BLOCK];
}

static const sentence *sentence_at(const tagging *t, size_t number)
{
    const tokens *tokens = t->features->input.tokens;
    return &tokens->sentences[tokens->sentence_of[token_at(t, number)]];
}

static int16_t *row_at(const tagging *t, size_t number)
{
    return block_of(t, number)->rows + number % BLOCK * t->model->row_size;
}

/* Puts a token on the list of those looked at; its row is not yet filled in. */
static int16_t *add_looked(tagging *t, uint32_t token, bool unsure)
{
    size_t number = t->n_looked++;
    if (number == t->n_blocks * BLOCK) {
        t->looked =
            arena_extend(t->arena, t->looked, t->n_blocks, &t->blocks_capacity, sizeof *t->looked);
        t->looked[t->n_blocks++] = (looked_block *)(void *)arena_bytes(
            t->arena, sizeof(looked_block) + BLOCK * t->model->row_size * sizeof(int16_t));
    }
    looked_block *block = block_of(t, number);
    block->tokens[number % BLOCK] = token;
    block->unsure[number % BLOCK] = unsure;
    block->changed[number % BLOCK] = false;
    return row_at(t, number);
}

static void add_run(tagging *t, const token_view *view, int16_t *row)
{
    const word_form *words[4];
    size_t count = features_of_run(view, words, tagger_sums_room(t->sums));
    if (words[0])
        tagger_memory_add_edges(t->memory, words, row);
    tagger_sums_add(t->sums, count, row);
}

/* What all tokens of a run of capitals share: looked up once, at the first token looked at. */
static void look_at_run(tagging *t, const token_view *view, int16_t *row)
{
    const token_facts *here = view->at[WORD_HERE];
    if (here->run_last - here->run_first == 1) {
        add_run(t, view, row);
        return;
    }
    if (t->n_runs && t->runs[t->n_runs - 1].first == here->run_first)
        return;
    size_t size = t->model->row_size * sizeof *row;
    run run = {here->run_first, here->run_last, t->n_looked - 1,
               memset(arena_bytes(t->arena, size), 0, size)};
    t->runs = arena_extend(t->arena, t->runs, t->n_runs, &t->runs_capacity, sizeof run);
    t->runs[t->n_runs++] = run;
    add_run(t, view, run.row);
}

static void add_runs(const tagging *t)
{
    for (size_t i = 0; i < t->n_runs; i++) {
        const run *run = &t->runs[i];
        for (size_t n = run->first_looked; n < t->n_looked && token_at(t, n) < run->last; n++)
            tagger_row_add(row_at(t, n), run->row, t->model->row_size);
    }
}

/* Sums up what the words around a token say of it, and asks for the rest. */
static void look_at(tagging *t, const sentence *sentence, uint32_t token)
{
    token_view view = facts_view(t->features, sentence, token);
    const token_facts *here = view.at[WORD_HERE];
    bool is_sure =
        facts_in_run(here) || here->gloss || (t->model->families & FEATURES_EVERYWHERE) != 0;
    int16_t *row = add_looked(t, token, !is_sure);
    tagger_memory_sum_places(t->memory, &view, row);
    if (!is_sure && lead_of(t, row) <= LEAD_OF_WORDS) {
        t->n_looked--;
        return;
    }
    feature_bundle *room = tagger_sums_room(t->sums);
    size_t count = features_near(&view, room);
    if (is_sure)
        count += features_beyond(&view, room + count);
    tagger_sums_add(t->sums, count, row);
    if (facts_in_run(here))
        look_at_run(t, &view, row);
}

/* Of the tokens in small letters those that are still not clearly outside of names. */
static void look_at_unsure(tagging *t)
{
    for (size_t i = 0; i < t->n_looked; i++) {
        looked_block *block = block_of(t, i);
        int16_t *row = row_at(t, i);
        if (!block->unsure[i % BLOCK])
            continue;
        if (lead_of(t, row) <= LEAD_AS_WRITTEN) {
            block->tokens[i % BLOCK] = NO_TOKEN;
            continue;
        }
        token_view view = facts_view(t->features, sentence_at(t, i), token_at(t, i));
        tagger_sums_add(t->sums, features_beyond(&view, tagger_sums_room(t->sums)), row);
    }
}

/* ---- which tokens --------------------------------------------------------------------------- */

/* Tokens that are looked at, of one sentence. */
typedef struct stretch {
    uint32_t first, last;
} stretch;

/* Runs of capitals, each with the token before and the one behind; whole sentences where words in
 * small letters may be names as well. */
typedef struct stretches {
    const features *features;
    bool everywhere;
    size_t next; /* run or sentence */
    uint32_t done;
} stretches;

static stretches stretches_of(const tagging *t)
{
    bool everywhere = (t->model->families & FEATURES_EVERYWHERE) != 0 || t->features->n_glosses;
    return (stretches){.features = t->features, .everywhere = everywhere};
}

static bool next_stretch(stretches *s, stretch *out)
{
    const tokens *tokens = s->features->input.tokens;
    if (s->next == (s->everywhere ? tokens->n_sentences : s->features->n_runs))
        return false;
    if (s->everywhere) {
        const sentence *sentence = &tokens->sentences[s->next++];
        *out = (stretch){sentence->first, sentence->last};
        return true;
    }
    const capital_run *run = &s->features->runs[s->next++];
    const sentence *sentence = &tokens->sentences[tokens->sentence_of[run->first]];
    *out = (stretch){run->first - (run->first > sentence->first),
                     run->last + (run->last < sentence->last)};
    if (out->first < s->done)
        out->first = s->done;
    s->done = out->last;
    return true;
}

/* Tokens whose words are about to be needed. */
enum { WANTED_MOST = TAGGER_FORMS_AT_ONCE, WANTED_ENOUGH = 64 };
typedef struct wanted {
    uint32_t tokens[WANTED_MOST];
    size_t count;
} wanted;

static void fetch(const tagging *t, wanted *wanted)
{
    tagger_memory_forms(t->memory, t->features, wanted->tokens, wanted->count);
    wanted->count = 0;
}

/* The words of a stretch and those around it, from a token on. */
static uint32_t want_words(const tagging *t, const stretch *stretch, uint32_t from, wanted *wanted)
{
    enum { NEAR = 2 };
    const tokens *tokens = t->features->input.tokens;
    const sentence *sentence = &tokens->sentences[tokens->sentence_of[stretch->first]];
    uint32_t first =
        stretch->first - sentence->first > NEAR ? stretch->first - NEAR : sentence->first;
    uint32_t last = sentence->last - stretch->last > NEAR ? stretch->last + NEAR : sentence->last;
    for (uint32_t token = first > from ? first : from; token < last; token++) {
        wanted->tokens[wanted->count++] = token;
        if (wanted->count == WANTED_MOST)
            fetch(t, wanted);
    }
    return last > from ? last : from;
}

static bool is_near_run(const features *features, uint32_t token, const sentence *sentence)
{
    return (token > sentence->first && facts_in_run(&features->tokens[token - 1])) ||
           (token + 1 < sentence->last && facts_in_run(&features->tokens[token + 1]));
}

static void look_along(tagging *t, const stretch *stretch)
{
    const features *features = t->features;
    const tokens *tokens = features->input.tokens;
    if (stretch->first == stretch->last)
        return;
    const sentence *sentence = &tokens->sentences[tokens->sentence_of[stretch->first]];
    for (uint32_t token = stretch->first; token < stretch->last; token++) {
        const token_facts *here = &features->tokens[token];
        if (here->settled) /* a value is no name */
            continue;
        if (facts_in_run(here) || here->gloss || (t->model->families & FEATURES_EVERYWHERE) ||
            is_near_run(features, token, sentence))
            look_at(t, sentence, token);
    }
}

static void first_look(tagging *t)
{
    stretch some[WANTED_MOST];
    stretches all = stretches_of(t);
    wanted wanted = {.count = 0};
    uint32_t from = 0;
    for (size_t count = 1; count;) {
        for (count = 0; count < WANTED_MOST && wanted.count < WANTED_ENOUGH; count++) {
            if (!next_stretch(&all, &some[count]))
                break;
            from = want_words(t, &some[count], from, &wanted);
        }
        fetch(t, &wanted);
        for (size_t i = 0; i < count; i++)
            look_along(t, &some[i]);
    }
    tagger_sums_settle(t->sums);
    look_at_unsure(t);
    tagger_sums_settle(t->sums);
    add_runs(t);
}

/* ---- decoding ------------------------------------------------------------------------------- */

static bool any_changed(const tagging *t, size_t first, size_t last)
{
    for (size_t i = first; i < last; i++)
        if (block_of(t, i)->changed[i % BLOCK])
            return true;
    return false;
}

/* Tokens looked at side by side, [first, last) of the list. The one before and the one behind in
 * the sentence are surely outside, unless the list was cut. */
static void decode_stretch(tagging *t, size_t first, size_t last)
{
    const int16_t *rows[STRETCH_LONGEST];
    const tokens *tokens = t->features->input.tokens;
    uint32_t from = token_at(t, first), to = token_at(t, last - 1) + 1;
    const sentence *sentence = &tokens->sentences[tokens->sentence_of[from]];
    for (size_t i = first; i < last; i++)
        rows[i - first] = row_at(t, i);
    tagger_stretch stretch = {
        .rows = rows,
        .length = last - first,
        .is_after_outside =
            from > sentence->first && !(first && token_at(t, first - 1) == from - 1),
        .is_before_outside =
            to < sentence->last && !(last < t->n_looked && token_at(t, last) == to),
    };
    tagger_decode(t->model, &stretch, t->decoding, t->labels + from);
}

/* What tokens that are surely outside part can be decided apart. Of the second look, what changed.
 */
static void decode(tagging *t)
{
    const uint32_t *sentence_of = t->features->input.tokens->sentence_of;
    for (size_t first = 0, last; first < t->n_looked; first = last) {
        last = first + 1;
        if (token_at(t, first) == NO_TOKEN)
            continue;
        while (last < t->n_looked && last - first < STRETCH_LONGEST &&
               token_at(t, last) == token_at(t, last - 1) + 1 &&
               sentence_of[token_at(t, last)] == sentence_of[token_at(t, first)])
            last++;
        if (!t->is_second || any_changed(t, first, last))
            decode_stretch(t, first, last);
    }
}

static void second_look_on(tagging *t)
{
    second_look *second = second_look_prepare(t->features, t->labels, t->model->n_labels, t->arena);
    for (size_t i = 0; i < t->n_looked; i++) {
        if (token_at(t, i) == NO_TOKEN)
            continue;
        size_t count = second_look_bundles(second, token_at(t, i), tagger_sums_room(t->sums));
        tagger_sums_add(t->sums, count, row_at(t, i));
        block_of(t, i)->changed[i % BLOCK] = count > 0;
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

/* One part of the text; its names are put behind those before it. */
static void read_part(tagging *t, const feature_input *input, uint32_t first_token)
{
    const tokens *tokens = input->tokens;
    size_t n_before = t->count;
    t->features = features_prepare(input, t->arena);
    t->decoding = (int16_t *)(void *)arena_bytes(t->arena, STRETCH_LONGEST * t->model->row_size *
                                                               sizeof *t->decoding);
    t->labels = arena_array(t->arena, uint8_t, tokens->count + 1);
    first_look(t);
    decode(t);
    second_look_on(t);
    t->is_second = true;
    decode(t);
    for (size_t i = 0; i < tokens->n_sentences; i++)
        add_names(t, &tokens->sentences[i]);
    for (size_t i = n_before; i < t->count; i++) {
        t->items[i].first += first_token;
        t->items[i].last += first_token;
    }
}

void tagger_read(const text *text, const zones *zones, const tokens *tokens,
                 const lexicon_matches *matches, const values *values, const tagger_model *model,
                 workspace *workspace, names *out)
{
    tagger_memory *memory = workspace->tagger_memory;
    arena *scratch = tagger_memory_begin(memory, workspace->arena->failure);
    tagger_part part = {0};
    tagging found = {0}; /* so far */
    while (tagger_part_next(tokens, matches, values, scratch, &part)) {
        feature_input input = {
            .sources = *tagger_memory_sources(memory),
            .text = text,
            .zones = zones,
            .tokens = &part.tokens,
            .matches = &part.matches,
            .values = &part.values,
            .memory = memory,
        };
        found = (tagging){
            .model = model,
            .memory = memory,
            .sums = tagger_memory_sums(memory),
            .items = found.items,
            .count = found.count,
            .capacity = found.capacity,
            .arena = scratch,
            .results = workspace->arena,
        };
        read_part(&found, &input, part.first);
        scratch = tagger_memory_begin(memory, workspace->arena->failure);
    }
    tagger_memory_end(memory);
    *out = (names){found.items, found.count};
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
