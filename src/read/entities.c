/* Mentions in the making are put in order, given their positions, grouped and linked, stretch by
 * stretch; here they become the entities of the document. */
#include "entity_parts.h"

/* ---- entities: things in the order in which they are first named ---- */

/* Of two forms of a name the fuller one: headlines in capitals count less, then length decides. */
static bool is_fuller(const part *a, const part *b)
{
    if (a->upper != b->upper)
        return b->upper;
    return a->end - a->start > b->end - b->start;
}

/* The parts of an entity that say most of it. */
typedef struct gathering {
    uint32_t n_mentions;
    uint32_t first, fullest, best_positioned; /* parts; the last has the longest position */
} gathering;

static uint32_t position_size(const part *part)
{
    return part_has_position(part) ? part->position_end - part->position_start : 0;
}

static void gather(const reading *reading, uint32_t index, gathering *into)
{
    const part *part = &reading->parts[index];
    if (!into->n_mentions++) {
        into->first = into->fullest = into->best_positioned = index;
        return;
    }
    if (part->class != PART_VALUE && is_fuller(part, &reading->parts[into->fullest]))
        into->fullest = index;
    if (position_size(part) > position_size(&reading->parts[into->best_positioned]))
        into->best_positioned = index;
}

typedef struct builder {
    const reading *reading;
    const kliping_link *links;
    gathering *gatherings;     /* [count] */
    kliping_entity *items;     /* [count] */
    kliping_mention *mentions; /* [n_parts], those of an entity together */
    entity_mention *places;    /* [n_parts] */
    uint32_t count;
    char *room; /* [n_room] for copies */
    size_t n_room;
    text_run run; /* that of the last mention */
} builder;

/* Which mentions each entity has; from here on a part's thing is its entity. */
static void gather_all(builder *b)
{
    const reading *reading = b->reading;
    uint32_t *entity_of = arena_unset(reading->arena, uint32_t, reading->n_things + 1);
    memset(entity_of, 0xFF, reading->n_things * sizeof *entity_of);
    b->gatherings = arena_unset(reading->arena, gathering, reading->n_things + 1);
    for (uint32_t p = 0; p < reading->n_parts; p++) {
        uint32_t *entity = &entity_of[reading->parts[p].thing];
        if (*entity == UINT32_MAX) {
            b->gatherings[b->count].n_mentions = 0;
            *entity = b->count++;
        }
        reading->parts[p].thing = *entity;
        gather(reading, p, &b->gatherings[*entity]);
    }
}

/* With a NUL; behind the text as many bytes can be read as behind an article's. */
static const char *copy(builder *b, const char *text, size_t size)
{
    enum { ROOM = 1024, BLOCK = TEXT_PADDING };
    size_t needed = size + 1 + BLOCK;
    if (b->n_room < needed) {
        b->n_room = needed < ROOM ? ROOM : needed;
        b->room = arena_bytes(b->reading->results, b->n_room);
    }
    char *string = b->room;
    for (size_t at = 0; at < size; at += BLOCK) /* most have one */
        /* NOLINTNEXTLINE(clang-analyzer-core.NonNullParamChecker): there is room by now */
        memcpy(string + at, text + at, BLOCK);
    string[size] = '\0';
    b->room += size + 1;
    b->n_room -= size + 1;
    return string;
}

static const char *id_of(builder *b, uint32_t index)
{
    enum { LONGEST = 11 };
    char id[LONGEST + TEXT_PADDING];
    size_t at = LONGEST;
    if (index < IDS_REMEMBERED)
        return b->reading->memory->ids[index];
    for (uint32_t number = index + 1; number; number /= 10)
        id[--at] = (char)('0' + number % 10);
    id[--at] = 'e';
    return copy(b, id + at, LONGEST - at);
}

/* Everything of the entities but what their mentions say. */
static void name_entities(builder *b)
{
    const reading *reading = b->reading;
    const kliping_mention *mentions = b->mentions;
    for (uint32_t i = 0; i < b->count; i++) {
        const part *part = &reading->parts[b->gatherings[i].first];
        const kliping_link *link = part->class == PART_PLACE ? &b->links[part->link] : NULL;
        bool linked = link && link->id;
        b->items[i] = (kliping_entity){
            .id = id_of(b, i),
            .type = reading->types[part->type].name,
            .value = part->class == PART_VALUE ? reading->values->items[part->value].value : NULL,
            .links = linked ? link : NULL,
            .n_links = linked,
            .mentions = mentions,
        };
        mentions += b->gatherings[i].n_mentions;
    }
}

static void add_mention(builder *b, uint32_t index)
{
    const reading *reading = b->reading;
    const part *part = &reading->parts[index];
    uint32_t number = part->thing;
    const gathering *gathering = &b->gatherings[number];
    kliping_entity *entity = &b->items[number];
    kliping_mention *mention = (kliping_mention *)&entity->mentions[entity->n_mentions++];
    text_span_near(reading->text, &b->run, part->start, part->end, &mention->span);
    mention->position = NULL;
    if (index == gathering->fullest)
        entity->name = copy(b, mention->span.text, mention->span.text_size);
    if (part_has_position(part)) {
        kliping_span position;
        text_span_near(reading->text, &b->run, part->position_start, part->position_end, &position);
        mention->position = copy(b, position.text, position.text_size);
    }
    if (index == gathering->best_positioned)
        entity->position = mention->position;
    b->places[index] = (entity_mention){part->start, part->end, part->first,
                                        part->last,  number,    reading->types[part->type].kind};
}

static void entities_build(const reading *reading, const kliping_link *links, entities *out)
{
    arena *arena = reading->results;
    builder b = {.reading = reading, .links = links};
    gather_all(&b);
    b.items = arena_unset(arena, kliping_entity, b.count + 1);
    b.mentions = arena_unset(arena, kliping_mention, reading->n_parts + 1);
    b.places = arena_unset(arena, entity_mention, reading->n_parts + 1);
    name_entities(&b);
    for (uint32_t p = 0; p < reading->n_parts; p++) {
        enum { AHEAD = 8 };
        if (p + AHEAD < reading->n_parts) {
            __builtin_prefetch(&b.items[reading->parts[p + AHEAD].thing], 1);
            __builtin_prefetch(&b.gatherings[reading->parts[p + AHEAD].thing]);
        }
        add_mention(&b, p);
    }
    kliping_entity **items = arena_unset(arena, kliping_entity *, b.count + 1);
    for (uint32_t i = 0; i < b.count; i++)
        items[i] = &b.items[i];
    *out = (entities){items,
                      b.count,
                      b.places,
                      reading->n_parts,
                      reading->evidence.speech_verbs,
                      reading->evidence.n_speech_verbs};
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
                      reading->part_at,
    const found_names settled = borders_settle(&reading, names);
    order order;
    order_begin(&order, &reading, &settled);
    people *people = people_new(&reading, &settled);
    groups *groups = groups_new(&reading, settled.count);
    linker *linker = linker_new(&reading);
    for (stretch stretch; order_next(&order, &stretch);) {
        names_read(&reading, &stretch);
        positions_attach(&reading, &stretch);
        const expected *expected = entries_expect(&reading);
        people_hear(people, &stretch);
        groups_read(groups, &stretch, expected);
        regions_look(linker);
    }
    people_group(people);
    groups_form(groups);
    entities_build(&reading, links_choose(linker), out);
    workspace_end_stage(workspace);
}
