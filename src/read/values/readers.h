/* The readers of single values. Each looks at a position where its value might begin, emits what
 * stands there, and returns where reading goes on; the position itself where nothing does. */
#ifndef KLIPING_READ_VALUES_READERS_H
#define KLIPING_READ_VALUES_READERS_H

#include "number.h"

/* Reads what lies between the reading's bounds, from the first place there: the first one behind.
 */
size_t zone_scan(reading *r, size_t place);

/* Reads what may begin at one place: the next one behind it. */
size_t zone_step(reading *r, size_t place);

/* Finds the words of the vocabulary in all zones, and where values may begin. */
void find_words(reading *r, const text *text, const zones *zones, breadth breadth);

/* The date the text states for itself, by a reading of its own of the zones: NULL where none. */
const char *stated_date(reading *model, const zones *zones);

/* The first place from a position on: halves are left out without branches. */
static inline size_t first_place(const places *places, size_t position)
{
    size_t first = 0;
    for (size_t left = places->count; left;) {
        size_t half = left - left / 2;
        first += places->at[first + half - 1] < position ? half : 0;
        left -= half;
    }
    return first;
}

/* Which words a number stands among: hedges and bounds. */
typedef struct surroundings {
    bool approximate, at_least, at_most;
    size_t end; /* behind the words that follow the number and belong to it: "lebih" */
} surroundings;

void surroundings_before(reading *r, size_t start, surroundings *out);
void surroundings_after(reading *r, size_t end, surroundings *out);

size_t measure_at(reading *r, size_t at); /* MONEY PERCENT QUANTITY, and "dua hari lalu" */

size_t weekday_at(reading *r, size_t start, size_t end);
size_t month_at(reading *r, size_t at);
size_t day_at(reading *r, size_t at);  /* a date that begins with a number */
size_t year_at(reading *r, size_t at); /* 2024, 2020-2025, 1990-an */

size_t relative_at(reading *r, size_t at, const rule *word, size_t end);
size_t labelled_year_at(reading *r, size_t at, const rule *label, size_t end);
size_t period_at(reading *r, size_t at, const rule *period, size_t end);

size_t clock_at(reading *r, size_t at, size_t end);
size_t time_at(reading *r, size_t at); /* digits that a zone makes a time */

size_t law_at(reading *r, size_t at);
size_t ordinal_at(reading *r, size_t at);

/* Days, months and years as ISO 8601, as precise as the fields that are not 0. */
const char *iso_date(reading *r, calendar_day day, bool islamic);
const char *iso_week(reading *r, long monday, bool last);

#endif
