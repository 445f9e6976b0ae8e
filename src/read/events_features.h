/* What the trained layer looks at: of each candidate sentence, and of the article as a whole.
 *
 * A feature is a kind and a word or number ("left" + "akan"); its key is a hash of the event type
 * and both, so that the model is one table of keys and weights. */
#ifndef KLIPING_READ_EVENTS_FEATURES_H
#define KLIPING_READ_EVENTS_FEATURES_H

#include "events_cues.h"
#include "values.h"

/* Who takes the features. name: what the training calls it, one of the two parts of the key. */
typedef struct feature_sink {
    void (*take)(struct feature_sink *sink, uint32_t key, const char *kind, bytes name,
                 float value);
} feature_sink;

/* Everything that features are drawn from. */
typedef struct event_context {
    const text *text;
    const zones *zones;
    const tokens *tokens;
    const values *values;
    const entities *entities;
    const event_rules *rules;
    const candidates *candidates;
    const uint32_t *mention_from; /* [n_sentences + 1]: a sentence's first mention */
    const uint32_t *fullest;      /* [entities.count]: the mention with the longest text */
    uint32_t lead;                /* the first sentence of the body */
} event_context;

/* Finds the candidates and prepares the rest. */
void event_context_read(const text *text, const zones *zones, const tokens *tokens,
                        const values *values, const entities *entities, const event_rules *rules,
                        workspace *workspace, candidates *candidates, event_context *out);
void event_context_prepare(event_context *context, arena *arena);

uint32_t feature_key(uint32_t type_hash, const char *kind, uint32_t name_hash);

void candidate_features(const event_context *context, const candidate *candidate,
                        feature_sink *sink);
void article_features(const event_context *context, uint32_t type, feature_sink *sink);

bool sentence_in_title(const event_context *context, uint32_t sentence);

#endif
