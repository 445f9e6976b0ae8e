/* document -> JSON, schema kliping/1 (kliping-1.schema.json beside this file): compiled once for
 * all machines and once for those with vectors of 32 bytes, which take a third fewer instructions.
 */
#ifndef KLIPING_FORM_JSON_DOCUMENT_H
#define KLIPING_FORM_JSON_DOCUMENT_H

#include "json_items.h"

static void optional_string(json_writer *writer, bytes key, const char *value)
{
    if (value)
        json_text(writer, key, value);
}

static void write_id(json_writer *writer, const kliping_json_style *style)
{
    if (!style || !style->id)
        return;
    bytes id = {style->id, style->id_size};
    if (style->id_is_json)
        json_raw(writer, json_key("id"), id);
    else
        json_string(writer, json_key("id"), id);
}

static void write_provenance(json_writer *writer, const kliping_reader *reader)
{
    json_open_inline(writer, json_key("tool"), '{');
    json_text(writer, json_key("version"), kliping_version());
    if (reader) {
        json_text(writer, json_key("lexicon"), kliping_reader_lexicon_hash(reader));
        json_text(writer, json_key("model"), kliping_reader_model_hash(reader));
    }
    json_close(writer, '}');
}

static void write_source(json_writer *writer, const kliping_json_style *style)
{
    if (style && style->url)
        json_string(writer, json_key("url"), (bytes){style->url, style->url_size});
    if (style && style->publisher)
        json_string(writer, json_key("publisher"),
                    (bytes){style->publisher, style->publisher_size});
    if (style && style->author)
        json_string(writer, json_key("author"), (bytes){style->author, style->author_size});
}

static void write_head(json_writer *writer, const kliping_document *document,
                       const kliping_json_style *style)
{
    static const char *const units[] = {"codepoint", "byte", "utf16"};
    if (document->title)
        json_string(writer, json_key("title"), (bytes){document->title, document->title_size});
    optional_string(writer, json_key("date"), document->date);
    write_source(writer, style);
    json_text(writer, json_key("offsets"), units[document->offsets]);
    if (style && style->with_text)
        json_string(writer, json_key("text"), (bytes){document->text, document->text_size});
    if (!document->dateline_place && !document->dateline_publisher)
        return;
    json_open_inline(writer, json_key("dateline"), '{');
    optional_string(writer, json_key("place"), document->dateline_place);
    optional_string(writer, json_key("publisher"), document->dateline_publisher);
    json_close(writer, '}');
}

static void write_range(json_writer *writer, const kliping_span *span)
{
    json_range(writer, span->start, span->end);
    if (span->in_title)
        json_string(writer, json_key("field"), BYTES("title"));
}

static void write_excluded(json_writer *writer, const kliping_document *document)
{
    json_open(writer, json_key("excluded"), '[');
    for (size_t i = 0; i < document->n_excluded; i++) {
        json_open_inline(writer, JSON_ITEM, '{');
        write_range(writer, &document->excluded[i].span);
        json_text(writer, json_key("reason"), document->excluded[i].reason);
        json_close(writer, '}');
    }
    json_close(writer, ']');
}

static void write_scores(json_writer *writer, const kliping_document *document)
{
    json_open_inline(writer, json_key("scores"), '{');
    for (size_t i = 0; i < document->n_scores; i++) {
        json_name(writer, bytes_of(document->scores[i].type));
        json_score(writer, JSON_ITEM, document->scores[i].score);
    }
    json_close(writer, '}');
}

static void write_cue(json_writer *writer, const kliping_cue *cue)
{
    if (json_put_cue(writer, cue))
        return;
    json_open(writer, JSON_ITEM, '{');
    json_text(writer, json_key("text"), cue->text);
    optional_string(writer, json_key("source"), cue->source);
    json_close(writer, '}');
}

static void write_evidence(json_writer *writer, const kliping_evidence *evidence)
{
    json_open_inline(writer, JSON_ITEM, '{');
    json_span(writer, &evidence->span);
    json_open(writer, json_key("cues"), '[');
    for (size_t i = 0; i < evidence->n_cues; i++)
        write_cue(writer, &evidence->cues[i]);
    json_close(writer, ']');
    json_close(writer, '}');
}

static void write_role(json_writer *writer, const kliping_role *role)
{
    if (json_put_role(writer, role))
        return;
    json_open_inline(writer, JSON_ITEM, '{');
    json_text(writer, json_key("role"), role->role);
    json_span(writer, &role->span);
    if (role->entity)
        json_text(writer, json_key("entity"), role->entity->id);
    json_close(writer, '}');
}

static void write_event(json_writer *writer, const kliping_event *event)
{
    json_open(writer, JSON_ITEM, '{');
    json_text(writer, json_key("type"), event->type);
    json_score(writer, json_key("score"), event->score);
    optional_string(writer, json_key("modality"), event->modality);
    json_open(writer, json_key("evidence"), '[');
    for (size_t i = 0; i < event->n_evidence; i++)
        write_evidence(writer, &event->evidence[i]);
    json_close(writer, ']');
    json_open(writer, json_key("roles"), '[');
    for (size_t i = 0; i < event->n_roles; i++)
        write_role(writer, &event->roles[i]);
    json_close(writer, ']');
    json_close(writer, '}');
}

/* Members that stand in a type's value even where they are open or absent; all others are left out
 * then. */
static bool has_bounds(const char *type)
{
    switch (*type) {
    case 'M':
        return !strcmp(type, "MONEY");
    case 'P':
        return !strcmp(type, "PERCENT");
    case 'Q':
        return !strcmp(type, "QUANTITY");
    default:
        return false;
    }
}

static void string_or_null(json_writer *writer, bytes key, const char *value)
{
    if (value)
        json_text(writer, key, value);
    else
        json_raw(writer, key, BYTES("null"));
}

static void write_law(json_writer *writer, const kliping_value *value)
{
    string_or_null(writer, json_key("kind"), value->kind);
    string_or_null(writer, json_key("number"), value->number);
    if (value->year)
        json_integer(writer, json_key("year"), value->year);
    else
        json_raw(writer, json_key("year"), BYTES("null"));
    optional_string(writer, json_key("pasal"), value->pasal);
    optional_string(writer, json_key("ayat"), value->ayat);
    optional_string(writer, json_key("huruf"), value->huruf);
}

static void write_figures(json_writer *writer, const char *type, const kliping_value *value)
{
    optional_string(writer, json_key("currency"), value->currency);
    if (value->min.present || value->max.present || has_bounds(type))
        json_bounds(writer, value->min, value->max);
    optional_string(writer, json_key("unit"), value->unit);
    optional_string(writer, json_key("per"), value->per);
    if (value->n.present)
        json_number(writer, json_key("n"), value->n);
    if (value->approximate)
        json_raw(writer, json_key("approx"), BYTES("true"));
}

static void write_time(json_writer *writer, const kliping_value *value)
{
    optional_string(writer, json_key("calendar"), value->calendar);
    optional_string(writer, json_key("kind"), value->kind);
    optional_string(writer, json_key("iso"), value->iso);
    optional_string(writer, json_key("from"), value->from);
    optional_string(writer, json_key("to"), value->to);
    optional_string(writer, json_key("zone"), value->zone);
}

static void write_value(json_writer *writer, const char *type, const kliping_value *value)
{
    if (*type == 'L' && !strcmp(type, "LAW")) {
        write_law(writer, value);
    } else {
        write_figures(writer, type, value);
        write_time(writer, value);
    }
}

static void write_link(json_writer *writer, const kliping_link *link)
{
    json_open(writer, JSON_ITEM, '{');
    json_text(writer, json_key("kb"), link->kb);
    json_text(writer, json_key("id"), link->id);
    json_text(writer, json_key("name"), link->name);
    json_close(writer, '}');
}

static void write_links(json_writer *writer, const kliping_entity *entity)
{
    if (!entity->n_links) {
        json_empty_array(writer, json_key("links"));
        return;
    }
    json_open_inline(writer, json_key("links"), '[');
    for (size_t i = 0; i < entity->n_links; i++)
        write_link(writer, &entity->links[i]);
    json_close(writer, ']');
}

/* As far as its value, if it has one, or else its mentions. */
static void open_entity(json_writer *writer, const kliping_entity *entity)
{
    if (json_put_entity(writer, entity))
        return;
    json_open(writer, JSON_ITEM, '{');
    json_text(writer, json_key("id"), entity->id);
    json_text(writer, json_key("type"), entity->type);
    json_text(writer, json_key("name"), entity->name);
    optional_string(writer, json_key("position"), entity->position);
    if (entity->value) {
        json_open_inline(writer, json_key("value"), '{');
    } else {
        write_links(writer, entity);
        json_open(writer, json_key("mentions"), '[');
    }
}

static void write_mention(json_writer *writer, const kliping_mention *mention)
{
    if (json_put_mention(writer, mention))
        return;
    json_open_inline(writer, JSON_ITEM, '{');
    json_span(writer, &mention->span);
    optional_string(writer, json_key("position"), mention->position);
    json_close(writer, '}');
}

static void write_entity(json_writer *writer, const kliping_entity *entity)
{
    open_entity(writer, entity);
    if (entity->value) {
        write_value(writer, entity->type, entity->value);
        json_close(writer, '}');
        json_open(writer, json_key("mentions"), '[');
    }
    for (size_t i = 0; i < entity->n_mentions; i++)
        write_mention(writer, &entity->mentions[i]);
    json_close(writer, ']');
    json_close(writer, '}');
}

static void write_quote(json_writer *writer, const kliping_quote *quote)
{
    json_open_inline(writer, JSON_ITEM, '{');
    json_span(writer, &quote->span);
    if (quote->speaker) {
        json_text(writer, json_key("speaker"), quote->speaker->id);
        json_text(writer, json_key("speaker_name"), quote->speaker->name);
    }
    optional_string(writer, json_key("verb"), quote->verb);
    json_close(writer, '}');
}

static void write_warnings(json_writer *writer, const kliping_document *document,
                           const kliping_json_style *style)
{
    json_open(writer, json_key("warnings"), '[');
    for (size_t i = 0; i < document->n_warnings; i++)
        json_text(writer, JSON_ITEM, document->warnings[i]);
    for (size_t i = 0; style && i < style->n_warnings; i++)
        json_text(writer, JSON_ITEM, style->warnings[i]);
    json_close(writer, ']');
}

static void write_findings(json_writer *writer, const kliping_document *document)
{
    write_scores(writer, document);
    json_open(writer, json_key("events"), '[');
    for (size_t i = 0; i < document->n_events; i++)
        write_event(writer, &document->events[i]);
    json_close(writer, ']');
    json_open(writer, json_key("entities"), '[');
    for (size_t i = 0; i < document->n_entities; i++)
        write_entity(writer, document->entities[i]);
    json_close(writer, ']');
    json_open(writer, json_key("quotes"), '[');
    for (size_t i = 0; i < document->n_quotes; i++)
        write_quote(writer, &document->quotes[i]);
    json_close(writer, ']');
}

static json_writer start(const kliping_json_style *style, kliping_buffer *out)
{
    json_writer writer = json_start(out, style && style->pretty);
    json_open(&writer, JSON_ITEM, '{');
    json_string(&writer, json_key("schema"), BYTES("kliping/1"));
    return writer;
}

static kliping_status finish(json_writer *writer)
{
    json_close(writer, '}');
    return json_finish(writer);
}

static inline kliping_status write_document(const kliping_document *document,
                                            const kliping_reader *reader,
                                            const kliping_json_style *style, kliping_buffer *out)
{
    json_writer writer = start(style, out);
    write_provenance(&writer, reader);
    write_id(&writer, style);
    write_head(&writer, document, style);
    write_excluded(&writer, document);
    write_findings(&writer, document);
    write_warnings(&writer, document, style);
    return finish(&writer);
}

/* On a machine with vectors of 32 bytes. */
kliping_status json_document_wide(const kliping_document *document, const kliping_reader *reader,
                                  const kliping_json_style *style, kliping_buffer *out);

#endif
