#include "examples.h"

#include "../base/file.h"
#include "stages.h"

#include <stdlib.h>

bool example_type_is_name(const char *type)
{
    static const char *const values[] = {"MONEY",    "PERCENT", "DATE",   "TIME",
                                         "QUANTITY", "LAW",     "ORDINAL"};
    for (size_t i = 0; i < sizeof values / sizeof *values; i++)
        if (strcmp(type, values[i]) == 0)
            return false;
    return true;
}

static example *add_example(examples *list, arena *arena)
{
    list->items =
        arena_extend(arena, list->items, list->count, &list->capacity, sizeof *list->items);
    list->items[list->count] = (example){0};
    return &list->items[list->count++];
}

/* ---- articles ------------------------------------------------------------------------------- */

static void read_names(const gold_article *article, example *out, arena *arena)
{
    example_name *names = arena_array(arena, example_name, article->n_entities + 1);
    uint32_t t = 0;
    for (size_t i = 0; i < article->n_entities; i++) {
        const gold_entity *entity = &article->entities[i];
        if (!example_type_is_name(entity->type))
            continue;
        example_name *name = &names[out->n_names++];
        *name = (example_name){.type = entity->type};
        kliping_span span = {0};
        size_t end = 0;
        for (; t < out->tokens.count; t++) {
            span = text_span(&out->text, out->tokens.items[t].start, out->tokens.items[t].end);
            if (span.end > entity->start)
                break;
        }
        name->first = t;
        name->aligned = t < out->tokens.count && span.start == entity->start;
        for (; t < out->tokens.count; t++) {
            span = text_span(&out->text, out->tokens.items[t].start, out->tokens.items[t].end);
            if (span.start >= entity->end)
                break;
            end = span.end;
        }
        name->last = t;
        name->aligned = name->aligned && t > name->first && end == entity->end &&
                        out->tokens.sentence_of[name->first] == out->tokens.sentence_of[t - 1];
    }
    out->names = names;
}

void examples_add_gold(examples *list, const gold *gold, const stages *stages, arena *arena)
{
    for (size_t i = 0; i < gold->count; i++) {
        const gold_article *article = &gold->articles[i];
        example *example = add_example(list, arena);
        example->id = article->id;
        stages_read(stages, article->text, article->date, example);
        read_names(article, example, arena);
    }
}

/* ---- columns -------------------------------------------------------------------------------- */

typedef struct column_reader {
    bytes rest;
    unsigned line;
    const char **tags; /* of the sentence at hand */
    size_t n_tags, tags_capacity;
    char *words; /* each with a line feed behind it */
    size_t size;
    arena *arena;
} column_reader;

/* The next sentence into words and tags; false at the end. */
static bool next_sentence(column_reader *r)
{
    r->n_tags = r->size = 0;
    while (r->rest.size) {
        const char *newline = memchr(r->rest.data, '\n', r->rest.size);
        size_t size = newline ? (size_t)(newline - r->rest.data) : r->rest.size;
        bytes line = bytes_slice(r->rest, 0, size);
        r->rest = bytes_slice(r->rest, newline ? size + 1 : size, r->rest.size);
        r->line++;
        while (line.size && strchr(" \t\r", line.data[line.size - 1]))
            line.size--;
        if (!line.size) {
            if (r->n_tags)
                return true;
            continue;
        }
        size_t first = strcspn(arena_string(r->arena, line), " \t"), last = line.size;
        while (last > first && line.data[last - 1] != ' ' && line.data[last - 1] != '\t')
            last--;
        memcpy(r->words + r->size, line.data, first);
        r->size += first;
        r->words[r->size++] = '\n';
        r->tags = arena_extend(r->arena, r->tags, r->n_tags, &r->tags_capacity, sizeof *r->tags);
        r->tags[r->n_tags++] =
            arena_string(r->arena, bytes_slice(line, first < line.size ? last : 0, line.size));
    }
    return r->n_tags > 0;
}

static token_kind kind_of(bytes word)
{
    token_kind kind = TOKEN_MARK;
    for (size_t i = 0; i < word.size; i++) {
        unsigned char c = (unsigned char)word.data[i];
        if (c >= 0x80 || ((c | 32) >= 'a' && (c | 32) <= 'z'))
            return TOKEN_WORD;
        if (c >= '0' && c <= '9')
            kind = TOKEN_NUMBER;
    }
    return kind;
}

/* As every text is: with NULs behind it. */
static char *copy_of(bytes text, arena *arena)
{
    char *copy = arena_allocate(arena, text.size + TEXT_PADDING, 1);
    return memcpy(copy, text.data, text.size);
}

/* Tokens exactly as given: the text has one a line, and then gets its spaces. */
static void read_given_tokens(example *out, size_t n_tokens, arena *arena)
{
    token *items = arena_array(arena, token, n_tokens + 1);
    char *canonical = copy_of(out->text.canonical, arena);
    char *folded = copy_of(out->text.folded, arena);
    size_t n = 0, start = 0, size = out->text.canonical.size;
    out->text.canonical.data = canonical;
    out->text.folded.data = folded;
    bool in_quotes = false;
    for (size_t newline = 0; newline < size && n < n_tokens; newline++) {
        if (canonical[newline] != '\n')
            continue;
        canonical[newline] = folded[newline] = ' ';
        /* Where nothing that can be seen was in the column, the space stands for it. */
        size_t end = newline > start ? newline : newline + 1;
        bytes word = {canonical + start, end - start};
        bool mark = bytes_equal(word, BYTES("\""));
        items[n++] = (token){
            .start = (uint32_t)start,
            .end = (uint32_t)end,
            .hash = token_hash((bytes){folded + start, end - start}),
            .kind = (uint8_t)kind_of(word),
            .letter_case = (uint8_t)token_case_of(&out->text, start, end),
            .space_before = true,
            .in_quotes = !mark && in_quotes,
        };
        in_quotes ^= mark;
        start = newline + 1;
    }
    sentence *all = arena_new(arena, sentence);
    *all = (sentence){0, (uint32_t)n, 0};
    zone *body = arena_new(arena, zone);
    *body = (zone){0, (uint32_t)size, ZONE_BODY, NULL};
    out->zones = (zones){.items = body, .count = 1};
    out->tokens = (tokens){.items = items,
                           .count = n,
                           .sentences = all,
                           .n_sentences = n > 0,
                           .sentence_of = arena_array(arena, uint32_t, n + 1)};
    tokens_find_dotted(&out->text, arena, &out->tokens);
}

/* A name begins with B, with I behind O or behind another type, and goes on with I (conlleval). */
static void read_tags(const char *const *tags, example *out, arena *arena)
{
    size_t n = out->tokens.count;
    example_name *names = arena_array(arena, example_name, n + 1);
    for (uint32_t i = 0; i < n; i++) {
        if (tags[i][0] == 'O' && !tags[i][1])
            continue;
        bool typed = tags[i][0] && tags[i][1] == '-';
        const char *type = typed ? tags[i] + 2 : tags[i];
        example_name *before = out->n_names ? &names[out->n_names - 1] : NULL;
        if (before && before->last == i && tags[i][0] != 'B' && strcmp(before->type, type) == 0)
            before->last = i + 1;
        else
            names[out->n_names++] = (example_name){i, i + 1, type, true};
    }
    out->names = names;
}

kliping_status examples_add_columns(examples *list, const char *path, const stages *stages,
                                    arena *arena, kliping_error *error)
{
    column_reader r = {.arena = arena};
    kliping_status status = file_read(path, arena, &r.rest, error);
    if (status != KLIPING_OK)
        return status;
    r.words = arena_allocate(arena, r.rest.size + 1, 1);
    while (next_sentence(&r)) {
        example *example = add_example(list, arena);
        example->id = arena_format(arena, "%s:%u", path, r.line);
        text_read((bytes){0}, (bytes){r.words, r.size}, KLIPING_CODEPOINTS, arena, &example->text);
        read_given_tokens(example, r.n_tags, arena);
        if (example->tokens.count != r.n_tags)
            return file_error(error, KLIPING_BAD_RECORD, path, r.line,
                              "a token is not one line of text");
        read_tags(r.tags, example, arena);
        stages_read_on(stages, NULL, example);
    }
    return KLIPING_OK;
}
