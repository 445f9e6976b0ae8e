#include "tagger_sums.h"

#include "../base/pages.h"
#include "../base/wide.h"

#include <stdlib.h>

enum { FIRST_BITS = 11, MOST_BITS = 16, HALF_LINE = 32 /* of the bytes that come at once */ };
enum { QUEUE = 512, FOUND = 4096, AHEAD = 24 /* their memory is on its way */ };

/* What a bundle weighs; its share stands behind its key. */
typedef struct slot {
    uint64_t key[2]; /* zeros: empty */
    uint8_t share[]; /* [width] */
} slot;

/* A bundle that is not remembered. */
typedef struct unknown {
    const feature_bundle *bundle; /* in the queue */
    slot *slot;
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
    feature_bundle bundles[QUEUE + AHEAD];
    size_t n_waiting;
    unknown unknown[QUEUE];
    size_t n_unknown;
    uint32_t found[FOUND];
    size_t n_found;
};

static inline size_t slot_size_of(size_t width)
{
    return (sizeof(slot) + width + HALF_LINE - 1) / HALF_LINE * HALF_LINE;
}

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
    tagger_sums *sums = calloc(1, sizeof *sums); /* a hash is read ahead of the last that waits */
    if (!sums)
        return NULL;
    sums->model = model;
    sums->sources = sources;
    sums->width = model->row_size;
    sums->slot_size = slot_size_of(sums->width);
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
    size_t count = features_of_bundle(unknown->bundle, sums->sources, found);
    tagger_model_expect(sums->model, found, count);
    unknown->first = (uint32_t)sums->n_found;
    unknown->count = (uint32_t)count;
    sums->n_found += count;
}

static void add_features(tagger_sums *sums, const unknown *unknown)
{
    slot *slot = unknown->slot;
    int16_t row[TAGGER_ROW_MOST] = {0};
    memcpy(slot->key, unknown->bundle->key, sizeof slot->key);
    tagger_model_add(sums->model, sums->found + unknown->first, unknown->count, row);
    tagger_share_of(sums->model, row, slot->share);
    tagger_share_add(unknown->bundle->row, slot->share, sums->width);
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

static inline slot *slot_of(char *slots, unsigned bits, size_t size, const feature_bundle *bundle)
{
    return (slot *)(void *)(slots + (bundle->hash >> (32 - bits)) * size);
}

static inline bool is_known(const slot *slot, const feature_bundle *bundle)
{
    return !((slot->key[0] ^ bundle->key[0]) | (slot->key[1] ^ bundle->key[1]));
}

/* Adds the shares of those remembered, whose memory is on its way some bundles ahead. */
static void add_known(tagger_sums *sums)
{
    const feature_bundle *here = sums->bundles, *last = here + sums->n_waiting;
    for (; here < last; here++) {
        slot *slot = slot_of(sums->slots, sums->bits, sums->slot_size, here);
        __builtin_prefetch(slot_of(sums->slots, sums->bits, sums->slot_size, here + AHEAD));
        if (is_known(slot, here))
            tagger_share_add(here->row, slot->share, sums->width);
        else
            sums->unknown[sums->n_unknown++] = (unknown){.bundle = here, .slot = slot};
    }
}

#ifdef HAS_WIDE
WIDE static void add_known_wide(tagger_sums *sums)
{
    char *const slots = sums->slots; /* not loaded again after each store */
    const unsigned bits = sums->bits;
    const size_t size = slot_size_of(TAGGER_ROW_USUAL);
    const feature_bundle *here = sums->bundles, *last = here + sums->n_waiting;
    for (; here < last; here++) {
        slot *slot = slot_of(slots, bits, size, here);
        __builtin_prefetch(slot_of(slots, bits, size, here + AHEAD));
        if (is_known(slot, here))
            tagger_wide_add(here->row, tagger_wide_share(slot->share));
        else
            sums->unknown[sums->n_unknown++] = (unknown){.bundle = here, .slot = slot};
    }
}
#endif

void tagger_sums_settle(tagger_sums *sums, tagger_room *room)
{
    sums->n_waiting = (size_t)(room->next - sums->bundles);
#ifdef HAS_WIDE
    if (sums->width == TAGGER_ROW_USUAL && machine_is_wide())
        add_known_wide(sums);
    else
#endif
        add_known(sums);
    for (size_t i = 0; i < sums->n_unknown; i++)
        features_expect(sums->unknown[i].bundle, sums->sources);
    learn(sums);
    room->next = sums->bundles;
}

tagger_room tagger_sums_room(tagger_sums *sums)
{
    return (tagger_room){sums->bundles, sums->bundles + QUEUE - BUNDLES_MOST};
}

void tagger_sums_drop(tagger_sums *sums)
{
    sums->n_unknown = 0;
    if (sums->bits < MOST_BITS && sums->n_learnt > (size_t)1 << (sums->bits - 1))
        (void)make_slots(sums, MOST_BITS);
}

void tagger_sums_forget(tagger_sums *sums)
{
    pages_clear(sums->pages);
    sums->n_learnt = 0;
}
