#include "tagger_choice.h"

/* By how much the best label of names must be ahead of "O" (in scores of a model, 32 to a unit) for
 * a token to be looked at closely. In capitals with no other beside it: by the word alone, and with
 * the words around it. In small letters: by the word alone, on one side of a capital or between
 * two; then with those around it, how they are written and what the lexicon says of them. At these
 * figures as many names are found as without them. What stands away from capitals, or beside none
 * but one that is not looked at itself, is never looked at. */
enum {
    LEAD_CAPITAL = -40,
    LEAD_AMONG_WORDS = 0,
    LEAD_SMALL = -60,
    LEAD_BETWEEN = -100,
    LEAD_AS_WRITTEN = -110
};

static inline int lead_in(const tagger_model *model, const int16_t *sums, size_t width)
{
    tagger_lanes highest = tagger_lanes_at(sums) + tagger_lanes_at(model->steps.names_only);
    for (size_t at = TAGGER_BLOCK; at < width; at += TAGGER_BLOCK)
        highest = tagger_larger(highest, tagger_lanes_at(sums + at) +
                                             tagger_lanes_at(model->steps.names_only + at));
    return tagger_largest(highest) - sums[0];
}

static inline int lead_of(const tagger_model *model, const int16_t *sums)
{
    return model->row_size == TAGGER_ROW_USUAL ? lead_in(model, sums, TAGGER_ROW_USUAL)
                                               : lead_in(model, sums, model->row_size);
}

static inline int share_lead_in(const tagger_model *model, const uint8_t *share, size_t width)
{
    tagger_lanes highest = tagger_lanes_of_share(share) + tagger_lanes_at(model->steps.names_only);
    for (size_t at = TAGGER_BLOCK; at < width; at += TAGGER_BLOCK)
        highest = tagger_larger(highest, tagger_lanes_of_share(share + at) +
                                             tagger_lanes_at(model->steps.names_only + at));
    return tagger_largest(highest) - share[0];
}

/* By what the word at a place says of the token there, whatever is around it. */
static inline int lead_alone(const choice *c, uint32_t place)
{
    size_t width = c->model->row_size;
    const uint8_t *share = remembered_share(c->words[place], WORD_HERE, width);
    return width == TAGGER_ROW_USUAL ? share_lead_in(c->model, share, TAGGER_ROW_USUAL)
                                     : share_lead_in(c->model, share, width);
}

bool choice_is_kept(const tagger_model *model, const int16_t *sums)
{
    return lead_of(model, sums) > LEAD_AS_WRITTEN;
}

/* ---- words ---------------------------------------------------------------------------------- */

/* Bytes are put where they belong in whole pieces; what is too much is put right by the next. */
static void put_written(choice *c, const sentence *sentence, size_t number)
{
    enum { PIECE = 32 /* as many may be read behind the last */ };
    const uint8_t *from = c->features->written + sentence->first;
    size_t size = sentence->last - sentence->first;
    uint8_t *to = c->written + sentence->first + CHOICE_NEAR * (number + 1);
    for (size_t at = 0; at < size; at += PIECE)
        memcpy(to + at, from + at, PIECE);
    memset(to + size, 0, CHOICE_NEAR);
}

void choice_begin(choice *c, const tagger_model *model, const features *features,
                  tagger_memory *memory, looked *looked, arena *arena)
{
    enum { READ_BEHIND = 64 };
    const tokens *tokens = features->input.tokens;
    const remembered_word *edge = tagger_memory_edge(memory);
    size_t size = tokens->count + CHOICE_NEAR * (tokens->n_sentences + 1);
    c->model = model;
    c->features = features;
    c->memory = memory;
    c->words = arena_unset(arena, const remembered_word *, size);
    c->written = arena_unset(arena, uint8_t, size + READ_BEHIND);
    c->looked = looked;
    c->n_looked = 0;
    c->is_everywhere = (model->families & FEATURES_EVERYWHERE) != 0;
    c->words[0] = c->words[1] = edge;
    memset(c->written, 0, CHOICE_NEAR);
    for (size_t i = 0; i < tokens->n_sentences; i++) {
        size_t behind = tokens->sentences[i].last + CHOICE_NEAR * (i + 1);
        c->words[behind] = c->words[behind + 1] = edge;
        put_written(c, &tokens->sentences[i], i);
    }
}

enum { AT_ONCE = 8 /* more than most stretches want */ };

typedef uint32_t numbers __attribute__((vector_size(AT_ONCE / 2 * sizeof(uint32_t))));

static inline void put_numbers(uint32_t *at, uint32_t first)
{
    numbers some = (numbers){0, 1, 2, 3} + first;
    memcpy(at, &some, sizeof some);
    some += AT_ONCE / 2;
    memcpy(at + AT_ONCE / 2, &some, sizeof some);
}

/* Tokens [first, last) of a sentence. Nobody can foresee how many: most are put in one go, with
 * some behind them that do not count. */
static inline void want(choice *c, uint32_t first, uint32_t last, uint32_t beyond)
{
    tagger_wanted *wanted = &c->wanted;
    for (; first < last; first += AT_ONCE) {
        put_numbers(wanted->tokens + wanted->count, first);
        put_numbers(wanted->places + wanted->count, first + beyond);
        wanted->count += last - first < AT_ONCE ? last - first : AT_ONCE;
    }
}

void choice_want(choice *c, const stretch *all, size_t count)
{
    const tokens *tokens = c->features->input.tokens;
    arena *arena = c->features->arena;
    uint32_t up_to = 0;
    c->wanted = (tagger_wanted){
        .tokens = arena_unset(arena, uint32_t, tokens->count + AT_ONCE),
        .places = arena_unset(arena, uint32_t, tokens->count + AT_ONCE),
        .likely = arena_unset(arena, remembered_word *, tokens->count + 1),
    };
    c->n_wanted = arena_unset(arena, uint32_t, count + 1);
    for (size_t i = 0; i < count; i++) {
        uint32_t number = tokens->sentence_of[all[i].first];
        const sentence *sentence = &tokens->sentences[number];
        uint32_t first = all[i].first - sentence->first > CHOICE_NEAR ? all[i].first - CHOICE_NEAR
                                                                      : sentence->first;
        uint32_t last =
            sentence->last - all[i].last > CHOICE_NEAR ? all[i].last + CHOICE_NEAR : sentence->last;
        want(c, first > up_to ? first : up_to, last, CHOICE_NEAR + CHOICE_NEAR * number);
        up_to = last > up_to ? last : up_to;
        c->n_wanted[i] = (uint32_t)c->wanted.count;
    }
    tagger_memory_expect(c->memory, &c->features->input, &c->wanted);
}

void choice_fetch(choice *c, size_t up_to)
{
    tagger_memory_words(c->memory, &c->features->input, &c->wanted, c->n_wanted[up_to], c->words);
}

/* ---- which tokens --------------------------------------------------------------------------- */

/* The capital of a stretch that has one only, and no phrase spelt out before an acronym; else
 * NO_TOKEN. */
static uint32_t only_capital(const choice *c, const stretch *stretch, const uint8_t *written)
{
    enum { EIGHT = 8 /* more than such a stretch has */ };
    uint32_t size = stretch->last - stretch->first;
    uint64_t eight = eight_first_bytes(eight_read((const char *)written + stretch->first), size);
    uint64_t capitals = eight & EIGHT_TIMES(WRITTEN_CAPITAL);
    if (size > EIGHT || c->is_everywhere || !capitals || eight & EIGHT_TIMES(WRITTEN_GLOSS))
        return NO_TOKEN;
    uint32_t first = stretch->first + (uint32_t)__builtin_ctzll(capitals) / 8;
    const token_facts *here = &c->features->tokens[first];
    return here->run_last - here->run_first > 1 || here->settled ? NO_TOKEN : first;
}

/* Whether it may be a name, as a capital with no other beside it. */
static bool is_likely(const choice *c, uint32_t place)
{
    int16_t sums[TAGGER_ROW_MOST];
    if (lead_alone(c, place) <= LEAD_CAPITAL)
        return false;
    remembered_sum_places(c->words + place - WORD_HERE, c->model->row_size, sums);
    return lead_of(c->model, sums) > LEAD_AMONG_WORDS;
}

void choice_choose(choice *c, const stretch *stretch)
{
    const token_facts *tokens = c->features->tokens;
    uint32_t beyond = choice_place(c->features->input.tokens, stretch->first) - stretch->first;
    const uint8_t *written = c->written + beyond;
    uint32_t first = stretch->first, last = stretch->last, only = only_capital(c, stretch, written);
    if (only != NO_TOKEN && !is_likely(c, only + beyond)) {
        first = only + 1; /* what is behind it may stand before another one */
        if (first == last || !(written[first + 1] & WRITTEN_CAPITAL))
            return;
    }
    looked *out = c->looked + c->n_looked;
    for (uint32_t token = first; token < last; token++) {
        if (tokens[token].settled) /* a value is no name */
            continue;
        bool is_sure =
            (written[token] & (WRITTEN_CAPITAL | WRITTEN_GLOSS)) != 0 || c->is_everywhere;
        *out = (looked){token, token + beyond, is_sure, is_sure};
        if (is_sure) {
            out++;
            continue;
        }
        bool is_between = (*(written + token - 1) & written[token + 1] & WRITTEN_CAPITAL) != 0;
        out += lead_alone(c, token + beyond) > (is_between ? LEAD_BETWEEN : LEAD_SMALL);
    }
    c->n_looked = (uint32_t)(out - c->looked);
}
