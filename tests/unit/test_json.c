/* document -> JSON: every member of the schema, exact numbers, valid strings, both layouts. */
#include "check.h"

#include "form/json_writer.h"
#include "kliping.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

static bool number_is(int64_t coefficient, uint8_t decimals, const char *expected)
{
    kliping_buffer out = {0};
    json_writer writer = json_start(&out, false);
    json_number(&writer, JSON_ITEM, (kliping_number){true, decimals, coefficient});
    CHECK(json_finish(&writer) == KLIPING_OK);
    bool same = bytes_equal((bytes){out.data, out.size}, bytes_of(expected));
    kliping_buffer_free(&out);
    return same;
}

static void numbers_are_exact(void)
{
    CHECK(number_is(0, 0, "0"));
    CHECK(number_is(-7, 0, "-7"));
    CHECK(number_is(3621313700000001, 0, "3621313700000001"));
    CHECK(number_is(INT64_MAX, 0, "9223372036854775807"));
    CHECK(number_is(INT64_MIN, 0, "-9223372036854775808"));
    CHECK(number_is(1499, 2, "14.99"));
    CHECK(number_is(-5, 3, "-0.005"));
    CHECK(number_is(1500, 3, "1.5"));
    CHECK(number_is(1500, 2, "15"));
    CHECK(number_is(0, 9, "0"));
    CHECK(number_is(INT64_MAX, 18, "9.223372036854775807"));
    CHECK(number_is(INT64_MAX, 19, "0.9223372036854775807"));
    for (int64_t ten = 1, digits = 1; digits <= 18; ten *= 10, digits++)
        for (int64_t number = ten - 1; number <= ten * 7 + 1; number += ten * 6 + 1) {
            char expected[24];
            snprintf(expected, sizeof expected, "%lld", (long long)number);
            CHECK(number_is(number, 0, expected));
        }
}

/* Digit by digit, with the dot where it belongs and no zeros behind it. */
static void decimals_are_exact(void)
{
    for (int64_t number = 0; number < 2000000000; number = number * 7 / 2 + 10)
        for (int decimals = 0; decimals < 12; decimals++) {
            char digits[24], expected[32];
            int size = snprintf(digits, sizeof digits, "%0*lld", decimals + 1, (long long)number);
            int whole = size - decimals;
            while (size > whole && digits[size - 1] == '0')
                size--;
            snprintf(expected, sizeof expected, "%.*s%s%.*s", whole, digits,
                     size > whole ? "." : "", size - whole, digits + whole);
            CHECK(number_is(number, (uint8_t)decimals, expected));
        }
}

static bool score_is(double score, const char *expected)
{
    kliping_buffer out = {0};
    json_writer writer = json_start(&out, false);
    json_score(&writer, JSON_ITEM, score);
    CHECK(json_finish(&writer) == KLIPING_OK);
    bool same = bytes_equal((bytes){out.data, out.size}, bytes_of(expected));
    kliping_buffer_free(&out);
    return same;
}

static void scores_lie_between_0_and_1(void)
{
    CHECK(score_is(0.97, "0.97"));
    CHECK(score_is(0.00004, "0"));
    CHECK(score_is(0.99996, "1"));
    CHECK(score_is(-0.5, "0"));
    CHECK(score_is(7, "1"));
    CHECK(score_is(NAN, "0"));
}

static bool string_is(bytes text, const char *expected)
{
    kliping_buffer out = {0};
    json_writer writer = json_start(&out, false);
    json_string(&writer, JSON_ITEM, text);
    CHECK(json_finish(&writer) == KLIPING_OK);
    bool same = bytes_equal((bytes){out.data, out.size}, bytes_of(expected));
    kliping_buffer_free(&out);
    return same;
}

/* As string_is(), of what has a NUL behind it. */
static bool text_is(const char *text, const char *expected)
{
    kliping_buffer out = {0};
    json_writer writer = json_start(&out, false);
    json_text(&writer, JSON_ITEM, text);
    CHECK(json_finish(&writer) == KLIPING_OK);
    bool same = bytes_equal((bytes){out.data, out.size}, bytes_of(expected));
    kliping_buffer_free(&out);
    return same && string_is(bytes_of(text), expected);
}

static void strings_are_valid_whatever_they_hold(void)
{
    CHECK(string_is((bytes){NULL, 0}, "\"\""));
    CHECK(string_is(BYTES("a\"b\\c/d"), "\"a\\\"b\\\\c/d\""));
    CHECK(
        string_is(BYTES("\0\1\b\f\n\r\t\x1f\x7f"), "\"\\u0000\\u0001\\b\\f\\n\\r\\t\\u001f\x7f\""));
    CHECK(string_is(BYTES("“é” 😀"), "\"“é” 😀\""));
    CHECK(string_is(BYTES("a\xFFz\xE2\x80"), "\"a\uFFFDz\uFFFD\""));
    CHECK(string_is(BYTES("\xED\xA0\x80"), "\"\uFFFD\uFFFD\uFFFD\""));
    CHECK(string_is(BYTES("\xF4\x90\x80\x80\xC0\x80"), "\"\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\""));
}

/* Strings are copied several bytes at a time: what must not be copied is found wherever it stands.
 */
static void a_special_byte_is_found_at_every_place(void)
{
    static const struct {
        const char *raw, *written;
    } specials[] = {{"\"", "\\\""},      {"\\", "\\\\"},           {"\n", "\\n"},
                    {"\x1f", "\\u001f"}, {"\xC3\xA9", "\xC3\xA9"}, {"\x80", "\uFFFD"}};
    static const char marks[] = "!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!";
    for (size_t size = 1; size < sizeof marks; size++)
        for (size_t place = 0; place < size; place++)
            for (size_t s = 0; s < sizeof specials / sizeof *specials; s++) {
                size_t raw_size = strlen(specials[s].raw);
                char *raw = calloc(1, size + raw_size + 1), expected[100];
                memset(raw, '!', size + raw_size);
                memcpy(raw + place, specials[s].raw, raw_size);
                snprintf(expected, sizeof expected, "\"%.*s%s%.*s\"", (int)place, marks,
                         specials[s].written, (int)(size - place), marks);
                CHECK(text_is(raw, expected));
                free(raw);
            }
}

/* Behind them is memory that nobody may read. */
static void strings_may_end_where_memory_does(void)
{
    enum { LONGEST = 300 };
    size_t page = (size_t)sysconf(_SC_PAGESIZE);
    char *pages = mmap(NULL, 2 * page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    CHECK(pages != MAP_FAILED && !mprotect(pages + page, page, PROT_NONE));
    if (pages == MAP_FAILED)
        return;
    for (size_t size = 0; size < LONGEST; size++) {
        char expected[LONGEST + 3] = {'"'}, *text = pages + page - size - 1;
        for (size_t i = 0; i < size; i++)
            text[i] = expected[i + 1] = (char)('a' + i % 26);
        text[size] = '\0';
        expected[size + 1] = '"';
        CHECK(text_is(text, expected));
    }
    munmap(pages, 2 * page);
}

static void long_strings_are_whole(void)
{
    enum { SIZE = 30000 };
    char *raw = malloc(SIZE), *expected = calloc(1, 2 * SIZE + 3);
    size_t size = 0;
    expected[size++] = '"';
    for (size_t i = 0; i < SIZE; i++) {
        raw[i] = i % 7 == 3 || (i > 12000 && i < 21000) ? '\t' : 'x';
        if (raw[i] == '\t') {
            expected[size++] = '\\';
            expected[size++] = 't';
        } else
            expected[size++] = 'x';
    }
    expected[size] = '"';
    CHECK(string_is((bytes){raw, SIZE}, expected));
    free(raw);
    free(expected);
}

static void names_may_need_escapes(void)
{
    kliping_buffer out = {0};
    json_writer writer = json_start(&out, false);
    json_open(&writer, JSON_ITEM, '{');
    for (int i = 0; i < 2; i++) {
        json_name(&writer, BYTES("a\"b"));
        json_size(&writer, JSON_ITEM, 1234567890123);
    }
    json_range(&writer, 9, 10000);
    json_close(&writer, '}');
    CHECK(json_finish(&writer) == KLIPING_OK);
    CHECK(bytes_equal(
        (bytes){out.data, out.size},
        BYTES("{\"a\\\"b\":1234567890123,\"a\\\"b\":1234567890123,\"start\":9,\"end\":10000}")));
    kliping_buffer_free(&out);
}

/* Whatever its size, and whether it needs escapes. */
static void texts_of_ranges_are_strings(void)
{
    char text[300], expected[600];
    for (size_t size = 0; size < sizeof text; size++)
        for (int escaped = 0; escaped < 2; escaped++) {
            memset(text, 'x', size);
            if (escaped && size)
                text[size - 1] = '\n';
            size_t plain = escaped && size ? size - 1 : size;
            int expected_size = snprintf(expected, sizeof expected,
                                         "{\"start\":7,\"end\":12,\"text\":\"%.*s%s\",\"n\":1}",
                                         (int)plain, text, plain < size ? "\\n" : "");
            kliping_buffer out = {0};
            json_writer writer = json_start(&out, false);
            json_open(&writer, JSON_ITEM, '{');
            json_span(&writer, &(kliping_span){7, 12, text, size, false});
            json_size(&writer, json_key("n"), 1);
            json_close(&writer, '}');
            CHECK(json_finish(&writer) == KLIPING_OK);
            CHECK(
                bytes_equal((bytes){out.data, out.size}, (bytes){expected, (size_t)expected_size}));
            kliping_buffer_free(&out);
        }
}

#define SPAN(start, end, text)                                                                     \
    {                                                                                              \
        start, end, (text), sizeof(text) - 1, false                                                \
    }

static const kliping_link place_link = {"kemendagri", "12.09", "Kabupaten Asahan"};
static const kliping_mention place_mentions[] = {{SPAN(0, 6, "Asahan"), NULL}};
static const kliping_mention person_mentions[] = {{SPAN(7, 12, "Surya"), "Bupati"},
                                                  {{3, 8, "Surya", 5, true}, NULL}};
static const kliping_mention value_mentions[] = {{SPAN(20, 24, "Rp 2"), NULL}};
static const kliping_value money = {
    .min = {true, 1, 25}, .currency = "IDR", .per = "bulan", .approximate = true};
static const kliping_value law = {.kind = "UU", .year = 2011, .pasal = "27"};
static const kliping_value day = {.iso = "2024-02-26"};
static const kliping_value range = {.from = "2024-01", .to = "2024-03", .kind = "fiscal"};
static const kliping_value clock = {.iso = "10:00", .zone = "WIB"};
static const kliping_value size = {.min = {true, 0, 3}, .max = {true, 0, 3}, .unit = "km"};
static const kliping_value ordinal = {.n = {true, 0, 4}};

#define VALUE(number, kind, given)                                                                 \
    {                                                                                              \
        "e" #number, kind, "x", NULL, &(given), NULL, 0, value_mentions, 1                         \
    }

static const kliping_entity entities[] = {
    {"e1", "GPE", "Asahan", NULL, NULL, &place_link, 1, place_mentions, 1},
    {"e2", "PER", "Surya", "Bupati", NULL, NULL, 0, person_mentions, 2},
    VALUE(3, "MONEY", money),
    VALUE(4, "LAW", law),
    VALUE(5, "DATE", day),
    VALUE(6, "DATE", range),
    VALUE(7, "TIME", clock),
    VALUE(8, "QUANTITY", size),
    VALUE(9, "ORDINAL", ordinal),
};

static const kliping_cue cue = {"teken", "lexicons/events/mou.event:3"};
static const kliping_evidence evidence = {SPAN(0, 12, "Asahan Surya"), &cue, 1};
static const kliping_role roles[] = {{"party", SPAN(7, 12, "Surya"), &entities[1]},
                                     {"subject", SPAN(0, 6, "Asahan"), NULL}};
static const kliping_event event = {"mou", 0.97, "planned", &evidence, 1, roles, 2};

static kliping_document full_document(void)
{
    static const kliping_entity *pointers[9];
    static const kliping_exclusion excluded = {SPAN(30, 34, "Baca"), "teaser"};
    static const kliping_score scores[] = {{"audiensi", 0.03}, {"mou", 0.97}};
    static const kliping_quote quotes[] = {{SPAN(40, 44, "siap"), &entities[1], "kata"},
                                           {SPAN(50, 54, "siap"), NULL, NULL}};
    static const char *const warnings[] = {"first"};
    for (size_t i = 0; i < 9; i++)
        pointers[i] = &entities[i];
    return (kliping_document){
        .date = "2024-02-26",
        .dateline_place = "Medan",
        .dateline_publisher = "Contoh.id",
        .excluded = &excluded,
        .n_excluded = 1,
        .scores = scores,
        .n_scores = 2,
        .events = &event,
        .n_events = 1,
        .entities = pointers,
        .n_entities = 9,
        .quotes = quotes,
        .n_quotes = 2,
        .warnings = warnings,
        .n_warnings = 1,
        .title = "A\0B",
        .title_size = 3,
        .offsets = KLIPING_UTF16,
    };
}

static void every_member_is_written(void)
{
    static const char expected[] =
        "{\"schema\":\"kliping/1\",\"tool\":{\"version\":\"" KLIPING_VERSION "\"},"
        "\"id\":{\"a\":1},\"title\":\"A\\u0000B\",\"date\":\"2024-02-26\",\"offsets\":\"utf16\","
        "\"dateline\":{\"place\":\"Medan\",\"publisher\":\"Contoh.id\"},"
        "\"excluded\":[{\"start\":30,\"end\":34,\"reason\":\"teaser\"}],"
        "\"scores\":{\"audiensi\":0.03,\"mou\":0.97},"
        "\"events\":[{\"type\":\"mou\",\"score\":0.97,\"modality\":\"planned\","
        "\"evidence\":[{\"start\":0,\"end\":12,\"text\":\"Asahan Surya\","
        "\"cues\":[{\"text\":\"teken\",\"source\":\"lexicons/events/mou.event:3\"}]}],"
        "\"roles\":[{\"role\":\"party\",\"start\":7,\"end\":12,\"text\":\"Surya\",\"entity\":"
        "\"e2\"},"
        "{\"role\":\"subject\",\"start\":0,\"end\":6,\"text\":\"Asahan\"}]}],"
        "\"entities\":["
        "{\"id\":\"e1\",\"type\":\"GPE\",\"name\":\"Asahan\",\"links\":[{\"kb\":\"kemendagri\","
        "\"id\":\"12.09\",\"name\":\"Kabupaten Asahan\"}],"
        "\"mentions\":[{\"start\":0,\"end\":6,\"text\":\"Asahan\"}]},"
        "{\"id\":\"e2\",\"type\":\"PER\",\"name\":\"Surya\",\"position\":\"Bupati\",\"links\":[],"
        "\"mentions\":[{\"start\":7,\"end\":12,\"text\":\"Surya\",\"position\":\"Bupati\"},"
        "{\"start\":3,\"end\":8,\"field\":\"title\",\"text\":\"Surya\"}]},"
#define MENTIONS ",\"mentions\":[{\"start\":20,\"end\":24,\"text\":\"Rp 2\"}]}"
        "{\"id\":\"e3\",\"type\":\"MONEY\",\"name\":\"x\",\"value\":{\"currency\":\"IDR\","
        "\"min\":2.5,\"max\":null,\"per\":\"bulan\",\"approx\":true}" MENTIONS ","
        "{\"id\":\"e4\",\"type\":\"LAW\",\"name\":\"x\",\"value\":{\"kind\":\"UU\",\"number\":null,"
        "\"year\":2011,\"pasal\":\"27\"}" MENTIONS ","
        "{\"id\":\"e5\",\"type\":\"DATE\",\"name\":\"x\",\"value\":{\"iso\":\"2024-02-"
        "26\"}" MENTIONS ","
        "{\"id\":\"e6\",\"type\":\"DATE\",\"name\":\"x\",\"value\":{\"kind\":\"fiscal\","
        "\"from\":\"2024-01\",\"to\":\"2024-03\"}" MENTIONS ","
        "{\"id\":\"e7\",\"type\":\"TIME\",\"name\":\"x\",\"value\":{\"iso\":\"10:00\","
        "\"zone\":\"WIB\"}" MENTIONS ","
        "{\"id\":\"e8\",\"type\":\"QUANTITY\",\"name\":\"x\",\"value\":{\"min\":3,\"max\":3,"
        "\"unit\":\"km\"}" MENTIONS ","
        "{\"id\":\"e9\",\"type\":\"ORDINAL\",\"name\":\"x\",\"value\":{\"n\":4}" MENTIONS "],"
        "\"quotes\":[{\"start\":40,\"end\":44,\"text\":\"siap\",\"speaker\":\"e2\","
        "\"speaker_name\":\"Surya\",\"verb\":\"kata\"},{\"start\":50,\"end\":54,\"text\":\"siap\"}]"
        ","
        "\"warnings\":[\"first\",\"second\"]}";
    static const char *const more[] = {"second"};
    kliping_document document = full_document();
    kliping_json_style style = {
        .id = "{\"a\":1}", .id_size = 7, .id_is_json = true, .warnings = more, .n_warnings = 1};
    kliping_buffer out = {0};
    CHECK(kliping_document_json(&document, NULL, &style, &out) == KLIPING_OK);
    CHECK(bytes_equal((bytes){out.data, out.size}, BYTES(expected)));
    kliping_buffer_free(&out);
}

static void pretty_differs_only_in_white_space(void)
{
    kliping_document document = full_document();
    kliping_buffer compact = {0}, pretty = {0};
    CHECK(kliping_document_json(&document, NULL, NULL, &compact) == KLIPING_OK);
    CHECK(kliping_document_json(&document, NULL, &(kliping_json_style){.pretty = true}, &pretty) ==
          KLIPING_OK);
    size_t at = 0, n_lines = 0;
    bool in_string = false;
    for (size_t i = 0; i < pretty.size; i++) {
        char byte = pretty.data[i];
        n_lines += byte == '\n';
        if (!in_string && (byte == ' ' || byte == '\n'))
            continue;
        if (byte == '"' && pretty.data[i - 1] != '\\')
            in_string = !in_string;
        if (at >= compact.size || compact.data[at++] != byte)
            break;
    }
    CHECK(at == compact.size);
    CHECK(n_lines > 40);
    kliping_buffer_free(&compact);
    kliping_buffer_free(&pretty);
}

static void errors_have_their_line(void)
{
    kliping_buffer out = {0};
    kliping_json_style style = {.id = "a:\"1", .id_size = 4};
    CHECK(kliping_error_json("broken", &style, &out) == KLIPING_OK);
    CHECK(bytes_equal((bytes){out.data, out.size},
                      BYTES("{\"schema\":\"kliping/1\",\"id\":\"a:\\\"1\",\"error\":\"broken\"}")));
    kliping_buffer_free(&out);
}

int main(void)
{
    numbers_are_exact();
    decimals_are_exact();
    scores_lie_between_0_and_1();
    strings_are_valid_whatever_they_hold();
    a_special_byte_is_found_at_every_place();
    strings_may_end_where_memory_does();
    long_strings_are_whole();
    names_may_need_escapes();
    texts_of_ranges_are_strings();
    every_member_is_written();
    pretty_differs_only_in_white_space();
    errors_have_their_line();
    return check_report();
}
