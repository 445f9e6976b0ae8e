#include "tagger_stretches.h"

static bool may_belong(const stretches *s, uint32_t token)
{
    return !s->features->tokens[token].settled &&
           !tagger_outside(s->model, s->features->input.tokens->items[token].hash);
}

/* "Namun", "Ia": in capitals for where it stands. */
static bool only_opens(const stretches *s, const capital_run *run, const sentence *sentence)
{
    uint32_t word = s->features->input.tokens->items[run->first].hash;
    return run->first == sentence->first && run->last == run->first + 1 &&
           !facts_gloss(s->features, run->first) && tagger_outside(s->model, tagger_opening(word));
}

bool stretches_next(stretches *s, stretch *out)
{
    const tokens *tokens = s->features->input.tokens;
    bool everywhere = (s->model->families & FEATURES_EVERYWHERE) != 0;
    if (s->next == (everywhere ? tokens->n_sentences : s->features->n_runs))
        return false;
    if (everywhere) {
        const sentence *sentence = &tokens->sentences[s->next++];
        *out = (stretch){sentence->first, sentence->last};
        return true;
    }
    const capital_run *run = &s->features->runs[s->next++];
    const sentence *sentence = &tokens->sentences[tokens->sentence_of[run->first]];
    if (only_opens(s, run, sentence)) {
        *out = (stretch){run->first, run->first};
        return true;
    }
    bool is_acronym = facts_gloss(s->features, run->first) == 3; /* a bracket stands before it */
    uint32_t first = run->first, last = run->last;
    if (first > sentence->first && (is_acronym || may_belong(s, first - 1)))
        first--;
    if (last < sentence->last && may_belong(s, last))
        last++;
    while (first > sentence->first && facts_gloss(s->features, first - 1))
        first--;
    while (last < sentence->last && facts_gloss(s->features, last))
        last++;
    if (first < s->done)
        first = s->done < last ? s->done : last;
    *out = (stretch){first, last};
    s->done = last > s->done ? last : s->done;
    return true;
}
