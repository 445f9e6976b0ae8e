#include "events_weights.h"

enum {
    SIDE = 5,   /* words beside the anchor */
    NEAR = 20,  /* tokens around it whose words count */
    REACH = 40, /* tokens around it in which money is company */
};

enum {
    WEIGHT,
    PLACE_TITLE,
    PLACE_CAPTION,
    PLACE_LEAD,
    PLACE_EARLY,
    PLACE_TAIL,
    PLACE_MIDDLE,
    PLACE_LATE,
    PLACE_QUOTE,
    MARKED, /* and one for each later kind of rule */
    SENTENCE_SHORT = MARKED + RULE_PROPOSED - RULE_NEGATION + 1,
    SENTENCE_PLAIN,
    SENTENCE_LONG,
    MONEY_BEFORE,
    MONEY_AFTER,
    NOBODY_BEFORE,
    NOBODY_AFTER,
    CANDIDATES_NONE,
    CANDIDATES_ONE,
    CANDIDATES_TWO,
    CANDIDATES_FEW,
    CANDIDATES_MANY,
    VETOED_YES,
    VETOED_NO,
    ARTICLE_SHORT,
    ARTICLE_PLAIN,
    ARTICLE_LONG,
    FIXED_FEATURES
};

static const fixed_feature fixed_features[FIXED_FEATURES] = {
    [WEIGHT] = {"weight", "sum"},
    [PLACE_TITLE] = {"place", "title"},
    [PLACE_CAPTION] = {"place", "caption"},
    [PLACE_LEAD] = {"place", "lead"},
    [PLACE_EARLY] = {"place", "early"},
    [PLACE_TAIL] = {"place", "tail"},
    [PLACE_MIDDLE] = {"place", "middle"},
    [PLACE_LATE] = {"place", "late"},
    [PLACE_QUOTE] = {"place", "quote"},
    [MARKED] = {"marked", "negation"},
    [MARKED + RULE_PAST - RULE_NEGATION] = {"marked", "past"},
    [MARKED + RULE_PLANNED - RULE_NEGATION] = {"marked", "planned"},
    [MARKED + RULE_PROPOSED - RULE_NEGATION] = {"marked", "proposed"},
    [SENTENCE_SHORT] = {"sentence", "short"},
    [SENTENCE_PLAIN] = {"sentence", "plain"},
    [SENTENCE_LONG] = {"sentence", "long"},
    [MONEY_BEFORE] = {"company before", "MONEY"},
    [MONEY_AFTER] = {"company after", "MONEY"},
    [NOBODY_BEFORE] = {"company before", "nobody"},
    [NOBODY_AFTER] = {"company after", "nobody"},
    [CANDIDATES_NONE] = {"candidates", "none"},
    [CANDIDATES_ONE] = {"candidates", "one"},
    [CANDIDATES_TWO] = {"candidates", "two"},
    [CANDIDATES_FEW] = {"candidates", "few"},
    [CANDIDATES_MANY] = {"candidates", "many"},
    [VETOED_YES] = {"vetoed", "yes"},
    [VETOED_NO] = {"vetoed", "no"},
    [ARTICLE_SHORT] = {"article", "short"},
    [ARTICLE_PLAIN] = {"article", "plain"},
    [ARTICLE_LONG] = {"article", "long"},
};

enum {
    WORD_CUE,
    WORD_SOMEWHERE,
    WORD_OFTEN,
    WORD_OF_CUE,
    WORD_LAST_OF_CUE,
    WORD_BEFORE,
    WORD_LEFT,
    WORD_AFTER,
    WORD_RIGHT,
    WORD_NEAR,
    ALL_KINDS
};

static const char *const word_kinds[ALL_KINDS] = {
    [WORD_CUE] = "cue",
    [WORD_SOMEWHERE] = "somewhere",
    [WORD_OFTEN] = "often",
    [WORD_OF_CUE] = "cue word",
    [WORD_LAST_OF_CUE] = "cue last word",
    [WORD_BEFORE] = "before",
    [WORD_LEFT] = "left",
    [WORD_AFTER] = "after",
    [WORD_RIGHT] = "right",
    [WORD_NEAR] = "word",
};

const feature_list sentence_features = {
    fixed_features,
    FIXED_FEATURES,
    word_kinds,
    ALL_KINDS,
    WORD_NEAR,
    {[RULE_IN_SENTENCE] = WORD_CUE, [RULE_IN_ARTICLE] = WORD_SOMEWHERE, [RULE_OFTEN] = WORD_OFTEN}};

uint32_t feature_seed(uint32_t type_hash, const char *kind)
{
    uint32_t seed = type_hash;
    for (; *kind; kind++)
        seed = (seed ^ (unsigned char)*kind) * 16777619u;
    return seed;
}

uint32_t feature_key(uint32_t type_hash, const char *kind, uint32_t name_hash)
{
    return feature_key_of(feature_seed(type_hash, kind), name_hash);
}

/* ---- the article ---------------------------------------------------------------------------- */

/* How well a mention shows its name: a headline in capitals does it badly. */
static uint32_t worth_of(const event_context *context, const entity_mention *mention)
{
    bool badly = context->tokens->items[mention->first].letter_case == CASE_UPPER;
    return 2 * (mention->end - mention->start) >> badly;
}

/* Most entities are mentioned once. */
static void find_fullest(const event_context *context, entity_facts *facts)
{
    const entity_mention *mentions = context->entities->mentions;
    for (uint32_t i = 0; i < context->entities->n_mentions; i++) {
        entity_facts *of_entity = &facts[mentions[i].entity];
        if (of_entity->fullest == UINT32_MAX ||
            worth_of(context, &mentions[i]) > worth_of(context, &mentions[of_entity->fullest]))
            of_entity->fullest = i;
    }
}

static const entity_facts *read_entities(const event_context *context, arena *arena)
{
    const entities *entities = context->entities;
    if (!entities)
        return NULL;
    entity_facts *facts = arena_unset(arena, entity_facts, entities->count + 1);
    for (size_t i = 0; i < entities->count; i++)
        facts[i] = (entity_facts){
            UINT32_MAX, entity_type_index(context->rules, entities->type_keys[entities->types[i]])};
    find_fullest(context, facts);
    return facts;
}

/* The first sentence of the body that is not a mere heading. */
static uint32_t find_lead(const event_context *context)
{
    const tokens *tokens = context->tokens;
    for (uint32_t i = 0; i < tokens->n_sentences; i++)
        if (tokens->sentences[i].last - tokens->sentences[i].first > 5 &&
            !sentence_in_title(context, i))
            return i;
    return 0;
}

/* The tokens around the anchor whose words count. */
typedef struct token_range {
    uint32_t first, last;
} token_range;

static token_range tokens_around(const event_context *context, const candidate *candidate,
                                 uint32_t reach)
{
    const sentence *sentence = &context->tokens->sentences[candidate->sentence];
    const rule_hit *anchor = &candidate->anchor;
    return (token_range){
        anchor->first > sentence->first + reach ? anchor->first - reach : sentence->first,
        anchor->last + reach < sentence->last ? anchor->last + reach : sentence->last};
}

/* Of a range so many tokens at once, the last one again where it is shorter: where it ends could
 * not be foreseen. */
enum { FETCHED_AT_ONCE = 16 };

static uint32_t fetched_at(const token_range *range, uint32_t at)
{
    return at < range->last ? at : range->last - 1;
}

/* Fetches where it says what the words beside candidates weigh: it is seldom in the cache. */
static void fetch_words(const event_context *context)
{
    for (size_t i = 0; i < context->candidates->count; i++) {
        const candidate *candidate = &context->candidates->items[i];
        const feature_weights *weights = context->rules->types[candidate->type].weights;
        token_range side = tokens_around(context, candidate, SIDE);
        token_range near = tokens_around(context, candidate, NEAR);
        for (uint32_t t = side.first; weights && t < side.last; t += FETCHED_AT_ONCE)
            for (uint32_t k = 0; k < FETCHED_AT_ONCE; k++)
                __builtin_prefetch(
                    word_row(weights, note_number(context, fetched_at(&side, t + k))));
        for (uint32_t t = near.first; weights && t < near.last; t += FETCHED_AT_ONCE)
            for (uint32_t k = 0; k < FETCHED_AT_ONCE; k++)
                __builtin_prefetch(
                    &weights->common[note_number(context, fetched_at(&near, t + k))]);
    }
}

/* Fetches what these words weigh. */
static void fetch_values(const event_context *context)
{
    for (size_t i = 0; i < context->candidates->count; i++) {
        const candidate *candidate = &context->candidates->items[i];
        const feature_weights *weights = context->rules->types[candidate->type].weights;
        token_range side = tokens_around(context, candidate, SIDE);
        if (weights)
            fixed_weights_fetch(weights, FIXED_FEATURES);
        for (uint32_t t = side.first; weights && t < side.last; t += FETCHED_AT_ONCE)
            for (uint32_t k = 0; k < FETCHED_AT_ONCE; k++)
                __builtin_prefetch(word_values(
                    weights, *word_row(weights, note_number(context, fetched_at(&side, t + k)))));
    }
}

void event_context_prepare(event_context *context, arena *arena)
{
    const tokens *tokens = context->tokens;
    const entities *entities = context->entities;
    context->arena = arena;
    if (!context->candidates->count)
        return; /* nothing to ask it of */
    fetch_words(context);
    uint32_t *from = arena_array(arena, uint32_t, tokens->n_sentences + 2);
    for (size_t i = 0; entities && i < entities->n_mentions; i++)
        from[tokens->sentence_of[entities->mentions[i].first] + 1]++;
    for (size_t i = 0; i < tokens->n_sentences; i++)
        from[i + 1] += from[i];
    context->mention_from = from;
    context->facts = read_entities(context, arena);
    context->lead = find_lead(context);
    fetch_values(context);
}

bool sentence_in_title(const event_context *context, uint32_t sentence)
{
    zone_kind kind = context->zones->items[context->tokens->sentences[sentence].zone].kind;
    return kind == ZONE_TITLE || kind == ZONE_REPEATED_HEADLINE;
}

/* ---- features ------------------------------------------------------------------------------- */

static unsigned place_of(const event_context *context, uint32_t sentence)
{
    if (sentence_in_title(context, sentence))
        return PLACE_TITLE;
    if (context->zones->items[context->tokens->sentences[sentence].zone].kind == ZONE_CAPTION)
        return PLACE_CAPTION;
    uint32_t at = sentence - (sentence > context->lead ? context->lead : sentence);
    size_t rest = context->tokens->n_sentences - sentence;
    return at == 0     ? PLACE_LEAD
           : at < 3    ? PLACE_EARLY
           : rest <= 4 ? PLACE_TAIL
           : at < 8    ? PLACE_MIDDLE
                       : PLACE_LATE;
}

EMITS void emit_side_words(emitter *e, const event_context *context, const candidate *candidate)
{
    const sentence *sentence = &context->tokens->sentences[candidate->sentence];
    const rule_hit *anchor = &candidate->anchor;
    for (uint32_t i = 1; i <= SIDE; i++) {
        bool before = anchor->first >= sentence->first + i;
        bool after = anchor->last - 1 + i < sentence->last;
        emit_token_if(e, i == 1 ? WORD_BEFORE : WORD_LEFT, context,
                      before ? anchor->first - i : anchor->first, before);
        emit_token_if(e, i == 1 ? WORD_AFTER : WORD_RIGHT, context,
                      after ? anchor->last - 1 + i : anchor->first, after);
    }
}

/* Whether sums of money stand before and after the anchor, or nothing that has a name. */
EMITS void emit_company(emitter *e, const event_context *context, const candidate *candidate)
{
    const entities *entities = context->entities;
    bool seen[2] = {false, false};
    if (!entities)
        return;
    for (uint32_t i = context->mention_from[candidate->sentence];
         i < context->mention_from[candidate->sentence + 1]; i++) {
        const entity_mention *mention = &entities->mentions[i];
        if (context->facts[mention->entity].type != TYPE_MONEY)
            continue;
        int side = mention->first >= candidate->anchor.last;
        uint32_t away = side ? mention->first - candidate->anchor.last
                        : mention->last <= candidate->anchor.first
                            ? candidate->anchor.first - mention->last
                            : 0;
        if (away > REACH || seen[side])
            continue;
        seen[side] = true;
        emit_fixed(e, side ? MONEY_AFTER : MONEY_BEFORE, 1);
    }
    emit_fixed_if(e, NOBODY_BEFORE, 1, !seen[0]);
    emit_fixed_if(e, NOBODY_AFTER, 1, !seen[1]);
}

EMITS void emit_near_words(emitter *e, const event_context *context, const candidate *candidate)
{
    token_range near = tokens_around(context, candidate, NEAR);
    for (uint32_t t = near.first; t < near.last; t++)
        emit_token_if(e, WORD_NEAR, context, t,
                      !token_has(&context->candidates->notes, TRAIT_OTHER, t));
}

EMITS void emit_candidate(emitter *e, const event_context *context, const candidate *candidate)
{
    const sentence *sentence = &context->tokens->sentences[candidate->sentence];
    const token *items = context->tokens->items;
    emit_fixed(e, WEIGHT, candidate->weight / 3);
    for (uint32_t i = 0; i < candidate->n_cues; i++)
        emit_rule_if(e, WORD_CUE, context->rules, candidate->cues[i].rule, RULE_IN_SENTENCE, true);
    emit_fixed(e, place_of(context, candidate->sentence), 1);
    emit_fixed_if(e, PLACE_QUOTE, 1, items[candidate->anchor.first].in_quotes);
    for (unsigned kind = RULE_NEGATION; kind <= RULE_PROPOSED; kind++)
        emit_fixed_if(e, MARKED + kind - RULE_NEGATION, 1, candidate_marked(candidate, kind));
    uint32_t size = sentence->last - sentence->first;
    emit_fixed(e, size < 8 ? SENTENCE_SHORT : size < 40 ? SENTENCE_PLAIN : SENTENCE_LONG, 1);
    emit_token(e, WORD_OF_CUE, context, candidate->anchor.first);
    emit_token(e, WORD_LAST_OF_CUE, context, candidate->anchor.last - 1);
    emit_side_words(e, context, candidate);
    emit_company(e, context, candidate);
    emit_near_words(e, context, candidate);
}

EMITS void emit_article(emitter *e, const event_context *context, uint32_t type)
{
    const candidates *candidates = context->candidates;
    uint32_t n = candidates->n_of[type];
    size_t size = context->tokens->count;
    emit_fixed(e,
               n == 0   ? CANDIDATES_NONE
               : n == 1 ? CANDIDATES_ONE
               : n == 2 ? CANDIDATES_TWO
               : n < 5  ? CANDIDATES_FEW
                        : CANDIDATES_MANY,
               1);
    emit_fixed(e, candidates->n_vetoed[type] ? VETOED_YES : VETOED_NO, 1);
    emit_fixed(e, size < 150 ? ARTICLE_SHORT : size < 400 ? ARTICLE_PLAIN : ARTICLE_LONG, 1);
    for (size_t i = 0; i < candidates->n_seen; i++) {
        uint32_t rule = candidates->seen_rules[i];
        bool ours = context->rules->traits[rule].type == type;
        emit_rule_if(e, WORD_SOMEWHERE, context->rules, rule, RULE_IN_ARTICLE, ours);
        emit_rule_if(e, WORD_OFTEN, context->rules, rule, RULE_OFTEN,
                     ours & (candidates->seen[rule] > 2));
    }
}

static emitter emitter_of(const event_context *context, uint32_t type)
{
    const event_type *known = &context->rules->types[type];
    return (emitter){.hash = known->hash, .list = &sentence_features, .weights = known->weights};
}

void candidate_features(const event_context *context, const candidate *candidate,
                        feature_sink *sink)
{
    emitter e = emitter_of(context, candidate->type);
    e.sink = sink;
    emit_candidate(&e, context, candidate);
}

void article_features(const event_context *context, uint32_t type, feature_sink *sink)
{
    emitter e = emitter_of(context, type);
    e.sink = sink;
    emit_article(&e, context, type);
}

double candidate_sum(const event_context *context, const candidate *candidate)
{
    emitter e = emitter_of(context, candidate->type);
    emit_candidate(&e, context, candidate);
    return e.sum;
}

double article_sum(const event_context *context, uint32_t type)
{
    emitter e = emitter_of(context, type);
    emit_article(&e, context, type);
    return e.sum;
}
