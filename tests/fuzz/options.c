/* The command line: words ended by NUL bytes, as the options of the main job and of training. */
#include "fuzz.h"

#include "cli/learning.h"
#include "cli/options.h"

#include <getopt.h>
#include <math.h>

enum { MOST_WORDS = 40 };

void fuzz_begin(void)
{
}

static void check_main_job(int argc, char **argv)
{
    options options;
    optind = 0; /* begins anew */
    if (options_read(argc, argv, &options)) {
        REQUIRE(options.jobs > 0 && options.max_record > 0);
        REQUIRE(options.shard < options.n_shards);
        REQUIRE(options.n_files >= 0 && options.n_files < argc);
        REQUIRE(!options.date[0] || strlen(options.date) == 10);
        REQUIRE(!options.resume || options.output);
        for (int i = 0; i < options.n_files; i++)
            REQUIRE(options.files[i]);
        for (size_t i = 0; i < options.n_lexicons; i++)
            REQUIRE(options.lexicons[i]);
        for (size_t i = 0; i < options.n_priors; i++)
            REQUIRE(options.priors[i].probability > 0 && options.priors[i].probability < 1);
    }
    options_free(&options);
}

static void check_training(int argc, char **argv, arena *memory)
{
    learning_options options;
    if (!learning_options_read(argc, argv, memory, &options))
        return;
    REQUIRE(options.n_articles + options.n_columns > 0);
    REQUIRE(options.n_articles + options.n_columns + options.n_dev < (size_t)argc);
    REQUIRE(options.epochs >= 1 && options.models >= 1);
}

void fuzz_one(bytes input, arena *memory)
{
    char program[] = "kliping", *words[MOST_WORDS + 2] = {program}, *again[MOST_WORDS + 2];
    char *copy = arena_string(memory, input);
    int argc = 1;
    for (size_t at = 0; at < input.size && argc <= MOST_WORDS; at += strlen(copy + at) + 1)
        words[argc++] = copy + at;
    memcpy(again, words, sizeof again); /* the options of the main job are moved to the front */
    check_main_job(argc, words);
    check_training(argc, again, memory);
}
