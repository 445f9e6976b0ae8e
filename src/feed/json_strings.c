#include "json_strings.h"

#include "../base/buffer.h"
#include "../base/plain.h"
#include "../base/wide.h"
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

/* Up to the next escape, and that. */
static char *unescape_one(const char **from, const char *end, char *to, bool *repaired)
{
    const char *at = *from;
    size_t plain = plain_copy_before(at, (size_t)(end - at), '\\', to);
    to += plain;
    at += plain;
    *from = at;
    if (at == end)
        return to;
    char kind = at[1];
    *from = at + 2;
    if (kind != 'u') {
        *to = json_escapes[(unsigned char)kind];
        return to + 1;
    }
    uint32_t codepoint = read_escaped(from, end);
    *repaired |= codepoint == UINT32_MAX;
    return to + encode(codepoint == UINT32_MAX ? 0xFFFD : codepoint, to);
}

#ifdef HAS_WIDE
enum { BLOCK = 64 };

WIDEST static inline __m512i block_of(const char *bytes)
{
    return _mm512_loadu_si512((const void *)bytes);
}

/* Whole blocks, for as long as they have no escapes but those of one letter, and not one behind the
 * other: nobody foresees where those stand. */
WIDEST static char *unescape_blocks(const char **from, const char *end, char *to)
{
    const __m512i low = block_of(json_escapes), high = block_of(json_escapes + BLOCK);
    const char *at = *from;
    while (end - at >= BLOCK) {
        __m512i all = block_of(at), meant = _mm512_permutex2var_epi8(low, all, high);
        uint64_t slashes = _mm512_cmpeq_epi8_mask(all, _mm512_set1_epi8('\\'));
        uint64_t escaped = slashes << 1;
        uint64_t units = _mm512_cmpeq_epi8_mask(all, _mm512_set1_epi8('u')) & escaped;
        if (units | (slashes & escaped))
            break;
        meant = _mm512_mask_mov_epi8(all, escaped, meant);
        _mm512_storeu_si512((void *)to, _mm512_maskz_compress_epi8(~slashes, meant));
        to += BLOCK - __builtin_popcountll(slashes);
        at += BLOCK - (slashes >> (BLOCK - 1)); /* the last is looked at with its letter */
    }
    *from = at;
    return to;
}
#endif

bool json_unescape_as(bytes raw, bool widest, kliping_buffer *out, bool *repaired)
{
    *repaired = false;
    if (!buffer_reserve(out, raw.size)) /* nothing grows: \u.... is six bytes */
        return false;
    char *to = out->data + out->size;
    const char *at = raw.data + 1, *end = raw.data + raw.size - 1;
    while (at < end) {
#ifdef HAS_WIDE
        if (widest && end - at >= BLOCK)
            to = unescape_blocks(&at, end, to);
#else
        (void)widest;
#endif
        to = unescape_one(&at, end, to, repaired);
    }
    out->size = (size_t)(to - out->data);
    return true;
}

bool json_unescape(bytes raw, kliping_buffer *out, bool *repaired)
{
    return json_unescape_as(raw, machine_is_widest(), out, repaired);
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
