#include "events_roles.h"

#include <math.h>
#include <stdlib.h>

enum { EVIDENCE_MOST = 4 };

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

/* A candidate with its sum. */
typedef struct weighed {
    const candidate *candidate;
    double sum;
} weighed;

static int by_sum(const void *a, const void *b)
{
    const weighed *left = a, *right = b;
    if (left->sum != right->sum)
        return left->sum > right->sum ? -1 : 1;
    return left->candidate < right->candidate ? -1 : left->candidate > right->candidate;
}

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
static const char *modality_of(const weighed *all, size_t count)
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

static bool role_is_trained(const reporter *r, const event_type *type, const role_rule *role)
{
    uint32_t hash = event_role_hash(type->hash, role->hash);
    return event_model_weight(r->model, feature_key(hash, "role", token_hash(BYTES("any")))) != 0;
}

static void find_roles(reporter *r, const event_frame *frame, kliping_event *event)
{
    const event_type *type = &r->rules->types[frame->report->type];
    if (!r->fillers)
        r->fillers = arena_array(r->arena, role_candidate, ROLE_CANDIDATES);
    size_t count = role_candidates_find(&r->subject, &r->context, frame, r->fillers);
    bool trained[ROLES_MOST];
    for (uint32_t i = 0; i < type->n_roles; i++)
        trained[i] = role_is_trained(r, type, &type->roles[i]);
    for (size_t i = 0; i < count; i++) {
        role_candidate *filler = &r->fillers[i];
        summing_sink sink = {{add_weight}, r->model, 0};
        if (trained[filler->role])
            role_candidate_features(&r->context, frame, filler, &sink.sink);
        filler->sum =
            trained[filler->role] ? sink.sum : role_candidate_default(&r->context, frame, filler);
    }
    count = role_candidates_choose(&r->context, type, r->fillers, count);
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

static void report(reporter *r, uint32_t type, double score, const weighed *all, size_t count)
{
    double enough = event_enough(r->model, &r->rules->types[type]);
    kliping_event event = {
        .type = r->rules->types[type].name, .score = score, .modality = modality_of(all, count)};
    kliping_evidence *evidence = arena_array(r->arena, kliping_evidence, EVIDENCE_MOST);
    const candidate *others[EVIDENCE_MOST];
    uint32_t n_others = 0;
    for (size_t i = 0; i < count && event.n_evidence < EVIDENCE_MOST; i++) {
        if (i && all[i].sum < enough && all[i].sum < all[0].sum - 1)
            break;
        evidence[event.n_evidence++] = evidence_of(r, all[i].candidate);
        if (i)
            others[n_others++] = all[i].candidate;
    }
    event.evidence = evidence;
    event_frame frame;
    event_frame_make(&r->context, all[0].candidate, others, n_others, &frame);
    find_roles(r, &frame, &event);
    r->items = arena_extend(r->arena, r->items, r->count, &r->capacity, sizeof *r->items);
    r->items[r->count++] = event;
}

static double read_type(reporter *r, uint32_t type)
{
    const event_type *known = &r->rules->types[type];
    uint32_t count = r->candidates.n_of[type];
    double sums[TYPE_CANDIDATES];
    double score =
        event_probability(r->model, known, event_sums(r->model, &r->context, type, sums));
    if (!count || score < event_threshold(r->model, known))
        return score;
    weighed all[TYPE_CANDIDATES];
    size_t n = 0;
    for (uint32_t i = r->candidates.first[type]; i; i = r->candidates.items[i - 1].next, n++)
        all[n] = (weighed){&r->candidates.items[i - 1], sums[n]};
    qsort(all, n, sizeof *all, by_sum);
    report(r, type, score, all, n);
    return score;
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
    candidates_read(&r.subject, rules, r.arena, &r.candidates);
    r.context = (event_context){.text = text,
                                .zones = zones,
                                .tokens = tokens,
                                .values = values,
                                .entities = entities,
                                .rules = rules,
                                .candidates = &r.candidates};
    event_context_prepare(&r.context, r.arena);
    kliping_score *scores = arena_array(r.arena, kliping_score, rules->n_types);
    for (uint32_t type = 0; type < rules->n_types; type++)
        scores[type] = (kliping_score){rules->types[type].name, read_type(&r, type)};
    *out = (events){r.items, r.count, scores, rules->n_types};
}
