#include "score.h"

static score_line *line_of(score *score, const char *type)
{
    for (size_t i = 0; i < score->n_lines; i++)
        if (strcmp(score->lines[i].type, type) == 0)
            return &score->lines[i];
    if (score->n_lines < SCORE_TYPES_MOST)
        score->lines[score->n_lines++] = (score_line){.type = type};
    return &score->lines[score->n_lines - 1];
}

void score_add(score *score, const example_name *wanted, size_t n_wanted, const example_name *found,
               size_t n_found)
{
    for (size_t i = 0; i < n_wanted; i++)
        line_of(score, wanted[i].type)->wanted++;
    for (size_t f = 0, w = 0; f < n_found; f++) {
        score_line *line = line_of(score, found[f].type);
        line->found++;
        while (w < n_wanted && wanted[w].first < found[f].first)
            w++;
        if (w < n_wanted && wanted[w].aligned && wanted[w].first == found[f].first &&
            wanted[w].last == found[f].last && strcmp(wanted[w].type, found[f].type) == 0)
            line->right++;
    }
}

score_line score_micro(const score *score)
{
    score_line all = {.type = "micro"};
    for (size_t i = 0; i < score->n_lines; i++) {
        all.right += score->lines[i].right;
        all.found += score->lines[i].found;
        all.wanted += score->lines[i].wanted;
    }
    return all;
}

double score_precision(const score_line *line)
{
    return line->found ? (double)line->right / (double)line->found : 0;
}

double score_recall(const score_line *line)
{
    return line->wanted ? (double)line->right / (double)line->wanted : 0;
}

double score_f1(const score_line *line)
{
    size_t both = line->found + line->wanted;
    return both ? 2.0 * (double)line->right / (double)both : 0;
}
