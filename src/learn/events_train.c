#include "events_train.h"

#include <math.h>
#include <stdlib.h>

static double logistic(double x)
{
    return 1 / (1 + exp(-x));
}

double training_vector_sum(const training_vector *vector, const double *weights)
{
    double sum = 0;
    for (uint32_t i = 0; i < vector->count; i++)
        sum += weights[vector->items[i].index] * vector->items[i].value;
    return sum;
}

/* log of the sum of exp; shares [n_candidates] receives each candidate's part of it. */
static double soft_maximum(const training_article *article, const double *weights, double *shares)
{
    double most = -INFINITY, total = 0;
    for (uint32_t i = 0; i < article->n_candidates; i++) {
        shares[i] = training_vector_sum(&article->candidates[i], weights);
        if (shares[i] > most)
            most = shares[i];
    }
    for (uint32_t i = 0; i < article->n_candidates; i++)
        total += shares[i] = exp(shares[i] - most);
    for (uint32_t i = 0; i < article->n_candidates; i++)
        shares[i] /= total;
    return article->n_candidates ? most + log(total) : 0;
}

double training_sum(const training_article *article, const double *weights)
{
    double shares[1024];
    return training_vector_sum(&article->own, weights) + soft_maximum(article, weights, shares);
}

static void add_gradient(const training_vector *vector, double slope, double *gradient)
{
    for (uint32_t i = 0; i < vector->count; i++)
        gradient[vector->items[i].index] += slope * vector->items[i].value;
}

static bool is_word_kind(const char *kind)
{
    return strstr(kind, "word") || strcmp(kind, "left") == 0 || strcmp(kind, "right") == 0 ||
           strcmp(kind, "before") == 0 || strcmp(kind, "after") == 0;
}

static void count_in(const training_vector *vector, uint32_t article, unsigned *counts,
                     uint32_t *last)
{
    for (uint32_t i = 0; i < vector->count; i++) {
        uint32_t index = vector->items[i].index;
        if (last[index] != article + 1) {
            last[index] = article + 1;
            counts[index]++;
        }
    }
}

/* How strongly each weight is held at zero; negative: the feature is too rare to be used. */
static double *strengths_of(const training_set *set, const training_options *options, int held,
                            arena *arena)
{
    unsigned *counts = arena_array(arena, unsigned, set->n_features);
    uint32_t *last = arena_array(arena, uint32_t, set->n_features);
    for (uint32_t a = 0; a < set->n_articles; a++) {
        const training_article *article = &set->articles[a];
        if (article->fold == held)
            continue;
        count_in(&article->own, a, counts, last);
        for (uint32_t c = 0; c < article->n_candidates; c++)
            count_in(&article->candidates[c], a, counts, last);
    }
    double *strengths = arena_array(arena, double, set->n_features);
    for (size_t i = 0; i < set->n_features; i++)
        strengths[i] = counts[i] < options->least            ? -1
                       : is_word_kind(set->features[i].kind) ? options->words
                                                             : options->others;
    return strengths;
}

typedef struct descent {
    double *gradient, *mean, *square;
    const double *start, *strengths;
    size_t n;
} descent;

static void step(descent *d, unsigned round, double *weights)
{
    double rate = 0.1 / (1 + 0.01 * round);
    double first = 1 - pow(0.9, round), second = 1 - pow(0.999, round);
    for (size_t i = 0; i < d->n; i++) {
        if (d->strengths[i] < 0) {
            weights[i] = 0;
            continue;
        }
        double slope = d->gradient[i] + d->strengths[i] * (weights[i] - d->start[i]);
        d->mean[i] = 0.9 * d->mean[i] + 0.1 * slope;
        d->square[i] = 0.999 * d->square[i] + 0.001 * slope * slope;
        weights[i] -= rate * (d->mean[i] / first) / (sqrt(d->square[i] / second) + 1e-8);
    }
}

void training_run(const training_set *set, const training_options *options, int held, arena *arena,
                  double *weights)
{
    size_t n = set->n_features;
    double *strengths = strengths_of(set, options, held, arena);
    double *start = arena_array(arena, double, n);
    descent d = {.gradient = arena_array(arena, double, n),
                 .mean = arena_array(arena, double, n),
                 .square = arena_array(arena, double, n),
                 .start = start,
                 .strengths = strengths,
                 .n = n};
    double *gradient = d.gradient;
    double shares[1024];
    for (size_t i = 0; i < n; i++)
        if (strcmp(set->features[i].kind, "weight") == 0)
            start[i] = 2; /* the file's own weights, from which training departs */
    memcpy(weights, start, n * sizeof *weights);
    for (unsigned round = 1; round <= options->rounds; round++) {
        memset(gradient, 0, n * sizeof *gradient);
        for (size_t a = 0; a < set->n_articles; a++) {
            const training_article *article = &set->articles[a];
            if (article->fold == held)
                continue;
            double sum = training_vector_sum(&article->own, weights) +
                         soft_maximum(article, weights, shares);
            double slope = logistic(sum) - article->label;
            add_gradient(&article->own, slope, gradient);
            for (uint32_t c = 0; c < article->n_candidates; c++)
                add_gradient(&article->candidates[c], slope * shares[c], gradient);
        }
        step(&d, round, weights);
    }
}

static void choice_gradient(const training_choice *choice, const double *weights, double *gradient,
                            double *shares)
{
    double most = 0, all, good = 0;
    bool any = false;
    for (uint32_t i = 0; i < choice->n_candidates; i++) {
        shares[i] = training_vector_sum(&choice->candidates[i], weights);
        most = fmax(most, shares[i]);
        any = any || choice->right[i];
    }
    all = exp(-most);
    good = any ? 0 : all;
    for (uint32_t i = 0; i < choice->n_candidates; i++) {
        shares[i] = exp(shares[i] - most);
        all += shares[i];
        good += choice->right[i] ? shares[i] : 0;
    }
    for (uint32_t i = 0; i < choice->n_candidates; i++)
        add_gradient(&choice->candidates[i],
                     shares[i] / all - (choice->right[i] ? shares[i] / fmax(good, 1e-300) : 0),
                     gradient);
}

void training_run_choices(const training_choice *choices, size_t count,
                          const training_name *features, size_t n_features,
                          const training_options *options, int held, arena *arena, double *weights)
{
    unsigned *counts = arena_array(arena, unsigned, n_features);
    uint32_t *last = arena_array(arena, uint32_t, n_features);
    uint32_t most = 0;
    for (uint32_t c = 0; c < count; c++)
        for (uint32_t i = 0; choices[c].fold != held && i < choices[c].n_candidates; i++) {
            count_in(&choices[c].candidates[i], c, counts, last);
            most = choices[c].n_candidates > most ? choices[c].n_candidates : most;
        }
    double *strengths = arena_array(arena, double, n_features);
    for (size_t i = 0; i < n_features; i++)
        strengths[i] = counts[i] < options->least       ? -1
                       : is_word_kind(features[i].kind) ? options->words
                                                        : options->others;
    descent d = {.gradient = arena_array(arena, double, n_features),
                 .mean = arena_array(arena, double, n_features),
                 .square = arena_array(arena, double, n_features),
                 .start = arena_array(arena, double, n_features),
                 .strengths = strengths,
                 .n = n_features};
    double *shares = arena_array(arena, double, most + 1);
    memset(weights, 0, n_features * sizeof *weights);
    for (unsigned round = 1; round <= options->rounds; round++) {
        memset(d.gradient, 0, n_features * sizeof *d.gradient);
        for (size_t c = 0; c < count; c++)
            if (choices[c].fold != held)
                choice_gradient(&choices[c], weights, d.gradient, shares);
        step(&d, round, weights);
    }
}

void training_calibrate(const double *sums, const bool *labels, size_t count, double *scale,
                        double *offset)
{
    double a = 1, b = 0;
    for (int round = 0; round < 100; round++) { /* Newton's method */
        double ga = 0.05 * (a - 1), gb = 0, haa = 0.05, hab = 0, hbb = 1e-6;
        for (size_t i = 0; i < count; i++) {
            double p = logistic(a * sums[i] + b), v = p * (1 - p), d = p - labels[i];
            ga += d * sums[i];
            gb += d;
            haa += v * sums[i] * sums[i];
            hab += v * sums[i];
            hbb += v;
        }
        double determinant = haa * hbb - hab * hab;
        if (!(fabs(determinant) > 1e-12))
            break;
        double step_a = (hbb * ga - hab * gb) / determinant;
        double step_b = (haa * gb - hab * ga) / determinant;
        double longest = fmax(fabs(step_a), fabs(step_b));
        double shorten = longest > 1 ? 1 / longest : 1;
        a -= shorten * step_a;
        b -= shorten * step_b;
        if (longest < 1e-9)
            break;
    }
    *scale = a;
    *offset = b;
}

typedef struct scored {
    double score;
    bool label;
} scored;

static int by_score(const void *a, const void *b)
{
    double left = ((const scored *)a)->score, right = ((const scored *)b)->score;
    return (left < right) - (left > right);
}

double training_threshold(const double *scores, const bool *labels, size_t count, arena *arena)
{
    scored *order = arena_array(arena, scored, count + 1);
    size_t positives = 0, found = 0;
    for (size_t i = 0; i < count; i++) {
        order[i] = (scored){scores[i], labels[i]};
        positives += labels[i];
    }
    qsort(order, count, sizeof *order, by_score);
    double best = -1, threshold = 0.5;
    for (size_t i = 0; i < count; i++) {
        found += order[i].label;
        double f1 = 2.0 * (double)found / (double)(i + 1 + positives);
        if (f1 > best) {
            best = f1;
            threshold = i + 1 < count ? (order[i].score + order[i + 1].score) / 2 : order[i].score;
        }
    }
    return threshold;
}
