/* Stage 7: names and values -> entities: distinct things with all their mentions, positions and
 * links. */
#ifndef KLIPING_READ_ENTITIES_H
#define KLIPING_READ_ENTITIES_H

#include "tagger.h"

typedef struct entity_rules entity_rules;   /* immutable, shared; outlived by its lexicons */
typedef struct entity_memory entity_memory; /* a session's */

/* words: the lines of entities/NAME.rules. */
kliping_status entity_rules_open(const lexicon *const *lexicons, size_t n_lexicons, sources words,
                                 entity_rules **out, kliping_error *error);
void entity_rules_free(entity_rules *rules);

entity_memory *entity_memory_new(void); /* NULL: out of memory */
void entity_memory_free(entity_memory *memory);

/* A mention in text order, with what later stages need to know of its place. */
typedef struct entity_mention {
    uint32_t start, end;  /* canonical bytes */
    uint32_t first, last; /* tokens [first, last) that it touches */
    uint32_t entity;      /* index into entities.items */
    uint16_t kind;        /* KIND_... of its type, see entity_rules.h */
} entity_mention;

typedef struct entities {
    kliping_entity **items; /* [count], in order of first mention */
    size_t count;
    const entity_mention *mentions; /* [n_mentions], in text order, not overlapping */
    size_t n_mentions;
    const uint32_t *mention_at; /* [n_tokens]: index of the mention that covers each, + 1; 0 */
    const uint32_t
        *speech_verbs; /* [n_speech_verbs] tokens that are one by the lexicon, in order */
    size_t n_speech_verbs;
    const uint16_t *types;     /* [count]: indices into */
    const uint64_t *type_keys; /* entity_type_key() of each type there is */
} entities;

/* A number to look a type up by. Short names are their numbers, others share them with none. */
static inline uint64_t entity_type_key(const char *name)
{
    uint64_t key = 0;
    for (size_t i = 0; name[i]; i++)
        key = (i < sizeof key ? key << 8 : key * 0x9E3779B97F4A7C15u) ^ (unsigned char)name[i];
    return key;
}

/* What is one thing, and which entry of a lexicon it is; in memory of the stage. */
typedef struct found_entities found_entities;

/* In two steps: what is made of the found needs no lexicon, and of all stages the most memory. */
found_entities *entities_find(const text *text, const zones *zones, const tokens *tokens,
                              const lexicon_matches *matches, const values *values,
                              const names *names, const entity_rules *rules, workspace *workspace);
void entities_build(const found_entities *found, entities *out); /* ends the stage */

#endif
