/* What a stream of records adds up to.
 *
 *   line ─reported▶ record ─▶ types   articles, events, modalities        a type
 *                             events  how many                            a type and month
 *                             money   exact sums                          a type, month, currency
 *                             names   articles, mentions                  a person, organisation,
 * region
 */
#ifndef KLIPING_REPORT_TALLY_H
#define KLIPING_REPORT_TALLY_H

#include "exact_sum.h"
#include "name_table.h"
#include "reported.h"

enum { MODALITY_ASSERTED, MODALITY_PLANNED, MODALITY_PROPOSED, MODALITIES };

typedef struct type_count {
    uint64_t articles, events, modality[MODALITIES];
    uint64_t unread; /* amounts that are no sum of money */
} type_count;

/* The amounts that events name, each once an article. */
typedef struct money_count {
    uint64_t exact, approximate; /* how many went into the sums */
    uint64_t ranges, rates;      /* left out: "lebih dari Rp 2 miliar", "Rp 2 juta per orang" */
    exact_sum sum, approximate_sum;
} money_count;

typedef struct event_key {
    uint32_t type; /* number in types */
    int32_t month;
} event_key;

typedef struct money_key {
    uint32_t type;
    int32_t month;
    char currency[4];
} money_key;

/* Counts a key, in an array that grows with it. */
typedef struct count_table {
    key_index keys;
    void *counts; /* [keys.count] of the table's own type */
    uint32_t capacity;
} count_table;

typedef enum name_kind { NAME_PERSON, NAME_ORGANISATION, NAME_REGION, NAME_KINDS } name_kind;

/* How a name's key is made up: parts, each ended by NAME_SEPARATOR but for the last.
 *   person: name, position     organisation, region: name, knowledge base, id */
enum { NAME_SEPARATOR = '\x1F' };

typedef struct tally {
    uint64_t articles, failed, undated;
    char first_date[11], last_date[11]; /* empty: none */
    count_table types;                  /* type_count */
    count_table events;                 /* uint64_t by event_key */
    count_table money;                  /* money_count by money_key */
    name_table names[NAME_KINDS];
    uint32_t most; /* keys in each table */
    arena arena;   /* of the line being read */
} tally;

/* seed: any number that nobody knows beforehand; it changes nothing but speed. */
void tally_begin(tally *tally, uint32_t most_names, uint64_t seed);
void tally_end(tally *tally);

/* Counts a line, or nothing of it. KLIPING_BAD_RECORD: reason (REPORTED_REASON bytes) says why. */
kliping_status tally_line(tally *tally, bytes line, char *reason);

const type_count *tally_type(const tally *tally, uint32_t type);
uint64_t tally_events(const tally *tally, uint32_t type, int month);

#endif
