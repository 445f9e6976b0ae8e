#include "characters.h"

#include "../base/plain.h"

#include <utf8proc.h>

size_t character_decode(bytes raw, size_t at, int32_t *codepoint)
{
    const unsigned char *b = (const unsigned char *)raw.data + at;
    size_t left = raw.size - at, need;
    unsigned low = 0x80, high = 0xBF;
    *codepoint = -1;
    if (b[0] < 0x80) {
        *codepoint = b[0];
        return 1;
    }
    if (b[0] >= 0xC2 && b[0] <= 0xDF)
        need = 1;
    else if (b[0] >= 0xE0 && b[0] <= 0xEF)
        need = 2;
    else if (b[0] >= 0xF0 && b[0] <= 0xF4)
        need = 3;
    else
        return 1;
    if (b[0] == 0xE0)
        low = 0xA0;
    else if (b[0] == 0xED)
        high = 0x9F;
    else if (b[0] == 0xF0)
        low = 0x90;
    else if (b[0] == 0xF4)
        high = 0x8F;
    int32_t value = b[0] & (0x3F >> need);
    for (size_t i = 1; i <= need; i++) {
        if (i >= left || b[i] < low || b[i] > high)
            return i;
        value = value << 6 | (b[i] & 0x3F);
        low = 0x80;
        high = 0xBF;
    }
    *codepoint = value;
    return need + 1;
}

/* The byte that Windows-1252 shows as this character; -1 where there is none. */
static int windows_byte(int32_t codepoint)
{
    static const uint16_t high_controls[32] = {
        0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
        0x2039, 0x0152, 0x8D,   0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
        0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};
    if (codepoint >= 0x80 && codepoint <= 0xFF)
        return codepoint;
    for (int i = 0; i < 32; i++)
        if (high_controls[i] == codepoint)
            return 0x80 + i;
    return -1;
}

/* UTF-8 that was once read as Windows-1252 and saved again: "â€œ" for a curly quote. Returns the
 * character meant and the raw size of all its parts; 0 where there is no such sequence. */
static size_t mojibake(bytes raw, size_t at, int32_t *meant, size_t *parts)
{
    char once[4];
    size_t size = 0, end = at, need = 4;
    while (size < need && end < raw.size) {
        int32_t codepoint;
        size_t step = character_decode(raw, end, &codepoint);
        int byte = codepoint < 0 ? -1 : windows_byte(codepoint);
        if (byte < 0 || (size == 0 && (byte < 0xC2 || byte > 0xF4)) || (size && byte > 0xBF))
            break;
        if (size == 0)
            need = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2;
        once[size++] = (char)byte;
        end += step;
    }
    /* The closing quote's last byte (0x9D) shows as nothing and is often lost on the way. */
    if (size == 2 && need == 3 && memcmp(once, "\xE2\x80", 2) == 0) {
        *meant = 0x201D;
        *parts = 2;
        return end - at;
    }
    if (size < 2 || size != need || character_decode((bytes){once, size}, 0, meant) != size ||
        *meant < 0)
        return 0;
    *parts = size;
    return end - at;
}

static bool in(int32_t c, int32_t first, int32_t last)
{
    return c >= first && c <= last;
}

/* What a character is read as: ASCII for look-alikes, 0 for what has no width, itself otherwise. */
static int32_t look_alike(int32_t c)
{
    if (c == 0xA0 || in(c, 0x2000, 0x200A) || c == 0x202F || c == 0x205F || c == 0x3000)
        return ' ';
    if (c == 0x2028 || c == 0x2029 || c == 0x85)
        return '\n';
    if (in(c, 0x201C, 0x201F) || c == 0xAB || c == 0xBB || c == 0x2033 || c == 0x301D ||
        c == 0x301E)
        return '"';
    if (in(c, 0x2018, 0x201B) || c == 0x2032 || c == 0xB4 || c == 0x2BC)
        return '\'';
    if (in(c, 0x2010, 0x2015) || c == 0x2212)
        return '-';
    if (c == 0x2026)
        return '.';
    if (c == 0xB2 || c == 0xB3)
        return '0' + (c - 0xB0);
    if (in(c, 0xFF01, 0xFF5E))
        return c - 0xFF01 + '!';
    utf8proc_category_t category = utf8proc_category(c);
    if (category == UTF8PROC_CATEGORY_CF)
        return 0;
    if (category == UTF8PROC_CATEGORY_CC || category == UTF8PROC_CATEGORY_ZS)
        return ' ';
    if (in(c, 0xFB00, 0xFB06) || in(c, 0x1D400, 0x1D7FF)) { /* ligatures, styled letters */
        utf8proc_int32_t plain[4];
        int class = 0;
        utf8proc_ssize_t n =
            utf8proc_decompose_char(c, plain, 4, UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT, &class);
        if (n == 1 && plain[0] < 0x80)
            return plain[0];
    }
    return c;
}

static bool is_mark(int32_t c)
{
    utf8proc_category_t category = utf8proc_category(c);
    return category == UTF8PROC_CATEGORY_MN || category == UTF8PROC_CATEGORY_MC ||
           category == UTF8PROC_CATEGORY_ME;
}

static void put(character *out, int32_t codepoint)
{
    if (codepoint > 0)
        out->canonical_size =
            (size_t)utf8proc_encode_char(codepoint, (utf8proc_uint8_t *)out->canonical);
}

character character_read(bytes raw, size_t at)
{
    character out = {.codepoints = 1, .utf16 = 1};
    int32_t codepoint;
    out.raw_size = character_decode(raw, at, &codepoint);
    if (codepoint < 0) {
        out.ill_formed = true;
        put(&out, 0xFFFD);
        return out;
    }
    out.utf16 = codepoint > 0xFFFF ? 2 : 1;
    int32_t meant;
    size_t parts, size = mojibake(raw, at, &meant, &parts);
    if (size) {
        out.raw_size = size;
        out.codepoints = out.utf16 = parts;
        codepoint = meant;
    } else if (at + out.raw_size < raw.size && (unsigned char)raw.data[at + out.raw_size] >= 0x80) {
        int32_t mark;
        size_t mark_size = character_decode(raw, at + out.raw_size, &mark);
        utf8proc_int32_t pair[2] = {codepoint, mark};
        if (mark > 0 && is_mark(mark) &&
            utf8proc_normalize_utf32(pair, 2, UTF8PROC_COMPOSE | UTF8PROC_STABLE) == 1) {
            out.raw_size += mark_size;
            out.codepoints++;
            out.utf16 += mark > 0xFFFF ? 2 : 1;
            codepoint = pair[0];
        }
    }
    put(&out, look_alike(codepoint));
    return out;
}

void characters_fold(bytes canonical, char *folded)
{
    for (size_t i = 0; i < canonical.size;) {
        i += plain_lower(canonical.data + i, canonical.size - i, folded + i);
        if (i == canonical.size)
            return;
        unsigned char byte = (unsigned char)canonical.data[i];
        if (byte < 0x80) {
            folded[i++] = (char)(byte >= 'A' && byte <= 'Z' ? byte + ('a' - 'A') : byte);
            continue;
        }
        size_t size;
        int32_t c = (int32_t)character_codepoint(canonical, i, &size);
        utf8proc_uint8_t lower[4];
        utf8proc_ssize_t lower_size = utf8proc_encode_char(utf8proc_tolower(c), lower);
        memcpy(folded + i, (size_t)lower_size == size ? (const char *)lower : canonical.data + i,
               size);
        i += size;
    }
}

uint32_t character_codepoint(bytes text, size_t at, size_t *size)
{
    int32_t codepoint;
    *size = character_decode(text, at, &codepoint);
    return codepoint < 0 ? 0xFFFD : (uint32_t)codepoint;
}

bool character_is_letter(uint32_t codepoint)
{
    if (codepoint < 0x80)
        return (codepoint | 32) >= 'a' && (codepoint | 32) <= 'z';
    utf8proc_category_t category = utf8proc_category((int32_t)codepoint);
    return (category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO) ||
           is_mark((int32_t)codepoint);
}

bool character_is_upper(uint32_t codepoint)
{
    return codepoint < 0x80 ? codepoint >= 'A' && codepoint <= 'Z'
                            : utf8proc_category((int32_t)codepoint) == UTF8PROC_CATEGORY_LU;
}

bool characters_have_upper(bytes text)
{
    for (size_t at = 0, size; at < text.size; at += size)
        if (character_is_upper(character_codepoint(text, at, &size)))
            return true;
    return false;
}

bool character_is_digit(uint32_t codepoint)
{
    return codepoint >= '0' && codepoint <= '9';
}
