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
#include "events_words.h"

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
/* A type of entities that roles name, or that is asked for by name. */
typedef struct entity_type {
    const char *name;
    uint32_t hash;   /* of the name */
    uint32_t number; /* of the name among the words that have weights */
} entity_type;

enum { TYPE_MONEY, TYPE_PERSON, ENTITY_TYPES_MOST = 63 };

enum { ENTITY_SLOT_BITS = 7, ENTITY_SLOTS = 1 << ENTITY_SLOT_BITS };

/* Where a type is looked up. */
typedef struct entity_slot {
    uint64_t key;
    uint32_t index; /* into the types; ENTITY_TYPES_MOST: the slot is free */
    bool taken;
} entity_slot;

typedef struct feature_weights feature_weights;

/* From which sum on a candidate fills a role, and how much less than the best one suffices for
 * another filler of a role that takes many. */
typedef struct role_limits {
    double least, margin;
} role_limits;

typedef struct role_rule {
    const char *name;         /* "party" */
    uint32_t hash;            /* of the name */
    const char *const *types; /* [n_types] entity types */
    uint32_t n_types;
    uint64_t type_bits; /* the same, as bits per place in the rules' entity types */
    const bytes *near;  /* [n_near] words that stand directly before the filler: "dengan" */
    uint32_t n_near;
    uint8_t place; /* role_place */
    bool many;     /* several fillers */
    bool outside;  /* may stand in another sentence than the cue */
    bool key;      /* other fillers make another event */
    const char *source;
    const feature_weights *weights; /* NULL: no model was trained on the role */
    role_limits limits;
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
    const feature_weights *weights;         /* of trained ones */
    double idle;  /* the score of an article without any cue, for such a type */
    double prior; /* what its file says of how common it is; 0: nothing */
} event_type;

/* What a model weighs of a rule by itself: of a cue, for its type; of what names a filler, for its
 * role. */
typedef enum rule_weight {
    RULE_IN_SENTENCE,
    RULE_IN_ARTICLE,
    RULE_OFTEN,
    RULE_WEIGHTS,
    RULE_OF_FILLER = 0
} rule_weight;

/* What hits are asked for, of a rule that is 150 bytes. */
typedef struct rule_traits {
    const char *source;
    float weights[RULE_WEIGHTS]; /* of the model; 0: it has none */
    uint32_t number;             /* of its text among the words that have weights; 0 */
    float weight;
    uint16_t type;
    uint8_t kind, near, role;
    bool extends;
} rule_traits;

/* A word that a pattern begins with, and what says that most patterns go on in another way. */
typedef struct rule_trigger {
    uint64_t second; /* bit per code of what may stand second; all: anything, or nothing need */
    const pattern_element *elements; /* [n_elements]; none: a regular expression */
    uint32_t word;                   /* index into the set's texts, to be sure of the hash */
    uint32_t rule;                   /* index into rules */
    uint32_t count;                  /* of the first of its hash: how many there are */
    uint16_t type; /* of the rule; EVENT_COMMON for words that end clauses, whose they are */
    uint8_t reach; /* tokens behind the first that the second may be, at most VIEW */
    uint8_t n_elements : 7;
    uint8_t whole : 1; /* the word, and not a beginning */
} rule_trigger;

_Static_assert(PATTERN_ELEMENTS < 128, "a trigger counts them in seven bits");

/* Where the triggers of a word are, or of a beginning. */
typedef struct trigger_slot {
    uint32_t hash;  /* of the word, or beginning_hash() */
    uint32_t first; /* index + 1 of the first of them; 0: none, and the slot is free if no bit is */
} trigger_slot;

/* Beside the index, of words: a common one, as those that end clauses are, whose triggers all need
 * another word closely behind; and the words that such triggers need. */
enum { TRIGGERS_WEAK = 1u << 31, TRIGGERS_NEED = 1u << 30, TRIGGERS_FIRST = TRIGGERS_NEED - 1 };

enum { SLOT_PROBES = 4 };

_Static_assert(sizeof(trigger_slot) == 8, "two of them fill a vector");

typedef struct trigger_slots {
    const trigger_slot *items; /* [2^bits + SLOT_PROBES]: each hash stands in one of so many from
                                  its place on */
    unsigned bits;
} trigger_slots;

typedef struct trigger_set {
    const rule_trigger *items; /* of words, then of beginnings: by hash, then in order */
    const char *texts;         /* words and beginnings, each behind its size as uint32_t */
    trigger_slots words, beginnings;
    uint64_t *begin; /* [2^BEGINNING_BITS / 64]: bit per beginning_hash(); NULL: no beginnings */
} trigger_set;

/* A set of words that lets nearly no other through: two bits of a number for each. */
enum { GATE_WORDS = 256, GATE_FIRST = 19, GATE_SECOND = 14 /* bits of the hash from there on */ };

static inline uint32_t gate_place(uint32_t hash)
{
    return hash >> 24;
}

static inline uint32_t gate_bits(uint32_t hash)
{
    return 1u << (hash >> GATE_FIRST & 31) | 1u << (hash >> GATE_SECOND & 31);
}

static inline bool gate_passes(const uint32_t *gate, uint32_t hash)
{
    uint32_t bits = gate[gate_place(hash)];
    return bits >> (hash >> GATE_FIRST & 31) & bits >> (hash >> GATE_SECOND & 31) & 1;
}

struct event_rules {
    const event_rule *rules; /* [n_rules] */
    uint32_t n_rules;
    const event_type *types; /* [n_types], in order of name */
    uint32_t n_types;
    entity_type *entity_types; /* [n_entity_types] */
    uint32_t n_entity_types;
    entity_slot entity_slots[ENTITY_SLOTS]; /* from entity_type_slot() on */
    const event_example *examples;          /* [n_examples] */
    uint32_t n_examples;
    const rule_traits *traits; /* [n_rules] */
    trigger_set sets[RULE_SETS];
    uint32_t *cue_gate;  /* [GATE_WORDS]: words that cues begin with, which every token is asked */
    uint32_t *veto_gate; /* [GATE_WORDS]: and vetoes; NULL: some begin with beginnings */
    trigger_slots ends;  /* the words that what ends clauses begins with */
    trigger_slots stops; /* and those that end them by themselves, which are in no set */
    event_words words;
    arena arena;
    arena scratch; /* while compiling */
};

/* Makes the tables of triggers, once all rules are read. */
void event_rules_index(event_rules *rules);
/* How many words they begin with at most, and their notes beside those that are there. */
size_t event_rules_count_words(const event_rules *rules);
void event_rules_note_words(const event_rules *rules, event_words *words);

static inline uint32_t trigger_slot_of(const trigger_slots *slots, uint32_t hash)
{
    return hash * 0x9E3779B1u >> (32 - slots->bits);
}

static inline void triggers_fetch(const trigger_slots *slots, uint32_t hash)
{
    __builtin_prefetch(&slots->items[trigger_slot_of(slots, hash)]);
}

/* Index + 1 of the first trigger of a word or beginning, and its bits; 0: it has none. All slots
 * where it may stand are asked: how many are needed could not be foreseen. */
static inline uint32_t triggers_find(const trigger_slots *slots, uint32_t hash)
{
    const trigger_slot *slot = &slots->items[trigger_slot_of(slots, hash)];
#ifdef __SSE2__
    __m128i asked = _mm_set1_epi32((int)hash);
    __m128i two = _mm_loadu_si128((const void *)slot),
            others = _mm_loadu_si128((const void *)(slot + 2));
    /* whether the lower half of a slot is the hash, moved to its upper half */
    two = _mm_and_si128(two, _mm_slli_epi64(_mm_cmpeq_epi32(two, asked), 32));
    others = _mm_and_si128(others, _mm_slli_epi64(_mm_cmpeq_epi32(others, asked), 32));
    two = _mm_or_si128(two, others);
    two = _mm_or_si128(two, _mm_unpackhi_epi64(two, two));
    return (uint32_t)((uint64_t)_mm_cvtsi128_si64(two) >> 32);
#else
    uint32_t first = 0;
    for (int i = 0; i < SLOT_PROBES; i++) /* a free one has no bits */
        first |= chosen(slot[i].hash == hash, slot[i].first, 0);
    return first;
#endif
}

/* The types that come with the program all have different ones. */
static inline uint32_t entity_type_slot(uint64_t key)
{
    return key * 0xBF58476D1CE4E5B9u >> (64 - ENTITY_SLOT_BITS);
}

/* Index of a type of entities by entity_type_key(); ENTITY_TYPES_MOST where nothing asks for it.
 * Nobody foresees which it is: the one branch is for what another type has the place of. */
static inline uint32_t entity_type_index(const event_rules *rules, uint64_t key)
{
    uint32_t slot = entity_type_slot(key);
    while ((rules->entity_slots[slot].key ^ key) * rules->entity_slots[slot].taken != 0)
        slot = (slot + 1) % ENTITY_SLOTS;
    return rules->entity_slots[slot].index;
}

static inline uint32_t event_type_index(const event_rules *rules, bytes name)
{
    for (uint32_t i = 0; i < rules->n_types; i++)
        if (bytes_equal(bytes_of(rules->types[i].name), name))
            return i;
    return EVENT_COMMON;
}

#endif
