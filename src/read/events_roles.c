#include "events_roles.h"

#include <math.h>
#include <stdlib.h>

enum {
    FRAME_HITS = 256,        /* of role rules in one sentence */
    SENTENCE_MENTIONS = 200, /* looked at in one sentence */
    CLAUSE_LONGEST = 16,     /* tokens */
    CLAUSE_ENDS = 6          /* ways to end one clause */
};

/* ---- the frame ------------------------------------------------------------------------------ */

static void add_sentence(const event_context *context, event_frame *frame, uint32_t sentence,
                         const char *relation)
{
    if (sentence >= context->tokens->n_sentences || frame->n_sentences == FRAME_SENTENCES)
        return;
    for (uint32_t i = 0; i < frame->n_sentences; i++)
        if (frame->sentences[i] == sentence)
            return;
    frame->relations[frame->n_sentences] = relation;
    frame->sentences[frame->n_sentences++] = sentence;
}

void event_frame_make(const event_context *context, const candidate *report,
                      const candidate *const *others, uint32_t n_others, event_frame *out)
{
    uint32_t at = report->sentence;
    *out = (event_frame){.report = report};
    add_sentence(context, out, at, sentence_in_title(context, at) ? "title itself" : "same");
    add_sentence(context, out, context->lead, "lead");
    add_sentence(context, out, at + 1, "next");
    if (at)
        add_sentence(context, out, at - 1, "previous");
    if (sentence_in_title(context, 0))
        add_sentence(context, out, 0, "title");
    for (uint32_t i = 0; i < n_others; i++)
        add_sentence(context, out, others[i]->sentence, "other");
    add_sentence(context, out, at + 2, "later");
    add_sentence(context, out, context->lead + 1, "second");
}

/* ---- candidates ----------------------------------------------------------------------------- */

typedef struct finder {
    const pattern_subject *subject;
    const event_context *context;
    const event_frame *frame;
    const event_type *type;
    role_candidate *items; /* [ROLE_CANDIDATES] */
    size_t count;
} finder;

static void add(finder *f, role_candidate candidate)
{
    if (f->count < ROLE_CANDIDATES && candidate.last > candidate.first) {
        candidate.start = f->context->tokens->items[candidate.first].start;
        candidate.end = f->context->tokens->items[candidate.last - 1].end;
        f->items[f->count++] = candidate;
    }
}

static bool role_takes(const role_rule *role, const char *type)
{
    for (uint32_t i = 0; i < role->n_types; i++)
        if (strcmp(role->types[i], type) == 0)
            return true;
    return false;
}

static void find_mentions(finder *f, uint8_t place)
{
    const entities *entities = f->context->entities;
    uint32_t sentence = f->frame->sentences[place];
    if (!entities)
        return;
    uint32_t first = f->context->mention_from[sentence];
    uint32_t last = f->context->mention_from[sentence + 1];
    if (last > first + SENTENCE_MENTIONS)
        last = first + SENTENCE_MENTIONS;
    for (uint8_t r = 0; r < f->type->n_roles; r++) {
        uint8_t order = 0;
        for (uint32_t m = first; m < last; m++) {
            const entity_mention *mention = &entities->mentions[m];
            if (!role_takes(&f->type->roles[r], entities->items[mention->entity]->type))
                continue;
            size_t before = f->count;
            add(f, (role_candidate){.first = mention->first,
                                    .last = mention->last,
                                    .entity = (int32_t)mention->entity,
                                    .rule = UINT32_MAX,
                                    .role = r,
                                    .place = place,
                                    .order = order});
            if (f->count > before) {
                const entity_mention *fullest =
                    &entities->mentions[f->context->fullest[mention->entity]];
                f->items[before].start = fullest->start;
                f->items[before].end = fullest->end;
            }
            order += order < 250;
        }
    }
}

static bool ends_clause(const event_context *context, uint32_t token)
{
    const struct token *at = &context->tokens->items[token];
    if (at->kind != TOKEN_MARK)
        return false;
    char mark = context->text->folded.data[at->start];
    return mark != '/' && mark != '\'' && mark != '&' && mark != '%' && mark != ',' &&
           mark != '(' && mark != ')' && !(mark == '-' && !at->space_before);
}

/* A list and what stands in brackets may go on. */
static bool may_end_clause(const event_context *context, uint32_t token)
{
    const struct token *at = &context->tokens->items[token];
    char mark = context->text->folded.data[at->start];
    return at->kind == TOKEN_MARK && (mark == ',' || mark == '(');
}

/* The clause from `first` on ends before each of the words that may end one, and at a mark. */
static void find_clause(finder *f, role_candidate clause, const rule_hit *hits, size_t n_hits,
                        bool whole)
{
    const sentence *sentence = &f->context->tokens->sentences[f->frame->sentences[clause.place]];
    uint32_t at = clause.first, ends = 0;
    uint32_t limit = clause.first + CLAUSE_LONGEST;
    if (limit > sentence->last)
        limit = sentence->last;
    for (; at < limit && ends < CLAUSE_ENDS; at++) {
        if (ends_clause(f->context, at))
            break;
        bool may_end = may_end_clause(f->context, at);
        for (size_t h = 0; h < n_hits && !may_end; h++)
            may_end =
                hits[h].first == at && f->context->rules->rules[hits[h].rule].kind == RULE_END;
        if (may_end && at > clause.first + (whole ? 1 : 0)) {
            clause.last = at;
            clause.order = (uint8_t)ends++;
            add(f, clause);
        }
    }
    if (ends < CLAUSE_ENDS) {
        clause.last = at;
        clause.order = (uint8_t)ends;
        add(f, clause);
    }
}

static void find_by_rule(finder *f, uint8_t place)
{
    rule_hit hits[FRAME_HITS];
    const event_rules *rules = f->context->rules;
    const sentence *sentence = &f->context->tokens->sentences[f->frame->sentences[place]];
    size_t n_hits = rule_hits_find(f->subject, rules, &rules->role_words, &rules->role_beginnings,
                                   sentence, hits, FRAME_HITS);
    for (size_t h = 0; h < n_hits; h++) {
        const event_rule *rule = &rules->rules[hits[h].rule];
        if (rule->kind == RULE_END || rule->type != f->frame->report->type)
            continue;
        role_candidate found = {.first = hits[h].first,
                                .last = hits[h].last,
                                .entity = NO_ENTITY,
                                .rule = hits[h].rule,
                                .role = rule->role,
                                .place = place};
        if (rule->kind == RULE_CLAUSE) {
            found.first = hits[h].last;
            if (found.first < sentence->last)
                find_clause(f, found, hits, n_hits, false);
        } else if (rule->extends)
            find_clause(f, found, hits, n_hits, true);
        else
            add(f, found);
    }
}

static uint32_t away_from_anchor(const event_frame *frame, const role_candidate *candidate)
{
    const rule_hit *anchor = &frame->report->anchor;
    if (candidate->first >= anchor->last)
        return candidate->first - anchor->last;
    return anchor->first >= candidate->last ? anchor->first - candidate->last : 0;
}

/* Of each role, which candidate of the reporting sentence stands nearest on either side, and how
 * recently those before the cue were named. */
static void mark_nearest(finder *f)
{
    const rule_hit *anchor = &f->frame->report->anchor;
    role_candidate *best[ROLES_MOST][2] = {0};
    uint32_t latest[ROLES_MOST][3] = {0};
    for (size_t i = 0; i < f->count; i++) {
        role_candidate *candidate = &f->items[i];
        if (candidate->entity != NO_ENTITY && candidate->last <= anchor->first) {
            uint32_t *three = latest[candidate->role], at = candidate->last;
            for (int k = 0; k < 3; k++)
                if (at > three[k]) {
                    uint32_t moved = three[k];
                    three[k] = at;
                    at = moved;
                }
        }
        if (candidate->place)
            continue;
        int side = candidate->first >= anchor->last;
        role_candidate **known = &best[candidate->role][side];
        if (!*known || away_from_anchor(f->frame, candidate) < away_from_anchor(f->frame, *known))
            *known = candidate;
    }
    for (int r = 0; r < ROLES_MOST; r++)
        for (int side = 0; side < 2; side++)
            if (best[r][side])
                best[r][side]->nearest = true;
    for (size_t i = 0; i < f->count; i++) {
        role_candidate *candidate = &f->items[i];
        const uint32_t *three = latest[candidate->role];
        candidate->recency = 4;
        if (candidate->entity != NO_ENTITY && candidate->last <= anchor->first)
            candidate->recency = candidate->last == three[0]   ? 0
                                 : candidate->last == three[1] ? 1
                                 : candidate->last == three[2] ? 2
                                                               : 3;
    }
}

size_t role_candidates_find(const pattern_subject *subject, const event_context *context,
                            const event_frame *frame, role_candidate *out)
{
    finder f = {subject, context, frame, &context->rules->types[frame->report->type], out, 0};
    for (uint8_t place = 0; place < frame->n_sentences; place++) {
        find_mentions(&f, place);
        find_by_rule(&f, place);
    }
    mark_nearest(&f);
    return f.count;
}

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
        emit(&e, side, distance_name(away_from_anchor(frame, candidate)));
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

/* ---- choice --------------------------------------------------------------------------------- */

static bool stands_near(const event_context *context, const role_rule *role,
                        const role_candidate *candidate)
{
    for (uint32_t back = 1; back <= 2 && candidate->first >= back; back++) {
        bytes word = token_folded(context->text, &context->tokens->items[candidate->first - back]);
        for (uint32_t i = 0; i < role->n_near; i++)
            if (bytes_equal(role->near[i], word))
                return true;
    }
    return false;
}

double role_candidate_default(const event_context *context, const event_frame *frame,
                              const role_candidate *candidate)
{
    const role_rule *role = &context->rules->types[frame->report->type].roles[candidate->role];
    double sum = 0.2;
    if (candidate->place)
        sum -= role->outside ? 1 : 4;
    else {
        bool after = candidate->first >= frame->report->anchor.last;
        uint32_t away = away_from_anchor(frame, candidate);
        if (role->place != ROLE_ANYWHERE)
            sum += (role->place == ROLE_AFTER) == after ? 0.6 : -3;
        sum -= 0.08 * (away < 20 ? away : 20);
        sum += candidate->nearest ? 0.6 : 0;
    }
    if (candidate->entity == NO_ENTITY)
        return sum + 1.5 - 0.5 * candidate->order;
    if (role->n_near)
        sum += stands_near(context, role, candidate) ? 2 : -0.8;
    return sum;
}

static int by_role_then_sum(const void *a, const void *b)
{
    const role_candidate *left = a, *right = b;
    if (left->role != right->role)
        return left->role < right->role ? -1 : 1;
    if (left->sum != right->sum)
        return left->sum > right->sum ? -1 : 1;
    return left->start < right->start ? -1 : left->start > right->start;
}

static bool says_again(const role_candidate *kept, size_t n_kept, const role_candidate *other)
{
    for (size_t i = 0; i < n_kept; i++) {
        if (kept[i].role != other->role)
            continue;
        if (other->entity != NO_ENTITY && kept[i].entity == other->entity)
            return true;
        if (kept[i].start < other->end && other->start < kept[i].end)
            return true;
    }
    return false;
}

size_t role_candidates_choose(const event_context *context, const event_type *type,
                              role_candidate *candidates, size_t count)
{
    (void)context;
    if (count)
        qsort(candidates, count, sizeof *candidates, by_role_then_sum);
    size_t kept = 0, of_role = 0;
    double bestsum = 0;
    for (size_t i = 0; i < count; i++) {
        role_candidate candidate = candidates[i];
        if (!kept || candidates[kept - 1].role != candidate.role)
            of_role = 0;
        const role_rule *role = &type->roles[candidate.role];
        if (!of_role)
            bestsum = candidate.sum;
        if (candidate.sum < (of_role ? fmax(0, bestsum - 1) : -1) || (of_role && !role->many) ||
            of_role >= 16)
            continue;
        if (says_again(candidates, kept, &candidate))
            continue;
        candidates[kept++] = candidate;
        of_role++;
    }
    return kept;
}
