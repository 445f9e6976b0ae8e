#include "record.h"

#include "../base/buffer.h"
#include "../base/date.h"
#include "json_fields.h"
#include "json_strings.h"

#include <stdio.h>

const record_names record_default_names = {{"id", "title", "text", "date", "url"}};

static void warn(record *out, const char *warning)
{
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
    if (date.size && !date_read_iso(date, out->date))
        warn(out, "the record's date is not of the form YYYY-MM-DD and is not used");
}

static void read_title(bytes raw, kliping_buffer *memory, record *out)
{
    if (json_is_string(raw))
        out->title = decode_string(raw, memory, out);
    else if (is_given(raw))
        warn(out, "the record's title is not a string and is not used");
}

/* Room for all that may be decoded, so that nothing moves afterwards. */
static bool reserve_memory(const json_field *fields, kliping_buffer *memory)
{
    size_t total = 1;
    for (size_t i = 0; i < RECORD_FIELDS; i++)
        total += fields[i].raw.size * (i == RECORD_ID ? 3 : 1);
    return buffer_reserve(memory, total);
}

static const char *find_fields(bytes line, const record_names *names, json_field *fields,
                               size_t *at)
{
    for (size_t i = 0; i < RECORD_FIELDS; i++)
        fields[i] = (json_field){.name = bytes_of(names->name[i])};
    const char *fault = json_fields(line, fields, RECORD_FIELDS, at);
    for (size_t i = 0; fault && i < RECORD_FIELDS; i++) /* a number that is cut is another number */
        if (fields[i].raw.data && fields[i].raw.data + fields[i].raw.size == line.data + line.size)
            fields[i].raw = (bytes){NULL, 0};
    return fault;
}

kliping_status record_read(bytes line, const record_names *names, kliping_buffer *memory,
                           record *out, char *reason)
{
    *out = (record){0};
    json_field fields[RECORD_FIELDS];
    size_t at;
    const char *fault = find_fields(line, names, fields, &at);
    if (!reserve_memory(fields, memory))
        return KLIPING_NO_MEMORY;
    out->id = decode_id(fields[RECORD_ID].raw, memory);
    bytes text = fields[RECORD_TEXT].raw;
    if (fault)
        snprintf(reason, RECORD_REASON, "broken JSON at byte %zu: %s", at + 1, fault);
    else if (!text.data)
        snprintf(reason, RECORD_REASON, "\"%.80s\" is missing", names->name[RECORD_TEXT]);
    else if (!json_is_string(text))
        snprintf(reason, RECORD_REASON, "\"%.80s\" is not a string", names->name[RECORD_TEXT]);
    if (fault || !json_is_string(text))
        return KLIPING_BAD_RECORD;
    out->text = decode_string(text, memory, out);
    read_title(fields[RECORD_TITLE].raw, memory, out);
    read_date(fields[RECORD_DATE].raw, memory, out);
    return KLIPING_OK;
}

kliping_status record_read_id(bytes beginning, const record_names *names, kliping_buffer *memory,
                              bytes *id)
{
    json_field fields[RECORD_FIELDS];
    size_t at;
    *id = (bytes){NULL, 0};
    (void)find_fields(beginning, names, fields, &at); /* it ends too early: that is known */
    if (!reserve_memory(fields, memory))
        return KLIPING_NO_MEMORY;
    *id = decode_id(fields[RECORD_ID].raw, memory);
    return KLIPING_OK;
}

bool record_is_blank(bytes line)
{
    for (size_t i = 0; i < line.size; i++)
        if (line.data[i] != ' ' && line.data[i] != '\t' && line.data[i] != '\r')
            return false;
    return true;
}
