/* A set of byte strings with a number each, as a double-array trie whose unbranching ends are
 * plain strings.
 *
 *   keys   "kota" 0, "kota batu" 1, "kota bau" 2, "solo" 3
 *
 *   root -k-> . -o-> . -t-> . -a-> . -end-> tail "", 0
 *     |                            `-' '-> . -b-> . -a-> . -t-> tail "u", 1
 *     `-s-> tail "olo", 3                                `-u-> tail "", 2
 *
 * The children of cell n stand at cells[cells[n].base ^ code of the byte], for those whose check is
 * n, and all behind n; code 0 is the end of a key. Where only one key goes on, base is TRIE_TAIL +
 * the position of the rest in tails: bytes, NUL, number (u32).
 *
 * Flat form, all numbers u32:
 *   [n_cells][tails_size] [codes: 256 bytes] [n_cells x {base, check}] [tails], and any padding
 *
 * Whatever the cells say, no walk leaves them: a base is a position in the cells or the tails,
 * cells come in blocks of 256, a tail is left at its NUL, and the last five bytes of tails are such
 * an end. */
#ifndef KLIPING_DATA_TRIE_H
#define KLIPING_DATA_TRIE_H

#include "../base/arena.h"
#include "../base/bytes.h"
#include "little_endian.h"
#include "table_check.h"

typedef struct trie_cell {
    uint32_t base, check;
} trie_cell;

typedef struct trie {
    const trie_cell *cells;     /* [n_cells], a multiple of 256 */
    const unsigned char *codes; /* [256]; TRIE_NO_CODE for bytes in no key */
    const unsigned char *tails; /* [tails_size] */
    uint32_t n_cells, tails_size;
    uint32_t n_values; /* numbers are below */
} trie;

enum {
    TRIE_ROOT = 1,
    TRIE_NO_CODE = 255,
    TRIE_TAIL_END = 5 /* bytes: a NUL and a number */
};
#define TRIE_TAIL 0x80000000u
#define TRIE_NO_VALUE UINT32_MAX

/* keys: sorted by bytes, different, none empty, none with a NUL, of at most 243 different byte
 * values (valid UTF-8). values: their numbers. */
bytes trie_build(const bytes *keys, const uint32_t *values, size_t count, arena *arena);

/* What the cells have to hold; no table where flat is malformed. */
table_check trie_plan(bytes flat);
/* Borrows from flat, which must be aligned to 4 bytes; false where it is malformed. A number that
 * reaches n_values is not given out. cells: by trie_plan(), fed; NULL: looked through now. */
bool trie_open(bytes flat, uint32_t n_values, const table_check *cells, trie *out);

/* The node that a number within the limits of a base stands for. */
static inline uint32_t trie_node(const trie *trie, uint32_t number)
{
    if (number & TRIE_TAIL)
        return number;
    uint32_t base = le32toh(trie->cells[number].base);
    return base & TRIE_TAIL ? base : number;
}

/* The same of any number, whoever wrote it; 0 where it stands for none. */
static inline uint32_t trie_any_node(const trie *trie, uint32_t number)
{
    bool is_one = number & TRIE_TAIL
                      ? (uint64_t)(number & ~TRIE_TAIL) + TRIE_TAIL_END <= trie->tails_size
                      : number < trie->n_cells;
    return is_one ? trie_node(trie, number) : 0;
}

/* Has it brought from memory, whoever wrote its number. */
static inline void trie_expect(const trie *trie, uint32_t number)
{
    if (number < trie->n_cells)
        __builtin_prefetch(trie->cells + number);
}

/* From a node by one byte; 0 where no key goes on so. */
static inline uint32_t trie_step(const trie *trie, uint32_t node, unsigned char byte)
{
    if (node & TRIE_TAIL)
        return byte && trie->tails[node & ~TRIE_TAIL] == byte ? node + 1 : 0;
    uint32_t next = le32toh(trie->cells[node].base) ^ trie->codes[byte];
    return le32toh(trie->cells[next].check) == node ? trie_node(trie, next) : 0;
}

/* The number of the key that ends at a node. */
static inline uint32_t trie_value(const trie *trie, uint32_t node)
{
    if (!(node & TRIE_TAIL)) {
        const trie_cell *end = &trie->cells[le32toh(trie->cells[node].base)];
        if (le32toh(end->check) != node || !(le32toh(end->base) & TRIE_TAIL))
            return TRIE_NO_VALUE;
        node = le32toh(end->base);
    }
    const unsigned char *rest = trie->tails + (node & ~TRIE_TAIL);
    uint32_t value = read_u32(rest + 1);
    return *rest == 0 && value < trie->n_values ? value : TRIE_NO_VALUE;
}

#endif
