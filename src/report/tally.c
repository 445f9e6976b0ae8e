#include "tally.h"

#include <stdio.h>
#include <stdlib.h>

void tally_begin(tally *tally, uint32_t most_names, uint64_t seed)
{
    *tally = (struct tally){.most = most_names};
    count_table *tables[] = {&tally->types, &tally->events, &tally->money};
    for (size_t i = 0; i < sizeof tables / sizeof *tables; i++)
        tables[i]->keys.seed = seed;
    for (size_t i = 0; i < NAME_KINDS; i++) {
        tally->names[i].keys.seed = seed;
        tally->names[i].most = most_names;
    }
}

void tally_end(tally *tally)
{
    count_table *tables[] = {&tally->types, &tally->events, &tally->money};
    for (size_t i = 0; i < sizeof tables / sizeof *tables; i++) {
        key_index_free(&tables[i]->keys);
        free(tables[i]->counts);
    }
    for (size_t i = 0; i < NAME_KINDS; i++)
        name_table_free(&tally->names[i]);
    arena_free(&tally->arena);
}

/* ---- tables --------------------------------------------------------------------------------- */

/* The count of a key, zero when it is new; NULL: out of memory. */
static void *count_of(count_table *table, bytes key, size_t size)
{
    if (table->keys.count == table->capacity) {
        uint32_t capacity = table->capacity ? table->capacity * 2 : 16;
        void *counts = realloc(table->counts, capacity * size);
        if (!counts)
            return NULL;
        table->counts = counts;
        table->capacity = capacity;
    }
    uint32_t number, before = table->keys.count;
    if (!key_index_put(&table->keys, key, &number))
        return NULL;
    char *count = (char *)table->counts + number * size;
    if (number == before)
        memset(count, 0, size);
    return count;
}

/* Whether a line may still bring so many new keys: hostile ones could bring one each. */
static bool has_room(const tally *tally, const count_table *table, size_t more)
{
    return more <= tally->most && table->keys.count <= tally->most - more;
}

const type_count *tally_type(const tally *tally, uint32_t type)
{
    return (const type_count *)tally->types.counts + type;
}

uint64_t tally_events(const tally *tally, uint32_t type, int month)
{
    event_key key = {type, month};
    uint32_t number;
    bool found = key_index_find(&tally->events.keys, (bytes){(char *)&key, sizeof key}, &number);
    return found ? ((const uint64_t *)tally->events.counts)[number] : 0;
}

/* ---- events --------------------------------------------------------------------------------- */

static unsigned modality_of(bytes name)
{
    return bytes_equal(name, BYTES("planned"))    ? MODALITY_PLANNED
           : bytes_equal(name, BYTES("proposed")) ? MODALITY_PROPOSED
                                                  : MODALITY_ASSERTED;
}

static bool count_money(tally *tally, uint32_t type, int month, const reported_money *money)
{
    money_key key = {.type = type, .month = month};
    memcpy(key.currency, money->currency.data, 3);
    money_count *count =
        count_of(&tally->money, (bytes){(char *)&key, sizeof key}, sizeof(money_count));
    if (!count)
        return false;
    bool exact = money->min.data && money->max.data && exact_same(money->min, money->max);
    if (money->per)
        count->rates++;
    else if (exact && money->approximate)
        count->approximate += exact_sum_add(&count->approximate_sum, money->min);
    else if (exact)
        count->exact += exact_sum_add(&count->sum, money->min);
    else
        count->ranges++;
    return true;
}

/* What one event of a type says of money. */
typedef struct amount {
    uint32_t type;
    const reported_money *money;
} amount;

static int compare_amounts(const void *a, const void *b)
{
    const amount *x = a, *y = b;
    if (x->type != y->type)
        return x->type < y->type ? -1 : 1;
    return x->money < y->money ? -1 : x->money > y->money;
}

/* Each once, however many events of the type name it. */
static bool count_amounts(tally *tally, const reported *record, const uint32_t *types)
{
    size_t n = 0, total = 0;
    for (size_t i = 0; i < record->n_events; i++)
        total += record->events[i].n_amounts;
    amount *amounts = arena_array(&tally->arena, amount, total + 1);
    for (size_t i = 0; i < record->n_events; i++)
        for (size_t k = 0; k < record->events[i].n_amounts; k++)
            amounts[n++] = (amount){types[i], record->events[i].amounts[k]};
    qsort(amounts, n, sizeof *amounts, compare_amounts);
    for (size_t i = 0; i < n; i++)
        if (!i || compare_amounts(&amounts[i - 1], &amounts[i]) != 0)
            if (!count_money(tally, amounts[i].type, record->month, amounts[i].money))
                return false;
    return true;
}

static bool count_event(tally *tally, const reported_event *event, int month, uint32_t *type)
{
    type_count *count = count_of(&tally->types, event->type, sizeof(type_count));
    if (!count)
        return false;
    *type = (uint32_t)(count - (type_count *)tally->types.counts);
    count->events++;
    count->modality[modality_of(event->modality)]++;
    count->unread += event->n_unread;
    event_key key = {*type, month};
    uint64_t *events =
        count_of(&tally->events, (bytes){(char *)&key, sizeof key}, sizeof(uint64_t));
    if (events)
        ++*events;
    return events != NULL;
}

static int compare_numbers(const void *a, const void *b)
{
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
    return x < y ? -1 : x > y;
}

static bool count_events(tally *tally, const reported *record)
{
    uint32_t *types = arena_array(&tally->arena, uint32_t, record->n_events + 1);
    for (size_t i = 0; i < record->n_events; i++)
        if (!count_event(tally, &record->events[i], record->month, &types[i]))
            return false;
    if (!count_amounts(tally, record, types))
        return false;
    qsort(types, record->n_events, sizeof *types, compare_numbers);
    for (size_t i = 0; i < record->n_events; i++)
        if (!i || types[i] != types[i - 1])
            ((type_count *)tally->types.counts)[types[i]].articles++;
    return true;
}

/* ---- names ---------------------------------------------------------------------------------- */

typedef struct named {
    name_kind kind;
    bytes key;
    size_t n_mentions;
} named;

static int compare_named(const void *a, const void *b)
{
    const named *x = a, *y = b;
    if (x->kind != y->kind)
        return x->kind < y->kind ? -1 : 1;
    if (x->key.size != y->key.size)
        return x->key.size < y->key.size ? -1 : 1;
    return memcmp(x->key.data, y->key.data, x->key.size);
}

static bytes joined(arena *arena, const bytes *parts, size_t count)
{
    size_t size = count - 1;
    for (size_t i = 0; i < count; i++)
        size += parts[i].size;
    char *all = arena_array(arena, char, size + 1), *at = all;
    for (size_t i = 0; i < count; i++) {
        if (i)
            *at++ = NAME_SEPARATOR;
        memcpy(at, parts[i].data, parts[i].size);
        at += parts[i].size;
    }
    return (bytes){all, size};
}

/* False: nothing that is listed. */
static bool named_of(const reported_name *name, arena *arena, named *out)
{
    out->n_mentions = name->n_mentions;
    if (bytes_equal(name->type, BYTES("PER"))) {
        out->kind = NAME_PERSON;
        out->key = joined(arena, (bytes[]){name->name, name->position}, 2);
        return true;
    }
    out->kind = bytes_equal(name->type, BYTES("ORG")) ? NAME_ORGANISATION : NAME_REGION;
    out->key = joined(arena, (bytes[]){name->name, name->kb, name->id}, 3);
    return out->kind == NAME_ORGANISATION || bytes_equal(name->type, BYTES("GPE"));
}

static bool count_names(tally *tally, const reported *record)
{
    named *all = arena_array(&tally->arena, named, record->n_names + 1);
    size_t n = 0;
    for (size_t i = 0; i < record->n_names; i++)
        n += named_of(&record->names[i], &tally->arena, &all[n]);
    qsort(all, n, sizeof *all, compare_named);
    for (size_t i = 0; i < n; i++) {
        size_t mentions = all[i].n_mentions;
        while (i + 1 < n && compare_named(&all[i], &all[i + 1]) == 0)
            mentions += all[++i].n_mentions;
        if (!name_table_add(&tally->names[all[i].kind], all[i].key, mentions))
            return false;
    }
    return true;
}

/* ---- lines ---------------------------------------------------------------------------------- */

static void count_date(tally *tally, const reported *record)
{
    if (!record->date[0]) {
        tally->undated++;
        return;
    }
    if (!tally->first_date[0] || strcmp(record->date, tally->first_date) < 0)
        memcpy(tally->first_date, record->date, sizeof tally->first_date);
    if (strcmp(record->date, tally->last_date) > 0)
        memcpy(tally->last_date, record->date, sizeof tally->last_date);
}

static kliping_status count_record(tally *tally, const reported *record, char *reason)
{
    if (record->failed) {
        tally->failed++;
        return KLIPING_OK;
    }
    size_t amounts = 0;
    for (size_t i = 0; i < record->n_events; i++)
        amounts += record->events[i].n_amounts;
    if (!has_room(tally, &tally->types, record->n_events) ||
        !has_room(tally, &tally->events, record->n_events) ||
        !has_room(tally, &tally->money, amounts)) {
        snprintf(reason, REPORTED_REASON,
                 "more kinds of events, months and currencies than there is room for");
        return KLIPING_TOO_LARGE;
    }
    tally->articles++;
    count_date(tally, record);
    bool counted = count_events(tally, record) && count_names(tally, record);
    return counted ? KLIPING_OK : KLIPING_NO_MEMORY;
}

kliping_status tally_line(tally *tally, bytes line, char *reason)
{
    enum { KEPT = 1 << 20 };
    jmp_buf out_of_memory;
    kliping_status status = KLIPING_NO_MEMORY;
    tally->arena.failure = &out_of_memory;
    if (setjmp(out_of_memory) == 0) {
        reported record;
        status = reported_read(line, &tally->arena, &record, reason);
        if (status == KLIPING_OK)
            status = count_record(tally, &record, reason);
    } else
        status = KLIPING_NO_MEMORY;
    tally->arena.failure = NULL;
    arena_reset(&tally->arena, KEPT);
    return status;
}
