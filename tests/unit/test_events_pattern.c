/* Patterns of cues: what they match, what is wrong with those that are not well formed. */
#include "check.h"

#include "read/events_pattern.h"

#include <libstemmer.h>
#include <stdlib.h>

static arena memory;
static workspace shared;
static struct sb_stemmer *stemmer;

static bool no_abbreviation(const void *set, bytes word, uint32_t hash)
{
    (void)set;
    (void)word;
    (void)hash;
    return false;
}

/* What the pattern's first match in the text covers; "" for none. */
static const char *matched(const char *source, const char *body)
{
    text text;
    tokens tokens;
    text_read((bytes){NULL, 0}, bytes_of(body), KLIPING_CODEPOINTS, &memory, &text);
    zone all = {0, (uint32_t)text.canonical.size, ZONE_BODY, NULL};
    zones zones = {.items = &all, .count = 1};
    tokens_read(&text, &zones, no_abbreviation, NULL, &memory, &tokens);
    pattern pattern;
    const char *problem =
        pattern_compile(bytes_of(source), "here:1", stemmer, &memory, &memory, &pattern);
    if (problem)
        return problem;
    pattern_subject subject = {&text, &tokens, NULL, &shared};
    uint32_t first = 0, last = 0;
    for (uint32_t t = 0; t < tokens.count && !last; t++) {
        first = t;
        if (pattern.expression.compiled)
            last = pattern_match_expression(&pattern, &subject, t);
        for (uint32_t s = 0; s < pattern.n_sequences && !last; s++)
            last = pattern_match(&pattern.sequences[s], &subject, t);
    }
    pattern_release(&pattern);
    return last ? arena_string(&memory, bytes_slice(text.canonical, tokens.items[first].start,
                                                    tokens.items[last - 1].end))
                : "";
}

#define MATCHED(source, body, expected)                                                            \
    do {                                                                                           \
        const char *got = matched(source, body);                                                   \
        CHECK(strcmp(got, expected) == 0);                                                         \
        if (strcmp(got, expected) != 0)                                                            \
            fprintf(stderr, "    got: %s\n", got);                                                 \
    } while (0)

static bool is_problem(const char *source)
{
    pattern pattern;
    bool problem =
        pattern_compile(bytes_of(source), "here:1", stemmer, &memory, &memory, &pattern) != NULL;
    pattern_release(&pattern);
    return problem;
}

static void words_and_gaps(void)
{
    MATCHED("nota kesep*", "Sebuah Nota Kesepahaman diteken.", "Nota Kesepahaman");
    MATCHED("anggaran", "Pelanggaran berat.", "");
    MATCHED("(meneken|teken) {0,3} (mou|pks)", "Bupati teken dua buah MoU.", "teken dua buah MoU");
    MATCHED("(meneken|teken) {0,1} (mou|pks)", "Bupati teken dua buah MoU.", "");
    MATCHED("teken {2} mou", "Bupati teken dua buah MoU.", "teken dua buah MoU");
    MATCHED("beri … award", "beri a b c d e f g award. award", "beri a b c d e f g award");
    MATCHED("beri … award", "beri itu. Award itu", ""); /* not beyond the sentence */
    MATCHED("(nota kesepahaman|mou) diteken", "Nota kesepahaman diteken",
            "Nota kesepahaman diteken");
    MATCHED("(nota kesepahaman|mou) diteken", "MoU diteken", "MoU diteken");
    MATCHED("tahun * lalu", "tahun 2020 lalu, tahun ajaran lalu", "tahun ajaran lalu");
    /* a greedy walk would take the first `b` and fail */
    MATCHED("a {0,3} b c", "a b x b c", "a b x b c");
}

static void stems_and_expressions(void)
{
    MATCHED("~apresiasi kepada", "Ia mengapresiasi kepada", "mengapresiasi kepada");
    MATCHED("~apresiasi", "hal itu diapresiasi", "diapresiasi");
    MATCHED("~apresiasi", "hal itu dipuji", "");
    MATCHED("/anggaran (sebesar|senilai)/", "Dana anggaran senilai itu", "anggaran senilai");
    MATCHED("/anggaran (sebesar|senil)/", "Dana anggaran senilai itu", ""); /* ends in a word */
    MATCHED("/anggaran/", "pelanggaran", "");
}

static void problems(void)
{
    CHECK(is_problem(""));
    CHECK(is_problem("(satu|dua"));
    CHECK(is_problem("(satu|)"));
    CHECK(is_problem("ke*"));
    CHECK(is_problem("ke*pada"));
    CHECK(is_problem("satu {3,1} dua"));
    CHECK(is_problem("satu {0,3}"));
    CHECK(is_problem("{0,3} satu"));
    CHECK(is_problem("* satu"));
    CHECK(is_problem("<PER> satu"));
    CHECK(is_problem("satu <PER"));
    CHECK(is_problem("/ab.*/"));
    CHECK(is_problem("/anggaran (/"));
    CHECK(is_problem("/anggaran|dana/"));
    CHECK(!is_problem("satu <PER|ORG>"));
}

int main(void)
{
    jmp_buf out_of_memory;
    if (setjmp(out_of_memory))
        return 2;
    memory.failure = &out_of_memory;
    stemmer = sb_stemmer_new("indonesian", "UTF_8");
    shared = (workspace){.arena = &memory,
                         .match = pcre2_match_data_create(32, NULL),
                         .limits = pcre2_match_context_create(NULL)};
    words_and_gaps();
    stems_and_expressions();
    problems();
    sb_stemmer_delete(stemmer);
    pcre2_match_data_free(shared.match);
    pcre2_match_context_free(shared.limits);
    arena_free(&memory);
    return check_report();
}
