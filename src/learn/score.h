/* Precision and recall of spans by conlleval's rules: a name counts when its type and both its ends
 * are right. */
#ifndef KLIPING_LEARN_SCORE_H
#define KLIPING_LEARN_SCORE_H

#include "examples.h"

enum { SCORE_TYPES_MOST = 64 };

typedef struct score_line {
    const char *type;
    size_t right, found, wanted;
} score_line;

typedef struct score {
    score_line lines[SCORE_TYPES_MOST]; /* [n_lines], in order of first sight */
    size_t n_lines;
} score;

/* Both in text order. */
void score_add(score *score, const example_name *wanted, size_t n_wanted, const example_name *found,
               size_t n_found);

score_line score_micro(const score *score);
double score_precision(const score_line *line);
double score_recall(const score_line *line);
double score_f1(const score_line *line);

#endif
