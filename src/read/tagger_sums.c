#include "tagger_sums.h"

#include "../base/pages.h"
#include "../base/wide.h"

#include <stdlib.h>

enum { FIRST_BITS = 10, MOST_BITS = 15, WAYS = 2, LINE = 64 /* bytes that come at once */ };
enum { QUEUE = 512, FOUND = 4096 };

/* What the bundles weigh that were the last that a hash led to: of the usual size all of it is one
 * line. */
typedef struct slot {
    uint64_t keys[WAYS][2]; /* the later one first; zeros: empty */
    uint8_t shares[];       /* [WAYS][width] */
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
    char *slots;  /* [1 << bits] */
    size_t slot_size;
    unsigned bits;
    size_t n_learnt; /* bundles, since there are so many slots */
    feature_bundle bundles[QUEUE];
    size_t n_waiting;
    unknown unknown[QUEUE];
    size_t n_unknown;
    uint32_t found[FOUND];
    size_t n_found;
};

static inline size_t slot_size_of(size_t width)
{
    return (sizeof(slot) + WAYS * width + LINE - 1) / LINE * LINE;
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
    tagger_sums *sums = calloc(1, sizeof *sums);
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

/* By which way a bundle is known; WAYS: by none. */
static inline size_t way_of(const slot *slot, const feature_bundle *bundle)
{
    const uint64_t *key = bundle->key;
    for (size_t way = 0; way < WAYS; way++)
        if (!((slot->keys[way][0] ^ key[0]) | (slot->keys[way][1] ^ key[1])))
            return way;
    return WAYS;
}

/* The same bundle may have been added a moment ago. */
static void add_features(tagger_sums *sums, const unknown *unknown)
{
    slot *slot = unknown->slot;
    int16_t row[TAGGER_ROW_MOST] = {0};
    if (way_of(slot, unknown->bundle) == WAYS) {
        memcpy(slot->keys[1], slot->keys[0], sizeof slot->keys[0]);
        memcpy(slot->shares + sums->width, slot->shares, sums->width);
        memcpy(slot->keys[0], unknown->bundle->key, sizeof slot->keys[0]);
        tagger_model_add(sums->model, sums->found + unknown->first, unknown->count, row);
        tagger_share_of(sums->model, row, slot->shares);
    }
    size_t way = way_of(slot, unknown->bundle);
    tagger_share_add(unknown->bundle->row, slot->shares + way * sums->width, sums->width);
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

/* Adds the shares of those remembered. */
static void add_known(tagger_sums *sums)
{
    const feature_bundle *here = sums->bundles, *last = here + sums->n_waiting;
    for (; here < last; here++) {
        slot *slot = slot_of(sums->slots, sums->bits, sums->slot_size, here);
        size_t way = way_of(slot, here);
        if (way < WAYS)
            tagger_share_add(here->row, slot->shares + way * sums->width, sums->width);
        else
            sums->unknown[sums->n_unknown++] = (unknown){.bundle = here, .slot = slot};
    }
}

#ifdef HAS_WIDE
/* Which halves of keys are a bundle's, a bit each; of these the first of a whole key. */
WIDE static inline unsigned ways_wide(const slot *slot, const feature_bundle *bundle)
{
    __m256i key = _mm256_broadcastsi128_si256(_mm_loadu_si128((const void *)bundle->key));
    __m256i same = _mm256_cmpeq_epi64(_mm256_loadu_si256((const void *)slot->keys), key);
    unsigned halves = (unsigned)_mm256_movemask_pd(_mm256_castsi256_pd(same));
    return halves & halves >> 1 & 5;
}

WIDE static void add_known_wide(tagger_sums *sums)
{
    char *const slots = sums->slots; /* not loaded again after each store */
    const unsigned bits = sums->bits;
    const size_t size = slot_size_of(TAGGER_ROW_USUAL);
    const feature_bundle *here = sums->bundles, *last = here + sums->n_waiting;
    for (; here < last; here++) {
        slot *slot = slot_of(slots, bits, size, here);
        unsigned ways = ways_wide(slot, here);
        const uint8_t *share = slot->shares + (size_t)(ways & 4) * (TAGGER_ROW_USUAL / 4);
        if (ways)
            tagger_wide_add(here->row, tagger_wide_share(share));
        else
            sums->unknown[sums->n_unknown++] = (unknown){.bundle = here, .slot = slot};
    }
}
#endif

void tagger_sums_expect(const tagger_sums *sums, tagger_room *room)
{
    for (; room->expected < room->next; room->expected++)
        __builtin_prefetch(slot_of(sums->slots, sums->bits, sums->slot_size, room->expected));
}

void tagger_sums_settle(tagger_sums *sums, tagger_room *room)
{
    tagger_sums_expect(sums, room);
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
    room->expected = sums->bundles;
}

tagger_room tagger_sums_room(tagger_sums *sums)
{
    return (tagger_room){sums->bundles, sums->bundles + QUEUE - BUNDLES_MOST, sums->bundles};
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
