/* The gradient against finite differences, and training against itself. */
#include "check.h"

#include "learn/crf.h"

#include <math.h>

enum { LABELS = 3, FEATURES = 4, TOKENS = 7 };

static const uint32_t first_token[] = {0, 4, 7};
static const uint32_t first_feature[] = {0, 2, 3, 5, 6, 8, 9, 11};
static const uint32_t features_seen[] = {0, 1, 2, 1, 3, 0, 2, 3, 1, 0, 2};
static const uint8_t labels[] = {0, 1, 2, 0, 1, 2, 0};
/* 0 is outside, 1 begins, 2 goes on: never behind 0 or first. */
static const bool allowed[] = {1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 0};

static const crf_sequences data = {
    .count = 2,
    .first_token = first_token,
    .first_feature = first_feature,
    .features = features_seen,
    .labels = labels,
    .n_labels = LABELS,
    .n_features = FEATURES,
    .allowed = allowed,
};

static double loss_of(const crf_weights *weights, const crf_options *options, crf_scratch *scratch)
{
    return crf_loss(&data, 0, weights, 1.5, options, scratch);
}

static void check_gradient(const crf_options *options, arena *arena)
{
    crf_weights weights = crf_weights_new(FEATURES, LABELS, arena);
    crf_scratch scratch = crf_scratch_new(&data, arena);
    for (size_t f = 0; f < FEATURES; f++)
        for (size_t y = 0; y < LABELS; y++)
            weights.rows[f * weights.width + y] = (float)((f * 7 + y * 5) % 11) / 8 - 0.5f;
    for (size_t a = 0; a <= LABELS; a++)
        for (size_t y = 0; y < LABELS; y++)
            weights.transitions[a * weights.width + y] = (float)((a * 3 + y * 4) % 7) / 8 - 0.25f;

    const float by = 1.0f / 256;
    for (size_t f = 0; f < FEATURES; f++)
        for (size_t y = 0; y < LABELS; y++) {
            float *weight = &weights.rows[f * weights.width + y];
            *weight += by;
            double above = loss_of(&weights, options, &scratch);
            *weight -= 2 * by;
            double below = loss_of(&weights, options, &scratch);
            *weight += by;
            loss_of(&weights, options, &scratch);
            double sum = 0;
            for (size_t t = 0; t < first_token[1]; t++)
                for (size_t i = first_feature[t]; i < first_feature[t + 1]; i++)
                    if (features_seen[i] == f)
                        sum += scratch.gradient[t * weights.width + y];
            CHECK(fabs((above - below) / (2 * (double)by) - sum * 1.5) < 1e-3);
        }
    for (size_t a = 0; a <= LABELS; a++)
        for (size_t y = 0; y < LABELS; y++) {
            float *weight = &weights.transitions[a * weights.width + y];
            *weight += by;
            double above = loss_of(&weights, options, &scratch);
            *weight -= 2 * by;
            double below = loss_of(&weights, options, &scratch);
            *weight += by;
            loss_of(&weights, options, &scratch);
            double slope = scratch.step_gradient[a * weights.width + y] * 1.5;
            CHECK(fabs((above - below) / (2 * (double)by) - slope) < 1e-3);
        }
}

static crf_weights trained(uint64_t seed, arena *arena)
{
    crf_options options = {.l2 = 0.05, .rate = 0.2, .epochs = 60, .seed = seed};
    crf_weights weights = crf_weights_new(FEATURES, LABELS, arena);
    crf_train(&data, &options, arena, &weights);
    return weights;
}

static bool same(const crf_weights *a, const crf_weights *b)
{
    return memcmp(a->rows, b->rows, FEATURES * a->width * sizeof *a->rows) == 0;
}

int main(void)
{
    arena memory = {0};
    jmp_buf out_of_memory;
    if (setjmp(out_of_memory))
        return 2;
    memory.failure = &out_of_memory;

    check_gradient(&(crf_options){0}, &memory);
    check_gradient(&(crf_options){.cost = 0.5, .miss = 0.25}, &memory);

    crf_weights one = trained(1, &memory), again = trained(1, &memory), two = trained(2, &memory);
    CHECK(same(&one, &again));
    CHECK(!same(&one, &two));
    crf_scratch scratch = crf_scratch_new(&data, &memory);
    crf_weights zero = crf_weights_new(FEATURES, LABELS, &memory);
    crf_options none = {0};
    CHECK(crf_loss(&data, 0, &one, 1, &none, &scratch) <
          crf_loss(&data, 0, &zero, 1, &none, &scratch) / 2);
    arena_free(&memory);
    return check_report();
}
