/* How many numbers a word has nobody can foresee: more are put than there are, which the next ones
 * write over. */
#include "sets.h"

#include "wide.h"

/* Those beyond the last bit are of no set. */
static inline size_t list_word(uint64_t bits, uint32_t base, uint32_t *out)
{
    enum { AT_ONCE = 8 };
    const uint64_t last = (uint64_t)1 << (SET_BITS - 1);
    size_t count = 0, n = (size_t)__builtin_popcountll(bits);
    do {
        for (int i = 0; i < AT_ONCE; i++, bits &= bits - 1)
            out[count++] = base + (uint32_t)__builtin_ctzll(bits | last);
    } while (bits);
    return n;
}

size_t set_list_plain(const uint64_t *set, size_t n_words, uint32_t *out)
{
    size_t count = 0;
    for (size_t w = 0; w < n_words; w++)
        count += list_word(set[w], (uint32_t)(w * SET_BITS), out + count);
    return count;
}

#ifdef HAS_WIDE
WIDEST static inline void put_sixteen(__m128i bytes, uint32_t base, uint32_t *out)
{
    __m512i numbers = _mm512_cvtepu8_epi32(bytes);
    _mm512_storeu_si512(out, _mm512_add_epi32(numbers, _mm512_set1_epi32((int)base)));
}

WIDEST static size_t list_widest(const uint64_t *set, size_t n_words, uint32_t *out)
{
    _Alignas(SET_BITS) uint8_t each[SET_BITS];
    for (int i = 0; i < SET_BITS; i++)
        each[i] = (uint8_t)i;
    const __m512i all = _mm512_load_si512(each);
    size_t count = 0;
    for (size_t w = 0; w < n_words; w++) {
        uint32_t base = (uint32_t)(w * SET_BITS), *to = out + count;
        __m512i some = _mm512_maskz_compress_epi8(set[w], all);
        size_t n = (size_t)_mm_popcnt_u64(set[w]);
        put_sixteen(_mm512_castsi512_si128(some), base, to);
        put_sixteen(_mm512_extracti32x4_epi32(some, 1), base, to + 16);
        if (n > 32) { /* hardly ever */
            put_sixteen(_mm512_extracti32x4_epi32(some, 2), base, to + 32);
            put_sixteen(_mm512_extracti32x4_epi32(some, 3), base, to + 48);
        }
        count += n;
    }
    return count;
}
#endif

size_t set_list(const uint64_t *set, size_t n_words, uint32_t *out)
{
#ifdef HAS_WIDE
    if (machine_is_widest())
        return list_widest(set, n_words, out);
#endif
    return set_list_plain(set, n_words, out);
}
