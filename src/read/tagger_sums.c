#include "tagger_sums.h"

#include "../base/pages.h"

#include <stdlib.h>

enum { FIRST_BITS = 11, MOST_BITS = 16, HALF_LINE = 32 /* of the bytes that come at once */ };
enum { QUEUE = 512, FOUND = 4096 };

/* What a bundle weighs; its share stands behind its key. */
typedef struct slot {
    uint64_t key[2]; /* zeros: empty */
    uint8_t share[]; /* [width] */
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
    char *slots;  /* [1 << bits], each the last that its hash led to */
    size_t slot_size;
    unsigned bits;
    size_t n_learnt; /* bundles, since there are so many slots */
    feature_bundle bundles[QUEUE];
    waiting waiting[QUEUE];
    size_t n_waiting;
    unknown unknown[QUEUE];
    size_t n_unknown;
    uint32_t found[FOUND];
    size_t n_found;
};

/* False: there is no memory for them, and all is as before. */
static bool make_slots(tagger_sums *sums, unsigned bits)
{
    pages made = pages_new(sums->slot_size << bits);
    if (!made.memory)
        return false;
    pages_free(sums->pages);
    sums->pages = made;
    sums->slots = made.memory;
    sums->bits = bits;
    sums->n_learnt = 0;
    return true;
}

tagger_sums *tagger_sums_new(const tagger_model *model, const feature_sources *sources)
{
    tagger_sums *sums = malloc(sizeof *sums);
    if (!sums)
        return NULL;
    sums->model = model;
    sums->sources = sources;
    sums->width = model->row_size;
    sums->slot_size = (sizeof(slot) + sums->width + HALF_LINE - 1) / HALF_LINE * HALF_LINE;
    sums->n_waiting = sums->n_unknown = sums->n_found = 0;
    sums->pages = (pages){NULL, 0, NULL};
    if (!make_slots(sums, FIRST_BITS)) { /* a session is made for a single article, too */
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
    int16_t row[TAGGER_ROW_MOST] = {0};
    memcpy(here->slot->key, sums->bundles[unknown->number].key, sizeof here->slot->key);
    tagger_model_add(sums->model, sums->found + unknown->first, unknown->count, row);
    tagger_share_of(sums->model, row, here->slot->share);
    tagger_share_add(here->row, here->slot->share, sums->width);
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
    sums->n_learnt += sums->n_unknown;
    sums->n_unknown = 0;
}

void tagger_sums_settle(tagger_sums *sums)
{
    for (size_t i = 0; i < sums->n_waiting; i++) {
        const waiting *here = &sums->waiting[i];
        const uint64_t *known = here->slot->key, *key = sums->bundles[i].key;
        if (((known[0] ^ key[0]) | (known[1] ^ key[1])) == 0) {
            tagger_share_add(here->row, here->slot->share, sums->width);
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
    return sums->bundles + sums->n_waiting;
}

feature_bundle *tagger_sums_add(tagger_sums *sums, size_t count, int16_t *row)
{
    const feature_bundle *bundles = sums->bundles + sums->n_waiting;
    waiting *waiting = sums->waiting + sums->n_waiting;
    char *const slots = sums->slots; /* not loaded again after each store */
    const size_t slot_size = sums->slot_size;
    const unsigned shift = 32 - sums->bits;
    for (size_t i = 0; i < count; i++) {
        slot *slot = (struct slot *)(void *)(slots + (bundles[i].hash >> shift) * slot_size);
        __builtin_prefetch(slot);
        waiting[i] = (struct waiting){slot, row};
    }
    sums->n_waiting += count;
    if (sums->n_waiting + BUNDLES_MOST > QUEUE)
        tagger_sums_settle(sums);
    return sums->bundles + sums->n_waiting;
}

void tagger_sums_drop(tagger_sums *sums)
{
    sums->n_waiting = sums->n_unknown = 0;
    if (sums->bits < MOST_BITS && sums->n_learnt > (size_t)1 << (sums->bits - 1))
        (void)make_slots(sums, MOST_BITS);
}

void tagger_sums_forget(tagger_sums *sums)
{
    pages_clear(sums->pages);
    sums->n_learnt = 0;
}
