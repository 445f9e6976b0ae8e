/* Names and values in one order, without what overlaps: the parts that entities are made of. They
 * come in stretches of whole sentences, so that all that is read of a stretch finds its tokens,
 * letters and matches at hand, however long the text is. */
#include "entity_parts.h"

enum {
    STRETCH = 256,      /* parts, and those of the sentence that is begun */
    COVERED_AT_ONCE = 4 /* tokens */
};

/* ---- one part ---- */

static bool is_upper(const reading *reading, const part *part)
{
    uint32_t t = part->first;
    while (t < part->last && reading->tokens->items[t].letter_case == CASE_UPPER)
        t++;
    return t == part->last;
}

/* Most have no mark, and no title at their ends. */
static bool parts_may_be_trimmed(const reading *reading, const part *part)
{
    const uint8_t *marks = reading->evidence.marks;
    bool titled =
        ((marks[part->first] & KIND_HONORIFIC) | (marks[part->last - 1] & KIND_DEGREE)) != 0;
    return tokens_have_mark(part_token(reading, part->first), part_token(reading, part->last - 1)) |
           (titled & (part->class == PART_PERSON));
}

static void make_name(const reading *reading, const found_name *name, part *part)
{
    *part = (struct part){
        .first = name->first,
        .last = name->last,
        .type = name->type,
        .class = (uint8_t)reading->types[name->type].class,
        .thing = NO_THING,
    };
    if (parts_may_be_trimmed(reading, part))
        parts_trim(reading, part);
    if (part->first >= part->last)
        return;
    part->start = reading->tokens->items[part->first].start;
    part->end = reading->tokens->items[part->last - 1].end;
    if (reading->text->canonical.data[part->end - 1] == '.' && part->end > part->start + 1)
        part->end--; /* a token that looks like an abbreviation: no name ends with a dot */
    part->upper = is_upper(reading, part);
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

/* All of it will be asked. */
static void expect_value(const kliping_value *value)
{
    for (size_t at = 0; at < sizeof *value; at += MEMORY_LINE)
        __builtin_prefetch((const char *)value + at);
}

/* from: a token before it. */
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

/* The publisher of a dateline is no entity. */
static bool is_publisher(const reading *reading, const part *part)
{
    bytes publisher = reading->zones->dateline_publisher;
    if (!publisher.size)
        return false;
    size_t start = (size_t)(publisher.data - reading->text->canonical.data);
    return part->start < start + publisher.size && part->end > start;
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

/* ---- stretches ---- */

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
}

/* Where the name that comes next begins, and the value: before all that is trimmed. */
static uint32_t name_start(const order *order)
{
    const found_names *names = order->names;
    if (order->name == names->count)
        return UINT32_MAX;
    return order->reading->tokens->items[names->items[order->name].first].start;
}

static uint32_t value_start(const order *order)
{
    const values *values = order->reading->values;
    return order->value < values->count ? values->items[order->value].start : UINT32_MAX;
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
    typedef uint32_t four __attribute__((vector_size(COVERED_AT_ONCE * sizeof(uint32_t))));
    const four places = {0, 1, 2, 3};
    uint32_t size = part->last - part->first;
    four set = (four)(places < (four){size, size, size, size});
    set &= (four){number, number, number, number};
    memcpy(at + part->first, &set, sizeof set);
    for (uint32_t t = COVERED_AT_ONCE; t < size; t++)
        at[part->first + t] = number;
}

/* Makes the next one; what lies in a part already, in the publisher or has no tokens is none. */
static void add_next(order *order, bool name)
{
    reading *reading = order->reading;
    part *next = &reading->parts[reading->n_parts];
    if (name) {
        const found_name *found = &order->names->items[order->name++];
        order->token = found->first > order->token ? found->first : order->token;
        make_name(reading, found, next);
    } else {
        make_value(reading, order->token, order->value++, next);
        order->token = next->first;
    }
    if ((next->start >= next->end) | (next->start < order->end) || is_publisher(reading, next))
        return;
    if (order->names->count > STRETCH) /* what a short text has is near */
        expect_part(reading, next);
    reading->n_parts++;
    put_cover(reading->part_at, next, (uint32_t)reading->n_parts);
    order->end = next->end;
}

/* The end of the sentence of the last part. A value may stand behind all tokens. */
static uint32_t sentence_end(const reading *reading)
{
    const tokens *tokens = reading->tokens;
    uint32_t last = reading->parts[reading->n_parts - 1].first;
    return last < tokens->count ? tokens->sentences[tokens->sentence_of[last]].last
                                : (uint32_t)tokens->count;
}

/* Whether what begins at a place stands in a later one. */
static bool begins_sentence(const reading *reading, uint32_t place)
{
    uint32_t end = sentence_end(reading);
    return !end || place >= reading->tokens->items[end - 1].end;
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
    const stretch before = lists_so_far(reading);
    uint32_t first = (uint32_t)reading->n_parts;
    uint32_t name = name_start(order), value = value_start(order);
    if (order->over)
        return false;
    while ((name & value) != UINT32_MAX) {
        uint32_t next = name < value ? name : value;
        if (reading->n_parts >= first + STRETCH && begins_sentence(reading, next))
            break;
        add_next(order, name < value);
        if (name < value)
            name = name_start(order);
        else
            value = value_start(order);
    }
    order->over = (name & value) == UINT32_MAX;
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
