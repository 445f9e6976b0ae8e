#include "fuzz.h"

#include <sys/mman.h>
#include <unistd.h>

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    (void)argc;
    (void)argv;
    fuzz_begin();
    return 0;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    arena memory = {0};
    jmp_buf out_of_memory;
    if (setjmp(out_of_memory))
        abort();
    memory.failure = &out_of_memory;
    fuzz_one((bytes){(const char *)data, size}, &memory);
    arena_free(&memory);
    return 0;
}

const char *fuzz_file(unsigned slot, bytes content)
{
    static struct {
        int file;
        char path[32]; /* empty: not yet there */
    } slots[FUZZ_SLOTS];
    REQUIRE(slot < FUZZ_SLOTS);
    if (!slots[slot].path[0]) {
        slots[slot].file = memfd_create("fuzz", MFD_CLOEXEC);
        REQUIRE(slots[slot].file >= 0);
        snprintf(slots[slot].path, sizeof slots[slot].path, "/proc/self/fd/%d", slots[slot].file);
    }
    REQUIRE(ftruncate(slots[slot].file, 0) == 0);
    REQUIRE(pwrite(slots[slot].file, content.data, content.size, 0) == (ssize_t)content.size);
    return slots[slot].path;
}
