#include "pack.h"

#include "little_endian.h"
#include "source.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

enum {
    MAJOR = 1,
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
    ALIGNMENT = 16
};
static const char SIGNATURE[SIGNATURE_SIZE + 1] = "kliping1";

struct pack {
    bytes file;
    bool mapped;
    uint32_t n_sections;
    char hash[17];
};

/* ---- digest: four lanes of 64 bits, 32 bytes a step. Against damage and mix-ups, not against
 * forgery: what a forger can write is checked by whoever opens a section. ---------------------- */

static uint64_t rotated(uint64_t value, int by)
{
    return value << by | value >> (64 - by);
}

static uint64_t mixed(uint64_t value)
{
    value = (value ^ value >> 32) * 0xD6E8FEB86659FD93u;
    value = (value ^ value >> 29) * 0xA3B195354A39B70Du;
    return value ^ value >> 32;
}

static void digest_step(uint64_t lanes[4], const char *data)
{
    for (int i = 0; i < 4; i++)
        lanes[i] = rotated(lanes[i] ^ read_u64(data + i * 8), 27) * 0x9E3779B97F4A7C15u + 1;
}

/* Of the whole file but the digest itself. */
static void digest(bytes file, char out[DIGEST_SIZE])
{
    bytes content = bytes_slice(file, HEADER_SIZE, file.size);
    uint64_t lanes[4] = {0x243F6A8885A308D3u, 0x13198A2E03707344u, 0xA4093822299F31D0u,
                         0x082EFA98EC4E6C89u};
    for (int i = 0; i < DIGEST_AT / 8; i++)
        lanes[i] ^= read_u64(file.data + i * 8);
    size_t at = 0;
    for (; at + 32 <= content.size; at += 32)
        digest_step(lanes, content.data + at);
    char rest[32] = {0};
    if (content.size > at)
        memcpy(rest, content.data + at, content.size - at);
    digest_step(lanes, rest);
    for (int round = 0; round < 2; round++)
        for (int i = 0; i < 4; i++)
            lanes[i] = mixed(lanes[i] + lanes[(i + 3) % 4] + content.size);
    for (size_t i = 0; i < 4; i++)
        write_u64(out + i * 8, lanes[i]);
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

static kliping_status check(pack *pack, const char *name, kliping_status wrong,
                            kliping_error *error)
{
    bytes file = pack->file;
    if (file.size < HEADER_SIZE || memcmp(file.data, SIGNATURE, SIGNATURE_SIZE) != 0)
        return refuse(name, wrong, error, "not a file made by `kliping compile`");
    unsigned major = read_u32(file.data + MAJOR_AT) & 0xFFFF;
    unsigned minor = read_u32(file.data + MAJOR_AT) >> 16;
    if (major != MAJOR) {
        source_line place = {.file = name};
        return source_error(error, wrong, &place,
                            "made in version %u.%u of the format; this program reads version %d.%d",
                            major, minor, MAJOR, MINOR);
    }
    if (read_u64(file.data + SIZE_AT) != file.size)
        return refuse(name, wrong, error, "the file is cut off or has grown");
    char found[DIGEST_SIZE];
    digest(file, found);
    if (memcmp(found, file.data + DIGEST_AT, DIGEST_SIZE) != 0)
        return refuse(name, wrong, error, "the content is damaged: its digest does not fit");
    pack->n_sections = read_u32(file.data + COUNT_AT);
    const char *fault = table_fault(pack);
    if (fault)
        return refuse(name, wrong, error, fault);
    snprintf(pack->hash, sizeof pack->hash, "%016" PRIx64, read_u64(file.data + DIGEST_AT));
    return KLIPING_OK;
}

static kliping_status finish(pack *made, const char *name, kliping_status wrong, pack **out,
                             kliping_error *error)
{
    kliping_status status = check(made, name, wrong, error);
    if (status == KLIPING_OK)
        *out = made;
    else
        pack_free(made);
    return status;
}

static kliping_status cannot_read(const char *path, kliping_error *error)
{
    source_line place = {.file = path};
    return source_error(error, KLIPING_IO, &place, "cannot be read: %s", strerror(errno));
}

/* An empty or special file comes out as no bytes at all. */
static kliping_status map_file(const char *path, bytes *file, kliping_error *error)
{
    *file = (bytes){0};
    int descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0)
        return cannot_read(path, error);
    struct stat status;
    kliping_status result = KLIPING_OK;
    if (fstat(descriptor, &status) != 0)
        result = cannot_read(path, error);
    else if (S_ISREG(status.st_mode) && status.st_size > 0) {
        void *data = mmap(NULL, (size_t)status.st_size, PROT_READ, MAP_PRIVATE, descriptor, 0);
        if (data == MAP_FAILED)
            result = cannot_read(path, error);
        else
            *file = (bytes){data, (size_t)status.st_size};
    }
    close(descriptor);
    return result;
}

kliping_status pack_open(const char *path, kliping_status wrong, pack **out, kliping_error *error)
{
    *out = NULL;
    pack *made = calloc(1, sizeof *made);
    if (!made)
        return KLIPING_NO_MEMORY;
    kliping_status status = map_file(path, &made->file, error);
    if (status != KLIPING_OK) {
        free(made);
        return status;
    }
    made->mapped = made->file.data != NULL;
    return finish(made, path, wrong, out, error);
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
    return finish(made, "(in memory)", wrong, out, error);
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

void pack_rest(const pack *pack)
{
    if (pack->mapped)
        (void)madvise((void *)pack->file.data, pack->file.size, MADV_DONTNEED);
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
    digest((bytes){file, size}, file + DIGEST_AT);
    return (bytes){file, size};
}
