/* Stage 8: text and entities -> quotes: direct speech with its verb and speaker. */
#ifndef KLIPING_READ_QUOTES_H
#define KLIPING_READ_QUOTES_H

#include "entities.h"

typedef struct quotes {
    const kliping_quote *items; /* [count], in text order */
    size_t count;
} quotes;

void quotes_read(const text *text, const zones *zones, const tokens *tokens,
                 const entities *entities, workspace *workspace, quotes *out);

#endif
