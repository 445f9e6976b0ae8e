/* What must hold for every number and every day, tried on random ones:
 * a number written in words or digits, in any form the language knows, is read back as itself.
 *
 *     test_values_properties RULES_DIRECTORY [HOW_MANY]
 */
#include "check.h"
#include "random.h"

#include "read/values.h"
#include "read/values/calendar.h"
#include "read/values/decimal.h"

#include <setjmp.h>
#include <stdlib.h>

static arena memory, rules_memory;
static value_rules *rules;

typedef struct writing {
    char text[512];
    size_t size;
} writing;

static void add(writing *w, const char *text)
{
    size_t size = strlen(text);
    if (w->size + size + 1 < sizeof w->text) {
        memcpy(w->text + w->size, text, size + 1);
        w->size += size;
    }
}

static void add_word(writing *w, const char *word)
{
    if (w->size)
        add(w, " ");
    add(w, word);
}

/* ---- numbers to words, by the rules of the language ---------------------------------------- */

static void add_below_thousand(writing *w, int n)
{
    static const char *const digits[] = {"nol",  "satu", "dua",   "tiga",    "empat",
                                         "lima", "enam", "tujuh", "delapan", "sembilan"};
    if (n >= 100) {
        add_word(w, n < 200 ? "seratus" : digits[n / 100]);
        if (n >= 200)
            add_word(w, "ratus");
        n %= 100;
    }
    if (n == 10 || n == 11) {
        add_word(w, n == 10 ? "sepuluh" : "sebelas");
    } else if (n > 11 && n < 20) {
        add_word(w, digits[n - 10]);
        add_word(w, "belas");
    } else {
        if (n >= 20) {
            add_word(w, digits[n / 10]);
            add_word(w, "puluh");
        }
        if (n % 10)
            add_word(w, digits[n % 10]);
    }
}

static void add_words(writing *w, int64_t n)
{
    static const char *const scales[] = {"kuadriliun", "triliun", "miliar", "juta", "ribu", ""};
    if (n == 0)
        add_word(w, "nol");
    int64_t unit = 1000000000000000;
    for (int i = 0; i < 6; i++, unit /= 1000) {
        int group = (int)(n / unit % 1000);
        if (i == 4 && group == 1) {
            add_word(w, "seribu");
        } else if (group) {
            add_below_thousand(w, group);
            if (*scales[i])
                add_word(w, scales[i]);
        }
    }
}

static void add_grouped(writing *w, int64_t n, char separator)
{
    char digits[24], out[32];
    int size = snprintf(digits, sizeof digits, "%lld", (long long)n), at = 0;
    for (int i = 0; i < size; i++) {
        if (i && (size - i) % 3 == 0)
            out[at++] = separator;
        out[at++] = digits[i];
    }
    out[at] = '\0';
    add(w, out);
}

/* ---- reading back -------------------------------------------------------------------------- */

static values read(const char *sentence, const char *date)
{
    workspace workspace = {.arena = &memory};
    text text;
    values values;
    arena_reset(&memory, 1 << 20);
    text_read((bytes){NULL, 0}, bytes_of(sentence), KLIPING_CODEPOINTS, &memory, &text);
    zone body = {0, (uint32_t)text.canonical.size, ZONE_BODY, NULL};
    zones zones = {.items = &body, .count = 1};
    values_read(&text, &zones, rules, date, &workspace, &values);
    return values;
}

static bool is(kliping_number n, int64_t coefficient, int decimals)
{
    kliping_number other = {true, (uint8_t)decimals, coefficient};
    return n.present && decimal_compare(n, other) == 0;
}

static void expect_number(const writing *w, const char *type, int64_t coefficient, int decimals)
{
    values got = read(w->text, NULL);
    bool right = got.count == 1 && strcmp(got.items[0].type, type) == 0 &&
                 is(got.items[0].value->min, coefficient, decimals) &&
                 is(got.items[0].value->max, coefficient, decimals);
    if (!right)
        fprintf(stderr, "not read back: %s (%zu values)\n", w->text, got.count);
    CHECK(right);
}

static void try_words(int64_t n)
{
    writing w = {.size = 0};
    add_words(&w, n);
    add(&w, " rupiah");
    expect_number(&w, "MONEY", n, 0);
}

static void try_digits(int64_t n)
{
    static const char *const forms[][2] = {{"Rp", ""},        {"Rp ", ",-"},      {"Rp. ", ",00"},
                                           {"IDR ", ""},      {"", " rupiah"},    {"US$", ""},
                                           {"", " dolar AS"}, {"senilai Rp", "."}};
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++) {
        writing w = {.size = 0};
        add(&w, forms[i][0]);
        add_grouped(&w, n, '.');
        add(&w, forms[i][1]);
        expect_number(&w, "MONEY", n, 0);
    }
    if (n >= 1000000) { /* two or more comma groups */
        writing w = {.size = 0};
        add(&w, "Rp ");
        add_grouped(&w, n, ',');
        expect_number(&w, "MONEY", n, 0);
    }
    writing w = {.size = 0};
    add_grouped(&w, n, '.');
    add(&w, " (");
    add_words(&w, n);
    add(&w, ") orang");
    expect_number(&w, "QUANTITY", n, 0);
}

/* 12,5 juta with either decimal sign; the scale may be a letter behind Rp. */
static void try_scaled(void)
{
    static const struct {
        const char *word;
        int power;
        bool money_only;
    } scales[] = {{" ribu", 3, false},     {" juta", 6, false}, {" miliar", 9, false},
                  {" triliun", 12, false}, {"rb", 3, false},    {" jt", 6, false},
                  {" M", 9, true},         {" T", 12, true},    {" milyar", 9, false}};
    size_t chosen = random_below(sizeof scales / sizeof *scales);
    int whole = (int)random_below(999) + 1, cents = (int)random_below(100);
    char figure[16];
    snprintf(figure, sizeof figure, "%d%c%02d", whole, random_below(2) ? ',' : '.', cents);
    int64_t value = (int64_t)whole * 100 + cents;
    for (int power = scales[chosen].power - 2; power > 0; power--)
        value *= 10;
    writing w = {.size = 0};
    add(&w, "Rp ");
    add(&w, figure);
    add(&w, scales[chosen].word);
    expect_number(&w, "MONEY", value, 0);
    if (scales[chosen].money_only)
        return;
    w.size = 0;
    add(&w, figure);
    add(&w, scales[chosen].word);
    add(&w, " orang");
    expect_number(&w, "QUANTITY", value, 0);
}

static void try_percent(void)
{
    int hundredths = (int)random_below(10000);
    char figure[32];
    snprintf(figure, sizeof figure, "%d%c%02d%s", hundredths / 100, random_below(2) ? ',' : '.',
             hundredths % 100, random_below(2) ? "%" : " persen");
    writing w = {.size = 0};
    add(&w, figure);
    expect_number(&w, "PERCENT", hundredths, 2);
}

static void try_numbers(long how_many)
{
    for (long i = 0; i < how_many; i++) {
        /* As many small numbers as large ones. */
        int64_t n = random_below(1000000000);
        n = n * 1000000 + random_below(1000000);
        for (uint32_t fewer = random_below(15); fewer > 0; fewer--)
            n /= 10;
        n++;
        try_words(n);
        try_digits(n);
        try_scaled();
        try_percent();
    }
    try_words(0);
    try_words(999999999999999999);
}

/* ---- days ---------------------------------------------------------------------------------- */

static const char *const months[] = {"Januari",   "Februari", "Maret",    "April",
                                     "Mei",       "Juni",     "Juli",     "Agustus",
                                     "September", "Oktober",  "November", "Desember"};

static void expect_date(const char *sentence, const char *date, const char *iso)
{
    values got = read(sentence, date);
    bool right =
        iso ? got.count == 1 && got.items[0].value->iso && strcmp(got.items[0].value->iso, iso) == 0
            : got.count == 0;
    if (!right)
        fprintf(stderr, "not read back: %s (%s) as %s\n", sentence, date ? date : "-",
                iso ? iso : "nothing");
    CHECK(right);
}

/* Every day from 1896 to 2104: numbers and days match one to one, weekdays go round, months end
 * where they should, and the day before the first never exists. */
static void try_calendar(void)
{
    calendar_day day = {1896, 1, 1};
    long number = calendar_number(day);
    int weekday = calendar_weekday(number);
    CHECK(calendar_number((calendar_day){1970, 1, 1}) == 0 && calendar_weekday(0) == 3);
    while (day.year < 2105) {
        calendar_day back = calendar_of_number(number);
        CHECK(calendar_number(day) == number && back.year == day.year && back.month == day.month &&
              back.day == day.day && calendar_exists(day));
        CHECK(calendar_weekday(number) == weekday);
        weekday = (weekday + 1) % 7;
        number++;
        day.day++;
        if (!calendar_exists(day)) {
            CHECK(day.day == calendar_days_in_month(day.year, day.month) + 1);
            day = (calendar_day){day.year, day.month + 1, 1};
        }
        if (day.month > 12)
            day = (calendar_day){day.year + 1, 1, 1};
    }
    CHECK(calendar_days_in_month(1900, 2) == 28 && calendar_days_in_month(2000, 2) == 29);
}

static void try_dates(long how_many)
{
    static const char *const days[] = {"Senin", "Selasa", "Rabu",  "Kamis",
                                       "Jumat", "Sabtu",  "Minggu"};
    for (long i = 0; i < how_many; i++) {
        long number = (long)random_below(36500) - 18000; /* 1920 to 2020 */
        calendar_day day = calendar_of_number(number);
        char iso[40], sentence[160], document[40];
        snprintf(iso, sizeof iso, "%04d-%02d-%02d", day.year, day.month, day.day);
        const char *weekday = days[calendar_weekday(number)];
        snprintf(sentence, sizeof sentence, "Rapat %s (%d/%d/%d) usai.", weekday, day.day,
                 day.month, day.year);
        expect_date(sentence, NULL, iso);
        snprintf(sentence, sizeof sentence, "Rapat %s, %d %s %d usai.", weekday, day.day,
                 months[day.month - 1], day.year);
        expect_date(sentence, NULL, iso);
        /* The nearest year to a document at most half a year away is the true one. */
        calendar_day near = calendar_of_number(number + (long)random_below(360) - 180);
        snprintf(document, sizeof document, "%04d-%02d-%02d", near.year, near.month, near.day);
        if (day.month == 2 && day.day == 29)
            continue;
        snprintf(sentence, sizeof sentence, "Rapat %s (%d/%d) usai.", weekday, day.day, day.month);
        expect_date(sentence, document, iso);
        snprintf(sentence, sizeof sentence, "Rapat pada %d %s usai.", day.day,
                 months[day.month - 1]);
        expect_date(sentence, document, iso);
    }
    for (int year = 1900; year < 2100; year++)
        for (int month = 1; month <= 12; month++) {
            int last = calendar_days_in_month(year, month);
            char iso[40], sentence[160];
            snprintf(iso, sizeof iso, "%04d-%02d-%02d", year, month, last);
            snprintf(sentence, sizeof sentence, "Batasnya %d %s %d.", last, months[month - 1],
                     year);
            expect_date(sentence, NULL, iso);
            snprintf(sentence, sizeof sentence, "Batasnya %d %s %d.", last + 1, months[month - 1],
                     year);
            expect_date(sentence, NULL, NULL);
            snprintf(sentence, sizeof sentence, "Surat %d/%d/%d.", last + 1, month, year);
            expect_date(sentence, NULL, NULL);
        }
}

/* Days told from the document's: yesterday is the day before, last week the Monday to Sunday that
 * ended before this week's Monday. */
static void try_relative(long how_many)
{
    for (long i = 0; i < how_many; i++) {
        long today = (long)random_below(36500) - 18000;
        calendar_day day = calendar_of_number(today), from = {0}, to = {0}, iso = {0};
        char document[40];
        snprintf(document, sizeof document, "%04d-%02d-%02d", day.year, day.month, day.day);
        values got = read("Rapat kemarin batal.", document);
        CHECK(got.count == 1 && calendar_parse(got.items[0].value->iso, &iso) &&
              calendar_number(iso) == today - 1);
        got = read("Rapat pekan lalu batal.", document);
        CHECK(got.count == 1 && calendar_parse(got.items[0].value->from, &from) &&
              calendar_parse(got.items[0].value->to, &to));
        long monday = calendar_number(from);
        CHECK(calendar_weekday(monday) == 0 && calendar_number(to) == monday + 6);
        CHECK(monday + 7 <= today && today < monday + 14);
    }
}

int main(int argc, char **argv)
{
    jmp_buf out_of_memory;
    if (setjmp(out_of_memory) || argc < 2)
        return 2;
    memory.failure = rules_memory.failure = &out_of_memory;
    sources sources;
    kliping_error error = {.line = 0};
    CHECK(sources_read_directory(argv[1], "values", "rules", &rules_memory, &sources, &error) ==
          KLIPING_OK);
    CHECK(value_rules_open(sources, &rules, &error) == KLIPING_OK);
    if (!rules)
        return check_report();
    long how_many = argc > 2 ? strtol(argv[2], NULL, 10) : 100000;
    try_numbers(how_many);
    try_calendar();
    try_dates(how_many / 4);
    try_relative(how_many / 4);
    value_rules_free(rules);
    arena_free(&memory);
    arena_free(&rules_memory);
    return check_report();
}
