/* What bundles of features weigh: remembered, and looked up many at a time.
 *
 * Bundles wait in a queue, each with the row of sums that it is to be added to. When the queue is
 * full, or must be settled, all are looked up in steps, so that the memory of many is on its way
 * together: those remembered are added at once, of the others first all features are made and their
 * weights asked for, then added up and remembered. */
#ifndef KLIPING_READ_TAGGER_SUMS_H
#define KLIPING_READ_TAGGER_SUMS_H

#include "tagger_features.h"
#include "tagger_model.h"

typedef struct tagger_sums tagger_sums;

/* Both must outlive the sums. NULL: out of memory. */
tagger_sums *tagger_sums_new(const tagger_model *model, const feature_sources *sources);
void tagger_sums_free(tagger_sums *sums);

/* Where bundles are put that then wait to be added to their rows, which must stay where they are
 * until they are settled. At `next` there is room for BUNDLES_MOST, unless it is behind `full`. */
typedef struct tagger_room {
    feature_bundle *next, *full;
    const feature_bundle *expected; /* the first one not yet asked for */
} tagger_room;

tagger_room tagger_sums_room(tagger_sums *sums);

/* Asks for the memory of what waits: the earlier before it is settled the better. */
void tagger_sums_expect(const tagger_sums *sums, tagger_room *room);

/* Settles all up to the next. */
void tagger_sums_settle(tagger_sums *sums, tagger_room *room);

static inline void tagger_sums_add(tagger_sums *sums, tagger_room *room, size_t count)
{
    room->next += count;
    if (room->next > room->full)
        tagger_sums_settle(sums, room);
}

/* Between documents: forgets what waits, and has more room where much is remembered. */
void tagger_sums_drop(tagger_sums *sums);

/* Likewise: gives back the memory of what is remembered. */
void tagger_sums_forget(tagger_sums *sums);

#endif
