/* The hashes of a text's tokens, made together: eight bytes of each, then the next eight of those
 * that are longer, round by round. A loop that ended where its token does would be guessed wrong at
 * most of them. */
#include "tokens_scan.h"

#include "../base/wide.h"

enum {
    AT_ONCE = 256, /* tokens that are listed together */
    LANES = 8      /* of them hashed in one step */
};

/* A round: up to HASH_RUN bytes more of the listed tokens go into their hashes, which have `done`
 * of them. What the list has then are those that are longer; returns how many. */
static size_t hash_round(const unsigned char *folded, token *items, uint32_t *list, size_t count,
                         uint32_t done)
{
    size_t kept = 0;
    for (size_t i = 0; i < count; i++) {
        token *token = &items[list[i]];
        uint32_t left = token->end - token->start - done;
        token->hash = hash_bytes(done ? token->hash : HASH_START, folded + token->start + done,
                                 left < HASH_RUN ? left : HASH_RUN);
        list[kept] = list[i];
        kept += left > HASH_RUN;
    }
    return kept;
}

/* The first round, of the tokens [first, count): lists those that are longer. */
static size_t hash_all(const unsigned char *folded, token *items, size_t first, size_t count,
                       uint32_t *list)
{
    for (size_t i = first; i < count; i++)
        list[i - first] = (uint32_t)i;
    return hash_round(folded, items, list, count - first, 0);
}

#ifdef HAS_WIDE
/* Two of eight bytes each, and four of them: first the first half of each, then the other. */
WIDE static inline __m128i two_at(const void *first, const void *second)
{
    return _mm_unpacklo_epi64(_mm_loadl_epi64((const __m128i *)first),
                              _mm_loadl_epi64((const __m128i *)second));
}

typedef struct halves {
    __m256i first, second;
} halves;

WIDE static inline __attribute__((always_inline)) halves halves_of(const void *const at[LANES])
{
    __m256i a = _mm256_set_m128i(two_at(at[4], at[5]), two_at(at[0], at[1]));
    __m256i b = _mm256_set_m128i(two_at(at[6], at[7]), two_at(at[2], at[3]));
    __m256 low = _mm256_castsi256_ps(a), high = _mm256_castsi256_ps(b);
    return (halves){_mm256_castps_si256(_mm256_shuffle_ps(low, high, _MM_SHUFFLE(2, 0, 2, 0))),
                    _mm256_castps_si256(_mm256_shuffle_ps(low, high, _MM_SHUFFLE(3, 1, 3, 1)))};
}

/* Digits as '0', and NULs behind so many bits. */
WIDE static inline __m256i prepared(__m256i bytes, __m256i bits_behind)
{
    bytes = _mm256_and_si256(bytes, _mm256_srlv_epi32(_mm256_set1_epi32(-1), bits_behind));
    __m256i digits = _mm256_sub_epi8(bytes, _mm256_set1_epi8('0'));
    __m256i are_digits = _mm256_cmpeq_epi8(_mm256_min_epu8(digits, _mm256_set1_epi8(9)), digits);
    return _mm256_sub_epi8(bytes, _mm256_and_si256(digits, are_digits));
}

WIDE static inline __m256i hash_half(__m256i hashes, __m256i bytes)
{
    const __m256i factor = _mm256_set1_epi32(HASH_FACTOR), lowest = _mm256_set1_epi32(0xFF);
#pragma GCC unroll 4
    for (int i = 0; i < 32; i += 8) {
        __m256i one = _mm256_and_si256(_mm256_srli_epi32(bytes, i), lowest);
        hashes = _mm256_mullo_epi32(_mm256_xor_si256(hashes, one), factor);
    }
    return hashes;
}

/* As hash_bytes(), of LANES words. */
WIDE static inline __m256i hash_lanes(__m256i hashes, halves bytes, __m256i sizes)
{
    const __m256i back = _mm256_setr_epi32((int)hash_back[0], (int)hash_back[1], (int)hash_back[2],
                                           (int)hash_back[3], (int)hash_back[4], (int)hash_back[5],
                                           (int)hash_back[6], (int)hash_back[7]);
    __m256i behind = _mm256_sub_epi32(_mm256_set1_epi32(HASH_RUN), sizes);
    __m256i bits = _mm256_slli_epi32(behind, 3);
    __m256i of_first =
        _mm256_sub_epi32(_mm256_max_epi32(bits, _mm256_set1_epi32(32)), _mm256_set1_epi32(32));
    hashes = hash_half(hashes, prepared(bytes.first, of_first));
    hashes = hash_half(hashes, prepared(bytes.second, bits));
    return _mm256_mullo_epi32(hashes, _mm256_permutevar8x32_epi32(back, behind));
}

/* Some tokens: those from the first on, or where `places` are told, those there. */
typedef struct eight_tokens {
    token *items;
    const uint32_t *places;
} eight_tokens;

static inline __attribute__((always_inline)) token *lane(eight_tokens tokens, size_t i)
{
    return tokens.items + (tokens.places ? tokens.places[i] : i);
}

WIDE static inline __m256i hashes_of(eight_tokens of)
{
    return _mm256_setr_epi32((int)lane(of, 0)->hash, (int)lane(of, 1)->hash, (int)lane(of, 2)->hash,
                             (int)lane(of, 3)->hash, (int)lane(of, 4)->hash, (int)lane(of, 5)->hash,
                             (int)lane(of, 6)->hash, (int)lane(of, 7)->hash);
}

/* Eight more bytes of tokens of which `done` are in their hashes; returns a bit for each that is
 * longer. */
WIDE static inline __attribute__((always_inline)) unsigned
hash_eight(const unsigned char *folded, eight_tokens of, uint32_t done)
{
    const void *ranges[LANES], *bytes[LANES];
#pragma GCC unroll 8
    for (size_t i = 0; i < LANES; i++) {
        ranges[i] = lane(of, i);
        bytes[i] = folded + done + lane(of, i)->start;
    }
    halves places = halves_of(ranges);
    __m256i full = _mm256_set1_epi32(HASH_RUN), hashes = _mm256_set1_epi32((int)HASH_START);
    __m256i left = _mm256_sub_epi32(places.second, places.first);
    left = _mm256_sub_epi32(left, _mm256_set1_epi32((int)done));
    if (done)
        hashes = hashes_of(of);
    hashes = hash_lanes(hashes, halves_of(bytes), _mm256_min_epi32(left, full));
    uint32_t out[LANES];
    _mm256_storeu_si256((__m256i *)(void *)out, hashes);
#pragma GCC unroll 8
    for (size_t i = 0; i < LANES; i++)
        lane(of, i)->hash = out[i];
    return (unsigned)_mm256_movemask_ps(_mm256_castsi256_ps(_mm256_cmpgt_epi32(left, full)));
}

WIDE static size_t hash_round_wide(const unsigned char *folded, token *items, uint32_t *list,
                                   size_t count, uint32_t done)
{
    size_t kept = 0;
    for (size_t i = 0; i < LANES; i++) /* lanes with nothing to do repeat the last one's */
        list[count + i] = list[count - 1];
    for (size_t i = 0; i < count; i += LANES) {
        uint32_t places[LANES];
        memcpy(places, list + i, sizeof places);
        unsigned longer = hash_eight(folded, (eight_tokens){items, places}, done);
        longer &= count - i < LANES ? (1u << (count - i)) - 1 : 0xFF;
        for (size_t k = 0; k < LANES; k++) {
            list[kept] = places[k];
            kept += longer >> k & 1;
        }
    }
    return kept;
}

/* The first round, of all tokens: lists those that are longer. */
WIDE static size_t hash_all_wide(const unsigned char *folded, token *items, size_t count,
                                 uint32_t *list)
{
    size_t kept = 0, whole = count - count % LANES;
    for (size_t i = 0; i < whole; i += LANES) {
        unsigned longer = hash_eight(folded, (eight_tokens){items + i, NULL}, 0);
#pragma GCC unroll 8
        for (size_t k = 0; k < LANES; k++) {
            list[kept] = (uint32_t)(i + k);
            kept += longer >> k & 1;
        }
    }
    return kept + hash_all(folded, items, whole, count, list + kept);
}

/* ---- sixteen at once ------------------------------------------------------------------------ */

enum { AT_A_STEP = 16 }; /* tokens, and bytes of each */

/* A field of sixteen tokens, by its place in the first of them. */
typedef struct sixteen {
    __m512i starts, ends;
} sixteen;

WIDEST static inline sixteen sixteen_at(const token *items)
{
    const __m512i both =
        _mm512_setr_epi32(0, 4, 8, 12, 16, 20, 24, 28, 1, 5, 9, 13, 17, 21, 25, 29);
    __m512i low =
        _mm512_permutex2var_epi32(_mm512_loadu_si512(items), both, _mm512_loadu_si512(items + 4));
    __m512i high = _mm512_permutex2var_epi32(_mm512_loadu_si512(items + 8), both,
                                             _mm512_loadu_si512(items + 12));
    return (sixteen){_mm512_shuffle_i64x2(low, high, _MM_SHUFFLE(1, 0, 1, 0)),
                     _mm512_shuffle_i64x2(low, high, _MM_SHUFFLE(3, 2, 3, 2))};
}

/* Four times four bytes of each. */
typedef struct fours {
    __m512i bytes[4];
} fours;

WIDEST static inline __m512i every_fourth(const unsigned char *folded, const token *items)
{
    __m512i all = _mm512_castsi128_si512(
        _mm_loadu_si128((const __m128i *)(const void *)(folded + items[0].start)));
    all = _mm512_inserti32x4(
        all, _mm_loadu_si128((const __m128i *)(const void *)(folded + items[4].start)), 1);
    all = _mm512_inserti32x4(
        all, _mm_loadu_si128((const __m128i *)(const void *)(folded + items[8].start)), 2);
    return _mm512_inserti32x4(
        all, _mm_loadu_si128((const __m128i *)(const void *)(folded + items[12].start)), 3);
}

WIDEST static inline fours fours_at(const unsigned char *folded, const token *items)
{
    __m512i a = every_fourth(folded, items), b = every_fourth(folded, items + 1);
    __m512i c = every_fourth(folded, items + 2), d = every_fourth(folded, items + 3);
    __m512i ab = _mm512_unpacklo_epi32(a, b), cd = _mm512_unpacklo_epi32(c, d);
    __m512i later_ab = _mm512_unpackhi_epi32(a, b), later_cd = _mm512_unpackhi_epi32(c, d);
    return (fours){{_mm512_unpacklo_epi64(ab, cd), _mm512_unpackhi_epi64(ab, cd),
                    _mm512_unpacklo_epi64(later_ab, later_cd),
                    _mm512_unpackhi_epi64(later_ab, later_cd)}};
}

/* As hash_half(), of four bytes of each token that has `left` more. */
WIDEST static inline __m512i hash_four(__m512i hashes, __m512i bytes, __m512i left)
{
    const __m512i zero = _mm512_setzero_si512(), four = _mm512_set1_epi32(4);
    const __m512i factor = _mm512_set1_epi32(HASH_FACTOR), lowest = _mm512_set1_epi32(0xFF);
    __m512i some = _mm512_min_epi32(_mm512_max_epi32(left, zero), four);
    __m512i behind = _mm512_slli_epi32(_mm512_sub_epi32(four, some), 3);
    bytes = _mm512_and_si512(bytes, _mm512_srlv_epi32(_mm512_set1_epi32(-1), behind));
    __m512i digits = _mm512_sub_epi8(bytes, _mm512_set1_epi8('0'));
    bytes = _mm512_mask_mov_epi8(bytes, _mm512_cmple_epu8_mask(digits, _mm512_set1_epi8(9)),
                                 _mm512_set1_epi8('0'));
#pragma GCC unroll 4
    for (unsigned i = 0; i < 32; i += 8) {
        __m512i one = _mm512_and_si512(_mm512_srli_epi32(bytes, i), lowest);
        hashes = _mm512_mullo_epi32(_mm512_xor_si512(hashes, one), factor);
    }
    return hashes;
}

/* What the NULs behind a token have multiplied its hash by is taken back. */
WIDEST static inline __m512i without_rest(__m512i hashes, __m512i sizes)
{
    uint32_t back[AT_A_STEP] = {1};
    for (int i = 1; i < AT_A_STEP; i++)
        back[i] = back[i - 1] * (uint32_t)hash_back[1];
    __m512i rest = _mm512_sub_epi32(_mm512_set1_epi32(AT_A_STEP), sizes);
    return _mm512_mullo_epi32(hashes, _mm512_permutexvar_epi32(rest, _mm512_loadu_si512(back)));
}

/* As hash_all(), but of AT_A_STEP bytes. */
WIDEST static size_t hash_all_widest(const unsigned char *folded, token *items, size_t count,
                                     uint32_t *list)
{
    const __m512i step = _mm512_set1_epi32(AT_A_STEP);
    __m512i places = _mm512_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
    size_t kept = 0, i = 0;
    for (; i + AT_A_STEP <= count; i += AT_A_STEP, places = _mm512_add_epi32(places, step)) {
        sixteen at = sixteen_at(items + i);
        __m512i all = _mm512_sub_epi32(at.ends, at.starts), sizes = _mm512_min_epi32(all, step);
        __m512i hashes = _mm512_set1_epi32((int)HASH_START);
        fours fours = fours_at(folded, items + i);
#pragma GCC unroll 4
        for (int k = 0; k < 4; k++)
            hashes = hash_four(hashes, fours.bytes[k],
                               _mm512_sub_epi32(sizes, _mm512_set1_epi32(4 * k)));
        hashes = without_rest(hashes, sizes);
        __m512i from = _mm512_setr_epi32(0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 2, 0, 0, 0, 3, 0);
        for (size_t k = 0; k < AT_A_STEP; k += 4) {
            _mm512_mask_storeu_epi32(items + i + k, 0x4444, _mm512_permutexvar_epi32(from, hashes));
            from = _mm512_add_epi32(from, _mm512_set1_epi32(4));
        }
        __mmask16 longer = _mm512_cmpgt_epi32_mask(all, step);
        _mm512_storeu_si512(list + kept, _mm512_maskz_compress_epi32(longer, places));
        kept += (size_t)__builtin_popcount(longer);
    }
    size_t left = hash_all(folded, items, i, count, list + kept);
    left = hash_round(folded, items, list + kept, left, HASH_RUN);
    return kept + left;
}
#else
#define hash_round_wide hash_round
#define hash_all_wide(folded, items, count, list) hash_all(folded, items, 0, count, list)
#define hash_all_widest hash_all_wide
enum { AT_A_STEP = HASH_RUN };
#endif

void token_hashes(bytes folded, bool wide, bool widest, token *items, size_t count)
{
    const unsigned char *bytes = (const unsigned char *)folded.data;
    uint32_t list[AT_ONCE + LANES];
    for (; count; items += AT_ONCE) {
        size_t some = count < AT_ONCE ? count : AT_ONCE;
        size_t longer = widest ? hash_all_widest(bytes, items, some, list)
                        : wide ? hash_all_wide(bytes, items, some, list)
                               : hash_all(bytes, items, 0, some, list);
        for (uint32_t done = widest ? AT_A_STEP : HASH_RUN; longer; done += HASH_RUN)
            longer = wide ? hash_round_wide(bytes, items, list, longer, done)
                          : hash_round(bytes, items, list, longer, done);
        count -= some;
    }
}
