#include "events_roles.h"

/* ---- features ------------------------------------------------------------------------------- */

typedef struct emitter {
    feature_sink *sink;
    uint32_t hash;
} emitter;

static void emit_word(emitter *e, const char *kind, bytes name, uint32_t hash)
{
    e->sink->take(e->sink, feature_key(e->hash, kind, hash), kind, name, 1);
}

static void emit(emitter *e, const char *kind, const char *name)
{
    emit_word(e, kind, bytes_of(name), token_hash(bytes_of(name)));
}

static void emit_token(emitter *e, const event_context *context, const char *kind, uint32_t at,
                       const sentence *within)
{
    if (at < within->first || at >= within->last) {
        emit(e, kind, "edge");
        return;
    }
    const token *token = &context->tokens->items[at];
    emit_word(e, kind, token_folded(context->text, token), token->hash);
}

static const char *distance_name(uint32_t away)
{
    return away == 0 ? "next" : away < 3 ? "close" : away < 6 ? "near" : away < 12 ? "off" : "far";
}

/* Which of the words that part roles stands between the cue and the candidate. */
static void emit_between(emitter *e, const event_context *context, const event_frame *frame,
                         const role_candidate *candidate, bool after)
{
    const rule_hit *anchor = &frame->report->anchor;
    uint32_t from = after ? anchor->last : candidate->last;
    uint32_t to = after ? candidate->first : anchor->first;
    if (to > from + 8)
        return;
    for (uint32_t t = from; t < to; t++) {
        const token *token = &context->tokens->items[t];
        if (token->letter_case == CASE_LOWER)
            emit_word(e, after ? "role between after" : "role between before",
                      token_folded(context->text, token), token->hash);
    }
}

static void emit_entity(emitter *e, const event_context *context, int32_t index)
{
    const kliping_entity *entity = context->entities->items[index];
    emit(e, "role kind", entity->type);
    if (entity->position)
        emit(e, "role entity", "official");
    size_t n = entity->n_mentions;
    emit(e, "role mentions", n == 1 ? "one" : n < 4 ? "few" : "many");
    if (n && context->lead < context->tokens->n_sentences && index < 3)
        emit(e, "role entity", index == 0 ? "first" : "early");
}

static bool is_end_word(const event_context *context, uint32_t at)
{
    const token *token = &context->tokens->items[at];
    const rule_trigger *trigger = trigger_find(&context->rules->role_words, token->hash);
    const rule_trigger *end = context->rules->role_words.items + context->rules->role_words.count;
    for (; trigger && trigger < end && trigger->hash == token->hash; trigger++)
        if (context->rules->rules[trigger->rule].kind == RULE_END)
            return true;
    return false;
}

/* What governs a candidate: the nearest word in lower case on its left (past positions and
 * honorifics), the nearest preposition, and the nearest word in lower case on its right. */
static void emit_governors(emitter *e, const event_context *context,
                           const role_candidate *candidate, const sentence *sentence,
                           const char *side)
{
    bool lower = false, preposition = false;
    for (uint32_t back = 1; back <= 10 && candidate->first >= sentence->first + back; back++) {
        uint32_t at = candidate->first - back;
        const token *token = &context->tokens->items[at];
        if (token->kind == TOKEN_MARK && !lower)
            emit_word(e, "role mark before", token_folded(context->text, token), token->hash);
        if (token->letter_case != CASE_LOWER)
            continue;
        if (!lower) {
            emit_word(e, "role left", token_folded(context->text, token), token->hash);
            emit_word(e, side, token_folded(context->text, token), token->hash);
            lower = true;
        }
        if (!preposition && is_end_word(context, at)) {
            emit_word(e, "role preposition", token_folded(context->text, token), token->hash);
            preposition = true;
            break;
        }
    }
    if (!lower)
        emit(e, "role left", "nothing");
    if (!preposition)
        emit(e, "role preposition", "nothing");
    for (uint32_t at = candidate->last; at < candidate->last + 8 && at < sentence->last; at++) {
        const token *token = &context->tokens->items[at];
        if (token->letter_case == CASE_LOWER) {
            emit_word(e, "role right", token_folded(context->text, token), token->hash);
            return;
        }
    }
    emit(e, "role right", "nothing");
}

void role_candidate_features(const event_context *context, const event_frame *frame,
                             const role_candidate *candidate, feature_sink *sink)
{
    static const char *const orders[] = {"first", "second", "third", "later"};
    const event_type *type = &context->rules->types[frame->report->type];
    const role_rule *role = &type->roles[candidate->role];
    const sentence *sentence = &context->tokens->sentences[frame->sentences[candidate->place]];
    emitter e = {sink, type->hash * 31 + role->hash};
    emit(&e, "role", "any");
    emit(&e, "role place", frame->relations[candidate->place]);
    emit(&e, "role order", orders[candidate->order < 3 ? candidate->order : 3]);
    emit_token(&e, context, "role word before", candidate->first - 1, sentence);
    emit_token(&e, context, "role word after", candidate->last, sentence);
    if (context->tokens->items[candidate->first].in_quotes)
        emit(&e, "role place", "quote");
    static const char *const recencies[] = {"last", "last but one", "third last", "older", "none"};
    bool is_after = candidate->first >= frame->report->anchor.last;
    emit_governors(&e, context, candidate, sentence,
                   candidate->place ? "role left elsewhere"
                   : is_after       ? "role left after"
                                    : "role left before");
    if (candidate->entity != NO_ENTITY) {
        emit_entity(&e, context, candidate->entity);
        const char *type_name = context->entities->items[candidate->entity]->type;
        emit(&e,
             candidate->place ? "role kind elsewhere"
             : is_after       ? "role kind after"
                              : "role kind before",
             type_name);
        emit(&e, candidate->place ? "role recency elsewhere" : "role recency",
             recencies[candidate->recency]);
    } else {
        const event_rule *rule = &context->rules->rules[candidate->rule];
        emit_word(&e, "role rule", rule->text, rule->hash);
        emit_token(&e, context, "role first word", candidate->first, sentence);
        uint32_t size = candidate->last - candidate->first;
        emit(&e, "role length", size == 1 ? "one" : size < 4 ? "few" : size < 8 ? "some" : "many");
    }
    if (candidate->place == 0) {
        bool after = candidate->first >= frame->report->anchor.last;
        bool inside = !after && candidate->last > frame->report->anchor.first;
        const event_rule *cue = &context->rules->rules[frame->report->anchor.rule];
        const char *side = inside ? "role inside" : after ? "role after" : "role before";
        emit(&e, side, distance_name(role_distance(frame, candidate)));
        emit_word(&e, side, cue->text, cue->hash);
        const token *cue_word = &context->tokens->items[frame->report->anchor.first];
        emit_word(&e, after ? "role after word" : "role before word",
                  token_folded(context->text, cue_word), cue_word->hash);
        if (candidate->nearest)
            emit(&e, side, "nearest");
        if (!inside)
            emit_between(&e, context, frame, candidate, after);
    }
}
