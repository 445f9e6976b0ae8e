/* Runs the cases of tests/cases/values: sentences with the values they hold.
 *
 *     > Harga cabai Rp 40 ribu per kg sejak Senin (26/2).     the sentence; \n is a line feed
 *     @ 2024-03-01                                            the document's date, if it has one
 *     MONEY [Rp 40 ribu] IDR 40000 /kg                        what it holds, in order
 *     DATE [Senin (26/2)] 2024-02-26
 */
#include "check.h"

#include "read/values.h"

#include <setjmp.h>
#include <stdlib.h>

static arena memory, rules_memory;
static value_rules *rules;

typedef struct shown {
    char text[4096];
    size_t size;
} shown;

static void put(shown *s, const char *text, size_t size)
{
    if (s->size + size < sizeof s->text) {
        memcpy(s->text + s->size, text, size);
        s->size += size;
    }
    s->text[s->size] = '\0';
}

static void put_string(shown *s, const char *before, const char *text)
{
    if (!text)
        return;
    put(s, before, strlen(before));
    put(s, text, strlen(text));
}

static void put_number(shown *s, kliping_number n)
{
    char digits[32];
    if (!n.present)
        return;
    if (n.coefficient < 0) {
        put(s, "-", 1);
        n.coefficient = -n.coefficient;
    }
    int size = snprintf(digits, sizeof digits, "%0*lld", n.decimals + 1, (long long)n.coefficient);
    put(s, digits, (size_t)size - n.decimals);
    if (n.decimals) {
        put(s, ".", 1);
        put(s, digits + size - n.decimals, n.decimals);
    }
}

static void put_value(shown *s, const kliping_value *v)
{
    put_string(s, " ", v->currency);
    if (v->min.present || v->max.present) {
        put(s, " ", 1);
        put_number(s, v->min);
        if (v->min.present != v->max.present || v->min.decimals != v->max.decimals ||
            v->min.coefficient != v->max.coefficient) {
            put(s, "..", 2);
            put_number(s, v->max);
        }
    }
    put_string(s, " ", v->unit);
    put_string(s, " ", v->kind);
    put_string(s, " /", v->per);
    put_string(s, " ", v->calendar);
    put_string(s, " ", v->iso);
    put_string(s, " ", v->from);
    put_string(s, "..", v->to);
    put_string(s, " ", v->zone);
    put_string(s, " no. ", v->number);
    if (v->year) {
        char year[16];
        put(s, year, (size_t)snprintf(year, sizeof year, " year %d", v->year));
    }
    put_string(s, " pasal ", v->pasal);
    put_string(s, " ayat ", v->ayat);
    put_string(s, " huruf ", v->huruf);
    if (v->n.present) {
        put(s, " ", 1);
        put_number(s, v->n);
    }
    if (v->approximate)
        put(s, " about", 6);
}

static void show(const char *sentence, const char *date, shown *out)
{
    workspace workspace = {.arena = &memory};
    text text;
    values values;
    text_read((bytes){NULL, 0}, bytes_of(sentence), KLIPING_CODEPOINTS, &memory, &text);
    zone body = {0, (uint32_t)text.canonical.size, ZONE_BODY, NULL};
    zones zones = {.items = &body, .count = 1};
    values_read(&text, &zones, rules, date, &workspace, &values);
    *out = (shown){.size = 0};
    for (size_t i = 0; i < values.count; i++) {
        const value *item = &values.items[i];
        kliping_span span = text_span(&text, item->start, item->end);
        put(out, item->type, strlen(item->type));
        put(out, " [", 2);
        for (size_t at = 0; at < span.text_size; at++)
            put(out, span.text[at] == '\n' ? "\\n" : span.text + at, span.text[at] == '\n' ? 2 : 1);
        put(out, "]", 1);
        put_value(out, item->value);
        put(out, "\n", 1);
    }
}

static void unescape(char *line)
{
    char *out = line;
    for (; *line; line++) {
        bool feed = line[0] == '\\' && line[1] == 'n';
        *out++ = feed ? '\n' : *line;
        line += feed;
    }
    *out = '\0';
}

typedef struct reading_case {
    char sentence[2048], date[16];
    shown expected;
    bool open;
} reading_case;

static void finish(reading_case *c, const char *file, unsigned line)
{
    if (!c->open)
        return;
    shown got;
    arena_reset(&memory, 1 << 20);
    show(c->sentence, c->date[0] ? c->date : NULL, &got);
    bool right = strcmp(got.text, c->expected.text) == 0;
    CHECK(right);
    if (!right)
        fprintf(stderr, "%s, before line %u: %s\n  expected:\n%s  got:\n%s", file, line,
                c->sentence, c->expected.text, got.text);
    c->open = false;
}

static void run_file(const char *path)
{
    FILE *file = fopen(path, "r");
    CHECK(file != NULL);
    if (!file)
        return;
    static reading_case c;
    char line[4096];
    unsigned number = 0, cases = 0;
    while (fgets(line, sizeof line, file)) {
        number++;
        line[strcspn(line, "\n")] = '\0';
        if (line[0] == '>') {
            finish(&c, path, number);
            c = (reading_case){.open = true};
            snprintf(c.sentence, sizeof c.sentence, "%.2000s", line + 2);
            unescape(c.sentence);
            cases++;
        } else if (line[0] == '@') {
            snprintf(c.date, sizeof c.date, "%.10s", line + 2);
        } else if (line[0] && line[0] != '#') {
            put(&c.expected, line, strlen(line));
            put(&c.expected, "\n", 1);
        }
    }
    finish(&c, path, number);
    fclose(file);
    CHECK(cases > 0);
}

static void complain_about(const char *line)
{
    source_line source = {bytes_of(line), "mine.rules", 7, true, false};
    kliping_error error = {.line = 0};
    value_rules *opened = (value_rules *)&error;
    CHECK(value_rules_open((sources){&source, 1}, &opened, &error) == KLIPING_BAD_LEXICON);
    CHECK(!opened && error.line == 7 && error.message[0]);
}

static void check_faulty_rules(void)
{
    complain_about("unti ha = hektare");
    complain_about("unit = hektare");
    complain_about("unit ha");
    complain_about("unit ha = hektare | | ha");
    complain_about("month satu = januari");
    complain_about("per bulan = bulan");
}

static kliping_status run_example(const char *line, kliping_error *error)
{
    source_line source = {bytes_of(line), "mine.rules", 7, true, false};
    return value_examples_run((sources){&source, 1}, rules, &memory, error);
}

static void check_examples(void)
{
    static const char *const right[] = {"ok Harga Rp 3 juta. => MONEY Rp 3 juta",
                                        "no Harga Rp saja.", "unit x = x"};
    static const char *const wrong[] = {"ok Harga Rp 3 juta. => MONEY 3 juta",
                                        "ok Harga Rp 3 juta.", "no Harga Rp 3 juta."};
    for (int i = 0; i < 3; i++) {
        kliping_error error = {.line = 0};
        CHECK(run_example(right[i], &error) == KLIPING_OK);
        CHECK(run_example(wrong[i], &error) == KLIPING_BAD_LEXICON && error.line == 7);
    }
}

/* A number too large for a value is reported, not rounded. */
static void check_warning(void)
{
    const char *sentence = "Nilainya Rp 9.000.000.000.000 triliun, bukan Rp 9 triliun.";
    workspace workspace = {.arena = &memory};
    text text;
    values values;
    text_read((bytes){NULL, 0}, bytes_of(sentence), KLIPING_CODEPOINTS, &memory, &text);
    zone body = {0, (uint32_t)text.canonical.size, ZONE_BODY, NULL};
    zones zones = {.items = &body, .count = 1};
    values_read(&text, &zones, rules, NULL, &workspace, &values);
    CHECK(values.count == 1 && values.n_warnings == 1);
    CHECK(values.n_warnings && strstr(values.warnings[0], "Rp 9.000.000.000.000 triliun"));
}

/* The shipped rules and as many words of one's own as are asked for, none of which is met. */
static value_rules *rules_with(sources shipped, size_t n_words)
{
    source_line *lines = arena_array(&memory, source_line, shipped.count + n_words);
    memcpy(lines, shipped.lines, shipped.count * sizeof *lines);
    for (size_t i = 0; i < n_words; i++) {
        char word[] = "qqaaaa";
        for (size_t rest = i, at = 2; at < 6; at++, rest /= 26)
            word[at] = (char)('a' + rest % 26);
        const char *line = arena_format(&memory, "count x = %s", word);
        lines[shipped.count + i] = (source_line){bytes_of(line), "mine.rules", 1, true, false};
    }
    value_rules *opened = NULL;
    kliping_error error;
    CHECK(value_rules_open((sources){lines, shipped.count + n_words}, &opened, &error) ==
          KLIPING_OK);
    return opened;
}

static values read_long_text(const value_rules *known, text *text)
{
    static const char sentence[] = "Ia minta Rp 5 juta pada Senin (26/2) bagi 40 pekerjanya; ";
    enum { TIMES = 300 };
    char *all = arena_array(&memory, char, TIMES * sizeof sentence);
    for (size_t i = 0; i < TIMES; i++)
        memcpy(all + i * (sizeof sentence - 1), sentence, sizeof sentence - 1);
    workspace workspace = {.arena = &memory};
    values found = {0};
    text_read((bytes){NULL, 0}, bytes_of(all), KLIPING_BYTES, &memory, text);
    zone body = {0, (uint32_t)text->canonical.size, ZONE_BODY, NULL};
    values_read(text, &(zones){.items = &body, .count = 1}, known, NULL, &workspace, &found);
    CHECK(found.count == (size_t)TIMES * 3);
    return found;
}

/* Of very many words not as much is told ahead; what is found is the same. */
static void check_many_words(sources shipped)
{
    enum { MANY = 70000 };
    value_rules *many = rules_with(shipped, MANY);
    text text;
    values few_found = read_long_text(rules, &text), many_found = read_long_text(many, &text);
    CHECK(few_found.count == many_found.count);
    for (size_t i = 0; i < few_found.count && i < many_found.count; i++)
        CHECK(few_found.items[i].start == many_found.items[i].start &&
              few_found.items[i].end == many_found.items[i].end &&
              few_found.items[i].type == many_found.items[i].type);
    value_rules_free(many);
}

static void check_value(const text *text, const value *item, const char *wanted)
{
    bytes got = bytes_slice(text->canonical, item->start, item->end);
    CHECK(bytes_equal(got, bytes_of(wanted)));
}

/* Of each of many zones all words count, be they its last ones. */
static void check_many_zones(void)
{
    static const char line[] = "Ia minta Rp 5 juta\n";
    enum { TIMES = 900, SIZE = sizeof line - 1 };
    char *all = arena_array(&memory, char, TIMES *SIZE + 1);
    zone *parts = arena_array(&memory, zone, TIMES);
    for (uint32_t i = 0; i < TIMES; i++) {
        memcpy(all + (size_t)i * SIZE, line, SIZE);
        parts[i] = (zone){i * SIZE, i * SIZE + SIZE - 1, ZONE_BODY, NULL};
    }
    workspace workspace = {.arena = &memory};
    text text;
    values found;
    text_read((bytes){NULL, 0}, bytes_of(all), KLIPING_BYTES, &memory, &text);
    values_read(&text, &(zones){.items = parts, .count = TIMES}, rules, NULL, &workspace, &found);
    CHECK(found.count == TIMES);
    for (size_t i = 0; i < found.count; i++)
        check_value(&text, &found.items[i], "Rp 5 juta");
}

/* What a zone holds of a word at its end or beginning is a word of its own. */
static void check_cut_words(void)
{
    zone parts[] = {
        {0, 17, ZONE_BODY, NULL}, {17, 28, ZONE_TITLE, NULL}, {28, 39, ZONE_BODY, NULL}};
    workspace workspace = {.arena = &memory};
    text text;
    values found;
    text_read((bytes){NULL, 0},
              BYTES("Bantuan Rp 5 juta"
                    "wan 7 orang"
                    "rp 6 ribuan"),
              KLIPING_BYTES, &memory, &text);
    values_read(&text, &(zones){.items = parts, .count = 3}, rules, NULL, &workspace, &found);
    CHECK(found.count == 3);
    if (found.count != 3)
        return;
    check_value(&text, &found.items[0], "Rp 5 juta");
    check_value(&text, &found.items[1], "7 orang");
    check_value(&text, &found.items[2], "rp 6 ribuan");
}

int main(int argc, char **argv)
{
    jmp_buf out_of_memory;
    if (setjmp(out_of_memory) || argc < 3)
        return 2;
    memory.failure = rules_memory.failure = &out_of_memory;
    sources sources;
    kliping_error error = {.line = 0};
    CHECK(sources_read_directory(argv[1], "values", "rules", &rules_memory, &sources, &error) ==
          KLIPING_OK);
    CHECK(value_rules_open(sources, &rules, &error) == KLIPING_OK);
    if (!rules) {
        fprintf(stderr, "%s:%u: %s\n", error.file, error.line, error.message);
        return check_report();
    }
    for (int i = 2; i < argc; i++)
        run_file(argv[i]);
    check_faulty_rules();
    check_examples();
    check_warning();
    check_many_words(sources);
    check_many_zones();
    check_cut_words();
    value_rules_free(rules);
    arena_free(&memory);
    arena_free(&rules_memory);
    return check_report();
}
