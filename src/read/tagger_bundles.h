/* The kinds of bundles of features and what their keys hold. Private to the tagger. */
#ifndef KLIPING_READ_TAGGER_BUNDLES_H
#define KLIPING_READ_TAGGER_BUNDLES_H

#include "tagger_features.h"

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
    uint32_t cases; /* how it and the four around it are written, 3 bits each */
    bool in_run, in_quotes, in_brackets;
    bool listed;                 /* in the lexicon */
    uint8_t from_first, to_last; /* of the run, at most 4 */
    uint8_t zone, letter_case;
    uint8_t gloss[3]; /* of the token before, the token, the one behind */
    uint8_t uses; /* how the word, in capitals here, is written elsewhere: 4 bits and USES_TOLD; 0:
                     a bundle of its own tells */
} site;

static inline feature_bundle site_bundle(const site *s)
{
    uint64_t key = (uint64_t)s->in_run | (uint64_t)s->in_quotes << 1 |
                   (uint64_t)s->in_brackets << 2 | (uint64_t)s->from_first << 3 |
                   (uint64_t)s->to_last << 6 | (uint64_t)s->letter_case << 9 |
                   (uint64_t)s->gloss[0] << 12 | (uint64_t)s->gloss[1] << 14 |
                   (uint64_t)s->gloss[2] << 16 | (uint64_t)s->listed << 18 |
                   (uint64_t)s->uses << 19 | (uint64_t)s->zone << 24 | (uint64_t)s->cases << 32;
    return bundle_of(BUNDLE_SITE, key, 0);
}

static inline site bundle_site(const feature_bundle *bundle)
{
    uint64_t key = bundle->key[0];
    return (site){
        .in_run = key & 1,
        .in_quotes = key >> 1 & 1,
        .in_brackets = key >> 2 & 1,
        .from_first = key >> 3 & 7,
        .to_last = key >> 6 & 7,
        .letter_case = key >> 9 & 7,
        .gloss = {key >> 12 & 3, key >> 14 & 3, key >> 16 & 3},
        .listed = key >> 18 & 1,
        .uses = key >> 19 & 31,
        .zone = (uint8_t)(key >> 24),
        .cases = (uint32_t)(key >> 32),
    };
}

#endif
