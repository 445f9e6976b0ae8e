/* From examples to the tagger's weights, and from a model to its figures. */
#ifndef KLIPING_LEARN_TRAIN_ENTITIES_H
#define KLIPING_LEARN_TRAIN_ENTITIES_H

#include "../read/tagger_features.h"
#include "../read/tagger_model.h"
#include "../read/workspace.h"
#include "score.h"

typedef struct entity_training {
    const examples *train;
    const examples *dev; /* NULL: all epochs are done */
    feature_sources sources;
    unsigned epochs;
    unsigned models;     /* learnt with different seeds; their mean is taken */
    unsigned least_seen; /* features seen less often are left out */
    double l2, rate, cost, miss, dropout;
    uint64_t seed;
    /* What to show while it lasts; may be NULL. */
    void (*progress)(void *context, const char *line);
    void *context;
} entity_training;

kliping_status train_entities(const entity_training *training, arena *arena, tagger_weights *out,
                              kliping_error *error);

/* What is told of each name missed, or found where there is none. */
typedef struct eval_report {
    void (*tell)(void *context, const example *example, const example_name *name, bool missed);
    void *context;
} eval_report;

/* Adds what a model finds in the examples to a score; report may be NULL. scratch's memory is used
 * up and given back for each example. */
void eval_entities(const examples *examples, const tagger_model *model,
                   const struct tagger_marks *marks, workspace *scratch, score *score,
                   const eval_report *report);

#endif
