/* The best path through the labels of a stretch (Viterbi).
 *
 * Only a begin or an inside of the same type leads to an inside, so a step is one comparison for
 * each label that goes on, and one for each pair of a label and one of the others (O, B-...). Those
 * stand side by side, eight to a vector. Scores are kept relative to the best label of a token and
 * above SCORE_LEAST: they fit in 16 bits, and what is that far behind never wins. */
#include "tagger_model.h"

enum { SCORE_LEAST = -8000, SUM_LEAST = -12000, STEP_LEAST = -16000 };

typedef tagger_lanes lanes;

static inline lanes lanes_of(int16_t value)
{
    return (lanes){0} + value;
}

static void step_to_open(const tagger_model *model, const int16_t *before, int16_t *now)
{
    size_t size = model->open_size;
    for (size_t at = 0; at < size; at += TAGGER_BLOCK) {
        const int16_t *steps = model->steps.to_open + at;
        lanes best = lanes_of(STEP_LEAST);
        for (size_t a = 0; a < model->n_open; a++, steps += size)
            best = tagger_larger(best, tagger_lanes_at(steps) + before[a]);
        for (size_t a = 0; a < model->n_inside; a++, steps += size)
            best = tagger_larger(best, tagger_lanes_at(steps) + before[size + a]);
        memcpy(now + at, &best, sizeof best);
    }
}

/* The types stand in the same order in both parts of a row; B... is one behind, for "O". */
static void step_to_inside(const tagger_model *model, const int16_t *begun, const int16_t *inside,
                           int16_t *now)
{
    for (size_t at = 0; at < model->inside_size; at += TAGGER_BLOCK) {
        lanes best = tagger_larger(
            tagger_lanes_at(begun + at) + tagger_lanes_at(model->steps.begin_to_inside + at),
            tagger_lanes_at(inside + at) + tagger_lanes_at(model->steps.inside_to_inside + at));
        memcpy(now + at, &best, sizeof best);
    }
}

/* Adds what the token itself says, and sets the best score to 0. */
static void settle(const int16_t *row, int16_t *now, size_t size)
{
    lanes most = lanes_of(SUM_LEAST);
    for (size_t at = 0; at < size; at += TAGGER_BLOCK) {
        lanes sum = tagger_larger(tagger_lanes_at(now + at) + tagger_lanes_at(row + at),
                                  lanes_of(SUM_LEAST));
        most = tagger_larger(most, sum);
        memcpy(now + at, &sum, sizeof sum);
    }
    most = lanes_of(tagger_largest(most));
    for (size_t at = 0; at < size; at += TAGGER_BLOCK) {
        lanes score = tagger_larger(tagger_lanes_at(now + at) - most, lanes_of(SCORE_LEAST));
        memcpy(now + at, &score, sizeof score);
    }
}

/* The first of the columns where two vectors add up to the most. */
static size_t best_column(const int16_t *a, const int16_t *b, size_t size)
{
    lanes most = tagger_lanes_at(a) + tagger_lanes_at(b);
    for (size_t at = TAGGER_BLOCK; at < size; at += TAGGER_BLOCK)
        most = tagger_larger(most, tagger_lanes_at(a + at) + tagger_lanes_at(b + at));
    most = lanes_of(tagger_largest(most));
    size_t at = 0;
    while (at < size - 1 && a[at] + b[at] != most[0])
        at++;
    return at;
}

/* The column that led to one of the next token's. */
static size_t before_column(const tagger_model *model, const int16_t *before, size_t column)
{
    size_t open = model->open_size;
    if (column < open)
        return best_column(before, model->steps.into_open + column * model->row_size,
                           model->row_size);
    size_t i = column - open;
    return before[1 + i] + model->steps.begin_to_inside[i] >=
                   before[column] + model->steps.inside_to_inside[i]
               ? 1 + i
               : column;
}

static uint8_t label_of(const tagger_model *model, size_t column)
{
    if (column == 0)
        return 0;
    return (uint8_t)(column < model->open_size ? 2 * column - 1
                                               : 2 * (column - model->open_size) + 2);
}

static void pass_forward(const tagger_model *model, const tagger_stretch *stretch, int16_t *now)
{
    size_t size = model->row_size, open = model->open_size;
    size_t from = stretch->is_after_outside ? 0 : model->n_labels;
    memcpy(now, model->steps.to_open + from * open, open * sizeof *now);
    for (size_t y = open; y < size; y++) /* nothing goes on at the start */
        now[y] = STEP_LEAST;
    settle(stretch->rows, now, size);
    for (size_t y = open; y < size; y++) /* behind even the last that may begin there */
        now[y] = STEP_LEAST;
    for (size_t t = 1; t < stretch->length; t++) {
        const int16_t *before = now;
        now += size;
        step_to_open(model, before, now);
        step_to_inside(model, before + 1, before + open, now + open);
        settle(stretch->rows + t * size, now, size);
    }
}

void tagger_decode(const tagger_model *model, const tagger_stretch *stretch, int16_t *memory,
                   uint8_t *labels)
{
    static const int16_t nothing[TAGGER_ROW_MOST];
    size_t size = model->row_size, length = stretch->length;
    if (!length)
        return;
    pass_forward(model, stretch, memory);
    size_t column =
        best_column(memory + (length - 1) * size,
                    stretch->is_before_outside ? model->steps.into_open : nothing, size);
    for (size_t t = length; t-- > 0;) {
        labels[t] = label_of(model, column);
        if (t)
            column = before_column(model, memory + (t - 1) * size, column);
    }
}
