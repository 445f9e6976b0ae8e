/* What the trained layer looks at: of each candidate sentence, and of the article as a whole.
 *
 * A feature is a kind and a word or number ("left" + "akan"); its key is a hash of the event type
 * and both, so that the model is one table of keys and weights. */
#ifndef KLIPING_READ_EVENTS_FEATURES_H
#define KLIPING_READ_EVENTS_FEATURES_H

#include "events_cues.h"
#include "quotes.h"
#include "values.h"

/* Who takes the features. name: what the training calls it, one of the two parts of the key. */
typedef struct feature_sink {
    void (*take)(struct feature_sink *sink, uint32_t key, const char *kind, bytes name,
                 float value);
} feature_sink;

/* What is asked of an entity again and again. */
typedef struct entity_facts {
    uint32_t fullest; /* the mention with the longest text */
    uint32_t type;    /* index into the rules' entity types; ENTITY_TYPES_MOST */
} entity_facts;

/* Everything that features are drawn from. */
typedef struct event_context {
    const text *text;
    const zones *zones;
    const tokens *tokens;
    const values *values;
    const entities *entities;
    const quotes *quotes; /* whose speakers may fill roles; NULL: not known */
    const event_rules *rules;
    const candidates *candidates;
    const uint32_t *mention_from; /* [n_sentences + 1]: a sentence's first mention */
    const entity_facts *facts;    /* [entities.count] */
    uint32_t lead;                /* the first sentence of the body */
    arena *arena;                 /* of what is found */
} event_context;

/* Finds the candidates and prepares the rest. arena: of all that. */
void event_context_read(const text *text, const zones *zones, const tokens *tokens,
                        const values *values, const entities *entities, const event_rules *rules,
                        workspace *workspace, arena *arena, candidates *candidates,
                        event_context *out);
void event_context_prepare(event_context *context, arena *arena);

/* A feature's key, and how it is made in two steps. */
uint32_t feature_seed(uint32_t type_hash, const char *kind);
static inline uint32_t feature_key_of(uint32_t seed, uint32_t name_hash)
{
    uint32_t key = (seed ^ name_hash) * 0x9E3779B1u;
    return key ^ key >> 15;
}
uint32_t feature_key(uint32_t type_hash, const char *kind, uint32_t name_hash);
/* The seed that a key was made of. */
static inline uint32_t feature_seed_of(uint32_t key, uint32_t name_hash)
{
    key ^= key >> 15 ^ key >> 30;
    return key * 0x0E8B2F51u ^ name_hash; /* the inverse of the other factor */
}

/* To a sink by name. */
void candidate_features(const event_context *context, const candidate *candidate,
                        feature_sink *sink);
void article_features(const event_context *context, uint32_t type, feature_sink *sink);

/* Their weights added up, for a type that the model was trained on. */
double candidate_sum(const event_context *context, const candidate *candidate);
double article_sum(const event_context *context, uint32_t type);

bool sentence_in_title(const event_context *context, uint32_t sentence);

#endif
