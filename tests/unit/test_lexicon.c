/* The entity lexicon from its text to matches in an article; matches are shown as
 * "type:Canonical form", those of one place joined by `,`, places by `|`. */
#include "check.h"
#include "random.h"

#include "base/utf8.h"
#include "base/wide.h"
#include "data/lexicon.h"
#include "read/lexicon_examples.h"
#include "read/lexicon_seek.h"

#include <stdlib.h>

static arena memory;

/* Lines of one file, joined by line feeds; an empty line is blank. */
static sources lines_of(const char *file, const char *content)
{
    source_line *lines = arena_array(&memory, source_line, strlen(content) + 1);
    sources out = {lines, 0};
    bool after_blank = true;
    for (unsigned number = 1; *content; number++) {
        size_t size = strcspn(content, "\n");
        if (size)
            lines[out.count++] = (source_line){{content, size}, file, number, after_blank, false};
        after_blank = !size;
        content += size + (content[size] == '\n');
    }
    return out;
}

static const char regions[] = "type GPE\n"
                              "kb kemendagri\n"
                              "level regency\n"
                              "source the code tables\n"
                              "ok Warga Kab. Asahan datang. => Kabupaten Asahan\n"
                              "no Ia pergi ke pasar.\n"
                              "\n"
                              "Kabupaten Asahan | Kab. Asahan | Asahan = 12.09\n"
                              "Desa Suka Maju | Suka Maju = 12.09.01.2001\n"
                              "Desa Suka Maju | Suka Maju = 12.09.02.2002\n"
                              "Daerah Istimewa Yogyakarta | D.I. Yogyakarta = 34\n"
                              "Medan Kota = 12.71.01\n"
                              "Ba’a\n";
static const char cities[] = "type GPE\n"
                             "match exact\n"
                             "use hint\n"
                             "source common knowledge\n"
                             "\n"
                             "Kota Batu | Batu\n"
                             "BATU ABADI | Batu\n";
static const char words[] = "type abbreviation\n"
                            "use hint\n"
                            "source common knowledge\n"
                            "\n"
                            "pt\n"
                            "no | nomor\n"
                            "sp\n";
static const char companies[] = "type ORG\n"
                                "source their own names\n"
                                "\n"
                                "PT Asahan | Asahan\n"
                                "Rumah Sp.OG | S.Pd.,SD\n"
                                "DI. Yogya\n"
                                "Asahan\n";

static lexicon *compiled(sources sources, pack **pack)
{
    bytes section;
    kliping_error error = {0};
    lexicon *lexicon = NULL;
    if (lexicon_compile(sources, &memory, &section, &error) != KLIPING_OK) {
        fprintf(stderr, "%s:%u: %s\n", error.file, error.line, error.message);
        exit(2);
    }
    bytes file = pack_build(&(pack_entry){"entities", section}, 1, &memory);
    CHECK(pack_open_memory(file, KLIPING_BAD_LEXICON, pack, NULL) == KLIPING_OK);
    CHECK(lexicon_open(pack_section(*pack, "entities"), &lexicon, NULL) == KLIPING_OK);
    return lexicon;
}

/* What a match says of its files is what its entries say one by one. */
static void check_mix(const lexicon_match *match)
{
    const lexicon *lexicon = match->lexicon;
    lexicon_runs runs = lexicon_runs_of(lexicon_mixes_of(lexicon), match->mix);
    uint32_t e = 0, flags = 0;
    for (uint32_t r = 0; r < runs.count; r++)
        for (uint32_t n = 0; n < runs.items[r].n_entries; n++, e++) {
            lexicon_entry entry = lexicon_entry_at(lexicon, match->first_entry + e);
            uint32_t file = lexicon_file_of(lexicon, match->first_entry + e);
            lexicon_file_facts facts = lexicon_file_at(lexicon, file);
            CHECK(file == runs.items[r].file && strcmp(facts.type, entry.type) == 0);
            CHECK(facts.certain == entry.certain && !facts.level == !entry.level);
            bool entity = entry.certain && *entry.type >= 'A' && *entry.type <= 'Z';
            bool small = !strpbrk(entry.name, "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
            CHECK(facts.entity == entity);
            flags |= entity ? MIX_ENTITY | (small ? MIX_SMALL_ENTITY : 0) : 0;
        }
    CHECK(e == match->n_entries);
    CHECK(flags == lexicon_mix_flags(lexicon_mixes_of(lexicon), match->mix));
}

static lexicon_matches matches_of(const lexicon *const *lexicons, size_t count, const char *body)
{
    text text;
    tokens tokens;
    lexicon_matches matches;
    text_read((bytes){0}, bytes_of(body), KLIPING_CODEPOINTS, &memory, &text);
    zone body_zone = {0, (uint32_t)text.canonical.size, ZONE_BODY, NULL};
    zones zones = {.items = &body_zone, .count = 1};
    workspace workspace = {.arena = &memory};
    tokens_read(&text, &zones, lexicon_is_abbreviation, lexicons[0], &memory, &tokens);
    lexicon_matches_read(&text, &tokens, lexicons, count, &workspace, &matches);
    return matches;
}

static const char *shown(const lexicon *const *lexicons, size_t count, const char *body)
{
    lexicon_matches matches = matches_of(lexicons, count, body);
    const char *out = "";
    for (size_t i = 0; i < matches.count; i++) {
        const lexicon_match *match = &matches.items[i];
        for (uint32_t e = 0; e < match->n_entries; e++) {
            lexicon_entry entry = lexicon_entry_at(match->lexicon, match->first_entry + e);
            out = arena_format(&memory, "%s%s%s:%s", out,
                               e   ? ","
                               : i ? "|"
                                   : "",
                               entry.type, entry.name);
        }
    }
    return out;
}

#define SHOWN(body, expected)                                                                      \
    do {                                                                                           \
        const char *got = shown(lexicons, 2, body);                                                \
        CHECK(strcmp(got, expected) == 0);                                                         \
        if (strcmp(got, expected) != 0)                                                            \
            fprintf(stderr, "    got: %s\n", got);                                                 \
    } while (0)

/* As its entries say, however that is found out. */
static void check_types(const lexicon *lexicon, bytes phrase)
{
    static const char *const types[] = {"GPE", "position", "LAW", "FAC", "abbreviation"};
    uint32_t first, count = lexicon_find(lexicon, phrase, &first);
    for (size_t i = 0; i < sizeof types / sizeof *types; i++) {
        bool has = false;
        for (uint32_t e = first; e < first + count; e++)
            has |= strcmp(lexicon_entry_at(lexicon, e).type, types[i]) == 0;
        CHECK(lexicon_has_type(lexicon, phrase, types[i]) == has);
    }
}

static void check_mixes(void)
{
    static const char *const headers[] = {
        "type GPE\nkb k\nlevel city\nsource x\n\n", "type position\nsource x\n\n",
        "type LAW\nuse hint\nsource x\n\n", "type FAC\nmatch exact\nsource x\nkb k\n\n"};
    static const char *const names[] = {"Suka", "suka | Maju", "Suka Maju | suka", "Maju"};
    sources all = {0};
    for (size_t i = 0; i < sizeof headers / sizeof *headers; i++) {
        const char *content = headers[i];
        for (size_t n = 0; n < sizeof names / sizeof *names; n++)
            for (unsigned id = random_below(2); id < (n == 1 ? 3 : 20); id += 1 + random_below(9))
                content = i == 0 || i == 3
                              ? arena_format(&memory, "%s%s = %u\n", content, names[n], id)
                              : arena_format(&memory, "%s%u%s\n", content, id, names[n]);
        all = sources_join(all, lines_of(arena_format(&memory, "%zu.lex", i), content), &memory);
    }
    pack *pack;
    const lexicon *lexicon = compiled(all, &pack);
    lexicon_matches matches =
        matches_of(&lexicon, 1, "suka Suka Maju 1suka SUKA maju 7Maju Maju suka maju.");
    for (size_t i = 0; i < matches.count; i++)
        check_mix(&matches.items[i]);
    CHECK(matches.count > 10);
    check_types(lexicon, BYTES("suka"));
    check_types(lexicon, BYTES("maju"));
    check_types(lexicon, BYTES("1suka"));
    check_types(lexicon, BYTES("suka maju"));
    lexicon_free((struct lexicon *)lexicon);
    pack_free(pack);
}

static void check_matches(const lexicon *const *lexicons)
{
    SHOWN("Warga Kabupaten Asahan",
          "GPE:Kabupaten Asahan|GPE:Kabupaten Asahan|ORG:Asahan,ORG:PT Asahan");
    SHOWN("KAB. ASAHAN", "GPE:Kabupaten Asahan|abbreviation:kab|GPE:Kabupaten Asahan|"
                         "ORG:Asahan,ORG:PT Asahan");
    SHOWN("D.I.Yogyakarta", "GPE:Daerah Istimewa Yogyakarta|abbreviation:d.i");
    SHOWN("rumah Sp.OG", "ORG:Rumah Sp.OG|abbreviation:sp");
    SHOWN("Ani, S.Pd.,SD.", "ORG:Rumah Sp.OG");
    SHOWN("PT.Asahan", "ORG:PT Asahan|abbreviation:pt|GPE:Kabupaten Asahan|"
                       "ORG:Asahan,ORG:PT Asahan");
    SHOWN("Ada di. DI. Yogya, DI Yogya", "ORG:DI. Yogya|ORG:DI. Yogya");
    SHOWN("desa  Suka\nMaju", "GPE:Desa Suka Maju,GPE:Desa Suka Maju|"
                              "GPE:Desa Suka Maju,GPE:Desa Suka Maju");
    SHOWN("desa Suka\n\nMaju", "");
    SHOWN("Desa Suka-Maju dan Sukamaju", "");
    SHOWN("Ia tiba di D.I. Yogyakarta", "GPE:Daerah Istimewa Yogyakarta|abbreviation:d.i");
    SHOWN("Ia tiba di Medan. Kota itu", "");
    SHOWN("Ia tiba di Medan Kota.", "GPE:Medan Kota");
    SHOWN("sampai di ba'a lagi", "GPE:Ba'a");
    SHOWN("jalan batu, BATU dan baTu", "");
    SHOWN("jalan Batu", "GPE:BATU ABADI,GPE:Kota Batu");
    SHOWN("KOTA BATU, Kota Batu, kota Batu", "GPE:Kota Batu|GPE:BATU ABADI,GPE:Kota Batu|"
                                             "GPE:BATU ABADI,GPE:Kota Batu");
    SHOWN("pt. asahan", "ORG:PT Asahan|abbreviation:pt|GPE:Kabupaten Asahan|"
                        "ORG:Asahan,ORG:PT Asahan");
}

static void check_entries(const lexicon *lexicon)
{
    uint32_t first;
    CHECK(lexicon_find(lexicon, BYTES("kab. asahan"), &first) == 1);
    lexicon_entry entry = lexicon_entry_at(lexicon, first);
    CHECK(strcmp(entry.kb, "kemendagri") == 0 && strcmp(entry.id, "12.09") == 0);
    CHECK(strcmp(entry.level, "regency") == 0 && strcmp(entry.file, "regions.lex") == 0);
    CHECK(entry.line == 8 && entry.alias && entry.certain && !entry.exact);
    CHECK(lexicon_find(lexicon, BYTES("ba'a"), &first) == 1);
    entry = lexicon_entry_at(lexicon, first);
    CHECK(!entry.id && !entry.kb && !entry.alias);
    CHECK(lexicon_find(lexicon, BYTES("suka maju"), &first) == 2);
    CHECK(lexicon_find(lexicon, BYTES("suka"), &first) == 0);
    CHECK(lexicon_find(lexicon, BYTES(""), &first) == 0);
    CHECK(lexicon_has_type(lexicon, BYTES("nomor"), "abbreviation"));
    CHECK(lexicon_has_type(lexicon, BYTES("kab"), "abbreviation"));
    CHECK(lexicon_has_type(lexicon, BYTES("d.i"), "abbreviation"));
    CHECK(!lexicon_has_type(lexicon, BYTES("asahan"), "abbreviation"));
    CHECK(lexicon_has_type(lexicon, BYTES("batu"), "GPE"));
    CHECK(!lexicon_has_type(lexicon, BYTES("kota"), "GPE"));
}

static void refused(const char *content, unsigned line, const char *part)
{
    bytes section;
    kliping_error error = {0};
    CHECK(lexicon_compile(lines_of("x.lex", content), &memory, &section, &error) ==
          KLIPING_BAD_LEXICON);
    CHECK(strcmp(error.file, "x.lex") == 0);
    CHECK(error.line == line);
    CHECK(strstr(error.message, part));
    if (error.line != line || !strstr(error.message, part))
        fprintf(stderr, "    got: %u: %s\n", error.line, error.message);
}

static void check_grammar(void)
{
    refused("type GPE\n\nMedan\n", 3, "source");
    refused("source x\n\nMedan\n", 3, "type");
    refused("type GPE\nlevle city\n", 2, "not a header line");
    refused("type GPE\nsource x\nMedan\n", 3, "blank line");
    refused("type GPE\nsource x\n\nMedan\nlevel city\n", 5, "before the first blank line");
    refused("type GPE LOC\n", 1, "one word");
    refused("type GPE\ntype LOC\n", 2, "twice");
    refused("type GPE\nuse always\n", 2, "`entity` or `hint`");
    refused("type GPE\nmatch case\n", 2, "`exact` or `fold`");
    refused("type GPE\nok Di Medan.\n", 2, "=>");
    refused("type GPE\nsource x\n\nMedan || Deli\n", 4, "without letters");
    refused("type GPE\nsource x\n\nMedan |\n", 4, "without letters");
    refused("type GPE\nsource x\nkb k\n\nMedan = 1 2\n", 5, "one word");
    refused("type GPE\nsource x\n\nMedan\nDeli\nMedan\n", 6, "line 4");
}

/* As many files as entries can tell apart, and one more. */
static void check_many_files(void)
{
    sources all = {0};
    bytes section;
    kliping_error error = {0};
    for (int i = 0; i < 2048; i++) {
        const char *name = arena_format(&memory, "%04d.lex", i);
        const char *content = arena_format(&memory, "type GPE\nsource x\n\nKota %d\n", i);
        all = sources_join(all, lines_of(name, content), &memory);
    }
    pack *pack;
    lexicon *lexicon = compiled(all, &pack);
    uint32_t first;
    CHECK(lexicon_find(lexicon, BYTES("kota 2047"), &first) == 1);
    CHECK(strcmp(lexicon_entry_at(lexicon, first).file, "2047.lex") == 0);
    lexicon_free(lexicon);
    pack_free(pack);
    all = sources_join(all, lines_of("2048.lex", "type GPE\nsource x\n\nMedan\n"), &memory);
    CHECK(lexicon_compile(all, &memory, &section, &error) == KLIPING_BAD_LEXICON);
    CHECK(strcmp(error.file, "2048.lex") == 0 && strstr(error.message, "more than 2048 files"));
}

static void check_examples(void)
{
    pack *pack;
    sources good = lines_of("regions.lex", regions);
    lexicon *lexicon = compiled(good, &pack);
    CHECK(lexicon_examples_run(good, lexicon, &memory, NULL) == KLIPING_OK);
    lexicon_free(lexicon);
    pack_free(pack);
    static const char *const failing[] = {
        "type GPE\nsource x\nok Di medanku. => Medan\n\nMedan\n",
        "type GPE\nsource x\nno Di Medan.\n\nMedan\n",
        "type GPE\nsource x\nok Di Medan. => Kota Medan\n\nMedan\n",
        "type GPE\nsource x\n\nMedan.. Deli\n",
    };
    for (size_t i = 0; i < sizeof failing / sizeof *failing; i++) {
        sources bad = lines_of("x.lex", failing[i]);
        kliping_error error = {0};
        lexicon = compiled(bad, &pack);
        CHECK(lexicon_examples_run(bad, lexicon, &memory, &error) == KLIPING_BAD_LEXICON);
        CHECK(error.line == (i < 3 ? 3 : 4) && strcmp(error.file, "x.lex") == 0);
        lexicon_free(lexicon);
        pack_free(pack);
    }
}

/* Bits flipped behind the pack's digest: refused, or usable without leaving its memory. */
static void check_damage(const lexicon *words_lexicon)
{
    bytes section;
    CHECK(lexicon_compile(lines_of("regions.lex", regions), &memory, &section, NULL) == KLIPING_OK);
    size_t opened = 0, refusals = 0;
    for (size_t bit = 0; bit < section.size * 8; bit += bit < 512 ? 1 : 3) {
        char *copy = malloc(section.size);
        memcpy(copy, section.data, section.size);
        copy[bit / 8] ^= (char)(1 << bit % 8);
        lexicon *lexicon;
        if (lexicon_open((bytes){copy, section.size}, &lexicon, NULL) == KLIPING_OK) {
            opened++;
            const struct lexicon *both[] = {words_lexicon, lexicon};
            const char *found =
                shown(both, 2, "Kab. Asahan, Desa Suka Maju, D.I. Yogyakarta, Medan Kota, Ba'a");
            CHECK(utf8_is_valid(bytes_of(found)));
            lexicon_free(lexicon);
        } else
            refusals++;
        free(copy);
    }
    CHECK(opened > 0 && refusals > 0);
    size_t let_in = 0;
    for (size_t size = 0; size < section.size; size += size < 300 ? 1 : 97) {
        char *copy = malloc(size + 1);
        memcpy(copy, section.data, size);
        lexicon *lexicon;
        let_in += lexicon_open((bytes){copy, size}, &lexicon, NULL) == KLIPING_OK;
        free(copy);
    }
    CHECK(let_in == 0);
}

/* One to three words, and what stands between them. */
static const char *random_phrase(const char *const *joints, uint32_t n_joints, uint32_t most)
{
    static const char *const words[] = {"a",  "ab",   "Kota",    "kota",  "s.e",
                                        "4a", "ba'a", "École",   "1.000", "sepanjang-panjangnya",
                                        "II", "x-y",  "Sukamaju"};
    const char *out = words[random_below(13)];
    for (uint32_t more = random_below(most); more--;)
        out = arena_format(&memory, "%s%s%s", out, joints[random_below(n_joints)],
                           words[random_below(13)]);
    return out;
}

/* Every run of tokens that is a phrase, by asking for each, and no other. */
static size_t count_phrases(const lexicon *lexicon, const text *text, const tokens *tokens,
                            const lexicon_matches *matches)
{
    size_t count = 0;
    for (uint32_t i = 0; i < tokens->count; i++)
        for (uint32_t last = (uint32_t)tokens->count; last > i; last--) {
            const token *items = tokens->items;
            bytes phrase = bytes_slice(text->folded, items[i].start, items[last - 1].end);
            uint32_t first, found = lexicon_find(lexicon, phrase, &first);
            if (!found)
                continue;
            const lexicon_match *match = &matches->items[count];
            CHECK(count < matches->count && match->first == i && match->last == last &&
                  match->first_entry == first && match->n_entries == found);
            count++;
        }
    return count;
}

static void check_against_asking(void)
{
    static const char *const in_keys[] = {" ", " ", "-", "/", ", ", " ("};
    static const char *const in_texts[] = {" ", " ", " ", "-", "/", ", ", " (", ") ", " - "};
    size_t total = 0;
    for (int round = 0; round < 40; round++) {
        const char *content = "type GPE\nsource x\nkb k\n\n";
        for (int i = 0; i < 40; i++)
            content =
                arena_format(&memory, "%s%s = %d\n", content, random_phrase(in_keys, 6, 3), i);
        pack *pack;
        lexicon *lexicon = compiled(lines_of("x.lex", content), &pack);
        for (int i = 0; i < 20; i++) {
            text text;
            tokens tokens;
            lexicon_matches matches;
            text_read((bytes){0}, bytes_of(random_phrase(in_texts, 9, 100)), KLIPING_BYTES, &memory,
                      &text);
            zone body = {0, (uint32_t)text.canonical.size, ZONE_BODY, NULL};
            zones zones = {.items = &body, .count = 1};
            workspace workspace = {.arena = &memory};
            tokens_read(&text, &zones, lexicon_is_abbreviation, lexicon, &memory, &tokens);
            lexicon_matches_read(&text, &tokens, (const struct lexicon *const[]){lexicon}, 1,
                                 &workspace, &matches);
            CHECK(count_phrases(lexicon, &text, &tokens, &matches) == matches.count);
            total += matches.count;
        }
        lexicon_free(lexicon);
        pack_free(pack);
    }
    CHECK(total > 1000);
}

/* Whatever the bits are: as it is asked for one by one, on this machine and on others. */
static void check_seeking(void)
{
    enum { WORDS = 64, MOST = 1100 };
    for (int round = 0; round < 200; round++) {
        uint32_t starts[WORDS], pairs[WORDS], hashes[MOST + LEXICON_SOUGHT_BEYOND];
        uint16_t expected[MOST], found[3][MOST + LEXICON_SOUGHT_BEYOND];
        lexicon_words words = {.starts = {starts, WORDS * 32}, .pairs = {pairs, WORDS * 32}};
        for (size_t i = 0; i < WORDS; i++) {
            uint32_t half = random_below(UINT32_MAX), other_half = random_below(UINT32_MAX);
            starts[i] = half & random_below(UINT32_MAX);
            pairs[i] = other_half & random_below(UINT32_MAX);
        }
        for (size_t i = 0; i < MOST + LEXICON_SOUGHT_BEYOND; i++)
            hashes[i] = random_below(UINT32_MAX);
        token tokens[MOST];
        uint64_t dots[MOST / 64 + 1];
        for (size_t i = 0; i < MOST / 64 + 1; i++)
            dots[i] = random_below(UINT32_MAX);
        for (size_t i = 0; i < MOST; i++)
            tokens[i] = (token){.kind = 1, .letter_case = 3, .space_before = random_below(4)};
        uint32_t count = random_below(MOST), looked = count, n = 0;
        looked += random_below(2) ? random_below(MOST - count) : 0;
        lexicon_range range = {tokens, hashes, dots, count, looked};
        for (uint32_t i = 0; i < count; i++) {
            uint32_t pair = lexicon_pair(hashes[i], hashes[i + 1]), flags = 0;
            bool spaced =
                i + 1 < looked && (tokens[i + 1].space_before || (dots[i / 64] >> i % 64 & 1));
            if (spaced && lexicon_bits_have(words.starts, lexicon_bits_other(hashes[i])))
                flags =
                    (lexicon_bits_have(words.pairs, pair) ? LEXICON_PLAIN_PAIR : 0) |
                    (lexicon_bits_have(words.pairs, lexicon_bits_other(pair)) ? LEXICON_MARKED_PAIR
                                                                              : 0);
            if (flags || lexicon_bits_have(words.starts, hashes[i]))
                expected[n++] = (uint16_t)(i | flags);
        }
        CHECK(lexicon_seek(&words, range, found[0]) == n);
        CHECK(!machine_is_wide() || lexicon_seek_wide(&words, range, found[1]) == n);
        CHECK(!machine_is_widest() || lexicon_seek_widest(&words, range, found[2]) == n);
        for (size_t way = 0; way < 1u + machine_is_wide() + machine_is_widest(); way++)
            CHECK(memcmp(found[way], expected, n * sizeof *expected) == 0);
    }
}

int main(void)
{
    jmp_buf out_of_memory;
    if (setjmp(out_of_memory))
        return 2;
    memory.failure = &out_of_memory;

    sources shipped =
        sources_join(lines_of("regions.lex", regions), lines_of("cities.lex", cities), &memory);
    shipped = sources_join(shipped, lines_of("words.lex", words), &memory);
    pack *packs[2];
    lexicon *first = compiled(shipped, &packs[0]);
    lexicon *second = compiled(lines_of("companies.lex", companies), &packs[1]);
    const lexicon *const lexicons[] = {first, second};

    check_matches(lexicons);
    check_entries(first);
    for (int round = 0; round < 50; round++)
        check_mixes();
    check_grammar();
    check_many_files();
    check_examples();
    check_damage(first);
    check_against_asking();
    check_seeking();

    lexicon_free(first);
    lexicon_free(second);
    pack_free(packs[0]);
    pack_free(packs[1]);
    arena_free(&memory);
    return check_report();
}
