/* How each token is written, which stand side by side in capitals, and what brackets spell short.
 *
 * Where capitals begin and end nobody can foresee: all tokens are read without a branch into sets
 * of bits, and what was found is gone through bit by bit. */
#include "tagger_facts.h"

enum { SET_BITS = 64 };

static bool in_capitals(const token_facts *token)
{
    return token->letter_case >= WRITTEN_CAPITALISED;
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
        const token_facts *token = &features->tokens[i - 1];
        if (token->letter_case == WRITTEN_MARK && !is_mark(features, i - 1, ',') &&
            !is_mark(features, i - 1, '-'))
            break;
        if (first_letter(features, i - 1) == acronym.data[left - 1]) {
            left--;
            start = i - 1;
        } else if (in_capitals(token))
            break;
    }
    return left ? NO_TOKEN : start;
}

/* What a bracket that opens spells short. */
static void read_gloss(features *features, const sentence *sentence, uint32_t open)
{
    token_facts *tokens = features->tokens;
    if (open == sentence->first || open + 2 >= sentence->last ||
        tokens[open + 1].letter_case != WRITTEN_UPPER)
        return;
    bool numbered = open + 3 < sentence->last &&
                    tokens[open + 2].letter_case == WRITTEN_NUMBER; /* (AGAT 2017) */
    if (!is_mark(features, open + 2 + numbered, ')'))
        return;
    bytes acronym = token_folded(features->input.text, &features->input.tokens->items[open + 1]);
    uint32_t start =
        acronym.size > 12 ? NO_TOKEN : gloss_start(features, acronym, open, sentence->first);
    if (start == NO_TOKEN)
        return;
    for (uint32_t t = start; t < open; t++)
        tokens[t].gloss = (t == start ? 1 : 2) & 3;
    tokens[open + 1].gloss = 3;
    features->has_glosses = true;
}

/* Up to the next bracket capitals stand in brackets; if that one opens as well, it goes on. */
static void read_bracket(features *features, uint32_t open)
{
    const tokens *tokens = features->input.tokens;
    const sentence *sentence = &tokens->sentences[tokens->sentence_of[open]];
    for (uint32_t i = open + 1;
         i < sentence->last && !is_mark(features, i, ')') && !is_mark(features, i, '('); i++)
        features->tokens[i].in_brackets = in_capitals(&features->tokens[i]);
    read_gloss(features, sentence, open);
}

/* ---- runs of capitals ----------------------------------------------------------------------- */

/* Sets of tokens, a bit each. */
typedef struct token_sets {
    uint64_t *capitals, *brackets; /* that open, by their hash */
    uint32_t n_tokens;             /* which is in no set */
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
    const uint32_t bracket = token_hash(BYTES("("));
    for (uint32_t first = 0; first <= sets->n_tokens; first += SET_BITS) {
        uint32_t left = sets->n_tokens - first, count = left < SET_BITS ? left : SET_BITS;
        uint64_t capitals = 0, brackets = 0;
        for (uint32_t i = 0; i < count; i++) {
            const token *token = &tokens[first + i];
            uint8_t letter_case = facts_letter_case(token);
            features->tokens[first + i] = (token_facts){.letter_case = letter_case & 7};
            capitals |= (uint64_t)(letter_case >= WRITTEN_CAPITALISED) << i;
            brackets |= (uint64_t)(token->hash == bracket) << i;
        }
        sets->capitals[first / SET_BITS] = capitals;
        sets->brackets[first / SET_BITS] = brackets;
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
        .brackets = arena_unset(features->arena, uint64_t, size),
        .n_tokens = (uint32_t)tokens->count,
    };
    features->tokens = arena_unset(features->arena, token_facts, tokens->count + 1);
    features->runs = arena_unset(features->arena, capital_run, tokens->count);
    read_cases(features, &sets);
    for (size_t i = 0; i < tokens->n_sentences; i++)
        read_sentence(features, &sets, &tokens->sentences[i]);
    for (uint32_t open = 0; (open = next_of(&sets, sets.brackets, 0, open)) < sets.n_tokens; open++)
        if (is_mark(features, open, '('))
            read_bracket(features, open);
}
