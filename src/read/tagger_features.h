/* What the tagger looks at: the same in training and in reading.
 *
 * A feature is a 32-bit hash of a template and its content; a token has up to FEATURES_MOST of
 * them. Templates belong to families, which can be left out. */
#ifndef KLIPING_READ_TAGGER_FEATURES_H
#define KLIPING_READ_TAGGER_FEATURES_H

#include "lexicon_matches.h"
#include "tagger_words.h"
#include "values.h"

enum { FEATURES_MOST = 256 };

/* Families, as bits. */
enum {
    FEATURES_CONTEXT = 1 << 0,   /* neighbours' shapes, pairs of words */
    FEATURES_AFFIXES = 1 << 1,   /* beginnings and ends of words */
    FEATURES_RUNS = 1 << 2,      /* the run of capitalised words around a token, brackets, quotes */
    FEATURES_LEXICON = 1 << 3,   /* matches of the lexicon, by type */
    FEATURES_CLUSTERS = 1 << 4,  /* flat word classes */
    FEATURES_PATHS = 1 << 5,     /* word classes in a tree */
    FEATURES_CASED = 1 << 6,     /* the same of words as written */
    FEATURES_CASES = 1 << 7,     /* how a word is usually written */
    FEATURES_VALUES = 1 << 8,    /* sums, dates and other values */
    FEATURES_ZONES = 1 << 9,     /* title, dateline, caption */
    FEATURES_DOCUMENT = 1 << 10, /* what the same word is elsewhere in the article */
    FEATURES_GLOSSES = 1 << 11,  /* Badan Gizi Nasional (BGN) */
    FEATURES_ALL = (1 << 12) - 1
};

/* Names of the families, lowest bit first, ending with NULL. */
extern const char *const feature_family_names[];

/* One article, as far as it has been read. */
typedef struct feature_input {
    const text *text;
    const zones *zones;
    const tokens *tokens;
    const lexicon_matches *matches;
    const values *values;
    const tagger_words *words;
    unsigned families;
    struct tagger_memory *memory; /* of words met before; NULL: none */
} feature_input;

typedef struct features features;

features *features_prepare(const feature_input *input, arena *arena);

/* Fills out[FEATURES_MOST]; returns how many. */
size_t features_of(const features *features, uint32_t token, uint32_t *out);

#endif
