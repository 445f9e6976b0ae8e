/* kliping train: what is learnt from gold, and its subcommands.
 *
 * kliping train entities --articles FILE... | --conll FILE... [--dev FILE...] --output MODEL */
#include "cli.h"
#include "learning.h"

#include <stdio.h>
#include <time.h>

static const char usage[] =
    "usage: kliping train entities --articles FILE... | --conll FILE... --output MODEL\n"
    "\n"
    "Learns to find names from gold, with the word classes and lists that come with the program.\n"
    "\n"
    "  --articles FILE...  whole articles with gold: JSON, or the form of corpus/\n"
    "  --conll FILE...     columns: token first, tag last, an empty line between sentences\n"
    "  --dev FILE...       keep the weights that do best on these, of the same kind\n"
    "  --output MODEL      where to write the weights, as text\n"
    "  --seed N            of all chance in it; the same seed gives the same weights\n"
    "  --plain             without word classes and lists\n"
    "  --without FAMILY    without a family of features: context affixes runs lexicon clusters\n"
    "                      cased cases values zones document glosses paths\n"
    "  --with FAMILY       with one that is left out otherwise: paths; everywhere: read also "
    "words\n"
    "                      that hardly ever are part of a name (--conll does)\n"
    "  --words DIR         word classes from a directory instead of the shipped model\n"
    "  --lexicon FILE      another compiled lexicon than the shipped one\n"
    "  --models N          how many are learnt, with different seeds, to take the mean of\n"
    "  --epochs N, --rate X, --l2 X, --dropout X, --miss X, --cost X, --least-seen N\n"
    "                      how it is learnt: see src/learn/crf.h\n";

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
    if (!options->output)
        return EXIT_USAGE;
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
        .sources = {words, stages->data->tagger_marks, options->families},
        .epochs = options->epochs,
        .models = options->models,
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
    return learning_run(argc, argv, usage, train);
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
