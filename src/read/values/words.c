/* Where words, numbers and symbols stand, and which words of the vocabulary those are: told for
 * many of them at once, without branches, for which word comes next nobody can foretell. */
#include "words.h"
#include "../../base/eight.h"

static unsigned count_bits(uint64_t bits)
{
    bits -= bits >> 1 & 0x5555555555555555u;
    bits = (bits & 0x3333333333333333u) + (bits >> 2 & 0x3333333333333333u);
    bits = (bits + (bits >> 4)) & 0x0F0F0F0F0F0F0F0Fu;
    return (unsigned)(bits * 0x0101010101010101u >> 56);
}

/* Always many at a time, for how many there are nobody can foretell: what is written too much is
 * written over. */
static inline void add_candidates(candidates *all, size_t from, uint64_t bits)
{
    enum { AT_A_TIME = 12 };
    uint32_t *out = &all->at[all->count];
    all->count += count_bits(bits);
    do
        for (int i = 0; i < AT_A_TIME; i++, bits &= bits - 1)
            *out++ = (uint32_t)from + (uint32_t)__builtin_ctzll(bits | 1ull << 63);
    while (bits);
}

size_t words_seek(const reading *r, size_t at, marks *before, candidates *all)
{
    for (; at < r->end && all->count <= AT_ONCE; at += MARKED) {
        marks marks = marks_of(r->folded + at);
        if (marks.digits)
            marks.joints = joints_of(r->folded + at);
        add_candidates(all, at, beginnings(r, at, marks, before));
    }
    return at;
}

#ifdef HAS_WIDE
WIDE size_t words_seek_wide(const reading *r, size_t at, marks *before, candidates *all)
{
    for (; at < r->end && all->count <= AT_ONCE; at += MARKED)
        add_candidates(all, at, beginnings(r, at, marks_of_wide(r->folded + at), before));
    return at;
}
#else
size_t words_seek_wide(const reading *r, size_t at, marks *before, candidates *all)
{
    return words_seek(r, at, before, all);
}
#endif

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

void words_part(const value_rules *rules, const char *folded, candidates *all, places *starts)
{
    size_t count = all->count, i = 0;
    all->count = 0;
    for (; i + 1 < count; i += 2) {
        uint32_t one = all->at[i], other = all->at[i + 1];
        uint64_t heads[2];
        word_heads(folded + one, folded + other, heads);
        part_word(rules, all, starts, one, heads[0]);
        part_word(rules, all, starts, other, heads[1]);
    }
    if (i < count)
        part_word(rules, all, starts, all->at[i], word_head(folded + all->at[i]));
}

void words_place(const value_rules *rules, const candidates *all, uint16_t *found)
{
    for (size_t i = 0; i < all->count; i++) {
        uint64_t place = rules_place(rules, (uint64_t)all->hashes[i] << 32);
        found[all->at[i]] = (uint16_t)place;
        __builtin_prefetch(&rules->words[place]);
    }
}

/* Leaves of the places where a value may begin, from one on, those where the word does more than
 * look like it. Of words of less than eight letters that no other resembles all is known then. */
static void keep_starts(const reading *r, places *starts, size_t first)
{
    size_t kept = first;
    for (size_t i = first; i < starts->count; i++) {
        size_t at = starts->at[i];
        uint64_t head = word_head(r->folded + at);
        const rule_word *word = &r->rules->words[r->found[at]];
        rules_expect(r->rules, word);
        bool no_word = head == 0, same = word->head == head;
        bool told = !no_word & same & !word->chained & (head >> 56 == 0);
        unsigned kind = is_digit(byte_at(r, at)) ? STARTS_NUMBER : STARTS_SEVERAL;
        starts->at[kept] = (uint32_t)at;
        starts->starts[kept] = (uint8_t)(kind ^ ((kind ^ word->starts) & (0 - (unsigned)told)));
        kept += no_word | word->chained | ((word->starts != STARTS_NOTHING) & same);
    }
    starts->count = kept;
}

static void make_room(reading *r, size_t more)
{
    places *old = &r->places, new = *old;
    if (old->count + more <= old->capacity)
        return;
    new.capacity = 2 * (old->count + more);
    new.at = (uint32_t *)(void *)arena_bytes(r->scratch, new.capacity * sizeof *new.at);
    new.starts = (uint8_t *)arena_bytes(r->scratch, new.capacity);
    if (old->count) {
        memcpy(new.at, old->at, old->count * sizeof *new.at);
        memcpy(new.starts, old->starts, old->count);
    }
    *old = new;
}

static void keep_words(reading *r, candidates *all, breadth breadth)
{
    bool widest = breadth == BREADTH_WIDEST;
    places *starts = &r->places;
    size_t first = starts->count;
    make_room(r, all->count + BEYOND);
    (widest ? words_part_widest : words_part)(r->rules, r->folded, all, starts);
    if (r->found) {
        (widest ? words_place_widest : words_place)(r->rules, all, r->found);
        keep_starts(r, starts, first);
    } else
        memset(starts->starts + first, STARTS_SEVERAL, starts->count - first);
    memset(&starts->at[starts->count], 0xFF, COUNTED * sizeof *starts->at);
    all->count = 0;
}

/* Without the zeros on either side of the zone, which hide words of others. */
static void keep_words_of_all(reading *r, candidates *all, breadth breadth)
{
    size_t start = r->start, end = r->end;
    reading_end(r);
    keep_words(r, all, breadth);
    reading_begin(r, start, end);
}

void find_words(reading *r, const text *text, const zones *zones, breadth breadth)
{
    static words_seeker *const seekers[] = {words_seek, words_seek_wide, words_seek_widest};
    candidates all;
    all.count = 0;
    for (size_t i = 0; i < zones->count; i++) {
        const zone *zone = &zones->items[i];
        if (zone->kind == ZONE_FURNITURE)
            continue;
        bool cut =
            zone->end < text->folded.size && is_letter((unsigned char)text->folded.data[zone->end]);
        if (cut) /* it ends within a word, and what is seen of that is a word of its own */
            keep_words_of_all(r, &all, breadth);
        reading_begin(r, zone->start, zone->end);
        marks before = {0};
        for (size_t at = r->start; at < r->end;) {
            if (all.count > AT_ONCE)
                keep_words_of_all(r, &all, breadth);
            at = seekers[breadth](r, at, &before, &all);
        }
        if (cut)
            keep_words(r, &all, breadth);
    }
    reading_end(r);
    keep_words(r, &all, breadth);
}
