/* The order of the stages, and nothing else: the only file that knows it.
 *
 *   article -> text -> zones -> tokens -> matches -> values -> names -> entities -> document
 */
#include "base/arena.h"
#include "kliping.h"
#include "read/entities.h"
#include "read/text.h"
#include "read/values.h"
#include "read/workspace.h"
#include "read/zones.h"
#include "reader_data.h"

#include <libstemmer.h>
#include <stdlib.h>

enum { ARENA_KEPT = 8 << 20 }; /* bytes a session keeps between documents */

struct kliping_reader {
    reader_data data;
};

struct kliping_session {
    const kliping_reader *reader;
    arena arena; /* of the document read last */
    workspace workspace;
    kliping_document document;
};

const char *kliping_version(void)
{
    return KLIPING_VERSION;
}

kliping_status kliping_reader_open(const kliping_sources *sources, kliping_reader **out,
                                   kliping_error *error)
{
    *out = NULL;
    kliping_reader *reader = calloc(1, sizeof *reader);
    if (!reader)
        return KLIPING_NO_MEMORY;
    kliping_status status = reader_data_open(sources, &reader->data, error);
    if (status)
        free(reader);
    else
        *out = reader;
    return status;
}

void kliping_reader_free(kliping_reader *reader)
{
    if (!reader)
        return;
    reader_data_close(&reader->data);
    free(reader);
}

const char *kliping_reader_lexicon_hash(const kliping_reader *reader)
{
    return reader->data.lexicon_hash;
}

const char *kliping_reader_model_hash(const kliping_reader *reader)
{
    return reader->data.model_hash;
}

/* Patterns come from users too: what backtracks without end counts as no match. */
static pcre2_match_context *pattern_limits(void)
{
    pcre2_match_context *limits = pcre2_match_context_create(NULL);
    if (limits) {
        pcre2_set_match_limit(limits, 100000);
        pcre2_set_depth_limit(limits, 1000);
    }
    return limits;
}

kliping_status kliping_session_new(const kliping_reader *reader, kliping_session **out)
{
    *out = NULL;
    kliping_session *session = calloc(1, sizeof *session);
    if (!session)
        return KLIPING_NO_MEMORY;
    session->reader = reader;
    session->workspace = (workspace){
        .arena = &session->arena,
        .match = pcre2_match_data_create(32, NULL),
        .limits = pattern_limits(),
        .stemmer = sb_stemmer_new("indonesian", "UTF_8"),
    };
    if (!session->workspace.match || !session->workspace.limits || !session->workspace.stemmer) {
        kliping_session_free(session);
        return KLIPING_NO_MEMORY;
    }
    *out = session;
    return KLIPING_OK;
}

void kliping_session_free(kliping_session *session)
{
    if (!session)
        return;
    if (session->workspace.stemmer)
        sb_stemmer_delete(session->workspace.stemmer);
    pcre2_match_context_free(session->workspace.limits);
    pcre2_match_data_free(session->workspace.match);
    arena_free(&session->arena);
    free(session);
}

static void add_warning(kliping_document *document, arena *arena, const char *warning)
{
    const char **warnings = arena_array(arena, const char *, document->n_warnings + 1);
    for (size_t i = 0; i < document->n_warnings; i++)
        warnings[i] = document->warnings[i];
    warnings[document->n_warnings++] = warning;
    document->warnings = warnings;
}

static void put_zones(kliping_document *document, const text *text, const zones *zones,
                      arena *arena)
{
    kliping_exclusion *excluded = arena_array(arena, kliping_exclusion, zones->count + 1);
    for (size_t i = 0; i < zones->count; i++) {
        const zone *zone = &zones->items[i];
        if (zone->kind == ZONE_FURNITURE)
            excluded[document->n_excluded++] =
                (kliping_exclusion){text_span(text, zone->start, zone->end), zone->reason};
    }
    document->excluded = excluded;
    if (zones->dateline_place.size)
        document->dateline_place = arena_string(arena, zones->dateline_place);
    if (zones->dateline_publisher.size)
        document->dateline_publisher = arena_string(arena, zones->dateline_publisher);
}

static void read_stages(kliping_session *session, const kliping_article *article)
{
    arena *arena = &session->arena;
    kliping_document *document = &session->document;

    text text;
    text_read((bytes){article->title, article->title_size},
              (bytes){article->text, article->text_size}, article->offsets, arena, &text);

    const reader_data *data = &session->reader->data;
    zones zones;
    zones_read(&text, data->zone_rules, &session->workspace, &zones);
    tokens tokens;
    tokens_read(&text, &zones, reader_data_is_abbreviation, data, arena, &tokens);
    lexicon_matches matches;
    lexicon_matches_read(&text, &tokens, data->lexicons, data->n_lexicons, &session->workspace,
                         &matches);
    const char *date = article->date ? arena_string(arena, bytes_of(article->date)) : NULL;
    values values;
    values_read(&text, &zones, data->value_rules, date, &session->workspace, &values);
    names names;
    tagger_read(&text, &zones, &tokens, &matches, &values, data->tagger, &session->workspace,
                &names);
    entities entities;
    entities_read(&text, &zones, &tokens, &matches, &values, &names, &session->workspace,
                  &entities);

    document->offsets = article->offsets;
    if (article->title) {
        document->title = text.decoded_title.data ? text.decoded_title.data : "";
        document->title_size = text.decoded_title.size;
    }
    put_zones(document, &text, &zones, arena);
    document->entities = (const kliping_entity *const *)entities.items;
    document->n_entities = entities.count;
    document->date = date ? date : values.document_date;
    if (!article->text_size)
        add_warning(document, arena, "the text is empty");
    if (text.repaired)
        add_warning(document, arena, "the text was not valid UTF-8 and has been repaired");
    for (size_t i = 0; i < values.n_warnings; i++)
        add_warning(document, arena, values.warnings[i]);
}

kliping_status kliping_session_read(kliping_session *session, const kliping_article *article,
                                    const kliping_document **document)
{
    *document = NULL;
    if (article->text_size > TEXT_LARGEST ||
        article->title_size > TEXT_LARGEST - article->text_size)
        return KLIPING_TOO_LARGE;
    jmp_buf out_of_memory;
    if (setjmp(out_of_memory)) {
        arena_reset(&session->arena, 0);
        return KLIPING_NO_MEMORY;
    }
    arena_reset(&session->arena, ARENA_KEPT);
    session->arena.failure = &out_of_memory;
    session->document = (kliping_document){0};
    read_stages(session, article);
    *document = &session->document;
    return KLIPING_OK;
}
