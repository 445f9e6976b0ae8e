/* Records: fields found in strictly checked JSON, strings decoded, ids kept as they stand. */
#include "check.h"

#include "random.h"

#include "base/date.h"
#include "base/wide.h"
#include "feed/json_fields.h"
#include "feed/json_strings.h"
#include "feed/record.h"

static bool is_valid(bytes json)
{
    size_t at;
    return json_fields(json, NULL, 0, &at) == NULL;
}

#define VALID(value) is_valid(BYTES("{\"a\":" value "}"))

static void json_is_what_the_standard_says(void)
{
    CHECK(VALID("0") && VALID("-0.0e+10") && VALID("1E400") && VALID("[[],[1,{}]]"));
    CHECK(VALID("\"\\u00e9\\\"\\/\xFF\x7F\"") && VALID(" { \"b\" : [ true , null ] } "));
    CHECK(!VALID("01") && !VALID("1.") && !VALID(".1") && !VALID("-") && !VALID("1e") &&
          !VALID("+1") && !VALID("NaN"));
    CHECK(!VALID("\"\t\"") && !VALID("\"\\a\"") && !VALID("\"\\u12g4\"") && !VALID("\"\\"));
    CHECK(!VALID("[1,]") && !VALID("[,1]") && !VALID("{\"b\"}") && !VALID("{\"b\":1,}") &&
          !VALID("[1}") && !VALID("[") && !VALID("") && !VALID("1 2") && !VALID("truex"));
    CHECK(!is_valid(BYTES("{} {}")) && !is_valid(BYTES("[]")) && !is_valid(BYTES("")) &&
          !is_valid(BYTES("{\"a\":1\0}")) && is_valid(BYTES(" {} \r")));
    CHECK(!VALID("\"\0\""));
}

/* A stop of any kind at any place among the eight bytes that are read at a time. */
static void strings_end_where_they_end(void)
{
    for (size_t before = 0; before < 20; before++)
        for (unsigned stop = 0; stop < 256; stop++) {
            char json[64] = "{\"a\":\"", *to = json + 6;
            memset(to, 'x', 40);
            to[before] = (char)stop;
            memcpy(to + before + 1, "xxxxxxxx\"}", 10);
            size_t at;
            bool holds = !json_fields((bytes){json, 6 + before + 11}, NULL, 0, &at);
            CHECK(holds == (stop >= 0x20 && stop != '"' && stop != '\\'));
            CHECK(holds || at >= 6 + before);
        }
}

/* Escapes and faults at any place of a long one, which is read many bytes at a time. */
static void long_strings_end_where_they_end(void)
{
    enum { SIZE = 300 };
    static const struct {
        const char *piece;
        bool holds;
    } pieces[] = {
        {"\\n", true},      {"\\\"", true},     {"\\\\", true},     {"\\\\\\\"", true},
        {"\\u00eF", true},  {"\\/\\t", true},   {"\\u00g9", false}, {"\\x", false},
        {"\\\\\\x", false}, {"\n", false},      {"\"", false},      {"\\\\\"", false},
        {"\\\\\\\\", true}, {"\xFF\x80", true}, {"\\\n", false},    {"\\n\\n\\\"", true},
    };
    for (size_t before = 0; before < SIZE / 2; before++)
        for (size_t i = 0; i < sizeof pieces / sizeof *pieces; i++)
            for (size_t behind = 0; behind < SIZE / 2; behind += 1 + behind / 3) {
                char json[SIZE + 40] = "{\"a\":\"", *to = json + 6;
                to = (char *)memset(to, 'x', before) + before;
                to = stpcpy(to, pieces[i].piece);
                to = (char *)memset(to, 'y', behind) + behind;
                to = stpcpy(to, "\"}");
                size_t at;
                const char *fault = json_fields((bytes){json, (size_t)(to - json)}, NULL, 0, &at);
                CHECK(!fault == pieces[i].holds);
                CHECK(!fault || at >= 6 + before);
            }
}

static bool string_is_read_as(bytes raw, bool widest, bytes expected, bool lone)
{
    kliping_buffer out = {0};
    bool repaired = false;
    bool same = json_unescape_as(raw, widest, &out, &repaired) && repaired == lone &&
                bytes_equal((bytes){out.data, out.size}, expected);
    kliping_buffer_free(&out);
    return same;
}

static bool string_is(bytes raw, bytes expected, bool lone)
{
    return string_is_read_as(raw, false, expected, lone) &&
           string_is_read_as(raw, machine_is_widest(), expected, lone);
}

static void strings_are_decoded(void)
{
    CHECK(string_is(BYTES("\"\""), BYTES(""), false));
    CHECK(string_is(BYTES("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\""), BYTES("\"\\/\b\f\n\r\t"), false));
    CHECK(string_is(BYTES("\"a\\u0000b\""), BYTES("a\0b"), false));
    CHECK(string_is(BYTES("\"\\u00e9\\u20AC\\ud83d\\uDE00\""), BYTES("é€😀"), false));
    CHECK(string_is(BYTES("\"\\ud83dx\""), BYTES("\uFFFDx"), true));
    CHECK(string_is(BYTES("\"\\ude00\\ud83d\""), BYTES("\uFFFD\uFFFD"), true));
    CHECK(string_is(BYTES("\"\\ud83d\\ud83d\\ude00\""), BYTES("\uFFFD😀"), true));
    CHECK(string_is(BYTES("\"\\ud83d\\n\\u0041\""), BYTES("\uFFFD\nA"), true));
}

/* Of any length, with escapes and faults anywhere: as many bytes are read at a time as the machine
 * can. */
static void long_strings_are_decoded(void)
{
    static const struct {
        const char *raw, *plain; /* NULL: a fault */
    } pieces[] = {{"a", "a"},       {"kata ", "kata "}, {"\\\"", "\""}, {"\\\\", "\\"},
                  {"\\n", "\n"},    {"\\/", "/"},       {"é", "é"},     {"\\u00e9", "é"},
                  {"\\b", "\b"},    {"\\f", "\f"},      {"\\r", "\r"},  {"\\t", "\t"},
                  {"u", "u"},       {"\\q", NULL},      {"\n", NULL},   {"\\\xE9", NULL},
                  {"\\u12g4", NULL}};
    for (int round = 0; round < 20000; round++) {
        char json[1200] = "{\"a\":\"", plain[1200];
        size_t size = 6, plain_size = 0, fault = 0, at;
        uint32_t kinds = round % 3 ? 13 : 17, rare = 1 + random_below(30);
        for (uint32_t left = random_below(150); left; left--) {
            size_t i = random_below(rare) ? random_below(2) : random_below(kinds);
            if (!fault && !pieces[i].plain)
                fault = size;
            size = (size_t)(stpcpy(json + size, pieces[i].raw) - json);
            if (!fault)
                plain_size = (size_t)(stpcpy(plain + plain_size, pieces[i].plain) - plain);
        }
        memcpy(json + size, "\"}", 2);
        json_field field = {.name = BYTES("a")};
        bool holds = !json_fields((bytes){json, size + 2}, &field, 1, &at);
        CHECK(holds == !fault && (holds || (at >= fault && at <= fault + 6)));
        CHECK(!holds || (field.raw.size == size - 4 &&
                         string_is(field.raw, (bytes){plain, plain_size}, false)));
    }
}

static bool repaired_is(bytes raw, const char *expected)
{
    kliping_buffer out = {0};
    bool same =
        json_repair(raw, &out) && bytes_equal((bytes){out.data, out.size}, bytes_of(expected));
    kliping_buffer_free(&out);
    return same;
}

static void an_id_stays_as_it_is_but_valid(void)
{
    CHECK(repaired_is(BYTES("12345678901234567890.50"), "12345678901234567890.50"));
    CHECK(repaired_is(BYTES("\"\\u0041\\/\\\\u\""), "\"\\u0041\\/\\\\u\""));
    CHECK(repaired_is(BYTES("\"\\ud83d\\ude00\\ud83d\""), "\"\\ud83d\\ude00\\ufffd\""));
    CHECK(repaired_is(BYTES("\"\xFF\xE2\x80é\""), "\"\uFFFD\uFFFDé\""));
    CHECK(repaired_is(BYTES("[1,\r\t2]"), "[1,  2]"));
}

static void a_record_has_its_fields(void)
{
    kliping_buffer memory = {0};
    record record;
    char reason[RECORD_REASON];
    bytes line =
        BYTES("{\"text\":5,\"id\":1e3,\"url\":null,\"title\":\"a\\u0020b\",\"date\":\"2024-02-"
              "26 10:00\",\"te\\u0078t\":\"x\\ny\"}");
    CHECK(record_read(line, &record_default_names, &memory, &record, reason) == KLIPING_OK);
    CHECK(bytes_equal(record.id, BYTES("1e3")));
    CHECK(bytes_equal(record.title, BYTES("a b")));
    CHECK(bytes_equal(record.text, BYTES("x\ny")));
    CHECK(!strcmp(record.date, "2024-02-26") && record.n_warnings == 0);
    memory.size = 0;
    line = BYTES("{\"text\":\"\\ud800\",\"title\":\"\\ud800\",\"date\":\"\\ud800\"}");
    CHECK(record_read(line, &record_default_names, &memory, &record, reason) == KLIPING_OK);
    CHECK(!record.id.data && !record.date[0] && record.n_warnings == 4);
    memory.size = 0;
    line = BYTES("{\"id\":\"a\",\"text\":\"cut");
    CHECK(record_read(line, &record_default_names, &memory, &record, reason) == KLIPING_BAD_RECORD);
    CHECK(bytes_equal(record.id, BYTES("\"a\"")) && strstr(reason, "broken JSON at byte 22"));
    memory.size = 0;
    bytes id;
    CHECK(record_read_id(BYTES("{\"id\":12"), &record_default_names, &memory, &id) == KLIPING_OK);
    CHECK(!id.data); /* perhaps 123 */
    kliping_buffer_free(&memory);
}

static bool date_is(const char *text, const char *expected)
{
    char date[11];
    return date_read_iso(bytes_of(text), date) == (*expected != '\0') && !strcmp(date, expected);
}

static void dates_are_real_days(void)
{
    CHECK(date_is("2024-02-29", "2024-02-29") && date_is("2023-02-29", ""));
    CHECK(date_is("2000-02-29", "2000-02-29") && date_is("1900-02-29", ""));
    CHECK(date_is("2024-04-31", "") && date_is("2024-13-01", "") && date_is("2024-00-01", "") &&
          date_is("2024-01-00", "") && date_is("0000-01-01", ""));
    CHECK(date_is("2024-12-31T23:59:59Z", "2024-12-31") && date_is("2024-12-31 x", "2024-12-31"));
    CHECK(date_is("2024-12-311", "") && date_is("2024/12/31", "") && date_is("2024-1-1", "") &&
          date_is("", "") && date_is("kemarin", "") && date_is("+024-01-01", ""));
}

int main(void)
{
    json_is_what_the_standard_says();
    strings_end_where_they_end();
    long_strings_end_where_they_end();
    strings_are_decoded();
    long_strings_are_decoded();
    an_id_stays_as_it_is_but_valid();
    a_record_has_its_fields();
    dates_are_real_days();
    return check_report();
}
