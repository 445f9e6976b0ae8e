#include "events_model.h"

#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

/* The lines of the text, and what has been made of them so far. */
typedef struct model_source {
    arena *arena;
    const char *shown;
    kliping_error *error;
    kliping_status status;
    unsigned line;
    event_model_type *types;
    size_t n_types, types_capacity;
    event_weight *weights;
    size_t n_weights, weights_capacity;
} model_source;

static void fault(model_source *s, const char *message)
{
    s->status = KLIPING_BAD_MODEL;
    if (!s->error)
        return;
    *s->error = (kliping_error){.line = s->line};
    snprintf(s->error->file, sizeof s->error->file, "%s", s->shown);
    snprintf(s->error->message, sizeof s->error->message, "%s", message);
}

static bytes next_field(bytes *rest)
{
    const char *tab = rest->size ? memchr(rest->data, '\t', rest->size) : NULL;
    size_t size = tab ? (size_t)(tab - rest->data) : rest->size;
    bytes field = bytes_slice(*rest, 0, size);
    *rest = tab ? bytes_slice(*rest, size + 1, rest->size) : (bytes){NULL, 0};
    return field;
}

static double next_number(model_source *s, bytes *rest)
{
    bytes field = next_field(rest);
    char copy[64] = "", *end = copy;
    double number = NAN;
    if (field.size && field.size < sizeof copy) {
        memcpy(copy, field.data, field.size);
        number = strtod(copy, &end);
    }
    if (end == copy || *end || !event_figure_fits(number))
        fault(s, "a number is missing, or out of range");
    return number;
}

static void read_type(model_source *s, bytes rest)
{
    bytes name = next_field(&rest);
    s->types = arena_extend(s->arena, s->types, s->n_types, &s->types_capacity, sizeof *s->types);
    event_model_type *type = &s->types[s->n_types++];
    *type = (event_model_type){.hash = token_hash(name)};
    if (!name.size || name.size >= sizeof type->name) {
        fault(s, "an event's name is missing or too long");
        return;
    }
    memcpy(type->name, name.data, name.size);
    type->scale = next_number(s, &rest);
    type->offset = next_number(s, &rest);
    type->prior = next_number(s, &rest);
    type->threshold = next_number(s, &rest);
    if (s->status == KLIPING_OK && !event_type_fits(type))
        fault(s, "a type has scale, offset, prior (above 0, below 1) and threshold (0 to 1)");
}

static void read_weight(model_source *s, bool of_role, bytes rest)
{
    uint32_t hash = token_hash(next_field(&rest));
    if (of_role)
        hash = event_role_hash(hash, token_hash(next_field(&rest)));
    const char *kind = arena_string(s->arena, next_field(&rest));
    uint32_t name = token_hash(next_field(&rest));
    float weight = (float)next_number(s, &rest);
    if (weight == 0)
        return;
    s->weights =
        arena_extend(s->arena, s->weights, s->n_weights, &s->weights_capacity, sizeof *s->weights);
    s->weights[s->n_weights++] = (event_weight){feature_key(hash, kind, name), name,
                                                weight}; /* numbered when all are known */
}

static void read_line(model_source *s, bytes line)
{
    if (!line.size || line.data[0] == '#')
        return;
    bytes keyword = next_field(&line);
    if (bytes_equal(keyword, BYTES("type")))
        read_type(s, line);
    else if (bytes_equal(keyword, BYTES("weight")))
        read_weight(s, false, line);
    else if (bytes_equal(keyword, BYTES("role")))
        read_weight(s, true, line);
    else
        fault(s, "a line begins with type, weight or role");
}

static int by_key(const void *a, const void *b)
{
    const event_weight *left = a, *right = b;
    if (left->key != right->key)
        return left->key < right->key ? -1 : 1;
    return left->weight < right->weight ? -1 : left->weight > right->weight;
}

/* By key; of what is said twice the larger holds. */
static void sort_weights(model_source *s)
{
    size_t distinct = 0;
    if (s->n_weights)
        qsort(s->weights, s->n_weights, sizeof *s->weights, by_key);
    for (size_t i = 0; i < s->n_weights; i++) {
        distinct += i && s->weights[i].key != s->weights[distinct].key;
        s->weights[distinct] = s->weights[i];
    }
    s->n_weights = s->n_weights ? distinct + 1 : 0;
}

/* A word, and how many weights it has. */
typedef struct used_word {
    uint32_t hash, n_weights;
} used_word;

static int by_number(const void *a, const void *b)
{
    uint32_t left = *(const uint32_t *)a, right = *(const uint32_t *)b;
    return left < right ? -1 : left > right;
}

/* The most used first: they stand in most texts, and then share a few cache lines. */
static int by_use(const void *a, const void *b)
{
    const used_word *left = a, *right = b;
    if (left->n_weights != right->n_weights)
        return left->n_weights > right->n_weights ? -1 : 1;
    return left->hash < right->hash ? -1 : left->hash > right->hash;
}

static const used_word *used_words(const model_source *s, size_t *count)
{
    uint32_t *hashes = arena_array(s->arena, uint32_t, s->n_weights + 1);
    used_word *words = arena_array(s->arena, used_word, s->n_weights + 1);
    size_t n = 0;
    for (size_t i = 0; i < s->n_weights; i++)
        hashes[i] = s->weights[i].number;
    qsort(hashes, s->n_weights, sizeof *hashes, by_number);
    for (size_t i = 0; i < s->n_weights; i++) {
        n += !i || hashes[i] != hashes[i - 1];
        words[n - 1].hash = hashes[i];
        words[n - 1].n_weights++;
    }
    qsort(words, n, sizeof *words, by_use);
    *count = n;
    return words;
}

/* Puts numbers into the places of hashes: returns the hashes by number. */
static const uint32_t *number_words(model_source *s, size_t *count)
{
    const used_word *words = used_words(s, count);
    uint32_t *hashes = arena_array(s->arena, uint32_t, *count + 1);
    event_words numbers;
    event_words_make(&numbers, *count, s->arena);
    for (size_t i = 0; i < *count; i++) {
        hashes[i] = words[i].hash;
        event_words_add(&numbers, hashes[i])->note = (word_note)i + 1;
    }
    for (size_t i = 0; i < s->n_weights; i++)
        s->weights[i].number = event_words_find(&numbers, s->weights[i].number);
    return hashes;
}

static char *put(char *at, const void *data, size_t size)
{
    if (size)
        memcpy(at, data, size);
    return at + size;
}

static bytes build(model_source *s)
{
    sort_weights(s);
    size_t n_words;
    const uint32_t *words = number_words(s, &n_words);
    uint32_t header[4] = {0x336d7665, (uint32_t)s->n_types, (uint32_t)s->n_weights,
                          (uint32_t)n_words};
    size_t types = s->n_types * sizeof *s->types, weights = s->n_weights * sizeof *s->weights;
    size_t size = sizeof header + types + n_words * sizeof *words + weights;
    char *section = arena_allocate(s->arena, size, 1), *at = put(section, header, sizeof header);
    at = put(at, s->types, types);
    at = put(at, words, n_words * sizeof *words);
    put(at, s->weights, weights);
    return (bytes){section, size};
}

kliping_status event_model_compile_text(bytes text, const char *shown, arena *arena, bytes *section,
                                        kliping_error *error)
{
    model_source s = {.arena = arena, .shown = shown, .error = error};
    for (size_t at = 0; at < text.size && s.status == KLIPING_OK;) {
        const char *newline = memchr(text.data + at, '\n', text.size - at);
        size_t end = newline ? (size_t)(newline - text.data) : text.size;
        s.line++;
        read_line(&s, bytes_slice(text, at, end));
        at = end + 1;
    }
    if (s.status == KLIPING_OK)
        *section = build(&s);
    return s.status;
}

kliping_status event_model_compile(const char *path, arena *arena, bytes *section,
                                   kliping_error *error)
{
    FILE *file = fopen(path, "rb");
    long size = file && fseek(file, 0, SEEK_END) == 0 ? ftell(file) : -1;
    if (size < 0 || fseek(file, 0, SEEK_SET) != 0) {
        if (error) {
            *error = (kliping_error){0};
            snprintf(error->file, sizeof error->file, "%s", path);
            snprintf(error->message, sizeof error->message, "%m");
        }
        if (file)
            fclose(file);
        return KLIPING_IO;
    }
    jmp_buf *outer = arena->failure; /* the file is closed before memory can run out for good */
    jmp_buf failure;
    if (setjmp(failure)) {
        fclose(file);
        arena->failure = outer;
        return KLIPING_NO_MEMORY;
    }
    arena->failure = &failure;
    char *content = arena_allocate(arena, (size_t)size + 1, 1);
    arena->failure = outer;
    size_t got = fread(content, 1, (size_t)size, file);
    fclose(file);
    return event_model_compile_text((bytes){content, got}, path, arena, section, error);
}
