#include "crf.h"

#include <math.h>

crf_weights crf_weights_new(size_t n_features, size_t n_labels, arena *arena)
{
    crf_weights weights = {.width = (n_labels + 7) / 8 * 8};
    weights.rows = arena_array(arena, float, n_features *weights.width);
    weights.transitions = arena_array(arena, float, (n_labels + 1) * weights.width);
    return weights;
}

crf_scratch crf_scratch_new(const crf_sequences *data, arena *arena)
{
    size_t longest = 1, n = data->n_labels, width = (n + 7) / 8 * 8;
    for (size_t s = 0; s < data->count; s++)
        if (data->first_token[s + 1] - data->first_token[s] > longest)
            longest = data->first_token[s + 1] - data->first_token[s];
    return (crf_scratch){
        .capacity = longest,
        .kept = 1,
        .scores = arena_array(arena, double, longest *n),
        .forward = arena_array(arena, double, longest *n),
        .backward = arena_array(arena, double, longest *n),
        .scale = arena_array(arena, double, longest),
        .steps = arena_array(arena, double, (n + 1) * n),
        .gradient = arena_array(arena, float, longest *width),
        .step_gradient = arena_array(arena, float, (n + 1) * width),
    };
}

/* Whether a visit to a sequence leaves a feature out; the same for its score and its gradient. */
static bool dropped(const crf_scratch *scratch, uint32_t at)
{
    if (!scratch->drop_below)
        return false;
    uint32_t h = (scratch->visit * 0x9E3779B1u) ^ (at * 0x85EBCA6Bu);
    h = (h ^ (h >> 15)) * 0x2C1B3C6Du;
    return (h ^ (h >> 13)) * 0x297A2D39u < scratch->drop_below;
}

/* exp(score - the token's highest) into scratch->scores; returns the sum of what was taken off and
 * of the scores of the right labels. */
static double read_scores(const crf_sequences *data, size_t first, size_t length,
                          const crf_weights *weights, double factor, const crf_options *options,
                          crf_scratch *scratch, double *right)
{
    size_t n = data->n_labels, width = weights->width;
    double taken = 0;
    float sum[256] __attribute__((aligned(32)));
    for (size_t t = 0; t < length; t++) {
        memset(sum, 0, width * sizeof *sum);
        uint32_t end = data->first_feature[first + t + 1];
        for (uint32_t f = data->first_feature[first + t]; f < end; f++) {
            if (f + 8 < end)
                __builtin_prefetch(weights->rows + (size_t)data->features[f + 8] * width);
            if (dropped(scratch, f))
                continue;
            const float *row = weights->rows + (size_t)data->features[f] * width;
            for (size_t y = 0; y < width; y++)
                sum[y] += row[y];
        }
        double highest = -INFINITY, *scores = scratch->scores + t * n;
        uint8_t label = data->labels[first + t];
        for (size_t y = 0; y < n; y++) {
            scores[y] = sum[y] * factor * scratch->kept + (y == label ? 0 : options->cost);
            if (y == options->outside && y != label)
                scores[y] += options->miss;
            if (scores[y] > highest)
                highest = scores[y];
        }
        *right += scores[label];
        taken += highest;
        for (size_t y = 0; y < n; y++)
            scores[y] = exp(scores[y] - highest);
    }
    return taken;
}

static void read_steps(const crf_sequences *data, const crf_weights *weights, double factor,
                       crf_scratch *scratch)
{
    size_t n = data->n_labels;
    for (size_t a = 0; a <= n; a++)
        for (size_t b = 0; b < n; b++)
            scratch->steps[a * n + b] =
                data->allowed[a * n + b]
                    ? exp(weights->transitions[a * weights->width + b] * factor)
                    : 0;
}

/* Scaled forward pass; returns the logarithm of the sum over all paths. */
static double pass_forward(size_t n, size_t length, crf_scratch *scratch)
{
    double logarithm = 0;
    for (size_t t = 0; t < length; t++) {
        double *now = scratch->forward + t * n, sum = 0;
        const double *before = now - n, *scores = scratch->scores + t * n;
        for (size_t y = 0; y < n; y++)
            now[y] = t ? 0 : scratch->steps[n * n + y];
        for (size_t a = 0; t && a < n; a++)
            for (size_t y = 0; y < n; y++)
                now[y] += before[a] * scratch->steps[a * n + y];
        for (size_t y = 0; y < n; y++) {
            now[y] *= scores[y];
            sum += now[y];
        }
        scratch->scale[t] = 1 / sum;
        logarithm += log(sum);
        for (size_t y = 0; y < n; y++)
            now[y] *= scratch->scale[t];
    }
    return logarithm;
}

static void pass_backward(size_t n, size_t length, crf_scratch *scratch)
{
    for (size_t y = 0; y < n; y++)
        scratch->backward[(length - 1) * n + y] = 1;
    double weighed[256];
    for (size_t t = length - 1; t-- > 0;) {
        double *now = scratch->backward + t * n;
        for (size_t y = 0; y < n; y++)
            weighed[y] = now[n + y] * scratch->scores[(t + 1) * n + y] * scratch->scale[t + 1];
        for (size_t a = 0; a < n; a++) {
            double sum = 0;
            for (size_t y = 0; y < n; y++)
                sum += scratch->steps[a * n + y] * weighed[y];
            now[a] = sum;
        }
    }
}

static void read_gradient(const crf_sequences *data, size_t first, size_t length, size_t width,
                          crf_scratch *scratch)
{
    size_t n = data->n_labels;
    const uint8_t *labels = data->labels + first;
    memset(scratch->step_gradient, 0, (n + 1) * width * sizeof(float));
    for (size_t t = 0; t < length; t++) {
        const double *forward = scratch->forward + t * n, *backward = scratch->backward + t * n;
        float *gradient = scratch->gradient + t * width;
        memset(gradient, 0, width * sizeof *gradient);
        for (size_t y = 0; y < n; y++)
            gradient[y] = (float)(forward[y] * backward[y]);
        if (t == 0)
            for (size_t y = 0; y < n; y++)
                scratch->step_gradient[n * width + y] += gradient[y];
        for (size_t a = 0; t && a < n; a++)
            for (size_t y = 0; y < n; y++)
                scratch->step_gradient[a * width + y] +=
                    (float)(forward[(ptrdiff_t)a - (ptrdiff_t)n] * scratch->steps[a * n + y] *
                            scratch->scores[t * n + y] * backward[y] * scratch->scale[t]);
        gradient[labels[t]] -= 1;
        scratch->step_gradient[(t ? labels[t - 1] : n) * width + labels[t]] -= 1;
    }
}

double crf_loss(const crf_sequences *data, size_t sequence, const crf_weights *weights,
                double factor, const crf_options *options, crf_scratch *scratch)
{
    size_t first = data->first_token[sequence], n = data->n_labels;
    size_t length = data->first_token[sequence + 1] - first;
    if (!length)
        return 0;
    double right = 0;
    double taken = read_scores(data, first, length, weights, factor, options, scratch, &right);
    read_steps(data, weights, factor, scratch);
    double all = taken + pass_forward(n, length, scratch);
    pass_backward(n, length, scratch);
    read_gradient(data, first, length, weights->width, scratch);
    for (size_t t = 0; t < length; t++) {
        size_t from = t ? data->labels[first + t - 1] : n;
        right += weights->transitions[from * weights->width + data->labels[first + t]] * factor;
    }
    return all - right;
}

/* ---- descent -------------------------------------------------------------------------------- */

typedef struct descent {
    const crf_sequences *data;
    const crf_options *options;
    crf_weights weights; /* the real ones divided by factor */
    double factor;       /* shrinks with every step: the prior, at no cost for each weight */
    double steps, count; /* taken, and in an epoch */
} descent;

static void step(descent *d, size_t sequence, double rate, const crf_scratch *scratch)
{
    const crf_sequences *data = d->data;
    size_t first = data->first_token[sequence], width = d->weights.width;
    size_t length = data->first_token[sequence + 1] - first;
    d->factor *= 1 - rate * d->options->l2;
    float by = (float)(rate / d->factor);
    for (size_t t = 0; t < length; t++) {
        float delta[256] __attribute__((aligned(32)));
        float largest = 0;
        for (size_t y = 0; y < width; y++) {
            delta[y] = scratch->gradient[t * width + y] * by * (float)scratch->kept;
            largest = fmaxf(largest, fabsf(delta[y]));
        }
        if (largest < by * 1e-4f) /* sure already: nothing to learn here */
            continue;
        uint32_t end = data->first_feature[first + t + 1];
        for (uint32_t f = data->first_feature[first + t]; f < end; f++) {
            if (dropped(scratch, f))
                continue;
            float *row = d->weights.rows + (size_t)data->features[f] * width;
            for (size_t y = 0; y < width; y++)
                row[y] -= delta[y];
        }
    }
    for (size_t i = 0; i < (data->n_labels + 1) * width; i++)
        d->weights.transitions[i] -= scratch->step_gradient[i] * by;
}

static uint64_t random_next(uint64_t *state) /* splitmix64 */
{
    uint64_t z = *state += 0x9E3779B97F4A7C15u;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
    return z ^ (z >> 31);
}

static void shuffle(uint32_t *order, size_t count, uint64_t *state)
{
    for (size_t i = count; i > 1; i--) {
        size_t j = random_next(state) % i;
        uint32_t kept = order[i - 1];
        order[i - 1] = order[j];
        order[j] = kept;
    }
}

/* to = to * keep + from * factor */
static void blend(crf_weights *to, double keep, const crf_weights *from, double factor,
                  const crf_sequences *data)
{
    size_t n = data->n_features * to->width, m = (data->n_labels + 1) * to->width;
    float k = (float)keep, f = (float)factor;
    for (size_t i = 0; i < n; i++)
        to->rows[i] = to->rows[i] * k + from->rows[i] * f;
    for (size_t i = 0; i < m; i++)
        to->transitions[i] = to->transitions[i] * k + from->transitions[i] * f;
}

void crf_weights_add(crf_weights *to, const crf_weights *from, double share,
                     const crf_sequences *data)
{
    blend(to, 1, from, share, data);
}

void crf_train(const crf_sequences *data, const crf_options *options, arena *arena,
               crf_weights *out)
{
    descent d = {
        .data = data,
        .options = options,
        .weights = crf_weights_new(data->n_features, data->n_labels, arena),
        .factor = 1,
    };
    crf_scratch scratch = crf_scratch_new(data, arena);
    crf_weights mean = crf_weights_new(data->n_features, data->n_labels, arena);
    scratch.drop_below = (uint32_t)(options->dropout * 4294967295.0);
    scratch.kept = 1 / (1 - options->dropout);
    uint32_t *order = arena_array(arena, uint32_t, data->count + 1);
    uint64_t state = options->seed;
    for (size_t i = 0; i < data->count; i++)
        order[i] = (uint32_t)i;
    d.count = (double)data->count;
    unsigned averaged = 0;
    bool have_best = false;
    for (unsigned epoch = 0; epoch < options->epochs; epoch++) {
        double loss = 0;
        shuffle(order, data->count, &state);
        for (size_t i = 0; i < data->count; i++) {
            double done = d.steps / (d.count * options->epochs);
            double rate = options->rate * (1 - done); /* to settle in the end */
            scratch.visit = (uint32_t)random_next(&state);
            loss += crf_loss(data, order[i], &d.weights, d.factor, options, &scratch);
            step(&d, order[i], rate, &scratch);
            d.steps++;
        }
        blend(&d.weights, d.factor, &d.weights, 0, data);
        d.factor = 1;
        if (epoch * 2 >= options->epochs) { /* the mean of the later epochs wavers less */
            averaged++;
            blend(&mean, 1 - 1.0 / averaged, &d.weights, 1.0 / averaged, data);
        }
        const crf_weights *current = averaged ? &mean : &d.weights;
        bool best = !options->after_epoch;
        bool more = !options->after_epoch ||
                    options->after_epoch(options->context, epoch, loss, current, &best);
        if (best || !have_best)
            blend(out, 0, current, 1, data);
        have_best = true;
        if (!more)
            break;
    }
}
