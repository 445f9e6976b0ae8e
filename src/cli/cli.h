/* What main.c knows of the subcommands: one file each, cli_NAME() in NAME.c.
 *
 * argv[0] is the subcommand's name. Data goes to standard output, all else to standard error. */
#ifndef KLIPING_CLI_CLI_H
#define KLIPING_CLI_CLI_H

enum exit_code {
    EXIT_ALL_WELL = 0,
    EXIT_SOME_FAILED = 1,
    EXIT_USAGE = 2,
    EXIT_NO_INPUT = 3,
    EXIT_DATA = 4, /* lexicon or model cannot be used */
    EXIT_OUTPUT = 5
};

struct options;
int cli_label(const struct options *options); /* the main job, which has no name */
int cli_explain(int argc, char **argv);
int cli_lint(int argc, char **argv);
int cli_summary(int argc, char **argv);

#endif
