#include "table_check.h"

#include "../base/utf8.h"
#include "little_endian.h"

/* A step takes eight numbers, a multiple of any number of columns, as two vectors. */
enum { LANES = 4, STEP = 2 * LANES };
_Static_assert(STEP % TABLE_COLUMNS == 0, "each lane is of one column");

typedef uint32_t lanes __attribute__((vector_size(LANES * 4)));
typedef int32_t signed_lanes __attribute__((vector_size(LANES * 4)));

static inline lanes load(const char *numbers)
{
    lanes loaded;
    memcpy(&loaded, numbers, sizeof loaded);
#if __BYTE_ORDER == __BIG_ENDIAN
    for (size_t k = 0; k < LANES; k++)
        loaded[k] = le32toh(loaded[k]);
#endif
    return loaded;
}

/* What the numbers of each lane are held against. */
typedef struct lane_limits {
    lanes mask, most_plain, most_topped;
    lanes rows; /* by how much most_plain grows from one step to the next */
} lane_limits;

/* first: the first number's place in the table. */
static lane_limits limits_from(const table_check *check, size_t first)
{
    lane_limits limits;
    for (size_t k = 0; k < LANES; k++) {
        const table_limits *of = &check->limits[(first + k) % check->columns];
        uint32_t row = (uint32_t)((first + k) / check->columns);
        limits.mask[k] = check->mask;
        limits.most_plain[k] = (of->earlier ? row : of->plain) - 1;
        limits.most_topped[k] = of->topped - 1;
        limits.rows[k] = of->earlier ? STEP / check->columns : 0;
    }
    return limits;
}

/* The top bit of a lane is set where the number is not below its limit. */
static inline lanes excess_of(const lane_limits *limits, lanes most_plain, const char *numbers)
{
    lanes number = load(numbers) & limits->mask;
    lanes is_topped = (lanes)((signed_lanes)number >> 31);
    lanes most = most_plain ^ (is_topped & (most_plain ^ limits->most_topped));
    return most - (number & ~TABLE_ANY);
}

/* The same where no number may be topped, and no limit grows. */
static inline lanes plain_excess_of(const lane_limits *limits, const char *numbers)
{
    lanes number = load(numbers) & limits->mask;
    return (limits->most_plain - number) | number;
}

static bool is_plain(const table_check *check)
{
    for (size_t i = 0; i < check->columns; i++)
        if (check->limits[i].topped || check->limits[i].earlier)
            return false;
    return true;
}

static bool hold(const table_check *check, size_t first, const char *numbers, size_t n_steps)
{
    const lane_limits a = limits_from(check, first), b = limits_from(check, first + LANES);
    lanes of_a = {0}, of_b = {0}, most_a = a.most_plain, most_b = b.most_plain;
    const char *end = numbers + n_steps * (size_t)STEP * 4;
    if (is_plain(check))
        for (; numbers < end; numbers += (size_t)STEP * 4) {
            of_a |= plain_excess_of(&a, numbers);
            of_b |= plain_excess_of(&b, numbers + (size_t)LANES * 4);
        }
    for (; numbers < end; numbers += (size_t)STEP * 4) {
        of_a |= excess_of(&a, most_a, numbers);
        of_b |= excess_of(&b, most_b, numbers + (size_t)LANES * 4);
        most_a += a.rows;
        most_b += b.rows;
    }
    of_a |= of_b;
    return !((of_a[0] | of_a[1] | of_a[2] | of_a[3]) >> 31);
}

static void feed_numbers(table_check *check, size_t first, const char *numbers, size_t count)
{
    size_t n_steps = count / STEP;
    check->failed |= !hold(check, first, numbers, n_steps);
    for (size_t i = n_steps * STEP; i < count; i++) { /* a step of the same number over and over */
        char same[STEP * 4];
        table_check one = {.columns = 1, .mask = check->mask};
        one.limits[0] = check->limits[(first + i) % check->columns];
        for (size_t k = 0; k < STEP; k++)
            memcpy(same + k * 4, numbers + i * 4, 4);
        if (one.limits[0].earlier)
            one.limits[0].plain = (uint32_t)((first + i) / check->columns);
        one.limits[0].earlier = false;
        check->failed |= !hold(&one, 0, same, 1);
    }
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
