/* What is written at once is as if it were put together of its members. */
#include "check.h"

#include "form/json_writer.h"
#include "kliping.h"

#include <string.h>

/* What an item of each kind says, member by member. */
static void write_members(json_writer *writer, const char *name, const char *more, bytes text)
{
    json_open(writer, JSON_ITEM, '{');
    json_string(writer, json_key("id"), BYTES("e1"));
    json_string(writer, json_key("type"), bytes_of(name));
    json_string(writer, json_key("name"), bytes_of(name));
    if (more)
        json_string(writer, json_key("position"), bytes_of(more));
    json_open_inline(writer, json_key("links"), '[');
    for (int i = 0; i < 2; i++) {
        json_open(writer, JSON_ITEM, '{');
        json_string(writer, json_key("kb"), BYTES("k"));
        json_string(writer, json_key("id"), BYTES("1"));
        json_string(writer, json_key("name"), bytes_of(name));
        json_close(writer, '}');
    }
    json_close(writer, ']');
    json_open(writer, json_key("mentions"), '[');
    for (size_t start = 7; start < 20000; start += 9990) {
        json_open_inline(writer, JSON_ITEM, '{');
        json_size(writer, json_key("start"), start);
        json_size(writer, json_key("end"), start + 5);
        json_string(writer, json_key("text"), text);
        if (more)
            json_string(writer, json_key("position"), bytes_of(more));
        json_close(writer, '}');
    }
    json_close(writer, ']');
    json_close(writer, '}');
}

static kliping_buffer entities_of_members(const char *name, const char *more, bytes text,
                                          bool pretty)
{
    kliping_buffer out = {0};
    json_writer writer = json_start(&out, pretty);
    json_open(&writer, JSON_ITEM, '{');
    json_open(&writer, json_key("entities"), '[');
    for (int i = 0; i < 2; i++)
        write_members(&writer, name, more, text);
    json_close(&writer, ']');
    json_empty_array(&writer, json_key("quotes"));
    CHECK(json_finish(&writer) == KLIPING_OK);
    return out;
}

static kliping_buffer entities_of_document(const char *name, const char *more, bytes text,
                                           bool pretty)
{
    const kliping_link links[] = {{"k", "1", name}, {"k", "1", name}};
    const kliping_mention mentions[] = {{{7, 12, text.data, text.size, false}, more},
                                        {{9997, 10002, text.data, text.size, false}, more},
                                        {{19987, 19992, text.data, text.size, false}, more}};
    const kliping_entity entity = {"e1", name, name, more, NULL, links, 2, mentions, 3};
    const kliping_entity *const entities[] = {&entity, &entity};
    const kliping_document document = {.entities = entities, .n_entities = 2};
    kliping_buffer out = {0};
    CHECK(kliping_document_json(&document, NULL, &(kliping_json_style){.pretty = pretty}, &out) ==
          KLIPING_OK);
    return out;
}

/* Whether one holds the other, but for how that begins and ends. */
static bool is_within(const kliping_buffer *whole, const kliping_buffer *part)
{
    const char *from = memmem(part->data, part->size, "\"entities\"", 10);
    size_t size = from ? part->size - (size_t)(from - part->data) : 0;
    return size && memmem(whole->data, whole->size, from, size);
}

/* Items that are written at once, in either form, are as if they were put together. */
static void whole_items_are_as_their_members(void)
{
    enum { MOST = 200 };
    char name[MOST + 1], text[MOST];
    for (size_t size = 0; size < MOST; size++)
        for (unsigned kind = 0; kind < 16; kind++) {
            memset(name, 'n', size);
            memset(text, 't', size);
            if (size && (kind & 1))
                name[size / 2] = '"';
            if (size && (kind & 2))
                text[size - 1] = '\n';
            name[size] = '\0';
            const char *more = kind & 4 ? name : NULL;
            kliping_buffer whole = entities_of_document(name, more, (bytes){text, size}, kind & 8);
            kliping_buffer part = entities_of_members(name, more, (bytes){text, size}, kind & 8);
            CHECK(is_within(&whole, &part));
            kliping_buffer_free(&whole);
            kliping_buffer_free(&part);
        }
}

/* The same of what events are made of. */
static void cues_and_roles_are_as_their_members(void)
{
    enum { MOST = 200 };
    char text[MOST + 1] = {0}, escaped[2 * MOST] = {0};
    for (size_t size = 1; size < MOST; size++)
        for (int special = 0; special < 2; special++) {
            memset(text, 'x', size);
            memset(escaped, 'x', size);
            if (special) {
                text[size - 1] = '"';
                memcpy(escaped + size - 1, "\\\"", 3);
            }
            const kliping_span span = {1, 2, text, size, false};
            const kliping_entity entity = {.id = text};
            const kliping_cue cue = {text, text};
            const kliping_evidence evidence = {span, &cue, 1};
            const kliping_role role = {text, span, &entity};
            const kliping_event event = {"mou", 1, NULL, &evidence, 1, &role, 1};
            const kliping_document document = {.events = &event, .n_events = 1};
            kliping_buffer out = {0};
            CHECK(kliping_document_json(&document, NULL, NULL, &out) == KLIPING_OK);
            char expected[4000];
            const char *e = escaped;
            int expected_size = snprintf(
                expected, sizeof expected,
                "\"evidence\":[{\"start\":1,\"end\":2,\"text\":\"%s\",\"cues\":[{\"text\":\"%s\","
                "\"source\":\"%s\"}]}],\"roles\":[{\"role\":\"%s\",\"start\":1,\"end\":2,"
                "\"text\":\"%s\",\"entity\":\"%s\"}]}]",
                e, e, e, e, e, e);
            CHECK(memmem(out.data, out.size, expected, (size_t)expected_size));
            kliping_buffer_free(&out);
        }
}

/* Bounds that are the same are written once and copied, whatever they are. */
static void bounds_are_two_numbers(void)
{
    static const int64_t coefficients[] = {0, -1, 25, 9999, 79800000, INT64_MIN, INT64_MAX};
    for (size_t i = 0; i < sizeof coefficients / sizeof *coefficients; i++)
        for (unsigned decimals = 0; decimals < UINT8_MAX; decimals++) {
            kliping_number number = {true, (uint8_t)decimals, coefficients[i]};
            kliping_buffer out[2] = {0};
            for (int together = 0; together < 2; together++) {
                json_writer writer = json_start(&out[together], false);
                if (together) {
                    json_bounds(&writer, number, number);
                } else {
                    json_number(&writer, json_key("min"), number);
                    json_number(&writer, json_key("max"), number);
                }
                json_size(&writer, json_key("n"), 1);
                CHECK(json_finish(&writer) == KLIPING_OK);
            }
            CHECK(
                bytes_equal((bytes){out[0].data, out[0].size}, (bytes){out[1].data, out[1].size}));
            kliping_buffer_free(&out[0]);
            kliping_buffer_free(&out[1]);
        }
}

int main(void)
{
    whole_items_are_as_their_members();
    cues_and_roles_are_as_their_members();
    bounds_are_two_numbers();
    return check_report();
}
