/* What the tagger is trained on: labels and features of all tokens of the examples. */
#ifndef KLIPING_LEARN_ENTITY_LESSONS_H
#define KLIPING_LEARN_ENTITY_LESSONS_H

#include "crf.h"
#include "train_entities.h"

enum { ENTITY_FOLDS = 5 };

typedef struct entity_label_set {
    const char *labels[TAGGER_LABELS_MOST]; /* O, then B and I of each type */
    size_t count;
} entity_label_set;

/* False: too many types. */
bool entity_labels(const examples *examples, entity_label_set *set, arena *arena);

/* The features seen often enough, numbered in the order of their hashes (keys). seen: what the
 * first look makes of all tokens, in order; NULL before there is one. folds: [sequences], which of
 * ENTITY_FOLDS parts of the examples a sentence belongs to. */
crf_sequences entity_lessons(const entity_training *training, entity_label_set *labels,
                             const uint8_t *seen, uint32_t **keys, const uint8_t **folds,
                             arena *arena);

#endif
