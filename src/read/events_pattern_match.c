/* Matching: the positions reached so far are bits of one word. */
#include "events_pattern.h"

static uint32_t mention_end(const pattern_subject *subject, bytes type, uint32_t at)
{
    const entities *entities = subject->entities;
    size_t low = 0, high = entities ? entities->n_mentions : 0;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (entities->mentions[middle].first < at)
            low = middle + 1;
        else
            high = middle;
    }
    if (!entities || low == entities->n_mentions || entities->mentions[low].first != at)
        return 0;
    const entity_mention *mention = &entities->mentions[low];
    return bytes_equal(bytes_of(entities->items[mention->entity]->type), type) ? mention->last : 0;
}

/* The token behind the word where it stands at `at`; 0 where it does not. */
static uint32_t word_end(const pattern_word *word, const pattern_subject *subject, uint32_t at)
{
    const token *token = &subject->tokens->items[at];
    switch (word->kind) {
    case PATTERN_WORD:
        return token->hash == word->hash &&
                       bytes_equal(token_folded(subject->text, token), word->text)
                   ? at + 1
                   : 0;
    case PATTERN_BEGINNING: {
        bytes folded = token_folded(subject->text, token);
        return folded.size >= word->text.size &&
                       memcmp(folded.data, word->text.data, word->text.size) == 0
                   ? at + 1
                   : 0;
    }
    case PATTERN_ANY:
        return token->kind == TOKEN_WORD ? at + 1 : 0;
    default:
        return mention_end(subject, word->text, at);
    }
}

/* Whether a token is one of the words of an element that has slots. */
static inline bool is_one_of(const pattern_element *element, const pattern_subject *subject,
                             uint32_t at)
{
    uint32_t hash = subject->tokens->items[at].hash, mask = (1u << element->slot_bits) - 1;
    for (uint32_t i = 0; i < element->probes; i++) { /* most often one */
        const pattern_slot *slot = &element->slots[(hash + i) & mask];
        if ((slot->hash == hash) & (slot->word != 0) &&
            word_end(&element->words[slot->word - 1], subject, at))
            return true;
    }
    return false;
}

/* Where the element may end that begins at token `at`: as bits from `origin` on. */
static uint64_t element_ends(const pattern_element *element, const pattern_subject *subject,
                             uint32_t origin, uint32_t at)
{
    uint64_t ends = 0;
    if (element->slots)
        return is_one_of(element, subject, at) && at + 1 - origin < PATTERN_WINDOW
                   ? (uint64_t)1 << (at + 1 - origin)
                   : 0;
    for (uint32_t w = 0; w < element->n_words; w++) {
        uint32_t end = word_end(&element->words[w], subject, at);
        if (end && end - origin < PATTERN_WINDOW)
            ends |= (uint64_t)1 << (end - origin);
    }
    return ends;
}

/* Where an element may begin behind what is reached, after its gap. */
static uint64_t element_begins(const pattern_element *element, uint64_t reached)
{
    uint64_t range = UINT64_MAX >> (63 - (element->gap_most - element->gap_least))
                                       << element->gap_least;
    uint64_t begins = 0;
    for (; reached; reached &= reached - 1)
        begins |= range << __builtin_ctzll(reached);
    return begins;
}

static uint32_t match_from(const pattern_sequence *sequence, const pattern_subject *subject,
                           uint32_t at, uint32_t element_from, uint64_t reached)
{
    uint32_t stop = subject->tokens->sentences[subject->tokens->sentence_of[at]].last;
    uint64_t within = stop - at < PATTERN_WINDOW ? ((uint64_t)1 << (stop - at)) - 1 : UINT64_MAX;
    for (uint32_t e = element_from; e < sequence->n_elements && reached; e++) {
        const pattern_element *element = &sequence->elements[e];
        uint64_t ends = 0;
        for (uint64_t begins = element_begins(element, reached) & within; begins;
             begins &= begins - 1) {
            ends |= element_ends(element, subject, at, at + (uint32_t)__builtin_ctzll(begins));
            if (ends && e + 1 == sequence->n_elements)
                return at + (uint32_t)__builtin_ctzll(ends);
        }
        reached = ends;
    }
    return reached ? at + (uint32_t)__builtin_ctzll(reached) : 0;
}

/* Bit i of what is reached: the next element, after its gap, may begin at token at + i. */
uint32_t pattern_match(const pattern_sequence *sequence, const pattern_subject *subject,
                       uint32_t at)
{
    return match_from(sequence, subject, at, 0, 1);
}

static uint64_t places_between(unsigned least, unsigned most)
{
    return least <= most ? ((uint64_t)2 << most) - ((uint64_t)1 << least) : 0;
}

uint64_t pattern_places(const pattern_element *second, const uint8_t *codes)
{
    unsigned most = second->gap_most;
    uint64_t places = 0;
    if (most >= PATTERN_VIEW)
        return PATTERN_ANYWHERE;
    for (unsigned i = 0; i < PATTERN_VIEW; i++)
        places |= (second->filter >> codes[i] & 1) << i;
    return places & places_between(second->gap_least, most);
}

/* The first token that matches the second word, somewhere behind the first; 0. */
static uint32_t find_second(const pattern_element *second, const pattern_subject *subject,
                            uint32_t at, uint64_t places)
{
    uint32_t behind = subject->tokens->sentences[subject->tokens->sentence_of[at]].last - at - 1;
    enum { FARTHEST = PATTERN_WINDOW - 3 };
    if (places == PATTERN_ANYWHERE)
        places = places_between(second->gap_least,
                                second->gap_most < FARTHEST ? second->gap_most : FARTHEST);
    places &= ((uint64_t)1 << (behind < 63 ? behind : 63)) - 1; /* within the sentence */
    for (; places; places &= places - 1) {
        uint32_t t = at + 1 + (uint32_t)__builtin_ctzll(places);
        if (is_one_of(second, subject, t))
            return t;
    }
    return 0;
}

/* Most sequences fail at their second word. */
uint32_t pattern_match_on(pattern_sequence sequence, const pattern_subject *subject, uint32_t at,
                          uint64_t places)
{
    if (sequence.n_elements == 1)
        return at + 1;
    if (sequence.elements[1].slots) {
        uint32_t second = find_second(&sequence.elements[1], subject, at, places);
        if (!second || sequence.n_elements == 2)
            return second ? second + 1 : 0;
    }
    return match_from(&sequence, subject, at, 1, 2);
}

uint32_t pattern_match_expression(const pattern *pattern, const pattern_subject *subject,
                                  uint32_t at)
{
    const tokens *tokens = subject->tokens;
    uint32_t stop = tokens->sentences[tokens->sentence_of[at]].last;
    if (stop > at + PATTERN_WINDOW)
        stop = at + PATTERN_WINDOW;
    uint32_t start = tokens->items[at].start;
    while (stop > at + 1 && tokens->items[stop - 1].end - start > PATTERN_BYTES)
        stop--;
    bytes folded = bytes_slice(subject->text->folded, start, tokens->items[stop - 1].end);
    size_t end;
    if (folded.size > PATTERN_BYTES ||
        !expression_matches(&pattern->expression, folded, subject->workspace, &end))
        return 0;
    for (uint32_t t = at; t < stop; t++)
        if (tokens->items[t].end == start + end)
            return t + 1;
    return 0; /* ended inside a word */
}
