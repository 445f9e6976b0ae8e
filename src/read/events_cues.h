/* Where the rules of the event types match: for every sentence with cues of a type, a candidate.
 *
 *   tokens ─rules▶ hits of a sentence ─vetoes▶ candidates [sentence x type]
 */
#ifndef KLIPING_READ_EVENTS_CUES_H
#define KLIPING_READ_EVENTS_CUES_H

#include "events_triggers.h"

enum {
    CANDIDATE_CUES = 12,   /* kept of one candidate */
    TYPE_CANDIDATES = 256, /* of one type in one document */
};

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
    word_notes notes; /* what is known of words, where it was asked */
} candidates;

/* All matches of a set's rules that begin in some sentences, of one after another by first token:
 * of cues, which candidates_read() finds, none. type: whose rules alone are tried, beside those for
 * all types; ANY_TYPE. */
void rule_hits_find(const pattern_subject *subject, const event_rules *rules,
                    const word_notes *notes, rule_set set, uint32_t type, const uint32_t *sentences,
                    uint32_t n_sentences, arena *arena, rule_hits *hits);
/* Where those of each of these sentences end that were found: ends[n_sentences]. */
void rule_hits_part(const rule_hits *all, const word_notes *notes, const uint32_t *sentences,
                    uint32_t n_sentences, uint32_t *ends);
/* Those of one of these, as many as are kept of it. */
rule_hits rule_hits_of(const rule_hits *all, const uint32_t *ends, uint32_t part);

void candidates_read(const pattern_subject *subject, const event_rules *rules, arena *arena,
                     candidates *out);

static inline bool candidate_marked(const candidate *candidate, event_rule_kind kind)
{
    return candidate->marks >> kind & 1;
}

#endif
