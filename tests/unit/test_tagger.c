/* Values and names side by side, and the second look, on a model made by hand. */
#include "check.h"

#include "read/tagger.h"
#include "read/tagger_facts.h"
#include "read/tagger_second.h"

#include <stdlib.h>

static bool no_abbreviation(const void *set, bytes word, uint32_t hash)
{
    (void)set;
    (void)word;
    (void)hash;
    return false;
}

typedef struct fixture {
    text text;
    zone body;
    zones zones;
    tokens tokens;
    lexicon_matches matches;
    values values;
    tagger_words words;
    feature_input input;
} fixture;

static void prepare(fixture *f, const char *article, arena *arena)
{
    *f = (fixture){0};
    text_read((bytes){0}, bytes_of(article), KLIPING_CODEPOINTS, arena, &f->text);
    f->body = (zone){0, (uint32_t)f->text.canonical.size, ZONE_BODY, NULL};
    f->zones = (zones){.items = &f->body, .count = 1};
    tokens_read(&f->text, &f->zones, no_abbreviation, NULL, arena, &f->tokens);
    f->input = (feature_input){
        .text = &f->text,
        .zones = &f->zones,
        .tokens = &f->tokens,
        .matches = &f->matches,
        .values = &f->values,
        .words = &f->words,
        .families = FEATURES_ALL,
    };
}

static bool has(const uint32_t *list, size_t count, uint32_t feature)
{
    for (size_t i = 0; i < count; i++)
        if (list[i] == feature)
            return true;
    return false;
}

static void check_settling(arena *arena)
{
    fixture f;
    workspace workspace = {.arena = arena};
    /*           0 1      2    3 4 */
    prepare(&f, "Pemilu 2024 pada 2024 ini", arena);
    value years[] = {{.start = 7, .end = 11, .type = "DATE"},
                     {.start = 17, .end = 21, .type = "DATE"}};
    name election = {0, 2, "PROGRAM"};
    names names = {&election, 1};
    f.values = (values){.items = years, .count = 2};
    tagger_settle_values(&f.tokens, &names, &workspace, &f.values);
    CHECK(f.values.count == 1 && f.values.items[0].start == 17);
}

/* A year may be a name's; a date of several words may not, nor may a sum. */
static void check_settled(arena *arena)
{
    fixture f;
    prepare(&f, "Pemilu 2024 dan 5 Mei serta Rp2024", arena);
    value found[] = {{.start = 7, .end = 11, .type = "DATE"},
                     {.start = 16, .end = 21, .type = "DATE"},
                     {.start = 28, .end = 34, .type = "MONEY"}};
    f.values = (values){.items = found, .count = 3};
    features *features = features_prepare(&f.input, arena);
    CHECK(features->tokens[1].value && !features->tokens[1].settled);
    CHECK(features->tokens[3].settled && features->tokens[4].settled);
    CHECK(features->tokens[f.tokens.count - 1].settled);
    CHECK(!features->tokens[0].value && !features->tokens[0].settled);
}

static void check_gloss(arena *arena)
{
    fixture f;
    /*           0      1    2         3 4   5 */
    prepare(&f, "Kepala Badan Gizi Nasional (BGN) hadir di Badan Pusat (XYZ)", arena);
    features *features = features_prepare(&f.input, arena);
    static const uint8_t expected[] = {0, 1, 2, 2, 0, 3, 0};
    for (size_t i = 0; i < sizeof expected; i++)
        CHECK(features->tokens[i].gloss == expected[i]);
    for (size_t i = sizeof expected; i < f.tokens.count; i++)
        CHECK(!features->tokens[i].gloss);
}

/* What the first look found in one place is told in the other, and not to itself. */
static void check_second_look(arena *arena)
{
    fixture f;
    uint32_t there[FEATURES_MOST], here[FEATURES_MOST], other[FEATURES_MOST];
    /*           0    1    2       3 4     5    6     7 */
    prepare(&f, "Alat Samata dipuji. Tim Samata menang. Alat lain rusak.", arena);
    features *features = features_prepare(&f.input, arena);
    uint8_t labels[16] = {0};
    labels[1] = 3; /* Samata begins a name of the second type */
    second_look *look = second_look_prepare(features, labels, 5, arena);
    size_t n_here = second_look_features(look, 1, here);
    size_t n_there = second_look_features(look, 5, there);
    CHECK(bytes_equal(token_text(&f.text, &f.tokens.items[5]), BYTES("Samata")));
    CHECK(n_there > n_here);
    for (size_t i = 0; i < n_there; i++)
        CHECK(!has(here, n_here, there[i]));
    labels[1] = 1;
    look = second_look_prepare(features, labels, 5, arena);
    size_t n_other = second_look_features(look, 5, other);
    CHECK(n_other == n_there && !has(other, n_other, there[0]));
    labels[1] = 0;
    look = second_look_prepare(features, labels, 5, arena);
    CHECK(second_look_features(look, 10, other) == 0);
}

int main(void)
{
    arena memory = {0};
    jmp_buf out_of_memory;
    if (setjmp(out_of_memory))
        return 2;
    memory.failure = &out_of_memory;
    check_settling(&memory);
    check_settled(&memory);
    check_gloss(&memory);
    check_second_look(&memory);
    arena_free(&memory);
    return check_report();
}
