/* What a summary counts with: exact sums, names in bounded memory, lines read and added up. */
#include "../../src/feed/json_items.h"
#include "../../src/report/report.h"
#include "../../src/report/writer.h"
#include "check.h"

#include <stdlib.h>

static bool sum_is(const exact_sum *sum, const char *expected)
{
    char text[EXACT_TEXT];
    return bytes_equal(exact_sum_text(sum, text), bytes_of(expected));
}

static void test_exact_sums(void)
{
    exact_sum sum = {0};
    CHECK(exact_sum_is_zero(&sum) && sum_is(&sum, "0"));
    CHECK(exact_sum_add(&sum, BYTES("9007199254740993")));
    CHECK(exact_sum_add(&sum, BYTES("9007199254740993")));
    CHECK(sum_is(&sum, "18014398509481986"));
    CHECK(exact_sum_add(&sum, BYTES("0.1")) && exact_sum_add(&sum, BYTES("0.2")));
    CHECK(sum_is(&sum, "18014398509481986.3"));
    CHECK(exact_sum_add(&sum, BYTES("1.5e3")) && exact_sum_add(&sum, BYTES("20E-2")));
    CHECK(sum_is(&sum, "18014398509483486.5"));
    static const char *const none[] = {"", "-1", "1.", ".5", "1e", "x", "1 ", "1e400", "1e-400"};
    for (size_t i = 0; i < sizeof none / sizeof *none; i++)
        CHECK(!exact_sum_add(&sum, bytes_of(none[i])));
    CHECK(sum_is(&sum, "18014398509483486.5"));
    exact_sum nines = {0};
    CHECK(exact_sum_add(&nines, BYTES("999999999999999999.999999999999")));
    CHECK(exact_sum_add(&nines, BYTES("0.000000000001")));
    CHECK(sum_is(&nines, "1000000000000000000"));
    CHECK(exact_sum_about(&nines) == 1e18);
    CHECK(exact_same(BYTES("1e3"), BYTES("1000.0")) && !exact_same(BYTES("1"), BYTES("1.01")));
}

/* Sums of random numbers by another way: 128 bits. */
static void test_sums_against_wide_integers(void)
{
    unsigned __int128 expected = 0;
    exact_sum sum = {0};
    uint64_t state = 1;
    for (int i = 0; i < 20000; i++) {
        state = state * 6364136223846793005u + 1442695040888963407u;
        uint64_t value = state >> (state >> 58);
        char text[24];
        snprintf(text, sizeof text, "%llu", (unsigned long long)value);
        CHECK(exact_sum_add(&sum, bytes_of(text)));
        expected += value;
    }
    char digits[40], *at = digits + sizeof digits - 1;
    *at = 0;
    for (; expected; expected /= 10)
        *--at = (char)('0' + (int)(expected % 10));
    CHECK(sum_is(&sum, at));
}

static void test_figures(void)
{
    arena memory = {0};
    jmp_buf failure;
    memory.failure = &failure;
    if (setjmp(failure))
        abort();
    CHECK(bytes_equal(figure_grouped(BYTES("1200000000.5"), &memory), BYTES("1.200.000.000,5")));
    CHECK(bytes_equal(figure_count(999, &memory), BYTES("999")));
    CHECK(bytes_equal(figure_count(1000, &memory), BYTES("1.000")));
    CHECK(bytes_equal(figure_short(1.2e9, &memory), BYTES("1,2 miliar")));
    CHECK(bytes_equal(figure_short(2.5e15, &memory), BYTES("2.500 triliun")));
    CHECK(bytes_equal(figure_short(7, &memory), BYTES("7")));
    CHECK(bytes_equal(figure_short(1000, &memory), BYTES("1.000")));
    CHECK(bytes_equal(figure_short(50000, &memory), BYTES("50 ribu")));
    arena_free(&memory);
}

static void test_items(void)
{
    bytes rest = json_items(BYTES("[ {\"a\":[1,2],\"b\":\"]\\\",\"} , 3,\"x,\\\\\" ]")), item;
    CHECK(json_items_next(&rest, &item) &&
          bytes_equal(item, BYTES("{\"a\":[1,2],\"b\":\"]\\\",\"}")));
    CHECK(json_items_next(&rest, &item) && bytes_equal(item, BYTES("3")));
    CHECK(json_items_next(&rest, &item) && bytes_equal(item, BYTES("\"x,\\\\\"")));
    CHECK(!json_items_next(&rest, &item));
    rest = json_items(BYTES("[ ]"));
    CHECK(rest.data && !json_items_next(&rest, &item));
    CHECK(!json_items(BYTES("{}")).data && !json_items((bytes){NULL, 0}).data);
}

/* A few frequent names among ever new ones: found, and their counts within the bound. */
static void test_names_in_bounded_memory(void)
{
    enum { MOST = 200, ROUNDS = 5000, FREQUENT = 10 };
    name_table table = {.most = MOST};
    for (int i = 0; i < ROUNDS; i++) {
        char name[32];
        snprintf(name, sizeof name, "rare %d", i);
        CHECK(name_table_add(&table, bytes_of(name), 1));
        snprintf(name, sizeof name, "frequent %d", i % FREQUENT);
        CHECK(name_table_add(&table, bytes_of(name), 2));
        CHECK(table.keys.count <= MOST && table.keys.pool.size <= MOST * NAME_BYTES + 32);
    }
    CHECK(table.shortfall > 0 && table.shortfall < ROUNDS / FREQUENT);
    for (int i = 0; i < FREQUENT; i++) {
        char name[32];
        uint32_t number;
        snprintf(name, sizeof name, "frequent %d", i);
        CHECK(key_index_find(&table.keys, bytes_of(name), &number));
        CHECK(table.counts[number].articles <= ROUNDS / FREQUENT);
        CHECK(table.counts[number].articles + table.shortfall >= ROUNDS / FREQUENT);
    }
    name_table_free(&table);
}

static void test_long_names_take_no_more_room(void)
{
    name_table table = {.most = 100};
    for (int i = 0; i < 500; i++) {
        char name[900];
        memset(name, 'a', sizeof name);
        snprintf(name, 16, "%d", i);
        CHECK(name_table_add(&table, (bytes){name, sizeof name}, 1));
        CHECK(table.keys.pool.size <= (size_t)100 * NAME_BYTES + sizeof name);
    }
    name_table_free(&table);
}

static void test_lines_count_whole_or_not_at_all(void)
{
    static const char *const bad[] = {
        "",
        "{",
        "[]",
        "nonsense",
        "{\"schema\":\"kliping/2\"}",
        "{\"schema\":\"kliping/1\"}",
        "{\"schema\":\"kliping/1\",\"entities\":[],\"events\":[{\"type\":\"mou\"},{}]}",
        /* NOLINTNEXTLINE(bugprone-suspicious-missing-comma): too long for one line */
        "{\"schema\":\"kliping/"
        "1\",\"entities\":[{\"type\":\"PER\"}],\"events\":[{\"type\":\"mou\"}]}",
        "{\"schema\":\"kliping/"
        "1\",\"entities\":[{\"type\":\"MONEY\",\"name\":\"x\"}],\"events\":[]}",
        "{\"schema\":\"kliping/1\",\"entities\":[3],\"events\":[]}",
        "{\"schema\":\"kliping/1\",\"entities\":[],\"events\":[],\"x\":\"\xFF\"}",
    };
    tally tally;
    tally_begin(&tally, 1000, 7);
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        char reason[REPORTED_REASON] = "";
        CHECK(tally_line(&tally, bytes_of(bad[i]), reason) == KLIPING_BAD_RECORD);
        CHECK(reason[0]);
    }
    CHECK(tally.articles == 0 && tally.types.keys.count == 0);
    CHECK(tally.names[NAME_PERSON].keys.count == 0);
    tally_end(&tally);
}

/* One record may not bring more kinds of events than there is room for. */
static void test_kinds_are_bounded(void)
{
    tally tally;
    tally_begin(&tally, 100, 7);
    int refused = 0;
    for (int i = 0; i < 300; i++) {
        char line[160], reason[REPORTED_REASON] = "";
        snprintf(line, sizeof line,
                 "{\"schema\":\"kliping/1\",\"entities\":[],\"events\":[{\"type\":\"t%d\"}]}", i);
        refused += tally_line(&tally, bytes_of(line), reason) == KLIPING_TOO_LARGE;
    }
    CHECK(refused == 200 && tally.articles == 100 && tally.types.keys.count == 100);
    tally_end(&tally);
}

int main(void)
{
    test_exact_sums();
    test_sums_against_wide_integers();
    test_figures();
    test_items();
    test_names_in_bounded_memory();
    test_long_names_take_no_more_room();
    test_lines_count_whole_or_not_at_all();
    test_kinds_are_bounded();
    return check_report();
}
