/* What a line of schema kliping/1 says, as far as a summary needs it.
 *
 *   {"schema":"kliping/1", "date":…, "events":[…], "entities":[…], …}  ─▶  reported
 *
 * Names are made fit to be shown anywhere here, once: control characters, line breaks and changes
 * of direction are spaces, runs of spaces one space, what is very long is cut. */
#ifndef KLIPING_REPORT_REPORTED_H
#define KLIPING_REPORT_REPORTED_H

#include "../base/arena.h"
#include "../kliping.h"

enum { REPORTED_NAME = 400, REPORTED_REASON = 160 };

/* Months are counted from January of the year 0. */
enum { UNDATED = -1 };

/* A sum of money that an event names; numbers as they stand, data NULL where open. */
typedef struct reported_money {
    bytes id;       /* of the entity, as it stands */
    bytes currency; /* three capital letters */
    bytes min, max;
    bool per, approximate;
} reported_money;

typedef struct reported_name {
    bytes type, name, position, kb, id; /* empty where absent; kb and id of the link */
    size_t n_mentions;
} reported_name;

typedef struct reported_event {
    bytes type, modality;
    const reported_money **amounts; /* [n_amounts] */
    size_t n_amounts;
    size_t n_unread; /* amounts that are no sum of money */
} reported_event;

typedef struct reported {
    bool failed;          /* it stands for an article that could not be read */
    char date[11];        /* YYYY-MM-DD; empty where unknown */
    int month;            /* or UNDATED */
    reported_name *names; /* [n_names] */
    size_t n_names;
    reported_event *events; /* [n_events] */
    size_t n_events;
} reported;

/* KLIPING_BAD_RECORD: reason, of REPORTED_REASON bytes, says why. */
kliping_status reported_read(bytes line, arena *arena, reported *out, char *reason);

#endif
