/* Stage 9: everything read so far -> events: what happened, with evidence, roles and probabilities.
 */
#ifndef KLIPING_READ_EVENTS_H
#define KLIPING_READ_EVENTS_H

#include "entities.h"
#include "quotes.h"

typedef struct event_rules event_rules; /* the .event sources, compiled; immutable, shared */
typedef struct event_model event_model; /* trained weights on top; immutable, shared */

kliping_status event_rules_open(sources sources, event_rules **out, kliping_error *error);
/* What the user says of how common a type is. False: there is no such type. */
bool event_rules_set_prior(event_rules *rules, const char *type, double probability);
/* Says which types the model was trained on; both must outlive every use of the rules. */
kliping_status event_rules_join(event_rules *rules, const event_model *model);
void event_rules_free(event_rules *rules);
kliping_status event_model_open(const pack *pack, event_model **out, kliping_error *error);
void event_model_free(event_model *model);

typedef struct events {
    const kliping_event *items; /* [count]: those at or above their type's threshold */
    size_t count;
    const kliping_score *scores; /* [n_scores]: one a type, in order of the type's name */
    size_t n_scores;
} events;

void events_read(const text *text, const zones *zones, const tokens *tokens, const values *values,
                 const entities *entities, const quotes *quotes, const event_rules *rules,
                 const event_model *model, workspace *workspace, events *out);

#endif
