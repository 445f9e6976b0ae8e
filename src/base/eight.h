/* Eight bytes looked at in one go, the first one lowest on any machine. */
#ifndef KLIPING_BASE_EIGHT_H
#define KLIPING_BASE_EIGHT_H

#include <endian.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#define EIGHT_TIMES(byte) (UINT64_C(0x0101010101010101) * (byte))
#define EIGHT_HIGH EIGHT_TIMES(0x80)

static inline uint64_t eight_read(const char *at)
{
    uint64_t eight;
    memcpy(&eight, at, sizeof eight);
    return le64toh(eight);
}

static inline void eight_write(char *at, uint64_t eight)
{
    eight = htole64(eight);
    memcpy(at, &eight, sizeof eight);
}

/* Zeros behind its first so many bytes. */
static inline uint64_t eight_first_bytes(uint64_t eight, size_t size)
{
    static const uint64_t masks[] = {
        0,
        0xFF,
        0xFFFF,
        0xFFFFFF,
        0xFFFFFFFF,
        0xFFFFFFFFFF,
        0xFFFFFFFFFFFF,
        0xFFFFFFFFFFFFFF,
        0xFFFFFFFFFFFFFFFF,
    };
    return eight & masks[size < 8 ? size : 8];
}

/* Marks in EIGHT_HIGH: the lowest one is right, and none is set where there is none to find. */
static inline uint64_t eight_below(uint64_t eight, unsigned char limit) /* limit: at most 0x80 */
{
    return (eight - EIGHT_TIMES(limit)) & ~eight & EIGHT_HIGH;
}

static inline uint64_t eight_equal(uint64_t eight, unsigned char byte)
{
    return eight_below(eight ^ EIGHT_TIMES(byte), 1);
}

/* Which byte the lowest mark stands at; there must be one. */
static inline size_t eight_first(uint64_t marks)
{
    return (size_t)__builtin_ctzll(marks) / 8;
}

/* The highest bit of each byte, the first lowest. */
static inline unsigned eight_bits(uint64_t eight)
{
    return (unsigned)((eight >> 7 & EIGHT_TIMES(1)) * UINT64_C(0x0102040810204080) >> 56);
}

/* Lower case of eight ASCII bytes. */
static inline uint64_t eight_lower(uint64_t ascii)
{
    uint64_t from_a = ascii + EIGHT_TIMES(0x80 - 'A'), behind_z = ascii + EIGHT_TIMES(0x7F - 'Z');
    return ascii | (from_a & ~behind_z & EIGHT_HIGH) >> 2;
}

#endif
