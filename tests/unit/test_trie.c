/* The trie against a plain sorted table: random keys, then every question both can answer. */
#include "check.h"
#include "random.h"

#include "data/trie.h"

#include <stdlib.h>

static arena memory;

static int compare(const void *first, const void *second)
{
    const bytes *a = first, *b = second;
    size_t shorter = a->size < b->size ? a->size : b->size;
    int order = memcmp(a->data, b->data, shorter);
    return order ? order : (a->size > b->size) - (a->size < b->size);
}

static bytes random_key(unsigned letters, size_t longest)
{
    size_t size = 1 + random_below((uint32_t)longest);
    char *key = arena_allocate(&memory, size, 1);
    for (size_t i = 0; i < size; i++) {
        uint32_t letter = random_below(letters);
        key[i] = (char)(letter < 26 ? 'a' + letter : 0x80 + letter);
    }
    return (bytes){key, size};
}

/* Sorted and different. */
static bytes *random_keys(size_t *count, unsigned letters, size_t longest)
{
    bytes *keys = arena_array(&memory, bytes, *count + 1);
    for (size_t i = 0; i < *count; i++)
        keys[i] = random_key(letters, longest);
    qsort(keys, *count, sizeof *keys, compare);
    size_t kept = 0;
    for (size_t i = 0; i < *count; i++)
        if (!kept || compare(&keys[kept - 1], &keys[i]) != 0)
            keys[kept++] = keys[i];
    *count = kept;
    return keys;
}

/* Key i has the number 2 i. */
static bytes build(const bytes *keys, size_t count)
{
    uint32_t *values = arena_array(&memory, uint32_t, count + 1);
    for (size_t i = 0; i < count; i++)
        values[i] = 2 * (uint32_t)i;
    return trie_build(keys, values, count, &memory);
}

static uint32_t in_table(const bytes *keys, size_t count, bytes key)
{
    const bytes *found = count ? bsearch(&key, keys, count, sizeof *keys, compare) : NULL;
    return found ? 2 * (uint32_t)(found - keys) : TRIE_NO_VALUE;
}

static bool begins_a_key(const bytes *keys, size_t count, bytes start)
{
    for (size_t i = 0; i < count; i++)
        if (keys[i].size >= start.size && memcmp(keys[i].data, start.data, start.size) == 0)
            return true;
    return false;
}

/* Walks a word and asks both at each of its bytes. */
static bool agree(const trie *trie, const bytes *keys, size_t count, bytes word)
{
    uint32_t node = TRIE_ROOT;
    for (size_t i = 0; i < word.size; i++) {
        node = trie_step(trie, node, (unsigned char)word.data[i]);
        bytes start = {word.data, i + 1};
        if ((node != 0) != begins_a_key(keys, count, start))
            return false;
        if (!node)
            return true;
        if (trie_value(trie, node) != in_table(keys, count, start))
            return false;
    }
    return true;
}

static void check_against_table(size_t count, unsigned letters, size_t longest)
{
    bytes *keys = random_keys(&count, letters, longest);
    bytes flat = build(keys, count);
    trie trie;
    uint32_t limit = count ? 2 * (uint32_t)count - 1 : 0;
    CHECK(trie_open(flat, limit, NULL, &trie));
    size_t disagreements = 0;
    for (size_t i = 0; i < count; i++)
        disagreements += !agree(&trie, keys, count, keys[i]);
    for (int i = 0; i < 500; i++)
        disagreements += !agree(&trie, keys, count, random_key(letters, longest + 3));
    CHECK(disagreements == 0);
}

static bytes damaged_copy(bytes flat)
{
    char *copy = malloc(flat.size);
    memcpy(copy, flat.data, flat.size);
    size_t changes = 1 + random_below(3), size = flat.size;
    for (size_t i = 0; i < changes; i++)
        copy[random_below((uint32_t)size)] ^= (char)(1 << random_below(8));
    return (bytes){copy, size};
}

/* Goes on by any byte that leads on: a walk comes to its end whatever the cells say. */
static bool walk_ends(const trie *trie)
{
    size_t most = trie->n_cells + trie->tails_size + 1;
    uint32_t node = TRIE_ROOT;
    while (node && most--) {
        unsigned char first = (unsigned char)random_below(256), byte = first;
        uint32_t next;
        do
            next = trie_step(trie, node, ++byte);
        while (!next && byte != first);
        node = next;
    }
    return !node;
}

/* No cell may be the child of itself or of one behind it. */
static void check_endless(void)
{
    enum { CELLS_AT = 8 + 256 };
    size_t count = 400;
    bytes *keys = random_keys(&count, 6, 9), flat = build(keys, count);
    trie trie;
    CHECK(trie_open(flat, 400, NULL, &trie) && walk_ends(&trie));
    uint32_t n_cells = trie.n_cells;
    size_t let_in = 0, children = 0;
    for (uint32_t cell = 0; cell < n_cells; cell++) {
        char *check = (char *)flat.data + CELLS_AT + (size_t)cell * 8 + 4;
        uint32_t parent = read_u32(check);
        if (parent >= n_cells)
            continue;
        children++;
        const uint32_t wrong[] = {cell, cell + 1, n_cells - 1, n_cells, 0x7FFFFFFF};
        for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
            write_u32(check, wrong[i]);
            let_in += trie_open(flat, 400, NULL, &trie);
        }
        write_u32(check, parent);
    }
    CHECK(children > 100 && let_in == 0);
}

/* What is opened after damage may answer wrongly, but never outside its memory. */
static void check_damage(void)
{
    size_t count = 400;
    bytes *keys = random_keys(&count, 6, 9), flat = build(keys, count);
    size_t opened = 0, refused = 0, endless = 0;
    uint64_t sum = 0;
    for (int round = 0; round < 2000; round++) {
        bytes copy = damaged_copy(flat);
        trie trie;
        if (trie_open(copy, 2 * (uint32_t)count, NULL, &trie)) {
            opened++;
            endless += !walk_ends(&trie);
            for (int i = 0; i < 20; i++) {
                bytes word = random_key(250, 12);
                uint32_t node = TRIE_ROOT;
                for (size_t k = 0; k < word.size && node; k++) {
                    node = trie_step(&trie, node, (unsigned char)word.data[k]);
                    sum += node ? trie_value(&trie, node) : 0;
                }
            }
        } else
            refused++;
        free((void *)copy.data);
    }
    CHECK(opened > 0);
    CHECK(refused > 0);
    CHECK(sum > 0);
    CHECK(endless == 0);
    trie trie;
    size_t let_in = 0;
    for (size_t size = 0; size < flat.size; size += 7) {
        char *copy = malloc(size + 1);
        memcpy(copy, flat.data, size);
        let_in += trie_open((bytes){copy, size}, 2 * (uint32_t)count, NULL, &trie);
        free(copy);
    }
    CHECK(let_in == 0);
}

int main(void)
{
    jmp_buf out_of_memory;
    if (setjmp(out_of_memory))
        return 2;
    memory.failure = &out_of_memory;

    check_against_table(0, 3, 3);
    check_against_table(1, 3, 30);
    check_against_table(50, 2, 6);
    check_against_table(1000, 4, 8);
    check_against_table(3000, 120, 3);
    check_against_table(2000, 26, 40);
    check_endless();
    check_damage();

    arena_free(&memory);
    return check_report();
}
