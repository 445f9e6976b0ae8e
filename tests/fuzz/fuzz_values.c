/* libFuzzer target over the value reader. The first byte chooses the document's date and how the
 * rest is cut into zones; what comes out must be in order, apart, and made of whole characters.
 *
 *     meson setup build-fuzz -Dfuzz=true -Db_sanitize=address,undefined -Db_lundef=false
 *     build-fuzz/tests/fuzz/fuzz_values
 */
#include "read/values.h"

#include <stdint.h>
#include <stdlib.h>

static value_rules *open_rules(void)
{
    arena lines = {0};
    jmp_buf out_of_memory;
    sources sources;
    value_rules *rules = NULL;
    if (setjmp(out_of_memory))
        abort();
    lines.failure = &out_of_memory;
    if (sources_read_directory(KLIPING_RULES, "values", "rules", &lines, &sources, NULL) ||
        value_rules_open(sources, &rules, NULL))
        abort();
    arena_free(&lines);
    return rules;
}

static void check(const text *text, const values *values)
{
    uint32_t last = 0;
    for (size_t i = 0; i < values->count; i++) {
        const value *item = &values->items[i];
        if (item->start < last || item->end <= item->start || item->end > text->canonical.size)
            abort();
        last = item->end;
        if (((unsigned char)text->canonical.data[item->start] & 0xC0) == 0x80 ||
            (item->end < text->canonical.size &&
             ((unsigned char)text->canonical.data[item->end] & 0xC0) == 0x80))
            abort();
        kliping_span span = text_span(text, item->start, item->end);
        if (span.end <= span.start)
            abort();
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static value_rules *rules;
    if (!rules)
        rules = open_rules();
    if (!size)
        return 0;
    arena memory = {0};
    jmp_buf out_of_memory;
    if (setjmp(out_of_memory))
        abort();
    memory.failure = &out_of_memory;
    workspace workspace = {.arena = &memory};
    text text;
    values values;
    text_read((bytes){NULL, 0}, (bytes){(const char *)data + 1, size - 1}, KLIPING_CODEPOINTS,
              &memory, &text);
    uint32_t all = (uint32_t)text.canonical.size, middle = data[0] & 2 ? all / 2 : all;
    while (middle < all && ((unsigned char)text.canonical.data[middle] & 0xC0) == 0x80)
        middle++;
    zone parts[] = {{0, middle, data[0] & 4 ? ZONE_TITLE : ZONE_DATE_LINE, NULL},
                    {middle, all, data[0] & 8 ? ZONE_FURNITURE : ZONE_BODY, NULL}};
    zones zones = {.items = parts, .count = 2};
    values_read(&text, &zones, rules, data[0] & 1 ? "2024-02-29" : NULL, &workspace, &values);
    check(&text, &values);
    arena_free(&memory);
    return 0;
}
