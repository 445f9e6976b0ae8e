/* The same article in both forms must be read alike. */
#include "check.h"

#include "learn/gold.h"

#include <stdlib.h>
#include <unistd.h>

static const char json[] =
    "[{\"id\":\"a\",\"date\":\"2024-02-26\",\"text\":\"Temui “Budi” di Medan\\n\\nIsi.\","
    "\"entities\":[{\"type\":\"GPE\",\"start\":16,\"end\":21,\"text\":\"Medan\"},"
    "{\"type\":\"PER\",\"start\":7,\"end\":11,\"position\":\"Bupati\"}],"
    "\"events\":[{\"type\":\"mou\",\"roles\":[[\"party\",\"Budi (B)\"],[\"place\",\"Medan\"]]},"
    "{\"type\":\"apresiasi\",\"roles\":[]}],\"quotes\":[[\"Budi\",\"Kami akan datang besok\"]]}]";
static const char inline_form[] =
    "# a comment\n@@ a | date=2024-02-26 | events: mou(party=Budi (B); place=Medan), apresiasi()\n"
    "Temui “[[PER|Budi|@ Bupati]]” di [[GPE|Medan]]\n\nIsi.\n\n%% Budi | Kami akan datang besok\n"
    "@@ b | date=- | events: none\nKosong [[MONEY|Rp 2|= IDR 2]]\n";

static kliping_status read_content(const char *suffix, const char *content, arena *arena, gold *out,
                                   kliping_error *error)
{
    char path[40];
    snprintf(path, sizeof path, "gold-test-XXXXXX%s", suffix);
    int descriptor = mkstemps(path, (int)strlen(suffix));
    FILE *file = descriptor < 0 ? NULL : fdopen(descriptor, "wb");
    if (!file)
        exit(2);
    fputs(content, file);
    fclose(file);
    const char *paths[] = {path};
    kliping_status status = gold_read(paths, 1, arena, out, error);
    unlink(path);
    return status;
}

static void check_article(const gold_article *article)
{
    CHECK(strcmp(article->id, "a") == 0 && strcmp(article->date, "2024-02-26") == 0);
    CHECK(bytes_equal(article->text, BYTES("Temui “Budi” di Medan\n\nIsi.")));
    CHECK(article->n_entities == 2);
    CHECK(strcmp(article->entities[0].type, "PER") == 0 && article->entities[0].start == 7 &&
          article->entities[0].end == 11 && strcmp(article->entities[0].position, "Bupati") == 0);
    CHECK(strcmp(article->entities[1].type, "GPE") == 0 && article->entities[1].start == 16 &&
          article->entities[1].end == 21 && !article->entities[1].position);
    CHECK(article->n_events == 2 && article->events[0].n_roles == 2 &&
          article->events[1].n_roles == 0);
    CHECK(strcmp(article->events[0].roles[0].role, "party") == 0 &&
          strcmp(article->events[0].roles[0].text, "Budi (B)") == 0);
    CHECK(strcmp(article->events[1].type, "apresiasi") == 0);
    CHECK(article->n_quotes == 1 &&
          strcmp(article->quotes[0].words, "Kami akan datang besok") == 0);
}

int main(void)
{
    arena memory = {0};
    jmp_buf out_of_memory;
    if (setjmp(out_of_memory))
        return 2;
    memory.failure = &out_of_memory;
    gold gold;
    kliping_error error;

    CHECK(read_content(".json", json, &memory, &gold, &error) == KLIPING_OK && gold.count == 1);
    check_article(&gold.articles[0]);
    CHECK(read_content(".txt", inline_form, &memory, &gold, &error) == KLIPING_OK &&
          gold.count == 2);
    check_article(&gold.articles[0]);
    CHECK(!gold.articles[1].date && gold.articles[1].n_events == 0);
    CHECK(strcmp(gold.articles[1].entities[0].norm, "IDR 2") == 0);
    CHECK(gold.articles[1].entities[0].start == 7 && gold.articles[1].entities[0].end == 11);

    CHECK(read_content(".txt", "@@ a | date=- | events: none\nx [[PER|Budi\n", &memory, &gold,
                       &error) == KLIPING_BAD_RECORD &&
          error.line == 2);
    CHECK(read_content(".json", "[{\"id\":1}]", &memory, &gold, &error) == KLIPING_BAD_RECORD);
    CHECK(read_content(".json", "[", &memory, &gold, &error) == KLIPING_BAD_RECORD);
    arena_free(&memory);
    return check_report();
}
