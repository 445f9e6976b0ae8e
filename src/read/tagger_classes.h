/* What classes of words weigh in each part they can play: summed up once for each class, which
 * thousands of words share. A new word then has few features of its own to be looked up.
 *
 * It all follows from the model and the lists of words: what is forgotten costs time only. */
#ifndef KLIPING_READ_TAGGER_CLASSES_H
#define KLIPING_READ_TAGGER_CLASSES_H

#include "tagger_features.h"
#include "tagger_model.h"

typedef struct tagger_classes tagger_classes;

/* Both must outlive it. NULL: out of memory. */
tagger_classes *tagger_classes_new(const tagger_model *model, const feature_sources *sources);
void tagger_classes_free(tagger_classes *classes);

/* Where a word's classes have their place. */
typedef struct class_places {
    uint32_t classes[CLASS_KINDS]; /* 0: none */
    size_t slots[CLASS_KINDS];
    int16_t *sums[CLASS_KINDS];
} class_places;

/* Asks for what a word's classes weigh; then adds it to sums[WORD_PARTS * row_size]. */
void tagger_classes_expect(const tagger_classes *classes, const word_form *word,
                           class_places *places);
void tagger_classes_add(tagger_classes *classes, const class_places *places, int16_t *sums);

#endif
