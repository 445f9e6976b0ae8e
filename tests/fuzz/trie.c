/* The trie against a plain table. Lines are keys; those behind an empty line are only looked up. */
#include "fuzz.h"

#include "data/trie.h"

typedef struct table {
    bytes *keys; /* [count] sorted, different */
    uint32_t *values;
    size_t count;
} table;

void fuzz_begin(void)
{
}

static int compare(const void *first, const void *second)
{
    const bytes *a = first, *b = second;
    size_t shorter = a->size < b->size ? a->size : b->size;
    int order = memcmp(a->data, b->data, shorter);
    return order ? order : (a->size > b->size) - (a->size < b->size);
}

/* Lines without NUL bytes, of at most 243 different byte values: what a trie takes. */
static bytes next_line(bytes *rest)
{
    const char *newline = memchr(rest->data, '\n', rest->size);
    size_t size = newline ? (size_t)(newline - rest->data) : rest->size;
    bytes line = bytes_slice(*rest, 0, size);
    *rest = bytes_slice(*rest, newline ? size + 1 : size, rest->size);
    return line;
}

static char *usable(bytes input, arena *memory)
{
    char *copy = arena_bytes(memory, input.size + 1);
    for (size_t i = 0; i < input.size; i++) {
        unsigned char byte = (unsigned char)input.data[i];
        copy[i] = (char)(byte == 0 || byte >= 0xF5 ? 'x' : byte);
    }
    return copy;
}

static table read_keys(bytes *rest, arena *memory)
{
    table table = {arena_array(memory, bytes, rest->size + 1), NULL, 0};
    size_t count = 0;
    while (rest->size) {
        bytes line = next_line(rest);
        if (!line.size)
            break;
        table.keys[count++] = line;
    }
    qsort(table.keys, count, sizeof *table.keys, compare);
    for (size_t i = 0; i < count; i++)
        if (!table.count || compare(&table.keys[table.count - 1], &table.keys[i]) != 0)
            table.keys[table.count++] = table.keys[i];
    table.values = arena_array(memory, uint32_t, table.count + 1);
    for (size_t i = 0; i < table.count; i++)
        table.values[i] = (uint32_t)(i * 7 % (table.count + 3));
    return table;
}

static uint32_t value_in(const table *table, bytes key)
{
    for (size_t i = 0; i < table->count; i++)
        if (bytes_equal(table->keys[i], key))
            return table->values[i];
    return TRIE_NO_VALUE;
}

static bool begins_a_key(const table *table, bytes start)
{
    for (size_t i = 0; i < table->count; i++)
        if (table->keys[i].size >= start.size &&
            memcmp(table->keys[i].data, start.data, start.size) == 0)
            return true;
    return false;
}

static void ask_both(const trie *trie, const table *table, bytes word)
{
    uint32_t node = TRIE_ROOT;
    for (size_t i = 0; i < word.size; i++) {
        node = trie_step(trie, node, (unsigned char)word.data[i]);
        bytes start = {word.data, i + 1};
        REQUIRE((node != 0) == begins_a_key(table, start));
        if (!node)
            return;
        REQUIRE(trie_value(trie, node) == value_in(table, start));
    }
}

void fuzz_one(bytes input, arena *memory)
{
    if (input.size > 2048)
        input.size = 2048; /* the table is slow */
    bytes rest = {usable(input, memory), input.size};
    table table = read_keys(&rest, memory);
    bytes flat = trie_build(table.keys, table.values, table.count, memory);
    trie trie;
    REQUIRE(trie_open(flat, (uint32_t)table.count + 3, NULL, &trie));
    for (size_t i = 0; i < table.count; i++)
        ask_both(&trie, &table, table.keys[i]);
    while (rest.size)
        ask_both(&trie, &table, next_line(&rest));
}
