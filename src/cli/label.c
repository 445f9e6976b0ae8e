/* The main job: articles in, JSON out. */
#include "cli.h"
#include "data_files.h"
#include "inputs.h"
#include "progress.h"
#include "signals.h"
#include "target.h"

#include <errno.h>
#include <stdio.h>
#include <sys/stat.h>

static int exit_code(const inputs *inputs, size_t n_failed, bool output_failed)
{
    if (output_failed)
        return EXIT_OUTPUT;
    if (!inputs->n_readable)
        return EXIT_NO_INPUT;
    return n_failed ? EXIT_SOME_FAILED : EXIT_ALL_WELL;
}

static int read_all(inputs *inputs)
{
    const options *options = inputs->options;
    inputs->batch = pool_take(inputs->pool);
    for (int i = 0; i < options->n_files && !inputs_at_end(inputs); i++)
        inputs_read(inputs, options->files[i]);
    if (!options->n_files)
        inputs_read(inputs, "-");
    size_t n_failed = pool_finish(inputs->pool, inputs->batch);
    return exit_code(inputs, n_failed, pool_output_failed(inputs->pool));
}

static int read_inputs(const options *options, const kliping_reader *reader)
{
    target target;
    if (!target_open(options, reader, &target))
        return EXIT_OUTPUT;
    inputs inputs = {
        .options = options, .watch.wake = signals_catch(), .n_skipped = target.n_lines};
    if (options->output)
        (void)fstat(target.file, &inputs.output);
    uint64_t total = options->progress == PROGRESS_NONE ? 0 : inputs_total_size(options);
    progress *progress = progress_start(options->progress, &inputs.watch, total);
    int code = EXIT_SOME_FAILED;
    if (pool_new(reader, options, &target, progress, &inputs.pool) == KLIPING_OK)
        code = read_all(&inputs);
    else
        fprintf(stderr, "kliping: %s\n", kliping_status_text(KLIPING_NO_MEMORY));
    progress_end(progress);
    pool_free(inputs.pool);
    if (code == EXIT_ALL_WELL && target.n_failed)
        code = EXIT_SOME_FAILED;
    if (!target_close(options, &target))
        code = EXIT_OUTPUT;
    if (inputs.stopped)
        signals_end();
    return code;
}

static void explain(const kliping_error *error, kliping_status status)
{
    const char *reason = error->message[0] ? error->message : kliping_status_text(status);
    if (!error->file[0])
        fprintf(stderr, "kliping: %s\n", reason);
    else if (!error->line)
        fprintf(stderr, "kliping: %s: %s\n", error->file, reason);
    else
        fprintf(stderr, "kliping: %s:%u: %s\n", error->file, error->line, reason);
}

static int open_and_read(const options *options)
{
    char lexicon[PATH_MAX], model[PATH_MAX];
    bool text_model = options->model && is_text_model(options->model);
    kliping_sources sources = {
        .lexicon = data_file("kliping.lexicon", lexicon) ? lexicon : NULL,
        .model = options->model && !text_model       ? options->model
                 : data_file("kliping.model", model) ? model
                                                     : NULL,
        .names = text_model ? options->model : NULL,
        .user_lexicons = options->lexicons,
        .n_user_lexicons = options->n_lexicons,
        .priors = options->priors,
        .n_priors = options->n_priors,
    };
    kliping_reader *reader;
    kliping_error error = {0};
    kliping_status status = kliping_reader_open(&sources, &reader, &error);
    if (status != KLIPING_OK) {
        explain(&error, status);
        return status == KLIPING_BAD_ARGUMENT ? EXIT_USAGE : EXIT_DATA;
    }
    int code = read_inputs(options, reader);
    kliping_reader_free(reader);
    return code;
}

/* User directories are named by hand: one that is not there is a mistake. */
static bool lexicons_exist(const options *options)
{
    for (size_t i = 0; i < options->n_lexicons; i++) {
        struct stat status;
        int found = stat(options->lexicons[i], &status);
        if (found == 0 && S_ISDIR(status.st_mode))
            continue;
        fprintf(stderr, "kliping: %s: %s\n", options->lexicons[i],
                strerror(found == 0 ? ENOTDIR : errno));
        return false;
    }
    return true;
}

int cli_label(const options *options)
{
    return lexicons_exist(options) ? open_and_read(options) : EXIT_DATA;
}
