#include "tagger_features.h"

#include "tagger_facts.h"

const char *const feature_family_names[] = {
    "context", "affixes", "runs",  "lexicon",  "clusters", "paths", "cased",
    "cases",   "values",  "zones", "document", "glosses",  NULL,
};

typedef struct feature_list {
    const features *features;
    const token_facts *at[5]; /* the tokens around, of the same sentence; outside: edge */
    uint32_t *items;
    size_t count;
    uint32_t template;
} feature_list;

static const word_form edge_form = {.letter_case = '#', .folded = 1, .shape = 1};
const token_facts facts_edge = {.form = &edge_form};

static void add(feature_list *list, uint32_t template, uint32_t content)
{
    if (list->count < FEATURES_MOST)
        list->items[list->count++] = facts_join(content, template);
}

/* A template at a place: -2 .. 2. */
static uint32_t placed(uint32_t template, int place)
{
    return template * 8 + (uint32_t)(place + 2);
}

/* Numbers of the templates: what a model was trained with, never to be reused. */
enum {
    WORD = 1,
    WRITTEN,
    FULL_SHAPE,
    EDGE,
    SHAPE,
    CASES_3,
    CASES_5,
    WORDS_2,
    WORD_CASE,
    PREFIX,
    SUFFIX,
    NEAR_SUFFIX,
    NEAR_PREFIX,
    SIGNS,
    RUN_FIRST,
    RUN_LAST,
    RUN_BEFORE,
    RUN_BEHIND,
    RUN_PLACE,
    QUOTED,
    MARK,
    MARK_CASE,
    NO_MARK,
    COARSE,
    MIDDLE,
    FINE,
    MIDDLE_CASE,
    MIDDLES,
    PATH,
    WHOLE_PATH,
    PATH_CASE,
    PATHS,
    CASED_PATH,
    CASED_WHOLE,
    LETTER_CASES,
    LETTER_CASES_CASE,
    VALUE,
    ZONE,
    ZONE_CASE,
    USES_CASES,
    BEST_RUN,
    BEST_FIRST,
    BEST_BEFORE,
    BEST_BEHIND,
    BEST_MARK,
    USE_BEFORE,
    USE_BEHIND,
    GLOSS,
    RUN_FIRST_MARK,
    RUN_BEFORE_MARK,
    BEFORE_PATH,
    USE_PATH,
    MARKS_ALL,
    FAR_WORD,
    JOINED_FIRST,
    JOINED_BEHIND,
    RUN_LAST_MARK,
    RUN_BEHIND_MARK,
    RUN_PATHS,
};

static uint32_t place_of(const token_facts *token)
{
    return token->form->letter_case;
}

static void add_neighbours(feature_list *list)
{
    const token_facts *const *at = list->at + 2;
    uint32_t cases = place_of(at[-1]) | place_of(at[0]) << 8 | place_of(at[1]) << 16;
    add(list, placed(CASES_3, 0), cases);
    add(list, placed(CASES_5, 0), facts_join(cases, place_of(at[-2]) | place_of(at[2]) << 8));
    add(list, placed(WORDS_2, -1), facts_join(at[-1]->form->folded, at[0]->form->folded));
    add(list, placed(WORDS_2, 0), facts_join(at[0]->form->folded, at[1]->form->folded));
    add(list, placed(WORDS_2, -2), facts_join(at[-2]->form->folded, at[-1]->form->folded));
    add(list, placed(WORD_CASE, -1), facts_join(at[-1]->form->folded, at[0]->form->letter_case));
    add(list, placed(WORD_CASE, 1), facts_join(at[1]->form->folded, at[0]->form->letter_case));
}

static uint32_t short_path(uint32_t bits, unsigned size, unsigned wanted)
{
    unsigned n = size < wanted ? size : wanted;
    return n ? (bits >> (32 - n)) << 5 | n : 0;
}

static uint32_t path_of(const word_form *word, unsigned wanted)
{
    return word->word ? short_path(word->word->bits, word->word->bits_size, wanted) : 0;
}

static void add_runs(feature_list *list, uint32_t token, unsigned families)
{
    const features *features = list->features;
    const tokens *tokens = features->input.tokens;
    const token_facts *here = list->at[2];
    add(list, placed(QUOTED, 0),
        (uint32_t)tokens->items[token].in_quotes | (uint32_t)here->in_brackets << 1);
    if (here->run_first == here->run_last)
        return;
    const sentence *sentence = &tokens->sentences[tokens->sentence_of[token]];
    const token_facts *facts = features->tokens;
    const token_facts *first = &facts[here->run_first], *last = &facts[here->run_last - 1];
    const token_facts *before =
        here->run_first > sentence->first ? &facts[here->run_first - 1] : &facts_edge;
    const token_facts *behind =
        here->run_last < sentence->last ? &facts[here->run_last] : &facts_edge;
    uint32_t from_first = token - here->run_first, to_last = here->run_last - 1 - token;
    uint32_t place = (from_first > 4 ? 4 : from_first) * 8 + (to_last > 4 ? 4 : to_last);
    add(list, placed(RUN_FIRST, 0), first->form->folded);
    add(list, placed(RUN_LAST, 0), last->form->folded);
    add(list, placed(RUN_BEFORE, 0), before->form->folded);
    add(list, placed(RUN_BEHIND, 0), behind->form->folded);
    add(list, placed(RUN_PLACE, 0), place);
    add(list, placed(RUN_FIRST, 1),
        facts_join(first->form->folded, from_first > 4 ? 4 : from_first));
    add(list, placed(RUN_BEFORE, 1),
        facts_join(before->form->folded, from_first > 2 ? 2 : from_first));
    if (here->run_first >= sentence->first + 2) { /* Badan A, B dan C */
        const token_facts *other = before - 1;
        if (other->run_first != other->run_last) {
            add(list, placed(JOINED_FIRST, 0),
                facts_join(facts[other->run_first].form->folded, before->form->folded));
            add(list, placed(JOINED_FIRST, 1),
                facts_join(path_of(facts[other->run_first].form, 10), before->form->folded));
        }
    }
    if (here->run_last + 1 < sentence->last && behind[1].run_first != behind[1].run_last) {
        add(list, placed(JOINED_BEHIND, 0),
            facts_join(behind[1].form->folded, behind->form->folded));
        add(list, placed(JOINED_BEHIND, 1),
            facts_join(path_of(behind[1].form, 10), behind->form->folded));
    }
    if (families & FEATURES_PATHS) {
        add(list, placed(BEFORE_PATH, 0), path_of(before->form, 10));
        add(list, placed(BEFORE_PATH, 1), path_of(first->form, 10));
        add(list, placed(BEFORE_PATH, 2), path_of(last->form, 10));
        add(list, placed(RUN_PATHS, 0),
            facts_join(path_of(before->form, 8), path_of(first->form, 8)));
        add(list, placed(RUN_PATHS, 1),
            facts_join(path_of(first->form, 8), path_of(last->form, 8)));
        add(list, placed(RUN_PATHS, 2),
            facts_join(path_of(last->form, 8), path_of(behind->form, 8)));
    }
    if (families & FEATURES_LEXICON) {
        for (uint8_t i = 0; i < first->n_marks; i++)
            add(list, placed(RUN_FIRST_MARK, 0), list->features->marks[first->marks[i]]);
        for (uint8_t i = 0; i < before->n_marks; i++)
            add(list, placed(RUN_BEFORE_MARK, 0), list->features->marks[before->marks[i]]);
        for (uint8_t i = 0; i < last->n_marks; i++)
            add(list, placed(RUN_LAST_MARK, 0), list->features->marks[last->marks[i]]);
        for (uint8_t i = 0; i < behind->n_marks; i++)
            add(list, placed(RUN_BEHIND_MARK, 0), list->features->marks[behind->marks[i]]);
    }
}

static void add_lexicon(feature_list *list)
{
    const token_facts *const *at = list->at + 2;
    for (int k = -1; k <= 1; k++)
        for (uint8_t i = 0; i < at[k]->n_marks; i++) {
            add(list, placed(MARK, k), list->features->marks[at[k]->marks[i]]);
            if (k != 1)
                add(list, placed(MARK_CASE, k),
                    facts_join(list->features->marks[at[k]->marks[i]], at[0]->form->letter_case));
        }
    uint32_t all[3] = {0};
    for (int k = -1; k <= 1; k++)
        for (uint8_t i = 0; i < at[k]->n_marks; i++)
            all[k + 1] += list->features->marks[at[k]->marks[i]] * 0x9E3779B1u; /* in any order */
    if (at[0]->n_marks > 1)
        add(list, placed(MARKS_ALL, 0), all[1]);
    if (all[0] && all[1])
        add(list, placed(MARKS_ALL, -1), facts_join(all[0], all[1]));
    if (all[1] && all[2])
        add(list, placed(MARKS_ALL, 1), facts_join(all[1], all[2]));
    if (!at[0]->n_marks)
        add(list, placed(NO_MARK, 0), at[0]->form->letter_case);
}

static uint32_t middle_of(const word_form *word)
{
    return word->word ? word->word->middle : 0;
}

static void add_class_pairs(feature_list *list, unsigned families)
{
    const token_facts *const *at = list->at + 2;
    for (int k = -1; k <= 0; k++) {
        if (families & FEATURES_CLUSTERS)
            add(list, placed(MIDDLES, k),
                facts_join(middle_of(at[k]->form), middle_of(at[k + 1]->form)));
        if (families & FEATURES_PATHS)
            add(list, placed(PATHS, k),
                facts_join(path_of(at[k]->form, 8), path_of(at[k + 1]->form, 8)));
    }
}

static void add_document(feature_list *list, uint32_t token)
{
    const features *features = list->features;
    const token_facts *here = list->at[2];
    if (here->run_first == here->run_last && here->form->letter_case != 'l')
        return;
    const word_uses *uses = facts_uses(features, here->form->folded);
    if (!uses)
        return;
    add(list, placed(USES_CASES, 0),
        (uint32_t)here->form->letter_case << 8 | (uint32_t)(uses->lower > 0) |
            (uint32_t)(uses->capitalised > 0) << 1 | (uint32_t)(uses->upper > 0) << 2 |
            (uint32_t)(uses->capitalised > uses->lower) << 3);
    if (uses->best == NO_TOKEN || here->form->letter_case == 'l')
        return;
    const tokens *tokens = features->input.tokens;
    const token_facts *facts = features->tokens;
    const token_facts *best = &facts[uses->best];
    if (best->run_last - best->run_first > here->run_last - here->run_first) {
        const sentence *sentence = &tokens->sentences[tokens->sentence_of[uses->best]];
        uint32_t from_first = uses->best - best->run_first;
        uint32_t to_last = best->run_last - 1 - uses->best;
        add(list, placed(BEST_RUN, 0),
            (from_first > 3 ? 3 : from_first) * 4 + (to_last > 3 ? 3 : to_last));
        add(list, placed(BEST_FIRST, 0), facts[best->run_first].form->folded);
        add(list, placed(BEST_FIRST, 1), path_of(facts[best->run_first].form, 10));
        if (best->run_first > sentence->first) {
            add(list, placed(BEST_BEFORE, 0), facts[best->run_first - 1].form->folded);
            add(list, placed(BEST_BEFORE, 1), path_of(facts[best->run_first - 1].form, 10));
        }
        if (best->run_last < sentence->last)
            add(list, placed(BEST_BEHIND, 0), facts[best->run_last].form->folded);
        for (uint8_t i = 0; i < best->n_marks; i++)
            add(list, placed(BEST_MARK, 0), list->features->marks[best->marks[i]]);
    }
    for (uint32_t i = 0; i < uses->n_uses; i++) {
        uint32_t use = uses->uses[i];
        if (use == token)
            continue;
        const sentence *sentence = &tokens->sentences[tokens->sentence_of[use]];
        add(list, placed(USE_BEFORE, 0),
            facts[use - 1].form->folded); /* a use is never the first */
        add(list, placed(USE_PATH, 0), path_of(facts[use - 1].form, 10));
        if (use + 1 < sentence->last) {
            add(list, placed(USE_BEHIND, 0), facts[use + 1].form->folded);
            add(list, placed(USE_PATH, 1), path_of(facts[use + 1].form, 10));
        }
    }
}

/* ---- what a word says by itself ------------------------------------------------------------- */

static void add_paths(feature_list *list, const word_form *word, int k)
{
    static const unsigned sizes[] = {4, 6, 8, 10, 13};
    if (!word->word || !word->word->bits_size)
        return;
    for (unsigned i = 0; i < 5 && sizes[i] < word->word->bits_size; i++)
        add(list, placed(PATH, k), path_of(word, sizes[i]));
    add(list, placed(WHOLE_PATH, k), path_of(word, 26));
}

static void add_cased_paths(feature_list *list, const word_form *word, int k)
{
    static const unsigned sizes[] = {4, 6, 8, 10};
    unsigned size = word->path & 63;
    if (!size)
        return;
    for (unsigned i = 0; i < 4 && sizes[i] < size; i++)
        add(list, placed(CASED_PATH, k), short_path(word->path, size, sizes[i]));
    add(list, placed(CASED_WHOLE, k), word->path);
}

static void add_affixes(feature_list *list, const word_form *word)
{
    for (uint32_t i = 0; i < 4; i++) {
        if (word->prefix[i])
            add(list, placed(PREFIX, (int)i - 2), word->prefix[i]);
        if (word->suffix[i])
            add(list, placed(SUFFIX, (int)i - 2), word->suffix[i]);
    }
    add(list, placed(SIGNS, 0),
        (uint32_t)word->hyphen | (uint32_t)word->dot << 1 | (uint32_t)word->digit << 2);
}

/* What the word at the token itself says more than its neighbours do. */
static void add_own(feature_list *list, const word_form *word, unsigned families)
{
    uint32_t letter_cases = word->word ? word->word->letter_cases : 0;
    add(list, placed(WRITTEN, 0), word->written);
    add(list, placed(FULL_SHAPE, 0), word->full_shape);
    if (families & FEATURES_AFFIXES)
        add_affixes(list, word);
    if (families & FEATURES_CLUSTERS)
        add(list, placed(MIDDLE_CASE, 0), facts_join(middle_of(word), word->letter_case));
    if (families & FEATURES_PATHS)
        add(list, placed(PATH_CASE, 0), facts_join(path_of(word, 26), word->letter_case));
    if (families & FEATURES_CASES)
        add(list, placed(LETTER_CASES_CASE, 0), facts_join(letter_cases, word->letter_case));
}

static void add_word(feature_list *list, const word_form *word, int k, unsigned families)
{
    add(list, placed(WORD, k), word->folded);
    if (families & FEATURES_CONTEXT)
        add(list, placed(SHAPE, k), word->shape);
    if ((families & FEATURES_CLUSTERS) && middle_of(word)) {
        add(list, placed(COARSE, k), word->word->coarse);
        add(list, placed(MIDDLE, k), word->word->middle);
        add(list, placed(FINE, k), word->word->fine);
    }
    if (families & FEATURES_PATHS)
        add_paths(list, word, k);
    if (k == 0)
        add_own(list, word, families);
    else if ((families & FEATURES_AFFIXES) && (k == -1 || k == 1)) {
        add(list, placed(NEAR_SUFFIX, k), word->suffix[1]);
        add(list, placed(NEAR_PREFIX, k), word->prefix[2]);
    }
    if (k < -1 || k > 1)
        return;
    if (families & FEATURES_CASED)
        add_cased_paths(list, word, k);
    if (families & FEATURES_CASES)
        add(list, placed(LETTER_CASES, k), word->word ? word->word->letter_cases : 0);
}

/* ---- all of it ------------------------------------------------------------------------------ */

static void look_around(feature_list *list, const features *features, uint32_t token)
{
    const tokens *tokens = features->input.tokens;
    const sentence *sentence = &tokens->sentences[tokens->sentence_of[token]];
    list->features = features;
    for (int k = -2; k <= 2; k++) {
        int64_t at = (int64_t)token + k;
        list->at[k + 2] =
            at < sentence->first || at >= sentence->last ? &facts_edge : &features->tokens[at];
    }
}

static void add_around(feature_list *list, uint32_t token)
{
    const features *features = list->features;
    const tokens *tokens = features->input.tokens;
    unsigned families = features->input.families;
    const token_facts *here = list->at[2];
    if (list->at[1] == &facts_edge)
        add(list, placed(EDGE, 0), here->form->letter_case);
    if (list->at[3] == &facts_edge)
        add(list, placed(EDGE, 1), here->form->letter_case);
    if (families & FEATURES_CONTEXT)
        add_neighbours(list);
    add_class_pairs(list, families);
    if (families & FEATURES_RUNS)
        add_runs(list, token, families);
    if (families & FEATURES_LEXICON)
        add_lexicon(list);
    if (families & FEATURES_VALUES)
        for (int k = -1; k <= 1; k++)
            if (list->at[k + 2]->value)
                add(list, placed(VALUE, k), list->at[k + 2]->value);
    if (families & FEATURES_ZONES) {
        const sentence *sentence = &tokens->sentences[tokens->sentence_of[token]];
        uint32_t kind = features->input.zones->items[sentence->zone].kind;
        add(list, placed(ZONE, 0), kind);
        add(list, placed(ZONE_CASE, 0), facts_join(kind, here->form->letter_case));
    }
    if (families & FEATURES_GLOSSES)
        for (int k = -1; k <= 1; k++)
            if (list->at[k + 2]->gloss)
                add(list, placed(GLOSS, k), list->at[k + 2]->gloss);
    if (families & FEATURES_DOCUMENT)
        add_document(list, token);
}

size_t features_of_word(const word_form *word, int place, unsigned families, uint32_t *out)
{
    feature_list list = {.items = out};
    add_word(&list, word, place, families);
    return list.count;
}

size_t features_around(const features *features, uint32_t token, uint32_t *out)
{
    feature_list list = {.items = out};
    look_around(&list, features, token);
    add_around(&list, token);
    return list.count;
}

size_t features_of(const features *features, uint32_t token, uint32_t *out)
{
    feature_list list = {.items = out};
    look_around(&list, features, token);
    for (int k = -2; k <= 2; k++)
        add_word(&list, list.at[k + 2]->form, k, features->input.families);
    add_around(&list, token);
    return list.count;
}

features *features_prepare(const feature_input *input, arena *arena)
{
    features *features = arena_new(arena, struct features);
    features->input = *input;
    features->tokens = arena_array(arena, token_facts, input->tokens->count + 1);
    facts_read(features, arena);
    return features;
}
