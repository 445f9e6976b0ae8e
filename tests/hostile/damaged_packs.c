/* Compiled files with damage, of the size that is shipped: damaged_packs LEXICON MODEL
 *
 * As a file is found: cut off, grown, its header and its table changed, bits flipped anywhere: each
 * is refused with the file's name and the reason. As a forger writes it, with a digest that fits:
 * it is refused, or an article is read and written as well as it can be. */
#include "unit/check.h"
#include "unit/random.h"

#include "base/utf8.h"
#include "data/little_endian.h"
#include "data/pack.h"

#include <stdlib.h>
#include <unistd.h>

enum { MAJOR_AT = 8, COUNT_AT = 12, HEADER_SIZE = 56, NAME_SIZE = 24, ENTRY_SIZE = 40 };

static const char article[] =
    "Jakarta (ANTARA) - Bupati Asahan H. Surya, B.Sc. meneken nota kesepahaman dengan BPJS "
    "Ketenagakerjaan di Kota Kisaran, Kabupaten Asahan, Sumatera Utara, Senin (1/4/2024). \"Kami "
    "mengalokasikan Rp 2,5 miliar untuk 1.000 pekerja rentan,\" kata Kepala Dinas Tenaga Kerja "
    "Prov. "
    "Jawa Tengah Drs. Budi Santoso, M.Si.\n\nBaca juga: Pemkab Asahan Raih Penghargaan\n\n"
    "Menurut Pasal 5 ayat (1) UU Nomor 24 Tahun 2011, iuran naik 10 persen. PT. Telkom Tbk. dan "
    "Desa "
    "Suka Maju, Kec. Medan Kota, menerima apresiasi dari Wali Kota Medan.";

/* One of the two files, damaged beside its place. */
typedef struct victim {
    bool is_lexicon;
    const char *other; /* the path of the file that is whole */
    char *data;        /* [size] */
    size_t size;
    char path[32];
    int descriptor;
} victim;

static bool load(const char *path, victim *v)
{
    FILE *file = fopen(path, "rb");
    if (!file || fseek(file, 0, SEEK_END) != 0)
        return false;
    v->size = (size_t)ftell(file);
    v->data = malloc(v->size);
    rewind(file);
    bool read = v->data && fread(v->data, 1, v->size, file) == v->size;
    fclose(file);
    strcpy(v->path, "/tmp/kliping-damaged-XXXXXX");
    v->descriptor = mkstemp(v->path);
    return read && v->descriptor >= 0;
}

static void put(const victim *v, size_t at, const void *bytes, size_t size)
{
    CHECK(pwrite(v->descriptor, bytes, size, (off_t)at) == (ssize_t)size);
}

static void put_back(const victim *v, size_t at, size_t size)
{
    put(v, at, v->data + at, size);
}

static kliping_status open_reader(const victim *v, kliping_reader **reader, kliping_error *error)
{
    kliping_sources sources = {.lexicon = v->is_lexicon ? v->path : v->other,
                               .model = v->is_lexicon ? v->other : v->path};
    *error = (kliping_error){0};
    return kliping_reader_open(&sources, reader, error);
}

/* With the name of the file, or of the source that its bad line comes from. */
static bool is_explained(const victim *v, kliping_status status, const kliping_error *error)
{
    return status == (v->is_lexicon ? KLIPING_BAD_LEXICON : KLIPING_BAD_MODEL) &&
           (strcmp(error->file, v->path) == 0 || error->line) && error->message[0];
}

static bool is_refused(const victim *v, kliping_error *error)
{
    kliping_reader *reader;
    kliping_status status = open_reader(v, &reader, error);
    kliping_reader_free(reader);
    return is_explained(v, status, error) && !error->line;
}

/* Refused, or an article comes out as well-formed text. */
static bool is_survived(const victim *v)
{
    kliping_reader *reader;
    kliping_session *session;
    kliping_error error;
    const kliping_document *document;
    kliping_status status = open_reader(v, &reader, &error);
    if (status != KLIPING_OK)
        return is_explained(v, status, &error);
    kliping_article given = {.text = article, .text_size = sizeof article - 1};
    kliping_json_style style = {0};
    kliping_buffer out = {0};
    bool well = kliping_session_new(reader, &session) == KLIPING_OK &&
                kliping_session_read(session, &given, &document) == KLIPING_OK &&
                kliping_document_json(document, reader, &style, &out) == KLIPING_OK &&
                utf8_is_valid((bytes){out.data, out.size});
    kliping_buffer_free(&out);
    kliping_session_free(session);
    kliping_reader_free(reader);
    return well;
}

static void check_size(const victim *v)
{
    kliping_error error;
    size_t let_in = 0;
    put_back(v, 0, v->size);
    put(v, v->size, "", 1);
    let_in += !is_refused(v, &error);
    for (size_t part = 64; part-- > 0;) {
        CHECK(ftruncate(v->descriptor, (off_t)(v->size * part / 64)) == 0);
        let_in += !is_refused(v, &error);
    }
    CHECK(let_in == 0);
    put_back(v, 0, v->size);
    CHECK(is_survived(v));
}

static void check_version(const victim *v)
{
    kliping_error error;
    char wanted[32], header[8];
    uint32_t version = read_u32(v->data + MAJOR_AT);
    snprintf(wanted, sizeof wanted, "reads version %u.%u", version & 0xFFFF, version >> 16);
    write_u32(header, (version & 0xFFFF) + 1);
    put(v, MAJOR_AT, header, 4);
    CHECK(is_refused(v, &error) && strstr(error.message, wanted));
    snprintf(wanted, sizeof wanted, "made in version %u.0", (version & 0xFFFF) + 1);
    CHECK(strstr(error.message, wanted));
    write_u32(header, __builtin_bswap32(version)); /* by a machine of the other byte order */
    put(v, MAJOR_AT, header, 4);
    CHECK(is_refused(v, &error) && strstr(error.message, "version"));
    put_back(v, MAJOR_AT, 4);
}

/* Every field of the header and the table of sections, with numbers at all limits; with the old
 * digest, and with one that fits. */
static void check_fields(const victim *v)
{
    kliping_error error;
    size_t n_sections = read_u32(v->data + COUNT_AT), let_in = 0, lost = 0;
    char *forged = malloc(v->size);
    memcpy(forged, v->data, v->size);
    for (size_t at = 0; at < HEADER_SIZE + n_sections * ENTRY_SIZE; at += 4) {
        uint32_t old = read_u32(v->data + at);
        const uint32_t numbers[] = {0,        1,          old + 1,    old - 1,           old + 16,
                                    old - 16, 0x7FFFFFFF, 0x80000000, (uint32_t)v->size, UINT32_MAX,
                                    ~old};
        for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
            if (numbers[i] == old)
                continue;
            char number[4];
            write_u32(number, numbers[i]);
            put(v, at, number, 4);
            let_in += !is_refused(v, &error);
            memcpy(forged + at, number, 4);
            pack_seal(forged, v->size);
            put(v, 0, forged, HEADER_SIZE);
            put(v, at, number, 4);
            lost += !is_survived(v);
            memcpy(forged + at, v->data + at, 4);
            put_back(v, 0, HEADER_SIZE);
            put_back(v, at, 4);
        }
    }
    CHECK(let_in == 0);
    CHECK(lost == 0);
    free(forged);
}

static void check_flips(const victim *v, unsigned count)
{
    kliping_error error;
    size_t let_in = 0;
    for (unsigned i = 0; i < count; i++) {
        size_t at = random_below((uint32_t)v->size);
        char byte = (char)(v->data[at] ^ (1 << random_below(8)));
        put(v, at, &byte, 1);
        let_in += !is_refused(v, &error);
        put_back(v, at, 1);
    }
    CHECK(let_in == 0);
}

/* A few numbers of a section, more often of its beginning than of its middle. */
static void forge(const victim *v, char *forged)
{
    size_t section = random_below(read_u32(v->data + COUNT_AT)), n_changes = 1 + random_below(40);
    const char *entry = v->data + HEADER_SIZE + section * ENTRY_SIZE + NAME_SIZE;
    size_t start = read_u64(entry), size = read_u64(entry + 8);
    bool of_beginning = random_below(3) == 0;
    for (size_t i = 0; i < n_changes && size >= 400; i++) {
        size_t at = start + random_below((uint32_t)(of_beginning ? 400 : size) / 4) * 4;
        uint32_t old = read_u32(v->data + at), far = random_below(UINT32_MAX);
        const uint32_t numbers[] = {0,   1,         old + 1,          old - 1,         UINT32_MAX,
                                    far, far % 512, far | 0x80000000, far % (1 << 20), old ^ 0x80};
        write_u32(forged + at, numbers[random_below(sizeof numbers / sizeof *numbers)]);
        if (of_beginning)
            break; /* one wrong size at a time */
    }
}

static void check_forgeries(const victim *v, unsigned count)
{
    size_t lost = 0;
    char *forged = malloc(v->size);
    for (unsigned i = 0; i < count; i++) {
        memcpy(forged, v->data, v->size);
        forge(v, forged);
        pack_seal(forged, v->size);
        put(v, 0, forged, v->size);
        lost += !is_survived(v);
    }
    put_back(v, 0, v->size);
    CHECK(lost == 0);
    free(forged);
}

int main(int argc, char **argv)
{
    bool slow = getenv("SANITIZED");
    for (int i = 0; argc == 3 && i < 2; i++) {
        victim v = {.is_lexicon = i == 0, .other = argv[2 - i]};
        CHECK(load(argv[1 + i], &v));
        check_size(&v);
        check_version(&v);
        check_fields(&v);
        check_flips(&v, slow ? 100 : 2000);
        check_forgeries(&v, slow ? 100 : 400);
        close(v.descriptor);
        unlink(v.path);
        free(v.data);
    }
    return check_report();
}
