/* Articles with gold, read by a session, as the features that training of events works with. */
#ifndef KLIPING_LEARN_EVENTS_LESSONS_H
#define KLIPING_LEARN_EVENTS_LESSONS_H

#include "../read/events_roles.h"
#include "events_train.h"
#include "gold.h"

enum { LESSON_FOLDS = 5 };

/* Turns features into indices. Begins as a feature_sink. */
typedef struct feature_names {
    feature_sink sink;
    arena *arena;
    training_name *items; /* [count] */
    size_t count, capacity;
    uint32_t *slots; /* [2^bits]: index + 1 by key, open addressing */
    unsigned bits;
    training_feature *taken; /* [n_taken] since the last feature_names_vector() */
    size_t n_taken, taken_capacity;
} feature_names;

/* One role candidate of an article, for choosing again under other limits. */
typedef struct lesson_filler {
    role_candidate candidate;
    training_vector features;
    bool right;
    uint32_t gold; /* which of the role's gold fillers it is, from 0; UINT32_MAX: none */
} lesson_filler;

/* The roles of one event type in one article. */
typedef struct lesson_roles {
    lesson_filler *fillers; /* [count] */
    size_t count;
    text text;                   /* of the article: what the fillers' places are slices of */
    uint32_t wanted[ROLES_MOST]; /* gold fillers of each role */
    bool any;                    /* the gold names roles at all */
} lesson_roles;

typedef struct lesson_type {
    training_set labels;
    double **sums;                /* [n_articles]: of the candidates, for the frames of roles */
    lesson_roles *roles;          /* [n_articles] */
    training_name *role_features; /* [n_role_features] */
    size_t n_role_features;
} lesson_type;

typedef struct event_lessons {
    const gold *gold;
    const event_rules *rules;
    lesson_type *types; /* [rules->n_types] */
} event_lessons;

/* Labels and candidates of all articles. */
kliping_status event_lessons_read(const gold *gold, const kliping_reader *reader,
                                  kliping_session *session, arena *arena, event_lessons *out);

/* Role candidates, once types[].sums say which sentence reports the event. */
kliping_status event_lessons_read_roles(event_lessons *lessons, kliping_session *session,
                                        arena *arena);

/* Whether two fillers say the same: at least half of the words of either are shared. */
bool event_fillers_same(bytes a, bytes b);

#endif
