#include "table_check.h"

#include "../base/utf8.h"
#include "little_endian.h"

enum { LANES = TABLE_COLUMNS }; /* a multiple of any number of columns */

/* The top bit is set where the number is not below its limit. */
static uint32_t excess(uint32_t number, uint32_t mask, uint32_t most_plain, uint32_t most_topped)
{
    number &= mask;
    uint32_t topped = (uint32_t)((int32_t)number >> 31);
    uint32_t most = most_plain ^ (topped & (most_plain ^ most_topped));
    return most - (number & ~TABLE_ANY);
}

/* first: the number's place in the table. */
static void feed_numbers(table_check *check, size_t first, const char *numbers, size_t count)
{
    uint32_t mask = check->mask, plain[LANES], topped[LANES], earlier[LANES], all[LANES] = {0};
    for (size_t k = 0; k < LANES; k++) {
        const table_limits *limits = &check->limits[(first + k) % check->columns];
        plain[k] = (limits->earlier ? (uint32_t)((first + k) / check->columns) : limits->plain) - 1;
        topped[k] = limits->topped - 1;
        earlier[k] = limits->earlier ? UINT32_MAX : 0;
    }
    size_t i = 0;
    uint32_t rows = 0; /* done */
    for (; i + LANES <= count; i += LANES, rows += LANES / check->columns)
        for (size_t k = 0; k < LANES; k++)
            all[k] |= excess(read_u32(numbers + (i + k) * 4), mask, plain[k] + (rows & earlier[k]),
                             topped[k]);
    for (size_t k = 0; i + k < count; k++)
        all[k] |= excess(read_u32(numbers + (i + k) * 4), mask, plain[k] + (rows & earlier[k]),
                         topped[k]);
    for (size_t k = 0; k < LANES; k++)
        check->failed |= all[k] >> 31;
}

static size_t character_size(unsigned char lead)
{
    return lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
}

/* Where the last character begins, if it may go on behind the text; else the text's end. */
static size_t whole_characters(bytes text)
{
    for (size_t back = 1; back <= 3 && back <= text.size; back++) {
        unsigned char byte = (unsigned char)text.data[text.size - back];
        if ((byte & 0xC0) != 0x80)
            return character_size(byte) > back ? text.size - back : text.size;
    }
    return text.size;
}

static void feed_text(table_check *check, bytes text)
{
    while (check->n_cut && text.size) {
        check->cut[check->n_cut++] = (unsigned char)text.data[0];
        text = bytes_slice(text, 1, text.size);
        if (check->n_cut < character_size(check->cut[0]))
            continue;
        check->failed |= !utf8_is_valid((bytes){(const char *)check->cut, check->n_cut});
        check->n_cut = 0;
    }
    size_t end = whole_characters(text);
    check->failed |= !utf8_is_valid(bytes_slice(text, 0, end));
    for (; end < text.size; end++)
        check->cut[check->n_cut++] = (unsigned char)text.data[end];
}

void table_check_feed(table_check *check, const char *place, bytes piece)
{
    uintptr_t begins = (uintptr_t)place, ends = begins + piece.size;
    uintptr_t first = (uintptr_t)check->table.data, last = first + check->table.size;
    uintptr_t from = first > begins ? first : begins, to = last < ends ? last : ends;
    if (from >= to)
        return;
    bytes part = bytes_slice(piece, from - begins, to - begins);
    if (check->columns)
        feed_numbers(check, (from - first) / 4, part.data, part.size / 4);
    else
        feed_text(check, part);
}

void table_check_run(table_check *check)
{
    table_check_feed(check, check->table.data, check->table);
}
