/* kliping train: what is learnt from gold, and its subcommands.
 *
 * kliping train entities --articles FILE... | --conll FILE... [--dev FILE...] --output MODEL */
#include "cli.h"
#include "learning.h"

#include <stdio.h>
#include <time.h>

static void show(void *context, const char *line)
{
    (void)context;
    fprintf(stderr, "%s\n", line);
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

static int train(const learning_options *options, const stages *stages, const tagger_words *words,
                 arena *arena)
{
    examples train = {0}, dev = {0};
    bool of_columns = !options->n_articles;
    if (!learning_examples(options->articles, options->n_articles, options->columns,
                           options->n_columns, stages, arena, &train) ||
        !learning_examples(options->dev, of_columns ? 0 : options->n_dev, options->dev,
                           of_columns ? options->n_dev : 0, stages, arena, &dev))
        return EXIT_NO_INPUT;
    entity_training training = {
        .train = &train,
        .dev = options->n_dev ? &dev : NULL,
        .words = words,
        .families = options->families,
        .looks = options->looks,
        .epochs = options->epochs,
        .least_seen = options->least_seen,
        .l2 = options->l2,
        .rate = options->rate,
        .cost = options->cost,
        .miss = options->miss,
        .dropout = options->dropout,
        .seed = options->seed,
        .progress = show,
    };
    tagger_weights weights;
    kliping_error error = {0};
    kliping_status status = train_entities(&training, arena, &weights, &error);
    if (status != KLIPING_OK) {
        learning_complain(status, &error);
        return EXIT_SOME_FAILED;
    }
    return write_file(options->output, tagger_weights_text(&weights, arena)) ? EXIT_ALL_WELL
                                                                             : EXIT_OUTPUT;
}

int train_entities_command(int argc, char **argv)
{
    arena memory = {0};
    jmp_buf out_of_memory;
    memory.failure = &out_of_memory;
    if (setjmp(out_of_memory)) {
        fprintf(stderr, "kliping: %s\n", kliping_status_text(KLIPING_NO_MEMORY));
        return EXIT_SOME_FAILED;
    }
    learning_options options;
    if (!learning_options_read(argc, argv, &memory, &options) || !options.output) {
        fputs("usage: kliping train entities --articles FILE... | --conll FILE... "
              "[--dev FILE...] [--seed N] [--plain] --output MODEL\n",
              stderr);
        return EXIT_USAGE;
    }
    learning_data data;
    int code = EXIT_DATA;
    if (learning_data_open(&options, &memory, &data))
        code = train(&options, &data.stages, &data.words, &memory);
    learning_data_close(&data);
    arena_free(&memory);
    return code;
}

int cli_train(int argc, char **argv)
{
    if (argc > 1 && strcmp(argv[1], "entities") == 0)
        return train_entities_command(argc - 1, argv + 1);
    if (argc > 1 && strcmp(argv[1], "events") == 0)
        return train_events_command(argc - 1, argv + 1);
    fputs("usage: kliping train entities|events ...\n", stderr);
    return EXIT_USAGE;
}
