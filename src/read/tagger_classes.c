#include "tagger_classes.h"

#include "../base/pages.h"

#include <stdlib.h>

enum { LINE = 64 /* bytes that come from memory at once */ };

/* Slots of each kind: as many as there are classes in the shipped lists; paths are spread over
 * more. */
static const uint32_t n_slots[CLASS_KINDS] = {
    [CLASS_COARSE] = 64, [CLASS_MIDDLE] = 256, [CLASS_FINE] = 1024, [CLASS_PATH] = 4096};

typedef struct slot {
    uint32_t class; /* the last one that led here; 0: none */
    int16_t sums[]; /* [WORD_PLACES * row_size] */
} slot;

struct tagger_classes {
    const tagger_model *model;
    const feature_sources *sources;
    size_t slot_size;
    pages pages;
    char *slots[CLASS_KINDS];
};

tagger_classes *tagger_classes_new(const tagger_model *model, const feature_sources *sources)
{
    tagger_classes *classes = malloc(sizeof *classes);
    if (!classes)
        return NULL;
    size_t size = sizeof(slot) + WORD_PLACES * model->row_size * sizeof(int16_t), count = 0;
    classes->model = model;
    classes->sources = sources;
    classes->slot_size = (size + LINE - 1) / LINE * LINE;
    for (int kind = 0; kind < CLASS_KINDS; kind++)
        count += n_slots[kind];
    classes->pages = pages_new(count * classes->slot_size);
    if (!classes->pages.memory) {
        free(classes);
        return NULL;
    }
    char *next = classes->pages.memory;
    for (int kind = 0; kind < CLASS_KINDS; next += n_slots[kind++] * classes->slot_size)
        classes->slots[kind] = next;
    return classes;
}

void tagger_classes_free(tagger_classes *classes)
{
    if (classes)
        pages_free(classes->pages);
    free(classes);
}

static slot *slot_of(const tagger_classes *classes, int kind, uint32_t class)
{
    uint32_t at = kind == CLASS_PATH ? class * 0x9E3779B1u >> 16 : class - 1;
    return (slot *)(void *)(classes->slots[kind] + (at & (n_slots[kind] - 1)) * classes->slot_size);
}

void tagger_classes_expect(const tagger_classes *classes, const word_form *word)
{
    uint32_t of_word[CLASS_KINDS];
    features_classes(word, of_word);
    for (int kind = 0; kind < CLASS_KINDS; kind++) {
        const char *slot = (const char *)slot_of(classes, kind, of_word[kind]);
        for (size_t at = 0; at < classes->slot_size; at += LINE)
            __builtin_prefetch(slot + at);
    }
}

static void sum_up(const tagger_classes *classes, int kind, uint32_t class, slot *out)
{
    const tagger_model *model = classes->model;
    uint32_t found[FEATURES_MOST];
    memset(out->sums, 0, WORD_PLACES * model->row_size * sizeof *out->sums);
    for (int part = 0; part < WORD_PLACES; part++) {
        size_t count = features_of_class(kind, class, part, classes->sources, found);
        tagger_model_add(model, found, count, out->sums + (size_t)part * model->row_size);
    }
    out->class = class;
}

void tagger_classes_add(tagger_classes *classes, const word_form *word, int16_t *sums)
{
    uint32_t of_word[CLASS_KINDS];
    features_classes(word, of_word);
    for (int kind = 0; kind < CLASS_KINDS; kind++) {
        uint32_t class = of_word[kind];
        if (!class)
            continue;
        slot *here = slot_of(classes, kind, class);
        if (here->class != class)
            sum_up(classes, kind, class, here);
        for (size_t at = 0; at < WORD_PLACES * classes->model->row_size; at += TAGGER_BLOCK)
            tagger_lanes_add(sums + at, here->sums + at);
    }
}
