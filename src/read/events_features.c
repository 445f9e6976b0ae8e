#include "events_features.h"

#include <stdio.h>

enum { SIDE = 5, REACH = 40 }; /* words beside the anchor; tokens around it that are company */

uint32_t feature_key(uint32_t type_hash, const char *kind, uint32_t name_hash)
{
    uint32_t key = type_hash;
    for (; *kind; kind++)
        key = (key ^ (unsigned char)*kind) * 16777619u;
    key = (key ^ name_hash) * 0x9E3779B1u;
    return key ^ key >> 15;
}

void event_context_prepare(event_context *context, arena *arena)
{
    const tokens *tokens = context->tokens;
    const entities *entities = context->entities;
    uint32_t *from = arena_array(arena, uint32_t, tokens->n_sentences + 1);
    uint32_t mention = 0;
    context->lead = UINT32_MAX;
    for (uint32_t i = 0; i < tokens->n_sentences; i++) {
        while (entities && mention < entities->n_mentions &&
               entities->mentions[mention].first < tokens->sentences[i].first)
            mention++;
        from[i] = mention;
        if (context->lead == UINT32_MAX && !sentence_in_title(context, i) &&
            tokens->sentences[i].last - tokens->sentences[i].first > 5)
            context->lead = i;
    }
    from[tokens->n_sentences] = entities ? (uint32_t)entities->n_mentions : 0;
    context->mention_from = from;
    uint32_t *fullest = arena_array(arena, uint32_t, entities ? entities->count + 1 : 1);
    uint32_t *size = arena_array(arena, uint32_t, entities ? entities->count + 1 : 1);
    for (uint32_t i = 0; entities && i < entities->n_mentions; i++) {
        const entity_mention *known = &entities->mentions[i];
        uint32_t worth = 2 * (known->end - known->start);
        if (tokens->items[known->first].letter_case == CASE_UPPER)
            worth /= 2; /* a headline in capitals shows a name badly */
        if (worth > size[known->entity]) {
            size[known->entity] = worth;
            fullest[known->entity] = i;
        }
    }
    context->fullest = fullest;
    if (context->lead == UINT32_MAX)
        context->lead = 0;
}

bool sentence_in_title(const event_context *context, uint32_t sentence)
{
    zone_kind kind = context->zones->items[context->tokens->sentences[sentence].zone].kind;
    return kind == ZONE_TITLE || kind == ZONE_REPEATED_HEADLINE;
}

typedef struct emitter {
    feature_sink *sink;
    uint32_t type_hash;
} emitter;

static void emit_word(emitter *e, const char *kind, bytes word, uint32_t hash, float value)
{
    e->sink->take(e->sink, feature_key(e->type_hash, kind, hash), kind, word, value);
}

static void emit(emitter *e, const char *kind, const char *name, float value)
{
    emit_word(e, kind, bytes_of(name), token_hash(bytes_of(name)), value);
}

static const char *place_of(const event_context *context, uint32_t sentence)
{
    if (sentence_in_title(context, sentence))
        return "title";
    if (context->zones->items[context->tokens->sentences[sentence].zone].kind == ZONE_CAPTION)
        return "caption";
    uint32_t at = sentence - (sentence > context->lead ? context->lead : sentence);
    size_t rest = context->tokens->n_sentences - sentence;
    return at == 0 ? "lead" : at < 3 ? "early" : rest <= 4 ? "tail" : at < 8 ? "middle" : "late";
}

static void emit_side_words(emitter *e, const event_context *context, const candidate *candidate)
{
    const sentence *sentence = &context->tokens->sentences[candidate->sentence];
    for (uint32_t i = 1; i <= SIDE; i++) {
        if (candidate->anchor.first >= sentence->first + i) {
            const token *token = &context->tokens->items[candidate->anchor.first - i];
            emit_word(e, i == 1 ? "before" : "left", token_folded(context->text, token),
                      token->hash, 1);
        }
        if (candidate->anchor.last - 1 + i < sentence->last) {
            const token *token = &context->tokens->items[candidate->anchor.last - 1 + i];
            emit_word(e, i == 1 ? "after" : "right", token_folded(context->text, token),
                      token->hash, 1);
        }
    }
}

/* Which kinds of entities stand before and after the anchor, and which stands nearest. */
__attribute__((unused)) static void emit_company(emitter *e, const event_context *context,
                                                 const candidate *candidate)
{
    static const char *const sides[] = {"company before", "company after"};
    const entities *entities = context->entities;
    if (!entities)
        return;
    uint32_t seen[2] = {0, 0};
    const char *types[2][8];
    const char *nearest[2] = {"none", "none"};
    for (uint32_t i = context->mention_from[candidate->sentence];
         i < context->mention_from[candidate->sentence + 1]; i++) {
        const entity_mention *mention = &entities->mentions[i];
        int side = mention->first >= candidate->anchor.last;
        uint32_t away = side ? mention->first - candidate->anchor.last
                        : mention->last <= candidate->anchor.first
                            ? candidate->anchor.first - mention->last
                            : 0;
        if (away > REACH)
            continue;
        const char *type = entities->items[mention->entity]->type;
        if (!side || seen[1] == 0)
            nearest[side] = type;
        bool known = false;
        for (uint32_t t = 0; t < seen[side]; t++)
            known = known || strcmp(types[side][t], type) == 0;
        if (strcmp(type, "MONEY") != 0)
            continue;
        if (!known && seen[side] < 8) {
            types[side][seen[side]++] = type;
            emit(e, sides[side], type, 1);
        }
        if (!known && entities->items[mention->entity]->position)
            emit(e, sides[side], "official", 1);
    }
    for (int side = 0; side < 2; side++) {
        (void)nearest;
        if (!seen[side])
            emit(e, sides[side], "nobody", 1);
    }
}

void candidate_features(const event_context *context, const candidate *candidate,
                        feature_sink *sink)
{
    static const char *const marks[RULE_KINDS] = {
        [RULE_NEGATION] = "negation",
        [RULE_PAST] = "past",
        [RULE_PLANNED] = "planned",
        [RULE_PROPOSED] = "proposed",
    };
    emitter e = {sink, context->rules->types[candidate->type].hash};
    const sentence *sentence = &context->tokens->sentences[candidate->sentence];
    emit(&e, "weight", "sum", candidate->weight / 3);
    for (uint32_t i = 0; i < candidate->n_cues; i++) {
        const event_rule *rule = &context->rules->rules[candidate->cues[i].rule];
        emit_word(&e, "cue", rule->text, rule->hash, 1);
    }
    const char *place = place_of(context, candidate->sentence);
    emit(&e, "place", place, 1);
    if (context->tokens->items[candidate->anchor.first].in_quotes)
        emit(&e, "place", "quote", 1);
    for (int kind = RULE_NEGATION; kind < RULE_KINDS; kind++)
        if (candidate_marked(candidate, kind))
            emit(&e, "marked", marks[kind], 1);
    uint32_t size = sentence->last - sentence->first;
    emit(&e, "sentence", size < 8 ? "short" : size < 40 ? "plain" : "long", 1);
    emit_word(&e, "cue word",
              token_folded(context->text, &context->tokens->items[candidate->anchor.first]),
              context->tokens->items[candidate->anchor.first].hash, 1);
    emit_word(&e, "cue last word",
              token_folded(context->text, &context->tokens->items[candidate->anchor.last - 1]),
              context->tokens->items[candidate->anchor.last - 1].hash, 1);
    emit_side_words(&e, context, candidate);
    emit_company(&e, context, candidate);
    for (uint32_t t = candidate->anchor.first > sentence->first + 20 ? candidate->anchor.first - 20
                                                                     : sentence->first;
         t < sentence->last && t < candidate->anchor.last + 20; t++)
        if (context->tokens->items[t].kind == TOKEN_WORD)
            emit_word(&e, "word", token_folded(context->text, &context->tokens->items[t]),
                      context->tokens->items[t].hash, 1);
}

void article_features(const event_context *context, uint32_t type, feature_sink *sink)
{
    emitter e = {sink, context->rules->types[type].hash};
    uint32_t n = context->candidates->n_of[type];
    emit(&e, "candidates",
         n == 0   ? "none"
         : n == 1 ? "one"
         : n == 2 ? "two"
         : n < 5  ? "few"
                  : "many",
         1);
    emit(&e, "vetoed", context->candidates->n_vetoed[type] ? "yes" : "no", 1);
    size_t size = context->tokens->count;
    emit(&e, "article", size < 150 ? "short" : size < 400 ? "plain" : "long", 1);
    for (size_t i = 0; i < context->candidates->n_seen; i++) {
        uint32_t r = context->candidates->seen_rules[i];
        const event_rule *rule = &context->rules->rules[r];
        if (rule->type != type)
            continue;
        emit_word(&e, "somewhere", rule->text, rule->hash, 1);
        if (context->candidates->seen[r] > 2)
            emit_word(&e, "often", rule->text, rule->hash, 1);
    }
}
