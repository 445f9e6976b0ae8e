/* The tagger's weights. A model takes one look at an article, or two: the second knows what the
 * first found elsewhere in it. Both share the rows of features, side by side.
 *
 * The weights are numbers in memory, lines of text, and the section of a compiled model that is
 * read in place.
 *
 *   section   [header] [label names 24 each] [transitions i32] [keys u32 x slots]
 *             [rows i8 x (looks x labels, padded) x slots] [folded words] [cased words]       all
 * parts 16-aligned
 */
#ifndef KLIPING_READ_TAGGER_MODEL_H
#define KLIPING_READ_TAGGER_MODEL_H

#include "tagger.h"
#include "tagger_words.h"

enum {
    TAGGER_LABELS_MOST = 64,
    TAGGER_LOOKS_MOST = 2,
    TAGGER_WIDTH_MOST = TAGGER_LABELS_MOST * TAGGER_LOOKS_MOST,
    TAGGER_ROW_BLOCK = 16 /* rows are padded to a multiple of it */
};

/* What training makes and a text model says. */
typedef struct tagger_weights {
    size_t n_labels;
    const char *const *labels;  /* "O", "B-PER", "I-PER", ... */
    unsigned families;          /* of features: tagger_features.h */
    size_t n_looks;             /* 1 or 2 */
    const int32_t *transitions; /* [n_looks * (n_labels + 1) * n_labels]; the last row of a look:
                                   from the start */
    size_t n_rows;
    const uint32_t *keys; /* [n_rows], features, ascending */
    const int8_t *rows;   /* [n_rows * n_looks * n_labels] */
} tagger_weights;

struct tagger_model {
    size_t n_labels, n_looks;
    const char (*labels)[24];
    unsigned families;
    const int32_t *transitions;
    size_t n_slots;
    const uint32_t *keys; /* 0: an empty slot */
    const int8_t *rows;   /* [n_slots * row_size] */
    size_t row_size;      /* n_looks * n_labels, padded with zeros */
    int32_t *steps;       /* transitions again, [n_looks * (n_labels + 1) * padded_labels] */
    size_t padded_labels;
    tagger_words words;
};

/* May b follow a? a is n_labels at the start. An inside needs its type before it. */
bool tagger_may_follow(const char *const *labels, size_t n_labels, size_t a, size_t b);

kliping_status tagger_weights_read(const char *path, arena *arena, tagger_weights *out,
                                   kliping_error *error);
bool tagger_weights_begin(bytes file); /* does a file look like the text form? */
bytes tagger_weights_text(const tagger_weights *weights, arena *arena);

bytes tagger_section_build(const tagger_weights *weights, const tagger_words *words, arena *arena);

/* The section must outlive the model. */
kliping_status tagger_section_open(bytes section, tagger_model **out, kliping_error *error);

/* Adds the weights of features to sums[TAGGER_WIDTH_MOST], look by look, label by label. features
 * is used up. */
void tagger_model_add(const tagger_model *model, uint32_t *features, size_t count, int16_t *sums);

/* The best path by a look's transitions: scores [length * n_labels] are used up, labels [length]
 * filled in. */
void tagger_decode(const tagger_model *model, size_t look, int32_t *scores, size_t length,
                   uint8_t *back, uint8_t *labels);

/* From a directory with entities.model and words/ (or from another text file of weights; NULL). */
kliping_status tagger_model_compile(const char *directory, const char *weights_path, arena *arena,
                                    bytes *section, kliping_error *error);

#endif
