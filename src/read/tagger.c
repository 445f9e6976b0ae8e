#include "tagger.h"

#include "tagger_facts.h"
#include "tagger_memory.h"
#include "tagger_model.h"
#include "tagger_parts.h"
#include "tagger_stretches.h"

/* A run of capitals and what it says of each of its tokens. */
typedef struct run {
    uint32_t first, last;
    size_t first_looked;     /* of its tokens */
    int16_t *row;            /* [row_size]; of one token: the token's own */
    const uint8_t *edges[4]; /* what the words at its edges weigh; NULL: not to be added */
} run;

/* A token that may be part of a name. */
typedef struct looked {
    uint32_t token;
    uint32_t row; /* number */
    bool is_sure; /* or in small letters, not ruled out by the word itself */
} looked;

/* Of those, some that stand side by side: [first, last) of their list. */
typedef struct neighbours {
    uint32_t first, last;
} neighbours;

/* A token whose word stands in capitals elsewhere, too. */
typedef struct told {
    uint32_t token;
    uint32_t row; /* number */
} told;

typedef struct tagging {
    const tagger_model *model;
    features *features;
    tagger_memory *memory;
    tagger_sums *sums;
    const remembered_word **words; /* by place_of(), those that are wanted */
    feature_bundle *room;          /* for those of the next token */
    looked *looked;                /* [n_looked], in order */
    int16_t *rows;                 /* [n_looked * row_size]: sums */
    size_t n_looked;
    run *runs;
    size_t n_runs, n_edges_added;
    told *told; /* [n_told] */
    size_t n_told;
    neighbours *neighbours;
    size_t n_neighbours;
    int16_t *decoding; /* [STRETCH_LONGEST * row_size] */
    uint8_t *labels;   /* [tokens] */
    name *items;
    size_t count, capacity;
    arena *arena, *results; /* while it reads; for the names */
} tagging;

/* By how much the best label of names must be ahead of "O" (in scores of a model, 32 to a unit) for
 * a token to be looked at closely. In capitals with no other beside it: by the word alone, and with
 * the words around it. In small letters: by the word alone, on one side of a capital or between
 * two; then with those around it, how they are written and what the lexicon says of them. At these
 * figures as many names are found as without them. What stands away from capitals, or beside none
 * but one that is not looked at itself, is never looked at. */
enum {
    LEAD_CAPITAL = -40,
    LEAD_AMONG_WORDS = 0,
    LEAD_SMALL = -60,
    LEAD_BETWEEN = -100,
    LEAD_AS_WRITTEN = -110
};
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

/* The same of a word alone. */
static int lead_of_share(const tagging *t, const uint8_t *share)
{
    const tagger_model *model = t->model;
    tagger_lanes highest = tagger_lanes_of_share(share) + tagger_lanes_at(model->steps.names_only);
    for (size_t at = TAGGER_BLOCK; at < model->row_size; at += TAGGER_BLOCK)
        highest = tagger_larger(highest, tagger_lanes_of_share(share + at) +
                                             tagger_lanes_at(model->steps.names_only + at));
    return tagger_largest(highest) - share[0];
}

/* Where a token's word stands, with room between sentences for what is beyond each: so far as
 * tokens look around, that is the edge. */
enum { NEAR = WORD_HERE };

static size_t place_of(const tokens *tokens, uint32_t token)
{
    return token + NEAR + (size_t)NEAR * tokens->sentence_of[token];
}

static const remembered_word *const *word_at(const tagging *t, uint32_t token)
{
    return &t->words[place_of(t->features->input.tokens, token)];
}

static const uint8_t *share_at(const tagging *t, uint32_t token, int part)
{
    return remembered_share(*word_at(t, token), part, t->model->row_size);
}

static inline void sum_shares(const remembered_word *const *words, size_t width, int16_t *sums)
{
    for (size_t at = 0; at < width; at += TAGGER_BLOCK) {
        tagger_lanes sum = tagger_lanes_of_share(remembered_share(words[0], 0, width) + at);
        for (int i = 1; i < WORD_PLACES; i++)
            sum += tagger_lanes_of_share(remembered_share(words[i], i, width) + at);
        memcpy(sums + at, &sum, sizeof sum);
    }
}

/* What the words around a token say of it. */
static void sum_words(const tagging *t, uint32_t token, int16_t *sums)
{
    const remembered_word *const *words = word_at(t, token) - WORD_HERE;
    if (t->model->row_size == TAGGER_ROW_USUAL)
        sum_shares(words, TAGGER_ROW_USUAL, sums);
    else
        sum_shares(words, t->model->row_size, sums);
}

static int16_t *row_at(const tagging *t, size_t number)
{
    return t->rows + t->looked[number].row * t->model->row_size;
}

static void settle(tagging *t)
{
    tagger_sums_settle(t->sums);
    t->room = tagger_sums_room(t->sums);
}

/* Puts a token on the list of those looked at; its row is not yet filled in. */
static int16_t *add_looked(tagging *t, uint32_t token, bool is_sure)
{
    size_t number = t->n_looked++;
    t->looked[number] = (looked){token, (uint32_t)number, is_sure};
    return row_at(t, number);
}

static void expect_edges(const tagging *t, run *run)
{
    const remembered_word *const *first = word_at(t, run->first);
    const remembered_word *const *last = first + (run->last - 1 - run->first);
    const remembered_word *const words[] = {first[0], last[0], first[-1], last[1]};
    for (int i = 0; i < 4; i++) {
        run->edges[i] = remembered_share(words[i], WORD_RUN_FIRST + i, t->model->row_size);
        __builtin_prefetch(run->edges[i]);
    }
}

/* What all tokens of a run of capitals share: looked up once, at the first token looked at. */
static void look_at_run(tagging *t, const token_view *view, int16_t *row)
{
    const token_facts *here = view->at[WORD_HERE];
    if (t->n_runs && t->runs[t->n_runs - 1].first == here->run_first)
        return;
    run run = {.first = here->run_first, .last = here->run_last, .row = row};
    run.first_looked = t->n_looked - 1;
    if (run.last - run.first > 1) {
        size_t size = t->model->row_size * sizeof *row;
        run.row = memset(arena_bytes(t->arena, size), 0, size);
    }
    t->room = tagger_sums_add(t->sums, features_of_run(view, t->room), run.row);
    if (t->model->families & FEATURES_RUNS)
        expect_edges(t, &run);
    t->runs[t->n_runs++] = run;
}

/* Of the runs since the last time: their memory has been on its way for a while. */
static void add_edges(tagging *t)
{
    for (; t->n_edges_added < t->n_runs; t->n_edges_added++) {
        const run *run = &t->runs[t->n_edges_added];
        for (int i = 0; run->edges[0] && i < 4; i++)
            tagger_share_add(run->row, run->edges[i], t->model->row_size);
    }
}

static void add_runs(const tagging *t)
{
    for (size_t i = 0; i < t->n_runs; i++) {
        const run *run = &t->runs[i];
        if (run->last - run->first == 1)
            continue;
        for (size_t n = run->first_looked; n < t->n_looked && t->looked[n].token < run->last; n++)
            tagger_row_add(row_at(t, n), run->row, t->model->row_size);
    }
}

static bool is_told(const tagging *t, uint32_t token)
{
    return facts_gloss(t->features, token) || (t->model->families & FEATURES_EVERYWHERE) != 0;
}

/* Sums up what the words around a token say of it. False: it is no name, as a capital with no other
 * beside it. */
static bool is_likely(const tagging *t, uint32_t token, int16_t *words)
{
    if (lead_of_share(t, share_at(t, token, WORD_HERE)) <= LEAD_CAPITAL)
        return false;
    sum_words(t, token, words);
    return lead_of(t, words) > LEAD_AMONG_WORDS;
}

/* Whether the word alone says so of one in small letters. */
static bool is_possible(const tagging *t, const sentence *sentence, uint32_t token)
{
    const token_facts *here = &t->features->tokens[token];
    bool is_between = token > sentence->first && token + 1 < sentence->last &&
                      facts_in_run(here - 1) && facts_in_run(here + 1);
    return lead_of_share(t, share_at(t, token, WORD_HERE)) >
           (is_between ? LEAD_BETWEEN : LEAD_SMALL);
}

/* Looks at a token: sums up what the words around it say, unless that is known, and asks for the
 * rest. */
static void look_at(tagging *t, const sentence *sentence, uint32_t token, const int16_t *words)
{
    const token_facts *here = &t->features->tokens[token];
    bool is_sure = facts_in_run(here) || is_told(t, token);
    if (!is_sure && !is_possible(t, sentence, token))
        return;
    token_view view;
    facts_view(t->features, sentence, token, &view);
    int16_t *row = add_looked(t, token, is_sure);
    if (words)
        memcpy(row, words, t->model->row_size * sizeof *row);
    else
        sum_words(t, token, row);
    size_t count = features_near(&view, true, t->room);
    if (is_sure && facts_say_more(&view))
        count += features_beyond(&view, false, t->room + count);
    t->room = tagger_sums_add(t->sums, count, row);
    if (facts_in_run(here))
        look_at_run(t, &view, row);
    t->told[t->n_told] = (told){token, t->looked[t->n_looked - 1].row};
    t->n_told += facts_told_elsewhere(&view);
}

enum { TOLD_AT_ONCE = 256 };

/* Adds what stands beside the same word elsewhere to some; all words have been found by now. */
static void add_elsewhere_to(tagging *t, size_t first, size_t last)
{
    const tokens *tokens = t->features->input.tokens;
    struct {
        const uint8_t *from;
        int16_t *to;
    } rows[TOLD_AT_ONCE * ELSEWHERE_MOST];
    size_t n_rows = 0;
    for (size_t i = first; i < last; i++) {
        const told *here = &t->told[i];
        word_part parts[ELSEWHERE_MOST];
        token_view view;
        facts_view(t->features, &tokens->sentences[tokens->sentence_of[here->token]], here->token,
                   &view);
        size_t count = features_elsewhere(&view, parts);
        for (size_t k = 0; k < count; k++, n_rows++) {
            rows[n_rows].from = share_at(t, parts[k].token, parts[k].part);
            __builtin_prefetch(rows[n_rows].from);
            rows[n_rows].to = t->rows + here->row * t->model->row_size;
        }
    }
    for (size_t i = 0; i < n_rows; i++)
        tagger_share_add(rows[i].to, rows[i].from, t->model->row_size);
}

static void add_elsewhere(tagging *t)
{
    for (size_t first = 0; first < t->n_told; first += TOLD_AT_ONCE)
        add_elsewhere_to(t, first,
                         first + TOLD_AT_ONCE < t->n_told ? first + TOLD_AT_ONCE : t->n_told);
}

/* Looks closer at the tokens in small letters, and drops those that are clearly outside of names.
 */
static void look_at_unsure(tagging *t)
{
    const tokens *tokens = t->features->input.tokens;
    size_t kept = 0;
    for (size_t i = 0; i < t->n_looked; i++) {
        looked here = t->looked[i];
        int16_t *row = row_at(t, i);
        if (!here.is_sure && lead_of(t, row) <= LEAD_AS_WRITTEN)
            continue;
        t->looked[kept++] = here;
        if (here.is_sure)
            continue;
        const sentence *sentence = &tokens->sentences[tokens->sentence_of[here.token]];
        token_view view;
        facts_view(t->features, sentence, here.token, &view);
        if (facts_say_more(&view))
            t->room = tagger_sums_add(t->sums, features_beyond(&view, false, t->room), row);
    }
    t->n_looked = kept;
}

/* What stands side by side in a sentence can be decided apart from all else. */
static void find_neighbours(tagging *t)
{
    const uint32_t *sentence_of = t->features->input.tokens->sentence_of;
    t->neighbours = arena_unset(t->arena, neighbours, t->n_looked);
    for (size_t first = 0, last; first < t->n_looked; first = last) {
        const looked *at = &t->looked[first];
        last = first + 1;
        while (last < t->n_looked && last - first < STRETCH_LONGEST &&
               at[1].token == at->token + 1 && sentence_of[at[1].token] == sentence_of[at->token]) {
            at++;
            last++;
        }
        t->neighbours[t->n_neighbours++] = (neighbours){(uint32_t)first, (uint32_t)last};
    }
}

/* ---- along the text -------------------------------------------------------------------------- */

enum { WANTED_ENOUGH = 64 };

static void fetch(const tagging *t, tagger_wanted *wanted)
{
    tagger_memory_words(t->memory, &t->features->input, wanted, t->words);
    wanted->count = 0;
}

/* The words of a stretch and those around it, from a token on. */
static uint32_t want_words(const tagging *t, const stretch *stretch, uint32_t from,
                           tagger_wanted *wanted)
{
    const tokens *tokens = t->features->input.tokens;
    if (stretch->first == stretch->last)
        return from;
    const sentence *sentence = &tokens->sentences[tokens->sentence_of[stretch->first]];
    uint32_t first =
        stretch->first - sentence->first > NEAR ? stretch->first - NEAR : sentence->first;
    uint32_t last = sentence->last - stretch->last > NEAR ? stretch->last + NEAR : sentence->last;
    uint32_t beyond = (uint32_t)place_of(tokens, stretch->first) - stretch->first;
    for (uint32_t token = first > from ? first : from; token < last; token++) {
        wanted->tokens[wanted->count] = token;
        wanted->places[wanted->count++] = token + beyond;
        if (wanted->count == TAGGER_WANTED_MOST)
            fetch(t, wanted);
    }
    return last > from ? last : from;
}

/* The capital of a stretch that has one only, and no phrase spelt out before an acronym; else
 * NO_TOKEN. */
static uint32_t only_capital(const tagging *t, const stretch *stretch)
{
    uint32_t first = stretch->first;
    while (first < stretch->last && !facts_in_run(&t->features->tokens[first]))
        first++;
    if (first == stretch->last)
        return NO_TOKEN;
    const token_facts *here = &t->features->tokens[first];
    if (here->run_last - here->run_first > 1 || here->settled)
        return NO_TOKEN;
    for (uint32_t token = stretch->first; token < stretch->last; token++)
        if (is_told(t, token))
            return NO_TOKEN;
    return first;
}

static void look_along(tagging *t, const stretch *stretch)
{
    const tokens *tokens = t->features->input.tokens;
    if (stretch->first == stretch->last)
        return;
    const sentence *sentence = &tokens->sentences[tokens->sentence_of[stretch->first]];
    int16_t words[TAGGER_ROW_MOST];
    uint32_t first = stretch->first, only = only_capital(t, stretch);
    if (only != NO_TOKEN && !is_likely(t, only, words)) {
        first = only + 1; /* what is behind it may stand before another one */
        if (first == stretch->last || first + 1 >= sentence->last ||
            !facts_in_run(&t->features->tokens[first + 1]))
            return;
    }
    for (uint32_t token = first; token < stretch->last; token++)
        if (!t->features->tokens[token].settled) /* a value is no name */
            look_at(t, sentence, token, token == only ? words : NULL);
}

static void look_at_all(tagging *t)
{
    stretch some[TAGGER_WANTED_MOST];
    stretches all = {.model = t->model, .features = t->features};
    tagger_wanted wanted;
    wanted.count = 0;
    uint32_t from = 0;
    for (size_t count = 1; count;) {
        for (count = 0; count < TAGGER_WANTED_MOST && wanted.count < WANTED_ENOUGH; count++) {
            if (!stretches_next(&all, &some[count]))
                break;
            from = want_words(t, &some[count], from, &wanted);
        }
        fetch(t, &wanted);
        for (size_t i = 0; i < count; i++)
            look_along(t, &some[i]);
        add_edges(t);
    }
    settle(t);
    add_runs(t);
    add_elsewhere(t);
    look_at_unsure(t);
    settle(t);
    find_neighbours(t);
}

/* ---- decoding ------------------------------------------------------------------------------- */

/* The token before and the one behind in the sentence are surely outside, unless the list of those
 * side by side was cut. */
static void decode_neighbours(tagging *t, const neighbours *some)
{
    const tokens *tokens = t->features->input.tokens;
    const looked *first = &t->looked[some->first], *last = &t->looked[some->last - 1];
    const sentence *sentence = &tokens->sentences[tokens->sentence_of[first->token]];
    tagger_stretch stretch = {
        .rows = row_at(t, some->first),
        .length = some->last - some->first,
        .is_after_outside =
            first->token > sentence->first && !(some->first && first[-1].token == first->token - 1),
        .is_before_outside = last->token + 1 < sentence->last &&
                             !(some->last < t->n_looked && last[1].token == last->token + 1),
    };
    tagger_decode(t->model, &stretch, t->decoding, t->labels + first->token);
}

static void add_name(tagging *t, uint32_t first, uint32_t last, const char *type)
{
    t->items = arena_extend(t->results, t->items, t->count, &t->capacity, sizeof *t->items);
    t->items[t->count++] = (name){first, last, type};
}

static void add_names(tagging *t, const neighbours *some)
{
    uint32_t first = t->looked[some->first].token, end = first + (some->last - some->first);
    for (uint32_t i = first, last; i < end; i = last) {
        uint8_t label = t->labels[i];
        last = i + 1;
        if (!label)
            continue;
        while (last < end && t->labels[last] == label + (label % 2))
            last++;
        add_name(t, i, last, t->model->labels[label] + 2);
    }
}

/* As many tokens as may be looked at, and more than there are in capitals. */
static size_t most_looked(const features *features)
{
    size_t all = features->input.tokens->count;
    size_t count = facts_tokens_in_runs(features) + 2 * features->n_runs;
    bool everywhere = features->input.sources.families & FEATURES_EVERYWHERE;
    return everywhere || features->has_glosses || count > all ? all : count;
}

static void make_room_for_words(tagging *t)
{
    const tokens *tokens = t->features->input.tokens;
    const remembered_word *edge = tagger_memory_edge(t->memory);
    size_t size = tokens->count + NEAR * (tokens->n_sentences + 1);
    t->words = arena_unset(t->arena, const remembered_word *, size);
    const remembered_word **at = t->words;
    at[0] = at[1] = edge;
    for (size_t i = 0; i < tokens->n_sentences; i++) {
        at = t->words + tokens->sentences[i].last + NEAR * (i + 1);
        at[0] = at[1] = edge;
    }
}

/* One part of the text; its names are put behind those before it. */
static void read_part(tagging *t, const feature_input *input, uint32_t first_token)
{
    const tokens *tokens = input->tokens;
    size_t n_before = t->count;
    t->features = features_prepare(input, t->arena);
    size_t most = most_looked(t->features);
    t->looked = arena_unset(t->arena, looked, most);
    t->rows = arena_unset(t->arena, int16_t, most * t->model->row_size);
    t->runs = arena_unset(t->arena, run, t->features->n_runs);
    t->told = arena_unset(t->arena, told, most + 1);
    t->decoding = (int16_t *)(void *)arena_bytes(t->arena, STRETCH_LONGEST * t->model->row_size *
                                                               sizeof *t->decoding);
    t->labels = arena_array(t->arena, uint8_t, tokens->count + 1);
    make_room_for_words(t);
    look_at_all(t);
    for (size_t i = 0; i < t->n_neighbours; i++)
        decode_neighbours(t, &t->neighbours[i]);
    for (size_t i = 0; i < t->n_neighbours; i++)
        add_names(t, &t->neighbours[i]);
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
    arena *scratch = workspace_scratch(workspace);
    tagger_part part = {0};
    tagging found = {0}; /* so far */
    while (found.count <= values_most(text) &&
           tagger_part_next(tokens, matches, values, scratch, &part)) {
        tagger_memory_begin(memory, scratch);
        feature_input input = {
            .sources = *tagger_memory_sources(memory),
            .text = text,
            .zones = zones,
            .tokens = &part.tokens,
            .matches = &part.matches,
            .values = &part.values,
        };
        found = (tagging){
            .model = model,
            .memory = memory,
            .sums = tagger_memory_sums(memory),
            .room = tagger_sums_room(tagger_memory_sums(memory)),
            .items = found.items,
            .count = found.count,
            .capacity = found.capacity,
            .arena = scratch,
            .results = workspace->arena,
        };
        read_part(&found, &input, part.first);
        workspace_end_stage(workspace);
    }
    *out = (names){found.items, found.count, part.last < tokens->count ? part.last : 0};
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
