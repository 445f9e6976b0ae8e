#include "events_triggers.h"

void triggers_begin(trigger_batch *batch, const pattern_subject *subject, const word_notes *notes,
                    const event_rules *rules, rule_set set, uint32_t type, arena *arena,
                    rule_hits *hits)
{
    batch->codes = notes->codes;
    batch->subject = subject;
    batch->rules = rules;
    batch->set = &rules->sets[set];
    batch->type = type;
    batch->arena = arena;
    batch->hits = hits;
    batch->n_spots = batch->n_pairs = 0;
}

/* ---- spots ---------------------------------------------------------------------------------- */

static const char *folded_at(const trigger_batch *b, uint32_t token)
{
    return b->subject->text->folded.data + b->subject->tokens->items[token].start;
}

/* found: as triggers_find() has it. */
static void add_spot(trigger_batch *b, uint32_t found, uint32_t token)
{
    uint32_t first = found & TRIGGERS_FIRST;
    bool is_word = b->subject->tokens->items[token].kind == TOKEN_WORD;
    b->spots[b->n_spots] = (trigger_spot){token, found};
    b->n_spots += (found != 0) & is_word; /* or there is no trigger for it */
    const rule_trigger *fetched = &b->set->items[first - (first > 0)];
    __builtin_prefetch(fetched);
    __builtin_prefetch(fetched + 2);
}

/* Drops spots of weak words that have nothing closely behind of what they need, as far as is seen,
 * and of words that are only needed. */
static void drop_spots(trigger_batch *b)
{
    trigger_spot kept[SPOTS];
    uint32_t n = b->n_spots, at = SPOTS, needed = n ? b->spots[n - 1].token : 0;
    for (uint32_t s = n; s--;) {
        trigger_spot spot = b->spots[s];
        bool near = needed - spot.token <= VIEW;
        bool keep = ((spot.first & TRIGGERS_WEAK) == 0) | near;
        needed = spot.first & TRIGGERS_NEED ? spot.token : needed;
        spot.first &= TRIGGERS_FIRST;
        kept[at - 1] = (trigger_spot){spot.token, spot.first - 1};
        at -= keep & (spot.first != 0);
    }
    b->n_spots = SPOTS - at;
    memcpy(b->spots, kept + at, b->n_spots * sizeof *kept);
}

/* ---- pairs ---------------------------------------------------------------------------------- */

static void add_hit(const trigger_batch *b, uint32_t rule, uint32_t first, uint32_t last)
{
    rule_hits *hits = b->hits;
    hits->items =
        arena_extend(b->arena, hits->items, hits->count, &hits->capacity, sizeof *hits->items);
    hits->items[hits->count++] = (rule_hit){rule, first, last};
}

/* Whether the trigger's word, or its beginning, stands at the token: its hash does. */
static bool stands(const trigger_batch *b, const rule_trigger *trigger, uint32_t at)
{
    bytes folded = token_folded(b->subject->text, &b->subject->tokens->items[at]);
    const char *word = b->set->texts + trigger->word;
    uint32_t size;
    memcpy(&size, word, sizeof size);
    return (trigger->whole ? folded.size == size : folded.size >= size) &&
           memcmp(folded.data, word + sizeof size, size) == 0;
}

/* Where the match ends of a pair that is more than one word; 0: it does not match. places: where
 * the second word of the trigger may stand. */
static uint32_t end_of(const trigger_batch *b, const trigger_pair *pair, uint64_t places)
{
    const rule_trigger *trigger = &b->set->items[pair->trigger];
    if (trigger->n_elements)
        return pattern_match_on((pattern_sequence){trigger->elements, trigger->n_elements},
                                b->subject, pair->token, places);
    return stands(b, trigger, pair->token)
               ? pattern_match_expression(&b->rules->rules[trigger->rule].pattern, b->subject,
                                          pair->token)
               : 0;
}

/* Where the second word may stand, whose slot is fetched. */
static uint64_t find_places(const trigger_batch *b, const trigger_pair *pair)
{
    const rule_trigger *trigger = &b->set->items[pair->trigger];
    if (trigger->n_elements < 2 || !trigger->elements[1].slots)
        return PATTERN_ANYWHERE;
    uint32_t behind = pair->token + 1;
    const pattern_element *second = &trigger->elements[1];
    uint64_t places = pattern_places(second, b->codes + behind);
    if (places && places != PATTERN_ANYWHERE) {
        uint32_t place = behind + (uint32_t)__builtin_ctzll(places);
        const tokens *tokens = b->subject->tokens;
        uint32_t hash = tokens->items[place < tokens->count ? place : 0].hash;
        __builtin_prefetch(&second->slots[hash & ((1u << second->slot_bits) - 1)]);
    }
    return places;
}

/* Those of more than one word first, so that no branch has to part them. */
static void match_pairs(trigger_batch *b)
{
    uint64_t places[PAIRS];
    uint32_t ends[PAIRS], count = b->n_pairs, n = 0;
    uint8_t listed[PAIRS];
    for (uint32_t i = 0; i < count; i++) {
        const rule_trigger *trigger = &b->set->items[b->pairs[i].trigger];
        ends[i] = b->pairs[i].token + 1;
        listed[n] = (uint8_t)i;
        n += trigger->n_elements != 1;
        __builtin_prefetch(&trigger->elements[trigger->n_elements > 1]);
        __builtin_prefetch(b->set->texts + trigger->word);
    }
    for (uint32_t i = 0; i < n; i++)
        places[i] = find_places(b, &b->pairs[listed[i]]);
    for (uint32_t i = 0; i < n; i++)
        ends[listed[i]] = places[i] ? end_of(b, &b->pairs[listed[i]], places[i]) : 0;
    n = 0;
    for (uint32_t i = 0; i < count; i++) {
        listed[n] = (uint8_t)i;
        n += ends[i] != 0;
    }
    for (uint32_t i = 0; i < n; i++) {
        const trigger_pair *pair = &b->pairs[listed[i]];
        const rule_trigger *trigger = &b->set->items[pair->trigger];
        if (stands(b, trigger, pair->token))
            add_hit(b, trigger->rule, pair->token, ends[listed[i]]);
    }
    b->n_pairs = 0;
}

/* The triggers of a spot whose second words may stand where they have to. */
static void add_pairs(trigger_batch *b, trigger_spot spot)
{
    const uint8_t *codes = b->codes + spot.token + 1;
    const rule_trigger *trigger = &b->set->items[spot.first];
    bool any_type = b->type == ANY_TYPE;
    uint64_t seen[VIEW + 1] = {
        0}; /* bit per code of so many tokens behind, the sentence's or not */
    for (int i = 0; i < VIEW; i++)
        seen[i + 1] = seen[i] | (uint64_t)1 << codes[i];
    for (uint32_t i = 0, count = trigger->count; i < count; i++) {
        bool ours = any_type | (trigger[i].type == b->type) | (trigger[i].type == EVENT_COMMON);
        if (b->n_pairs == PAIRS)
            match_pairs(b);
        b->pairs[b->n_pairs] = (trigger_pair){spot.token, spot.first + i};
        b->n_pairs += ours & ((trigger[i].second & seen[trigger[i].reach]) != 0);
    }
}

static void match_spots(trigger_batch *b)
{
    for (uint32_t s = 0; s < b->n_spots; s++)
        add_pairs(b, b->spots[s]);
    match_pairs(b);
    b->n_spots = 0;
}

static void try_some(trigger_batch *b, const uint32_t *at, uint32_t count)
{
    const trigger_set *set = b->set;
    const token *items = b->subject->tokens->items;
    for (uint32_t i = 0; i < count; i++)
        triggers_fetch(&set->words, items[at[i]].hash);
    for (uint32_t i = 0; i < count; i++) {
        add_spot(b, triggers_find(&set->words, items[at[i]].hash), at[i]);
        if (set->begin && beginnings_have(set->begin, folded_at(b, at[i])))
            add_spot(b, triggers_find(&set->beginnings, beginning_hash(folded_at(b, at[i]))),
                     at[i]);
    }
    drop_spots(b);
    match_spots(b);
}

void triggers_try(trigger_batch *batch, const uint32_t *at, uint32_t count)
{
    enum { AT_ONCE = SPOTS / 2 }; /* a token may be two spots */
    for (; count > AT_ONCE; count -= AT_ONCE, at += AT_ONCE)
        try_some(batch, at, AT_ONCE);
    try_some(batch, at, count);
}
