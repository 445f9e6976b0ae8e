#include "reported.h"

#include "../base/date.h"
#include "../base/utf8.h"
#include "../feed/json_fields.h"
#include "../feed/json_items.h"
#include "../feed/json_strings.h"

#include <stdio.h>
#include <stdlib.h>

/* What is being read; the first fault is kept. */
typedef struct reading {
    arena *arena;
    char *reason;
    bool failed;
    reported_money *money; /* [n_money] by id */
    size_t n_money, money_capacity;
} reading;

static bool fail(reading *r, const char *reason)
{
    if (!r->failed)
        snprintf(r->reason, REPORTED_REASON, "%s", reason);
    r->failed = true;
    return false;
}

/* The object's fields; false with the fault explained. */
static bool fields_of(reading *r, bytes object, json_field *fields, size_t count)
{
    size_t at;
    const char *fault = json_fields(object, fields, count, &at);
    if (fault && !r->failed) {
        snprintf(r->reason, REPORTED_REASON, "broken JSON at byte %zu: %s", at, fault);
        r->failed = true;
    }
    return !fault;
}

/* ---- strings -------------------------------------------------------------------------------- */

/* How many bytes of something that moves or hides what stands around it begin here; 0: none. */
static size_t unfit_at(bytes text, size_t at)
{
    const unsigned char *byte = (const unsigned char *)text.data + at;
    size_t left = text.size - at;
    if (byte[0] < 0x20 || byte[0] == 0x7F)
        return 1;
    if (left >= 2 && byte[0] == 0xC2 && byte[1] < 0xA0) /* C1 */
        return 2;
    if (left < 3)
        return 0;
    bool is_mark = byte[0] == 0xE2 && byte[1] == 0x80 &&
                   ((byte[2] >= 0x8B && byte[2] <= 0x8F) || (byte[2] >= 0xA8 && byte[2] <= 0xAE));
    bool is_isolate = byte[0] == 0xE2 && byte[1] == 0x81 && byte[2] >= 0xA0 && byte[2] <= 0xAF;
    bool is_order_mark = byte[0] == 0xEF && byte[1] == 0xBB && byte[2] == 0xBF;
    return is_mark || is_isolate || is_order_mark ? 3 : 0;
}

static bytes cut(char *text, size_t size)
{
    if (size > REPORTED_NAME) {
        size = REPORTED_NAME - 3;
        while (size && ((unsigned char)text[size] & 0xC0) == 0x80)
            size--;
        memcpy(text + size, "\xE2\x80\xA6", 3); /* an ellipsis */
        size += 3;
    }
    return (bytes){text, size};
}

static bytes made_fit(bytes text, arena *arena)
{
    char *out = arena_array(arena, char, text.size + 1);
    size_t size = 0;
    for (size_t at = 0; at < text.size;) {
        size_t unfit = unfit_at(text, at);
        if (unfit || text.data[at] == ' ') {
            if (size && out[size - 1] != ' ')
                out[size++] = ' ';
            at += unfit ? unfit : 1;
        } else
            out[size++] = text.data[at++];
    }
    while (size && out[size - 1] == ' ')
        size--;
    return cut(out, size);
}

/* Empty where it is no string. */
static bytes string_of(reading *r, bytes raw)
{
    if (!json_is_string(raw))
        return (bytes){"", 0};
    char *room = arena_array(r->arena, char, raw.size + 1);
    kliping_buffer decoded = {.data = room, .capacity = raw.size + 1}; /* never grows */
    bool repaired;
    if (!json_unescape(raw, &decoded, &repaired))
        return (bytes){"", 0};
    return made_fit((bytes){decoded.data, decoded.size}, r->arena);
}

static bool raw_is(bytes raw, const char *string)
{
    size_t size = strlen(string);
    return raw.size == size + 2 && raw.data[0] == '"' && memcmp(raw.data + 1, string, size) == 0;
}

/* ---- entities ------------------------------------------------------------------------------- */

static bool read_currency(bytes raw, bytes *out)
{
    if (raw.size != 5)
        return false;
    *out = bytes_slice(raw, 1, 4);
    for (size_t i = 0; i < 3; i++)
        if (out->data[i] < 'A' || out->data[i] > 'Z')
            return false;
    return true;
}

static bytes number_of(bytes raw)
{
    bool is_number = raw.size && (raw.data[0] == '-' || (raw.data[0] >= '0' && raw.data[0] <= '9'));
    return is_number ? raw : (bytes){NULL, 0};
}

static bool read_money(reading *r, bytes id, bytes value)
{
    enum { CURRENCY, MIN, MAX, PER, APPROX, COUNT };
    json_field fields[COUNT] = {
        {.name = BYTES("currency")}, {.name = BYTES("min")},    {.name = BYTES("max")},
        {.name = BYTES("per")},      {.name = BYTES("approx")},
    };
    if (!value.size || value.data[0] != '{')
        return fail(r, "a sum of money has no value");
    if (!fields_of(r, value, fields, COUNT))
        return false;
    reported_money money = {
        .id = id,
        .min = number_of(fields[MIN].raw),
        .max = number_of(fields[MAX].raw),
        .per = json_is_string(fields[PER].raw),
        .approximate = bytes_equal(fields[APPROX].raw, BYTES("true")),
    };
    if (!read_currency(fields[CURRENCY].raw, &money.currency))
        return fail(r, "a sum of money has no currency");
    r->money = arena_extend(r->arena, r->money, r->n_money, &r->money_capacity, sizeof *r->money);
    r->money[r->n_money++] = money;
    return true;
}

static bool read_link(reading *r, bytes links, reported_name *name)
{
    enum { KB, ID, NAME, COUNT };
    json_field fields[COUNT] = {
        {.name = BYTES("kb")}, {.name = BYTES("id")}, {.name = BYTES("name")}};
    bytes rest = json_items(links), first;
    if (!rest.data || !json_items_next(&rest, &first))
        return true;
    if (!fields_of(r, first, fields, COUNT))
        return false;
    name->kb = string_of(r, fields[KB].raw);
    name->id = string_of(r, fields[ID].raw);
    bytes official = string_of(r, fields[NAME].raw);
    if (official.size)
        name->name = official;
    return true;
}

static size_t count_items(bytes raw)
{
    size_t count = 0;
    bytes rest = json_items(raw), item;
    while (json_items_next(&rest, &item))
        count++;
    return count;
}

static bool read_entity(reading *r, bytes object, reported *out)
{
    enum { ID, TYPE, NAME, POSITION, VALUE, LINKS, MENTIONS, COUNT };
    json_field fields[COUNT] = {
        {.name = BYTES("id")},       {.name = BYTES("type")},  {.name = BYTES("name")},
        {.name = BYTES("position")}, {.name = BYTES("value")}, {.name = BYTES("links")},
        {.name = BYTES("mentions")},
    };
    if (!fields_of(r, object, fields, COUNT))
        return false;
    if (!json_is_string(fields[TYPE].raw) || !json_is_string(fields[NAME].raw))
        return fail(r, "an entity has no type or no name");
    if (raw_is(fields[TYPE].raw, "MONEY"))
        return read_money(r, fields[ID].raw, fields[VALUE].raw);
    reported_name name = {
        .type = string_of(r, fields[TYPE].raw),
        .name = string_of(r, fields[NAME].raw),
        .position = string_of(r, fields[POSITION].raw),
        .kb = {"", 0},
        .id = {"", 0},
        .n_mentions = count_items(fields[MENTIONS].raw),
    };
    if (!read_link(r, fields[LINKS].raw, &name))
        return false;
    if (name.name.size)
        out->names[out->n_names++] = name;
    return true;
}

static int by_id(const void *a, const void *b)
{
    const bytes *x = &((const reported_money *)a)->id, *y = &((const reported_money *)b)->id;
    if (x->size != y->size)
        return x->size < y->size ? -1 : 1;
    return x->size ? memcmp(x->data, y->data, x->size) : 0;
}

static bool read_entities(reading *r, bytes raw, reported *out)
{
    bytes rest = json_items(raw), item;
    if (!rest.data)
        return fail(r, "\"entities\" is no list");
    out->names = arena_array(r->arena, reported_name, count_items(raw) + 1);
    while (json_items_next(&rest, &item))
        if (!read_entity(r, item, out))
            return false;
    if (r->n_money)
        qsort(r->money, r->n_money, sizeof *r->money, by_id);
    return true;
}

/* ---- events --------------------------------------------------------------------------------- */

/* A role that is filled by a sum of money, or that should have been. */
static bool read_role(reading *r, bytes object, reported_event *event)
{
    enum { ROLE, ENTITY, COUNT };
    json_field fields[COUNT] = {{.name = BYTES("role")}, {.name = BYTES("entity")}};
    if (!fields_of(r, object, fields, COUNT))
        return false;
    reported_money wanted = {.id = fields[ENTITY].raw};
    const reported_money *money =
        wanted.id.size && r->n_money
            ? bsearch(&wanted, r->money, r->n_money, sizeof *r->money, by_id)
            : NULL;
    if (money)
        event->amounts[event->n_amounts++] = money;
    else if (raw_is(fields[ROLE].raw, "amount"))
        event->n_unread++;
    return true;
}

static bool read_event(reading *r, bytes object, reported *out)
{
    enum { TYPE, MODALITY, ROLES, COUNT };
    json_field fields[COUNT] = {
        {.name = BYTES("type")}, {.name = BYTES("modality")}, {.name = BYTES("roles")}};
    if (!fields_of(r, object, fields, COUNT))
        return false;
    reported_event *event = &out->events[out->n_events++];
    *event = (reported_event){.type = string_of(r, fields[TYPE].raw),
                              .modality = string_of(r, fields[MODALITY].raw)};
    if (!event->type.size)
        return fail(r, "an event has no type");
    event->amounts =
        arena_array(r->arena, const reported_money *, count_items(fields[ROLES].raw) + 1);
    bytes rest = json_items(fields[ROLES].raw), item;
    while (json_items_next(&rest, &item))
        if (!read_role(r, item, event))
            return false;
    return true;
}

static bool read_events(reading *r, bytes raw, reported *out)
{
    bytes rest = json_items(raw), item;
    if (!rest.data)
        return fail(r, "\"events\" is no list");
    out->events = arena_array(r->arena, reported_event, count_items(raw) + 1);
    while (json_items_next(&rest, &item))
        if (!read_event(r, item, out))
            return false;
    return true;
}

/* ---- the line ------------------------------------------------------------------------------- */

static void read_date(reading *r, bytes raw, reported *out)
{
    bytes date = string_of(r, raw);
    out->month = UNDATED;
    if (!date_read_iso(date, out->date)) {
        out->date[0] = 0;
        return;
    }
    const char *d = out->date;
    int year = (d[0] - '0') * 1000 + (d[1] - '0') * 100 + (d[2] - '0') * 10 + (d[3] - '0');
    out->month = year * 12 + (d[5] - '0') * 10 + (d[6] - '0') - 1;
}

static bool read_line(reading *r, bytes line, reported *out)
{
    enum { SCHEMA, ERROR, DATE, EVENTS, ENTITIES, COUNT };
    json_field fields[COUNT] = {
        {.name = BYTES("schema")}, {.name = BYTES("error")},    {.name = BYTES("date")},
        {.name = BYTES("events")}, {.name = BYTES("entities")},
    };
    if (!utf8_is_valid(line))
        return fail(r, "it is not UTF-8");
    if (bytes_equal(line, BYTES("{")))
        return fail(r, "a record stands on one line: write with kliping --compact");
    if (!fields_of(r, line, fields, COUNT))
        return false;
    if (!raw_is(fields[SCHEMA].raw, "kliping/1"))
        return fail(r, "its \"schema\" is not \"kliping/1\"");
    out->failed = json_is_string(fields[ERROR].raw);
    if (out->failed)
        return true;
    read_date(r, fields[DATE].raw, out);
    return read_entities(r, fields[ENTITIES].raw, out) && read_events(r, fields[EVENTS].raw, out);
}

kliping_status reported_read(bytes line, arena *arena, reported *out, char *reason)
{
    reading reading = {.arena = arena, .reason = reason};
    *out = (reported){.month = UNDATED};
    return read_line(&reading, line, out) ? KLIPING_OK : KLIPING_BAD_RECORD;
}
