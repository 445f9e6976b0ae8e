#include "report.h"

#include <stdlib.h>

static int compare_bytes(bytes a, bytes b)
{
    int order = memcmp(a.data, b.data, a.size < b.size ? a.size : b.size);
    return order ? order : a.size < b.size ? -1 : a.size > b.size;
}

const char *report_month(int month, arena *arena)
{
    return month == UNDATED ? "undated"
                            : arena_format(arena, "%04d-%02d", month / 12, month % 12 + 1);
}

/* ---- types ---------------------------------------------------------------------------------- */

static int compare_types(const void *a, const void *b)
{
    const report_type *x = a, *y = b;
    if (x->count.events != y->count.events)
        return x->count.events > y->count.events ? -1 : 1;
    return compare_bytes(x->name, y->name);
}

static void order_types(const tally *tally, arena *arena, report *out)
{
    out->n_types = tally->types.keys.count;
    out->types = arena_array(arena, report_type, out->n_types + 1);
    for (uint32_t i = 0; i < out->n_types; i++)
        out->types[i] =
            (report_type){key_index_key(&tally->types.keys, i), i, *tally_type(tally, i)};
    qsort(out->types, out->n_types, sizeof *out->types, compare_types);
}

/* ---- months --------------------------------------------------------------------------------- */

static int compare_months(int x, int y)
{
    if ((x == UNDATED) != (y == UNDATED))
        return x == UNDATED ? 1 : -1;
    return x < y ? -1 : x > y;
}

static int compare_months_at(const void *a, const void *b)
{
    return compare_months(*(const int *)a, *(const int *)b);
}

static void order_months(const tally *tally, arena *arena, report *out)
{
    const key_index *keys = &tally->events.keys;
    out->months = arena_array(arena, int, keys->count + 1);
    for (uint32_t i = 0; i < keys->count; i++) {
        event_key key;
        memcpy(&key, key_index_key(keys, i).data, sizeof key);
        out->months[i] = key.month;
    }
    qsort(out->months, keys->count, sizeof *out->months, compare_months_at);
    for (uint32_t i = 0; i < keys->count; i++)
        if (!i || out->months[i] != out->months[out->n_months - 1])
            out->months[out->n_months++] = out->months[i];
}

/* ---- money ---------------------------------------------------------------------------------- */

static int compare_money(const void *a, const void *b)
{
    const report_money *x = a, *y = b;
    if (x->type != y->type)
        return x->type < y->type ? -1 : 1;
    int order = compare_bytes(x->currency, y->currency);
    return order ? order : compare_months(x->month, y->month);
}

static void add_money(money_count *sum, const money_count *more)
{
    sum->exact += more->exact;
    sum->approximate += more->approximate;
    sum->ranges += more->ranges;
    sum->rates += more->rates;
    exact_sum_add_sum(&sum->sum, &more->sum);
    exact_sum_add_sum(&sum->approximate_sum, &more->approximate_sum);
}

static void order_money(const tally *tally, arena *arena, report *out)
{
    const key_index *keys = &tally->money.keys;
    const report_type **types = arena_array(arena, const report_type *, out->n_types + 1);
    for (size_t i = 0; i < out->n_types; i++)
        types[out->types[i].number] = &out->types[i];
    report_money *all = arena_array(arena, report_money, keys->count + 1);
    for (uint32_t i = 0; i < keys->count; i++) {
        money_key key;
        bytes raw = key_index_key(keys, i);
        memcpy(&key, raw.data, sizeof key);
        bytes currency = {raw.data + offsetof(money_key, currency), 3};
        all[i] = (report_money){types[key.type], key.month, currency,
                                ((const money_count *)tally->money.counts)[i]};
    }
    qsort(all, keys->count, sizeof *all, compare_money);
    out->money_by_month = all;
    out->n_money_by_month = keys->count;
    out->money = arena_array(arena, report_money, keys->count + 1);
    for (uint32_t i = 0; i < keys->count; i++) {
        report_money *last = out->n_money ? &out->money[out->n_money - 1] : NULL;
        if (last && last->type == all[i].type && bytes_equal(last->currency, all[i].currency))
            add_money(&last->count, &all[i].count);
        else
            out->money[out->n_money++] = all[i];
    }
}

/* ---- names ---------------------------------------------------------------------------------- */

static void split(bytes key, report_name *out)
{
    size_t part = 0, start = 0;
    for (size_t i = 0; i < 3; i++)
        out->parts[i] = (bytes){"", 0};
    for (size_t at = 0; at <= key.size; at++)
        if (at == key.size || key.data[at] == NAME_SEPARATOR) {
            out->parts[part++] = bytes_slice(key, start, at);
            start = at + 1;
        }
}

static void order_names(const name_table *table, size_t top, arena *arena, report_names *out)
{
    const uint32_t *numbers = name_table_top(table, top, arena, &out->count);
    out->n_all = table->keys.count;
    out->shortfall = table->shortfall;
    out->items = arena_array(arena, report_name, out->count + 1);
    for (size_t i = 0; i < out->count; i++) {
        split(key_index_key(&table->keys, numbers[i]), &out->items[i]);
        out->items[i].count = table->counts[numbers[i]];
    }
}

void report_make(const tally *tally, size_t top, arena *arena, report *out)
{
    *out = (report){.tally = tally};
    order_types(tally, arena, out);
    order_months(tally, arena, out);
    order_money(tally, arena, out);
    for (size_t i = 0; i < NAME_KINDS; i++)
        order_names(&tally->names[i], top, arena, &out->names[i]);
}
