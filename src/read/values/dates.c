/* DATE: days and months as they are written, and ranges of them. */
#include "readers.h"

enum { FIRST_YEAR = 1000, LAST_YEAR = 2999, LAST_ISLAMIC_YEAR = 1600 };

/* One end of a range; fields that are not written are 0. */
typedef struct point {
    calendar_day day;
    bool islamic;
    size_t end;
} point;

static bool fields_exist(const point *p)
{
    if (p->islamic)
        return p->day.month >= 1 && p->day.month <= 12 && p->day.day <= 30;
    return p->day.month >= 1 && p->day.month <= 12 && (!p->day.day || calendar_exists(p->day));
}

/* A year of four digits, with no figure or ratio around it. */
static bool four_digit_year(reading *r, size_t at, int *year, size_t *end)
{
    if (!integer_at(r, at, 4, year, end) || *end != at + 4 || *year < FIRST_YEAR ||
        *year > LAST_YEAR)
        return false;
    unsigned char next = byte_at(r, *end);
    return !((next == '.' || next == ',') && is_digit(byte_at(r, *end + 1)) &&
             is_digit(byte_at(r, *end + 2)) && is_digit(byte_at(r, *end + 3)));
}

/* The third field of a date and what the three make together: d/m/yyyy, d/m/yy, m/d/yyyy where d/m
 * cannot be, yyyy/m/d. `at` is behind the second mark. */
static bool third_field(const reading *r, size_t at, const int fields[2], bool year_first,
                        bool short_year, point *p, size_t *end)
{
    int third, first = fields[0], second = fields[1];
    if (!integer_at(r, at, 4, &third, end))
        return false;
    size_t size = *end - at;
    if (year_first && size > 2)
        return false;
    if (!year_first && size == 2 && short_year)
        third += third < 50 ? 2000 : 1900;
    else if (!year_first && size != 4)
        return false;
    if (year_first)
        p->day = (calendar_day){first, second, third};
    else if (second > 12 && first <= 12)
        p->day = (calendar_day){third, first, second};
    else
        p->day = (calendar_day){third, second, first};
    return p->day.year != 0;
}

/* d/m, d/m/y, d-m-yyyy, d.m.yyyy, yyyy-mm-dd. `anchored`: a weekday or a bracket says that it is a
 * date, so the year may be missing. */
static bool numeric_point(reading *r, size_t at, bool anchored, point *p)
{
    int fields[2];
    size_t end;
    *p = (point){.end = at};
    if (!integer_at(r, at, 4, &fields[0], &end))
        return false;
    bool year_first = end == at + 4;
    if (!year_first && end > at + 2)
        return false;
    unsigned char mark = byte_at(r, end);
    if (mark != '/' && mark != '-' && mark != '.')
        return false;
    size_t next = anchored ? gap(r, end + 1) : end + 1;
    if (!integer_at(r, next, 2, &fields[1], &end))
        return false;
    size_t named;
    if (!anchored && (rule_before(r, at, RULES(RULE_NOT_AFTER), &named) ||
                      (byte_at(r, at - 1) == '.' && letter_before(r, at - 1))))
        return false; /* No. 2024/05/17, Ft.1/10/2025 */
    bool two_fields = byte_at(r, end) != mark;
    if (!two_fields) {
        next = anchored ? gap(r, end + 1) : end + 1;
        if (!third_field(r, next, fields, year_first, mark == '/' || anchored, p, &end))
            return false;
    } else {
        size_t month_end;
        if (!anchored || year_first || mark == '.' ||
            rule_next(r, end, RULES(RULE_MONTH) | RULES(RULE_ISLAMIC_MONTH), &month_end))
            return false; /* 7-12 September are two days */
        p->day = fields[1] > 12 && fields[0] <= 12 ? (calendar_day){0, fields[0], fields[1]}
                                                   : (calendar_day){0, fields[1], fields[0]};
    }
    unsigned char after = byte_at(r, end);
    if ((after == '/' || after == '.' || (after == '-' && two_fields)) &&
        is_digit(byte_at(r, end + 1)))
        return after == '-' && fields_exist(p) && (p->end = end);
    p->end = end;
    return p->day.day > 0 && fields_exist(p);
}

/* A month's name; short forms are also other words (des, jan), so they need their capital. */
static const rule *month_name(reading *r, size_t at, size_t *end)
{
    const rule *month = rule_at(r, at, RULES(RULE_MONTH) | RULES(RULE_ISLAMIC_MONTH), end);
    if (month && month->size <= 4 && !upper_at(r, at) && strcmp(month->phrase, "mei") != 0 &&
        strcmp(month->phrase, "juni") != 0 && strcmp(month->phrase, "juli") != 0)
        return NULL;
    if (month && month->size <= 4 && byte_at(r, *end) == '.' && byte_at(r, *end + 1) == ' ' &&
        is_digit(byte_at(r, *end + 2)))
        ++*end; /* Sept. 2024 */
    return month;
}

/* The year behind a month, with its era: 2024, tahun 2024, 1446 H. */
static void year_of_month(reading *r, point *p)
{
    size_t at = gap(r, p->end), end;
    int year;
    if (rule_at(r, at, RULES(RULE_YEAR), &end))
        at = gap(r, end);
    if (!four_digit_year(r, at, &year, &end) || (p->islamic && year > LAST_ISLAMIC_YEAR))
        return;
    p->day.year = year;
    p->end = end;
    if (p->islamic && rule_next(r, end, RULES(RULE_ISLAMIC_ERA), &end))
        p->end = end;
    else if (!p->islamic && rule_next(r, end, RULES(RULE_COMMON_ERA), &end))
        p->end = end;
}

/* Maret 2024; Juli 27, 2024; Maret alone, which only a range can use. */
static bool month_point(reading *r, size_t at, point *p)
{
    size_t end;
    const rule *month = month_name(r, at, &end);
    if (!month)
        return false;
    *p = (point){.day = {0, (int)month->number, 0},
                 .islamic = month->kind == RULE_ISLAMIC_MONTH,
                 .end = end};
    int day, year;
    size_t day_end, year_end;
    if (integer_at(r, gap(r, end), 2, &day, &day_end) && byte_at(r, day_end) == ',' &&
        four_digit_year(r, gap(r, day_end + 1), &year, &year_end)) {
        p->day.day = day;
        p->day.year = year;
        p->end = year_end;
        return fields_exist(p);
    }
    year_of_month(r, p);
    return true;
}

/* 17 Agustus, 2024; but "17 Agustus, 2000 orang". */
static void year_behind_comma(reading *r, point *p)
{
    const rule_kinds counted = RULES(RULE_UNIT) | RULES(RULE_COUNT) | RULES(RULE_PLACE) |
                               RULES(RULE_SCALE) | RULES(RULE_PERCENT) |
                               RULES(RULE_CURRENCY_AFTER);
    int year;
    size_t year_end, end;
    if (p->day.year || byte_at(r, p->end) != ',' ||
        !four_digit_year(r, gap(r, p->end + 1), &year, &year_end) ||
        rule_next(r, year_end, counted, &end))
        return;
    p->day.year = year;
    p->end = year_end;
}

/* 17 Agustus 2024, 17 Agustus. */
static bool named_point(reading *r, size_t at, point *p)
{
    int day;
    size_t end, month_end;
    if (!integer_at(r, at, 2, &day, &end) || day < 1 || day > 31)
        return false;
    size_t name = byte_at(r, end) == '-' ? end + 1 : gap(r, end);
    const rule *month = month_name(r, name, &month_end);
    if (!month || (name == end && !upper_at(r, name)))
        return false;
    *p = (point){.day = {0, (int)month->number, day},
                 .islamic = month->kind == RULE_ISLAMIC_MONTH,
                 .end = month_end};
    if (byte_at(r, month_end) == '-' && byte_at(r, end) == '-')
        p->end = month_end + 1; /* 12-Mei-2024 */
    year_of_month(r, p);
    if (!p->day.year)
        p->end = month_end;
    if (!p->islamic)
        year_behind_comma(r, p);
    return fields_exist(p);
}

static bool whole_point(reading *r, size_t at, bool anchored, point *p)
{
    if (!is_digit(byte_at(r, at)))
        return month_point(r, at, p);
    unsigned char mark = byte_at(r, at + 1 + is_digit(byte_at(r, at + 1)));
    return (mark != '/' && named_point(r, at, p)) || numeric_point(r, at, anchored, p);
}

/* What joins two dates: a dash or a word. Only neighbours are joined by dan, atau, but for "antara
 * 1 dan 5 Mei". */
static bool joint_at(reading *r, size_t first, size_t at, size_t *next, bool *neighbours)
{
    size_t end, start;
    at = gap(r, at);
    *neighbours = false;
    if (byte_at(r, at) == '-' || byte_at(r, at) == '&') {
        *neighbours = byte_at(r, at) == '&';
        *next = gap(r, at + 1);
        return true;
    }
    const rule *joint = rule_at(r, at, RULES(RULE_TO) | RULES(RULE_AND) | RULES(RULE_OR), &end);
    if (!joint)
        return false;
    if (joint->kind == RULE_AND && rule_before(r, first, RULES(RULE_ON_DATE), &start))
        first = start;
    *neighbours = joint->kind == RULE_OR ||
                  (joint->kind == RULE_AND && !rule_before(r, first, RULES(RULE_BETWEEN), &start));
    *next = gap(r, end);
    if (rule_at(r, *next, RULES(RULE_ON_DATE), &end))
        *next = gap(r, end);
    return true;
}

static bool same_precision(const point *a, const point *b)
{
    return a->islamic == b->islamic && !a->day.day == !b->day.day;
}

/* The first end takes from the second what it leaves out, and must come before it. */
static bool join(point *first, const point *last, bool neighbours)
{
    if (!first->day.month)
        first->day.month = last->day.month;
    if (!first->day.year && last->day.year) {
        bool wraps = first->day.month > last->day.month ||
                     (first->day.month == last->day.month && first->day.day > last->day.day);
        first->day.year = last->day.year - wraps;
        if (wraps && (neighbours || first->day.month <= last->day.month))
            return false;
    }
    if (!fields_exist(first))
        return false;
    long a = first->day.year * 400L + first->day.month * 32L + first->day.day;
    long b = last->day.year * 400L + last->day.month * 32L + last->day.day;
    if (first->day.year && !last->day.year)
        return false;
    if (neighbours)
        return b - a == 1 || (!first->day.day && b - a == 32);
    return a < b || (!first->day.year && first->day.month > last->day.month);
}

static void emit_date(reading *r, size_t start, size_t end, const point *first, const point *last)
{
    surroundings around = {0};
    surroundings_before(r, start, &around);
    kliping_value v = {.calendar = first->islamic ? "islamic" : NULL};
    if (last) {
        v.from = iso_date(r, first->day, first->islamic);
        v.to = iso_date(r, last->day, last->islamic);
    } else {
        v.iso = iso_date(r, first->day, first->islamic);
        v.approximate = around.approximate;
    }
    emit(r, "DATE", start, end, &v);
}

/* "12 Maret tahun lalu": the year is told from the document's. */
static void relative_year(reading *r, point *p)
{
    size_t end;
    if (!r->dated || !p->day.day || p->day.year || p->islamic)
        return;
    const rule *year = rule_next(r, p->end, RULES(RULE_THIS_YEAR), &end);
    if (!year)
        return;
    p->day.year = r->document.year + (int)year->number;
    p->end = end;
}

/* A whole date or a range of them; where a range leaves its second end, at least the first. */
static size_t dates_at(reading *r, size_t start, size_t at, bool anchored, bool may_bracket)
{
    point first, last;
    size_t next, day_end;
    int day;
    bool short_number = integer_at(r, at, 2, &day, &day_end);
    if (short_number && day > 31)
        return 0;
    bool neighbours, whole = whole_point(r, at, anchored, &first);
    if (!whole) {
        if (!short_number || day < 1)
            return 0;
        first = (point){.day = {0, 0, day}, .end = day_end};
    }
    bool month_alone = whole && !first.day.day && !first.day.year;
    if (joint_at(r, at, first.end, &next, &neighbours) &&
        (!whole || first.day.day || month_alone || first.day.year) &&
        whole_point(r, next, anchored, &last) &&
        (last.day.day ? !whole || first.day.day : last.day.year && whole && !first.day.day)) {
        point as_read = first;
        if (!whole)
            first.islamic = last.islamic;
        if ((!whole || same_precision(&first, &last)) && join(&first, &last, neighbours)) {
            size_t end = last.end;
            if (may_bracket && byte_at(r, end) == ')')
                end++;
            emit_date(r, start, end, &first, &last);
            return end;
        }
        first = as_read;
    }
    if (!whole || month_alone)
        return 0;
    relative_year(r, &first);
    size_t end = first.end;
    if (may_bracket && byte_at(r, end) == ')')
        end++;
    emit_date(r, start, end, &first, NULL);
    return end;
}

/* Is the date part of a name: Universitas 17 Agustus 1945, Stadion 17 Mei? */
static bool names_a_place(reading *r, size_t at)
{
    size_t start;
    return rule_before(r, at, RULES(RULE_PLACE_NAME), &start) && upper_at(r, start);
}

size_t month_at(reading *r, size_t at)
{
    size_t end = dates_at(r, at, at, false, false);
    return end ? end : at;
}

/* 29 Februari 2023 is no date, and neither is the Februari 2023 in it. */
static size_t past_impossible(reading *r, size_t at)
{
    point p;
    size_t end;
    int day;
    if (!integer_at(r, at, 2, &day, &end) || !month_point(r, gap(r, end), &p) || p.day.day)
        return at;
    p.day.day = day;
    return day && fields_exist(&p) ? at : p.end;
}

/* (20/10) alone in brackets, within two months of the document's day. */
static bool is_near_day(reading *r, size_t at)
{
    enum { NEAR = 60 };
    point p;
    if (!r->dated || byte_at(r, at - 1) != '(' || !numeric_point(r, at, true, &p) || p.day.year ||
        byte_at(r, p.end) != ')' || byte_at(r, p.end - 1) == '-')
        return false;
    calendar_day day = p.day;
    day.year = calendar_nearest_year(day, r->document);
    long distance = day.year ? calendar_number(day) - calendar_number(r->document) : NEAR + 1;
    return distance >= -NEAR && distance <= NEAR && memchr(r->folded + at, '/', p.end - at);
}

size_t day_at(reading *r, size_t at)
{
    int number;
    size_t end, start;
    if (!integer_at(r, at, 4, &number, &end))
        return at;
    if (number > 31 && end <= at + 2)
        return past_impossible(r, at);
    bool ratio = byte_at(r, end) == '/' || byte_at(r, end) == '-'; /* d/m needs an anchor */
    size_t before = gap_before(r, at);
    if (ratio && is_near_day(r, at)) {
        point p;
        numeric_point(r, at, true, &p);
        emit_date(r, at, p.end, &p, NULL);
        return p.end;
    }
    bool bracket = ratio && before > r->start && byte_at(r, before - 1) == '(' &&
                   rule_before(r, before - 1,
                               RULES(RULE_TODAY) | RULES(RULE_DAY_PART) | RULES(RULE_AGO), &start);
    bool introduced = ratio && rule_before(r, at, RULES(RULE_ON_DATE), &start) != NULL;
    size_t items = r->count;
    end = dates_at(r, at, at, bracket || introduced, false);
    if (end && names_a_place(r, at))
        r->count = items;
    return end ? end : past_impossible(r, at);
}

/* Senin (26/2/2024); Rabu, 2 Okt 2024; Senin malam (29/5); Sabtu-Minggu (18-19/10/2025). */
size_t weekday_at(reading *r, size_t start, size_t end)
{
    size_t at = end, next;
    bool neighbours;
    if (joint_at(r, start, at, &next, &neighbours) && rule_at(r, next, RULES(RULE_WEEKDAY), &end))
        at = end;
    at = gap(r, at);
    const rule_kinds parts = RULES(RULE_MARKET_DAY) | RULES(RULE_DAY_PART);
    if (word_at(r, at)->begins & parts) {
        if (rule_at(r, at, RULES(RULE_MARKET_DAY), &end))
            at = gap(r, end);
        if (rule_at(r, at, RULES(RULE_DAY_PART), &end))
            at = gap(r, end);
    }
    if (byte_at(r, at) == ',')
        at = gap(r, at + 1);
    bool bracket = byte_at(r, at) == '(';
    if (bracket)
        at = gap(r, at + 1);
    if (rule_at(r, at, RULES(RULE_ON_DATE), &end))
        at = gap(r, end);
    size_t stop = dates_at(r, start, at, true, bracket);
    return stop ? stop : start;
}
