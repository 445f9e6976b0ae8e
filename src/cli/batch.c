#include "batch.h"

#include "../base/buffer.h"
#include "../feed/page.h"
#include "containers.h"
#include "heap.h"

#include <stdio.h>
#include <stdlib.h>

enum { KEPT = 1 << 20, LARGE = 1 << 19, NAME_SIZE = 512 };

/* Most items come from the same place as the one before. */
static bool keep_name(batch *batch, const char *name, size_t last, size_t *out)
{
    if (last < batch->names.size && !strcmp(batch->names.data + last, name)) {
        *out = last;
        return true;
    }
    *out = batch->names.size;
    return buffer_append(&batch->names, (bytes){name, strlen(name) + 1});
}

bool batch_add_rest(batch *batch, item_kind kind, const origin *origin, size_t start)
{
    if (batch->n_items == batch->items_capacity) {
        size_t capacity = batch->items_capacity ? batch->items_capacity * 2 : 64;
        item *items = realloc(batch->items, capacity * sizeof *items);
        if (!items)
            return false;
        batch->items = items;
        batch->items_capacity = capacity;
    }
    item *next = &batch->items[batch->n_items];
    size_t last_source = batch->n_items ? next[-1].source : SIZE_MAX;
    next->kind = kind;
    next->line = origin->line;
    next->start = start;
    next->size = batch->input.size - start;
    next->has_id = origin->id;
    next->is_url = origin->is_url;
    if (!keep_name(batch, origin->source, last_source, &next->source) ||
        (origin->id && !keep_name(batch, origin->id, SIZE_MAX, &next->id)))
        return false;
    batch->n_items++;
    return true;
}

bool batch_add(batch *batch, item_kind kind, const origin *origin, bytes content)
{
    size_t start = batch->input.size;
    return buffer_append(&batch->input, content) && batch_add_rest(batch, kind, origin, start);
}

bool item_has_line(item_kind kind, unsigned long line)
{
    return kind != ITEM_UNREADABLE && (line || (kind != ITEM_TOO_LONG && kind != ITEM_BROKEN));
}

/* "FILE:LINE", or FILE alone; a long name loses its end. */
static void name_item(const batch *batch, const item *item, char name[static NAME_SIZE])
{
    const char *source = batch->names.data + item->source;
    if (item->line)
        snprintf(name, NAME_SIZE, "%.480s:%lu", source, item->line);
    else
        snprintf(name, NAME_SIZE, "%.500s", source);
}

/* One line for a person. */
static void complain(batch *batch, const item *item, const char *reason)
{
    char name[NAME_SIZE], line[NAME_SIZE + 300];
    name_item(batch, item, name);
    int size = snprintf(line, sizeof line, "kliping: %s: %.250s\n", name, reason);
    for (int i = 0; i + 1 < size; i++)
        if ((unsigned char)line[i] < ' ')
            line[i] = '?';
    batch->n_untold += !buffer_append(&batch->messages, (bytes){line, (size_t)size});
    batch->n_failed++;
}

/* What a line of the output is called by. */
typedef struct identity {
    bytes id;
    bool is_json;
    char name[NAME_SIZE]; /* where the id lies when the record has none */
} identity;

static void name_by_place(const batch *batch, const item *item, identity *out)
{
    if (item->has_id) {
        out->id = bytes_of(batch->names.data + item->id);
    } else {
        name_item(batch, item, out->name);
        out->id = bytes_of(out->name);
    }
    out->is_json = false;
}

static kliping_json_style style_of(const identity *identity, const options *options)
{
    return (kliping_json_style){
        .id = identity->id.data,
        .id_size = identity->id.size,
        .id_is_json = identity->is_json,
        .pretty = options->pretty,
    };
}

static void write_error(batch *batch, const item *item, const char *reason,
                        const identity *identity, const options *options)
{
    complain(batch, item, reason);
    if (!item_has_line(item->kind, item->line))
        return;
    size_t size_before = batch->output.size;
    kliping_json_style style = style_of(identity, options);
    kliping_status status = kliping_error_json(reason, &style, &batch->output);
    if (status == KLIPING_OK && buffer_append(&batch->output, BYTES("\n")))
        return;
    batch->output.size = size_before;
    batch->cut_off = true;
}

typedef struct worker {
    batch *batch;
    kliping_session *session;
    const kliping_reader *reader;
    const options *options;
} worker;

static void read_article(worker *worker, const item *item, const record *record,
                         const identity *identity)
{
    const char *default_date = worker->options->date[0] ? worker->options->date : NULL;
    kliping_article article = {
        .text = record->text.data,
        .text_size = record->text.size,
        .title = record->title.data,
        .title_size = record->title.size,
        .date = record->date[0] ? record->date : default_date,
        .offsets = worker->options->offsets,
    };
    const kliping_document *document;
    if (article.text_size >= LARGE)
        heap_trim();
    kliping_status status = kliping_session_read(worker->session, &article, &document);
    if (status != KLIPING_OK) {
        write_error(worker->batch, item, kliping_status_text(status), identity, worker->options);
        return;
    }
    kliping_json_style style = style_of(identity, worker->options);
    style.warnings = record->warnings;
    style.n_warnings = record->n_warnings;
    style.with_text = worker->options->with_text;
    style.url = record->url.data;
    style.url_size = record->url.size;
    style.publisher = record->publisher.data;
    style.publisher_size = record->publisher.size;
    style.author = record->author.data;
    style.author_size = record->author.size;
    size_t size_before = worker->batch->output.size;
    status = kliping_document_json(document, worker->reader, &style, &worker->batch->output);
    if (status == KLIPING_OK && buffer_append(&worker->batch->output, BYTES("\n")))
        return;
    worker->batch->output.size = size_before;
    write_error(worker->batch, item, kliping_status_text(KLIPING_NO_MEMORY), identity,
                worker->options);
}

/* What the page says of itself gives way to what its record says. */
static void read_page(worker *worker, const item *item, record *record, const identity *identity)
{
    page page;
    kliping_status status = page_read(record->html, &page);
    if (status != KLIPING_OK) {
        write_error(worker->batch, item, containers_fault(), identity, worker->options);
        return;
    }
    page_complete(&page, record);
    read_article(worker, item, record, identity);
    page_free(&page);
}

/* By its id, if it has one: most have, and need no name. */
static void name_by_id(bytes id, const batch *batch, const item *item, identity *out)
{
    if (id.data) {
        out->id = id;
        out->is_json = true;
    } else {
        name_by_place(batch, item, out);
    }
}

static void read_record(worker *worker, const item *item, bytes line)
{
    record record;
    identity identity;
    char reason[RECORD_REASON];
    kliping_buffer *scratch = &worker->batch->scratch;
    buffer_reset(scratch, KEPT);
    kliping_status status = record_read(line, &worker->options->names, scratch, &record, reason);
    name_by_id(record.id, worker->batch, item, &identity);
    if (status == KLIPING_OK && record.html.data)
        read_page(worker, item, &record, &identity);
    else if (status == KLIPING_OK)
        read_article(worker, item, &record, &identity);
    else
        write_error(worker->batch, item,
                    status == KLIPING_BAD_RECORD ? reason : kliping_status_text(status), &identity,
                    worker->options);
}

static void refuse_size(worker *worker, const item *item, bytes beginning)
{
    char reason[100];
    identity identity;
    bytes id = {NULL, 0};
    if (item->line) {
        buffer_reset(&worker->batch->scratch, KEPT);
        (void)record_read_id(beginning, &worker->options->names, &worker->batch->scratch, &id);
    }
    name_by_id(id, worker->batch, item, &identity);
    snprintf(reason, sizeof reason, "larger than the limit of %zu bytes (--max-record)",
             worker->options->max_record);
    write_error(worker->batch, item, reason, &identity, worker->options);
}

static void read_named(worker *worker, const item *item, bytes content)
{
    identity identity;
    name_by_place(worker->batch, item, &identity);
    bytes url = item->is_url ? identity.id : (bytes){NULL, 0};
    if (item->kind == ITEM_ARTICLE) {
        record article = {.text = content, .url = url};
        read_article(worker, item, &article, &identity);
    } else if (item->kind == ITEM_PAGE) {
        record page = {.html = content, .url = url};
        buffer_reset(&worker->batch->scratch, KEPT);
        read_page(worker, item, &page, &identity);
    } else { /* it cannot be read: content says why */
        char reason[250];
        snprintf(reason, sizeof reason, "%.*s", (int)content.size, content.data);
        write_error(worker->batch, item, reason, &identity, worker->options);
    }
}

static void read_item(worker *worker, const item *item)
{
    bytes content = {worker->batch->input.data + item->start, item->size};
    switch (item->kind) {
    case ITEM_RECORD:
        read_record(worker, item, content);
        break;
    case ITEM_TOO_LONG:
        refuse_size(worker, item, content);
        break;
    case ITEM_ARTICLE:
    case ITEM_PAGE:
    case ITEM_BROKEN:
    case ITEM_UNREADABLE:
        read_named(worker, item, content);
        break;
    }
}

void batch_read(batch *batch, kliping_session *session, const kliping_reader *reader,
                const options *options)
{
    worker worker = {batch, session, reader, options};
    for (size_t i = 0; i < batch->n_items && !batch->cut_off; i++)
        read_item(&worker, &batch->items[i]);
}

void batch_reset(batch *batch)
{
    buffer_reset(&batch->input, KEPT);
    buffer_reset(&batch->names, KEPT);
    buffer_reset(&batch->output, KEPT);
    buffer_reset(&batch->messages, KEPT);
    batch->n_items = batch->n_failed = batch->n_untold = 0;
    batch->cut_off = false;
}

void batch_free(batch *batch)
{
    kliping_buffer_free(&batch->input);
    kliping_buffer_free(&batch->names);
    kliping_buffer_free(&batch->output);
    kliping_buffer_free(&batch->messages);
    kliping_buffer_free(&batch->scratch);
    free(batch->items);
}
