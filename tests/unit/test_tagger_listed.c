/* Names of the tagger and of a lexicon in one list, shown as "TYPE:words", joined by `|`. */
#include "check.h"

#include "read/lexicon_examples.h"
#include "read/tagger_listed.h"

static arena memory;

static const char *const listed[] = {"type CLUB", "source invented", "Persaka Kisaran", "Persaka",
                                     "de' Laga",  "tim hore",        "Mei 17"};

static lexicon *open_lexicon(pack **pack)
{
    source_line lines[7];
    for (unsigned i = 0; i < 7; i++)
        lines[i] = (source_line){bytes_of(listed[i]), "clubs.lex", i + 1, i == 0 || i == 2, false};
    bytes section;
    lexicon *lexicon = NULL;
    CHECK(lexicon_compile((sources){lines, 7}, &memory, &section, NULL) == KLIPING_OK);
    bytes file = pack_build(&(pack_entry){"entities", section}, 1, &memory);
    CHECK(pack_open_memory(file, KLIPING_BAD_LEXICON, pack, NULL) == KLIPING_OK);
    CHECK(lexicon_open(pack_section(*pack, "entities"), &lexicon, NULL) == KLIPING_OK);
    return lexicon;
}

static const char *shown(const lexicon *lexicon, const char *body, names names, value *value)
{
    text text;
    tokens tokens;
    lexicon_matches matches;
    values values = {.items = value, .count = value != NULL};
    workspace workspace = {.arena = &memory};
    text_read((bytes){0}, bytes_of(body), KLIPING_CODEPOINTS, &memory, &text);
    zone body_zone = {0, (uint32_t)text.canonical.size, ZONE_BODY, NULL};
    zones zones = {.items = &body_zone, .count = 1};
    tokens_read(&text, &zones, lexicon_is_abbreviation, lexicon, &memory, &tokens);
    lexicon_matches_read(&text, &tokens, &lexicon, 1, &workspace, &matches);
    tagger_add_listed(&tokens, &matches, &values, &workspace, &names);
    const char *out = "";
    for (size_t i = 0; i < names.count; i++) {
        const name *name = &names.items[i];
        uint32_t start = tokens.items[name->first].start, end = tokens.items[name->last - 1].end;
        out = arena_format(&memory, "%s%s%s:%.*s", out, i ? "|" : "", name->type,
                           (int)(end - start), text.canonical.data + start);
    }
    return out;
}

#define SHOWN(body, value, expected, ...)                                                          \
    do {                                                                                           \
        name tagged[] = {__VA_ARGS__};                                                             \
        names names = {tagged, sizeof tagged / sizeof *tagged, 0};                                 \
        const char *got = shown(lexicon, body, names, value);                                      \
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

    SHOWN("Budi melatih Persaka Kisaran di Medan", NULL, "PER:Budi|CLUB:Persaka Kisaran|GPE:Medan",
          {0, 1, "PER"}, {5, 6, "GPE"});
    SHOWN("Persaka Kisaran", NULL, "CLUB:Persaka Kisaran", {0, 2, "ORG"});
    SHOWN("Stadion Persaka Kisaran", NULL, "FAC:Stadion Persaka Kisaran", {0, 3, "FAC"});
    SHOWN("Laskar Persaka Kisaran", NULL, "CLUB:Persaka Kisaran", {0, 2, "ORG"}, {2, 3, "GPE"});
    SHOWN("Persaka lawan Persaka", NULL, "CLUB:Persaka|CLUB:Persaka", {2, 3, "PER"});
    SHOWN("persaka kisaran", NULL, "PER:persaka", {0, 1, "PER"});
    SHOWN("PERSAKA KISARAN dan tim hore", NULL, "CLUB:PERSAKA KISARAN|CLUB:tim hore",
          {0, 1, "PER"});
    SHOWN("Budi", NULL, "PER:Budi", {0, 1, "PER"});
    SHOWN("Tim Mei 17 dan Persaka", (&(value){.start = 4, .end = 10, .type = "DATE"}),
          "CLUB:Persaka", {4, 5, "PER"});
    SHOWN("Laga di Persaka\nKisaran", NULL, "CLUB:Persaka|GPE:Kisaran", {3, 4, "GPE"});

    lexicon_free(lexicon);
    pack_free(pack);
    arena_free(&memory);
    return check_report();
}
