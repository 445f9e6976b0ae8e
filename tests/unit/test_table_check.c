/* Tables looked through piece by piece: what is wrong is found wherever it stands and wherever it
 * is cut. */
#include "check.h"

#include "base/utf8.h"
#include "data/little_endian.h"
#include "data/table_check.h"

enum { NUMBERS = 48, ROOM = 256 };

static bool holds(table_check check, size_t piece)
{
    char aside[ROOM]; /* pieces come from elsewhere than where the table stands */
    for (size_t at = 0; at < check.table.size; at += piece) {
        size_t size = check.table.size - at < piece ? check.table.size - at : piece;
        memcpy(aside, check.table.data + at, size);
        table_check_feed(&check, check.table.data + at, (bytes){aside, size});
    }
    return table_check_holds(&check);
}

static void check_numbers(unsigned columns)
{
    char table[NUMBERS * 4];
    table_check check = {.table = {table, sizeof table},
                         .columns = columns,
                         .mask = 0xDFFFFFFF,
                         .limits = {{10, 3, false},
                                    {20, 0, false},
                                    {TABLE_ANY, TABLE_ANY, false},
                                    {40, 1, false},
                                    {50, 3, false},
                                    {60, 2, false},
                                    {70, 0, false},
                                    {80, 1, false}}};
    for (size_t i = 0; i < NUMBERS; i++)
        write_u32(table + i * 4, check.limits[i % columns].plain - 1);
    for (size_t piece = 4; piece <= sizeof table; piece += 4)
        CHECK(holds(check, piece));
    for (size_t i = 0; i < NUMBERS; i++) {
        const table_limits *limits = &check.limits[i % columns];
        for (size_t piece = 4; piece <= sizeof table; piece += 12) {
            char *at = table + i * 4;
            write_u32(at, limits->plain);
            CHECK(holds(check, piece) == (limits->plain == TABLE_ANY));
            write_u32(at, 0x80000000u + limits->topped);
            CHECK(!holds(check, piece) || limits->topped == TABLE_ANY);
            write_u32(at, 0x80000000u + limits->topped - 1);
            CHECK(holds(check, piece) == (limits->topped > 0));
            write_u32(at, 0x20000000u); /* hidden by the mask */
            CHECK(holds(check, piece));
            write_u32(at, limits->plain - 1);
        }
    }
}

/* Rows that point back, and rows that do not. */
static void check_order(unsigned columns)
{
    char table[NUMBERS * 4];
    table_check check = {.table = {table, sizeof table}, .columns = columns, .mask = UINT32_MAX};
    for (size_t i = 0; i < TABLE_COLUMNS; i++)
        check.limits[i] = (table_limits){TABLE_ANY, TABLE_ANY, i == columns - 1};
    for (size_t i = 0; i < NUMBERS; i++)
        write_u32(table + i * 4, i < columns ? UINT32_MAX : (uint32_t)(i / columns) - 1);
    for (size_t piece = 4; piece <= sizeof table; piece += 4)
        CHECK(holds(check, piece));
    for (size_t i = 0; i < NUMBERS; i++) {
        char *at = table + i * 4;
        uint32_t before = read_u32(at);
        write_u32(at, (uint32_t)(i / columns));
        for (size_t piece = 4; piece <= sizeof table; piece += 12)
            CHECK(holds(check, piece) == (i % columns != columns - 1));
        write_u32(at, before);
    }
}

static void check_text(void)
{
    static const char *const texts[] = {
        "plain",
        "na\xC3\xAFve \xE2\x82\xAC \xF0\x9F\x98\x80",
        "\xF0\x9F\x98\x80\xF0\x9F\x98\x80",
        "cut \xC3",
        "cut \xE2\x82",
        "cut \xF0\x9F\x98",
        "\x82 within",
        "too many \xC3\xAF\xAF",
        "surrogate \xED\xA0\x80",
        "overlong \xC0\xAF.",
        "\xF8\x88\x80\x80\x80",
        "early \xE2\x82 end",
        "",
    };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        table_check check = {.table = bytes_of(texts[i])};
        for (size_t piece = 1; piece <= check.table.size + 1; piece++)
            CHECK(holds(check, piece) == utf8_is_valid(check.table));
    }
}

/* Pieces that begin before the table and end behind it. */
static void check_surroundings(void)
{
    char file[64];
    memset(file, 0xFF, sizeof file);
    memset(file + 20, 0, 24);
    table_check check = {.table = {file + 20, 24},
                         .columns = 2,
                         .mask = UINT32_MAX,
                         .limits = {{1, 0, false}, {1, 0, false}}};
    table_check_feed(&check, file, (bytes){file, 16});
    table_check_feed(&check, file + 16, (bytes){file + 16, 16});
    table_check_feed(&check, file + 32, (bytes){file + 32, 32});
    CHECK(table_check_holds(&check));
    check.table.size += 4;
    table_check_run(&check);
    CHECK(!table_check_holds(&check));
}

int main(void)
{
    check_numbers(1);
    check_numbers(2);
    check_numbers(4);
    check_numbers(8);
    check_order(1);
    check_order(2);
    check_order(8);
    check_text();
    check_surroundings();
    return check_report();
}
