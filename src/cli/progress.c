#include "progress.h"

#include "output.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

enum { BAR_WIDTH = 24, LINE = 200 };

struct progress {
    progress_style style;
    const stream_watch *watch;
    uint64_t total;
    pthread_t thread;
    pthread_mutex_t lock; /* over all that follows, and over standard error */
    pthread_cond_t ending;
    bool ended, drawn;
    uint64_t n_records, n_failed;
    uint64_t n_read_before; /* bytes read before the first record was written: skipped ones */
    double started, first_written;
};

static double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static uint64_t bytes_read(const progress *progress)
{
    return __atomic_load_n(&progress->watch->n_read, __ATOMIC_RELAXED);
}

/* "1:02:03" */
static void write_time(double seconds, char out[static 24])
{
    unsigned long whole = (unsigned long)seconds, hours = whole / 3600;
    if (hours)
        snprintf(out, 24, "%lu:%02lu:%02lu", hours, whole / 60 % 60, whole % 60);
    else
        snprintf(out, 24, "%lu:%02lu", whole / 60, whole % 60);
}

static double share_read(const progress *progress)
{
    double share = progress->total ? (double)bytes_read(progress) / (double)progress->total : 0;
    return share < 1 ? share : 1;
}

/* "12345 articles, 3 failed, 1234/s, 1.2 of 4.5 MB, 0:42 left" */
static void write_figures(const progress *progress, char out[static LINE])
{
    double time = now(), elapsed = time - progress->started;
    double read = (double)bytes_read(progress), rate = 0, speed = 0;
    if (progress->first_written > 0 && time > progress->first_written) {
        rate = (double)progress->n_records / (time - progress->started);
        speed = (read - (double)progress->n_read_before) / (time - progress->first_written);
    }
    char left[40] = "", clock[24], of[40] = "";
    if (progress->total)
        snprintf(of, sizeof of, " of %.1f", (double)progress->total / 1e6);
    if (speed > 0 && (double)progress->total > read) {
        write_time(((double)progress->total - read) / speed, clock);
        snprintf(left, sizeof left, ", %s left", clock);
    }
    write_time(elapsed, clock);
    snprintf(out, LINE, "%llu articles, %llu failed, %.0f/s, %.1f%s MB, %s%s",
             (unsigned long long)progress->n_records, (unsigned long long)progress->n_failed, rate,
             read / 1e6, of, clock, left);
}

static void put(const char *text)
{
    (void)output_write(STDERR_FILENO, bytes_of(text));
}

/* The lock is held. */
static void erase(progress *progress)
{
    if (progress->drawn)
        put("\r\033[K");
    progress->drawn = false;
}

static void draw(progress *progress)
{
    char figures[LINE], line[LINE + 80], bar[BAR_WIDTH + 1];
    write_figures(progress, figures);
    int full = (int)(share_read(progress) * BAR_WIDTH);
    for (int i = 0; i < BAR_WIDTH; i++)
        bar[i] = i < full ? '#' : '.';
    bar[BAR_WIDTH] = '\0';
    if (progress->style == PROGRESS_PLAIN)
        snprintf(line, sizeof line, "kliping: %s\n", figures);
    else if (progress->total)
        snprintf(line, sizeof line, "\r[%s] %3.0f%% %s\033[K", bar, share_read(progress) * 100,
                 figures);
    else
        snprintf(line, sizeof line, "\r%s\033[K", figures);
    put(line);
    progress->drawn = progress->style == PROGRESS_BAR;
}

static void *show(void *argument)
{
    progress *progress = argument;
    struct timespec until;
    clock_gettime(CLOCK_MONOTONIC, &until);
    pthread_mutex_lock(&progress->lock);
    while (!progress->ended) {
        if (progress->style == PROGRESS_PLAIN)
            until.tv_sec += 10;
        else if ((until.tv_nsec += 250000000) >= 1000000000) {
            until.tv_nsec -= 1000000000;
            until.tv_sec++;
        }
        while (!progress->ended &&
               pthread_cond_timedwait(&progress->ending, &progress->lock, &until) == 0)
            continue;
        if (!progress->ended)
            draw(progress);
    }
    pthread_mutex_unlock(&progress->lock);
    return NULL;
}

progress *progress_start(progress_style style, const stream_watch *watch, uint64_t total)
{
    progress *progress = style == PROGRESS_NONE ? NULL : calloc(1, sizeof *progress);
    if (!progress)
        return NULL;
    progress->style = style;
    progress->watch = watch;
    progress->total = total;
    progress->started = now();
    pthread_condattr_t clock;
    pthread_condattr_init(&clock);
    pthread_condattr_setclock(&clock, CLOCK_MONOTONIC);
    pthread_cond_init(&progress->ending, &clock);
    pthread_condattr_destroy(&clock);
    pthread_mutex_init(&progress->lock, NULL);
    if (pthread_create(&progress->thread, NULL, show, progress) == 0)
        return progress;
    pthread_cond_destroy(&progress->ending);
    pthread_mutex_destroy(&progress->lock);
    free(progress);
    return NULL;
}

void progress_count(progress *progress, size_t n_records, size_t n_failed)
{
    if (!progress)
        return;
    pthread_mutex_lock(&progress->lock);
    if (!progress->n_records && n_records) {
        progress->first_written = now();
        progress->n_read_before = bytes_read(progress);
    }
    progress->n_records += n_records;
    progress->n_failed += n_failed;
    pthread_mutex_unlock(&progress->lock);
}

void progress_say(progress *progress, bytes messages)
{
    if (!messages.size)
        return;
    if (progress) {
        pthread_mutex_lock(&progress->lock);
        erase(progress);
    }
    (void)output_write(STDERR_FILENO, messages);
    if (progress)
        pthread_mutex_unlock(&progress->lock);
}

void progress_end(progress *progress)
{
    if (!progress)
        return;
    pthread_mutex_lock(&progress->lock);
    progress->ended = true;
    pthread_cond_signal(&progress->ending);
    pthread_mutex_unlock(&progress->lock);
    pthread_join(progress->thread, NULL);
    erase(progress);
    if (progress->style == PROGRESS_PLAIN)
        draw(progress);
    pthread_cond_destroy(&progress->ending);
    pthread_mutex_destroy(&progress->lock);
    free(progress);
}
