/* Threads that read batches, and the order of what they write.
 *
 *   label ─take▶ free batch ─submit▶ [queue] ─▶ worker ─▶ [done] ─in order▶ standard output
 *     ▲                                                                │
 *     └──────────────────────── free batches ◀─────────────────────────┘
 *
 * A batch is written as soon as it is read and all before it are written, by the worker that finds
 * it so. There are so many batches and no more: who fills them waits for those who empty them. */
#ifndef KLIPING_CLI_POOL_H
#define KLIPING_CLI_POOL_H

#include "batch.h"
#include "progress.h"
#include "target.h"

typedef struct pool pool;

/* Threads start when there is work for them; with options->jobs 1 there are none. */
kliping_status pool_new(const kliping_reader *reader, const options *options, const target *target,
                        progress *progress, pool **out);

batch *pool_take(pool *pool);               /* an empty batch; never NULL */
void pool_submit(pool *pool, batch *batch); /* give back every batch taken, in order */
bool pool_output_failed(pool *pool);        /* no use in going on */
/* Submits the last batch, and waits for all; how many items failed. */
size_t pool_finish(pool *pool, batch *last);
void pool_free(pool *pool); /* after pool_finish() */

#endif
