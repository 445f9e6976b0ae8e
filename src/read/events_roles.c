#include "events_roles.h"

#include <stdlib.h>

enum {
    FRAME_HITS = 256,        /* of role rules in one sentence */
    SENTENCE_MENTIONS = 200, /* looked at in one sentence */
    CLAUSE_LONGEST = 16,     /* tokens */
    CLAUSE_ENDS = 6          /* ways to end one clause */
};

/* ---- candidates ----------------------------------------------------------------------------- */

typedef struct finder {
    const pattern_subject *subject;
    const event_context *context;
    const event_frame *frame;
    const event_type *type;
    role_candidate *items; /* [ROLE_CANDIDATES] */
    size_t count;
    rule_hits hits; /* of the sentence being read */
} finder;

static const sentence *sentence_at(const finder *f, uint8_t place)
{
    return &f->context->tokens->sentences[f->frame->sentences[place]];
}

/* A candidate that begins where its governors are known to be before. */
static void add(finder *f, const role_candidate *candidate)
{
    if (f->count == ROLE_CANDIDATES || candidate->last <= candidate->first)
        return;
    role_candidate *added = &f->items[f->count++];
    *added = *candidate;
    added->start = f->context->tokens->items[candidate->first].start;
    added->end = f->context->tokens->items[candidate->last - 1].end;
    added->governors.right =
        role_governor_behind(f->context, sentence_at(f, candidate->place), candidate->last);
}

/* What is asked of a mention for every role that takes it. */
typedef struct seen_mention {
    bool is_seen;
    uint32_t start, end; /* of what is shown */
    role_governors governors;
} seen_mention;

static void add_mention(finder *f, const entity_mention *mention, const seen_mention *seen,
                        uint8_t role, uint8_t place, uint8_t order)
{
    if (f->count < ROLE_CANDIDATES && mention->last > mention->first)
        f->items[f->count++] = (role_candidate){.first = mention->first,
                                                .last = mention->last,
                                                .start = seen->start,
                                                .end = seen->end,
                                                .entity = (int32_t)mention->entity,
                                                .rule = UINT32_MAX,
                                                .role = role,
                                                .place = place,
                                                .order = order,
                                                .governors = seen->governors};
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

/* How an entity that stands here is shown: by its fullest mention, unless that is another name of
 * it. */
static const entity_mention *shown_mention(const finder *f, const entity_mention *mention)
{
    const entity_mention *fullest =
        &f->context->entities->mentions[f->context->facts[mention->entity].fullest];
    bool person = strcmp(f->context->entities->items[mention->entity]->type, "PER") == 0;
    return person || is_part_of(f->context->text, mention, fullest) ? fullest : mention;
}

static seen_mention see_mention(const finder *f, uint8_t place, const entity_mention *mention)
{
    const entity_mention *shown = shown_mention(f, mention);
    const sentence *sentence = sentence_at(f, place);
    seen_mention seen = {true, shown->start, shown->end,
                         role_governors_before(f->context, sentence, mention->first)};
    seen.governors.right = role_governor_behind(f->context, sentence, mention->last);
    return seen;
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
    seen_mention seen[SENTENCE_MENTIONS];
    for (uint32_t m = first; m < last; m++)
        seen[m - first].is_seen = false;
    for (uint8_t r = 0; r < f->type->n_roles; r++) {
        uint64_t takes = f->type->roles[r].type_bits;
        uint8_t order = 0;
        for (uint32_t m = first; m < last; m++) {
            const entity_mention *mention = &entities->mentions[m];
            if (!(takes >> f->context->facts[mention->entity].type_bit & 1))
                continue;
            if (!seen[m - first].is_seen)
                seen[m - first] = see_mention(f, place, mention);
            add_mention(f, mention, &seen[m - first], r, place, order);
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

/* Matches of role rules in one sentence, by first token. */
typedef struct role_hits {
    const rule_hit *items; /* [count] */
    size_t count;
    const event_rules *rules;
} role_hits;

/* Whether a word that may end a clause stands at a token. *from: hits before it begin before; moved
 * on to those that begin here. */
static bool end_stands(const role_hits *hits, size_t *from, uint32_t token)
{
    size_t h = *from;
    while (h < hits->count && hits->items[h].first < token)
        h++;
    *from = h;
    for (; h < hits->count && hits->items[h].first == token; h++)
        if (hits->rules->traits[hits->items[h].rule].kind == RULE_END)
            return true;
    return false;
}

/* The clause of hit h from its first token on ends before each of the words that may end one, and
 * at a mark. */
static void find_clause(finder *f, role_candidate clause, const role_hits *hits, size_t h,
                        bool whole)
{
    const sentence *sentence = sentence_at(f, clause.place);
    uint32_t at = clause.first, ends = 0;
    clause.governors = role_governors_before(f->context, sentence, clause.first);
    uint32_t limit = clause.first + CLAUSE_LONGEST;
    if (limit > sentence->last)
        limit = sentence->last;
    for (; at < limit && ends < CLAUSE_ENDS; at++) {
        if (ends_clause(f->context, at))
            break;
        if (at > clause.first + (whole ? 1 : 0) &&
            (may_end_clause(f->context, at) || end_stands(hits, &h, at))) {
            clause.last = at;
            clause.order = (uint8_t)ends++;
            add(f, &clause);
        }
    }
    if (ends < CLAUSE_ENDS) {
        clause.last = at;
        clause.order = (uint8_t)ends;
        add(f, &clause);
    }
}

static void add_found(finder *f, role_candidate found)
{
    found.governors = role_governors_before(f->context, sentence_at(f, found.place), found.first);
    add(f, &found);
}

static void find_by_hit(finder *f, uint8_t place, const role_hits *hits, size_t h)
{
    const rule_hit *hit = &hits->items[h];
    const event_rule *rule = &hits->rules->rules[hit->rule];
    const token *items = f->context->tokens->items;
    role_candidate found = {.first = hit->first,
                            .last = hit->last,
                            .entity = NO_ENTITY,
                            .rule = hit->rule,
                            .role = rule->role,
                            .place = place};
    if (rule->kind != RULE_CLAUSE) {
        if (rule->extends)
            find_clause(f, found, hits, h, true);
        else
            add_found(f, found);
        return;
    }
    uint32_t last = f->context->tokens->sentences[f->frame->sentences[place]].last;
    found.first = hit->last;
    while (found.first < last && found.first < hit->last + 3 &&
           items[found.first].kind == TOKEN_MARK)
        found.first++;
    if (found.first < last && items[found.first].kind != TOKEN_MARK &&
        !end_stands(hits, &h, found.first))
        find_clause(f, found, hits, h, false);
}

static void find_by_rule(finder *f, uint8_t place)
{
    const event_rules *rules = f->context->rules;
    f->hits.count = 0;
    rule_hits_find(f->subject, rules, f->context->candidates->notes, SET_ROLES,
                   f->frame->report->type,
                   &f->context->tokens->sentences[f->frame->sentences[place]],
                   f->subject->workspace->arena, &f->hits);
    role_hits hits = {f->hits.items, f->hits.count < FRAME_HITS ? f->hits.count : FRAME_HITS,
                      rules};
    for (size_t h = 0; h < hits.count; h++) {
        const rule_traits *rule = &rules->traits[hits.items[h].rule];
        if (rule->kind != RULE_END && rule->type == f->frame->report->type)
            find_by_hit(f, place, &hits, h);
    }
}

/* Where the last three mentions for a role end that stand before the cue. */
typedef struct last_three {
    uint32_t ends[3]; /* the last first; 0: none */
} last_three;

static bool is_before(const role_candidate *candidate, const rule_hit *cue)
{
    return (candidate->entity != NO_ENTITY) & (candidate->last <= cue->first);
}

/* Without a branch: none could be foreseen. */
static void note_end(last_three *three, uint32_t end)
{
    for (int k = 0; k < 3; k++) {
        uint32_t known = three->ends[k];
        three->ends[k] = end > known ? end : known;
        end = end > known ? known : end;
    }
}

static uint8_t recency_of(const last_three *three, uint32_t end)
{
    unsigned recency = 3;
    recency = end == three->ends[2] ? 2 : recency;
    recency = end == three->ends[1] ? 1 : recency;
    return (uint8_t)(end == three->ends[0] ? 0 : recency);
}

/* Of each role, which candidate of the reporting sentence stands nearest on either side, and how
 * recently those before the cue were named. */
static void mark_nearest(finder *f)
{
    const rule_hit *anchor = &f->frame->report->anchor;
    role_candidate *best[ROLES_MOST][2] = {0};
    last_three latest[ROLES_MOST] = {0};
    for (size_t i = 0; i < f->count; i++) {
        role_candidate *candidate = &f->items[i];
        note_end(&latest[candidate->role], is_before(candidate, anchor) ? candidate->last : 0);
        if (candidate->place)
            continue;
        int side = candidate->first >= anchor->last;
        role_candidate **known = &best[candidate->role][side];
        if (!*known || role_distance(f->frame, candidate) < role_distance(f->frame, *known))
            *known = candidate;
    }
    for (uint32_t r = 0; r < f->type->n_roles; r++)
        for (int side = 0; side < 2; side++)
            if (best[r][side])
                best[r][side]->nearest = true;
    for (size_t i = 0; i < f->count; i++) {
        role_candidate *candidate = &f->items[i];
        uint8_t recency = recency_of(&latest[candidate->role], candidate->last);
        candidate->recency = is_before(candidate, anchor) ? recency : 4;
    }
}

size_t role_candidates_find(const pattern_subject *subject, const event_context *context,
                            const event_frame *frame, role_candidate *out)
{
    finder f = {.subject = subject,
                .context = context,
                .frame = frame,
                .type = &context->rules->types[frame->report->type],
                .items = out};
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

/* Most often there is a handful: no more code for them than need be. */
static void sort(role_candidate *items, size_t count, int (*compare)(const void *, const void *))
{
    enum { FEW = 24 };
    if (count > FEW) {
        qsort(items, count, sizeof *items, compare);
        return;
    }
    for (size_t i = 1; i < count; i++) {
        role_candidate moved = items[i];
        size_t at = i;
        for (; at && compare(&items[at - 1], &moved) > 0; at--)
            items[at] = items[at - 1];
        items[at] = moved;
    }
}

/* Moves those that reach the limit of their role to the front. */
static size_t good_ones(const role_limits *limits, role_candidate *candidates, size_t count)
{
    size_t good = 0;
    for (size_t i = 0; i < count; i++)
        if (candidates[i].sum >= limits[candidates[i].role].least)
            candidates[good++] = candidates[i];
    return good;
}

size_t role_candidates_choose(const text *text, const event_type *type, const role_limits *limits,
                              role_candidate *candidates, size_t count)
{
    enum { FILLERS_MOST = 16 };
    double best[ROLES_MOST] = {0};
    uint8_t taken[ROLES_MOST] = {0};
    size_t kept = 0;
    count = good_ones(limits, candidates, count);
    sort(candidates, count, by_candidate_sum);
    for (size_t i = 0; i < count && kept < (size_t)4 * ROLES_MOST; i++) {
        role_candidate candidate = candidates[i];
        uint8_t role = candidate.role;
        bool another = taken[role] && type->roles[role].many && taken[role] < FILLERS_MOST &&
                       candidate.sum > best[role] - limits[role].margin;
        if ((taken[role] && !another) || is_taken(text, candidates, kept, &candidate))
            continue;
        best[role] = taken[role]++ ? best[role] : candidate.sum;
        candidates[kept++] = candidate;
    }
    sort(candidates, kept, by_role);
    return kept;
}
