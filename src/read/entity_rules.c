#include "entity_rules.h"

#include <stdlib.h>

static bool is(const char *string, const char *other)
{
    return string && strcmp(string, other) == 0;
}

uint16_t kind_of_type(const char *type)
{
    static const struct {
        const char *type;
        uint16_t kind;
    } kinds[] = {
        {"honorific", KIND_HONORIFIC},
        {"degree", KIND_DEGREE},
        {"position", KIND_POSITION},
        {"speech_verb", KIND_SPEECH},
        {"given_name", KIND_GIVEN},
        {"landform_head", KIND_LANDFORM},
        {"GPE", KIND_GPE},
        {"ORG", KIND_ORG},
        {"PER", KIND_PER},
        {"PROGRAM", KIND_PROGRAM},
        {"organisation_head", KIND_HEAD},
    };
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (is(type, kinds[i].type))
            return kinds[i].kind;
    return KIND_OTHER;
}

static file_facts facts_of_file(const lexicon_file_facts *file)
{
    bool place = is(file->type, "GPE");
    return (file_facts){
        .type = file->type,
        .kb = file->kb,
        .level = file->level,
        .kind = kind_of_type(file->type),
        .region = place && is(file->kb, "kemendagri"),
        .large = place && (is(file->level, "province") || is(file->level, "regency") ||
                           is(file->level, "city") || is(file->level, "country")),
        .foreign = is(file->level, "country") || is(file->level, "worldcity"),
    };
}

static bool add_lexicon(entity_rules *rules, const lexicon *lexicon)
{
    const lexicon_mixes *mixes = lexicon_mixes_of(lexicon);
    size_t count = lexicon_n_files(lexicon);
    file_facts *files = calloc(count + 1, sizeof *files);
    uint16_t *kinds = calloc(mixes->n_mixes, sizeof *kinds);
    rules->lexicons[rules->n_lexicons++] = (lexicon_facts){lexicon, files, kinds};
    if (!files || !kinds)
        return false;
    for (size_t i = 0; i < count; i++) {
        lexicon_file_facts file = lexicon_file_at(lexicon, (uint32_t)i);
        files[i] = facts_of_file(&file);
    }
    for (uint32_t mix = 0; mix < mixes->n_mixes; mix++) {
        lexicon_runs runs = lexicon_runs_of(mixes, (uint16_t)mix);
        for (uint32_t i = 0; i < runs.count; i++)
            kinds[mix] |= files[runs.items[i].file].kind;
    }
    return true;
}

kliping_status entity_rules_open(const lexicon *const *lexicons, size_t n_lexicons, sources words,
                                 entity_rules **out, kliping_error *error)
{
    *out = NULL;
    entity_rules *rules = calloc(1, sizeof *rules + (n_lexicons + 1) * sizeof *rules->lexicons);
    kliping_status status =
        rules ? entity_words_open(words, &rules->words, error) : KLIPING_NO_MEMORY;
    for (size_t i = 0; status == KLIPING_OK && i < n_lexicons; i++)
        status = add_lexicon(rules, lexicons[i]) ? KLIPING_OK : KLIPING_NO_MEMORY;
    if (status != KLIPING_OK) {
        entity_rules_free(rules);
        return status;
    }
    *out = rules;
    return KLIPING_OK;
}

void entity_rules_free(entity_rules *rules)
{
    if (!rules)
        return;
    for (size_t i = 0; i < rules->n_lexicons; i++) {
        free(rules->lexicons[i].files);
        free(rules->lexicons[i].kinds);
    }
    entity_words_free(rules->words);
    free(rules);
}
