#include "zones_rules.h"

/* What the examples of the sources are read with. */
typedef struct check {
    arena memory;
    workspace workspace;
    zone_rules *rules;
    kliping_error *error;
} check;

static const char *const kinds[] = {
    [ZONE_TITLE] = "title",         [ZONE_REPEATED_HEADLINE] = "repeated_headline",
    [ZONE_DATE_LINE] = "date_line", [ZONE_DATELINE] = "dateline",
    [ZONE_PUBLISHER] = "publisher", [ZONE_CAPTION] = "caption",
    [ZONE_BODY] = "body",
};

/* An example as an article: `\n` is a line feed. */
static bytes unescaped(bytes example, arena *arena)
{
    char *out = arena_allocate(arena, example.size + 1, 1);
    size_t size = 0;
    for (size_t i = 0; i < example.size; i++) {
        bool feed = example.data[i] == '\\' && i + 1 < example.size && example.data[i + 1] == 'n';
        out[size++] = feed ? '\n' : example.data[i];
        i += feed;
    }
    return (bytes){out, size};
}

static bytes part_of(const text *text, const zone *zone)
{
    kliping_span span = text_span(text, zone->start, zone->end);
    return (bytes){span.text, span.text_size};
}

static bool finds(const text *text, const zones *zones, bytes reason, bytes part)
{
    if (bytes_equal(reason, BYTES("place")))
        return bytes_equal(part, zones->dateline_place);
    if (bytes_equal(reason, BYTES("publisher")))
        return bytes_equal(part, zones->dateline_publisher);
    for (size_t i = 0; i < zones->count; i++) {
        const zone *zone = &zones->items[i];
        const char *name = zone->kind == ZONE_FURNITURE ? zone->reason : kinds[zone->kind];
        if (bytes_equal(bytes_of(name), reason) && bytes_equal(part_of(text, zone), part))
            return true;
    }
    return false;
}

static kliping_status check_line(check *c, const source_line *line)
{
    bytes example = bytes_slice(line->text, 3, line->text.size);
    bool wanted = line->text.data[0] == 'o';
    bytes reason = {NULL, 0}, part = {NULL, 0};
    if (wanted) {
        const char *arrow = memmem(example.data, example.size, " => ", 4);
        const char *space =
            arrow ? memchr(arrow + 4, ' ', (size_t)(example.data + example.size - arrow - 4))
                  : NULL;
        if (!space)
            return source_error(c->error, KLIPING_BAD_LEXICON, line, "ok TEXT => REASON PART");
        reason = (bytes){arrow + 4, (size_t)(space - arrow - 4)};
        part = (bytes){space + 1, (size_t)(example.data + example.size - space - 1)};
        example = bytes_slice(example, 0, (size_t)(arrow - example.data));
    }
    while (example.size && example.data[0] == ' ')
        example = bytes_slice(example, 1, example.size);
    text text;
    zones zones;
    text_read((bytes){NULL, 0}, unescaped(example, &c->memory), KLIPING_BYTES, &c->memory, &text);
    zones_read(&text, c->rules, &c->workspace, &zones);
    if (wanted && !finds(&text, &zones, reason, part))
        return source_error(c->error, KLIPING_BAD_LEXICON, line,
                            "the example has no part `%.*s` that is %.*s", (int)part.size,
                            part.data, (int)reason.size, reason.data);
    for (size_t i = 0; !wanted && i < zones.count; i++)
        if (zones.items[i].kind == ZONE_FURNITURE) {
            part = part_of(&text, &zones.items[i]);
            return source_error(c->error, KLIPING_BAD_LEXICON, line,
                                "the example masks `%.*s` as %s", (int)part.size, part.data,
                                zones.items[i].reason);
        }
    return KLIPING_OK;
}

static bool is_example(bytes text)
{
    return text.size > 3 && (text.data[2] == ' ' || text.data[2] == '\t') &&
           (memcmp(text.data, "ok", 2) == 0 || memcmp(text.data, "no", 2) == 0);
}

static kliping_status check_lines(check *c, sources sources)
{
    for (size_t i = 0; i < sources.count; i++) {
        kliping_status status =
            is_example(sources.lines[i].text) ? check_line(c, &sources.lines[i]) : KLIPING_OK;
        if (status)
            return status;
    }
    return KLIPING_OK;
}

static kliping_status check_until_memory_ends(check *c, sources sources)
{
    jmp_buf out_of_memory;
    c->memory.failure = &out_of_memory;
    kliping_status status = KLIPING_NO_MEMORY;
    if (!setjmp(out_of_memory))
        status = check_lines(c, sources);
    c->memory.failure = NULL;
    return status;
}

kliping_status zone_rules_check(sources sources, kliping_error *error)
{
    check c = {.error = error};
    kliping_status status = zone_rules_open(sources, &c.rules, error);
    if (status)
        return status;
    c.workspace = (workspace){.arena = &c.memory};
    status = KLIPING_NO_MEMORY;
    if (expressions_prepare(&c.workspace))
        status = check_until_memory_ends(&c, sources);
    expressions_end(&c.workspace);
    arena_free(&c.memory);
    zone_rules_free(c.rules);
    return status;
}
