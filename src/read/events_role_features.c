#include "events_role_features.h"

enum { GOVERNORS_REACH = 10 };

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

_Static_assert((int)WORD_BETWEEN_AFTER < (int)WORD_KINDS, "words of the text have kinds below");
_Static_assert((int)ALL_KINDS <= (int)WORD_KINDS + (int)NAME_KINDS, "names have as many more");

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

/* ---- what is said of a candidate ------------------------------------------------------------- */

/* How far the nearest one lies before a token: bits of token_traits_before(), not 0. */
static uint32_t steps_back(uint32_t traits)
{
    return (uint32_t)__builtin_clz(traits << (32 - TRAITS_ROOM));
}

/* The nearest token before `first` that has a trait, or what stands for none. */
static uint32_t nearest_before(uint32_t traits, uint32_t first, int none)
{
    return chosen(traits != 0, first - 1 - steps_back(traits | 1), (uint32_t)none);
}

/* The bits of a trait from its nearest token to the candidate; 0: it has none. */
static uint32_t from_nearest(uint32_t traits)
{
    return 0xFFFFu >> steps_back(traits | 1) & (0 - (uint32_t)(traits != 0));
}

/* The words on the left that govern it; there are no branches, for none could be foreseen. */
static void read_governors(const event_context *context, const sentence *sentence, uint32_t first,
                           role_stand *out)
{
    const word_notes *notes = &context->candidates->notes;
    uint32_t inside = first - sentence->first;
    uint32_t reach = inside < GOVERNORS_REACH ? inside : GOVERNORS_REACH;
    uint32_t within = (1u << TRAITS_ROOM) - (1u << (TRAITS_ROOM - reach));
    uint32_t lower = token_traits_before(notes, TRAIT_LOWER, first) & within;
    uint32_t end = token_traits_before(notes, TRAIT_END, first) & within;
    uint32_t marks = token_traits_before(notes, TRAIT_MARK, first) & within;
    out->has_left = lower != 0;
    out->words[LEFT_OF_IT] = nearest_before(lower, first, NO_WORD);
    out->words[PREPOSITION_OF_IT] = nearest_before(end, first, NO_WORD);
    marks &= ~from_nearest(lower);
    out->words[MARK_OF_IT] = nearest_before(marks, first, NOT_ASKED);
    out->marks = (uint16_t)(marks & (from_nearest(marks) >> 1));
}

/* Its features that hang on the entity itself, in order: who speaks, then what it is. */
enum { PLACE_OF_IT, QUOTE_OF_IT, SPEAKERS_OF_IT, OFFICIAL_OF_IT = SPEAKERS_OF_IT + SPEAKERS };
enum { MENTIONS_OF_IT = OFFICIAL_OF_IT + 1, RANK_OF_IT };

_Static_assert((int)RANK_OF_IT < (int)STAND_FEATURES, "so many features a stand has");

static void read_entity(const event_context *context, const event_frame *frame, int32_t index,
                        role_stand *out)
{
    const kliping_entity *entity = context->entities->items[index];
    for (unsigned i = 0; i < SPEAKERS; i++) {
        bool speaks = frame->speakers[i] == entity;
        out->features[SPEAKERS_OF_IT + i] = (uint8_t)chosen(
            frame->speakers[i] != NULL, (speaks ? SPEAKS : SPEAKS_NOT) + i, NOTHING);
    }
    size_t n = entity->n_mentions;
    bool ranks = (n > 0) & (context->lead < context->tokens->n_sentences) & (index < 3);
    out->features[OFFICIAL_OF_IT] = (uint8_t)chosen(entity->position, ENTITY_OFFICIAL, NOTHING);
    out->features[MENTIONS_OF_IT] = (uint8_t)(MENTIONS_ONE + (n != 1) + (n > 3));
    out->features[RANK_OF_IT] =
        (uint8_t)chosen(ranks, index == 0 ? ENTITY_FIRST : ENTITY_EARLY, NOTHING);
    out->kind = context->rules->entity_types[context->facts[index].type].number;
}

void role_stand_read(const event_context *context, const event_frame *frame, uint8_t place,
                     uint32_t first, int32_t entity, role_stand *out)
{
    const sentence *sentence = &context->tokens->sentences[frame->sentences[place]];
    bool after = first >= frame->report->anchor.last,
         quoted = context->tokens->items[first].in_quotes;
    out->first = first;
    out->side = (uint8_t)chosen(place, ELSEWHERE, chosen(after, AFTERWARDS, BEFOREHAND));
    out->words[BEFORE_IT] = chosen(first > sentence->first, first - 1, (uint32_t)SENTENCE_EDGE);
    out->words[FIRST_OF_IT] = chosen(entity == NO_ENTITY, first, (uint32_t)NOT_ASKED);
    read_governors(context, sentence, first, out);
    memset(out->features, NOTHING, STAND_FEATURES);
    out->features[PLACE_OF_IT] = (uint8_t)(PLACE + frame->relations[place]);
    out->features[QUOTE_OF_IT] = (uint8_t)chosen(quoted, PLACE_QUOTE, NOTHING);
    out->kind = 0;
    out->of_rule = 0;
    if (entity != NO_ENTITY)
        read_entity(context, frame, entity, out);
}

void role_end_read(const event_context *context, const sentence *sentence, uint32_t last,
                   uint32_t *words)
{
    enum { REACH = 8 };
    uint32_t rest = sentence->last > last ? sentence->last - last : 0;
    uint32_t within = (1u << (rest < REACH ? rest : REACH)) - 1;
    uint32_t lower = token_traits_from(&context->candidates->notes, TRAIT_LOWER, last) & within;
    words[BEHIND_IT] = chosen(rest, last, (uint32_t)SENTENCE_EDGE);
    words[RIGHT_OF_IT] =
        chosen(lower, last + (uint32_t)__builtin_ctz(lower | 1u << 31), (uint32_t)NO_WORD);
}

/* ---- its features by name -------------------------------------------------------------------- */

/* A word, or what stands for it where there is none. */
static void emit_place(emitter *e, const event_context *context, unsigned kind, uint32_t at,
                       unsigned edge, unsigned nothing)
{
    if (at == (uint32_t)SENTENCE_EDGE)
        emit_fixed(e, edge, 1);
    else if (at == (uint32_t)NO_WORD)
        emit_fixed(e, nothing, 1);
    else if (at != (uint32_t)NOT_ASKED)
        emit_token(e, kind, context, at);
}

static void emit_feature(emitter *e, unsigned feature)
{
    emit_fixed_if(e, feature, 1, feature != NOTHING);
}

static void emit_left(emitter *e, const event_context *context, const role_stand *stand)
{
    const uint32_t *words = stand->words;
    emit_place(e, context, WORD_MARK, words[MARK_OF_IT], 0, 0);
    for (uint32_t marks = stand->marks; marks; marks &= ~(0x8000u >> steps_back(marks)))
        emit_token(e, WORD_MARK, context, stand->first - 1 - steps_back(marks));
    emit_place(e, context, WORD_LEFT, words[LEFT_OF_IT], 0, LEFT_NOTHING);
    if (stand->has_left)
        emit_token(e, WORD_LEFT_BY_SIDE + stand->side, context, words[LEFT_OF_IT]);
    emit_place(e, context, WORD_PREPOSITION, words[PREPOSITION_OF_IT], 0, PREPOSITION_NOTHING);
}

static void emit_entity(emitter *e, const event_context *context, const role_candidate *candidate,
                        const role_stand *stand)
{
    const entity_type *type = &context->rules->entity_types[context->facts[candidate->entity].type];
    bytes name = bytes_of(context->entities->items[candidate->entity]->type);
    for (unsigned i = SPEAKERS_OF_IT; i < OFFICIAL_OF_IT; i++)
        emit_feature(e, stand->features[i]);
    emit_word(e, NAME_KIND, name, type->hash, type->number);
    for (unsigned i = OFFICIAL_OF_IT; i <= RANK_OF_IT; i++)
        emit_feature(e, stand->features[i]);
    emit_word(e, NAME_KIND_BY_SIDE + stand->side, name, type->hash, type->number);
    emit_fixed(e, role_recency_feature(candidate), 1);
}

/* What hangs on where the candidate begins. */
static void emit_beginning(emitter *e, const event_context *context, const event_frame *frame,
                           const role_candidate *candidate)
{
    role_stand stand;
    role_stand_read(context, frame, candidate->place, candidate->first, candidate->entity, &stand);
    emit_fixed(e, ANY_ROLE, 1);
    emit_fixed(e, stand.features[PLACE_OF_IT], 1);
    emit_place(e, context, WORD_BEFORE, stand.words[BEFORE_IT], EDGE_BEFORE, 0);
    emit_feature(e, stand.features[QUOTE_OF_IT]);
    emit_left(e, context, &stand);
    if (candidate->entity != NO_ENTITY)
        emit_entity(e, context, candidate, &stand);
    else {
        emit_rule_if(e, NAME_RULE, context->rules, candidate->rule, RULE_OF_FILLER, true);
        emit_place(e, context, WORD_FIRST, stand.words[FIRST_OF_IT], EDGE_FIRST, 0);
    }
}

/* Where the candidate stands, seen from the cue in the same sentence. */
static void emit_distance(emitter *e, const event_context *context, const event_frame *frame,
                          const role_candidate *candidate)
{
    const rule_hit *anchor = &frame->report->anchor;
    const event_rule *cue = &context->rules->rules[anchor->rule];
    cue_side at = role_cue_side(anchor, candidate);
    unsigned side = role_side_feature(at);
    bool after = at == CUE_BEFORE_IT;
    emit_fixed(e, side + role_distance_class(role_distance(frame, candidate)), 1);
    emit_word(e, NAME_CUE_INSIDE + at, cue->text, cue->hash, 0);
    emit_token(e, after ? WORD_OF_CUE_AFTER : WORD_OF_CUE_BEFORE, context, anchor->first);
    emit_fixed_if(e, side + DISTANCES, 1, candidate->nearest);
    uint32_t from, lower = role_words_between(context, anchor, candidate, &from);
    for (; lower; lower &= lower - 1)
        emit_token(e, after ? WORD_BETWEEN_AFTER : WORD_BETWEEN_BEFORE, context,
                   from + (uint32_t)__builtin_ctz(lower));
}

/* And what hangs on where it ends. */
static void emit_end(emitter *e, const event_context *context, const event_frame *frame,
                     const role_candidate *candidate)
{
    const sentence *sentence = &context->tokens->sentences[frame->sentences[candidate->place]];
    uint32_t words[END_WORDS];
    role_end_read(context, sentence, candidate->last, words);
    emit_fixed(e, role_order_feature(candidate), 1);
    emit_place(e, context, WORD_AFTER, words[BEHIND_IT], EDGE_AFTER, 0);
    emit_place(e, context, WORD_RIGHT, words[RIGHT_OF_IT], 0, RIGHT_NOTHING);
    if (candidate->entity == NO_ENTITY)
        emit_fixed(e, role_length_feature(candidate->last - candidate->first), 1);
    if (candidate->place == 0)
        emit_distance(e, context, frame, candidate);
}

void role_candidate_features(const event_context *context, const event_frame *frame,
                             const role_candidate *candidate, feature_sink *sink)
{
    const event_type *type = &context->rules->types[frame->report->type];
    emitter e = {.hash = event_role_hash(type->hash, type->roles[candidate->role].hash),
                 .list = &role_features,
                 .sink = sink};
    emit_beginning(&e, context, frame, candidate);
    emit_end(&e, context, frame, candidate);
}
