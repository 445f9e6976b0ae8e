#include "events_roles.h"
#include "events_weights.h"

enum { DISTANCES = 5, RECENCIES = 5 };
enum { GOVERNORS_REACH = 10, BETWEEN_MOST = 8 };

enum {
    ANY_ROLE,
    PLACE,
    PLACE_QUOTE = PLACE + RELATIONS,
    ORDER,
    EDGE_BEFORE = ORDER + 4,
    EDGE_AFTER,
    EDGE_FIRST,
    ENTITY_OFFICIAL,
    ENTITY_FIRST,
    ENTITY_EARLY,
    SPEAKS,
    SPEAKS_NOT = SPEAKS + SPEAKERS,
    MENTIONS_ONE = SPEAKS_NOT + SPEAKERS,
    MENTIONS_FEW,
    MENTIONS_MANY,
    LEFT_NOTHING,
    PREPOSITION_NOTHING,
    RIGHT_NOTHING,
    RECENCY,
    RECENCY_ELSEWHERE = RECENCY + RECENCIES,
    LENGTH_ONE = RECENCY_ELSEWHERE + RECENCIES,
    LENGTH_FEW,
    LENGTH_SOME,
    LENGTH_MANY,
    INSIDE, /* distances, then nearest */
    BEFORE = INSIDE + DISTANCES + 1,
    AFTER = BEFORE + DISTANCES + 1,
    FIXED_FEATURES = AFTER + DISTANCES + 1
};

#define DISTANCES_OF(at, kind)                                                                     \
    [at] = {kind, "next"}, [(at) + 1] = {kind, "close"}, [(at) + 2] = {kind, "near"},              \
    [(at) + 3] = {kind, "off"}, [(at) + 4] = {kind, "far"}, [(at) + DISTANCES] = {kind, "nearest"}

#define RECENCIES_OF(at, kind)                                                                     \
    [at] = {kind, "last"}, [(at) + 1] = {kind, "last but one"}, [(at) + 2] = {kind, "third last"}, \
    [(at) + 3] = {kind, "older"}, [(at) + 4] = {kind, "none"}

static const fixed_feature fixed_features[FIXED_FEATURES] = {
    [ANY_ROLE] = {"role", "any"},
    [PLACE + RELATION_SAME] = {"role place", "same"},
    [PLACE + RELATION_TITLE_ITSELF] = {"role place", "title itself"},
    [PLACE + RELATION_LEAD] = {"role place", "lead"},
    [PLACE + RELATION_NEXT] = {"role place", "next"},
    [PLACE + RELATION_PREVIOUS] = {"role place", "previous"},
    [PLACE + RELATION_TITLE] = {"role place", "title"},
    [PLACE + RELATION_OTHER] = {"role place", "other"},
    [PLACE + RELATION_LATER] = {"role place", "later"},
    [PLACE + RELATION_SECOND] = {"role place", "second"},
    [PLACE + RELATION_EARLIER] = {"role place", "earlier"},
    [PLACE + RELATION_SPEAKER] = {"role place", "speaker"},
    [PLACE_QUOTE] = {"role place", "quote"},
    [ORDER] = {"role order", "first"},
    [ORDER + 1] = {"role order", "second"},
    [ORDER + 2] = {"role order", "third"},
    [ORDER + 3] = {"role order", "later"},
    [EDGE_BEFORE] = {"role word before", "edge"},
    [EDGE_AFTER] = {"role word after", "edge"},
    [EDGE_FIRST] = {"role first word", "edge"},
    [ENTITY_OFFICIAL] = {"role entity", "official"},
    [ENTITY_FIRST] = {"role entity", "first"},
    [ENTITY_EARLY] = {"role entity", "early"},
    [SPEAKS + SPEAKER_HERE] = {"role speaks", "here"},
    [SPEAKS + SPEAKER_BEFORE] = {"role speaks", "before"},
    [SPEAKS + SPEAKER_BEHIND] = {"role speaks", "behind"},
    [SPEAKS_NOT + SPEAKER_HERE] = {"role speaks not", "here"},
    [SPEAKS_NOT + SPEAKER_BEFORE] = {"role speaks not", "before"},
    [SPEAKS_NOT + SPEAKER_BEHIND] = {"role speaks not", "behind"},
    [MENTIONS_ONE] = {"role mentions", "one"},
    [MENTIONS_FEW] = {"role mentions", "few"},
    [MENTIONS_MANY] = {"role mentions", "many"},
    [LEFT_NOTHING] = {"role left", "nothing"},
    [PREPOSITION_NOTHING] = {"role preposition", "nothing"},
    [RIGHT_NOTHING] = {"role right", "nothing"},
    RECENCIES_OF(RECENCY, "role recency"),
    RECENCIES_OF(RECENCY_ELSEWHERE, "role recency elsewhere"),
    [LENGTH_ONE] = {"role length", "one"},
    [LENGTH_FEW] = {"role length", "few"},
    [LENGTH_SOME] = {"role length", "some"},
    [LENGTH_MANY] = {"role length", "many"},
    DISTANCES_OF(INSIDE, "role inside"),
    DISTANCES_OF(BEFORE, "role before"),
    DISTANCES_OF(AFTER, "role after"),
};

/* Kinds of words, then of names; threes are told apart by where the candidate stands: elsewhere,
 * after the cue or before it. */
enum {
    WORD_BEFORE,
    WORD_AFTER,
    WORD_FIRST,
    WORD_MARK,
    WORD_LEFT,
    WORD_LEFT_BY_SIDE,
    WORD_PREPOSITION = WORD_LEFT_BY_SIDE + 3,
    WORD_RIGHT,
    WORD_OF_CUE_BEFORE,
    WORD_OF_CUE_AFTER,
    WORD_BETWEEN_BEFORE,
    WORD_BETWEEN_AFTER,
    NAME_KIND = WORD_KINDS,
    NAME_KIND_BY_SIDE,
    NAME_RULE = NAME_KIND_BY_SIDE + 3,
    NAME_CUE_INSIDE,
    NAME_CUE_BEFORE,
    NAME_CUE_AFTER,
    ALL_KINDS
};

_Static_assert((int)WORD_BETWEEN_AFTER < (int)WORD_KINDS, "words of the text have kinds below");
_Static_assert((int)ALL_KINDS <= (int)WORD_KINDS + (int)NAME_KINDS, "names have as many more");

enum { ELSEWHERE, AFTERWARDS, BEFOREHAND };

static const char *const word_kinds[ALL_KINDS] = {
    [WORD_BEFORE] = "role word before",
    [WORD_AFTER] = "role word after",
    [WORD_FIRST] = "role first word",
    [WORD_MARK] = "role mark before",
    [WORD_LEFT] = "role left",
    [WORD_LEFT_BY_SIDE + ELSEWHERE] = "role left elsewhere",
    [WORD_LEFT_BY_SIDE + AFTERWARDS] = "role left after",
    [WORD_LEFT_BY_SIDE + BEFOREHAND] = "role left before",
    [WORD_PREPOSITION] = "role preposition",
    [WORD_RIGHT] = "role right",
    [NAME_KIND] = "role kind",
    [NAME_KIND_BY_SIDE + ELSEWHERE] = "role kind elsewhere",
    [NAME_KIND_BY_SIDE + AFTERWARDS] = "role kind after",
    [NAME_KIND_BY_SIDE + BEFOREHAND] = "role kind before",
    [NAME_RULE] = "role rule",
    [NAME_CUE_INSIDE] = "role inside",
    [NAME_CUE_BEFORE] = "role before",
    [NAME_CUE_AFTER] = "role after",
    [WORD_OF_CUE_BEFORE] = "role before word",
    [WORD_OF_CUE_AFTER] = "role after word",
    [WORD_BETWEEN_BEFORE] = "role between before",
    [WORD_BETWEEN_AFTER] = "role between after",
};

const feature_list role_features = {
    fixed_features, FIXED_FEATURES, word_kinds,
    ALL_KINDS,      ALL_KINDS,      {[RULE_OF_FILLER] = NAME_RULE, ALL_KINDS, ALL_KINDS}};

/* The words that stand beside a candidate and govern it, which are most of those that are asked:
 * the first ones hang on where it begins, the others on where it ends. */
enum { BEFORE_IT, FIRST_OF_IT, LEFT_OF_IT, PREPOSITION_OF_IT, BEHIND_IT, RIGHT_OF_IT, BESIDE };

/* What is looked up of them before sums are made: where it says which row of values is theirs, then
 * that row. Those that there are not have rows of the words "edge" and "nothing". */
typedef struct words_beside {
    uint32_t rows[BESIDE];
} words_beside;

EMITS void emit_row(emitter *e, unsigned kind, uint32_t row)
{
    e->sum += (double)word_values(e->weights, row)[kind];
}

static bool is_outside(uint32_t at, const sentence *within)
{
    return (at < within->first) | (at >= within->last);
}

/* The token, or the sentence's edge. */
EMITS void emit_neighbour(emitter *e, const event_context *context, unsigned kind, unsigned edge,
                          uint32_t at, const sentence *within, uint32_t row)
{
    if (!e->sink)
        emit_row(e, kind, row);
    else if (is_outside(at, within))
        emit_fixed(e, edge, 1);
    else
        emit_token(e, kind, context, at);
}

static unsigned distance_of(uint32_t away)
{
    enum { FAR = 12 };
    static const uint8_t distances[FAR + 1] = {0, 1, 1, 2, 2, 2, 3, 3, 3, 3, 3, 3, 4};
    return distances[away < FAR ? away : FAR];
}

/* Which of the words that part roles stands between the cue and the candidate. */
EMITS void emit_between(emitter *e, const event_context *context, const event_frame *frame,
                        const role_candidate *candidate, bool after)
{
    const rule_hit *anchor = &frame->report->anchor;
    uint32_t from = after ? anchor->last : candidate->last;
    uint32_t to = after ? candidate->first : anchor->first;
    if (to > from + BETWEEN_MOST)
        return;
    uint32_t lower = token_traits_from(&context->candidates->notes, TRAIT_LOWER, from);
    uint32_t within = to > from ? (1u << (to - from)) - 1 : 0;
    for (lower &= within; lower; lower &= lower - 1)
        emit_token(e, after ? WORD_BETWEEN_AFTER : WORD_BETWEEN_BEFORE, context,
                   from + (uint32_t)__builtin_ctz(lower));
}

EMITS void emit_entity(emitter *e, const event_context *context, const event_frame *frame,
                       const role_candidate *candidate, unsigned side)
{
    const kliping_entity *entity = context->entities->items[candidate->entity];
    for (unsigned i = 0; i < SPEAKERS; i++)
        if (frame->speakers[i])
            emit_fixed(e, (frame->speakers[i] == entity ? SPEAKS : SPEAKS_NOT) + i, 1);
    const entity_type *type = &context->rules->entity_types[context->facts[candidate->entity].type];
    bytes name = e->sink ? bytes_of(entity->type) : (bytes){NULL, 0};
    emit_word(e, NAME_KIND, name, type->hash, type->number);
    emit_fixed_if(e, ENTITY_OFFICIAL, 1, entity->position != NULL);
    size_t n = entity->n_mentions;
    emit_fixed(e, n == 1 ? MENTIONS_ONE : n < 4 ? MENTIONS_FEW : MENTIONS_MANY, 1);
    emit_fixed_if(e, candidate->entity == 0 ? ENTITY_FIRST : ENTITY_EARLY, 1,
                  (n > 0) & (context->lead < context->tokens->n_sentences) &
                      (candidate->entity < 3));
    emit_word(e, NAME_KIND_BY_SIDE + side, name, type->hash, type->number);
    emit_fixed(e, (side == ELSEWHERE ? RECENCY_ELSEWHERE : RECENCY) + candidate->recency, 1);
}

/* How far the nearest one lies before a token: bits of token_traits_before(), not 0. */
static uint32_t steps_back(uint32_t traits)
{
    return (uint32_t)__builtin_clz(traits << (32 - TRAITS_ROOM));
}

role_governors role_governors_before(const event_context *context, const sentence *sentence,
                                     uint32_t first)
{
    const word_notes *notes = &context->candidates->notes;
    uint32_t reach =
        first - sentence->first < GOVERNORS_REACH ? first - sentence->first : GOVERNORS_REACH;
    uint32_t within = (1u << TRAITS_ROOM) - (1u << (TRAITS_ROOM - reach));
    uint32_t lower = token_traits_before(notes, TRAIT_LOWER, first) & within;
    uint32_t end = token_traits_before(notes, TRAIT_END, first) & within;
    uint32_t marks = token_traits_before(notes, TRAIT_MARK, first) & within;
    role_governors found = {.left = lower ? first - steps_back(lower) : 0,
                            .preposition = end ? first - steps_back(end) : 0};
    marks &= lower ? ~(0xFFFFu >> steps_back(lower)) : within; /* those behind the left one */
    for (; marks; marks &= marks - 1)
        found.marks |= 1u << (TRAITS_ROOM - __builtin_ctz(marks));
    return found;
}

uint32_t role_governor_behind(const event_context *context, const sentence *sentence, uint32_t last)
{
    enum { REACH = 8 };
    uint32_t rest = sentence->last > last ? sentence->last - last : 0;
    uint32_t within = (1u << (rest < REACH ? rest : REACH)) - 1;
    uint32_t lower = token_traits_from(&context->candidates->notes, TRAIT_LOWER, last) & within;
    return lower ? last + (uint32_t)__builtin_ctz(lower) + 1 : 0;
}

/* governor: token + 1; 0: none. */
EMITS void emit_governor(emitter *e, const event_context *context, unsigned kind, unsigned nothing,
                         uint32_t governor, uint32_t row)
{
    if (!e->sink)
        emit_row(e, kind, row);
    else if (!governor)
        emit_fixed(e, nothing, 1);
    else
        emit_token(e, kind, context, governor - 1);
}

EMITS void emit_governors_before(emitter *e, const event_context *context,
                                 const role_candidate *candidate, unsigned side,
                                 const words_beside *beside)
{
    const role_governors *governors = &candidate->governors;
    uint32_t first = candidate->first, left = governors->left;
    for (uint32_t marks = governors->marks; marks; marks &= marks - 1)
        emit_token(e, WORD_MARK, context, first - (uint32_t)__builtin_ctz(marks));
    emit_governor(e, context, WORD_LEFT, LEFT_NOTHING, left, beside->rows[LEFT_OF_IT]);
    if (e->sink)
        emit_token_if(e, WORD_LEFT_BY_SIDE + side, context, chosen(left, left - 1, first), left);
    else /* row 0 has no weights */
        emit_row(e, WORD_LEFT_BY_SIDE + side, chosen(left, beside->rows[LEFT_OF_IT], 0));
    emit_governor(e, context, WORD_PREPOSITION, PREPOSITION_NOTHING, governors->preposition,
                  beside->rows[PREPOSITION_OF_IT]);
}

/* Where the candidate stands, seen from the cue in the same sentence. */
EMITS void emit_distance(emitter *e, const event_context *context, const event_frame *frame,
                         const role_candidate *candidate, bool after)
{
    const rule_hit *anchor = &frame->report->anchor;
    bool inside = !after && candidate->last > anchor->first;
    const event_rule *cue = &context->rules->rules[anchor->rule];
    bytes text = e->sink ? cue->text : (bytes){NULL, 0};
    unsigned side = inside ? INSIDE : after ? AFTER : BEFORE;
    emit_fixed(e, side + distance_of(role_distance(frame, candidate)), 1);
    emit_word(e,
              inside  ? NAME_CUE_INSIDE
              : after ? NAME_CUE_AFTER
                      : NAME_CUE_BEFORE,
              text, e->sink ? cue->hash : 0, context->rules->traits[anchor->rule].number);
    emit_token(e, after ? WORD_OF_CUE_AFTER : WORD_OF_CUE_BEFORE, context, anchor->first);
    emit_fixed_if(e, side + DISTANCES, 1, candidate->nearest);
    if (!inside)
        emit_between(e, context, frame, candidate, after);
}

/* What hangs on where the candidate begins: the same for all ends of one clause. */
EMITS void emit_beginning(emitter *e, const event_context *context, const event_frame *frame,
                          const role_candidate *candidate, const words_beside *beside)
{
    const sentence *sentence = &context->tokens->sentences[frame->sentences[candidate->place]];
    bool after = candidate->first >= frame->report->anchor.last;
    unsigned side = candidate->place ? ELSEWHERE : after ? AFTERWARDS : BEFOREHAND;
    emit_fixed(e, ANY_ROLE, 1);
    emit_fixed(e, PLACE + frame->relations[candidate->place], 1);
    emit_neighbour(e, context, WORD_BEFORE, EDGE_BEFORE, candidate->first - 1, sentence,
                   beside->rows[BEFORE_IT]);
    emit_fixed_if(e, PLACE_QUOTE, 1, context->tokens->items[candidate->first].in_quotes);
    emit_governors_before(e, context, candidate, side, beside);
    if (candidate->entity != NO_ENTITY)
        emit_entity(e, context, frame, candidate, side);
    else {
        emit_rule_if(e, NAME_RULE, context->rules, candidate->rule, RULE_OF_FILLER, true);
        emit_neighbour(e, context, WORD_FIRST, EDGE_FIRST, candidate->first, sentence,
                       beside->rows[FIRST_OF_IT]);
    }
}

/* And what hangs on where it ends. */
EMITS void emit_end(emitter *e, const event_context *context, const event_frame *frame,
                    const role_candidate *candidate, const words_beside *beside)
{
    static const uint8_t lengths[] = {LENGTH_ONE,  LENGTH_ONE,  LENGTH_FEW,
                                      LENGTH_FEW,  LENGTH_SOME, LENGTH_SOME,
                                      LENGTH_SOME, LENGTH_SOME, LENGTH_MANY};
    const sentence *sentence = &context->tokens->sentences[frame->sentences[candidate->place]];
    uint32_t first = candidate->first, size = candidate->last - first;
    emit_fixed(e, ORDER + (candidate->order < 3 ? candidate->order : 3), 1);
    emit_neighbour(e, context, WORD_AFTER, EDGE_AFTER, candidate->last, sentence,
                   beside->rows[BEHIND_IT]);
    emit_governor(e, context, WORD_RIGHT, RIGHT_NOTHING, candidate->governors.right,
                  beside->rows[RIGHT_OF_IT]);
    emit_fixed_if(e, lengths[size < 8 ? size : 8], 1, candidate->entity == NO_ENTITY);
    if (candidate->place == 0)
        emit_distance(e, context, frame, candidate, first >= frame->report->anchor.last);
}

void role_candidate_features(const event_context *context, const event_frame *frame,
                             const role_candidate *candidate, feature_sink *sink)
{
    const event_type *type = &context->rules->types[frame->report->type];
    const words_beside none = {{0}};
    emitter e = {.hash = event_role_hash(type->hash, type->roles[candidate->role].hash),
                 .list = &role_features,
                 .sink = sink};
    emit_beginning(&e, context, frame, candidate, &none);
    emit_end(&e, context, frame, candidate, &none);
}

void role_weights_fetch(const event_type *type)
{
    for (uint32_t r = 0; r < type->n_roles; r++)
        if (type->roles[r].weights)
            fixed_weights_fetch(type->roles[r].weights, FIXED_FEATURES);
}

/* ---- sums ----------------------------------------------------------------------------------- */

/* The summing of the candidates of a frame, so many at once: of those whose roles have weights, and
 * of these by themselves those that do not begin as the one before. */
enum { AT_ONCE = 32 };

typedef struct weighed {
    role_candidate *candidate;
    const feature_weights *weights;
    const sentence *within;
    words_beside beside;
} weighed;

typedef struct summing {
    const event_context *context;
    const event_frame *frame;
    const word_note *notes;
    const role_rule *roles;
    double beginning; /* of the one before comes to so much */
    uint32_t n_items, n_begin;
    uint8_t begin[AT_ONCE]; /* [n_begin]: indices into items */
    weighed items[AT_ONCE]; /* [n_items] */
} summing;

static void add_weighed(summing *s, role_candidate *candidate)
{
    weighed *item = &s->items[s->n_items];
    item->candidate = candidate;
    item->weights = s->roles[candidate->role].weights;
    item->within = &s->context->tokens->sentences[s->frame->sentences[candidate->place]];
    if (!item->weights) {
        candidate->sum = role_candidate_default(s->context, s->frame, candidate);
        return;
    }
    s->begin[s->n_begin] = (uint8_t)s->n_items++;
    s->n_begin += !candidate->goes_on;
}

/* Where the row of a word is: of a token, NO_WORD or SENTENCE_EDGE. */
static uint32_t place_of(const summing *s, const weighed *item, uint32_t at)
{
    uint32_t number = s->notes[(int32_t)at] & NOTE_NUMBER;
    uint32_t place = item->weights->first + number * item->weights->stride;
    __builtin_prefetch(&item->weights->rows[place]);
    return place;
}

static void find_beginning(const summing *s, weighed *item)
{
    const role_candidate *candidate = item->candidate;
    uint32_t *rows = item->beside.rows, first = candidate->first;
    bool inner = first > item->within->first;
    rows[BEFORE_IT] = place_of(s, item, chosen(inner, first - 1, (uint32_t)SENTENCE_EDGE));
    rows[FIRST_OF_IT] = place_of(s, item, first);
    rows[LEFT_OF_IT] = place_of(s, item, candidate->governors.left - 1);
    rows[PREPOSITION_OF_IT] = place_of(s, item, candidate->governors.preposition - 1);
}

static void find_end(const summing *s, weighed *item)
{
    const role_candidate *candidate = item->candidate;
    uint32_t *rows = item->beside.rows, last = candidate->last;
    bool inner = last < item->within->last;
    rows[BEHIND_IT] = place_of(s, item, chosen(inner, last, (uint32_t)SENTENCE_EDGE));
    rows[RIGHT_OF_IT] = place_of(s, item, candidate->governors.right - 1);
}

/* From where it says so to the rows themselves, of words from one on. */
static void find_rows(weighed *item, int from, int to)
{
    for (int i = from; i < to; i++) {
        item->beside.rows[i] = item->weights->rows[item->beside.rows[i]];
        __builtin_prefetch(word_values(item->weights, item->beside.rows[i]));
    }
}

_Static_assert(NO_WORD == -1, "a governor that is not there, less one");

/* Between two documents what words weigh leaves the cache: that of many candidates is fetched at
 * once. */
static void find_words(summing *s)
{
    for (uint32_t i = 0; i < s->n_begin; i++)
        find_beginning(s, &s->items[s->begin[i]]);
    for (uint32_t i = 0; i < s->n_items; i++)
        find_end(s, &s->items[i]);
    for (uint32_t i = 0; i < s->n_begin; i++)
        find_rows(&s->items[s->begin[i]], 0, BEHIND_IT);
    for (uint32_t i = 0; i < s->n_items; i++)
        find_rows(&s->items[i], BEHIND_IT, BESIDE);
}

static void sum_up(summing *s)
{
    for (uint32_t i = 0; i < s->n_begin; i++) {
        const weighed *item = &s->items[s->begin[i]];
        emitter e = {.list = &role_features, .weights = item->weights};
        emit_beginning(&e, s->context, s->frame, item->candidate, &item->beside);
        item->candidate->sum = e.sum;
    }
    for (uint32_t i = 0; i < s->n_items; i++) {
        const weighed *item = &s->items[i];
        emitter e = {.list = &role_features, .weights = item->weights};
        e.sum = item->candidate->goes_on ? s->beginning : item->candidate->sum;
        s->beginning = e.sum;
        emit_end(&e, s->context, s->frame, item->candidate, &item->beside);
        item->candidate->sum = e.sum;
    }
}

void role_candidates_sum(const event_context *context, const event_frame *frame,
                         role_candidate *candidates, size_t count)
{
    summing s;
    s.context = context;
    s.frame = frame;
    s.notes = context->candidates->notes.items;
    s.roles = context->rules->types[frame->report->type].roles;
    s.beginning = 0;
    for (size_t i = 0; i < count;) {
        s.n_items = s.n_begin = 0;
        while (i < count && s.n_items < AT_ONCE)
            add_weighed(&s, &candidates[i++]);
        find_words(&s);
        sum_up(&s);
    }
}
