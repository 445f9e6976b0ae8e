/* The civil calendar: what days exist, which weekday they are, and arithmetic on them. */
#ifndef KLIPING_READ_VALUES_CALENDAR_H
#define KLIPING_READ_VALUES_CALENDAR_H

#include <stdbool.h>

typedef struct calendar_day {
    int year, month, day; /* month 1-12, day 1-31; 0 where the text does not say */
} calendar_day;

/* Year 0 stands for any year: 29 February may exist then. */
bool calendar_exists(calendar_day day);
int calendar_days_in_month(int year, int month);

/* Days since 1970-01-01, which was a Thursday; and back. */
long calendar_number(calendar_day day);
calendar_day calendar_of_number(long number);
int calendar_weekday(long number); /* 0 Monday ... 6 Sunday */

/* The year, of the document's and its neighbours, in which month and day lie nearest to the
 * document; ties go to the past. 0 where the day exists in none of them. */
int calendar_nearest_year(calendar_day day, calendar_day document);

/* "YYYY-MM-DD". */
bool calendar_parse(const char *text, calendar_day *day);

#endif
