/* DATE: years, decades, fiscal and academic years, quarters, and days told from the document's. */
#include "readers.h"

enum { FIRST = 1900, LAST = 2099 };

static bool year_number(reading *r, size_t at, int *year, size_t *end)
{
    return integer_at(r, at, 4, year, end) && *end == at + 4 && *year >= FIRST && *year <= LAST;
}

static const char *iso_year(reading *r, int year)
{
    return iso_date(r, (calendar_day){year, 0, 0}, false);
}

/* antara (tahun) 2015 dan 2020 */
static bool stands_between(reading *r, size_t at)
{
    size_t start;
    if (rule_before(r, at, RULES(RULE_YEAR), &start))
        at = start;
    return rule_before(r, at, RULES(RULE_BETWEEN), &start);
}

/* A second year: 2020-2025, 2020 hingga 2025, 2023/2024, 2024/25. */
static bool second_year(reading *r, size_t start, int first, size_t at, int *last, size_t *end)
{
    size_t next = gap(r, at), joint_end;
    if (byte_at(r, at) == '/') {
        if (year_number(r, at + 1, last, end))
            return *last == first + 1;
        return integer_at(r, at + 1, 2, last, end) && *end == at + 3 &&
               *last == (first + 1) % 100 && (*last = first + 1);
    }
    if (byte_at(r, next) == '-')
        next = gap(r, next + 1);
    else if (rule_at(r, next, RULES(RULE_TO), &joint_end) ||
             (rule_at(r, next, RULES(RULE_AND), &joint_end) && stands_between(r, start))) {
        next = gap(r, joint_end);
        if (rule_at(r, next, RULES(RULE_YEAR), &joint_end))
            next = gap(r, joint_end);
    } else
        return false;
    return year_number(r, next, last, end) && *last > first;
}

/* No figure, ratio or code goes on behind it. */
static bool ends_cleanly(reading *r, size_t end)
{
    unsigned char next = byte_at(r, end), after = byte_at(r, end + 1);
    int year;
    size_t next_end;
    if (is_letter(next) || next == '%')
        return false;
    if (next == ',' && year_number(r, end + 1, &year, &next_end))
        return true; /* 1979,1980 */
    if (next == '/' || next == '.' || next == ',' || next == ':')
        return !is_digit(after) && !(next == '/' && is_letter(after));
    return next != '-' || !(is_digit(after) || is_letter(after));
}

static void emit_years(reading *r, size_t start, size_t end, int first, int last, const char *kind)
{
    surroundings around = {0};
    surroundings_before(r, start, &around);
    kliping_value v = {.kind = kind};
    if (last) {
        v.from = iso_year(r, first);
        v.to = iso_year(r, last);
    } else {
        v.iso = iso_year(r, first);
        v.approximate = around.approximate;
    }
    emit(r, "DATE", start, end, &v);
}

/* Past a short form in brackets: Trade Expo Indonesia (TEI) 2025. */
static size_t before_bracket(const reading *r, size_t at)
{
    size_t open = at;
    if (at == r->start || byte_at(r, at - 1) != ')')
        return at;
    while (open > r->start && at - open < 16 && byte_at(r, open) != '(')
        open--;
    return byte_at(r, open) == '(' ? gap_before(r, open) : at;
}

/* Is the year part of an event's or institution's name: Pilkada 2024, Festival Danau Toba 2024?
 * The name is looked for among the capitalised words that lead to the year. */
static bool names_an_event(reading *r, size_t at)
{
    enum { WORDS = 7 };
    size_t start, before = at;
    if (rule_before(r, at, RULES(RULE_YEAR), &start)) {
        if (!upper_at(r, start))
            return false; /* "sensus tahun 2010" speaks of the year */
        before = start;
    }
    for (int words = 0; words < WORDS; words++) {
        before = before_bracket(r, gap_before(r, before));
        const rule *head =
            rule_before(r, before, RULES(RULE_EVENT_NAME) | RULES(RULE_EVENT_WORD), &start);
        if (head && (upper_at(r, start) || head->kind == RULE_EVENT_WORD))
            return true;
        size_t stop = gap_before(r, before), word = word_before(r, stop);
        if (word == stop || (!upper_at(r, word) && !is_digit(byte_at(r, word))))
            return false;
        before = word;
    }
    return false;
}

/* A bare year follows a word, a bracket, or another year in a list of years. */
static bool follows_a_word(reading *r, size_t at)
{
    size_t before = gap_before(r, at), start;
    if (before == r->start)
        return false;
    unsigned char c = byte_at(r, before - 1);
    if (rule_before(r, at, RULES(RULE_NOT_AFTER) | RULES(RULE_AMOUNT), &start))
        return false;
    if (c == ',' && r->count)
        return r->items[r->count - 1].end == before - 1 &&
               strcmp(r->items[r->count - 1].type, "DATE") == 0;
    return (letter_before(r, before) && before < at) || c == '(' || c == '"' || c == ')';
}

/* BK 2024 AB: a vehicle's number. */
static bool is_plate(const reading *r, size_t at, size_t end)
{
    size_t before = gap_before(r, at), region = word_before(r, before);
    size_t letters = gap(r, end), stop = word_end(r, letters);
    if (region == before || before - region > 2 || stop == letters || stop - letters > 3)
        return false;
    return upper_at(r, region) && upper_at(r, before - 1) && upper_at(r, letters) &&
           upper_at(r, stop - 1);
}

/* 1990-an, 1990an */
static bool decade_suffix(const reading *r, size_t at, size_t *end)
{
    at += byte_at(r, at) == '-';
    *end = at + 2;
    return byte_at(r, at) == 'a' && byte_at(r, at + 1) == 'n' && word_end(r, at) == *end;
}

/* 80-an behind tahun; 1446 H; a year outside 1900-2099 behind tahun. */
static size_t other_year_at(reading *r, size_t at)
{
    int year;
    size_t end, start, stop;
    if (!integer_at(r, at, 4, &year, &end))
        return at;
    if (end == at + 2 && year % 10 == 0 && year >= 20 && decade_suffix(r, end, &stop) &&
        rule_before(r, at, RULES(RULE_DECADE), &start)) {
        emit_years(r, at, stop, 1900 + year, 1909 + year, NULL);
        return stop;
    }
    if (end != at + 4 || year < 1000)
        return at;
    if (year >= 1300 && year < 1600 && rule_next(r, end, RULES(RULE_ISLAMIC_ERA), &stop)) {
        surroundings around = {0};
        surroundings_before(r, at, &around);
        emit(r, "DATE", at, stop,
             &(kliping_value){.iso = iso_year(r, year),
                              .calendar = "islamic",
                              .approximate = around.approximate});
        return stop;
    }
    if (!ends_cleanly(r, end) || !rule_before(r, at, RULES(RULE_YEAR), &start))
        return at;
    emit_years(r, at, end, year, 0, NULL);
    return end;
}

size_t year_at(reading *r, size_t at)
{
    int first, last = 0;
    size_t end, stop, start, suffix_end;
    if (!year_number(r, at, &first, &end))
        return other_year_at(r, at);
    bool pair = second_year(r, at, first, end, &last, &stop) && ends_cleanly(r, stop);
    size_t unused;
    bool labelled = rule_before(r, at, RULES(RULE_YEAR), &unused) != NULL;
    if (first % 10 == 0 && decade_suffix(r, end, &suffix_end)) {
        emit_years(r, at, suffix_end, first, first + 9, NULL);
        return suffix_end;
    }
    if (!pair && !ends_cleanly(r, end))
        return at;
    if (!pair && !labelled && !follows_a_word(r, at))
        return at;
    if (!labelled && rule_before(r, at, RULES(RULE_NOT_AFTER), &start))
        return at;
    if (names_an_event(r, at) || is_plate(r, at, end))
        return pair ? stop : end;
    emit_years(r, at, pair ? stop : end, first, pair ? last : 0, NULL);
    return pair ? stop : end;
}

/* Past a bracketed short form and the word tahun: "tahun anggaran (TA) 2024". */
static size_t past_label(reading *r, size_t at)
{
    size_t end;
    at = gap(r, at);
    if (byte_at(r, at) == '.' || byte_at(r, at) == ':')
        at = gap(r, at + 1);
    if (byte_at(r, at) == '(') {
        end = at + 1;
        while (is_letter(byte_at(r, end)) || byte_at(r, end) == '.')
            end++;
        if (byte_at(r, end) == ')' && end < at + 8)
            at = gap(r, end + 1);
    }
    if (rule_at(r, at, RULES(RULE_YEAR), &end))
        at = gap(r, end);
    return at;
}

size_t labelled_year_at(reading *r, size_t at, const rule *label, size_t end)
{
    int first, last = 0;
    size_t stop;
    if (!year_number(r, past_label(r, end), &first, &end))
        return at;
    bool pair = second_year(r, at, first, end, &last, &stop);
    bool academic = label->kind == RULE_ACADEMIC ||
                    (label->kind == RULE_EITHER_YEAR && pair && byte_at(r, end) == '/');
    if (label->kind == RULE_EITHER_YEAR && !upper_at(r, at))
        return at; /* "ta" is also a clipped word */
    emit_years(r, at, pair ? stop : end, first, pair ? last : 0, academic ? "academic" : "fiscal");
    return pair ? stop : end;
}

/* I, 1, pertama: which quarter or half. */
static bool period_number(reading *r, size_t at, int *number, size_t *end)
{
    const rule *word = rule_at(r, at, RULES(RULE_ORDINAL) | RULES(RULE_NUMBER), end);
    if (word) {
        *number = (int)(word->number < 100 ? word->number : 0);
        return true;
    }
    size_t prefix;
    if (rule_at(r, at, RULES(RULE_ORDINAL_PREFIX), &prefix)) {
        at = gap(r, prefix);
        at += byte_at(r, at) == '-';
    }
    return roman_at(r, at, number, end) || integer_at(r, at, 1, number, end);
}

size_t period_at(reading *r, size_t at, const rule *period, size_t end)
{
    int number, until = 0, year;
    int months = (int)period->number;
    size_t next = gap(r, end), stop, year_end;
    bool code = next == end; /* Q3 is a quarter only before a year */
    if (byte_at(r, next) == '-')
        next++;
    if (!period_number(r, next, &number, &stop) || number < 1 || number * months > 12)
        return at;
    size_t to = gap(r, stop);
    if (byte_at(r, to) == '-')
        to++;
    else if (!rule_at(r, to, RULES(RULE_TO) | RULES(RULE_AND), &to))
        to = stop;
    if (to > stop && period_number(r, gap(r, to), &until, &year_end) && until > number &&
        until * months <= 12)
        stop = year_end;
    else
        until = number;
    size_t from = gap(r, stop);
    if (byte_at(r, from) == '-' || byte_at(r, from) == '/')
        from = gap(r, from + 1);
    else if (rule_at(r, from, RULES(RULE_YEAR), &year_end))
        from = gap(r, year_end);
    const rule *relative;
    if (year_number(r, from, &year, &year_end))
        stop = year_end;
    else if (code)
        return stop;
    else if (r->dated && (relative = rule_next(r, stop, RULES(RULE_THIS_YEAR), &year_end))) {
        year = r->document.year + (int)relative->number;
        stop = year_end;
    } else if (r->dated)
        year = r->document.year;
    else
        return stop;
    emit(r, "DATE", at, stop,
         &(kliping_value){
             .from = iso_date(r, (calendar_day){year, (number - 1) * months + 1, 0}, false),
             .to = iso_date(r, (calendar_day){year, until * months, 0}, false)});
    return stop;
}

/* "pada Minggu lalu" within a sentence: the capital makes it last Sunday, a bare weekday. */
static bool names_sunday(const reading *r, size_t at, size_t before)
{
    return byte_at(r, at) == 'm' && upper_at(r, at) && !upper_at(r, at + 1) && before > r->start &&
           (letter_before(r, before) || byte_at(r, before - 1) == ',');
}

size_t relative_at(reading *r, size_t at, const rule *word, size_t end)
{
    if (!r->dated)
        return end;
    size_t before = gap_before(r, at), start;
    if (rule_before(r, before, RULES(RULE_WEEKDAY) | RULES(RULE_VAGUE), &start))
        return end; /* "Senin kemarin" is a Monday, not yesterday */
    if (word->kind == RULE_THIS_WEEK &&
        (rule_before(r, before, RULES(RULE_WEEKEND), &start) || names_sunday(r, at, before)))
        return end;
    if (r->count && strcmp(r->items[r->count - 1].type, "DATE") == 0 &&
        r->items[r->count - 1].end == before && word->kind == RULE_TODAY)
        return end; /* "Selasa (21/10) kemarin" has named the day */
    if (byte_at(r, end) == '-' || (at > r->start && byte_at(r, at - 1) == '-'))
        return end;
    calendar_day day = r->document;
    long today = calendar_number(day);
    int distance = (int)word->number;
    kliping_value v = {0};
    if (word->kind == RULE_TODAY)
        v.iso = iso_date(r, calendar_of_number(today + distance), false);
    else if (word->kind == RULE_THIS_WEEK) {
        long monday = today - calendar_weekday(today) + 7L * distance;
        v.from = iso_week(r, monday, false);
        v.to = iso_week(r, monday, true);
    } else if (word->kind == RULE_THIS_MONTH) {
        int months = day.year * 12 + day.month - 1 + distance;
        v.iso = iso_date(r, (calendar_day){months / 12, months % 12 + 1, 0}, false);
    } else
        v.iso = iso_date(r, (calendar_day){day.year + distance, 0, 0}, false);
    emit(r, "DATE", at, end, &v);
    return end;
}
