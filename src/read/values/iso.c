#include "readers.h"

/* The last two digits. */
static char *put(char *out, int number)
{
    out[0] = (char)('0' + number / 10 % 10);
    out[1] = (char)('0' + number % 10);
    return out + 2;
}

const char *iso_date(reading *r, calendar_day day, bool islamic)
{
    char text[16], *out = text;
    if (!day.year && !islamic && r->dated && day.day)
        day.year = calendar_nearest_year(day, r->document);
    if (day.year)
        out = put(put(out, day.year / 100), day.year);
    else
        *out++ = '-';
    if (day.month) {
        *out++ = '-';
        out = put(out, day.month);
    }
    if (day.day) {
        *out++ = '-';
        out = put(out, day.day);
    }
    return keep_text(r, (bytes){text, (size_t)(out - text)});
}

const char *iso_week(reading *r, long monday, bool last)
{
    return iso_date(r, calendar_of_number(monday + (last ? 6 : 0)), false);
}
