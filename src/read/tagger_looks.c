#include "tagger_looks.h"

#include "../base/wide.h"
#include "tagger_bundles.h"
#include "tagger_choice.h"

/* A run of capitals and what it says of each of its tokens. */
typedef struct run {
    uint32_t first, last;
    uint32_t first_looked;   /* of its tokens */
    int16_t *row;            /* [row_size]; of one token: the token's own */
    const uint8_t *edges[4]; /* what the words at its edges weigh */
} run;

typedef struct looking {
    choice choice;
    tagger_sums *sums;
    tagger_room room; /* for bundles */
    int16_t *rows;    /* [row_size] for each that is looked at */
    run *runs;
    uint32_t n_runs;
    uint32_t *told; /* [n_told]: numbers of those whose words stand in capitals elsewhere, too */
    size_t n_told;
    bool is_wide; /* the machine, and a row is of the usual size */
    arena *arena;
} looking;

static size_t row_size(const looking *l)
{
    return l->choice.model->row_size;
}

static int16_t *row_at(const looking *l, size_t number)
{
    return l->rows + number * row_size(l);
}

/* ---- what they are told ---------------------------------------------------------------------- */

/* What the words around tokens say of them: of all those looked at from one on. */
static void sum_words(const looking *l, uint32_t from)
{
    const choice *c = &l->choice;
    for (uint32_t i = from; i < c->n_looked; i++)
        remembered_sum_places(c->words + c->looked[i].place - WORD_HERE, row_size(l), row_at(l, i));
}

#ifdef HAS_WIDE
WIDE static void sum_words_wide(const looking *l, uint32_t from)
{
    const looked *here = l->choice.looked + from, *last = l->choice.looked + l->choice.n_looked;
    int16_t *row = l->rows + (size_t)from * TAGGER_ROW_USUAL;
    for (; here < last; here++, row += TAGGER_ROW_USUAL) {
        const remembered_word *const *words = l->choice.words + here->place - WORD_HERE;
        __m256i sum = tagger_wide_share(remembered_share(words[0], 0, TAGGER_ROW_USUAL));
        for (int i = 1; i < WORD_PLACES; i++) {
            const uint8_t *share = remembered_share(words[i], i, TAGGER_ROW_USUAL);
            sum = _mm256_add_epi16(sum, tagger_wide_share(share));
        }
        _mm256_storeu_si256((void *)row, sum);
    }
}
#endif

static void add_words(const looking *l, uint32_t from)
{
#ifdef HAS_WIDE
    if (l->is_wide)
        sum_words_wide(l, from);
    else
#endif
        sum_words(l, from);
}

/* What the words at the edges of a run weigh is asked for. */
static void expect_edges(run *run, const remembered_word *const *first, size_t width)
{
    const remembered_word *const *last = first + (run->last - 1 - run->first);
    run->edges[0] = remembered_share(first[0], WORD_RUN_FIRST, width);
    run->edges[1] = remembered_share(last[0], WORD_RUN_LAST, width);
    run->edges[2] = remembered_share(first[-1], WORD_RUN_BEFORE, width);
    run->edges[3] = remembered_share(last[1], WORD_RUN_BEHIND, width);
    for (int i = 0; i < 4; i++)
        __builtin_prefetch(run->edges[i]);
}

/* What all tokens of a run of capitals share: looked up once, at the first token looked at. */
static void look_at_run(looking *l, const token_view *view, uint32_t number)
{
    const token_facts *here = view->here;
    if (l->n_runs && l->runs[l->n_runs - 1].first == here->run_first)
        return;
    run *run = &l->runs[l->n_runs++];
    run->first = here->run_first;
    run->last = here->run_last;
    run->first_looked = number;
    run->row = row_at(l, number);
    if (run->last - run->first > 1) {
        size_t size = row_size(l) * sizeof *run->row;
        run->row = memset(arena_bytes(l->arena, size), 0, size);
    }
    tagger_sums_add(l->sums, &l->room, features_of_run(view, run->row, l->room.next));
    uint32_t place = l->choice.looked[number].place + run->first - view->token;
    expect_edges(run, l->choice.words + place, row_size(l));
}

/* Asks for what more there is to tell of some tokens of a sentence: [from, to) of those looked at.
 */
static void look_at(looking *l, uint32_t from, uint32_t to)
{
    if (from == to)
        return;
    const tokens *tokens = l->choice.features->input.tokens;
    uint32_t number = tokens->sentence_of[l->choice.looked[from].token];
    token_view view = facts_view_of(l->choice.features, &tokens->sentences[number]);
    for (uint32_t i = from; i < to; i++) {
        const looked *here = &l->choice.looked[i];
        const uint8_t *around = l->choice.written + here->place - WORD_HERE;
        int16_t *row = row_at(l, i);
        facts_view_at(&view, here->token);
        uint64_t written = facts_told_of_written(eight_read((const char *)around), view.here);
        size_t count = bundles_near(&view, written, true, row, l->room.next);
        if (facts_say_more(&view) && here->is_sure)
            count += features_beyond(&view, false, row, l->room.next + count);
        tagger_sums_add(l->sums, &l->room, count);
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
            tagger_share_add(l->runs[i].row, l->runs[i].edges[edge], row_size(l));
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
    if (!(l->choice.model->families & FEATURES_RUNS))
        return;
#ifdef HAS_WIDE
    if (l->is_wide)
        add_edges_wide(l, from);
    else
#endif
        add_edges(l, from);
}

enum { STRETCHES_MOST = 16 /* at a time */ };

/* Some stretches whose words are wanted. */
static void read_stretches(looking *l, const stretch *some, size_t count)
{
    uint32_t from[STRETCHES_MOST + 1]; /* where those looked at of each begin */
    uint32_t first_run = l->n_runs;
    for (size_t i = 0; i < count; i++) {
        from[i] = l->choice.n_looked;
        choice_choose(&l->choice, &some[i]);
    }
    from[count] = l->choice.n_looked;
    add_words(l, from[0]);
    for (size_t i = 0; i < count; i++)
        look_at(l, from[i], from[i + 1]);
    add_what_edges_say(l, first_run);
}

static void look_along(looking *l)
{
    size_t n_all;
    const stretch *all = stretches_read(l->choice.model, l->choice.features, &n_all);
    choice_want(&l->choice, all, n_all);
    for (size_t first = 0, count; first < n_all; first += count) {
        count = n_all - first < STRETCHES_MOST ? n_all - first : STRETCHES_MOST;
        choice_fetch(&l->choice, first + count - 1);
        read_stretches(l, all + first, count);
    }
}

/* ---- what only the whole text tells --------------------------------------------------------- */

static void add_runs(const looking *l)
{
    for (size_t i = 0; i < l->n_runs; i++) {
        const run *run = &l->runs[i];
        if (run->last - run->first == 1)
            continue;
        for (size_t n = run->first_looked;
             n < l->choice.n_looked && l->choice.looked[n].token < run->last; n++)
            tagger_row_add(row_at(l, n), run->row, row_size(l));
    }
}

enum { TOLD_AT_ONCE = 256 };

/* Adds what stands beside the same word elsewhere to some; all words have been found by now. */
static void add_elsewhere_to(const looking *l, size_t first, size_t last)
{
    const tokens *tokens = l->choice.features->input.tokens;
    struct {
        const uint8_t *from;
        int16_t *to;
    } rows[TOLD_AT_ONCE * ELSEWHERE_MOST];
    size_t n_rows = 0;
    for (size_t i = first; i < last; i++) {
        word_part parts[ELSEWHERE_MOST];
        size_t count =
            features_elsewhere(l->choice.features, l->choice.looked[l->told[i]].token, parts);
        for (size_t k = 0; k < count; k++, n_rows++) {
            const remembered_word *word = l->choice.words[choice_place(tokens, parts[k].token)];
            rows[n_rows].from = remembered_share(word, parts[k].part, row_size(l));
            rows[n_rows].to = row_at(l, l->told[i]);
            __builtin_prefetch(rows[n_rows].from);
        }
    }
    for (size_t i = 0; i < n_rows; i++)
        tagger_share_add(rows[i].to, rows[i].from, row_size(l));
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
    const looked *here = &l->choice.looked[number];
    const tokens *tokens = l->choice.features->input.tokens;
    int16_t *row = row_at(l, number);
    if (here->is_sure)
        return true;
    if (!choice_is_kept(l->choice.model, row))
        return false;
    token_view view = facts_view(l->choice.features,
                                 &tokens->sentences[tokens->sentence_of[here->token]], here->token);
    if (facts_say_more(&view))
        tagger_sums_add(l->sums, &l->room, features_beyond(&view, false, row, l->room.next));
    return true;
}

/* Returns how many there are. */
static size_t find_neighbours(looking *l, neighbours *out)
{
    uint32_t first = 0, next_place = 0;
    size_t count = 0;
    for (uint32_t i = 0; i < l->choice.n_looked; i++) {
        if (!is_kept(l, i))
            continue;
        bool is_next = l->choice.looked[i].place == next_place && i - first < STRETCH_LONGEST;
        next_place = l->choice.looked[i].place + 1;
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
    size_t most = most_looked(features, (model->families & FEATURES_EVERYWHERE) != 0);
    looking l = {
        .sums = tagger_memory_sums(memory),
        .room = tagger_sums_room(tagger_memory_sums(memory)),
        .rows = arena_unset(arena, int16_t, most * model->row_size),
        .runs = arena_unset(arena, run, features->n_runs),
        .told = arena_unset(arena, uint32_t, most + 1),
        .is_wide = machine_is_wide() && model->row_size == TAGGER_ROW_USUAL,
        .arena = arena,
    };
    looked *looked = arena_unset(arena, struct looked, most + 1);
    choice_begin(&l.choice, model, features, memory, looked, arena);
    look_along(&l);
    tagger_sums_settle(l.sums, &l.room);
    add_runs(&l);
    add_elsewhere(&l);
    neighbours *neighbours = arena_unset(arena, struct neighbours, l.choice.n_looked);
    size_t n_neighbours = find_neighbours(&l, neighbours);
    tagger_sums_settle(l.sums, &l.room);
    return (looks){looked, l.rows, neighbours, n_neighbours};
}
