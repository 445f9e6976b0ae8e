/* Pages and their parts: `kind: text` of every zone that is not body, joined by ` / `. */
#include "check.h"

#include "base/letters.h"
#include "base/wide.h"
#include "random.h"
#include "read/zones.h"
#include "read/zones_page.h"

#include <setjmp.h>
#include <stdlib.h>

static arena memory;
static workspace tools;
static zone_rules *rules;

static const char *const kinds[] = {"title",     "repeated", "date", "dateline",
                                    "publisher", "caption",  "body", "furniture"};

static const char *shown(const char *title, const char *body)
{
    text text;
    zones zones;
    text_read(bytes_of(title), bytes_of(body), KLIPING_BYTES, &memory, &text);
    zones_read(&text, rules, &tools, &zones);
    char *out = arena_allocate(&memory, text.canonical.size * 2 + 32 * zones.count + 1, 1);
    size_t size = 0, end = 0;
    for (size_t i = 0; i < zones.count; i++) {
        const zone *zone = &zones.items[i];
        CHECK(zone->start == end && zone->end > zone->start);
        end = zone->end;
        if (zone->kind == ZONE_BODY)
            continue;
        bytes part = bytes_slice(text.canonical, zone->start, zone->end);
        while (part.size && (part.data[part.size - 1] == '\n' || part.data[part.size - 1] == ' '))
            part.size--;
        size += (size_t)sprintf(out + size, "%s%s: %.*s", size ? " / " : "",
                                zone->kind == ZONE_FURNITURE ? zone->reason : kinds[zone->kind],
                                (int)part.size, part.data);
    }
    CHECK(end == text.canonical.size);
    return out;
}

#define SHOWN(title, body, expected)                                                               \
    do {                                                                                           \
        const char *got = shown(title, body);                                                      \
        CHECK(strcmp(got, expected) == 0);                                                         \
        if (strcmp(got, expected) != 0)                                                            \
            fprintf(stderr, "    got: %s\n", got);                                                 \
    } while (0)

static void pages(void)
{
    SHOWN(NULL, "", "");
    SHOWN(NULL, " \n\n", "");
    SHOWN(NULL, "Hanya satu baris tanpa judul.", "");
    SHOWN(NULL,
          "27 C\nMedan\nSabtu, Juli 27, 2024\n\nPemkab Gelar Pasar Murah di Desa\n\nKabar\n\n"
          "Asahan (kabarsatu.com) – Pemkab menggelar pasar murah.",
          "weather: 27 C / menu: Medan / date: Sabtu, Juli 27, 2024 / "
          "title: Pemkab Gelar Pasar Murah di Desa / menu: Kabar / dateline: Asahan ( / "
          "publisher: kabarsatu.com / dateline: ) -");
    SHOWN(NULL,
          "situsberita.com\n\nPemkab Gelar Pasar Murah\n\nPemkab Gelar Pasar Murah\n"
          "Warga antre di balai desa.(MI/Dwi Apriani)\n\nWarga senang sekali.",
          "site: situsberita.com / title: Pemkab Gelar Pasar Murah / "
          "repeated: Pemkab Gelar Pasar Murah / "
          "caption: Warga antre di balai desa.(MI/Dwi Apriani)");
    SHOWN("Pasar Murah Digelar Lagi", "Pasar murah digelar lagi\n\nWarga senang sekali.",
          "title: Pasar Murah Digelar Lagi / repeated: Pasar murah digelar lagi");
    SHOWN(NULL, "Judul yang Cukup Panjang\n\nIsi. Baca juga: Harga naik Baca juga: Harga turun",
          "title: Judul yang Cukup Panjang / teaser: Baca juga: Harga naik / "
          "teaser: Baca juga: Harga turun");
    SHOWN(NULL,
          "Warga datang. Baca juga: Bupati Resmikan Pasar Baru Camat menuturkan harga turun. "
          "Mereka pulang.",
          "teaser: Baca juga: Bupati Resmikan Pasar Baru");
    SHOWN(NULL,
          "Judul yang Cukup Panjang\n\nWarga datang ke pasar.\n\nBaca juga:\n- Harga naik\n"
          "- Harga turun\n\nMereka pulang. (nds/krs)\n\nPenulis: Rendra\n\nTerpopuler\n\n"
          "1. Jadwal imsakiyah",
          "title: Judul yang Cukup Panjang / teaser: Baca juga: / teaser: - Harga naik / "
          "teaser: - Harga turun / editor_code: (nds/krs) / byline: Penulis: Rendra / "
          "related: Terpopuler / related: 1. Jadwal imsakiyah");
}

#define LINE(text_, line_)                                                                         \
    {                                                                                              \
        .text = (text_), .file = "a.rules", .line = (line_)                                        \
    }

static kliping_status opened(const char *first, const char *second)
{
    source_line lines[] = {LINE(bytes_of(first), 1), LINE(bytes_of(second), 2)};
    zone_rules *own = NULL;
    kliping_error error = {.line = 0};
    kliping_status status = zone_rules_open((sources){lines, 2}, &own, &error);
    CHECK(!status == (own != NULL));
    CHECK(!status || error.line);
    zone_rules_free(own);
    return status;
}

static kliping_status checked_with(const char *kind, const char *rule, const char *example)
{
    source_line lines[] = {LINE(bytes_of(kind), 1), LINE(bytes_of(rule), 2),
                           LINE(bytes_of(example), 3)};
    return zone_rules_check((sources){lines, 3}, NULL);
}

static kliping_status checked(const char *example)
{
    return checked_with("mask advert", "line iklan (?: baris)?", example);
}

/* What a rule needs says where it is tried. */
static void rules_of_marks(void)
{
    const char *advert = "mask advert", *dateline = "read dateline";
    CHECK(checked_with(advert, "line *dok. .+",
                       "ok Foto dok. pribadi => advert Foto dok. pribadi") == KLIPING_OK);
    CHECK(checked_with(advert, "line *dok. .+", "no Foto dokter. Pribadi") == KLIPING_OK);
    CHECK(checked_with(advert, "line *· .+", "ok Home · Iklan => advert Home · Iklan") ==
          KLIPING_OK);
    CHECK(checked_with(advert, "line *· .+", "no Home » Iklan") == KLIPING_OK);
    CHECK(checked_with(advert, "line *<<|*\\x20| .+", "ok Kopi |Iklan => advert Kopi |Iklan") ==
          KLIPING_OK);
    CHECK(checked_with(advert, "line *<<|*\\x20| .+", "ok Kopi <<Iklan => advert Kopi <<Iklan") ==
          KLIPING_OK);
    CHECK(checked_with(advert, "line *<<|*\\x20| .+", "no Kopi| <Iklan") == KLIPING_OK);
    CHECK(checked_with(advert, "line iklan .*murah.*",
                       "ok Iklan mumurah => advert Iklan mumurah") == KLIPING_OK);
    CHECK(checked_with(advert, "line iklan .*murah.*", "no Iklan mura") == KLIPING_OK);
    const char *start = "start *(, (?<place>[A-Za-z' -]+)[(,].* - ";
    CHECK(checked_with(dateline, start,
                       "ok Muara-Enim - Lama (Jatim) - Warga => place Muara-Enim - Lama") ==
          KLIPING_BAD_LEXICON);
    CHECK(checked_with(dateline, start, "ok Muara-Enim' (Jatim) - Warga => place Muara-Enim'") ==
          KLIPING_OK);
    CHECK(checked_with(dateline, start, "ok Batu, Jatim - Warga => place Batu") == KLIPING_OK);
    CHECK(checked_with(dateline, "start *- (?<place>[A-Z]\\w+),.* - ",
                       "ok Batu, Jatim - Warga => place Batu") == KLIPING_BAD_LEXICON);
    CHECK(checked_with(dateline, "start * (?<place>[A-Z]\\w+),.* - ",
                       "ok Batu, Jatim - Warga => place Batu") == KLIPING_OK);
}

/* What a pattern must have, or nothing where that takes more than a look. */
static void literals_of_patterns(void)
{
    static const char *const cases[][2] = {
        {"\\s+menggunakan\\s+cookies?.*", "menggunakan"},
        {"(?:ini)?\\s+layanan", "layanan"},
        {"iklan|promo", ""},
        {"(?:iklan|promo)", ""},
        {"(?i)iklan", ""},
        {"(?:a(?i)b)iklan", ""},
        {"ab", ""},
        {"abcd?", "abc"},
        {"abc*x", ""},
        {"abc+x", "abc"},
        {"abcd{0,2}e", "abc"},
        {"abcd{x|y}", ""},
        {"[abc]def", "def"},
        {"[]abc]def", "def"},
        {"[^\\]abc]def", "def"},
        {"[[:alpha:]]def", ""},
        {"\\x61bcd", ""},
        {"\\Qabc|\\E", ""},
        {"\\.com\\b", "com"},
        {"(?<date>\\d(?:abcd))efg", "efg"},
        {"(abc", ""},
        {"(*ANY)abc", ""},
        {"abc[", ""},
        {"abc\\", ""},
        {"", ""},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        bytes found = zone_pattern_literal(bytes_of(cases[i][0]));
        CHECK(bytes_equal(found, bytes_of(cases[i][1])));
    }
}

static void letters_are_found(void)
{
    for (int round = 0; round < 2000; round++) {
        char text[LETTER_BITS];
        for (int i = 0; i < LETTER_BITS; i++)
            text[i] = (char)(round % 2 ? "@AZ[`az{ 0\xC1\xE1"[random_below(12)]
                                       : (char)random_below(256));
        letter_bits found = letter_bits_of(text);
        for (int i = 0; i < LETTER_BITS; i++) {
            char c = text[i];
            bool capital = c >= 'A' && c <= 'Z', small = c >= 'a' && c <= 'z';
            CHECK((found.capitals >> i & 1) == capital);
            CHECK((found.letters >> i & 1) == (capital || small));
        }
        unsigned count = 0;
        for (int i = 0; i < LETTER_BITS; i++)
            count += found.letters >> i & 1;
        CHECK(bits_set(found.letters) == count);
    }
}

static void sources_of_users(void)
{
    CHECK(opened("mask advert", "line iklan .*") == KLIPING_OK);
    CHECK(opened("line iklan .*", "mask advert") == KLIPING_BAD_LEXICON);
    CHECK(opened("mask advert", "line iklan (") == KLIPING_BAD_LEXICON);
    CHECK(opened("mask advert", "inside \"iklan\" .*") == KLIPING_BAD_LEXICON);
    CHECK(opened("mask advert far", "line iklan .*") == KLIPING_BAD_LEXICON);
    CHECK(opened("read nothing", "line iklan .*") == KLIPING_BAD_LEXICON);
    CHECK(opened("mask advert", "hide iklan") == KLIPING_BAD_LEXICON);
    CHECK(checked("ok Iklan => advert Iklan") == KLIPING_OK);
    CHECK(checked("ok Iklan lagi => advert Iklan lagi") == KLIPING_BAD_LEXICON);
    CHECK(checked("ok Iklan => menu Iklan") == KLIPING_BAD_LEXICON);
    CHECK(checked("no Iklan lagi") == KLIPING_OK);
    CHECK(checked("no Iklan baris") == KLIPING_BAD_LEXICON);
}

/* At any place, also where sixty-four bytes end. */
static void phrases_anywhere(void)
{
    char body[200], expected[200];
    for (int before = 1; before < 140; before++) {
        int size = sprintf(body, "%.*s", before, "Warga di desa ");
        while (size < before)
            body[size++] = 'a';
        sprintf(body + size, " Baca juga: Harga naik");
        sprintf(expected, "teaser: Baca juga: Harga naik");
        SHOWN("", body, expected);
        body[size] = 'a'; /* within a word it is none */
        SHOWN("", body, "");
    }
    char names[4000]; /* more capitals than are looked at together, and many of them close by */
    for (int before = 240; before < 270; before++) {
        int size = 0;
        for (int i = 0; i < before; i++)
            size += sprintf(names + size, i % 50 < 40 ? "B " : "Warga desa, ");
        sprintf(names + size, "Baca juga: Harga naik");
        SHOWN("", names, "teaser: Baca juga: Harga naik");
    }
}

static bool is_break(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/* Line by line, and phrase by phrase wherever it begins a word with a capital. */
static void a_page_is_what_its_bytes_are(bool wide)
{
    static const char *const pieces[] = {
        "Baca juga", "baca juga", "BACA JUGA", "Advertisement", "Simak Video", "Bersama", "a", "é",
        ". ",        " ",         "\n",        "\n\n",          " \n\t"};
    for (int round = 0; round < 2000; round++) {
        char body[600];
        size_t size = 0, n_lines = 0, n_hits = 0;
        for (uint32_t left = random_below(40); left; left--)
            size = (size_t)(stpcpy(body + size, pieces[random_below(13)]) - body);
        text text;
        text_read(bytes_of(round % 2 ? "Judul" : ""), (bytes){body, size}, KLIPING_BYTES, &memory,
                  &text);
        page page = {.text = &text, .rules = rules, .workspace = &tools, .wide = wide};
        split_lines(&page);
        find_phrases(&page);
        const char *canonical = text.canonical.data;
        for (size_t start = text.body_start, end; start < text.canonical.size; start = end + 1) {
            for (end = start; end < text.canonical.size && canonical[end] != '\n';)
                end++;
            size_t first = start, last = end;
            while (first < last && is_break(canonical[first]))
                first++;
            while (last > first && is_break(canonical[last - 1]))
                last--;
            if (first == last)
                continue;
            const line *line = &page.lines[n_lines++];
            CHECK(n_lines <= page.n_lines && line->start == first && line->end == last);
        }
        for (size_t at = text.body_start; at < text.canonical.size; at++)
            for (size_t i = 0; i < rules->n_phrases; i++) {
                bytes phrase = rules->items[rules->phrases[i]].phrase;
                bool begins = at == text.body_start || !is_letter((unsigned char)canonical[at - 1]);
                if (!is_upper((unsigned char)canonical[at]) || !begins ||
                    strncmp(text.folded.data + at, phrase.data, phrase.size) != 0)
                    continue;
                const hit *hit = &page.hits[n_hits++];
                CHECK(n_hits <= page.n_hits && hit->at == at && hit->rule == rules->phrases[i]);
            }
        CHECK(page.n_lines == n_lines && page.n_hits == n_hits);
    }
}

int main(int count, char **arguments)
{
    jmp_buf out_of_memory;
    if (count != 2 || setjmp(out_of_memory))
        return 2;
    memory.failure = &out_of_memory;
    tools = (workspace){.arena = &memory,
                        .match = pcre2_match_data_create(32, NULL),
                        .limits = pcre2_match_context_create(NULL)};
    sources shipped;
    kliping_error error = {.line = 0};
    CHECK(sources_read_directory(arguments[1], "lexicons/zones", "rules", &memory, &shipped,
                                 &error) == KLIPING_OK);
    CHECK(shipped.count > 100);
    kliping_status status = zone_rules_check(shipped, &error);
    CHECK(status == KLIPING_OK);
    if (status)
        fprintf(stderr, "%s:%u: %s\n", error.file, error.line, error.message);
    else if (zone_rules_open(shipped, &rules, &error) == KLIPING_OK)
        pages();
    if (rules) {
        phrases_anywhere();
        a_page_is_what_its_bytes_are(false);
        a_page_is_what_its_bytes_are(machine_is_wide());
    }
    sources_of_users();
    rules_of_marks();
    literals_of_patterns();
    letters_are_found();

    zone_rules_free(rules);
    pcre2_match_context_free(tools.limits);
    pcre2_match_data_free(tools.match);
    arena_free(&memory);
    return check_report();
}
