#include "events_cues.h"

typedef struct scan {
    const pattern_subject *subject;
    const event_rules *rules;
    arena *arena;
    rule_hit *hits; /* [SENTENCE_HITS] of the sentence being read, by first token */
    size_t n_hits;
    uint32_t *open;   /* [n_types]: index + 1 of the sentence's candidate of the type */
    uint32_t *latest; /* [n_types]: index + 1 of the type's last candidate */
    uint32_t *first, *n_of, *n_vetoed;
    uint16_t *seen;
    candidate *items;
    size_t count, capacity;
} scan;

typedef struct hit_list {
    const pattern_subject *subject;
    const event_rules *rules;
    rule_hit *items; /* [most] */
    size_t count, most;
} hit_list;

static void try_triggers(hit_list *list, const trigger_table *table, uint32_t hash, uint32_t at)
{
    const rule_trigger *trigger = trigger_find(table, hash);
    const rule_trigger *end = table->items + table->count;
    for (; trigger && trigger < end && trigger->hash == hash; trigger++) {
        const pattern *pattern = &list->rules->rules[trigger->rule].pattern;
        uint32_t last = pattern->expression ? pattern_match_expression(pattern, list->subject, at)
                                            : pattern_match(&pattern->sequences[trigger->sequence],
                                                            list->subject, at);
        if (last && list->count < list->most)
            list->items[list->count++] = (rule_hit){trigger->rule, at, last};
    }
}

size_t rule_hits_find(const pattern_subject *subject, const event_rules *rules,
                      const trigger_table *words, const trigger_table *beginnings,
                      const sentence *sentence, rule_hit *hits, size_t most)
{
    hit_list list = {subject, rules, hits, 0, most};
    for (uint32_t t = sentence->first; t < sentence->last; t++) {
        const token *token = &subject->tokens->items[t];
        try_triggers(&list, words, token->hash, t);
        if (beginnings->count && token->kind == TOKEN_WORD &&
            token->end - token->start >= PATTERN_PREFIX) {
            bytes beginning = {subject->text->folded.data + token->start, PATTERN_PREFIX};
            try_triggers(&list, beginnings, token_hash(beginning), t);
        }
    }
    return list.count;
}

static uint32_t distance(const rule_hit *a, const rule_hit *b)
{
    if (a->last <= b->first)
        return b->first - a->last;
    return b->last <= a->first ? a->first - b->last : 0;
}

/* Whether rule `by` bears on events of the type of rule `on`. */
static bool bears_on(const event_rule *by, const event_rule *on)
{
    return by->type == EVENT_COMMON || by->type == on->type;
}

/* Hits of one sentence stand by first token, so those near one are its neighbours. */
enum { NEIGHBOURS = 96 };

static bool vetoed(const scan *s, size_t at)
{
    const rule_hit *cue = &s->hits[at];
    const event_rule *rule = &s->rules->rules[cue->rule];
    size_t from = at > NEIGHBOURS ? at - NEIGHBOURS : 0;
    size_t to = at + NEIGHBOURS < s->n_hits ? at + NEIGHBOURS : s->n_hits;
    for (size_t i = from; i < to; i++) {
        const event_rule *veto = &s->rules->rules[s->hits[i].rule];
        if (veto->kind == RULE_VETO && bears_on(veto, rule) &&
            (!veto->near || distance(&s->hits[i], cue) <= veto->near))
            return true;
    }
    return false;
}

static candidate *candidate_of(scan *s, uint16_t type, uint32_t sentence)
{
    uint32_t open = s->open[type];
    if (open && open <= s->count && s->items[open - 1].sentence == sentence &&
        s->items[open - 1].type == type)
        return &s->items[open - 1];
    if (s->n_of[type] == TYPE_CANDIDATES)
        return NULL;
    s->items = arena_extend(s->arena, s->items, s->count, &s->capacity, sizeof *s->items);
    s->items[s->count++] = (candidate){.sentence = sentence, .type = type};
    s->open[type] = (uint32_t)s->count;
    return &s->items[s->count - 1];
}

static void add_cue(scan *s, const rule_hit *hit, uint32_t sentence)
{
    const event_rule *rule = &s->rules->rules[hit->rule];
    s->seen[hit->rule] += s->seen[hit->rule] < UINT16_MAX;
    candidate *candidate = candidate_of(s, rule->type, sentence);
    if (!candidate)
        return;
    for (uint32_t i = 0; i < candidate->n_cues; i++)
        if (candidate->cues[i].rule == hit->rule)
            return; /* said twice is not more */
    if (candidate->n_cues == CANDIDATE_CUES)
        return;
    bool stronger =
        !candidate->n_cues || rule->weight > s->rules->rules[candidate->anchor.rule].weight;
    if (stronger)
        candidate->anchor = *hit;
    candidate->cues[candidate->n_cues++] = *hit;
    candidate->weight += rule->weight;
}

/* Candidates of cues against an event alone are dropped; the others are marked and chained. */
static void finish_candidates(scan *s, size_t from)
{
    size_t kept = from;
    for (size_t i = from; i < s->count; i++) {
        candidate *candidate = &s->items[i];
        const event_rule *rule = &s->rules->rules[candidate->anchor.rule];
        if (rule->weight <= 0)
            continue;
        for (size_t h = 0; h < s->n_hits; h++) {
            const event_rule *mark = &s->rules->rules[s->hits[h].rule];
            if (mark->kind >= RULE_NEGATION && bears_on(mark, rule) &&
                (!mark->near || distance(&s->hits[h], &candidate->anchor) <= mark->near))
                candidate->marks |= (uint8_t)(1u << mark->kind);
        }
        s->items[kept] = *candidate;
        uint32_t *link = s->latest[rule->type] ? &s->items[s->latest[rule->type] - 1].next
                                               : &s->first[rule->type];
        *link = s->latest[rule->type] = (uint32_t)++kept;
        s->n_of[rule->type]++;
    }
    s->count = kept;
}

void candidates_read(const pattern_subject *subject, const event_rules *rules, arena *arena,
                     candidates *out)
{
    uint32_t n = rules->n_types + 1;
    scan s = {.subject = subject,
              .rules = rules,
              .arena = arena,
              .hits = arena_array(arena, rule_hit, SENTENCE_HITS),
              .open = arena_array(arena, uint32_t, n),
              .latest = arena_array(arena, uint32_t, n),
              .first = arena_array(arena, uint32_t, n),
              .n_of = arena_array(arena, uint32_t, n),
              .n_vetoed = arena_array(arena, uint32_t, n),
              .seen = arena_array(arena, uint16_t, rules->n_rules + 1)};
    for (uint32_t i = 0; i < subject->tokens->n_sentences; i++) {
        s.n_hits = rule_hits_find(subject, rules, &rules->words, &rules->beginnings,
                                  &subject->tokens->sentences[i], s.hits, SENTENCE_HITS);
        size_t from = s.count;
        for (size_t h = 0; h < s.n_hits; h++) {
            const event_rule *rule = &rules->rules[s.hits[h].rule];
            if (rule->kind != RULE_CUE)
                continue;
            if (vetoed(&s, h))
                s.n_vetoed[rule->type]++;
            else
                add_cue(&s, &s.hits[h], i);
        }
        finish_candidates(&s, from);
    }
    *out = (candidates){s.items, s.count, s.first, s.n_of, s.n_vetoed, s.seen};
}
