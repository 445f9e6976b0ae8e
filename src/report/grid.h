/* What the table and the page both show: the sections of a report as rows of cells. */
#ifndef KLIPING_REPORT_GRID_H
#define KLIPING_REPORT_GRID_H

#include "report.h"

typedef struct grid_column {
    const char *title;
    bytes name; /* the title where it is an event type's; data NULL */
    bool is_number;
} grid_column;

typedef struct grid {
    grid_column *columns; /* [n_columns] */
    size_t n_columns;
    bytes *cells; /* [n_rows * n_columns] */
    size_t n_rows;
    double *shares; /* [n_rows] of the largest figure, for a bar; NULL */
} grid;

void grid_types(const report *report, arena *arena, grid *out);
void grid_months(const report *report, arena *arena, grid *out);
void grid_names(const report *report, name_kind kind, arena *arena, grid *out);
void grid_money(const report *report, bool by_month, arena *arena, grid *out);

/* What is to be said with the grids, as sentences. */
const char *grid_names_note(const report *report, name_kind kind, arena *arena);
const char *grid_money_note(const report *report, arena *arena);

#endif
