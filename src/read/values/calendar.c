#include "calendar.h"

#include <stdlib.h>

static bool is_leap(int year)
{
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

int calendar_days_in_month(int year, int month)
{
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && (year == 0 || is_leap(year)) ? 29 : days[month - 1];
}

bool calendar_exists(calendar_day day)
{
    return day.month >= 1 && day.month <= 12 && day.day >= 1 &&
           day.day <= calendar_days_in_month(day.year, day.month);
}

/* Counted in years that begin in March, so that a leap day is the last of its year. */
long calendar_number(calendar_day day)
{
    long year = day.month > 2 ? day.year : day.year - 1;
    long month = (day.month + 9) % 12;
    long era = (year >= 0 ? year : year - 399) / 400;
    long year_of_era = year - era * 400;
    long day_of_year = (153 * month + 2) / 5 + day.day - 1;
    return era * 146097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year -
           719468;
}

calendar_day calendar_of_number(long number)
{
    number += 719468;
    long era = (number >= 0 ? number : number - 146096) / 146097;
    long day = number - era * 146097;
    long year = (day - day / 1460 + day / 36524 - day / 146096) / 365;
    long day_of_year = day - (365 * year + year / 4 - year / 100);
    long month = (5 * day_of_year + 2) / 153;
    calendar_day result = {.day = (int)(day_of_year - (153 * month + 2) / 5 + 1),
                           .month = (int)(month < 10 ? month + 3 : month - 9)};
    result.year = (int)(year + era * 400 + (result.month <= 2));
    return result;
}

int calendar_weekday(long number)
{
    return (int)(((number + 3) % 7 + 7) % 7);
}

int calendar_nearest_year(calendar_day day, calendar_day document)
{
    long today = calendar_number(document), best = 0;
    int nearest = 0;
    for (int year = document.year - 1; year <= document.year + 1; year++) {
        day.year = year;
        if (year <= 0 || !calendar_exists(day))
            continue;
        long distance = labs(calendar_number(day) - today);
        if (!nearest || distance < best) {
            nearest = year;
            best = distance;
        }
    }
    return nearest;
}

bool calendar_parse(const char *text, calendar_day *day)
{
    int fields[3] = {0, 0, 0};
    static const int sizes[] = {4, 2, 2};
    for (int i = 0; i < 3; i++) {
        if (i && *text++ != '-')
            return false;
        for (int n = 0; n < sizes[i]; n++, text++) {
            if (*text < '0' || *text > '9')
                return false;
            fields[i] = fields[i] * 10 + (*text - '0');
        }
    }
    *day = (calendar_day){fields[0], fields[1], fields[2]};
    return !*text && day->year > 0 && calendar_exists(*day);
}
