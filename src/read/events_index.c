/* Which rules begin with a word, found by its hash. */
#include "events_rules.h"

#include <stdlib.h>

/* A trigger before the tables are made: a word that a sequence of a rule begins with. */
typedef struct found_trigger {
    uint32_t hash, rule;
    uint32_t sequence, word; /* indices: into the pattern's, into its first element's */
} found_trigger;

/* In order of rules, sequences and words until they are sorted. */
typedef struct trigger_list {
    const event_rules *rules;
    found_trigger *items;
    size_t count, capacity;
} trigger_list;

static void add_trigger(arena *arena, trigger_list *list, found_trigger found)
{
    list->items =
        arena_extend(arena, list->items, list->count, &list->capacity, sizeof *list->items);
    list->items[list->count++] = found;
}

static bytes text_of(const trigger_list *list, const found_trigger *found)
{
    const pattern *pattern = &list->rules->rules[found->rule].pattern;
    return pattern->expression.compiled
               ? pattern->beginning
               : pattern->sequences[found->sequence].elements[0].words[found->word].text;
}

static int by_text(bytes left, bytes right)
{
    size_t size = left.size < right.size ? left.size : right.size;
    int order = memcmp(left.data, right.data, size);
    return order ? order : (left.size > right.size) - (left.size < right.size);
}

/* By a byte of the hash; what has the same stays in order. */
static void sort_by_byte(const found_trigger *items, size_t count, unsigned shift,
                         found_trigger *out)
{
    size_t places[256 + 1] = {0};
    for (size_t i = 0; i < count; i++)
        places[(items[i].hash >> shift & 255) + 1]++;
    for (size_t i = 1; i < 256; i++)
        places[i] += places[i - 1];
    for (size_t i = 0; i < count; i++)
        out[places[items[i].hash >> shift & 255]++] = items[i];
}

/* By hash, then in order; of one sequence by their text, and each once: it may begin with the same
 * letters twice. */
static void sort_triggers(arena *arena, trigger_list *list)
{
    found_trigger *triggers = list->items, *other = arena_unset(arena, found_trigger, list->count);
    for (unsigned shift = 0; shift < 32; shift += 16) {
        sort_by_byte(triggers, list->count, shift, other);
        sort_by_byte(other, list->count, shift + 8, triggers);
    }
    size_t distinct = 0;
    for (size_t i = 0; i < list->count; i++) {
        found_trigger found = triggers[i];
        size_t at = distinct;
        int order = -1;
        while (at && triggers[at - 1].hash == found.hash && triggers[at - 1].rule == found.rule &&
               triggers[at - 1].sequence == found.sequence &&
               (order = by_text(text_of(list, &triggers[at - 1]), text_of(list, &found))) > 0)
            at--;
        if (order == 0)
            continue;
        memmove(triggers + at + 1, triggers + at, (distinct - at) * sizeof *triggers);
        triggers[at] = found;
        distinct++;
    }
    list->count = distinct;
}

/* The slot of a hash, or a free one for it; NULL where that would stand too far from its place. */
static trigger_slot *slot_for(const trigger_slots *slots, trigger_slot *items, uint32_t hash)
{
    trigger_slot *slot = &items[trigger_slot_of(slots, hash)];
    for (uint32_t probes = 0; probes < SLOT_PROBES; probes++, slot++)
        if (!slot->first || slot->hash == hash) {
            slot->hash = hash;
            return slot;
        }
    return NULL;
}

/* False where there is no room for a hash. */
static bool fill_slots(const trigger_list *list, size_t first, const trigger_slots *slots,
                       trigger_slot *items)
{
    for (size_t i = 0; i < list->count; i++) {
        if (i && list->items[i - 1].hash == list->items[i].hash)
            continue;
        trigger_slot *slot = slot_for(slots, items, list->items[i].hash);
        if (!slot)
            return false;
        slot->first = (uint32_t)(first + i + 1);
    }
    return true;
}

/* Whether a trigger needs a word that stands so closely behind that it is seen at once. */
static bool needs_word(const rule_trigger *trigger)
{
    return trigger->n_elements > 1 && trigger->elements[1].slots &&
           trigger->elements[1].gap_most < VIEW;
}

/* Marks what a weak word's triggers need; false where there is no room for a word of that. */
static bool mark_needed(const rule_trigger *triggers, const trigger_slots *slots,
                        trigger_slot *items)
{
    for (uint32_t i = 0; i < triggers->count; i++)
        for (uint32_t w = 0; w < triggers[i].elements[1].n_words; w++) {
            trigger_slot *slot = slot_for(slots, items, triggers[i].elements[1].words[w].hash);
            if (!slot)
                return false;
            slot->first |= TRIGGERS_NEED;
        }
    return true;
}

/* Marks the words that are common, and what these need; false as above. triggers: [list->count] */
static bool mark_weak(const trigger_list *list, const rule_trigger *triggers,
                      const trigger_slots *common, const trigger_slots *slots, trigger_slot *items)
{
    for (size_t i = 0; i < list->count; i += triggers[i].count) {
        bool weak = triggers_find(common, list->items[i].hash) != 0;
        for (uint32_t k = 0; k < triggers[i].count; k++)
            weak &= needs_word(&triggers[i + k]);
        if (!weak)
            continue;
        slot_for(slots, items, list->items[i].hash)->first |= TRIGGERS_WEAK;
        if (!mark_needed(&triggers[i], slots, items))
            return false;
    }
    return true;
}

/* Of a sorted list, whose triggers stand from `first` on. triggers: where common words are weak. */
static trigger_slots slots_of(arena *arena, const trigger_list *list, size_t first,
                              const rule_trigger *triggers, const trigger_slots *common)
{
    size_t distinct = 0;
    for (size_t i = 0; i < list->count; i++)
        distinct += !i || list->items[i].hash != list->items[i - 1].hash;
    trigger_slots slots = {.bits = 4};
    while (((size_t)1 << slots.bits) + SLOT_PROBES < distinct)
        slots.bits++; /* fewer could not hold them */
    for (;; slots.bits++) {
        trigger_slot *items =
            arena_array(arena, trigger_slot, ((size_t)1 << slots.bits) + SLOT_PROBES);
        slots.items = items;
        if (fill_slots(list, first, &slots, items) &&
            (!triggers || mark_weak(list, triggers, common, &slots, items)))
            return slots;
    }
}

static size_t size_of_texts(const trigger_list *list)
{
    size_t size = 1;
    for (size_t i = 0; i < list->count; i++)
        size += sizeof(uint32_t) + text_of(list, &list->items[i]).size;
    return size;
}

static rule_trigger trigger_of(const trigger_list *list, const found_trigger *found)
{
    const event_rule *rule = &list->rules->rules[found->rule];
    rule_trigger trigger = {.second = UINT64_MAX,
                            .reach = VIEW,
                            .rule = found->rule,
                            .type = rule->kind == RULE_END ? EVENT_COMMON : rule->type};
    if (rule->pattern.expression.compiled)
        return trigger;
    const pattern_sequence *sequence = &rule->pattern.sequences[found->sequence];
    const pattern_element *first = &sequence->elements[0];
    trigger.elements = first;
    trigger.n_elements = (uint8_t)sequence->n_elements;
    if (sequence->n_elements > 1 && first[1].gap_most < VIEW) {
        trigger.second = first[1].filter;
        trigger.reach = (uint8_t)(first[1].gap_most + 1);
    }
    trigger.whole = first->words[found->word].kind == PATTERN_WORD;
    return trigger;
}

/* The triggers of a list to a place, their words each behind its size to texts. */
static void put_triggers(const trigger_list *list, rule_trigger *out, char *texts, uint32_t *used)
{
    bytes before = {NULL, 0};
    for (size_t i = 0, first = 0; i < list->count; i++) {
        const found_trigger *found = &list->items[i];
        bytes word = text_of(list, found);
        if (found->hash != list->items[first].hash)
            first = i;
        out[i] = trigger_of(list, found);
        out[first].count++;
        if (i && bytes_equal(before, word)) {
            out[i].word = out[i - 1].word;
            continue;
        }
        uint32_t size = (uint32_t)word.size;
        out[i].word = *used;
        memcpy(texts + *used, &size, sizeof size);
        memcpy(texts + *used + sizeof size, word.data, size);
        *used += (uint32_t)sizeof size + size;
        before = word;
    }
}

/* The triggers of rules of one set. */
typedef struct set_lists {
    trigger_list words, beginnings;
} set_lists;

static bool has_digit(bytes word)
{
    for (size_t i = 0; i < word.size; i++)
        if (word.data[i] >= '0' && word.data[i] <= '9')
            return true;
    return false;
}

/* stops: takes words by themselves; NULL: they are triggers like all others. */
static void add_sequence(arena *arena, const pattern_sequence *sequence, found_trigger found,
                         set_lists *lists, trigger_list *stops)
{
    const pattern_element *first = &sequence->elements[0];
    for (found.word = 0; found.word < first->n_words; found.word++) {
        const pattern_word *word = &first->words[found.word];
        bool whole = word->kind == PATTERN_WORD;
        /* of words with digits a hash says little */
        bool stop = stops && whole && sequence->n_elements == 1 && !has_digit(word->text);
        found.hash = whole ? word->hash : beginning_hash(word->text.data);
        add_trigger(arena, stop ? stops : whole ? &lists->words : &lists->beginnings, found);
    }
}

static void add_triggers(const event_rules *rules, arena *arena, uint32_t index, set_lists *lists,
                         trigger_list *stops)
{
    const pattern *pattern = &rules->rules[index].pattern;
    found_trigger found = {.rule = index};
    if (pattern->expression.compiled) {
        found.hash = beginning_hash(pattern->beginning.data);
        add_trigger(arena, &lists->beginnings, found);
    }
    for (; found.sequence < pattern->n_sequences; found.sequence++)
        add_sequence(arena, &pattern->sequences[found.sequence], found, lists, stops);
}

static rule_set set_of(const event_rule *rule)
{
    return rule->kind == RULE_CUE ? SET_CUES : rule->kind >= RULE_FILLER ? SET_ROLES : SET_MARKS;
}

/* All slots one after another that hold a hash: NULL behind the last one. */
static const trigger_slot *next_slot(const trigger_slots *slots, const trigger_slot *slot)
{
    const trigger_slot *end = slots->items + ((size_t)1 << slots->bits) + SLOT_PROBES;
    for (slot = slot ? slot + 1 : slots->items; slot < end; slot++)
        if (slot->first)
            return slot;
    return NULL;
}

size_t event_rules_count_words(const event_rules *rules)
{
    const trigger_slot *slot = NULL;
    size_t count = 0;
    for (int set = SET_CUES + 1; set < RULE_SETS; set++)
        while ((slot = next_slot(&rules->sets[set].words, slot)))
            count++;
    while ((slot = next_slot(&rules->ends, slot)))
        count++; /* the stops are among them */
    return count;
}

void event_rules_note_words(const event_rules *rules, event_words *words)
{
    const trigger_slot *slot = NULL;
    for (unsigned set = SET_CUES + 1; set < RULE_SETS; set++) {
        while ((slot = next_slot(&rules->sets[set].words, slot)))
            event_words_add(words, slot->hash)->note |= (word_note)NOTE_RULE << set;
        while ((slot = next_slot(&rules->sets[set].beginnings, slot))) {
            beginnings_add(words->beginnings, slot->hash);
            words->beginning |= (word_note)NOTE_RULE << set;
        }
    }
    while ((slot = next_slot(&rules->ends, slot)))
        event_words_add(words, slot->hash)->note |= NOTE_END;
    while ((slot = next_slot(&rules->stops, slot)))
        event_words_add(words, slot->hash)->note |= NOTE_STOP;
}

/* Of the words of a set that rules of a kind begin with, or that these need. */
static uint32_t *gate_of(const event_rules *rules, arena *arena, rule_set set, event_rule_kind kind)
{
    uint32_t *gate = arena_array(arena, uint32_t, GATE_WORDS);
    const trigger_slot *slot = NULL;
    while ((slot = next_slot(&rules->sets[set].words, slot))) {
        uint32_t first = slot->first & TRIGGERS_FIRST;
        const rule_trigger *triggers = &rules->sets[set].items[first - (first > 0)];
        bool any = slot->first & TRIGGERS_NEED;
        for (uint32_t i = 0; first && i < triggers->count; i++)
            any |= rules->traits[triggers[i].rule].kind == kind;
        if (any)
            gate[gate_place(slot->hash)] |= gate_bits(slot->hash);
    }
    return gate;
}

static void make_set(arena *arena, struct arena *scratch, set_lists *lists,
                     const trigger_slots *common, trigger_set *out)
{
    trigger_list *words = &lists->words, *beginnings = &lists->beginnings;
    sort_triggers(scratch, words);
    sort_triggers(scratch, beginnings);
    size_t count = words->count + beginnings->count;
    rule_trigger *items = arena_array(arena, rule_trigger, count);
    char *texts = arena_bytes(arena, size_of_texts(words) + size_of_texts(beginnings));
    uint32_t used = 0;
    put_triggers(words, items, texts, &used);
    put_triggers(beginnings, items + words->count, texts, &used);
    *out = (trigger_set){.items = items,
                         .texts = texts,
                         .words = slots_of(arena, words, 0, items, common),
                         .beginnings = slots_of(arena, beginnings, words->count, NULL, NULL)};
    if (beginnings->count)
        out->begin = arena_array(arena, uint64_t, (1u << BEGINNING_BITS) / 64);
    for (size_t i = 0; i < beginnings->count; i++)
        beginnings_add(out->begin, beginnings->items[i].hash);
}

void event_rules_index(event_rules *rules)
{
    const trigger_list none = {.rules = rules};
    set_lists lists[RULE_SETS], ends = {none, none};
    trigger_list stops = none;
    for (int set = 0; set < RULE_SETS; set++)
        lists[set] = ends;
    rule_traits *traits = arena_array(&rules->arena, rule_traits, rules->n_rules + 1);
    for (uint32_t r = 0; r < rules->n_rules; r++) {
        const event_rule *rule = &rules->rules[r];
        traits[r] = (rule_traits){.source = rule->source,
                                  .weight = rule->weight,
                                  .type = rule->type,
                                  .kind = rule->kind,
                                  .near = rule->near,
                                  .role = rule->role,
                                  .extends = rule->extends};
        bool is_end = rule->kind == RULE_END;
        add_triggers(rules, &rules->scratch, r, &lists[set_of(rule)], is_end ? &stops : NULL);
        if (is_end)
            add_triggers(rules, &rules->scratch, r, &ends, NULL);
    }
    sort_triggers(&rules->scratch, &ends.words);
    sort_triggers(&rules->scratch, &stops);
    rules->ends = slots_of(&rules->arena, &ends.words, 0, NULL, NULL);
    rules->stops = slots_of(&rules->arena, &stops, 0, NULL, NULL);
    for (int set = 0; set < RULE_SETS; set++)
        make_set(&rules->arena, &rules->scratch, &lists[set], &rules->stops, &rules->sets[set]);
    rules->traits = traits;
    rules->cue_gate = gate_of(rules, &rules->arena, SET_CUES, RULE_CUE);
    rules->veto_gate =
        rules->sets[SET_MARKS].begin ? NULL : gate_of(rules, &rules->arena, SET_MARKS, RULE_VETO);
    event_words_make(&rules->words, event_rules_count_words(rules), &rules->arena);
    event_rules_note_words(rules, &rules->words);
}
