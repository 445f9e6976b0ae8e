/* The kinds of bundles of features, what their keys hold, and which a token has that is looked at.
 * Private to the tagger. */
#ifndef KLIPING_READ_TAGGER_BUNDLES_H
#define KLIPING_READ_TAGGER_BUNDLES_H

#include "tagger_facts.h"

enum {
    BUNDLE_SITE = 1,      /* a site, see below */
    BUNDLE_JOINED_BEFORE, /* word of another run, the word between: Badan A, B dan C */
    BUNDLE_JOINED_BEHIND,
    BUNDLE_MARKS_BEFORE, /* of the lexicon, on the token before; how the token is written */
    BUNDLE_MARKS,
    BUNDLE_MARKS_BEHIND,
    BUNDLE_RUN_MARKS,        /* of the run's first token, of the one before */
    BUNDLE_RUN_MARKS_BEHIND, /* of its last token, of the one behind */
    BUNDLE_VALUES,           /* of three tokens, 32 bits each */
    BUNDLE_USES,             /* how the word is written elsewhere, and here in small letters */
};

enum { USES_TOLD = 16 };

/* Where a token stands. */
typedef struct site {
    uint64_t written;            /* facts_written_around() */
    uint8_t from_first, to_last; /* of the run of capitals that it is in, at most 4 */
    uint8_t zone;
    uint8_t uses; /* how the word, in capitals here, is written elsewhere: 4 bits and USES_TOLD; 0:
                     a bundle of its own tells */
} site;

static inline feature_bundle site_bundle(site s, int16_t *row)
{
    uint64_t key = s.written | (uint64_t)s.zone << 40 | (uint64_t)s.from_first << 48 |
                   (uint64_t)s.to_last << 51 | (uint64_t)s.uses << 54;
    return bundle_of(BUNDLE_SITE, key, 0, row);
}

static inline site bundle_site(const feature_bundle *bundle)
{
    uint64_t key = bundle->key[0];
    return (site){
        .written = key & 0xFFFFFFFFFF,
        .zone = (uint8_t)(key >> 40),
        .from_first = key >> 48 & 7,
        .to_last = key >> 51 & 7,
        .uses = key >> 54 & 31,
    };
}

/* Of a place: -2 .. 2. */
static inline unsigned site_written(const site *s, int place)
{
    return s->written >> 8 * (WORD_HERE + place) & 0xFF;
}

/* ---- those of a token ----------------------------------------------------------------------- */

typedef struct bundle_list {
    const token_view *view;
    int16_t *row;
    feature_bundle *items;
    size_t count;
} bundle_list;

static inline void bundle_add(bundle_list *list, uint32_t kind, uint64_t a, uint64_t b)
{
    list->items[list->count++] = bundle_of(kind, a, b, list->row);
}

/* Where nobody can foresee whether: no branch. */
static inline void bundle_add_if(bundle_list *list, bool given, uint32_t kind, uint64_t a,
                                 uint64_t b)
{
    list->items[list->count] = bundle_of(kind, a, b, list->row);
    list->count += given;
}

static inline bool bundle_has(const bundle_list *list, unsigned family)
{
    return list->view->features->input.sources.families & family;
}

static inline void bundle_add_site(bundle_list *list, uint64_t written, bool with_uses)
{
    const token_view *view = list->view;
    const token_facts *here = view->here;
    uint32_t in_run = 0 - (uint32_t)facts_in_run(here); /* all ones: which it is is no branch */
    uint32_t n_before = view->token - here->run_first;
    uint32_t n_behind = here->run_last - 1 - view->token;
    uint32_t is_told = 0 - (uint32_t)(with_uses && bundle_has(list, FEATURES_DOCUMENT));
    uint32_t uses = USES_TOLD | view->features->words[here->uses].cases;
    site site = {
        .written = written,
        .from_first = (uint8_t)((n_before < 4 ? n_before : 4) & in_run),
        .to_last = (uint8_t)((n_behind < 4 ? n_behind : 4) & in_run),
        .zone = view->zone,
        .uses = (uint8_t)(uses & in_run & is_told),
    };
    list->items[list->count++] = site_bundle(site, list->row);
}

/* What the lexicon says of a token and of those beside it. */
typedef struct near_marks {
    uint64_t before, here, behind;
} near_marks;

static inline void bundle_add_marks(bundle_list *list, near_marks marks, uint64_t written)
{
    uint64_t case_here = written >> 8 * WORD_HERE & WRITTEN_CASE;
    bundle_add_if(list, marks.before, BUNDLE_MARKS_BEFORE, marks.before, case_here);
    bundle_add_if(list, marks.here, BUNDLE_MARKS, marks.here, case_here);
    bundle_add_if(list, marks.behind, BUNDLE_MARKS_BEHIND, marks.behind, 0);
}

/* features_near(), with facts_written_around() and what is beside the token: for every token, so
 * that calling it would cost more than what it does. */
static inline size_t bundles_near(const token_view *view, near_marks marks, uint64_t written,
                                  bool with_uses, int16_t *row, feature_bundle *out)
{
    bundle_list list = {view, row, out, 0};
    bundle_add_site(&list, written, with_uses);
    if (bundle_has(&list, FEATURES_LEXICON))
        bundle_add_marks(&list, marks, written);
    return list.count;
}

static inline uint32_t bundle_folded(const bundle_list *list, uint32_t token)
{
    return list->view->features->input.tokens->items[token].hash;
}

/* What stands around it nobody can foresee: no branch. */
static inline void bundle_add_run(bundle_list *list)
{
    const token_facts *facts = list->view->features->tokens, *here = list->view->here;
    const sentence *sentence = list->view->sentence;
    uint32_t first = here->run_first, last = here->run_last;
    uint32_t n_before = first - sentence->first, n_behind = sentence->last - last;
    uint32_t other_before = first - (n_before >= 2 ? 2 : 0);
    uint32_t other_behind = last - 1 + (n_behind >= 2 ? 2 : 0);
    bundle_add_if(list, (n_before >= 2) & facts_in_run(&facts[other_before]), BUNDLE_JOINED_BEFORE,
                  bundle_folded(list, facts[other_before].run_first),
                  bundle_folded(list, first - (n_before > 0)));
    bundle_add_if(list, (n_behind >= 2) & facts_in_run(&facts[other_behind]), BUNDLE_JOINED_BEHIND,
                  bundle_folded(list, other_behind), bundle_folded(list, last - (n_behind == 0)));
    if (!bundle_has(list, FEATURES_LEXICON))
        return;
    uint64_t before = facts[(ptrdiff_t)first - 1].marks & (0 - (uint64_t)(n_before > 0));
    uint64_t behind = facts[last].marks & (0 - (uint64_t)(n_behind > 0));
    uint64_t at_first = facts[first].marks, at_last = facts[last - 1].marks;
    bundle_add_if(list, at_first | before, BUNDLE_RUN_MARKS, at_first, before);
    bundle_add_if(list, at_last | behind, BUNDLE_RUN_MARKS_BEHIND, at_last, behind);
}

/* features_of_run() of a token in capitals. */
static inline size_t bundles_of_run(const token_view *view, int16_t *row, feature_bundle *out)
{
    bundle_list list = {view, row, out, 0};
    if (bundle_has(&list, FEATURES_RUNS))
        bundle_add_run(&list);
    return list.count;
}

#endif
