/* Which bundles of features a token has. */
#include "tagger_bundles.h"

static uint32_t folded_at(const bundle_list *list, uint32_t token)
{
    return list->view->features->input.tokens->items[token].hash;
}

static void add_run(bundle_list *list)
{
    const token_facts *facts = list->view->features->tokens, *here = list->view->here;
    uint32_t run_first = here->run_first, run_last = here->run_last;
    const token_facts *first = &facts[run_first], *last = &facts[run_last - 1];
    const token_facts *before =
        run_first > list->view->sentence->first ? first - 1 : facts_edge(list->view->features);
    const token_facts *behind =
        run_last < list->view->sentence->last ? last + 1 : facts_edge(list->view->features);
    if (run_first >= list->view->sentence->first + 2 && facts_in_run(before - 1))
        bundle_add(list, BUNDLE_JOINED_BEFORE, folded_at(list, before[-1].run_first),
                   folded_at(list, run_first - 1));
    if (run_last + 1 < list->view->sentence->last && facts_in_run(behind + 1))
        bundle_add(list, BUNDLE_JOINED_BEHIND, folded_at(list, run_last + 1),
                   folded_at(list, run_last));
    if (!bundle_has(list, FEATURES_LEXICON))
        return;
    if (first->marks || before->marks)
        bundle_add(list, BUNDLE_RUN_MARKS, first->marks, before->marks);
    if (last->marks || behind->marks)
        bundle_add(list, BUNDLE_RUN_MARKS_BEHIND, last->marks, behind->marks);
}

size_t features_elsewhere(const features *features, uint32_t token, word_part *out)
{
    const tokens *tokens = features->input.tokens;
    const word_uses *uses = facts_uses(features, &features->tokens[token]);
    size_t count = 0;
    for (uint32_t i = 0; i < uses->n_uses; i++) {
        uint32_t use = uses->uses[i];
        if (use == token)
            continue;
        out[count++] = (word_part){use - 1, WORD_ELSEWHERE_BEFORE}; /* it is never the first */
        if (use + 1 < tokens->sentences[tokens->sentence_of[use]].last)
            out[count++] = (word_part){use + 1, WORD_ELSEWHERE_BEHIND};
    }
    return count;
}

size_t features_near(const token_view *view, bool with_uses, int16_t *row, feature_bundle *out)
{
    return bundles_near(view, facts_written_around(view), with_uses, row, out);
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
    if (bundle_has(&list, FEATURES_VALUES) &&
        (view->before->value || here->value || view->behind->value))
        bundle_add(&list, BUNDLE_VALUES,
                   (uint64_t)facts_value(features, view->before) << 32 |
                       facts_value(features, here),
                   facts_value(features, view->behind));
    if (here->uses && (with_uses || !facts_in_run(here)) && bundle_has(&list, FEATURES_DOCUMENT))
        bundle_add(&list, BUNDLE_USES, features->words[here->uses].cases,
                   facts_case(features, view->token));
    return list.count;
}
