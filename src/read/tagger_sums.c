#include "tagger_sums.h"

#include "../base/pages.h"

#include <stdlib.h>

enum { SLOTS_BITS = 16, LINE = 64 /* bytes that come from memory at once */ };
enum { QUEUE = 512, FOUND = 4096 };

/* What a bundle weighs; its sums stand behind it. */
typedef struct slot {
    feature_bundle bundle; /* kind 0: empty */
    int16_t sums[];        /* [width] */
} slot;

/* One that waits. */
typedef struct waiting {
    slot *slot;
    int16_t *row;
} waiting;

/* A bundle that is not remembered. */
typedef struct unknown {
    uint32_t number;       /* in the queue */
    uint32_t first, count; /* of its features */
} unknown;

struct tagger_sums {
    const tagger_model *model;
    const feature_sources *sources;
    size_t width; /* of a row */
    pages pages;  /* of the slots */
    char *slots;  /* [1 << SLOTS_BITS], each the last that its hash led to */
    size_t slot_size;
    feature_bundle bundles[QUEUE];
    waiting waiting[QUEUE];
    size_t n_waiting;
    unknown unknown[QUEUE];
    size_t n_unknown;
    uint32_t found[FOUND];
    size_t n_found;
};

tagger_sums *tagger_sums_new(const tagger_model *model, const feature_sources *sources)
{
    tagger_sums *sums = malloc(sizeof *sums);
    if (!sums)
        return NULL;
    sums->model = model;
    sums->sources = sources;
    sums->width = model->row_size;
    sums->slot_size = (sizeof(slot) + sums->width * sizeof(int16_t) + LINE - 1) / LINE * LINE;
    sums->n_waiting = sums->n_unknown = sums->n_found = 0;
    sums->pages = pages_new(sums->slot_size << SLOTS_BITS);
    sums->slots = sums->pages.memory;
    if (!sums->slots) {
        free(sums);
        return NULL;
    }
    return sums;
}

void tagger_sums_free(tagger_sums *sums)
{
    if (sums)
        pages_free(sums->pages);
    free(sums);
}

static slot *slot_of(const tagger_sums *sums, const feature_bundle *bundle)
{
    return (slot *)(void *)(sums->slots + (bundle->hash >> (32 - SLOTS_BITS)) * sums->slot_size);
}

static void make_features(tagger_sums *sums, unknown *unknown)
{
    uint32_t *found = sums->found + sums->n_found;
    size_t count = features_of_bundle(&sums->bundles[unknown->number], sums->sources, found);
    tagger_model_expect(sums->model, found, count);
    unknown->first = (uint32_t)sums->n_found;
    unknown->count = (uint32_t)count;
    sums->n_found += count;
}

static void add_features(tagger_sums *sums, const unknown *unknown)
{
    const waiting *here = &sums->waiting[unknown->number];
    here->slot->bundle = sums->bundles[unknown->number];
    memset(here->slot->sums, 0, sums->width * sizeof *here->slot->sums);
    tagger_model_add(sums->model, sums->found + unknown->first, unknown->count, here->slot->sums);
    tagger_row_add(here->row, here->slot->sums, sums->width);
}

/* The second and the third step for those not remembered. */
static void learn(tagger_sums *sums)
{
    for (size_t first = 0, last = 0; first < sums->n_unknown; first = last) {
        sums->n_found = 0;
        while (last < sums->n_unknown && sums->n_found + FEATURES_MOST <= FOUND)
            make_features(sums, &sums->unknown[last++]);
        for (size_t i = first; i < last; i++)
            add_features(sums, &sums->unknown[i]);
    }
    sums->n_unknown = 0;
}

void tagger_sums_settle(tagger_sums *sums)
{
    for (size_t i = 0; i < sums->n_waiting; i++) {
        const waiting *here = &sums->waiting[i];
        if (bundle_is(&here->slot->bundle, &sums->bundles[i])) {
            tagger_row_add(here->row, here->slot->sums, sums->width);
            continue;
        }
        features_expect(&sums->bundles[i], sums->sources);
        sums->unknown[sums->n_unknown++].number = (uint32_t)i;
    }
    learn(sums);
    sums->n_waiting = 0;
}

feature_bundle *tagger_sums_room(tagger_sums *sums)
{
    if (sums->n_waiting + BUNDLES_MOST > QUEUE)
        tagger_sums_settle(sums);
    return sums->bundles + sums->n_waiting;
}

void tagger_sums_add(tagger_sums *sums, size_t count, int16_t *row)
{
    const feature_bundle *bundles = sums->bundles + sums->n_waiting;
    waiting *waiting = sums->waiting + sums->n_waiting;
    for (size_t i = 0; i < count; i++) {
        slot *slot = slot_of(sums, &bundles[i]);
        __builtin_prefetch(slot);
        waiting[i] = (struct waiting){slot, row};
    }
    sums->n_waiting += count;
}

void tagger_sums_drop(tagger_sums *sums)
{
    sums->n_waiting = sums->n_unknown = 0;
}
