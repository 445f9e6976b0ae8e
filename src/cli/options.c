#include "options.h"

#include "../base/date.h"

#include <getopt.h>
#include <sched.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

const char options_help[] =
    "Usage: kliping [OPTION]... [FILE]...\n"
    "       kliping COMMAND ...\n"
    "\n"
    "Reads Indonesian news and writes what it says as JSON: events, persons with their\n"
    "positions, organisations, places, sums, dates, laws and quotes. A FILE is an article, a\n"
    "page, a table or stream of records, a compressed file, an archive of these, or a\n"
    "directory; without FILE, or where it is -, standard input is read.\n"
    "\n"
    "  --in=auto|text|jsonl|json|csv|html|warc|rss\n"
    "                        what comes in (default: auto, by content and name); compression\n"
    "                        and archives are seen by themselves\n"
    "  -0                    articles with a NUL between them\n"
    "  --field NAME=OTHER    the field NAME of records (id, title, text, date, url, publisher,\n"
    "                        author, html) is called OTHER; usual crawlers' names are known\n"
    "  --max-record SIZE     larger records fail (bytes, or with K, M, G; default 16M)\n"
    "  --date YYYY-MM-DD     date of articles that carry none\n"
    "  --offsets=codepoint|byte|utf16\n"
    "                        what start and end count (default: code points)\n"
    "  --text                write the text that start and end count in, as \"text\"\n"
    "  --pretty, --compact   many lines or one (default: many on a terminal)\n"
    "  --lexicon DIR         a directory of one's own on top of the shipped lexicons\n"
    "  --model FILE          another compiled model\n"
    "  --prior TYPE=P        the share of articles that report an event of the type: shifts its\n"
    "                        scores from the share in the training articles\n"
    "  --jobs N              worker threads (default: one a processor)\n"
    "  --output FILE         write to FILE instead of standard output\n"
    "  --resume              go on where FILE ends: with the same inputs and options, what it has\n"
    "                        is neither lost nor repeated\n"
    "  --shard I/N           every N-th article, from the I-th on (1/4, 2/4, 3/4, 4/4)\n"
    "  --progress=bar|plain|none\n"
    "                        how far it has come, on standard error (default: a bar on a "
    "terminal)\n"
    "  --help, --version\n"
    "\n"
    "Commands, each with its own --help:\n";

static bool wrong(const char *format, ...) __attribute__((format(printf, 1, 2)));

static bool wrong(const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    fputs("kliping: ", stderr);
    vfprintf(stderr, format, arguments); /* NOLINT(clang-analyzer-valist*): it was started above */
    fputs("\nTry 'kliping --help'.\n", stderr);
    va_end(arguments);
    return false;
}

static bool read_count(const char *text, unsigned long most, unsigned long *out, const char **rest)
{
    unsigned long value = 0;
    const char *at = text;
    for (; *at >= '0' && *at <= '9'; at++) {
        value = value * 10 + (unsigned long)(*at - '0');
        if (value > most)
            return false;
    }
    *out = value;
    *rest = at;
    return at > text && value > 0;
}

static bool read_size(const char *text, size_t *out)
{
    const size_t most = 1 << 30;
    unsigned long count;
    const char *unit;
    if (!read_count(text, most, &count, &unit))
        return false;
    unsigned shift = *unit == 'K' ? 10 : *unit == 'M' ? 20 : *unit == 'G' ? 30 : 0;
    if (shift)
        unit++;
    if (*unit || count > most >> shift)
        return false;
    *out = count << shift;
    return true;
}

static bool read_jobs(const char *text, unsigned *out)
{
    unsigned long count;
    const char *rest;
    if (!read_count(text, 1024, &count, &rest) || *rest)
        return false;
    *out = (unsigned)count;
    return true;
}

static bool read_offsets(const char *text, kliping_offsets *out)
{
    static const char *const units[] = {"codepoint", "byte", "utf16"};
    for (unsigned i = 0; i < 3; i++)
        if (!strcmp(text, units[i])) {
            *out = (kliping_offsets)i;
            return true;
        }
    return false;
}

static bool read_field(const char *text, record_names *names)
{
    const char *equals = strchr(text, '=');
    if (!equals || !equals[1])
        return false;
    bytes name = {text, (size_t)(equals - text)};
    for (unsigned i = 0; i < RECORD_FIELDS; i++)
        if (bytes_equal(name, bytes_of(record_field_names[i]))) {
            names->name[i] = equals + 1;
            return true;
        }
    return false;
}

/* I/N */
static bool read_shard(const char *text, options *out)
{
    unsigned long number;
    const char *rest;
    if (!read_count(text, 1000000, &number, &rest) || *rest != '/' ||
        !read_count(rest + 1, 1000000, &out->n_shards, &rest) || *rest || number > out->n_shards)
        return false;
    out->shard = number - 1;
    return true;
}

static bool read_progress(const char *text, progress_style *out)
{
    static const char *const styles[] = {"none", "bar", "plain"};
    for (unsigned i = 0; i < 3; i++)
        if (!strcmp(text, styles[i])) {
            *out = (progress_style)i;
            return true;
        }
    return false;
}

static bool read_format(const char *text, feed_format *out)
{
    *out = format_named(text);
    return *out != FEED_FORMATS;
}

static unsigned processors(void)
{
    cpu_set_t set;
    if (sched_getaffinity(0, sizeof set, &set) != 0)
        return 1;
    return (unsigned)CPU_COUNT(&set);
}

enum {
    OPTION_IN = 256,
    OPTION_FIELD,
    OPTION_MAX_RECORD,
    OPTION_DATE,
    OPTION_OFFSETS,
    OPTION_TEXT,
    OPTION_PRETTY,
    OPTION_COMPACT,
    OPTION_LEXICON,
    OPTION_MODEL,
    OPTION_PRIOR,
    OPTION_JOBS,
    OPTION_OUTPUT,
    OPTION_RESUME,
    OPTION_SHARD,
    OPTION_PROGRESS,
    OPTION_HELP,
    OPTION_VERSION
};

/* TYPE=P */
static bool read_prior(const char *text, options *out)
{
    const char *equals = strchr(text, '=');
    char *end;
    double probability = equals ? strtod(equals + 1, &end) : 0;
    if (!equals || equals == text || end == equals + 1 || *end ||
        !(probability > 0 && probability < 1))
        return false;
    char *type = strndup(text, (size_t)(equals - text));
    if (!type)
        return false;
    out->priors[out->n_priors++] = (kliping_prior){type, probability};
    return true;
}

static const struct option long_options[] = {
    {"in", required_argument, NULL, OPTION_IN},
    {"field", required_argument, NULL, OPTION_FIELD},
    {"max-record", required_argument, NULL, OPTION_MAX_RECORD},
    {"date", required_argument, NULL, OPTION_DATE},
    {"offsets", required_argument, NULL, OPTION_OFFSETS},
    {"text", no_argument, NULL, OPTION_TEXT},
    {"pretty", no_argument, NULL, OPTION_PRETTY},
    {"compact", no_argument, NULL, OPTION_COMPACT},
    {"lexicon", required_argument, NULL, OPTION_LEXICON},
    {"model", required_argument, NULL, OPTION_MODEL},
    {"prior", required_argument, NULL, OPTION_PRIOR},
    {"jobs", required_argument, NULL, OPTION_JOBS},
    {"output", required_argument, NULL, OPTION_OUTPUT},
    {"resume", no_argument, NULL, OPTION_RESUME},
    {"shard", required_argument, NULL, OPTION_SHARD},
    {"progress", required_argument, NULL, OPTION_PROGRESS},
    {"help", no_argument, NULL, OPTION_HELP},
    {"version", no_argument, NULL, OPTION_VERSION},
    {0},
};

/* False: the option's argument is none it takes. */
static bool take_option(int option, options *out)
{
    switch (option) {
    case OPTION_IN:
        return read_format(optarg, &out->format);
    case OPTION_FIELD:
        return read_field(optarg, &out->names);
    case OPTION_MAX_RECORD:
        return read_size(optarg, &out->max_record);
    case OPTION_DATE:
        return strlen(optarg) == 10 && date_read_iso(bytes_of(optarg), out->date);
    case OPTION_OFFSETS:
        return read_offsets(optarg, &out->offsets);
    case '0':
        out->format = FEED_TEXT_NUL;
        return true;
    case OPTION_TEXT:
        out->with_text = true;
        return true;
    case OPTION_PRETTY:
    case OPTION_COMPACT:
        out->pretty = option == OPTION_PRETTY;
        out->pretty_given = true;
        return true;
    case OPTION_LEXICON:
        out->lexicons[out->n_lexicons++] = optarg;
        return true;
    case OPTION_MODEL:
        out->model = optarg;
        return true;
    case OPTION_PRIOR:
        return read_prior(optarg, out);
    case OPTION_JOBS:
        return read_jobs(optarg, &out->jobs);
    case OPTION_OUTPUT:
        out->output = optarg;
        return *optarg;
    case OPTION_RESUME:
        out->resume = true;
        return true;
    case OPTION_SHARD:
        return read_shard(optarg, out);
    case OPTION_PROGRESS:
        return read_progress(optarg, &out->progress);
    case OPTION_HELP:
        out->action = ACTION_HELP;
        return true;
    default:
        out->action = ACTION_VERSION;
        return true;
    }
}

bool options_read(int argc, char **argv, options *out)
{
    *out = (options){
        .names = record_default_names,
        .lexicons = calloc((size_t)argc + 1, sizeof *out->lexicons),
        .priors = calloc((size_t)argc + 1, sizeof *out->priors),
        .max_record = 16 << 20,
        .jobs = processors(),
        .n_shards = 1,
        .progress = isatty(STDERR_FILENO) ? PROGRESS_BAR : PROGRESS_NONE,
    };
    if (!out->lexicons || !out->priors)
        return wrong("out of memory");
    opterr = 0;
    for (;;) {
        int given = optind, index = 0;
        int option = getopt_long(argc, argv, ":0", long_options, &index);
        if (option == -1)
            break;
        if (option == ':')
            return wrong("%s needs an argument", argv[optind - 1]);
        if (option == '?')
            return optopt ? wrong("unknown option -%c", optopt)
                          : wrong("unknown option %s", argv[given]);
        if (!take_option(option, out))
            return wrong("--%s does not take '%s'", long_options[index].name, optarg);
    }
    if (out->resume && !out->output)
        return wrong("--resume needs --output");
    if (out->resume && out->pretty)
        return wrong("--resume needs one line an article: not with --pretty");
    bool terminal = !out->output && isatty(STDOUT_FILENO);
    if (!out->pretty_given)
        out->pretty = terminal;
    if (terminal && out->progress == PROGRESS_BAR)
        out->progress = PROGRESS_NONE; /* it would stand in the middle of the output */
    out->files = argv + optind;
    out->n_files = argc - optind;
    return true;
}

void options_free(options *options)
{
    free(options->lexicons);
    for (size_t i = 0; i < options->n_priors; i++)
        free((char *)options->priors[i].type);
    free(options->priors);
}
