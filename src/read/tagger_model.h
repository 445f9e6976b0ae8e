/* The tagger's weights: numbers in memory, lines of text, and the section of a compiled model that
 * is read in place.
 *
 *   section   [header] [label names 24 each] [transitions i32] [words outside u32] [buckets]
 *             [folded words] [cased words]                             all parts 64-aligned
 *   bucket    [keys u32 x per bucket] [u32: a bit for each feature beyond it]
 *             [rows i8 x row_size x per bucket], filled up to whole lines of memory (64 bytes), so
 *             that a feature is one line; key 0: an empty place
 *
 * A row has a weight for each label; first those that a name may begin with or that are none (O,
 * B-...), padded with zeros to a multiple of 8, then those that go on (I-...), padded as well: see
 * tagger_decode. */
#ifndef KLIPING_READ_TAGGER_MODEL_H
#define KLIPING_READ_TAGGER_MODEL_H

#include "../base/wide.h"
#include "tagger.h"
#include "tagger_words.h"

#ifdef __SSE2__
#include <emmintrin.h>
#endif

enum {
    TAGGER_LABELS_MOST = 64,
    TAGGER_BLOCK = 8, /* labels of each of the two parts of a row are padded to a multiple of it */
    TAGGER_ROW_USUAL = 2 * TAGGER_BLOCK, /* up to seven types: what runs fast is made for it */
    TAGGER_ROW_MOST = TAGGER_LABELS_MOST + 2 * TAGGER_BLOCK
};

/* What training makes and a text model says. */
typedef struct tagger_weights {
    size_t n_labels;
    const char *const *labels;  /* "O", "B-PER", "I-PER", ... */
    unsigned families;          /* of features: tagger_features.h */
    const int32_t *transitions; /* [(n_labels + 1) * n_labels]; the last row: from the start */
    size_t n_rows;
    const uint32_t *keys;    /* [n_rows], features, ascending */
    const int8_t *rows;      /* [n_rows * n_labels] */
    const uint32_t *outside; /* [n_outside]: see tagger_outside() */
    size_t n_outside;
} tagger_weights;

/* Scores of transitions as decoding needs them. */
typedef struct tagger_steps {
    const int16_t *to_open; /* [row_size + 1][open_size]: from each column, and from the start */
    const int16_t *begin_to_inside, *inside_to_inside; /* [inside_size] */
    const int16_t *into; /* [row_size][row_size]: the same, by where they lead; only those of its
                            type lead into an inside */
    const int16_t
        *open_pairs; /* [TAGGER_BLOCK][TAGGER_ROW_USUAL], of a row of the usual size: to_open
                        from a column and from the one as far in the second part */
    const int16_t *names_only; /* [row_size]: 0 for labels of names, else less than all sums */
} tagger_steps;

struct tagger_model {
    size_t n_labels;
    const char (*labels)[24];
    unsigned families;
    const char *buckets; /* [n_buckets * bucket_size] */
    size_t n_buckets, bucket_size, per_bucket;
    size_t n_open, n_inside;       /* labels of the two parts of a row */
    size_t open_size, inside_size; /* padded */
    size_t row_size;               /* of both */
    tagger_steps steps;
    tagger_words words;
    const uint32_t *outside; /* [n_outside_slots]: a power of two, or none; 0: an empty slot */
    size_t n_outside_slots;
};

/* Is a word, by the hash of its folded form, one that stands beside capitals again and again and is
 * hardly ever part of a name while in small letters? Or, by tagger_opening() of it, one that opens
 * sentences as their only capital and is no name there? */
static inline bool tagger_outside(const tagger_model *model, uint32_t hash)
{
    if (!model->n_outside_slots)
        return false;
    size_t last = model->n_outside_slots - 1, at = hash & last;
    /* whether it is this one or none nobody can foresee: hardly ever it is another one */
    while ((model->outside[at] ^ hash) & -(uint32_t)(model->outside[at] != 0))
        at = (at + 1) & last;
    return model->outside[at] != 0;
}

static inline uint32_t tagger_opening(uint32_t hash)
{
    return (hash ^ 0x5BD1E995u) * 0x9E3779B1u;
}

/* May b follow a? a is n_labels at the start. An inside needs its type before it. */
bool tagger_may_follow(const char *const *labels, size_t n_labels, size_t a, size_t b);

kliping_status tagger_weights_read(const char *path, arena *arena, tagger_weights *out,
                                   kliping_error *error);
bool tagger_weights_begin(bytes file); /* does a file look like the text form? */
bytes tagger_weights_text(const tagger_weights *weights, arena *arena);

bytes tagger_section_build(const tagger_weights *weights, const tagger_words *words, arena *arena);

/* The section must outlive the model. */
kliping_status tagger_section_open(bytes section, tagger_model **out, kliping_error *error);

/* Where a label stands in a row. */
static inline size_t tagger_column(const tagger_model *model, size_t label)
{
    return label == 0 ? 0 : label % 2 ? label / 2 + 1 : model->open_size + label / 2 - 1;
}

/* Eight labels at a time: one register of the vectors that every processor has. */
typedef int16_t tagger_lanes __attribute__((vector_size(TAGGER_BLOCK * sizeof(int16_t))));

static inline tagger_lanes tagger_lanes_at(const int16_t *from)
{
    tagger_lanes out;
    memcpy(&out, from, sizeof out);
    return out;
}

static inline tagger_lanes tagger_lanes_of_bytes(const int8_t *from)
{
#ifdef __SSE2__
    __m128i eight = _mm_loadl_epi64((const void *)from);
    return (tagger_lanes)_mm_srai_epi16(_mm_unpacklo_epi8(eight, eight), 8);
#else
    int8_t eight __attribute__((vector_size(TAGGER_BLOCK)));
    memcpy(&eight, from, sizeof eight);
    return __builtin_convertvector(eight, tagger_lanes);
#endif
}

/* The same where none is below zero. */
static inline tagger_lanes tagger_lanes_of_share(const uint8_t *from)
{
#ifdef __SSE2__
    return (tagger_lanes)_mm_unpacklo_epi8(_mm_loadl_epi64((const void *)from),
                                           _mm_setzero_si128());
#else
    uint8_t eight __attribute__((vector_size(TAGGER_BLOCK)));
    memcpy(&eight, from, sizeof eight);
    return __builtin_convertvector(eight, tagger_lanes);
#endif
}

static inline tagger_lanes tagger_larger(tagger_lanes a, tagger_lanes b)
{
#ifdef __SSE2__
    return (tagger_lanes)_mm_max_epi16((__m128i)a, (__m128i)b);
#else
    tagger_lanes is_a = a > b;
    return (a & is_a) | (b & ~is_a);
#endif
}

static inline int16_t tagger_largest(tagger_lanes a)
{
    a = tagger_larger(a, __builtin_shufflevector(a, a, 4, 5, 6, 7, 0, 1, 2, 3));
    a = tagger_larger(a, __builtin_shufflevector(a, a, 2, 3, 0, 1, 6, 7, 4, 5));
    return tagger_larger(a, __builtin_shufflevector(a, a, 1, 0, 3, 2, 5, 4, 7, 6))[0];
}

/* The first lane that has a value; TAGGER_BLOCK: none. */
static inline size_t tagger_first(tagger_lanes a, int16_t value)
{
    tagger_lanes is_value = a == value;
#ifdef __SSE2__
    unsigned bits = (unsigned)_mm_movemask_epi8((__m128i)is_value); /* two for each lane */
    return bits ? (size_t)__builtin_ctz(bits) / 2 : TAGGER_BLOCK;
#else
    size_t at = 0;
    while (at < TAGGER_BLOCK && !is_value[at])
        at++;
    return at;
#endif
}

static inline void tagger_lanes_add(int16_t *sums, const int16_t *row)
{
    tagger_lanes sum = tagger_lanes_at(sums) + tagger_lanes_at(row);
    memcpy(sums, &sum, sizeof sum);
}

/* Adds a row to sums[size]. */
static inline void tagger_row_add(int16_t *sums, const int16_t *row, size_t size)
{
    tagger_lanes_add(sums, row);
    tagger_lanes_add(sums + TAGGER_BLOCK, row + TAGGER_BLOCK);
    for (size_t at = TAGGER_ROW_USUAL; at < size; at += TAGGER_BLOCK)
        tagger_lanes_add(sums + at, row + at);
}

/* A share of a row is the sum of some features as it is remembered: in bytes, counted up to
 * SHARE_MOST for the best label, for only how far labels are apart counts. What is further behind
 * than SHARE_MOST (eight units of a model's scores; hardly any sum of the shipped one is) counts as
 * that far. */
enum { SHARE_MOST = 255 };
void tagger_share_of(const tagger_model *model, const int16_t *sums, uint8_t *share);

/* Adds a share to sums[size]. */
static inline void tagger_share_add(int16_t *sums, const uint8_t *share, size_t size)
{
    for (size_t at = 0; at < TAGGER_ROW_USUAL; at += TAGGER_BLOCK) {
        tagger_lanes sum = tagger_lanes_at(sums + at) + tagger_lanes_of_share(share + at);
        memcpy(sums + at, &sum, sizeof sum);
    }
    for (size_t at = TAGGER_ROW_USUAL; at < size; at += TAGGER_BLOCK) {
        tagger_lanes sum = tagger_lanes_at(sums + at) + tagger_lanes_of_share(share + at);
        memcpy(sums + at, &sum, sizeof sum);
    }
}

#ifdef HAS_WIDE
/* A share and a row of the usual size, all at once. */
WIDE static inline __m256i tagger_wide_share(const uint8_t *share)
{
    return _mm256_cvtepu8_epi16(_mm_loadu_si128((const void *)share));
}

WIDE static inline void tagger_wide_add(int16_t *sums, __m256i row)
{
    __m256i sum = _mm256_add_epi16(_mm256_loadu_si256((const void *)sums), row);
    _mm256_storeu_si256((void *)sums, sum);
}
#endif

/* Adds the weights of features to sums[row_size], which is faster when their memory was asked for
 * in time: that of many features is on its way together. At most FEATURES_MOST. */
void tagger_model_expect(const tagger_model *model, const uint32_t *features, size_t count);
void tagger_model_add(const tagger_model *model, const uint32_t *features, size_t count,
                      int16_t *sums);

/* Tokens side by side and what stands around them. */
typedef struct tagger_stretch {
    const int16_t *rows; /* [length * row_size]: sums */
    size_t length;
    uint8_t *labels;                          /* [length] */
    bool is_after_outside, is_before_outside; /* a token that is surely no part of a name */
} tagger_stretch;

/* The best path of each: its labels are filled in. wide: machine_is_wide(). memory: [length *
 * row_size] of the longest. */
void tagger_decode(const tagger_model *model, const tagger_stretch *some, size_t count, bool wide,
                   int16_t *memory);

/* From a directory with entities.model and words/ (or from another text file of weights; NULL). */
kliping_status tagger_model_compile(const char *directory, const char *weights_path, arena *arena,
                                    bytes *section, kliping_error *error);

#endif
