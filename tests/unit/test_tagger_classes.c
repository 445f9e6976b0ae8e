/* What a word weighs, with what its classes weigh summed up apart, is what all its features weigh.
 */
#include "check.h"

#include "read/tagger_classes.h"
#include "read/tagger_facts.h"

#include <stdlib.h>

enum { LABELS = 3, WORDS = 40, ROWS_MOST = WORDS * WORD_PARTS * FEATURES_MOST };

static unsigned state = 11;

static uint32_t chance(uint32_t most)
{
    state = state * 1103515245u + 12345u;
    return (state >> 8) % (most + 1);
}

static int ascending(const void *a, const void *b)
{
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
    return (x > y) - (x < y);
}

/* Few classes, so that words share them; some lead to the same slot; some words have none. */
static word_form made_up(uint32_t number)
{
    static const uint16_t classes[] = {1, 2, 257, 1025, 1026, 2049};
    bool known = number % 5 != 0;
    return (word_form){
        .word = {.fine = known ? classes[chance(5)] : 0,
                 .middle = known ? classes[chance(5)] : 0,
                 .coarse = known ? (uint8_t)(1 + chance(1) * 64) : 0,
                 .letter_cases = (uint8_t)chance(3),
                 .bits = chance(7) << 29,
                 .bits_size = (uint8_t)chance(3)},
        .folded = number + 1,
        .shape = chance(3),
        .path = number % 3 ? (chance(3) << 20 | 12) : 0,
    };
}

static tagger_weights weigh_all(const word_form *words, const feature_sources *sources,
                                arena *arena)
{
    static const char *const labels[] = {"O", "B-PER", "I-PER"};
    uint32_t *keys = arena_array(arena, uint32_t, ROWS_MOST);
    size_t count = 0, n_rows = 0;
    for (size_t i = 0; i < WORDS; i++)
        for (int part = 0; part < WORD_PARTS; part++)
            count += features_of_word(&words[i], part, sources, keys + count);
    qsort(keys, count, sizeof *keys, ascending);
    for (size_t i = 0; i < count; i++)
        if (!n_rows || keys[n_rows - 1] != keys[i])
            keys[n_rows++] = keys[i];
    int8_t *rows = arena_array(arena, int8_t, n_rows * LABELS);
    for (size_t i = 0; i < n_rows * LABELS; i++)
        rows[i] = (int8_t)((int)chance(200) - 100);
    return (tagger_weights){
        .n_labels = LABELS,
        .labels = labels,
        .families = sources->families,
        .transitions = arena_array(arena, int32_t, ((size_t)LABELS + 1) * LABELS),
        .n_rows = n_rows,
        .keys = keys,
        .rows = rows,
    };
}

static void check_word(const tagger_model *model, const feature_sources *sources,
                       tagger_classes *classes, const word_form *word)
{
    int16_t sums[WORD_PARTS * TAGGER_ROW_MOST] = {0};
    uint32_t found[FEATURES_MOST];
    class_places places;
    tagger_classes_expect(classes, word, &places);
    tagger_classes_add(classes, &places, sums);
    for (int part = 0; part < WORD_PARTS; part++) {
        int16_t all[TAGGER_ROW_MOST] = {0}, *row = sums + (size_t)part * model->row_size;
        size_t count = features_beside_classes(word, part, sources, found);
        tagger_model_add(model, found, count, row);
        size_t n_all = features_of_word(word, part, sources, found);
        tagger_model_add(model, found, n_all, all);
        CHECK(count <= n_all);
        CHECK(memcmp(all, row, model->row_size * sizeof *row) == 0);
    }
}

static void check_families(unsigned families, arena *arena)
{
    tagger_words none = {0};
    feature_sources sources = {.words = &none, .families = families};
    word_form words[WORDS];
    for (uint32_t i = 0; i < WORDS; i++)
        words[i] = made_up(i);
    tagger_weights weights = weigh_all(words, &sources, arena);
    bytes section = tagger_section_build(&weights, &none, arena);
    tagger_model *model = NULL;
    CHECK(tagger_section_open(section, &model, NULL) == KLIPING_OK);
    tagger_classes *classes = tagger_classes_new(model, &sources);
    for (size_t round = 0; round < 3; round++)
        for (size_t i = 0; i < WORDS; i++)
            check_word(model, &sources, classes, &words[i]);
    tagger_classes_free(classes);
    tagger_model_free(model);
}

int main(void)
{
    arena memory = {0};
    jmp_buf out_of_memory;
    if (setjmp(out_of_memory))
        return 2;
    memory.failure = &out_of_memory;
    check_families(FEATURES_ALL, &memory);
    check_families(FEATURES_ALL & ~FEATURES_CASED, &memory);
    check_families(FEATURES_ALL & ~FEATURES_CLUSTERS, &memory);
    arena_free(&memory);
    return check_report();
}
