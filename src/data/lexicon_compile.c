#include "../read/characters.h"
#include "../read/tokens.h"
#include "lexicon.h"
#include "lexicon_layout.h"
#include "lexicon_source.h"

#include <stdlib.h>

/* ---- order ---------------------------------------------------------------------------------- */

/* A form with all that puts it in order: by key, those of any letter case first, then by form,
 * file, name, identifier, line. */
typedef struct sortable {
    lexicon_form_source form;
    const lexicon_line *line;
    const lexicon_file *file;
} sortable;

static int compare_bytes(bytes a, bytes b)
{
    size_t shorter = a.size < b.size ? a.size : b.size;
    int order = shorter ? memcmp(a.data, b.data, shorter) : 0;
    return order ? order : (a.size > b.size) - (a.size < b.size);
}

static int compare_strings(const char *a, const char *b)
{
    return !a || !b ? (a != NULL) - (b != NULL) : strcmp(a, b);
}

/* 0: the same fact, possibly on two lines. */
static int compare_facts(const sortable *a, const sortable *b)
{
    int order = compare_bytes(a->form.key, b->form.key);
    if (!order)
        order = compare_strings(a->form.form, b->form.form);
    if (!order)
        order = (a->line->file > b->line->file) - (a->line->file < b->line->file);
    if (!order)
        order = strcmp(a->line->name, b->line->name);
    return order ? order : compare_strings(a->line->id, b->line->id);
}

static int compare_sortables(const void *first, const void *second)
{
    const sortable *a = first, *b = second;
    int order = compare_facts(a, b);
    if (!order)
        order = (a->form.line > b->form.line) - (a->form.line < b->form.line);
    return order ? order : a->form.alias - b->form.alias;
}

static bool is_dotted(const sortable *item)
{
    return strcmp(item->file->type, "abbreviation") == 0;
}

/* Drops what stands twice: a form that a line repeats, an abbreviation that many lines imply. */
static kliping_status drop_repeated(sortable *items, size_t *count, kliping_error *error)
{
    size_t kept = 0;
    bool dotted = false; /* the key is known as an abbreviation */
    for (size_t i = 0; i < *count; i++) {
        const sortable *last = kept ? &items[kept - 1] : NULL;
        if (!last || !bytes_equal(last->form.key, items[i].form.key))
            dotted = false;
        if (is_dotted(&items[i]) && dotted)
            continue;
        dotted = dotted || is_dotted(&items[i]);
        if (last && compare_facts(last, &items[i]) == 0) {
            if (last->form.line == items[i].form.line)
                continue;
            source_line place = {.file = items[i].file->start->file, .line = items[i].line->line};
            return source_error(error, KLIPING_BAD_LEXICON, &place,
                                "`%s` stands on line %u already", items[i].line->name,
                                last->line->line);
        }
        items[kept++] = items[i];
    }
    *count = kept;
    return KLIPING_OK;
}

static sortable *sorted_forms(const lexicon_source *source, arena *arena)
{
    sortable *items = arena_array(arena, sortable, source->n_forms);
    for (size_t i = 0; i < source->n_forms; i++) {
        const lexicon_line *line = &source->lines[source->forms[i].line];
        items[i] = (sortable){source->forms[i], line, &source->files[line->file]};
    }
    if (source->n_forms)
        qsort(items, source->n_forms, sizeof *items, compare_sortables);
    return items;
}

/* ---- writing -------------------------------------------------------------------------------- */

typedef struct pool {
    arena *arena;
    char *data;
    size_t size, capacity;
} pool;

/* The string's position; 0 for none. */
static uint32_t pool_add(pool *pool, const char *string)
{
    size_t at = pool->size;
    if (!string)
        return 0;
    for (const char *c = string;; c++) {
        pool->data = arena_extend(pool->arena, pool->data, pool->size, &pool->capacity, 1);
        pool->data[pool->size++] = *c;
        if (!*c)
            return (uint32_t)at;
    }
}

typedef struct table {
    char *data;
    size_t count; /* numbers */
} table;

static void put(table *table, uint32_t number)
{
    write_u32(table->data + table->count++ * 4, number);
}

static table new_table(arena *arena, size_t most)
{
    return (table){arena_allocate(arena, most + 1, 4), 0};
}

static bool begins_phrase(const sortable *items, size_t i)
{
    return i == 0 || !bytes_equal(items[i].form.key, items[i - 1].form.key);
}

static table write_entries(const sortable *items, size_t count, arena *arena)
{
    table entries = new_table(arena, count);
    for (size_t i = 0; i < count; i++)
        put(&entries, items[i].form.line | (items[i].form.alias ? ENTRY_ALIAS : 0) |
                          (items[i].form.form ? ENTRY_FORM : 0) |
                          (i + 1 == count || begins_phrase(items, i + 1) ? ENTRY_LAST : 0));
    return entries;
}

static table write_forms(const sortable *items, size_t count, pool *pool, arena *arena)
{
    size_t n_forms = 0;
    for (size_t i = 0; i < count; i++)
        n_forms += items[i].form.form != NULL;
    table forms = new_table(arena, n_forms * FORM_FIELDS);
    for (size_t i = 0; i < count; i++)
        if (items[i].form.form) {
            put(&forms, (uint32_t)i);
            put(&forms, pool_add(pool, items[i].form.form));
        }
    return forms;
}

static bytes write_trie(const sortable *items, size_t count, arena *arena)
{
    bytes *keys = arena_array(arena, bytes, count);
    uint32_t *values = arena_array(arena, uint32_t, count);
    size_t n_keys = 0;
    for (size_t i = 0; i < count; i++)
        if (begins_phrase(items, i)) {
            keys[n_keys] = items[i].form.key;
            values[n_keys++] = (uint32_t)i;
        }
    return trie_build(keys, values, n_keys, arena);
}

static void add_start(uint32_t *starts, bytes token)
{
    uint32_t bit = token_hash(token) % LEXICON_STARTS_BITS;
    starts[bit / 32] |= 1u << bit % 32;
}

static bool in_word(bytes key, size_t at, size_t *size)
{
    uint32_t c = character_codepoint(key, at, size);
    return character_is_letter(c) || character_is_digit(c);
}

/* Whatever the tokenizer makes of its beginning: up to any mark, or a run of one mark. */
static void add_starts(uint32_t *starts, bytes key)
{
    size_t at = 0, size;
    if (!in_word(key, 0, &size))
        for (at = size; at < key.size && key.data[at] == key.data[0]; at++)
            add_start(starts, bytes_slice(key, 0, at));
    else
        for (; at < key.size && key.data[at] != ' '; at += size)
            if (!in_word(key, at, &size))
                add_start(starts, bytes_slice(key, 0, at));
    add_start(starts, bytes_slice(key, 0, at));
}

static table write_starts(const sortable *items, size_t count, arena *arena)
{
    uint32_t *starts = arena_array(arena, uint32_t, LEXICON_STARTS_BITS / 32);
    for (size_t i = 0; i < count; i++)
        if (begins_phrase(items, i))
            add_starts(starts, items[i].form.key);
    table table = new_table(arena, LEXICON_STARTS_BITS / 32);
    for (size_t i = 0; i < LEXICON_STARTS_BITS / 32; i++)
        put(&table, starts[i]);
    return table;
}

static table write_lines(const lexicon_source *source, pool *pool, arena *arena)
{
    table lines = new_table(arena, source->n_lines * LINE_FIELDS);
    for (size_t i = 0; i < source->n_lines; i++) {
        const lexicon_line *line = &source->lines[i];
        put(&lines, pool_add(pool, line->name));
        put(&lines, pool_add(pool, line->id));
        put(&lines, line->line);
        put(&lines, line->file);
    }
    return lines;
}

static table write_files(const lexicon_source *source, pool *pool, arena *arena)
{
    table files = new_table(arena, source->n_files * FILE_FIELDS);
    for (size_t i = 0; i < source->n_files; i++) {
        const lexicon_file *file = &source->files[i];
        put(&files, pool_add(pool, file->start->file));
        put(&files, pool_add(pool, file->type));
        put(&files, pool_add(pool, file->kb));
        put(&files, pool_add(pool, file->level));
        put(&files, (file->certain ? FILE_CERTAIN : 0) | (file->exact ? FILE_EXACT : 0));
    }
    return files;
}

static bytes write_section(const lexicon_source *source, const sortable *items, size_t count,
                           arena *arena)
{
    pool pool = {.arena = arena};
    pool_add(&pool, "");
    table tables[] = {write_starts(items, count, arena), write_entries(items, count, arena),
                      write_forms(items, count, &pool, arena), write_lines(source, &pool, arena),
                      write_files(source, &pool, arena)};
    bytes trie = write_trie(items, count, arena);
    size_t trie_size = (trie.size + 3) & ~(size_t)3;

    table header = new_table(arena, LAYOUT_FIELDS);
    put(&header, (uint32_t)count);
    put(&header, (uint32_t)tables[2].count / FORM_FIELDS);
    put(&header, (uint32_t)source->n_lines);
    put(&header, (uint32_t)source->n_files);
    put(&header, (uint32_t)trie_size);
    put(&header, (uint32_t)pool.size);

    size_t size = header.count * 4 + trie_size + pool.size;
    for (size_t i = 0; i < sizeof tables / sizeof *tables; i++)
        size += tables[i].count * 4;
    char *section = arena_allocate(arena, size, 1), *to = section;
    to = (char *)mempcpy(to, header.data, header.count * 4);
    for (size_t i = 0; i < sizeof tables / sizeof *tables; i++)
        to = (char *)mempcpy(to, tables[i].data, tables[i].count * 4);
    memcpy(to, trie.data, trie.size);
    memcpy(to + trie_size, pool.data, pool.size);
    return (bytes){section, size};
}

kliping_status lexicon_compile(sources sources, arena *arena, bytes *section, kliping_error *error)
{
    lexicon_source source;
    kliping_status status = lexicon_source_read(sources, arena, &source, error);
    if (status != KLIPING_OK)
        return status;
    size_t count = source.n_forms;
    if (count > ENTRY_LINE || source.n_lines > ENTRY_LINE)
        return source_error(error, KLIPING_BAD_LEXICON, NULL, "more than %u forms", ENTRY_LINE);
    sortable *items = sorted_forms(&source, arena);
    status = drop_repeated(items, &count, error);
    if (status != KLIPING_OK)
        return status;
    *section = write_section(&source, items, count, arena);
    return KLIPING_OK;
}
