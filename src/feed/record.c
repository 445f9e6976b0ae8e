#include "record.h"

#include "../base/buffer.h"
#include "dates.h"
#include "json_strings.h"

#include <stdio.h>

const record_names record_default_names = {{NULL}};

static void warn(record *out, const char *warning)
{
    if (out->n_warnings < sizeof out->warnings / sizeof *out->warnings)
        out->warnings[out->n_warnings++] = warning;
}

/* Where nothing is escaped the string is borrowed; else it is decoded into memory, which has the
 * room already. */
static bytes decode_string(bytes raw, kliping_buffer *memory, record *out)
{
    bytes inner = bytes_slice(raw, 1, raw.size - 1);
    if (!memchr(inner.data, '\\', inner.size))
        return inner;
    size_t start = memory->size;
    bool repaired = false;
    if (json_unescape(raw, memory, &repaired) && repaired)
        warn(out, "a lone surrogate has been replaced");
    return (bytes){memory->data + start, memory->size - start};
}

static bytes decode_id(bytes raw, kliping_buffer *memory)
{
    size_t start = memory->size;
    if (!raw.size || !json_repair(raw, memory))
        return (bytes){NULL, 0};
    return (bytes){memory->data + start, memory->size - start};
}

static bool is_given(bytes raw)
{
    return raw.size && !bytes_equal(raw, BYTES("null"));
}

static void read_date(bytes raw, kliping_buffer *memory, record *out)
{
    if (!is_given(raw))
        return;
    bytes date = json_is_string(raw) ? decode_string(raw, memory, out) : raw;
    if (date.size && !feed_date_read(date, out->date))
        warn(out, "the record's date has no known form and is not used");
}

static void read_title(bytes raw, kliping_buffer *memory, record *out)
{
    if (json_is_string(raw))
        out->title = decode_string(raw, memory, out);
    else if (is_given(raw))
        warn(out, "the record's title is not a string and is not used");
}

/* What a record has of each field, under the best of its names. */
typedef struct found_fields {
    bytes raw[RECORD_FIELDS]; /* data is NULL where absent */
    const char *text_name;    /* of the text, for complaints; not NUL-terminated */
    size_t text_name_size;
} found_fields;

/* Room for all that may be decoded, so that nothing moves afterwards. */
static bool reserve_memory(const found_fields *found, kliping_buffer *memory)
{
    size_t total = 1;
    for (size_t i = 0; i < RECORD_FIELDS; i++)
        total += found->raw[i].size * (i == RECORD_ID ? 3 : 1);
    return buffer_reserve(memory, total);
}

static const char *find_fields(bytes line, const record_names *names, found_fields *found,
                               size_t *at)
{
    json_field wanted[RECORD_MOST_NAMES];
    record_field fields[RECORD_MOST_NAMES];
    size_t count = record_names_wanted(names, wanted, fields);
    const char *fault = json_fields(line, wanted, count, at);
    bytes text_name = bytes_of(names->name[RECORD_TEXT] ? names->name[RECORD_TEXT] : "text");
    *found = (found_fields){.text_name = text_name.data, .text_name_size = text_name.size};
    for (size_t i = 0; i < count; i++) {
        bytes raw = wanted[i].raw, *slot = &found->raw[fields[i]];
        if (!raw.data || (slot->data && !bytes_equal(*slot, BYTES("null"))))
            continue;
        if (fault && raw.data + raw.size == line.data + line.size)
            continue; /* a number that is cut is another number */
        *slot = raw;
        if (fields[i] == RECORD_TEXT) {
            found->text_name = wanted[i].name.data;
            found->text_name_size = wanted[i].name.size;
        }
    }
    return fault;
}

static bytes read_string(bytes raw, kliping_buffer *memory, record *out)
{
    return json_is_string(raw) ? decode_string(raw, memory, out) : (bytes){NULL, 0};
}

kliping_status record_read(bytes line, const record_names *names, kliping_buffer *memory,
                           record *out, char *reason)
{
    *out = (record){0};
    found_fields found;
    size_t at;
    const char *fault = find_fields(line, names, &found, &at);
    if (!reserve_memory(&found, memory))
        return KLIPING_NO_MEMORY;
    out->id = decode_id(found.raw[RECORD_ID], memory);
    bytes text = found.raw[RECORD_TEXT];
    bool has_page = !is_given(text) && json_is_string(found.raw[RECORD_HTML]);
    int name_size = found.text_name_size < 80 ? (int)found.text_name_size : 80;
    if (fault)
        snprintf(reason, RECORD_REASON, "broken JSON at byte %zu: %s", at + 1, fault);
    else if (!text.data && !has_page)
        snprintf(reason, RECORD_REASON, "\"%.*s\" is missing", name_size, found.text_name);
    else if (!json_is_string(text) && !has_page)
        snprintf(reason, RECORD_REASON, "\"%.*s\" is not a string", name_size, found.text_name);
    if (fault || (!json_is_string(text) && !has_page))
        return KLIPING_BAD_RECORD;
    if (has_page)
        out->html = decode_string(found.raw[RECORD_HTML], memory, out);
    else
        out->text = decode_string(text, memory, out);
    read_title(found.raw[RECORD_TITLE], memory, out);
    read_date(found.raw[RECORD_DATE], memory, out);
    out->url = read_string(found.raw[RECORD_URL], memory, out);
    out->publisher = read_string(found.raw[RECORD_PUBLISHER], memory, out);
    out->author = read_string(found.raw[RECORD_AUTHOR], memory, out);
    return KLIPING_OK;
}

kliping_status record_read_id(bytes beginning, const record_names *names, kliping_buffer *memory,
                              bytes *id)
{
    found_fields found;
    size_t at;
    *id = (bytes){NULL, 0};
    (void)find_fields(beginning, names, &found, &at); /* it ends too early: that is known */
    if (!reserve_memory(&found, memory))
        return KLIPING_NO_MEMORY;
    *id = decode_id(found.raw[RECORD_ID], memory);
    return KLIPING_OK;
}

bool record_is_blank(bytes line)
{
    for (size_t i = 0; i < line.size; i++)
        if (line.data[i] != ' ' && line.data[i] != '\t' && line.data[i] != '\r')
            return false;
    return true;
}
