/* Which bundles of features a token has. */
#include "tagger_bundles.h"

#include "tagger_facts.h"

typedef struct bundle_list {
    const token_view *view;
    feature_bundle *items;
    size_t count;
} bundle_list;

static inline void add(bundle_list *list, uint32_t kind, uint64_t a, uint64_t b)
{
    list->items[list->count++] = bundle_of(kind, a, b);
}

static bool has(const bundle_list *list, unsigned family)
{
    return list->view->features->input.sources.families & family;
}

/* The token at a place: -2 .. 2. */
static const token_facts *at_place(const bundle_list *list, int place)
{
    return list->view->at[WORD_HERE + place];
}

static uint32_t least(uint32_t a, uint32_t b)
{
    return a < b ? a : b;
}

static uint8_t cases_elsewhere(const word_uses *uses)
{
    return (uint8_t)((uses->lower > 0) | (uses->capitalised > 0) << 1 | uses->is_upper << 2 |
                     (uses->capitalised > uses->lower) << 3);
}

static void add_site(bundle_list *list, uint64_t written, bool with_uses)
{
    const token_facts *here = at_place(list, 0);
    site site = {
        .written = written,
        .zone = (uint8_t)list->view->features->input.zones->items[list->view->sentence->zone].kind,
    };
    if (facts_in_run(here)) {
        site.from_first = (uint8_t)least(list->view->token - here->run_first, 4);
        site.to_last = (uint8_t)least(here->run_last - 1 - list->view->token, 4);
        if (with_uses && has(list, FEATURES_DOCUMENT))
            site.uses = USES_TOLD | cases_elsewhere(facts_uses(list->view->features, here));
    }
    list->items[list->count++] = site_bundle(site);
}

/* What the lexicon says of the token and of those beside it. */
static void add_marks(bundle_list *list, uint64_t written)
{
    uint64_t case_here = written >> 8 * WORD_HERE & WRITTEN_CASE;
    const token_facts *const *at = list->view->at + WORD_HERE;
    uint64_t before = at[-1]->marks, here = at[0]->marks, behind = at[1]->marks;
    if (before)
        add(list, BUNDLE_MARKS_BEFORE, before, case_here);
    if (here)
        add(list, BUNDLE_MARKS, here, case_here);
    if (behind)
        add(list, BUNDLE_MARKS_BEHIND, behind, 0);
}

static uint32_t folded_at(const bundle_list *list, uint32_t token)
{
    return list->view->features->input.tokens->items[token].hash;
}

static void add_run(bundle_list *list)
{
    const token_facts *facts = list->view->features->tokens, *here = at_place(list, 0);
    uint32_t run_first = here->run_first, run_last = here->run_last;
    const token_facts *first = &facts[run_first], *last = &facts[run_last - 1];
    const token_facts *before =
        run_first > list->view->sentence->first ? first - 1 : facts_edge(list->view->features);
    const token_facts *behind =
        run_last < list->view->sentence->last ? last + 1 : facts_edge(list->view->features);
    if (run_first >= list->view->sentence->first + 2 && facts_in_run(before - 1))
        add(list, BUNDLE_JOINED_BEFORE, folded_at(list, before[-1].run_first),
            folded_at(list, run_first - 1));
    if (run_last + 1 < list->view->sentence->last && facts_in_run(behind + 1))
        add(list, BUNDLE_JOINED_BEHIND, folded_at(list, run_last + 1), folded_at(list, run_last));
    if (!has(list, FEATURES_LEXICON))
        return;
    if (first->marks || before->marks)
        add(list, BUNDLE_RUN_MARKS, first->marks, before->marks);
    if (last->marks || behind->marks)
        add(list, BUNDLE_RUN_MARKS_BEHIND, last->marks, behind->marks);
}

size_t features_elsewhere(const token_view *view, word_part *out)
{
    const tokens *tokens = view->features->input.tokens;
    const word_uses *uses = facts_uses(view->features, view->at[WORD_HERE]);
    size_t count = 0;
    for (uint32_t i = 0; i < uses->n_uses; i++) {
        uint32_t use = uses->uses[i];
        if (use == view->token)
            continue;
        out[count++] = (word_part){use - 1, WORD_ELSEWHERE_BEFORE}; /* it is never the first */
        if (use + 1 < tokens->sentences[tokens->sentence_of[use]].last)
            out[count++] = (word_part){use + 1, WORD_ELSEWHERE_BEHIND};
    }
    return count;
}

size_t features_near(const token_view *view, bool with_uses, feature_bundle *out)
{
    bundle_list list = {view, out, 0};
    uint64_t written = facts_written_around(view);
    add_site(&list, written, with_uses);
    if (has(&list, FEATURES_LEXICON))
        add_marks(&list, written);
    return list.count;
}

size_t features_of_run(const token_view *view, feature_bundle *out)
{
    bundle_list list = {view, out, 0};
    if (!has(&list, FEATURES_RUNS) || !facts_in_run(at_place(&list, 0)))
        return 0;
    add_run(&list);
    return list.count;
}

size_t features_beyond(const token_view *view, bool with_uses, feature_bundle *out)
{
    bundle_list list = {view, out, 0};
    const features *features = view->features;
    const token_facts *const *at = view->at + WORD_HERE, *here = at[0];
    if (has(&list, FEATURES_VALUES) && (at[-1]->value || at[0]->value || at[1]->value))
        add(&list, BUNDLE_VALUES,
            (uint64_t)facts_value(features, at[-1]) << 32 | facts_value(features, at[0]),
            facts_value(features, at[1]));
    if (here->uses && (with_uses || !facts_in_run(here)) && has(&list, FEATURES_DOCUMENT))
        add(&list, BUNDLE_USES, cases_elsewhere(facts_uses(features, here)),
            facts_case(features, view->token));
    return list.count;
}
