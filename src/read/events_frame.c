/* The sentences that an event is told in, and in which its roles are looked for. */
#include "events_roles.h"

#include <stdlib.h>

static void add_sentence(const event_context *context, event_frame *frame, uint32_t sentence,
                         sentence_relation relation)
{
    if (sentence >= context->tokens->n_sentences || frame->n_sentences == FRAME_SENTENCES)
        return;
    for (uint32_t i = 0; i < frame->n_sentences; i++)
        if (frame->sentences[i] == sentence)
            return;
    frame->relations[frame->n_sentences] = (uint8_t)relation;
    frame->sentences[frame->n_sentences++] = sentence;
}

static int by_sum(const void *a, const void *b)
{
    const weighed_candidate *left = a, *right = b;
    if (left->sum != right->sum)
        return left->sum > right->sum ? -1 : 1;
    return left->candidate < right->candidate ? -1 : left->candidate > right->candidate;
}

size_t weighed_candidates_of(const event_context *context, uint32_t type, const double *sums,
                             weighed_candidate *out)
{
    const candidate *items = context->candidates->items;
    size_t count = 0;
    for (uint32_t i = context->candidates->first[type]; i; i = items[i - 1].next, count++)
        out[count] = (weighed_candidate){&items[i - 1], sums[count]};
    if (count)
        qsort(out, count, sizeof *out, by_sum);
    return count;
}

size_t weighed_candidates_telling(const weighed_candidate *all, size_t count)
{
    size_t telling = 0;
    while (telling < count && telling < EVIDENCE_MOST && all[telling].sum > all[0].sum - 1)
        telling++;
    return telling;
}

/* Whether a span ends before another begins. */
static bool lies_before(const kliping_span *a, const kliping_span *b)
{
    return a->in_title != b->in_title ? a->in_title : a->end <= b->start;
}

static void find_speakers(const event_context *context, event_frame *frame)
{
    const rule_hit *cue = &frame->report->anchor;
    const token *items = context->tokens->items;
    kliping_span span = text_span(context->text, items[cue->first].start, items[cue->last - 1].end);
    for (size_t i = 0; context->quotes && i < context->quotes->count; i++) {
        const kliping_quote *quote = &context->quotes->items[i];
        if (lies_before(&quote->span, &span))
            frame->speakers[SPEAKER_BEFORE] = quote->speaker;
        else if (!lies_before(&span, &quote->span))
            frame->speakers[SPEAKER_HERE] = quote->speaker;
        else {
            frame->speakers[SPEAKER_BEHIND] = quote->speaker;
            return;
        }
    }
}

/* The last sentence up to the cue's that names the one who says it. */
static void add_speaker(const event_context *context, event_frame *frame)
{
    const kliping_entity *speaker = frame->speakers[SPEAKER_HERE];
    uint32_t sentence = frame->report->sentence + 1;
    if (!speaker)
        return;
    while (sentence--)
        for (uint32_t m = context->mention_from[sentence]; m < context->mention_from[sentence + 1];
             m++)
            if (context->entities->items[context->entities->mentions[m].entity] == speaker) {
                add_sentence(context, frame, sentence, RELATION_SPEAKER);
                return;
            }
}

void event_frame_make(const event_context *context, const weighed_candidate *all, size_t telling,
                      event_frame *out)
{
    uint32_t at = all[0].candidate->sentence;
    *out = (event_frame){.report = all[0].candidate};
    find_speakers(context, out);
    add_sentence(context, out, at,
                 sentence_in_title(context, at) ? RELATION_TITLE_ITSELF : RELATION_SAME);
    add_sentence(context, out, context->lead, RELATION_LEAD);
    add_sentence(context, out, at + 1, RELATION_NEXT);
    if (at)
        add_sentence(context, out, at - 1, RELATION_PREVIOUS);
    if (sentence_in_title(context, 0))
        add_sentence(context, out, 0, RELATION_TITLE);
    for (size_t i = 1; i < telling; i++)
        add_sentence(context, out, all[i].candidate->sentence, RELATION_OTHER);
    add_sentence(context, out, at + 2, RELATION_LATER);
    add_sentence(context, out, context->lead + 1, RELATION_SECOND);
    if (at > 1)
        add_sentence(context, out, at - 2, RELATION_EARLIER);
    add_speaker(context, out);
}

void event_frame_make_alone(const event_context *context, const candidate *report, event_frame *out)
{
    *out = (event_frame){.report = report};
    find_speakers(context, out);
    add_sentence(context, out, report->sentence, RELATION_SAME);
}
