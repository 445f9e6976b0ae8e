#include "reader_data.h"

#include "read/tagger_model.h"

#include <stdio.h>
#include <string.h>

#define DEFAULT_LEXICON KLIPING_DATA_DIRECTORY "/kliping.lexicon"
#define DEFAULT_MODEL KLIPING_DATA_DIRECTORY "/kliping.model"

static kliping_status add_lexicon(reader_data *data, kliping_status status, lexicon *lexicon)
{
    if (!status)
        data->lexicons[data->n_lexicons++] = lexicon;
    return status;
}

static size_t plan_lexicon(const pack *pack, table_check checks[PACK_CHECKS])
{
    return lexicon_plan(pack_section(pack, "entities"), checks);
}

static uint64_t hash_on(uint64_t hash, bytes text)
{
    for (size_t i = 0; i < text.size; i++)
        hash = (hash ^ (unsigned char)text.data[i]) * 1099511628211u;
    return (hash ^ '\n') * 1099511628211u;
}

static uint64_t hash_lines_on(uint64_t hash, sources sources)
{
    for (size_t i = 0; i < sources.count; i++)
        hash = hash_on(hash, sources.lines[i].text);
    return hash;
}

/* Who opens a section does not know which file holds it. */
static kliping_status of_file(const char *path, kliping_status status, kliping_error *error)
{
    bool is_content = status == KLIPING_BAD_LEXICON || status == KLIPING_BAD_MODEL;
    if (is_content && error && !error->file[0])
        snprintf(error->file, sizeof error->file, "%s", path);
    return status;
}

static kliping_status open_shipped(reader_data *data, const char *path, source_set *rules,
                                   kliping_error *error)
{
    lexicon *lexicon = NULL;
    kliping_status status =
        pack_open(path, KLIPING_BAD_LEXICON, plan_lexicon, &data->lexicon_pack, error);
    if (!status)
        status = lexicon_open_checked(pack_section(data->lexicon_pack, "entities"),
                                      pack_checks(data->lexicon_pack), &lexicon, error);
    status = add_lexicon(data, status, lexicon);
    if (!status)
        status = source_set_unpack(data->lexicon_pack, &data->arena, rules, error);
    return of_file(path, status, error);
}

/* Shipped entities and rules, then each user directory's: its entities as a lexicon of their own,
 * its rules behind the shipped ones. */
static kliping_status open_lexicons(reader_data *data, const kliping_sources *given,
                                    source_set *rules, kliping_error *error)
{
    data->lexicons = arena_array(&data->arena, const lexicon *, given->n_user_lexicons + 1);
    kliping_status status =
        open_shipped(data, given->lexicon ? given->lexicon : DEFAULT_LEXICON, rules, error);
    if (status)
        return status;
    const char *shipped = pack_hash(data->lexicon_pack);
    uint64_t hash = hash_on(14695981039346656037u, bytes_of(shipped));
    for (size_t i = 0; !status && i < given->n_user_lexicons; i++) {
        const char *directory = given->user_lexicons[i];
        lexicon *lexicon = NULL;
        source_set users = {0};
        bytes section = {0};
        status = source_set_read(directory, directory, &data->arena, &users, error);
        if (!status)
            status = lexicon_compile(users.entities, &data->arena, &section, error);
        if (!status)
            status = lexicon_open(section, &lexicon, error);
        status = add_lexicon(data, status, lexicon);
        *rules = source_set_join(*rules, users, &data->arena);
        hash = hash_lines_on(hash_lines_on(hash, users.entities), users.values);
        hash = hash_lines_on(hash, users.words);
        hash = hash_lines_on(hash_lines_on(hash, users.zones), users.events);
    }
    if (given->n_user_lexicons)
        snprintf(data->lexicon_hash, sizeof data->lexicon_hash, "%016llx",
                 (unsigned long long)hash);
    else
        snprintf(data->lexicon_hash, sizeof data->lexicon_hash, "%s", shipped);
    return status;
}

/* Weights from a text file on top of the words of the compiled model. */
static kliping_status open_names(reader_data *data, const char *path, kliping_error *error)
{
    tagger_weights weights;
    tagger_model *own;
    kliping_status status = tagger_weights_read(path, &data->arena, &weights, error);
    if (status)
        return status;
    bytes section = tagger_section_build(&weights, &data->tagger->words, &data->arena);
    status = tagger_section_open(section, &own, error);
    if (status)
        return status;
    tagger_model_free(data->tagger);
    data->tagger = own;
    uint64_t hash = hash_on(14695981039346656037u, bytes_of(data->model_hash));
    snprintf(data->model_hash, sizeof data->model_hash, "%016llx",
             (unsigned long long)hash_on(hash, section));
    return KLIPING_OK;
}

static kliping_status open_models(reader_data *data, const char *path, kliping_error *error)
{
    kliping_status status = pack_open(path, KLIPING_BAD_MODEL, NULL, &data->model_pack, error);
    if (status)
        return status;
    snprintf(data->model_hash, sizeof data->model_hash, "%s", pack_hash(data->model_pack));
    status = tagger_model_open(data->model_pack, &data->tagger, error);
    if (!status)
        status = event_model_open(data->model_pack, &data->event_model, error);
    return of_file(path, status, error);
}

static kliping_status open_all(reader_data *data, const kliping_sources *given,
                               kliping_error *error)
{
    source_set rules = {0};
    kliping_status status = open_lexicons(data, given, &rules, error);
    if (!status && !(data->tagger_marks = tagger_marks_new(data->lexicons, data->n_lexicons)))
        status = KLIPING_NO_MEMORY;
    if (!status)
        status = entity_rules_open(data->lexicons, data->n_lexicons, rules.words,
                                   &data->entity_rules, error);
    if (!status)
        status = zone_rules_open(rules.zones, &data->zone_rules, error);
    if (!status)
        status = value_rules_open(rules.values, &data->value_rules, error);
    if (!status)
        status = event_rules_open(rules.events, &data->event_rules, error);
    for (size_t i = 0; !status && i < given->n_priors; i++) {
        double p = given->priors[i].probability;
        if (!(p > 0 && p < 1) ||
            !event_rules_set_prior(data->event_rules, given->priors[i].type, p))
            status = source_error(error, KLIPING_BAD_ARGUMENT, NULL,
                                  "a prior is a known event type and a share between 0 and 1; that "
                                  "of \"%s\" is not",
                                  given->priors[i].type);
    }
    if (!status)
        status = open_models(data, given->model ? given->model : DEFAULT_MODEL, error);
    if (!status && given->names)
        status = open_names(data, given->names, error);
    if (!status)
        status = event_rules_join(data->event_rules, data->event_model);
    return status;
}

kliping_status reader_data_open(const kliping_sources *given, reader_data *data,
                                kliping_error *error)
{
    static const kliping_sources defaults;
    jmp_buf out_of_memory;
    memset(data, 0, sizeof *data);
    if (setjmp(out_of_memory)) {
        reader_data_close(data);
        return KLIPING_NO_MEMORY;
    }
    data->arena.failure = &out_of_memory;
    kliping_status status = open_all(data, given ? given : &defaults, error);
    data->arena.failure = NULL;
    if (status)
        reader_data_close(data);
    return status;
}

void reader_data_close(reader_data *data)
{
    zone_rules_free(data->zone_rules);
    entity_rules_free(data->entity_rules);
    tagger_model_free(data->tagger);
    tagger_marks_free(data->tagger_marks);
    event_model_free(data->event_model);
    event_rules_free(data->event_rules);
    if (data->model_pack)
        pack_free(data->model_pack);
    for (size_t i = 0; i < data->n_lexicons; i++)
        lexicon_free((lexicon *)data->lexicons[i]);
    value_rules_free(data->value_rules);
    if (data->lexicon_pack)
        pack_free(data->lexicon_pack);
    arena_free(&data->arena);
    memset(data, 0, sizeof *data);
}

bool reader_data_is_abbreviation(const void *set, bytes folded_word, uint32_t hash)
{
    const reader_data *data = set;
    for (size_t i = 0; i < data->n_lexicons; i++)
        if (lexicon_bits_have(lexicon_words_of(data->lexicons[i])->abbreviations, hash) &&
            lexicon_has_type(data->lexicons[i], folded_word, "abbreviation"))
            return true;
    return false;
}
