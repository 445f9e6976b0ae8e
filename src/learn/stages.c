#include "stages.h"

#include "../read/lexicon_examples.h"

static bool no_abbreviation(const void *set, bytes word)
{
    (void)set;
    (void)word;
    return false;
}

void stages_read_on(const stages *stages, const char *date, example *out)
{
    (void)date;
    lexicon_matches_read(&out->text, &out->tokens, &stages->lexicon, stages->lexicon != NULL,
                         stages->workspace, &out->matches);
    out->values = (values){0};
}

void stages_read(const stages *stages, bytes body, const char *date, example *out)
{
    arena *arena = stages->workspace->arena;
    text_read((bytes){0}, body, KLIPING_CODEPOINTS, arena, &out->text);
    if (stages->zone_rules)
        zones_read(&out->text, stages->zone_rules, stages->workspace, &out->zones);
    else {
        zone *all = arena_new(arena, zone);
        *all = (zone){0, (uint32_t)out->text.canonical.size, ZONE_BODY, NULL};
        out->zones = (zones){.items = all, .count = 1};
    }
    tokens_read(&out->text, &out->zones,
                stages->lexicon ? lexicon_is_abbreviation : no_abbreviation, stages->lexicon, arena,
                &out->tokens);
    stages_read_on(stages, date, out);
}
