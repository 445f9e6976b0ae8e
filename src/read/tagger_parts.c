#include "tagger_parts.h"

/* At the end of a sentence, if one ends in the second half. */
static uint32_t end_of_part(const tokens *tokens, uint32_t first)
{
    if (tokens->count - first <= PART_LONGEST)
        return (uint32_t)tokens->count;
    uint32_t end = first + PART_LONGEST;
    uint32_t sentence_first = tokens->sentences[tokens->sentence_of[end]].first;
    return sentence_first > first + PART_LONGEST / 2 ? sentence_first : end;
}

static uint32_t within(uint32_t token, const tagger_part *part)
{
    return (token < part->first  ? part->first
            : token > part->last ? part->last
                                 : token) -
           part->first;
}

static void take_tokens(const tokens *tokens, arena *arena, tagger_part *part)
{
    uint32_t from = tokens->sentence_of[part->first], to = tokens->sentence_of[part->last - 1] + 1;
    size_t count = part->last - part->first;
    sentence *sentences = arena_unset(arena, sentence, to - from);
    uint32_t *sentence_of = arena_unset(arena, uint32_t, count);
    for (uint32_t s = from; s < to; s++) {
        const sentence *of_text = &tokens->sentences[s];
        sentences[s - from] =
            (sentence){within(of_text->first, part), within(of_text->last, part), of_text->zone};
    }
    for (size_t i = 0; i < count; i++)
        sentence_of[i] = tokens->sentence_of[part->first + i] - from;
    part->tokens = (struct tokens){.items = tokens->items + part->first,
                                   .count = count,
                                   .sentences = sentences,
                                   .n_sentences = to - from,
                                   .sentence_of = sentence_of};
}

static void take_matches(const lexicon_matches *matches, arena *arena, tagger_part *part)
{
    size_t end = part->next_match, count = 0;
    while (end < matches->count && matches->items[end].first < part->last)
        end++;
    lexicon_match *items = arena_unset(arena, lexicon_match, end - part->next_match);
    for (size_t i = part->next_match; i < end; i++) {
        if (matches->items[i].last > part->last)
            continue;
        items[count] = matches->items[i];
        items[count].first -= part->first;
        items[count++].last -= part->first;
    }
    part->matches = (lexicon_matches){items, count};
    part->next_match = end;
}

static void take_values(const tokens *tokens, const values *values, tagger_part *part)
{
    uint32_t start = tokens->items[part->first].start, end = tokens->items[part->last - 1].end;
    size_t first = part->next_value;
    while (first < values->count && values->items[first].end <= start)
        first++;
    size_t last = first;
    while (last < values->count && values->items[last].start < end)
        last++;
    part->values = (struct values){.items = values->items + first, .count = last - first};
    part->next_value = last > first ? last - 1 : last; /* one may reach into the next part */
}

bool tagger_part_next(const tokens *tokens, const lexicon_matches *matches, const values *values,
                      arena *arena, tagger_part *part)
{
    if (part->last == tokens->count)
        return false;
    part->first = part->last;
    part->last = end_of_part(tokens, part->first);
    if (part->first == 0 && part->last == tokens->count) {
        part->tokens = *tokens;
        part->matches = *matches;
        part->values = *values;
        return true;
    }
    take_tokens(tokens, arena, part);
    take_matches(matches, arena, part);
    take_values(tokens, values, part);
    return true;
}
