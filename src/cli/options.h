/* The options of the main job. */
#ifndef KLIPING_CLI_OPTIONS_H
#define KLIPING_CLI_OPTIONS_H

#include "../feed/format.h"
#include "../feed/record.h"
#include "../kliping.h"

typedef enum options_action { ACTION_RUN, ACTION_HELP, ACTION_VERSION } options_action;

typedef enum progress_style { PROGRESS_NONE, PROGRESS_BAR, PROGRESS_PLAIN } progress_style;

typedef struct options {
    options_action action;
    feed_format format;
    bool pretty, pretty_given;
    bool with_text;
    kliping_offsets offsets;
    char date[11]; /* empty: none */
    record_names names;
    const char **lexicons; /* [n_lexicons] directories; freed by options_free() */
    size_t n_lexicons;
    kliping_prior *priors; /* [n_priors] freed by options_free(), their types with them */
    size_t n_priors;
    const char *model; /* NULL: the shipped one */
    size_t max_record;
    unsigned jobs;
    const char *output; /* NULL: standard output */
    bool resume;        /* go on behind what output holds already */
    progress_style progress;
    unsigned long shard, n_shards; /* this run reads every n-th record, from shard (from 0) on */
    char **files;                  /* [n_files] */
    int n_files;
} options;

/* False: wrong usage, already explained on standard error. */
bool options_read(int argc, char **argv, options *out);
void options_free(options *options);

extern const char options_help[];

#endif
