/* What every target offers, and the ways into it: libFuzzer, or files one by one.
 *
 *   libFuzzer ───────────────┐
 *                            ├─▶ fuzz.c ─▶ fuzz_one() of NAME.c
 *   corpus/NAME/ findings/ ──┘
 */
#ifndef KLIPING_TESTS_FUZZ_H
#define KLIPING_TESTS_FUZZ_H

#include "base/arena.h"
#include "base/bytes.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

/* Once, before all inputs. */
void fuzz_begin(void);

/* One input, in memory that ends where it ends. The arena is given back afterwards. */
void fuzz_one(bytes input, arena *memory);

/* A path under which bytes can be read like a file, until the next call for the same slot. */
enum { FUZZ_SLOTS = 6 };
const char *fuzz_file(unsigned slot, bytes content);

/* A fact that must hold, whatever comes in. */
#define REQUIRE(fact)                                                                              \
    do {                                                                                           \
        if (!(fact)) {                                                                             \
            fprintf(stderr, "%s:%d: not so: %s\n", __FILE__, __LINE__, #fact);                     \
            abort();                                                                               \
        }                                                                                          \
    } while (0)

/* The first byte of an input, taken off it, says which way to go; 0 where there is none. */
static inline unsigned fuzz_choice(bytes *input)
{
    if (!input->size)
        return 0;
    unsigned choice = (unsigned char)input->data[0];
    *input = bytes_slice(*input, 1, input->size);
    return choice;
}

int LLVMFuzzerInitialize(int *argc, char ***argv);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#endif
