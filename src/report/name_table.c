#include "name_table.h"

#include <stdlib.h>

/* Best first. */
static int compare(const void *a, const void *b, void *context)
{
    const name_table *table = context;
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
    const name_count *p = &table->counts[x], *q = &table->counts[y];
    if (p->articles != q->articles)
        return p->articles > q->articles ? -1 : 1;
    if (p->mentions != q->mentions)
        return p->mentions > q->mentions ? -1 : 1;
    bytes k = key_index_key(&table->keys, x), l = key_index_key(&table->keys, y);
    int order = memcmp(k.data, l.data, k.size < l.size ? k.size : l.size);
    return order ? order : k.size < l.size ? -1 : k.size > l.size;
}

static void order(const name_table *table, uint32_t *numbers)
{
    for (uint32_t i = 0; i < table->keys.count; i++)
        numbers[i] = i;
    qsort_r(numbers, table->keys.count, sizeof *numbers, compare, (void *)table);
}

static bool is_full(const name_table *table)
{
    return table->keys.count >= table->most ||
           table->keys.pool.size >= (size_t)table->most * NAME_BYTES;
}

/* The best, up to half of the names and half of the room for their bytes. */
static bool keep_best(const name_table *table, const uint32_t *numbers, name_table *out)
{
    *out = (name_table){
        .keys.seed = table->keys.seed,
        .counts = malloc(table->capacity * sizeof *out->counts),
        .capacity = table->capacity,
        .most = table->most,
        .shortfall = table->shortfall,
        .forgotten = table->forgotten,
    };
    if (!out->counts)
        return false;
    uint32_t kept = 0;
    for (; kept < table->keys.count / 2; kept++) {
        bytes key = key_index_key(&table->keys, numbers[kept]);
        uint32_t number;
        if (out->keys.pool.size + key.size > (size_t)table->most * NAME_BYTES / 2)
            break;
        if (!key_index_put(&out->keys, key, &number))
            return false;
        out->counts[number] = table->counts[numbers[kept]];
    }
    out->shortfall += table->counts[numbers[kept]].articles;
    out->forgotten += table->keys.count - kept;
    return true;
}

static bool forget_rarest(name_table *table)
{
    uint32_t *numbers = malloc(table->keys.count * sizeof *numbers);
    if (!numbers)
        return false;
    order(table, numbers);
    name_table kept;
    bool well = keep_best(table, numbers, &kept);
    free(numbers);
    if (well) {
        name_table_free(table);
        *table = kept;
    } else
        name_table_free(&kept);
    return well;
}

static bool make_room(name_table *table)
{
    if (is_full(table) && !forget_rarest(table))
        return false;
    if (table->keys.count < table->capacity)
        return true;
    uint32_t capacity = table->capacity ? table->capacity * 2 : 64;
    /* NOLINTNEXTLINE(clang-analyzer-unix.Malloc): a table that was full has room */
    name_count *counts = realloc(table->counts, capacity * sizeof *counts);
    if (!counts)
        return false;
    table->counts = counts;
    table->capacity = capacity;
    return true;
}

bool name_table_add(name_table *table, bytes key, uint64_t mentions)
{
    uint32_t number;
    if (!key_index_find(&table->keys, key, &number)) {
        if (!make_room(table) || !key_index_put(&table->keys, key, &number))
            return false;
        table->counts[number] = (name_count){0};
    }
    table->counts[number].articles++;
    table->counts[number].mentions += mentions;
    return true;
}

const uint32_t *name_table_top(const name_table *table, size_t n, arena *arena, size_t *count)
{
    uint32_t *numbers = arena_array(arena, uint32_t, table->keys.count + 1);
    order(table, numbers);
    *count = n < table->keys.count ? n : table->keys.count;
    return numbers;
}

void name_table_free(name_table *table)
{
    key_index_free(&table->keys);
    free(table->counts);
    table->counts = NULL;
    table->capacity = 0;
}
