/* Which rules begin with a word, found by its hash. */
#include "events_rules.h"

#include <stdlib.h>

/* A trigger before the tables are made. */
typedef struct found_trigger {
    uint32_t hash;
    bytes word;
    uint32_t sequence; /* index into the pattern's */
    rule_trigger trigger;
} found_trigger;

static int by_hash(const void *a, const void *b)
{
    const found_trigger *left = a, *right = b;
    if (left->hash != right->hash)
        return left->hash < right->hash ? -1 : 1;
    if (left->trigger.rule != right->trigger.rule)
        return left->trigger.rule < right->trigger.rule ? -1 : 1;
    if (left->sequence != right->sequence)
        return left->sequence < right->sequence ? -1 : 1;
    size_t size = left->word.size < right->word.size ? left->word.size : right->word.size;
    int order = memcmp(left->word.data, right->word.data, size);
    return order ? order
                 : (left->word.size > right->word.size) - (left->word.size < right->word.size);
}

typedef struct trigger_list {
    found_trigger *items;
    size_t count, capacity;
} trigger_list;

static void add_trigger(arena *arena, trigger_list *list, found_trigger found)
{
    list->items =
        arena_extend(arena, list->items, list->count, &list->capacity, sizeof *list->items);
    list->items[list->count++] = found;
}

/* Sorted, each once: one sequence may begin with the same letters twice. */
static void sort_triggers(trigger_list *list)
{
    size_t distinct = 0;
    if (list->count)
        qsort(list->items, list->count, sizeof *list->items, by_hash);
    for (size_t i = 0; i < list->count; i++)
        if (!distinct || by_hash(&list->items[distinct - 1], &list->items[i]) != 0)
            list->items[distinct++] = list->items[i];
    list->count = distinct;
}

static const trigger_text *text_of(arena *arena, bytes word)
{
    trigger_text *text = (void *)arena_bytes(arena, sizeof *text + word.size);
    text->size = (uint32_t)word.size;
    memcpy(text->text, word.data, word.size);
    return text;
}

static trigger_table table_of(arena *arena, trigger_list *list)
{
    sort_triggers(list);
    rule_trigger *items = arena_array(arena, rule_trigger, list->count);
    uint32_t *hashes = arena_array(arena, uint32_t, list->count);
    for (size_t i = 0; i < list->count; i++) {
        const found_trigger *found = &list->items[i];
        items[i] = found->trigger;
        items[i].word = i && bytes_equal(found[-1].word, found->word) ? items[i - 1].word
                                                                      : text_of(arena, found->word);
        hashes[i] = found->hash;
        if (i && hashes[i - 1] == hashes[i])
            items[i - 1].more = true;
    }
    return (trigger_table){items, hashes, (uint32_t)list->count};
}

static beginning_table beginnings_of(arena *arena, trigger_list *list)
{
    beginning_table table = {.triggers = table_of(arena, list), .bits = 4};
    while (1u << table.bits < table.triggers.count * 2)
        table.bits++;
    uint32_t mask = (1u << table.bits) - 1;
    uint32_t *slots = arena_array(arena, uint32_t, mask + 1);
    for (uint32_t i = 0; i < table.triggers.count; i++) {
        uint32_t hash = table.triggers.hashes[i];
        if (i && table.triggers.hashes[i - 1] == hash)
            continue;
        uint32_t slot = hash * 0x9E3779B1u >> (32 - table.bits);
        while (slots[slot])
            slot = (slot + 1) & mask;
        slots[slot] = i + 1;
    }
    table.slots = slots;
    return table;
}

/* The triggers of rules of one set. */
typedef struct set_lists {
    trigger_list words, beginnings;
} set_lists;

static void add_sequence(arena *arena, const pattern_sequence *sequence, uint32_t index,
                         rule_trigger trigger, set_lists *lists)
{
    const pattern_element *first = &sequence->elements[0];
    trigger.elements = first;
    trigger.n_elements = (uint8_t)sequence->n_elements;
    if (sequence->n_elements > 1) {
        unsigned gap = first[1].gap_most;
        trigger.second = first[1].filter;
        trigger.reach = (uint8_t)(gap + 1 < PATTERN_WINDOW ? gap + 1 : PATTERN_WINDOW - 1);
    }
    for (uint32_t w = 0; w < first->n_words; w++) {
        const pattern_word *word = &first->words[w];
        bool whole = word->kind == PATTERN_WORD;
        uint32_t hash = whole ? word->hash : beginning_hash(word->text.data);
        add_trigger(arena, whole ? &lists->words : &lists->beginnings,
                    (found_trigger){hash, word->text, index, trigger});
    }
}

static void add_triggers(const event_rules *rules, arena *arena, uint32_t index, set_lists *lists)
{
    const event_rule *rule = &rules->rules[index];
    const pattern *pattern = &rule->pattern;
    rule_trigger trigger = {.rule = index,
                            .type = rule->kind == RULE_END ? EVENT_COMMON : rule->type};
    if (pattern->expression.compiled)
        add_trigger(arena, &lists->beginnings,
                    (found_trigger){beginning_hash(pattern->beginning.data), pattern->beginning, 0,
                                    trigger});
    for (uint32_t s = 0; s < pattern->n_sequences; s++)
        add_sequence(arena, &pattern->sequences[s], s, trigger, lists);
}

static rule_set set_of(const event_rule *rule)
{
    return rule->kind == RULE_CUE ? SET_CUES : rule->kind >= RULE_FILLER ? SET_ROLES : SET_MARKS;
}

size_t event_rules_count_words(const event_rules *rules)
{
    size_t count = rules->ends.count;
    for (int set = 0; set < RULE_SETS; set++)
        count += rules->by_word[set].count;
    return count;
}

void event_rules_note_words(const event_rules *rules, event_words *words)
{
    for (unsigned set = 0; set < RULE_SETS; set++) {
        const trigger_table *table = &rules->by_word[set];
        for (uint32_t i = 0; i < table->count; i++) {
            if (i && table->hashes[i] == table->hashes[i - 1])
                continue;
            uint32_t number = event_words_add(words, table->hashes[i]);
            words->keys[number].note |= (word_note)NOTE_WORD << set;
            words->items[number].first[set] = i + 1;
        }
        const trigger_table *beginnings = &rules->by_beginning[set].triggers;
        for (uint32_t i = 0; i < beginnings->count; i++) {
            uint32_t hash = beginnings->hashes[i];
            *beginning_word(words, hash) |= (uint64_t)1 << beginning_bit(hash);
            words->beginning |= (word_note)NOTE_BEGINNING << set;
        }
    }
    for (uint32_t i = 0; i < rules->ends.count; i++)
        words->keys[event_words_add(words, rules->ends.hashes[i])].note |= NOTE_END;
}

void event_rules_index(event_rules *rules)
{
    set_lists lists[RULE_SETS] = {0}, ends = {0};
    rule_traits *traits = arena_array(&rules->arena, rule_traits, rules->n_rules + 1);
    for (uint32_t r = 0; r < rules->n_rules; r++) {
        const event_rule *rule = &rules->rules[r];
        traits[r] = (rule_traits){rule->weight, rule->type, rule->kind, rule->near};
        add_triggers(rules, &rules->scratch, r, &lists[set_of(rule)]);
        if (rule->kind == RULE_END)
            add_triggers(rules, &rules->scratch, r, &ends);
    }
    for (int set = 0; set < RULE_SETS; set++) {
        rules->by_word[set] = table_of(&rules->arena, &lists[set].words);
        rules->by_beginning[set] = beginnings_of(&rules->arena, &lists[set].beginnings);
    }
    rules->ends = table_of(&rules->arena, &ends.words);
    rules->traits = traits;
    event_words_make(&rules->words, event_rules_count_words(rules), &rules->arena);
    event_rules_note_words(rules, &rules->words);
}
