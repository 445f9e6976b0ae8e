/* How each token is written, which stand side by side in capitals, and what brackets spell short.
 *
 * Where capitals begin and end nobody can foresee: all tokens are read without a branch into sets
 * of bits, eight at once on machines with wide vectors, and what was found is gone through bit by
 * bit. */
#include "../base/wide.h"
#include "tagger_facts.h"
#include "tokens_wide.h"

enum {
    WRITTEN_AROUND = 32 /* bytes that may be read before the first token, and behind the last */
};

static bool in_capitals(const features *features, uint32_t token)
{
    return facts_case(features, token) >= WRITTEN_CAPITALISED;
}

static bool is_mark(const features *features, uint32_t token, char mark)
{
    const struct token *here = &features->input.tokens->items[token];
    return here->kind == TOKEN_MARK && here->end - here->start == 1 &&
           features->input.text->folded.data[here->start] == mark;
}

/* ---- Badan Gizi Nasional (BGN) -------------------------------------------------------------- */

static char first_letter(const features *features, uint32_t token)
{
    return features->input.text->folded.data[features->input.tokens->items[token].start];
}

/* The words before an acronym in brackets whose first letters it is made of; lower-case words in
 * between may have none. The first of them, or NO_TOKEN. */
static uint32_t gloss_start(const features *features, bytes acronym, uint32_t open, uint32_t first)
{
    size_t left = acronym.size;
    uint32_t start = NO_TOKEN;
    for (uint32_t i = open; i > first && left && open - i < 2 * acronym.size + 2; i--) {
        if (facts_case(features, i - 1) == WRITTEN_MARK && !is_mark(features, i - 1, ',') &&
            !is_mark(features, i - 1, '-'))
            break;
        if (first_letter(features, i - 1) == acronym.data[left - 1]) {
            left--;
            start = i - 1;
        } else if (in_capitals(features, i - 1))
            break;
    }
    return left ? NO_TOKEN : start;
}

static void set_gloss(features *features, uint32_t token, unsigned gloss)
{
    features->written[token] =
        (uint8_t)((features->written[token] & ~WRITTEN_GLOSS) | gloss << WRITTEN_GLOSS_SHIFT);
}

/* What a bracket that opens spells short. */
static void read_gloss(features *features, const sentence *sentence, uint32_t open)
{
    if (open == sentence->first || open + 2 >= sentence->last ||
        facts_case(features, open + 1) != WRITTEN_UPPER)
        return;
    bool numbered = open + 3 < sentence->last &&
                    facts_case(features, open + 2) == WRITTEN_NUMBER; /* (AGAT 2017) */
    if (!is_mark(features, open + 2 + numbered, ')'))
        return;
    bytes acronym = token_folded(features->input.text, &features->input.tokens->items[open + 1]);
    uint32_t start =
        acronym.size > 12 ? NO_TOKEN : gloss_start(features, acronym, open, sentence->first);
    if (start == NO_TOKEN)
        return;
    for (uint32_t t = start; t < open; t++)
        set_gloss(features, t, t == start ? 1 : 2);
    set_gloss(features, open + 1, 3);
    features->has_glosses = true;
}

/* Up to the next bracket capitals stand in brackets; if that one opens as well, it goes on. */
static void read_bracket(features *features, uint32_t open)
{
    const tokens *tokens = features->input.tokens;
    const sentence *sentence = &tokens->sentences[tokens->sentence_of[open]];
    for (uint32_t i = open + 1;
         i < sentence->last && !is_mark(features, i, ')') && !is_mark(features, i, '('); i++)
        if (in_capitals(features, i))
            features->written[i] |= WRITTEN_IN_BRACKETS;
    read_gloss(features, sentence, open);
}

/* ---- how they are written -------------------------------------------------------------------- */

enum { QUOTES_SHIFT = 6, CAPITAL_SHIFT = 2 };

_Static_assert(WRITTEN_IN_QUOTES == 1 << QUOTES_SHIFT, "a shift for its bit");
_Static_assert(WRITTEN_CAPITALISED == 1 << CAPITAL_SHIFT, "in capitals: one bit");

static uint32_t bracket_hash(void)
{
    return token_hash(BYTES("("));
}

/* From one token on. */
static void read_tokens(features *features, uint32_t from)
{
    const token_sets *sets = &features->sets;
    const token *tokens = features->input.tokens->items;
    const uint32_t bracket = bracket_hash();
    for (uint32_t i = from; i < features->input.tokens->count; i++) {
        unsigned letter_case = facts_letter_case(&tokens[i]);
        uint64_t bit = (uint64_t)1 << i % SET_BITS;
        features->written[i] =
            (uint8_t)(letter_case | (unsigned)tokens[i].in_quotes << QUOTES_SHIFT);
        sets->capitals[i / SET_BITS] |= letter_case >> CAPITAL_SHIFT ? bit : 0;
        sets->upper[i / SET_BITS] |= letter_case == WRITTEN_UPPER ? bit : 0;
        sets->lower[i / SET_BITS] |= letter_case == WRITTEN_LOWER ? bit : 0;
        sets->brackets[i / SET_BITS] |= tokens[i].hash == bracket ? bit : 0;
    }
}

#ifdef HAS_WIDE

/* The same of all but the last few; returns how many. */
WIDE static uint32_t read_tokens_wide(features *features)
{
    const token *tokens = features->input.tokens->items;
    uint8_t *capitals = (uint8_t *)features->sets.capitals;
    uint8_t *upper = (uint8_t *)features->sets.upper;
    uint8_t *lower = (uint8_t *)features->sets.lower;
    uint8_t *brackets = (uint8_t *)features->sets.brackets;
    const __m256i bracket = _mm256_set1_epi32((int)bracket_hash());
    /* of the letter case and the quotes, see eight_tokens */
    const __m256i weights = _mm256_set1_epi32(1 << 8 | 1 << (24 + QUOTES_SHIFT));
    uint32_t i = 0;
    for (; i + TOKENS_WIDE <= features->input.tokens->count; i += TOKENS_WIDE) {
        eight_tokens eight = eight_tokens_at(tokens + i);
        __m256i pairs = _mm256_maddubs_epi16(eight.kind, weights);
        __m256i sums = _mm256_madd_epi16(pairs, _mm256_set1_epi16(1));
        __m256i is_mark = _mm256_srai_epi32(_mm256_slli_epi32(eight.kind, 30), 31);
        __m256i written =
            _mm256_add_epi32(_mm256_add_epi32(sums, is_mark), _mm256_set1_epi32(WRITTEN_NUMBER));
        __m256i letter_case = _mm256_and_si256(written, _mm256_set1_epi32(WRITTEN_CASE));
        __m256i is_upper = _mm256_cmpeq_epi32(letter_case, _mm256_set1_epi32(WRITTEN_UPPER));
        __m256i is_lower = _mm256_cmpeq_epi32(letter_case, _mm256_set1_epi32(WRITTEN_LOWER));
        put_low_bytes(written, features->written + i);
        capitals[i / TOKENS_WIDE] =
            (uint8_t)upper_bits(_mm256_slli_epi32(written, 31 - CAPITAL_SHIFT));
        upper[i / TOKENS_WIDE] = (uint8_t)upper_bits(is_upper);
        lower[i / TOKENS_WIDE] = (uint8_t)upper_bits(is_lower);
        brackets[i / TOKENS_WIDE] = (uint8_t)upper_bits(_mm256_cmpeq_epi32(eight.hash, bracket));
    }
    return i;
}

_Static_assert(TOKEN_MARK == 2, "which its second bit tells");

#endif

void facts_read_written(features *features, bool wide)
{
    const tokens *tokens = features->input.tokens;
    size_t size = tokens->count / SET_BITS + 1;
    uint64_t *sets = arena_array(features->arena, uint64_t, 5 * size);
    features->sets = (token_sets){.capitals = sets,
                                  .upper = sets + size,
                                  .lower = sets + 2 * size,
                                  .brackets = sets + 3 * size,
                                  .firsts = sets + 4 * size,
                                  .size = size};
    features->written =
        (uint8_t *)arena_bytes(features->arena, 2 * (size_t)WRITTEN_AROUND + tokens->count);
    memset(features->written, 0, WRITTEN_AROUND);
    features->written += WRITTEN_AROUND;
    memset(features->written + tokens->count, 0, WRITTEN_AROUND);
    uint32_t from = 0;
#ifdef HAS_WIDE
    if (wide)
        from = read_tokens_wide(features);
#endif
    (void)wide;
    read_tokens(features, from);
    for (size_t i = 0; i < tokens->n_sentences; i++) {
        uint32_t first = tokens->sentences[i].first;
        features->sets.firsts[first / SET_BITS] |= (uint64_t)1 << first % SET_BITS;
    }
}

/* ---- runs of capitals ----------------------------------------------------------------------- */

/* A sentence cuts them. */
static void find_runs(features *features)
{
    const token_sets *sets = &features->sets;
    size_t room = features->input.tokens->count + SET_LIST_MORE;
    uint64_t *begins = arena_unset(features->arena, uint64_t, 2 * sets->size);
    uint64_t *ends = begins + sets->size, before = 0;
    for (size_t w = 0; w < sets->size; w++) {
        uint64_t capitals = sets->capitals[w], behind = capitals << 1 | before;
        before = capitals >> (SET_BITS - 1);
        begins[w] = capitals & (~behind | sets->firsts[w]);
        ends[w] = behind & (~capitals | sets->firsts[w]);
    }
    uint32_t *first = arena_unset(features->arena, uint32_t, 3 * room);
    uint32_t *last = first + room;
    features->in_runs = last + room;
    features->n_in_runs = set_list(sets->capitals, sets->size, features->in_runs);
    features->n_runs = set_list(begins, sets->size, first);
    set_list(ends, sets->size, last);
    features->runs = arena_unset(features->arena, capital_run, features->n_runs + 1);
    for (size_t i = 0; i < features->n_runs; i++)
        features->runs[i] = (capital_run){first[i], last[i]};
}

static inline void put_run(features *features, uint32_t token, capital_run run)
{
    features->tokens[token].run_first = run.first;
    features->tokens[token].run_last = run.last;
}

/* How long it is nobody can foresee: to the first few and the last two it is told always. */
static inline void tell_run(features *features, capital_run run)
{
    uint32_t last = run.last - 1, size = run.last - run.first;
    put_run(features, run.first, run);
    put_run(features, run.first + (size > 1), run);
    put_run(features, size > 2 ? run.first + 2 : last, run);
    put_run(features, last - (size > 1), run);
    put_run(features, last, run);
    for (uint32_t t = run.first + 3; t + 2 < run.last; t++)
        put_run(features, t, run);
}

void facts_read_runs(features *features)
{
    const tokens *tokens = features->input.tokens;
    facts_read_written(features, machine_is_wide());
    features->tokens = arena_array(features->arena, token_facts, tokens->count + 2) + 1;
    find_runs(features);
    for (size_t i = 0; i < features->n_runs; i++)
        tell_run(features, features->runs[i]);
    features->has_glosses = false;
    uint32_t *open = arena_unset(features->arena, uint32_t, tokens->count + SET_LIST_MORE);
    size_t n_open = set_list(features->sets.brackets, features->sets.size, open);
    for (size_t i = 0; i < n_open; i++)
        if (is_mark(features, open[i], '('))
            read_bracket(features, open[i]);
}
