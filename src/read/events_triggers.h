/* Trying the rules that begin with the words of a text, many words at once.
 *
 *   tokens ─slots▶ spots [token, triggers] ─second words▶ pairs [token, trigger] ─▶ hits
 *
 * Each arrow is a loop without branches that none could foresee, and fetches what the next one
 * looks at: the tables are cold between two documents. */
#ifndef KLIPING_READ_EVENTS_TRIGGERS_H
#define KLIPING_READ_EVENTS_TRIGGERS_H

#include "events_rules.h"

_Static_assert((int)PATTERN_VIEW <= (int)VIEW, "so many codes there are");

enum { SENTENCE_HITS = 4096 /* read of one sentence, however long */ };

typedef struct rule_hit {
    uint32_t rule;        /* index into rules */
    uint32_t first, last; /* tokens [first, last) */
} rule_hit;

typedef struct rule_hits {
    rule_hit *items; /* [count] */
    size_t count, capacity;
} rule_hits;

enum { ANY_TYPE = UINT32_MAX };

enum { SPOTS = 128, PAIRS = 256 /* at once, as a byte counts them */ };

/* A token and what belongs to it: of spots the index of its first trigger, or what is known of the
 * word first; of pairs that of a trigger whose second word may stand behind it. One number, for two
 * would be put together in the registers of vectors. */
typedef uint64_t trigger_spot;

static inline trigger_spot trigger_spot_of(uint32_t token, uint32_t index)
{
    return (uint64_t)index << 32 | token;
}

static inline uint32_t trigger_token(trigger_spot spot)
{
    return (uint32_t)spot;
}

static inline uint32_t trigger_index(trigger_spot spot)
{
    return (uint32_t)(spot >> 32);
}

typedef struct trigger_batch {
    const pattern_subject *subject;
    const uint8_t *codes; /* [tokens.count + VIEW] */
    const event_rules *rules;
    const trigger_set *set;
    uint32_t type;   /* the only one whose rules are tried, beside those for all; ANY_TYPE */
    arena *arena;    /* of the hits */
    rule_hits *hits; /* by token, then in order of the rules */
    uint32_t n_tried;
    trigger_spot spots[SPOTS];
    trigger_spot pairs[PAIRS];      /* [n_tried], then those of them that may match */
    uint8_t spot_of[PAIRS];         /* [n_tried]: of which spot each is */
    uint64_t seen[SPOTS][VIEW + 1]; /* bit per code of so many tokens behind a spot */
} trigger_batch;

/* Of no spots yet. */
void triggers_begin(trigger_batch *batch, const pattern_subject *subject, const word_notes *notes,
                    const event_rules *rules, rule_set set, uint32_t type, arena *arena,
                    rule_hits *hits);
/* Finds the rules that begin at tokens, in their order. */
void triggers_try(trigger_batch *batch, const uint32_t *at, uint32_t count);

#endif
