#include "events_roles.h"

#include <math.h>
#include <stdlib.h>

typedef struct reporter {
    pattern_subject subject;
    event_context context;
    candidates candidates;
    const event_rules *rules;
    const event_model *model;
    arena *arena;
    kliping_event *items;
    size_t count, capacity;
    role_candidates fillers; /* made when first needed */
} reporter;

/* ---- evidence and modality ------------------------------------------------------------------ */

static kliping_evidence evidence_of(const reporter *r, const candidate *candidate)
{
    const tokens *tokens = r->context.tokens;
    const sentence *sentence = &tokens->sentences[candidate->sentence];
    kliping_cue *cues = arena_array(r->arena, kliping_cue, candidate->n_cues);
    size_t n_cues = 0;
    for (uint32_t i = 0; i < candidate->n_cues; i++) {
        const rule_traits *rule = &r->rules->traits[candidate->cues[i].rule];
        if (rule->weight <= 0)
            continue;
        kliping_span span =
            text_span(r->context.text, tokens->items[candidate->cues[i].first].start,
                      tokens->items[candidate->cues[i].last - 1].end);
        cues[n_cues++] =
            (kliping_cue){arena_string(r->arena, (bytes){span.text, span.text_size}), rule->source};
    }
    return (kliping_evidence){
        .span = text_span(r->context.text, tokens->items[sentence->first].start,
                          tokens->items[sentence->last - 1].end),
        .cues = cues,
        .n_cues = n_cues,
    };
}

static int modality_kind(const candidate *candidate)
{
    return candidate_marked(candidate, RULE_PROPOSED)  ? 2
           : candidate_marked(candidate, RULE_PLANNED) ? 1
                                                       : 0;
}

/* What most of the evidence says, each sentence counting as much as it convinces. */
static const char *modality_of(const weighed_candidate *all, size_t count)
{
    static const char *const names[] = {"asserted", "planned", "proposed"};
    double shares[3] = {0, 0, 0};
    size_t alike = 1;
    while (alike < count && modality_kind(all[alike].candidate) == modality_kind(all[0].candidate))
        alike++;
    if (alike == count) /* most often they say the same */
        return names[modality_kind(all[0].candidate)];
    for (size_t i = 0; i < count; i++)
        shares[modality_kind(all[i].candidate)] += exp(all[i].sum - all[0].sum);
    int best = 0;
    for (int kind = 1; kind < 3; kind++)
        if (shares[kind] > shares[best])
            best = kind;
    return names[best];
}

/* ---- roles ---------------------------------------------------------------------------------- */

static void find_roles(reporter *r, const event_frame *frame, kliping_event *event)
{
    const event_type *type = &r->rules->types[frame->report->type];
    role_candidates *fillers = &r->fillers;
    if (!fillers->items)
        role_candidates_make(r->context.arena, fillers);
    role_candidates_find(&r->subject, &r->context, frame, fillers);
    role_limits limits[ROLES_MOST];
    for (uint32_t i = 0; i < type->n_roles; i++)
        limits[i] = type->roles[i].weights ? type->roles[i].limits : (role_limits){-0.4, 1};
    role_candidates_sum(&r->context, frame, fillers);
    size_t count =
        role_candidates_choose(r->context.text, type, limits, fillers->items, fillers->count);
    kliping_role *roles = arena_array(r->arena, kliping_role, count);
    for (size_t i = 0; i < count; i++) {
        const role_candidate *filler = &fillers->items[i];
        roles[i] = (kliping_role){
            .role = type->roles[filler->role].name,
            .span = text_span(r->context.text, filler->start, filler->end),
            .entity =
                filler->entity == NO_ENTITY ? NULL : r->context.entities->items[filler->entity],
        };
    }
    event->roles = roles;
    event->n_roles = count;
}

/* ---- events --------------------------------------------------------------------------------- */

static bool says_same(const kliping_role *a, const kliping_role *b)
{
    return (a->entity && a->entity == b->entity) ||
           (a->span.text_size == b->span.text_size &&
            memcmp(a->span.text, b->span.text, a->span.text_size) == 0);
}

/* Whether an event is another one than those reported from `first` on: every key role is filled, by
 * at least two things in all, and none of them fills a role of theirs. */
static bool is_another(const reporter *r, const event_type *type, const kliping_event *event,
                       size_t first)
{
    size_t n_fillers = 0;
    for (uint32_t k = 0; k < type->n_roles; k++) {
        size_t of_role = 0;
        for (size_t i = 0; type->roles[k].key && i < event->n_roles; i++) {
            if (type->roles[k].name != event->roles[i].role)
                continue;
            of_role++;
            for (size_t e = first; e < r->count; e++)
                for (size_t j = 0; j < r->items[e].n_roles; j++)
                    if (says_same(&event->roles[i], &r->items[e].roles[j]))
                        return false;
        }
        if (type->roles[k].key && !of_role)
            return false;
        n_fillers += of_role;
    }
    return n_fillers > 1;
}

static void add_event(reporter *r, kliping_event event)
{
    r->items = arena_extend(r->arena, r->items, r->count, &r->capacity, sizeof *r->items);
    r->items[r->count++] = event;
}

static bool has_key(const event_type *type)
{
    bool any = false;
    for (uint32_t k = 0; k < type->n_roles; k++)
        any |= type->roles[k].key;
    return any;
}

/* Further events of the type, each told by a sentence that convinces by itself. */
static void report_others(reporter *r, uint32_t type, double score, const weighed_candidate *all,
                          size_t count, size_t first)
{
    enum { OTHERS_MOST = 8 };
    const double short_of_best = 1;
    if (!has_key(&r->rules->types[type])) /* nothing tells one from another */
        return;
    for (size_t i = 1; i < count && i <= OTHERS_MOST; i++) {
        if (all[i].sum < all[0].sum - short_of_best)
            break;
        if (sentence_in_title(&r->context, all[i].candidate->sentence))
            continue; /* a headline says again what the text says */
        kliping_event event = {.type = r->rules->types[type].name,
                               .score = score,
                               .modality = modality_of(&all[i], 1)};
        event_frame frame;
        event_frame_make_alone(&r->context, all[i].candidate, &frame);
        find_roles(r, &frame, &event);
        if (!is_another(r, &r->rules->types[type], &event, first))
            continue;
        kliping_evidence *evidence = arena_new(r->arena, kliping_evidence);
        *evidence = evidence_of(r, all[i].candidate);
        event.evidence = evidence;
        event.n_evidence = 1;
        add_event(r, event);
    }
}

static void report(reporter *r, uint32_t type, double score, const weighed_candidate *all,
                   size_t count)
{
    kliping_event event = {
        .type = r->rules->types[type].name, .score = score, .modality = modality_of(all, count)};
    size_t telling = weighed_candidates_telling(all, count);
    kliping_evidence *evidence = arena_array(r->arena, kliping_evidence, EVIDENCE_MOST);
    for (size_t i = 0; i < telling; i++)
        evidence[i] = evidence_of(r, all[i].candidate);
    event.evidence = evidence;
    event.n_evidence = telling;
    event_frame frame;
    event_frame_make(&r->context, all, telling, &frame);
    find_roles(r, &frame, &event);
    size_t first = r->count;
    add_event(r, event);
    report_others(r, type, score, all, count, first);
}

static double read_type(reporter *r, uint32_t type)
{
    const event_type *known = &r->rules->types[type];
    if (!r->candidates.n_of[type] && !known->trained)
        return known->idle;
    double sums[TYPE_CANDIDATES];
    double score = event_probability(known, event_sums(r->model, &r->context, type, sums));
    if (!r->candidates.n_of[type] || score < event_threshold(known))
        return score;
    weighed_candidate all[TYPE_CANDIDATES];
    report(r, type, score, all, weighed_candidates_of(&r->context, type, sums, all));
    return score;
}

void event_context_read(const text *text, const zones *zones, const tokens *tokens,
                        const values *values, const entities *entities, const event_rules *rules,
                        workspace *workspace, arena *arena, candidates *candidates,
                        event_context *out)
{
    pattern_subject subject = {text, tokens, entities, workspace};
    candidates_read(&subject, rules, arena, candidates);
    *out = (event_context){.text = text,
                           .zones = zones,
                           .tokens = tokens,
                           .values = values,
                           .entities = entities,
                           .rules = rules,
                           .candidates = candidates};
    event_context_prepare(out, arena);
}

void events_read(const text *text, const zones *zones, const tokens *tokens, const values *values,
                 const entities *entities, const quotes *quotes, const event_rules *rules,
                 const event_model *model, workspace *workspace, events *out)
{
    reporter r = {.subject = {text, tokens, entities, workspace},
                  .rules = rules,
                  .model = model,
                  .arena = workspace->arena};
    event_context_read(text, zones, tokens, values, entities, rules, workspace,
                       workspace_scratch(workspace), &r.candidates, &r.context);
    r.context.quotes = quotes;
    kliping_score *scores = arena_array(r.arena, kliping_score, rules->n_types);
    for (uint32_t type = 0; type < rules->n_types; type++)
        scores[type] = (kliping_score){rules->types[type].name, read_type(&r, type)};
    workspace_end_stage(workspace);
    *out = (events){r.items, r.count, scores, rules->n_types};
}
