#include "readers.h"

static char *put(char *out, int number, int digits)
{
    for (int i = digits; i-- > 0; number /= 10)
        out[i] = (char)('0' + number % 10);
    return out + digits;
}

const char *iso_date(reading *r, calendar_day day, bool islamic)
{
    char text[16], *out = text;
    if (!day.year && !islamic && r->dated && day.day)
        day.year = calendar_nearest_year(day, r->document);
    if (day.year)
        out = put(out, day.year, 4);
    else
        *out++ = '-';
    if (day.month) {
        *out++ = '-';
        out = put(out, day.month, 2);
    }
    if (day.day) {
        *out++ = '-';
        out = put(out, day.day, 2);
    }
    return keep_text(r, (bytes){text, (size_t)(out - text)});
}

const char *iso_week(reading *r, long monday, bool last)
{
    return iso_date(r, calendar_of_number(monday + (last ? 6 : 0)), false);
}
