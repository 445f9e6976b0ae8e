#include "learning.h"

#include "cli.h"

#include "../read/expressions.h"
#include "../read/tagger_features.h"
#include "data_files.h"

#include <stdio.h>
#include <stdlib.h>

void learning_complain(kliping_status status, const kliping_error *error)
{
    const char *what = error->message[0] ? error->message : kliping_status_text(status);
    if (error->line)
        fprintf(stderr, "kliping: %s:%u: %s\n", error->file, error->line, what);
    else if (error->file[0])
        fprintf(stderr, "kliping: %s: %s\n", error->file, what);
    else
        fprintf(stderr, "kliping: %s\n", what);
}

static unsigned family_of(const char *name)
{
    for (unsigned i = 0; feature_family_names[i]; i++)
        if (strcmp(feature_family_names[i], name) == 0)
            return 1u << i;
    return 0;
}

/* So large that nothing useful is, and so small that it fits into any of them. */
#define LARGEST_NUMBER 1e9

static bool number(const char *value, double *out)
{
    char *end;
    *out = value ? strtod(value, &end) : 0;
    return value && *value && !*end && *out >= 0 && *out <= LARGEST_NUMBER;
}

static bool complain(const char *what, const char *option)
{
    fprintf(stderr, "kliping: %s %s\n", what, option);
    return false;
}

/* Takes an option that says what to learn from, or to show; returns how many arguments that were.
 */
static int read_family(char **argv, int left, learning_options *out)
{
    unsigned family = left > 1 ? family_of(argv[1]) : 0;
    if (strcmp(argv[0], "--plain") == 0) {
        out->families &= ~(FEATURES_LEXICON | FEATURES_CLUSTERS | FEATURES_PATHS | FEATURES_CASED |
                           FEATURES_CASES);
        return 1;
    }
    if (strcmp(argv[0], "--errors") == 0) {
        out->errors = true;
        return 1;
    }
    if (strcmp(argv[0], "--with") == 0 && family) {
        out->families |= family;
        return 2;
    }
    if (strcmp(argv[0], "--without") == 0 && family) {
        out->families &= ~family;
        return 2;
    }
    return 0;
}

/* Takes the option at argv[i] and its values; returns how many arguments that were, 0: wrong. */
static int read_option(char **argv, int left, learning_options *out)
{
    struct {
        const char *name;
        const char ***files;
        size_t *count;
    } lists[] = {
        {"--articles", &out->articles, &out->n_articles},
        {"--conll", &out->columns, &out->n_columns},
        {"--dev", &out->dev, &out->n_dev},
    };
    struct {
        const char *name;
        const char **value;
    } strings[] = {{"--model", &out->model},
                   {"--output", &out->output},
                   {"--words", &out->words},
                   {"--lexicon", &out->lexicon}};
    double seed = -1, epochs = -1, least = -1, models = -1;
    struct {
        const char *name;
        double *value;
    } numbers[] = {
        {"--seed", &seed},        {"--epochs", &epochs},  {"--models", &models},
        {"--least-seen", &least}, {"--l2", &out->l2},     {"--rate", &out->rate},
        {"--cost", &out->cost},   {"--miss", &out->miss}, {"--dropout", &out->dropout},
    };
    int family = read_family(argv, left, out);
    if (family)
        return family;
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++)
        if (strcmp(argv[0], lists[i].name) == 0) {
            int taken = 1;
            for (; taken < left && strncmp(argv[taken], "--", 2) != 0; taken++)
                (*lists[i].files)[(*lists[i].count)++] = argv[taken];
            return taken > 1 ? taken : 0;
        }
    for (size_t i = 0; i < sizeof strings / sizeof *strings; i++)
        if (strcmp(argv[0], strings[i].name) == 0 && left > 1) {
            *strings[i].value = argv[1];
            return 2;
        }
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
        if (strcmp(argv[0], numbers[i].name) == 0 && left > 1) {
            if (!number(argv[1], numbers[i].value))
                return 0;
            out->seed = seed >= 0 ? (uint64_t)seed : out->seed;
            out->epochs = epochs >= 1 ? (unsigned)epochs : out->epochs;
            out->models = models >= 1 && models < 100 ? (unsigned)models : out->models;
            out->least_seen = least >= 1 ? (unsigned)least : out->least_seen;
            return 2;
        }
    return 0;
}

/* Whole articles say by themselves what single sentences need word classes in a tree for. */
static unsigned usual_families(int argc, char **argv)
{
    for (int i = 1; i < argc; i++)
        if (strcmp(argv[i], "--articles") == 0)
            return FEATURES_ALL & ~(unsigned)(FEATURES_PATHS | FEATURES_EVERYWHERE);
    return FEATURES_ALL;
}

bool learning_options_read(int argc, char **argv, arena *arena, learning_options *out)
{
    *out = (learning_options){
        .articles = arena_array(arena, const char *, (size_t)argc),
        .columns = arena_array(arena, const char *, (size_t)argc),
        .dev = arena_array(arena, const char *, (size_t)argc),
        .families = usual_families(argc, argv),
        .epochs = 26,
        .least_seen = 2,
        .models = 3,
        .l2 = 0.0005,
        .rate = 0.04,
        .miss = 0.5,
        .dropout = 0.3,
        .seed = 1,
    };
    for (int i = 1; i < argc;) {
        int taken = read_option(argv + i, argc - i, out);
        if (!taken)
            return complain("cannot make sense of", argv[i]);
        i += taken;
    }
    if (!out->n_articles && !out->n_columns)
        return complain("no examples:", "--articles FILE... or --conll FILE... is needed");
    return true;
}

bool learning_examples(const char *const *articles, size_t n_articles, const char *const *columns,
                       size_t n_columns, const stages *stages, arena *arena, examples *out)
{
    gold gold = {0};
    kliping_error error = {0};
    kliping_status status = gold_read(articles, n_articles, arena, &gold, &error);
    if (status == KLIPING_OK)
        examples_add_gold(out, &gold, stages, arena);
    for (size_t i = 0; i < n_columns && status == KLIPING_OK; i++)
        status = examples_add_columns(out, columns[i], stages, arena, &error);
    if (status != KLIPING_OK)
        learning_complain(status, &error);
    return status == KLIPING_OK;
}

/* path, or the shipped file, or NULL for the library's default. */
static const char *file_or_shipped(const char *path, const char *name,
                                   char shipped[static PATH_MAX])
{
    return path ? path : data_file(name, shipped) ? shipped : NULL;
}

bool learning_data_open(const learning_options *options, arena *arena, learning_data *out)
{
    char lexicon[PATH_MAX], model[PATH_MAX];
    kliping_error error = {0};
    *out = (learning_data){0};
    out->workspace = (workspace){.arena = arena};
    out->stages = (stages){&out->workspace, &out->data};
    kliping_sources given = {
        .lexicon = file_or_shipped(options->lexicon, "kliping.lexicon", lexicon),
        .model = file_or_shipped(NULL, "kliping.model", model),
    };
    kliping_status status = expressions_prepare(&out->workspace)
                                ? reader_data_open(&given, &out->data, &error)
                                : KLIPING_NO_MEMORY;
    if (status == KLIPING_OK && options->words)
        status = tagger_words_read(options->words, arena, &out->words, &error);
    else if (status == KLIPING_OK)
        out->words = out->data.tagger->words;
    if (status != KLIPING_OK)
        learning_complain(status, &error);
    return status == KLIPING_OK;
}

void learning_data_close(learning_data *data)
{
    reader_data_close(&data->data);
    expressions_end(&data->workspace);
}

int learning_run(int argc, char **argv, const char *usage, learning_job *job)
{
    arena memory = {0};
    learning_data data = {0};
    jmp_buf out_of_memory;
    memory.failure = &out_of_memory;
    if (setjmp(out_of_memory)) {
        learning_data_close(&data);
        arena_free(&memory);
        fprintf(stderr, "kliping: %s\n", kliping_status_text(KLIPING_NO_MEMORY));
        return EXIT_SOME_FAILED;
    }
    learning_options options;
    int code = EXIT_USAGE;
    if (learning_options_read(argc, argv, &memory, &options)) {
        code = EXIT_DATA;
        if (learning_data_open(&options, &memory, &data))
            code = job(&options, &data.stages, &data.words, &memory);
    }
    learning_data_close(&data);
    if (code == EXIT_USAGE)
        fputs(usage, stderr);
    arena_free(&memory);
    return code;
}
