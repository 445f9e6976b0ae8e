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

/* Words that say something of a candidate by standing before it: the token before it, its first one
 * (of what no entity is), the nearest word in lower case on its left (past positions and
 * honorifics), the nearest preposition, and the nearest mark behind the left one. */
enum { BEFORE_IT, FIRST_OF_IT, LEFT_OF_IT, PREPOSITION_OF_IT, MARK_OF_IT, STAND_WORDS };

/* Behind it: the token there, and the nearest word in lower case. */
enum { BEHIND_IT, RIGHT_OF_IT, END_WORDS };

/* What hangs on where the cue stands. */
enum { ELSEWHERE, AFTERWARDS, BEFOREHAND };

enum { STAND_FEATURES = 8 };

/* What all roles see alike of a candidate, and all ends of one clause: where it begins, and what it
 * is. */
typedef struct role_stand {
    uint32_t words[STAND_WORDS]; /* tokens, or what word_notes have before them; of what is to be
                                    weighed, where the words' rows are */
    uint32_t kind;               /* number of the name of its type; 0: no entity; then its row */
    uint32_t first;              /* token */
    float of_rule;               /* what the role's model weighs of its rule; 0 */
    uint16_t marks; /* other marks behind the left one: bit per token, the highest nearest */
    uint8_t features[STAND_FEATURES]; /* fixed ones; what there is nothing of weighs nothing */
    uint8_t side;                     /* ELSEWHERE, AFTERWARDS, BEFOREHAND */
    bool has_left;
} role_stand;

typedef struct role_candidate {
    uint32_t first, last; /* tokens [first, last) */
    uint32_t start, end;  /* canonical bytes of what is reported: an entity's fullest mention */
    int32_t entity;       /* index into entities, or NO_ENTITY */
    uint32_t rule;        /* of fillers and clauses */
    uint32_t words[END_WORDS]; /* as those of its stand */
    uint16_t stand;            /* index into those of all candidates */
    uint8_t role;
    uint8_t place; /* index into the frame's sentences */
    uint8_t order; /* of its kind in the sentence, from 0; clauses: how many ends it ran over */
    uint8_t
        recency;  /* how many others of its role stand between it and the cue; 4: not before it */
    bool nearest; /* of its role on its side of the cue */
    bool goes_on; /* it begins as the one before does: another end of the same clause */
    double sum;
} role_candidate;

_Static_assert(ROLE_CANDIDATES <= UINT16_MAX + 1, "no more stands than candidates");

/* Candidates of one event, and what they have in common. */
typedef struct role_candidates {
    role_candidate *items; /* [ROLE_CANDIDATES + 1] */
    role_stand *stands;    /* [ROLE_CANDIDATES], no more than there are candidates */
    size_t count;
} role_candidates;

/* With room for as many as there may be, not zeroed. */
void role_candidates_make(arena *arena, role_candidates *out);

/* What begins at a token of one of the frame's sentences; entity: or NO_ENTITY. */
void role_stand_read(const event_context *context, const event_frame *frame, uint8_t place,
                     uint32_t first, int32_t entity, role_stand *out);
/* The words behind what ends before a token. */
void role_end_read(const event_context *context, const sentence *sentence, uint32_t last,
                   uint32_t *words);

/* Tokens between a candidate and the cue; 0 where they touch. */
static inline uint32_t role_distance(const event_frame *frame, const role_candidate *candidate)
{
    const rule_hit *cue = &frame->report->anchor;
    uint32_t after = candidate->first - cue->last, before = cue->first - candidate->last;
    before = chosen(cue->first >= candidate->last, before, 0);
    return chosen(candidate->first >= cue->last, after, before);
}

/* All candidates of all roles. */
void role_candidates_find(const pattern_subject *subject, const event_context *context,
                          const event_frame *frame, role_candidates *out);

void role_candidate_features(const event_context *context, const event_frame *frame,
                             const role_candidate *candidate, feature_sink *sink);

/* Fetches what is weighed of every candidate. */
void role_weights_fetch(const event_type *type);

/* The sums of all candidates: of their features' weights, or for roles that no model was trained on
 * of what the rules alone say. */
void role_candidates_sum(const event_context *context, const event_frame *frame,
                         const role_candidates *candidates);
double role_candidate_default(const event_context *context, const event_frame *frame,
                              const role_candidate *candidate);

/* The fillers, by their sums: returns how many are kept, at the front, by role and text order.
 * limits: [n_roles]. */
size_t role_candidates_choose(const text *text, const event_type *type, const role_limits *limits,
                              role_candidate *candidates, size_t count);

#endif
