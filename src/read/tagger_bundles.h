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
    uint64_t written;            /* facts_written_around() */
    uint8_t from_first, to_last; /* of the run of capitals that it is in, at most 4 */
    uint8_t zone;
    uint8_t uses; /* how the word, in capitals here, is written elsewhere: 4 bits and USES_TOLD; 0:
                     a bundle of its own tells */
} site;

static inline feature_bundle site_bundle(site s)
{
    uint64_t key = s.written | (uint64_t)s.zone << 40 | (uint64_t)s.from_first << 48 |
                   (uint64_t)s.to_last << 51 | (uint64_t)s.uses << 54;
    return bundle_of(BUNDLE_SITE, key, 0);
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

#endif
