/* Stage 5: text -> values: sums of money, percentages, dates, times, quantities, laws, ordinals, in
 * normal form. Works on characters, not tokens. */
#ifndef KLIPING_READ_VALUES_H
#define KLIPING_READ_VALUES_H

#include "../data/source.h"
#include "workspace.h"
#include "zones.h"

typedef struct value_rules value_rules; /* vocabulary of lexicons/values/; immutable, shared */

kliping_status value_rules_open(sources sources, value_rules **out, kliping_error *error);
void value_rules_free(value_rules *rules);

/* Runs the `ok` and `no` lines of the sources; the first that fails is the error. */
kliping_status value_examples_run(sources sources, const value_rules *rules, arena *arena,
                                  kliping_error *error);

typedef struct value {
    uint32_t start, end;        /* canonical bytes */
    const char *type;           /* "MONEY", ... : static */
    const kliping_value *value; /* equal ones may be the same */
} value;

/* A text has no more values and names than this. No text that people read comes near it; one that
 * does would take memory without end. */
static inline size_t values_most(const text *text)
{
    return 16384 + text->canonical.size / 32;
}

typedef struct values {
    const value *items; /* [count], in text order, not overlapping, none in furniture */
    size_t count;
    uint32_t cut; /* canonical byte from which on there are too many to be kept; 0: all are */
    const char *document_date;   /* YYYY-MM-DD: the one given, or the one the text states; NULL */
    const char *const *warnings; /* [n_warnings] */
    size_t n_warnings;
} values;

/* given_date: YYYY-MM-DD or NULL. */
void values_read(const text *text, const zones *zones, const value_rules *rules,
                 const char *given_date, workspace *workspace, values *out);

#endif
