/* kliping explain [--html] [--type TYPE]... [FILE]: why an article got, or did not get, a label. */
#include "explain.h"

#include "../base/buffer.h"
#include "../feed/whole.h"
#include "cli.h"
#include "data_files.h"
#include "learning.h"

#include <errno.h>
#include <fcntl.h>
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static const char usage[] =
    "usage: kliping explain [OPTION...] [FILE]\n"
    "\n"
    "Says of one article (standard input without FILE) why it got, or did not get, the label of\n"
    "every event type: the sentences that speak for it, their cues with file and line, what takes\n"
    "cues away, what weighs most, and who fills the roles.\n"
    "\n"
    "  --html               a page with the spans marked, which needs no network\n"
    "  --type TYPE          this event type alone; may be given again\n"
    "  --date YYYY-MM-DD    the article's date\n"
    "  --lexicon DIR        a directory of one's own on top of the shipped lexicons\n"
    "  --lexicon-file FILE  another compiled lexicon\n"
    "  --model FILE         other compiled models\n";

typedef struct job {
    explain_request request;
    kliping_sources sources;
    const char *date, *file;
    char lexicon[PATH_MAX], model[PATH_MAX];
} job;

/* -1: go on; else the exit code. lists: room for argc entries each. */
static int read_options(int argc, char **argv, const char **types, const char **directories,
                        job *out)
{
    static const struct option options[] = {
        {"html", no_argument, NULL, 'h'},         {"type", required_argument, NULL, 't'},
        {"date", required_argument, NULL, 'd'},   {"lexicon", required_argument, NULL, 'l'},
        {"model", required_argument, NULL, 'm'},  {"lexicon-file", required_argument, NULL, 'f'},
        {"help", no_argument, NULL, '?' + 0x100}, {0},
    };
    optind = 1;
    for (int option; (option = getopt_long(argc, argv, "", options, NULL)) != -1;)
        switch (option) {
        case 'h':
            out->request.html = true;
            break;
        case 't':
            types[out->request.n_types++] = optarg;
            break;
        case 'd':
            out->date = optarg;
            break;
        case 'l':
            directories[out->sources.n_user_lexicons++] = optarg;
            break;
        case 'm':
            out->sources.model = optarg;
            break;
        case 'f':
            out->sources.lexicon = optarg;
            break;
        case '?' + 0x100:
            fputs(usage, stdout);
            return fflush(stdout) == 0 ? EXIT_ALL_WELL : EXIT_OUTPUT;
        default:
            fputs(usage, stderr);
            return EXIT_USAGE;
        }
    if (argc - optind > 1) {
        fputs(usage, stderr);
        return EXIT_USAGE;
    }
    out->file = optind < argc ? argv[optind] : NULL;
    out->request.types = types;
    out->sources.user_lexicons = directories;
    if (!out->sources.lexicon && data_file("kliping.lexicon", out->lexicon))
        out->sources.lexicon = out->lexicon;
    if (!out->sources.model && data_file("kliping.model", out->model))
        out->sources.model = out->model;
    return -1;
}

static bool read_input(const char *name, kliping_buffer *out)
{
    enum { LIMIT = 16 << 20 };
    int file = name ? open(name, O_RDONLY | O_CLOEXEC) : STDIN_FILENO;
    kliping_status status = file < 0 ? KLIPING_IO : whole_read_file(file, LIMIT, out);
    if (status != KLIPING_OK)
        fprintf(stderr, "kliping: %s: %s\n", name ? name : "standard input",
                status == KLIPING_IO ? strerror(errno) : kliping_status_text(status));
    if (name && file >= 0)
        close(file);
    return status == KLIPING_OK;
}

static int explain(const job *job, const kliping_buffer *input)
{
    kliping_error error = {0};
    kliping_reader *reader = NULL;
    kliping_session *session = NULL;
    const kliping_document *document;
    kliping_article article = {.text = input->data, .text_size = input->size, .date = job->date};
    kliping_status status = kliping_reader_open(&job->sources, &reader, &error);
    if (status == KLIPING_OK)
        status = kliping_session_new(reader, &session);
    if (status == KLIPING_OK)
        status = kliping_session_read(session, &article, &document);
    bool written = false;
    if (status == KLIPING_OK)
        status = explain_document(&job->request, reader, session, document, &written);
    if (status != KLIPING_OK)
        learning_complain(status, &error);
    kliping_session_free(session);
    kliping_reader_free(reader);
    return status != KLIPING_OK ? EXIT_DATA : written ? EXIT_ALL_WELL : EXIT_OUTPUT;
}

int cli_explain(int argc, char **argv)
{
    job job = {0};
    const char **lists = calloc((size_t)argc * 2 + 2, sizeof *lists);
    if (!lists)
        return EXIT_SOME_FAILED;
    int code = read_options(argc, argv, lists, lists + argc + 1, &job);
    kliping_buffer input = {0};
    if (code < 0) {
        job.request.title = job.file ? job.file : "standard input";
        job.request.colours = !job.request.html && isatty(STDOUT_FILENO);
        code = read_input(job.file, &input) ? explain(&job, &input) : EXIT_NO_INPUT;
    }
    free(input.data);
    free(lists);
    return code;
}
