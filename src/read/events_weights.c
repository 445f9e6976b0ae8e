#include "events_weights.h"

#include "events_roles.h"

feature_weights *feature_weights_make(const feature_list *list, uint32_t hash,
                                      const event_model *model, arena *arena)
{
    feature_weights *weights = arena_new(arena, feature_weights);
    weights->fixed = arena_array(arena, float, list->n_fixed);
    weights->seeds = arena_array(arena, uint32_t, list->n_words);
    for (size_t i = 0; i < list->n_fixed; i++) {
        uint32_t name = token_hash(bytes_of(list->fixed[i].name));
        weights->fixed[i] = event_model_weight(model, feature_key(hash, list->fixed[i].kind, name));
    }
    for (size_t i = 0; i < list->n_words; i++)
        weights->seeds[i] = feature_seed(hash, list->words[i]);
    return weights;
}

static void join_roles(event_type *type, const event_model *model, arena *arena)
{
    for (uint32_t i = 0; i < type->n_roles; i++) {
        role_rule *role = (role_rule *)&type->roles[i];
        uint32_t hash = event_role_hash(type->hash, role->hash);
        role->weights = NULL;
        if (role_limits_of(model, hash, &role->limits))
            role->weights = feature_weights_make(&role_features, hash, model, arena);
    }
}

kliping_status event_rules_join(event_rules *rules, const event_model *model)
{
    jmp_buf out_of_memory;
    rules->arena.failure = &out_of_memory;
    if (setjmp(out_of_memory)) {
        rules->arena.failure = NULL;
        return KLIPING_NO_MEMORY;
    }
    for (uint32_t i = 0; i < rules->n_types; i++) {
        event_type *type = (event_type *)&rules->types[i];
        type->trained = event_model_find(model, type->hash);
        type->idle = event_idle_score(type);
        if (type->trained)
            type->weights =
                feature_weights_make(&sentence_features, type->hash, model, &rules->arena);
        join_roles(type, model, &rules->arena);
    }
    rules->arena.failure = NULL;
    return KLIPING_OK;
}
