#include "explain.h"

#include "../read/events_roles.h"
#include "../reader_stages.h"

#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

/* How a stretch is shown. Bits, as one may lie in another. */
enum { MARK_EVIDENCE = 1, MARK_ENTITY = 2, MARK_CUE = 4, MARK_AGAINST = 8, MARKS = 4 };
enum { SENTENCES_SHOWN = 5, REASONS_SHOWN = 6, REASONS_KEPT = 512 };

typedef struct page {
    const explain_request *request;
    const reader_data *data;
    const reader_stages *stages;
    const kliping_document *document;
    workspace *workspace;
    candidates candidates;
    event_context context;
    uint8_t *marks; /* [canonical.size] */
} page;

/* ---- writing -------------------------------------------------------------------------------- */

static void put_escaped(const page *p, bytes text)
{
    for (size_t i = 0; i < text.size; i++) {
        char c = text.data[i];
        const char *entity = !p->request->html ? NULL
                             : c == '<'        ? "&lt;"
                             : c == '>'        ? "&gt;"
                             : c == '&'        ? "&amp;"
                             : c == '"'        ? "&quot;"
                                               : NULL;
        if (entity)
            fputs(entity, stdout);
        else if ((unsigned char)c >= 0x20 || (p->request->html && c == '\n'))
            putchar(c);
        else
            putchar(' '); /* nothing of the article drives the terminal */
    }
}

/* Text in a style: a class of the page, a colour of the terminal. */
static void put(const page *p, const char *style, const char *format, ...)
{
    static const struct {
        const char *style, *colour;
    } colours[] = {{"type", "1;36"}, {"yes", "1;32"}, {"no", "1;31"},
                   {"from", "2"},    {"role", "33"},  {"veto", "31"}};
    char text[2048];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(text, sizeof text, format, arguments);
    va_end(arguments);
    const char *colour = NULL;
    for (size_t i = 0; i < sizeof colours / sizeof *colours; i++)
        if (strcmp(style, colours[i].style) == 0)
            colour = colours[i].colour;
    if (p->request->html)
        printf("<span class=\"%s\">", style);
    else if (p->request->colours && colour)
        printf("\033[%sm", colour);
    put_escaped(p, bytes_of(text));
    if (p->request->html)
        fputs("</span>", stdout);
    else if (p->request->colours && colour)
        fputs("\033[0m", stdout);
}

static void put_raw(const page *p, const char *html, const char *plain)
{
    fputs(p->request->html ? html : plain, stdout);
}

/* canonical[start, end) with its marks. */
static void put_marked(const page *p, size_t start, size_t end)
{
    static const char *const names[] = {"evidence", "entity", "cue", "against-it"};
    static const char *const colours[] = {"", "", "1;32", "31"};
    bytes text = p->stages->text.canonical;
    for (size_t at = start; at < end;) {
        size_t stop = at;
        while (stop < end && p->marks[stop] == p->marks[at])
            stop++;
        uint8_t mark = p->marks[at];
        if (p->request->html && mark) {
            fputs("<span class=\"", stdout);
            for (int bit = 0; bit < MARKS; bit++)
                if (mark >> bit & 1)
                    printf("%s ", names[bit]);
            fputs("\">", stdout);
        }
        int highest = -1;
        for (int bit = 0; bit < MARKS; bit++)
            if (mark >> bit & 1 && colours[bit][0])
                highest = bit;
        if (p->request->colours && highest >= 0)
            printf("\033[%sm", colours[highest]);
        put_escaped(p, bytes_slice(text, at, stop));
        if (p->request->colours && highest >= 0)
            fputs("\033[0m", stdout);
        if (p->request->html && mark)
            fputs("</span>", stdout);
        at = stop;
    }
}

static void mark_bytes(page *p, size_t start, size_t end, uint8_t mark)
{
    for (size_t i = start; i < end; i++)
        p->marks[i] |= mark;
}

static void mark_tokens(page *p, uint32_t first, uint32_t last, uint8_t mark)
{
    const token *items = p->stages->tokens.items;
    mark_bytes(p, items[first].start, items[last - 1].end, mark);
}

/* ---- what weighs ---------------------------------------------------------------------------- */

typedef struct reason {
    const char *kind;
    char name[64];
    double weight;
} reason;

typedef struct reason_sink {
    feature_sink sink;
    const event_model *model;
    reason *items; /* [REASONS_KEPT] */
    size_t count;
} reason_sink;

static void keep_reason(feature_sink *sink, uint32_t key, const char *kind, bytes name, float value)
{
    reason_sink *reasons = (reason_sink *)sink;
    double weight = (double)(event_model_weight(reasons->model, key) * value);
    if (weight == 0 || reasons->count == REASONS_KEPT)
        return;
    reason *kept = &reasons->items[reasons->count++];
    *kept = (reason){.kind = kind, .weight = weight};
    memcpy(kept->name, name.data,
           name.size < sizeof kept->name ? name.size : sizeof kept->name - 1);
}

static int by_strength(const void *a, const void *b)
{
    double left = fabs(((const reason *)a)->weight), right = fabs(((const reason *)b)->weight);
    return (left < right) - (left > right);
}

static void put_reasons(page *p, const char *whose, reason_sink *reasons)
{
    if (!reasons->count)
        return;
    qsort(reasons->items, reasons->count, sizeof *reasons->items, by_strength);
    put_raw(p, "<div class=\"why\">", "       ");
    printf("%s: ", whose);
    for (size_t i = 0; i < reasons->count && i < REASONS_SHOWN; i++) {
        const reason *reason = &reasons->items[i];
        put(p, reason->weight > 0 ? "for" : "against", "%s%s %s %+.2f", i ? ", " : "", reason->kind,
            reason->name, reason->weight);
    }
    put_raw(p, "</div>\n", "\n");
    reasons->count = 0;
}

/* ---- one sentence --------------------------------------------------------------------------- */

static void put_cues(page *p, const candidate *candidate)
{
    for (uint32_t i = 0; i < candidate->n_cues; i++) {
        const event_rule *rule = &p->data->event_rules->rules[candidate->cues[i].rule];
        put_raw(p, "<div class=\"rule\">", "       ");
        put(p, rule->weight > 0 ? "yes" : "no", "%+g", (double)rule->weight);
        put(p, "from", "  %s", rule->source);
        put_raw(p, "</div>\n", "\n");
    }
}

static void put_vetoes(page *p, uint32_t sentence, uint32_t type)
{
    const event_rules *rules = p->data->event_rules;
    pattern_subject subject = {&p->stages->text, &p->stages->tokens, &p->stages->entities,
                               p->workspace};
    rule_hits hits = {0};
    rule_hits_find(&subject, rules, &p->candidates.notes, SET_MARKS, ANY_TYPE, &sentence, 1,
                   p->workspace->arena, &hits);
    for (size_t i = 0; i < hits.count; i++) {
        const event_rule *rule = &rules->rules[hits.items[i].rule];
        bool ours = rule->type == type || (rule->type == EVENT_COMMON && rule->kind != RULE_VETO);
        if (!ours || rule->kind == RULE_CUE)
            continue;
        static const char *const names[RULE_KINDS] = {
            [RULE_VETO] = "veto",       [RULE_NEGATION] = "negation", [RULE_PAST] = "past",
            [RULE_PLANNED] = "planned", [RULE_PROPOSED] = "proposed",
        };
        bytes words = bytes_slice(p->stages->text.canonical,
                                  p->stages->tokens.items[hits.items[i].first].start,
                                  p->stages->tokens.items[hits.items[i].last - 1].end);
        put_raw(p, "<div class=\"rule\">", "       ");
        put(p, "veto", "%s \"%.*s\"", names[rule->kind], (int)(words.size < 80 ? words.size : 80),
            words.data);
        put(p, "from", "  %s", rule->source);
        put_raw(p, "</div>\n", "\n");
    }
}

static void put_sentence(page *p, const weighed_candidate *weighed, size_t number, bool label,
                         reason_sink *reasons)
{
    const candidate *candidate = weighed->candidate;
    const sentence *sentence = &p->stages->tokens.sentences[candidate->sentence];
    const token *items = p->stages->tokens.items;
    for (uint32_t i = 0; i < candidate->n_cues; i++)
        mark_tokens(p, candidate->cues[i].first, candidate->cues[i].last,
                    p->data->event_rules->rules[candidate->cues[i].rule].weight > 0 ? MARK_CUE
                                                                                    : MARK_AGAINST);
    if (label && number == 1)
        mark_tokens(p, sentence->first, sentence->last, MARK_EVIDENCE);
    put_raw(p, "<div class=\"sentence\">", "    ");
    put(p, "number", "%zu. ", number);
    put_marked(p, items[sentence->first].start, items[sentence->last - 1].end);
    put(p, "sum", "  (%+.2f)", weighed->sum);
    put_raw(p, "</div>\n", "\n");
    put_cues(p, candidate);
    put_vetoes(p, candidate->sentence, candidate->type);
    if (p->data->event_rules->types[candidate->type].trained)
        candidate_features(&p->context, candidate, &reasons->sink);
    put_reasons(p, "weighs most", reasons);
}

/* ---- one type ------------------------------------------------------------------------------- */

static void put_roles(page *p, const char *type)
{
    for (size_t e = 0; e < p->document->n_events; e++) {
        const kliping_event *event = &p->document->events[e];
        if (strcmp(event->type, type) != 0)
            continue;
        put_raw(p, "<div class=\"roles\">", "    ");
        put(p, "modality", "%s", event->modality);
        for (size_t r = 0; r < event->n_roles; r++) {
            put(p, "role", "  %s ", event->roles[r].role);
            put(p, "value", "%.*s", (int)event->roles[r].span.text_size, event->roles[r].span.text);
        }
        put_raw(p, "</div>\n", "\n");
    }
}

static bool is_wanted(const explain_request *request, const char *type)
{
    for (size_t i = 0; i < request->n_types; i++)
        if (strcmp(request->types[i], type) == 0)
            return true;
    return !request->n_types;
}

static void put_type(page *p, uint32_t t)
{
    const event_type *type = &p->data->event_rules->types[t];
    const event_model *model = p->data->event_model;
    double sums[TYPE_CANDIDATES];
    weighed_candidate all[TYPE_CANDIDATES];
    reason_sink reasons = {
        {keep_reason}, model, arena_array(p->workspace->arena, reason, REASONS_KEPT), 0};
    double score = event_probability(type, event_sums(model, &p->context, t, sums));
    size_t count = weighed_candidates_of(&p->context, t, sums, all);
    bool label = count && score >= event_threshold(type);
    bool trained = type->trained;
    put_raw(p, "<section><h2>", "");
    put(p, "type", "%s", type->name);
    put(p, label ? "yes" : "no", "  %.3f  %s", score, label ? "yes" : "no");
    put(p, "from", "  (from %.3f on; %s)", event_threshold(type),
        trained ? "trained" : "by its file alone");
    put_raw(p, "</h2>\n", "\n");
    put_roles(p, type->name);
    if (!count)
        put_raw(p, "<div>no sentence holds a cue</div>\n", "    no sentence holds a cue\n");
    for (size_t i = 0; i < count && i < SENTENCES_SHOWN; i++)
        put_sentence(p, &all[i], i + 1, label, &reasons);
    if (count > SENTENCES_SHOWN)
        printf("    ... and %zu more sentences with cues\n", count - SENTENCES_SHOWN);
    if (p->candidates.n_vetoed[t])
        printf("    %u cues were taken away by vetoes\n", p->candidates.n_vetoed[t]);
    if (trained)
        article_features(&p->context, t, &reasons.sink);
    put_reasons(p, "of the article as a whole", &reasons);
    put_raw(p, "</section>\n", "\n");
}

/* ---- the page ------------------------------------------------------------------------------- */

static const char page_head[] =
    "<!doctype html>\n<html lang=\"en\"><meta charset=\"utf-8\">\n<title>kliping explain</title>\n"
    "<style>body{font:16px/1.5 serif;max-width:50em;margin:2em auto;padding:0 1em;color:#222}\n"
    "h1{font-size:1.2em}h2{font-size:1em;margin:1.5em 0 .3em}.yes,.for{color:#176d2f}.no,.against,"
    ".veto{color:#a02020}\n.from,.sum,.number,.why{color:#666;font-size:.85em}.rule{margin-left:"
    "2em}"
    ".sentence{margin-top:.5em}\n.cue{background:#c9efc9;font-weight:bold}.against-it{background:"
    "#f6cccc}.evidence{border-bottom:2px solid #2a7}\n.entity{color:"
    "#1a4d8f}.role{color:#8a6100;font-size:.85em}\npre{white-space:pre-wrap;font:inherit}</"
    "style>\n";

static void mark_document(page *p)
{
    const entities *entities = &p->stages->entities;
    for (size_t i = 0; i < entities->n_mentions; i++)
        mark_bytes(p, entities->mentions[i].start, entities->mentions[i].end, MARK_ENTITY);
}

kliping_status explain_document(const explain_request *request, const kliping_reader *reader,
                                kliping_session *session, const kliping_document *document,
                                bool *written)
{
    struct page shown = {.request = request,
                         .data = reader_data_of(reader),
                         .stages = session_stages(session),
                         .document = document,
                         .workspace = session_workspace(session)};
    page *const p = &shown;
    const reader_stages *s = p->stages;
    arena *arena = p->workspace->arena;
    jmp_buf *owner = arena->failure, out_of_memory;
    arena->failure = &out_of_memory;
    if (setjmp(out_of_memory)) {
        arena->failure = owner;
        return KLIPING_NO_MEMORY;
    }
    p->marks = arena_array(arena, uint8_t, s->text.canonical.size + 1);
    event_context_read(&s->text, &s->zones, &s->tokens, &s->values, &s->entities,
                       p->data->event_rules, p->workspace, arena, &p->candidates, &p->context);
    p->context.quotes = &s->quotes;
    put_raw(p, page_head, "");
    put_raw(p, "<h1>", "");
    put(p, "title", "%s", request->title);
    put_raw(p, "</h1>\n", "\n\n");
    for (uint32_t t = 0; t < p->data->event_rules->n_types; t++)
        if (is_wanted(request, p->data->event_rules->types[t].name))
            put_type(p, t);
    if (request->html) {
        mark_document(p);
        fputs("<h2>The article</h2>\n<pre>", stdout);
        put_marked(p, 0, s->text.canonical.size);
        fputs("</pre>\n</html>\n", stdout);
    }
    arena->failure = owner;
    *written = fflush(stdout) == 0 && !ferror(stdout);
    return KLIPING_OK;
}
