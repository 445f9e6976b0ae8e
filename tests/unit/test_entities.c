/* From names to things: positions, short names, acronyms, regions. Names are written into the text
 * as [TYPE|name]; entities are shown as "TYPE Name <position> {region}: mention, mention", where a
 * mention has its own <position>. */
#include "check.h"

#include "base/wide.h"
#include "data/lexicon.h"
#include "random.h"
#include "read/entities.h"
#include "read/entity_borders.h"

#include <stdlib.h>

static arena memory;
static lexicon *words;
static entity_rules *rules;
static entity_memory *remembered;

static const char positions[] = "type position\nuse hint\nsource test\n\n"
                                "Bupati\nWakil Bupati\nWali Kota\nKetua\nKetua Panitia\nKepala\n"
                                "Kepala Kantor\nKepala Dinas\nKadisnaker\nMenteri Keuangan\nguru\n"
                                "pengacara\nMantan\nCamat\nDirektur\nBripka\n";
static const char honorifics[] = "type honorific\nuse hint\nsource test\n\n"
                                 "Haji | H.\nInsinyur | Ir.\nBapak\nAKBP\nBripka\nGus\nRaden\n";
static const char degrees[] = "type degree\nuse hint\nsource test\n\nM.Si | M. Si\nS.E.\n";
static const char persons[] = "type PER\nuse hint\nsource test\n\nJoko Widodo | Jokowi\n";
static const char bodies[] = "type ORG\nsource test\n\n"
                             "BPJS Ketenagakerjaan | BPJamsostek\n";
static const char heads[] = "type organisation_head\nuse hint\nsource test\n\n"
                            "Pemerintah Kabupaten | Pemkab\nUniversitas\n"
                            "Dewan Perwakilan Rakyat Daerah | DPRD\n";
static const char regencies[] = "type GPE\nuse hint\nkb kemendagri\nlevel regency\nsource test\n\n"
                                "Kabupaten Asahan | Asahan = 12.09\n"
                                "Kabupaten Ogan Ilir | Ogan Ilir = 16.10\n"
                                "Kabupaten Bogor | Kab. Bogor | Bogor = 32.01\n";
static const char cities[] = "type GPE\nuse hint\nkb kemendagri\nlevel city\nsource test\n\n"
                             "Kota Bogor | Bogor = 32.71\nKota Medan | Medan = 12.71\n";
static const char provinces[] = "type GPE\nuse hint\nkb kemendagri\nlevel province\nsource test\n\n"
                                "Sumatera Utara | Sumut = 12\nJawa Barat | Jabar = 32\n";
static const char districts[] = "type GPE\nuse hint\nkb kemendagri\nlevel district\nsource test\n\n"
                                "Kecamatan Sukajaya | Sukajaya = 32.01.35\n"
                                "Kecamatan Sukajaya | Sukajaya = 11.72.02\n"
                                "Kecamatan Cigudeg | Cigudeg = 32.01.14\n"
                                "Kecamatan Asahan | Asahan = 11.01.09\n";

typedef struct listing {
    source_line lines[256];
    size_t count;
} listing;

static void add_lines(listing *out, const char *file, const char *content)
{
    bool after_blank = true;
    for (unsigned number = 1; *content; number++) {
        size_t size = strcspn(content, "\n");
        if (size)
            out->lines[out->count++] =
                (source_line){{content, size}, file, number, after_blank, false};
        after_blank = !size;
        content += size + (content[size] == '\n');
    }
}

static pack *container; /* of the words */

static lexicon *compiled(void)
{
    static const char *const files[] = {positions, honorifics, degrees, persons,   bodies,
                                        heads,     regencies,  cities,  provinces, districts};
    static listing all;
    for (size_t i = 0; i < sizeof files / sizeof *files; i++)
        add_lines(&all, arena_format(&memory, "%zu.lex", i), files[i]);
    bytes section;
    kliping_error error = {0};
    lexicon *out;
    if (lexicon_compile((sources){all.lines, all.count}, &memory, &section, &error) ||
        pack_open_memory(pack_build(&(pack_entry){"entities", section}, 1, &memory),
                         KLIPING_BAD_LEXICON, &container, &error) ||
        lexicon_open(pack_section(container, "entities"), &out, &error)) {
        fprintf(stderr, "%s:%u: %s\n", error.file, error.line, error.message);
        exit(2);
    }
    return out;
}

typedef struct marked {
    uint32_t start, end;
    const char *type;
} marked;

/* The text without its marks, and where these stood. */
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
    return bytes_equal(word, BYTES("ir")) || bytes_equal(word, BYTES("kab"));
}

static const char *with_position(const char *position)
{
    return position ? arena_format(&memory, " <%s>", position) : "";
}

static const char *shown(const char *body)
{
    static marked marks[64];
    static name items[64];
    size_t n_marks;
    text text;
    tokens tokens;
    lexicon_matches matches;
    entities entities;
    text_read((bytes){0}, unmark(body, marks, &n_marks), KLIPING_CODEPOINTS, &memory, &text);
    zone body_zone = {0, (uint32_t)text.canonical.size, ZONE_BODY, NULL};
    zones zones = {.items = &body_zone, .count = 1};
    workspace workspace = {.arena = &memory, .entity_memory = remembered};
    tokens_read(&text, &zones, is_abbreviation, NULL, &memory, &tokens);
    lexicon_matches_read(&text, &tokens, (const lexicon *const[]){words}, 1, &workspace, &matches);
    uint32_t t = 0;
    for (size_t i = 0; i < n_marks; i++) {
        while (tokens.items[t].start < marks[i].start)
            t++;
        items[i] = (name){t, t, marks[i].type};
        while (items[i].last < tokens.count && tokens.items[items[i].last].start < marks[i].end)
            items[i].last++;
    }
    entities_build(entities_find(&text, &zones, &tokens, &matches, &(values){0},
                                 &(names){items, n_marks, 0}, rules, &workspace),
                   &entities);
    const char *out = "";
    for (size_t e = 0; e < entities.count; e++) {
        const kliping_entity *entity = entities.items[e];
        out = arena_format(&memory, "%s%s%s %s%s%s:", out, e ? " | " : "", entity->type,
                           entity->name, with_position(entity->position),
                           entity->n_links ? arena_format(&memory, " {%s}", entity->links[0].id)
                                           : "");
        for (size_t m = 0; m < entity->n_mentions; m++) {
            const kliping_mention *mention = &entity->mentions[m];
            out = arena_format(&memory, "%s%s %.*s%s", out, m ? "," : "",
                               (int)mention->span.text_size, mention->span.text,
                               with_position(mention->position));
        }
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

static void positions_before_the_name(void)
{
    SHOWN("Bupati [GPE|Ogan Ilir] [PER|Panca Wijaya Akbar] hadir.",
          "GPE Ogan Ilir {16.10}: Ogan Ilir | PER Panca Wijaya Akbar <Bupati Ogan Ilir>: "
          "Panca Wijaya Akbar <Bupati Ogan Ilir>");
    SHOWN("ujar Kepala Kantor [ORG|BPJS Ketenagakerjaan Cabang Palembang], Bapak "
          "[PER|Moch Faisal], Senin.",
          "ORG BPJS Ketenagakerjaan Cabang Palembang: BPJS Ketenagakerjaan Cabang Palembang | "
          "PER Moch Faisal <Kepala Kantor BPJS Ketenagakerjaan Cabang Palembang>: "
          "Moch Faisal <Kepala Kantor BPJS Ketenagakerjaan Cabang Palembang>");
    SHOWN("Bupati dan Ketua Panitia [PER|Budi Hasan] tiba.",
          "PER Budi Hasan <Ketua Panitia>: Budi Hasan <Ketua Panitia>");
    SHOWN("kata pengacara [PER|Lisa], [PER|Jhony Nababan], kemarin",
          "PER Lisa: Lisa | PER Jhony Nababan <pengacara Lisa>: Jhony Nababan <pengacara Lisa>");
    SHOWN("Bupati meminta warga sabar. [PER|Budi] pulang.", "PER Budi: Budi");
    SHOWN("kata Bripka [PER|Eko] kemarin", "PER Eko <Bripka>: Eko <Bripka>");
}

static void positions_behind_the_name(void)
{
    SHOWN("kata [PER|Yosefina Wula], Kepala [ORG|BPS Sikka], di sela acara.",
          "PER Yosefina Wula <Kepala BPS Sikka>: Yosefina Wula <Kepala BPS Sikka> | "
          "ORG BPS Sikka: BPS Sikka");
    SHOWN("[PER|Budi] selaku pembina upacara membuka acara",
          "PER Budi <pembina upacara>: Budi <pembina upacara>");
    SHOWN("[PER|Budi] (53) yang juga Camat [GPE|Medan] itu hadir",
          "PER Budi <Camat Medan>: Budi <Camat Medan> | GPE Medan {12.71}: Medan");
    SHOWN("Menurut [PER|Budi], guru memegang peran penting.", "PER Budi: Budi");
    SHOWN("[PER|Budi] selaku tersangka ditahan", "PER Budi: Budi");
}

static void titles_are_no_part_of_a_name(void)
{
    SHOWN("Kadisnaker [GPE|Sumut] [PER|Ir. Abdul Haris Lubis, M. Si] hadir",
          "GPE Sumut {12}: Sumut | PER Abdul Haris Lubis <Kadisnaker Sumut>: "
          "Abdul Haris Lubis <Kadisnaker Sumut>");
    SHOWN("[PER|Raden Kertawirya] dan [PER|H. Budi]",
          "PER Raden Kertawirya: Raden Kertawirya | PER Budi: Budi");
}

static void borders_are_settled(void)
{
    SHOWN("[PER|Bupati Budi Hasan] tiba. [PER|Bupati] diam.",
          "PER Budi Hasan <Bupati>: Budi Hasan <Bupati>");
    SHOWN("Wali [GPE|Kota Medan] hadir.", "GPE Medan {12.71}: Medan");
    SHOWN("[ORG|Badan Meteorologi] ([ORG|BM) Lampung] hadir",
          "ORG Badan Meteorologi (BM) Lampung: Badan Meteorologi (BM) Lampung");
    SHOWN("[ORG|Badan Diklat Keuangan] ([ORG|BDK]) [ORG|Kemenkeu] buka",
          "ORG Badan Diklat Keuangan (BDK) Kemenkeu: Badan Diklat Keuangan (BDK) Kemenkeu");
    SHOWN("Ketua Koperasi [PER|Linge Arabika], [PER|Ruhdi Aman], hadir",
          "ORG Koperasi Linge Arabika: Koperasi Linge Arabika | PER Ruhdi Aman <Ketua Koperasi "
          "Linge Arabika>: Ruhdi Aman <Ketua Koperasi Linge Arabika>");
    SHOWN("dirawat di [ORG|RSUD] [PER|Siti Fatimah] kemarin",
          "ORG RSUD Siti Fatimah: RSUD Siti Fatimah");
    SHOWN("[ORG|Universitas Satu Dua dan Pemkab Asahan] sepakat",
          "ORG Universitas Satu Dua: Universitas Satu Dua | ORG Pemkab Asahan: Pemkab Asahan");
    SHOWN("[ORG|Badan Gizi Nasional] (BGN) dan BGN serta bgn",
          "ORG Badan Gizi Nasional: Badan Gizi Nasional, BGN, BGN");
    SHOWN("[PER|Jawaharlal Nehru] tiba. [GPE|Nehru] pulang.",
          "PER Jawaharlal Nehru: Jawaharlal Nehru, Nehru");
}

static void one_person_has_many_names(void)
{
    SHOWN("[PER|Panca] menang. [PER|Panca Wijaya Akbar] hadir. [PER|Akbar] pulang.",
          "PER Panca Wijaya Akbar: Panca, Panca Wijaya Akbar, Akbar");
    SHOWN("[PER|Budi Hasan] dan [PER|Budi Siregar]; [PER|Budi] lalu [PER|Hasan], [PER|Budi]",
          "PER Budi Hasan: Budi Hasan, Hasan, Budi | PER Budi Siregar: Budi Siregar, Budi");
    SHOWN("[PER|Moch. Faisal], [PER|Muhammad Faisal], [PER|M. Faisal], [PER|Faisal]",
          "PER Muhammad Faisal: Moch. Faisal, Muhammad Faisal, M. Faisal, Faisal");
    SHOWN("[PER|Soekarno Putra] atau [PER|Sukarno Putra]",
          "PER Soekarno Putra: Soekarno Putra, Sukarno Putra");
    SHOWN("[PER|Saifullah Yusuf] (Gus [PER|Ipul]). [PER|Ipul] dan [PER|Ridwan Kamil]; [PER|RK]",
          "PER Saifullah Yusuf: Saifullah Yusuf, Ipul, Ipul | PER Ridwan Kamil: Ridwan Kamil, RK");
    SHOWN("[PER|Jokowi] dan [PER|Joko Widodo], bukan [PER|Joko Anwar]",
          "PER Joko Widodo: Jokowi, Joko Widodo | PER Joko Anwar: Joko Anwar");
}

static void one_body_has_many_names(void)
{
    SHOWN("[ORG|Badan Gizi Nasional] ([ORG|BGN]) dan [ORG|BGN]",
          "ORG Badan Gizi Nasional: Badan Gizi Nasional, BGN, BGN");
    SHOWN("[ORG|BPJamsostek], [ORG|BPJS Ketenagakerjaan], [ORG|BPJS Ketenagakerjaan Cabang Medan]",
          "ORG BPJS Ketenagakerjaan: BPJamsostek, BPJS Ketenagakerjaan | "
          "ORG BPJS Ketenagakerjaan Cabang Medan: BPJS Ketenagakerjaan Cabang Medan");
    SHOWN("[ORG|Pemkab Ogan Ilir] dan [ORG|Pemerintah Kabupaten Ogan Ilir]",
          "ORG Pemerintah Kabupaten Ogan Ilir: Pemkab Ogan Ilir, Pemerintah Kabupaten Ogan Ilir");
    SHOWN("[ORG|Dinas PU Sumut] dan [ORG|Dinas PU Sumatera Utara]",
          "ORG Dinas PU Sumatera Utara: Dinas PU Sumut, Dinas PU Sumatera Utara");
    SHOWN("[ORG|Pemerintah Kabupaten (Pemkab) Asahan] atau [ORG|Pemkab Asahan]",
          "ORG Pemerintah Kabupaten (Pemkab) Asahan: Pemerintah Kabupaten (Pemkab) Asahan, "
          "Pemkab Asahan");
    SHOWN("[ORG|Komisi A DPRD Medan], [ORG|Komisi A DPRD Kota Medan]",
          "ORG Komisi A DPRD Kota Medan: Komisi A DPRD Medan, Komisi A DPRD Kota Medan");
    SHOWN("[ORG|Badan Gizi Nasional] ([ORG|BGN]), [ORG|BGN Kota Medan], "
          "[ORG|Badan Gizi Nasional Kota Medan]",
          "ORG Badan Gizi Nasional: Badan Gizi Nasional, BGN | ORG Badan Gizi Nasional Kota Medan: "
          "BGN Kota Medan, Badan Gizi Nasional Kota Medan");
    SHOWN("[ORG|DPRD] dan [ORG|DPRD Kota Medan]", "ORG DPRD Kota Medan: DPRD, DPRD Kota Medan");
    SHOWN("[ORG|DPRD], [ORG|DPRD Kota Medan], [ORG|DPRD Kota Bogor]",
          "ORG DPRD: DPRD | ORG DPRD Kota Medan: DPRD Kota Medan | "
          "ORG DPRD Kota Bogor: DPRD Kota Bogor");
    SHOWN("[ORG|Fakultas Teknik Universitas Brawijaya] ([ORG|UB]) dan [ORG|Universitas Brawijaya]",
          "ORG Fakultas Teknik Universitas Brawijaya: Fakultas Teknik Universitas Brawijaya | "
          "ORG Universitas Brawijaya: UB, Universitas Brawijaya");
    SHOWN("[ORG|PT Maju Jaya Tbk] dan [ORG|Maju Jaya]",
          "ORG PT Maju Jaya Tbk: PT Maju Jaya Tbk, Maju Jaya");
}

static void regions_by_their_surroundings(void)
{
    SHOWN("[GPE|Kabupaten Asahan] dan [GPE|Asahan]",
          "GPE Kabupaten Asahan {12.09}: Kabupaten Asahan, Asahan");
    SHOWN("Warga [GPE|Bogor] antre", "GPE Bogor: Bogor");
    SHOWN("Wali Kota [GPE|Bogor] tiba", "GPE Bogor {32.71}: Bogor");
    SHOWN("[GPE|Kota Bogor], [GPE|Bogor], [GPE|Kab. Bogor], [GPE|Bogor]",
          "GPE Kota Bogor {32.71}: Kota Bogor, Bogor | GPE Kab. Bogor {32.01}: Kab. Bogor, Bogor");
    SHOWN("Camat [GPE|Sukajaya], [GPE|Kabupaten Bogor]",
          "GPE Sukajaya {32.01.35}: Sukajaya | GPE Kabupaten Bogor {32.01}: Kabupaten Bogor");
    SHOWN("[ORG|Pemkot Bogor] dan warga [GPE|Bogor]",
          "ORG Pemkot Bogor: Pemkot Bogor | GPE Bogor {32.71}: Bogor");
    SHOWN("Camat [GPE|Cigudeg], [GPE|Jawa Barat]",
          "GPE Cigudeg {32.01.14}: Cigudeg | GPE Jawa Barat {32}: Jawa Barat");
    SHOWN("Camat [GPE|Cigudeg] hadir", "GPE Cigudeg: Cigudeg");
    SHOWN("[GPE|Kecamatan Cigudeg], [GPE|Kabupaten Asahan]",
          "GPE Kecamatan Cigudeg: Kecamatan Cigudeg | GPE Kabupaten Asahan {12.09}: "
          "Kabupaten Asahan");
    SHOWN("Warga [GPE|Sukajaya] antre", "GPE Sukajaya: Sukajaya");
    SHOWN("[GPE|Sumut] atau [GPE|Sumatera Utara]",
          "GPE Sumatera Utara {12}: Sumut, Sumatera Utara");
}

/* The cost of a name must not grow with the number of names before it: a hundred thousand take
 * what memory a hundred thousand need, and end. */
static void many_names_stay_cheap(void)
{
    enum { COUNT = 100000 };
    char *body = arena_allocate(&memory, (size_t)COUNT * 20, 1);
    size_t size = 0;
    for (unsigned i = 0; i < COUNT; i++)
        size += (size_t)sprintf(body + size, "Budi %c%c%c ", 'A' + i % 26, 'a' + i / 26 % 26,
                                'a' + i / 676 % 26);
    text text;
    tokens tokens;
    lexicon_matches matches;
    entities entities;
    text_read((bytes){0}, (bytes){body, size}, KLIPING_BYTES, &memory, &text);
    zone body_zone = {0, (uint32_t)text.canonical.size, ZONE_BODY, NULL};
    zones zones = {.items = &body_zone, .count = 1};
    workspace workspace = {.arena = &memory, .entity_memory = remembered};
    tokens_read(&text, &zones, is_abbreviation, NULL, &memory, &tokens);
    lexicon_matches_read(&text, &tokens, (const lexicon *const[]){words}, 1, &workspace, &matches);
    name *items = arena_array(&memory, name, COUNT);
    for (uint32_t i = 0; i < COUNT; i++)
        items[i] = (name){2 * i, 2 * i + 2, "PER"};
    entities_build(entities_find(&text, &zones, &tokens, &matches, &(values){0},
                                 &(names){items, COUNT, 0}, rules, &workspace),
                   &entities);
    CHECK(entities.n_mentions == COUNT);
    CHECK(entities.count > 10000); /* spellings that sound alike are one */
}

/* Tokens as any text may have them, and some of their hashes explained. */
static void explained_acronyms_are_found_by_eight_tokens(void)
{
    enum { TOKENS = 200, HASHES = 3000 };
    static token items[TOKENS];
    for (int round = 0; round < 100; round++) {
        tokens all = {.items = items, .count = TOKENS};
        reading reading = {.tokens = &all};
        borders borders = {.reading = &reading};
        for (int i = 0; i < TOKENS; i++)
            items[i] = (token){.hash = random_below(HASHES),
                               .kind = (uint8_t)random_below(3),
                               .letter_case = (uint8_t)random_below(5)};
        for (int i = 0; i < round; i++) {
            uint32_t bit = items[random_below(TOKENS)].hash % EXPLAINED_BITS;
            borders.explained[bit / 32] |= (uint32_t)1 << bit % 32;
        }
        for (uint32_t t = 0; t <= TOKENS; t++) {
            uint32_t end = t + random_below(TOKENS - t + 1);
            uint32_t found = explained_next(&borders, t, end, false);
            CHECK(found >= t && found <= end && (round || found == end));
            CHECK(found == explained_next(&borders, t, end, machine_is_wide()));
        }
    }
}

int main(int count, char **arguments)
{
    jmp_buf out_of_memory;
    sources lists;
    if (count != 2 || setjmp(out_of_memory))
        return 2;
    memory.failure = &out_of_memory;
    words = compiled();
    remembered = entity_memory_new();
    if (!remembered ||
        sources_read_directory(arguments[1], "lexicons/entities", "rules", &memory, &lists, NULL) ||
        entity_rules_open((const lexicon *const[]){words}, 1, lists, &rules, NULL))
        return 2;
    positions_before_the_name();
    positions_behind_the_name();
    titles_are_no_part_of_a_name();
    borders_are_settled();
    one_person_has_many_names();
    one_body_has_many_names();
    regions_by_their_surroundings();
    many_names_stay_cheap();
    explained_acronyms_are_found_by_eight_tokens();
    entity_rules_free(rules);
    entity_memory_free(remembered);
    lexicon_free(words);
    pack_free(container);
    arena_free(&memory);
    return check_report();
}
