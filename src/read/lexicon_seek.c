#include "lexicon_seek.h"

#include "../base/wide.h"

size_t lexicon_seek(const lexicon_words *words, const uint32_t *hashes, uint32_t count,
                    uint16_t *found)
{
    size_t some = 0, kept = 0;
    for (uint32_t i = 0; i < count; i++)
        lexicon_bits_expect(words->starts, hashes[i]);
    for (uint32_t i = 0; i < count; i++) {
        uint32_t word = lexicon_bits_word(words->starts, hashes[i]);
        bool begins = lexicon_bits_set(word, lexicon_bits_other(hashes[i]));
        found[some] = (uint16_t)(i | (begins ? LEXICON_PLAIN_PAIR : 0));
        some += begins | lexicon_bits_set(word, hashes[i]);
    }
    for (size_t k = 0; k < some; k++) {
        uint32_t i = found[k] & LEXICON_SOUGHT, pairs = 0;
        if (found[k] != i) {
            uint32_t pair = lexicon_pair(hashes[i], hashes[i + 1]);
            uint32_t word = lexicon_bits_word(words->pairs, pair);
            pairs = (lexicon_bits_set(word, pair) ? LEXICON_PLAIN_PAIR : 0) |
                    (lexicon_bits_set(word, lexicon_bits_other(pair)) ? LEXICON_MARKED_PAIR : 0);
        }
        found[kept] = (uint16_t)(i | pairs);
        kept += pairs || lexicon_bits_have(words->starts, hashes[i]);
    }
    return kept;
}

#ifdef HAS_WIDE
enum { LANES = 16 };

/* lexicon_bits_word(), of the given lanes. */
WIDEST static inline __m512i words_of(lexicon_bits bits, __mmask16 lanes, __m512i hashes)
{
    __m512i places = _mm512_and_si512(_mm512_srli_epi32(hashes, 5),
                                      _mm512_set1_epi32((int)(bits.size / 32 - 1)));
    return _mm512_mask_i32gather_epi32(_mm512_setzero_si512(), lanes, places, bits.words, 4);
}

/* lexicon_bits_set() */
WIDEST static inline __mmask16 are_set(__m512i words, __m512i hashes)
{
    __m512i both = _mm512_and_si512(_mm512_rorv_epi32(words, hashes),
                                    _mm512_srlv_epi32(words, _mm512_srli_epi32(hashes, 27)));
    return _mm512_test_epi32_mask(both, _mm512_set1_epi32(1));
}

WIDEST static inline __m512i others(__m512i hashes)
{
    return _mm512_xor_si512(hashes, _mm512_set1_epi32((int)lexicon_bits_other(0)));
}

/* lexicon_pair() */
WIDEST static inline __m512i pairs_of(__m512i first, __m512i second)
{
    __m512i mixed = _mm512_mullo_epi32(first, _mm512_set1_epi32((int)0x9E3779B1u));
    mixed =
        _mm512_mullo_epi32(_mm512_add_epi32(mixed, second), _mm512_set1_epi32((int)0x85EBCA6Bu));
    return _mm512_xor_si512(mixed, _mm512_srli_epi32(mixed, 15));
}

WIDEST size_t lexicon_seek_widest(const lexicon_words *words, const uint32_t *hashes,
                                  uint32_t count, uint16_t *found)
{
    __m512i tokens = _mm512_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
    size_t kept = 0;
    for (uint32_t i = 0; i < count; i += LANES) {
        __mmask16 lanes = count - i < LANES ? (__mmask16)((1u << (count - i)) - 1) : 0xFFFF;
        __m512i hash = _mm512_loadu_si512(hashes + i), next = _mm512_loadu_si512(hashes + i + 1);
        __m512i word = words_of(words->starts, lanes, hash), pair = pairs_of(hash, next);
        __mmask16 asked = are_set(word, hash), begins = are_set(word, others(hash));
        word = words_of(words->pairs, begins, pair);
        __mmask16 plain = are_set(word, pair), marked = are_set(word, others(pair));
        __mmask16 kept_lanes = asked | plain | marked;
        __m512i told =
            _mm512_mask_or_epi32(tokens, plain, tokens, _mm512_set1_epi32(LEXICON_PLAIN_PAIR));
        told = _mm512_mask_or_epi32(told, marked, told, _mm512_set1_epi32(LEXICON_MARKED_PAIR));
        told = _mm512_maskz_compress_epi32(kept_lanes, told);
        _mm256_storeu_si256((__m256i *)(void *)(found + kept), _mm512_cvtepi32_epi16(told));
        kept += (size_t)__builtin_popcount(kept_lanes);
        tokens = _mm512_add_epi32(tokens, _mm512_set1_epi32(LANES));
    }
    return kept;
}
#else
size_t lexicon_seek_widest(const lexicon_words *words, const uint32_t *hashes, uint32_t count,
                           uint16_t *found)
{
    return lexicon_seek(words, hashes, count, found);
}
#endif
