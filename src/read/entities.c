/* Mentions in the making are put in order, trimmed, given their positions, grouped and linked;
 * here they become the entities of the document. */
#include "entity_parts.h"

/* ---- parts: names and values in one order ---- */

static part part_of_name(const reading *reading, const found_name *name)
{
    part part = {
        .first = name->first,
        .last = name->last,
        .type = name->type,
        .class = (uint8_t)reading->types[name->type].class,
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
    enum { STRIDE = 64 }; /* halved without branches: nobody foresees where values stand */
    if (from >= tokens->count)
        return from;
    while (from + STRIDE <= tokens->count && tokens->items[from + STRIDE - 1].end <= place)
        from += STRIDE;
    for (uint32_t step = STRIDE / 2; step; step /= 2) {
        uint32_t at = from + step - 1, inside = at < tokens->count;
        from += step * (inside & (tokens->items[inside ? at : 0].end <= place));
    }
    return from + (from < tokens->count && tokens->items[from].end <= place);
}

/* The tokens from one on that begin before a place. */
static uint32_t tokens_before(const tokens *tokens, uint32_t from, uint32_t place)
{
    enum { AT_ONCE = 4 };
    uint32_t count = 0;
    for (uint32_t i = 0; i < AT_ONCE && from + AT_ONCE <= tokens->count; i++)
        count += tokens->items[from + i].start < place;
    if (count % AT_ONCE && from + AT_ONCE <= tokens->count)
        return count;
    while (from + count < tokens->count && tokens->items[from + count].start < place)
        count++;
    return count;
}

static part part_of_value(reading *reading, uint32_t from, size_t index)
{
    const value *value = &reading->values->items[index];
    uint32_t first = token_behind(reading->tokens, from, value->start);
    return (part){
        .start = value->start,
        .end = value->end,
        .first = first,
        .last = first + tokens_before(reading->tokens, first, value->end),
        .type = part_type_of(reading, value->type),
        .value = (uint32_t)index,
        .class = PART_VALUE,
    };
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

static void list_if(part_list *list, uint32_t index, bool is)
{
    list->items[list->count] = index;
    list->count += is;
}

static part_list new_list(const reading *reading)
{
    return (part_list){arena_unset(reading->arena, uint32_t, reading->n_parts + 1), 0};
}

/* By their class, so that nobody has to look for those of one among the others. */
static void list_parts(reading *reading)
{
    part_list persons = new_list(reading), bodies = new_list(reading), places = new_list(reading),
              figures = new_list(reading), called = new_list(reading);
    for (uint32_t p = 0; p < reading->n_parts; p++) {
        unsigned class = reading->parts[p].class;
        list_if(&persons, p, class == PART_PERSON);
        list_if(&bodies, p, class == PART_BODY);
        list_if(&places, p, class == PART_PLACE);
        list_if(&figures, p, class == PART_VALUE);
        list_if(&called, p, (class == PART_BODY) | (class == PART_PLAIN));
    }
    reading->persons = persons;
    reading->bodies = bodies;
    reading->places = places;
    reading->figures = figures;
    reading->called = called;
}

/* Those of the names, and those of the values; what lies in none of them has no tokens. */
static part *parts_of_names(const reading *reading, const found_names *names)
{
    part *parts = arena_unset(reading->arena, part, names->count + 1);
    for (size_t n = 0; n < names->count; n++) {
        parts[n] = part_of_name(reading, &names->items[n]);
        parts[n].order = reading->tokens->items[names->items[n].first].start;
    }
    parts[names->count].order = UINT32_MAX;
    return parts;
}

static part *parts_of_values(reading *reading)
{
    const values *values = reading->values;
    part *parts = arena_unset(reading->arena, part, values->count + 1);
    uint32_t token = 0; /* no value that comes lies before it */
    for (size_t v = 0; v < values->count; v++) {
        parts[v] = part_of_value(reading, token, v);
        parts[v].order = values->items[v].start;
        token = parts[v].first;
    }
    parts[values->count].order = UINT32_MAX;
    return parts;
}

/* Which part begins last at each token or before. Some places are written at once: those too many
 * are written again. */
static const uint32_t *place_parts(const reading *reading)
{
    enum { AT_ONCE = 16 };
    size_t n_tokens = reading->tokens->count, t = 0;
    uint32_t *part_at = arena_unset(reading->arena, uint32_t, n_tokens + 1 + AT_ONCE);
    for (size_t p = 0; p <= reading->n_parts; p++) {
        size_t end = p < reading->n_parts ? reading->parts[p].first : n_tokens + 1;
        for (size_t at = t; at < end; at += AT_ONCE)
            for (size_t i = 0; i < AT_ONCE; i++)
                part_at[at + i] = (uint32_t)(p ? p - 1 : 0);
        t = end;
    }
    return part_at;
}

static void parts_read(reading *reading, const found_names *names)
{
    const part *first[] = {parts_of_values(reading), parts_of_names(reading, names)}; /* to come */
    size_t left = names->count + reading->values->count, count = 0;
    part *parts = arena_unset(reading->arena, part, left + 1);
    uint32_t end = 0; /* of the last one */
    while (left--) {
        const part *next = first[first[1]->order < first[0]->order]++;
        if ((next->start >= next->end) | (next->start < end) || is_publisher(reading, next))
            continue;
        parts[count] = *next;
        parts[count++].thing = NO_THING;
        end = next->end;
    }
    parts[count] = (part){0};
    reading->parts = parts;
    reading->n_parts = count;
    reading->part_at = place_parts(reading);
    list_parts(reading);
}

/* ---- entities: things in the order in which they are first named ---- */

/* Of two forms of a name the fuller one: headlines in capitals count less, then length decides. */
static bool is_fuller(const reading *reading, const part *a, const part *b)
{
    bool a_upper = true, b_upper = true;
    for (uint32_t t = a->first; a_upper && t < a->last; t++)
        a_upper = reading->tokens->items[t].letter_case == CASE_UPPER;
    for (uint32_t t = b->first; b_upper && t < b->last; t++)
        b_upper = reading->tokens->items[t].letter_case == CASE_UPPER;
    if (a_upper != b_upper)
        return b_upper;
    return a->end - a->start > b->end - b->start;
}

typedef struct gathering {
    uint32_t thing;
    uint32_t n_mentions, fullest, best_positioned; /* parts; the last has the longest position */
} gathering;

static uint32_t position_size(const part *part)
{
    return part->position_end - part->position_start;
}

static void gather(const reading *reading, uint32_t index, gathering *into)
{
    const part *part = &reading->parts[index];
    if (!into->n_mentions++) {
        into->thing = part->thing;
        into->fullest = into->best_positioned = index;
        return;
    }
    if (part->class != PART_VALUE && is_fuller(reading, part, &reading->parts[into->fullest]))
        into->fullest = index;
    if (position_size(part) > position_size(&reading->parts[into->best_positioned]))
        into->best_positioned = index;
}

typedef struct builder {
    const reading *reading;
    const links *links;
    uint32_t *entity_of;       /* [n_things] */
    gathering *gatherings;     /* [count] */
    kliping_entity *items;     /* [count] */
    kliping_mention *mentions; /* [n_parts], those of an entity together */
    entity_mention *places;    /* [n_parts] */
    uint32_t count;
    size_t shift; /* see text_span_near() */
    char *room;   /* [n_room] for copies */
    size_t n_room;
} builder;

/* Which mentions each entity has. */
static void gather_all(builder *b)
{
    const reading *reading = b->reading;
    b->entity_of = arena_unset(reading->arena, uint32_t, reading->n_things + 1);
    memset(b->entity_of, 0xFF, reading->n_things * sizeof *b->entity_of);
    b->gatherings = arena_array(reading->arena, gathering, reading->n_things + 1);
    for (uint32_t p = 0; p < reading->n_parts; p++) {
        uint32_t *entity = &b->entity_of[reading->parts[p].thing];
        if (*entity == UINT32_MAX)
            *entity = b->count++;
        gather(reading, p, &b->gatherings[*entity]);
    }
}

static const char *id_of(const reading *reading, uint32_t index)
{
    return index < IDS_REMEMBERED ? reading->memory->ids[index]
                                  : arena_format(reading->results, "e%u", (unsigned)index + 1);
}

/* Everything of the entities but what their mentions say. */
static void name_entities(builder *b)
{
    const reading *reading = b->reading;
    const kliping_mention *mentions = b->mentions;
    for (uint32_t i = 0; i < b->count; i++) {
        const gathering *gathering = &b->gatherings[i];
        const part *part = &reading->parts[gathering->fullest];
        kliping_entity *entity = &b->items[i];
        entity->id = id_of(reading, i);
        entity->type = reading->types[part->type].name;
        entity->mentions = mentions;
        mentions += gathering->n_mentions;
    }
}

static void add_values_and_links(builder *b)
{
    const reading *reading = b->reading;
    for (uint32_t i = reading->figures.count; i-- > 0;) { /* the first mention's stays */
        const part *part = &reading->parts[reading->figures.items[i]];
        b->items[b->entity_of[part->thing]].value = reading->values->items[part->value].value;
    }
    for (uint32_t i = 0; i < reading->places.count; i++) {
        const part *part = &reading->parts[reading->places.items[i]];
        kliping_entity *entity = &b->items[b->entity_of[part->thing]];
        const kliping_link *link = &b->links->items[b->links->index[part->thing]];
        entity->n_links = link->id != NULL;
        entity->links = link->id ? link : NULL;
    }
}

/* What a span of the text says, with a NUL. */
static const char *copy(builder *b, kliping_span span)
{
    enum { ROOM = 1024, BLOCK = TEXT_PADDING }; /* as much can be read behind a text */
    size_t needed = span.text_size + 1 + BLOCK;
    if (b->n_room < needed) {
        b->n_room = needed < ROOM ? ROOM : needed;
        b->room = arena_bytes(b->reading->results, b->n_room);
    }
    char *string = b->room;
    for (size_t at = 0; at < span.text_size; at += BLOCK) /* most have one */
        memcpy(string + at, span.text + at, BLOCK);
    string[span.text_size] = '\0';
    b->room += span.text_size + 1;
    b->n_room -= span.text_size + 1;
    return string;
}

static void add_mention(builder *b, uint32_t index)
{
    const reading *reading = b->reading;
    const part *part = &reading->parts[index];
    uint32_t number = b->entity_of[part->thing];
    const gathering *gathering = &b->gatherings[number];
    kliping_entity *entity = &b->items[number];
    kliping_mention mention = {text_span_near(reading->text, part->start, part->end, &b->shift),
                               NULL};
    if (index == gathering->fullest)
        entity->name = copy(b, mention.span);
    if (part->position_end > part->position_start)
        mention.position =
            copy(b, text_span(reading->text, part->position_start, part->position_end));
    if (index == gathering->best_positioned)
        entity->position = mention.position;
    ((kliping_mention *)entity->mentions)[entity->n_mentions++] = mention;
    b->places[index] = (entity_mention){part->start, part->end, part->first, part->last, number};
}

static void entities_build(const reading *reading, const links *links, entities *out)
{
    arena *arena = reading->results;
    builder b = {.reading = reading, .links = links};
    gather_all(&b);
    b.items = arena_array(arena, kliping_entity, b.count + 1);
    b.mentions = arena_unset(arena, kliping_mention, reading->n_parts + 1);
    b.places = arena_unset(arena, entity_mention, reading->n_parts + 1);
    name_entities(&b);
    add_values_and_links(&b);
    for (uint32_t p = 0; p < reading->n_parts; p++)
        add_mention(&b, p);
    kliping_entity **items = arena_unset(arena, kliping_entity *, b.count + 1);
    for (uint32_t i = 0; i < b.count; i++)
        items[i] = &b.items[i];
    *out = (entities){items, b.count, b.places, reading->n_parts};
}

void entities_read(const text *text, const zones *zones, const tokens *tokens,
                   const lexicon_matches *matches, const values *values, const names *names,
                   const entity_rules *rules, workspace *workspace, entities *out)
{
    reading reading = {
        .text = text,
        .zones = zones,
        .tokens = tokens,
        .values = values,
        .rules = rules,
        .words = rules->words,
        .memory = workspace->entity_memory,
        .types = workspace->entity_memory->types,
        .arena = workspace_scratch(workspace),
        .results = workspace->arena,
    };
    part_types_know(&reading);
    evidence_read(&reading, matches);
    const found_names settled = borders_settle(&reading, names);
    parts_read(&reading, &settled);
    names_read(&reading);
    positions_attach(&reading);
    const expected *expected = entries_expect(&reading);
    people_group(&reading);
    groups_form(&reading, expected);
    links links = links_choose(&reading);
    entities_build(&reading, &links, out);
    workspace_end_stage(workspace);
}
