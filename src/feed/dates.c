#include "dates.h"

#include "../base/date.h"

#include <stdio.h>

enum { MOST_WORDS = 12 };

/* A number or a word of the text. */
typedef struct piece {
    bytes text;
    bool is_number;
} piece;

static bool is_digit(char byte)
{
    return byte >= '0' && byte <= '9';
}

static bool is_letter(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

static size_t cut(bytes text, piece pieces[static MOST_WORDS])
{
    size_t count = 0, at = 0;
    while (at < text.size && count < MOST_WORDS) {
        bool number = is_digit(text.data[at]);
        if (!number && !is_letter(text.data[at])) {
            at++;
            continue;
        }
        size_t start = at;
        while (at < text.size && (number ? is_digit(text.data[at]) : is_letter(text.data[at])))
            at++;
        pieces[count++] = (piece){bytes_slice(text, start, at), number};
    }
    return count;
}

static long number_of(bytes digits)
{
    long value = 0;
    for (size_t i = 0; i < digits.size && i < 15; i++)
        value = value * 10 + (digits.data[i] - '0');
    return digits.size <= 15 ? value : -1;
}

/* English and Indonesian names, by their first three letters. */
static int month_of(bytes word)
{
    static const char names[][4] = {"jan", "feb", "mar", "apr", "mei", "may", "jun", "jul", "agu",
                                    "ags", "aug", "sep", "okt", "oct", "nov", "nop", "des", "dec"};
    static const char months[] = {1, 2, 3, 4, 5, 5, 6, 7, 8, 8, 8, 9, 10, 10, 11, 11, 12, 12};
    if (word.size < 3)
        return 0;
    char start[4] = {(char)(word.data[0] | 0x20), (char)(word.data[1] | 0x20),
                     (char)(word.data[2] | 0x20), '\0'};
    for (size_t i = 0; i < sizeof months; i++)
        if (!memcmp(start, names[i], 3))
            return months[i];
    return 0;
}

static bool put(long year, long month, long day, char date[static 11])
{
    if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31)
        return false;
    char text[40];
    int size = snprintf(text, sizeof text, "%04ld-%02ld-%02ld", year, month, day);
    return date_read_iso((bytes){text, (size_t)size}, date);
}

/* "26 Februari 2024", "February 26, 2024"; what stands before may be the name of the day. */
static bool read_named_month(const piece *pieces, size_t count, char date[static 11])
{
    for (size_t i = 0; i + 2 < count; i++) {
        bool day_first = pieces[i].is_number && !pieces[i + 1].is_number && pieces[i + 2].is_number;
        bool month_first =
            !pieces[i].is_number && pieces[i + 1].is_number && pieces[i + 2].is_number;
        int month = day_first     ? month_of(pieces[i + 1].text)
                    : month_first ? month_of(pieces[i].text)
                                  : 0;
        if (!month || pieces[i + 2].text.size != 4)
            continue;
        long day = number_of(pieces[day_first ? i : i + 1].text);
        return put(number_of(pieces[i + 2].text), month, day, date);
    }
    return false;
}

static bool read_numbers(const piece *pieces, size_t count, char date[static 11])
{
    for (size_t i = 0; i + 2 < count; i++) {
        if (!pieces[i].is_number || !pieces[i + 1].is_number || !pieces[i + 2].is_number)
            continue;
        long first = number_of(pieces[i].text), second = number_of(pieces[i + 1].text),
             third = number_of(pieces[i + 2].text);
        if (pieces[i].text.size == 4)
            return put(first, second, third, date);
        if (pieces[i + 2].text.size != 4)
            return false;
        return second > 12 ? put(third, first, second, date) : put(third, second, first, date);
    }
    return false;
}

/* Days since 1970 -> the calendar (proleptic Gregorian, eras of 400 years). */
static bool put_day(long days, char date[static 11])
{
    days += 719468;
    long era = days / 146097, of_era = days % 146097;
    long year = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
    long of_year = of_era - (365 * year + year / 4 - year / 100);
    long month = (5 * of_year + 2) / 153, day = of_year - (153 * month + 2) / 5 + 1;
    month += month < 10 ? 3 : -9;
    return put(year + era * 400 + (month <= 2), month, day, date);
}

static bool read_one_number(bytes digits, char date[static 11])
{
    const long jakarta = 7 * 3600L, day = 24 * 3600L;
    long value = number_of(digits);
    if (digits.size == 8)
        return put(value / 10000, value / 100 % 100, value % 100, date);
    if (digits.size == 13)
        value /= 1000;
    else if (digits.size < 9 || digits.size > 10)
        return false;
    return put_day((value + jakarta) / day, date);
}

bool feed_date_read(bytes text, char date[static 11])
{
    piece pieces[MOST_WORDS];
    size_t count;
    while (text.size && (text.data[0] == ' ' || text.data[0] == '\n' || text.data[0] == '\t'))
        text = bytes_slice(text, 1, text.size);
    if (date_read_iso(text, date))
        return true;
    count = cut(text, pieces);
    if (count && pieces[0].is_number && pieces[0].text.size >= 8)
        return (count == 1 || pieces[0].text.size != 8 || !pieces[1].is_number) &&
               read_one_number(pieces[0].text, date);
    return read_named_month(pieces, count, date) || read_numbers(pieces, count, date);
}
