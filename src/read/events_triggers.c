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
    batch->n_tried = 0;
}

/* ---- spots ---------------------------------------------------------------------------------- */

static const char *folded_at(const trigger_batch *b, uint32_t token)
{
    return b->subject->text->folded.data + b->subject->tokens->items[token].start;
}

/* found: as triggers_find() has it. Returns how many spots there are then. */
static inline uint32_t add_spot(trigger_batch *b, uint32_t n_spots, uint32_t found, uint32_t token)
{
    uint32_t first = found & TRIGGERS_FIRST;
    bool is_word = b->subject->tokens->items[token].kind == TOKEN_WORD;
    b->spots[n_spots] = trigger_spot_of(token, found);
    const rule_trigger *fetched = &b->set->items[first - (first > 0)];
    __builtin_prefetch(fetched);
    __builtin_prefetch(fetched + 2);
    return n_spots + ((found != 0) & is_word); /* or there is no trigger for it */
}

/* Drops spots of weak words that have nothing closely behind of what they need, as far as is seen,
 * and of words that are only needed: returns how many are left, the last ones of out. */
static uint32_t drop_spots(const trigger_spot *spots, uint32_t count, trigger_spot *out)
{
    uint32_t at = SPOTS, needed = count ? trigger_token(spots[count - 1]) : 0;
    for (uint32_t s = count; s--;) {
        uint32_t token = trigger_token(spots[s]), found = trigger_index(spots[s]);
        uint32_t first = found & TRIGGERS_FIRST;
        bool keep = ((found & TRIGGERS_WEAK) == 0) | (needed - token <= VIEW);
        needed = chosen(found & TRIGGERS_NEED, token, needed);
        out[at - 1] = trigger_spot_of(token, first - 1);
        at -= keep & (first != 0);
    }
    return SPOTS - at;
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
static uint32_t end_of(const trigger_batch *b, trigger_spot pair, uint64_t places)
{
    const rule_trigger *trigger = &b->set->items[trigger_index(pair)];
    if (trigger->n_elements)
        return pattern_match_on((pattern_sequence){trigger->elements, trigger->n_elements},
                                b->subject, trigger_token(pair), places);
    return stands(b, trigger, trigger_token(pair))
               ? pattern_match_expression(&b->rules->rules[trigger->rule].pattern, b->subject,
                                          trigger_token(pair))
               : 0;
}

/* Where the second word may stand, whose slot is fetched. */
static uint64_t find_places(const trigger_batch *b, trigger_spot pair)
{
    const rule_trigger *trigger = &b->set->items[trigger_index(pair)];
    if (trigger->n_elements < 2 || !trigger->elements[1].slots)
        return PATTERN_ANYWHERE;
    uint32_t behind = trigger_token(pair) + 1;
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
static __attribute__((noinline)) void match_pairs(trigger_batch *b, uint32_t count)
{
    uint64_t places[PAIRS];
    uint32_t ends[PAIRS], n = 0;
    uint8_t listed[PAIRS];
    for (uint32_t i = 0; i < count; i++) {
        const rule_trigger *trigger = &b->set->items[trigger_index(b->pairs[i])];
        ends[i] = trigger_token(b->pairs[i]) + 1;
        listed[n] = (uint8_t)i;
        n += trigger->n_elements != 1;
        __builtin_prefetch(&trigger->elements[trigger->n_elements > 1]);
        __builtin_prefetch(b->set->texts + trigger->word);
    }
    for (uint32_t i = 0; i < n; i++)
        places[i] = find_places(b, b->pairs[listed[i]]);
    for (uint32_t i = 0; i < n; i++)
        ends[listed[i]] = places[i] ? end_of(b, b->pairs[listed[i]], places[i]) : 0;
    n = 0;
    for (uint32_t i = 0; i < count; i++) {
        listed[n] = (uint8_t)i;
        n += ends[i] != 0;
    }
    for (uint32_t i = 0; i < n; i++) {
        trigger_spot pair = b->pairs[listed[i]];
        const rule_trigger *trigger = &b->set->items[trigger_index(pair)];
        if (stands(b, trigger, trigger_token(pair)))
            add_hit(b, trigger->rule, trigger_token(pair), ends[listed[i]]);
    }
}

/* Of the triggers that are tried those whose second words may stand where they have to. */
static inline __attribute__((always_inline)) uint32_t keep_pairs(trigger_batch *b, bool any_type)
{
    uint32_t n_pairs = 0, count = b->n_tried, type = b->type;
    for (uint32_t i = 0; i < count; i++) {
        trigger_spot tried = b->pairs[i];
        const rule_trigger *trigger = &b->set->items[trigger_index(tried)];
        bool ours = any_type | (trigger->type == type) | (trigger->type == EVENT_COMMON);
        b->pairs[n_pairs] = tried;
        n_pairs += ours & ((trigger->second & b->seen[b->spot_of[i]][trigger->reach]) != 0);
    }
    return n_pairs;
}

static void match_tried(trigger_batch *b)
{
    match_pairs(b, b->type == ANY_TYPE ? keep_pairs(b, true) : keep_pairs(b, false));
    b->n_tried = 0;
}

/* Adds all triggers of a spot, which are as many as rules that begin with the word: always some at
 * once, for how many there are could not be foreseen. */
static inline void try_spot(trigger_batch *b, trigger_spot spot, uint32_t number)
{
    enum { SOME = 4 };
    uint32_t count = b->set->items[trigger_index(spot)].count;
    for (uint32_t done = 0; done < count; done += SOME) {
        if (b->n_tried > PAIRS - SOME)
            match_tried(b);
        for (uint32_t i = 0; i < SOME; i++) {
            b->pairs[b->n_tried + i] = spot + ((uint64_t)(done + i) << 32);
            b->spot_of[b->n_tried + i] = (uint8_t)number;
        }
        b->n_tried += count - done < SOME ? count - done : SOME;
    }
}

static void match_spots(trigger_batch *b, const trigger_spot *spots, uint32_t count)
{
    for (uint32_t s = 0; s < count; s++) {
        const uint8_t *codes = b->codes + trigger_token(spots[s]) + 1;
        uint64_t seen = 0; /* of the sentence or not */
        for (int i = 0; i < VIEW; i++) {
            b->seen[s][i] = seen;
            seen |= (uint64_t)1 << codes[i];
        }
        b->seen[s][VIEW] = seen;
        try_spot(b, spots[s], s);
    }
    match_tried(b);
}

static void try_some(trigger_batch *b, const uint32_t *at, uint32_t count)
{
    const trigger_set *set = b->set;
    const token *items = b->subject->tokens->items;
    trigger_spot kept[SPOTS];
    uint32_t n = 0;
    for (uint32_t i = 0; i < count; i++)
        triggers_fetch(&set->words, items[at[i]].hash);
    for (uint32_t i = 0; i < count; i++) {
        n = add_spot(b, n, triggers_find(&set->words, items[at[i]].hash), at[i]);
        if (set->begin && beginnings_have(set->begin, folded_at(b, at[i])))
            n = add_spot(b, n, triggers_find(&set->beginnings, beginning_hash(folded_at(b, at[i]))),
                         at[i]);
    }
    n = drop_spots(b->spots, n, kept);
    match_spots(b, kept + SPOTS - n, n);
}

void triggers_try(trigger_batch *batch, const uint32_t *at, uint32_t count)
{
    enum { AT_ONCE = SPOTS / 2 }; /* a token may be two spots */
    for (; count > AT_ONCE; count -= AT_ONCE, at += AT_ONCE)
        try_some(batch, at, AT_ONCE);
    try_some(batch, at, count);
}
