#include "events_weights.h"

#include "events_roles.h"

enum { ROWS_OF_LINE = 16 };

_Static_assert((int)ROWS_OF_LINE == (int)WORD_KINDS, "what a word weighs is a line of the cache");

/* Whose feature a weight is: half of its key says so. */
typedef struct owned_kind {
    uint32_t seed;
    uint32_t owner; /* + 1; 0: the slot is free */
    uint32_t kind;
} owned_kind;

/* A weight of a word. */
typedef struct word_value {
    uint32_t number, owner;
    uint32_t kind;
    float weight;
} word_value;

typedef struct owner {
    feature_weights *weights;
    const feature_list *list;
} owner;

typedef struct joiner {
    const event_model *model;
    event_rules *rules;
    arena *arena, *scratch;
    owner *owners; /* [n_owners] */
    uint32_t n_owners;
    owned_kind *kinds; /* [2^bits], open addressing by seed */
    unsigned bits;
    word_value *values; /* [n_values] */
    size_t n_values;
} joiner;

static void add_kind(joiner *j, uint32_t seed, uint32_t owner, uint32_t kind)
{
    uint32_t mask = (1u << j->bits) - 1, slot = seed >> (32 - j->bits);
    while (j->kinds[slot].owner)
        slot = (slot + 1) & mask;
    j->kinds[slot] = (owned_kind){seed, owner + 1, kind};
}

static const feature_weights *add_owner(joiner *j, const feature_list *list, uint32_t hash)
{
    feature_weights *weights = arena_new(j->arena, feature_weights);
    double *fixed = arena_array(j->arena, double, list->n_fixed + 1);
    weights->fixed = fixed;
    uint32_t seed = 0;
    for (size_t i = 0; i < list->n_fixed; i++) {
        const fixed_feature *feature = &list->fixed[i];
        if (!i || feature->kind != feature[-1].kind)
            seed = feature_seed(hash, feature->kind);
        uint32_t name = token_hash(bytes_of(feature->name));
        fixed[i] = (double)event_model_weight(j->model, feature_key_of(seed, name));
    }
    for (uint32_t i = 0; i < list->n_words; i++)
        if (list->words[i])
            add_kind(j, feature_seed(hash, list->words[i]), j->n_owners, i);
    j->owners[j->n_owners++] = (owner){weights, list};
    return weights;
}

static void join_type(joiner *j, event_type *type)
{
    type->trained = event_model_find(j->model, type->hash);
    type->idle = event_idle_score(type);
    type->weights = type->trained ? add_owner(j, &sentence_features, type->hash) : NULL;
    for (uint32_t i = 0; i < type->n_roles; i++) {
        role_rule *role = (role_rule *)&type->roles[i];
        uint32_t hash = event_role_hash(type->hash, role->hash);
        role->weights = role_limits_of(j->model, hash, &role->limits)
                            ? add_owner(j, &role_features, hash)
                            : NULL;
    }
}

static void join_types(joiner *j)
{
    size_t most = 0;
    for (uint32_t i = 0; i < j->rules->n_types; i++)
        most += 1 + j->rules->types[i].n_roles;
    for (j->bits = 4; (size_t)1 << j->bits < most * (WORD_KINDS + NAME_KINDS) * 2;)
        j->bits++;
    j->kinds = arena_array(j->scratch, owned_kind, (size_t)1 << j->bits);
    j->owners = arena_array(j->scratch, owner, most + 1);
    for (uint32_t i = 0; i < j->rules->n_types; i++)
        join_type(j, (event_type *)&j->rules->types[i]);
}

/* Which weights are of words. */
static void read_values(joiner *j)
{
    uint32_t mask = (1u << j->bits) - 1;
    j->values = arena_unset(j->scratch, word_value, j->model->n_weights + 1);
    for (uint32_t i = 0; i < j->model->n_weights; i++) {
        const event_weight *weight = &j->model->weights[i];
        uint32_t seed = feature_seed_of(weight->key, j->model->words[weight->number - 1]);
        uint32_t slot = seed >> (32 - j->bits);
        while (j->kinds[slot].owner && j->kinds[slot].seed != seed)
            slot = (slot + 1) & mask;
        if (j->kinds[slot].owner)
            j->values[j->n_values++] = (word_value){weight->number, j->kinds[slot].owner - 1,
                                                    j->kinds[slot].kind, weight->weight};
    }
}

static uint32_t *row_of(const joiner *j, uint32_t owner, uint32_t number)
{
    return (uint32_t *)word_row(j->owners[owner].weights, number);
}

/* The next power of two, for a few owners: so their rows of one word lie in one line of the cache.
 */
static uint32_t stride_of(uint32_t n_owners)
{
    uint32_t stride = n_owners;
    while (stride <= ROWS_OF_LINE && (stride & (stride - 1)))
        stride++;
    return stride;
}

/* Owners of a list that stand together, as the roles of a type do, have the rows of a word side by
 * side: *next is the first behind them. Returns how many rows lie between two words. */
static uint32_t owners_together(const joiner *j, uint32_t first, uint32_t *next)
{
    for (*next = first + 1; *next < j->n_owners && j->owners[*next].list == j->owners[first].list;)
        ++*next;
    return stride_of(*next - first);
}

/* The rows of all owners. n_words: with the unknown one. Returns how many there are. */
static size_t place_rows(joiner *j, uint32_t *rows, uint32_t n_words)
{
    size_t used = 0;
    for (uint32_t first = 0, next; first < j->n_owners; first = next) {
        uint32_t stride = owners_together(j, first, &next);
        for (uint32_t i = first; rows && i < next; i++) {
            j->owners[i].weights->own = rows + used + i - first;
            j->owners[i].weights->stride = stride;
        }
        used += (size_t)stride * n_words;
        used += (0 - used) % ROWS_OF_LINE;
    }
    return used;
}

/* Numbers the rows that have values, from 1 on, where those of one word lie side by side: returns
 * how many there are, with the one of all others. */
static uint32_t number_rows(joiner *j, uint32_t *rows, size_t count)
{
    uint32_t used = 1;
    for (size_t i = 0; i < j->n_values; i++)
        *row_of(j, j->values[i].owner, j->values[i].number) = 1;
    for (size_t i = 0; i < count; i++)
        if (rows[i])
            rows[i] = used++;
    return used;
}

/* Zeroed, so many from the beginning of a line of the cache on. */
static void *lines_of(arena *arena, size_t count)
{
    uint32_t *items = arena_array(arena, uint32_t, count + ROWS_OF_LINE);
    size_t over = (uintptr_t)items / sizeof *items % ROWS_OF_LINE;
    return items + (ROWS_OF_LINE - over) % ROWS_OF_LINE;
}

/* What weights of the kind that is asked most often are, by word alone. */
static const float *common_of(const joiner *j, const owner *owner, uint32_t n_words)
{
    size_t common = owner->list->common;
    if (common == owner->list->n_words)
        return NULL;
    float *weights = arena_array(j->arena, float, n_words);
    for (uint32_t number = 0; number < n_words; number++)
        weights[number] = word_weight(owner->weights, (unsigned)common, number);
    return weights;
}

static void lay_out_rows(joiner *j, uint32_t n_words)
{
    size_t n_places = place_rows(j, NULL, n_words);
    uint32_t *rows = lines_of(j->arena, n_places);
    place_rows(j, rows, n_words);
    uint32_t n_rows = number_rows(j, rows, n_places);
    float *values = lines_of(j->arena, (size_t)n_rows * WORD_KINDS);
    float *names = arena_array(j->arena, float, NAME_KINDS *(size_t)n_rows);
    for (size_t i = 0; i < j->n_values; i++) {
        const word_value *value = &j->values[i];
        size_t row = *row_of(j, value->owner, value->number);
        if (value->kind < WORD_KINDS)
            values[row * WORD_KINDS + value->kind] = value->weight;
        else
            names[row * NAME_KINDS + value->kind - WORD_KINDS] = value->weight;
    }
    for (uint32_t i = 0; i < j->n_owners; i++) {
        j->owners[i].weights->values = values;
        j->owners[i].weights->names = names;
        j->owners[i].weights->common = common_of(j, &j->owners[i], n_words);
    }
}

/* All that is known of words, made anew with what the model knows. */
static void join_words(joiner *j)
{
    event_words *words = &j->rules->words;
    uint32_t n_words = j->model->n_words;
    event_words_make(words, n_words + event_rules_count_words(j->rules), j->arena);
    for (uint32_t i = 0; i < n_words; i++) /* the first stand nearest to their places */
        event_words_add(words, j->model->words[i])->note = i + 1;
    read_values(j);
    lay_out_rows(j, n_words + 1);
    event_rules_note_words(j->rules, words);
    for (uint32_t i = 0; i < j->rules->n_entity_types; i++)
        j->rules->entity_types[i].number =
            event_words_find(words, j->rules->entity_types[i].hash) & NOTE_NUMBER;
    words->edge = event_words_find(words, token_hash(BYTES("edge"))) & NOTE_NUMBER;
    words->nothing = event_words_find(words, token_hash(BYTES("nothing"))) & NOTE_NUMBER;
}

static void weigh_rule(const event_rules *rules, const event_rule *rule, rule_traits *traits)
{
    bool filler = rule->kind == RULE_FILLER || rule->kind == RULE_CLAUSE;
    if (rule->type == EVENT_COMMON)
        return;
    const event_type *type = &rules->types[rule->type];
    const feature_list *list = filler ? &role_features : &sentence_features;
    const feature_weights *weights = filler ? type->roles[rule->role].weights : type->weights;
    traits->number = event_words_find(&rules->words, rule->hash) & NOTE_NUMBER;
    for (int i = 0; weights && i < RULE_WEIGHTS; i++)
        if (list->rules[i] < list->n_words)
            traits->weights[i] = word_weight(weights, (unsigned)list->rules[i], traits->number);
}

kliping_status event_rules_join(event_rules *rules, const event_model *model)
{
    jmp_buf out_of_memory;
    arena *arena = &rules->arena, *scratch = &rules->scratch;
    joiner j = {.model = model, .rules = rules, .arena = arena, .scratch = scratch};
    arena->failure = scratch->failure = &out_of_memory;
    if (setjmp(out_of_memory)) {
        arena->failure = scratch->failure = NULL;
        arena_free(scratch);
        return KLIPING_NO_MEMORY;
    }
    join_types(&j);
    join_words(&j);
    for (uint32_t i = 0; i < rules->n_rules; i++)
        weigh_rule(rules, &rules->rules[i], (rule_traits *)&rules->traits[i]);
    arena->failure = scratch->failure = NULL;
    arena_free(scratch);
    return KLIPING_OK;
}
