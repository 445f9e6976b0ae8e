#include "compile.h"

#include "../read/events_model.h"
#include "../read/tagger_model.h"
#include "cli.h"
#include "dependencies.h"
#include "output.h"
#include "trial.h"

#include <errno.h>
#include <fcntl.h>
#include <getopt.h>
#include <limits.h>
#include <stdio.h>
#include <unistd.h>

static const char usage[] =
    "usage: kliping compile lexicon DIR --output FILE\n"
    "       kliping compile model DIR --output FILE\n"
    "\n"
    "lexicon  makes one file of the text sources in DIR (entities/*.lex, values/*.rules,\n"
    "         zones/*.rules, events/*.event) and runs the examples that they carry\n"
    "model    makes one file of the weights in DIR (entities.model, events.model) and of the\n"
    "         resources in DIR/words\n"
    "\n"
    "  --output FILE   where to write it\n"
    "  --depfile FILE  also write a make rule naming what it was made of\n";

typedef struct job {
    const char *kind, *directory, *output, *depfile;
} job;

/* -1: go on; else the exit code. */
static int read_options(int argc, char **argv, job *job)
{
    static const struct option options[] = {
        {"output", required_argument, NULL, 'o'},
        {"depfile", required_argument, NULL, 'd'},
        {"help", no_argument, NULL, 'h'},
        {0},
    };
    optind = 1;
    for (int option; (option = getopt_long(argc, argv, "o:h", options, NULL)) != -1;) {
        if (option == 'h') {
            fputs(usage, stdout);
            return fflush(stdout) == 0 ? EXIT_ALL_WELL : EXIT_OUTPUT;
        }
        if (option == '?')
            return EXIT_USAGE;
        *(option == 'o' ? &job->output : &job->depfile) = optarg;
    }
    if (argc - optind != 2 || !job->output ||
        (strcmp(argv[optind], "lexicon") != 0 && strcmp(argv[optind], "model") != 0)) {
        fputs(usage, stderr);
        return EXIT_USAGE;
    }
    job->kind = argv[optind];
    job->directory = argv[optind + 1];
    return -1;
}

static int complain(const kliping_error *error, kliping_status status)
{
    const char *message = error->message[0] ? error->message : kliping_status_text(status);
    if (error->line)
        fprintf(stderr, "%s:%u: %s\n", error->file, error->line, message);
    else
        fprintf(stderr, "kliping: %s%s%s\n", error->file, error->file[0] ? ": " : "", message);
    return status == KLIPING_IO ? EXIT_NO_INPUT : EXIT_DATA;
}

/* The last part of a path: what names in the compiled file begin with, wherever it was made. */
static const char *base_name(const char *path, arena *arena)
{
    size_t end = strlen(path);
    while (end > 1 && path[end - 1] == '/')
        end--;
    size_t start = end;
    while (start && path[start - 1] != '/')
        start--;
    return arena_string(arena, (bytes){path + start, end - start});
}

/* Beside its place first, so that nobody ever sees half of it. */
static bool write_whole(const char *path, bytes content)
{
    char beside[PATH_MAX];
    if (snprintf(beside, sizeof beside, "%s.part", path) >= (int)sizeof beside) {
        errno = ENAMETOOLONG;
        return false;
    }
    int file = open(beside, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
    if (file < 0)
        return false;
    bool written = output_write(file, content);
    written = close(file) == 0 && written;
    if (written && rename(beside, path) == 0)
        return true;
    int reason = errno;
    unlink(beside);
    errno = reason;
    return false;
}

static int write_compiled(const job *job, bytes file)
{
    if (write_whole(job->output, file) &&
        (!job->depfile || dependencies_write(job->depfile, job->output, job->directory)))
        return EXIT_ALL_WELL;
    fprintf(stderr, "kliping: %s: cannot be written: %s\n", job->output, strerror(errno));
    return EXIT_OUTPUT;
}

static int compile_lexicon(const job *job, arena *arena)
{
    kliping_error error = {0};
    source_set set;
    bytes file = {0};
    kliping_status status =
        source_set_read(job->directory, base_name(job->directory, arena), arena, &set, &error);
    if (status == KLIPING_OK)
        status = source_set_compile(set, arena, &file, &error);
    if (status == KLIPING_OK)
        status = trial_run(file, &set, arena, &error);
    if (status != KLIPING_OK)
        return complain(&error, status);
    return write_compiled(job, file);
}

/* The names' weights and, where there are any, the events'. */
static int compile_model(const job *job, arena *arena)
{
    kliping_error error = {0};
    bytes names, events = {0};
    kliping_status status = tagger_model_compile(job->directory, NULL, arena, &names, &error);
    const char *events_path = arena_format(arena, "%s/events.model", job->directory);
    if (status == KLIPING_OK && access(events_path, F_OK) == 0)
        status = event_model_compile(events_path, arena, &events, &error);
    if (status != KLIPING_OK)
        return complain(&error, status);
    const pack_entry entries[] = {{"entities", names}, {"events", events}};
    return write_compiled(job, pack_build(entries, events.size ? 2 : 1, arena));
}

int cli_compile(int argc, char **argv)
{
    job job = {0};
    int code = read_options(argc, argv, &job);
    if (code >= 0)
        return code;
    arena arena = {0};
    jmp_buf out_of_memory;
    arena.failure = &out_of_memory;
    if (setjmp(out_of_memory))
        code = complain(&(kliping_error){0}, KLIPING_NO_MEMORY);
    else
        code = strcmp(job.kind, "model") == 0 ? compile_model(&job, &arena)
                                              : compile_lexicon(&job, &arena);
    arena_free(&arena);
    return code;
}
