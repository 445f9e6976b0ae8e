/* Simple tokens, as most are: words of nothing but ASCII letters, and digits behind the first,
 * numbers of digits, and marks that stand alone. */
#include "tokens_scan.h"

#include "../base/wide.h"

/* By the capitals among the letters and digits of a word that begins with a letter. */
static __attribute__((noinline)) unsigned case_of_mixed(const unsigned char *word, size_t size,
                                                        uint64_t capitals)
{
    unsigned later = UPPER;
    for (size_t i = 1; i < size; i++)
        later |= token_classes[word[i]];
    return ascii_case(capitals & 1, later);
}

unsigned scan_case(const unsigned char *word, size_t size, uint64_t capitals)
{
    enum { CASES_APART = CASE_CAPITALISED - CASE_LOWER };
    return capitals < 2 ? CASE_LOWER + CASES_APART * (unsigned)capitals
                        : case_of_mixed(word, size, capitals);
}

/* What a simple token is, by its first byte. */
static const uint16_t simple_told[0x80] = {
    [0 ... '/'] = TOLD(TOKEN_MARK, CASE_NONE),   ['0' ... '9'] = TOLD(TOKEN_NUMBER, CASE_NONE),
    [':' ... '@'] = TOLD(TOKEN_MARK, CASE_NONE), ['A' ... 'Z'] = TOLD(TOKEN_WORD, CASE_LOWER),
    ['[' ... '`'] = TOLD(TOKEN_MARK, CASE_NONE), ['a' ... 'z'] = TOLD(TOKEN_WORD, CASE_LOWER),
    ['{' ... 0x7F] = TOLD(TOKEN_MARK, CASE_NONE)};

/* Where each token begins is known beforehand, so that none has to wait for the one before. */
static inline __attribute__((always_inline)) size_t put_simple(scanner *s, size_t at)
{
    const unsigned char *canonical = s->canonical;
    const token_map map = s->map;
    token *items = s->items + s->count;
    unsigned quotes = s->in_quotes;
    size_t block = at / MAP_BLOCK;
    uint64_t starts = le64toh(map.starts[block]) & -((uint64_t)1 << at % MAP_BLOCK);
    uint64_t next = le64toh(map.starts[block + 1]);
    for (;;) {
        while (!starts) {
            starts = next;
            next = le64toh(map.starts[++block + 1]);
        }
        unsigned bit = (unsigned)__builtin_ctzll(starts);
        size_t start = block * MAP_BLOCK + bit;
        starts &= starts - 1;
        uint64_t outside = ~map_from(map.inside, start);
        uint64_t all = ((outside - 1) & ~outside) | 1; /* a bit for each byte of the token */
        if ((map_from(map.hard, start) & all) | all >> (MAP_SEEN - 1)) {
            at = start;
            break;
        }
        unsigned char c = canonical[start];
        uint64_t capitals = map_from(map.capitals, start) & all;
        size_t run = (size_t)__builtin_ctzll(outside);
        unsigned told =
            simple_told[c] + TOLD(0, CASE_CAPITALISED - CASE_LOWER) * (unsigned)capitals;
        unsigned quote = c == '"', space = le64toh(map.spaced[block]) >> bit & 1;
        if (capitals > 1)
            told = TOLD(TOKEN_WORD, case_of_mixed(canonical + start, run, capitals));
        put_token(items++, start, start + run + !run, told_with(told, space, quotes & ~quote));
        quotes ^= quote;
        bool none = !starts; /* nobody could guess at which token a block ends */
        starts |= next & -(uint64_t)none;
        block += none;
        next = le64toh(map.starts[block + 1]);
    }
    s->count = (size_t)(items - s->items);
    s->in_quotes = quotes;
    return at;
}

#ifdef HAS_WIDE
WIDE static size_t put_simple_wide(scanner *s, size_t at)
{
    return put_simple(s, at);
}
#endif

size_t scan_simple(scanner *s, size_t at)
{
#ifdef HAS_WIDE
    if (s->wide)
        return put_simple_wide(s, at);
#endif
    return put_simple(s, at);
}
