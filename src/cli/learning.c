#include "learning.h"

#include "../data/source_set.h"
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

static bool number(const char *value, double *out)
{
    char *end;
    *out = value ? strtod(value, &end) : 0;
    return value && *value && !*end && *out >= 0;
}

static bool complain(const char *what, const char *option)
{
    fprintf(stderr, "kliping: %s %s\n", what, option);
    return false;
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
    double seed = -1, epochs = -1, least = -1;
    struct {
        const char *name;
        double *value;
    } numbers[] = {
        {"--seed", &seed},      {"--epochs", &epochs},  {"--least-seen", &least},
        {"--l2", &out->l2},     {"--rate", &out->rate}, {"--cost", &out->cost},
        {"--miss", &out->miss},
    };
    if (strcmp(argv[0], "--plain") == 0) {
        out->families &= ~(FEATURES_LEXICON | FEATURES_CLUSTERS | FEATURES_PATHS | FEATURES_CASED |
                           FEATURES_CASES);
        return 1;
    }
    if (strcmp(argv[0], "--without") == 0 && left > 1 && family_of(argv[1])) {
        out->families &= ~family_of(argv[1]);
        return 2;
    }
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
            out->least_seen = least >= 1 ? (unsigned)least : out->least_seen;
            return 2;
        }
    return 0;
}

bool learning_options_read(int argc, char **argv, arena *arena, learning_options *out)
{
    *out = (learning_options){
        .articles = arena_array(arena, const char *, (size_t)argc),
        .columns = arena_array(arena, const char *, (size_t)argc),
        .dev = arena_array(arena, const char *, (size_t)argc),
        .families = FEATURES_ALL,
        .epochs = 16,
        .least_seen = 2,
        .l2 = 1,
        .rate = 0.05,
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

/* path: NULL for the shipped file, which may be missing. */
static kliping_status open_pack(const char *path, const char *name, kliping_status wrong,
                                pack **out, kliping_error *error)
{
    char shipped[PATH_MAX];
    if (!path && data_file(name, shipped))
        path = shipped;
    *out = NULL;
    return path ? pack_open(path, wrong, out, error) : KLIPING_OK;
}

static kliping_status open_lexicon(learning_data *data, const char *path, arena *arena,
                                   kliping_error *error)
{
    source_set rules;
    kliping_status status =
        open_pack(path, "kliping.lexicon", KLIPING_BAD_LEXICON, &data->lexicon_file, error);
    if (status != KLIPING_OK || !data->lexicon_file)
        return status;
    status = lexicon_open(pack_section(data->lexicon_file, "entities"), &data->lexicon, error);
    if (status == KLIPING_OK)
        status = source_set_unpack(data->lexicon_file, arena, &rules, error);
    if (status == KLIPING_OK)
        status = zone_rules_open(rules.zones, &data->zone_rules, error);
    return status;
}

static kliping_status open_words(learning_data *data, const char *directory, arena *arena,
                                 kliping_error *error)
{
    if (directory)
        return tagger_words_read(directory, arena, &data->words, error);
    kliping_status status =
        open_pack(NULL, "kliping.model", KLIPING_BAD_MODEL, &data->model_file, error);
    if (status == KLIPING_OK && data->model_file)
        status = tagger_model_open(data->model_file, &data->model, error);
    if (data->model)
        data->words = data->model->words;
    return status;
}

bool learning_data_open(const learning_options *options, arena *arena, learning_data *out)
{
    kliping_error error = {0};
    *out = (learning_data){0};
    out->workspace = (workspace){
        .arena = arena,
        .match = pcre2_match_data_create(32, NULL),
        .limits = pcre2_match_context_create(NULL),
    };
    kliping_status status =
        out->workspace.match && out->workspace.limits ? KLIPING_OK : KLIPING_NO_MEMORY;
    if (status == KLIPING_OK)
        status = open_lexicon(out, options->lexicon, arena, &error);
    if (status == KLIPING_OK)
        status = open_words(out, options->words, arena, &error);
    if (status != KLIPING_OK)
        learning_complain(status, &error);
    out->stages = (stages){&out->workspace, out->lexicon, out->zone_rules};
    return status == KLIPING_OK;
}

void learning_data_close(learning_data *data)
{
    tagger_model_free(data->model);
    zone_rules_free(data->zone_rules);
    if (data->lexicon)
        lexicon_free(data->lexicon);
    if (data->model_file)
        pack_free(data->model_file);
    if (data->lexicon_file)
        pack_free(data->lexicon_file);
    pcre2_match_data_free(data->workspace.match);
    pcre2_match_context_free(data->workspace.limits);
}
