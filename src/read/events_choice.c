/* Which candidates fill the roles of an event. */
#include "events_roles.h"

#include <math.h>
#include <stdlib.h>

/* ---- what rules alone say -------------------------------------------------------------------- */

static bool stands_near(const event_context *context, const role_rule *role,
                        const role_candidate *candidate)
{
    for (uint32_t back = 1; back <= 2 && candidate->first >= back; back++) {
        bytes word = token_folded(context->text, &context->tokens->items[candidate->first - back]);
        for (uint32_t i = 0; i < role->n_near; i++)
            if (bytes_equal(role->near[i], word))
                return true;
    }
    return false;
}

double role_candidate_default(const event_context *context, const event_frame *frame,
                              const role_candidate *candidate)
{
    const role_rule *role = &context->rules->types[frame->report->type].roles[candidate->role];
    double sum = 0.2;
    if (candidate->place)
        sum -= role->outside ? 1 : 4;
    else {
        bool after = candidate->first >= frame->report->anchor.last;
        uint32_t away = role_distance(frame, candidate);
        if (role->place != ROLE_ANYWHERE)
            sum += (role->place == ROLE_AFTER) == after ? 0.6 : -3;
        sum -= 0.08 * (away < 20 ? away : 20);
        sum += candidate->nearest ? 0.6 : 0;
    }
    if (candidate->entity == NO_ENTITY)
        return sum + 1.5 - 0.5 * candidate->order;
    if (role->n_near)
        sum += stands_near(context, role, candidate) ? 2 : -0.8;
    return sum;
}

/* ---- choice --------------------------------------------------------------------------------- */

/* Whether one of two names is a part of the other. */
static bool one_holds_other(bytes a, bytes b)
{
    bytes longer = a.size > b.size ? a : b, shorter = a.size > b.size ? b : a;
    return shorter.size && memmem(longer.data, longer.size, shorter.data, shorter.size);
}

enum { FILLERS_MOST = 16, KEPT_MOST = 4 * ROLES_MOST };

/* A candidate that may be chosen. The strongest is first; of equals the one that stands first, then
 * that of the first role. */
typedef struct choice {
    int64_t strength; /* in the order of sums */
    uint64_t place;   /* start << 32 | role << 16 | index of the candidate */
    int64_t entity;
} choice;

_Static_assert(ROLE_CANDIDATES <= 0x10000, "a choice has sixteen bits for the candidate");

/* Of negative numbers all bits but the sign say how small they are. */
static int64_t strength_of(double sum)
{
    int64_t bits;
    sum += 0.0; /* there is but one zero */
    memcpy(&bits, &sum, sizeof bits);
    return bits ^ (bits >> 63 & INT64_MAX);
}

static uint8_t role_of(const choice *choice)
{
    return choice->place >> 16 & (ROLES_MOST - 1);
}

static bool is_preferred(const choice *a, const choice *b)
{
    return (a->strength > b->strength) | ((a->strength == b->strength) & (a->place < b->place));
}

/* The best of those that were looked at, and where it stands. */
typedef struct best_choice {
    int64_t strength;
    uint64_t place;
    size_t at;
} best_choice;

static const best_choice no_choice = {INT64_MIN, 0, 0};

/* There is no branch, for none could be foreseen. */
static best_choice better_of(best_choice known, const choice *other, size_t at, bool asked)
{
    bool better = asked & ((other->strength > known.strength) |
                           ((other->strength == known.strength) & (other->place < known.place)));
    uint64_t takes = 0 - (uint64_t)better;
    known.strength ^= (known.strength ^ other->strength) & (int64_t)takes;
    known.place ^= (known.place ^ other->place) & takes;
    known.at ^= (known.at ^ at) & takes;
    return known;
}

static int by_preference(const void *a, const void *b)
{
    return is_preferred(a, b) ? -1 : is_preferred(b, a);
}

/* The fillers, as they are chosen. */
typedef struct chooser {
    const text *text;
    const event_type *type;
    const role_limits *limits;   /* [n_roles] */
    const role_candidate *items; /* the candidates */
    uint16_t kept[KEPT_MOST];    /* [n_kept]: indices into items */
    size_t n_kept;
    choice *open; /* [n_open]: those that may still be chosen */
    size_t n_open;
    size_t best;               /* the first of them, or none */
    bool sorted;               /* they are many, and in order */
    uint8_t taken[ROLES_MOST]; /* how many fill a role */
    int64_t least[ROLES_MOST]; /* what another one's strength has to exceed */
} chooser;

/* Whether another filler of its role stands where a candidate does, or is called as it is. */
static bool names_taken(const chooser *c, const role_candidate *other)
{
    bytes name = bytes_slice(c->text->folded, other->start, other->end);
    for (size_t i = 0; i < c->n_kept; i++) {
        const role_candidate *kept = &c->items[c->kept[i]];
        if (kept->role != other->role)
            continue;
        if ((kept->start < other->end && other->start < kept->end) ||
            one_holds_other(bytes_slice(c->text->folded, kept->start, kept->end), name))
            return true;
    }
    return false;
}

static void find_best(chooser *c)
{
    best_choice best = no_choice;
    for (size_t i = 0; i < c->n_open; i++)
        best = better_of(best, &c->open[i], i, true);
    c->best = best.at;
}

/* Drops a choice by itself. */
static void drop_best(chooser *c)
{
    if (c->sorted) {
        c->open++;
        c->n_open--;
        return;
    }
    c->open[c->best] = c->open[--c->n_open];
    find_best(c);
}

/* Drops the one that was chosen and all that it rules out: a thing fills one role of an event,
 * once, whatever it is called. There are no branches, for none could be foreseen. */
static void drop_ruled_out(chooser *c, const choice *chosen)
{
    uint8_t role = role_of(chosen);
    int64_t least = c->least[role];
    int64_t entity = chosen->entity == NO_ENTITY ? NO_ENTITY - 1 : chosen->entity;
    uint64_t place = chosen->place;
    best_choice best = no_choice;
    size_t open = 0;
    for (size_t i = 0; i < c->n_open; i++) {
        const choice *one = &c->open[i];
        choice *to = &c->open[open];
        bool stays = (one->place != place) & (one->entity != entity) &
                     ((role_of(one) != role) | (one->strength > least));
        best = better_of(best, one, open, stays);
        to->strength = one->strength;
        to->place = one->place;
        to->entity = one->entity;
        open += stays;
    }
    c->n_open = open;
    c->best = best.at;
}

/* The best that is left. */
static void choose(chooser *c)
{
    choice chosen = c->open[c->best];
    uint16_t item = (uint16_t)chosen.place;
    uint8_t role = role_of(&chosen);
    if (c->taken[role] && names_taken(c, &c->items[item])) {
        drop_best(c);
        return;
    }
    if (!c->taken[role]++)
        c->least[role] = strength_of(c->items[item].sum - c->limits[role].margin);
    if (!c->type->roles[role].many || c->taken[role] == FILLERS_MOST)
        c->least[role] = INT64_MAX;
    c->kept[c->n_kept++] = item;
    drop_ruled_out(c, &chosen);
}

/* Of each role what no entity fills, where it takes one filler: only the best of these may fill it,
 * for where that is not taken another has filled the role. */
typedef struct lone_choices {
    int64_t strength[ROLES_MOST]; /* INT64_MIN: none */
    uint64_t place[ROLES_MOST];
} lone_choices;

static void keep_preferred(lone_choices *best, const choice *one, bool asked)
{
    uint8_t role = role_of(one);
    best_choice known = {best->strength[role], best->place[role], 0};
    known = better_of(known, one, 0, asked);
    best->strength[role] = known.strength;
    best->place[role] = known.place;
}

/* Those that reach the limit of their role, as indices. */
static size_t find_good(const chooser *c, size_t count, uint16_t *out)
{
    size_t good = 0;
    for (size_t i = 0; i < count; i++) {
        out[good] = (uint16_t)i;
        good += c->items[i].sum >= c->limits[c->items[i].role].least;
    }
    return good;
}

static size_t good_choices(const chooser *c, size_t count, choice *out)
{
    uint16_t found[ROLE_CANDIDATES];
    lone_choices best;
    size_t n_found = find_good(c, count, found), good = 0;
    for (uint32_t r = 0; r < c->type->n_roles; r++) {
        best.strength[r] = INT64_MIN;
        best.place[r] = 0;
    }
    for (size_t i = 0; i < n_found; i++) {
        /* filled in up to n_found, NOLINTNEXTLINE(clang-analyzer-core.uninitialized.*) */
        const role_candidate *candidate = &c->items[found[i]];
        choice *one = &out[good];
        one->strength = strength_of(candidate->sum);
        one->place = (uint64_t)candidate->start << 32 | (uint64_t)candidate->role << 16 | found[i];
        one->entity = candidate->entity;
        bool alone = (candidate->entity == NO_ENTITY) & !c->type->roles[candidate->role].many;
        keep_preferred(&best, one, alone);
        good += !alone;
    }
    for (uint32_t r = 0; r < c->type->n_roles; r++) {
        out[good].strength = best.strength[r];
        out[good].place = best.place[r];
        out[good].entity = NO_ENTITY;
        good += best.strength[r] > INT64_MIN;
    }
    return good;
}

/* Of a few the best is looked for again whenever some are dropped; many are put in order. */
static void open_choices(chooser *c, choice *items, size_t count)
{
    enum { FEW_CHOICES = 64 };
    c->open = items;
    c->n_open = count;
    c->sorted = count > FEW_CHOICES;
    if (c->sorted)
        qsort(items, count, sizeof *items, by_preference);
    find_best(c);
}

/* By role, then in text order; what has both alike as it was chosen. */
static void sort_kept(const chooser *c, role_candidate *out)
{
    uint64_t keys[KEPT_MOST];
    for (size_t i = 0; i < c->n_kept; i++) {
        const role_candidate *kept = &c->items[c->kept[i]];
        keys[i] = (uint64_t)kept->role << 48 | (uint64_t)kept->start << 16 | i;
    }
    for (size_t i = 0; i < c->n_kept; i++) {
        size_t before = 0; /* of the few: no branch asks which these are */
        for (size_t k = 0; k < c->n_kept; k++)
            before += keys[k] < keys[i];
        out[before] = c->items[c->kept[i]];
    }
}

size_t role_candidates_choose(const text *text, const event_type *type, const role_limits *limits,
                              role_candidate *candidates, size_t count)
{
    choice choices[ROLE_CANDIDATES + ROLES_MOST];
    role_candidate kept[KEPT_MOST];
    chooser c; /* lists and all are written before they are read */
    c.text = text;
    c.type = type;
    c.limits = limits;
    c.items = candidates;
    c.n_kept = 0;
    memset(c.taken, 0, sizeof c.taken);
    open_choices(&c, choices, good_choices(&c, count, choices));
    while (c.n_open && c.n_kept < KEPT_MOST)
        choose(&c);
    sort_kept(&c, kept);
    memcpy(candidates, kept, c.n_kept * sizeof *kept);
    return c.n_kept;
}
