/* Some articles that one thread reads in one go, and what comes of them. */
#ifndef KLIPING_CLI_BATCH_H
#define KLIPING_CLI_BATCH_H

#include "options.h"

typedef enum item_kind {
    ITEM_ARTICLE,   /* the content is the text of an article */
    ITEM_RECORD,    /* the content is one JSON object */
    ITEM_PAGE,      /* the content is an HTML page */
    ITEM_TOO_LONG,  /* the content is the beginning of a record over the limit */
    ITEM_BROKEN,    /* the content says why a record cannot be read */
    ITEM_UNREADABLE /* the content says why an input could not be read */
} item_kind;

/* Where something comes from. */
typedef struct origin {
    const char *source; /* file name as given; "archive:member" */
    const char *id;     /* what its output is called; NULL: SOURCE:LINE */
    unsigned long line; /* 0: the input as a whole */
    bool is_url;        /* the id is the address of the page */
} origin;

typedef struct item {
    item_kind kind;
    bool has_id, is_url;
    unsigned long line;
    size_t start, size; /* of the content in the batch's input */
    size_t source, id;  /* where these begin in the batch's names */
} item;

typedef struct batch {
    unsigned long number;        /* from 0, in the order of the output */
    kliping_buffer input, names; /* names end with NUL */
    item *items;                 /* [n_items] */
    size_t n_items, items_capacity;
    kliping_buffer output, messages; /* for standard output and error */
    size_t n_failed, n_untold;       /* untold: those without a message, for lack of memory */
    bool cut_off;                    /* there was no memory for a line that is owed */
    kliping_buffer scratch;
} batch;

/* False: out of memory. The second adds what has been appended to input since `start`. */
bool batch_add(batch *batch, item_kind kind, const origin *origin, bytes content);
bool batch_add_rest(batch *batch, item_kind kind, const origin *origin, size_t start);

/* Whether such an item has a line in the output, whatever comes of it: only a stream owes one for
 * every record. */
bool item_has_line(item_kind kind, unsigned long line);

/* Fills output and messages. */
void batch_read(batch *batch, kliping_session *session, const kliping_reader *reader,
                const options *options);

void batch_reset(batch *batch);
void batch_free(batch *batch);

#endif
