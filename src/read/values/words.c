/* Where words, numbers and symbols stand, and which words of the vocabulary those are: told for many
 * of them at once, without branches, for which word comes next nobody can foretell. */
#include "../../base/eight.h"
#include "readers.h"

enum { AT_A_TIME = 12, MOST = PLACES_MOST + AT_A_TIME };

/* Words that may be known, and what are no words, in the order of the text. */
typedef struct candidates {
    size_t count;
    uint32_t at[MOST];    /* [count] */
    uint64_t heads[MOST]; /* the first eight bytes of each; 0 for what is no word */
    uint32_t words[MOST]; /* where it stands in the vocabulary if it is there */
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

static uint64_t beginnings(const reading *r, size_t at)
{
    const char *text = r->folded + at;
    uint64_t within = r->end - at < MARKED ? (1ull << (r->end - at)) - 1 : ~0ull;
    within &= r->start > at ? ~0ull << (r->start - at) : ~0ull;
    marks marks = marks_of(text);
    unsigned char before = byte_at(r, at - 1);
    uint64_t words = marks.letters & ~(marks.letters << 1 | is_letter(before));
    uint64_t numbers = marks.digits & ~(marks.digits << 1 | is_digit(before));
    uint64_t symbols = within & marks.symbols;
    uint64_t all = within & (words | numbers | symbols);
    return symbols || before >= 0x80 ? all & without_insides(r, at, symbols, words) : all;
}

/* Leaves those that may be known. */
static void keep_known(const reading *r, candidates *all)
{
    size_t kept = 0;
    for (size_t i = 0; i < all->count; i++) {
        uint64_t eight = eight_bytes(r->folded + all->at[i]), others = no_small_letters(eight);
        uint64_t head = eight & (((others & -others) >> 7) - 1); /* below the first other */
        all->at[kept] = all->at[i];
        all->heads[kept] = head;
        kept += is_known(r->rules, head);
    }
    all->count = kept;
}

/* What is known of words has mostly to be fetched from far: so for many at once. */
static void fetch_words(const value_rules *rules, candidates *all)
{
    for (size_t i = 0; i < all->count; i++) {
        all->words[i] = (uint32_t)rules_place(rules, all->heads[i]);
        __builtin_prefetch(&rules->words[all->words[i]]);
    }
}

/* Keeps which words stand where; the places where a value may begin go to `starts`. Where the first
 * look does not tell, for others may have the same first bytes or the word is very long, there is a
 * second one. */
static void find_known(reading *r, const candidates *all, places *starts)
{
    enum { COMPARED = 16 };
    const value_rules *rules = r->rules;
    uint32_t hard[MOST];
    size_t kept = 0, n_hard = 0;
    for (size_t i = 0; i < all->count; i++) {
        size_t at = all->at[i], word = all->words[i];
        const char *text = r->folded + at;
        const rule_word *known = &rules->words[word];
        size_t size = (size_t)__builtin_ctz(~letters_of(text));
        bool same = (known->head == all->heads[i]) & (known->size == size) & (size > 0);
        size_t tail = word & (0 - (size_t)(size > 8));
        same &= (rules->tails[tail] == eight_bytes(text + size - 8)) | (tail == 0);
        bool is_hard = ((known->chained & !same) | (size == COMPARED)) & (size > 0);
        r->found->at[at % WORDS_KEPT] = (uint16_t)(word & (0 - (size_t)same));
        hard[n_hard] = (uint32_t)i;
        n_hard += is_hard;
        starts->at[kept] = (uint32_t)at;
        kept += (size == 0) | (same & known->starts) | is_hard;
    }
    starts->count = kept;
    for (size_t i = 0; i < n_hard; i++) {
        size_t at = all->at[hard[i]], size = small_letters_end(r->folded, at) - at;
        uint64_t word = rules_find(rules, r->folded + at, size, all->heads[hard[i]]);
        r->found->at[at % WORDS_KEPT] = (uint16_t)word;
    }
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
    candidates all;
    all.count = 0;
    size_t from = at / MARKED * MARKED;
    at = from;
    for (int step = 0; step < PLACES_MOST / MARKED && at < r->end; step++, at += MARKED) {
        add_candidates(&all, at, beginnings(r, at));
        forget_words(&r->found->steps[at % WORDS_KEPT / MARKED]);
    }
    keep_known(r, &all);
    fetch_words(r->rules, &all);
    find_known(r, &all, starts);
    if (r->rules->last_word < UINT16_MAX) {
        size_t known = r->n_found + (at - from);
        r->n_found = known < WORDS_KEPT ? known : WORDS_KEPT;
        r->found_from = at - r->n_found;
    }
    return at;
}
