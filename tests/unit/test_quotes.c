/* Direct speech, its verb and its speaker. Names are written into the text as [TYPE|name]; quotes
 * are shown as "Speaker (verb): first words of the quote". */
#include "check.h"

#include "data/lexicon.h"
#include "read/quotes.h"

#include <stdlib.h>

static arena memory;
static lexicon *words;
static entity_rules *rules;
static entity_memory *remembered;

static const char source[] = "type speech_verb\nuse hint\nsource test\n\n"
                             "ujar | ujarnya\nkata | katanya\ntutur | tuturnya\nmengatakan\n"
                             "menjelaskan\nmenyebut\nmengimbau\n";
static const char positions[] = "type position\nuse hint\nsource test\n\n"
                                "Bupati\nWali Kota\nKepala Dinas\nKetua\n";

static size_t add_lines(source_line *lines, size_t count, const char *file, const char *content)
{
    bool after_blank = true;
    for (unsigned number = 1; *content; number++) {
        size_t size = strcspn(content, "\n");
        if (size)
            lines[count++] = (source_line){{content, size}, file, number, after_blank, false};
        after_blank = !size;
        content += size + (content[size] == '\n');
    }
    return count;
}

static lexicon *compiled(pack **pack)
{
    static source_line lines[64];
    size_t count = add_lines(lines, 0, "a.lex", source);
    count = add_lines(lines, count, "b.lex", positions);
    bytes section;
    kliping_error error = {0};
    lexicon *out;
    if (lexicon_compile((sources){lines, count}, &memory, &section, &error) ||
        pack_open_memory(pack_build(&(pack_entry){"entities", section}, 1, &memory),
                         KLIPING_BAD_LEXICON, pack, &error) ||
        lexicon_open(pack_section(*pack, "entities"), &out, &error)) {
        fprintf(stderr, "%s:%u: %s\n", error.file, error.line, error.message);
        exit(2);
    }
    return out;
}

typedef struct marked {
    uint32_t start, end;
    const char *type;
} marked;

static bytes unmark(const char *body, marked *marks, size_t *n_marks)
{
    char *plain = arena_allocate(&memory, strlen(body) + 1, 1);
    size_t size = 0;
    *n_marks = 0;
    for (; *body; body++) {
        if (*body == '[') {
            size_t type = strcspn(body + 1, "|");
            marks[*n_marks] =
                (marked){(uint32_t)size, 0, arena_string(&memory, (bytes){body + 1, type})};
            body += type + 1;
        } else if (*body == ']')
            marks[(*n_marks)++].end = (uint32_t)size;
        else
            plain[size++] = *body;
    }
    return (bytes){plain, size};
}

static bool is_abbreviation(const void *set, bytes word, uint32_t hash)
{
    (void)set;
    (void)hash;
    return bytes_equal(word, BYTES("ir"));
}

/* Whitespace-separated words, at most three. */
static int first_words(const kliping_span *span)
{
    size_t size = 0, spaces = 0;
    while (size < span->text_size && (spaces += span->text[size] == ' ') < 3)
        size++;
    return (int)size;
}

static const char *shown(const char *body)
{
    static marked marks[32];
    static name items[32];
    size_t n_marks;
    text text;
    tokens tokens;
    lexicon_matches matches;
    entities entities;
    quotes quotes;
    text_read((bytes){0}, unmark(body, marks, &n_marks), KLIPING_CODEPOINTS, &memory, &text);
    zone body_zone = {0, (uint32_t)text.canonical.size, ZONE_BODY, NULL};
    zones zones = {.items = &body_zone, .count = 1};
    workspace workspace = {.arena = &memory, .entity_memory = remembered};
    tokens_read(&text, &zones, is_abbreviation, NULL, &memory, &tokens);
    lexicon_matches_read(&text, &tokens, (const lexicon *const[]){words}, 1, &workspace, &matches);
    uint32_t t = 0;
    for (size_t i = 0; i < n_marks; i++) {
        while (text_span(&text, tokens.items[t].start, tokens.items[t].end).text <
               text.decoded_body.data + marks[i].start)
            t++;
        items[i] = (name){.first = t, .last = t, .type = marks[i].type};
        while (items[i].last < tokens.count &&
               text_span(&text, tokens.items[items[i].last].start, tokens.items[items[i].last].end)
                       .text < text.decoded_body.data + marks[i].end)
            items[i].last++;
    }
    entities_build(entities_find(&text, &zones, &tokens, &matches, &(values){0},
                                 &(names){.items = items, .count = n_marks}, rules, &workspace),
                   &entities);
    quotes_read(&text, &zones, &tokens, &entities, &workspace, &quotes);
    const char *out = "";
    for (size_t i = 0; i < quotes.count; i++) {
        const kliping_quote *quote = &quotes.items[i];
        out = arena_format(&memory, "%s%s%s (%s): %.*s", out, i ? " | " : "",
                           quote->speaker ? quote->speaker->name : "-",
                           quote->verb ? quote->verb : "-", first_words(&quote->span),
                           quote->span.text);
    }
    return out;
}

#define SHOWN(body, expected)                                                                      \
    do {                                                                                           \
        const char *got = shown(body);                                                             \
        CHECK(strcmp(got, expected) == 0);                                                         \
        if (strcmp(got, expected) != 0)                                                            \
            fprintf(stderr, "    got: %s\n", got);                                                 \
    } while (0)

static void what_counts(void)
{
    SHOWN("\"Kami siap membantu warga,\" ujar [PER|Budi].", "Budi (ujar): Kami siap membantu");
    SHOWN("\"Siap membantu warga,\" ujar [PER|Budi].", "");
    SHOWN("Seminar bertajuk \"Menuju Desa Mandiri Pangan\" digelar.", "");
    SHOWN("Mereka \"sangat senang sekali hari ini\" di desa.", "");
    SHOWN("“Kami siap membantu warga,”ujar [PER|Budi].", "Budi (ujar): Kami siap membantu");
    SHOWN("â€œKami siap membantu warga,â€ ujar [PER|Budi].", "Budi (ujar): Kami siap membantu");
    SHOWN("''Kami siap membantu warga,'' ujar [PER|Budi].", "Budi (ujar): Kami siap membantu");
    SHOWN("Ia pulang. ?Kami siap membantu warga,? ujar [PER|Budi].",
          "Budi (ujar): Kami siap membantu");
    SHOWN("Kapan mereka pulang? Besok ke mana? Tidak ada yang tahu.", "");
    SHOWN("\"Saya bilang \"jangan pergi\" kepada dia,\" ujar [PER|Budi].",
          "Budi (ujar): Saya bilang \"jangan");
    SHOWN("\"Kami datang ke desa.\n\"Kami siap membantu warga,\" ujar [PER|Budi].",
          "Budi (-): Kami datang ke | Budi (ujar): Kami siap membantu");
    SHOWN("\"Kami datang ke desa.\nSetelah itu kami pulang,\" ujar [PER|Budi].",
          "Budi (ujar): Kami datang ke");
    SHOWN("\"Kami datang ke desa itu.\nMereka pulang.", "- (-): Kami datang ke");
    SHOWN("\"", "");
    SHOWN("\"\"\"\"\"\"\"", "");
}

static void speakers(void)
{
    SHOWN("[PER|Budi] mengatakan, \"Kami siap membantu warga.\"",
          "Budi (mengatakan): Kami siap membantu");
    SHOWN("\"Kami siap membantu,\" ujar [PER|Budi], \"asal ada dana yang cukup.\"",
          "Budi (ujar): asal ada dana");
    SHOWN("\"Kami siap sekali membantu,\" kata Kepala Dinas Sosial, [PER|Budi].",
          "Budi (kata): Kami siap sekali");
    SHOWN("\"Ia siap menghadapi pemeriksaan,\" kata pengacara [PER|Lisa], [PER|Jhony], Rabu.",
          "Jhony (kata): Ia siap menghadapi");
    SHOWN(
        "Bupati [PER|Surya] hadir bersama [PER|Budi].\n\"Kami siap membantu warga,\" ujar bupati.",
        "Surya (ujar): Kami siap membantu");
    SHOWN("[PER|Surya] menjelaskan rencana itu.\n\"Kami siap membantu warga,\" katanya.\n"
          "Bantuan itu untuk [PER|Budi].\n\"Ia sudah lama menunggu bantuan,\" kata dia.",
          "Surya (katanya): Kami siap membantu | Surya (kata): Ia sudah lama");
    SHOWN("[PER|Surya] menjelaskan rencana itu.\n\"Kami siap membantu warga,\" katanya.\n"
          "[ORG|KPK] mengimbau warga tenang.\n\"Semua akan segera beres,\" ujarnya.",
          "Surya (katanya): Kami siap membantu | Surya (ujarnya): Semua akan segera");
    SHOWN("[PER|Surya] menjelaskan rencana itu.\n\"Kami siap membantu warga,\" katanya.\n"
          "[PER|Budi] menyebut dana cukup.\n\"Semua akan segera beres.\"",
          "Surya (katanya): Kami siap membantu | Budi (-): Semua akan segera");
    SHOWN("\"Data itu sudah kami ubah,\" tutur [ORG|BPS] dalam keterangannya.",
          "BPS (tutur): Data itu sudah");
    SHOWN("[PER|Budi] menjelaskan. Menurut dia, korban bernama [PER|Surya].\n"
          "\"Kami masih mencari penyebabnya,\" kata dia.",
          "Budi (kata): Kami masih mencari");
    SHOWN("\"Kami siap sekali membantu,\" kata Ir. [PER|Budi], [PER|M]. Si.",
          "Budi (kata): Kami siap sekali");
    SHOWN("[PER|Budi] datang.\n\"Ini hari yang baik,\" kata mantan ketua [ORG|KONI] itu.",
          "Budi (kata): Ini hari yang");
    SHOWN("\"Kami hanya warga biasa di sini,\" kata seorang warga.", "- (kata): Kami hanya warga");
}

int main(int count, char **arguments)
{
    jmp_buf out_of_memory;
    sources lists;
    if (count != 2 || setjmp(out_of_memory))
        return 2;
    memory.failure = &out_of_memory;
    pack *pack;
    words = compiled(&pack);
    remembered = entity_memory_new();
    if (!remembered ||
        sources_read_directory(arguments[1], "lexicons/entities", "rules", &memory, &lists, NULL) ||
        entity_rules_open((const lexicon *const[]){words}, 1, lists, &rules, NULL))
        return 2;
    what_counts();
    speakers();
    entity_rules_free(rules);
    entity_memory_free(remembered);
    lexicon_free(words);
    pack_free(pack);
    arena_free(&memory);
    return check_report();
}
