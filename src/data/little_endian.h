/* Numbers of compiled files: little-endian by definition, at any alignment. */
#ifndef KLIPING_DATA_LITTLE_ENDIAN_H
#define KLIPING_DATA_LITTLE_ENDIAN_H

#include <endian.h>
#include <stdint.h>
#include <string.h>

/* Tables of compiled files are used where they lie. */
#if __BYTE_ORDER != __LITTLE_ENDIAN
#error "compiled lexicons and models are little-endian: this machine cannot use them"
#endif

static inline uint32_t read_u32(const void *at)
{
    uint32_t number;
    memcpy(&number, at, sizeof number);
    return le32toh(number);
}

static inline uint64_t read_u64(const void *at)
{
    uint64_t number;
    memcpy(&number, at, sizeof number);
    return le64toh(number);
}

static inline void write_u32(void *at, uint32_t number)
{
    number = htole32(number);
    memcpy(at, &number, sizeof number);
}

static inline void write_u64(void *at, uint64_t number)
{
    number = htole64(number);
    memcpy(at, &number, sizeof number);
}

#endif
