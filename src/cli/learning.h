/* What `train entities` and `eval entities` share: their options and their examples. */
#ifndef KLIPING_CLI_LEARNING_H
#define KLIPING_CLI_LEARNING_H

#include "../learn/stages.h"
#include "../learn/train_entities.h"

typedef struct learning_options {
    const char **articles, **columns, **dev; /* [n_...] files */
    size_t n_articles, n_columns, n_dev;
    const char *model, *output, *words, *lexicon;
    unsigned families, epochs, least_seen, models;
    double l2, rate, cost, miss, dropout;
    uint64_t seed;
    bool errors; /* eval: tell of each on standard error */
} learning_options;

/* argv[0] is "entities". False: wrong usage, already explained on standard error. */
bool learning_options_read(int argc, char **argv, arena *arena, learning_options *out);

/* What comes with the program, or was named instead of it. */
typedef struct learning_data {
    reader_data data;
    tagger_words words; /* the shipped model's, or of a directory */
    workspace workspace;
    stages stages;
} learning_data;

/* False: explained. Close it in any case. */
bool learning_data_open(const learning_options *options, arena *arena, learning_data *out);
void learning_data_close(learning_data *data);

/* Examples of files; dev files are of the kind of the others, or JSON. False: explained. */
bool learning_examples(const char *const *articles, size_t n_articles, const char *const *columns,
                       size_t n_columns, const struct stages *stages, arena *arena, examples *out);

/* What a subcommand does once its options and data are there; EXIT_USAGE where an option is
 * missing. */
typedef int learning_job(const learning_options *options, const stages *stages,
                         const tagger_words *words, arena *arena);

/* Reads the options, opens the data and does the job; shows the usage where it is called wrongly.
 */
int learning_run(int argc, char **argv, const char *usage, learning_job *job);

void learning_complain(kliping_status status, const kliping_error *error);

int cli_train(int argc, char **argv);
int cli_eval(int argc, char **argv);

/* The subcommands of `train` and `eval`. */
int train_entities_command(int argc, char **argv);
int eval_entities_command(int argc, char **argv);
int train_events_command(int argc, char **argv);
int eval_events_command(int argc, char **argv);

#endif
