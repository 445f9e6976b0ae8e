/* Which bundles of features a token has. */
#include "tagger_bundles.h"

static uint32_t folded_at(const bundle_list *list, uint32_t token)
{
    return list->view->features->input.tokens->items[token].hash;
}

/* What stands around it nobody can foresee: no branch. */
static void add_run(bundle_list *list)
{
    const token_facts *facts = list->view->features->tokens, *here = list->view->here;
    const sentence *sentence = list->view->sentence;
    uint32_t first = here->run_first, last = here->run_last;
    uint32_t n_before = first - sentence->first, n_behind = sentence->last - last;
    uint32_t other_before = first - (n_before >= 2 ? 2 : 0);
    uint32_t other_behind = last - 1 + (n_behind >= 2 ? 2 : 0);
    bundle_add_if(list, (n_before >= 2) & facts_in_run(&facts[other_before]), BUNDLE_JOINED_BEFORE,
                  folded_at(list, facts[other_before].run_first),
                  folded_at(list, first - (n_before > 0)));
    bundle_add_if(list, (n_behind >= 2) & facts_in_run(&facts[other_behind]), BUNDLE_JOINED_BEHIND,
                  folded_at(list, other_behind), folded_at(list, last - (n_behind == 0)));
    if (!bundle_has(list, FEATURES_LEXICON))
        return;
    uint64_t before = facts[(ptrdiff_t)first - 1].marks & (0 - (uint64_t)(n_before > 0));
    uint64_t behind = facts[last].marks & (0 - (uint64_t)(n_behind > 0));
    uint64_t at_first = facts[first].marks, at_last = facts[last - 1].marks;
    bundle_add_if(list, at_first | before, BUNDLE_RUN_MARKS, at_first, before);
    bundle_add_if(list, at_last | behind, BUNDLE_RUN_MARKS_BEHIND, at_last, behind);
}

size_t features_elsewhere(const features *features, uint32_t token, word_part *out)
{
    const tokens *tokens = features->input.tokens;
    const word_uses *uses = facts_uses(features, &features->tokens[token]);
    size_t count = 0;
    for (uint32_t i = 0; i < USES_MOST; i++) { /* how many there are nobody can foresee */
        uint32_t use = uses->uses[i], last = tokens->sentences[tokens->sentence_of[use]].last;
        uint32_t is_other = (i < uses->n_uses) & (use != token);
        out[count] = (word_part){use - 1, WORD_ELSEWHERE_BEFORE}; /* it is never the first */
        count += is_other;
        out[count] = (word_part){use + 1, WORD_ELSEWHERE_BEHIND};
        count += is_other & (use + 1 < last);
    }
    return count;
}

size_t features_near(const token_view *view, bool with_uses, int16_t *row, feature_bundle *out)
{
    near_marks marks = {view->before->marks, view->here->marks, view->behind->marks};
    return bundles_near(view, marks, facts_written_around(view), with_uses, row, out);
}

size_t features_of_run(const token_view *view, int16_t *row, feature_bundle *out)
{
    bundle_list list = {view, row, out, 0};
    if (!bundle_has(&list, FEATURES_RUNS) || !facts_in_run(view->here))
        return 0;
    add_run(&list);
    return list.count;
}

size_t features_beyond(const token_view *view, bool with_uses, int16_t *row, feature_bundle *out)
{
    bundle_list list = {view, row, out, 0};
    const features *features = view->features;
    const token_facts *here = view->here;
    if (bundle_has(&list, FEATURES_VALUES)) {
        uint64_t before = facts_value(features, view->before);
        uint64_t in = facts_value(features, here), behind = facts_value(features, view->behind);
        bool is_near = view->before->value | here->value | view->behind->value;
        bundle_add_if(&list, is_near, BUNDLE_VALUES, before << 32 | in, behind);
    }
    if (bundle_has(&list, FEATURES_DOCUMENT))
        bundle_add_if(&list, here->uses && (with_uses || !facts_in_run(here)), BUNDLE_USES,
                      features->words[here->uses].cases, facts_case(features, view->token));
    return list.count;
}
