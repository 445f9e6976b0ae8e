#include "json_strings.h"

#include "../base/buffer.h"
#include "../base/plain.h"
#include "../read/characters.h"

const char json_escapes[256] = {
    ['"'] = '"',  ['\\'] = '\\', ['/'] = '/',  ['b'] = '\b',
    ['f'] = '\f', ['n'] = '\n',  ['r'] = '\r', ['t'] = '\t',
};

static uint32_t read_unit(const char *at)
{
    uint32_t unit = 0;
    for (int i = 0; i < 4; i++) {
        char digit = at[i];
        unit = unit << 4 | (uint32_t)(digit <= '9' ? digit - '0' : (digit & 0x5F) - 'A' + 10);
    }
    return unit;
}

static size_t encode(uint32_t codepoint, char *out)
{
    if (codepoint < 0x80) {
        out[0] = (char)codepoint;
        return 1;
    }
    if (codepoint < 0x800) {
        out[0] = (char)(0xC0 | codepoint >> 6);
        out[1] = (char)(0x80 | (codepoint & 0x3F));
        return 2;
    }
    if (codepoint < 0x10000) {
        out[0] = (char)(0xE0 | codepoint >> 12);
        out[1] = (char)(0x80 | (codepoint >> 6 & 0x3F));
        out[2] = (char)(0x80 | (codepoint & 0x3F));
        return 3;
    }
    out[0] = (char)(0xF0 | codepoint >> 18);
    out[1] = (char)(0x80 | (codepoint >> 12 & 0x3F));
    out[2] = (char)(0x80 | (codepoint >> 6 & 0x3F));
    out[3] = (char)(0x80 | (codepoint & 0x3F));
    return 4;
}

/* The character of a \u escape, or of a pair of them; *at points at the first digit and moves on.
 */
static uint32_t read_escaped(const char **at, const char *end)
{
    uint32_t unit = read_unit(*at);
    *at += 4;
    if (unit < 0xD800 || unit > 0xDFFF)
        return unit;
    if (unit < 0xDC00 && end - *at >= 6 && (*at)[0] == '\\' && (*at)[1] == 'u') {
        uint32_t low = read_unit(*at + 2);
        if (low >= 0xDC00 && low <= 0xDFFF) {
            *at += 6;
            return 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00);
        }
    }
    return UINT32_MAX; /* lone */
}

bool json_unescape(bytes raw, kliping_buffer *out, bool *repaired)
{
    *repaired = false;
    if (!buffer_reserve(out, raw.size)) /* nothing grows: \u.... is six bytes */
        return false;
    char *to = out->data + out->size;
    const char *at = raw.data + 1, *end = raw.data + raw.size - 1;
    while (at < end) {
        size_t plain = plain_copy_before(at, (size_t)(end - at), '\\', to);
        to += plain;
        at += plain;
        if (at == end)
            break;
        char kind = at[1];
        at += 2;
        if (kind != 'u') {
            *to++ = json_escapes[(unsigned char)kind];
            continue;
        }
        uint32_t codepoint = read_escaped(&at, end);
        *repaired |= codepoint == UINT32_MAX;
        to += encode(codepoint == UINT32_MAX ? 0xFFFD : codepoint, to);
    }
    out->size = (size_t)(to - out->data);
    return true;
}

/* An escape at `at`, lone surrogates replaced; returns its size in raw. */
static size_t repair_escape(bytes raw, size_t at, kliping_buffer *out)
{
    if (raw.data[at + 1] != 'u') {
        buffer_append(out, bytes_slice(raw, at, at + 2));
        return 2;
    }
    const char *behind = raw.data + at + 2;
    if (read_escaped(&behind, raw.data + raw.size) == UINT32_MAX)
        buffer_append(out, BYTES("\\ufffd"));
    else
        buffer_append(out, bytes_slice(raw, at, (size_t)(behind - raw.data)));
    return (size_t)(behind - raw.data) - at;
}

bool json_repair(bytes raw, kliping_buffer *out)
{
    if (!buffer_reserve(out, raw.size * 3)) /* a broken byte becomes three; no append fails below */
        return false;
    for (size_t at = 0; at < raw.size;) {
        unsigned char byte = (unsigned char)raw.data[at];
        int32_t codepoint = byte;
        if (byte == '\\') {
            at += repair_escape(raw, at, out);
            continue;
        }
        size_t size = character_decode(raw, at, &codepoint);
        if (codepoint < 0)
            buffer_append(out, BYTES(CHARACTER_REPLACEMENT));
        else if (codepoint < ' ') /* white space between tokens: keep to one line */
            buffer_append(out, BYTES(" "));
        else
            buffer_append(out, bytes_slice(raw, at, at + size));
        at += size;
    }
    return true;
}
