/* One .event file among the shipped sources, whose place it takes when it has the name of one. */
#ifndef KLIPING_CLI_LINT_H
#define KLIPING_CLI_LINT_H

#include "../read/events_rules.h"
#include "../reader_stages.h"

typedef struct lint {
    arena *arena;
    const char *path;
    const reader_data *data;
    kliping_session *session;
    event_rules *rules; /* while it is being checked */
    unsigned faults;    /* each said on standard error */
} lint;

/* Checks the file and runs its examples. False: it cannot be read. */
bool lint_file(lint *l, sources shipped);

#endif
