#include "pack.h"

#include "../base/file.h"
#include "little_endian.h"
#include "source.h"
#include "table_check.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

enum {
    MAJOR = 8,
    MINOR = 0,
    SIGNATURE_SIZE = 8,
    MAJOR_AT = 8,
    COUNT_AT = 12,
    SIZE_AT = 16,
    DIGEST_AT = 24,
    DIGEST_SIZE = 32,
    HEADER_SIZE = 56,
    NAME_SIZE = 24,
    ENTRY_SIZE = 40,
    ALIGNMENT = 64,
    STEP = 64,            /* of the digest, bytes */
    PIECE = 64 * 1024,    /* that is looked at at once: a multiple of STEP, and fits a cache */
    LARGE_PAGE = 2 << 20, /* bytes */
};
static const char SIGNATURE[SIGNATURE_SIZE + 1] = "kliping1";

struct pack {
    bytes file;
    bool mapped;
    uint32_t n_sections;
    size_t n_checks;
    table_check checks[PACK_CHECKS];
    char hash[17];
};

/* ---- digest: eight lanes of two sums of 64 bits, 64 bytes a step. Against damage and mix-ups, not
 * against forgery: what a forger can write is checked by whoever opens a section. -------------- */

enum { LANES = STEP / 8, PAIRS = LANES / 2 };

typedef uint64_t pair __attribute__((vector_size(2 * 8)));
typedef uint32_t halves __attribute__((vector_size(4 * 4)));

/* The sum of a lane's words, and that of all its sums so far, of which the halves change places
 * each time. Words that differ make states that differ, which go on differing while they are fed
 * the same. These are sums that a processor does as fast as words come from memory. */
typedef struct digest {
    pair sums[PAIRS], sums_of_sums[PAIRS];
} digest;

static pair pair_at(const char *words)
{
    pair at;
    memcpy(&at, words, sizeof at);
#if __BYTE_ORDER == __BIG_ENDIAN
    at = (pair){le64toh(at[0]), le64toh(at[1])};
#endif
    return at;
}

static pair turned(pair lanes)
{
    const halves there = (halves)lanes;
    return (pair)(halves){there[1], there[0], there[3], there[2]};
}

static uint64_t mixed(uint64_t value)
{
    value = (value ^ value >> 32) * 0xD6E8FEB86659FD93u;
    value = (value ^ value >> 29) * 0xA3B195354A39B70Du;
    return value ^ value >> 32;
}

static void digest_begin(digest *digest)
{
    for (uint64_t i = 0; i < PAIRS; i++) {
        digest->sums[i] = (pair){mixed(4 * i + 1), mixed(4 * i + 2)};
        digest->sums_of_sums[i] = (pair){mixed(4 * i + 3), mixed(4 * i + 4)};
    }
}

static inline void digest_step(digest *digest, const char *words)
{
    for (size_t i = 0; i < PAIRS; i++) {
        digest->sums[i] += pair_at(words + i * sizeof(pair));
        digest->sums_of_sums[i] = turned(digest->sums_of_sums[i]) + digest->sums[i];
    }
}

/* All pieces but the last are whole steps. */
static void digest_feed(digest *digest, bytes piece)
{
    struct digest d = *digest;
    size_t at = 0;
    for (; at + STEP <= piece.size; at += STEP)
        digest_step(&d, piece.data + at);
    if (at < piece.size) {
        char rest[STEP] = {0};
        memcpy(rest, piece.data + at, piece.size - at);
        digest_step(&d, rest);
    }
    *digest = d;
}

/* The file begins with `start`, in which the digest's own place counts as zeros. */
static void digest_feed_start(digest *digest, bytes start)
{
    char step[STEP];
    memcpy(step, start.data, STEP);
    memset(step + DIGEST_AT, 0, DIGEST_SIZE);
    digest_feed(digest, (bytes){step, STEP});
    digest_feed(digest, bytes_slice(start, STEP, start.size));
}

static void digest_end(const digest *digest, char out[DIGEST_SIZE])
{
    enum { WORDS = 2 * LANES, OUT = DIGEST_SIZE / 8 };
    uint64_t words[WORDS], made[OUT] = {0};
    memcpy(words, digest, sizeof words);
    for (int round = 0; round < 2; round++)
        for (size_t i = 0; i < WORDS; i++)
            words[i] = mixed(words[i] + words[(i + WORDS - 1) % WORDS]);
    for (size_t i = 0; i < WORDS; i++)
        made[i % OUT] ^= words[i];
    for (size_t i = 0; i < OUT; i++)
        write_u64(out + i * 8, made[i]);
}

/* ---- reading -------------------------------------------------------------------------------- */

static const char *section_entry(const pack *pack, size_t index)
{
    return pack->file.data + HEADER_SIZE + index * ENTRY_SIZE;
}

static kliping_status refuse(const char *name, kliping_status wrong, kliping_error *error,
                             const char *why)
{
    source_line place = {.file = name};
    return source_error(error, wrong, &place, "%s", why);
}

static const char *table_fault(const pack *pack)
{
    uint64_t size = pack->file.size;
    if (pack->n_sections > (size - HEADER_SIZE) / ENTRY_SIZE)
        return "the table of sections is cut off";
    uint64_t least = HEADER_SIZE + (uint64_t)pack->n_sections * ENTRY_SIZE;
    for (size_t i = 0; i < pack->n_sections; i++) {
        const char *entry = section_entry(pack, i);
        uint64_t offset = read_u64(entry + NAME_SIZE), length = read_u64(entry + NAME_SIZE + 8);
        if (entry[0] == '\0' || !memchr(entry, '\0', NAME_SIZE))
            return "a section has no proper name";
        if (i && strcmp(entry - ENTRY_SIZE, entry) >= 0)
            return "the sections are not in order of their names";
        if (offset % ALIGNMENT || offset < least || offset > size || length > size - offset)
            return "a section lies outside the file";
        least = offset + length;
    }
    return NULL;
}

static kliping_status check_header(pack *pack, const char *name, kliping_status wrong,
                                   kliping_error *error)
{
    bytes file = pack->file;
    if (!file.data || file.size < HEADER_SIZE || memcmp(file.data, SIGNATURE, SIGNATURE_SIZE) != 0)
        return refuse(name, wrong, error, "not a file made by `kliping compile`");
    unsigned major = read_u32(file.data + MAJOR_AT) & 0xFFFF;
    unsigned minor = read_u32(file.data + MAJOR_AT) >> 16;
    if (major != MAJOR) {
        source_line place = {.file = name};
        return source_error(error, wrong, &place,
                            "made in version %u.%u of the format; this program reads version %d.%d",
                            major, minor, MAJOR, MINOR);
    }
    if (read_u64(file.data + SIZE_AT) != file.size || file.size < STEP)
        return refuse(name, wrong, error, "the file is cut off or has grown");
    pack->n_sections = read_u32(file.data + COUNT_AT);
    const char *fault = table_fault(pack);
    return fault ? refuse(name, wrong, error, fault) : KLIPING_OK;
}

static kliping_status cannot_read(const char *path, kliping_error *error)
{
    source_line place = {.file = path};
    return source_error(error, file_failure(), &place, "cannot be read: %m");
}

/* Once over the file, for the digest and for what is to be found out of its tables. */
static void pass(pack *pack, digest *digest)
{
    for (size_t at = 0, all = pack->file.size; at < all; at += PIECE) {
        bytes piece = bytes_slice(pack->file, at, all - at < PIECE ? all : at + PIECE);
        if (at == 0)
            digest_feed_start(digest, piece);
        else
            digest_feed(digest, piece);
        for (size_t i = 0; i < pack->n_checks; i++)
            table_check_feed(&pack->checks[i], piece.data, piece);
    }
}

static kliping_status check(pack *pack, const char *name, kliping_status wrong, pack_plan *plan,
                            kliping_error *error)
{
    kliping_status status = check_header(pack, name, wrong, error);
    if (status)
        return status;
    digest digest;
    char found[DIGEST_SIZE];
    pack->n_checks = plan ? plan(pack, pack->checks) : 0;
    digest_begin(&digest);
    pass(pack, &digest);
    digest_end(&digest, found);
    if (memcmp(found, pack->file.data + DIGEST_AT, DIGEST_SIZE) != 0)
        return refuse(name, wrong, error, "the content is damaged: its digest does not fit");
    snprintf(pack->hash, sizeof pack->hash, "%016" PRIx64, read_u64(found));
    return KLIPING_OK;
}

/* All pages at once and, from a cold disk, in large ones: what is left of opening is the digest.
 * Where the disk fails that is told here, for reading a page later could only end the process. */
static bool read_pages(void *data, size_t size)
{
#ifdef MADV_HUGEPAGE
    if (size >= LARGE_PAGE)
        madvise(data, size, MADV_HUGEPAGE); /* a wish */
#endif
#ifdef MADV_POPULATE_READ
    if (madvise(data, size, MADV_POPULATE_READ) != 0 && errno != EINVAL) {
        errno = errno == EFAULT ? EIO : errno;
        return false;
    }
#endif
    return true;
}

/* An empty or special file comes out as no bytes at all. */
static kliping_status map_file(int descriptor, const char *path, bytes *file, kliping_error *error)
{
    struct stat status;
    if (fstat(descriptor, &status) != 0)
        return cannot_read(path, error);
    if (!S_ISREG(status.st_mode) || status.st_size == 0)
        return KLIPING_OK;
    void *data = mmap(NULL, (size_t)status.st_size, PROT_READ, MAP_PRIVATE, descriptor, 0);
    if (data == MAP_FAILED)
        return cannot_read(path, error);
    *file = (bytes){data, (size_t)status.st_size};
    return read_pages(data, file->size) ? KLIPING_OK : cannot_read(path, error);
}

kliping_status pack_open(const char *path, kliping_status wrong, pack_plan *plan, pack **out,
                         kliping_error *error)
{
    *out = NULL;
    pack *made = calloc(1, sizeof *made);
    if (!made)
        return KLIPING_NO_MEMORY;
    int descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    kliping_status status =
        descriptor < 0 ? cannot_read(path, error) : map_file(descriptor, path, &made->file, error);
    made->mapped = made->file.data != NULL;
    if (!status)
        status = check(made, path, wrong, plan, error);
    if (descriptor >= 0)
        close(descriptor);
    if (status)
        pack_free(made);
    else
        *out = made;
    return status;
}

kliping_status pack_open_memory(bytes file, kliping_status wrong, pack **out, kliping_error *error)
{
    *out = NULL;
    pack *made = calloc(1, sizeof *made);
    char *copy = malloc(file.size + 1); /* aligned for every section */
    if (!made || !copy) {
        free(made);
        free(copy);
        return KLIPING_NO_MEMORY;
    }
    if (file.size)
        memcpy(copy, file.data, file.size);
    made->file = (bytes){copy, file.size};
    kliping_status status = check(made, "(in memory)", wrong, NULL, error);
    if (status)
        pack_free(made);
    else
        *out = made;
    return status;
}

void pack_free(pack *pack)
{
    if (!pack)
        return;
    if (pack->mapped)
        munmap((void *)pack->file.data, pack->file.size);
    else
        free((void *)pack->file.data);
    free(pack);
}

const table_check *pack_checks(const pack *pack)
{
    return pack->checks;
}

bytes pack_section(const pack *pack, const char *name)
{
    for (size_t i = 0; i < pack->n_sections; i++) {
        const char *entry = section_entry(pack, i);
        if (strcmp(entry, name) == 0)
            return (bytes){pack->file.data + read_u64(entry + NAME_SIZE),
                           (size_t)read_u64(entry + NAME_SIZE + 8)};
    }
    return (bytes){0};
}

void pack_rest(const pack *pack)
{
    if (pack->mapped)
        madvise((void *)pack->file.data, pack->file.size, MADV_DONTNEED);
}

const char *pack_hash(const pack *pack)
{
    return pack->hash;
}

/* ---- writing -------------------------------------------------------------------------------- */

static size_t aligned(size_t size)
{
    return (size + ALIGNMENT - 1) & ~(size_t)(ALIGNMENT - 1);
}

static int by_name(const void *a, const void *b)
{
    return strcmp(((const pack_entry *)a)->name, ((const pack_entry *)b)->name);
}

void pack_seal(char *file, size_t size)
{
    if (size < STEP)
        return;
    digest digest;
    digest_begin(&digest);
    digest_feed_start(&digest, (bytes){file, size});
    digest_end(&digest, file + DIGEST_AT);
}

bytes pack_build(const pack_entry *entries, size_t count, arena *arena)
{
    pack_entry *sorted = arena_array(arena, pack_entry, count);
    if (count) {
        memcpy(sorted, entries, count * sizeof *sorted);
        qsort(sorted, count, sizeof *sorted, by_name);
    }
    size_t size = aligned(HEADER_SIZE + count * ENTRY_SIZE);
    for (size_t i = 0; i < count; i++)
        size += aligned(sorted[i].content.size);
    char *file = arena_allocate(arena, size, 1);
    memcpy(file, SIGNATURE, SIGNATURE_SIZE);
    write_u32(file + MAJOR_AT, MAJOR | (uint32_t)MINOR << 16);
    write_u32(file + COUNT_AT, (uint32_t)count);
    write_u64(file + SIZE_AT, size);
    size_t at = aligned(HEADER_SIZE + count * ENTRY_SIZE);
    for (size_t i = 0; i < count; i++) {
        char *entry = file + HEADER_SIZE + i * ENTRY_SIZE;
        memcpy(entry, sorted[i].name, strnlen(sorted[i].name, NAME_SIZE - 1));
        write_u64(entry + NAME_SIZE, at);
        write_u64(entry + NAME_SIZE + 8, sorted[i].content.size);
        if (sorted[i].content.size)
            memcpy(file + at, sorted[i].content.data, sorted[i].content.size);
        at += aligned(sorted[i].content.size);
    }
    pack_seal(file, size);
    return (bytes){file, size};
}
