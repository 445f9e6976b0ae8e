#include "../base/buffer.h"
#include "../read/characters.h"
#include "json_digits.h"
#include "json_writing.h"

/* ---- room ---- */

bool json_grow(json_writer *writer, size_t more)
{
    kliping_buffer *out = writer->out;
    if (writer->failed)
        return false;
    out->size = (size_t)(writer->next - out->data);
    writer->failed = !buffer_reserve(out, more);
    if (writer->failed) {
        writer->end = writer->next; /* nor for anything smaller, so that nothing goes on */
        return false;
    }
    writer->next = out->data + out->size;
    writer->end = out->data + out->capacity;
    return true;
}

json_writer json_start(kliping_buffer *out, bool pretty)
{
    json_writer writer = {.out = out, .size_before = out->size, .pretty = pretty, .first = true};
    writer.failed = !buffer_reserve(out, MARGIN);
    if (!writer.failed) {
        writer.next = out->data + out->size;
        writer.end = out->data + out->capacity;
    }
    return writer;
}

kliping_status json_finish(json_writer *writer)
{
    writer->out->size =
        writer->failed ? writer->size_before : (size_t)(writer->next - writer->out->data);
    return writer->failed ? KLIPING_NO_MEMORY : KLIPING_OK;
}

/* ---- what stands between members ---- */

static char *new_line(char *at, unsigned depth)
{
    *at++ = '\n';
    memset(at, ' ', (size_t)depth * INDENT);
    return at + (size_t)depth * INDENT;
}

void json_separate(json_writer *writer)
{
    bool first = writer->first, named = writer->named;
    writer->first = writer->named = false;
    if (named)
        return;
    if (!first)
        *writer->next++ = ',';
    if (writer->inline_depth && !first)
        *writer->next++ = ' ';
    else if (!writer->inline_depth && writer->depth)
        writer->next = new_line(writer->next, writer->depth);
}

/* ---- strings ---- */

static char *put_escape(char *at, unsigned char byte)
{
    static const char short_forms[] = "\"\"\\\\\bb\ff\nn\rr\tt";
    static const char hexadecimal[] = "0123456789abcdef";
    *at++ = '\\';
    for (size_t i = 0; i + 1 < sizeof short_forms; i += 2)
        if ((unsigned char)short_forms[i] == byte) {
            *at++ = short_forms[i + 1];
            return at;
        }
    memcpy(at, "u00", 3);
    at[3] = hexadecimal[byte >> 4];
    at[4] = hexadecimal[byte & 15];
    return at + 5;
}

/* One character that is not plain; returns its size in the text. */
static size_t put_special(char **out, bytes text, size_t at)
{
    unsigned char byte = (unsigned char)text.data[at];
    if (byte < 0x80) {
        *out = put_escape(*out, byte);
        return 1;
    }
    int32_t codepoint;
    size_t size = character_decode(text, at, &codepoint);
    bytes valid = codepoint < 0 ? BYTES(CHARACTER_REPLACEMENT) : bytes_slice(text, at, at + size);
    for (size_t i = 0; i < valid.size; i++)
        *(*out)++ = valid.data[i];
    return size;
}

static __attribute__((noinline)) char *put_text(json_writer *writer, char *out, bytes text)
{
    enum { AT_ONCE = 4096 }; /* bytes that room is made for, as if all were escapes */
    for (size_t at = 0; at < text.size;) {
        size_t size = text.size - at < AT_ONCE ? text.size - at : AT_ONCE, end = at + size;
        writer->next = out;
        if (!has_room(writer, size * LONGEST_ESCAPE + MARGIN))
            return NULL;
        out = writer->next;
        while (at < end) {
            size_t plain = copy_plain(out, text.data + at, end - at);
            out += plain;
            at += plain;
            if (at < end)
                at += put_special(&out, text, at);
        }
    }
    return out;
}

char *copy_if_plain_longer(char *out, const char *from, size_t longest)
{
    size_t size = strnlen(from, longest);
    return size < longest && copy_if_plain(out, from, size) ? out + size : NULL;
}

void json_string(json_writer *writer, bytes key, bytes value)
{
    char *at = begin(writer, key, SHORT);
    if (!at)
        return;
    *at++ = '"';
    if (value.size <= SHORT && copy_if_plain(at, value.data, value.size))
        at += value.size;
    else if (!(at = put_text(writer, at, value)))
        return;
    *at++ = '"';
    writer->next = at;
}

void json_text(json_writer *writer, bytes key, const char *value)
{
    char *at = begin(writer, key, SHORT);
    if (!at)
        return;
    *at++ = '"';
    char *end = copy_if_plain_code(at, value, SHORT);
    if (!end && !(end = put_text(writer, at, bytes_of(value))))
        return;
    *end++ = '"';
    writer->next = end;
}

void json_name(json_writer *writer, bytes name)
{
    json_string(writer, JSON_ITEM, name);
    if (!has_room(writer, MARGIN))
        return;
    /* NOLINTNEXTLINE(clang-analyzer-core.NullDereference): there is room */
    *writer->next++ = ':';
    if (writer->pretty)
        *writer->next++ = ' ';
    writer->first = true; /* no comma before the value */
    writer->named = writer->pretty;
}

/* ---- objects and arrays ---- */

void json_open_any(json_writer *writer, bytes key, char bracket, bool in_line)
{
    char *at = begin(writer, key, 1);
    if (!at)
        return;
    *at++ = bracket;
    writer->next = at;
    if (writer->pretty && (in_line || writer->inline_depth))
        writer->inline_depth++;
    else if (writer->pretty)
        writer->depth++;
    writer->first = true;
}

void json_close_any(json_writer *writer, char bracket)
{
    size_t indent = writer->pretty ? (size_t)writer->depth * INDENT : 0;
    if (!has_room(writer, indent + MARGIN))
        return;
    if (writer->pretty && writer->inline_depth) {
        writer->inline_depth--;
    } else if (writer->pretty) {
        writer->depth--;
        if (!writer->first)
            writer->next = new_line(writer->next, writer->depth);
    }
    *writer->next++ = bracket;
    writer->first = false;
}

void json_empty_array(json_writer *writer, bytes key)
{
    char *at = begin(writer, key, 2);
    if (!at)
        return;
    at[0] = '[';
    at[1] = ']';
    writer->next = at + 2;
}

/* ---- numbers ---- */

void json_size(json_writer *writer, bytes key, size_t value)
{
    char *at = begin(writer, key, DIGITS);
    if (at)
        writer->next = put_digits(at, value);
}

void json_integer(json_writer *writer, bytes key, int64_t value)
{
    json_number(writer, key, (kliping_number){.present = true, .coefficient = value});
}

static inline char *put_signed(char *at, kliping_number value)
{
    uint64_t size =
        value.coefficient < 0 ? -(uint64_t)value.coefficient : (uint64_t)value.coefficient;
    *at = '-';
    return put_number(at + (value.coefficient < 0), size, value.decimals);
}

void json_number(json_writer *writer, bytes key, kliping_number value)
{
    if (!value.present) {
        json_raw(writer, key, BYTES("null"));
        return;
    }
    char *at = begin(writer, key, LONGEST_DECIMAL + 1);
    if (at)
        writer->next = put_signed(at, value);
}

/* The second time it need not be made of digits again. */
static void write_twice(json_writer *writer, kliping_number value)
{
    enum { FEW = 32 };
    char few[FEW], *at = begin(writer, json_key("min"), 2 * (LONGEST_DECIMAL + 1) + FEW);
    if (!at)
        return;
    char *end = put_signed(at, value);
    size_t size = (size_t)(end - at);
    memcpy(end, ",\"max\":", 8); /* with its NUL */
    end += 7;
    memcpy(few, at, sizeof few);
    memcpy(end, few, sizeof few);
    if (size > sizeof few)
        memcpy(end, at, size);
    writer->next = end + size;
}

void json_bounds(json_writer *writer, kliping_number min, kliping_number max)
{
    bool are_one = min.present & max.present & (min.coefficient == max.coefficient) &
                   (min.decimals == max.decimals) & !writer->pretty;
    if (are_one) {
        write_twice(writer, min);
        return;
    }
    json_number(writer, json_key("min"), min);
    json_number(writer, json_key("max"), max);
}

void json_score(json_writer *writer, bytes key, double value)
{
    double bounded = value > 0 ? value < 1 ? value : 1 : 0; /* not a number: 0 */
    json_number(writer, key,
                (kliping_number){.present = true,
                                 .decimals = 4,
                                 .coefficient = (int64_t)(bounded * 10000 + 0.5)});
}

void json_raw(json_writer *writer, bytes key, bytes value)
{
    char *at = begin(writer, key, value.size);
    if (!at)
        return;
    memcpy(at, value.data, value.size);
    writer->next = at + value.size;
}
