/* The corpus knows its furniture: in corpus/furniture.tsv for the articles with gold, between ~~ in
 * corpus/pages.txt. Masked must be what is marked, and none of the article's names and values. */
#include "check.h"

#include "learn/gold.h"
#include "read/zones.h"

#include <stdlib.h>

static arena memory;
static workspace tools;
static zone_rules *rules;

typedef struct tally {
    size_t right, all;
} tally;

static bool at_least(const char *what, tally tally, double share)
{
    fprintf(stderr, "%s: %zu of %zu\n", what, tally.right, tally.all);
    return tally.all && (double)tally.right >= share * (double)tally.all;
}

static char *file_content(const char *directory, const char *name, size_t *size)
{
    FILE *file = fopen(arena_format(&memory, "%s/%s", directory, name), "rb");
    CHECK(file);
    if (!file)
        exit(2);
    char *content = arena_allocate(&memory, 1 << 20, 1);
    *size = fread(content, 1, (1 << 20) - 1, file);
    fclose(file);
    return content;
}

/* A page read, and which code points of it are masked. */
typedef struct reading {
    text text;
    zones zones;
    unsigned char *masked; /* [size of the text] */
} reading;

static void mark(unsigned char *flags, kliping_span span)
{
    memset(flags + span.start, 1, span.end - span.start);
}

static void read_page(bytes body, kliping_offsets unit, reading *out)
{
    text_read((bytes){NULL, 0}, body, unit, &memory, &out->text);
    zones_read(&out->text, rules, &tools, &out->zones);
    out->masked = arena_allocate(&memory, body.size + 1, 1);
    for (size_t i = 0; i < out->zones.count; i++)
        if (out->zones.items[i].kind == ZONE_FURNITURE)
            mark(out->masked,
                 text_span(&out->text, out->zones.items[i].start, out->zones.items[i].end));
}

static size_t count_masked(const unsigned char *masked, size_t start, size_t end)
{
    size_t count = 0;
    for (size_t i = start; i < end; i++)
        count += masked[i];
    return count;
}

static void complain(const char *id, const char *what, bytes part)
{
    fprintf(stderr, "  %s: %s: %.*s\n", id, what, (int)part.size, part.data);
}

/* Names and values of the gold lie outside what is masked. */
static void count_gold(const gold_article *article, tally *outside)
{
    reading page;
    read_page(article->text, KLIPING_CODEPOINTS, &page);
    for (size_t i = 0; i < article->n_entities; i++) {
        const gold_entity *entity = &article->entities[i];
        outside->all++;
        if (!count_masked(page.masked, entity->start, entity->end))
            outside->right++;
        else
            fprintf(stderr, "  %s: masked %s at %zu\n", article->id, entity->type, entity->start);
    }
}

/* Lines "id TAB text": each text is looked for behind the one before of the same article. */
static void count_listed(const gold *gold, bytes list, tally *inside)
{
    const gold_article *article = NULL;
    reading page = {.masked = NULL};
    size_t from = 0;
    for (size_t at = 0, next; at < list.size; at = next) {
        const char *line = list.data + at;
        const char *feed = memchr(line, '\n', list.size - at);
        size_t size = feed ? (size_t)(feed - line) : list.size - at;
        next = at + size + 1;
        const char *tab = memchr(line, '\t', size);
        if (!tab)
            continue;
        bytes id = {line, (size_t)(tab - line)};
        bytes part = {tab + 1, size - id.size - 1};
        if (!article || !bytes_equal(bytes_of(article->id), id)) {
            article = NULL;
            for (size_t i = 0; i < gold->count && !article; i++)
                if (bytes_equal(bytes_of(gold->articles[i].id), id))
                    article = &gold->articles[i];
            CHECK(article);
            if (!article)
                return;
            read_page(article->text, KLIPING_BYTES, &page);
            from = 0;
        }
        const char *found =
            memmem(article->text.data + from, article->text.size - from, part.data, part.size);
        CHECK(found);
        inside->all++;
        if (!found)
            continue;
        size_t start = (size_t)(found - article->text.data);
        from = start + part.size;
        if (count_masked(page.masked, start, from) * 10 >= part.size * 9)
            inside->right++;
        else
            complain(article->id, "not masked", part);
    }
}

/* One page of corpus/pages.txt: marks ~~ taken out, and what stood between them. */
static void count_page(const char *id, bytes source, tally *inside, tally *outside)
{
    char *plain = arena_allocate(&memory, source.size + 1, 1);
    unsigned char *marked = arena_allocate(&memory, source.size + 1, 1);
    size_t size = 0;
    bool in_mark = false;
    for (size_t i = 0; i < source.size; i++) {
        if (source.data[i] == '~' && i + 1 < source.size && source.data[i + 1] == '~') {
            in_mark = !in_mark;
            i++;
            continue;
        }
        marked[size] = in_mark;
        plain[size++] = source.data[i];
    }
    CHECK(!in_mark);
    reading page;
    read_page((bytes){plain, size}, KLIPING_BYTES, &page);
    for (size_t start = 0, end; start < size; start = end) {
        for (end = start; end < size && marked[end] == marked[start] && plain[end] != '\n';)
            end++;
        if (end == start) {
            end++;
            continue;
        }
        bytes part = {plain + start, end - start};
        size_t count = count_masked(page.masked, start, end);
        tally *tally = marked[start] ? inside : outside;
        bool right = marked[start] ? count * 10 >= part.size * 9 : count == 0;
        tally->all++;
        tally->right += right;
        if (!right)
            complain(id, marked[start] ? "not masked" : "masked", part);
    }
}

static void count_pages(bytes all, tally *inside, tally *outside)
{
    const char *at = all.data, *end = all.data + all.size;
    while ((at = memmem(at, (size_t)(end - at), "@@ ", 3))) {
        const char *feed = memchr(at, '\n', (size_t)(end - at));
        if (!feed)
            break;
        const char *id = arena_string(&memory, (bytes){at + 3, (size_t)(feed - at - 3)});
        const char *next = memmem(feed, (size_t)(end - feed), "\n@@ ", 4);
        size_t size = (size_t)((next ? next : end) - feed - 1);
        count_page(id, (bytes){feed + 1, size}, inside, outside);
        at = next ? next + 1 : end;
    }
}

int main(int count, char **arguments)
{
    jmp_buf out_of_memory;
    if (count != 3 || setjmp(out_of_memory))
        return 2;
    memory.failure = &out_of_memory;
    tools = (workspace){.arena = &memory,
                        .match = pcre2_match_data_create(32, NULL),
                        .limits = pcre2_match_context_create(NULL)};
    const char *corpus = arguments[2];
    const char *files[] = {arena_format(&memory, "%s/lokal-a.txt", corpus),
                           arena_format(&memory, "%s/lokal-b.txt", corpus),
                           arena_format(&memory, "%s/lokal-dev.txt", corpus)};
    sources shipped;
    gold gold;
    kliping_error error = {.line = 0};
    if (sources_read_directory(arguments[1], "lexicons/zones", "rules", &memory, &shipped,
                               &error) ||
        zone_rules_open(shipped, &rules, &error) || gold_read(files, 3, &memory, &gold, &error)) {
        fprintf(stderr, "%s:%u: %s\n", error.file, error.line, error.message);
        return 2;
    }
    tally names = {0, 0}, listed = {0, 0}, inside = {0, 0}, outside = {0, 0};
    for (size_t i = 0; i < gold.count; i++)
        count_gold(&gold.articles[i], &names);
    size_t size;
    const char *content = file_content(corpus, "furniture.tsv", &size);
    count_listed(&gold, (bytes){content, size}, &listed);
    content = file_content(corpus, "pages.txt", &size);
    count_pages((bytes){content, size}, &inside, &outside);
    CHECK(at_least("names and values not masked", names, 0.999));
    CHECK(at_least("furniture of articles masked", listed, 0.98));
    CHECK(at_least("furniture of pages masked", inside, 0.97));
    CHECK(at_least("other lines of pages not masked", outside, 0.99));

    zone_rules_free(rules);
    pcre2_match_context_free(tools.limits);
    pcre2_match_data_free(tools.match);
    arena_free(&memory);
    return check_report();
}
