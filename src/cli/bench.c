/* What reading costs: time per byte of every stage over a file of records, on one core. */
#include "bench.h"
#include "../base/buffer.h"
#include "../base/clock.h"
#include "../feed/record.h"
#include "../feed/whole.h"
#include "cli.h"
#include "data_files.h"

#include <errno.h>
#include <fcntl.h>
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static const char usage[] =
    "usage: kliping bench [--rounds N] [--json] [--lexicon DIR] FILE\n"
    "\n"
    "Reads a file of records (as --in=jsonl) from memory, N times (3), on one core, and says what\n"
    "each stage costs per byte of the file. The fastest counts. Each time it reads twice, the "
    "whole\n"
    "and then with a look at the clock between the stages, which itself is not counted.\n"
    "--lexicon adds a directory of one's own.\n";

enum { MOST_TIMINGS = 24, FILE_LIMIT = 1 << 30, KEPT = 8 << 20 };

typedef struct round {
    kliping_timing parts[MOST_TIMINGS]; /* [n_parts]: record, the stages, json */
    size_t n_parts;
    uint64_t whole; /* nanoseconds */
    size_t records, output_size;
} round;

typedef struct bench {
    kliping_reader *reader;
    kliping_session *session;
    kliping_buffer file, decoded, output;
    uint64_t clock_cost;
} bench;

/* Whether one line is a record that can be read. times: adds what decoding it took, and what
 * writing it; or NULL. */
static bool read_line(bench *bench, bytes line, uint64_t times[2])
{
    record record;
    char reason[RECORD_REASON];
    uint64_t start = times ? clock_now() : 0;
    buffer_reset(&bench->decoded, KEPT);
    kliping_status status =
        record_read(line, &record_default_names, &bench->decoded, &record, reason);
    if (times)
        times[0] += clock_between(start, clock_now(), bench->clock_cost);
    if (status)
        return false;
    kliping_article article = {.text = record.text.data,
                               .text_size = record.text.size,
                               .title = record.title.data,
                               .title_size = record.title.size,
                               .date = record.date[0] ? record.date : NULL};
    const kliping_document *document;
    if (kliping_session_read(bench->session, &article, &document))
        return false;
    start = times ? clock_now() : 0;
    kliping_json_style style = {
        .id = record.id.data, .id_size = record.id.size, .id_is_json = true};
    status = kliping_document_json(document, bench->reader, &style, &bench->output);
    if (times)
        times[1] += clock_between(start, clock_now(), bench->clock_cost);
    return !status;
}

static void read_lines(bench *bench, round *out, uint64_t times[2])
{
    out->records = out->output_size = 0;
    const char *at = bench->file.data, *end = at + bench->file.size;
    while (at < end) {
        const char *newline = memchr(at, '\n', (size_t)(end - at));
        bytes line = {at, (size_t)((newline ? newline : end) - at)};
        at = newline ? newline + 1 : end;
        if (record_is_blank(line) || !read_line(bench, line, times))
            continue;
        out->records++;
        out->output_size += bench->output.size;
        buffer_reset(&bench->output, KEPT);
    }
}

/* The whole is timed by itself: a clock that is looked at for every stage takes its part of it. */
static void read_round(bench *bench, round *out)
{
    uint64_t times[2] = {0, 0}, start = clock_now();
    *out = (round){0};
    kliping_session_measure(bench->session, false);
    read_lines(bench, out, NULL);
    out->whole = clock_now() - start;
    kliping_session_measure(bench->session, true);
    bench->clock_cost = clock_cost();
    read_lines(bench, out, times);
    const kliping_timing *stages;
    size_t n_stages = kliping_session_timings(bench->session, &stages);
    out->parts[out->n_parts++] = (kliping_timing){"record", times[0]};
    for (size_t i = 0; i < n_stages && out->n_parts < MOST_TIMINGS - 1; i++)
        out->parts[out->n_parts++] = stages[i];
    out->parts[out->n_parts++] = (kliping_timing){"json", times[1]};
}

static uint64_t sum_of_parts(const round *round)
{
    uint64_t sum = 0;
    for (size_t i = 0; i < round->n_parts; i++)
        sum += round->parts[i].nanoseconds;
    return sum;
}

/* Touching every byte once: what no reader of the file can beat. */
static uint64_t memory_pass(const kliping_buffer *file)
{
    uint64_t start = clock_now();
    volatile unsigned char sink = 0;
    unsigned char sum = 0;
    for (size_t i = 0; i < file->size; i++)
        sum = (unsigned char)(sum + (unsigned char)file->data[i]);
    sink = sum;
    (void)sink;
    return clock_now() - start;
}

static double megabytes_per_second(size_t size, uint64_t nanoseconds)
{
    return nanoseconds ? (double)size * 1e3 / (double)nanoseconds : 0;
}

static void show(const bench *bench, const round *best, uint64_t pass, bool json)
{
    double size = bench->file.size ? (double)bench->file.size : 1;
    double whole = best->whole ? (double)best->whole : 1;
    if (json)
        printf("{\"bytes\":%zu,\"records\":%zu,\"output_bytes\":%zu,\"mb_per_s\":%.2f,"
               "\"memory_pass_mb_per_s\":%.0f,\"ns_per_byte\":{",
               bench->file.size, best->records, best->output_size,
               megabytes_per_second(bench->file.size, best->whole),
               megabytes_per_second(bench->file.size, pass));
    else
        printf("%-12s%12s%9s\n", "stage", "ns/byte", "share");
    for (size_t i = 0; i < best->n_parts; i++) {
        double time = (double)best->parts[i].nanoseconds;
        if (json)
            printf("%s\"%s\":%.3f", i ? "," : "", best->parts[i].stage, time / size);
        else
            printf("%-12s%12.2f%8.1f%%\n", best->parts[i].stage, time / size, 100 * time / whole);
    }
    if (json)
        printf("}}\n");
    else
        printf("%-12s%12.2f%8.1f%%   %zu records, %.1f MB/s; a memory pass %.0f MB/s\n", "all",
               whole / size, 100.0, best->records,
               megabytes_per_second(bench->file.size, best->whole),
               megabytes_per_second(bench->file.size, pass));
}

typedef struct choices {
    const char *path, *user_lexicon; /* user_lexicon: or NULL */
    unsigned rounds;
    bool json;
} choices;

static int run(const choices *choices, bench *bench)
{
    const char *path = choices->path;
    char lexicon[PATH_MAX], model[PATH_MAX];
    kliping_sources sources = {
        .lexicon = data_file("kliping.lexicon", lexicon) ? lexicon : NULL,
        .model = data_file("kliping.model", model) ? model : NULL,
        .user_lexicons = &choices->user_lexicon,
        .n_user_lexicons = choices->user_lexicon != NULL,
    };
    kliping_error error = {0};
    kliping_status status = kliping_reader_open(&sources, &bench->reader, &error);
    if (!status)
        status = kliping_session_new(bench->reader, &bench->session);
    if (status) {
        fprintf(stderr, "kliping: %s: %s\n", error.file,
                error.message[0] ? error.message : kliping_status_text(status));
        return EXIT_DATA;
    }
    int file = open(path, O_RDONLY | O_CLOEXEC);
    status = file < 0 ? KLIPING_IO : whole_read_file(file, FILE_LIMIT, &bench->file);
    if (file >= 0)
        close(file);
    if (status) {
        fprintf(stderr, "kliping: %s: %s\n", path,
                status == KLIPING_IO ? strerror(errno) : kliping_status_text(status));
        return EXIT_NO_INPUT;
    }
    round best = {0}, next;
    uint64_t pass = 0;
    for (unsigned i = 0; i < choices->rounds; i++) {
        uint64_t time = memory_pass(&bench->file);
        pass = !pass || time < pass ? time : pass;
        read_round(bench, &next);
        uint64_t whole = i == 0 || next.whole < best.whole ? next.whole : best.whole;
        if (i == 0 || sum_of_parts(&next) < sum_of_parts(&best))
            best = next;
        best.whole = whole;
    }
    show(bench, &best, pass, choices->json);
    return fflush(stdout) == 0 ? EXIT_ALL_WELL : EXIT_OUTPUT;
}

int cli_bench(int argc, char **argv)
{
    static const struct option options[] = {{"rounds", required_argument, NULL, 'r'},
                                            {"json", no_argument, NULL, 'j'},
                                            {"lexicon", required_argument, NULL, 'l'},
                                            {"help", no_argument, NULL, 'h'},
                                            {0}};
    choices choices = {.rounds = 3};
    optind = 1;
    for (int option; (option = getopt_long(argc, argv, "r:jl:h", options, NULL)) != -1;) {
        if (option == 'h') {
            fputs(usage, stdout);
            return fflush(stdout) == 0 ? EXIT_ALL_WELL : EXIT_OUTPUT;
        }
        if (option == 'r')
            choices.rounds = (unsigned)strtoul(optarg, NULL, 10);
        else if (option == 'j')
            choices.json = true;
        else if (option == 'l')
            choices.user_lexicon = optarg;
        else
            return EXIT_USAGE;
    }
    if (argc - optind != 1 || !choices.rounds) {
        fputs(usage, stderr);
        return EXIT_USAGE;
    }
    bench bench = {0};
    choices.path = argv[optind];
    int code = run(&choices, &bench);
    kliping_session_free(bench.session);
    kliping_reader_free(bench.reader);
    kliping_buffer_free(&bench.file);
    kliping_buffer_free(&bench.decoded);
    kliping_buffer_free(&bench.output);
    return code;
}
