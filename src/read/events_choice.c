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

/* The fillers, as they are chosen. */
typedef struct chooser {
    const text *text;
    const event_type *type;
    const role_limits *limits;   /* [n_roles] */
    const role_candidate *items; /* the candidates */
    uint16_t kept[KEPT_MOST];    /* [n_kept]: indices into items */
    int32_t entities[KEPT_MOST]; /* theirs */
    size_t n_kept;
    uint32_t closed;           /* bit per role that takes no more */
    uint8_t taken[ROLES_MOST]; /* how many fill a role */
    double best[ROLES_MOST];   /* the sum of the first of them */
} chooser;

_Static_assert(ROLES_MOST <= 32, "closed roles are bits");

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

/* A thing fills one role of an event, once, whatever it is called. */
static bool is_taken(const chooser *c, const role_candidate *other)
{
    bool taken = false;
    for (size_t i = 0; i < c->n_kept; i++)
        taken |= c->entities[i] == other->entity;
    return (taken && other->entity != NO_ENTITY) ||
           (c->taken[other->role] && names_taken(c, other));
}

/* A candidate no better than those before it. */
static void choose(chooser *c, uint16_t item)
{
    const role_candidate *candidate = &c->items[item];
    uint8_t role = candidate->role;
    uint32_t bit = (uint32_t)1 << role;
    bool many = c->type->roles[role].many;
    if (c->taken[role] && !(candidate->sum > c->best[role] - c->limits[role].margin)) {
        c->closed |= bit;
        return;
    }
    if (is_taken(c, candidate))
        return;
    if (!c->taken[role]++)
        c->best[role] = candidate->sum;
    if (!many || c->taken[role] == FILLERS_MOST)
        c->closed |= bit;
    c->entities[c->n_kept] = candidate->entity;
    c->kept[c->n_kept++] = item;
}

/* The strongest first; of equals the one that stands first, then that of the first role. */
typedef struct choice {
    double sum;
    uint64_t place; /* start << 32 | role << 16 | index of the candidate */
} choice;

_Static_assert(ROLE_CANDIDATES <= 0x10000, "a choice has sixteen bits for the candidate");

static bool is_preferred(const choice *a, const choice *b)
{
    return (a->sum > b->sum) | ((a->sum == b->sum) & (a->place < b->place));
}

static int by_preference(const void *a, const void *b)
{
    return is_preferred(a, b) ? -1 : is_preferred(b, a);
}

enum { FEW_CHOICES = 40 };

typedef double two_sums __attribute__((vector_size(16)));
typedef int64_t two_counts __attribute__((vector_size(16)));

/* By how many sums each is exceeded: false where some are equal. count: at most FEW_CHOICES. */
static bool rank_sums(const choice *items, size_t count, uint8_t *ranks)
{
    two_sums sums[FEW_CHOICES / 2 + 1];
    size_t total = 0;
    for (size_t i = 0; i < count + 1; i++)
        /* NOLINTNEXTLINE(clang-analyzer-core.uninitialized.Assign): all of them have sums */
        sums[i / 2][i % 2] = i < count ? items[i].sum : -INFINITY;
    for (size_t i = 0; i < count; i++) {
        two_sums own = {items[i].sum, items[i].sum};
        two_counts exceeded = {0, 0};
        for (size_t j = 0; j < (count + 1) / 2; j++)
            exceeded -= sums[j] > own;
        ranks[i] = (uint8_t)(exceeded[0] + exceeded[1]);
        total += ranks[i];
    }
    return total == count * (count - 1) / 2;
}

/* Most often there is a handful of unlike sums, whose places are counted without branches. */
static void sort_choices(choice *items, size_t count)
{
    choice sorted[FEW_CHOICES];
    uint8_t ranks[FEW_CHOICES];
    if (count > FEW_CHOICES || !rank_sums(items, count, ranks)) {
        qsort(items, count, sizeof *items, by_preference);
        return;
    }
    for (size_t i = 0; i < count; i++)
        sorted[ranks[i]] = items[i];
    memcpy(items, sorted, count * sizeof *items);
}

/* Without a branch: none could foresee it. */
static void keep_preferred(choice *known, const choice *one, bool asked)
{
    const choice *pair[2] = {known, one};
    *known = *pair[asked & is_preferred(one, known)];
}

/* Those that reach the limit of their role, in order. Of what no entity fills, where a role takes
 * one filler, only the best: where that is not taken another has filled the role. */
static size_t good_choices(const chooser *c, size_t count, choice *out)
{
    choice best[ROLES_MOST];
    size_t good = 0;
    for (uint32_t r = 0; r < c->type->n_roles; r++)
        best[r] = (choice){.sum = -INFINITY};
    for (size_t i = 0; i < count; i++) {
        const role_candidate *candidate = &c->items[i];
        uint64_t place = (uint64_t)candidate->start << 32 | (uint64_t)candidate->role << 16 | i;
        choice one = {candidate->sum, place};
        bool reaches = one.sum >= c->limits[candidate->role].least;
        bool alone = (candidate->entity == NO_ENTITY) & !c->type->roles[candidate->role].many;
        keep_preferred(&best[candidate->role], &one, reaches & alone);
        out[good] = one;
        good += reaches & !alone;
    }
    for (uint32_t r = 0; r < c->type->n_roles; r++) {
        out[good] = best[r];
        good += best[r].sum > -INFINITY;
    }
    sort_choices(out, good);
    return good;
}

/* By role, then in text order; what has both alike as it was chosen. */
static void sort_kept(const chooser *c, role_candidate *out)
{
    uint64_t keys[KEPT_MOST];
    for (size_t i = 0; i < c->n_kept; i++) {
        const role_candidate *kept = &c->items[c->kept[i]];
        uint64_t key = (uint64_t)kept->role << 48 | (uint64_t)kept->start << 16 | i;
        size_t at = i;
        for (; at && keys[at - 1] > key; at--)
            keys[at] = keys[at - 1];
        keys[at] = key;
    }
    for (size_t i = 0; i < c->n_kept; i++)
        out[i] = c->items[c->kept[keys[i] & 0xFFFF]];
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
    c.n_kept = c.closed = 0;
    memset(c.taken, 0, sizeof c.taken);
    uint32_t all = (uint32_t)(((uint64_t)1 << type->n_roles) - 1);
    size_t good = good_choices(&c, count, choices);
    for (size_t i = 0; i < good && c.closed != all && c.n_kept < KEPT_MOST; i++)
        if (!(c.closed >> (choices[i].place >> 16 & (ROLES_MOST - 1)) & 1))
            choose(&c, (uint16_t)choices[i].place);
    sort_kept(&c, kept);
    memcpy(candidates, kept, c.n_kept * sizeof *kept);
    return c.n_kept;
}
