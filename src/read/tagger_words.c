#include "tagger_words.h"

#include "../base/file.h"
#include "tokens.h"

#include <stdio.h>
#include <stdlib.h>

const word_facts *tagger_word(const tagger_words *words, uint32_t hash)
{
    if (!words->n_folded)
        return NULL;
    for (size_t at = hash & (words->n_folded - 1); words->folded[at].hash;
         at = (at + 1) & (words->n_folded - 1))
        if (words->folded[at].hash == hash)
            return &words->folded[at];
    return NULL;
}

void tagger_word_expect(const tagger_words *words, uint32_t hash)
{
    if (words->n_folded)
        __builtin_prefetch(&words->folded[hash & (words->n_folded - 1)]);
}

void tagger_cased_word_expect(const tagger_words *words, uint32_t hash)
{
    if (words->n_cased)
        __builtin_prefetch(&words->cased[hash & (words->n_cased - 1)]);
}

const cased_word_facts *tagger_cased_word(const tagger_words *words, uint32_t hash)
{
    if (!words->n_cased)
        return NULL;
    for (size_t at = hash & (words->n_cased - 1); words->cased[at].hash;
         at = (at + 1) & (words->n_cased - 1))
        if (words->cased[at].hash == hash)
            return &words->cased[at];
    return NULL;
}

/* ---- reading the tables --------------------------------------------------------------------- */

typedef struct table_reader {
    const char *path;
    bytes rest;
    unsigned line;
    bytes columns[5];
    size_t n_columns;
} table_reader;

static kliping_status table_open(const char *directory, const char *name, arena *arena,
                                 table_reader *table, kliping_error *error)
{
    *table = (table_reader){.path = arena_format(arena, "%s/%s", directory, name)};
    return file_read(table->path, arena, &table->rest, error);
}

static bool table_next(table_reader *table)
{
    if (!table->rest.size)
        return false;
    const char *newline = memchr(table->rest.data, '\n', table->rest.size);
    size_t size = newline ? (size_t)(newline - table->rest.data) : table->rest.size;
    bytes line = bytes_slice(table->rest, 0, size);
    table->rest = bytes_slice(table->rest, newline ? size + 1 : size, table->rest.size);
    table->line++;
    table->n_columns = 0;
    while (table->n_columns < 5) {
        const char *tab = line.size ? memchr(line.data, '\t', line.size) : NULL;
        size_t width = tab ? (size_t)(tab - line.data) : line.size;
        table->columns[table->n_columns++] = bytes_slice(line, 0, width);
        if (!tab)
            break;
        line = bytes_slice(line, width + 1, line.size);
    }
    return true;
}

static bool number(bytes column, unsigned long largest, unsigned long *out)
{
    *out = 0;
    for (size_t i = 0; i < column.size; i++) {
        if (column.data[i] < '0' || column.data[i] > '9')
            return false;
        *out = *out * 10 + (unsigned long)(column.data[i] - '0');
        if (*out > largest)
            return false;
    }
    return column.size > 0;
}

static bool path_bits(bytes column, uint32_t *bits, uint8_t *size)
{
    *bits = 0;
    if (!column.size || column.size > 26)
        return false;
    for (size_t i = 0; i < column.size; i++) {
        if (column.data[i] != '0' && column.data[i] != '1')
            return false;
        *bits |= (uint32_t)(column.data[i] == '1') << (31 - i);
    }
    *size = (uint8_t)column.size;
    return true;
}

static size_t lines_in(bytes text)
{
    size_t lines = 1;
    for (const char *at = text.data; (at = memchr(at, '\n', (size_t)(text.data + text.size - at)));
         at++)
        lines++;
    return lines;
}

static size_t slots_for(size_t words)
{
    size_t slots = 16;
    while (slots * 3 < words * 4)
        slots *= 2;
    return slots;
}

static void *slot(void *table, size_t n_slots, size_t size, uint32_t hash)
{
    size_t at = hash & (n_slots - 1);
    for (;; at = (at + 1) & (n_slots - 1)) {
        uint32_t *entry = (uint32_t *)((char *)table + at * size); /* its hash comes first */
        if (!*entry || *entry == hash) {
            *entry = hash;
            return entry;
        }
    }
}

/* The smallest table that holds what a larger one does. */
static void *tightened(const void *table, size_t *n_slots, size_t size, arena *arena)
{
    size_t used = 0;
    const char *entry = table;
    for (size_t i = 0; i < *n_slots; i++)
        used += *(const uint32_t *)(entry + i * size) != 0;
    size_t n = slots_for(used);
    void *copy = arena_allocate(arena, n, size);
    for (size_t i = 0; i < *n_slots; i++) {
        uint32_t hash = *(const uint32_t *)(entry + i * size);
        if (hash)
            memcpy(slot(copy, n, size, hash), entry + i * size, size);
    }
    *n_slots = n;
    return copy;
}

/* Shares of the three ways to write a word, and how often it was seen, in few classes. */
static uint8_t case_class(unsigned long lower, unsigned long capitalised, unsigned long upper)
{
    unsigned long all = lower + capitalised + upper;
    if (!all)
        return 0;
    unsigned long name = (capitalised + upper) * 100 / all;
    unsigned by_name = name < 2    ? 0
                       : name < 10 ? 1
                       : name < 40 ? 2
                       : name < 80 ? 3
                       : name < 97 ? 4
                                   : 5;
    unsigned by_upper = upper * 3 > all * 2 ? 2 : upper * 4 > all ? 1 : 0;
    unsigned by_count = all < 8 ? 0 : all < 50 ? 1 : all < 500 ? 2 : 3;
    return (uint8_t)(1 + (by_name * 3 + by_upper) * 4 + by_count);
}

static kliping_status read_folded(const char *directory, arena *arena, tagger_words *out,
                                  kliping_error *error)
{
    table_reader clusters, cases;
    kliping_status status = table_open(directory, "clusters.tsv", arena, &clusters, error);
    if (status == KLIPING_OK)
        status = table_open(directory, "capstat.tsv", arena, &cases, error);
    if (status != KLIPING_OK)
        return status;
    size_t n = slots_for(lines_in(clusters.rest) + lines_in(cases.rest));
    word_facts *table = arena_array(arena, word_facts, n);
    while (table_next(&clusters)) {
        unsigned long coarse, middle, fine;
        uint32_t bits;
        uint8_t bits_size;
        if (clusters.n_columns != 5 || !number(clusters.columns[1], 254, &coarse) ||
            !number(clusters.columns[2], 65534, &middle) ||
            !number(clusters.columns[3], 65534, &fine) ||
            !path_bits(clusters.columns[4], &bits, &bits_size))
            return file_error(error, KLIPING_BAD_MODEL, clusters.path, clusters.line,
                              "a word, three classes and a path are expected");
        word_facts *word = slot(table, n, sizeof *table, token_hash(clusters.columns[0]));
        word->coarse = (uint8_t)(coarse + 1);
        word->middle = (uint16_t)(middle + 1);
        word->fine = (uint16_t)(fine + 1);
        word->bits = bits;
        word->bits_size = bits_size;
    }
    while (table_next(&cases)) {
        unsigned long lower, capitalised, upper;
        if (cases.n_columns != 4 || !number(cases.columns[1], 1UL << 30, &lower) ||
            !number(cases.columns[2], 1UL << 30, &capitalised) ||
            !number(cases.columns[3], 1UL << 30, &upper))
            return file_error(error, KLIPING_BAD_MODEL, cases.path, cases.line,
                              "a word and three counts are expected");
        word_facts *word = slot(table, n, sizeof *table, token_hash(cases.columns[0]));
        word->letter_cases = case_class(lower, capitalised, upper);
    }
    out->folded = tightened(table, &n, sizeof *table, arena);
    out->n_folded = n;
    return KLIPING_OK;
}

static kliping_status read_cased(const char *directory, arena *arena, tagger_words *out,
                                 kliping_error *error)
{
    table_reader paths;
    kliping_status status = table_open(directory, "brown.cs.tsv", arena, &paths, error);
    if (status != KLIPING_OK)
        return status;
    size_t n = slots_for(lines_in(paths.rest));
    cased_word_facts *table = arena_array(arena, cased_word_facts, n);
    while (table_next(&paths)) {
        uint32_t bits;
        uint8_t bits_size;
        if (paths.n_columns < 2 || !path_bits(paths.columns[1], &bits, &bits_size))
            return file_error(error, KLIPING_BAD_MODEL, paths.path, paths.line,
                              "a word and a path are expected");
        cased_word_facts *word = slot(table, n, sizeof *table, token_hash(paths.columns[0]));
        word->bits = bits | bits_size;
    }
    out->cased = tightened(table, &n, sizeof *table, arena);
    out->n_cased = n;
    return KLIPING_OK;
}

kliping_status tagger_words_read(const char *directory, arena *arena, tagger_words *out,
                                 kliping_error *error)
{
    *out = (tagger_words){0};
    kliping_status status = read_folded(directory, arena, out, error);
    return status == KLIPING_OK ? read_cased(directory, arena, out, error) : status;
}
