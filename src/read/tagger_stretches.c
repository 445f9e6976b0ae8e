#include "tagger_stretches.h"

/* Beside runs of capitals. Which words are there nobody can foresee: they are asked one after the
 * other, and what comes of it is a bit each. */
typedef struct beside {
    uint64_t *before; /* where a run begins, whose token before may be part of a name */
    uint64_t *behind; /* tokens right behind a run that may be */
    uint64_t *opens;  /* "Namun", "Ia": in capitals for where they stand */
} beside;

/* Those of some tokens that may be part of a name. */
static uint64_t may_belong(const tagger_model *model, const features *features, size_t word,
                           uint64_t bits)
{
    const token *tokens = features->input.tokens->items + word * SET_BITS;
    const token_facts *facts = features->tokens + word * SET_BITS;
    uint64_t found = 0;
    for (; bits; bits &= bits - 1) {
        int i = __builtin_ctzll(bits);
        found |= (uint64_t) !(facts[i].settled | tagger_outside(model, tokens[i].hash)) << i;
    }
    return found;
}

static uint64_t only_open(const tagger_model *model, const features *features, size_t word,
                          uint64_t bits)
{
    const token *tokens = features->input.tokens->items + word * SET_BITS;
    const uint8_t *written = features->written + word * SET_BITS;
    uint64_t found = 0;
    for (; bits; bits &= bits - 1) {
        int i = __builtin_ctzll(bits);
        found |= (uint64_t)(!(written[i] & WRITTEN_GLOSS) &
                            tagger_outside(model, tagger_opening(tokens[i].hash)))
                 << i;
    }
    return found;
}

static beside read_beside(const tagger_model *model, const features *features)
{
    const token_sets *sets = &features->sets;
    uint64_t *room = arena_unset(features->arena, uint64_t, 3 * sets->size);
    beside out = {room, room + sets->size, room + 2 * sets->size};
    uint64_t last = 0, belongs_before = 0; /* the last bits of the word before */
    for (size_t w = 0; w < sets->size; w++) {
        uint64_t capitals = sets->capitals[w], firsts = sets->firsts[w];
        uint64_t next = w + 1 < sets->size ? sets->capitals[w + 1] & ~sets->firsts[w + 1] : 0;
        /* with a capital behind them, or before them, in their sentence */
        uint64_t before = (capitals & ~firsts) >> 1 | next << (SET_BITS - 1);
        uint64_t behind = (capitals << 1 | last) & ~firsts;
        size_t n_tokens = features->input.tokens->count - w * SET_BITS;
        uint64_t all = n_tokens < SET_BITS ? ~(~(uint64_t)0 << n_tokens) : ~(uint64_t)0;
        uint64_t belong = may_belong(model, features, w, (before | behind) & ~capitals & all);
        out.before[w] = (belong & before) << 1 | belongs_before;
        out.behind[w] = belong & behind;
        out.opens[w] = only_open(model, features, w, capitals & firsts & ~before);
        last = capitals >> (SET_BITS - 1);
        belongs_before = (belong & before) >> (SET_BITS - 1);
    }
    return out;
}

static uint32_t bit_of(const uint64_t *set, uint32_t token)
{
    return set[token / SET_BITS] >> token % SET_BITS & 1;
}

/* What brackets spell short belongs together. */
static void add_glosses(const features *features, capital_run run, stretch *some)
{
    const tokens *tokens = features->input.tokens;
    const sentence *sentence = &tokens->sentences[tokens->sentence_of[run.first]];
    if (facts_gloss(features, run.first) == 3 && run.first > sentence->first)
        some->first = run.first - 1; /* a bracket */
    while (some->first > sentence->first && facts_gloss(features, some->first - 1))
        some->first--;
    while (some->last < sentence->last && facts_gloss(features, some->last))
        some->last++;
}

static size_t read_runs(const tagger_model *model, const features *features, stretch *out)
{
    beside beside = read_beside(model, features);
    uint32_t done = 0; /* tokens before it are in the stretches so far */
    size_t count = 0;
    for (size_t r = 0; r < features->n_runs; r++) {
        capital_run run = features->runs[r];
        stretch some = {run.first - bit_of(beside.before, run.first),
                        run.last + bit_of(beside.behind, run.last)};
        if (features->has_glosses)
            add_glosses(features, run, &some);
        some.first = some.first < done ? done : some.first;
        bool is_one = (some.first < some.last) & !bit_of(beside.opens, run.first);
        out[count] = some;
        count += is_one;
        done = is_one ? some.last : done;
    }
    return count;
}

const stretch *stretches_read(const tagger_model *model, const features *features, size_t *count)
{
    const tokens *tokens = features->input.tokens;
    bool everywhere = (model->families & FEATURES_EVERYWHERE) != 0;
    size_t most = everywhere ? tokens->n_sentences : features->n_runs;
    stretch *out = arena_unset(features->arena, stretch, most + 1);
    if (!everywhere) {
        *count = read_runs(model, features, out);
        return out;
    }
    *count = 0;
    for (size_t i = 0; i < tokens->n_sentences; i++) {
        out[*count] = (stretch){tokens->sentences[i].first, tokens->sentences[i].last};
        *count += out[*count].first < out[*count].last;
    }
    return out;
}
