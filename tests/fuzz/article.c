/* The whole library over one article. The first byte chooses a separate title, a date, the style;
 * the article is read in all three units, and then once more. */
#include "fuzz.h"

#include "base/utf8.h"
#include "feed/json_fields.h"
#include "kliping.h"

enum { SESSION_LASTS = 500 }; /* articles: what it remembers of earlier ones changes nothing */

static kliping_reader *reader;
static kliping_session *session;

void fuzz_begin(void)
{
    kliping_sources sources = {.lexicon = FUZZ_LEXICON, .model = FUZZ_MODEL};
    kliping_error error;
    if (kliping_reader_open(&sources, &reader, &error))
        fprintf(stderr, "%s: %s\n", error.file, error.message);
    REQUIRE(reader);
}

static void renew_session(void)
{
    static unsigned age;
    if (age++ % SESSION_LASTS)
        return;
    kliping_session_free(session);
    REQUIRE(!kliping_session_new(reader, &session));
}

static size_t units_of(const char *text, size_t size, kliping_offsets unit)
{
    size_t count = 0;
    for (size_t i = 0; i < size; i++) {
        unsigned char byte = (unsigned char)text[i];
        count += unit == KLIPING_BYTES || (byte & 0xC0) != 0x80;
        count += unit == KLIPING_UTF16 && byte >= 0xF0;
    }
    return count;
}

/* Its text is the slice that its positions say. */
static void check_span(const kliping_document *document, const kliping_span *span)
{
    const char *field = span->in_title ? document->title : document->text;
    size_t size = span->in_title ? document->title_size : document->text_size;
    REQUIRE(span->text >= field && span->text + span->text_size <= field + size);
    size_t before = units_of(field, (size_t)(span->text - field), document->offsets);
    REQUIRE(span->start == before);
    REQUIRE(span->end == before + units_of(span->text, span->text_size, document->offsets));
    REQUIRE(utf8_is_valid((bytes){span->text, span->text_size}));
}

static void check_spans(const kliping_document *document)
{
    for (size_t i = 0; i < document->n_excluded; i++)
        check_span(document, &document->excluded[i].span);
    for (size_t i = 0; i < document->n_quotes; i++)
        check_span(document, &document->quotes[i].span);
    for (size_t i = 0; i < document->n_entities; i++) {
        const kliping_entity *entity = document->entities[i];
        REQUIRE(entity->n_mentions > 0);
        for (size_t m = 0; m < entity->n_mentions; m++) {
            check_span(document, &entity->mentions[m].span);
            REQUIRE(entity->mentions[m].span.text_size > 0);
        }
    }
    for (size_t i = 0; i < document->n_events; i++) {
        const kliping_event *event = &document->events[i];
        REQUIRE(event->score >= 0 && event->score <= 1);
        for (size_t e = 0; e < event->n_evidence; e++)
            check_span(document, &event->evidence[e].span);
        for (size_t r = 0; r < event->n_roles; r++)
            check_span(document, &event->roles[r].span);
    }
}

/* Reads and writes it; the document stays the session's. */
static const kliping_document *read_and_write(const kliping_article *article,
                                              const kliping_json_style *style, kliping_buffer *out)
{
    const kliping_document *document;
    REQUIRE(!kliping_session_read(session, article, &document));
    check_spans(document);
    REQUIRE(!kliping_document_json(document, reader, style, out));
    return document;
}

void fuzz_one(bytes input, arena *memory)
{
    unsigned choice = fuzz_choice(&input);
    (void)memory;
    renew_session();
    const char *newline = choice & 1 && input.size ? memchr(input.data, '\n', input.size) : NULL;
    size_t title = newline ? (size_t)(newline - input.data) : 0;
    kliping_article article = {
        .title = newline ? input.data : NULL,
        .title_size = title,
        .text = input.data + title,
        .text_size = input.size - title,
        .date = choice & 2 ? "2024-02-29" : NULL,
    };
    kliping_json_style style = {
        .id = "a\"b", .id_size = 3, .pretty = choice & 4, .with_text = choice & 8};
    kliping_buffer first = {0}, out = {0};
    size_t n_entities = 0;
    for (int unit = KLIPING_CODEPOINTS; unit <= KLIPING_UTF16; unit++) {
        article.offsets = (kliping_offsets)unit;
        out.size = 0;
        const kliping_document *document = read_and_write(&article, &style, unit ? &out : &first);
        REQUIRE(!unit || document->n_entities == n_entities);
        n_entities = document->n_entities;
    }
    size_t at;
    REQUIRE(!json_fields((bytes){first.data, first.size}, NULL, 0, &at));
    REQUIRE(!json_fields((bytes){out.data, out.size}, NULL, 0, &at));
    REQUIRE(utf8_is_valid((bytes){first.data, first.size}));
    article.offsets = KLIPING_CODEPOINTS;
    out.size = 0;
    read_and_write(&article, &style, &out);
    REQUIRE(bytes_equal((bytes){first.data, first.size}, (bytes){out.data, out.size}));
    kliping_buffer_free(&first);
    kliping_buffer_free(&out);
}
