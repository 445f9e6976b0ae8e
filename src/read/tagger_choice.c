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
    c->n_looked = 0;
    c->n_done = 0;
    c->n_singles = c->n_singles_done = 0;
    c->is_wide = machine_is_wide();
    c->is_everywhere = (model->families & FEATURES_EVERYWHERE) != 0;
    c->words[0] = c->words[1] = edge;
    memset(c->written, 0, CHOICE_NEAR);
    for (size_t i = 0; i < tokens->n_sentences; i++) {
        size_t behind = tokens->sentences[i].last + CHOICE_NEAR * (i + 1);
        c->words[behind] = c->words[behind + 1] = edge;
        put_written(c, &tokens->sentences[i], i);
    }
}

enum { AT_ONCE = 8 /* tokens: more than most stretches want */ };

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
    tagger_memory_words(c->memory, &c->features->input, &c->wanted, c->reached[up_to].wanted,
                        c->words);
}

/* ---- which tokens are looked at -------------------------------------------------------------- */

/* A mark for each of eight tokens written so that has one of some bits, from the lowest on. */
static inline uint64_t written_with(uint64_t eight, unsigned bits)
{
    return ((eight & EIGHT_TIMES(bits)) + EIGHT_TIMES(0x80 - 1)) & EIGHT_HIGH;
}

static inline uint64_t written_at(const choice *c, uint32_t place)
{
    return eight_read((const char *)c->written + place);
}

/* The capital of a stretch that has one only, and no phrase spelt out before an acronym: added to
 * the singles; else 0. It is a run: what such phrases took from the stretch are whole runs. Nobody
 * can foresee which: no branch. */
static inline uint32_t single_of(choice *c, const stretch *stretch, uint32_t beyond)
{
    uint32_t size = stretch->last - stretch->first, place = stretch->first + beyond;
    uint64_t eight = eight_first_bytes(written_at(c, place), size);
    uint64_t capitals = written_with(eight, WRITTEN_CAPITAL);
    bool is_one = (capitals != 0) & ((capitals & (capitals - 1)) == 0);
    bool is_other = (eight & EIGHT_TIMES(WRITTEN_GLOSS)) | (capitals & eight); /* settled */
    bool is_single = (size <= AT_ONCE) & is_one & !is_other & !c->is_everywhere;
    c->singles[c->n_singles + 1] = place + (uint32_t)eight_first(capitals | (uint64_t)1 << 63);
    c->n_singles += is_single;
    return c->n_singles & (0 - (uint32_t)is_single);
}

void choice_want(choice *c, const stretch *all, size_t count)
{
    const tokens *tokens = c->features->input.tokens;
    arena *arena = c->features->arena;
    uint32_t up_to = 0;
    c->wanted = (tagger_wanted){
        .tokens = arena_unset(arena, uint32_t, tokens->count + AT_ONCE),
        .places = arena_unset(arena, uint32_t, tokens->count + AT_ONCE),
        .hashes = arena_unset(arena, uint32_t, tokens->count + 1),
        .likely = arena_unset(arena, remembered_word *, tokens->count + 1),
    };
    c->looked = arena_unset(arena, looked, 1 + tokens->count + AT_ONCE) + 1;
    c->looked[-1] = (looked){0};
    c->singles = arena_unset(arena, uint32_t, count + 2);
    c->is_unlikely = arena_unset(arena, bool, count + 1);
    c->is_unlikely[0] = false;
    c->stretches = all;
    c->reached = arena_unset(arena, choice_reached, count + 1);
    for (size_t i = 0; i < count; i++) {
        up_to = want_around(c, &all[i], up_to);
        uint32_t beyond = choice_place(tokens, all[i].first) - all[i].first;
        uint32_t single = single_of(c, &all[i], beyond);
        c->reached[i] = (choice_reached){(uint32_t)c->wanted.count, c->n_singles, single, beyond};
    }
    tagger_memory_expect(c->memory, &c->features->input, &c->wanted);
}

/* Whether it may be a name, as a capital with no other beside it. */
static inline bool is_likely(const choice *c, uint32_t place)
{
    int16_t sums[TAGGER_ROW_MOST];
    remembered_sum_places(c->words + place - WORD_HERE, c->model->row_size, sums);
    return (c->words[place]->lead > LEAD_CAPITAL) & (lead_of(c->model, sums) > LEAD_AMONG_WORDS);
}

/* The mark of one of eight from a place on, if its word may be part of a name in small letters;
 * between: marks of those between two capitals. */
static inline uint64_t led(const choice *c, uint32_t place, unsigned number, uint64_t between)
{
    int is_between = between >> (8 * number + 7) & 1;
    int least = LEAD_SMALL + (LEAD_BETWEEN - LEAD_SMALL) * is_between;
    return (uint64_t)(c->words[place + number]->lead > least) << (8 * number + 7);
}

/* Marks of those of eight tokens that are looked at. In small letters are, but for phrases before
 * an acronym, only the first and the last. */
static inline uint64_t chosen_of(const choice *c, uint32_t place, uint32_t size, bool is_unlikely)
{
    uint64_t eight = written_at(c, place);
    uint64_t before = written_with(written_at(c, place - 1), WRITTEN_CAPITAL);
    uint64_t behind = written_with(written_at(c, place + 1), WRITTEN_CAPITAL);
    uint64_t sure = written_with(eight, WRITTEN_CAPITAL | WRITTEN_GLOSS);
    if (c->is_everywhere)
        sure = EIGHT_HIGH;
    uint64_t all = eight_first_bytes(EIGHT_HIGH & ~eight, size); /* no value, which is no name */
    uint64_t kept = sure | led(c, place, 0, before & behind);
    kept |= led(c, place, size - 1, before & behind);
    uint64_t left = all & ~kept & ~(uint64_t)0x80 & ~((uint64_t)0x80 << 8 * (size - 1));
    for (; left; left &= left - 1)
        kept |= led(c, place, (unsigned)eight_first(left), before & behind);
    /* beside a capital that is no name none is looked at but what stands before the next capital */
    uint64_t spared = sure << 8 & behind;
    return all & kept & (spared | ((uint64_t)is_unlikely - 1));
}

/* Those of eight tokens that have a mark, the first of which is given. Nobody can foresee how many:
 * all are put where they would stand, and what is too much is written over by the next. */
static void put_chosen(looked *out, looked first, uint64_t chosen)
{
    size_t count = 0;
    for (uint32_t k = 0; k < AT_ONCE; k++) {
        out[count] = (looked){first.token + k, first.place + k};
        count += chosen >> (8 * k + 7) & 1;
    }
}

#ifdef HAS_WIDE
WIDE static void put_chosen_wide(looked *out, looked first, uint64_t chosen)
{
    uint64_t which = _pext_u64(UINT64_C(0x0706050403020100), (chosen >> 7) * 0xFF);
    __m256i all = _mm256_set1_epi64x((int64_t)((uint64_t)first.place << 32 | first.token));
    for (int half = 0; half < 2; half++, which >>= 32, out += 4) {
        __m256i four = _mm256_cvtepu8_epi64(_mm_cvtsi64_si128((int64_t)which));
        four = _mm256_or_si256(four, _mm256_slli_epi64(four, 32));
        _mm256_storeu_si256((void *)out, _mm256_add_epi64(all, four));
    }
}
#endif

static inline void add_chosen(choice *c, looked first, uint64_t chosen)
{
    looked *out = c->looked + c->n_looked;
#ifdef HAS_WIDE
    if (c->is_wide)
        put_chosen_wide(out, first, chosen);
    else
#endif
        put_chosen(out, first, chosen);
    c->n_looked += (uint32_t)((chosen >> 7) * EIGHT_TIMES(1) >> 56);
}

void choice_choose(choice *c, size_t up_to)
{
    uint32_t n_singles = c->reached[up_to].singles;
    for (uint32_t i = c->n_singles_done + 1; i <= n_singles; i++)
        c->is_unlikely[i] = !is_likely(c, c->singles[i]);
    c->n_singles_done = n_singles;
    for (; c->n_done <= up_to; c->n_done++) {
        stretch some = c->stretches[c->n_done];
        const choice_reached *reached = &c->reached[c->n_done];
        bool is_unlikely = c->is_unlikely[reached->single];
        do {
            uint32_t size = some.last - some.first < AT_ONCE ? some.last - some.first : AT_ONCE;
            looked first = {some.first, some.first + reached->beyond};
            add_chosen(c, first, chosen_of(c, first.place, size, is_unlikely));
            some.first += AT_ONCE;
        } while (some.first < some.last);
    }
}
