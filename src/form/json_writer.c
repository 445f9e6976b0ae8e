#include "json_writer.h"

#include "../base/buffer.h"
#include "../read/characters.h"
#include "json_digits.h"

enum {
    INDENT = 2,
    PADDED = sizeof JSON_PAD, /* bytes copied of a short key, whatever its size */
    MARGIN = PADDED + 16, /* what a member needs beside its key and value; written over at most */
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
    return (byte >= ' ') & (byte != '"') & (byte != '\\') & (byte < 0x80);
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
    if (!size)
        return true;
    unsigned char first = (unsigned char)from[0], middle = (unsigned char)from[size / 2],
                  last = (unsigned char)from[size - 1];
    out[0] = (char)first;
    out[size / 2] = (char)middle;
    out[size - 1] = (char)last;
    return is_plain(first) & is_plain(middle) & is_plain(last);
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
    if (writer->pretty && (in_line || writer->inline_depth))
        writer->inline_depth++;
    else if (writer->pretty)
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

/* In compact form nobody asks how deep a bracket stands. */
void json_close(json_writer *writer, char bracket)
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

/* ---- whole items ---- */

/* What begin() did for an item that cannot be written at once. */
static void take_back(json_writer *writer, bool first)
{
    writer->next -= !first;
    writer->first = first;
}

/* A string that is short and has nothing to escape; NULL: it is none. */
static inline char *put_member(char *at, const json_member *member)
{
    memcpy(at, member->key.data, PADDED);
    at += member->key.size;
    *at++ = '"';
    if (!copy_if_plain(at, member->value.data, member->value.size))
        return NULL;
    at += member->value.size;
    *at++ = '"';
    return at;
}

/* In compact form, of short strings that have nothing to escape. */
static bool open_plain(json_writer *writer, const json_member *members, size_t count)
{
    bool first = writer->first;
    size_t room = 1;
    for (size_t i = 0; i < count; i++) {
        if (members[i].value.size > SHORT)
            return false;
        room += members[i].value.size + MARGIN;
    }
    char *start = begin(writer, JSON_ITEM, room), *at = start;
    for (size_t i = 0; at && i < count; i++) {
        *at = ',';
        if (members[i].value.data)
            at = put_member(at + 1, &members[i]);
    }
    if (!at) {
        if (start)
            take_back(writer, first);
        return false;
    }
    *start = '{';
    writer->next = at;
    return true;
}

void json_open_with(json_writer *writer, const json_member *members, size_t count)
{
    if (!writer->pretty && open_plain(writer, members, count))
        return;
    json_open(writer, JSON_ITEM, '{');
    for (size_t i = 0; i < count; i++)
        if (members[i].value.data)
            json_string(writer, members[i].key, members[i].value);
}

static bool put_range_item(json_writer *writer, size_t start, size_t end, bytes text,
                           const json_member *more)
{
    bool first = writer->first;
    if (text.size > SHORT || more->value.size > SHORT)
        return false;
    char *at = begin(writer, JSON_ITEM, LONGEST_RANGE + (size_t)2 * (SHORT + MARGIN));
    if (!at)
        return false;
    *at = '{';
    at = put_range(at + 1, start, end);
    *at++ = ',';
    at = put_member(at, &(json_member){json_key("text"), text});
    if (at && more->value.data) {
        *at++ = ',';
        at = put_member(at, more);
    }
    if (!at) {
        take_back(writer, first);
        return false;
    }
    *at++ = '}';
    writer->next = at;
    return true;
}

void json_range_item(json_writer *writer, size_t start, size_t end, bytes text, json_member more)
{
    if (!writer->pretty && put_range_item(writer, start, end, text, &more))
        return;
    json_open_inline(writer, JSON_ITEM, '{');
    json_range_text(writer, start, end, text);
    if (more.value.data)
        json_string(writer, more.key, more.value);
    json_close(writer, '}');
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
    uint64_t size =
        value.coefficient < 0 ? -(uint64_t)value.coefficient : (uint64_t)value.coefficient;
    char *at = begin(writer, key, LONGEST_DECIMAL + 1);
    if (!at)
        return;
    *at = '-';
    at += value.coefficient < 0;
    writer->next = put_number(at, size, value.decimals);
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
