/* A tally put in order, and the three ways to show it. */
#ifndef KLIPING_REPORT_REPORT_H
#define KLIPING_REPORT_REPORT_H

#include "tally.h"

typedef struct report_type {
    bytes name;
    uint32_t number; /* in the tally */
    type_count count;
} report_type;

typedef struct report_money {
    const report_type *type;
    int month;
    bytes currency;
    money_count count;
} report_money;

typedef struct report_name {
    bytes parts[3]; /* as the tally's key has them; empty where absent */
    name_count count;
} report_name;

typedef struct report_names {
    report_name *items; /* [count] best first */
    size_t count;
    size_t n_all;       /* different names there are */
    uint64_t shortfall; /* counts are short by no more than this */
} report_names;

typedef struct report {
    const tally *tally;
    report_type *types; /* [n_types] most events first */
    size_t n_types;
    int *months; /* [n_months] in order, UNDATED last */
    size_t n_months;
    report_money *money_by_month; /* [n_money_by_month] by type, currency, month */
    size_t n_money_by_month;
    report_money *money; /* [n_money] over all months; by type, then currency */
    size_t n_money;
    report_names names[NAME_KINDS];
} report;

/* top: how many names of a kind. */
void report_make(const tally *tally, size_t top, arena *arena, report *out);

/* Each false when memory runs out; scratch lives in the arena. */
bool report_table(const report *report, arena *arena, kliping_buffer *out);
bool report_csv(const report *report, arena *arena, kliping_buffer *out);
bool report_page(const report *report, arena *arena, kliping_buffer *out);

/* "2024-02", or "undated". */
const char *report_month(int month, arena *arena);

#endif
