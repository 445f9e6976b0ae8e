/* The text form of the weights, one feature a line:
 *
 *   kliping names 3
 *   families context affixes ...
 *   label O
 *   label B-PER
 *   step B-PER I-PER 113          a transition; from `start` too
 *   outside 8fc3a017              the hash of a word that is no part of names in small letters, or
 *                                 where it opens a sentence: tagger_outside()
 *   0001f3c2 1:-3 2:14            a feature's hash, then label:weight where it is not 0
 */
#include "tagger_model.h"

#include "../base/file.h"
#include "tagger_features.h"

#include <stdio.h>
#include <stdlib.h>

/* ---- writing -------------------------------------------------------------------------------- */

bytes tagger_weights_text(const tagger_weights *weights, arena *arena)
{
    size_t n = weights->n_labels;
    size_t room =
        1024 + n * 40 + (n + 1) * n * 80 + weights->n_outside * 20 + weights->n_rows * (10 + n * 9);
    char *out = arena_allocate(arena, room, 1), *at = out;
    at += sprintf(at, "kliping names 3\nfamilies");
    for (unsigned i = 0; feature_family_names[i]; i++)
        if (weights->families >> i & 1)
            at += sprintf(at, " %s", feature_family_names[i]);
    *at++ = '\n';
    for (size_t y = 0; y < n; y++)
        at += sprintf(at, "label %.23s\n", weights->labels[y]);
    for (size_t a = 0; a <= n; a++)
        for (size_t b = 0; b < n; b++)
            at += sprintf(at, "step %.23s %.23s %d\n", a < n ? weights->labels[a] : "start",
                          weights->labels[b], (int)weights->transitions[a * n + b]);
    for (size_t i = 0; i < weights->n_outside; i++)
        at += sprintf(at, "outside %08x\n", (unsigned)weights->outside[i]);
    for (size_t i = 0; i < weights->n_rows; i++) {
        const int8_t *row = weights->rows + i * n;
        at += sprintf(at, "%08x", (unsigned)weights->keys[i]);
        for (size_t y = 0; y < n; y++)
            if (row[y])
                at += sprintf(at, " %zu:%d", y, row[y]);
        *at++ = '\n';
    }
    return (bytes){out, (size_t)(at - out)};
}

/* ---- reading -------------------------------------------------------------------------------- */

typedef struct weights_reader {
    bytes rest;
    unsigned line;
    arena *arena;
    char *labels[TAGGER_LABELS_MOST];
    size_t n_labels;
    int32_t *transitions;
    size_t n_steps;
    uint32_t *keys;
    int8_t *rows;
    size_t n_rows;
    uint32_t *outside;
    size_t n_outside, outside_capacity;
    unsigned families;
} weights_reader;

static bytes next_line(weights_reader *r)
{
    const char *newline = memchr(r->rest.data, '\n', r->rest.size);
    size_t size = newline ? (size_t)(newline - r->rest.data) : r->rest.size;
    bytes line = bytes_slice(r->rest, 0, size);
    r->rest = bytes_slice(r->rest, newline ? size + 1 : size, r->rest.size);
    r->line++;
    return line;
}

static bytes next_word(bytes *line)
{
    while (line->size && *line->data == ' ')
        *line = bytes_slice(*line, 1, line->size);
    size_t size = 0;
    while (size < line->size && line->data[size] != ' ')
        size++;
    bytes word = bytes_slice(*line, 0, size);
    *line = bytes_slice(*line, size, line->size);
    return word;
}

static bool read_number(bytes word, long least, long most, long *out)
{
    char digits[16], *end;
    if (!word.size || word.size >= sizeof digits)
        return false;
    memcpy(digits, word.data, word.size);
    digits[word.size] = '\0';
    *out = strtol(digits, &end, 10);
    return !*end && *out >= least && *out <= most;
}

static bool read_families(weights_reader *r, bytes line)
{
    for (bytes word = next_word(&line); word.size; word = next_word(&line)) {
        unsigned i = 0;
        while (feature_family_names[i] && !bytes_equal(word, bytes_of(feature_family_names[i])))
            i++;
        if (!feature_family_names[i])
            return false;
        r->families |= 1u << i;
    }
    return true;
}

static size_t label_index(const weights_reader *r, bytes word)
{
    size_t i = 0;
    while (i < r->n_labels && !bytes_equal(word, bytes_of(r->labels[i])))
        i++;
    return i;
}

static bool read_step(weights_reader *r, bytes line)
{
    bytes from = next_word(&line), to = next_word(&line);
    size_t n = r->n_labels, a = label_index(r, from), b = label_index(r, to);
    long weight;
    if (!n || b == n || (a == n && !bytes_equal(from, BYTES("start"))) ||
        !read_number(next_word(&line), -100000000, 100000000, &weight))
        return false;
    size_t all = (n + 1) * n;
    if (!r->transitions)
        r->transitions = arena_array(r->arena, int32_t, all);
    if (r->n_steps == all || r->n_steps != a * n + b)
        return false;
    r->transitions[r->n_steps++] = (int32_t)weight;
    return true;
}

static bool read_key(bytes word, uint32_t *out)
{
    *out = 0;
    for (size_t i = 0; i < word.size; i++) {
        char c = word.data[i];
        if (!((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f')))
            return false;
        *out = *out << 4 | (uint32_t)(c <= '9' ? c - '0' : c - 'a' + 10);
    }
    return word.size == 8;
}

static bool read_row(weights_reader *r, bytes line)
{
    if (!r->transitions)
        return false;
    uint32_t key;
    if (!read_key(next_word(&line), &key) || (r->n_rows && key <= r->keys[r->n_rows - 1]))
        return false;
    r->keys[r->n_rows] = key;
    size_t width = r->n_labels;
    int8_t *row = r->rows + r->n_rows++ * width;
    for (bytes word = next_word(&line); word.size; word = next_word(&line)) {
        const char *colon = memchr(word.data, ':', word.size);
        long label, weight;
        if (!colon ||
            !read_number(bytes_slice(word, 0, (size_t)(colon - word.data)), 0, (long)width - 1,
                         &label) ||
            !read_number(bytes_slice(word, (size_t)(colon - word.data) + 1, word.size), -127, 127,
                         &weight))
            return false;
        row[label] = (int8_t)weight;
    }
    return true;
}

static bool read_outside(weights_reader *r, bytes line)
{
    uint32_t hash;
    if (r->keys || !read_key(next_word(&line), &hash) || !hash)
        return false;
    r->outside =
        arena_extend(r->arena, r->outside, r->n_outside, &r->outside_capacity, sizeof hash);
    r->outside[r->n_outside++] = hash;
    return true;
}

static bool read_label(weights_reader *r, bytes word)
{
    if (r->n_labels == TAGGER_LABELS_MOST || r->transitions || !word.size || word.size > 23)
        return false;
    r->labels[r->n_labels++] = arena_string(r->arena, word);
    return true;
}

static bool read_line(weights_reader *r, bytes line)
{
    bytes rest = line, first = next_word(&rest);
    if (r->line == 1)
        return bytes_equal(line, BYTES("kliping names 3"));
    if (!first.size)
        return true;
    if (bytes_equal(first, BYTES("families")))
        return read_families(r, rest);
    if (bytes_equal(first, BYTES("label")))
        return read_label(r, next_word(&rest));
    if (bytes_equal(first, BYTES("step")))
        return read_step(r, rest);
    if (bytes_equal(first, BYTES("outside")))
        return read_outside(r, rest);
    if (!r->keys) { /* a row has at least 9 bytes */
        r->keys = arena_array(r->arena, uint32_t, (r->rest.size + line.size) / 9 + 1);
        r->rows =
            arena_array(r->arena, int8_t, ((r->rest.size + line.size) / 9 + 1) * (r->n_labels + 1));
    }
    return read_row(r, line);
}

bool tagger_weights_begin(bytes file)
{
    return file.size >= 14 && memcmp(file.data, "kliping names ", 14) == 0;
}

kliping_status tagger_weights_read(const char *path, arena *arena, tagger_weights *out,
                                   kliping_error *error)
{
    weights_reader r = {.arena = arena};
    kliping_status status = file_read(path, arena, &r.rest, error);
    if (status != KLIPING_OK)
        return status;
    while (r.rest.size) {
        bytes line = next_line(&r);
        if (!read_line(&r, line))
            return file_error(error, KLIPING_BAD_MODEL, path, r.line,
                              "not a line of a model of names");
    }
    if (!r.transitions || r.n_steps != (r.n_labels + 1) * r.n_labels)
        return file_error(error, KLIPING_BAD_MODEL, path, r.line, "the model has no steps");
    const char **labels = arena_array(arena, const char *, r.n_labels);
    for (size_t i = 0; i < r.n_labels; i++)
        labels[i] = r.labels[i];
    *out = (tagger_weights){
        .n_labels = r.n_labels,
        .labels = labels,
        .families = r.families,
        .transitions = r.transitions,
        .n_rows = r.n_rows,
        .keys = r.keys,
        .rows = r.rows,
        .outside = r.outside,
        .n_outside = r.n_outside,
    };
    return KLIPING_OK;
}

kliping_status tagger_model_compile(const char *directory, const char *weights_path, arena *arena,
                                    bytes *section, kliping_error *error)
{
    tagger_weights weights = {0};
    tagger_words words = {0};
    if (!weights_path)
        weights_path = arena_format(arena, "%s/entities.model", directory);
    kliping_status status = tagger_weights_read(weights_path, arena, &weights, error);
    const unsigned of_words = FEATURES_CLUSTERS | FEATURES_PATHS | FEATURES_CASED | FEATURES_CASES;
    if (status == KLIPING_OK && weights.families & of_words)
        status =
            tagger_words_read(arena_format(arena, "%s/words", directory), arena, &words, error);
    if (status == KLIPING_OK)
        *section = tagger_section_build(&weights, &words, arena);
    return status;
}
