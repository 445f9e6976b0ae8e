/* What the tagger is trained on: labels and features of all tokens of the examples. */
#ifndef KLIPING_LEARN_ENTITY_LESSONS_H
#define KLIPING_LEARN_ENTITY_LESSONS_H

#include "crf.h"
#include "train_entities.h"

typedef struct entity_label_set {
    const char *labels[TAGGER_LABELS_MOST]; /* O, then B and I of each type */
    size_t count;
} entity_label_set;

/* False: too many types. */
bool entity_labels(const examples *examples, entity_label_set *set, arena *arena);

/* What is learnt from: the features seen often enough, numbered by the order of their hashes
 * (keys); words outside of names, by their hashes, ascending: tagger_outside(). */
typedef struct entity_lessons {
    crf_sequences sequences;
    uint32_t *keys;    /* [sequences.n_features], ascending */
    uint32_t *outside; /* [n_outside] */
    size_t n_outside;
} entity_lessons;

entity_lessons entity_lessons_of(const entity_training *training, entity_label_set *labels,
                                 arena *arena);

#endif
