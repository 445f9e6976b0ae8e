/* Training of events: what is learnt from articles whose answer is plain. */
#include "check.h"
#include "random.h"

#include "base/arena.h"
#include "learn/events_fit.h"
#include "learn/events_train.h"

#include <math.h>
#include <setjmp.h>

enum { TELLING, NOISE, RARE, FEATURES, ARTICLES = 60, SENTENCES = 4 };

static const training_options options = {.words = 1, .others = 1, .least = 3, .rounds = 200};

static training_vector one(arena *arena, uint32_t index)
{
    training_feature *feature = arena_new(arena, training_feature);
    *feature = (training_feature){index, 1};
    return (training_vector){feature, 1};
}

/* One sentence of an article that reports the event has the telling feature, the others have noise;
 * which fold an article is in depends on nothing else. */
static training_set lessons(arena *arena)
{
    training_set set = {.articles = arena_array(arena, training_article, ARTICLES),
                        .n_articles = ARTICLES,
                        .features = arena_array(arena, training_name, FEATURES),
                        .n_features = FEATURES};
    for (uint32_t f = 0; f < FEATURES; f++)
        set.features[f] = (training_name){f, "word", "x"};
    for (uint32_t a = 0; a < ARTICLES; a++) {
        training_article *article = &set.articles[a];
        *article = (training_article){.candidates = arena_array(arena, training_vector, SENTENCES),
                                      .n_candidates = SENTENCES,
                                      .label = a % 3 == 0,
                                      .fold = (uint8_t)(a % 2)};
        uint32_t telling = random_below(SENTENCES);
        for (uint32_t c = 0; c < SENTENCES; c++)
            article->candidates[c] = one(arena, article->label && c == telling ? TELLING : NOISE);
    }
    set.articles[0].own = one(arena, RARE);
    return set;
}

static void one_sentence_suffices(arena *arena)
{
    training_set set = lessons(arena);
    double weights[FEATURES];
    training_run(&set, &options, -1, arena, weights);
    CHECK(weights[TELLING] > weights[NOISE] + 2);
    CHECK(weights[RARE] == 0); /* in one article, which is too few */
    double least = INFINITY, most = -INFINITY;
    for (uint32_t a = 0; a < ARTICLES; a++) {
        double sum = training_sum(&set.articles[a], weights);
        if (set.articles[a].label)
            least = fmin(least, sum);
        else
            most = fmax(most, sum);
    }
    CHECK(least > most);
    training_article empty = {0};
    CHECK(training_sum(&empty, weights) == 0);
}

static void what_is_held_back_teaches_nothing(arena *arena)
{
    training_set set = lessons(arena);
    for (uint32_t a = 0; a < ARTICLES; a++)
        if (set.articles[a].label)
            set.articles[a].fold = 1;
    double weights[FEATURES];
    training_run(&set, &options, 1, arena, weights);
    CHECK(weights[TELLING] == 0 && weights[NOISE] < 0);
}

static void the_right_one_is_chosen(arena *arena)
{
    enum { CHOICES = 30, OFFERED = 3 };
    training_choice choices[CHOICES];
    training_name names[FEATURES] = {{0, "word", "x"}, {1, "word", "y"}, {2, "word", "z"}};
    for (uint32_t c = 0; c < CHOICES; c++) {
        choices[c] = (training_choice){.candidates = arena_array(arena, training_vector, OFFERED),
                                       .right = arena_array(arena, bool, OFFERED),
                                       .n_candidates = OFFERED};
        for (uint32_t i = 0; i < OFFERED; i++) {
            choices[c].right[i] = c % 5 && i == c % OFFERED; /* of each fifth, nobody */
            choices[c].candidates[i] = one(arena, choices[c].right[i] ? TELLING : NOISE);
        }
    }
    double weights[FEATURES];
    training_run_choices(choices, CHOICES, names, FEATURES, &options, -1, arena, weights);
    CHECK(weights[TELLING] > 0 && weights[NOISE] < 0);
    for (uint32_t c = 0; c < CHOICES; c++)
        for (uint32_t i = 0; i < OFFERED; i++)
            CHECK((training_vector_sum(&choices[c].candidates[i], weights) > 0) ==
                  choices[c].right[i]);
}

/* Sums of which a known share holds: twice the sum, minus one, is the true logarithm of the odds.
 */
static void scores_become_shares(void)
{
    enum { COUNT = 20000 };
    static double sums[COUNT];
    static bool labels[COUNT];
    for (size_t i = 0; i < COUNT; i++) {
        sums[i] = random_below(8000) / 1000.0 - 4;
        labels[i] = random_below(1000000) < 1e6 / (1 + exp(1 - 2 * sums[i]));
    }
    double scale, offset;
    training_calibrate(sums, labels, COUNT, &scale, &offset);
    CHECK(fabs(scale - 2) < 0.15 && fabs(offset + 1) < 0.15);
}

static void the_threshold_is_the_best(arena *arena)
{
    static const double scores[] = {0.9, 0.1, 0.8, 0.3, 0.7, 0.2};
    static const bool labels[] = {true, false, true, false, true, false};
    double threshold = training_threshold(scores, labels, 6, arena);
    CHECK(threshold > 0.3 && threshold < 0.7);
    static const bool all[] = {true, true, true, true, true, true};
    CHECK(training_threshold(scores, all, 6, arena) <= 0.1);
    CHECK(training_threshold(scores, labels, 0, arena) == 0.5);
}

static void scores_are_held_against_what_happened(void)
{
    event_reliability reliability = {0};
    CHECK(event_reliability_error(&reliability) == 0);
    for (int i = 0; i < 10; i++)
        event_reliability_add(&reliability, 0.75, i < 5); /* three of four were announced */
    CHECK(fabs(event_reliability_error(&reliability) - 0.25) < 1e-9);
    event_reliability_add(&reliability, 1, true);
    CHECK(reliability.count[RELIABILITY_BINS - 1] == 1 && reliability.count[7] == 10);
    CHECK(event_tally_f1(&(event_tally){.right = 3, .found = 4, .wanted = 6}) == 0.6);
    CHECK(event_tally_f1(&(event_tally){0}) == 0);
}

int main(void)
{
    arena memory = {0};
    jmp_buf out_of_memory;
    memory.failure = &out_of_memory;
    if (setjmp(out_of_memory))
        return 2;
    one_sentence_suffices(&memory);
    what_is_held_back_teaches_nothing(&memory);
    the_right_one_is_chosen(&memory);
    scores_become_shares();
    the_threshold_is_the_best(&memory);
    scores_are_held_against_what_happened();
    arena_free(&memory);
    return check_report();
}
