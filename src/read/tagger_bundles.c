/* Which bundles of features a token has. */
#include "tagger_bundles.h"

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
    return facts_in_run(view->here) ? bundles_of_run(view, row, out) : 0;
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
