/* Tokens joined by `|`, sentences by ` / `: the expectations read as the text does. */
#include "check.h"

#include "random.h"

#include "base/wide.h"
#include "read/tokens_run.h"
#include "read/tokens_scan.h"

#include <setjmp.h>
#include <stdlib.h>

static arena memory;

static bool is_abbreviation(const void *set, bytes word, uint32_t hash)
{
    CHECK(hash == token_hash(word));
    for (const char *const *item = set; *item; item++)
        if (bytes_equal(bytes_of(*item), word))
            return true;
    return false;
}

static const char *shown(const char *body)
{
    static const char *const abbreviations[] = {"rp", "ir", "drs", "no", "dr", "h", NULL};
    text text;
    tokens tokens;
    text_read((bytes){NULL, 0}, bytes_of(body), KLIPING_CODEPOINTS, &memory, &text);
    zone body_zone = {0, (uint32_t)text.canonical.size, ZONE_BODY, NULL};
    zones zones = {.items = &body_zone, .count = 1};
    tokens_read(&text, &zones, is_abbreviation, abbreviations, &memory, &tokens);
    char *out = arena_allocate(&memory, text.canonical.size * 4 + 16, 1);
    size_t size = 0;
    for (size_t i = 0; i < tokens.count; i++) {
        if (i)
            size += (size_t)sprintf(
                out + size, "%s", tokens.sentence_of[i] != tokens.sentence_of[i - 1] ? " / " : "|");
        bytes word = token_text(&text, &tokens.items[i]);
        memcpy(out + size, word.data, word.size);
        size += word.size;
    }
    out[size] = '\0';
    return out;
}

#define SHOWN(body, expected)                                                                      \
    do {                                                                                           \
        const char *got = shown(body);                                                             \
        CHECK(strcmp(got, expected) == 0);                                                         \
        if (strcmp(got, expected) != 0)                                                            \
            fprintf(stderr, "    got: %s\n", got);                                                 \
    } while (0)

static bool lower(unsigned char c)
{
    return c >= 'a' && c <= 'z';
}

static bool upper(unsigned char c)
{
    return c >= 'A' && c <= 'Z';
}

static bool digit(unsigned char c)
{
    return c >= '0' && c <= '9';
}

static void a_run_is_what_its_bytes_are(void)
{
    for (int round = 0; round < 5000; round++) {
        unsigned char data[LETTER_RUN];
        unsigned size = 0;
        for (unsigned i = 0; i < LETTER_RUN; i++)
            data[i] = (unsigned char)random_below(256);
        for (unsigned i = 0, word = random_below(LETTER_RUN + 1); i < word; i++)
            data[i] = (unsigned char)"az09AZ"[random_below(6)];
        while (size < LETTER_RUN && (lower(data[size]) || upper(data[size]) || digit(data[size])))
            size++;
        letter_run run = letter_run_at(data);
        CHECK(run.size == size);
        for (unsigned i = 0; i < size; i++) {
            CHECK((run.lower >> i & 1) == lower(data[i]));
            CHECK((run.upper >> i & 1) == upper(data[i]));
        }
    }
}

static bool letter(unsigned char c)
{
    return lower(c) || upper(c);
}

static bool inside(unsigned char c)
{
    return letter(c) || digit(c);
}

static bool space(unsigned char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

static bool hard(unsigned char c, unsigned char next)
{
    bool joins = next == '.' || next == '-' || next == '\'' || next >= 0x80;
    return c >= 0x80 || c == '.' || c == '?' || c == '!' || (space(c) && c != ' ') ||
           (inside(c) && joins) || (digit(c) && (letter(next) || next == ',')) ||
           (!inside(c) && c != ' ' && c != '"' && c == next);
}

static void a_map_is_what_its_bytes_are(bool wide)
{
    for (int round = 0; round < 2000; round++) {
        unsigned char data[3 * MAP_BLOCK + TEXT_PADDING] = {0};
        size_t size = random_below(sizeof data - TEXT_PADDING + 1), starts = 0, most;
        for (size_t i = 0; i < size; i++)
            data[i] = round % 2 ? (unsigned char)"az09AZ ,\n\xC3\xA9.?!-'\"\""[random_below(18)]
                                : (unsigned char)random_below(256);
        token_map map = token_map_of((bytes){(char *)data, size}, wide, &memory, &most);
        unsigned char before = '.';
        for (size_t i = 0; i < size; i++) {
            unsigned char c = data[i];
            bool inner = c >= 0x80 && c < 0xC0;
            bool starts_here = inside(c) ? !inside(before) : c != ' ' && !inner;
            CHECK((map_from(map.inside, i) & 1) == inside(c));
            CHECK((map_from(map.capitals, i) & 1) == upper(c));
            CHECK((map_from(map.starts, i) & 1) == starts_here);
            CHECK((map_from(map.spaced, i) & 1) == space(before));
            CHECK(i + 1 == size || (map_from(map.hard, i) & 1) == hard(c, data[i + 1]));
            starts += starts_here && !space(c);
            before = c;
            size_t run = 0;
            while (i + run < size && run < MAP_SEEN && inside(data[i + run]))
                run++;
            CHECK(run < MAP_SEEN ? map_run(&map, i) == run : map_run(&map, i) >= MAP_SEEN);
        }
        CHECK(most == starts);
        arena_reset(&memory, 1 << 20);
    }
}

static void bytes_have_the_hash_of_their_word(void)
{
    for (int round = 0; round < 5000; round++) {
        unsigned char data[HASH_RUN];
        for (unsigned i = 0; i < HASH_RUN; i++)
            data[i] = (unsigned char)(round % 2 ? random_below(256) : '/' + random_below(12));
        unsigned size = 1 + random_below(HASH_RUN);
        CHECK(hash_bytes(HASH_START, data, size) == token_hash((bytes){(char *)data, size}));
    }
}

/* Where all of them are read, from one hard token to the next; returns how many. */
static size_t read_simple(bytes canonical, bool wide, bool widest, token *items)
{
    size_t most;
    token_map map = token_map_of(canonical, wide, &memory, &most);
    scanner s = {.canonical = (const unsigned char *)canonical.data,
                 .map = map,
                 .items = items,
                 .wide = wide,
                 .widest = widest};
    token_map_bound(&s.map, 0, canonical.size);
    for (size_t at = 0; at < canonical.size; at++) { /* whatever follows a word is none of it */
        at = scan_simple(&s, at);
        CHECK(at < canonical.size);
        items[s.count++] = (token){.start = (uint32_t)at, .kind = 9};
        while (inside((unsigned char)canonical.data[at]))
            at++;
    }
    return s.count;
}

/* One by one and sixteen at once, as they are read on this machine and on others. */
static void simple_tokens_are_the_same_on_all_machines(void)
{
    enum { MOST = 300 };
    static const char *const bytes_of_rounds[] = {"abcABC     ", "ab A,,,(\"   ", "a1 2,\"b.(-",
                                                  "abcdefghij"};
    for (size_t round = 0; round < 4000; round++) {
        char data[MOST + TEXT_PADDING] = {0};
        const char *some = bytes_of_rounds[round % 4];
        size_t size = 1 + random_below(MOST);
        for (size_t i = 0; i < size; i++)
            data[i] = some[random_below((uint32_t)strlen(some))];
        token ways[3][MOST + SCAN_BEYOND];
        size_t counts[3];
        for (size_t i = 0; i < 3; i++)
            counts[i] = read_simple((bytes){data, size}, i > 0 && machine_is_wide(),
                                    i > 1 && machine_is_widest(), ways[i]);
        CHECK(counts[0] == counts[1] && counts[0] == counts[2]);
        for (size_t i = 0; i < counts[0]; i++)
            for (size_t way = 1; way < 3; way++) {
                const token *a = &ways[0][i], *b = &ways[way][i];
                CHECK(a->start == b->start && a->kind == b->kind);
                CHECK(a->kind == 9 ||
                      (a->end == b->end && a->letter_case == b->letter_case &&
                       a->space_before == b->space_before && a->in_quotes == b->in_quotes));
            }
        arena_reset(&memory, 1 << 20);
    }
}

/* Any number of them, of any size. */
static void tokens_have_their_hash(bool wide, bool widest)
{
    enum { BYTES_OF_ALL = 5000 };
    static char data[BYTES_OF_ALL + TEXT_PADDING];
    for (int round = 0; round < 200; round++) {
        token items[BYTES_OF_ALL];
        size_t count = 0;
        uint32_t longest = 1 + random_below(round % 8 ? 12 : 100);
        for (size_t i = 0; i < BYTES_OF_ALL; i++)
            data[i] = (char)(i % 3 ? random_below(256) : '0' + random_below(10));
        for (uint32_t at = 0, end; at < 20 * random_below(BYTES_OF_ALL / 20); at = end) {
            end = at + 1 + random_below(longest);
            end = end < BYTES_OF_ALL ? end : BYTES_OF_ALL;
            items[count++] = (token){.start = at, .end = end, .kind = 7};
        }
        token_hashes((bytes){data, BYTES_OF_ALL}, wide, widest, items, count);
        for (size_t i = 0; i < count; i++) {
            bytes word = {data + items[i].start, items[i].end - items[i].start};
            CHECK(items[i].hash == token_hash(word) && items[i].kind == 7);
        }
    }
}

/* More of them than are hashed together. */
static void long_words_have_their_hash(void)
{
    enum { WORDS = 1000 };
    char body[WORDS * 16];
    size_t size = 0;
    text text;
    tokens tokens;
    for (int i = 0; i < WORDS; i++) {
        for (uint32_t left = 7 + random_below(8); left; left--)
            body[size++] = (char)('a' + random_below(26));
        body[size++] = ' ';
    }
    text_read((bytes){NULL, 0}, (bytes){body, size}, KLIPING_BYTES, &memory, &text);
    zone whole = {0, (uint32_t)size, ZONE_BODY, NULL};
    static const char *const none[] = {NULL};
    tokens_read(&text, &(zones){.items = &whole, .count = 1}, is_abbreviation, none, &memory,
                &tokens);
    CHECK(tokens.count == WORDS);
    for (size_t i = 0; i < tokens.count; i++)
        CHECK(tokens.items[i].hash == token_hash(token_folded(&text, &tokens.items[i])));
}

/* The scanner's own way to the hash and letter case, against the plain ones. */
static void tokens_say_what_they_are(void)
{
    static const char *const pieces[] = {"a",     "B",   "anggaran", "BPJS", "Ketenagakerjaan",
                                         "É",     "é",   "12",       ".",    ",",
                                         "-",     "'",   " ",        "nya",  "2b",
                                         "\"",    ".\n", ". ",       "?",    "(",
                                         "2024 ", "b ",  "anggaran "};
    for (int round = 0; round < 3000; round++) {
        char body[512];
        size_t size = 0;
        for (uint32_t left = 1 + random_below(25); left; left--)
            size =
                (size_t)(stpcpy(body + size, pieces[random_below(sizeof pieces / sizeof *pieces)]) -
                         body);
        text text;
        tokens tokens;
        text_read((bytes){NULL, 0}, (bytes){body, size}, KLIPING_BYTES, &memory, &text);
        zone halves[] = {
            {0, (uint32_t)text.canonical.size / 2, ZONE_BODY, NULL},
            {(uint32_t)text.canonical.size / 2, (uint32_t)text.canonical.size, ZONE_CAPTION, NULL}};
        for (; halves[0].end && (text.canonical.data[halves[0].end] & 0xC0) == 0x80;)
            halves[1].start = --halves[0].end;
        zones zones = {.items = halves, .count = 2};
        static const char *const none[] = {NULL};
        tokens_read(&text, &zones, is_abbreviation, none, &memory, &tokens);
        for (size_t i = 0; i < tokens.count; i++) {
            const token *t = &tokens.items[i];
            bool word = t->kind == TOKEN_WORD;
            CHECK(t->end <= halves[0].end || t->start >= halves[1].start);
            bool begins = t->start == halves[t->start >= halves[1].start].start;
            CHECK(t->space_before ==
                  (begins || space((unsigned char)text.canonical.data[t->start - 1])));
            CHECK(t->hash == token_hash(token_folded(&text, t)));
            CHECK(t->letter_case == (word ? token_case_of(&text, t->start, t->end) : CASE_NONE));
            const sentence *sentence = &tokens.sentences[tokens.sentence_of[i]];
            CHECK(sentence->first <= i && i < sentence->last);
            CHECK(sentence->zone == (t->start >= halves[1].start));
        }
    }
}

int main(void)
{
    jmp_buf out_of_memory;
    if (setjmp(out_of_memory))
        return 2;
    memory.failure = &out_of_memory;

    SHOWN("Anggaran sebesar Rp. 2 Miliar cair. Selesai.",
          "Anggaran|sebesar|Rp.|2|Miliar|cair|. / Selesai|.");
    SHOWN("ujar Ir. Abdul Haris Lubis, M. Si saat", "ujar|Ir.|Abdul|Haris|Lubis|,|M.|Si|saat");
    SHOWN("Drs. H. Ahmad, S.Sos., M.Si. hadir", "Drs.|H.|Ahmad|,|S.Sos|.|,|M.Si|.|hadir");
    SHOWN("Drs.H.Ahmad, S.Sos dan H.R. Rasuna", "Drs.|H.|Ahmad|,|S.Sos|dan|H.R.|Rasuna");
    SHOWN("Selesai.Kemudian pulang", "Selesai|. / Kemudian|pulang");
    SHOWN("Undang-Undang anak-anak non-aktif Jakarta-Bogor Covid-19",
          "Undang-Undang|anak-anak|non-aktif|Jakarta|-|Bogor|Covid-19");
    SHOWN("1.328 orang, 4,7 persen", "1.328|orang|,|4,7|persen");
    SHOWN("\"Ini baik.\" kata dia. \"Benar!\" Ia pergi.",
          "\"|Ini|baik|.|\"|kata|dia|. / \"|Benar|!|\" / Ia|pergi|.");
    SHOWN("BPJS-nya di Gedung R.B. Supardan", "BPJS|-|nya|di|Gedung|R.B.|Supardan");
    SHOWN("Judul Berita\nIsi berita", "Judul|Berita / Isi|berita");
    SHOWN("jaringan 5G di tigasisinews.id", "jaringan|5G|di|tigasisinews.id");
    SHOWN("Jumat dan\nsabtu", "Jumat|dan|sabtu");
    SHOWN("Wisata No. 4", "Wisata|No.|4");
    SHOWN("Ia ke Sumedang. lalu ke Kab. Garut no.\nB. Dua..",
          "Ia|ke|Sumedang|.|lalu|ke|Kab|. / Garut|no|. / B.|Dua|..");
    SHOWN("pada 2024, 17 Juli 2024. 5. 100 12345678 123456789 1a",
          "pada|2024|,|17|Juli|2024|. / 5|. / 100|12345678|123456789|1a");
    SHOWN("1.2,3a 1.2.3 4.5", "1|.|2|,|3a|1.2.3|4.5");
    a_run_is_what_its_bytes_are();
    a_map_is_what_its_bytes_are(false);
    a_map_is_what_its_bytes_are(machine_is_wide());
    simple_tokens_are_the_same_on_all_machines();
    bytes_have_the_hash_of_their_word();
    tokens_have_their_hash(false, false);
    tokens_have_their_hash(machine_is_wide(), false);
    tokens_have_their_hash(machine_is_wide(), machine_is_widest());
    long_words_have_their_hash();
    tokens_say_what_they_are();

    arena_free(&memory);
    return check_report();
}
