/* Canonical text and its offsets: every span is the slice of what was given, in each unit. */
#include "check.h"
#include "random.h"

#include "base/plain.h"
#include "read/text.h"

#include <setjmp.h>

static arena memory;

static text read(const char *title, const char *body, size_t body_size, kliping_offsets unit)
{
    text out;
    text_read(bytes_of(title), (bytes){body, body_size}, unit, &memory, &out);
    return out;
}

static bool canonical_is(const char *body, const char *expected)
{
    return bytes_equal(read(NULL, body, strlen(body), KLIPING_CODEPOINTS).canonical,
                       bytes_of(expected));
}

/* The span of a word of the canonical text. */
static kliping_span span_of(const text *text, const char *word)
{
    char *at = memmem(text->canonical.data, text->canonical.size, word, strlen(word));
    size_t start = (size_t)(at - text->canonical.data);
    return text_span(text, start, start + strlen(word));
}

static void look_alikes_are_folded(void)
{
    CHECK(canonical_is("“Kami siap,” katanya", "\"Kami siap,\" katanya"));
    CHECK(canonical_is("Rp\u00A02\u202Fmiliar – 3 m²", "Rp 2 miliar - 3 m2"));
    CHECK(canonical_is("\uFEFFAsahan\r\nMedan\rBinjai", " Asahan \nMedan\nBinjai") == false);
    CHECK(canonical_is("\uFEFFAsahan\r\nMedan\rBinjai", "Asahan \nMedan\nBinjai"));
    CHECK(canonical_is("BP\u200BJS", "BPJS"));
    CHECK(canonical_is("２０２４", "2024"));
    CHECK(canonical_is("cafe\u0301 café", "cafe\u0301 café"));
    CHECK(canonical_is("é\u0301", "é\u0301"));
}

static void mojibake_is_read_as_meant(void)
{
    CHECK(canonical_is("â€œKami siap,â€ katanya", "\"Kami siap,\" katanya"));
    CHECK(canonical_is("Jumâ€™at", "Jum'at"));
    CHECK(canonical_is("rÃ©sumÃ©", "résumé"));
    CHECK(canonical_is("Ã", "Ã"));
}

static void spans_count_what_was_asked(void)
{
    const char *body = "“Rp 2 miliar”\u200B 𝐀sahan\u200B, Medan";
    text points = read(NULL, body, strlen(body), KLIPING_CODEPOINTS);
    text octets = read(NULL, body, strlen(body), KLIPING_BYTES);
    text units = read(NULL, body, strlen(body), KLIPING_UTF16);
    kliping_span a = span_of(&points, "Asahan"), b = span_of(&octets, "Asahan"),
                 c = span_of(&units, "Asahan");
    CHECK(a.start == 15 && a.end == 21);
    CHECK(b.start == 21 && b.end == 30);
    CHECK(c.start == 15 && c.end == 22);
    CHECK(a.text_size == 9 && memcmp(a.text, "𝐀sahan", 9) == 0);
    kliping_span money = span_of(&points, "Rp 2 miliar");
    CHECK(money.start == 1 && money.end == 12);
    CHECK(span_of(&points, "Medan").start == 24);
}

/* However many characters before it have another size, or none at all, in the other text. */
static void spans_are_found_behind_any_number_of_shifts(void)
{
    enum { MOST = 40 };
    char body[MOST * 16];
    for (int n = 0; n <= MOST; n++) {
        size_t size = 0;
        for (int i = 0; i < n; i++)
            size += (size_t)sprintf(body + size, i % 3 ? "a“b " : "c\u200B\u200Bd ");
        text points = read(NULL, body, size, KLIPING_CODEPOINTS);
        size_t at = 0, start = 0;
        for (int i = 0; i < n; i++) {
            size_t word = i % 3 ? 3 : 2, characters = i % 3 ? 3 : 4;
            kliping_span span = text_span(&points, at, at + word), end = text_span(&points, at, at);
            CHECK(span.start == start && span.end == start + characters && end.start == start);
            CHECK(span.text_size == (i % 3 ? strlen("a“b") : strlen("c\u200B\u200Bd")));
            CHECK(*span.text == (i % 3 ? 'a' : 'c') &&
                  span.text[span.text_size - 1] == (i % 3 ? 'b' : 'd'));
            at += word + 1;
            start += characters + 1;
        }
    }
}

static bool are_equal(const kliping_span *a, const kliping_span *b)
{
    return a->start == b->start && a->end == b->end && a->text == b->text &&
           a->text_size == b->text_size && a->in_title == b->in_title;
}

/* Whichever span was found before it. */
static void spans_are_the_same_near_any_other(void)
{
    const char *body = "c\u200B\u200Bd 𝐀b “efg” h\xFFi\u200B jklm";
    for (kliping_offsets unit = KLIPING_CODEPOINTS; unit <= KLIPING_UTF16; unit++) {
        text t = read("“Wali” Kota", body, strlen(body), unit);
        text_run run = {0};
        kliping_span near;
        for (size_t start = 0; start <= t.canonical.size; start++)
            for (size_t end = t.canonical.size + 1; end-- > start;) {
                kliping_span alone = text_span(&t, start, end);
                text_span_near(&t, &run, start, end, &near);
                CHECK(are_equal(&near, &alone));
                kliping_span first = text_span(&t, 1, 3); /* in the title */
                text_span_near(&t, &run, 1, 3, &near);
                CHECK(are_equal(&near, &first));
                text_span_near(&t, &run, start, end, &near);
                CHECK(are_equal(&near, &alone));
            }
    }
}

static void broken_bytes_become_one_replacement_each(void)
{
    text t = read(NULL, "a\xC3z\xE2\x80q\xED\xA0\x80\xFF\0b", 12, KLIPING_CODEPOINTS);
    CHECK(t.repaired);
    CHECK(bytes_equal(t.decoded_body, BYTES("a\uFFFDz\uFFFDq\uFFFD\uFFFD\uFFFD\uFFFD\0b")));
    kliping_span b = span_of(&t, "b");
    CHECK(b.start == 10 && b.end == 11);
    CHECK(!memchr(t.canonical.data, '\0', t.canonical.size));
}

static void a_title_is_counted_apart(void)
{
    const char *body = "Medan “maju”";
    text t = read("Wali Kota “Medan”", body, strlen(body), KLIPING_BYTES);
    kliping_span title = span_of(&t, "Medan"), word = span_of(&t, "maju");
    CHECK(title.in_title && title.start == 13 && title.end == 18);
    CHECK(!word.in_title && word.start == 9 && word.end == 13);
}

/* Whatever stands among the eight bytes that are read at a time. */
static void bytes_are_read_the_same_at_any_place(void)
{
    static const char *const pieces[] = {"a", "Z", "@",  "[",  "`", "{",
                                         "9", " ", "\r", "\n", "É", "–"};
    for (int round = 0; round < 2000; round++) {
        char body[256], folded[256];
        size_t size = 0;
        for (uint32_t left = random_below(40); left; left--)
            size = (size_t)(stpcpy(body + size, pieces[random_below(12)]) - body);
        text t = read(NULL, body, size, KLIPING_BYTES);
        CHECK(bytes_equal(t.decoded_body, (bytes){body, size}));
        for (size_t i = 0; i < t.canonical.size; i++) {
            char c = t.canonical.data[i];
            folded[i] = c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
            if (i && c == '\x89' && folded[i - 1] == '\xC3')
                folded[i] = '\xA9';
            CHECK(c != '\r');
        }
        CHECK(bytes_equal(t.folded, (bytes){folded, t.canonical.size}));
        for (size_t i = 0; i < TEXT_PADDING; i++)
            CHECK(!t.canonical.data[t.canonical.size + i] && !t.folded.data[t.folded.size + i]);
    }
}

/* Sixteen or eight bytes at a time, against one at a time. */
static void plain_stretches(void)
{
    static const plain_stops all[] = {{.below = 0x20, .one = '"', .other = '\\'},
                                      {.below = 1, .one = '\r', .other = '\r', .high = true},
                                      {.below = 0x80, .one = '\x80', .other = '\xFF'}};
    for (int round = 0; round < 6000; round++) {
        char data[50], lower[50] = {0};
        size_t size = random_below(sizeof data), found = 0;
        plain_stops stops = all[round % 3];
        for (size_t i = 0; i < size; i++)
            data[i] = (char)(random_below(40) ? ' ' + random_below(95) : random_below(256));
        if (stops.below == 0x80)
            for (size_t i = 0; i < size; i++)
                data[i] = (char)(random_below(40) ? 0x81 + random_below(0x7D) : random_below(256));
        while (found < size && !plain_stops_at(stops, data[found]))
            found++;
        CHECK(plain_size(data, size, stops) == found);
        size_t done = plain_lower(data, size, lower);
        CHECK(done <= size &&
              (done == size || size - done < 8 || plain_size(data + done, 8, all[1]) < 8 ||
               memchr(data + done, '\r', 8) || memchr(data + done, '\0', 8)));
        for (size_t i = 0; i < done; i++)
            CHECK(lower[i] == (data[i] >= 'A' && data[i] <= 'Z' ? data[i] + 32 : data[i]));
    }
}

/* With vectors of 32 bytes or without. */
static void plain_copies(void)
{
    for (int round = 0; round < 6000 && machine_is_wide(); round++) {
        char data[120], copies[2][3][sizeof data + PLAIN_STEP];
        size_t size = random_below(sizeof data);
        for (size_t i = 0; i < size; i++)
            data[i] = (char)(random_below(60) ? ' ' + random_below(95) : random_below(256));
        size_t done = plain_copy(data, size, copies[0][0], copies[0][1], copies[0][2]);
        CHECK(plain_copy_wide(data, size, copies[1][0], copies[1][1], copies[1][2]) == done);
        for (int i = 0; i < 3; i++)
            CHECK(memcmp(copies[0][i], copies[1][i], done) == 0);
    }
}

int main(void)
{
    jmp_buf out_of_memory;
    if (setjmp(out_of_memory))
        return 2;
    memory.failure = &out_of_memory;
    look_alikes_are_folded();
    mojibake_is_read_as_meant();
    spans_count_what_was_asked();
    spans_are_found_behind_any_number_of_shifts();
    spans_are_the_same_near_any_other();
    broken_bytes_become_one_replacement_each();
    a_title_is_counted_apart();
    bytes_are_read_the_same_at_any_place();
    plain_stretches();
    plain_copies();
    arena_free(&memory);
    return check_report();
}
