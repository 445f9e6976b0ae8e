/* Within the roles of events: what features candidates have, by number. */
#ifndef KLIPING_READ_EVENTS_ROLE_FEATURES_H
#define KLIPING_READ_EVENTS_ROLE_FEATURES_H

#include "events_roles.h"
#include "events_weights.h"

enum { DISTANCES = 5, RECENCIES = 5 };

enum {
    ANY_ROLE,
    PLACE,
    PLACE_QUOTE = PLACE + RELATIONS,
    ORDER,
    EDGE_BEFORE = ORDER + 4,
    EDGE_AFTER,
    EDGE_FIRST,
    ENTITY_OFFICIAL,
    ENTITY_FIRST,
    ENTITY_EARLY,
    SPEAKS,
    SPEAKS_NOT = SPEAKS + SPEAKERS,
    MENTIONS_ONE = SPEAKS_NOT + SPEAKERS,
    MENTIONS_FEW,
    MENTIONS_MANY,
    LEFT_NOTHING,
    PREPOSITION_NOTHING,
    RIGHT_NOTHING,
    RECENCY,
    RECENCY_ELSEWHERE = RECENCY + RECENCIES,
    LENGTH_ONE = RECENCY_ELSEWHERE + RECENCIES,
    LENGTH_FEW,
    LENGTH_SOME,
    LENGTH_MANY,
    INSIDE, /* distances, then nearest */
    BEFORE = INSIDE + DISTANCES + 1,
    AFTER = BEFORE + DISTANCES + 1,
    FIXED_FEATURES = AFTER + DISTANCES + 1,
    NOTHING = FIXED_FEATURES /* no feature: it weighs nothing */
};

/* Kinds of words, then of names; threes are told apart by where the candidate stands: elsewhere,
 * after the cue or before it. */
enum {
    WORD_BEFORE,
    WORD_AFTER,
    WORD_FIRST,
    WORD_MARK,
    WORD_LEFT,
    WORD_LEFT_BY_SIDE,
    WORD_PREPOSITION = WORD_LEFT_BY_SIDE + 3,
    WORD_RIGHT,
    WORD_OF_CUE_BEFORE,
    WORD_OF_CUE_AFTER,
    WORD_BETWEEN_BEFORE,
    WORD_BETWEEN_AFTER,
    NAME_KIND = WORD_KINDS,
    NAME_KIND_BY_SIDE,
    NAME_RULE = NAME_KIND_BY_SIDE + 3,
    NAME_CUE_INSIDE,
    NAME_CUE_BEFORE,
    NAME_CUE_AFTER,
    ALL_KINDS
};

/* The order of a candidate, and of what no entity is its length: fixed features. */
static inline unsigned role_order_feature(const role_candidate *candidate)
{
    return ORDER + (candidate->order < 3 ? candidate->order : 3);
}

static inline unsigned role_length_feature(uint32_t size)
{
    static const uint8_t lengths[] = {LENGTH_ONE,  LENGTH_ONE,  LENGTH_FEW,
                                      LENGTH_FEW,  LENGTH_SOME, LENGTH_SOME,
                                      LENGTH_SOME, LENGTH_SOME, LENGTH_MANY};
    return lengths[size < 8 ? size : 8];
}

static inline unsigned role_recency_feature(const role_candidate *candidate)
{
    return (candidate->place ? RECENCY_ELSEWHERE : RECENCY) + candidate->recency;
}

static inline unsigned role_distance_class(uint32_t away)
{
    enum { FAR = 12 };
    static const uint8_t distances[FAR + 1] = {0, 1, 1, 2, 2, 2, 3, 3, 3, 3, 3, 3, 4};
    return distances[away < FAR ? away : FAR];
}

/* Where the cue stands, seen from a candidate of its sentence. */
typedef enum cue_side { CUE_INSIDE, CUE_BEHIND_IT, CUE_BEFORE_IT, CUE_SIDES } cue_side;

_Static_assert(NAME_CUE_BEFORE == NAME_CUE_INSIDE + (int)CUE_BEHIND_IT &&
                   NAME_CUE_AFTER == NAME_CUE_INSIDE + (int)CUE_BEFORE_IT,
               "its name is a feature of each side, in their order");

static inline cue_side role_cue_side(const rule_hit *cue, const role_candidate *candidate)
{
    bool after = candidate->first >= cue->last, inside = !after & (candidate->last > cue->first);
    return (cue_side)chosen(after, CUE_BEFORE_IT, chosen(inside, CUE_INSIDE, CUE_BEHIND_IT));
}

/* The first of the distances of a side. */
static inline unsigned role_side_feature(cue_side side)
{
    return INSIDE + (unsigned)side * (DISTANCES + 1);
}

/* The words in lower case between the cue and such a candidate, unless they are many: bits of the
 * tokens from *from on. */
static inline uint32_t role_words_between(const event_context *context, const rule_hit *cue,
                                          const role_candidate *candidate, uint32_t *from)
{
    enum { BETWEEN_MOST = 8 };
    cue_side side = role_cue_side(cue, candidate);
    bool after = side == CUE_BEFORE_IT;
    *from = chosen(after, cue->last, candidate->last);
    uint32_t size = chosen(after, candidate->first, cue->first) - *from;
    uint32_t lower = token_traits_from(&context->candidates->notes, TRAIT_LOWER, *from);
    bool asked = (side != CUE_INSIDE) & (size <= BETWEEN_MOST);
    return lower & ((1u << (size & 31)) - 1) & (0 - (uint32_t)asked);
}

/* From words to where the rows of a type's roles say what they weigh, which are fetched. */
static inline void role_words_place(const event_context *context, const feature_weights *weights,
                                    uint32_t *words, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        uint32_t note = context->candidates->notes.items[(int32_t)words[i]];
        words[i] = (note & NOTE_NUMBER) * weights->stride;
        __builtin_prefetch(&weights->own[words[i]]);
    }
}

#endif
