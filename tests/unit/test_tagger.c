/* Values and names side by side, and what is told of words, on a model made by hand. */
#include "check.h"

#include "base/wide.h"
#include "read/tagger.h"
#include "read/tagger_bundles.h"
#include "read/tagger_facts.h"
#include "read/tagger_stretches.h"

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
    tagger_marks *marks;
    feature_input input;
} fixture;

static void prepare(fixture *f, const char *article, arena *arena)
{
    *f = (fixture){0};
    text_read((bytes){0}, bytes_of(article), KLIPING_CODEPOINTS, arena, &f->text);
    f->body = (zone){0, (uint32_t)f->text.canonical.size, ZONE_BODY, NULL};
    f->zones = (zones){.items = &f->body, .count = 1};
    tokens_read(&f->text, &f->zones, no_abbreviation, NULL, arena, &f->tokens);
    f->marks = tagger_marks_new(NULL, 0);
    f->input = (feature_input){
        .sources = {&f->words, f->marks, FEATURES_ALL},
        .text = &f->text,
        .zones = &f->zones,
        .tokens = &f->tokens,
        .matches = &f->matches,
        .values = &f->values,
    };
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
    names names = {&election, 1, 0};
    f.values = (values){.items = years, .count = 2};
    tagger_settle_values(&f.tokens, &names, &workspace, &f.values);
    CHECK(f.values.count == 1 && f.values.items[0].start == 17);
    tagger_marks_free(f.marks);
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
    CHECK(features->tokens[1].value && !facts_settled(features, 1));
    CHECK(facts_settled(features, 3) && facts_settled(features, 4));
    CHECK(facts_settled(features, f.tokens.count - 1));
    CHECK(!features->tokens[0].value && !facts_settled(features, 0));
    tagger_marks_free(f.marks);
}

static void check_gloss(arena *arena)
{
    fixture f;
    /*           0      1    2         3 4   5 */
    prepare(&f, "Kepala Badan Gizi Nasional (BGN) hadir di Badan Pusat (XYZ)", arena);
    features *features = features_prepare(&f.input, arena);
    static const uint8_t expected[] = {0, 1, 2, 2, 0, 3, 0};
    for (size_t i = 0; i < sizeof expected; i++)
        CHECK(facts_gloss(features, (uint32_t)i) == expected[i]);
    for (size_t i = sizeof expected; i < f.tokens.count; i++)
        CHECK(!facts_gloss(features, (uint32_t)i));
    tagger_marks_free(f.marks);
}

/* What stands beside a word elsewhere tells of it here, if both are in capitals in mid-sentence. */
static void check_elsewhere(arena *arena)
{
    fixture f;
    word_part parts[ELSEWHERE_MOST];
    token_view view;
    /*           0    1   2      3     4 5    6    7      8    9 10     11 */
    prepare(&f, "Saat itu Samata maju. Bagi kami Samata kuat. Samata maju.", arena);
    features *features = features_prepare(&f.input, arena);
    view = facts_view(features, &f.tokens.sentences[0], 2);
    CHECK(facts_uses(features, view.here)->is_repeated);
    CHECK(view.before == view.here - 1 && view.behind == view.here + 1);
    size_t count = features_elsewhere(features, view.token, parts);
    CHECK(count == 2 && parts[0].token == 6 && parts[0].part == WORD_ELSEWHERE_BEFORE);
    CHECK(count == 2 && parts[1].token == 8 && parts[1].part == WORD_ELSEWHERE_BEHIND);
    view = facts_view(features, &f.tokens.sentences[2], 10);
    CHECK(features_elsewhere(features, view.token, parts) == 4);
    CHECK(view.before == facts_edge(features) && view.behind == view.here + 1);
    tagger_marks_free(f.marks);
}

static bool in_set(const uint64_t *set, uint32_t token)
{
    return set[token / SET_BITS] >> token % SET_BITS & 1;
}

static void check_set(const uint64_t *set, uint32_t token, bool expected)
{
    CHECK(in_set(set, token) == expected);
}

/* Whatever number of tokens there is, and whichever way they are read. */
static void check_sets(bool wide, arena *arena)
{
    static const uint8_t cases[] = {WRITTEN_EDGE, WRITTEN_LOWER, WRITTEN_CAPITALISED, WRITTEN_UPPER,
                                    WRITTEN_MIXED};
    bytes some = BYTES("Ia ke BPJS (Pusat) 24 \"BPJamsostek dan Ria\" lalu 7,5 di A. Yani.\n");
    bytes article = bytes_of(arena_join(arena, (bytes[]){some, some, some, some, some}, 5));
    for (size_t size = 0; size <= article.size; size++) {
        fixture f;
        prepare(&f, arena_string(arena, bytes_slice(article, 0, size)), arena);
        features features = {.input = f.input, .arena = arena};
        facts_read_written(&features, wide);
        const token_sets *sets = &features.sets;
        for (uint32_t i = 0; i < f.tokens.count; i++) {
            const token *token = &f.tokens.items[i];
            unsigned letter_case = token->kind == TOKEN_MARK     ? WRITTEN_MARK
                                   : token->kind == TOKEN_NUMBER ? WRITTEN_NUMBER
                                                                 : cases[token->letter_case];
            bool is_bracket = f.text.canonical.data[token->start] == '(';
            bool is_first = f.tokens.sentences[f.tokens.sentence_of[i]].first == i;
            CHECK(features.written[i] ==
                  (letter_case | (token->in_quotes ? WRITTEN_IN_QUOTES : 0)));
            check_set(sets->capitals, i, letter_case >= WRITTEN_CAPITALISED);
            check_set(sets->upper, i, letter_case == WRITTEN_UPPER);
            check_set(sets->lower, i, letter_case == WRITTEN_LOWER);
            check_set(sets->brackets, i, is_bracket);
            check_set(sets->firsts, i, is_first);
        }
        for (uint32_t i = (uint32_t)f.tokens.count; i < sets->size * SET_BITS; i++)
            CHECK(!in_set(sets->capitals, i) && !in_set(sets->lower, i) && !features.written[-1]);
        tagger_marks_free(f.marks);
    }
}

/* A sentence, and what is not in capitals, ends a run; be it where a word of bits ends. */
static void check_runs(arena *arena)
{
    for (size_t n_before = 0; n_before < (size_t)2 * SET_BITS; n_before++) {
        fixture f;
        char article[4 * SET_BITS + 64] = "";
        for (size_t i = 0; i < n_before; i++)
            memcpy(article + 2 * i, "a ", 3);
        memcpy(article + 2 * n_before, "Budi Tono. Rini ke Bandung Barat", 33);
        prepare(&f, article, arena);
        features *features = features_prepare(&f.input, arena);
        uint32_t first = (uint32_t)n_before;
        const capital_run expected[] = {
            {first, first + 2}, {first + 3, first + 4}, {first + 5, first + 7}};
        CHECK(features->n_runs == 3 && facts_tokens_in_runs(features) == 5);
        for (size_t i = 0; i < 3 && i < features->n_runs; i++) {
            CHECK(features->runs[i].first == expected[i].first);
            CHECK(features->runs[i].last == expected[i].last);
            for (uint32_t t = expected[i].first; t < expected[i].last; t++)
                CHECK(features->tokens[t].run_first == expected[i].first &&
                      features->tokens[t].run_last == expected[i].last);
        }
        CHECK(!facts_in_run(&features->tokens[first + 2]));
        tagger_marks_free(f.marks);
    }
}

static uint32_t hash_of(const char *word)
{
    return token_hash(bytes_of(word));
}

/* The stretches of a text, but for its first tokens, as "FIRST-LAST". */
static const char *stretches_of(const char *text, size_t n_before, unsigned families, value *value,
                                arena *arena)
{
    uint32_t slots[16] = {0};
    const uint32_t outside[] = {hash_of("ke"), hash_of("dan"), tagger_opening(hash_of("namun")),
                                tagger_opening(hash_of("ia"))};
    for (size_t i = 0; i < sizeof outside / sizeof *outside; i++) {
        size_t at = outside[i] % 16;
        while (slots[at])
            at = (at + 1) % 16;
        slots[at] = outside[i];
    }
    tagger_model model = {.families = families, .outside = slots, .n_outside_slots = 16};
    fixture f;
    char *before = arena_bytes(arena, 3 * n_before + 1);
    for (size_t i = 0; i < n_before; i++)
        memcpy(before + 3 * i, "ke ", 3);
    bytes parts[] = {{before, 3 * n_before}, bytes_of(text)};
    prepare(&f, arena_join(arena, parts, 2), arena);
    if (value) {
        value->start += (uint32_t)(3 * n_before);
        value->end += (uint32_t)(3 * n_before);
        f.values = (values){.items = value, .count = 1};
    }
    size_t count;
    const stretch *found = stretches_read(&model, features_prepare(&f.input, arena), &count);
    const char *out = "";
    for (size_t i = 0; i < count; i++)
        out = arena_format(arena, "%s%s%zu-%zu", out, i ? " " : "", found[i].first - n_before,
                           found[i].last - n_before);
    tagger_marks_free(f.marks);
    return out;
}

#define STRETCHES(text, n_before, value_, expected)                                                \
    CHECK(strcmp(stretches_of(text, n_before, FEATURES_RUNS, value_, arena), expected) == 0)

/* Wherever in a word of bits they stand. */
static void check_stretches(arena *arena)
{
    for (size_t n = 0; n < (size_t)2 * SET_BITS; n++) {
        STRETCHES("kami melihat Budi ke Rini saat itu", n, NULL, "1-3 4-6");
        STRETCHES("dan Budi Tono dan Rini", n, NULL, "1-3 4-5");
        STRETCHES("kami. Namun kami melihat Budi.", n, NULL, "4-7"); /* and the dot */
        STRETCHES("kami. Namun Budi pergi. Ia diam", n, NULL, "2-5");
        STRETCHES("dan Tono di Jakarta", n, NULL, "1-3 3-4"); /* each token once */
        STRETCHES("kami di Badan Gizi Nasional (BGN) dan", n, NULL, "1-7 7-8");
        STRETCHES("saat 5 Mei dan Budi", n, (&(value){.start = 5, .end = 10, .type = "DATE"}),
                  "2-3 4-5");
        STRETCHES("pukul 7 Budi", n, (&(value){.start = 6, .end = 7, .type = "TIME"}), "2-3");
    }
    STRETCHES("Namun Budi", 0, NULL, "0-2");
    STRETCHES("Namun ke Budi", 0, NULL, "2-3");
    STRETCHES("", 0, NULL, "");
    const char *all = stretches_of("Namun kami diam. Ia", 0, FEATURES_EVERYWHERE, NULL, arena);
    CHECK(strcmp(all, "0-4 4-5") == 0);
}

/* However many words there are, each with a capital is told from the others as far as they have
 * numbers, and has one. */
static void check_many_uses(arena *arena)
{
    enum { MANY = 70000, TOLD = 65000, LETTERS = 26, WORD = 6 };
    fixture f;
    char *article = arena_bytes(arena, (MANY + 2) * WORD + 1), *at = article;
    for (int i = 0; i < MANY; i++, at += WORD) {
        int n = i;
        memcpy(at, "Q     ", WORD);
        for (int k = 1; k < WORD - 1; k++, n /= LETTERS)
            at[k] = (char)('a' + n % LETTERS);
    }
    memcpy(at, "Qaaaa qbaaa", 12); /* the first two once more */
    prepare(&f, article, arena);
    const features *features = features_prepare(&f.input, arena);
    size_t n_repeated = 0, n_lower = 0;
    for (uint32_t i = 0; i < MANY; i++) {
        const word_uses *uses = facts_uses(features, &features->tokens[i]);
        CHECK(uses != NULL);
        n_repeated += uses && i < TOLD && uses->is_repeated;
        n_lower += uses && i < TOLD && uses->lower == 1 && uses->capitalised == 1;
    }
    CHECK(f.tokens.count == MANY + 2 && n_repeated == 1 && n_lower == 1);
    CHECK(facts_uses(features, &features->tokens[0])->is_repeated);
    CHECK(facts_uses(features, &features->tokens[1])->lower == 1);
    CHECK(features->tokens[MANY + 1].uses == features->tokens[1].uses);
    tagger_marks_free(f.marks);
}

/* A word's form is its own, whatever stood in its place before. */
static void check_form(arena *arena)
{
    fixture f;
    word_form clean = {0}, used;
    prepare(&f, "Rp2-3.5 dosa", arena);
    form_read(&f.input, &f.tokens.items[0], &used);
    CHECK(used.hyphen | used.dot | used.digit);
    memset(&used, 0xFF, sizeof used);
    form_read(&f.input, &f.tokens.items[f.tokens.count - 1], &used);
    form_read(&f.input, &f.tokens.items[f.tokens.count - 1], &clean);
    CHECK(!used.hyphen && !used.dot && !used.digit && used.shape == clean.shape);
    CHECK(memcmp(used.prefix, clean.prefix, sizeof used.prefix) == 0);
    tagger_marks_free(f.marks);
}

/* A bundle's key says all that its features are made from. */
static void check_bundles(void)
{
    unsigned here = WRITTEN_MIXED | 2 << WRITTEN_GLOSS_SHIFT | WRITTEN_IN_BRACKETS | WRITTEN_LISTED;
    site put = {0x0407000305 | here << 16, 4, 2, ZONE_FURNITURE, 25};
    feature_bundle bundle = site_bundle(put, NULL);
    site got = bundle_site(&bundle);
    CHECK(got.written == put.written && got.from_first == 4 && got.to_last == 2 && got.uses == 25);
    CHECK(got.zone == ZONE_FURNITURE && site_written(&got, 0) == here);
    CHECK(site_written(&got, -2) == 5 && site_written(&got, 1) == 7 && site_written(&got, 2) == 4);
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
    check_sets(false, &memory);
    check_sets(machine_is_wide(), &memory);
    check_runs(&memory);
    check_stretches(&memory);
    check_form(&memory);
    check_elsewhere(&memory);
    check_many_uses(&memory);
    check_bundles();
    arena_free(&memory);
    return check_report();
}
