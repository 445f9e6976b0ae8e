/* Mentions in the making are put in order, trimmed, given their positions, grouped and linked;
 * here they become the entities of the document. */
#include "entity_parts.h"

#include <string.h>

static part_class class_of(const char *type)
{
    static const struct {
        const char *type;
        part_class class;
    } classes[] = {{"PER", PART_PERSON}, {"ORG", PART_BODY}, {"GPE", PART_PLACE}};
    for (size_t i = 0; i < sizeof classes / sizeof *classes; i++)
        if (strcmp(type, classes[i].type) == 0)
            return classes[i].class;
    return PART_PLAIN;
}

/* ---- parts: names and values in one order ---- */

static part part_of_name(const reading *reading, const name *name)
{
    part part = {
        .first = name->first,
        .last = name->last,
        .type = name->type,
        .class = class_of(name->type),
    };
    parts_trim(reading, &part);
    if (part.first < part.last) {
        part.start = reading->tokens->items[part.first].start;
        part.end = reading->tokens->items[part.last - 1].end;
        if (reading->text->canonical.data[part.end - 1] == '.' && part.end > part.start + 1)
            part.end--; /* a token that looks like an abbreviation: no name ends with a dot */
    }
    return part;
}

/* The first token that ends behind a place, looked for from a token on. */
static uint32_t token_behind(const tokens *tokens, uint32_t from, uint32_t place)
{
    while (from < tokens->count && tokens->items[from].end <= place)
        from++;
    return from;
}

static part part_of_value(const tokens *tokens, uint32_t from, const value *value)
{
    part part = {
        .start = value->start,
        .end = value->end,
        .type = value->type,
        .value = &value->value,
        .class = PART_VALUE,
    };
    part.first = token_behind(tokens, from, value->start);
    part.last = part.first;
    while (part.last < tokens->count && tokens->items[part.last].start < value->end)
        part.last++;
    return part;
}

/* The publisher of a dateline is no entity. */
static bool is_publisher(const reading *reading, const part *part)
{
    bytes publisher = reading->zones->dateline_publisher;
    if (!publisher.size)
        return false;
    size_t start = (size_t)(publisher.data - reading->text->canonical.data);
    return part->start < start + publisher.size && part->end > start;
}

static void parts_read(reading *reading, const values *values, const names *names)
{
    const tokens *tokens = reading->tokens;
    part *parts = arena_array(reading->arena, part, names->count + values->count + 1);
    uint32_t *part_at = arena_array(reading->arena, uint32_t, tokens->count + 1);
    memset(part_at, 0xFF, (tokens->count + 1) * sizeof *part_at);
    size_t count = 0, n = 0, v = 0;
    uint32_t token = 0;
    while (n < names->count || v < values->count) {
        bool name_is_next = v == values->count ||
                            (n < names->count &&
                             tokens->items[names->items[n].first].start < values->items[v].start);
        part next = name_is_next ? part_of_name(reading, &names->items[n++])
                                 : part_of_value(tokens, token, &values->items[v++]);
        bool overlaps = count && next.start < parts[count - 1].end;
        if (next.start >= next.end || overlaps || is_publisher(reading, &next))
            continue;
        token = next.first;
        for (uint32_t t = next.first; t < next.last; t++)
            part_at[t] = (uint32_t)count;
        next.thing = NO_THING;
        parts[count++] = next;
    }
    reading->parts = parts;
    reading->n_parts = count;
    reading->part_at = part_at;
}

/* ---- entities: things in the order in which they are first named ---- */

static const char *slice(const reading *reading, uint32_t start, uint32_t end)
{
    kliping_span span = text_span(reading->text, start, end);
    return arena_string(reading->arena, (bytes){span.text, span.text_size});
}

/* Of two forms of a name the fuller one: headlines in capitals count less, then length decides. */
static bool is_fuller(const reading *reading, const part *a, const part *b)
{
    bool a_upper = true, b_upper = true;
    for (uint32_t t = a->first; t < a->last; t++)
        a_upper = a_upper && reading->tokens->items[t].letter_case == CASE_UPPER;
    for (uint32_t t = b->first; t < b->last; t++)
        b_upper = b_upper && reading->tokens->items[t].letter_case == CASE_UPPER;
    if (a_upper != b_upper)
        return b_upper;
    return a->end - a->start > b->end - b->start;
}

typedef struct gathering {
    uint32_t n_mentions, fullest;          /* a part */
    uint32_t position_start, position_end; /* the longest */
    uint32_t entity;                       /* its index + 1, once it has one */
} gathering;

static gathering *gather(const reading *reading)
{
    gathering *all = arena_array(reading->arena, gathering, reading->n_things + 1);
    for (uint32_t p = 0; p < reading->n_parts; p++) {
        const part *part = &reading->parts[p];
        gathering *thing = &all[part->thing];
        if (!thing->n_mentions++)
            thing->fullest = p;
        else if (part->class != PART_VALUE &&
                 is_fuller(reading, part, &reading->parts[thing->fullest]))
            thing->fullest = p;
        if (part->position_end - part->position_start >
            thing->position_end - thing->position_start) {
            thing->position_start = part->position_start;
            thing->position_end = part->position_end;
        }
    }
    return all;
}

static kliping_entity *entity_new(const reading *reading, const gathering *thing, size_t index,
                                  const kliping_link *link)
{
    arena *arena = reading->arena;
    const part *fullest = &reading->parts[thing->fullest];
    kliping_entity *entity = arena_new(arena, kliping_entity);
    entity->id = arena_format(arena, "e%zu", index + 1);
    entity->type = fullest->type;
    entity->name = slice(reading, fullest->start, fullest->end);
    if (thing->position_end > thing->position_start)
        entity->position = slice(reading, thing->position_start, thing->position_end);
    entity->value = fullest->value;
    entity->links = link;
    entity->n_links = link != NULL;
    entity->mentions = arena_array(arena, kliping_mention, thing->n_mentions);
    return entity;
}

static void add_mention(const reading *reading, kliping_entity *entity, const part *part)
{
    kliping_mention *mention = (kliping_mention *)&entity->mentions[entity->n_mentions++];
    mention->span = text_span(reading->text, part->start, part->end);
    if (part->position_end > part->position_start)
        mention->position = slice(reading, part->position_start, part->position_end);
}

static void entities_build(const reading *reading, const kliping_link *const *links, entities *out)
{
    arena *arena = reading->arena;
    gathering *things = gather(reading);
    entity_mention *mentions = arena_array(arena, entity_mention, reading->n_parts + 1);
    kliping_entity **items = arena_array(arena, kliping_entity *, reading->n_things + 1);
    size_t count = 0;
    for (size_t p = 0; p < reading->n_parts; p++) {
        const part *part = &reading->parts[p];
        gathering *thing = &things[part->thing];
        if (!thing->entity) {
            items[count] = entity_new(reading, thing, count, links[part->thing]);
            thing->entity = (uint32_t)++count;
        }
        add_mention(reading, items[thing->entity - 1], part);
        mentions[p] =
            (entity_mention){part->start, part->end, part->first, part->last, thing->entity - 1};
    }
    *out = (entities){items, count, mentions, reading->n_parts};
}

void entities_read(const text *text, const zones *zones, const tokens *tokens,
                   const lexicon_matches *matches, const values *values, const names *names,
                   workspace *workspace, entities *out)
{
    reading reading = {
        .text = text,
        .zones = zones,
        .tokens = tokens,
        .arena = workspace->arena,
    };
    evidence_read(tokens, matches, reading.arena, &reading.evidence);
    const struct names settled = borders_settle(&reading, names, values);
    parts_read(&reading, values, &settled);
    positions_attach(&reading);
    people_group(&reading);
    groups_form(&reading);
    entities_build(&reading, links_choose(&reading), out);
}
