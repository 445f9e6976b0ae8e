/* From bundles to features: what each of them says. Which bundles a token has: tagger_bundles.c. */
#include "tagger_features.h"

#include "tagger_bundles.h"
#include "tagger_facts.h"

const char *const feature_family_names[] = {
    "context", "affixes", "runs",  "lexicon",  "clusters", "paths",      "cased",
    "cases",   "values",  "zones", "document", "glosses",  "everywhere", NULL,
};

/* Numbers of the templates: what a model was trained with. */
enum {
    WORD = 1,
    WRITTEN,
    FULL_SHAPE,
    EDGE,
    SHAPE,
    CASES_3,
    CASES_5,
    PREFIX,
    SUFFIX,
    NEAR_SUFFIX,
    NEAR_PREFIX,
    SIGNS,
    RUN_WORD,
    RUN_CLASS,
    RUN_PLACE,
    RUN_MARK,
    QUOTED,
    MARK,
    MARK_CASE,
    MARKS_ALL,
    NO_MARK,
    COARSE,
    MIDDLE,
    FINE,
    MIDDLE_CASE,
    PATH,
    WHOLE_PATH,
    PATH_CASE,
    CASED_PATH,
    CASED_WHOLE,
    LETTER_CASES,
    LETTER_CASES_CASE,
    VALUE,
    ZONE,
    ZONE_CASE,
    USES_CASES,
    ELSEWHERE_WORD,
    ELSEWHERE_CLASS,
    GLOSS,
    JOINED_WORD,
    JOINED_CLASS,
};

typedef struct feature_list {
    const feature_sources *sources;
    uint32_t *items;
    size_t count;
} feature_list;

/* A template at a place: -2 .. 2, or what stands for one. */
static void add(feature_list *list, uint32_t template, int place, uint32_t content)
{
    if (list->count < FEATURES_MOST)
        list->items[list->count++] = facts_join(content, template * 32 + (uint32_t)(place + 2));
}

static bool has(const feature_list *list, unsigned family)
{
    return list->sources->families & family;
}

/* ---- what a word says by itself ------------------------------------------------------------- */

static uint32_t short_path(uint32_t bits, unsigned size, unsigned wanted)
{
    unsigned n = size < wanted ? size : wanted;
    return n ? (bits >> (32 - n)) << 5 | n : 0;
}

static uint32_t path_of(const word_facts *word, unsigned wanted)
{
    return word ? short_path(word->bits, word->bits_size, wanted) : 0;
}

const class_parts features_class_parts[CLASS_KINDS] = {
    [CLASS_SHAPE] = {0, WORD_PLACES},
    [CLASS_COARSE] = {0, WORD_PLACES},
    [CLASS_MIDDLE] = {0, WORD_PLACES},
    [CLASS_FINE] = {0, WORD_PLACES},
    [CLASS_LEAF] = {0, WORD_PLACES},
    [CLASS_PATH] = {WORD_HERE - 1, WORD_HERE + 2},
    [CLASS_CASES] = {WORD_HERE - 1, WORD_HERE + 2},
    [CLASS_TREE] = {WORD_PLACES, WORD_PARTS},
};

void features_classes(const word_form *word, uint32_t classes[CLASS_KINDS])
{
    bool known = word->word.middle != 0;
    classes[CLASS_SHAPE] = word->shape;
    classes[CLASS_COARSE] = known ? word->word.coarse : 0;
    classes[CLASS_MIDDLE] = word->word.middle;
    classes[CLASS_FINE] = known ? word->word.fine : 0;
    classes[CLASS_LEAF] = word->word.bits_size ? word->word.bits | word->word.bits_size : 0;
    classes[CLASS_PATH] = word->path & 63 ? word->path : 0;
    classes[CLASS_CASES] = word->word.letter_cases + 1u;
    classes[CLASS_TREE] = path_of(&word->word, 10) + 1;
}

/* A whole path, its size in the lowest bits. */
static void add_paths(feature_list *list, uint32_t path, int place)
{
    static const unsigned sizes[] = {4, 6, 8, 10, 13};
    for (unsigned i = 0; i < 5 && sizes[i] < (path & 63); i++)
        add(list, PATH, place, short_path(path, path & 63, sizes[i]));
    add(list, WHOLE_PATH, place, short_path(path, path & 63, 26));
}

static void add_cased_paths(feature_list *list, uint32_t path, int place)
{
    static const unsigned sizes[] = {4, 6, 8, 10};
    for (unsigned i = 0; i < 4 && sizes[i] < (path & 63); i++)
        add(list, CASED_PATH, place, short_path(path, path & 63, sizes[i]));
    add(list, CASED_WHOLE, place, path);
}

/* At an edge of a run of capitals, or beside the same word elsewhere. */
static void add_tree(feature_list *list, uint32_t path, int part)
{
    if (part >= WORD_ELSEWHERE_BEFORE)
        add(list, ELSEWHERE_CLASS, part - WORD_ELSEWHERE_BEFORE, path);
    else
        add(list, RUN_CLASS, part - WORD_RUN_FIRST, path);
}

static void add_class(feature_list *list, int kind, uint32_t class, int part)
{
    static const struct {
        uint32_t template;
        unsigned family;
    } kinds[CLASS_KINDS] = {
        [CLASS_SHAPE] = {SHAPE, FEATURES_CONTEXT},
        [CLASS_COARSE] = {COARSE, FEATURES_CLUSTERS},
        [CLASS_MIDDLE] = {MIDDLE, FEATURES_CLUSTERS},
        [CLASS_FINE] = {FINE, FEATURES_CLUSTERS},
        [CLASS_LEAF] = {PATH, FEATURES_PATHS},
        [CLASS_PATH] = {CASED_PATH, FEATURES_CASED},
        [CLASS_CASES] = {LETTER_CASES, FEATURES_CASES},
        [CLASS_TREE] = {RUN_CLASS, FEATURES_ALL},
    };
    class_parts parts = features_class_parts[kind];
    if (!class || part < parts.first || part >= parts.last || !has(list, kinds[kind].family))
        return;
    if (kind == CLASS_LEAF)
        add_paths(list, class, part - WORD_HERE);
    else if (kind == CLASS_PATH)
        add_cased_paths(list, class, part - WORD_HERE);
    else if (kind == CLASS_TREE)
        add_tree(list, class - 1, part);
    else
        add(list, kinds[kind].template, part - WORD_HERE, kind == CLASS_CASES ? class - 1 : class);
}

static void add_affixes(feature_list *list, const word_form *word)
{
    for (int i = 0; i < 4; i++) {
        if (word->prefix[i])
            add(list, PREFIX, i, word->prefix[i]);
        if (word->suffix[i])
            add(list, SUFFIX, i, word->suffix[i]);
    }
    add(list, SIGNS, 0,
        (uint32_t)word->hyphen | (uint32_t)word->dot << 1 | (uint32_t)word->digit << 2);
}

/* What the word at the token itself says more than its neighbours do. */
static void add_own(feature_list *list, const word_form *word)
{
    uint32_t letter_cases = word->word.letter_cases;
    add(list, WRITTEN, 0, word->written);
    add(list, FULL_SHAPE, 0, word->full_shape);
    if (has(list, FEATURES_AFFIXES))
        add_affixes(list, word);
    if (has(list, FEATURES_CLUSTERS))
        add(list, MIDDLE_CASE, 0, facts_join(word->word.middle, word->letter_case));
    if (has(list, FEATURES_PATHS))
        add(list, PATH_CASE, 0, facts_join(path_of(&word->word, 26), word->letter_case));
    if (has(list, FEATURES_CASES))
        add(list, LETTER_CASES_CASE, 0, facts_join(letter_cases, word->letter_case));
}

/* Without the classes where there are none. */
static void add_classes(feature_list *list, const uint32_t *classes, int first, int last, int part)
{
    for (int kind = first; classes && kind <= last; kind++)
        add_class(list, kind, classes[kind], part);
}

static void add_around(feature_list *list, const word_form *word, const uint32_t *classes, int part)
{
    int place = part - WORD_HERE;
    add(list, WORD, place, word->folded);
    add_classes(list, classes, CLASS_SHAPE, CLASS_LEAF, part);
    if (place == 0)
        add_own(list, word);
    if (has(list, FEATURES_AFFIXES) && (place == -1 || place == 1)) {
        add(list, NEAR_SUFFIX, place, word->suffix[1]);
        add(list, NEAR_PREFIX, place, word->prefix[2]);
    }
    add_classes(list, classes, CLASS_PATH, CLASS_CASES, part);
}

static size_t collect(const word_form *word, int part, const uint32_t *classes,
                      const feature_sources *sources, uint32_t *out)
{
    feature_list collected = {sources, out, 0}, *list = &collected;
    if (part < WORD_PLACES)
        add_around(list, word, classes, part);
    else if (part >= WORD_ELSEWHERE_BEFORE)
        add(list, ELSEWHERE_WORD, part - WORD_ELSEWHERE_BEFORE, word->folded);
    else
        add(list, RUN_WORD, part - WORD_RUN_FIRST, word->folded);
    add_classes(list, classes, CLASS_TREE, CLASS_TREE, part);
    return list->count;
}

size_t features_of_word(const word_form *word, int part, const feature_sources *sources,
                        uint32_t *out)
{
    uint32_t classes[CLASS_KINDS];
    features_classes(word, classes);
    return collect(word, part, classes, sources, out);
}

size_t features_beside_classes(const word_form *word, int part, const feature_sources *sources,
                               uint32_t *out)
{
    return collect(word, part, NULL, sources, out);
}

size_t features_of_class(int kind, uint32_t class, int part, const feature_sources *sources,
                         uint32_t *out)
{
    feature_list collected = {sources, out, 0}, *list = &collected;
    add_class(list, kind, class, part);
    return list->count;
}

/* ---- what bundles say ----------------------------------------------------------------------- */

static void add_cases(feature_list *list, const site *site)
{
    uint32_t cases = 0;
    for (int place = -2; place <= 2; place++)
        cases |= (site_written(site, place) & WRITTEN_CASE) << 3 * (WORD_HERE + place);
    uint32_t three = cases >> 3 & 0x1FF;
    if (has(list, FEATURES_CONTEXT)) {
        add(list, CASES_3, 0, three);
        add(list, CASES_5, 0, cases);
    }
    if ((three & 7) == WRITTEN_EDGE)
        add(list, EDGE, -1, three >> 3 & 7);
    if (three >> 6 == WRITTEN_EDGE)
        add(list, EDGE, 1, three >> 3 & 7);
}

static uint32_t cases_elsewhere(uint32_t letter_case, uint32_t uses)
{
    return letter_case << 8 | uses;
}

static void add_site(feature_list *list, const feature_bundle *bundle)
{
    site site = bundle_site(bundle);
    unsigned written = site_written(&site, 0), letter_case = written & WRITTEN_CASE;
    add_cases(list, &site);
    if (has(list, FEATURES_RUNS)) {
        add(list, QUOTED, 0,
            (uint32_t)((written & WRITTEN_IN_QUOTES) != 0) |
                (uint32_t)((written & WRITTEN_IN_BRACKETS) != 0) << 1);
        if (letter_case >= WRITTEN_CAPITALISED)
            add(list, RUN_PLACE, 0, site.from_first * 8u + site.to_last);
    }
    if (has(list, FEATURES_ZONES)) {
        add(list, ZONE, 0, site.zone);
        add(list, ZONE_CASE, 0, site.zone * 8u + letter_case);
    }
    if (has(list, FEATURES_LEXICON) && !(written & WRITTEN_LISTED))
        add(list, NO_MARK, 0, letter_case);
    if (site.uses)
        add(list, USES_CASES, 0, cases_elsewhere(letter_case, site.uses - USES_TOLD));
    for (int place = -1; place <= 1 && has(list, FEATURES_GLOSSES); place++)
        if (site_written(&site, place) & WRITTEN_GLOSS)
            add(list, GLOSS, place,
                (site_written(&site, place) & WRITTEN_GLOSS) >> WRITTEN_GLOSS_SHIFT);
}

static void add_each_mark(feature_list *list, uint64_t marks, uint32_t template, int place)
{
    for (; marks; marks >>= 8)
        add(list, template, place, tagger_marks_hash(list->sources->marks, (uint8_t)marks));
}

static uint32_t marks_in_any_order(const feature_list *list, uint64_t marks)
{
    uint32_t all = 0;
    for (; marks; marks >>= 8)
        all += tagger_marks_hash(list->sources->marks, (uint8_t)marks) * 0x9E3779B1u;
    return all;
}

static void add_marks(feature_list *list, const feature_bundle *bundle, int place)
{
    uint64_t marks = bundle->key[0];
    uint32_t letter_case = (uint32_t)bundle_second(bundle);
    add_each_mark(list, marks, MARK, place);
    if (place == 0 && marks >> 8)
        add(list, MARKS_ALL, 0, marks_in_any_order(list, marks));
    for (; marks && place != 1; marks >>= 8)
        add(list, MARK_CASE, place,
            facts_join(tagger_marks_hash(list->sources->marks, (uint8_t)marks), letter_case));
}

static void add_joined(feature_list *list, const feature_bundle *bundle, int place)
{
    uint32_t folded = (uint32_t)bundle->key[0], by = (uint32_t)bundle_second(bundle);
    const word_facts *word = tagger_word(list->sources->words, folded);
    add(list, JOINED_WORD, place, facts_join(folded, by));
    add(list, JOINED_CLASS, place, facts_join(path_of(word, 10), by));
}

static void add_values(feature_list *list, const feature_bundle *bundle)
{
    uint32_t values[] = {(uint32_t)(bundle->key[0] >> 32), (uint32_t)bundle->key[0],
                         (uint32_t)bundle_second(bundle)};
    for (int place = -1; place <= 1; place++)
        if (values[place + 1])
            add(list, VALUE, place, values[place + 1]);
}

void features_expect(const feature_bundle *bundle, const feature_sources *sources)
{
    uint32_t kind = bundle_kind(bundle);
    if (kind == BUNDLE_JOINED_BEFORE || kind == BUNDLE_JOINED_BEHIND)
        tagger_word_expect(sources->words, (uint32_t)bundle->key[0]);
}

size_t features_of_bundle(const feature_bundle *bundle, const feature_sources *sources,
                          uint32_t *out)
{
    feature_list collected = {sources, out, 0}, *list = &collected;
    uint32_t content = (uint32_t)bundle->key[0];
    int kind = (int)bundle_kind(bundle);
    switch (kind) {
    case BUNDLE_SITE:
        add_site(list, bundle);
        break;
    case BUNDLE_JOINED_BEFORE:
        add_joined(list, bundle, -1);
        break;
    case BUNDLE_JOINED_BEHIND:
        add_joined(list, bundle, 1);
        break;
    case BUNDLE_MARKS_BEFORE:
    case BUNDLE_MARKS:
    case BUNDLE_MARKS_BEHIND:
        add_marks(list, bundle, kind - BUNDLE_MARKS);
        break;
    case BUNDLE_RUN_MARKS:
        add_each_mark(list, bundle->key[0], RUN_MARK, 0);
        add_each_mark(list, bundle_second(bundle), RUN_MARK, 1);
        break;
    case BUNDLE_RUN_MARKS_BEHIND:
        add_each_mark(list, bundle->key[0], RUN_MARK, 2);
        add_each_mark(list, bundle_second(bundle), RUN_MARK, 3);
        break;
    case BUNDLE_VALUES:
        add_values(list, bundle);
        break;
    case BUNDLE_USES:
        add(list, USES_CASES, 0, cases_elsewhere((uint32_t)bundle_second(bundle), content));
        break;
    default:
        break;
    }
    return list->count;
}
