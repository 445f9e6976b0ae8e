#include "tagger_looks.h"

#include "../base/wide.h"
#include "tagger_bundles.h"
#include "tagger_stretches.h"

/* A run of capitals and what it says of each of its tokens. */
typedef struct run {
    uint32_t first, last;
    uint32_t first_looked;   /* of its tokens */
    int16_t *row;            /* [row_size]; of one token: the token's own */
    const uint8_t *edges[4]; /* what the words at its edges weigh */
} run;

typedef struct looking {
    const tagger_model *model;
    const features *features;
    tagger_memory *memory;
    tagger_sums *sums;
    const remembered_word **words; /* by place_of(), those that are wanted */
    feature_bundle *room;          /* for those of the next token */
    looked *looked;                /* [n_looked] */
    int16_t *rows;                 /* [n_looked * row_size] */
    uint32_t n_looked;
    run *runs;
    uint32_t n_runs;
    uint32_t *told; /* [n_told]: numbers of those whose words stand in capitals elsewhere, too */
    size_t n_told;
    bool is_wide;       /* the machine, and a row is of the usual size */
    bool is_everywhere; /* words in small letters may be names as well */
    arena *arena;
} looking;

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

static inline int lead_in(const tagger_model *model, const int16_t *sums, size_t width)
{
    tagger_lanes highest = tagger_lanes_at(sums) + tagger_lanes_at(model->steps.names_only);
    for (size_t at = TAGGER_BLOCK; at < width; at += TAGGER_BLOCK)
        highest = tagger_larger(highest, tagger_lanes_at(sums + at) +
                                             tagger_lanes_at(model->steps.names_only + at));
    return tagger_largest(highest) - sums[0];
}

static int lead_of(const tagger_model *model, const int16_t *sums)
{
    return model->row_size == TAGGER_ROW_USUAL ? lead_in(model, sums, TAGGER_ROW_USUAL)
                                               : lead_in(model, sums, model->row_size);
}

static int16_t *row_at(const looking *l, size_t number)
{
    return l->rows + number * l->model->row_size;
}

/* ---- words ---------------------------------------------------------------------------------- */

/* Where a token's word stands, with room between sentences for what is beyond each: so far as
 * tokens look around, that is the edge. */
enum { NEAR = WORD_HERE };

static uint32_t place_of(const tokens *tokens, uint32_t token)
{
    return token + NEAR + NEAR * tokens->sentence_of[token];
}

static void make_room_for_words(looking *l)
{
    const tokens *tokens = l->features->input.tokens;
    const remembered_word *edge = tagger_memory_edge(l->memory);
    size_t size = tokens->count + NEAR * (tokens->n_sentences + 1);
    l->words = arena_unset(l->arena, const remembered_word *, size);
    l->words[0] = l->words[1] = edge;
    for (size_t i = 0; i < tokens->n_sentences; i++) {
        const remembered_word **behind = l->words + tokens->sentences[i].last + NEAR * (i + 1);
        behind[0] = behind[1] = edge;
    }
}

enum { WANTED_ENOUGH = 64, AT_ONCE = 8 /* more than most stretches want */ };

static void fetch(const looking *l, tagger_wanted *wanted)
{
    tagger_memory_words(l->memory, &l->features->input, wanted, l->words);
    wanted->count = 0;
}

typedef uint32_t numbers __attribute__((vector_size(AT_ONCE / 2 * sizeof(uint32_t))));

static inline void put_numbers(uint32_t *at, uint32_t first)
{
    numbers some = (numbers){0, 1, 2, 3} + first;
    memcpy(at, &some, sizeof some);
    some += AT_ONCE / 2;
    memcpy(at + AT_ONCE / 2, &some, sizeof some);
}

/* Tokens [first, last) of a sentence. Nobody can foresee how many: most are put in one go, with
 * some behind them that do not count. */
static inline void want(const looking *l, uint32_t first, uint32_t last, uint32_t beyond,
                        tagger_wanted *wanted)
{
    for (; first < last; first += AT_ONCE) {
        put_numbers(wanted->tokens + wanted->count, first);
        put_numbers(wanted->places + wanted->count, first + beyond);
        wanted->count += last - first < AT_ONCE ? last - first : AT_ONCE;
        if (wanted->count > TAGGER_WANTED_MOST - AT_ONCE)
            fetch(l, wanted);
    }
}

/* The words of a stretch and those around it, from a token on. */
static uint32_t want_words(const looking *l, const stretch *stretch, uint32_t from,
                           tagger_wanted *wanted)
{
    const tokens *tokens = l->features->input.tokens;
    const sentence *sentence = &tokens->sentences[tokens->sentence_of[stretch->first]];
    uint32_t first =
        stretch->first - sentence->first > NEAR ? stretch->first - NEAR : sentence->first;
    uint32_t last = sentence->last - stretch->last > NEAR ? stretch->last + NEAR : sentence->last;
    uint32_t beyond = place_of(tokens, stretch->first) - stretch->first;
    want(l, first > from ? first : from, last, beyond, wanted);
    return last > from ? last : from;
}

/* What the word at a place says of the token there, whatever is around it. */
static void sum_word(const looking *l, uint32_t place, int16_t *sums)
{
    size_t width = l->model->row_size;
    const uint8_t *share = remembered_share(l->words[place], WORD_HERE, width);
    for (size_t at = 0; at < width; at += TAGGER_BLOCK) {
        tagger_lanes lanes = tagger_lanes_of_share(share + at);
        memcpy(sums + at, &lanes, sizeof lanes);
    }
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

/* What the words around a place say of the token there. */
static void sum_words(const looking *l, uint32_t place, int16_t *sums)
{
    const remembered_word *const *words = l->words + place - WORD_HERE;
    if (l->model->row_size == TAGGER_ROW_USUAL)
        sum_shares(words, TAGGER_ROW_USUAL, sums);
    else
        sum_shares(words, l->model->row_size, sums);
}

/* Of all those looked at from one on. */
static void sum_words_of(const looking *l, uint32_t from)
{
    for (uint32_t i = from; i < l->n_looked; i++)
        sum_words(l, l->looked[i].place, row_at(l, i));
}

#ifdef HAS_WIDE
WIDE static void sum_words_wide(const looking *l, uint32_t from)
{
    const looked *here = l->looked + from, *last = l->looked + l->n_looked;
    int16_t *row = l->rows + (size_t)from * TAGGER_ROW_USUAL;
    for (; here < last; here++, row += TAGGER_ROW_USUAL) {
        const remembered_word *const *words = l->words + here->place - WORD_HERE;
        __m256i sum = tagger_wide_share(remembered_share(words[0], 0, TAGGER_ROW_USUAL));
        for (int i = 1; i < WORD_PLACES; i++) {
            const uint8_t *share = remembered_share(words[i], i, TAGGER_ROW_USUAL);
            sum = _mm256_add_epi16(sum, tagger_wide_share(share));
        }
        _mm256_storeu_si256((void *)row, sum);
    }
}
#endif

/* ---- which tokens --------------------------------------------------------------------------- */

/* The capital of a stretch that has one only, and no phrase spelt out before an acronym; else
 * NO_TOKEN. */
static uint32_t only_capital(const looking *l, const stretch *stretch)
{
    enum { EIGHT = 8 /* more than such a stretch has */ };
    uint32_t size = stretch->last - stretch->first;
    uint64_t written =
        eight_first_bytes(eight_read((const char *)l->features->written + stretch->first), size);
    uint64_t capitals = written & EIGHT_TIMES(WRITTEN_CAPITAL);
    if (size > EIGHT || l->is_everywhere || !capitals || written & EIGHT_TIMES(WRITTEN_GLOSS))
        return NO_TOKEN;
    uint32_t first = stretch->first + (uint32_t)__builtin_ctzll(capitals) / 8;
    const token_facts *here = &l->features->tokens[first];
    return here->run_last - here->run_first > 1 || here->settled ? NO_TOKEN : first;
}

/* Whether it may be a name, as a capital with no other beside it. */
static bool is_likely(const looking *l, uint32_t place)
{
    int16_t sums[TAGGER_ROW_MOST];
    sum_word(l, place, sums);
    if (lead_of(l->model, sums) <= LEAD_CAPITAL)
        return false;
    sum_words(l, place, sums);
    return lead_of(l->model, sums) > LEAD_AMONG_WORDS;
}

/* Whether the word alone says so of one in small letters, between two capitals or beside one. */
static bool is_possible(const looking *l, uint32_t place, bool is_between)
{
    int16_t sums[TAGGER_ROW_MOST];
    sum_word(l, place, sums);
    return lead_of(l->model, sums) > (is_between ? LEAD_BETWEEN : LEAD_SMALL);
}

/* The tokens of a stretch that are to be looked at. */
static void choose(looking *l, const stretch *stretch)
{
    const features *features = l->features;
    const tokens *tokens = features->input.tokens;
    const sentence *sentence = &tokens->sentences[tokens->sentence_of[stretch->first]];
    uint32_t beyond = place_of(tokens, stretch->first) - stretch->first;
    uint32_t first = stretch->first, only = only_capital(l, stretch);
    if (only != NO_TOKEN && !is_likely(l, only + beyond)) {
        first = only + 1; /* what is behind it may stand before another one */
        if (first == stretch->last || first + 1 >= sentence->last ||
            !facts_in_run(&features->tokens[first + 1]))
            return;
    }
    for (uint32_t token = first; token < stretch->last; token++) {
        if (features->tokens[token].settled) /* a value is no name */
            continue;
        unsigned written = features->written[token];
        bool is_sure = (written & (WRITTEN_CAPITAL | WRITTEN_GLOSS)) != 0 || l->is_everywhere;
        bool is_between =
            token > sentence->first && token + 1 < sentence->last &&
            features->written[token - 1] & features->written[token + 1] & WRITTEN_CAPITAL;
        l->looked[l->n_looked] = (looked){token, token + beyond, is_sure};
        l->n_looked += is_sure || is_possible(l, token + beyond, is_between);
    }
}

/* ---- what they are told --------------------------------------------------------------------- */

/* What all tokens of a run of capitals share: looked up once, at the first token looked at. */
static void look_at_run(looking *l, const token_view *view, uint32_t number)
{
    const token_facts *here = view->here;
    size_t width = l->model->row_size;
    if (l->n_runs && l->runs[l->n_runs - 1].first == here->run_first)
        return;
    run *run = &l->runs[l->n_runs++];
    run->first = here->run_first;
    run->last = here->run_last;
    run->first_looked = number;
    run->row = row_at(l, number);
    if (run->last - run->first > 1) {
        size_t size = width * sizeof *run->row;
        run->row = memset(arena_bytes(l->arena, size), 0, size);
    }
    l->room = tagger_sums_add(l->sums, features_of_run(view, run->row, l->room));
    if (!(l->model->families & FEATURES_RUNS))
        return;
    const remembered_word **first = l->words + l->looked[number].place + run->first - view->token;
    const remembered_word **last = first + (run->last - 1 - run->first);
    run->edges[0] = remembered_share(first[0], WORD_RUN_FIRST, width);
    run->edges[1] = remembered_share(last[0], WORD_RUN_LAST, width);
    run->edges[2] = remembered_share(first[-1], WORD_RUN_BEFORE, width);
    run->edges[3] = remembered_share(last[1], WORD_RUN_BEHIND, width);
    for (int i = 0; i < 4; i++)
        __builtin_prefetch(run->edges[i]);
}

/* Sums up what the words around some tokens say of them, from one of those looked at on, and asks
 * for the rest. */
static void look_at(looking *l, uint32_t from)
{
    const tokens *tokens = l->features->input.tokens;
#ifdef HAS_WIDE
    if (l->is_wide)
        sum_words_wide(l, from);
    else
#endif
        sum_words_of(l, from);
    for (uint32_t i = from; i < l->n_looked; i++) {
        uint32_t token = l->looked[i].token;
        int16_t *row = row_at(l, i);
        token_view view;
        facts_view(l->features, &tokens->sentences[tokens->sentence_of[token]], token, &view);
        size_t count = bundles_near(&view, true, row, l->room);
        if (facts_say_more(&view) && l->looked[i].is_sure)
            count += features_beyond(&view, false, row, l->room + count);
        l->room = tagger_sums_add(l->sums, count);
        if (!facts_in_run(view.here))
            continue;
        look_at_run(l, &view, i);
        l->told[l->n_told] = i;
        l->n_told += facts_told_elsewhere(&view);
    }
}

/* Of the runs from one on: their memory has been on its way for a while. */
static void add_edges(const looking *l, uint32_t from)
{
    for (uint32_t i = from; i < l->n_runs; i++)
        for (int edge = 0; edge < 4; edge++)
            tagger_share_add(l->runs[i].row, l->runs[i].edges[edge], l->model->row_size);
}

#ifdef HAS_WIDE
WIDE static void add_edges_wide(const looking *l, uint32_t from)
{
    for (const run *run = l->runs + from, *last = l->runs + l->n_runs; run < last; run++) {
        __m256i sum = tagger_wide_share(run->edges[0]);
        for (int edge = 1; edge < 4; edge++)
            sum = _mm256_add_epi16(sum, tagger_wide_share(run->edges[edge]));
        tagger_wide_add(run->row, sum);
    }
}
#endif

static void add_what_edges_say(const looking *l, uint32_t from)
{
    if (!(l->model->families & FEATURES_RUNS))
        return;
#ifdef HAS_WIDE
    if (l->is_wide)
        add_edges_wide(l, from);
    else
#endif
        add_edges(l, from);
}

static void look_along(looking *l)
{
    size_t n_all;
    const stretch *all = stretches_read(l->model, l->features, &n_all);
    tagger_wanted wanted;
    wanted.count = 0;
    uint32_t from = 0;
    for (size_t first = 0, last = 0; first < n_all; first = last) {
        uint32_t first_looked = l->n_looked, first_run = l->n_runs;
        for (; last < n_all && wanted.count < WANTED_ENOUGH; last++)
            from = want_words(l, &all[last], from, &wanted);
        fetch(l, &wanted);
        for (size_t i = first; i < last; i++)
            choose(l, &all[i]);
        look_at(l, first_looked);
        add_what_edges_say(l, first_run);
    }
}

/* ---- what only the whole text tells --------------------------------------------------------- */

static void settle(looking *l)
{
    tagger_sums_settle(l->sums);
    l->room = tagger_sums_room(l->sums);
}

static void add_runs(const looking *l)
{
    for (size_t i = 0; i < l->n_runs; i++) {
        const run *run = &l->runs[i];
        if (run->last - run->first == 1)
            continue;
        for (size_t n = run->first_looked; n < l->n_looked && l->looked[n].token < run->last; n++)
            tagger_row_add(row_at(l, n), run->row, l->model->row_size);
    }
}

enum { TOLD_AT_ONCE = 256 };

/* Adds what stands beside the same word elsewhere to some; all words have been found by now. */
static void add_elsewhere_to(const looking *l, size_t first, size_t last)
{
    const tokens *tokens = l->features->input.tokens;
    struct {
        const uint8_t *from;
        int16_t *to;
    } rows[TOLD_AT_ONCE * ELSEWHERE_MOST];
    size_t n_rows = 0;
    for (size_t i = first; i < last; i++) {
        word_part parts[ELSEWHERE_MOST];
        size_t count = features_elsewhere(l->features, l->looked[l->told[i]].token, parts);
        for (size_t k = 0; k < count; k++, n_rows++) {
            const remembered_word *word = l->words[place_of(tokens, parts[k].token)];
            rows[n_rows].from = remembered_share(word, parts[k].part, l->model->row_size);
            rows[n_rows].to = row_at(l, l->told[i]);
            __builtin_prefetch(rows[n_rows].from);
        }
    }
    for (size_t i = 0; i < n_rows; i++)
        tagger_share_add(rows[i].to, rows[i].from, l->model->row_size);
}

static void add_elsewhere(const looking *l)
{
    for (size_t first = 0; first < l->n_told; first += TOLD_AT_ONCE)
        add_elsewhere_to(l, first,
                         first + TOLD_AT_ONCE < l->n_told ? first + TOLD_AT_ONCE : l->n_told);
}

/* Drops those in small letters that are clearly outside of names, and looks closer at the others.
 */
static bool is_kept(looking *l, uint32_t number)
{
    const looked *here = &l->looked[number];
    const tokens *tokens = l->features->input.tokens;
    int16_t *row = row_at(l, number);
    if (here->is_sure)
        return true;
    if (lead_of(l->model, row) <= LEAD_AS_WRITTEN)
        return false;
    token_view view;
    facts_view(l->features, &tokens->sentences[tokens->sentence_of[here->token]], here->token,
               &view);
    if (facts_say_more(&view))
        l->room = tagger_sums_add(l->sums, features_beyond(&view, false, row, l->room));
    return true;
}

/* Returns how many there are. */
static size_t find_neighbours(looking *l, neighbours *out)
{
    uint32_t first = 0, next_place = 0;
    size_t count = 0;
    for (uint32_t i = 0; i < l->n_looked; i++) {
        if (!is_kept(l, i))
            continue;
        bool is_next = l->looked[i].place == next_place && i - first < STRETCH_LONGEST;
        next_place = l->looked[i].place + 1;
        first = is_next ? first : i;
        count += !is_next;
        out[count - 1] = (neighbours){first, i + 1};
    }
    return count;
}

/* As many tokens as may be looked at, and more than there are in capitals. */
static size_t most_looked(const features *features, bool is_everywhere)
{
    size_t all = features->input.tokens->count;
    size_t count = facts_tokens_in_runs(features) + 2 * features->n_runs;
    return is_everywhere || features->has_glosses || count > all ? all : count;
}

looks tagger_looks_read(const tagger_model *model, const features *features, tagger_memory *memory,
                        arena *arena)
{
    bool is_everywhere = (model->families & FEATURES_EVERYWHERE) != 0;
    size_t most = most_looked(features, is_everywhere);
    looking l = {
        .model = model,
        .features = features,
        .memory = memory,
        .sums = tagger_memory_sums(memory),
        .room = tagger_sums_room(tagger_memory_sums(memory)),
        .looked = arena_unset(arena, looked, most + 1),
        .rows = arena_unset(arena, int16_t, most * model->row_size),
        .runs = arena_unset(arena, run, features->n_runs),
        .told = arena_unset(arena, uint32_t, most + 1),
        .is_wide = machine_is_wide() && model->row_size == TAGGER_ROW_USUAL,
        .is_everywhere = is_everywhere,
        .arena = arena,
    };
    make_room_for_words(&l);
    look_along(&l);
    settle(&l);
    add_runs(&l);
    add_elsewhere(&l);
    neighbours *neighbours = arena_unset(arena, struct neighbours, l.n_looked);
    size_t n_neighbours = find_neighbours(&l, neighbours);
    settle(&l);
    return (looks){l.looked, l.rows, neighbours, n_neighbours};
}
