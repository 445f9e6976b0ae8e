/* What the zone stage looks for in the whole text: line feeds, and where phrases begin. */
#include "zones_page.h"

#include "../base/letters.h"
#include "../base/wide.h"

enum {
    STEP = 32,  /* bytes looked at at once */
    BLOCK = 64, /* the same, for line feeds */
    FEEDS = 128 /* of those listed before their lines are added */
};
_Static_assert((int)PHRASE_MIN <= (int)TEXT_PADDING, "any place has so many bytes behind it");

/* ---- lines ---------------------------------------------------------------------------------- */

/* How many lines there are, blank ones too; counted by bytes, of which many are added at once. */
static size_t count_lines(bytes text)
{
    enum { AT_ONCE = 128 }; /* what a byte can count */
    size_t count = 1, at = 0;
    for (; at + AT_ONCE <= text.size; at += AT_ONCE) {
        unsigned char some = 0;
        for (size_t i = at; i < at + AT_ONCE; i++)
            some += text.data[i] == '\n';
        count += some;
    }
    for (; at < text.size; at++)
        count += text.data[at] == '\n';
    return count;
}

/* The line up to a line feed; blank: the one before was so. Returns whether this one is. */
static bool add_line(page *p, size_t start, size_t end, bool blank)
{
    while (start < end && is_space(byte_at(p, start)))
        start++;
    while (end > start && is_space(byte_at(p, end - 1)))
        end--;
    if (end > start)
        p->lines[p->n_lines++] = (line){.start = (uint32_t)start,
                                        .end = (uint32_t)end,
                                        .kind = ZONE_BODY,
                                        .blank_before = blank};
    return end == start;
}

static void add_lines(page *p)
{
    bytes all = p->text->canonical;
    bool blank = false;
    for (size_t start = p->text->body_start, end; start < all.size; start = end + 1) {
        const char *feed = memchr(all.data + start, '\n', all.size - start);
        end = feed ? (size_t)(feed - all.data) : all.size;
        blank = add_line(p, start, end, blank);
    }
}

#ifdef HAS_WIDE
/* Line feeds whose lines are to be added. */
typedef struct feed_list {
    size_t at[FEEDS + 2 * BLOCK];
    size_t count;
} feed_list;

WIDE static inline uint64_t feeds_of(const char *block)
{
    const __m256i feed = _mm256_set1_epi8('\n'), *halves = (const void *)block;
    __m256i first = _mm256_cmpeq_epi8(_mm256_loadu_si256(halves), feed);
    __m256i second = _mm256_cmpeq_epi8(_mm256_loadu_si256(halves + 1), feed);
    return (uint32_t)_mm256_movemask_epi8(first) | (uint64_t)(uint32_t)_mm256_movemask_epi8(second)
                                                       << STEP;
}

/* Nobody foresees where one stands, but seldom do more than two in a block. */
WIDE static inline void list_feeds(feed_list *list, size_t at, uint64_t feeds)
{
    size_t *to = list->at + list->count;
    list->count += (size_t)__builtin_popcountll(feeds);
    to[0] = at + _tzcnt_u64(feeds);
    feeds = _blsr_u64(feeds);
    to[1] = at + _tzcnt_u64(feeds);
    for (feeds = _blsr_u64(feeds), to += 2; feeds; feeds = _blsr_u64(feeds))
        *to++ = at + _tzcnt_u64(feeds);
}

WIDE static void add_lines_wide(page *p)
{
    bytes all = p->text->canonical;
    size_t start = p->text->body_start, at = start;
    bool blank = false;
    while (at < all.size) {
        feed_list feeds;
        feeds.count = 0;
        for (; at + BLOCK <= all.size && feeds.count < FEEDS; at += BLOCK)
            list_feeds(&feeds, at, feeds_of(all.data + at));
        if (all.size - at < BLOCK) {
            char rest[BLOCK] = {0};
            memcpy(rest, all.data + at, all.size - at);
            list_feeds(&feeds, at, feeds_of(rest));
            at = all.size;
        }
        for (size_t i = 0; i < feeds.count; i++) {
            /* NOLINTNEXTLINE(clang-analyzer-core.CallAndMessage): so many are there */
            blank = add_line(p, start, feeds.at[i], blank);
            start = feeds.at[i] + 1;
        }
    }
    if (start < all.size)
        add_line(p, start, all.size, blank);
}
#else
#define add_lines_wide add_lines
#endif

void split_lines(page *p)
{
    enum { COUNTED = 1 << 14 }; /* bytes of a text for which there is room for any lines */
    bytes body = bytes_slice(p->text->canonical, p->text->body_start, p->text->canonical.size);
    size_t room = body.size < COUNTED ? body.size / 2 + 1 : count_lines(body);
    p->lines = (line *)arena_bytes(workspace_scratch(p->workspace), room * sizeof *p->lines);
    if (p->wide)
        add_lines_wide(p);
    else
        add_lines(p);
}

/* ---- phrases -------------------------------------------------------------------------------- */

/* Those that begin alike share a bit. */
void phrase_begins_add(phrase_begins *begins, bytes phrase)
{
    unsigned char begin[PHRASE_BEGIN];
    memcpy(begin, phrase.data, sizeof begin);
    if (begin[0] >= 'a' && begin[0] <= 'z')
        begin[0] ^= 'a' ^ 'A';
    unsigned char bit = (unsigned char)(1 << (begin[0] + begin[1] * 3 + begin[2] * 5) % 8);
    for (size_t i = 0; i < PHRASE_BEGIN; i++) {
        begins->low[i][begin[i] & 0x0F] |= bit;
        begins->high[i][begin[i] >> 4] |= bit;
    }
}

/* Phrases begin a word, with a capital: not "pembaca juga", nor "kita lihat juga". */
static void try_phrases(page *p, size_t start)
{
    bytes folded = p->text->folded;
    const zone_rules *rules = p->rules;
    if (!is_upper(byte_at(p, start)) ||
        (start > p->text->body_start && is_letter(byte_at(p, start - 1))))
        return;
    uint64_t head = eight_read(folded.data + start);
    for (size_t i = 0; i < rules->n_phrases; i++) {
        if (rules->phrase_heads[i] != head)
            continue;
        bytes phrase = rules->items[rules->phrases[i]].phrase;
        if (start + phrase.size > folded.size ||
            memcmp(folded.data + start, phrase.data, phrase.size) != 0)
            continue;
        p->hits = arena_extend(workspace_scratch(p->workspace), p->hits, p->n_hits,
                               &p->hits_capacity, sizeof *p->hits);
        p->hits[p->n_hits++] = (hit){(uint32_t)start, rules->phrases[i]};
    }
}

static unsigned begun_with(unsigned char c, const phrase_begins *begins, size_t place)
{
    return begins->low[place][c & 0x0F] & begins->high[place][c >> 4];
}

/* Of the capitals that there are, hardly any begins a phrase. */
static void seek_phrases(page *p)
{
    bytes canonical = p->text->canonical;
    const phrase_begins *begins = &p->rules->begins;
    for (size_t at = p->text->body_start; at < canonical.size; at += LETTER_BITS) {
        char rest[LETTER_BITS] = {0};
        const char *block = canonical.data + at;
        if (canonical.size - at < LETTER_BITS)
            block = memcpy(rest, block, canonical.size - at);
        for (uint64_t capitals = letter_bits_of(block).capitals; capitals;
             capitals &= capitals - 1) {
            size_t start = at + (size_t)__builtin_ctzll(capitals);
            unsigned bits = begun_with(byte_at(p, start), begins, 0);
            for (size_t i = 1; i < PHRASE_BEGIN; i++)
                bits &= begun_with((unsigned char)p->text->folded.data[start + i], begins, i);
            if (bits)
                try_phrases(p, start);
        }
    }
}

#ifdef HAS_WIDE
WIDE static inline __m256i all_begun_with(__m256i bytes, const phrase_begins *begins, size_t place)
{
    const __m256i half = _mm256_set1_epi8(0x0F);
    __m256i low = _mm256_broadcastsi128_si256(
        _mm_loadu_si128((const __m128i *)(const void *)begins->low[place]));
    __m256i high = _mm256_broadcastsi128_si256(
        _mm_loadu_si128((const __m128i *)(const void *)begins->high[place]));
    __m256i upper = _mm256_and_si256(_mm256_srli_epi16(bytes, 4), half);
    return _mm256_and_si256(_mm256_shuffle_epi8(low, _mm256_and_si256(bytes, half)),
                            _mm256_shuffle_epi8(high, upper));
}

/* Bits of the places where phrases may begin. */
WIDE static inline uint32_t begin_bits(const char *canonical, const char *folded,
                                       const phrase_begins *begins)
{
    __m256i first = _mm256_loadu_si256((const __m256i *)(const void *)canonical);
    __m256i all = all_begun_with(first, begins, 0);
    for (size_t i = 1; i < PHRASE_BEGIN; i++) {
        __m256i bytes = _mm256_loadu_si256((const __m256i *)(const void *)(folded + i));
        all = _mm256_and_si256(all, all_begun_with(bytes, begins, i));
    }
    return ~(uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(all, _mm256_setzero_si256()));
}

WIDE static void seek_phrases_wide(page *p)
{
    bytes folded = p->text->folded, canonical = p->text->canonical;
    char rest[STEP] = {0}, rest_folded[STEP + PHRASE_BEGIN] = {0};
    for (size_t at = p->text->body_start; at < folded.size; at += STEP) {
        const char *block = canonical.data + at, *block_folded = folded.data + at;
        if (folded.size - at + TEXT_PADDING < sizeof rest_folded) {
            block = memcpy(rest, block, folded.size - at);
            block_folded = memcpy(rest_folded, block_folded, folded.size - at);
        }
        for (uint32_t bits = begin_bits(block, block_folded, &p->rules->begins); bits;
             bits &= bits - 1)
            try_phrases(p, at + (size_t)__builtin_ctz(bits));
    }
}
#else
#define seek_phrases_wide seek_phrases
#endif

void find_phrases(page *p)
{
    if (p->wide)
        seek_phrases_wide(p);
    else
        seek_phrases(p);
}
