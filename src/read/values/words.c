/* Where words, numbers and symbols stand, and which words of the vocabulary those are: told for
 * many of them at once, without branches, for which word comes next nobody can foretell. */
#include "../../base/eight.h"
#include "readers.h"

enum { AT_A_TIME = 12, MOST = PLACES_MOST + AT_A_TIME };

/* Words that may be known, and what are no words, in the order of the text. */
typedef struct candidates {
    size_t count;
    uint32_t at[MOST];     /* [count] */
    uint32_t hashes[MOST]; /* of the first eight bytes of each: the upper half */
} candidates;

static unsigned count_bits(uint64_t bits)
{
    bits -= bits >> 1 & 0x5555555555555555u;
    bits = (bits & 0x3333333333333333u) + (bits >> 2 & 0x3333333333333333u);
    bits = (bits + (bits >> 4)) & 0x0F0F0F0F0F0F0F0Fu;
    return (unsigned)(bits * 0x0101010101010101u >> 56);
}

/* Always many at a time, for how many there are nobody can foretell: what is written too much is
 * written over. */
static void add_candidates(candidates *all, size_t from, uint64_t bits)
{
    uint32_t *out = &all->at[all->count];
    all->count += count_bits(bits);
    do
        for (int i = 0; i < AT_A_TIME; i++, bits &= bits - 1)
            *out++ = (uint32_t)from + (uint32_t)__builtin_ctzll(bits | 1ull << 63);
    while (bits);
}

/* Bytes that go on with a character are none with which a value begins, and neither are letters
 * behind one that is beyond ASCII. */
static uint64_t without_insides(const reading *r, size_t from, uint64_t symbols, uint64_t words)
{
    uint64_t insides = 0;
    for (uint64_t rest = symbols; rest; rest &= rest - 1) {
        int i = __builtin_ctzll(rest);
        insides |= (uint64_t)((byte_at(r, from + (size_t)i) & 0xC0) == 0x80) << i;
    }
    for (uint64_t rest = words & (symbols << 1 | 1); rest; rest &= rest - 1) {
        int i = __builtin_ctzll(rest);
        insides |= (uint64_t)letter_before(r, from + (size_t)i) << i;
    }
    return ~insides;
}

/* What the byte before a position is, as the last of its own step. */
static marks marks_before(const reading *r, size_t at)
{
    unsigned char c = byte_at(r, at - 1);
    return (marks){(uint64_t)((unsigned)(c - 'a') < 26) << 63, (uint64_t)is_digit(c) << 63,
                   (uint64_t)(c >= 0x80) << 63};
}

static uint64_t beginnings(const reading *r, size_t at, marks *before)
{
    marks marks = marks_of(r->folded + at);
    uint64_t words = marks.letters & ~(marks.letters << 1 | before->letters >> 63);
    uint64_t numbers = marks.digits & ~(marks.digits << 1 | before->digits >> 63);
    uint64_t all = words | numbers | marks.symbols;
    if (marks.symbols | before->symbols >> 63)
        all &= without_insides(r, at, marks.symbols, words);
    *before = marks;
    if (at < r->start)
        all &= ~0ull << (r->start - at);
    if (r->end - at < MARKED)
        all &= (1ull << (r->end - at)) - 1;
    return all;
}

/* The first eight letters of a word; 0 where there is none. */
static uint64_t word_head(const char *text)
{
    uint64_t eight = eight_bytes(text), others = no_small_letters(eight);
    return eight & (((others & -others) >> 7) - 1); /* what is below the first other */
}

/* The same of two words. */
static void word_heads(const char *one, const char *other, uint64_t heads[2])
{
#ifdef __SSE2__
    __m128i both = _mm_unpacklo_epi64(_mm_loadl_epi64((const __m128i *)(const void *)one),
                                      _mm_loadl_epi64((const __m128i *)(const void *)other));
    __m128i from_lowest = _mm_add_epi8(both, _mm_set1_epi8((char)(-128 - 'a')));
    __m128i others = _mm_cmpgt_epi8(from_lowest, _mm_set1_epi8(-128 + 'z' - 'a'));
    __m128i first = _mm_and_si128(others, _mm_sub_epi64(_mm_setzero_si128(), others));
    both = _mm_and_si128(both, _mm_add_epi64(first, _mm_set1_epi8(-1)));
    _mm_storeu_si128((__m128i *)(void *)heads, both);
#else
    heads[0] = word_head(one);
    heads[1] = word_head(other);
#endif
}

/* Keeps one where it may be known, and where a value may begin with it: word or not. */
static inline void part_word(const value_rules *rules, candidates *all, places *starts, uint32_t at,
                             uint64_t head)
{
    uint64_t hash = rule_hash(head);
    unsigned hints = rules_hints(rules, hash);
    starts->at[starts->count] = at;
    starts->count += hints / MAY_START % 2;
    all->at[all->count] = at;
    all->hashes[all->count] = (uint32_t)(hash >> 32);
    all->count += hints & MAY_BE_KNOWN;
}

static void part_words(const reading *r, candidates *all, places *starts)
{
    size_t count = all->count, i = 0;
    all->count = starts->count = 0;
    for (; i + 1 < count; i += 2) {
        uint32_t one = all->at[i], other = all->at[i + 1];
        uint64_t heads[2];
        word_heads(r->folded + one, r->folded + other, heads);
        part_word(r->rules, all, starts, one, heads[0]);
        part_word(r->rules, all, starts, other, heads[1]);
    }
    if (i < count)
        part_word(r->rules, all, starts, all->at[i], word_head(r->folded + all->at[i]));
}

/* What is known of words has mostly to be fetched from far: so for many at once. */
static void keep_places(reading *r, const candidates *all)
{
    const value_rules *rules = r->rules;
    for (size_t i = 0; i < all->count; i++) {
        uint64_t place = rules_place(rules, (uint64_t)all->hashes[i] << 32);
        r->found->at[all->at[i] % WORDS_KEPT] = (uint16_t)place;
        __builtin_prefetch(&rules->words[place]);
    }
}

/* Leaves of the places where a value may begin those where the word does more than look like it. Of
 * words of less than eight letters that no other resembles all is known then. */
static void keep_starts(const reading *r, places *starts)
{
    size_t kept = 0;
    for (size_t i = 0; i < starts->count; i++) {
        size_t at = starts->at[i];
        uint64_t head = word_head(r->folded + at);
        const rule_word *word = &r->rules->words[r->found->at[at % WORDS_KEPT]];
        bool no_word = head == 0, same = word->head == head;
        bool told = !no_word & same & !word->chained & (head >> 56 == 0);
        unsigned kind = is_digit(byte_at(r, at)) ? STARTS_NUMBER : STARTS_SEVERAL;
        starts->at[kept] = (uint32_t)at;
        starts->starts[kept] = (uint8_t)(kind ^ ((kind ^ word->starts) & (0 - (unsigned)told)));
        kept += no_word | word->chained | ((word->starts != STARTS_NOTHING) & same);
    }
    starts->count = kept;
}

static void forget_words(words_step *step)
{
#ifdef __SSE2__
    for (size_t i = 0; i < sizeof *step / sizeof(__m128i); i++)
        _mm_storeu_si128((__m128i *)(void *)step + i, _mm_setzero_si128());
#else
    *step = (words_step){{0}};
#endif
}

size_t find_words(reading *r, size_t at, places *starts)
{
    size_t from = at / MARKED * MARKED;
    marks before = marks_before(r, from);
    candidates all;
    all.count = 0;
    at = from;
    for (int step = 0; step < PLACES_MOST / MARKED && at < r->end; step++, at += MARKED) {
        add_candidates(&all, at, beginnings(r, at, &before));
        forget_words(&r->found->steps[at % WORDS_KEPT / MARKED]);
    }
    part_words(r, &all, starts);
    bool all_kept = r->rules->last_word < UINT16_MAX; /* else each is looked up when asked for */
    if (all_kept) {
        keep_places(r, &all);
        keep_starts(r, starts);
    } else
        memset(starts->starts, STARTS_SEVERAL, starts->count);
    memset(&starts->at[starts->count], 0xFF, COUNTED * sizeof *starts->at);
    if (!all_kept)
        return at;
    size_t known = r->n_found + (at - from);
    r->n_found = known < WORDS_KEPT ? known : WORDS_KEPT;
    r->found_from = at - r->n_found;
    return at;
}
