/* The best path through the labels of a stretch (Viterbi).
 *
 * Only a begin or an inside of the same type leads to an inside, so a step is one comparison for
 * each label that goes on, and one for each pair of a label and one of the others (O, B-...). Those
 * stand side by side, eight to a vector. Scores are kept relative to the best label of a token and
 * above SCORE_LEAST: they fit in 16 bits, and what is that far behind never wins. */
#include "tagger_model.h"

enum { TYPES_USUAL = 6, TYPES_MOST = TAGGER_BLOCK - 1 /* of a row of the usual size */ };
enum { SCORE_LEAST = -8000, SUM_LEAST = -12000, STEP_LEAST = -16000 };

typedef tagger_lanes lanes;

static inline lanes lanes_of(int16_t value)
{
    return (lanes){0} + value;
}

/* What a model has, so that its usual size may be known when this is compiled. */
typedef struct shape {
    const tagger_model *model;
    size_t open, size; /* of the first part of a row, of both */
    size_t n_types;    /* what stands behind their labels in each part is padding */
} shape;

/* One of eight, everywhere. */
static inline lanes lane(lanes of, size_t k)
{
    switch (k) {
    case 0:
        return __builtin_shufflevector(of, of, 0, 0, 0, 0, 0, 0, 0, 0);
    case 1:
        return __builtin_shufflevector(of, of, 1, 1, 1, 1, 1, 1, 1, 1);
    case 2:
        return __builtin_shufflevector(of, of, 2, 2, 2, 2, 2, 2, 2, 2);
    case 3:
        return __builtin_shufflevector(of, of, 3, 3, 3, 3, 3, 3, 3, 3);
    case 4:
        return __builtin_shufflevector(of, of, 4, 4, 4, 4, 4, 4, 4, 4);
    case 5:
        return __builtin_shufflevector(of, of, 5, 5, 5, 5, 5, 5, 5, 5);
    case 6:
        return __builtin_shufflevector(of, of, 6, 6, 6, 6, 6, 6, 6, 6);
    default:
        return __builtin_shufflevector(of, of, 7, 7, 7, 7, 7, 7, 7, 7);
    }
}

/* The best of the steps from count columns in a row, which stand in a vector. */
static inline lanes best_step(shape s, const int16_t *steps, lanes before, size_t count)
{
    lanes best = lanes_of(STEP_LEAST);
#pragma GCC unroll 8
    for (size_t a = 0; a < count; a++)
        best = tagger_larger(best, tagger_lanes_at(steps + a * s.open) + lane(before, a));
    return best;
}

static inline void step_to_open(shape s, const int16_t *before, int16_t *now)
{
    for (size_t at = 0; at < s.open; at += TAGGER_BLOCK) {
        const int16_t *steps = s.model->steps.to_open + at;
        lanes best = lanes_of(STEP_LEAST);
        for (size_t a = 0; a < s.size; a += TAGGER_BLOCK) {
            size_t left = a < s.open ? s.n_types + 1 - a : s.n_types - (a - s.open);
            size_t count = left < TAGGER_BLOCK ? left : TAGGER_BLOCK;
            lanes block = best_step(s, steps + a * s.open, tagger_lanes_at(before + a), count);
            best = tagger_larger(best, block);
        }
        memcpy(now + at, &best, sizeof best);
    }
}

/* The types stand in the same order in both parts of a row; B... is one behind, for "O". */
static inline void step_to_inside(shape s, const int16_t *before, int16_t *now)
{
    const int16_t *begun = before + 1, *inside = before + s.open;
    const tagger_steps *steps = &s.model->steps;
    for (size_t at = 0; at < s.size - s.open; at += TAGGER_BLOCK) {
        lanes best = tagger_larger(
            tagger_lanes_at(begun + at) + tagger_lanes_at(steps->begin_to_inside + at),
            tagger_lanes_at(inside + at) + tagger_lanes_at(steps->inside_to_inside + at));
        memcpy(now + s.open + at, &best, sizeof best);
    }
}

/* Adds what the token itself says, and sets the best score to 0. */
static inline void settle(shape s, const int16_t *row, int16_t *now)
{
    lanes most = lanes_of(SUM_LEAST);
    for (size_t at = 0; at < s.size; at += TAGGER_BLOCK) {
        lanes sum = tagger_larger(tagger_lanes_at(now + at) + tagger_lanes_at(row + at),
                                  lanes_of(SUM_LEAST));
        most = tagger_larger(most, sum);
        memcpy(now + at, &sum, sizeof sum);
    }
    most = lanes_of(tagger_largest(most));
    for (size_t at = 0; at < s.size; at += TAGGER_BLOCK) {
        lanes score = tagger_larger(tagger_lanes_at(now + at) - most, lanes_of(SCORE_LEAST));
        memcpy(now + at, &score, sizeof score);
    }
}

/* The first of the columns where two vectors add up to the most. */
static inline size_t best_column(shape s, const int16_t *a, const int16_t *b)
{
    lanes most = tagger_lanes_at(a) + tagger_lanes_at(b);
    for (size_t at = TAGGER_BLOCK; at < s.size; at += TAGGER_BLOCK)
        most = tagger_larger(most, tagger_lanes_at(a + at) + tagger_lanes_at(b + at));
    int16_t highest = tagger_largest(most);
    for (size_t at = 0;; at += TAGGER_BLOCK) {
        size_t found = tagger_first(tagger_lanes_at(a + at) + tagger_lanes_at(b + at), highest);
        if (found < TAGGER_BLOCK)
            return at + found;
    }
}

static inline uint8_t label_of(shape s, size_t column)
{
    size_t open = 2 * column - (column > 0), inside = 2 * (column - s.open) + 2;
    return (uint8_t)(column < s.open ? open : inside);
}

static inline void rule_out_inside(shape s, int16_t *now)
{
    lanes least = lanes_of(STEP_LEAST);
    for (size_t at = s.open; at < s.size; at += TAGGER_BLOCK)
        memcpy(now + at, &least, sizeof least);
}

static inline void pass_forward(shape s, const tagger_stretch *stretch, int16_t *now)
{
    size_t from = stretch->is_after_outside ? 0 : s.size;
    memcpy(now, s.model->steps.to_open + from * s.open, s.open * sizeof *now);
    rule_out_inside(s, now); /* nothing goes on at the start */
    settle(s, stretch->rows, now);
    rule_out_inside(s, now); /* behind even the last that may begin there */
    for (size_t t = 1; t < stretch->length; t++) {
        const int16_t *before = now;
        now += s.size;
        step_to_open(s, before, now);
        step_to_inside(s, before, now);
        settle(s, stretch->rows + t * s.size, now);
    }
}

static const int16_t nothing[TAGGER_ROW_MOST];

/* What is said of the last token by what stands behind it. */
static inline const int16_t *steps_behind(const tagger_model *model, const tagger_stretch *stretch)
{
    return stretch->is_before_outside ? model->steps.into : nothing;
}

static inline void decode(shape s, const tagger_stretch *stretch, int16_t *memory)
{
    pass_forward(s, stretch, memory);
    size_t t = stretch->length - 1;
    size_t column = best_column(s, memory + t * s.size, steps_behind(s.model, stretch));
    for (stretch->labels[t] = label_of(s, column); t-- > 0;
         stretch->labels[t] = label_of(s, column))
        column = best_column(s, memory + t * s.size, s.model->steps.into + column * s.size);
}

static void decode_all(shape s, const tagger_stretch *some, size_t count, int16_t *memory)
{
    for (size_t i = 0; i < count; i++)
        decode(s, &some[i], memory);
}

#ifdef HAS_WIDE
/* ---- the same for a row of the usual size in a single vector ----------------------------------
 */

WIDE static inline __m256i wide_at(const int16_t *from)
{
    return _mm256_loadu_si256((const void *)from);
}

WIDE static inline __m256i wide_of(__m128i open, __m128i inside)
{
    return _mm256_inserti128_si256(_mm256_castsi128_si256(open), inside, 1);
}

WIDE static inline __m256i wide_highest(__m256i row)
{
    const __m128i turned = _mm_set1_epi16(INT16_MAX); /* the highest becomes the lowest unsigned */
    __m128i highest = _mm_max_epi16(_mm256_castsi256_si128(row), _mm256_extracti128_si256(row, 1));
    highest = _mm_xor_si128(_mm_minpos_epu16(_mm_xor_si128(highest, turned)), turned);
    return _mm256_broadcastw_epi16(highest);
}

WIDE static inline __m256i wide_settle(__m256i now, const int16_t *row)
{
    __m256i sum =
        _mm256_max_epi16(_mm256_add_epi16(now, wide_at(row)), _mm256_set1_epi16(SUM_LEAST));
    return _mm256_max_epi16(_mm256_sub_epi16(sum, wide_highest(sum)),
                            _mm256_set1_epi16(SCORE_LEAST));
}

/* From a column of each part at once. */
WIDE static inline __m128i wide_to_open(const int16_t *pairs, __m256i before)
{
    const __m256i next = _mm256_set1_epi16(0x0202);
    __m256i best = _mm256_set1_epi16(STEP_LEAST), column = _mm256_set1_epi16(0x0100);
    for (size_t a = 0; a <= TYPES_USUAL; a++, column = _mm256_add_epi8(column, next))
        best = _mm256_max_epi16(best, _mm256_add_epi16(_mm256_shuffle_epi8(before, column),
                                                       wide_at(pairs + a * TAGGER_ROW_USUAL)));
    return _mm_max_epi16(_mm256_castsi256_si128(best), _mm256_extracti128_si256(best, 1));
}

WIDE static inline __m128i wide_to_inside(const tagger_steps *steps, __m256i before)
{
    __m128i open = _mm256_castsi256_si128(before), inside = _mm256_extracti128_si256(before, 1);
    __m128i begun = _mm_alignr_epi8(inside, open, sizeof(int16_t));
    __m128i begin = _mm_loadu_si128((const void *)steps->begin_to_inside);
    __m128i go_on = _mm_loadu_si128((const void *)steps->inside_to_inside);
    return _mm_max_epi16(_mm_add_epi16(begun, begin), _mm_add_epi16(inside, go_on));
}

/* Returns the last one. */
WIDE static inline __m256i wide_forward(const tagger_steps *steps, const tagger_stretch *stretch,
                                        int16_t *memory)
{
    const __m128i least = _mm_set1_epi16(STEP_LEAST);
    size_t from = stretch->is_after_outside ? 0 : TAGGER_ROW_USUAL;
    __m128i open = _mm_loadu_si128((const void *)(steps->to_open + from * TAGGER_BLOCK));
    __m256i now = wide_settle(wide_of(open, least), stretch->rows);
    now = wide_of(_mm256_castsi256_si128(now), least);
    for (size_t t = 1; t < stretch->length; t++) {
        _mm256_storeu_si256((void *)(memory + (t - 1) * TAGGER_ROW_USUAL), now);
        now = wide_of(wide_to_open(steps->open_pairs, now), wide_to_inside(steps, now));
        now = wide_settle(now, stretch->rows + t * TAGGER_ROW_USUAL);
    }
    return now;
}

WIDE static inline size_t wide_best(__m256i row)
{
    __m256i is_best = _mm256_cmpeq_epi16(row, wide_highest(row));
    return (size_t)__builtin_ctz((unsigned)_mm256_movemask_epi8(is_best)) / sizeof(int16_t);
}

WIDE static void decode_all_wide(const tagger_model *model, const tagger_stretch *some,
                                 size_t count, int16_t *memory)
{
    static const uint8_t labels[TAGGER_ROW_USUAL] = {0, 1, 3, 5, 7,  9,  11, 13,
                                                     2, 4, 6, 8, 10, 12, 14, 16};
    const tagger_steps steps = model->steps;
    for (const tagger_stretch *here = some; here < some + count; here++) {
        __m256i last = wide_forward(&steps, here, memory);
        size_t t = here->length - 1;
        size_t column = wide_best(_mm256_add_epi16(last, wide_at(steps_behind(model, here))));
        for (here->labels[t] = labels[column]; t-- > 0; here->labels[t] = labels[column])
            column = wide_best(_mm256_add_epi16(wide_at(memory + t * TAGGER_ROW_USUAL),
                                                wide_at(steps.into + column * TAGGER_ROW_USUAL)));
    }
}
#endif

void tagger_decode(const tagger_model *model, const tagger_stretch *some, size_t count, bool wide,
                   int16_t *memory)
{
    const bool is_usual = model->row_size == TAGGER_ROW_USUAL;
#ifdef HAS_WIDE
    if (wide && is_usual && model->n_inside == TYPES_USUAL) {
        decode_all_wide(model, some, count, memory);
        return;
    }
#else
    (void)wide;
#endif
    if (!is_usual)
        decode_all((shape){model, model->open_size, model->row_size, model->n_inside}, some, count,
                   memory);
    else if (model->n_inside == TYPES_USUAL)
        decode_all((shape){model, TAGGER_BLOCK, TAGGER_ROW_USUAL, TYPES_USUAL}, some, count,
                   memory);
    else
        decode_all((shape){model, TAGGER_BLOCK, TAGGER_ROW_USUAL, TYPES_MOST}, some, count, memory);
}
