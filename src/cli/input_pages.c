/* Streams of pages: web archives and feeds. */
#include "../feed/rss.h"
#include "../feed/warc.h"
#include "containers.h"
#include "inputs.h"

static void add_warc_record(inputs *inputs, const place *place, const warc *warc, warc_kind kind,
                            bytes content)
{
    bool has_uri = warc->uri.size > 1;
    origin origin = {.source = place->source,
                     .id = has_uri ? warc->uri.data : NULL,
                     .line = warc->number,
                     .is_url = has_uri};
    if (kind == WARC_PAGE || kind == WARC_TEXT)
        inputs_add(inputs, kind == WARC_PAGE ? ITEM_PAGE : ITEM_ARTICLE, &origin, content);
    else if (kind == WARC_TOO_LONG)
        inputs_add(inputs, ITEM_TOO_LONG, &origin, BYTES(""));
    else if (kind == WARC_UNKNOWN_CODING)
        inputs_add(inputs, ITEM_BROKEN, &origin, BYTES("its Content-Encoding cannot be undone"));
}

void inputs_read_warc(inputs *inputs, const place *place, stream *stream)
{
    warc warc;
    warc_kind kind;
    bytes content;
    warc_result result = WARC_END;
    warc_begin(&warc, stream, inputs->options->max_record);
    while (!inputs_at_end(inputs) && (result = warc_next(&warc, &kind, &content)) == WARC_RECORD)
        add_warc_record(inputs, place, &warc, kind, content);
    if (stream->stopped)
        inputs->stopped = true;
    else if (result == WARC_BROKEN)
        inputs_add_unreadable(inputs, place->source, warc.fault);
    warc_end(&warc);
}

void inputs_read_rss(inputs *inputs, const place *place, stream *stream)
{
    rss *rss = rss_open(stream, inputs->options->max_record);
    if (!rss) {
        inputs_add_unreadable(inputs, place->source, containers_fault());
        return;
    }
    rss_result result = RSS_END;
    for (unsigned long number = 1; !inputs_at_end(inputs); number++) {
        size_t start = inputs->batch->input.size;
        result = rss_next(rss, &inputs->batch->input);
        if (result != RSS_ITEM) {
            inputs->batch->input.size = start;
            break;
        }
        origin origin = {.source = place->source, .line = number};
        inputs_add_rest(inputs, ITEM_RECORD, &origin, start);
    }
    if (stream->stopped)
        inputs->stopped = true;
    else if (result == RSS_BROKEN)
        inputs_add_unreadable(inputs, place->source, rss_fault(rss));
    rss_close(rss);
}
