/* The form articles with gold are written in: see gold.h. */
#include "gold.h"

#include "../base/file.h"

typedef struct inline_reader {
    const char *path;
    arena *arena;
    kliping_error *error;
    unsigned line;
    char *text; /* of the article at hand, without its marks; all share one piece of memory */
    size_t size, codepoints;
    gold_entity *entities;
    size_t n_entities, entities_capacity;
    gold_quote *quotes;
    size_t n_quotes, quotes_capacity;
} inline_reader;

static bytes trimmed(bytes text)
{
    while (text.size && (text.data[0] == ' ' || text.data[0] == '\t'))
        text = bytes_slice(text, 1, text.size);
    while (text.size && strchr(" \t\r\n", text.data[text.size - 1]))
        text.size--;
    return text;
}

static bool starts_with(bytes text, bytes prefix)
{
    return text.size >= prefix.size && memcmp(text.data, prefix.data, prefix.size) == 0;
}

/* Up to a separator; rest begins behind it, and is empty where there is none. */
static bytes part(bytes *rest, const char *separator)
{
    const char *at = rest->size ? memmem(rest->data, rest->size, separator, strlen(separator)) : 0;
    size_t size = at ? (size_t)(at - rest->data) : rest->size;
    bytes first = bytes_slice(*rest, 0, size);
    *rest = bytes_slice(*rest, at ? size + strlen(separator) : size, rest->size);
    return trimmed(first);
}

/* Bytes before the bracket that closes the one before text; text.size where none does. */
static size_t closing_bracket(bytes text)
{
    size_t depth = 1;
    for (size_t i = 0; i < text.size; i++) {
        depth += text.data[i] == '(';
        depth -= text.data[i] == ')';
        if (!depth)
            return i;
    }
    return text.size;
}

static void read_roles(bytes list, arena *arena, gold_event *event)
{
    size_t capacity = 0;
    gold_role *roles = NULL;
    while (list.size) {
        bytes value = part(&list, ";");
        bytes name = part(&value, "=");
        if (!value.size)
            continue;
        roles = arena_extend(arena, roles, event->n_roles, &capacity, sizeof *roles);
        roles[event->n_roles++] =
            (gold_role){arena_string(arena, name), arena_string(arena, trimmed(value))};
    }
    event->roles = roles;
}

/* "mou(party=A; party=B), apresiasi()" */
static void read_events(bytes list, arena *arena, gold_article *article)
{
    size_t capacity = 0;
    gold_event *events = NULL;
    for (const char *open; list.size && (open = memchr(list.data, '(', list.size));) {
        bytes type = trimmed(bytes_slice(list, 0, (size_t)(open - list.data)));
        list = bytes_slice(list, (size_t)(open - list.data) + 1, list.size);
        size_t size = closing_bracket(list);
        events = arena_extend(arena, events, article->n_events, &capacity, sizeof *events);
        events[article->n_events] = (gold_event){.type = arena_string(arena, type)};
        read_roles(bytes_slice(list, 0, size), arena, &events[article->n_events++]);
        list = bytes_slice(list, size < list.size ? size + 1 : size, list.size);
        part(&list, ",");
    }
    article->events = events;
}

static void add_text(inline_reader *r, bytes text)
{
    for (size_t i = 0; i < text.size; i++) {
        r->text[r->size++] = text.data[i];
        r->codepoints += (text.data[i] & 0xC0) != 0x80;
    }
}

/* The inside of a mark: TYPE|surface, with fields behind it. */
static kliping_status read_mark(inline_reader *r, bytes mark)
{
    bytes type = part(&mark, "|"), surface = part(&mark, "|");
    if (!type.size || !surface.size)
        return file_error(r->error, KLIPING_BAD_RECORD, r->path, r->line,
                          "a mark is [[TYPE|surface]]");
    r->entities = arena_extend(r->arena, r->entities, r->n_entities, &r->entities_capacity,
                               sizeof *r->entities);
    gold_entity *entity = &r->entities[r->n_entities++];
    *entity = (gold_entity){.type = arena_string(r->arena, type), .start = r->codepoints};
    add_text(r, surface);
    entity->end = r->codepoints;
    while (mark.size) {
        bytes field = part(&mark, "|");
        if (!field.size)
            continue;
        const char *value = arena_string(r->arena, trimmed(bytes_slice(field, 1, field.size)));
        if (field.data[0] == '=')
            entity->norm = value;
        else if (field.data[0] == '@')
            entity->position = value;
    }
    return KLIPING_OK;
}

static kliping_status read_line(inline_reader *r, bytes line)
{
    for (;;) {
        const char *open = line.size ? memmem(line.data, line.size, "[[", 2) : NULL;
        if (!open)
            break;
        size_t start = (size_t)(open - line.data) + 2;
        add_text(r, bytes_slice(line, 0, start - 2));
        const char *close = memmem(line.data + start, line.size - start, "]]", 2);
        if (!close)
            return file_error(r->error, KLIPING_BAD_RECORD, r->path, r->line,
                              "a mark is not closed");
        size_t end = (size_t)(close - line.data);
        kliping_status status = read_mark(r, bytes_slice(line, start, end));
        if (status != KLIPING_OK)
            return status;
        line = bytes_slice(line, end + 2, line.size);
    }
    add_text(r, line);
    add_text(r, BYTES("\n"));
    return KLIPING_OK;
}

static void read_quote(inline_reader *r, bytes line)
{
    bytes speaker = part(&line, "|");
    r->quotes =
        arena_extend(r->arena, r->quotes, r->n_quotes, &r->quotes_capacity, sizeof *r->quotes);
    r->quotes[r->n_quotes++] =
        (gold_quote){arena_string(r->arena, speaker), arena_string(r->arena, trimmed(line))};
}

static void end_article(inline_reader *r, gold_article *article)
{
    size_t start = 0, used = r->size;
    while (r->size && r->text[r->size - 1] == '\n')
        r->size--;
    while (start < r->size && r->text[start] == '\n')
        start++;
    for (size_t i = 0; i < r->n_entities; i++) {
        r->entities[i].start -= start;
        r->entities[i].end -= start;
    }
    article->text = bytes_slice((bytes){r->text, r->size}, start, r->size);
    article->entities = r->entities;
    article->n_entities = r->n_entities;
    article->quotes = r->quotes;
    article->n_quotes = r->n_quotes;
    *r = (inline_reader){.path = r->path,
                         .arena = r->arena,
                         .error = r->error,
                         .line = r->line,
                         .text = r->text + used};
}

static void begin_article(inline_reader *r, bytes head, gold_article *article)
{
    bytes id = part(&head, " | "), date = part(&head, " | ");
    part(&date, "=");
    part(&head, "events:");
    *article = (gold_article){
        .id = arena_string(r->arena, id),
        .date = bytes_equal(date, BYTES("-")) ? NULL : arena_string(r->arena, date),
    };
    read_events(head, r->arena, article);
}

kliping_status gold_read_inline(const char *path, bytes content, arena *arena, gold_list *list,
                                kliping_error *error)
{
    inline_reader r = {.path = path, .arena = arena, .error = error};
    r.text = arena_bytes(arena, content.size + 1); /* the last line may lack its end */
    gold_article *article = NULL;
    while (content.size) {
        const char *newline = memchr(content.data, '\n', content.size);
        size_t size = newline ? (size_t)(newline - content.data) : content.size;
        bytes line = bytes_slice(content, 0, size);
        content = bytes_slice(content, newline ? size + 1 : size, content.size);
        r.line++;
        if (starts_with(line, BYTES("@@ "))) {
            if (article)
                end_article(&r, article);
            list->items =
                arena_extend(arena, list->items, list->count, &list->capacity, sizeof *list->items);
            article = &list->items[list->count++];
            begin_article(&r, bytes_slice(line, 3, line.size), article);
        } else if (article && starts_with(line, BYTES("%% ")))
            read_quote(&r, bytes_slice(line, 3, line.size));
        else if (article) {
            kliping_status status = read_line(&r, line);
            if (status != KLIPING_OK)
                return status;
        }
    }
    if (article)
        end_article(&r, article);
    return KLIPING_OK;
}
