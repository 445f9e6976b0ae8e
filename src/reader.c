/* The order of the stages, and nothing else: the only file that knows it.
 *
 *   article -> text -> zones -> tokens -> matches -> values -> names -> entities -> quotes
 *   -> events -> document
 */
#include "base/arena.h"
#include "base/clock.h"
#include "base/file.h"
#include "kliping.h"
#include "read/expressions.h"
#include "read/tagger_memory.h"
#include "reader_stages.h"

#include <stdlib.h>
#include <string.h>

enum { ARENA_KEPT = 8 << 20, SCRATCH_KEPT = 2 << 20 }; /* bytes between documents */
enum { MANY = 1 << 14 };                               /* names and values of one text */
/* Bytes. What a long text needs has a block each for results and for all stages' scratch: blocks
 * that double would leave what has grown out of them behind. What is not used costs nothing. */
enum { LONG_TEXT = 1 << 19, RESULTS_PER_BYTE = 32, SCRATCH_PER_BYTE = 24 };

struct kliping_reader {
    reader_data data;
};

/* What the clock tells apart. */
enum {
    ON_TEXT,
    ON_ZONES,
    ON_TOKENS,
    ON_LEXICON,
    ON_VALUES,
    ON_TAGGER,
    ON_ENTITIES,
    ON_QUOTES,
    ON_EVENTS,
    N_TIMINGS
};

struct kliping_session {
    const kliping_reader *reader;
    arena arena; /* of the document read last */
    struct arena scratch;
    workspace workspace;
    reader_stages stages;
    kliping_document document;
    kliping_timing timings[N_TIMINGS];
    uint64_t measured_until; /* 0: the clock is off */
    uint64_t clock_cost;
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
    kliping_status status =
        reader ? reader_data_open(sources, &reader->data, error) : KLIPING_NO_MEMORY;
    if (status == KLIPING_NO_MEMORY)
        file_error(error, status, "", 0, kliping_status_text(status));
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

kliping_status kliping_session_new(const kliping_reader *reader, kliping_session **out)
{
    *out = NULL;
    kliping_session *session = calloc(1, sizeof *session);
    if (!session)
        return KLIPING_NO_MEMORY;
    session->reader = reader;
    session->workspace = (workspace){
        .arena = &session->arena,
        .scratch = &session->scratch,
    };
    session->workspace.tagger_memory =
        tagger_memory_new(reader->data.tagger, reader->data.tagger_marks);
    session->workspace.entity_memory = entity_memory_new();
    if (!expressions_prepare(&session->workspace) || !session->workspace.tagger_memory ||
        !session->workspace.entity_memory) {
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
    tagger_memory_free(session->workspace.tagger_memory);
    entity_memory_free(session->workspace.entity_memory);
    expressions_end(&session->workspace);
    arena_free(&session->scratch);
    arena_free(&session->arena);
    free(session);
}

void kliping_session_measure(kliping_session *session, bool on)
{
    static const kliping_timing zero[N_TIMINGS] = {
        [ON_TEXT] = {"text", 0},         [ON_ZONES] = {"zones", 0},   [ON_TOKENS] = {"tokens", 0},
        [ON_LEXICON] = {"lexicon", 0},   [ON_VALUES] = {"values", 0}, [ON_TAGGER] = {"tagger", 0},
        [ON_ENTITIES] = {"entities", 0}, [ON_QUOTES] = {"quotes", 0}, [ON_EVENTS] = {"events", 0},
    };
    memcpy(session->timings, zero, sizeof zero);
    session->clock_cost = on ? clock_cost() : 0;
    session->measured_until = on ? clock_now() : 0;
}

size_t kliping_session_timings(const kliping_session *session, const kliping_timing **timings)
{
    *timings = session->timings;
    return N_TIMINGS;
}

/* The time since the last stage was this stage's. */
static void took(kliping_session *session, int stage)
{
    if (!session->measured_until)
        return;
    uint64_t time = clock_now();
    session->timings[stage].nanoseconds +=
        clock_between(session->measured_until, time, session->clock_cost);
    session->measured_until = time;
}

static void add_warning(kliping_document *document, arena *arena, const char *warning)
{
    const char **warnings = arena_array(arena, const char *, document->n_warnings + 1);
    for (size_t i = 0; i < document->n_warnings; i++)
        warnings[i] = document->warnings[i];
    warnings[document->n_warnings++] = warning;
    document->warnings = warnings;
}

static bool is_space(char byte)
{
    return byte == ' ' || byte == '\n' || byte == '\r' || byte == '\t';
}

static bytes trimmed(bytes text)
{
    while (text.size && is_space(text.data[text.size - 1]))
        text.size--;
    while (text.size && is_space(*text.data))
        text = bytes_slice(text, 1, text.size);
    return text;
}

/* The record's title as it is, for spans count in it, or else the headline that the text opens
 * with. */
static bytes title_of(const kliping_article *article, const text *text, const zones *zones)
{
    if (article->title)
        return text->decoded_title.data ? text->decoded_title : BYTES("");
    for (size_t i = 0; i < zones->count; i++)
        if (zones->items[i].kind == ZONE_TITLE) {
            kliping_span span = text_span(text, zones->items[i].start, zones->items[i].end);
            return trimmed((bytes){span.text, span.text_size});
        }
    return (bytes){NULL, 0};
}

static const char *cut_warning(const text *text, uint32_t cut, arena *arena)
{
    return arena_format(arena,
                        "more than %zu names and values: the text from offset %zu on is left out",
                        values_most(text), text_span(text, cut, cut).start);
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

/* Beside what a long text takes there is no room for what a stage has read of the files. */
static void rest_if_long(const reader_data *data, const kliping_article *article)
{
    if (article->text_size < LONG_TEXT)
        return;
    pack_rest(data->lexicon_pack);
    pack_rest(data->model_pack);
}

static void stage_ends(kliping_session *session, const kliping_article *article, int stage)
{
    rest_if_long(&session->reader->data, article);
    took(session, stage);
}

/* Nor, beside very many names or values, for words of which most will not come again. */
static void forget_if_many(const workspace *workspace, const reader_stages *s)
{
    if (s->names.count + s->values.count > MANY)
        tagger_memory_forget(workspace->tagger_memory);
}

/* Half letters or more, as in any language; what is beyond ASCII counts for one. */
static bool is_mostly_letters(const char *text, size_t size)
{
    size_t count = 0;
    for (size_t i = 0; i < size; i++) {
        unsigned char byte = (unsigned char)text[i];
        count += (unsigned char)((byte | 0x20) - 'a') < 26 || byte >= 0x80;
    }
    return count > size / 2;
}

/* One that is no language has pieces without end, and beside them no room for words. */
static void make_room_if_long(kliping_session *session, const kliping_article *article)
{
    if (article->text_size < LONG_TEXT)
        return;
    if (!is_mostly_letters(article->text, article->text_size))
        tagger_memory_forget(session->workspace.tagger_memory);
    arena_reserve(&session->scratch, article->text_size * SCRATCH_PER_BYTE);
    arena_reserve(&session->arena, article->text_size * RESULTS_PER_BYTE);
    rest_if_long(&session->reader->data, article);
}

static void read_stages(kliping_session *session, const kliping_article *article)
{
    arena *arena = &session->arena;
    kliping_document *document = &session->document;

    const reader_data *data = &session->reader->data;
    reader_stages *s = &session->stages;
    workspace *workspace = &session->workspace;

    text_read((bytes){article->title, article->title_size},
              (bytes){article->text, article->text_size}, article->offsets, arena, &s->text);
    stage_ends(session, article, ON_TEXT);
    zones_read(&s->text, data->zone_rules, workspace, &s->zones);
    stage_ends(session, article, ON_ZONES);
    tokens_read(&s->text, &s->zones, reader_data_is_abbreviation, data, arena, &s->tokens);
    stage_ends(session, article, ON_TOKENS);
    lexicon_matches_read(&s->text, &s->tokens, data->lexicons, data->n_lexicons, workspace,
                         &s->matches);
    stage_ends(session, article, ON_LEXICON);
    const char *date = article->date ? arena_string(arena, bytes_of(article->date)) : NULL;
    values_read(&s->text, &s->zones, data->value_rules, date, workspace, &s->values);
    stage_ends(session, article, ON_VALUES);
    tagger_read(&s->text, &s->zones, &s->tokens, &s->matches, &s->values, data->tagger, workspace,
                &s->names);
    tagger_add_listed(&s->tokens, &s->matches, &s->values, workspace, &s->names);
    tagger_settle_values(&s->tokens, &s->names, workspace, &s->values);
    uint32_t cut =
        tagger_limit(&s->text, workspace, &s->tokens, &s->matches, &s->values, &s->names);
    forget_if_many(workspace, s);
    stage_ends(session, article, ON_TAGGER);
    const found_entities *found =
        entities_find(&s->text, &s->zones, &s->tokens, &s->matches, &s->values, &s->names,
                      data->entity_rules, workspace);
    rest_if_long(data, article);
    entities_build(found, &s->entities);
    stage_ends(session, article, ON_ENTITIES);
    quotes_read(&s->text, &s->zones, &s->tokens, &s->entities, workspace, &s->quotes);
    stage_ends(session, article, ON_QUOTES);
    events_read(&s->text, &s->zones, &s->tokens, &s->values, &s->entities, &s->quotes,
                data->event_rules, data->event_model, workspace, &s->events);
    stage_ends(session, article, ON_EVENTS);

    document->offsets = article->offsets;
    bytes title = title_of(article, &s->text, &s->zones);
    document->title = title.data;
    document->title_size = title.size;
    document->text = s->text.decoded_body.data;
    document->text_size = s->text.decoded_body.size;
    put_zones(document, &s->text, &s->zones, arena);
    document->entities = (const kliping_entity *const *)s->entities.items;
    document->n_entities = s->entities.count;
    document->events = s->events.items;
    document->n_events = s->events.count;
    document->scores = s->events.scores;
    document->n_scores = s->events.n_scores;
    document->quotes = s->quotes.items;
    document->n_quotes = s->quotes.count;
    document->date = date ? date : s->values.document_date;
    if (!article->text_size)
        add_warning(document, arena, "the text is empty");
    if (s->text.repaired)
        add_warning(document, arena, "the text was not valid UTF-8 and has been repaired");
    if (cut)
        add_warning(document, arena, cut_warning(&s->text, cut, arena));
    for (size_t i = 0; i < s->values.n_warnings; i++)
        add_warning(document, arena, s->values.warnings[i]);
    for (const stopped_expression *stopped = workspace->stopped; stopped; stopped = stopped->next)
        add_warning(document, arena,
                    arena_format(arena, "%s: the pattern backtracks too long and was stopped",
                                 stopped->expression->source));
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
        arena_reset(&session->scratch, 0);
        arena_reset(&session->arena, 0);
        return KLIPING_NO_MEMORY;
    }
    arena_reset(&session->arena, ARENA_KEPT);
    session->arena.failure = &out_of_memory;
    make_room_if_long(session, article);
    session->document = (kliping_document){0};
    if (session->measured_until)
        session->measured_until = clock_now();
    read_stages(session, article);
    arena_reset(&session->scratch, SCRATCH_KEPT); /* room for what is made of the results */
    *document = &session->document;
    return KLIPING_OK;
}

const reader_stages *session_stages(const kliping_session *session)
{
    return &session->stages;
}

workspace *session_workspace(kliping_session *session)
{
    return &session->workspace;
}

const reader_data *reader_data_of(const kliping_reader *reader)
{
    return &reader->data;
}
