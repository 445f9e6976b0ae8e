#include "utf8.h"

#include "eight.h"

#include <stdint.h>

static bool is_continuation(unsigned char byte)
{
    return (byte & 0xC0) == 0x80;
}

/* The size of the sequence that a byte above 0x7F begins; 0 where it is ill-formed. */
static size_t sequence_size(const unsigned char *b, size_t left)
{
    unsigned low = 0x80, high = 0xBF; /* of the second byte */
    size_t size = b[0] >= 0xF0 ? 4 : b[0] >= 0xE0 ? 3 : 2;
    if (b[0] < 0xC2 || b[0] > 0xF4 || left < size)
        return 0;
    if (b[0] == 0xE0)
        low = 0xA0;
    else if (b[0] == 0xED)
        high = 0x9F;
    else if (b[0] == 0xF0)
        low = 0x90;
    else if (b[0] == 0xF4)
        high = 0x8F;
    if (b[1] < low || b[1] > high)
        return 0;
    for (size_t i = 2; i < size; i++)
        if (!is_continuation(b[i]))
            return 0;
    return size;
}

/* As many bytes as are ASCII by blocks. */
static size_t ascii_blocks(const unsigned char *b, size_t left)
{
    enum { WORDS = 8 };
    uint64_t words[WORDS], all = 0;
    size_t at = 0;
    for (; at + sizeof words <= left; at += sizeof words) {
        memcpy(words, b + at, sizeof words);
        for (int i = 0; i < WORDS; i++)
            all |= words[i];
        if (all & EIGHT_HIGH)
            break;
    }
    return at;
}

bool utf8_is_valid(bytes text)
{
    const unsigned char *b = (const unsigned char *)text.data;
    for (size_t at = 0; at < text.size;) {
        if (at + 8 <= text.size && !(eight_read(text.data + at) & EIGHT_HIGH)) {
            at += 8;
            at += ascii_blocks(b + at, text.size - at);
            continue;
        }
        if (b[at] < 0x80) {
            at++;
            continue;
        }
        size_t size = sequence_size(b + at, text.size - at);
        if (!size)
            return false;
        at += size;
    }
    return true;
}
