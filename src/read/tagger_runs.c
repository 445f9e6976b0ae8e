/* How each token is written, which stand side by side in capitals, and what brackets spell short.
 *
 * Where capitals begin and end nobody can foresee: all tokens are read without a branch into sets
 * of bits, and what was found is gone through bit by bit. */
#include "tagger_facts.h"

enum { SET_BITS = 64, WRITTEN_BEFORE = 8 /* bytes that may be read before the first token */ };

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

/* ---- runs of capitals ----------------------------------------------------------------------- */

/* Sets of tokens, a bit each. */
typedef struct token_sets {
    uint64_t *capitals, *marks;
    uint32_t n_tokens; /* which is in no set */
} token_sets;

/* The least token of a set from one on, or with flip of those that are not in it; n_tokens: none.
 */
static uint32_t next_of(const token_sets *sets, const uint64_t *set, uint64_t flip, uint32_t from)
{
    size_t at = from / SET_BITS, last = sets->n_tokens / SET_BITS;
    uint64_t bits = (set[at] ^ flip) & ~(uint64_t)0 << from % SET_BITS;
    while (!bits && at < last)
        bits = set[++at] ^ flip;
    return bits ? (uint32_t)(at * SET_BITS) + (uint32_t)__builtin_ctzll(bits) : sets->n_tokens;
}

static void read_cases(features *features, const token_sets *sets)
{
    const token *tokens = features->input.tokens->items;
    uint8_t *written = features->written;
    for (uint32_t i = 0; i < sets->n_tokens; i++)
        written[i] = (uint8_t)(facts_letter_case(&tokens[i]) |
                               (unsigned)tokens[i].in_quotes * WRITTEN_IN_QUOTES);
}

static void find_capitals(const features *features, const token_sets *sets)
{
    enum { CAPITAL_BIT = 2 };
    for (uint32_t first = 0; first <= sets->n_tokens; first += SET_BITS) {
        uint64_t capitals = 0, marks = 0;
        for (uint32_t i = 0; i < SET_BITS; i += 8) {
            uint64_t eight = eight_read((const char *)features->written + first + i);
            uint64_t no_mark = (eight ^ EIGHT_TIMES(WRITTEN_MARK)) & EIGHT_TIMES(WRITTEN_CASE);
            capitals |= (uint64_t)eight_bits(eight << (7 - CAPITAL_BIT)) << i;
            marks |= (uint64_t)eight_bits(~(no_mark + EIGHT_TIMES(0x7F))) << i;
        }
        sets->capitals[first / SET_BITS] = capitals;
        sets->marks[first / SET_BITS] = marks;
    }
}

static void read_sentence(features *features, const token_sets *sets, const sentence *sentence)
{
    uint32_t first = next_of(sets, sets->capitals, 0, sentence->first), last;
    for (; first < sentence->last; first = next_of(sets, sets->capitals, 0, last)) {
        last = next_of(sets, sets->capitals, ~(uint64_t)0, first);
        last = last < sentence->last ? last : sentence->last;
        features->runs[features->n_runs++] = (capital_run){first, last};
        for (uint32_t i = first; i < last; i++) {
            features->tokens[i].run_first = first;
            features->tokens[i].run_last = last;
        }
    }
}

void facts_read_runs(features *features)
{
    const tokens *tokens = features->input.tokens;
    size_t size = tokens->count / SET_BITS + 1;
    token_sets sets = {
        .capitals = arena_unset(features->arena, uint64_t, size),
        .marks = arena_unset(features->arena, uint64_t, size),
        .n_tokens = (uint32_t)tokens->count,
    };
    size_t n_written = WRITTEN_BEFORE + tokens->count + SET_BITS;
    features->written = arena_array(features->arena, uint8_t, n_written) + WRITTEN_BEFORE;
    features->tokens = arena_array(features->arena, token_facts, tokens->count + 1);
    features->runs = arena_unset(features->arena, capital_run, tokens->count);
    read_cases(features, &sets);
    find_capitals(features, &sets);
    for (size_t i = 0; i < tokens->n_sentences; i++)
        read_sentence(features, &sets, &tokens->sentences[i]);
    const uint32_t bracket = token_hash(BYTES("("));
    for (uint32_t open = 0; (open = next_of(&sets, sets.marks, 0, open)) < sets.n_tokens; open++)
        if (tokens->items[open].hash == bracket && is_mark(features, open, '('))
            read_bracket(features, open);
}
