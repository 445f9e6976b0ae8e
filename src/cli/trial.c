#include "trial.h"

#include "../read/events_examples.h"
#include "../read/lexicon_examples.h"
#include "../read/values.h"
#include "../read/zones.h"

/* What has to be freed, also when memory runs out. */
typedef struct trial {
    pack *pack;
    lexicon *lexicon;
    event_rules *events;
    value_rules *values;
} trial;

static kliping_status open_all(trial *t, bytes file, const source_set *set, kliping_error *error)
{
    kliping_status status = pack_open_memory(file, KLIPING_BAD_LEXICON, &t->pack, error);
    if (status == KLIPING_OK)
        status = lexicon_open(pack_section(t->pack, "entities"), &t->lexicon, error);
    if (status == KLIPING_OK)
        status = value_rules_open(set->values, &t->values, error);
    if (status == KLIPING_OK)
        status = event_rules_open(set->events, &t->events, error);
    return status;
}

static kliping_status run(const trial *t, const source_set *set, arena *arena, kliping_error *error)
{
    kliping_status status = lexicon_examples_run(set->entities, t->lexicon, arena, error);
    if (status == KLIPING_OK)
        status = event_examples_run(t->events, lexicon_is_abbreviation, t->lexicon, arena, error);
    if (status == KLIPING_OK)
        status = value_examples_run(set->values, t->values, arena, error);
    if (status == KLIPING_OK)
        status = zone_rules_check(set->zones, error);
    return status;
}

kliping_status trial_run(bytes file, const source_set *set, arena *arena, kliping_error *error)
{
    trial trial = {0};
    jmp_buf *owner = arena->failure, out_of_memory;
    kliping_status status = open_all(&trial, file, set, error);
    if (status == KLIPING_OK) {
        arena->failure = &out_of_memory;
        if (setjmp(out_of_memory))
            status = KLIPING_NO_MEMORY;
        else
            status = run(&trial, set, arena, error);
        arena->failure = owner;
    }
    event_rules_free(trial.events);
    value_rules_free(trial.values);
    lexicon_free(trial.lexicon);
    pack_free(trial.pack);
    return status;
}
