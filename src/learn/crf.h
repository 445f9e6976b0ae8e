/* A linear-chain conditional random field, trained by stochastic gradient descent with an L2 prior.
 *
 * A token's features each have a row of weights, one a label; neighbouring labels have a weight
 * together. Everything is deterministic for a seed. */
#ifndef KLIPING_LEARN_CRF_H
#define KLIPING_LEARN_CRF_H

#include "../base/arena.h"

#include <stdbool.h>
#include <stdint.h>

typedef struct crf_sequences {
    size_t count;
    const uint32_t *first_token;   /* [count + 1] */
    const uint32_t *first_feature; /* [tokens + 1] */
    const uint32_t *features;      /* indices below n_features */
    const uint8_t *labels;         /* [tokens] */
    size_t n_labels, n_features;
    const bool *allowed; /* [(n_labels + 1) * n_labels]: may a label follow another; the last row is
                            for the first of a sequence */
} crf_sequences;

typedef struct crf_weights {
    size_t width;       /* labels, rounded up to a multiple of 8 */
    float *rows;        /* [n_features * width] */
    float *transitions; /* [(n_labels + 1) * width] */
} crf_weights;

typedef struct crf_options {
    double l2;   /* strength of the prior: l2/2 * |weights|^2 against the sum of all losses */
    double rate; /* of the first steps */
    double cost; /* added to the score of every wrong label in training: wider margins */
    double miss; /* added besides to `outside` where the gold has a name */
    uint8_t outside;
    double dropout; /* share of a token's features that each visit leaves out, at random */
    unsigned epochs;
    uint64_t seed;
    /* After every epoch, with the weights as they would be used; false: stop, and keep those of the
     * best epoch so far, which is the last for which it set *best. NULL: none is asked. */
    bool (*after_epoch)(void *context, unsigned epoch, double loss, const crf_weights *weights,
                        bool *best);
    void *context;
} crf_options;

crf_weights crf_weights_new(size_t n_features, size_t n_labels, arena *arena);

/* Weights in out, made by crf_weights_new(). */
void crf_train(const crf_sequences *data, const crf_options *options, arena *arena,
               crf_weights *out);

/* Adds a share of weights learnt from the same data to others. */
void crf_weights_add(crf_weights *to, const crf_weights *from, double share,
                     const crf_sequences *data);

/* What one sequence needs to be computed. */
typedef struct crf_scratch {
    uint32_t visit, drop_below; /* dropout: number of the visit, share of 2^32 */
    double kept;                /* what the scores of the features left are multiplied with */
    size_t capacity;            /* tokens */
    double *scores, *forward, *backward; /* [tokens * n_labels] */
    double *scale;                       /* [tokens] */
    double *steps;                       /* [(n_labels + 1) * n_labels]: exp(transition) */
    float *gradient;                     /* [tokens * width]: of the loss, by token score */
    float *step_gradient;                /* [(n_labels + 1) * width] */
} crf_scratch;

crf_scratch crf_scratch_new(const crf_sequences *data, arena *arena);

/* The loss (minus log-likelihood) of a sequence and its gradients. factor multiplies the weights.
 */
double crf_loss(const crf_sequences *data, size_t sequence, const crf_weights *weights,
                double factor, const crf_options *options, crf_scratch *scratch);

#endif
