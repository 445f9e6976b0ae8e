/* Training of the layer on top of the cues: regularised logistic regression, one type at a time.
 *
 * An article's sum is that of its own features and a soft maximum (log of the sum of exponentials)
 * over its candidate sentences', so one sentence that reports the event suffices, and the training
 * finds out by itself which one it was. */
#ifndef KLIPING_LEARN_EVENTS_TRAIN_H
#define KLIPING_LEARN_EVENTS_TRAIN_H

#include "../base/arena.h"
#include "../base/bytes.h"

#include <stdint.h>

typedef struct training_feature {
    uint32_t index; /* into features */
    float value;
} training_feature;

/* Features of one candidate, or of an article. */
typedef struct training_vector {
    training_feature *items; /* [count] */
    uint32_t count;
} training_vector;

typedef struct training_article {
    training_vector own;
    training_vector *candidates; /* [n_candidates] */
    uint32_t n_candidates;
    bool label;
    uint8_t fold;
} training_article;

typedef struct training_name {
    uint32_t key;
    const char *kind;
    const char *name;
} training_name;

/* One event type's view of all articles. */
typedef struct training_set {
    training_article *articles; /* [n_articles] */
    size_t n_articles;
    training_name *features; /* [n_features] */
    size_t n_features;
} training_set;

typedef struct training_options {
    double words;   /* strength of the regularisation of word features */
    double others;  /* and of all others */
    unsigned least; /* articles that a feature must occur in */
    unsigned rounds;
} training_options;

/* Learns weights [n_features] from all articles whose fold is not `held`. */
void training_run(const training_set *set, const training_options *options, int held, arena *arena,
                  double *weights);

/* One role of one event: which of the candidates fill it, if any does. */
typedef struct training_choice {
    training_vector *candidates; /* [n_candidates] */
    bool *right;                 /* [n_candidates] */
    uint32_t n_candidates;
    uint8_t fold;
} training_choice;

/* Learns weights by which the right candidates' sums exceed those of the others, and of nothing,
 * which is 0. */
void training_run_choices(const training_choice *choices, size_t count,
                          const training_name *features, size_t n_features,
                          const training_options *options, int held, arena *arena, double *weights);

double training_vector_sum(const training_vector *vector, const double *weights);

/* The sum of an article under the weights. */
double training_sum(const training_article *article, const double *weights);

/* Fits probability = logistic(scale * sum + offset) to labels. */
void training_calibrate(const double *sums, const bool *labels, size_t count, double *scale,
                        double *offset);

/* The threshold with the best F1. */
double training_threshold(const double *scores, const bool *labels, size_t count, arena *arena);

#endif
