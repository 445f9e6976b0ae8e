/* kliping train events --articles FILE... [--judge FILE...] --output MODEL
 * kliping eval events --articles FILE... [--lexicon-file FILE] [--model FILE] */
#include "cli.h"
#include "learning.h"

#include "../learn/events_fit.h"
#include "../reader_stages.h"
#include "data_files.h"

#include <stdio.h>

static const char usage[] = "usage: kliping train events --articles FILE... [--judge FILE...] "
                            "[--model FILE] --output FILE\n"
                            "       kliping eval events --articles FILE... [--model FILE]\n"
                            "\n"
                            "  --articles  gold to learn from or to score against\n"
                            "  --judge     part of the articles: the tables speak of these alone\n"
                            "  --model     compiled models to read names with, and to score\n";

typedef struct job {
    const char **articles, **judge; /* [n_...] files */
    size_t n_articles, n_judge;
    const char *model, *output;
} job;

static bool read_options(int argc, char **argv, arena *arena, job *out)
{
    *out = (job){.articles = arena_array(arena, const char *, (size_t)argc),
                 .judge = arena_array(arena, const char *, (size_t)argc)};
    const char *option = "";
    for (int i = 1; i < argc; i++) {
        if (argv[i][0] == '-')
            option = argv[i];
        else if (!strcmp(option, "--articles"))
            out->articles[out->n_articles++] = argv[i];
        else if (!strcmp(option, "--judge"))
            out->judge[out->n_judge++] = argv[i];
        else if (!strcmp(option, "--model"))
            out->model = argv[i];
        else if (!strcmp(option, "--output"))
            out->output = argv[i];
        else
            return false;
    }
    return out->n_articles;
}

/* ---- tables --------------------------------------------------------------------------------- */

static void print_tally(const char *name, const event_tally *tally)
{
    printf("| %-28s | %5.3f | %5.3f | %5.3f | %5zu |\n", name,
           tally->found ? (double)tally->right / (double)tally->found : 0,
           tally->wanted ? (double)tally->right / (double)tally->wanted : 0, event_tally_f1(tally),
           tally->wanted);
}

static void add_tally(event_tally *all, const event_tally *tally)
{
    all->right += tally->right;
    all->found += tally->found;
    all->wanted += tally->wanted;
}

static void count_label(event_tally *tally, bool found, bool wanted)
{
    tally->right += found && wanted;
    tally->found += found;
    tally->wanted += wanted;
}

static void print_head(const char *what)
{
    printf("\n| %-28s |     P |     R |    F1 |  gold "
           "|\n|------------------------------|-------|------"
           "-|-------|-------|\n",
           what);
}

static void print_reliability(const event_reliability *reliability)
{
    printf("\n| score    | articles x types | mean score | reported |\n"
           "|----------|------------------|------------|----------|\n");
    for (size_t bin = 0; bin < RELIABILITY_BINS; bin++) {
        double count = (double)reliability->count[bin];
        if (count > 0)
            printf("| %.1f-%.1f  | %16.0f | %10.3f | %8.3f |\n", (double)bin / RELIABILITY_BINS,
                   (double)(bin + 1) / RELIABILITY_BINS, count, reliability->scores[bin] / count,
                   (double)reliability->held[bin] / count);
    }
    printf("\nExpected calibration error: %.4f\n", event_reliability_error(reliability));
}

/* ---- training ------------------------------------------------------------------------------- */

static void print_fits(const event_lessons *lessons, const event_fit *fits, const bool *judged)
{
    event_tally all = {0};
    event_reliability reliability = {0};
    print_head("labels, held out");
    for (uint32_t t = 0; t < lessons->rules->n_types; t++) {
        event_tally tally = {0};
        for (size_t i = 0; i < lessons->gold->count; i++)
            if (!judged || judged[i]) {
                bool label = lessons->types[t].labels.articles[i].label;
                count_label(&tally, fits[t].held_labels[i], label);
                event_reliability_add(&reliability, fits[t].held_scores[i], label);
            }
        print_tally(lessons->rules->types[t].name, &tally);
        add_tally(&all, &tally);
    }
    print_tally("micro", &all);
    print_reliability(&reliability);
    all = (event_tally){0};
    print_head("roles, held out");
    for (uint32_t t = 0; t < lessons->rules->n_types; t++)
        for (uint32_t r = 0; r < lessons->rules->types[t].n_roles; r++) {
            char name[128];
            snprintf(name, sizeof name, "%s %s", lessons->rules->types[t].name,
                     lessons->rules->types[t].roles[r].name);
            print_tally(name, &fits[t].roles[r]);
            add_tally(&all, &fits[t].roles[r]);
        }
    print_tally("micro", &all);
}

static bool write_file(const char *path, bytes content)
{
    FILE *file = fopen(path, "wb");
    bool written = file && fwrite(content.data, 1, content.size, file) == content.size;
    if (file && fclose(file) != 0)
        written = false;
    if (!written)
        fprintf(stderr, "kliping: %s: cannot be written\n", path);
    return written;
}

static const bool *judged_of(const gold *gold, const struct gold *judge, arena *arena)
{
    if (!judge->count)
        return NULL;
    bool *judged = arena_array(arena, bool, gold->count);
    for (size_t i = 0; i < gold->count; i++)
        for (size_t j = 0; j < judge->count && !judged[i]; j++)
            judged[i] = strcmp(gold->articles[i].id, judge->articles[j].id) == 0;
    return judged;
}

static kliping_status train(const job *job, const gold *gold, const struct gold *judge,
                            const kliping_reader *reader, kliping_session *session, arena *arena,
                            bool *written)
{
    event_lessons lessons;
    kliping_status status = event_lessons_read(gold, reader, session, arena, &lessons);
    if (status != KLIPING_OK)
        return status;
    event_fit *fits = arena_array(arena, event_fit, lessons.rules->n_types);
    const bool *judged = judged_of(gold, judge, arena);
    status = events_fit(&lessons, session, judged, arena, fits);
    if (status != KLIPING_OK)
        return status;
    print_fits(&lessons, fits, judged);
    *written = write_file(job->output, events_fit_text(&lessons, fits, arena));
    return KLIPING_OK;
}

/* ---- evaluation ----------------------------------------------------------------------------- */

static kliping_status evaluate(const gold *gold, const kliping_reader *reader,
                               kliping_session *session, arena *arena)
{
    const event_rules *rules = reader_data_of(reader)->event_rules;
    event_tally *tallies = arena_array(arena, event_tally, rules->n_types), all = {0};
    event_reliability reliability = {0};
    for (size_t i = 0; i < gold->count; i++) {
        const gold_article *article = &gold->articles[i];
        kliping_article given = {
            .text = article->text.data, .text_size = article->text.size, .date = article->date};
        const kliping_document *document;
        kliping_status status = kliping_session_read(session, &given, &document);
        if (status != KLIPING_OK)
            return status;
        for (size_t t = 0; t < document->n_scores; t++) {
            const kliping_score *score = &document->scores[t];
            bool found = false, wanted = false;
            for (size_t e = 0; e < document->n_events; e++)
                found = found || strcmp(document->events[e].type, score->type) == 0;
            for (size_t e = 0; e < article->n_events; e++)
                wanted = wanted || strcmp(article->events[e].type, score->type) == 0;
            count_label(&tallies[t], found, wanted);
            event_reliability_add(&reliability, score->score, wanted);
        }
    }
    print_head("labels");
    for (uint32_t t = 0; t < rules->n_types; t++) {
        print_tally(rules->types[t].name, &tallies[t]);
        add_tally(&all, &tallies[t]);
    }
    print_tally("micro", &all);
    print_reliability(&reliability);
    return KLIPING_OK;
}

/* ---- commands ------------------------------------------------------------------------------- */

static int run(const job *job, arena *arena)
{
    char lexicon[PATH_MAX], model[PATH_MAX];
    kliping_sources sources = {
        .lexicon = data_file("kliping.lexicon", lexicon) ? lexicon : NULL,
        .model = job->model                          ? job->model
                 : data_file("kliping.model", model) ? model
                                                     : NULL,
    };
    kliping_error error = {0};
    gold gold = {0}, judge = {0};
    kliping_reader *reader = NULL;
    kliping_session *session = NULL;
    bool written = true;
    kliping_status status = gold_read(job->articles, job->n_articles, arena, &gold, &error);
    if (status == KLIPING_OK && job->n_judge)
        status = gold_read(job->judge, job->n_judge, arena, &judge, &error);
    if (status == KLIPING_OK)
        status = kliping_reader_open(&sources, &reader, &error);
    if (status == KLIPING_OK)
        status = kliping_session_new(reader, &session);
    if (status == KLIPING_OK)
        status = job->output ? train(job, &gold, &judge, reader, session, arena, &written)
                             : evaluate(&gold, reader, session, arena);
    if (status != KLIPING_OK)
        learning_complain(status, &error);
    kliping_session_free(session);
    kliping_reader_free(reader);
    return status != KLIPING_OK ? EXIT_DATA : written ? EXIT_ALL_WELL : EXIT_OUTPUT;
}

static int command(int argc, char **argv, bool training)
{
    arena memory = {0};
    jmp_buf out_of_memory;
    memory.failure = &out_of_memory;
    if (setjmp(out_of_memory)) {
        fprintf(stderr, "kliping: %s\n", kliping_status_text(KLIPING_NO_MEMORY));
        return EXIT_SOME_FAILED;
    }
    job job;
    int code = EXIT_USAGE;
    if (!read_options(argc, argv, &memory, &job) || training != (job.output != NULL))
        fputs(usage, stderr);
    else
        code = run(&job, &memory);
    arena_free(&memory);
    return code;
}

int train_events_command(int argc, char **argv)
{
    return command(argc, argv, true);
}

int eval_events_command(int argc, char **argv)
{
    return command(argc, argv, false);
}
