/* The main job: articles in, JSON out. */
#include "../feed/lines.h"
#include "../feed/whole.h"
#include "cli.h"
#include "data_files.h"
#include "options.h"
#include "output.h"
#include "pool.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

enum { BATCH_BYTES = 256 * 1024, BATCH_ITEMS = 256 };

/* What is being read from where to whom. */
typedef struct run {
    const options *options;
    pool *pool;
    batch *batch;      /* being filled */
    size_t n_readable; /* inputs */
} run;

static void hand_on(run *run)
{
    if (!run->batch->n_items)
        return;
    pool_submit(run->pool, run->batch);
    run->batch = pool_take(run->pool);
}

static void hand_on_if_full(run *run)
{
    if (run->batch->input.size >= BATCH_BYTES || run->batch->n_items >= BATCH_ITEMS)
        hand_on(run);
}

/* When there is no memory for one more item, there is once the batch has been handed on. */
static void add(run *run, item_kind kind, const char *source, unsigned long line, bytes content)
{
    if (!batch_add(run->batch, kind, source, line, content)) {
        hand_on(run);
        bytes reason = bytes_of(kliping_status_text(KLIPING_NO_MEMORY));
        (void)batch_add(run->batch, ITEM_UNREADABLE, source, line, reason);
    }
    hand_on_if_full(run);
}

static void add_unreadable(run *run, const char *source, const char *reason)
{
    add(run, ITEM_UNREADABLE, source, 0, bytes_of(reason));
}

static void read_article_file(run *run, const char *source, int file)
{
    size_t start = run->batch->input.size;
    kliping_status status = whole_read(file, run->options->max_record, &run->batch->input);
    if (status == KLIPING_IO) {
        add_unreadable(run, source, strerror(errno));
        return;
    }
    run->n_readable++;
    if (status == KLIPING_OK && batch_add_rest(run->batch, ITEM_ARTICLE, source, 0, start))
        hand_on_if_full(run);
    else if (status == KLIPING_TOO_LARGE)
        add(run, ITEM_TOO_LONG, source, 0, BYTES(""));
    else
        add_unreadable(run, source, kliping_status_text(KLIPING_NO_MEMORY));
}

static void add_line(run *run, item_kind kind, const char *source, unsigned long number, bytes line)
{
    static const bytes mark = {"\xEF\xBB\xBF", 3};
    if (number == 1 && line.size >= 3 && bytes_equal(bytes_slice(line, 0, 3), mark))
        line = bytes_slice(line, 3, line.size);
    if (kind == ITEM_TOO_LONG || !record_is_blank(line))
        add(run, kind, source, number, line);
}

/* All that can be had without waiting; false at the end. */
static bool add_lines(run *run, const char *source, lines *lines)
{
    for (;;) {
        bytes line;
        lines_result result = lines_next(lines, &line);
        if (result == LINES_END || result == LINES_EMPTY)
            return result == LINES_EMPTY;
        item_kind kind = result == LINES_TOO_LONG ? ITEM_TOO_LONG : ITEM_RECORD;
        add_line(run, kind, source, lines->number, line);
    }
}

static void read_stream(run *run, const char *source, int file)
{
    lines lines;
    lines_begin(&lines, file, run->options->max_record);
    bool readable = false;
    while (add_lines(run, source, &lines) && !pool_output_failed(run->pool)) {
        hand_on(run);
        kliping_status status = lines_read(&lines);
        if (status != KLIPING_OK) {
            add_unreadable(run, source,
                           status == KLIPING_IO ? strerror(errno) : kliping_status_text(status));
            break;
        }
        readable = true;
    }
    lines_end(&lines);
    run->n_readable += readable;
}

/* Whether opening or reading may wait for somebody else. */
static bool may_wait(const char *source)
{
    struct stat status;
    return stat(source, &status) == 0 && !S_ISREG(status.st_mode);
}

static void read_input(run *run, const char *source)
{
    bool standard = !strcmp(source, "-");
    if (standard || may_wait(source))
        hand_on(run);
    int file = standard ? STDIN_FILENO : open(source, O_RDONLY | O_CLOEXEC | O_NOCTTY);
    if (file < 0) {
        add_unreadable(run, source, strerror(errno));
        return;
    }
    if (run->options->jsonl)
        read_stream(run, source, file);
    else
        read_article_file(run, source, file);
    if (!standard)
        close(file);
}

static int exit_code(const run *run, size_t n_failed, bool output_failed)
{
    if (output_failed)
        return EXIT_OUTPUT;
    if (!run->n_readable)
        return EXIT_NO_INPUT;
    return n_failed ? EXIT_SOME_FAILED : EXIT_ALL_WELL;
}

static int read_inputs(const options *options, const kliping_reader *reader)
{
    struct run run = {.options = options};
    if (pool_new(reader, options, &run.pool) != KLIPING_OK) {
        fprintf(stderr, "kliping: %s\n", kliping_status_text(KLIPING_NO_MEMORY));
        return EXIT_SOME_FAILED;
    }
    run.batch = pool_take(run.pool);
    for (int i = 0; i < options->n_files && !pool_output_failed(run.pool); i++)
        read_input(&run, options->files[i]);
    if (!options->n_files)
        read_input(&run, "-");
    pool_submit(run.pool, run.batch);
    size_t n_failed = pool_finish(run.pool);
    bool output_failed = pool_output_failed(run.pool);
    pool_free(run.pool);
    return exit_code(&run, n_failed, output_failed);
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
