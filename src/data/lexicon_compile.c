#include "../read/characters.h"
#include "lexicon.h"
#include "lexicon_layout.h"
#include "lexicon_source.h"

#include <stdlib.h>
#include <sys/mman.h>

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
    uint32_t *known; /* [n_known] positions by hash, open addressing; 0: none */
    size_t n_known;
} pool;

/* For so many strings; the first one is empty. */
static pool new_pool(size_t most, arena *arena)
{
    pool pool = {.arena = arena, .n_known = most + most / 2 + 1};
    pool.known = arena_array(arena, uint32_t, pool.n_known);
    pool.data = arena_extend(arena, NULL, 0, &pool.capacity, 1);
    pool.data[pool.size++] = '\0';
    return pool;
}

/* Where a string is known to stand, or will be. */
static uint32_t *pool_place(const pool *pool, const char *string)
{
    uint64_t hash = 14695981039346656037u;
    for (const char *c = string; *c; c++)
        hash = (hash ^ (unsigned char)*c) * 1099511628211u;
    size_t at = (size_t)((hash >> 32) * pool->n_known >> 32);
    while (pool->known[at] && strcmp(pool->data + pool->known[at], string) != 0)
        at = at + 1 == pool->n_known ? 0 : at + 1;
    return &pool->known[at];
}

/* The string's position; 0 for none. */
static uint32_t pool_add(pool *pool, const char *string)
{
    if (!string || !*string)
        return 0;
    uint32_t *place = pool_place(pool, string);
    if (*place)
        return *place;
    *place = (uint32_t)pool->size;
    for (const char *c = string;; c++) {
        pool->data = arena_extend(pool->arena, pool->data, pool->size, &pool->capacity, 1);
        pool->data[pool->size++] = *c;
        if (!*c)
            return *place;
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

static bool has_capital(const char *form)
{
    return strpbrk(form, "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
}

static uint16_t few(size_t count)
{
    return (uint16_t)(count < UINT16_MAX ? count : UINT16_MAX);
}

/* Whether the form is the key with a capital first, as a token is that is capitalised. */
static bool is_as_name(bytes key, const char *form)
{
    bool same = strlen(form) == key.size && key.data[0] >= 'a' && key.data[0] <= 'z' &&
                form[0] == (key.data[0] ^ 'a' ^ 'A');
    for (size_t i = 0; same && i < key.size; i++)
        same = (i == 0 || form[i] == key.data[i]) && (unsigned char)key.data[i] < 0x80;
    return same;
}

/* Where all entries of a word ask for that form, they match as one wherever it stands. */
static lexicon_phrase phrase_alone(const sortable *items, size_t first, size_t next,
                                   lexicon_phrase phrase, const lexicon_mixes *mixes)
{
    for (size_t i = first; i < next; i++)
        if (!items[i].form.form || !is_as_name(items[i].form.key, items[i].form.form))
            return phrase;
    return (lexicon_phrase){.phrase = phrase.phrase | LEXICON_AS_NAME,
                            .n_entries = few(next - first),
                            .mix = lexicon_mix_of(mixes, (uint32_t)first)};
}

static lexicon_key *find_phrases(const sortable *items, size_t count, const lexicon_mixes *mixes,
                                 size_t *n_phrases, arena *arena)
{
    lexicon_key *out = arena_array(arena, lexicon_key, count);
    *n_phrases = 0;
    for (size_t i = 0, next; i < count; i = next) {
        size_t forms = 0, capitals = 0;
        bool abbreviation = false;
        for (next = i; next < count && (next == i || !begins_phrase(items, next)); next++) {
            const char *form = items[next].form.form;
            forms += form != NULL;
            capitals += form && has_capital(form);
            abbreviation |= is_dotted(&items[next]);
        }
        out[(*n_phrases)++] = (lexicon_key){
            .key = items[i].form.key,
            .phrase = {.phrase = (uint32_t)i | (forms ? LEXICON_HAS_FORM : 0) |
                                 (forms && capitals == forms ? LEXICON_CAPITALS : 0),
                       .n_entries = few(next - i - forms),
                       .mix = next - i > forms ? lexicon_mix_of(mixes, (uint32_t)i) : 0},
            .abbreviation = abbreviation,
            .plain = lexicon_key_is_plain(items[i].form.key),
        };
        lexicon_key *made = &out[*n_phrases - 1];
        made->alone = phrase_alone(items, i, next, made->phrase, mixes);
    }
    return out;
}

static bytes write_trie(const lexicon_key *phrases, size_t count, arena *arena)
{
    bytes *keys = arena_array(arena, bytes, count);
    uint32_t *values = arena_array(arena, uint32_t, count);
    size_t n_marked = 0;
    for (size_t i = 0; i < count; i++)
        if (!phrases[i].plain) {
            keys[n_marked] = phrases[i].key;
            values[n_marked++] = phrases[i].phrase.phrase;
        }
    return trie_build(keys, values, n_marked, arena);
}

static table write_lines(const lexicon_source *source, pool *pool, arena *arena)
{
    table lines = new_table(arena, source->n_lines * LINE_FIELDS);
    for (size_t i = 0; i < source->n_lines; i++) {
        const lexicon_line *line = &source->lines[i];
        put(&lines, pool_add(pool, line->name));
        put(&lines, pool_add(pool, line->id));
    }
    return lines;
}

static table write_places(const lexicon_source *source, arena *arena)
{
    table places = new_table(arena, source->n_lines);
    for (size_t i = 0; i < source->n_lines; i++)
        put(&places, place_of(source->lines[i].file, source->lines[i].line));
    return places;
}

/* Types of evidence are written in small letters. */
static bool is_entity(const lexicon_file *file)
{
    return file->certain && characters_have_upper(bytes_of(file->type));
}

static uint32_t mix_flags(const sortable *item)
{
    if (!is_entity(item->file))
        return 0;
    return MIX_ENTITY | (characters_have_upper(bytes_of(item->line->name)) ? 0 : MIX_SMALL_ENTITY);
}

static bool write_mixes(const sortable *items, size_t count, arena *arena, lexicon_mixes *out)
{
    mix_builder *builder = mix_builder_new(count, arena);
    for (size_t i = 0; i < count; i++) {
        bool begins = begins_phrase(items, i) ||
                      compare_strings(items[i].form.form, items[i - 1].form.form) != 0;
        mix_builder_add(builder, begins, items[i].line->file, mix_flags(&items[i]));
    }
    return mix_builder_end(builder, out);
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
        put(&files, (file->certain ? FILE_CERTAIN : 0) | (file->exact ? FILE_EXACT : 0) |
                        (is_entity(file) ? FILE_ENTITY : 0));
    }
    return files;
}

/* What is looked up all over a large lexicon is found sooner then, where the system has such pages:
 * it is asked before the memory is written to. */
static void keep_in_large_pages(char *data, size_t size)
{
#ifdef MADV_HUGEPAGE
    enum { LARGE_PAGE = 1 << 21 };
    size_t before = -(uintptr_t)data % LARGE_PAGE;
    if (size > before + LARGE_PAGE)
        (void)madvise(data + before, (size - before) / LARGE_PAGE * LARGE_PAGE, MADV_HUGEPAGE);
#else
    (void)data;
    (void)size;
#endif
}

/* Of no data where the words cannot be hashed. */
static bytes write_section(const lexicon_source *source, const sortable *items, size_t count,
                           const lexicon_mixes *mixes, arena *arena)
{
    size_t n_phrases;
    lexicon_key *phrases = find_phrases(items, count, mixes, &n_phrases, arena);
    bytes flat_trie = write_trie(phrases, n_phrases, arena);
    trie marked;
    lexicon_words words;
    if (!trie_open(flat_trie, TRIE_NO_VALUE, NULL, &marked) ||
        !lexicon_words_build(phrases, n_phrases, &marked, arena, &words))
        return (bytes){0};
    enum { STRINGS = LINE_FIELDS + FILE_FIELDS }; /* of a line and its file */
    pool pool = new_pool(count + (source->n_lines + source->n_files) * STRINGS, arena);
    table forms = write_forms(items, count, &pool, arena);
    table tables[] = {{(char *)words.slots, words.slot_map.n_slots * (sizeof(lexicon_word) / 4)},
                      {(char *)words.edges, words.edge_map.n_slots * (sizeof(lexicon_edge) / 4)},
                      {(char *)words.starts.words, words.starts.size / 32},
                      {(char *)words.abbreviations.words, words.abbreviations.size / 32},
                      {(char *)words.pairs.words, words.pairs.size / 32},
                      {(char *)words.slot_map.shifts, words.slot_map.n_buckets / 2},
                      {(char *)words.edge_map.shifts, words.edge_map.n_buckets / 2},
                      write_entries(items, count, arena),
                      forms,
                      write_lines(source, &pool, arena),
                      write_places(source, arena),
                      write_files(source, &pool, arena),
                      {(char *)mixes->ends, mixes->n_mixes},
                      {(char *)mixes->runs, mixes->n_runs},
                      {(char *)mixes->of_entry, count / 2 + 1}};
    size_t trie_size = (flat_trie.size + 3) & ~(size_t)3;

    uint32_t header[LAYOUT_FIELDS] = {
        [LAYOUT_ENTRIES] = htole32((uint32_t)count),
        [LAYOUT_FORMS] = htole32((uint32_t)forms.count / FORM_FIELDS),
        [LAYOUT_LINES] = htole32((uint32_t)source->n_lines),
        [LAYOUT_FILES] = htole32((uint32_t)source->n_files),
        [LAYOUT_TRIE_SIZE] = htole32((uint32_t)trie_size),
        [LAYOUT_POOL_SIZE] = htole32((uint32_t)pool.size),
        [LAYOUT_STARTS] = htole32(words.starts.size),
        [LAYOUT_ABBREVIATIONS] = htole32(words.abbreviations.size),
        [LAYOUT_PAIRS] = htole32(words.pairs.size),
        [LAYOUT_SLOTS] = htole32(words.slot_map.n_slots),
        [LAYOUT_SLOT_BUCKETS] = htole32(words.slot_map.n_buckets),
        [LAYOUT_SLOT_SEED] = htole32(words.slot_seed),
        [LAYOUT_EDGES] = htole32(words.edge_map.n_slots),
        [LAYOUT_EDGE_BUCKETS] = htole32(words.edge_map.n_buckets),
        [LAYOUT_EDGE_SEED] = htole32(words.edge_seed),
        [LAYOUT_MIXES] = htole32(mixes->n_mixes),
        [LAYOUT_RUNS] = htole32(mixes->n_runs),
    };
    size_t size = sizeof header + trie_size + pool.size;
    for (size_t i = 0; i < sizeof tables / sizeof *tables; i++)
        size += tables[i].count * 4;
    enum { ALIGNED = 64 }; /* as in a file */
    char *section = arena_bytes(arena, size + ALIGNED);
    section += -(uintptr_t)section % ALIGNED;
    keep_in_large_pages(section, size);
    char *to = section;
    to = (char *)mempcpy(to, header, sizeof header);
    for (size_t i = 0; i < sizeof tables / sizeof *tables; i++)
        if (tables[i].count)
            to = (char *)mempcpy(to, tables[i].data, tables[i].count * 4);
    memset(mempcpy(to, flat_trie.data, flat_trie.size), 0, trie_size - flat_trie.size);
    if (pool.size)
        memcpy(to + trie_size, pool.data, pool.size);
    return (bytes){section, size};
}

/* Of what numbers in the section have room for. */
static kliping_status check_limits(const lexicon_source *source, kliping_error *error)
{
    if (source->n_forms > LEXICON_FIRST_ENTRY)
        return source_error(error, KLIPING_BAD_LEXICON, NULL, "more than %u forms",
                            LEXICON_FIRST_ENTRY);
    if (source->n_files > PLACE_FILES)
        return source_error(error, KLIPING_BAD_LEXICON, source->files[PLACE_FILES].start,
                            "more than %d files of names", PLACE_FILES);
    for (size_t i = 0; i < source->n_lines; i++)
        if (source->lines[i].line >= PLACE_LINES)
            return source_error(error, KLIPING_BAD_LEXICON,
                                source->files[source->lines[i].file].start, "more than %d lines",
                                PLACE_LINES - 1);
    return KLIPING_OK;
}

kliping_status lexicon_compile(sources sources, arena *arena, bytes *section, kliping_error *error)
{
    lexicon_source source;
    kliping_status status = lexicon_source_read(sources, arena, &source, error);
    if (status != KLIPING_OK)
        return status;
    size_t count = source.n_forms;
    status = check_limits(&source, error);
    if (status != KLIPING_OK)
        return status;
    sortable *items = sorted_forms(&source, arena);
    status = drop_repeated(items, &count, error);
    if (status != KLIPING_OK)
        return status;
    lexicon_mixes mixes;
    if (!write_mixes(items, count, arena, &mixes))
        return source_error(error, KLIPING_BAD_LEXICON, NULL,
                            "more than %d ways in which files share phrases", MIX_MOST);
    *section = write_section(&source, items, count, &mixes, arena);
    return section->data
               ? KLIPING_OK
               : source_error(error, KLIPING_BAD_LEXICON, NULL, "its words cannot be told apart");
}
