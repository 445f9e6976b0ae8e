/* How far a run has come: a bar on a terminal, or a plain line from time to time. */
#ifndef KLIPING_CLI_PROGRESS_H
#define KLIPING_CLI_PROGRESS_H

#include "../feed/stream.h"
#include "options.h"

typedef struct progress progress;

/* NULL: nothing is shown. total: bytes of all inputs; 0: unknown. */
progress *progress_start(progress_style style, const stream_watch *watch, uint64_t total);

/* From any thread; a NULL progress shows nothing, but messages still go to standard error. */
void progress_count(progress *progress, size_t n_records, size_t n_failed);
void progress_say(progress *progress, bytes messages);

void progress_end(progress *progress);

#endif
