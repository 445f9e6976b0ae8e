/* Which rules begin with a word, found by its hash. */
#include "events_rules.h"

#include <stdlib.h>

static int by_hash(const void *a, const void *b)
{
    const rule_trigger *left = a, *right = b;
    if (left->hash != right->hash)
        return left->hash < right->hash ? -1 : 1;
    if (left->rule != right->rule)
        return left->rule < right->rule ? -1 : 1;
    if (left->sequence != right->sequence)
        return left->sequence < right->sequence ? -1 : 1;
    size_t size = left->word.size < right->word.size ? left->word.size : right->word.size;
    int order = memcmp(left->word.data, right->word.data, size);
    return order ? order
                 : (left->word.size > right->word.size) - (left->word.size < right->word.size);
}

typedef struct trigger_list {
    rule_trigger *items;
    size_t count, capacity;
} trigger_list;

static void add_trigger(arena *arena, trigger_list *list, rule_trigger trigger)
{
    list->items =
        arena_extend(arena, list->items, list->count, &list->capacity, sizeof *list->items);
    list->items[list->count++] = trigger;
}

static trigger_table index_of(arena *arena, trigger_list *list)
{
    trigger_table table = {.bits = 4, .filter_bits = 10};
    if (list->count)
        qsort(list->items, list->count, sizeof *list->items, by_hash);
    size_t distinct = 0; /* one sequence may begin with the same letters twice */
    for (size_t i = 0; i < list->count; i++)
        if (!distinct || by_hash(&list->items[distinct - 1], &list->items[i]) != 0)
            list->items[distinct++] = list->items[i];
    while (1u << table.bits < distinct * 2)
        table.bits++;
    while (table.filter_bits < 20 && 1u << table.filter_bits < distinct * 16)
        table.filter_bits++;
    uint32_t mask = (1u << table.bits) - 1;
    uint32_t *slots = arena_array(arena, uint32_t, mask + 1);
    uint64_t *filter = arena_array(arena, uint64_t, (size_t)1 << (table.filter_bits - 6));
    for (size_t i = 0; i < distinct; i++) {
        rule_trigger *trigger = &list->items[i];
        uint32_t hash = trigger->hash;
        unsigned char first = (unsigned char)trigger->word.data[0];
        table.first_letters[first >> 6] |= (uint64_t)1 << (first & 63);
        if (i && bytes_equal(trigger[-1].word, trigger->word))
            trigger->word = trigger[-1].word;
        if (i && trigger[-1].hash == hash)
            continue;
        uint32_t slot = hash * 0x9E3779B1u >> (32 - table.bits);
        while (slots[slot])
            slot = (slot + 1) & mask;
        slots[slot] = (uint32_t)i + 1;
        uint32_t bit = hash & ((1u << table.filter_bits) - 1);
        filter[bit >> 6] |= (uint64_t)1 << (bit & 63);
    }
    table.items = list->items;
    table.count = (uint32_t)distinct;
    table.slots = slots;
    table.filter = filter;
    return table;
}

static void add_triggers(event_rules *rules, uint32_t rule, trigger_list *words,
                         trigger_list *beginnings)
{
    const pattern *pattern = &rules->rules[rule].pattern;
    uint16_t type = rules->rules[rule].kind == RULE_END ? EVENT_COMMON : rules->rules[rule].type;
    if (pattern->expression.compiled)
        add_trigger(&rules->arena, beginnings,
                    (rule_trigger){.hash = beginning_hash(pattern->beginning.data),
                                   .rule = rule,
                                   .type = type,
                                   .word = pattern->beginning});
    for (uint32_t s = 0; s < pattern->n_sequences; s++) {
        const pattern_element *first = &pattern->sequences[s].elements[0];
        for (uint32_t w = 0; w < first->n_words; w++) {
            const pattern_word *word = &first->words[w];
            bool whole = word->kind == PATTERN_WORD;
            rule_trigger trigger = {.hash = whole ? word->hash : beginning_hash(word->text.data),
                                    .rule = rule,
                                    .sequence = s,
                                    .type = type,
                                    .alone = whole && pattern->sequences[s].n_elements == 1,
                                    .word = word->text};
            add_trigger(&rules->arena, whole ? words : beginnings, trigger);
        }
    }
}

void event_rules_index(event_rules *rules)
{
    trigger_list words = {0}, beginnings = {0}, role_words = {0}, role_beginnings = {0};
    trigger_list mark_words = {0}, mark_beginnings = {0}, end_words = {0}, end_beginnings = {0};
    for (uint32_t r = 0; r < rules->n_rules; r++) {
        if (rules->rules[r].kind == RULE_END)
            add_triggers(rules, r, &end_words, &end_beginnings);
        if (rules->rules[r].kind >= RULE_FILLER)
            add_triggers(rules, r, &role_words, &role_beginnings);
        else if (rules->rules[r].kind == RULE_CUE)
            add_triggers(rules, r, &words, &beginnings);
        else
            add_triggers(rules, r, &mark_words, &mark_beginnings);
    }
    rules->words = index_of(&rules->arena, &words);
    rules->beginnings = index_of(&rules->arena, &beginnings);
    rules->mark_words = index_of(&rules->arena, &mark_words);
    rules->mark_beginnings = index_of(&rules->arena, &mark_beginnings);
    rules->role_words = index_of(&rules->arena, &role_words);
    rules->role_beginnings = index_of(&rules->arena, &role_beginnings);
    rules->end_words = index_of(&rules->arena, &end_words);
}
