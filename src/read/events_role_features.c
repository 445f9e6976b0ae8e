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
    FIXED_FEATURES = AFTER + DISTANCES + 1
};

#define DISTANCES_OF(at, kind)                                                                     \
    [at] = {kind, "next"}, [(at) + 1] = {kind, "close"}, [(at) + 2] = {kind, "near"},              \
    [(at) + 3] = {kind, "off"}, [(at) + 4] = {kind, "far"}, [(at) + DISTANCES] = {kind, "nearest"}

#define RECENCIES_OF(at, kind)                                                                     \
    [at] = {kind, "last"}, [(at) + 1] = {kind, "last but one"}, [(at) + 2] = {kind, "third last"}, \
    [(at) + 3] = {kind, "older"}, [(at) + 4] = {kind, "none"}

static const fixed_feature fixed_features[FIXED_FEATURES] = {
    [ANY_ROLE] = {"role", "any"},
    [PLACE + RELATION_SAME] = {"role place", "same"},
    [PLACE + RELATION_TITLE_ITSELF] = {"role place", "title itself"},
    [PLACE + RELATION_LEAD] = {"role place", "lead"},
    [PLACE + RELATION_NEXT] = {"role place", "next"},
    [PLACE + RELATION_PREVIOUS] = {"role place", "previous"},
    [PLACE + RELATION_TITLE] = {"role place", "title"},
    [PLACE + RELATION_OTHER] = {"role place", "other"},
    [PLACE + RELATION_LATER] = {"role place", "later"},
    [PLACE + RELATION_SECOND] = {"role place", "second"},
    [PLACE + RELATION_EARLIER] = {"role place", "earlier"},
    [PLACE + RELATION_SPEAKER] = {"role place", "speaker"},
    [PLACE_QUOTE] = {"role place", "quote"},
    [ORDER] = {"role order", "first"},
    [ORDER + 1] = {"role order", "second"},
    [ORDER + 2] = {"role order", "third"},
    [ORDER + 3] = {"role order", "later"},
    [EDGE_BEFORE] = {"role word before", "edge"},
    [EDGE_AFTER] = {"role word after", "edge"},
    [EDGE_FIRST] = {"role first word", "edge"},
    [ENTITY_OFFICIAL] = {"role entity", "official"},
    [ENTITY_FIRST] = {"role entity", "first"},
    [ENTITY_EARLY] = {"role entity", "early"},
    [SPEAKS + SPEAKER_HERE] = {"role speaks", "here"},
    [SPEAKS + SPEAKER_BEFORE] = {"role speaks", "before"},
    [SPEAKS + SPEAKER_BEHIND] = {"role speaks", "behind"},
    [SPEAKS_NOT + SPEAKER_HERE] = {"role speaks not", "here"},
    [SPEAKS_NOT + SPEAKER_BEFORE] = {"role speaks not", "before"},
    [SPEAKS_NOT + SPEAKER_BEHIND] = {"role speaks not", "behind"},
    [MENTIONS_ONE] = {"role mentions", "one"},
    [MENTIONS_FEW] = {"role mentions", "few"},
    [MENTIONS_MANY] = {"role mentions", "many"},
    [LEFT_NOTHING] = {"role left", "nothing"},
    [PREPOSITION_NOTHING] = {"role preposition", "nothing"},
    [RIGHT_NOTHING] = {"role right", "nothing"},
    RECENCIES_OF(RECENCY, "role recency"),
    RECENCIES_OF(RECENCY_ELSEWHERE, "role recency elsewhere"),
    [LENGTH_ONE] = {"role length", "one"},
    [LENGTH_FEW] = {"role length", "few"},
    [LENGTH_SOME] = {"role length", "some"},
    [LENGTH_MANY] = {"role length", "many"},
    DISTANCES_OF(INSIDE, "role inside"),
    DISTANCES_OF(BEFORE, "role before"),
    DISTANCES_OF(AFTER, "role after"),
};

/* Kinds of words; threes are told apart by where the candidate stands: elsewhere, after the cue or
 * before it. */
enum {
    WORD_BEFORE,
    WORD_AFTER,
    WORD_FIRST,
    WORD_MARK,
    WORD_LEFT,
    WORD_LEFT_BY_SIDE,
    WORD_PREPOSITION = WORD_LEFT_BY_SIDE + 3,
    WORD_RIGHT,
    WORD_KIND,
    WORD_KIND_BY_SIDE,
    WORD_RULE = WORD_KIND_BY_SIDE + 3,
    WORD_CUE_INSIDE,
    WORD_CUE_BEFORE,
    WORD_CUE_AFTER,
    WORD_OF_CUE_BEFORE,
    WORD_OF_CUE_AFTER,
    WORD_BETWEEN_BEFORE,
    WORD_BETWEEN_AFTER,
    WORD_KINDS
};

_Static_assert((int)WORD_KINDS <= (int)WORD_KINDS_MOST, "a row of weights has a bit for each kind");

enum { ELSEWHERE, AFTERWARDS, BEFOREHAND };

static const char *const word_kinds[WORD_KINDS] = {
    [WORD_BEFORE] = "role word before",
    [WORD_AFTER] = "role word after",
    [WORD_FIRST] = "role first word",
    [WORD_MARK] = "role mark before",
    [WORD_LEFT] = "role left",
    [WORD_LEFT_BY_SIDE + ELSEWHERE] = "role left elsewhere",
    [WORD_LEFT_BY_SIDE + AFTERWARDS] = "role left after",
    [WORD_LEFT_BY_SIDE + BEFOREHAND] = "role left before",
    [WORD_PREPOSITION] = "role preposition",
    [WORD_RIGHT] = "role right",
    [WORD_KIND] = "role kind",
    [WORD_KIND_BY_SIDE + ELSEWHERE] = "role kind elsewhere",
    [WORD_KIND_BY_SIDE + AFTERWARDS] = "role kind after",
    [WORD_KIND_BY_SIDE + BEFOREHAND] = "role kind before",
    [WORD_RULE] = "role rule",
    [WORD_CUE_INSIDE] = "role inside",
    [WORD_CUE_BEFORE] = "role before",
    [WORD_CUE_AFTER] = "role after",
    [WORD_OF_CUE_BEFORE] = "role before word",
    [WORD_OF_CUE_AFTER] = "role after word",
    [WORD_BETWEEN_BEFORE] = "role between before",
    [WORD_BETWEEN_AFTER] = "role between after",
};

const feature_list role_features = {fixed_features, FIXED_FEATURES, word_kinds, WORD_KINDS};

/* The token, or the sentence's edge. */
EMITS void emit_neighbour(emitter *e, const event_context *context, unsigned kind, unsigned edge,
                          uint32_t at, const sentence *within)
{
    if (at < within->first || at >= within->last)
        emit_fixed(e, edge, 1);
    else
        emit_token(e, kind, context, at);
}

static unsigned distance_of(uint32_t away)
{
    return away == 0 ? 0 : away < 3 ? 1 : away < 6 ? 2 : away < 12 ? 3 : 4;
}

/* Which of the words that part roles stands between the cue and the candidate. */
EMITS void emit_between(emitter *e, const event_context *context, const event_frame *frame,
                        const role_candidate *candidate, bool after)
{
    const rule_hit *anchor = &frame->report->anchor;
    uint32_t from = after ? anchor->last : candidate->last;
    uint32_t to = after ? candidate->first : anchor->first;
    if (to > from + 8)
        return;
    for (uint32_t t = from; t < to; t++)
        emit_token_if(e, after ? WORD_BETWEEN_AFTER : WORD_BETWEEN_BEFORE, context, t,
                      context->tokens->items[t].letter_case == CASE_LOWER);
}

EMITS void emit_entity(emitter *e, const event_context *context, const event_frame *frame,
                       const role_candidate *candidate, unsigned side)
{
    const kliping_entity *entity = context->entities->items[candidate->entity];
    for (unsigned i = 0; i < SPEAKERS; i++)
        if (frame->speakers[i])
            emit_fixed(e, (frame->speakers[i] == entity ? SPEAKS : SPEAKS_NOT) + i, 1);
    const entity_facts *facts = &context->facts[candidate->entity];
    bytes type = e->sink ? bytes_of(entity->type) : (bytes){NULL, 0};
    emit_word(e, WORD_KIND, type, facts->type_hash, facts->type_number);
    if (entity->position)
        emit_fixed(e, ENTITY_OFFICIAL, 1);
    size_t n = entity->n_mentions;
    emit_fixed(e, n == 1 ? MENTIONS_ONE : n < 4 ? MENTIONS_FEW : MENTIONS_MANY, 1);
    if (n && context->lead < context->tokens->n_sentences && candidate->entity < 3)
        emit_fixed(e, candidate->entity == 0 ? ENTITY_FIRST : ENTITY_EARLY, 1);
    emit_word(e, WORD_KIND_BY_SIDE + side, type, facts->type_hash, facts->type_number);
    emit_fixed(e, (side == ELSEWHERE ? RECENCY_ELSEWHERE : RECENCY) + candidate->recency, 1);
}

role_governors role_governors_before(const event_context *context, const sentence *sentence,
                                     uint32_t first)
{
    const token *items = context->tokens->items;
    role_governors found = {0};
    for (uint32_t back = 1; back <= 10 && first >= sentence->first + back; back++) {
        uint32_t at = first - back;
        if (items[at].kind == TOKEN_MARK && !found.left)
            found.marks |= 1u << back;
        if (items[at].letter_case != CASE_LOWER)
            continue;
        if (!found.left)
            found.left = at + 1;
        if (context->candidates->notes[at] & NOTE_END) {
            found.preposition = at + 1;
            break;
        }
    }
    return found;
}

uint32_t role_governor_behind(const event_context *context, const sentence *sentence, uint32_t last)
{
    for (uint32_t at = last; at < last + 8 && at < sentence->last; at++)
        if (context->tokens->items[at].letter_case == CASE_LOWER)
            return at + 1;
    return 0;
}

EMITS void emit_governors(emitter *e, const event_context *context, const role_candidate *candidate,
                          unsigned side)
{
    const role_governors *governors = &candidate->governors;
    for (uint32_t marks = governors->marks; marks; marks &= marks - 1)
        emit_token(e, WORD_MARK, context, candidate->first - (uint32_t)__builtin_ctz(marks));
    if (governors->left) {
        emit_token(e, WORD_LEFT, context, governors->left - 1);
        emit_token(e, WORD_LEFT_BY_SIDE + side, context, governors->left - 1);
    }
    if (governors->preposition)
        emit_token(e, WORD_PREPOSITION, context, governors->preposition - 1);
    if (!governors->left)
        emit_fixed(e, LEFT_NOTHING, 1);
    if (!governors->preposition)
        emit_fixed(e, PREPOSITION_NOTHING, 1);
    if (governors->right)
        emit_token(e, WORD_RIGHT, context, governors->right - 1);
    else
        emit_fixed(e, RIGHT_NOTHING, 1);
}

/* Where the candidate stands, seen from the cue in the same sentence. */
EMITS void emit_distance(emitter *e, const event_context *context, const event_frame *frame,
                         const role_candidate *candidate, bool after)
{
    const rule_hit *anchor = &frame->report->anchor;
    bool inside = !after && candidate->last > anchor->first;
    const event_rule *cue = &context->rules->rules[anchor->rule];
    unsigned side = inside ? INSIDE : after ? AFTER : BEFORE;
    emit_fixed(e, side + distance_of(role_distance(frame, candidate)), 1);
    emit_rule(e, inside ? WORD_CUE_INSIDE : after ? WORD_CUE_AFTER : WORD_CUE_BEFORE, cue);
    emit_token(e, after ? WORD_OF_CUE_AFTER : WORD_OF_CUE_BEFORE, context, anchor->first);
    if (candidate->nearest)
        emit_fixed(e, side + DISTANCES, 1);
    if (!inside)
        emit_between(e, context, frame, candidate, after);
}

EMITS void emit_role_candidate(emitter *e, const event_context *context, const event_frame *frame,
                               const role_candidate *candidate)
{
    const sentence *sentence = &context->tokens->sentences[frame->sentences[candidate->place]];
    bool after = candidate->first >= frame->report->anchor.last;
    unsigned side = candidate->place ? ELSEWHERE : after ? AFTERWARDS : BEFOREHAND;
    emit_fixed(e, ANY_ROLE, 1);
    emit_fixed(e, PLACE + frame->relations[candidate->place], 1);
    emit_fixed(e, ORDER + (candidate->order < 3 ? candidate->order : 3), 1);
    emit_neighbour(e, context, WORD_BEFORE, EDGE_BEFORE, candidate->first - 1, sentence);
    emit_neighbour(e, context, WORD_AFTER, EDGE_AFTER, candidate->last, sentence);
    if (context->tokens->items[candidate->first].in_quotes)
        emit_fixed(e, PLACE_QUOTE, 1);
    emit_governors(e, context, candidate, side);
    if (candidate->entity != NO_ENTITY)
        emit_entity(e, context, frame, candidate, side);
    else {
        emit_rule(e, WORD_RULE, &context->rules->rules[candidate->rule]);
        emit_neighbour(e, context, WORD_FIRST, EDGE_FIRST, candidate->first, sentence);
        uint32_t size = candidate->last - candidate->first;
        emit_fixed(e,
                   size == 1  ? LENGTH_ONE
                   : size < 4 ? LENGTH_FEW
                   : size < 8 ? LENGTH_SOME
                              : LENGTH_MANY,
                   1);
    }
    if (candidate->place == 0)
        emit_distance(e, context, frame, candidate, after);
}

static emitter emitter_of(const event_context *context, const event_frame *frame,
                          const role_candidate *candidate)
{
    const event_type *type = &context->rules->types[frame->report->type];
    const role_rule *role = &type->roles[candidate->role];
    return (emitter){.hash = event_role_hash(type->hash, role->hash),
                     .list = &role_features,
                     .weights = role->weights};
}

void role_candidate_features(const event_context *context, const event_frame *frame,
                             const role_candidate *candidate, feature_sink *sink)
{
    emitter e = emitter_of(context, frame, candidate);
    e.sink = sink;
    emit_role_candidate(&e, context, frame, candidate);
}

double role_candidate_sum(const event_context *context, const event_frame *frame,
                          const role_candidate *candidate)
{
    emitter e = emitter_of(context, frame, candidate);
    emit_role_candidate(&e, context, frame, candidate);
    return e.sum;
}
