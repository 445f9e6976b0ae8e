#include "tagger.h"

enum { NO_CUT = UINT32_MAX };

static uint32_t earlier(uint32_t a, uint32_t b)
{
    return a < b ? a : b;
}

static uint32_t name_start(const tokens *tokens, const names *names, size_t index)
{
    return index < names->count ? tokens->items[names->items[index].first].start : NO_CUT;
}

static uint32_t value_start(const values *values, size_t index)
{
    return index < values->count ? values->items[index].start : NO_CUT;
}

/* Where the first one begins that is one too many. */
static uint32_t place_behind(size_t most, const tokens *tokens, const values *values,
                             const names *names)
{
    size_t n = 0, v = 0;
    while (n + v < most)
        if (name_start(tokens, names, n) <= value_start(values, v))
            n++;
        else
            v++;
    return earlier(name_start(tokens, names, n), value_start(values, v));
}

/* Tokens and sentences before a place. */
static void cut_tokens(tokens *tokens, uint32_t place, arena *arena)
{
    while (tokens->count && tokens->items[tokens->count - 1].start >= place)
        tokens->count--;
    tokens->n_sentences = tokens->count ? tokens->sentence_of[tokens->count - 1] + 1 : 0;
    sentence *sentences = arena_unset(arena, sentence, tokens->n_sentences);
    for (size_t s = 0; s < tokens->n_sentences; s++) {
        sentences[s] = tokens->sentences[s];
        if (sentences[s].last > tokens->count)
            sentences[s].last = (uint32_t)tokens->count;
    }
    tokens->sentences = sentences;
}

static void cut_matches(lexicon_matches *matches, const tokens *tokens)
{
    size_t count = 0;
    while (count < matches->count && matches->items[count].last <= tokens->count)
        count++;
    matches->count = count;
}

uint32_t tagger_limit(const text *text, workspace *workspace, tokens *tokens,
                      lexicon_matches *matches, values *values, names *names)
{
    size_t most = values_most(text);
    uint32_t cut = values->cut ? values->cut : NO_CUT;
    if (names->cut)
        cut = earlier(cut, tokens->items[names->cut].start);
    if (names->count + values->count > most)
        cut = earlier(cut, place_behind(most, tokens, values, names));
    if (cut == NO_CUT)
        return 0;
    while (values->count && value_start(values, values->count - 1) >= cut)
        values->count--;
    cut_tokens(tokens, cut, workspace->arena);
    cut_matches(matches, tokens);
    while (names->count && names->items[names->count - 1].last > tokens->count)
        names->count--;
    return cut;
}
