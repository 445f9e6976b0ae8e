/* What writes ranges and their texts at once, member by member or in any form. */
#include "json_items.h"

void json_range(json_writer *writer, size_t start, size_t end)
{
    char *at = json_begin_item(writer, RANGE_ROOM);
    if (at) {
        json_put_range(&at, start, end);
        json_item_ends(writer, at);
        return;
    }
    json_size(writer, json_key("start"), start);
    json_size(writer, json_key("end"), end);
}

void json_span(json_writer *writer, const kliping_span *span)
{
    char *at = json_begin_item(writer, RANGE_ROOM + FIELD_ROOM);
    if (at && json_can_put_span(span) && json_put_span(&at, span)) {
        JSON_PUT(&at, "\"");
        json_item_ends(writer, at);
        return;
    }
    json_range(writer, span->start, span->end);
    if (span->in_title)
        json_string(writer, json_key("field"), BYTES("title"));
    json_string(writer, json_key("text"), (bytes){span->text, span->text_size});
}
