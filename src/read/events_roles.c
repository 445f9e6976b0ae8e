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

static int by_sum(const void *a, const void *b)
{
    const weighed_candidate *left = a, *right = b;
    if (left->sum != right->sum)
        return left->sum > right->sum ? -1 : 1;
    return left->candidate < right->candidate ? -1 : left->candidate > right->candidate;
}

size_t weighed_candidates_of(const event_context *context, uint32_t type, const double *sums,
                             weighed_candidate *out)
{
    const candidate *items = context->candidates->items;
    size_t count = 0;
    for (uint32_t i = context->candidates->first[type]; i; i = items[i - 1].next, count++)
        out[count] = (weighed_candidate){&items[i - 1], sums[count]};
    if (count)
        qsort(out, count, sizeof *out, by_sum);
    return count;
}

size_t weighed_candidates_telling(const weighed_candidate *all, size_t count)
{
    size_t telling = 0;
    while (telling < count && telling < EVIDENCE_MOST && all[telling].sum > all[0].sum - 1)
        telling++;
    return telling;
}

void event_frame_make(const event_context *context, const weighed_candidate *all, size_t telling,
                      event_frame *out)
{
    uint32_t at = all[0].candidate->sentence;
    *out = (event_frame){.report = all[0].candidate};
    add_sentence(context, out, at, sentence_in_title(context, at) ? "title itself" : "same");
    add_sentence(context, out, context->lead, "lead");
    add_sentence(context, out, at + 1, "next");
    if (at)
        add_sentence(context, out, at - 1, "previous");
    if (sentence_in_title(context, 0))
        add_sentence(context, out, 0, "title");
    for (size_t i = 1; i < telling; i++)
        add_sentence(context, out, all[i].candidate->sentence, "other");
    add_sentence(context, out, at + 2, "later");
    add_sentence(context, out, context->lead + 1, "second");
    if (at > 1)
        add_sentence(context, out, at - 2, "earlier");
}

void event_frame_make_alone(const event_context *context, const candidate *report, event_frame *out)
{
    *out = (event_frame){.report = report};
    add_sentence(context, out, report->sentence, "same");
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

/* "Surya" of "Surya Darma" */
static bool is_part_of(const text *text, const entity_mention *mention,
                       const entity_mention *fullest)
{
    bytes whole = bytes_slice(text->folded, fullest->start, fullest->end);
    bytes part = bytes_slice(text->folded, mention->start, mention->end);
    return part.size && part.size < whole.size &&
           memmem(whole.data, whole.size, part.data, part.size);
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
                if (!is_part_of(f->context->text, mention, fullest))
                    fullest = mention; /* another name of it: the one that stands here */
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

static bool begins_with_end(const event_context *context, const rule_hit *hits, size_t n_hits,
                            uint32_t token)
{
    for (size_t h = 0; h < n_hits; h++)
        if (hits[h].first == token && context->rules->rules[hits[h].rule].kind == RULE_END)
            return true;
    return false;
}

static void find_by_rule(finder *f, uint8_t place)
{
    rule_hits found_hits = {0};
    const event_rules *rules = f->context->rules;
    const sentence *sentence = &f->context->tokens->sentences[f->frame->sentences[place]];
    rule_hits_find(f->subject, rules, &rules->role_words, &rules->role_beginnings, sentence,
                   f->subject->workspace->arena, &found_hits);
    const rule_hit *hits = found_hits.items;
    size_t n_hits = found_hits.count < FRAME_HITS ? found_hits.count : FRAME_HITS;
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
            while (found.first < sentence->last && found.first < hits[h].last + 3 &&
                   f->context->tokens->items[found.first].kind == TOKEN_MARK)
                found.first++;
            if (found.first < sentence->last &&
                f->context->tokens->items[found.first].kind != TOKEN_MARK &&
                !begins_with_end(f->context, hits, n_hits, found.first))
                find_clause(f, found, hits, n_hits, false);
        } else if (rule->extends)
            find_clause(f, found, hits, n_hits, true);
        else
            add(f, found);
    }
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
        if (!*known || role_distance(f->frame, candidate) < role_distance(f->frame, *known))
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
        uint32_t away = role_distance(frame, candidate);
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

static double role_figure(const event_model *model, uint32_t hash, const char *name)
{
    return (double)event_model_weight(model,
                                      feature_key(hash, "role choice", token_hash(bytes_of(name))));
}

bool role_limits_of(const event_model *model, const event_type *type, const role_rule *role,
                    role_limits *out)
{
    uint32_t hash = event_role_hash(type->hash, role->hash);
    *out = (role_limits){-0.4, 1};
    if (role_figure(model, hash, "trained") == 0)
        return false;
    *out = (role_limits){role_figure(model, hash, "least"), role_figure(model, hash, "margin")};
    return true;
}

static int by_candidate_sum(const void *a, const void *b)
{
    const role_candidate *left = a, *right = b;
    if (left->sum != right->sum)
        return left->sum > right->sum ? -1 : 1;
    if (left->start != right->start)
        return left->start < right->start ? -1 : 1;
    return left->role < right->role ? -1 : left->role > right->role;
}

static int by_role(const void *a, const void *b)
{
    const role_candidate *left = a, *right = b;
    if (left->role != right->role)
        return left->role < right->role ? -1 : 1;
    return left->start < right->start ? -1 : left->start > right->start;
}

static bool holds(bytes longer, bytes shorter)
{
    return shorter.size && memmem(longer.data, longer.size, shorter.data, shorter.size);
}

/* A thing fills one role of an event, once, whatever it is called. */
static bool is_taken(const text *text, const role_candidate *kept, size_t n_kept,
                     const role_candidate *other)
{
    bytes name = bytes_slice(text->folded, other->start, other->end);
    for (size_t i = 0; i < n_kept; i++) {
        if (other->entity != NO_ENTITY && kept[i].entity == other->entity)
            return true;
        if (kept[i].role != other->role)
            continue;
        bytes known = bytes_slice(text->folded, kept[i].start, kept[i].end);
        if (holds(known, name) || holds(name, known) ||
            (kept[i].start < other->end && other->start < kept[i].end))
            return true;
    }
    return false;
}

size_t role_candidates_choose(const text *text, const event_type *type, const role_limits *limits,
                              role_candidate *candidates, size_t count)
{
    enum { FILLERS_MOST = 16 };
    double best[ROLES_MOST] = {0};
    uint8_t taken[ROLES_MOST] = {0};
    size_t kept = 0;
    if (count)
        qsort(candidates, count, sizeof *candidates, by_candidate_sum);
    for (size_t i = 0; i < count && kept < (size_t)4 * ROLES_MOST; i++) {
        role_candidate candidate = candidates[i];
        uint8_t role = candidate.role;
        bool another = taken[role] && type->roles[role].many && taken[role] < FILLERS_MOST &&
                       candidate.sum > best[role] - limits[role].margin;
        if (candidate.sum < limits[role].least || (taken[role] && !another) ||
            is_taken(text, candidates, kept, &candidate))
            continue;
        best[role] = taken[role]++ ? best[role] : candidate.sum;
        candidates[kept++] = candidate;
    }
    if (kept)
        qsort(candidates, kept, sizeof *candidates, by_role);
    return kept;
}
