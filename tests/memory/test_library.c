/* Every allocation of the library fails once, then all from it on: the status says so, nothing is
 * left behind, and what comes next is as if nothing had happened.
 *
 *     test_library LEXICON MODEL NAMES DIRECTORY ARTICLE...
 *
 * Arenas are compiled to take a block for each allocation, so that each is a place to fail. STRIDE
 * (default 1) leaves out all but every so-many-th failure where there are thousands. */
#include "../unit/check.h"
#include "failing.h"

#include "kliping.h"

#include <dirent.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

typedef struct article {
    char *text;
    size_t size;
    char *expected; /* its JSON */
    size_t expected_size;
} article;

static kliping_sources plain, full;
static article *articles;
static size_t n_articles, n_points, stride = 1;

static void read_file(const char *path, article *out)
{
    FILE *file = fopen(path, "rb");
    if (!file)
        exit(2);
    fseek(file, 0, SEEK_END);
    out->size = (size_t)ftell(file);
    rewind(file);
    out->text = malloc(out->size + 1);
    if (!out->text || fread(out->text, 1, out->size, file) != out->size)
        exit(2);
    out->text[out->size] = '\0';
    fclose(file);
}

/* The first lines of a file, as a smaller one. */
static void write_beginning(const char *from, char *to)
{
    char line[4096];
    FILE *in = fopen(from, "rb");
    int file = mkstemp(to);
    FILE *out = file < 0 ? NULL : fdopen(file, "wb");
    if (!in || !out)
        exit(2);
    for (int i = 0; i < 1500 && fgets(line, sizeof line, in); i++)
        fputs(line, out);
    fclose(in);
    fclose(out);
}

static size_t open_descriptors(void)
{
    size_t n = 0;
    DIR *directory = opendir("/proc/self/fd");
    while (directory && readdir(directory))
        n++;
    closedir(directory);
    return n;
}

static bool is_mapped(const char *path)
{
    char line[1024];
    bool found = false;
    const char *name = strrchr(path, '/');
    FILE *maps = fopen("/proc/self/maps", "r");
    while (maps && fgets(line, sizeof line, maps))
        found |= strstr(line, name ? name : path) != NULL;
    fclose(maps);
    return found;
}

/* ---- one article ---------------------------------------------------------------------------- */

static kliping_status read_one(kliping_session *session, const article *article,
                               const kliping_document **document)
{
    kliping_article given = {.text = article->text,
                             .text_size = article->size,
                             .title = "Bupati Teken MoU Rp 2 Miliar",
                             .title_size = 28,
                             .date = "2024-09-14"};
    return kliping_session_read(session, &given, document);
}

static bool write_one(const kliping_reader *reader, const kliping_document *document,
                      kliping_buffer *out)
{
    kliping_json_style style = {.id = "a", .id_size = 1, .with_text = true};
    kliping_buffer_free(out);
    return kliping_document_json(document, reader, &style, out) == KLIPING_OK;
}

static bool is_expected(const article *article, const kliping_buffer *json)
{
    return json->size == article->expected_size &&
           memcmp(json->data, article->expected, json->size) == 0;
}

static kliping_session *new_session(const kliping_reader *reader)
{
    kliping_session *session;
    if (kliping_session_new(reader, &session) != KLIPING_OK)
        exit(2);
    return session;
}

/* The JSON of an article, read by a new session. */
static bool read_anew(const kliping_reader *reader, const article *article, kliping_buffer *json)
{
    kliping_session *session = new_session(reader);
    const kliping_document *document;
    bool well =
        read_one(session, article, &document) == KLIPING_OK && write_one(reader, document, json);
    kliping_session_free(session);
    return well;
}

/* ---- opening -------------------------------------------------------------------------------- */

/* Whether the failure left a trace. */
static void fail_open(const kliping_sources *sources, size_t number, bool all, article *article)
{
    kliping_reader *reader = (void *)&plain;
    kliping_error error;
    memset(&error, '?', sizeof error);
    long before = failing_live();
    failing_begin(number, all);
    kliping_status status = kliping_reader_open(sources, &reader, &error);
    failing_end();
    if (status == KLIPING_OK) { /* optional memory: the machine code of patterns */
        kliping_buffer json = {0};
        CHECK(read_anew(reader, article, &json) && is_expected(article, &json));
        kliping_buffer_free(&json);
        kliping_reader_free(reader);
    } else {
        CHECK(status == KLIPING_NO_MEMORY && !reader && !error.file[0] && !error.line);
        CHECK(strcmp(error.message, kliping_status_text(KLIPING_NO_MEMORY)) == 0);
    }
    CHECK(failing_live() == before);
    if (failing_live() != before)
        fprintf(stderr, "    allocation %zu: %ld blocks\n", number, failing_live() - before);
    n_points++;
}

static void openings_fail_without_a_trace(const kliping_sources *sources, size_t most)
{
    kliping_reader *reader;
    failing_begin(0, false);
    CHECK(kliping_reader_open(sources, &reader, NULL) == KLIPING_OK);
    size_t count = failing_end();
    kliping_buffer json = {0};
    CHECK(read_anew(reader, &articles[0], &json));
    article expected = articles[0];
    expected.expected = json.data;
    expected.expected_size = json.size;
    kliping_reader_free(reader);
    size_t step = stride > 1 && count > most ? count / most : 1;
    size_t descriptors = open_descriptors();
    for (size_t i = 1; i <= count; i += step) {
        fail_open(sources, i, false, &expected);
        fail_open(sources, i, true, &expected);
    }
    kliping_buffer_free(&json);
    CHECK(open_descriptors() == descriptors);
    CHECK(!is_mapped(sources->lexicon) && !is_mapped(sources->model));
    fprintf(stderr, "opening: %zu allocations, every %zu\n", count, step);
}

static void sessions_fail_without_a_trace(const kliping_reader *reader)
{
    kliping_session *session;
    failing_begin(0, false);
    CHECK(kliping_session_new(reader, &session) == KLIPING_OK);
    size_t count = failing_end();
    kliping_session_free(session);
    for (size_t i = 1; i <= 2 * count; i++) {
        long before = failing_live();
        session = (void *)&plain;
        failing_begin((i + 1) / 2, i % 2);
        CHECK(kliping_session_new(reader, &session) == KLIPING_NO_MEMORY);
        failing_end();
        CHECK(!session && failing_live() == before);
        n_points++;
    }
    fprintf(stderr, "session: %zu allocations\n", count);
}

/* ---- reading -------------------------------------------------------------------------------- */

/* The next document after a failure; `other` keeps the session from having read the same before. */
static void check_next(const kliping_reader *reader, kliping_session *session,
                       const article *article, kliping_buffer *json)
{
    const kliping_document *document;
    CHECK(read_one(session, article, &document) == KLIPING_OK);
    CHECK(write_one(reader, document, json) && is_expected(article, json));
}

/* A new session remembers nothing: all that can be allocated for an article is. */
static void fail_read(const kliping_reader *reader, size_t which, size_t number, bool all,
                      kliping_buffer *json)
{
    kliping_session *session = new_session(reader);
    const kliping_document *document = (void *)&plain;
    failing_begin(number, all);
    kliping_status status = read_one(session, &articles[which], &document);
    failing_end();
    if (status == KLIPING_OK) /* optional memory: the tagger's of words it has met */
        CHECK(write_one(reader, document, json) && is_expected(&articles[which], json));
    else
        CHECK(status == KLIPING_NO_MEMORY && !document);
    check_next(reader, session, &articles[which], json);
    check_next(reader, session, &articles[(which + 1) % n_articles], json);
    kliping_session_free(session);
    n_points++;
}

static void readings_fail_without_a_trace(const kliping_reader *reader)
{
    kliping_buffer json = {0};
    size_t all = 0;
    for (size_t a = 0; a < n_articles; a++) {
        kliping_session *session = new_session(reader);
        const kliping_document *document;
        failing_begin(0, false);
        CHECK(read_one(session, &articles[a], &document) == KLIPING_OK);
        size_t count = failing_end();
        all += count;
        CHECK(write_one(reader, document, &json));
        articles[a].expected = json.data;
        articles[a].expected_size = json.size;
        json = (kliping_buffer){0};
        kliping_session_free(session);
    }
    for (size_t a = 0; a < n_articles; a++) {
        long before = failing_live();
        for (size_t i = 1, done = 0; !done; i += stride) {
            kliping_session *session = new_session(reader);
            const kliping_document *document;
            failing_begin(i, true);
            done = read_one(session, &articles[a], &document) == KLIPING_OK;
            failing_end();
            kliping_session_free(session);
            fail_read(reader, a, i, false, &json);
            fail_read(reader, a, i, true, &json);
        }
        kliping_buffer_free(&json);
        CHECK(failing_live() == before);
    }
    fprintf(stderr, "reading: %zu articles, %zu allocations\n", n_articles, all);
}

/* What a reader makes when a text first asks for it, and keeps. */
static void first_readings_fail_without_a_trace(const article *article)
{
    kliping_buffer json = {0};
    const kliping_document *document;
    long before = failing_live();
    for (size_t i = 1, done = 0; !done; i += stride) {
        kliping_reader *reader;
        CHECK(kliping_reader_open(&full, &reader, NULL) == KLIPING_OK);
        kliping_session *session = new_session(reader);
        failing_begin(i, i % 2);
        kliping_status status = read_one(session, article, &document);
        done = failing_end() < i;
        CHECK(status == KLIPING_OK || status == KLIPING_NO_MEMORY);
        check_next(reader, session, article, &json);
        kliping_session_free(session);
        kliping_reader_free(reader);
        n_points++;
    }
    kliping_buffer_free(&json);
    CHECK(failing_live() == before);
}

/* Until the reader has made all that it will keep. */
static void read_often(const kliping_reader *reader, const article *article)
{
    kliping_session *session = new_session(reader);
    const kliping_document *document;
    for (int i = 0; i < 50; i++)
        CHECK(read_one(session, article, &document) == KLIPING_OK);
    kliping_session_free(session);
}

/* ---- writing -------------------------------------------------------------------------------- */

static void fail_write(const kliping_reader *reader, const article *article, bool error)
{
    kliping_session *session = new_session(reader);
    const kliping_document *document;
    CHECK(read_one(session, article, &document) == KLIPING_OK);
    kliping_json_style style = {.id = "a", .id_size = 1, .with_text = true};
    long before = failing_live();
    bool done = false;
    for (size_t i = 1; !done; i++) {
        kliping_buffer out = {0};
        failing_begin(i, i % 2);
        kliping_status status = error ? kliping_error_json(article->text, &style, &out)
                                      : kliping_document_json(document, reader, &style, &out);
        done = failing_end() < i;
        CHECK(status == (done ? KLIPING_OK : KLIPING_NO_MEMORY));
        CHECK(!done || error || is_expected(article, &out));
        kliping_buffer_free(&out);
        CHECK(failing_live() == before);
        n_points++;
    }
    kliping_session_free(session);
}

int main(int argc, char **argv)
{
    if (argc < 6)
        return 2;
    stride = getenv("STRIDE") ? strtoul(getenv("STRIDE"), NULL, 10) : 1;
    const char *directories[] = {argv[4]};
    const kliping_prior priors[] = {{"mou", 0.1}};
    plain = (kliping_sources){.lexicon = argv[1], .model = argv[2]};
    full = plain;
    full.user_lexicons = directories;
    full.n_user_lexicons = 1;
    char names[] = "/tmp/kliping-names-XXXXXX";
    write_beginning(argv[3], names);
    full.names = names;
    full.priors = priors;
    full.n_priors = 1;
    n_articles = (size_t)argc - 5;
    articles = calloc(n_articles, sizeof *articles);
    for (size_t i = 0; i < n_articles; i++)
        read_file(argv[5 + i], &articles[i]);

    openings_fail_without_a_trace(&plain, 40);
    openings_fail_without_a_trace(&full, 40);
    kliping_reader *reader;
    if (kliping_reader_open(&full, &reader, NULL) != KLIPING_OK)
        return 2;
    sessions_fail_without_a_trace(reader);
    for (size_t i = 0; i < n_articles; i++)
        read_often(reader, &articles[i]);
    readings_fail_without_a_trace(reader);
    for (size_t i = 0; i < n_articles; i++)
        first_readings_fail_without_a_trace(&articles[i]);
    for (size_t i = 0; i < n_articles; i++) {
        fail_write(reader, &articles[i], false);
        fail_write(reader, &articles[i], true);
    }
    kliping_reader_free(reader);
    unlink(names);
    for (size_t i = 0; i < n_articles; i++) {
        free(articles[i].text);
        free(articles[i].expected);
    }
    free(articles);
    fprintf(stderr, "%zu failures\n", n_points);
    return check_report();
}
