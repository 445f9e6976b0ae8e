/* Where the rules of the event types match: for every sentence with cues of a type, a candidate.
 *
 *   tokens ─rules▶ hits of a sentence ─vetoes▶ candidates [sentence x type]
 */
#ifndef KLIPING_READ_EVENTS_CUES_H
#define KLIPING_READ_EVENTS_CUES_H

#include "events_rules.h"

enum {
    CANDIDATE_CUES = 12,   /* kept of one candidate */
    SENTENCE_HITS = 4096,  /* read of one sentence, however long */
    TYPE_CANDIDATES = 256, /* of one type in one document */
};

typedef struct rule_hit {
    uint32_t rule;        /* index into rules */
    uint32_t first, last; /* tokens [first, last) */
} rule_hit;

/* A sentence that may report an event of a type. */
typedef struct candidate {
    uint32_t sentence;
    uint16_t type;
    uint8_t n_cues;
    uint8_t marks;   /* bit per event_rule_kind from RULE_NEGATION on, near the anchor */
    rule_hit anchor; /* the strongest cue, the first of equals */
    rule_hit cues[CANDIDATE_CUES]; /* [n_cues], one a rule, in text order; those against it too */
    float weight;                  /* sum of the cues' weights */
    uint32_t next;                 /* index + 1 of the type's next candidate; 0: last */
} candidate;

typedef struct candidates {
    candidate *items; /* [count], in text order */
    size_t count;
    const uint32_t *first;      /* [n_types]: index + 1 of the type's first candidate */
    const uint32_t *n_of;       /* [n_types] */
    const uint32_t *n_vetoed;   /* [n_types]: cues that vetoes took away */
    const uint16_t *seen;       /* [n_rules]: in how many sentences a cue stands; vetoed ones not */
    const uint32_t *seen_rules; /* [n_seen]: those that stand in any */
    size_t n_seen;
    const word_note *notes; /* [tokens.count]: what is known of each word */
} candidates;

enum { ANY_TYPE = UINT32_MAX };

/* Appends to hits all matches of a set's rules that begin in a sentence, by first token. type:
 * whose rules alone are tried, beside those for all types; ANY_TYPE. */
typedef struct rule_hits {
    rule_hit *items; /* [count], at most SENTENCE_HITS */
    size_t count, capacity;
} rule_hits;
void rule_hits_find(const pattern_subject *subject, const event_rules *rules,
                    const word_note *notes, rule_set set, uint32_t type, const sentence *sentence,
                    arena *arena, rule_hits *hits);

void candidates_read(const pattern_subject *subject, const event_rules *rules, arena *arena,
                     candidates *out);

static inline bool candidate_marked(const candidate *candidate, event_rule_kind kind)
{
    return candidate->marks >> kind & 1;
}

#endif
