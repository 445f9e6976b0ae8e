#include "json_writer.h"

#include "../base/buffer.h"
#include "../read/characters.h"

enum { INDENT = 2 };

static void put(json_writer *writer, bytes text)
{
    if (!writer->failed && !buffer_append(writer->out, text))
        writer->failed = true;
}

static void put_byte(json_writer *writer, char byte)
{
    put(writer, (bytes){&byte, 1});
}

static void new_line(json_writer *writer)
{
    put_byte(writer, '\n');
    for (unsigned i = 0; i < writer->depth * INDENT; i++)
        put_byte(writer, ' ');
}

/* What stands between this member and the one before it. */
static void separate(json_writer *writer)
{
    if (!writer->first)
        put_byte(writer, ',');
    if (writer->pretty && writer->inline_depth && !writer->first)
        put_byte(writer, ' ');
    else if (writer->pretty && !writer->inline_depth && writer->depth)
        new_line(writer);
    writer->first = false;
}

static const char hexadecimal[] = "0123456789abcdef";

static void put_escape(json_writer *writer, unsigned char byte)
{
    static const char short_forms[] = "\"\"\\\\\bb\ff\nn\rr\tt";
    for (size_t i = 0; i + 1 < sizeof short_forms; i += 2)
        if ((unsigned char)short_forms[i] == byte) {
            put(writer, (bytes){(char[]){'\\', short_forms[i + 1]}, 2});
            return;
        }
    put(writer,
        (bytes){(char[]){'\\', 'u', '0', '0', hexadecimal[byte >> 4], hexadecimal[byte & 15]}, 6});
}

static bool is_plain(unsigned char byte)
{
    return byte >= 0x20 && byte != '"' && byte != '\\' && byte < 0x80;
}

static void put_string(json_writer *writer, bytes text)
{
    put_byte(writer, '"');
    size_t written = 0, at = 0;
    while (at < text.size) {
        unsigned char byte = (unsigned char)text.data[at];
        if (is_plain(byte)) {
            at++;
            continue;
        }
        int32_t codepoint = byte;
        size_t size = byte < 0x80 ? 1 : character_decode(text, at, &codepoint);
        if (codepoint >= 0x80) {
            at += size;
            continue;
        }
        put(writer, bytes_slice(text, written, at));
        if (codepoint < 0)
            put(writer, BYTES(CHARACTER_REPLACEMENT));
        else
            put_escape(writer, byte);
        at += size;
        written = at;
    }
    if (text.size)
        put(writer, bytes_slice(text, written, text.size));
    put_byte(writer, '"');
}

static void begin(json_writer *writer, const char *key)
{
    separate(writer);
    if (!key)
        return;
    put_string(writer, bytes_of(key));
    put_byte(writer, ':');
    if (writer->pretty)
        put_byte(writer, ' ');
}

void json_open(json_writer *writer, const char *key, char bracket)
{
    begin(writer, key);
    put_byte(writer, bracket);
    if (writer->inline_depth)
        writer->inline_depth++;
    else
        writer->depth++;
    writer->first = true;
}

void json_open_inline(json_writer *writer, const char *key, char bracket)
{
    begin(writer, key);
    put_byte(writer, bracket);
    writer->inline_depth++;
    writer->first = true;
}

void json_close(json_writer *writer, char bracket)
{
    bool empty = writer->first;
    if (writer->inline_depth) {
        writer->inline_depth--;
    } else {
        writer->depth--;
        if (writer->pretty && !empty)
            new_line(writer);
    }
    put_byte(writer, bracket);
    writer->first = false;
}

void json_string(json_writer *writer, const char *key, bytes value)
{
    begin(writer, key);
    put_string(writer, value);
}

/* The decimal digits of value, written backwards so that they end at `end`. */
static char *digits_before(char *end, uint64_t value)
{
    do
        *--end = (char)('0' + value % 10);
    while (value /= 10);
    return end;
}

void json_size(json_writer *writer, const char *key, size_t value)
{
    char digits[20], *end = digits + sizeof digits, *start = digits_before(end, value);
    json_raw(writer, key, (bytes){start, (size_t)(end - start)});
}

static uint64_t magnitude(int64_t value)
{
    return value < 0 ? -(uint64_t)value : (uint64_t)value;
}

void json_integer(json_writer *writer, const char *key, int64_t value)
{
    json_number(writer, key, (kliping_number){.present = true, .coefficient = value});
}

void json_number(json_writer *writer, const char *key, kliping_number value)
{
    if (!value.present) {
        json_raw(writer, key, BYTES("null"));
        return;
    }
    char text[UINT8_MAX + 24], *end = text + sizeof text, *start = end;
    uint64_t rest = magnitude(value.coefficient);
    unsigned decimals = value.decimals;
    while (decimals && rest % 10 == 0) { /* 1.50 is 1.5 */
        rest /= 10;
        decimals--;
    }
    for (unsigned i = 0; i < decimals; i++, rest /= 10)
        *--start = (char)('0' + rest % 10);
    if (decimals)
        *--start = '.';
    start = digits_before(start, rest);
    if (value.coefficient < 0)
        *--start = '-';
    json_raw(writer, key, (bytes){start, (size_t)(end - start)});
}

void json_score(json_writer *writer, const char *key, double value)
{
    double bounded = value > 0 ? value < 1 ? value : 1 : 0; /* not a number: 0 */
    json_number(writer, key,
                (kliping_number){.present = true,
                                 .decimals = 4,
                                 .coefficient = (int64_t)(bounded * 10000 + 0.5)});
}

void json_raw(json_writer *writer, const char *key, bytes value)
{
    begin(writer, key);
    put(writer, value);
}
