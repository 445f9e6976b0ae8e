#include "bench.h"
#include "cli.h"
#include "compile.h"
#include "heap.h"
#include "learning.h"
#include "options.h"
#include "output.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>

typedef struct command {
    const char *name, *summary;
    int (*run)(int argc, char **argv);
} command;

/* The commands, ended by one without a name. */
static const command commands[] = {
    {"bench", "time every stage over a file of records", cli_bench},
    {"compile", "make a compiled lexicon or model of text sources", cli_compile},
    {"eval", "score a model against articles or columns with gold", cli_eval},
    {"explain", "say why an article got, or did not get, its labels", cli_explain},
    {"lint", "check .event files and run their examples", cli_lint},
    {"summary", "add up what many articles say: a table, CSV or a page", cli_summary},
    {"train", "learn a model from articles or columns with gold", cli_train},
    {0},
};

static const command *find_command(const char *name)
{
    for (const command *command = commands; command->name; command++)
        if (!strcmp(command->name, name))
            return command;
    return NULL;
}

static int flushed(void)
{
    return fflush(stdout) == 0 ? EXIT_ALL_WELL : EXIT_OUTPUT;
}

static int help(void)
{
    fputs(options_help, stdout);
    for (const command *command = commands; command->name; command++)
        printf("  %-10s %s\n", command->name, command->summary);
    return flushed();
}

static int version(void)
{
    printf("kliping %s\n", kliping_version());
    return flushed();
}

/* What a command printed may be lost only now. */
static int with_output(int code)
{
    if ((fflush(stdout) == 0 && !ferror(stdout)) || code == EXIT_OUTPUT)
        return code;
    if (errno != EPIPE)
        fputs("kliping: standard output cannot be written\n", stderr);
    return EXIT_OUTPUT;
}

int main(int argc, char **argv)
{
    heap_begin();
    output_secure_descriptors();
    signal(SIGPIPE, SIG_IGN); /* a closed pipe is an error like any other, */
    signal(SIGXFSZ, SIG_IGN); /* and so is a file that may not grow */
    const command *command = argc > 1 ? find_command(argv[1]) : NULL;
    if (command)
        return with_output(command->run(argc - 1, argv + 1));
    options options;
    int code = EXIT_USAGE;
    if (options_read(argc, argv, &options))
        code = options.action == ACTION_HELP      ? help()
               : options.action == ACTION_VERSION ? version()
                                                  : cli_label(&options);
    options_free(&options);
    return code;
}
