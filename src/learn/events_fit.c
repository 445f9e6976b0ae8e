#include "events_fit.h"

#include <math.h>
#include <stdio.h>

static const training_options LABELS = {.words = 1, .others = 1, .least = 3, .rounds = 200};
static const training_options ROLES = {.words = 2, .others = 2, .least = 2, .rounds = 120};

double event_tally_f1(const event_tally *tally)
{
    return tally->found + tally->wanted > 0
               ? 2.0 * (double)tally->right / (double)(tally->found + tally->wanted)
               : 0;
}

void event_reliability_add(event_reliability *reliability, double score, bool label)
{
    size_t bin = score >= 1 ? RELIABILITY_BINS - 1 : (size_t)(score * RELIABILITY_BINS);
    reliability->scores[bin] += score;
    reliability->count[bin]++;
    reliability->held[bin] += label;
}

double event_reliability_error(const event_reliability *reliability)
{
    double error = 0, total = 0;
    for (size_t bin = 0; bin < RELIABILITY_BINS; bin++) {
        error += fabs(reliability->scores[bin] - (double)reliability->held[bin]);
        total += (double)reliability->count[bin];
    }
    return total > 0 ? error / total : 0;
}

static double logistic(double x)
{
    return 1 / (1 + exp(-x));
}

/* ---- labels --------------------------------------------------------------------------------- */

/* Scale, offset and threshold from all sums but those of one fold. The best threshold for F1 of
 * calibrated scores is half the F1 it reaches: steadier than the best cut of few articles. */
static void decide(const training_set *set, const double *sums, int but, arena *arena,
                   double *scale, double *offset, double *threshold)
{
    double *some = arena_array(arena, double, set->n_articles);
    bool *labels = arena_array(arena, bool, set->n_articles);
    size_t count = 0;
    for (size_t i = 0; i < set->n_articles; i++)
        if (set->articles[i].fold != but) {
            some[count] = sums[i];
            labels[count++] = set->articles[i].label;
        }
    training_calibrate(some, labels, count, scale, offset);
    for (size_t i = 0; i < count; i++)
        some[i] = logistic(*scale * some[i] + *offset);
    double cut = training_threshold(some, labels, count, arena);
    event_tally tally = {0};
    for (size_t i = 0; i < count; i++) {
        tally.right += some[i] >= cut && labels[i];
        tally.found += some[i] >= cut;
        tally.wanted += labels[i];
    }
    *threshold = event_tally_f1(&tally) / 2;
}

static void fit_labels(lesson_type *lesson, arena *arena, event_fit *fit)
{
    const training_set *set = &lesson->labels;
    double *weights = arena_array(arena, double, set->n_features);
    double *sums = arena_array(arena, double, set->n_articles);
    fit->weights = arena_array(arena, double, set->n_features);
    fit->held_scores = arena_array(arena, double, set->n_articles);
    fit->held_labels = arena_array(arena, bool, set->n_articles);
    for (int fold = 0; fold < LESSON_FOLDS; fold++) {
        training_run(set, &LABELS, fold, arena, weights);
        for (size_t i = 0; i < set->n_articles; i++) {
            const training_article *article = &set->articles[i];
            if (article->fold != fold)
                continue;
            sums[i] = training_sum(article, weights);
            lesson->sums[i] = arena_array(arena, double, article->n_candidates);
            for (uint32_t c = 0; c < article->n_candidates; c++)
                lesson->sums[i][c] = training_vector_sum(&article->candidates[c], weights);
        }
    }
    for (int fold = 0; fold < LESSON_FOLDS; fold++) {
        double scale, offset, threshold;
        decide(set, sums, fold, arena, &scale, &offset, &threshold);
        for (size_t i = 0; i < set->n_articles; i++)
            if (set->articles[i].fold == fold) {
                fit->held_scores[i] = logistic(scale * sums[i] + offset);
                fit->held_labels[i] =
                    fit->held_scores[i] >= threshold && set->articles[i].n_candidates;
            }
    }
    decide(set, sums, -1, arena, &fit->scale, &fit->offset, &fit->threshold);
    training_run(set, &LABELS, -1, arena, fit->weights);
    size_t positives = 0;
    for (size_t i = 0; i < set->n_articles; i++)
        positives += set->articles[i].label;
    fit->prior = ((double)positives + 0.5) / ((double)set->n_articles + 1);
}

/* ---- roles ---------------------------------------------------------------------------------- */

static size_t choices_of(const lesson_type *lesson, uint32_t n_roles, arena *arena,
                         training_choice **out)
{
    size_t count = 0, n = lesson->labels.n_articles;
    *out = arena_array(arena, training_choice, n * n_roles);
    for (size_t i = 0; i < n; i++) {
        const lesson_roles *roles = &lesson->roles[i];
        if (!lesson->labels.articles[i].label || !roles->any)
            continue;
        for (uint32_t r = 0; r < n_roles; r++) {
            training_choice *choice = &(*out)[count++];
            choice->fold = lesson->labels.articles[i].fold;
            choice->candidates = arena_array(arena, training_vector, roles->count);
            choice->right = arena_array(arena, bool, roles->count);
            for (size_t f = 0; f < roles->count; f++)
                if (roles->fillers[f].candidate.role == r) {
                    choice->right[choice->n_candidates] = roles->fillers[f].right;
                    choice->candidates[choice->n_candidates++] = roles->fillers[f].features;
                }
        }
    }
    return count;
}

static void tally_roles(const lesson_type *lesson, const event_type *type,
                        const role_limits *limits, const bool *judged, role_candidate *scratch,
                        event_tally *tallies)
{
    memset(tallies, 0, ROLES_MOST * sizeof *tallies);
    for (size_t i = 0; i < lesson->labels.n_articles; i++) {
        const lesson_roles *roles = &lesson->roles[i];
        if ((judged && !judged[i]) || !roles->any)
            continue;
        for (size_t f = 0; f < roles->count; f++) {
            scratch[f] = roles->fillers[f].candidate;
            scratch[f].place = 0;
            scratch[f].rule = (uint32_t)f; /* finds the filler again behind the choice */
        }
        size_t count = role_candidates_choose(&roles->text, type, limits, scratch, roles->count);
        for (uint32_t r = 0; r < type->n_roles; r++)
            tallies[r].wanted += roles->wanted[r];
        for (size_t c = 0; c < count; c++) {
            const lesson_filler *filler = &roles->fillers[scratch[c].rule];
            bool again = false;
            for (size_t d = 0; d < c; d++)
                again = again || (scratch[d].role == scratch[c].role &&
                                  roles->fillers[scratch[d].rule].gold == filler->gold);
            tallies[scratch[c].role].found++;
            tallies[scratch[c].role].right += filler->right && !again;
        }
    }
}

static double all_roles_f1(const event_tally *tallies, uint32_t n_roles)
{
    event_tally all = {0};
    for (uint32_t r = 0; r < n_roles; r++) {
        all.right += tallies[r].right;
        all.found += tallies[r].found;
        all.wanted += tallies[r].wanted;
    }
    return event_tally_f1(&all);
}

typedef struct limits_search {
    const lesson_type *lesson;
    const event_type *type;
    role_candidate *scratch;
    role_limits *limits; /* [n_roles] */
    double best;         /* F1 of all roles together by these limits */
} limits_search;

/* Whether the limits as they are now do better, by more than a margin. */
static bool do_better(limits_search *search, double margin)
{
    event_tally tallies[ROLES_MOST];
    tally_roles(search->lesson, search->type, search->limits, NULL, search->scratch, tallies);
    double f1 = all_roles_f1(tallies, search->type->n_roles);
    if (f1 <= search->best + margin)
        return false;
    search->best = f1;
    return true;
}

enum { STEPS = 8 };
static const double leasts[STEPS] = {-2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5};
static const double margins[STEPS] = {0.25, 0.5, 1, 1.5, 2, 3, 4, 6};

static double common_least(limits_search *search)
{
    double least = -0.5;
    for (int step = 0; step < STEPS; step++) {
        for (uint32_t r = 0; r < search->type->n_roles; r++)
            search->limits[r] = (role_limits){leasts[step], 1};
        if (do_better(search, 0))
            least = leasts[step];
    }
    return least;
}

/* One limit for all roles, from which a role departs only where that is plainly better: there are
 * too few fillers of each to tell what is and what is chance. */
static void fit_limits(const lesson_type *lesson, const event_type *type, role_candidate *scratch,
                       event_fit *fit)
{
    const double plainly = 0.005;
    limits_search search = {lesson, type, scratch, fit->limits, -1};
    double least = common_least(&search);
    for (uint32_t r = 0; r < type->n_roles; r++)
        fit->limits[r] = (role_limits){least, 1};
    for (int pass = 0; pass < 2; pass++)
        for (uint32_t r = 0; r < type->n_roles; r++)
            for (int step = 0; step < STEPS * (type->roles[r].many ? STEPS : 1); step++) {
                role_limits kept = fit->limits[r];
                fit->limits[r] = (role_limits){leasts[step % STEPS], margins[step / STEPS]};
                if (!type->roles[r].many)
                    fit->limits[r].margin = 1;
                if (!do_better(&search, plainly))
                    fit->limits[r] = kept;
            }
}

static void fit_roles(lesson_type *lesson, const event_type *type, const bool *judged, arena *arena,
                      event_fit *fit)
{
    training_choice *choices;
    size_t n_choices = choices_of(lesson, type->n_roles, arena, &choices);
    size_t n = lesson->n_role_features, most = 0;
    double *weights = arena_array(arena, double, n);
    fit->role_weights = arena_array(arena, double, n);
    for (int fold = 0; fold < LESSON_FOLDS; fold++) {
        training_run_choices(choices, n_choices, lesson->role_features, n, &ROLES, fold, arena,
                             weights);
        for (size_t i = 0; i < lesson->labels.n_articles; i++) {
            lesson_roles *roles = &lesson->roles[i];
            most = roles->count > most ? roles->count : most;
            if (lesson->labels.articles[i].fold == fold)
                for (size_t f = 0; f < roles->count; f++)
                    roles->fillers[f].candidate.sum =
                        training_vector_sum(&roles->fillers[f].features, weights);
        }
    }
    training_run_choices(choices, n_choices, lesson->role_features, n, &ROLES, -1, arena,
                         fit->role_weights);
    role_candidate *scratch = arena_array(arena, role_candidate, most);
    fit_limits(lesson, type, scratch, fit);
    tally_roles(lesson, type, fit->limits, judged, scratch, fit->roles);
}

kliping_status events_fit(event_lessons *lessons, kliping_session *session, const bool *judged,
                          arena *arena, event_fit *fits)
{
    for (uint32_t t = 0; t < lessons->rules->n_types; t++)
        fit_labels(&lessons->types[t], arena, &fits[t]);
    kliping_status status = event_lessons_read_roles(lessons, session, arena);
    for (uint32_t t = 0; t < lessons->rules->n_types && status == KLIPING_OK; t++)
        fit_roles(&lessons->types[t], &lessons->rules->types[t], judged, arena, &fits[t]);
    return status;
}

/* ---- text ----------------------------------------------------------------------------------- */

typedef struct writer {
    arena *arena;
    char *data;
    size_t size, capacity;
} writer;

static void write_line(writer *w, const char *line)
{
    size_t size = strlen(line);
    while (w->capacity - w->size < size) {
        size_t larger = w->capacity ? w->capacity * 2 : 1 << 16;
        char *copy = arena_allocate(w->arena, larger, 1);
        if (w->size)
            memcpy(copy, w->data, w->size);
        w->data = copy;
        w->capacity = larger;
    }
    memcpy(w->data + w->size, line, size);
    w->size += size;
}

#define WRITE(w, ...) write_line((w), arena_format((w)->arena, __VA_ARGS__))

enum { LEAST_WEIGHT = 500 }; /* weights below 1/500 are left out */

static void write_roles(writer *w, const lesson_type *lesson, const event_type *type,
                        const event_fit *fit)
{
    for (uint32_t r = 0; r < type->n_roles; r++) {
        const char *role = type->roles[r].name;
        WRITE(w, "role\t%s\t%s\trole choice\ttrained\t1\n", type->name, role);
        WRITE(w, "role\t%s\t%s\trole choice\tleast\t%g\n", type->name, role, fit->limits[r].least);
        WRITE(w, "role\t%s\t%s\trole choice\tmargin\t%g\n", type->name, role,
              fit->limits[r].margin);
        uint32_t hash = event_role_hash(type->hash, type->roles[r].hash);
        for (size_t i = 0; i < lesson->n_role_features; i++) {
            const training_name *name = &lesson->role_features[i];
            bool ours =
                feature_key(hash, name->kind, token_hash(bytes_of(name->name))) == name->key;
            if (ours && fabs(fit->role_weights[i]) * LEAST_WEIGHT >= 1)
                WRITE(w, "role\t%s\t%s\t%s\t%s\t%.3f\n", type->name, role, name->kind, name->name,
                      fit->role_weights[i]);
        }
    }
}

bytes events_fit_text(const event_lessons *lessons, const event_fit *fits, arena *arena)
{
    writer w = {.arena = arena};
    write_line(&w, "# Weights of the event types, written by `kliping train events`.\n");
    for (uint32_t t = 0; t < lessons->rules->n_types; t++) {
        const lesson_type *lesson = &lessons->types[t];
        const event_type *type = &lessons->rules->types[t];
        size_t positives = 0;
        for (size_t i = 0; i < lesson->labels.n_articles; i++)
            positives += lesson->labels.articles[i].label;
        if (!positives)
            continue; /* nothing was learnt of it: it works from its file */
        WRITE(&w, "type\t%s\t%.4f\t%.4f\t%.4f\t%.4f\n", type->name, fits[t].scale, fits[t].offset,
              fits[t].prior, fits[t].threshold);
        for (size_t i = 0; i < lesson->labels.n_features; i++) {
            const training_name *name = &lesson->labels.features[i];
            if (fabs(fits[t].weights[i]) * LEAST_WEIGHT >= 1)
                WRITE(&w, "weight\t%s\t%s\t%s\t%.3f\n", type->name, name->kind, name->name,
                      fits[t].weights[i]);
        }
        write_roles(&w, lesson, type, &fits[t]);
    }
    return (bytes){w.data, w.size};
}
