/* The words of the vocabulary are found alike one by one and many at once, whatever the text.
 *
 *     test_values_words RULES_DIRECTORY
 */
#include "check.h"
#include "random.h"

#include "base/wide.h"
#include "read/values/readers.h"

#include <setjmp.h>
#include <stdlib.h>

enum { LARGEST = 6000 };

static const char *const pieces[] = {
    "juta",  "Rp",    "ribu",   "dua",  "persen", "hektare", "tahun",   "lalu",        "ke",
    "pasal", "maret", "selasa", "yang", "kepada", "km",      "meter",   "kilogramnya", "mahkamah",
    "5",     "12",    "2024",   "7,98", "8.412",  "10:30",   "12/5/24", "covid-19",    "1.000.000",
    "$",     "%",     "€",      "“",    "é",      "°",       "(",       "-",           ".",
    "a",     "z9",    "99x",    "...",  ",",      "/",       "unit",    "puluhannya",  "\n\n",
};

/* Small letters only, as a folded text has. */
static size_t write_text(char *text)
{
    size_t size = 0, most = random_below(LARGEST - 32);
    while (size < most) {
        const char *piece = pieces[random_below(sizeof pieces / sizeof *pieces)];
        for (; *piece; piece++)
            text[size++] = (char)(*piece >= 'A' && *piece <= 'Z' ? *piece | 32 : *piece);
        if (random_below(4))
            text[size++] = ' ';
    }
    return size;
}

/* Some zones, one of them perhaps furniture; they may end within words. */
static size_t cut_zones(uint32_t size, zone zones[4])
{
    size_t count = 0;
    for (uint32_t start = 0; start < size; count++) {
        uint32_t left = size - start;
        uint32_t part = count == 3 ? left : 1 + random_below(left);
        zones[count] = (zone){.start = start, .end = start + part, .kind = ZONE_BODY};
        if (random_below(5) == 0)
            zones[count].kind = ZONE_FURNITURE;
        start += part;
    }
    return count;
}

static reading read_words(const value_rules *rules, arena *memory, const text *text,
                          const zones *zones, breadth breadth)
{
    reading r = {.rules = rules, .arena = memory, .scratch = memory};
    reading_open(&r, text);
    find_words(&r, text, zones, breadth);
    return r;
}

static void compare(const reading *one, const reading *other, size_t size)
{
    CHECK(one->places.count == other->places.count);
    size_t bytes = one->places.count * sizeof *one->places.at;
    CHECK(!memcmp(one->places.at, other->places.at, bytes + COUNTED * sizeof *one->places.at));
    CHECK(!memcmp(one->places.starts, other->places.starts, one->places.count));
    CHECK(!memcmp(one->found, other->found, size * sizeof *one->found));
}

/* Against a plain look at every byte: where a word or number begins that a value may begin with. */
static void check_places(const reading *r, const zone *zone)
{
    size_t i = first_place(&r->places, zone->start);
    for (size_t at = zone->start; at < zone->end; at++) {
        unsigned char c = byte_at(r, at), before = at > zone->start ? byte_at(r, at - 1) : ' ';
        bool figure = is_digit(c) && !is_digit(before);
        bool inside = figure && at > zone->start + 1 && before && strchr(",-./:", before) &&
                      is_digit(byte_at(r, at - 2));
        bool here = r->places.at[i] == at;
        CHECK(!figure || here == !inside);
        i += here;
    }
}

int main(int argc, char **argv)
{
    static arena rules_memory, memory;
    static char data[LARGEST];
    jmp_buf out_of_memory;
    sources lines;
    value_rules *rules = NULL;
    kliping_error error;
    rules_memory.failure = memory.failure = &out_of_memory;
    if (argc < 2 || setjmp(out_of_memory) ||
        sources_read_directory(argv[1], "values", "rules", &rules_memory, &lines, &error) ||
        value_rules_open(lines, &rules, &error)) {
        rules_memory.failure = memory.failure = NULL; /* it points into this call */
        return 2;
    }
    size_t known = 0;
    for (int round = 0; round < 2000; round++) {
        bytes all = {data, write_text(data)};
        text text = {.canonical = all, .folded = all};
        zone items[4];
        zones zones = {.items = items, .count = cut_zones((uint32_t)all.size, items)};
        reading plain = read_words(rules, &memory, &text, &zones, BREADTH_ONE);
        for (breadth breadth = BREADTH_WIDE; breadth <= machine_breadth(); breadth++) {
            reading wide = read_words(rules, &memory, &text, &zones, breadth);
            compare(&plain, &wide, all.size);
        }
        for (size_t i = 0; i < zones.count; i++)
            if (items[i].kind != ZONE_FURNITURE)
                check_places(&plain, &items[i]);
        known += plain.places.count;
        arena_reset(&memory, SIZE_MAX);
    }
    CHECK(known > 100000);
    value_rules_free(rules);
    arena_free(&memory);
    arena_free(&rules_memory);
    return check_report();
}
