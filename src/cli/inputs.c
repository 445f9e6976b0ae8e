#include "inputs.h"

#include "../feed/archive.h"
#include "../feed/whole.h"
#include "containers.h"

#include <stdio.h>
#include <stdlib.h>
#include <strings.h>

enum { BATCH_BYTES = 256 * 1024, BATCH_ITEMS = 256, DEEPEST = 4 };

void inputs_hand_on(inputs *inputs)
{
    if (!inputs->batch->n_items)
        return;
    pool_submit(inputs->pool, inputs->batch);
    inputs->batch = pool_take(inputs->pool);
}

static void hand_on_if_full(inputs *inputs)
{
    if (inputs->batch->input.size >= BATCH_BYTES || inputs->batch->n_items >= BATCH_ITEMS)
        inputs_hand_on(inputs);
}

bool inputs_at_end(const inputs *inputs)
{
    return inputs->stopped || pool_output_failed(inputs->pool);
}

/* Whether this run is to read an item: not what another shard reads, or what an earlier run did. */
static bool is_wanted(inputs *inputs, item_kind kind, unsigned long line)
{
    if (!item_has_line(kind, line))
        return true;
    const options *options = inputs->options;
    if (inputs->n_lines++ % options->n_shards != options->shard)
        return false;
    if (!inputs->n_skipped)
        return true;
    inputs->n_skipped--;
    return false;
}

/* When there is no memory for one more item, there is once the batch has been handed on. */
static void add_no_memory(inputs *inputs, const origin *origin)
{
    inputs_hand_on(inputs);
    bytes reason = bytes_of(kliping_status_text(KLIPING_NO_MEMORY));
    inputs->batch->cut_off = !batch_add(inputs->batch, ITEM_BROKEN, origin, reason);
}

void inputs_add(inputs *inputs, item_kind kind, const origin *origin, bytes content)
{
    if (!is_wanted(inputs, kind, origin->line))
        return;
    if (!batch_add(inputs->batch, kind, origin, content))
        add_no_memory(inputs, origin);
    hand_on_if_full(inputs);
}

void inputs_add_rest(inputs *inputs, item_kind kind, const origin *origin, size_t start)
{
    if (!is_wanted(inputs, kind, origin->line)) {
        inputs->batch->input.size = start;
        return;
    }
    if (!batch_add_rest(inputs->batch, kind, origin, start))
        add_no_memory(inputs, origin);
    hand_on_if_full(inputs);
}

void inputs_add_unreadable(inputs *inputs, const char *source, const char *reason)
{
    inputs_add(inputs, ITEM_UNREADABLE, &(origin){.source = source}, bytes_of(reason));
}

void inputs_add_fault(inputs *inputs, const char *source, const stream *stream)
{
    if (stream->stopped)
        inputs->stopped = true;
    else
        inputs_add_unreadable(inputs, source, stream->fault);
}

/* The whole stream is one article or page. */
static void read_whole(inputs *inputs, const place *place, stream *stream, item_kind kind)
{
    size_t start = inputs->batch->input.size;
    origin origin = {.source = place->source, .id = place->id};
    kliping_status status = whole_read(stream, inputs->options->max_record, &inputs->batch->input);
    if (status == KLIPING_OK)
        inputs_add_rest(inputs, kind, &origin, start);
    else if (status == KLIPING_TOO_LARGE)
        inputs_add(inputs, ITEM_TOO_LONG, &origin, BYTES(""));
    else if (status == KLIPING_IO)
        inputs_add_fault(inputs, place->source, stream);
    else
        inputs_add_unreadable(inputs, place->source, kliping_status_text(status));
}

/* What lies beside the pages of a crawl and is no article. */
bool inputs_is_asset(const char *path)
{
    static const char *const extensions[] = {".css", ".js",   ".png", ".jpg",  ".jpeg", ".gif",
                                             ".svg", ".webp", ".ico", ".avif", ".woff", ".woff2",
                                             ".ttf", ".mp3",  ".mp4", ".pdf",  ".map",  ".webm"};
    const char *dot = strrchr(path, '.');
    for (size_t i = 0; dot && i < sizeof extensions / sizeof *extensions; i++)
        if (!strcasecmp(dot, extensions[i]))
            return true;
    return false;
}

/* True: its fault has been told. */
/* NOLINTNEXTLINE(misc-no-recursion): archives in archives, DEEPEST of them */
static bool read_member(inputs *inputs, const place *around, const archive_member *member)
{
    place place = {around->source, around->id, around->depth + 1};
    char *source = NULL;
    if (member->path) {
        if (!member->is_file || inputs_is_asset(member->path))
            return false;
        if (asprintf(&source, "%s:%s", around->source, member->path) < 0) {
            inputs_add_unreadable(inputs, around->source, kliping_status_text(KLIPING_NO_MEMORY));
            return true;
        }
        place.source = source;
        place.id = member->path;
    }
    if (member->leads_out)
        inputs_add_unreadable(inputs, source, "its path leads out of the archive");
    else
        inputs_read_stream(inputs, &place, member->content);
    free(source);
    return member->content->fault[0];
}

/* NOLINTNEXTLINE(misc-no-recursion): as above */
static void read_archive(inputs *inputs, const place *place, stream *stream)
{
    archive_feed *feed = place->depth < DEEPEST ? archive_feed_open(stream) : NULL;
    if (!feed) {
        inputs_add_unreadable(inputs, place->source,
                              place->depth < DEEPEST ? containers_fault()
                                                     : "archives within archives, too deeply");
        return;
    }
    archive_member member;
    archive_result result;
    bool told = false;
    while ((result = archive_feed_next(feed, &member)) == ARCHIVE_MEMBER && !inputs_at_end(inputs))
        told = read_member(inputs, place, &member);
    if (stream->stopped)
        inputs->stopped = true;
    else if (result == ARCHIVE_BROKEN && !told)
        inputs_add_unreadable(inputs, place->source, archive_feed_fault(feed));
    archive_feed_close(feed);
}

/* NOLINTNEXTLINE(misc-no-recursion): as above */
void inputs_read_stream(inputs *inputs, const place *place, stream *stream)
{
    if (format_is_packed(stream)) {
        read_archive(inputs, place, stream);
        return;
    }
    feed_format format = inputs->options->format;
    if (format == FEED_AUTO)
        format = format_guess(stream, place->source, &inputs->options->names);
    switch (format) {
    case FEED_TEXT:
        read_whole(inputs, place, stream, ITEM_ARTICLE);
        break;
    case FEED_HTML:
        read_whole(inputs, place, stream, ITEM_PAGE);
        break;
    case FEED_WARC:
        inputs_read_warc(inputs, place, stream);
        break;
    case FEED_RSS:
        inputs_read_rss(inputs, place, stream);
        break;
    default:
        inputs_read_records(inputs, place, stream, format);
    }
}
