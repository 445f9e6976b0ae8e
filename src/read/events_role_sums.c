/* The weights of what fills roles, added up. Between two documents what words weigh leaves the
 * cache: that of many candidates is fetched at once.
 *
 *   candidate ─words▶ rows ─▶ values ─▶ sum
 *
 * What begins alike, as the ends of one clause do, is added up once. */
#include "events_role_features.h"

enum { AT_ONCE = 32, BETWEEN_ROOM = 8 /* words between a candidate and the cue */ };

/* A word between the cue and a candidate. */
typedef struct word_between {
    uint32_t place, item; /* of its row; index into items */
    unsigned kind;
} word_between;

typedef struct summing {
    const event_context *context;
    const event_frame *frame;
    const role_stand *stands;
    const feature_weights *weights[ROLES_MOST]; /* NULL: no model was trained on the role */
    double of_cue[ROLES_MOST][CUE_SIDES];       /* what the cue weighs, before, behind or inside */
    uint32_t n_items, n_begin, n_between;
    uint8_t begin[AT_ONCE];         /* [n_begin]: items that do not go on another */
    role_candidate *items[AT_ONCE]; /* [n_items] whose roles have weights */
    double begun[AT_ONCE + 1];      /* sums of these: behind that of the last one before them */
    word_between between[AT_ONCE * BETWEEN_ROOM + 2];
} summing;

void role_weights_fetch(const event_type *type)
{
    for (uint32_t r = 0; r < type->n_roles; r++)
        if (type->roles[r].weights)
            fixed_weights_fetch(type->roles[r].weights, FIXED_FEATURES);
}

/* ---- what is fetched --------------------------------------------------------------------------
 */

static void add_item(summing *s, role_candidate *candidate)
{
    s->items[s->n_items] = candidate;
    if (!s->weights[candidate->role]) {
        candidate->sum = role_candidate_default(s->context, s->frame, candidate);
        return;
    }
    s->begin[s->n_begin] = (uint8_t)s->n_items++;
    s->n_begin += !candidate->goes_on;
}

static void fetch_words(const feature_weights *weights, const uint32_t *places, int count)
{
    for (int i = 0; i < count; i++)
        __builtin_prefetch(word_values(weights, weights->own[places[i]]));
}

static void add_between(summing *s, uint32_t item, uint32_t token, unsigned kind, bool asked)
{
    const feature_weights *weights = s->weights[s->items[item]->role];
    s->between[s->n_between] = (word_between){token, item, kind};
    role_words_place(s->context, weights, &s->between[s->n_between].place, 1);
    s->n_between += asked;
}

/* Those of the cue's own sentence stand first. */
static void find_between(summing *s)
{
    const rule_hit *cue = &s->frame->report->anchor;
    s->n_between = 0;
    for (uint32_t i = 0; i < s->n_items && s->items[i]->place == 0; i++) {
        uint32_t from, lower = role_words_between(s->context, cue, s->items[i], &from);
        unsigned kind =
            chosen(s->items[i]->first >= cue->last, WORD_BETWEEN_AFTER, WORD_BETWEEN_BEFORE);
        for (int k = 0; k < 2; k++, lower &= lower - 1) /* most often there are no more */
            add_between(s, i,
                        chosen(lower, from + (uint32_t)__builtin_ctz(lower | 1u << 31),
                               (uint32_t)NOT_ASKED),
                        kind, lower);
        for (; lower; lower &= lower - 1)
            add_between(s, i, from + (uint32_t)__builtin_ctz(lower), kind, true);
    }
}

static void fetch_values(const summing *s)
{
    for (uint32_t b = 0; b < s->n_begin; b++) {
        const role_candidate *candidate = s->items[s->begin[b]];
        const role_stand *stand = &s->stands[candidate->stand];
        const feature_weights *weights = s->weights[candidate->role];
        fetch_words(weights, stand->words, STAND_WORDS);
        __builtin_prefetch(&weights->names[(size_t)weights->own[stand->kind] * NAME_KINDS]);
    }
    for (uint32_t i = 0; i < s->n_items; i++)
        fetch_words(s->weights[s->items[i]->role], s->items[i]->words, END_WORDS);
    for (uint32_t i = 0; i < s->n_between; i++)
        fetch_words(s->weights[s->items[s->between[i].item]->role], &s->between[i].place, 1);
}

/* ---- sums -------------------------------------------------------------------------------------
 */

static double value_at(const feature_weights *weights, uint32_t place, unsigned kind)
{
    return (double)word_values(weights, weights->own[place])[kind];
}

static double name_at(const feature_weights *weights, uint32_t place, unsigned kind)
{
    return (double)weights->names[weights->own[place] * NAME_KINDS + kind - WORD_KINDS];
}

static double sum_of_beginning(const summing *s, const role_candidate *candidate)
{
    const role_stand *stand = &s->stands[candidate->stand];
    const feature_weights *weights = s->weights[candidate->role];
    double sum = weights->fixed[ANY_ROLE] + (double)stand->of_rule, fixed = 0;
    for (int i = 0; i < STAND_FEATURES; i++)
        fixed += weights->fixed[stand->features[i]];
    sum += value_at(weights, stand->words[BEFORE_IT], WORD_BEFORE);
    sum += value_at(weights, stand->words[FIRST_OF_IT], WORD_FIRST);
    sum += value_at(weights, stand->words[LEFT_OF_IT], WORD_LEFT);
    sum += value_at(weights, chosen(stand->has_left, stand->words[LEFT_OF_IT], 0),
                    WORD_LEFT_BY_SIDE + stand->side); /* row 0 has no weights */
    sum += value_at(weights, stand->words[PREPOSITION_OF_IT], WORD_PREPOSITION);
    sum += value_at(weights, stand->words[MARK_OF_IT], WORD_MARK);
    for (uint32_t marks = stand->marks; marks; marks &= marks - 1) {
        uint32_t mark = stand->first - TRAITS_ROOM + (uint32_t)__builtin_ctz(marks);
        sum += value_at(weights, note_number(s->context, mark) * weights->stride, WORD_MARK);
    }
    sum += name_at(weights, stand->kind, NAME_KIND);
    return fixed + sum + name_at(weights, stand->kind, NAME_KIND_BY_SIDE + stand->side);
}

static double sum_of_end(const feature_weights *weights, const role_candidate *candidate)
{
    double sum = weights->fixed[role_order_feature(candidate)];
    sum += value_at(weights, candidate->words[BEHIND_IT], WORD_AFTER);
    sum += value_at(weights, candidate->words[RIGHT_OF_IT], WORD_RIGHT);
    return sum + weights->fixed[chosen(candidate->entity == NO_ENTITY,
                                       role_length_feature(candidate->last - candidate->first),
                                       role_recency_feature(candidate))];
}

/* Of a candidate of the reporting sentence, without the words between. */
static double sum_of_distance(const summing *s, const role_candidate *candidate)
{
    const double *fixed = s->weights[candidate->role]->fixed;
    cue_side side = role_cue_side(&s->frame->report->anchor, candidate);
    unsigned feature = role_side_feature(side);
    double sum = s->of_cue[candidate->role][side];
    sum += fixed[feature + role_distance_class(role_distance(s->frame, candidate))];
    return sum + fixed[chosen(candidate->nearest, feature + DISTANCES, NOTHING)];
}

static void sum_up(summing *s)
{
    for (uint32_t b = 0; b < s->n_begin; b++)
        s->begun[b + 1] = sum_of_beginning(s, s->items[s->begin[b]]);
    uint32_t begun = 0, i = 0;
    for (; i < s->n_items; i++) {
        role_candidate *candidate = s->items[i];
        begun += !candidate->goes_on;
        candidate->sum = s->begun[begun] + sum_of_end(s->weights[candidate->role], candidate);
    }
    s->begun[0] = s->begun[begun];
    for (i = 0; i < s->n_items && s->items[i]->place == 0; i++)
        s->items[i]->sum += sum_of_distance(s, s->items[i]);
    for (i = 0; i < s->n_between; i++) {
        const word_between *word = &s->between[i];
        role_candidate *candidate = s->items[word->item];
        candidate->sum += value_at(s->weights[candidate->role], word->place, word->kind);
    }
}

/* What every candidate of a role is told by the cue, on each side of it. */
static void weigh_cue(summing *s, uint32_t role)
{
    const feature_weights *weights = s->weights[role];
    const rule_hit *cue = &s->frame->report->anchor;
    uint32_t name = s->context->rules->traits[cue->rule].number * weights->stride;
    uint32_t word = note_number(s->context, cue->first) * weights->stride;
    for (int side = 0; side < CUE_SIDES; side++)
        s->of_cue[role][side] =
            name_at(weights, name, (unsigned)(NAME_CUE_INSIDE + side)) +
            value_at(weights, word, side == CUE_BEFORE_IT ? WORD_OF_CUE_AFTER : WORD_OF_CUE_BEFORE);
}

void role_candidates_sum(const event_context *context, const event_frame *frame,
                         const role_candidates *candidates)
{
    const event_type *type = &context->rules->types[frame->report->type];
    summing s; /* lists are written before they are read */
    s.context = context;
    s.frame = frame;
    s.stands = candidates->stands;
    s.begun[0] = 0;
    for (uint32_t r = 0; r < type->n_roles; r++)
        if ((s.weights[r] = type->roles[r].weights))
            weigh_cue(&s, r);
    for (size_t i = 0; i < candidates->count;) {
        s.n_items = s.n_begin = 0;
        while (i < candidates->count && s.n_items < AT_ONCE)
            add_item(&s, &candidates->items[i++]);
        find_between(&s);
        fetch_values(&s);
        sum_up(&s);
    }
}
