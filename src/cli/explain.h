/* What `kliping explain` says: to a terminal, or as a page. */
#ifndef KLIPING_CLI_EXPLAIN_H
#define KLIPING_CLI_EXPLAIN_H

#include "../kliping.h"

typedef struct explain_request {
    bool html, colours;
    const char *title;
    const char *const *types; /* [n_types]; none: all */
    size_t n_types;
} explain_request;

/* Prints to standard output; *written: whether all of it could be. */
kliping_status explain_document(const explain_request *request, const kliping_reader *reader,
                                kliping_session *session, const kliping_document *document,
                                bool *written);

#endif
