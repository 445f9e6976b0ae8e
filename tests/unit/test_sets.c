/* The numbers of a set, as any machine lists them and as this one does; and where they begin and
 * end that go on with each other. */
#include "check.h"

#include "base/sets.h"

#include <stdbool.h>

enum { WORDS = 5, MOST = WORDS * SET_BITS };

static size_t list_one_by_one(const uint64_t *set, uint32_t *out)
{
    size_t count = 0;
    for (uint32_t i = 0; i < MOST; i++)
        if (set[i / SET_BITS] >> i % SET_BITS & 1)
            out[count++] = i;
    return count;
}

static void check_set(const uint64_t *set)
{
    uint32_t expected[MOST], plain[MOST + SET_LIST_MORE], found[MOST + SET_LIST_MORE];
    size_t count = list_one_by_one(set, expected);
    CHECK(set_list_plain(set, WORDS, plain) == count);
    CHECK(set_list(set, WORDS, found) == count);
    for (size_t i = 0; i < count; i++) {
        CHECK(plain[i] == expected[i]);
        CHECK(found[i] == expected[i]);
    }
}

static bool has(const uint64_t *set, uint32_t number)
{
    return set[number / SET_BITS] >> number % SET_BITS & 1;
}

/* goes: numbers of a set that go on, and others that are not in it. */
static void check_spans(const uint64_t *set, const uint64_t *goes)
{
    uint64_t goes_on[WORDS + 1] = {0}, begins[WORDS], ends[WORDS];
    for (int w = 0; w < WORDS; w++)
        goes_on[w] = set[w] & goes[w] & (set[w] << 1 | (w ? set[w - 1] >> (SET_BITS - 1) : 0));
    set_spans(set, goes_on, WORDS, begins, ends);
    for (uint32_t i = 0; i < MOST; i++) {
        CHECK(has(begins, i) == (has(set, i) && !has(goes_on, i)));
        CHECK(has(ends, i) == (has(set, i) && !has(goes_on, i + 1)));
    }
}

int main(void)
{
    const uint64_t top = (uint64_t)1 << 63;
    check_set((uint64_t[WORDS]){0});
    check_set((uint64_t[WORDS]){1, top, 0, 1 | top, 0xFF});
    check_set((uint64_t[WORDS]){~(uint64_t)0, ~(uint64_t)0, 0, ~(uint64_t)0, ~(uint64_t)0});
    uint64_t random = 88172645463325252u;
    for (int round = 0; round < 64; round++) {
        uint64_t set[WORDS];
        for (int w = 0; w < WORDS; w++) {
            random ^= random << 13;
            random ^= random >> 7;
            random ^= random << 17;
            set[w] = round % 2 ? random : random & random >> 3 & random << 5;
        }
        check_set(set);
        check_spans(set, (uint64_t[WORDS]){random, ~random, random << 1, ~(uint64_t)0, random});
    }
    return check_report();
}
