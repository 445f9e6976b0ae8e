/* Names and values in one order, without what overlaps: the parts that entities are made of. They
 * come in stretches of whole sentences, so that all that is read of a stretch finds its tokens,
 * letters and matches at hand, however long the text is. */
#include "entity_parts.h"

enum {
    STRETCH = 256,       /* names or values, and those of the sentence that is begun */
    COVERED_AT_ONCE = 8, /* tokens */
    PLACED_AT_ONCE = 8   /* names */
};

/* ---- one part ---- */

/* Most have no mark, and no title at their ends. */
static bool may_be_trimmed(const reading *reading, const part *part)
{
    const uint8_t *marks = reading->evidence.marks;
    bool titled =
        ((marks[part->first] & KIND_HONORIFIC) | (marks[part->last - 1] & KIND_DEGREE)) != 0;
    return part->has_mark | (titled & (part->class == PART_PERSON));
}

static void make_name(const reading *reading, const found_name *name, part *part)
{
    *part = (struct part){
        .first = name->first,
        .last = name->last,
        .type = name->type,
        .class = (uint8_t)reading->types[name->type].class,
        .has_mark = name->has_mark,
        .thing = NO_THING,
    };
    if (may_be_trimmed(reading, part))
        parts_trim(reading, part);
    if (part->first >= part->last)
        return;
    part->start = reading->tokens->items[part->first].start;
    part->end = reading->tokens->items[part->last - 1].end;
    if (reading->text->canonical.data[part->end - 1] == '.' && part->end > part->start + 1)
        part->end--; /* a token that looks like an abbreviation: no name ends with a dot */
    part->upper =
        tokens_are_upper(part_token(reading, part->first), part_token(reading, part->last - 1));
}

/* How many of three tokens, each so many behind the one before, end at or before a place. */
static uint32_t ended(const token *tokens, uint32_t step, uint32_t place)
{
    return (uint32_t)(tokens[step - 1].end <= place) + (tokens[2 * step - 1].end <= place) +
           (tokens[3 * step - 1].end <= place);
}

/* The first token that ends behind a place, looked for from a token on. */
static uint32_t token_behind(const tokens *tokens, uint32_t from, uint32_t place)
{
    enum { STRIDE = 64 }; /* quartered without branches: nobody foresees where values stand */
    while (from + STRIDE <= tokens->count && tokens->items[from + STRIDE - 1].end <= place)
        from += STRIDE;
    if (from + STRIDE <= tokens->count)
        for (uint32_t step = STRIDE / 4; step; step /= 4)
            from += step * ended(&tokens->items[from], step, place);
    while (from < tokens->count && tokens->items[from].end <= place)
        from++;
    return from;
}

/* The tokens from one on that begin before a place. */
static uint32_t tokens_before(const tokens *tokens, uint32_t from, uint32_t place)
{
    enum { AT_ONCE = 6 }; /* nobody foresees how many they are: most have fewer */
    uint32_t count = 0;
    for (uint32_t i = 0; i < AT_ONCE && from + AT_ONCE <= tokens->count; i++)
        count += tokens->items[from + i].start < place;
    if (count && count < AT_ONCE)
        return count;
    while (from + count < tokens->count && tokens->items[from + count].start < place)
        count++;
    return count;
}

/* All of it will be asked. */
static void expect_value(const kliping_value *value)
{
    for (size_t at = 0; at < sizeof *value; at += MEMORY_LINE)
        __builtin_prefetch((const char *)value + at);
}

/* from: a token before it, or its first. */
static void make_value(reading *reading, uint32_t from, size_t index, part *part)
{
    const value *value = &reading->values->items[index];
    expect_value(value->value);
    uint32_t first = token_behind(reading->tokens, from, value->start);
    *part = (struct part){
        .start = value->start,
        .end = value->end,
        .first = first,
        .last = first + tokens_before(reading->tokens, first, value->end),
        .type = part_type_of(reading, value->type),
        .value = (uint32_t)index,
        .class = PART_VALUE,
        .thing = NO_THING,
    };
}

/* ---- lists ---- */

static part_list new_list(const reading *reading, size_t most)
{
    return (part_list){arena_unset(reading->arena, uint32_t, most + 1), 0};
}

/* Those from one on by their class, so that nobody has to look for those of one among the others.
 */
static void list_parts(reading *reading, uint32_t first)
{
    part_list *const lists[] = {[PART_PLAIN] = &reading->plain,
                                [PART_PERSON] = &reading->persons,
                                [PART_BODY] = &reading->bodies,
                                [PART_PLACE] = &reading->places,
                                [PART_VALUE] = &reading->figures};
    enum { N_CLASSES = sizeof lists / sizeof *lists };
    uint32_t *next[N_CLASSES], *called = reading->called.items + reading->called.count;
    for (unsigned class = 0; class < N_CLASSES; class ++)
        next[class] = lists[class]->items + lists[class]->count;
    for (uint32_t p = first; p < reading->n_parts; p++) {
        unsigned class = reading->parts[p].class;
        *next[class]++ = p;
        *called = p;
        called += (class == PART_BODY) | (class == PART_PLAIN);
    }
    for (unsigned class = 0; class < N_CLASSES; class ++)
        lists[class]->count = (uint32_t)(next[class] - lists[class]->items);
    reading->called.count = (uint32_t)(called - reading->called.items);
}

/* ---- places ---- */

void order_begin(order *out, reading *reading, const found_names *names)
{
    size_t n_names = names->count, most = n_names + reading->values->count;
    *out = (order){.reading = reading, .names = names};
    reading->parts = arena_unset(reading->arena, part, most + 1);
    reading->parts[0] = (part){0};
    reading->part_at =
        arena_array(reading->results, uint32_t, reading->tokens->count + COVERED_AT_ONCE);
    reading->persons = new_list(reading, n_names);
    reading->bodies = new_list(reading, n_names);
    reading->places = new_list(reading, n_names);
    reading->figures = new_list(reading, reading->values->count);
    reading->called = new_list(reading, n_names);
    reading->plain = new_list(reading, n_names);
    out->starts = arena_unset(reading->arena, uint32_t, n_names + PLACED_AT_ONCE);
    out->places = arena_unset(reading->arena, uint32_t, n_names + PLACED_AT_ONCE);
    for (size_t i = 0; i < n_names; i++)
        out->starts[i] = part_token(reading, names->items[i].first)->start;
    for (size_t i = n_names; i < n_names + PLACED_AT_ONCE; i++)
        out->starts[i] = UINT32_MAX;
}

/* The names from the next one on that begin before a place; nobody foresees how many they are. */
static uint32_t names_before(const order *order, uint32_t place)
{
    uint32_t count = 0, more;
    do {
        const uint32_t *starts = order->starts + order->name + count;
        more = 0;
        for (uint32_t i = 0; i < PLACED_AT_ONCE; i++)
            more += starts[i] < place;
        count += more;
    } while (more == PLACED_AT_ONCE);
    return count;
}

/* Gives the next names their places among the parts; those of a few too many come again. */
static void place_names(order *order, uint32_t count, uint32_t place)
{
    typedef uint32_t four __attribute__((vector_size(4 * sizeof(uint32_t))));
    uint32_t *places = order->places + order->name;
    four numbers = {place, place + 1, place + 2, place + 3};
    for (uint32_t n = 0; n <= count; n += PLACED_AT_ONCE) {
        const four two[] = {numbers, numbers + 4};
        memcpy(places + n, two, sizeof two);
        numbers += PLACED_AT_ONCE;
    }
    order->name += count;
}

/* Makes the parts of the next names and values, in their order, from a place on: whatever comes of
 * them. Kind by kind, for nobody foresees which kind comes next. */
static uint32_t make_parts(order *order, size_t names_end, size_t values_end, uint32_t place)
{
    reading *reading = order->reading;
    const found_name *names = order->names->items;
    size_t first_name = order->name;
    for (; order->value < values_end; place++) {
        uint32_t before = names_before(order, reading->values->items[order->value].start);
        place_names(order, before, place);
        place += before;
        uint32_t name = order->name ? names[order->name - 1].first : 0;
        uint32_t from = name > order->token ? name : order->token;
        make_value(reading, from, order->value++, &reading->parts[place]);
        order->token = reading->parts[place].first;
    }
    uint32_t left = (uint32_t)(names_end - order->name);
    place_names(order, left, place);
    for (size_t i = first_name; i < names_end; i++)
        make_name(reading, &names[i], &reading->parts[order->places[i]]);
    return place + left;
}

/* ---- what is left of them ---- */

/* The publisher of a dateline is no entity. */
static list_range publisher_of(const reading *reading)
{
    bytes publisher = reading->zones->dateline_publisher;
    if (!publisher.size)
        return (list_range){0, 0};
    size_t start = (size_t)(publisher.data - reading->text->canonical.data);
    return (list_range){(uint32_t)start, (uint32_t)(start + publisher.size)};
}

/* What else will be asked of its words, soon. */
static void expect_part(const reading *reading, const part *part)
{
    const evidence *evidence = &reading->evidence;
    __builtin_prefetch(&evidence->match_at[part->first]);
    __builtin_prefetch(reading->text->folded.data + part->start);
    __builtin_prefetch(&reading->tokens->sentence_of[part->first]);
}

/* Which tokens it covers, without a branch for the few that most have: none is covered behind them
 * yet. */
static void put_cover(uint32_t *at, const part *part, uint32_t number)
{
    typedef uint32_t four __attribute__((vector_size(COVERED_AT_ONCE / 2 * sizeof(uint32_t))));
    const four first = {0, 1, 2, 3}, second = {4, 5, 6, 7};
    uint32_t size = part->last - part->first;
    const four sizes = {size, size, size, size}, numbers = {number, number, number, number};
    const four set[] = {(four)(first < sizes) & numbers, (four)(second < sizes) & numbers};
    memcpy(at + part->first, set, sizeof set);
    for (uint32_t t = COVERED_AT_ONCE; t < size; t++)
        at[part->first + t] = number;
}

/* Leaves out what lies in a part already, in the publisher or has no tokens. end: of the parts that
 * were made. */
static void keep_parts(order *order, uint32_t end)
{
    reading *reading = order->reading;
    const list_range publisher = publisher_of(reading);
    const bool many = order->names->count > STRETCH; /* what a short text has is near */
    uint32_t count = (uint32_t)reading->n_parts, part_end = order->end;
    for (uint32_t p = count; p < end; p++) {
        const part *part = &reading->parts[p];
        if ((part->start >= part->end) | (part->start < part_end) |
            ((part->start < publisher.last) & (part->end > publisher.first)))
            continue;
        if (count < p)
            reading->parts[count] = *part;
        if (many)
            expect_part(reading, part);
        part_end = part->end;
        put_cover(reading->part_at, part, ++count);
    }
    reading->n_parts = count;
    order->end = part_end;
}

/* ---- stretches ---- */

/* The place before which all of the next stretch begins: the end of a sentence. */
static uint32_t stretch_end(const order *order)
{
    const tokens *tokens = order->reading->tokens;
    const values *values = order->reading->values;
    size_t name = order->name + STRETCH, value = order->value + STRETCH;
    bool more_names = name < order->names->count, more_values = value < values->count;
    if (!more_names && !more_values)
        return UINT32_MAX;
    uint32_t name_start = more_names ? order->starts[name] : UINT32_MAX;
    uint32_t token = more_names ? order->names->items[name].first : 0;
    if (more_values && values->items[value].start < name_start)
        token = token_behind(tokens, order->token, values->items[value].start);
    if (token >= tokens->count)
        return UINT32_MAX;
    return tokens->items[tokens->sentences[tokens->sentence_of[token]].last - 1].end;
}

static stretch lists_so_far(const reading *reading)
{
    return (stretch){
        .persons.last = reading->persons.count,
        .bodies.last = reading->bodies.count,
        .places.last = reading->places.count,
        .figures.last = reading->figures.count,
        .called.last = reading->called.count,
    };
}

bool order_next(order *order, stretch *out)
{
    reading *reading = order->reading;
    const values *values = reading->values;
    const stretch before = lists_so_far(reading);
    size_t name = order->names->count, value = values->count;
    uint32_t first = (uint32_t)reading->n_parts;
    if (order->over)
        return false;
    uint32_t end = stretch_end(order);
    if (end < UINT32_MAX) {
        for (name = order->name; order->starts[name] < end;)
            name++;
        for (value = order->value; value < values->count && values->items[value].start < end;)
            value++;
    }
    keep_parts(order, make_parts(order, name, value, first));
    order->over = name == order->names->count && value == values->count;
    if (order->over)
        reading->parts[reading->n_parts] = (part){0};
    list_parts(reading, first);
    *out = lists_so_far(reading);
    out->first_part = first;
    out->persons.first = before.persons.last;
    out->bodies.first = before.bodies.last;
    out->places.first = before.places.last;
    out->figures.first = before.figures.last;
    out->called.first = before.called.last;
    return true;
}
