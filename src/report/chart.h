/* Columns over time, drawn as SVG inside an HTML page. */
#ifndef KLIPING_REPORT_CHART_H
#define KLIPING_REPORT_CHART_H

#include "report.h"
#include "writer.h"

enum { CHART_SLOTS = 48 };

/* The time that all charts of a page share: the months of a few years that hold nearly all events,
 * else years. The articles without a date have the slot behind the last. */
typedef struct timeline {
    int first;    /* month or year */
    size_t count; /* slots, at most CHART_SLOTS */
    bool by_year;
    bool cut;     /* there are events before the first slot or behind the last */
    bool undated; /* there are events without a date */
} timeline;

void timeline_make(const report *report, arena *arena, timeline *out);

/* False: the month has no slot. */
bool timeline_slot(const timeline *line, int month, size_t *slot);

/* "Feb 2024", "2024" or "undated". */
const char *timeline_slot_name(const timeline *line, size_t slot, arena *arena);

typedef struct chart {
    bytes title;    /* of an event type */
    bytes currency; /* of the figures; data NULL: they are counts */
    double values[CHART_SLOTS + 1];
} chart;

void chart_write(writer *writer, const timeline *line, const chart *chart, arena *arena);

#endif
