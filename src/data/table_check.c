#include "table_check.h"

#include "../base/utf8.h"
#include "little_endian.h"

enum { LANES = TABLE_COLUMNS }; /* a multiple of any number of columns */

/* As many numbers as the compiler finds best handled together; whatever the processor has. */
typedef uint32_t lanes __attribute__((vector_size(LANES * 4)));
typedef int32_t signed_lanes __attribute__((vector_size(LANES * 4)));

static void load(lanes *out, const char *numbers, size_t count)
{
    *out = (lanes){0};
    memcpy(out, numbers, count * 4);
#if __BYTE_ORDER == __BIG_ENDIAN
    for (size_t k = 0; k < count; k++)
        (*out)[k] = le32toh((*out)[k]);
#endif
}

/* What numbers of each lane are held against. */
typedef struct lane_limits {
    lanes mask, plain, topped, rows;
} lane_limits;

/* Sets the top bit of each lane whose number is not below its limit. */
static inline void add_excess(const lane_limits *limits, const lanes *numbers, lanes *excess)
{
    lanes number = *numbers & limits->mask;
    lanes is_topped = (lanes)((signed_lanes)number >> 31);
    lanes most = limits->plain ^ (is_topped & (limits->plain ^ limits->topped));
    *excess |= most - (number & ~TABLE_ANY);
}

/* first: the first number's place in the table. */
static void feed_numbers(table_check *check, size_t first, const char *numbers, size_t count)
{
    lane_limits limits;
    for (size_t k = 0; k < LANES; k++) {
        const table_limits *of = &check->limits[(first + k) % check->columns];
        uint32_t row = (uint32_t)((first + k) / check->columns);
        limits.mask[k] = check->mask;
        limits.plain[k] = (of->earlier ? row : of->plain) - 1;
        limits.topped[k] = of->topped - 1;
        limits.rows[k] = of->earlier ? LANES / check->columns : 0;
    }
    lanes number, excess = {0};
    size_t i = 0;
    for (; i + LANES <= count; i += LANES) {
        load(&number, numbers + i * 4, LANES);
        add_excess(&limits, &number, &excess);
        limits.plain += limits.rows;
    }
    lanes rest = {0};
    load(&number, numbers + i * 4, count - i);
    add_excess(&limits, &number, &rest);
    for (size_t k = 0; k < LANES; k++)
        check->failed |= (excess[k] | (i + k < count ? rest[k] : 0)) >> 31;
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
