#include "tagger_looks.h"

#include "../base/wide.h"
#include "tagger_bundles.h"
#include "tagger_choice.h"

/* A run of capitals. */
typedef struct run {
    uint32_t first, last;
    uint32_t first_looked;   /* of its tokens */
    const uint8_t *edges[4]; /* what the words at its edges weigh */
} run;

/* Some of those looked at, by their numbers. */
typedef struct number_list {
    uint32_t *items; /* [count] */
    size_t count;
} number_list;

typedef struct looking {
    choice choice;
    tagger_sums *sums;
    tagger_room room;  /* for bundles */
    int16_t *rows;     /* [row_size] for each that is looked at */
    uint32_t *runs_of; /* of each, the run that it is in; 0: none */
    uint64_t *kept;    /* those that are not ruled out by what stands around them, as a set */
    run *runs;         /* [n_runs], from 1 */
    uint32_t n_runs;
    int16_t *run_rows;    /* [row_size] for each: what it says of its tokens; zeros of none */
    number_list told;     /* whose words stand in capitals elsewhere, too */
    number_list small;    /* that are not sure */
    number_list say_more; /* sure, and features_beyond() has something to say of them */
    bool is_wide;         /* the machine, and a row is of the usual size */
} looking;

static size_t row_size(const looking *l)
{
    return l->choice.model->row_size;
}

static int16_t *row_at(const looking *l, size_t number)
{
    return l->rows + number * row_size(l);
}

static int16_t *run_row_at(const looking *l, size_t number)
{
    return l->run_rows + number * row_size(l);
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

static const sentence *sentence_at(const looking *l, const looked *here)
{
    return &l->choice.features->input.tokens->sentences[choice_sentence(here->place, here->token)];
}

/* All ones, if there is a token at a place around one: else it is the edge of the sentence. */
static inline uint64_t is_there(uint64_t around, int place)
{
    return 0 - (uint64_t)((around >> 8 * place & 0xFF) != WRITTEN_EDGE);
}

/* Asks for what is told by where some of those looked at stand: from one on. */
static void look_near(looking *l, uint32_t from)
{
    const looked *here = l->choice.looked + from, *last = l->choice.looked + l->choice.n_looked;
    const features *features = l->choice.features;
    int16_t *row = row_at(l, from);
    for (; here < last; here++, row += row_size(l)) {
        uint64_t around = eight_read((const char *)l->choice.written + here->place - WORD_HERE);
        const token_facts *facts = &features->tokens[here->token];
        token_view view = facts_view_of(features, sentence_at(l, here));
        view.token = here->token;
        view.here = facts;
        near_marks marks = {.before = facts[-1].marks & is_there(around, WORD_HERE - 1),
                            .here = facts->marks,
                            .behind = facts[1].marks & is_there(around, WORD_HERE + 1)};
        uint64_t written = facts_told_of_written(around, facts);
        tagger_sums_add(l->sums, &l->room,
                        bundles_near(&view, marks, written, true, row, l->room.next));
    }
}

/* Which of those from one on there is more to tell of, and in which runs they are. Nobody can
 * foresee it: each is put into all lists, and only counted where it belongs. */
static void list_looked(looking *l, uint32_t from)
{
    const choice *const choice = &l->choice;
    const features *const features = choice->features;
    number_list told = l->told, small = l->small, say_more = l->say_more;
    run *last_run = &l->runs[l->n_runs];
    uint32_t *const runs_of = l->runs_of, n_runs = l->n_runs;
    for (uint32_t i = from; i < choice->n_looked; i++) {
        const token_facts *here = &features->tokens[choice->looked[i].token];
        bool is_sure = choice_is_sure(choice, &choice->looked[i]);
        told.items[told.count] = small.items[small.count] = say_more.items[say_more.count] = i;
        told.count += facts_told_elsewhere(features, here);
        small.count += !is_sure;
        say_more.count += is_sure & facts_may_say_more(here);
        bool is_in_run = facts_in_run(here);
        bool is_new_run = is_in_run & (last_run->first != here->run_first);
        last_run[1].first = here->run_first;
        last_run[1].last = here->run_last;
        last_run[1].first_looked = i;
        last_run += is_new_run;
        n_runs += is_new_run;
        runs_of[i] = n_runs & (0 - (uint32_t)is_in_run);
    }
    l->n_runs = n_runs;
    l->told = told;
    l->small = small;
    l->say_more = say_more;
}

/* What all tokens of a run of capitals share: of the runs from one on. */
static void look_at_runs(looking *l, uint32_t from)
{
    for (uint32_t i = from; i <= l->n_runs; i++) {
        run *run = &l->runs[i];
        const looked *first = &l->choice.looked[run->first_looked];
        token_view view = facts_view_of(l->choice.features, sentence_at(l, first));
        view.here = &l->choice.features->tokens[first->token];
        tagger_sums_add(l->sums, &l->room, bundles_of_run(&view, run_row_at(l, i), l->room.next));
        uint32_t place = first->place + run->first - first->token;
        expect_edges(run, l->choice.words + place, row_size(l));
    }
}

/* Of the runs from one on: their memory has been on its way for a while. */
static void add_edges(const looking *l, uint32_t from)
{
    for (uint32_t i = from; i <= l->n_runs; i++)
        for (int edge = 0; edge < 4; edge++)
            tagger_share_add(run_row_at(l, i), l->runs[i].edges[edge], row_size(l));
}

#ifdef HAS_WIDE
WIDE static void add_edges_wide(const looking *l, uint32_t from)
{
    int16_t *row = l->run_rows + (size_t)from * TAGGER_ROW_USUAL;
    for (const run *run = l->runs + from; run <= l->runs + l->n_runs; run++) {
        __m256i sum = tagger_wide_share(run->edges[0]);
        for (int edge = 1; edge < 4; edge++)
            sum = _mm256_add_epi16(sum, tagger_wide_share(run->edges[edge]));
        tagger_wide_add(row, sum);
        row += TAGGER_ROW_USUAL;
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

/* The next stretches, up to one of them. */
static void read_stretches(looking *l, size_t up_to)
{
    uint32_t first = l->choice.n_looked, first_run = l->n_runs + 1;
    choice_fetch(&l->choice, up_to);
    choice_choose(&l->choice, up_to);
    add_words(l, first);
    look_near(l, first);
    list_looked(l, first);
    look_at_runs(l, first_run);
    tagger_sums_expect(l->sums, &l->room);
    add_what_edges_say(l, first_run);
}

static void look_along(looking *l)
{
    size_t n_all;
    const stretch *all = stretches_read(l->choice.model, l->choice.features, &n_all);
    choice_want(&l->choice, all, n_all);
    for (size_t i = STRETCHES_MOST - 1; i < n_all; i += STRETCHES_MOST)
        read_stretches(l, i);
    if (n_all % STRETCHES_MOST)
        read_stretches(l, n_all - 1);
}

/* ---- what only the whole text tells --------------------------------------------------------- */

#ifdef HAS_WIDE
WIDE static void add_runs_wide(const looking *l)
{
    const uint32_t *const runs_of = l->runs_of; /* not loaded again after each store */
    int16_t *row = l->rows, *const run_rows = l->run_rows;
    for (size_t i = 0; i < l->choice.n_looked; i++, row += TAGGER_ROW_USUAL)
        tagger_wide_add(row, _mm256_loadu_si256(
                                 (const void *)(run_rows + (size_t)runs_of[i] * TAGGER_ROW_USUAL)));
}
#endif

static void add_runs(const looking *l)
{
#ifdef HAS_WIDE
    if (l->is_wide) {
        add_runs_wide(l);
        return;
    }
#endif
    for (size_t i = 0; i < l->choice.n_looked; i++)
        tagger_row_add(row_at(l, i), run_row_at(l, l->runs_of[i]), row_size(l));
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
            features_elsewhere(l->choice.features, l->choice.looked[l->told.items[i]].token, parts);
        for (size_t k = 0; k < count; k++, n_rows++) {
            const remembered_word *word = l->choice.words[choice_place(tokens, parts[k].token)];
            rows[n_rows].from = remembered_share(word, parts[k].part, row_size(l));
            rows[n_rows].to = row_at(l, l->told.items[i]);
            __builtin_prefetch(rows[n_rows].from);
        }
    }
    for (size_t i = 0; i < n_rows; i++)
        tagger_share_add(rows[i].to, rows[i].from, row_size(l));
}

static void add_elsewhere(const looking *l)
{
    for (size_t first = 0; first < l->told.count; first += TOLD_AT_ONCE)
        add_elsewhere_to(
            l, first, first + TOLD_AT_ONCE < l->told.count ? first + TOLD_AT_ONCE : l->told.count);
}

/* What more there is to say of one. */
static inline void look_closer(looking *l, uint32_t number, bool given)
{
    const looked *here = &l->choice.looked[number];
    token_view view = facts_view(l->choice.features, sentence_at(l, here), here->token);
    size_t count = features_beyond(&view, false, row_at(l, number), l->room.next);
    tagger_sums_add(l->sums, &l->room, count & (0 - (size_t)given));
}

/* Drops those in small letters that are clearly outside of names. */
static void look_closer_at_all(looking *l)
{
    size_t n_looked = l->choice.n_looked;
    l->kept = arena_unset(l->choice.features->arena, uint64_t, n_looked / SET_BITS + 1);
    memset(l->kept, 0xFF, n_looked / SET_BITS * sizeof *l->kept);
    l->kept[n_looked / SET_BITS] = ((uint64_t)1 << n_looked % SET_BITS) - 1;
    for (size_t i = 0; i < l->say_more.count; i++)
        look_closer(l, l->say_more.items[i], true);
    for (size_t i = 0; i < l->small.count; i++) {
        uint32_t number = l->small.items[i];
        bool is_kept = choice_is_kept(l->choice.model, row_at(l, number));
        l->kept[number / SET_BITS] &= ~((uint64_t)!is_kept << number % SET_BITS);
        look_closer(l, number, is_kept);
    }
}

/* Which stand right behind the one looked at before. */
static void find_next(const looking *l, uint64_t *next)
{
    const looked *looked = l->choice.looked;
    for (size_t i = 0; i < l->choice.n_looked; i++)
        next[i / SET_BITS] |= (uint64_t)(looked[i].place == looked[i - 1].place + 1)
                              << i % SET_BITS;
}

/* Returns how many there are. Where they begin and end nobody can foresee: sets tell it. */
static size_t find_neighbours(const looking *l, arena *arena, neighbours *out)
{
    size_t n_looked = l->choice.n_looked, size = n_looked / SET_BITS + 1, count = 0;
    uint64_t *goes_on = arena_array(arena, uint64_t, size + 1);
    uint64_t *begins = arena_unset(arena, uint64_t, 2 * size), *ends = begins + size;
    find_next(l, goes_on);
    for (size_t w = size; w-- > 0;) /* where both are kept */
        goes_on[w] &= l->kept[w] & (l->kept[w] << 1 | (w ? l->kept[w - 1] >> (SET_BITS - 1) : 0));
    set_spans(l->kept, goes_on, size, begins, ends);
    uint32_t *first = arena_unset(arena, uint32_t, 2 * (n_looked + SET_LIST_MORE));
    uint32_t *last = first + n_looked + SET_LIST_MORE;
    size_t n_spans = set_list(begins, size, first);
    set_list(ends, size, last);
    for (size_t i = 0; i < n_spans; i++) {
        const uint8_t *written = l->choice.written;
        const looked *looked = l->choice.looked;
        bool is_first = written[looked[first[i]].place - 1] == WRITTEN_EDGE;
        bool is_last = written[looked[last[i]].place + 1] == WRITTEN_EDGE;
        neighbours some = {first[i], last[i] + 1, !is_first, !is_last};
        for (; some.last - some.first > STRETCH_LONGEST; some.is_after_outside = false) {
            uint32_t cut = some.first + STRETCH_LONGEST;
            out[count++] = (neighbours){some.first, cut, some.is_after_outside, false};
            some.first = cut;
        }
        out[count++] = some;
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

/* Room for as many as there may be, and for one more that does not count. */
static void begin(looking *l, size_t most, size_t most_runs, arena *arena)
{
    l->rows = arena_unset(arena, int16_t, most * row_size(l));
    l->runs = arena_unset(arena, run, most_runs + 2);
    l->runs[0].first = NO_TOKEN;
    l->run_rows = arena_array(arena, int16_t, (most_runs + 1) * row_size(l));
    l->runs_of = arena_unset(arena, uint32_t, most);
    l->told.items = arena_unset(arena, uint32_t, most + 1);
    l->small.items = arena_unset(arena, uint32_t, most + 1);
    l->say_more.items = arena_unset(arena, uint32_t, most + 1);
}

looks tagger_looks_read(const tagger_model *model, const features *features, tagger_memory *memory,
                        arena *arena)
{
    size_t most = most_looked(features, (model->families & FEATURES_EVERYWHERE) != 0);
    looking l = {
        .sums = tagger_memory_sums(memory),
        .room = tagger_sums_room(tagger_memory_sums(memory)),
        .is_wide = machine_is_wide() && model->row_size == TAGGER_ROW_USUAL,
    };
    choice_begin(&l.choice, model, features, memory, arena);
    begin(&l, most, features->n_runs, arena);
    look_along(&l);
    tagger_sums_settle(l.sums, &l.room);
    add_runs(&l);
    add_elsewhere(&l);
    look_closer_at_all(&l);
    tagger_sums_settle(l.sums, &l.room);
    neighbours *neighbours = arena_unset(arena, struct neighbours, l.choice.n_looked + 1);
    size_t n_neighbours = find_neighbours(&l, arena, neighbours);
    return (looks){l.choice.looked, l.rows, neighbours, n_neighbours};
}
