#include "pool.h"

#include "output.h"

#include <errno.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

enum { SMALL_BATCH = 1 << 15 }; /* less than one read gives of a long stream */

struct pool {
    const kliping_reader *reader;
    const options *options;
    const target *target;
    progress *progress;       /* NULL: none */
    kliping_session *session; /* of whoever submits, until the first thread takes it over */

    pthread_mutex_t lock; /* over all that follows */
    pthread_cond_t work_or_end, batch_free;
    batch *batches;                     /* [n_batches] */
    batch **free_ones, **queue, **done; /* [n_batches]; done by number modulo n_batches */
    size_t n_batches, n_free, n_queued;
    unsigned long n_taken, n_written; /* batches */
    bool writing, ending, output_failed;
    int output_error;
    size_t n_failed;    /* items */
    pthread_t *threads; /* [n_threads] */
    unsigned n_threads, n_idle;
};

kliping_status pool_new(const kliping_reader *reader, const options *options, const target *target,
                        progress *progress, pool **out)
{
    *out = NULL;
    pool *pool = calloc(1, sizeof *pool);
    if (!pool)
        return KLIPING_NO_MEMORY;
    pthread_mutex_init(&pool->lock, NULL);
    pthread_cond_init(&pool->work_or_end, NULL);
    pthread_cond_init(&pool->batch_free, NULL);
    pool->reader = reader;
    pool->options = options;
    pool->target = target;
    pool->progress = progress;
    pool->n_batches = options->jobs == 1 ? 1 : 4 * options->jobs + 1;
    pool->batches = calloc(pool->n_batches, sizeof *pool->batches);
    pool->free_ones = calloc(3 * pool->n_batches, sizeof *pool->free_ones);
    pool->threads = calloc(options->jobs, sizeof *pool->threads);
    if (!pool->batches || !pool->free_ones || !pool->threads ||
        kliping_session_new(reader, &pool->session) != KLIPING_OK) {
        pool_free(pool);
        return KLIPING_NO_MEMORY;
    }
    pool->queue = pool->free_ones + pool->n_batches;
    pool->done = pool->queue + pool->n_batches;
    while (pool->n_free < pool->n_batches) {
        pool->free_ones[pool->n_free] = &pool->batches[pool->n_free];
        pool->n_free++;
    }
    *out = pool;
    return KLIPING_OK;
}

static void write_batch(pool *pool, const batch *batch)
{
    bytes output = {batch->output.data, batch->output.size};
    bytes messages = {batch->messages.data, batch->messages.size};
    int error = output_write(pool->target->file, output) ? 0 : errno;
    if (!error && batch->cut_off)
        error = ENOMEM; /* a later line in place of the one that is owed would be taken for it */
    progress_say(pool->progress, messages);
    if (batch->n_untold) {
        char line[80];
        int size = snprintf(line, sizeof line, "kliping: %zu failed for lack of memory\n",
                            batch->n_untold);
        progress_say(pool->progress, (bytes){line, (size_t)size});
    }
    progress_count(pool->progress, batch->n_items, batch->n_failed);
    pthread_mutex_lock(&pool->lock);
    pool->n_failed += batch->n_failed;
    if (error) {
        pool->output_failed = true;
        pool->output_error = error;
    }
    pthread_mutex_unlock(&pool->lock);
}

/* Writes all that is next in order; one thread at a time. The lock is held on entry and exit. */
static void write_what_is_next(pool *pool)
{
    if (pool->writing)
        return;
    pool->writing = true;
    for (;;) {
        batch **slot = &pool->done[pool->n_written % pool->n_batches], *next = *slot;
        if (!next)
            break;
        *slot = NULL;
        bool of_use = !pool->output_failed;
        pthread_mutex_unlock(&pool->lock);
        if (of_use)
            write_batch(pool, next);
        batch_reset(next);
        pthread_mutex_lock(&pool->lock);
        pool->n_written++;
        pool->free_ones[pool->n_free++] = next;
        if (pool->n_free >= pool->n_batches / 2) /* it takes a core from those who read: seldom */
            pthread_cond_signal(&pool->batch_free);
    }
    pool->writing = false;
}

/* The lock is held on entry and exit. */
static void read_batch(pool *pool, batch *batch, kliping_session *session)
{
    bool of_use = !pool->output_failed;
    pthread_mutex_unlock(&pool->lock);
    if (of_use)
        batch_read(batch, session, pool->reader, pool->options);
    pthread_mutex_lock(&pool->lock);
    pool->done[batch->number % pool->n_batches] = batch;
    write_what_is_next(pool);
}

typedef struct start {
    pool *pool;
    kliping_session *session;
} start;

static void *work(void *argument)
{
    start start = *(struct start *)argument;
    free(argument);
    pool *pool = start.pool;
    pthread_mutex_lock(&pool->lock);
    for (;;) {
        pool->n_idle++;
        while (!pool->n_queued && !pool->ending)
            pthread_cond_wait(&pool->work_or_end, &pool->lock);
        pool->n_idle--;
        if (!pool->n_queued)
            break;
        batch *batch = pool->queue[0];
        memmove(pool->queue, pool->queue + 1, --pool->n_queued * sizeof *pool->queue);
        read_batch(pool, batch, start.session);
    }
    pthread_mutex_unlock(&pool->lock);
    kliping_session_free(start.session);
    return NULL;
}

/* One more thread, where one is of use and can be had. */
static void start_thread(pool *pool)
{
    start *start = malloc(sizeof *start);
    if (!start)
        return;
    start->pool = pool;
    start->session = pool->session;
    if (!start->session && kliping_session_new(pool->reader, &start->session) != KLIPING_OK) {
        free(start);
        return;
    }
    if (pthread_create(&pool->threads[pool->n_threads], NULL, work, start) == 0) {
        pool->n_threads++;
        pool->session = NULL;
    } else {
        if (!pool->session)
            kliping_session_free(start->session);
        free(start);
    }
}

batch *pool_take(pool *pool)
{
    pthread_mutex_lock(&pool->lock);
    while (!pool->n_free)
        pthread_cond_wait(&pool->batch_free, &pool->lock);
    batch *batch = pool->free_ones[--pool->n_free];
    batch->number = pool->n_taken++;
    pthread_mutex_unlock(&pool->lock);
    return batch;
}

void pool_submit(pool *pool, batch *batch)
{
    pthread_mutex_lock(&pool->lock);
    /* The first is often the only one; where it is small it is read sooner than a thread starts.
     * Others would wait for it: a session takes ten times as long over the first words it meets. */
    bool is_small = batch->number == 0 && batch->input.size < SMALL_BATCH;
    if (!is_small && pool->options->jobs > 1 && pool->n_idle <= pool->n_queued &&
        pool->n_threads < pool->options->jobs)
        start_thread(pool);
    if (pool->n_threads) {
        pool->queue[pool->n_queued++] = batch;
        pthread_cond_signal(&pool->work_or_end);
    } else {
        read_batch(pool, batch, pool->session);
    }
    pthread_mutex_unlock(&pool->lock);
}

bool pool_output_failed(pool *pool)
{
    pthread_mutex_lock(&pool->lock);
    bool failed = pool->output_failed;
    pthread_mutex_unlock(&pool->lock);
    return failed;
}

/* Where there are no threads, who submitted reads the last batch as well: one article is read
 * sooner than a thread has started. */
size_t pool_finish(pool *pool, batch *last)
{
    pthread_mutex_lock(&pool->lock);
    if (pool->n_threads)
        pool->queue[pool->n_queued++] = last;
    else
        read_batch(pool, last, pool->session);
    pool->ending = true;
    pthread_cond_broadcast(&pool->work_or_end);
    pthread_mutex_unlock(&pool->lock);
    for (unsigned i = 0; i < pool->n_threads; i++)
        pthread_join(pool->threads[i], NULL);
    if (pool->output_failed && pool->output_error != EPIPE)
        fprintf(stderr, "kliping: %s: %s\n", pool->target->name, strerror(pool->output_error));
    return pool->n_failed;
}

void pool_free(pool *pool)
{
    if (!pool)
        return;
    for (size_t i = 0; pool->batches && i < pool->n_batches; i++)
        batch_free(&pool->batches[i]);
    kliping_session_free(pool->session);
    pthread_cond_destroy(&pool->batch_free);
    pthread_cond_destroy(&pool->work_or_end);
    pthread_mutex_destroy(&pool->lock);
    free(pool->batches);
    free(pool->free_ones);
    free(pool->threads);
    free(pool);
}
