#include "events_cues.h"

typedef struct scan {
    const pattern_subject *subject;
    const event_rules *rules;
    arena *arena;
    rule_hits cues, marks; /* of the sentence being read */
    uint32_t *open;        /* [n_types]: index + 1 of the sentence's candidate of the type */
    uint32_t *latest;      /* [n_types]: index + 1 of the type's last candidate */
    uint32_t *first, *n_of, *n_vetoed;
    uint16_t *seen;
    uint32_t *seen_rules;
    size_t n_seen, seen_capacity;
    candidate *items;
    size_t count, capacity;
} scan;

typedef struct finder {
    const pattern_subject *subject;
    const event_rules *rules;
    uint32_t type; /* the only one whose rules are tried; ANY_TYPE */
    arena *arena;
    rule_hits *hits;
} finder;

static uint32_t match_trigger(const finder *f, const rule_trigger *trigger, uint32_t at)
{
    const pattern *pattern = &f->rules->rules[trigger->rule].pattern;
    if (trigger->alone)
        return at + 1;
    return pattern->expression.compiled
               ? pattern_match_expression(pattern, f->subject, at)
               : pattern_match_on(&pattern->sequences[trigger->sequence], f->subject, at);
}

static void try_triggers(const finder *f, const trigger_table *table, bool whole, uint32_t hash,
                         uint32_t at)
{
    const rule_trigger *trigger = trigger_find(table, hash);
    const rule_trigger *end = table->items + table->count;
    bytes folded = token_folded(f->subject->text, &f->subject->tokens->items[at]);
    const char *compared = NULL; /* the word of a trigger, and whether it stands here */
    bool stands = false;
    for (; trigger && trigger < end && trigger->hash == hash; trigger++) {
        if (f->type != ANY_TYPE && trigger->type != f->type && trigger->type != EVENT_COMMON)
            continue;
        if (trigger->word.data != compared) {
            compared = trigger->word.data;
            stands =
                (whole ? folded.size == trigger->word.size : folded.size >= trigger->word.size) &&
                memcmp(folded.data, trigger->word.data, trigger->word.size) == 0;
        }
        uint32_t last = stands ? match_trigger(f, trigger, at) : 0;
        rule_hits *hits = f->hits;
        if (!last || hits->count == SENTENCE_HITS)
            continue;
        hits->items =
            arena_extend(f->arena, hits->items, hits->count, &hits->capacity, sizeof *hits->items);
        hits->items[hits->count++] = (rule_hit){trigger->rule, at, last};
    }
}

/* Beginnings are asked of every word that begins with a letter that one of them begins with. */
static void try_beginnings(const finder *f, const trigger_table *beginnings, uint32_t at)
{
    const token *token = &f->subject->tokens->items[at];
    if (token->kind != TOKEN_WORD || token->end - token->start < PATTERN_PREFIX)
        return;
    uint32_t hash = beginning_hash(f->subject->text->folded.data + token->start);
    if (trigger_may_be(beginnings, hash))
        try_triggers(f, beginnings, false, hash, at);
}

void rule_hits_find(const pattern_subject *subject, const event_rules *rules,
                    const trigger_table *words, const trigger_table *beginnings, uint32_t type,
                    const sentence *sentence, arena *arena, rule_hits *hits)
{
    const finder f = {subject, rules, type, arena, hits};
    const token *items = subject->tokens->items;
    const unsigned char *folded = (const unsigned char *)subject->text->folded.data;
    const trigger_table known = *words; /* its parts in registers */
    const bool begins = beginnings->count;
    for (uint32_t t = sentence->first; t < sentence->last; t++) {
        if (trigger_may_be(&known, items[t].hash) && items[t].kind == TOKEN_WORD)
            try_triggers(&f, words, true, items[t].hash, t);
        unsigned char first = begins ? folded[items[t].start] : 0;
        if (beginnings->first_letters[first >> 6] >> (first & 63) & 1)
            try_beginnings(&f, beginnings, t);
    }
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

/* Hits stand by first token: those near a cue, and most of those of its sentence, are within so
 * many of it. */
enum { NEIGHBOURS = 96 };

static void neighbours(const rule_hits *hits, uint32_t at, size_t *from, size_t *to)
{
    size_t low = 0, high = hits->count;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (hits->items[middle].first < at)
            low = middle + 1;
        else
            high = middle;
    }
    *from = low > NEIGHBOURS ? low - NEIGHBOURS : 0;
    *to = low + NEIGHBOURS < hits->count ? low + NEIGHBOURS : hits->count;
}

static bool vetoed(const scan *s, const rule_hit *cue)
{
    const event_rule *rule = &s->rules->rules[cue->rule];
    size_t from, to;
    neighbours(&s->marks, cue->first, &from, &to);
    for (size_t i = from; i < to; i++) {
        const event_rule *veto = &s->rules->rules[s->marks.items[i].rule];
        if (veto->kind == RULE_VETO && bears_on(veto, rule) &&
            (!veto->near || distance(&s->marks.items[i], cue) <= veto->near))
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
    if (!s->seen[hit->rule]) {
        s->seen_rules = arena_extend(s->arena, s->seen_rules, s->n_seen, &s->seen_capacity,
                                     sizeof *s->seen_rules);
        s->seen_rules[s->n_seen++] = hit->rule;
    }
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
        size_t from_mark, to_mark;
        neighbours(&s->marks, candidate->anchor.first, &from_mark, &to_mark);
        for (size_t h = from_mark; h < to_mark; h++) {
            const event_rule *mark = &s->rules->rules[s->marks.items[h].rule];
            if (mark->kind >= RULE_NEGATION && bears_on(mark, rule) &&
                (!mark->near || distance(&s->marks.items[h], &candidate->anchor) <= mark->near))
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

static void read_sentence(scan *s, uint32_t index)
{
    const sentence *sentence = &s->subject->tokens->sentences[index];
    size_t from = s->count;
    s->cues.count = s->marks.count = 0;
    rule_hits_find(s->subject, s->rules, &s->rules->words, &s->rules->beginnings, ANY_TYPE,
                   sentence, s->arena, &s->cues);
    if (!s->cues.count)
        return;
    rule_hits_find(s->subject, s->rules, &s->rules->mark_words, &s->rules->mark_beginnings,
                   ANY_TYPE, sentence, s->arena, &s->marks);
    for (size_t i = 0; i < s->cues.count; i++) {
        const rule_hit *cue = &s->cues.items[i];
        if (s->marks.count && vetoed(s, cue))
            s->n_vetoed[s->rules->rules[cue->rule].type]++;
        else
            add_cue(s, cue, index);
    }
    finish_candidates(s, from);
}

void candidates_read(const pattern_subject *subject, const event_rules *rules, arena *arena,
                     candidates *out)
{
    uint32_t n = rules->n_types + 1;
    scan s = {.subject = subject,
              .rules = rules,
              .arena = arena,
              .open = arena_array(arena, uint32_t, n),
              .latest = arena_array(arena, uint32_t, n),
              .first = arena_array(arena, uint32_t, n),
              .n_of = arena_array(arena, uint32_t, n),
              .n_vetoed = arena_array(arena, uint32_t, n),
              .seen = arena_array(arena, uint16_t, rules->n_rules + 1)};
    for (uint32_t i = 0; i < subject->tokens->n_sentences; i++)
        read_sentence(&s, i);
    *out =
        (candidates){s.items, s.count, s.first, s.n_of, s.n_vetoed, s.seen, s.seen_rules, s.n_seen};
}
