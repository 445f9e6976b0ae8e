/* What the tagger looks at: the same in training and in reading.
 *
 * A feature is a 32-bit hash of a template and its content. A token's features come in bundles:
 * those of a word at a place around it, and others. All features of a bundle follow from its kind
 * and key (or from its word and place) alone, so that what they weigh can be summed once and
 * remembered. Templates belong to families, which can be left out. */
#ifndef KLIPING_READ_TAGGER_FEATURES_H
#define KLIPING_READ_TAGGER_FEATURES_H

#include "lexicon_matches.h"
#include "tagger_words.h"
#include "values.h"

enum { FEATURES_MOST = 256, BUNDLES_MOST = 48 };

/* Families, as bits. */
enum {
    FEATURES_CONTEXT = 1 << 0,   /* neighbours' shapes */
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
    /* No family, yet left out like one: every word is read, also those that are hardly ever part of
     * a name. It takes twice the time, and finds more only where there is little to learn from. */
    FEATURES_EVERYWHERE = 1 << 12,
    FEATURES_ALL = (1 << 13) - 1
};

/* Names of the families, lowest bit first, ending with NULL. */
extern const char *const feature_family_names[];

struct tagger_marks;

/* What stays the same from article to article. */
typedef struct feature_sources {
    const tagger_words *words;
    const struct tagger_marks *marks;
    unsigned families;
} feature_sources;

/* One article, as far as it has been read. */
typedef struct feature_input {
    feature_sources sources;
    const text *text;
    const zones *zones;
    const tokens *tokens;
    const lexicon_matches *matches;
    const values *values;
} feature_input;

typedef struct features features;
typedef struct word_form word_form;

/* What a word can be to a token: stand at a place around it (0: two before ... 4: two behind), or
 * at an edge of the run of capitals it stands in, or beside the same word elsewhere. */
enum {
    WORD_HERE = 2,
    WORD_PLACES = 5,
    WORD_RUN_FIRST = WORD_PLACES,
    WORD_RUN_LAST,
    WORD_RUN_BEFORE,
    WORD_RUN_BEHIND,
    WORD_ELSEWHERE_BEFORE,
    WORD_ELSEWHERE_BEHIND,
    WORD_PARTS
};

/* A token's word in one of these parts. */
typedef struct word_part {
    uint32_t token;
    int part;
} word_part;

enum { ELSEWHERE_MOST = 8 };

enum { BUNDLE_KIND_SHIFT = 56 };
typedef struct feature_bundle {
    uint64_t key[2]; /* its kind, which is never 0, in the highest byte of the second */
    int16_t *row;    /* that what it weighs is to be added to: tagger_sums.h */
    uint32_t hash;   /* of both */
} feature_bundle;

/* b: less than 1 << BUNDLE_KIND_SHIFT. */
static inline feature_bundle bundle_of(uint32_t kind, uint64_t a, uint64_t b, int16_t *row)
{
    b |= (uint64_t)kind << BUNDLE_KIND_SHIFT;
    uint64_t hash = a * 0x9E3779B97F4A7C15u + b * 0xBF58476D1CE4E5B9u;
    return (feature_bundle){{a, b}, row, (uint32_t)(hash >> 32)};
}

static inline uint32_t bundle_kind(const feature_bundle *bundle)
{
    return (uint32_t)(bundle->key[1] >> BUNDLE_KIND_SHIFT);
}

/* The b of bundle_of(). */
static inline uint64_t bundle_second(const feature_bundle *bundle)
{
    return bundle->key[1] & (((uint64_t)1 << BUNDLE_KIND_SHIFT) - 1);
}

features *features_prepare(const feature_input *input, arena *arena);

/* A token and those beside it, or the edge: facts_view(). */
typedef struct token_view {
    const features *features;
    const sentence *sentence;
    uint8_t zone; /* its kind */
    uint32_t token;
    const struct token_facts *before, *here, *behind;
} token_view;

/* What is not said by the words at those places, in three parts: how the tokens around are written
 * and what the lexicon says of them; what all tokens of a run of capitals share; the rest. Each
 * fills out[BUNDLES_MOST], of a row, and returns how many. Which words stand beside the same word
 * elsewhere is for tokens in capitals; it fills out[ELSEWHERE_MOST]. The second asks for no more of
 * a view than the sentence and the token itself.
 *
 * with_uses: how a word in capitals is written elsewhere is told by the first, with where it
 * stands, or by the last; one of the two. Reading has a bundle less to look up with the first;
 * learning asks the last, as the place of a feature among others decides when it is left out. */
size_t features_near(const token_view *view, bool with_uses, int16_t *row, feature_bundle *out);
size_t features_of_run(const token_view *view, int16_t *row, feature_bundle *out);
size_t features_beyond(const token_view *view, bool with_uses, int16_t *row, feature_bundle *out);
size_t features_elsewhere(const features *features, uint32_t token, word_part *out);

/* Asks for what features_of_bundle() will look up. */
void features_expect(const feature_bundle *bundle, const feature_sources *sources);

/* What words and bundles hold; all fill out[FEATURES_MOST] and return how many. */
size_t features_of_word(const word_form *word, int part, const feature_sources *sources,
                        uint32_t *out);

/* The same in two parts, for reading: what all words of a class say, and the rest. A kind of class
 * says something in parts [first, last). */
enum {
    CLASS_SHAPE,
    CLASS_COARSE,
    CLASS_MIDDLE,
    CLASS_FINE,
    CLASS_LEAF,
    CLASS_PATH,
    CLASS_CASES,
    CLASS_TREE,
    CLASS_KINDS
};
typedef struct class_parts {
    int first, last;
} class_parts;
extern const class_parts features_class_parts[CLASS_KINDS];

/* The classes of a word, by their kinds; 0: none. */
void features_classes(const word_form *word, uint32_t classes[CLASS_KINDS]);

size_t features_of_class(int kind, uint32_t class, int part, const feature_sources *sources,
                         uint32_t *out);
size_t features_beside_classes(const word_form *word, int part, const feature_sources *sources,
                               uint32_t *out);

size_t features_of_bundle(const feature_bundle *bundle, const feature_sources *sources,
                          uint32_t *out);

#endif
