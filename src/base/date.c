#include "date.h"

static int number(const char *digits, size_t count)
{
    int value = 0;
    for (size_t i = 0; i < count; i++) {
        if (digits[i] < '0' || digits[i] > '9')
            return -1;
        value = value * 10 + (digits[i] - '0');
    }
    return value;
}

static int days_in(int year, int month)
{
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && leap ? 29 : days[month - 1];
}

bool date_read_iso(bytes text, char date[static 11])
{
    date[0] = '\0';
    if (text.size < 10 || text.data[4] != '-' || text.data[7] != '-')
        return false;
    if (text.size > 10 && text.data[10] != 'T' && text.data[10] != ' ')
        return false;
    int year = number(text.data, 4), month = number(text.data + 5, 2),
        day = number(text.data + 8, 2);
    if (year < 1 || month < 1 || month > 12 || day < 1 || day > days_in(year, month))
        return false;
    memcpy(date, text.data, 10);
    date[10] = '\0';
    return true;
}
