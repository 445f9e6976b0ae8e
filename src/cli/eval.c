/* kliping eval entities --model MODEL --articles FILE... | --conll FILE... */
#include "cli.h"
#include "data_files.h"
#include "learning.h"

#include <stdio.h>
#include <stdlib.h>

static int by_type(const void *a, const void *b)
{
    return strcmp(((const score_line *)a)->type, ((const score_line *)b)->type);
}

static void print_score(score *score)
{
    qsort(score->lines, score->n_lines, sizeof *score->lines, by_type);
    for (size_t i = 0; i < score->n_lines; i++) {
        const score_line *line = &score->lines[i];
        printf("%-12s P %6.2f R %6.2f F1 %6.2f  gold %zu\n", line->type,
               score_precision(line) * 100, score_recall(line) * 100, score_f1(line) * 100,
               line->wanted);
    }
    score_line all = score_micro(score);
    printf("micro P %.2f R %.2f F1 %.2f\n", score_precision(&all) * 100, score_recall(&all) * 100,
           score_f1(&all) * 100);
}

/* One line on standard error. */
static void tell(void *context, const example *example, const example_name *name, bool missed)
{
    const tokens *tokens = &example->tokens;
    (void)context;
    if (name->first >= name->last) {
        fprintf(stderr, "%s: %s %s has no tokens\n", example->id, missed ? "missed" : "spurious",
                name->type);
        return;
    }
    uint32_t first = name->first > 3 ? name->first - 3 : 0;
    uint32_t last = name->last + 3 < tokens->count ? name->last + 3 : (uint32_t)tokens->count;
    size_t start = tokens->items[first].start, end = tokens->items[last - 1].end;
    size_t from = tokens->items[name->first].start, to = tokens->items[name->last - 1].end;
    const char *data = example->text.canonical.data;
    fprintf(stderr, "%s: %s %s%s: %.*s[%.*s]%.*s\n", example->id, missed ? "missed" : "spurious",
            name->type, name->aligned ? "" : " (not at tokens)", (int)(from - start), data + start,
            (int)(to - from), data + from, (int)(end - to), data + to);
}

/* A text model, or a compiled one. */
static kliping_status open_model(const learning_options *options, const tagger_words *words,
                                 arena *arena, pack **file, tagger_model **out,
                                 kliping_error *error)
{
    tagger_weights weights;
    *file = NULL;
    *out = NULL;
    if (!is_text_model(options->model)) {
        kliping_status opened = pack_open(options->model, KLIPING_BAD_MODEL, NULL, file, error);
        return opened == KLIPING_OK ? tagger_model_open(*file, out, error) : opened;
    }
    kliping_status status = tagger_weights_read(options->model, arena, &weights, error);
    return status == KLIPING_OK
               ? tagger_section_open(tagger_section_build(&weights, words, arena), out, error)
               : status;
}

static const char usage[] =
    "usage: kliping eval entities --model MODEL --articles FILE... | --conll FILE...\n";

static int evaluate(const learning_options *options, const stages *stages,
                    const tagger_words *words, arena *arena)
{
    if (!options->model)
        return EXIT_USAGE;
    examples examples = {0};
    if (!learning_examples(options->articles, options->n_articles, options->columns,
                           options->n_columns, stages, arena, &examples))
        return EXIT_NO_INPUT;
    tagger_model *model;
    pack *file;
    kliping_error error = {0};
    kliping_status status = open_model(options, words, arena, &file, &model, &error);
    if (status != KLIPING_OK) {
        learning_complain(status, &error);
        if (file)
            pack_free(file);
        return EXIT_DATA;
    }
    struct arena document = {.failure = arena->failure};
    workspace workspace = {.arena = &document};
    score score = {0};
    eval_report report = {tell, NULL};
    eval_entities(&examples, model, stages->data->tagger_marks, &workspace, &score,
                  options->errors ? &report : NULL);
    print_score(&score);
    arena_free(&document);
    tagger_model_free(model);
    if (file)
        pack_free(file);
    return EXIT_ALL_WELL;
}

int eval_entities_command(int argc, char **argv)
{
    return learning_run(argc, argv, usage, evaluate);
}

int cli_eval(int argc, char **argv)
{
    if (argc > 1 && strcmp(argv[1], "entities") == 0)
        return eval_entities_command(argc - 1, argv + 1);
    if (argc > 1 && strcmp(argv[1], "events") == 0)
        return eval_events_command(argc - 1, argv + 1);
    fputs("usage: kliping eval entities|events ...\n", stderr);
    return EXIT_USAGE;
}
