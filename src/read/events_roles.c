#include "events_role_features.h"

#include <stdlib.h>

enum {
    FRAME_HITS = 256,        /* of role rules in one sentence */
    SENTENCE_MENTIONS = 200, /* looked at in one sentence; their orders are bytes */
    CLAUSE_LONGEST = 16,     /* tokens */
    CLAUSE_ENDS = 6,         /* ways to end one clause */
    RECENCY_NONE = 4,
    BITS = 64 /* of a word of them */
};

/* ---- candidates ----------------------------------------------------------------------------- */

/* A role that takes mentions. */
typedef struct taker {
    uint64_t type_bits;
    uint8_t role;
} taker;

/* What candidates are made of, and in which of the frame's sentences it stands. */
typedef struct placed {
    uint32_t at; /* index into the mentions or hits */
    uint8_t place;
} placed;

typedef struct finder {
    const event_context *context;
    const event_frame *frame;
    const event_type *type;
    const feature_weights *weights; /* of any role that has some; NULL */
    role_candidate *items;          /* [ROLE_CANDIDATES] */
    role_stand *stands;             /* [ROLE_CANDIDATES] */
    size_t count, n_stands;
    taker takers[ROLES_MOST];                    /* [n_takers] */
    uint8_t orders[FRAME_SENTENCES][ROLES_MOST]; /* [n_takers]: of the next one in a sentence */
    uint32_t n_takers;
    uint64_t taken;  /* types of entities, of any of them */
    rule_hits hits;  /* of all sentences, of one after another */
    uint64_t *stops; /* bit per token: a hit that ends clauses begins with it */
    placed mentions[FRAME_SENTENCES * SENTENCE_MENTIONS + 1]; /* [n_mentions] that a role takes */
    placed found[FRAME_SENTENCES * FRAME_HITS + 1]; /* [n_found]: hits that name a filler */
    uint32_t n_mentions, n_found;
    uint32_t next_mention, next_found; /* those before are candidates */
} finder;

static const sentence *sentence_at(const finder *f, uint8_t place)
{
    return &f->context->tokens->sentences[f->frame->sentences[place]];
}

/* The stand of those that are added next. */
static role_stand *begin_stand(finder *f, uint8_t place, uint32_t first, int32_t entity)
{
    role_stand *stand = &f->stands[f->n_stands];
    role_stand_read(f->context, f->frame, place, first, entity, stand);
    if (f->weights) {
        role_words_place(f->context, f->weights, stand->words, STAND_WORDS);
        stand->kind *= f->weights->stride;
        __builtin_prefetch(&f->weights->own[stand->kind]);
    }
    return stand;
}

/* Where the next candidate is written, and all that is known of it but for its role: each part at
 * once in its place, for to copy what was just written would have to wait. */
static role_candidate *put_next(const finder *f, uint8_t place, uint32_t first, uint32_t last)
{
    role_candidate *next = &f->items[f->count];
    next->first = first;
    next->last = last;
    next->stand = (uint16_t)f->n_stands;
    next->place = place;
    next->recency = RECENCY_NONE;
    next->nearest = next->goes_on = false;
    next->sum = 0;
    return next;
}

static void read_end(const finder *f, const sentence *sentence, uint32_t last, uint32_t *words)
{
    role_end_read(f->context, sentence, last, words);
    if (f->weights)
        role_words_place(f->context, f->weights, words, END_WORDS);
}

/* ---- mentions ------------------------------------------------------------------------------- */

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
    const entity_mention *mentions = f->context->entities->mentions;
    uint32_t at = (uint32_t)(mention - mentions);
    bool is_person = facts->type == TYPE_PERSON;
    uint32_t differs = (at ^ facts->fullest) & (is_person - 1u); /* seldom: most have one mention */
    if (differs && is_part_of(f->context->text, mention, &mentions[facts->fullest]))
        return &mentions[facts->fullest];
    return &mentions[chosen(is_person, facts->fullest, at)];
}

/* The mentions of a sentence that any role takes. */
static void list_mentions(finder *f, uint8_t place)
{
    const entities *entities = f->context->entities;
    enum { AT_ONCE = 4 }; /* most sentences have no more, but how many could not be foreseen */
    uint32_t sentence = f->frame->sentences[place];
    uint32_t first = f->context->mention_from[sentence];
    uint32_t last = f->context->mention_from[sentence + 1];
    if (last > first + SENTENCE_MENTIONS)
        last = first + SENTENCE_MENTIONS;
    for (uint32_t m = first; m < last; m += AT_ONCE)
        for (uint32_t i = 0; i < AT_ONCE; i++) { /* behind the last one itself again */
            uint32_t at = m + i < last ? m + i : last - 1;
            f->mentions[f->n_mentions] = (placed){at, place};
            f->n_mentions +=
                (m + i < last) &
                (f->taken >> f->context->facts[entities->mentions[at].entity].type & 1);
        }
}

/* The mention for each role that takes it: written for all. */
static void add_mention(finder *f, uint8_t place, const entity_mention *mention)
{
    uint32_t type = f->context->facts[mention->entity].type, words[END_WORDS];
    const entity_mention *shown = shown_mention(f, mention);
    begin_stand(f, place, mention->first, (int32_t)mention->entity);
    read_end(f, sentence_at(f, place), mention->last, words);
    for (uint32_t t = 0; t < f->n_takers; t++) {
        const taker *taker = &f->takers[t];
        bool takes = taker->type_bits >> type & 1;
        role_candidate *next = put_next(f, place, mention->first, mention->last);
        next->start = shown->start;
        next->end = shown->end;
        next->entity = (int32_t)mention->entity;
        next->rule = UINT32_MAX;
        next->words[BEHIND_IT] = words[BEHIND_IT];
        next->words[RIGHT_OF_IT] = words[RIGHT_OF_IT];
        next->role = taker->role;
        next->order = f->orders[place][t];
        f->orders[place][t] += takes;
        f->count += takes;
    }
    f->n_stands++;
}

/* Those of the sentences up to one. */
static void find_mentions(finder *f, uint32_t end)
{
    for (; f->next_mention < f->n_mentions; f->next_mention++) {
        placed next = f->mentions[f->next_mention];
        const entity_mention *mention = &f->context->entities->mentions[next.at];
        if (next.place >= end)
            break;
        if (f->count < ROLE_CANDIDATES - ROLES_MOST && mention->last > mention->first)
            add_mention(f, next.place, mention);
    }
}

/* ---- what rules find ------------------------------------------------------------------------ */

/* Parts the hits: those that end clauses are noted, those that name a filler are listed. */
static void list_hits(finder *f)
{
    const rule_traits *traits = f->context->rules->traits;
    const word_notes *notes = &f->context->candidates->notes;
    const uint32_t *sentence_of = f->context->tokens->sentence_of;
    uint32_t n_of[FRAME_SENTENCES] = {0};
    for (uint32_t i = 0; i < f->frame->n_sentences; i++)
        notes->part[f->frame->sentences[i]] = i;
    for (size_t h = 0; h < f->hits.count; h++) {
        const rule_hit *hit = &f->hits.items[h];
        const rule_traits *rule = &traits[hit->rule];
        uint32_t place = notes->part[sentence_of[hit->first]];
        bool asked = n_of[place]++ < FRAME_HITS, ends = asked & (rule->kind == RULE_END);
        f->stops[hit->first / BITS] |= (uint64_t)ends << hit->first % BITS;
        f->found[f->n_found] = (placed){(uint32_t)h, (uint8_t)place};
        f->n_found += asked & !ends & (rule->type == f->frame->report->type);
    }
}

/* Where a clause may end that begins at a token: bits of up to CLAUSE_LONGEST tokens from there on,
 * of its sentence or not. */
static uint64_t find_stops(const finder *f, uint32_t first)
{
    const uint64_t *stops = &f->stops[first / BITS];
    uint64_t of_hits = stops[0] >> first % BITS | stops[1] << 1 << (BITS - 1 - first % BITS);
    return of_hits | token_traits_from(&f->context->candidates->notes, TRAIT_STOP, first);
}

/* What a hit found. */
typedef struct finding {
    const rule_traits *rule;
    uint32_t number; /* of the rule */
    uint32_t first;  /* token */
    uint8_t place;
    uint8_t ends; /* how many were added */
} finding;

/* Where the words up to a token end, without a comma behind them. */
static uint32_t end_of_words(const finder *f, uint32_t first, uint32_t last)
{
    const token *items = f->context->tokens->items;
    bool comma = f->context->text->canonical.data[items[last - 1].start] == ',';
    return items[last - 1 - (comma && last - 1 > first)].end;
}

/* What was found, up to a token. */
static void add_found(finder *f, finding *found, uint32_t last)
{
    if (f->count == ROLE_CANDIDATES || last <= found->first)
        return;
    role_candidate *next = put_next(f, found->place, found->first, last);
    next->start = f->context->tokens->items[found->first].start;
    next->end = end_of_words(f, found->first, last);
    next->entity = NO_ENTITY;
    next->rule = found->number;
    next->role = found->rule->role;
    next->order = found->ends;
    next->goes_on = found->ends != 0;
    read_end(f, sentence_at(f, found->place), last, next->words);
    found->ends++;
    f->count++;
}

/* The clause of a hit from its first token on ends before each of the words that may end one, and
 * at a mark. */
static void add_clause(finder *f, finding *found, bool whole)
{
    uint32_t first = found->first, rest = sentence_at(f, found->place)->last - first;
    uint64_t cuts = token_traits_from(&f->context->candidates->notes, TRAIT_CUT, first) |
                    (uint64_t)1 << (rest < CLAUSE_LONGEST ? rest : CLAUSE_LONGEST);
    uint32_t size = (uint32_t)__builtin_ctzll(cuts);
    uint64_t stops = find_stops(f, first) & (((uint64_t)1 << size) - 1);
    stops &= ~(uint64_t)(whole ? 3 : 1);
    stops |= (uint64_t)1 << size;
    for (int ends = 0; stops && ends < CLAUSE_ENDS; stops &= stops - 1, ends++)
        add_found(f, found, first + (uint32_t)__builtin_ctzll(stops));
}

/* Within a name, whose words say nothing by themselves: "Kementerian Dalam Negeri". */
static bool is_within_name(const finder *f, uint32_t token)
{
    const entities *entities = f->context->entities;
    uint32_t number = entities->n_mentions ? entities->mention_at[token] : 0;
    if (!number)
        return false;
    const entity_mention *mention = &entities->mentions[number - 1];
    return mention->first < token && !entities->items[mention->entity]->value;
}

/* Behind the short form that brackets hold from a token on: "nota kesepahaman (MoU) tentang". */
static uint32_t behind_short_form(const finder *f, uint32_t first, uint32_t last)
{
    const token *items = f->context->tokens->items;
    const char *letters = f->context->text->canonical.data;
    bool is_one = first + 2 < last && letters[items[first].start] == '(' &&
                  letters[items[first + 2].start] == ')';
    return is_one ? first + 3 : first;
}

static void find_by_hit(finder *f, uint8_t place, const rule_hit *hit)
{
    const rule_traits *rule = &f->context->rules->traits[hit->rule];
    const token *items = f->context->tokens->items;
    uint32_t first = hit->first, last = sentence_at(f, place)->last;
    bool clause = rule->kind == RULE_CLAUSE;
    if (clause) {
        first = behind_short_form(f, hit->last, last);
        uint32_t most = first + 3;
        while (first < last && first < most && items[first].kind == TOKEN_MARK)
            first++;
        if (first >= last || items[first].kind == TOKEN_MARK || find_stops(f, first) & 1)
            return;
    }
    if (f->count == ROLE_CANDIDATES || is_within_name(f, first))
        return;
    finding found = {rule, hit->rule, first, place, 0};
    begin_stand(f, place, first, NO_ENTITY)->of_rule = rule->weights[RULE_OF_FILLER];
    if (clause || rule->extends)
        add_clause(f, &found, !clause);
    else
        add_found(f, &found, hit->last);
    f->n_stands += found.ends > 0;
}

/* Those of the sentences up to one. */
static void find_by_rule(finder *f, uint32_t end)
{
    for (; f->next_found < f->n_found; f->next_found++) {
        placed next = f->found[f->next_found];
        if (next.place >= end)
            break;
        find_by_hit(f, next.place, &f->hits.items[next.at]);
    }
}

/* ---- among others --------------------------------------------------------------------------- */

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
    bool not_last = end != three->ends[0], not_second = not_last & (end != three->ends[1]);
    return (uint8_t)(not_last + not_second + (not_second & (end != three->ends[2])));
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
        for (int side = 0; side < 2; side++) {
            uint64_t nearest = best[r][side]; /* of none the place behind all */
            f->items[chosen(nearest == UINT64_MAX, (uint32_t)f->count, (uint32_t)nearest)].nearest =
                true;
        }
}

/* Of each role, how recently those before the cue were named. */
static void mark_recent(finder *f)
{
    const rule_hit *anchor = &f->frame->report->anchor;
    last_three latest[ROLES_MOST];
    for (uint32_t r = 0; r < f->type->n_roles; r++)
        latest[r] = (last_three){0};
    uint16_t before[ROLE_CANDIDATES];
    size_t n_before = 0;
    for (size_t i = 0; i < f->count; i++) {
        before[n_before] = (uint16_t)i;
        n_before += is_before(&f->items[i], anchor);
    }
    for (size_t i = 0; i < n_before; i++)
        note_end(&latest[f->items[before[i]].role], f->items[before[i]].last);
    for (size_t i = 0; i < n_before; i++) {
        role_candidate *candidate = &f->items[before[i]];
        candidate->recency = recency_of(&latest[candidate->role], candidate->last);
    }
}

/* ---- all of them ---------------------------------------------------------------------------- */

void role_candidates_make(arena *arena, role_candidates *out)
{
    out->items = arena_unset(arena, role_candidate, ROLE_CANDIDATES + 1);
    out->stands = arena_unset(arena, role_stand, ROLE_CANDIDATES);
    out->count = 0;
}

static void list_takers(finder *f)
{
    for (uint32_t r = 0; r < f->type->n_roles; r++) {
        const role_rule *role = &f->type->roles[r];
        f->takers[f->n_takers] = (taker){role->type_bits, (uint8_t)r};
        f->n_takers += role->type_bits != 0;
        f->taken |= role->type_bits;
        f->weights = role->weights ? role->weights : f->weights;
    }
}

/* Candidates of the reporting sentence stand first. Of the others all mentions come before what
 * rules find, so that no loop ends with a sentence: but where not all may find room, each sentence
 * has its turn. */
static void find_all(finder *f)
{
    uint32_t n = f->frame->n_sentences;
    bool have_room =
        f->n_mentions * f->n_takers + f->n_found * CLAUSE_ENDS < ROLE_CANDIDATES - ROLES_MOST;
    for (uint32_t end = 1; end <= n; end = have_room & (end < n) ? n : end + 1) {
        find_mentions(f, end);
        find_by_rule(f, end);
    }
}

void role_candidates_find(const pattern_subject *subject, const event_context *context,
                          const event_frame *frame, role_candidates *out)
{
    finder f; /* lists are written before they are read */
    f.context = context;
    f.frame = frame;
    f.type = &context->rules->types[frame->report->type];
    f.weights = NULL;
    f.items = out->items;
    f.stands = out->stands;
    f.stops = arena_array(context->arena, uint64_t, context->tokens->count / BITS + 2);
    f.count = f.n_stands = f.n_takers = 0;
    f.n_mentions = f.n_found = f.next_mention = f.next_found = 0;
    f.taken = 0;
    f.hits = (rule_hits){0};
    memset(f.orders, 0, frame->n_sentences * sizeof *f.orders);
    list_takers(&f);
    role_weights_fetch(f.type);
    rule_hits_find(subject, context->rules, &context->candidates->notes, SET_ROLES,
                   frame->report->type, frame->sentences, frame->n_sentences, context->arena,
                   &f.hits);
    list_hits(&f);
    for (uint8_t place = 0; context->entities && f.taken && place < frame->n_sentences; place++)
        list_mentions(&f, place);
    find_all(&f);
    mark_nearest(&f);
    mark_recent(&f);
    out->count = f.count;
}
