/* The .event sources, compiled: cues, vetoes, tense words and role rules of every event type.
 *
 *   event   mou                       the type; without it (file common.event) lines hold for all
 *   cue     meneken {0,3} (mou|pks)   weight=3
 *   veto    pelanggaran mou           near=5
 *   role    party ORG|PER|GPE         near=dengan,antara many
 *   ok      Bupati meneken MoU. => party=Bupati
 *
 * The grammar is described in lexicons/README.md. */
#ifndef KLIPING_READ_EVENTS_RULES_H
#define KLIPING_READ_EVENTS_RULES_H

#include "events.h"
#include "events_pattern.h"

typedef enum event_rule_kind {
    RULE_CUE,      /* speaks for the event (or, with a negative weight, against it) */
    RULE_VETO,     /* takes away the cues near it */
    RULE_NEGATION, /* not, cancelled */
    RULE_PAST,     /* of long ago */
    RULE_PLANNED,  /* still to come */
    RULE_PROPOSED, /* asked for */
    RULE_FILLER,   /* names the filler of a role by itself */
    RULE_CLAUSE,   /* what follows it fills a role */
    RULE_END,      /* where a clause may end */
    RULE_KINDS
} event_rule_kind;

enum { EVENT_COMMON = 0xFFFF }; /* the type of rules that hold for all types */

typedef struct event_rule {
    pattern pattern;
    bytes text;         /* the pattern as written, white space made one space: its name in models */
    const char *source; /* "lexicons/events/mou.event:12" */
    float weight;       /* cues */
    uint32_t hash;      /* of text */
    uint16_t type;      /* index into types, or EVENT_COMMON */
    uint8_t kind;       /* event_rule_kind */
    uint8_t near;       /* tokens between it and the cue it bears on; 0: the sentence */
    uint8_t role;       /* RULE_FILLER, RULE_CLAUSE: index into the type's roles */
    bool extends;       /* RULE_FILLER: goes on to the end of the clause */
} event_rule;

/* Where the filler of a role stands, seen from the cue. */
typedef enum role_place {
    ROLE_ANYWHERE,
    ROLE_BEFORE, /* the cue: the subject of an active verb */
    ROLE_AFTER   /* the cue: its object */
} role_place;

enum { ROLES_MOST = 32 }; /* of one event type */

typedef struct role_rule {
    const char *name;         /* "party" */
    uint32_t hash;            /* of the name */
    const char *const *types; /* [n_types] entity types */
    uint32_t n_types;
    const bytes *near; /* [n_near] words that stand directly before the filler: "dengan" */
    uint32_t n_near;
    uint8_t place; /* role_place */
    bool many;     /* several fillers */
    bool outside;  /* may stand in another sentence than the cue */
    bool key;      /* other fillers make another event */
    const char *source;
} role_rule;

typedef struct event_example {
    const source_line *line;
    bytes text, fillers; /* "party=BPJS; place=Medan"; empty */
    uint16_t type;
    bool holds; /* ok, as against no */
} event_example;

typedef struct event_type {
    const char *name;
    const role_rule *roles; /* [n_roles] */
    uint32_t n_roles, roles_capacity;
    uint32_t hash;                          /* of the name */
    const struct event_model_type *trained; /* NULL: it works from its file alone */
    double idle;  /* the score of an article without any cue, for such a type */
    double prior; /* what its file says of how common it is; 0: nothing */
} event_type;

/* Which patterns begin with a word: first by its hash, then in order. */
typedef struct rule_trigger {
    uint32_t hash;     /* of the word or of the first PATTERN_PREFIX bytes */
    uint32_t rule;     /* index into rules */
    uint32_t sequence; /* index into its pattern's; none for a regular expression */
    bytes word;        /* the word or its beginning, to be sure of the hash */
} rule_trigger;

typedef struct trigger_table {
    const rule_trigger *items; /* [count], sorted */
    uint32_t count;
    const uint32_t *slots; /* [2^bits]: index + 1 of a hash's first trigger, open addressing; 0 free
                            */
    unsigned bits;
    const uint64_t *filter; /* [1024]: bit per hash & 0xFFFF that some trigger has */
} trigger_table;

struct event_rules {
    const event_rule *rules; /* [n_rules] */
    uint32_t n_rules;
    const event_type *types; /* [n_types], in order of name */
    uint32_t n_types;
    const event_example *examples; /* [n_examples] */
    uint32_t n_examples;
    trigger_table words, beginnings;           /* of cues */
    trigger_table mark_words, mark_beginnings; /* of vetoes and of words of tense */
    trigger_table role_words, role_beginnings; /* of fillers and clauses */
    arena arena;
    arena scratch; /* while compiling */
};

/* The first trigger of a hash; items with the same hash follow it. NULL where there is none. */
static inline const rule_trigger *trigger_find(const trigger_table *table, uint32_t hash)
{
    if (!(table->filter[(hash & 0xFFFF) >> 6] >> (hash & 63) & 1))
        return NULL;
    uint32_t mask = (1u << table->bits) - 1;
    for (uint32_t slot = hash * 0x9E3779B1u >> (32 - table->bits);; slot = (slot + 1) & mask) {
        if (!table->slots[slot])
            return NULL;
        if (table->items[table->slots[slot] - 1].hash == hash)
            return &table->items[table->slots[slot] - 1];
    }
}

static inline uint32_t event_type_index(const event_rules *rules, bytes name)
{
    for (uint32_t i = 0; i < rules->n_types; i++)
        if (bytes_equal(bytes_of(rules->types[i].name), name))
            return i;
    return EVENT_COMMON;
}

#endif
