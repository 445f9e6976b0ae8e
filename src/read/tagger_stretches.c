#include "tagger_stretches.h"

static bool bit_of(const uint64_t *set, uint32_t token)
{
    return set[token / SET_BITS] >> token % SET_BITS & 1;
}

static inline bool may_belong(const tagger_model *model, const features *features, uint32_t token)
{
    return !(facts_settled(features, token) |
             tagger_outside(model, features->input.tokens->items[token].hash));
}

/* "Namun", "Ia": in capitals for where it stands. */
static inline bool only_opens(const tagger_model *model, const features *features, uint32_t token)
{
    uint32_t hash = tagger_opening(features->input.tokens->items[token].hash);
    return !facts_gloss(features, token) & tagger_outside(model, hash);
}

/* A run with those beside it that may be part of a name. Which words are there nobody can foresee:
 * all are asked, and what comes of it is no branch. */
static inline stretch around(const tagger_model *model, const features *features, capital_run run)
{
    const uint64_t *firsts = features->sets.firsts;
    bool begins = bit_of(firsts, run.first);
    bool ends = bit_of(firsts, run.last) | (run.last == features->input.tokens->count);
    bool before = !begins & may_belong(model, features, run.first - !begins);
    bool behind = !ends & may_belong(model, features, run.last - ends);
    return (stretch){run.first - before, run.last + behind};
}

static inline bool is_no_name(const tagger_model *model, const features *features, capital_run run)
{
    return bit_of(features->sets.firsts, run.first) & (run.last - run.first == 1) &
           only_opens(model, features, run.first);
}

/* Whether a phrase spelt out before an acronym may be there, or the acronym: hardly ever. */
static inline bool has_gloss_near(const features *features, capital_run run, stretch some)
{
    const uint8_t *written = features->written; /* zeros before and behind */
    return ((written + some.first)[-1] | written[some.last] | written[run.first]) & WRITTEN_GLOSS;
}

/* What brackets spell short belongs together. */
static __attribute__((noinline)) void add_glosses(const features *features, capital_run run,
                                                  stretch *some)
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
    uint32_t done = 0; /* tokens before it are in the stretches so far */
    size_t count = 0;
    for (size_t r = 0; r < features->n_runs; r++) {
        capital_run run = features->runs[r];
        stretch some = around(model, features, run);
        if (has_gloss_near(features, run, some))
            add_glosses(features, run, &some);
        some.first = some.first < done ? done : some.first;
        bool is_one = (some.first < some.last) & !is_no_name(model, features, run);
        out[count] = some;
        count += is_one;
        done += (some.last - done) & (0 - (uint32_t)is_one);
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
