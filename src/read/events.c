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
    role_candidate *fillers; /* [ROLE_CANDIDATES], made when first needed */
} reporter;

/* ---- evidence and modality ------------------------------------------------------------------ */

static kliping_evidence evidence_of(const reporter *r, const candidate *candidate)
{
    const tokens *tokens = r->context.tokens;
    const sentence *sentence = &tokens->sentences[candidate->sentence];
    kliping_cue *cues = arena_array(r->arena, kliping_cue, candidate->n_cues);
    size_t n_cues = 0;
    for (uint32_t i = 0; i < candidate->n_cues; i++) {
        const event_rule *rule = &r->rules->rules[candidate->cues[i].rule];
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

/* What most of the evidence says, each sentence counting as much as it convinces. */
static const char *modality_of(const weighed_candidate *all, size_t count)
{
    static const char *const names[] = {"asserted", "planned", "proposed"};
    double shares[3] = {0, 0, 0};
    for (size_t i = 0; i < count; i++) {
        const candidate *candidate = all[i].candidate;
        int kind = candidate_marked(candidate, RULE_PROPOSED)  ? 2
                   : candidate_marked(candidate, RULE_PLANNED) ? 1
                                                               : 0;
        shares[kind] += exp(all[i].sum - all[0].sum);
    }
    int best = 0;
    for (int kind = 1; kind < 3; kind++)
        if (shares[kind] > shares[best])
            best = kind;
    return names[best];
}

/* ---- roles ---------------------------------------------------------------------------------- */

typedef struct summing_sink {
    feature_sink sink;
    const event_model *model;
    double sum;
} summing_sink;

static void add_weight(feature_sink *sink, uint32_t key, const char *kind, bytes name, float value)
{
    (void)kind;
    (void)name;
    summing_sink *summing = (summing_sink *)sink;
    summing->sum += (double)(event_model_weight(summing->model, key) * value);
}

static void find_roles(reporter *r, const event_frame *frame, kliping_event *event)
{
    const event_type *type = &r->rules->types[frame->report->type];
    if (!r->fillers)
        r->fillers = arena_array(r->arena, role_candidate, ROLE_CANDIDATES);
    size_t count = role_candidates_find(&r->subject, &r->context, frame, r->fillers);
    bool trained[ROLES_MOST];
    role_limits limits[ROLES_MOST];
    for (uint32_t i = 0; i < type->n_roles; i++)
        trained[i] = role_limits_of(r->model, type, &type->roles[i], &limits[i]);
    for (size_t i = 0; i < count; i++) {
        role_candidate *filler = &r->fillers[i];
        summing_sink sink = {{add_weight}, r->model, 0};
        if (trained[filler->role])
            role_candidate_features(&r->context, frame, filler, &sink.sink);
        filler->sum =
            trained[filler->role] ? sink.sum : role_candidate_default(&r->context, frame, filler);
    }
    count = role_candidates_choose(r->context.text, type, limits, r->fillers, count);
    kliping_role *roles = arena_array(r->arena, kliping_role, count);
    for (size_t i = 0; i < count; i++) {
        const role_candidate *filler = &r->fillers[i];
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
    r->items = arena_extend(r->arena, r->items, r->count, &r->capacity, sizeof *r->items);
    r->items[r->count++] = event;
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
                        workspace *workspace, candidates *candidates, event_context *out)
{
    pattern_subject subject = {text, tokens, entities, workspace};
    candidates_read(&subject, rules, workspace->arena, candidates);
    *out = (event_context){.text = text,
                           .zones = zones,
                           .tokens = tokens,
                           .values = values,
                           .entities = entities,
                           .rules = rules,
                           .candidates = candidates};
    event_context_prepare(out, workspace->arena);
}

void events_read(const text *text, const zones *zones, const tokens *tokens, const values *values,
                 const entities *entities, const quotes *quotes, const event_rules *rules,
                 const event_model *model, workspace *workspace, events *out)
{
    (void)quotes;
    reporter r = {.subject = {text, tokens, entities, workspace},
                  .rules = rules,
                  .model = model,
                  .arena = workspace->arena};
    event_context_read(text, zones, tokens, values, entities, rules, workspace, &r.candidates,
                       &r.context);
    kliping_score *scores = arena_array(r.arena, kliping_score, rules->n_types);
    for (uint32_t type = 0; type < rules->n_types; type++)
        scores[type] = (kliping_score){rules->types[type].name, read_type(&r, type)};
    *out = (events){r.items, r.count, scores, rules->n_types};
}
