#include "../../base/wide.h"
#include "words.h"

#ifdef HAS_WIDE
enum { LANES = 16 };

WIDEST static inline __mmask16 lanes_of(size_t rest)
{
    return rest < LANES ? (__mmask16)((1u << rest) - 1) : 0xFFFF;
}

/* rule_hash() of the first eight letters of eight words. */
WIDEST static inline __m512i hash_eight(const uint64_t *texts)
{
    __m512i text = _mm512_loadu_si512(texts);
    __m512i from_lowest = _mm512_sub_epi8(text, _mm512_set1_epi8('a'));
    __m512i others = _mm512_movm_epi8(_mm512_cmpge_epu8_mask(from_lowest, _mm512_set1_epi8(26)));
    __m512i below = _mm512_add_epi64(others, _mm512_set1_epi64(-1)); /* the first, and more */
    __m512i heads = _mm512_ternarylogic_epi64(text, others, below, 0x20);
    return _mm512_mullo_epi64(heads, _mm512_set1_epi64((int64_t)rule_hash(1)));
}

/* The upper halves of the hashes of sixteen words. */
WIDEST static inline __m512i hash_sixteen(const uint64_t *texts)
{
    const __m512i uppers =
        _mm512_setr_epi32(1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31);
    return _mm512_permutex2var_epi32(hash_eight(texts), uppers, hash_eight(texts + 8));
}

/* What is fetched from many places is fetched one by one, which is faster than gathering, and not
 * used at once, while it is on its way. */
WIDEST void words_part_widest(const value_rules *rules, const char *folded, candidates *all,
                              places *starts)
{
    uint64_t texts[MOST];
    uint32_t hints[MOST];
    size_t count = all->count, kept = 0, begun = starts->count;
    for (size_t i = 0; i < count; i++)
        texts[i] = eight_bytes(folded + all->at[i]);
    for (size_t i = 0; i < count; i += LANES) {
        __m512i hashes = hash_sixteen(texts + i);
        _mm512_storeu_si512(all->hashes + i, hashes);
        _mm512_storeu_si512(hints + i, _mm512_srli_epi32(hashes, 32 - HINT_BITS + 4));
    }
    for (size_t i = 0; i < count; i++)
        hints[i] = ((const uint32_t *)(const void *)rules->hints)[hints[i]];
    for (size_t i = 0; i < count; i += LANES) {
        __mmask16 lanes = lanes_of(count - i);
        __m512i at = _mm512_loadu_si512(all->at + i), hashes = _mm512_loadu_si512(all->hashes + i);
        __m512i shifts =
            _mm512_and_si512(_mm512_srli_epi32(hashes, 31 - HINT_BITS), _mm512_set1_epi32(30));
        __m512i told = _mm512_srlv_epi32(_mm512_loadu_si512(hints + i), shifts);
        __mmask16 known = _mm512_mask_test_epi32_mask(lanes, told, _mm512_set1_epi32(MAY_BE_KNOWN));
        __mmask16 start = _mm512_mask_test_epi32_mask(lanes, told, _mm512_set1_epi32(MAY_START));
        _mm512_storeu_si512(all->at + kept, _mm512_maskz_compress_epi32(known, at));
        _mm512_storeu_si512(all->hashes + kept, _mm512_maskz_compress_epi32(known, hashes));
        _mm512_storeu_si512(starts->at + begun, _mm512_maskz_compress_epi32(start, at));
        kept += (size_t)__builtin_popcount(known);
        begun += (size_t)__builtin_popcount(start);
    }
    all->count = kept;
    starts->count = begun;
}

WIDEST void words_place_widest(const value_rules *rules, const candidates *all, uint16_t *found)
{
    for (size_t i = 0; i < all->count; i += LANES) {
        size_t rest = all->count - i;
        __m512i hashes = _mm512_loadu_si512(all->hashes + i);
        __m512i chains = _mm512_and_si512(_mm512_srli_epi32(hashes, 16),
                                          _mm512_set1_epi32((int)rules->last_chain));
        __m512i moved = _mm512_and_si512(_mm512_i32gather_epi32(chains, rules->moved, 1),
                                         _mm512_set1_epi32(0xFF));
        __m512i sum =
            _mm512_add_epi32(_mm512_add_epi32(_mm512_srli_epi32(hashes, 21), hashes), moved);
        sum = _mm512_and_si512(sum, _mm512_set1_epi32((int)rules->last_word));
        uint32_t places[LANES];
        _mm512_storeu_si512(places, _mm512_add_epi32(sum, _mm512_set1_epi32(1)));
        for (size_t k = 0; k < LANES && k < rest; k++) {
            found[all->at[i + k]] = (uint16_t)places[k];
            __builtin_prefetch(&rules->words[places[k]]);
        }
    }
}

/* marks_of() */
WIDEST static inline marks all_marks_of(__m512i text)
{
    __m512i from_a = _mm512_sub_epi8(text, _mm512_set1_epi8('a'));
    __m512i from_0 = _mm512_sub_epi8(text, _mm512_set1_epi8('0'));
    __m512i from_comma = _mm512_sub_epi8(text, _mm512_set1_epi8(','));
    return (marks){
        .letters = _mm512_cmplt_epu8_mask(from_a, _mm512_set1_epi8(26)),
        .digits = _mm512_cmplt_epu8_mask(from_0, _mm512_set1_epi8(10)),
        .symbols = _mm512_movepi8_mask(text) | _mm512_cmpeq_epi8_mask(text, _mm512_set1_epi8('$')),
        .joints = _mm512_cmplt_epu8_mask(from_comma, _mm512_set1_epi8(4)) |
                  _mm512_cmpeq_epi8_mask(text, _mm512_set1_epi8(':')),
    };
}

/* Where the lowest sixteen of some bytes of a block stand. */
WIDEST static inline void put_sixteen(uint32_t *out, size_t block, __m128i bytes)
{
    __m512i at = _mm512_add_epi32(_mm512_set1_epi32((int)block), _mm512_cvtepu8_epi32(bytes));
    _mm512_storeu_si512(out, at);
}

WIDEST size_t words_seek_widest(const reading *r, size_t at, marks *before, candidates *all)
{
    const __m512i bytes = _mm512_set_epi8(
        63, 62, 61, 60, 59, 58, 57, 56, 55, 54, 53, 52, 51, 50, 49, 48, 47, 46, 45, 44, 43, 42, 41,
        40, 39, 38, 37, 36, 35, 34, 33, 32, 31, 30, 29, 28, 27, 26, 25, 24, 23, 22, 21, 20, 19, 18,
        17, 16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0);
    for (; at < r->end && all->count <= AT_ONCE; at += MARKED) {
        marks marks = all_marks_of(_mm512_loadu_si512(r->folded + at));
        uint64_t bits = beginnings(r, at, marks, before);
        __m512i some = _mm512_maskz_compress_epi8(bits, bytes);
        size_t count = (size_t)__builtin_popcountll(bits);
        uint32_t *out = all->at + all->count;
        put_sixteen(out, at, _mm512_castsi512_si128(some));
        if (__builtin_expect(count > LANES, 0)) {
            put_sixteen(out + 16, at, _mm512_extracti32x4_epi32(some, 1));
            put_sixteen(out + 32, at, _mm512_extracti32x4_epi32(some, 2));
            put_sixteen(out + 48, at, _mm512_extracti32x4_epi32(some, 3));
        }
        all->count += count;
    }
    return at;
}
#else
size_t words_seek_widest(const reading *r, size_t at, marks *before, candidates *all)
{
    return words_seek(r, at, before, all);
}

void words_part_widest(const value_rules *rules, const char *folded, candidates *all,
                       places *starts)
{
    words_part(rules, folded, all, starts);
}

void words_place_widest(const value_rules *rules, const candidates *all, uint16_t *found)
{
    words_place(rules, all, found);
}
#endif
