/* The value reader. The first byte chooses the document's date and how the rest is cut into zones;
 * what comes out must be in order, apart, and made of whole characters. */
#include "fuzz.h"

#include "read/values.h"

static value_rules *rules;

void fuzz_begin(void)
{
    arena lines = {0};
    jmp_buf out_of_memory;
    sources sources;
    if (setjmp(out_of_memory))
        abort();
    lines.failure = &out_of_memory;
    REQUIRE(!sources_read_directory(FUZZ_LEXICONS "/values", "values", "rules", &lines, &sources,
                                    NULL));
    REQUIRE(!value_rules_open(sources, &rules, NULL));
    arena_free(&lines);
}

static bool is_boundary(bytes text, size_t at)
{
    return at == text.size || ((unsigned char)text.data[at] & 0xC0) != 0x80;
}

static void check(const text *text, const values *values)
{
    uint32_t last = 0;
    for (size_t i = 0; i < values->count; i++) {
        const value *item = &values->items[i];
        REQUIRE(item->start >= last && item->end > item->start);
        REQUIRE(item->end <= text->canonical.size);
        REQUIRE(is_boundary(text->canonical, item->start));
        REQUIRE(is_boundary(text->canonical, item->end));
        kliping_span span = text_span(text, item->start, item->end);
        REQUIRE(span.end > span.start);
        last = item->end;
    }
}

void fuzz_one(bytes input, arena *memory)
{
    unsigned choice = fuzz_choice(&input);
    workspace workspace = {.arena = memory};
    text text;
    values values;
    text_read((bytes){NULL, 0}, input, KLIPING_CODEPOINTS, memory, &text);
    uint32_t all = (uint32_t)text.canonical.size, middle = choice & 2 ? all / 2 : all;
    while (!is_boundary(text.canonical, middle))
        middle++;
    zone parts[] = {{0, middle, choice & 4 ? ZONE_TITLE : ZONE_DATE_LINE, NULL},
                    {middle, all, choice & 8 ? ZONE_FURNITURE : ZONE_BODY, NULL}};
    zones zones = {.items = parts, .count = 2};
    values_read(&text, &zones, rules, choice & 1 ? "2024-02-29" : NULL, &workspace, &values);
    check(&text, &values);
}
