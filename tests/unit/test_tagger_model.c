/* Decoding against every path there is; weights to text, to a section and back. */
#include "check.h"

#include "base/wide.h"
#include "read/tagger_features.h"
#include "read/tagger_model.h"

#include <stdlib.h>
#include <unistd.h>

enum { LABELS = 5, ROWS = 400, LENGTH = 6 };

static const char *const label_names[] = {"O", "B-ORG", "I-ORG", "B-PER", "I-PER"};
static const uint32_t outside[] = {5, 13, 21, 0x12345678, 0xFFFFFFFF}; /* three in one place */
static unsigned state = 7;

static int chance(int most)
{
    state = state * 1103515245u + 12345u;
    return (int)(state >> 16) % (most + 1);
}

static tagger_weights made_up(arena *arena)
{
    int32_t *transitions = arena_array(arena, int32_t, (size_t)(LABELS + 1) * LABELS);
    for (size_t a = 0; a <= LABELS; a++)
        for (size_t b = 0; b < LABELS; b++)
            transitions[a * LABELS + b] =
                tagger_may_follow(label_names, LABELS, a, b) ? chance(60) - 30 : -100000000;
    uint32_t *keys = arena_array(arena, uint32_t, ROWS);
    int8_t *rows = arena_array(arena, int8_t, (size_t)ROWS * LABELS);
    for (uint32_t i = 0; i < ROWS; i++) {
        keys[i] = i < ROWS / 2 ? i + 1 : 0xFFFFFFFFu - (ROWS - 1 - i); /* the last slots overflow */
        for (size_t y = 0; y < LABELS; y++)
            rows[(size_t)i * LABELS + y] = (int8_t)(chance(254) - 127);
    }
    return (tagger_weights){
        .n_labels = LABELS,
        .labels = label_names,
        .families = FEATURES_RUNS | FEATURES_CASED,
        .transitions = transitions,
        .n_rows = ROWS,
        .keys = keys,
        .rows = rows,
        .outside = outside,
        .n_outside = sizeof outside / sizeof *outside,
    };
}

/* Outside is label 0. */
static long score_of(const tagger_weights *weights, const tagger_stretch *stretch,
                     const tagger_model *model, const uint8_t *labels)
{
    long sum = 0;
    size_t before = stretch->is_after_outside ? 0 : LABELS;
    for (size_t t = 0; t < stretch->length; before = labels[t++])
        sum += stretch->rows[t * model->row_size + tagger_column(model, labels[t])] +
               weights->transitions[before * LABELS + labels[t]];
    return stretch->is_before_outside ? sum + weights->transitions[before * LABELS] : sum;
}

static void check_decoding(const tagger_model *model, const tagger_weights *weights)
{
    for (int round = 0; round < 60; round++) {
        int16_t rows[LENGTH * TAGGER_ROW_MOST] = {0}, memory[LENGTH * TAGGER_ROW_MOST];
        uint8_t found[LENGTH], labels[LENGTH];
        for (size_t t = 0; t < LENGTH; t++)
            for (size_t y = 0; y < LABELS; y++)
                rows[t * model->row_size + tagger_column(model, y)] = (int16_t)(chance(200) - 100);
        tagger_stretch stretch = {rows, (size_t)chance(LENGTH - 1) + 1, found, chance(1),
                                  chance(1)};
        tagger_decode(model, &stretch, 1, false, memory);
        long best = -1000000000;
        for (size_t path = 0; path < 15625; path++) { /* 5^6 */
            size_t rest = path;
            for (size_t t = 0; t < LENGTH; t++, rest /= LABELS)
                labels[t] = (uint8_t)(rest % LABELS);
            long score = score_of(weights, &stretch, model, labels);
            best = score > best ? score : best;
        }
        CHECK(score_of(weights, &stretch, model, found) == best);
    }
}

/* Six types, as many as the shipped model has: the same path whichever way it is found. */
static void check_wide(arena *arena)
{
    enum { WIDE_LABELS = 13, MANY = 40 };
    static const char *const names[WIDE_LABELS] = {"O",   "B-A", "I-A", "B-B", "I-B", "B-C", "I-C",
                                                   "B-D", "I-D", "B-E", "I-E", "B-F", "I-F"};
    static const uint32_t keys[] = {7};
    static const int8_t weights_of_one[WIDE_LABELS] = {1};
    int32_t *transitions = arena_array(arena, int32_t, (size_t)(WIDE_LABELS + 1) * WIDE_LABELS);
    for (size_t a = 0; a <= WIDE_LABELS; a++)
        for (size_t b = 0; b < WIDE_LABELS; b++)
            transitions[a * WIDE_LABELS + b] =
                tagger_may_follow(names, WIDE_LABELS, a, b) ? chance(400) - 200 : -100000000;
    tagger_weights weights = {.n_labels = WIDE_LABELS,
                              .labels = names,
                              .transitions = transitions,
                              .n_rows = 1,
                              .keys = keys,
                              .rows = weights_of_one};
    tagger_words no_words = {0};
    tagger_model *model = NULL;
    bytes section = tagger_section_build(&weights, &no_words, arena);
    CHECK(tagger_section_open(section, &model, NULL) == KLIPING_OK);
    for (int round = 0; round < 4000; round++) {
        int16_t rows[MANY * TAGGER_ROW_USUAL] = {0}, memory[MANY * TAGGER_ROW_USUAL];
        uint8_t plain[MANY], wide[MANY];
        int most = round % 2 ? 4000 : 20; /* the lesser, the more are as good */
        for (size_t t = 0; t < MANY; t++)
            for (size_t y = 0; y < WIDE_LABELS; y++)
                rows[t * TAGGER_ROW_USUAL + tagger_column(model, y)] = (int16_t)chance(most);
        tagger_stretch some[2]; /* one behind the other */
        size_t first = (size_t)chance(MANY - 2) + 1;
        some[0] = (tagger_stretch){rows, first, plain, chance(1), chance(1)};
        some[1] = (tagger_stretch){rows + first * TAGGER_ROW_USUAL, MANY - first, plain + first,
                                   chance(1), chance(1)};
        tagger_decode(model, some, 2, false, memory);
        some[0].labels = wide;
        some[1].labels = wide + first;
        tagger_decode(model, some, 2, machine_is_wide(), memory);
        CHECK(memcmp(plain, wide, MANY) == 0);
    }
    tagger_model_free(model);
}

/* Scores beyond all that features can add up to: still a path, and no inside without its type. */
static void check_extremes(const tagger_model *model)
{
    enum { MANY = 500 };
    static int16_t rows[MANY * TAGGER_ROW_MOST], memory[MANY * TAGGER_ROW_MOST];
    uint8_t labels[MANY];
    for (size_t t = 0; t < MANY; t++)
        for (size_t y = 0; y < LABELS; y++)
            rows[t * model->row_size + tagger_column(model, y)] =
                (int16_t)(chance(1) ? 14000 : -14000);
    tagger_decode(model, &(tagger_stretch){rows, MANY, labels, false, false}, 1, false, memory);
    for (size_t t = 0; t < MANY; t++) {
        CHECK(labels[t] < LABELS);
        CHECK(tagger_may_follow(label_names, LABELS, t ? labels[t - 1] : LABELS, labels[t]));
    }
}

static void check_rows(const tagger_model *model, const tagger_weights *weights)
{
    for (size_t i = 0; i < ROWS; i++) {
        int16_t sums[TAGGER_ROW_MOST] = {0};
        uint32_t features[] = {weights->keys[i], 0x12345678}; /* the second is unknown */
        tagger_model_expect(model, features, 2);
        tagger_model_add(model, features, 2, sums);
        for (size_t y = 0; y < LABELS; y++)
            CHECK(sums[tagger_column(model, y)] == weights->rows[(size_t)i * LABELS + y]);
    }
    int16_t sums[TAGGER_ROW_MOST] = {0};
    uint32_t features[] = {weights->keys[0], weights->keys[ROWS - 1], weights->keys[0]};
    tagger_model_add(model, features, 3, sums);
    for (size_t y = 0; y < LABELS; y++)
        CHECK(sums[tagger_column(model, y)] ==
              2 * weights->rows[y] + weights->rows[(size_t)(ROWS - 1) * LABELS + y]);
}

/* How far labels are apart is kept up to a limit, whatever the sums are. */
static void check_shares(const tagger_model *model)
{
    for (int round = 0; round < 100; round++) {
        int16_t sums[TAGGER_ROW_MOST] = {0}, out[TAGGER_ROW_MOST] = {0};
        uint8_t share[TAGGER_ROW_MOST];
        int most = round % 2 ? 127 : 400, highest = -most;
        for (size_t y = 0; y < LABELS; y++) {
            int sum = (int)chance(2 * most) - most;
            sums[tagger_column(model, y)] = (int16_t)sum;
            highest = sum > highest ? sum : highest;
        }
        tagger_share_of(model, sums, share);
        tagger_share_add(out, share, model->row_size);
        tagger_share_add(out, share, model->row_size);
        for (size_t y = 0; y < LABELS; y++) {
            int behind = highest - sums[tagger_column(model, y)];
            behind = behind < SHARE_MOST ? behind : SHARE_MOST;
            CHECK(out[tagger_column(model, y)] == 2 * (SHARE_MOST - behind));
        }
    }
}

static void check_outside(const tagger_model *model)
{
    for (size_t i = 0; i < sizeof outside / sizeof *outside; i++)
        CHECK(tagger_outside(model, outside[i]));
    CHECK(!tagger_outside(model, 0) && !tagger_outside(model, 29) && !tagger_outside(model, 6));
    /* what small letters say of a word says nothing of it where it opens a sentence */
    CHECK(!tagger_outside(model, tagger_opening(5)) && !tagger_outside(model, tagger_opening(13)));
}

static void check_text(const tagger_weights *weights, arena *arena)
{
    char path[] = "model-test-XXXXXX";
    int descriptor = mkstemp(path);
    bytes text = tagger_weights_text(weights, arena);
    CHECK(write(descriptor, text.data, text.size) == (ssize_t)text.size);
    tagger_weights read;
    kliping_error error;
    CHECK(tagger_weights_read(path, arena, &read, &error) == KLIPING_OK);
    CHECK(read.n_labels == LABELS && read.n_rows == ROWS && read.families == weights->families);
    CHECK(read.n_outside == weights->n_outside);
    CHECK(memcmp(read.outside, weights->outside, sizeof outside) == 0);
    CHECK(memcmp(read.keys, weights->keys, ROWS * sizeof *read.keys) == 0);
    CHECK(memcmp(read.rows, weights->rows, (size_t)ROWS * LABELS) == 0);
    CHECK(memcmp(read.transitions, weights->transitions,
                 (size_t)(LABELS + 1) * LABELS * sizeof *read.transitions) == 0);
    CHECK(ftruncate(descriptor, 0) == 0);
    CHECK(pwrite(descriptor, "kliping names 3\nfoo\n", 20, 0) == 20);
    CHECK(tagger_weights_read(path, arena, &read, &error) == KLIPING_BAD_MODEL && error.line == 2);
    close(descriptor);
    unlink(path);
}

/* No section that is cut short or changed in its header may be taken. */
static void check_validation(bytes section, arena *arena)
{
    tagger_model *model;
    for (size_t size = 0; size < section.size; size += size < 64 ? 1 : 97)
        CHECK(tagger_section_open(bytes_slice(section, 0, size), &model, NULL) ==
              KLIPING_BAD_MODEL);
    for (size_t i = 0; i < 48; i++) {
        char *copy = arena_string(arena, section);
        copy[i] ^= 0x55;
        bool of_no_count = (i >= 16 && i < 20) || (i >= 36 && i < 40); /* families; padding */
        kliping_status status = tagger_section_open((bytes){copy, section.size}, &model, NULL);
        CHECK(status == (of_no_count ? KLIPING_OK : KLIPING_BAD_MODEL));
        if (status == KLIPING_OK)
            tagger_model_free(model);
    }
}

int main(void)
{
    arena memory = {0};
    jmp_buf out_of_memory;
    if (setjmp(out_of_memory))
        return 2;
    memory.failure = &out_of_memory;

    tagger_weights weights = made_up(&memory);
    word_facts folded[4] = {{.hash = 6, .bits = 0x80000000, .bits_size = 3, .fine = 9}};
    cased_word_facts cased[2] = {{.hash = 4, .bits = 5}};
    folded[2] = folded[0];
    folded[0] = (word_facts){0};
    tagger_words words = {folded, 4, cased, 2};
    bytes section = tagger_section_build(&weights, &words, &memory);
    tagger_model *model = NULL;
    CHECK(tagger_section_open(section, &model, NULL) == KLIPING_OK);
    CHECK(tagger_word(&model->words, 6)->fine == 9 && !tagger_word(&model->words, 2));
    CHECK(tagger_cased_word(&model->words, 4)->bits == 5 && !tagger_cased_word(&model->words, 6));
    check_rows(model, &weights);
    check_decoding(model, &weights);
    check_wide(&memory);
    check_extremes(model);
    check_shares(model);
    check_outside(model);
    tagger_model_free(model);
    check_text(&weights, &memory);
    check_validation(section, &memory);
    arena_free(&memory);
    return check_report();
}
