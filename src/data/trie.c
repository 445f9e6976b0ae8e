#include "trie.h"

enum {
    HEADER = 8,
    BLOCK = 256,             /* the children of a cell all stand in one block */
    OPEN_CELLS = 32 * BLOCK, /* older ones are taken as full */
    LARGEST = 1 << 30        /* cells, and bytes of tails */
};
static const uint32_t FREE = UINT32_MAX;       /* check of a cell that is not in use */
static const uint32_t NOBODY = UINT32_MAX - 1; /* check of the root and of cell 0, no node */

typedef struct builder {
    arena *arena;
    const bytes *keys;
    const uint32_t *values;
    unsigned char codes[256];
    trie_cell *cells;
    size_t n_cells, cells_capacity;
    unsigned char *tails;
    size_t tails_size, tails_capacity;
} builder;

/* ---- building ------------------------------------------------------------------------------- */

static void add_block(builder *b)
{
    for (int i = 0; i < BLOCK; i++) {
        b->cells =
            arena_extend(b->arena, b->cells, b->n_cells, &b->cells_capacity, sizeof *b->cells);
        b->cells[b->n_cells++] = (trie_cell){0, FREE};
    }
}

/* Frequent bytes get small codes, so that children stand close together. */
static void assign_codes(builder *b, size_t count)
{
    size_t times[256] = {0};
    for (size_t i = 0; i < count; i++)
        for (size_t k = 0; k < b->keys[i].size; k++)
            times[(unsigned char)b->keys[i].data[k]]++;
    memset(b->codes, TRIE_NO_CODE, sizeof b->codes);
    for (int code = 1; code < TRIE_NO_CODE; code++) {
        int most = 0;
        for (int byte = 1; byte < 256; byte++)
            if (times[byte] > times[most])
                most = byte;
        if (!times[most])
            break;
        b->codes[most] = (unsigned char)code;
        times[most] = 0;
    }
}

static bool fits(const builder *b, size_t cell, size_t base, const unsigned char *codes,
                 size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (b->cells[base ^ codes[i]].check != FREE || (base ^ codes[i]) < cell)
            return false;
    return true;
}

/* Where a cell's children find room: the first place in the newest blocks that is behind it. */
static size_t find_base(builder *b, size_t cell, const unsigned char *codes, size_t count)
{
    size_t at = b->n_cells > OPEN_CELLS ? b->n_cells - OPEN_CELLS : 0;
    for (at = at > cell ? at : cell; at < b->n_cells; at++)
        if (b->cells[at].check == FREE && fits(b, cell, at ^ codes[0], codes, count))
            return at ^ codes[0];
    add_block(b);
    return at ^ codes[0];
}

static uint32_t add_tail(builder *b, bytes rest, uint32_t value)
{
    size_t at = b->tails_size;
    for (size_t i = 0; i < rest.size + TRIE_TAIL_END; i++) {
        b->tails = arena_extend(b->arena, b->tails, b->tails_size, &b->tails_capacity, 1);
        b->tails[b->tails_size++] = i < rest.size ? (unsigned char)rest.data[i] : 0;
    }
    write_u32(b->tails + at + rest.size + 1, value);
    return (uint32_t)at | TRIE_TAIL;
}

/* Keys [first, last) share their first `depth` bytes, which lead to the cell. Recursion is as deep
 * as the longest key.
 * NOLINTNEXTLINE(misc-no-recursion): LEXICON_LONGEST_KEY deep */
static void add_children(builder *b, size_t cell, size_t first, size_t last, size_t depth)
{
    unsigned char codes[256];
    uint32_t starts[257];
    size_t count = 0;
    for (size_t i = first; i < last; i++) {
        bytes key = b->keys[i];
        unsigned char code = key.size == depth ? 0 : b->codes[(unsigned char)key.data[depth]];
        if (count && codes[count - 1] == code)
            continue;
        codes[count] = code;
        starts[count++] = (uint32_t)i;
    }
    starts[count] = (uint32_t)last;
    if (!count)
        return;
    size_t base = find_base(b, cell, codes, count);
    b->cells[cell].base = (uint32_t)base;
    for (size_t i = 0; i < count; i++)
        b->cells[base ^ codes[i]].check = (uint32_t)cell;
    for (size_t i = 0; i < count; i++) {
        size_t child = base ^ codes[i];
        bytes key = b->keys[starts[i]];
        size_t rest = depth + (codes[i] != 0);
        if (starts[i + 1] - starts[i] == 1)
            b->cells[child].base =
                add_tail(b, bytes_slice(key, rest, key.size), b->values[starts[i]]);
        else
            add_children(b, child, starts[i], starts[i + 1], rest);
    }
}

bytes trie_build(const bytes *keys, const uint32_t *values, size_t count, arena *arena)
{
    builder b = {.arena = arena, .keys = keys, .values = values};
    assign_codes(&b, count);
    add_block(&b);
    b.cells[0].check = b.cells[TRIE_ROOT].check = NOBODY;
    add_children(&b, TRIE_ROOT, 0, count, 0);

    size_t cells_at = HEADER + sizeof b.codes, tails_at = cells_at + b.n_cells * 8;
    char *flat = arena_allocate(arena, tails_at + b.tails_size, 1);
    write_u32(flat, (uint32_t)b.n_cells);
    write_u32(flat + 4, (uint32_t)b.tails_size);
    memcpy(flat + HEADER, b.codes, sizeof b.codes);
    for (size_t i = 0; i < b.n_cells; i++) {
        write_u32(flat + cells_at + i * 8, b.cells[i].base);
        write_u32(flat + cells_at + i * 8 + 4, b.cells[i].check);
    }
    if (b.tails_size)
        memcpy(flat + tails_at, b.tails, b.tails_size);
    return (bytes){flat, tails_at + b.tails_size};
}

/* ---- opening -------------------------------------------------------------------------------- */

static bool lay_out(bytes flat, trie *trie)
{
    size_t cells_at = HEADER + 256;
    if (flat.size < cells_at || (uintptr_t)flat.data % sizeof(uint32_t))
        return false;
    trie->n_cells = read_u32(flat.data);
    trie->tails_size = read_u32(flat.data + 4);
    trie->codes = (const unsigned char *)flat.data + HEADER;
    trie->cells = (const trie_cell *)(const void *)(flat.data + cells_at);
    uint64_t tails_at = cells_at + (uint64_t)trie->n_cells * sizeof(trie_cell);
    trie->tails = (const unsigned char *)flat.data + tails_at;
    return trie->n_cells && trie->n_cells % BLOCK == 0 && trie->n_cells <= LARGEST &&
           trie->tails_size <= LARGEST && tails_at + trie->tails_size <= flat.size;
}

/* A base is a cell or, topped, a tail from which its end can be reached. A cell stands behind its
 * parent, so that every walk comes to an end; what is no child has a check at the top. */
table_check trie_plan(bytes flat)
{
    trie trie = {0};
    if (!lay_out(flat, &trie))
        return (table_check){0};
    uint32_t tails_end = trie.tails_size < TRIE_TAIL_END ? 0 : trie.tails_size - TRIE_TAIL_END + 1;
    return (table_check){
        .table = {(const char *)trie.cells, trie.n_cells * sizeof(trie_cell)},
        .columns = 2,
        .mask = UINT32_MAX,
        .limits = {{trie.n_cells, tails_end, false}, {TABLE_ANY, TABLE_ANY, true}}};
}

bool trie_open(bytes flat, uint32_t n_values, const table_check *cells, trie *out)
{
    trie trie = {.n_values = n_values};
    *out = (struct trie){0};
    if (!lay_out(flat, &trie))
        return false;
    table_check own = trie_plan(flat);
    if (!cells)
        table_check_run(&own);
    bool holds = table_check_holds(cells ? cells : &own);
    holds &= !trie.tails_size ||
             (trie.tails_size >= TRIE_TAIL_END && trie.tails[trie.tails_size - TRIE_TAIL_END] == 0);
    for (int byte = 0; byte < 256; byte++)
        holds &= trie.codes[byte] != 0;
    holds &= !(le32toh(trie.cells[TRIE_ROOT].base) & TRIE_TAIL);
    if (holds)
        *out = trie;
    return holds;
}
