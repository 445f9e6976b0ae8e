#include "json_writer.h"

#include "../base/buffer.h"
#include "../read/characters.h"

#include <endian.h>

enum {
    INDENT = 2,
    PADDED = sizeof JSON_PAD, /* bytes copied of a short key, whatever its size */
    MARGIN = PADDED + 16, /* what a member needs beside its key and value; written over at most */
    DIGITS = 20,          /* of the largest number */
    LONGEST_ESCAPE = 6    /* bytes that one becomes: \u001f */
};

/* ---- room ---- */

static bool grow(json_writer *writer, size_t more)
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

static inline bool has_room(json_writer *writer, size_t more)
{
    return (size_t)(writer->end - writer->next) >= more || grow(writer, more);
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

static void separate_pretty(json_writer *writer)
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

/* Begins a member and returns where its value goes, with room for it; NULL when there is none. */
static inline char *begin(json_writer *writer, bytes key, size_t room)
{
    size_t indent = writer->pretty ? (size_t)writer->depth * INDENT : 0;
    if (!has_room(writer, key.size + room + indent + MARGIN))
        return NULL;
    if (writer->pretty) {
        separate_pretty(writer);
    } else {
        *writer->next = ',';
        writer->next += !writer->first;
        writer->first = false;
    }
    char *at = writer->next;
    memcpy(at, key.data, PADDED);
    if (key.size > PADDED)
        memcpy(at + PADDED, key.data + PADDED, key.size - PADDED);
    at += key.size;
    if (writer->pretty && key.size)
        *at++ = ' ';
    return at;
}

/* ---- strings ---- */

static inline uint64_t load(const char *from)
{
    uint64_t word;
    memcpy(&word, from, sizeof word);
    return word;
}

/* The high bit of the first byte that cannot stand in a string as it is, or is not ASCII; bits of
 * bytes behind it may be set or not. */
static inline uint64_t special_bytes(uint64_t word)
{
    const uint64_t ones = 0x0101010101010101u;
    word = le64toh(word);
    uint64_t quote = word ^ ones * '"', backslash = word ^ ones * '\\';
    return (((quote - ones) & ~quote) | ((backslash - ones) & ~backslash) |
            ((word - ones * ' ') & ~word) | word) &
           ones * 0x80;
}

static bool is_plain(unsigned char byte)
{
    return byte >= ' ' && byte != '"' && byte != '\\' && byte < 0x80;
}

/* Copies up to the first byte that is not plain. */
static inline size_t copy_plain(char *out, const char *from, size_t size)
{
    size_t at = 0;
    for (; size - at >= 8; at += 8) {
        uint64_t word = load(from + at), special = special_bytes(word);
        memcpy(out + at, &word, sizeof word);
        if (special)
            return at + (unsigned)__builtin_ctzll(special) / 8;
    }
    if (at && at < size) { /* the last eight, some of them again */
        uint64_t word = load(from + size - 8), special = special_bytes(word);
        memcpy(out + size - 8, &word, sizeof word);
        return special ? size - 8 + (unsigned)__builtin_ctzll(special) / 8 : size;
    }
    for (; at < size && is_plain((unsigned char)from[at]); at++)
        out[at] = from[at];
    return at;
}

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

enum { SHORT = 128 /* bytes that room is made for at once */ };

typedef unsigned char sixteen __attribute__((vector_size(16)));
typedef signed char signed_sixteen __attribute__((vector_size(16)));
typedef uint64_t two_words __attribute__((vector_size(16)));

static inline bool are_plain(two_words words)
{
    sixteen text = (sixteen)words; /* bytes beyond ASCII are below zero */
    two_words special = (two_words)((text == '"') | (text == '\\') | ((signed_sixteen)text < ' '));
    return !(special[0] | special[1]);
}

/* Copies a text that is plain throughout, as most are; false where it is not. Sixteen bytes at
 * once, or what there is in two pieces that may overlap. */
static inline bool copy_if_plain(char *out, const char *from, size_t size)
{
    two_words words = {0x2020202020202020u, 0x2020202020202020u};
    if (size >= 16) {
        for (size_t at = 0; at < size; at += 16) {
            at = at + 16 > size ? size - 16 : at;
            memcpy(&words, from + at, 16);
            memcpy(out + at, &words, 16);
            if (!are_plain(words))
                return false;
        }
        return true;
    }
    if (size >= 8) {
        words[0] = load(from);
        words[1] = load(from + size - 8);
        memcpy(out, from, 8);
        memcpy(out + size - 8, (char *)&words + 8, 8);
        return are_plain(words);
    }
    if (size >= 4) {
        uint32_t halves[2];
        memcpy(&halves[0], from, 4);
        memcpy(&halves[1], from + size - 4, 4);
        memcpy(out, &halves[0], 4);
        memcpy(out + size - 4, &halves[1], 4);
        words[0] = halves[0] | (uint64_t)halves[1] << 32;
        return are_plain(words);
    }
    bool plain = true;
    for (size_t at = 0; at < size; at++) {
        out[at] = from[at];
        plain &= is_plain((unsigned char)from[at]);
    }
    return plain;
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

static void open_bracket(json_writer *writer, bytes key, char bracket, bool in_line)
{
    char *at = begin(writer, key, 1);
    if (!at)
        return;
    *at++ = bracket;
    writer->next = at;
    if (in_line || writer->inline_depth)
        writer->inline_depth++;
    else
        writer->depth++;
    writer->first = true;
}

void json_open(json_writer *writer, bytes key, char bracket)
{
    open_bracket(writer, key, bracket, false);
}

void json_open_inline(json_writer *writer, bytes key, char bracket)
{
    open_bracket(writer, key, bracket, true);
}

void json_close(json_writer *writer, char bracket)
{
    if (!has_room(writer, (size_t)writer->depth * INDENT + MARGIN))
        return;
    if (writer->inline_depth) {
        writer->inline_depth--;
    } else {
        writer->depth--;
        if (writer->pretty && !writer->first)
            writer->next = new_line(writer->next, writer->depth);
    }
    *writer->next++ = bracket;
    writer->first = false;
}

/* ---- numbers ---- */

static const char hundred[] = "00010203040506070809101112131415161718192021222324"
                              "25262728293031323334353637383940414243444546474849"
                              "50515253545556575859606162636465666768697071727374"
                              "75767778798081828384858687888990919293949596979899";

static inline unsigned digits_of(uint64_t value)
{
    unsigned digits = 1;
    for (; value >= 10000; value /= 10000)
        digits += 4;
    return digits + (value >= 10) + (value >= 100) + (value >= 1000);
}

/* Two digits at once. */
static inline char *put_digits(char *at, uint64_t value)
{
    char *end = at + digits_of(value), *digit = end;
    for (; value >= 10; value /= 100) {
        digit -= 2;
        memcpy(digit, hundred + value % 100 * 2, 2);
        if (value < 100)
            return end;
    }
    *--digit = (char)('0' + value);
    return end;
}

void json_size(json_writer *writer, bytes key, size_t value)
{
    char *at = begin(writer, key, DIGITS);
    if (at)
        writer->next = put_digits(at, value);
}

static const char start_key[] = "\"start\":", end_key[] = ",\"end\":", text_key[] = ",\"text\":\"";

enum { LONGEST_RANGE = sizeof start_key + sizeof end_key + (size_t)2 * DIGITS };

static inline char *put_range(char *at, size_t start, size_t end)
{
    memcpy(at, start_key, sizeof start_key - 1);
    at = put_digits(at + sizeof start_key - 1, start);
    memcpy(at, end_key, sizeof end_key - 1);
    return put_digits(at + sizeof end_key - 1, end);
}

void json_range(json_writer *writer, size_t start, size_t end)
{
    if (writer->pretty) {
        json_size(writer, json_key("start"), start);
        json_size(writer, json_key("end"), end);
        return;
    }
    char *at = begin(writer, JSON_ITEM, LONGEST_RANGE);
    if (at)
        writer->next = put_range(at, start, end);
}

void json_range_text(json_writer *writer, size_t start, size_t end, bytes text)
{
    char *at = NULL;
    if (!writer->pretty && text.size <= SHORT) {
        at = begin(writer, JSON_ITEM, LONGEST_RANGE + sizeof text_key + SHORT);
        if (!at)
            return;
        writer->next = at = put_range(at, start, end);
        memcpy(at, text_key, sizeof text_key - 1);
        at += sizeof text_key - 1;
        if (copy_if_plain(at, text.data, text.size)) {
            at += text.size;
            *at++ = '"';
            writer->next = at;
            return;
        }
    }
    if (!at)
        json_range(writer, start, end);
    json_string(writer, json_key("text"), text);
}

void json_integer(json_writer *writer, bytes key, int64_t value)
{
    json_number(writer, key, (kliping_number){.present = true, .coefficient = value});
}

void json_number(json_writer *writer, bytes key, kliping_number value)
{
    if (!value.present) {
        json_raw(writer, key, BYTES("null"));
        return;
    }
    uint64_t rest =
        value.coefficient < 0 ? -(uint64_t)value.coefficient : (uint64_t)value.coefficient;
    unsigned decimals = value.decimals;
    while (decimals && rest % 10 == 0) { /* 1.50 is 1.5 */
        rest /= 10;
        decimals--;
    }
    char *at = begin(writer, key, UINT8_MAX + DIGITS + 2);
    if (!at)
        return;
    if (value.coefficient < 0)
        *at++ = '-';
    char fraction[UINT8_MAX];
    for (unsigned i = decimals; i--; rest /= 10)
        fraction[i] = (char)('0' + rest % 10);
    at = put_digits(at, rest);
    if (decimals) {
        *at++ = '.';
        memcpy(at, fraction, decimals);
        at += decimals;
    }
    writer->next = at;
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
