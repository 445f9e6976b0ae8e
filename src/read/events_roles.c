#include "events_roles.h"
#include <stdlib.h>

enum {
    FRAME_HITS = 256,        /* of role rules in one sentence */
    SENTENCE_MENTIONS = 200, /* looked at in one sentence; their orders are bytes */
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
    rule_hits hits; /* of all sentences, of one after another */
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
    const entity_mention *mention;
    uint32_t start, end; /* of what is shown */
    unsigned type_bit;
    role_governors governors;
} seen_mention;

static void add_mention(finder *f, const seen_mention *seen, uint8_t role, uint8_t place,
                        uint8_t order)
{
    const entity_mention *mention = seen->mention;
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
    const entity_facts *facts = &f->context->facts[mention->entity];
    const entity_mention *fullest = &f->context->entities->mentions[facts->fullest];
    return facts->type == TYPE_PERSON || is_part_of(f->context->text, mention, fullest) ? fullest
                                                                                        : mention;
}

static void see_mention(const finder *f, const sentence *sentence, seen_mention *seen)
{
    const entity_mention *shown = shown_mention(f, seen->mention);
    seen->start = shown->start;
    seen->end = shown->end;
    seen->governors = role_governors_before(f->context, sentence, seen->mention->first);
    seen->governors.right = role_governor_behind(f->context, sentence, seen->mention->last);
}

/* The mentions of a sentence that any role takes. */
static uint32_t see_mentions(const finder *f, uint8_t place, seen_mention *seen)
{
    const entities *entities = f->context->entities;
    uint32_t sentence = f->frame->sentences[place], count = 0;
    uint32_t first = f->context->mention_from[sentence];
    uint32_t last = f->context->mention_from[sentence + 1];
    uint64_t taken = 0;
    if (last > first + SENTENCE_MENTIONS)
        last = first + SENTENCE_MENTIONS;
    for (uint32_t r = 0; r < f->type->n_roles; r++)
        taken |= f->type->roles[r].type_bits;
    for (uint32_t m = first; m < last; m++) {
        seen[count].mention = &entities->mentions[m];
        seen[count].type_bit = f->context->facts[entities->mentions[m].entity].type;
        count += taken >> seen[count].type_bit & 1;
    }
    for (uint32_t i = 0; i < count; i++)
        see_mention(f, sentence_at(f, place), &seen[i]);
    return count;
}

static void find_mentions(finder *f, uint8_t place)
{
    struct {
        uint8_t mention, role, order;
    } taken[SENTENCE_MENTIONS * ROLES_MOST];
    seen_mention seen[SENTENCE_MENTIONS];
    uint32_t count = f->context->entities ? see_mentions(f, place, seen) : 0, n_taken = 0;
    for (uint8_t r = 0; count && r < f->type->n_roles; r++) {
        uint64_t takes = f->type->roles[r].type_bits;
        uint32_t first = n_taken;
        for (uint32_t i = 0; i < count; i++) {
            taken[n_taken].mention = (uint8_t)i;
            taken[n_taken].role = r;
            taken[n_taken].order = (uint8_t)(n_taken - first);
            n_taken += takes >> seen[i].type_bit & 1;
        }
    }
    for (uint32_t i = 0; i < n_taken; i++)
        add_mention(f, &seen[taken[i].mention], taken[i].role, place, taken[i].order);
}

/* Matches of role rules in one sentence, by first token. */
typedef struct role_hits {
    const rule_hit *items; /* [count] */
    size_t count;
    bool has_ends; /* some of them end clauses */
    const event_rules *rules;
} role_hits;

/* Where a clause may end that begins at a token: bits of up to CLAUSE_LONGEST tokens from there on.
 * from: hits before it begin before. */
static uint64_t find_stops(const finder *f, const role_hits *hits, size_t from, uint32_t first)
{
    uint64_t stops = token_traits_from(&f->context->candidates->notes, TRAIT_STOP, first);
    for (size_t h = from; hits->has_ends && h < hits->count; h++) {
        const rule_hit *hit = &hits->items[h];
        if (hit->first >= first + CLAUSE_LONGEST)
            break;
        if (hit->first >= first && hits->rules->traits[hit->rule].kind == RULE_END)
            stops |= (uint64_t)1 << (hit->first - first);
    }
    return stops;
}

/* The clause of hit h from its first token on ends before each of the words that may end one, and
 * at a mark. */
static void find_clause(finder *f, role_candidate clause, const role_hits *hits, size_t h,
                        bool whole)
{
    const sentence *sentence = sentence_at(f, clause.place);
    uint32_t first = clause.first, rest = sentence->last - first, ends = 0;
    uint64_t cuts = token_traits_from(&f->context->candidates->notes, TRAIT_CUT, first) |
                    (uint64_t)1 << (rest < CLAUSE_LONGEST ? rest : CLAUSE_LONGEST);
    uint32_t size = (uint32_t)__builtin_ctzll(cuts);
    uint64_t stops = find_stops(f, hits, h, first) & (((uint64_t)1 << size) - 1);
    clause.governors = role_governors_before(f->context, sentence, first);
    for (stops &= ~(uint64_t)(whole ? 3 : 1); stops && ends < CLAUSE_ENDS; stops &= stops - 1) {
        clause.last = first + (uint32_t)__builtin_ctzll(stops);
        clause.order = (uint8_t)ends++;
        add(f, &clause);
        clause.goes_on = true;
    }
    if (ends < CLAUSE_ENDS) {
        clause.last = first + size;
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
    const rule_traits *rule = &hits->rules->traits[hit->rule];
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
        !(find_stops(f, hits, h, found.first) & 1))
        find_clause(f, found, hits, h, false);
}

/* at: where the sentence's hits begin; moves behind them. */
static void find_by_rule(finder *f, uint8_t place, size_t *at)
{
    const event_rules *rules = f->context->rules;
    rule_hits found = rule_hits_next(&f->hits, sentence_at(f, place), at);
    role_hits hits = {found.items, found.count < FRAME_HITS ? found.count : FRAME_HITS, false,
                      rules};
    for (size_t h = 0; h < hits.count; h++)
        hits.has_ends |= rules->traits[hits.items[h].rule].kind == RULE_END;
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

/* Nothing here has a branch for one candidate: none could be foreseen. */
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

/* Of each role, which candidate of the reporting sentence stands nearest on either side. */
static void mark_nearest(finder *f)
{
    const rule_hit *anchor = &f->frame->report->anchor;
    uint64_t best[ROLES_MOST][2]; /* distance << 32 | index of the candidate */
    for (uint32_t r = 0; r < f->type->n_roles; r++)
        best[r][0] = best[r][1] = UINT64_MAX;
    for (size_t i = 0; i < f->count && f->items[i].place == 0; i++) { /* it is read first */
        const role_candidate *candidate = &f->items[i];
        uint64_t *nearest = &best[candidate->role][candidate->first >= anchor->last];
        uint64_t place = (uint64_t)role_distance(f->frame, candidate) << 32 | i;
        *nearest = place < *nearest ? place : *nearest;
    }
    for (uint32_t r = 0; r < f->type->n_roles; r++)
        for (int side = 0; side < 2; side++)
            if (best[r][side] != UINT64_MAX)
                f->items[(uint32_t)best[r][side]].nearest = true;
}

/* Of each role, how recently those before the cue were named. */
static void mark_recent(finder *f)
{
    const rule_hit *anchor = &f->frame->report->anchor;
    last_three latest[ROLES_MOST];
    for (uint32_t r = 0; r < f->type->n_roles; r++)
        latest[r] = (last_three){0};
    for (size_t i = 0; i < f->count; i++) {
        const role_candidate *candidate = &f->items[i];
        note_end(&latest[candidate->role],
                 chosen(is_before(candidate, anchor), candidate->last, 0));
    }
    for (size_t i = 0; i < f->count; i++) {
        role_candidate *candidate = &f->items[i];
        uint8_t recency = recency_of(&latest[candidate->role], candidate->last);
        candidate->recency = (uint8_t)chosen(is_before(candidate, anchor), recency, 4);
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
    const word_notes *notes = &context->candidates->notes;
    size_t at = 0;
    role_weights_fetch(f.type);
    rule_hits_find(subject, context->rules, notes, SET_ROLES, frame->report->type, frame->sentences,
                   frame->n_sentences, context->arena, &f.hits);
    for (uint8_t place = 0; place < frame->n_sentences; place++) {
        find_mentions(&f, place);
        find_by_rule(&f, place, &at);
    }
    mark_nearest(&f);
    mark_recent(&f);
    return f.count;
}
