/* The vocabulary of values while its lines are read, and what it is made into then. */
#ifndef KLIPING_READ_VALUES_NEW_RULES_H
#define KLIPING_READ_VALUES_NEW_RULES_H

#include "rules.h"

enum { NEW_BUCKETS = 2048 };

typedef struct new_rule {
    rule rule;
    struct new_rule *next; /* shorter or older, with the same first word */
} new_rule;

typedef struct new_word {
    const char *text;
    size_t size;
    uint64_t head;
    rule_kinds begins, ends;
    uint8_t reach;
    bool starts, longer;
    new_rule *rules;
    struct new_word *next;       /* in the same bucket */
    struct new_word *next_moved; /* in the same chain */
} new_word;

typedef struct building {
    value_rules *rules;
    new_word *words[NEW_BUCKETS];
    size_t n_words, n_rules;
} building;

/* starts: a value may begin with it. */
void rules_add(building *building, const rule *rule, bool starts);
/* Behind the last rule: fills building->rules. */
void rules_settle(building *building);

#endif
