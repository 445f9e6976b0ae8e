/* Mentions in the making are put in order, given their positions, grouped and linked, stretch by
 * stretch; here they become the entities of the document. */
#include "entity_parts.h"

/* ---- entities: things in the order in which they are first named ---- */

/* What an entity's parts say of it together. */
typedef struct gathering {
    kliping_mention *next; /* where its next mention comes to stand */
    uint32_t n_mentions;
    uint32_t first, fullest; /* parts */
    uint32_t worth;          /* of the fullest; 0: it has none yet */
    uint32_t position_size;  /* of the longest position */
} gathering;

typedef struct builder {
    const reading *reading;
    const kliping_link *links;
    gathering *gatherings;        /* [count] */
    kliping_entity *items;        /* [count] */
    kliping_entity **listed;      /* [count], the same */
    uint16_t *types;              /* [count]: indices into reading.types */
    kliping_mention *mentions;    /* [n_parts], those of an entity together */
    kliping_mention **mention_of; /* [n_parts] */
    entity_mention *places;       /* [n_parts] */
    uint32_t count;
    char *room; /* [n_room] for copies */
    size_t n_room;
} builder;

/* Of forms of a name the fullest one: headlines in capitals count less, then length decides. The
 * first of a value does. */
static uint32_t worth_of(const part *part)
{
    uint32_t size = part->end - part->start;
    return 1 + (((uint32_t)!part->upper << 31 | size) & -(uint32_t)(part->class != PART_VALUE));
}

/* Which mentions each entity has; from here on a part's thing is its entity. Nobody foresees what
 * is named again, nor what is fuller: no branch asks. */
static void gather_all(builder *b)
{
    const reading *reading = b->reading;
    uint32_t *entity_of = arena_unset(reading->arena, uint32_t, reading->n_things + 1);
    memset(entity_of, 0xFF, reading->n_things * sizeof *entity_of);
    b->gatherings = arena_array(reading->arena, gathering, reading->n_things + 1);
    for (uint32_t p = 0; p < reading->n_parts; p++) {
        part *part = &reading->parts[p];
        uint32_t known = entity_of[part->thing];
        bool is_new = known == UINT32_MAX;
        uint32_t entity = is_new ? b->count : known;
        entity_of[part->thing] = entity;
        b->count += is_new;
        part->thing = entity;
        gathering *into = &b->gatherings[entity];
        uint32_t worth = worth_of(part);
        bool fuller = worth > into->worth;
        into->n_mentions++;
        into->first = is_new ? p : into->first;
        into->fullest = fuller ? p : into->fullest;
        into->worth = fuller ? worth : into->worth;
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
    size_t second = size < BLOCK ? size : BLOCK; /* two blocks hold most: no branch asks for it */
    /* NOLINTBEGIN(clang-analyzer-core.NonNullParamChecker): there is room by now */
    memcpy(string, text, BLOCK);
    memcpy(string + second, text + second, BLOCK);
    for (size_t at = 2 * (size_t)BLOCK; at < size; at += BLOCK)
        memcpy(string + at, text + at, BLOCK);
    /* NOLINTEND(clang-analyzer-core.NonNullParamChecker) */
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

static void add_mention(builder *b, text_run *run, uint32_t index)
{
    const reading *reading = b->reading;
    const part *part = &reading->parts[index];
    kliping_mention *mention = b->gatherings[part->thing].next++;
    text_span_near(reading->text, run, part->start, part->end, &mention->span);
    mention->position = NULL;
    b->mention_of[index] = mention;
    b->places[index] = (entity_mention){part->start, part->end,   part->first,
                                        part->last,  part->thing, reading->types[part->type].kind};
}

static void add_mentions(builder *b)
{
    enum { AHEAD = 8, MANY = 512 /* entities, which lie near otherwise */ };
    const part *parts = b->reading->parts;
    uint32_t count = (uint32_t)b->reading->n_parts;
    kliping_mention *next = b->mentions;
    text_run run = {0};
    for (uint32_t i = 0; i < b->count; i++) {
        b->gatherings[i].next = next;
        next += b->gatherings[i].n_mentions;
    }
    for (uint32_t p = 0; p < count; p++) {
        if (b->count > MANY && p + AHEAD < count)
            __builtin_prefetch(&b->gatherings[parts[p + AHEAD].thing], 1);
        add_mention(b, &run, p);
    }
}

/* What all entities have, once their mentions are there. */
static void add_entities(builder *b)
{
    const reading *reading = b->reading;
    const kliping_mention *mentions = b->mentions;
    for (uint32_t i = 0; i < b->count; i++) {
        const gathering *gathering = &b->gatherings[i];
        const kliping_span *name = &b->mention_of[gathering->fullest]->span;
        uint16_t type = reading->parts[gathering->first].type;
        b->items[i] = (kliping_entity){
            .id = id_of(b, i),
            .type = reading->types[type].name,
            .name = copy(b, name->text, name->text_size),
            .mentions = mentions,
            .n_mentions = gathering->n_mentions,
        };
        b->listed[i] = &b->items[i];
        b->types[i] = type;
        mentions += gathering->n_mentions;
    }
}

static void add_values_and_links(builder *b)
{
    const reading *reading = b->reading;
    for (uint32_t i = 0; i < reading->figures.count; i++) {
        const part *part = &reading->parts[reading->figures.items[i]];
        b->items[part->thing].value = reading->values->items[part->value].value;
    }
    for (uint32_t i = 0; i < reading->places.count; i++) {
        const part *part = &reading->parts[reading->places.items[i]];
        const kliping_link *const links[] = {NULL, &b->links[part->link]};
        bool linked = links[1]->id != NULL;
        b->items[part->thing].links = links[linked];
        b->items[part->thing].n_links = linked;
    }
}

/* Those of persons' mentions; the longest is the person's, and the first of such. */
static void add_positions(builder *b)
{
    const reading *reading = b->reading;
    uint32_t *positioned = arena_unset(reading->arena, uint32_t, reading->persons.count + 1);
    uint32_t count = 0;
    text_run run = {0};
    for (uint32_t i = 0; i < reading->persons.count; i++) {
        positioned[count] = reading->persons.items[i];
        count += part_has_position(&reading->parts[positioned[count]]);
    }
    for (uint32_t i = 0; i < count; i++) {
        const part *part = &reading->parts[positioned[i]];
        gathering *gathering = &b->gatherings[part->thing];
        kliping_entity *person = &b->items[part->thing];
        uint32_t size = part->position_end - part->position_start;
        bool longer = size > gathering->position_size;
        kliping_span position;
        text_span_near(reading->text, &run, part->position_start, part->position_end, &position);
        const char *words = copy(b, position.text, position.text_size);
        b->mention_of[positioned[i]]->position = words;
        person->position = longer ? words : person->position;
        gathering->position_size = longer ? size : gathering->position_size;
    }
}

static const uint64_t *type_keys(const builder *b, arena *arena)
{
    size_t count = b->reading->memory->n_types;
    uint64_t *keys = arena_unset(arena, uint64_t, count);
    for (size_t i = 0; i < count; i++)
        keys[i] = entity_type_key(b->reading->types[i].name);
    return keys;
}

/* What is known of the mentions before the document's things are made of them. */
struct found_entities {
    reading reading;
    const kliping_link *links;
    const workspace *workspace;
};

void entities_build(const found_entities *found, entities *out)
{
    const reading *reading = &found->reading;
    arena *arena = reading->results;
    builder b = {.reading = reading, .links = found->links};
    gather_all(&b);
    b.items = arena_unset(arena, kliping_entity, b.count + 1);
    b.listed = arena_unset(arena, kliping_entity *, b.count + 1);
    b.types = arena_unset(arena, uint16_t, b.count + 1);
    b.mentions = arena_unset(arena, kliping_mention, reading->n_parts + 1);
    b.places = arena_unset(arena, entity_mention, reading->n_parts + 1);
    b.mention_of = arena_unset(reading->arena, kliping_mention *, reading->n_parts + 1);
    add_mentions(&b);
    add_entities(&b);
    add_values_and_links(&b);
    add_positions(&b);
    *out = (entities){b.listed,
                      b.count,
                      b.places,
                      reading->n_parts,
                      reading->part_at,
                      reading->evidence.speech_verbs,
                      reading->evidence.n_speech_verbs,
                      b.types,
                      type_keys(&b, arena)};
    workspace_end_stage(found->workspace);
}

found_entities *entities_find(const text *text, const zones *zones, const tokens *tokens,
                              const lexicon_matches *matches, const values *values,
                              const names *names, const entity_rules *rules, workspace *workspace)
{
    found_entities *made = arena_array(workspace_scratch(workspace), found_entities, 1);
    made->workspace = workspace;
    reading *reading = &made->reading;
    *reading = (struct reading){
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
    part_types_know(reading);
    evidence_read(reading, matches);
    const found_names settled = borders_settle(reading, names);
    order order;
    order_begin(&order, reading, &settled);
    people *people = people_new(reading, settled.n_persons);
    groups *groups = groups_new(reading, settled.count);
    linker *linker = linker_new(reading);
    for (stretch stretch; order_next(&order, &stretch);) {
        names_ask(reading, &stretch);
        positions_attach(reading, &stretch);
        names_recall(reading, &stretch);
        const expected *expected = entries_expect(reading);
        people_hear(people, &stretch);
        groups_read(groups, &stretch, expected);
        regions_look(linker);
    }
    people_group(people);
    groups_form(groups);
    made->links = links_choose(linker);
    return made;
}
