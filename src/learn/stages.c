#include "stages.h"

void stages_read_on(const stages *stages, const char *date, example *out)
{
    lexicon_matches_read(&out->text, &out->tokens, stages->data->lexicons, stages->data->n_lexicons,
                         stages->workspace, &out->matches);
    values_read(&out->text, &out->zones, stages->data->value_rules, date, stages->workspace,
                &out->values);
}

void stages_read(const stages *stages, bytes body, const char *date, example *out)
{
    arena *arena = stages->workspace->arena;
    text_read((bytes){0}, body, KLIPING_CODEPOINTS, arena, &out->text);
    zones_read(&out->text, stages->data->zone_rules, stages->workspace, &out->zones);
    tokens_read(&out->text, &out->zones, reader_data_is_abbreviation, stages->data, arena,
                &out->tokens);
    stages_read_on(stages, date, out);
}
