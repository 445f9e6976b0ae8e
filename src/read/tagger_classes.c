#include "tagger_classes.h"

#include "../base/pages.h"

#include <stdlib.h>

enum { LINE = 64 /* bytes that come from memory at once */ };

/* Slots of each kind: as many as there are classes in the shipped lists, or twice as many where
 * they are spread by a hash. */
static const uint32_t n_slots[CLASS_KINDS] = {
    [CLASS_SHAPE] = 64,  [CLASS_COARSE] = 64, [CLASS_MIDDLE] = 256, [CLASS_FINE] = 1024,
    [CLASS_PATH] = 1024, [CLASS_CASES] = 64,  [CLASS_TREE] = 1024,
};
enum { SLOTS = 64 + 64 + 256 + 1024 + 1024 + 64 + 1024 };

struct tagger_classes {
    const tagger_model *model;
    const feature_sources *sources;
    size_t size;             /* of what a class weighs: numbers */
    pages pages;             /* of the sums */
    int16_t *sums;           /* [SLOTS][CLASS_PARTS_MOST][row_size] */
    uint32_t classes[SLOTS]; /* the last one that led here; 0: none */
};

tagger_classes *tagger_classes_new(const tagger_model *model, const feature_sources *sources)
{
    tagger_classes *classes = calloc(1, sizeof *classes);
    if (!classes)
        return NULL;
    classes->model = model;
    classes->sources = sources;
    classes->size = CLASS_PARTS_MOST * model->row_size;
    classes->pages = pages_new(SLOTS * classes->size * sizeof *classes->sums);
    classes->sums = (void *)classes->pages.memory;
    if (!classes->sums) {
        free(classes);
        return NULL;
    }
    return classes;
}

void tagger_classes_free(tagger_classes *classes)
{
    if (classes)
        pages_free(classes->pages);
    free(classes);
}

static bool is_hashed(int kind)
{
    return kind == CLASS_SHAPE || kind == CLASS_PATH || kind == CLASS_TREE;
}

/* Of the two slots that a class may have, the one it has, or else the one to be taken. */
static size_t slot_of(const tagger_classes *classes, int kind, uint32_t class, size_t first)
{
    uint32_t at = (is_hashed(kind) ? class * 0x9E3779B1u >> 16 : class - 1) & (n_slots[kind] - 1);
    uint32_t here = classes->classes[first + at], beside = classes->classes[first + (at ^ 1)];
    bool is_beside = is_hashed(kind) && here != class && (beside == class || (here && !beside));
    return first + (is_beside ? at ^ 1 : at);
}

static void find_slots(const tagger_classes *classes, const uint32_t of_word[CLASS_KINDS],
                       size_t slots[CLASS_KINDS])
{
    size_t first = 0;
    for (int kind = 0; kind < CLASS_KINDS; first += n_slots[kind++])
        slots[kind] = slot_of(classes, kind, of_word[kind], first);
}

void tagger_classes_expect(const tagger_classes *classes, const word_form *word)
{
    uint32_t of_word[CLASS_KINDS];
    size_t slots[CLASS_KINDS];
    features_classes(word, of_word);
    find_slots(classes, of_word, slots);
    for (int kind = 0; kind < CLASS_KINDS; kind++) {
        const int16_t *sums = classes->sums + slots[kind] * classes->size;
        for (size_t at = 0; at < classes->size; at += LINE / sizeof *sums)
            __builtin_prefetch(sums + at);
    }
}

static void sum_up(tagger_classes *classes, int kind, uint32_t class, size_t slot)
{
    const tagger_model *model = classes->model;
    class_parts parts = features_class_parts[kind];
    uint32_t found[FEATURES_MOST];
    int16_t *sums = classes->sums + slot * classes->size;
    memset(sums, 0, classes->size * sizeof *sums);
    for (int part = parts.first; part < parts.last; part++, sums += model->row_size) {
        size_t count = features_of_class(kind, class, part, classes->sources, found);
        tagger_model_add(model, found, count, sums);
    }
    classes->classes[slot] = class;
}

void tagger_classes_add(tagger_classes *classes, const word_form *word, int16_t *sums)
{
    uint32_t of_word[CLASS_KINDS];
    size_t slots[CLASS_KINDS], width = classes->model->row_size;
    features_classes(word, of_word);
    find_slots(classes, of_word, slots);
    for (int kind = 0; kind < CLASS_KINDS; kind++) {
        if (!of_word[kind])
            continue;
        if (classes->classes[slots[kind]] != of_word[kind])
            sum_up(classes, kind, of_word[kind], slots[kind]);
        class_parts parts = features_class_parts[kind];
        const int16_t *from = classes->sums + slots[kind] * classes->size;
        int16_t *to = sums + (size_t)parts.first * width;
        for (size_t at = 0; at < (size_t)(parts.last - parts.first) * width; at += TAGGER_BLOCK)
            tagger_lanes_add(to + at, from + at);
    }
}
