/* Fits the model of events to lessons: weights, calibration, thresholds and limits of roles, all
 * that is judged being judged on articles held out. */
#ifndef KLIPING_LEARN_EVENTS_FIT_H
#define KLIPING_LEARN_EVENTS_FIT_H

#include "events_lessons.h"

enum { RELIABILITY_BINS = 10 };

typedef struct event_tally {
    size_t right, found, wanted;
} event_tally;

double event_tally_f1(const event_tally *tally);

/* How scores agree with what happened, over all types. */
typedef struct event_reliability {
    double scores[RELIABILITY_BINS];
    size_t count[RELIABILITY_BINS], held[RELIABILITY_BINS];
} event_reliability;

void event_reliability_add(event_reliability *reliability, double score, bool label);
double
event_reliability_error(const event_reliability *reliability); /* expected calibration error */

/* Of one type. */
typedef struct event_fit {
    double *weights, *role_weights; /* [n_features], [n_role_features] */
    double scale, offset, prior, threshold;
    role_limits limits[ROLES_MOST];
    double *held_scores;           /* [n_articles]: by a model that has not seen the article */
    bool *held_labels;             /* [n_articles]: and by a threshold chosen without it */
    event_tally roles[ROLES_MOST]; /* on articles held out that do report the event */
} event_fit;

/* fits: [rules->n_types]. judged [n_articles]: which articles roles are tallied over; NULL: all. */
kliping_status events_fit(event_lessons *lessons, kliping_session *session, const bool *judged,
                          arena *arena, event_fit *fits);

/* The text of the model. */
bytes events_fit_text(const event_lessons *lessons, const event_fit *fits, arena *arena);

#endif
