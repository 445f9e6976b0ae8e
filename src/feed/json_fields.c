#include "json_fields.h"

#include "../base/plain.h"
#include "../base/wide.h"
#include "json_blocks.h"
#include "json_strings.h"

enum { DEEPEST = 1024 };

/* What is being read; stops at the first fault. */
typedef struct scanner {
    const char *at, *end;
    const char *fault;
    bool wide; /* machine_is_wide() */
    unsigned depth;
    char closing[DEEPEST]; /* [depth] the brackets still to come */
} scanner;

static bool fail(scanner *scan, const char *fault)
{
    if (!scan->fault)
        scan->fault = fault;
    return false;
}

static void skip_space(scanner *scan)
{
    while (scan->at < scan->end &&
           (*scan->at == ' ' || *scan->at == '\t' || *scan->at == '\n' || *scan->at == '\r'))
        scan->at++;
}

static bool next_is(scanner *scan, char byte)
{
    return scan->at < scan->end && *scan->at == byte;
}

static bool take(scanner *scan, char byte, const char *fault)
{
    if (!next_is(scan, byte))
        return fail(scan, scan->at == scan->end ? "it ends too early" : fault);
    scan->at++;
    return true;
}

static bool is_hexadecimal(char byte)
{
    return (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'f') ||
           (byte >= 'A' && byte <= 'F');
}

static bool skip_escape(scanner *scan)
{
    if (++scan->at == scan->end)
        return fail(scan, "it ends too early");
    char kind = *scan->at++;
    if (kind != 'u')
        return json_escapes[(unsigned char)kind] || fail(scan, "an unknown escape");
    for (int i = 0; i < 4; i++, scan->at++)
        if (scan->at == scan->end || !is_hexadecimal(*scan->at))
            return fail(scan, "\\u without four hexadecimal digits");
    return true;
}

/* The first quotation mark, backslash or control character, or the end. */
static const char *plain_end(const char *at, const char *end)
{
    const plain_stops stops = {.below = 0x20, .one = '"', .other = '\\'};
    return at + plain_size(at, (size_t)(end - at), stops);
}

static bool skip_string(scanner *scan)
{
    if (!take(scan, '"', "a string is expected"))
        return false;
    for (;;) {
        if (scan->wide)
            scan->at = json_blocks_skip(scan->at, scan->end);
        scan->at = plain_end(scan->at, scan->end);
        if (scan->at == scan->end)
            return fail(scan, "it ends too early");
        if (*scan->at == '"') {
            scan->at++;
            return true;
        }
        if (*scan->at != '\\')
            return fail(scan, "a control character inside a string");
        if (!skip_escape(scan))
            return false;
    }
}

static bool skip_digits(scanner *scan)
{
    const char *start = scan->at;
    while (scan->at < scan->end && *scan->at >= '0' && *scan->at <= '9')
        scan->at++;
    return scan->at > start || fail(scan, "a malformed number");
}

static bool skip_number(scanner *scan)
{
    if (next_is(scan, '-'))
        scan->at++;
    if (next_is(scan, '0'))
        scan->at++;
    else if (!skip_digits(scan))
        return false;
    if (next_is(scan, '.')) {
        scan->at++;
        if (!skip_digits(scan))
            return false;
    }
    if (next_is(scan, 'e') || next_is(scan, 'E')) {
        scan->at++;
        if (next_is(scan, '+') || next_is(scan, '-'))
            scan->at++;
        return skip_digits(scan);
    }
    return true;
}

static bool skip_word(scanner *scan, bytes word)
{
    if ((size_t)(scan->end - scan->at) < word.size || memcmp(scan->at, word.data, word.size) != 0)
        return fail(scan, "a value is expected");
    scan->at += word.size;
    return true;
}

static bool skip_scalar(scanner *scan)
{
    if (scan->at == scan->end)
        return fail(scan, "it ends too early");
    switch (*scan->at) {
    case '"':
        return skip_string(scan);
    case 't':
        return skip_word(scan, BYTES("true"));
    case 'f':
        return skip_word(scan, BYTES("false"));
    case 'n':
        return skip_word(scan, BYTES("null"));
    default:
        return *scan->at == '-' || (*scan->at >= '0' && *scan->at <= '9')
                   ? skip_number(scan)
                   : fail(scan, "a value is expected");
    }
}

static bool skip_key(scanner *scan)
{
    skip_space(scan);
    if (!skip_string(scan))
        return false;
    skip_space(scan);
    return take(scan, ':', "a colon is expected");
}

static bool open_bracket(scanner *scan)
{
    if (scan->depth == DEEPEST)
        return fail(scan, "it is nested too deeply");
    scan->closing[scan->depth++] = *scan->at++ == '{' ? '}' : ']';
    return true;
}

/* After a value inside brackets: closes what ends here, or goes on to the next member. */
static bool after_value(scanner *scan)
{
    while (scan->depth) {
        skip_space(scan);
        char closing = scan->closing[scan->depth - 1];
        if (next_is(scan, closing)) {
            scan->at++;
            scan->depth--;
            continue;
        }
        return take(scan, ',', "a comma or a closing bracket is expected") &&
               (closing == ']' || skip_key(scan));
    }
    return true;
}

/* Any value, however deep, without recursion. */
static bool skip_value(scanner *scan)
{
    do {
        skip_space(scan);
        if (next_is(scan, '{') || next_is(scan, '[')) {
            if (!open_bracket(scan))
                return false;
            skip_space(scan);
            char closing = scan->closing[scan->depth - 1];
            if (!next_is(scan, closing)) {
                if (closing == '}' && !skip_key(scan))
                    return false;
                continue;
            }
        } else if (!skip_scalar(scan)) {
            return false;
        }
        if (!after_value(scan))
            return false;
    } while (scan->depth);
    return true;
}

/* Which of the fields a name as it stands means; a name with escapes is decoded first. */
static void keep_value(bytes raw_name, bytes value, json_field *fields, size_t count)
{
    bytes name = bytes_slice(raw_name, 1, raw_name.size - 1);
    kliping_buffer plain = {0};
    if (memchr(name.data, '\\', name.size)) {
        bool repaired;
        if (!json_unescape(raw_name, &plain, &repaired))
            return;
        name = (bytes){plain.data, plain.size};
    }
    for (size_t i = 0; i < count; i++)
        if (bytes_equal(name, fields[i].name))
            fields[i].raw = value;
    kliping_buffer_free(&plain);
}

static bool read_member(scanner *scan, json_field *fields, size_t count)
{
    skip_space(scan);
    bytes name = {scan->at, 0};
    if (!skip_string(scan))
        return false;
    name.size = (size_t)(scan->at - name.data);
    skip_space(scan);
    if (!take(scan, ':', "a colon is expected"))
        return false;
    skip_space(scan);
    bytes value = {scan->at, 0};
    if (!skip_value(scan))
        return false;
    value.size = (size_t)(scan->at - value.data);
    keep_value(name, value, fields, count);
    return true;
}

static bool read_object(scanner *scan, json_field *fields, size_t count)
{
    skip_space(scan);
    if (!take(scan, '{', "it is not a JSON object"))
        return false;
    skip_space(scan);
    if (!next_is(scan, '}')) {
        do {
            if (!read_member(scan, fields, count))
                return false;
            skip_space(scan);
        } while (next_is(scan, ',') && scan->at++);
    }
    if (!take(scan, '}', "a comma or a closing bracket is expected"))
        return false;
    skip_space(scan);
    return scan->at == scan->end || fail(scan, "something follows the object");
}

const char *json_fields(bytes object, json_field *fields, size_t count, size_t *at)
{
    scanner scan; /* closing[] needs no initial value */
    scan.at = object.data;
    scan.end = object.data + object.size;
    scan.fault = NULL;
    scan.wide = machine_is_wide();
    scan.depth = 0;
    for (size_t i = 0; i < count; i++)
        fields[i].raw = (bytes){NULL, 0};
    read_object(&scan, fields, count);
    *at = (size_t)(scan.at - object.data);
    return scan.fault;
}
