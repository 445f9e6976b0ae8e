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
#else
#define hash_round_wide hash_round
#define hash_all_wide(folded, items, count, list) hash_all(folded, items, 0, count, list)
#endif

void token_hashes(bytes folded, bool wide, token *items, size_t count)
{
    const unsigned char *bytes = (const unsigned char *)folded.data;
    uint32_t list[AT_ONCE + LANES];
    for (; count; items += AT_ONCE) {
        size_t some = count < AT_ONCE ? count : AT_ONCE;
        size_t longer =
            wide ? hash_all_wide(bytes, items, some, list) : hash_all(bytes, items, 0, some, list);
        for (uint32_t done = HASH_RUN; longer; done += HASH_RUN)
            longer = wide ? hash_round_wide(bytes, items, list, longer, done)
                          : hash_round(bytes, items, list, longer, done);
        count -= some;
    }
}
