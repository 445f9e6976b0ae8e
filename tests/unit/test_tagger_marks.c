/* What matches of a lexicon leave on the tokens, shown as kinds in the order of their files: "A"
 * begins, "a" goes on; tokens joined by `|`. */
#include "check.h"

#include "read/lexicon_examples.h"
#include "read/tagger_facts.h"

static arena memory;

/* A blank one begins a file. */
static const char *const sources_text[] = {"",
                                           "type agency",
                                           "source invented",
                                           "badan gizi nasional",
                                           "gizi",
                                           "nasional raya",
                                           "",
                                           "type topic",
                                           "source invented",
                                           "gizi",
                                           "badan",
                                           "",
                                           "type word",
                                           "source invented",
                                           "gizi",
                                           "gizi nasional",
                                           "raya"};
enum { N_LINES = sizeof sources_text / sizeof *sources_text };

static lexicon *open_lexicon(pack **pack)
{
    static const char *const files[] = {"a.lex", "b.lex", "c.lex"};
    source_line lines[N_LINES];
    size_t count = 0, n_files = 0;
    for (unsigned i = 0; i < N_LINES; i++)
        if (sources_text[i][0])
            lines[count++] = (source_line){.text = bytes_of(sources_text[i]),
                                           .file = files[n_files - 1],
                                           .line = i + 1,
                                           .after_blank = i > 2 && !sources_text[i - 3][0]};
        else
            n_files++;
    bytes section;
    lexicon *lexicon = NULL;
    CHECK(lexicon_compile((sources){lines, count}, &memory, &section, NULL) == KLIPING_OK);
    bytes file = pack_build(&(pack_entry){"entities", section}, 1, &memory);
    CHECK(pack_open_memory(file, KLIPING_BAD_LEXICON, pack, NULL) == KLIPING_OK);
    CHECK(lexicon_open(pack_section(*pack, "entities"), &lexicon, NULL) == KLIPING_OK);
    return lexicon;
}

static const char *shown(const lexicon *lexicon, const char *body)
{
    text text;
    tokens tokens;
    lexicon_matches matches;
    values values = {0};
    tagger_words words = {0};
    workspace workspace = {.arena = &memory};
    text_read((bytes){0}, bytes_of(body), KLIPING_CODEPOINTS, &memory, &text);
    zone body_zone = {0, (uint32_t)text.canonical.size, ZONE_BODY, NULL};
    zones zones = {.items = &body_zone, .count = 1};
    tokens_read(&text, &zones, lexicon_is_abbreviation, lexicon, &memory, &tokens);
    lexicon_matches_read(&text, &tokens, &lexicon, 1, &workspace, &matches);
    tagger_marks *marks = tagger_marks_new(&lexicon, 1);
    feature_input input = {
        .sources = {&words, marks, FEATURES_ALL},
        .text = &text,
        .zones = &zones,
        .tokens = &tokens,
        .matches = &matches,
        .values = &values,
    };
    const features *features = features_prepare(&input, &memory);
    const char *out = "";
    for (size_t i = 0; i < tokens.count; i++) {
        if (i)
            out = arena_format(&memory, "%s|", out);
        for (uint64_t left = features->tokens[i].marks; left; left >>= 8)
            out = arena_format(&memory, "%s%c", out,
                               (left & 1 ? 'a' : 'A') + (int)(left & 0xFF) / 2 - 1);
    }
    tagger_marks_free(marks);
    return out;
}

#define SHOWN(body, expected)                                                                      \
    do {                                                                                           \
        const char *got = shown(lexicon, body);                                                    \
        CHECK(strcmp(got, expected) == 0);                                                         \
        if (strcmp(got, expected) != 0)                                                            \
            fprintf(stderr, "    got: %s\n", got);                                                 \
    } while (0)

int main(void)
{
    jmp_buf out_of_memory;
    if (setjmp(out_of_memory))
        return 2;
    memory.failure = &out_of_memory;
    pack *pack;
    lexicon *lexicon = open_lexicon(&pack);

    SHOWN("itu", "");
    SHOWN("Gizi itu", "ABC|");
    SHOWN("Badan itu raya", "B||C");
    /* the longest of a kind, and none that begins inside it */
    SHOWN("Badan Gizi Nasional Raya", "AB|aCB|ac|C");
    SHOWN("Gizi Nasional Raya", "CAB|cA|aC");

    lexicon_free(lexicon);
    pack_free(pack);
    arena_free(&memory);
    return check_report();
}
