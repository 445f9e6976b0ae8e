/* Matches are the same however many words are looked at together. */
#include "check.h"
#include "random.h"

#include "base/wide.h"
#include "data/lexicon.h"
#include "data/pack.h"
#include "read/lexicon_batch.h"
#include "read/lexicon_examples.h"

#include <stdlib.h>

static arena memory;

/* Phrases of all kinds: in one word and in more, with marks and without, for which the letter case
 * counts and for which it does not. */
static const char *const files[][2] = {
    {"a.lex", "type GPE\nsource x\n\nKota Sukamaju | Sukamaju | Kab. Sukamaju\nMandailing Natal | "
              "Mandailing\nBa'a\nÉcole\nx-y\nKota Kota Kota\nAbcdefghijklmnop Natal\n"},
    {"b.lex",
     "type ORG\nmatch exact\nsource x\n\nPT | PT Natal\nII Sukamaju\nKota | KOTA\nNatal\n"},
    {"c.lex", "type degree\nuse hint\nsource x\n\nS.Pd | S.Pd., M.Si\nM.Si\nSepanjang-panjangnya\n"
              "Kesejahteraanrakyatnya Natal\n"},
    {"d.lex", "type abbreviation\nuse hint\nsource x\n\nkab\nh\npt\nno\n"}};

static const char *const words[] = {"Kota",
                                    "kota",
                                    "KOTA",
                                    "Sukamaju",
                                    "sukamaju",
                                    "Mandailing",
                                    "Natal",
                                    "Kab.",
                                    "kab",
                                    "H.",
                                    "II",
                                    "S.Pd",
                                    "M.Si.",
                                    "Ba'a",
                                    "École",
                                    "x-y",
                                    "PT",
                                    "pt.",
                                    "4a",
                                    "1.000",
                                    ".",
                                    "..",
                                    ",",
                                    "-",
                                    "(",
                                    ")",
                                    "\"",
                                    "%",
                                    "di",
                                    "Abcdefghijklmnop",
                                    "abcdefghijklmnopq",
                                    "no",
                                    "desa",
                                    "Natal",
                                    "M.Si.",
                                    "Kota",
                                    "natal",
                                    "kesejahteraanrakyatnya",
                                    "sepanjang-panjangnya"};
enum { N_WORDS = sizeof words / sizeof *words };

static sources all_files(void)
{
    sources out = {arena_array(&memory, source_line, 100), 0};
    for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
        const char *content = files[i][1];
        bool after_blank = true;
        for (unsigned number = 1; *content; number++) {
            size_t size = strcspn(content, "\n");
            if (size)
                ((source_line *)out.lines)[out.count++] =
                    (source_line){{content, size}, files[i][0], number, after_blank, false};
            after_blank = !size;
            content += size + (content[size] == '\n');
        }
    }
    return out;
}

static lexicon *compiled(pack **pack)
{
    bytes section;
    kliping_error error = {0};
    lexicon *lexicon = NULL;
    if (lexicon_compile(all_files(), &memory, &section, &error) != KLIPING_OK) {
        fprintf(stderr, "%s:%u: %s\n", error.file, error.line, error.message);
        exit(2);
    }
    bytes file = pack_build(&(pack_entry){"entities", section}, 1, &memory);
    CHECK(pack_open_memory(file, KLIPING_BAD_LEXICON, pack, NULL) == KLIPING_OK);
    CHECK(lexicon_open(pack_section(*pack, "entities"), &lexicon, NULL) == KLIPING_OK);
    return lexicon;
}

static bytes random_text(arena *arena, uint32_t n_words)
{
    static const char *const joints[] = {" ", " ", " ", " ", "", "\n", "\n\n", "  "};
    char *text = arena_array(arena, char, n_words * 32 + 1);
    size_t size = 0;
    for (uint32_t i = 0; i < n_words; i++) {
        const char *parts[] = {words[random_below(N_WORDS)], joints[random_below(8)]};
        for (size_t part = 0; part < 2; part++) {
            memcpy(text + size, parts[part], strlen(parts[part]));
            size += strlen(parts[part]);
        }
    }
    return (bytes){text, size};
}

static size_t check_text(const lexicon *lexicon, uint32_t n_words)
{
    arena scratch = {.failure = memory.failure};
    text text;
    tokens tokens;
    text_read((bytes){0}, random_text(&scratch, n_words), KLIPING_BYTES, &scratch, &text);
    zone body = {0, (uint32_t)text.canonical.size, ZONE_BODY, NULL};
    zones zones = {.items = &body, .count = 1};
    workspace workspace = {.arena = &scratch};
    tokens_read(&text, &zones, lexicon_is_abbreviation, lexicon, &scratch, &tokens);
    lexicon_matches one = lexicon_matches_of(&text, &tokens, lexicon, BREADTH_ONE, &workspace);
    for (breadth breadth = BREADTH_WIDE; breadth <= machine_breadth(); breadth++) {
        lexicon_matches wide = lexicon_matches_of(&text, &tokens, lexicon, breadth, &workspace);
        CHECK(wide.count == one.count);
        CHECK(wide.count == one.count &&
              (!one.count || memcmp(wide.items, one.items, one.count * sizeof *one.items) == 0));
    }
    size_t count = one.count;
    arena_free(&scratch);
    return count;
}

int main(void)
{
    jmp_buf out_of_memory;
    if (setjmp(out_of_memory))
        return 2;
    memory.failure = &out_of_memory;
    pack *pack;
    lexicon *lexicon = compiled(&pack);
    size_t found = 0;
    for (uint32_t n_words = 1; n_words < 200; n_words++)
        found += check_text(lexicon, n_words);
    for (int round = 0; round < 20; round++) /* of several batches */
        found += check_text(lexicon, 1000 + random_below(3000));
    CHECK(found > 10000);
    lexicon_free(lexicon);
    pack_free(pack);
    arena_free(&memory);
    return check_report();
}
