/* A case worked out by hand. */
#include "check.h"

#include "learn/score.h"

#include <math.h>
#include <string.h>

static bool near(double a, double b)
{
    return fabs(a - b) < 1e-9;
}

int main(void)
{
    static const example_name wanted[] = {
        {0, 2, "PER", true}, {3, 4, "ORG", true}, {5, 7, "ORG", false}, {8, 9, "GPE", true}};
    static const example_name found[] = {{0, 2, "PER", true},
                                         {3, 5, "ORG", true},   /* too long */
                                         {5, 7, "ORG", true},   /* cannot be right */
                                         {8, 9, "LOC", true},   /* of another type */
                                         {9, 10, "PER", true}}; /* not there */
    score score = {0};
    score_add(&score, wanted, 4, found, 5);
    score_add(&score, wanted, 1, found, 1);
    score_add(&score, NULL, 0, NULL, 0);
    score_line all = score_micro(&score);
    CHECK(all.right == 2 && all.found == 6 && all.wanted == 5);
    CHECK(near(score_precision(&all), 2.0 / 6) && near(score_recall(&all), 0.4));
    CHECK(near(score_f1(&all), 4.0 / 11));
    for (size_t i = 0; i < score.n_lines; i++) {
        const score_line *line = &score.lines[i];
        if (strcmp(line->type, "PER") == 0)
            CHECK(line->right == 2 && line->found == 3 && line->wanted == 2);
        if (strcmp(line->type, "ORG") == 0)
            CHECK(line->right == 0 && line->found == 2 && line->wanted == 2);
        if (strcmp(line->type, "GPE") == 0)
            CHECK(score_f1(line) == 0 && score_precision(line) == 0);
    }
    CHECK(score.n_lines == 4);
    return check_report();
}
