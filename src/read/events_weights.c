#include "events_weights.h"

#include "events_roles.h"

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

typedef struct joiner {
    const event_model *model;
    event_rules *rules;
    arena *arena, *scratch;
    feature_weights **owners; /* [n_owners] */
    uint32_t n_owners;
    owned_kind *kinds; /* [2^bits], open addressing by seed */
    unsigned bits;
    word_value *values; /* [n_values] */
    size_t n_values, capacity;
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
    weights->fixed = arena_array(j->arena, float, list->n_fixed);
    for (size_t i = 0; i < list->n_fixed; i++) {
        uint32_t name = token_hash(bytes_of(list->fixed[i].name));
        weights->fixed[i] =
            event_model_weight(j->model, feature_key(hash, list->fixed[i].kind, name));
    }
    for (uint32_t i = 0; i < list->n_words; i++)
        add_kind(j, feature_seed(hash, list->words[i]), j->n_owners, i);
    j->owners[j->n_owners++] = weights;
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
    for (j->bits = 4; (size_t)1 << j->bits < most * WORD_KINDS_MOST * 2;)
        j->bits++;
    j->kinds = arena_array(j->scratch, owned_kind, (size_t)1 << j->bits);
    j->owners = arena_array(j->scratch, feature_weights *, most + 1);
    for (uint32_t i = 0; i < j->rules->n_types; i++)
        join_type(j, (event_type *)&j->rules->types[i]);
}

static void put_value(joiner *j, word_value value)
{
    j->values = arena_extend(j->scratch, j->values, j->n_values, &j->capacity, sizeof *j->values);
    j->values[j->n_values++] = value;
}

static void add_value(joiner *j, event_words *words, const event_weight *weight,
                      const owned_kind *kind)
{
    uint32_t number = event_words_add(words, weight->name);
    put_value(j, (word_value){number, kind->owner - 1, kind->kind, weight->weight});
}

/* Which weights are of words, and numbers for those words. */
static void read_values(joiner *j, event_words *words)
{
    uint32_t mask = (1u << j->bits) - 1;
    for (uint32_t i = 0; i < j->model->n_weights; i++) {
        const event_weight *weight = &j->model->weights[i];
        uint32_t seed = feature_seed_of(weight->key, weight->name);
        for (uint32_t slot = seed >> (32 - j->bits); j->kinds[slot].owner; slot = (slot + 1) & mask)
            if (j->kinds[slot].seed == seed)
                add_value(j, words, weight, &j->kinds[slot]);
    }
}

static weight_row *row_of(const joiner *j, const word_value *value)
{
    return (weight_row *)&j->owners[value->owner]->rows[value->number];
}

static void lay_out_rows(joiner *j, uint32_t n_words)
{
    size_t n_rows = (size_t)n_words * j->n_owners;
    weight_row *rows = arena_array(j->arena, weight_row, n_rows + 1);
    for (uint32_t i = 0; i < j->n_owners; i++) {
        j->owners[i]->rows = rows + (size_t)i * n_words;
        j->owners[i]->n_words = n_words;
    }
    for (size_t i = 0; i < j->n_values; i++)
        row_of(j, &j->values[i])->kinds |= 1u << j->values[i].kind;
    uint32_t used = 1;
    for (size_t i = 0; i < n_rows; i++)
        if (rows[i].kinds) {
            uint32_t low = (uint32_t)__builtin_ctz(rows[i].kinds);
            rows[i].first = used - low;
            used += 32 - (uint32_t)__builtin_clz(rows[i].kinds) - low;
        }
    float *values = arena_array(j->arena, float, used);
    for (size_t i = 0; i < j->n_values; i++)
        values[row_of(j, &j->values[i])->first + j->values[i].kind] = j->values[i].weight;
    for (uint32_t i = 0; i < j->n_owners; i++)
        j->owners[i]->values = values;
}

/* [count + 1], the first unused: the numbers of words, those first that weigh in many ways, as they
 * stand in most texts and then share a few cache lines. */
static const uint32_t *order_words(const joiner *j, uint32_t count)
{
    enum { MANY = 64 };
    uint8_t *uses = arena_array(j->scratch, uint8_t, count + 1);
    uint32_t *ordered = arena_array(j->scratch, uint32_t, count + 1), from[MANY + 1] = {0};
    for (size_t i = 0; i < j->n_values; i++)
        uses[j->values[i].number] += uses[j->values[i].number] < MANY;
    for (uint32_t number = 1; number <= count; number++)
        for (int use = 0; use < uses[number]; use++)
            from[use]++; /* stand behind those of more uses */
    for (uint32_t number = 1; number <= count; number++)
        ordered[++from[uses[number]]] = number;
    return ordered;
}

/* All that is known of words, made anew with what the model knows. */
static void join_words(joiner *j)
{
    event_words found, *words = &j->rules->words;
    event_words_make(&found, event_rules_count_words(j->rules) + j->model->n_weights, j->scratch);
    read_values(j, &found);
    uint32_t n_weighted = found.count;
    event_rules_note_words(j->rules, &found);
    const uint32_t *ordered = order_words(j, found.count);
    uint32_t *numbers = arena_array(j->scratch, uint32_t, found.count + 1);
    event_words_make(words, found.count, j->arena); /* no larger than it need be */
    for (uint32_t i = 1; i <= found.count; i++)
        numbers[ordered[i]] = event_words_add(words, found.keys[ordered[i]].hash);
    for (size_t i = 0; i < j->n_values; i++)
        j->values[i].number = numbers[j->values[i].number];
    lay_out_rows(j, n_weighted + 1);
    event_rules_note_words(j->rules, words);
    for (uint32_t i = 0; i < j->rules->n_rules; i++) {
        event_rule *rule = (event_rule *)&j->rules->rules[i];
        rule->number = event_words_find(words, rule->hash);
    }
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
    arena->failure = scratch->failure = NULL;
    arena_free(scratch);
    return KLIPING_OK;
}
