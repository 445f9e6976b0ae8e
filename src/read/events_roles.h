/* Who and what: the fillers of an event's roles.
 *
 *   mentions of the role's entity types ─┐
 *   fillers (words that name one)       ─┼─▶ candidates ─weights▶ the best, or all good ones
 *   clauses (what follows a word)       ─┘
 */
#ifndef KLIPING_READ_EVENTS_ROLES_H
#define KLIPING_READ_EVENTS_ROLES_H

#include "events_model.h"

enum { FRAME_SENTENCES = 12, ROLE_CANDIDATES = 2048 };

/* What another sentence is to the reporting one. */
typedef enum sentence_relation {
    RELATION_SAME,
    RELATION_TITLE_ITSELF,
    RELATION_LEAD,
    RELATION_NEXT,
    RELATION_PREVIOUS,
    RELATION_TITLE,
    RELATION_OTHER,
    RELATION_LATER,
    RELATION_SECOND,
    RELATION_EARLIER,
    RELATION_SPEAKER, /* it names who speaks in the quote that holds the cue */
    RELATIONS
} sentence_relation;

/* Who speaks: in the quote that holds the cue, in the last one before its sentence, in the first
 * one behind. */
typedef enum speaker_place { SPEAKER_HERE, SPEAKER_BEFORE, SPEAKER_BEHIND, SPEAKERS } speaker_place;

/* The sentences that an event's roles are looked for in, the reporting one first. */
typedef struct event_frame {
    const candidate *report;             /* the cue's own sentence */
    uint32_t sentences[FRAME_SENTENCES]; /* [n_sentences] */
    uint8_t relations[FRAME_SENTENCES];  /* sentence_relation */
    uint32_t n_sentences;
    const kliping_entity *speakers[SPEAKERS]; /* NULL where nobody is known */
} event_frame;

/* A candidate sentence with its sum. */
typedef struct weighed_candidate {
    const candidate *candidate;
    double sum;
} weighed_candidate;

/* The candidates of a type, strongest first, from their sums in text order: returns how many. */
size_t weighed_candidates_of(const event_context *context, uint32_t type, const double *sums,
                             weighed_candidate *out);

enum { EVIDENCE_MOST = 4 };

/* How many of them carry the decision: those hardly weaker than the first. */
size_t weighed_candidates_telling(const weighed_candidate *all, size_t count);

void event_frame_make(const event_context *context, const weighed_candidate *all, size_t telling,
                      event_frame *out);

/* The one sentence by itself: for a further event of the same type. */
void event_frame_make_alone(const event_context *context, const candidate *report,
                            event_frame *out);

enum { NO_ENTITY = -1 };

/* What governs a candidate: the nearest word in lower case on its left (past positions and
 * honorifics) and the marks before that, the nearest preposition, and the nearest word in lower
 * case on its right. Tokens + 1; 0: none. */
typedef struct role_governors {
    uint32_t left, preposition, right;
    uint32_t marks; /* bit per token back */
} role_governors;

typedef struct role_candidate {
    uint32_t first, last; /* tokens [first, last) */
    uint32_t start, end;  /* canonical bytes of what is reported: an entity's fullest mention */
    int32_t entity;       /* index into entities, or NO_ENTITY */
    uint32_t rule;        /* of fillers and clauses */
    uint8_t role;
    uint8_t place; /* index into the frame's sentences */
    uint8_t order; /* of its kind in the sentence, from 0; clauses: how many ends it ran over */
    uint8_t
        recency;  /* how many others of its role stand between it and the cue; 4: not before it */
    bool nearest; /* of its role on its side of the cue */
    bool goes_on; /* it begins as the one before does: another end of the same clause */
    role_governors governors;
    double sum;
} role_candidate;

/* Those on the left of token `first`, and the one from `last` on. */
role_governors role_governors_before(const event_context *context, const sentence *sentence,
                                     uint32_t first);
uint32_t role_governor_behind(const event_context *context, const sentence *sentence,
                              uint32_t last);

/* Tokens between a candidate and the cue; 0 where they touch. */
static inline uint32_t role_distance(const event_frame *frame, const role_candidate *candidate)
{
    const rule_hit *cue = &frame->report->anchor;
    uint32_t after = candidate->first - cue->last, before = cue->first - candidate->last;
    before = chosen(cue->first >= candidate->last, before, 0);
    return chosen(candidate->first >= cue->last, after, before);
}

/* All candidates of all roles: returns how many. */
size_t role_candidates_find(const pattern_subject *subject, const event_context *context,
                            const event_frame *frame, role_candidate *out);

void role_candidate_features(const event_context *context, const event_frame *frame,
                             const role_candidate *candidate, feature_sink *sink);

/* Fetches what is weighed of every candidate. */
void role_weights_fetch(const event_type *type);

/* The sums of some candidates: of their features' weights, or for roles that no model was trained
 * on of what the rules alone say. */
void role_candidates_sum(const event_context *context, const event_frame *frame,
                         role_candidate *candidates, size_t count);
double role_candidate_default(const event_context *context, const event_frame *frame,
                              const role_candidate *candidate);

/* The fillers, by their sums: returns how many are kept, at the front, by role and text order.
 * limits: [n_roles]. */
size_t role_candidates_choose(const text *text, const event_type *type, const role_limits *limits,
                              role_candidate *candidates, size_t count);

#endif
