#include "tagger_classes.h"

#include "../base/pages.h"

#include <stdlib.h>

enum { LINE = 64 /* bytes that come from memory at once */ };

/* Slots of each kind: as many as there are classes in the shipped lists, or twice as many where
 * they are spread by a hash. */
static const uint32_t n_slots[CLASS_KINDS] = {
    [CLASS_SHAPE] = 64,  [CLASS_COARSE] = 64, [CLASS_MIDDLE] = 256, [CLASS_FINE] = 1024,
    [CLASS_LEAF] = 1024, [CLASS_PATH] = 1024, [CLASS_CASES] = 64,   [CLASS_TREE] = 1024,
};
enum { SLOTS = 64 + 64 + 256 + 1024 + 1024 + 1024 + 64 + 1024 };

struct tagger_classes {
    const tagger_model *model;
    const feature_sources *sources;
    pages pages;             /* of the sums */
    int16_t *sums;           /* of each slot: [parts of its kind][row_size] */
    uint32_t classes[SLOTS]; /* the last one that led here; 0: none */
};

/* What a class of a kind weighs: numbers. */
static inline size_t size_of(const tagger_classes *classes, int kind)
{
    class_parts parts = features_class_parts[kind];
    return (size_t)(parts.last - parts.first) * classes->model->row_size;
}

tagger_classes *tagger_classes_new(const tagger_model *model, const feature_sources *sources)
{
    tagger_classes *classes = calloc(1, sizeof *classes);
    if (!classes)
        return NULL;
    classes->model = model;
    classes->sources = sources;
    size_t size = 0;
    for (int kind = 0; kind < CLASS_KINDS; kind++)
        size += n_slots[kind] * size_of(classes, kind);
    classes->pages = pages_new(size * sizeof *classes->sums);
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
    return kind == CLASS_SHAPE || kind == CLASS_LEAF || kind == CLASS_PATH || kind == CLASS_TREE;
}

/* Of the two slots that a class may have, the one it has, or else the one to be taken. */
static size_t slot_of(const tagger_classes *classes, int kind, uint32_t class, size_t first)
{
    uint32_t at = (is_hashed(kind) ? class * 0x9E3779B1u >> 16 : class - 1) & (n_slots[kind] - 1);
    uint32_t here = classes->classes[first + at], beside = classes->classes[first + (at ^ 1)];
    bool is_beside = is_hashed(kind) && here != class && (beside == class || (here && !beside));
    return first + (is_beside ? at ^ 1 : at);
}

void tagger_classes_expect(const tagger_classes *classes, const word_form *word,
                           class_places *places)
{
    size_t first = 0;
    int16_t *sums = classes->sums; /* of the kind's first slot */
    features_classes(word, places->classes);
    for (int kind = 0; kind < CLASS_KINDS; first += n_slots[kind++]) {
        size_t slot = slot_of(classes, kind, places->classes[kind], first);
        size_t size = size_of(classes, kind);
        places->slots[kind] = slot;
        places->sums[kind] = sums + (slot - first) * size;
        for (size_t at = 0; at < size; at += LINE / sizeof *sums)
            __builtin_prefetch(places->sums[kind] + at);
        sums += n_slots[kind] * size;
    }
}

static void sum_up(tagger_classes *classes, int kind, const class_places *places)
{
    const tagger_model *model = classes->model;
    class_parts parts = features_class_parts[kind];
    uint32_t class = places->classes[kind], found[FEATURES_MOST];
    int16_t *sums = places->sums[kind];
    memset(sums, 0, size_of(classes, kind) * sizeof *sums);
    for (int part = parts.first; part < parts.last; part++, sums += model->row_size) {
        size_t count = features_of_class(kind, class, part, classes->sources, found);
        tagger_model_add(model, found, count, sums);
    }
    classes->classes[places->slots[kind]] = class;
}

void tagger_classes_add(tagger_classes *classes, const class_places *places, int16_t *sums)
{
    for (int kind = 0; kind < CLASS_KINDS; kind++) {
        if (!places->classes[kind])
            continue;
        if (classes->classes[places->slots[kind]] != places->classes[kind])
            sum_up(classes, kind, places);
        int16_t *to = sums + (size_t)features_class_parts[kind].first * classes->model->row_size;
        for (size_t at = 0; at < size_of(classes, kind); at += TAGGER_BLOCK)
            tagger_lanes_add(to + at, places->sums[kind] + at);
    }
}
