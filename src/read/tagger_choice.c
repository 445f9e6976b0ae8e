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
                  tagger_memory *memory, arena *arena)
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
    c->n_looked = c->n_done = c->n_listed = 0;
    c->n_singles = c->n_singles_done = 0;
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

/* Of a stretch, with the words around it; up_to: those before it are wanted. Returns up to where
 * they are now. */
static inline uint32_t want_around(choice *c, const stretch *stretch, uint32_t up_to)
{
    const tokens *tokens = c->features->input.tokens;
    uint32_t number = tokens->sentence_of[stretch->first];
    const sentence *sentence = &tokens->sentences[number];
    uint32_t first = stretch->first - sentence->first > CHOICE_NEAR ? stretch->first - CHOICE_NEAR
                                                                    : sentence->first;
    uint32_t last =
        sentence->last - stretch->last > CHOICE_NEAR ? stretch->last + CHOICE_NEAR : sentence->last;
    want(c, first > up_to ? first : up_to, last, CHOICE_NEAR + CHOICE_NEAR * number);
    return last > up_to ? last : up_to;
}

void choice_fetch(choice *c, size_t up_to)
{
    tagger_memory_words(c->memory, &c->features->input, &c->wanted, c->counts[up_to].wanted,
                        c->words);
}

/* ---- which tokens are in question ----------------------------------------------------------- */

/* The capital of a stretch that has one only, and no phrase spelt out before an acronym: added to
 * the singles; else 0. Nobody can foresee which: no branch. */
static inline uint32_t single_of(choice *c, const stretch *stretch, uint32_t beyond)
{
    enum { EIGHT = 8 /* more than such a stretch has */ };
    uint32_t size = stretch->last - stretch->first;
    const uint8_t *written = c->written + stretch->first + beyond;
    uint64_t eight = eight_first_bytes(eight_read((const char *)written), size);
    uint64_t capitals = eight & EIGHT_TIMES(WRITTEN_CAPITAL);
    bool has_gloss = (eight & EIGHT_TIMES(WRITTEN_GLOSS)) != 0, has_capital = capitals != 0;
    uint32_t at = (uint32_t)eight_first(capitals | (uint64_t)1 << 63) & (0 - (uint32_t)has_capital);
    const token_facts *here = &c->features->tokens[stretch->first + at];
    bool is_single = (size <= EIGHT) & !c->is_everywhere & has_capital & !has_gloss &
                     (here->run_last - here->run_first <= 1) & !here->settled;
    c->singles[c->n_singles + 1] = stretch->first + at + beyond;
    c->n_singles += is_single;
    return c->n_singles & (0 - (uint32_t)is_single);
}

/* One token of a stretch, if it is in it and no value, which is no name. */
static inline void list_token(choice *c, uint32_t token, uint32_t beyond, uint32_t single,
                              bool given)
{
    const uint8_t *written = c->written + token + beyond;
    bool is_capital_behind = (written[1] & WRITTEN_CAPITAL) != 0;
    bool is_between = is_capital_behind & ((*(written - 1) & WRITTEN_CAPITAL) != 0);
    bool is_sure = ((*written & (WRITTEN_CAPITAL | WRITTEN_GLOSS)) != 0) | c->is_everywhere;
    c->looked[c->n_listed] = (looked){
        .token = token,
        .place = token + beyond,
        .single = single,
        .least = LEAD_SMALL + (LEAD_BETWEEN - LEAD_SMALL) * is_between,
        .is_sure = is_sure,
        .is_kept = is_sure,
        .is_spared = (token + beyond > c->singles[single]) & is_capital_behind,
    };
    c->n_listed += given & !c->features->tokens[token].settled;
}

enum { FEW = 2 /* as many as most stretches have, or nearly */ };

/* Those of a stretch: how many they are nobody can foresee, so that a few are looked at always. */
static inline void list_stretch(choice *c, const stretch *stretch)
{
    uint32_t beyond = choice_place(c->features->input.tokens, stretch->first) - stretch->first;
    uint32_t single = single_of(c, stretch, beyond), last = stretch->last;
    uint32_t all = (uint32_t)c->features->input.tokens->count; /* facts of one more */
    for (uint32_t k = 0; k < FEW; k++) {
        uint32_t token = stretch->first + k;
        list_token(c, token < all ? token : all, beyond, single, token < last);
    }
    for (uint32_t token = stretch->first + FEW; token < last; token++)
        list_token(c, token, beyond, single, true);
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
    c->looked = arena_unset(arena, looked, tokens->count + 1);
    c->singles = arena_unset(arena, uint32_t, count + 2);
    c->is_unlikely = arena_unset(arena, bool, count + 1);
    c->singles[0] = 0;
    c->is_unlikely[0] = false;
    c->counts = arena_unset(arena, choice_counts, count + 1);
    for (size_t i = 0; i < count; i++) {
        up_to = want_around(c, &all[i], up_to);
        list_stretch(c, &all[i]);
        c->counts[i] = (choice_counts){(uint32_t)c->wanted.count, c->n_listed, c->n_singles};
    }
    tagger_memory_expect(c->memory, &c->features->input, &c->wanted);
}

/* ---- which of them are looked at ------------------------------------------------------------ */

/* Whether it may be a name, as a capital with no other beside it. */
static inline bool is_likely(const choice *c, uint32_t place)
{
    int16_t sums[TAGGER_ROW_MOST];
    remembered_sum_places(c->words + place - WORD_HERE, c->model->row_size, sums);
    return (lead_alone(c, place) > LEAD_CAPITAL) & (lead_of(c->model, sums) > LEAD_AMONG_WORDS);
}

void choice_choose(choice *c, size_t up_to)
{
    const choice_counts *counts = &c->counts[up_to];
    for (uint32_t i = c->n_singles_done + 1; i <= counts->singles; i++)
        c->is_unlikely[i] = !is_likely(c, c->singles[i]);
    c->n_singles_done = counts->singles;
    uint32_t n_looked = c->n_looked;
    for (uint32_t i = c->n_done; i < counts->listed; i++) {
        looked here = c->looked[i];
        bool is_dropped = c->is_unlikely[here.single] & !here.is_spared;
        bool is_led = lead_alone(c, here.place) > here.least;
        c->looked[n_looked] = here;
        n_looked += (here.is_sure | is_led) & !is_dropped;
    }
    c->n_done = counts->listed;
    c->n_looked = n_looked;
}
