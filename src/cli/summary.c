/* kliping summary [FILE]...: what the articles behind many lines of output say together. */
#include "../feed/archive.h"
#include "../feed/format.h"
#include "../feed/lines.h"
#include "../feed/record.h"
#include "../report/report.h"
#include "cli.h"
#include "containers.h"
#include "output.h"

#include <errno.h>
#include <fcntl.h>
#include <getopt.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/random.h>
#include <unistd.h>

static const char usage[] =
    "Usage: kliping summary [OPTION]... [FILE]...\n"
    "\n"
    "Adds up lines that kliping wrote, compressed or not (standard input without FILE, or where "
    "it\n"
    "is -): events by type and month, the persons, organisations and regions that most articles\n"
    "name, and the sums of money that events name, exactly.\n"
    "\n"
    "  --format=table|csv|html  columns of text (default), comma-separated values, or a page with\n"
    "                           charts that needs nothing but itself\n"
    "  --top N                  names of each kind (default 20)\n"
    "  --output FILE            write there instead of to standard output\n"
    "  --most-names N           different names of each kind to remember; where there are more, "
    "rare\n"
    "                           ones are forgotten (default 500000, which takes about 100 MB)\n"
    "  --max-record SIZE        longer lines fail (bytes, or with K, M, G; default 256M)\n";

typedef bool report_form(const report *report, arena *arena, kliping_buffer *out);

typedef struct request {
    report_form *form;
    const char *output; /* NULL: standard output */
    unsigned long top, most_names, max_record;
    char **files; /* [n_files] */
    int n_files;
    bool help;
} request;

/* ---- options -------------------------------------------------------------------------------- */

static bool wrong(const char *what, const char *argument)
{
    fprintf(stderr, "kliping: %s '%s'\nTry 'kliping summary --help'.\n", what, argument);
    return false;
}

static bool read_number(const char *text, unsigned long least, unsigned long most, bool with_unit,
                        unsigned long *out)
{
    char *end;
    errno = 0;
    unsigned long value = *text >= '0' && *text <= '9' ? strtoul(text, &end, 10) : 0;
    if (!value || errno)
        return false;
    unsigned shift = *end == 'K' ? 10 : *end == 'M' ? 20 : *end == 'G' ? 30 : 0;
    if (with_unit && shift)
        end++;
    else
        shift = 0;
    if (*end || value > most >> shift)
        return false;
    *out = value << shift;
    return *out >= least;
}

static bool read_form(const char *text, report_form **out)
{
    *out = !strcmp(text, "table")  ? report_table
           : !strcmp(text, "csv")  ? report_csv
           : !strcmp(text, "html") ? report_page
                                   : NULL;
    return *out != NULL;
}

enum { OPTION_FORMAT = 256, OPTION_TOP, OPTION_OUTPUT, OPTION_NAMES, OPTION_RECORD, OPTION_HELP };

static bool take_option(int option, request *out)
{
    switch (option) {
    case OPTION_FORMAT:
        return read_form(optarg, &out->form);
    case OPTION_TOP:
        return read_number(optarg, 1, 1000000, false, &out->top);
    case OPTION_OUTPUT:
        out->output = optarg;
        return true;
    case OPTION_NAMES:
        return read_number(optarg, 100, 100000000, false, &out->most_names);
    case OPTION_RECORD:
        return read_number(optarg, 1, 1ul << 30, true, &out->max_record);
    default:
        out->help = true;
        return true;
    }
}

static bool read_request(int argc, char **argv, request *out)
{
    static const struct option options[] = {
        {"format", required_argument, NULL, OPTION_FORMAT},
        {"top", required_argument, NULL, OPTION_TOP},
        {"output", required_argument, NULL, OPTION_OUTPUT},
        {"most-names", required_argument, NULL, OPTION_NAMES},
        {"max-record", required_argument, NULL, OPTION_RECORD},
        {"help", no_argument, NULL, OPTION_HELP},
        {0},
    };
    *out =
        (request){.form = report_table, .top = 20, .most_names = 500000, .max_record = 256ul << 20};
    opterr = 0;
    for (;;) {
        int given = optind, index = 0;
        int option = getopt_long(argc, argv, ":", options, &index);
        if (option == -1)
            break;
        if (option == ':')
            return wrong("an argument is missing behind", argv[optind - 1]);
        if (option == '?')
            return wrong("unknown option", argv[given]);
        if (!take_option(option, out)) {
            fprintf(stderr, "kliping: --%s does not take '%s'\nTry 'kliping summary --help'.\n",
                    options[index].name, optarg);
            return false;
        }
    }
    out->files = argv + optind;
    out->n_files = argc - optind;
    return true;
}

/* ---- reading -------------------------------------------------------------------------------- */

typedef struct intake {
    const request *request;
    tally tally;
    size_t n_readable, n_failed;
} intake;

static void complain(intake *in, const char *source, unsigned long line, const char *reason)
{
    char text[PATH_MAX + 400];
    int size = line ? snprintf(text, sizeof text, "%.4096s:%lu: %s", source, line, reason)
                    : snprintf(text, sizeof text, "%.4096s: %s", source, reason);
    for (int i = 0; i < size; i++)
        if ((unsigned char)text[i] < ' ')
            text[i] = '?';
    fprintf(stderr, "kliping: %s\n", text);
    in->n_failed++;
}

static void take_line(intake *in, const char *source, unsigned long number, bytes line)
{
    if (line.size && line.data[line.size - 1] == '\r')
        line.size--;
    if (record_is_blank(line))
        return;
    char reason[REPORTED_REASON] = "";
    kliping_status status = tally_line(&in->tally, line, reason);
    if (status != KLIPING_OK)
        complain(in, source, number, reason[0] ? reason : kliping_status_text(status));
}

static void read_lines(intake *in, const char *source, stream *stream)
{
    lines lines;
    lines_begin(&lines, stream, lines_split, in->request->max_record);
    for (bool reading = true; reading;) {
        bytes line;
        lines_result result = lines_next(&lines, &line);
        if (result == LINES_END)
            break;
        if (result == LINES_LINE)
            take_line(in, source, lines.number, line);
        else if (result == LINES_TOO_LONG)
            complain(in, source, lines.number, kliping_status_text(KLIPING_TOO_LARGE));
        else {
            kliping_status status = lines_read(&lines);
            reading = status == KLIPING_OK;
            if (!reading)
                complain(in, source, 0,
                         status == KLIPING_IO ? stream->fault : kliping_status_text(status));
        }
    }
    lines_end(&lines);
}

/* What is compressed, or the files of an archive. */
static void read_packed(intake *in, const char *source, stream *packed)
{
    archive_feed *feed = archive_feed_open(packed);
    if (!feed) {
        complain(in, source, 0, containers_fault());
        return;
    }
    archive_member member;
    archive_result result;
    while ((result = archive_feed_next(feed, &member)) == ARCHIVE_MEMBER)
        if (!member.path || member.is_file) {
            char name[PATH_MAX];
            snprintf(name, sizeof name, "%.2000s/%.2000s", source, member.path ? member.path : "");
            read_lines(in, member.path ? name : source, member.content);
        }
    if (result == ARCHIVE_BROKEN)
        complain(in, source, 0, archive_feed_fault(feed));
    archive_feed_close(feed);
}

static void read_input(intake *in, const char *source)
{
    bool standard = !strcmp(source, "-");
    int file = standard ? STDIN_FILENO : open(source, O_RDONLY | O_CLOEXEC | O_NOCTTY);
    if (file < 0) {
        complain(in, source, 0, strerror(errno));
        return;
    }
    file_stream input;
    file_stream_begin(&input, file, NULL);
    if (format_is_packed(&input.stream))
        read_packed(in, source, &input.stream);
    else
        read_lines(in, source, &input.stream);
    in->n_readable += input.stream.touched;
    stream_end(&input.stream);
    if (!standard)
        close(file);
}

/* ---- writing -------------------------------------------------------------------------------- */

static bool make_report(const intake *in, kliping_buffer *out)
{
    arena memory = {0};
    jmp_buf out_of_memory;
    memory.failure = &out_of_memory;
    bool well = false;
    if (setjmp(out_of_memory) == 0) {
        report report;
        report_make(&in->tally, in->request->top, &memory, &report);
        well = in->request->form(&report, &memory, out);
    } else
        well = false;
    arena_free(&memory);
    return well;
}

static bool write_out(const char *path, bytes text)
{
    if (!path)
        return output_write(STDOUT_FILENO, text);
    int file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOCTTY, 0666);
    if (file < 0)
        return false;
    bool well = output_write(file, text);
    return close(file) == 0 && well;
}

static int write_report(const intake *in)
{
    kliping_buffer out = {0};
    int code = in->n_failed ? EXIT_SOME_FAILED : EXIT_ALL_WELL;
    if (!make_report(in, &out)) {
        fprintf(stderr, "kliping: %s\n", kliping_status_text(KLIPING_NO_MEMORY));
        code = EXIT_SOME_FAILED;
    } else if (!write_out(in->request->output, (bytes){out.data, out.size})) {
        fprintf(stderr, "kliping: %s: %s\n",
                in->request->output ? in->request->output : "standard output", strerror(errno));
        code = EXIT_OUTPUT;
    }
    kliping_buffer_free(&out);
    return code;
}

static uint64_t random_seed(void)
{
    uint64_t seed = 0;
    if (getrandom(&seed, sizeof seed, GRND_NONBLOCK) != sizeof seed)
        seed = (uint64_t)getpid();
    return seed;
}

int cli_summary(int argc, char **argv)
{
    request request;
    if (!read_request(argc, argv, &request))
        return EXIT_USAGE;
    if (request.help) {
        fputs(usage, stdout);
        return fflush(stdout) == 0 ? EXIT_ALL_WELL : EXIT_OUTPUT;
    }
    intake in = {.request = &request};
    tally_begin(&in.tally, (uint32_t)request.most_names, random_seed());
    for (int i = 0; i < request.n_files; i++)
        read_input(&in, request.files[i]);
    if (!request.n_files)
        read_input(&in, "-");
    int code = in.n_readable ? write_report(&in) : EXIT_NO_INPUT;
    tally_end(&in.tally);
    return code;
}
