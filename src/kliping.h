/* kliping: reads Indonesian news and says what happened, who was involved and how much money moved.
 *
 *   kliping_reader   the compiled lexicon and models; immutable, shared by any number of threads.
 *   kliping_session  one thread's working memory; reads one article at a time.
 *   kliping_document what an article says; borrowed from its session until the next read.
 *
 * Every function that can fail returns a kliping_status; nothing prints, exits, aborts or keeps
 * global state. Pointers handed out stay valid as long as what owns them: strings of a document
 * until the next kliping_session_read() or kliping_session_free() of that session.
 * All text is UTF-8. Structs are only ever handed out by pointer, so fields may be added at their
 * end. SPDX-License-Identifier: MIT
 */
#ifndef KLIPING_H
#define KLIPING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#if defined(__GNUC__)
#define KLIPING_API __attribute__((visibility("default")))
#else
#define KLIPING_API
#endif

typedef enum kliping_status {
    KLIPING_OK = 0,
    KLIPING_NO_MEMORY, /* an allocation failed; the session can be used again */
    KLIPING_BAD_ARGUMENT,
    KLIPING_BAD_LEXICON, /* a lexicon source or compiled lexicon cannot be used */
    KLIPING_BAD_MODEL,   /* a model cannot be used */
    KLIPING_BAD_RECORD,  /* a record is not what its container promises */
    KLIPING_TOO_LARGE,   /* a record exceeds the limit */
    KLIPING_IO           /* a file cannot be read or written */
} kliping_status;

/* A sentence in English for each status; never NULL, never freed. */
KLIPING_API const char *kliping_status_text(kliping_status status);

/* Why something failed: filled in by the functions that take one (which may be NULL). */
typedef struct kliping_error {
    char file[256]; /* empty where no file is at fault */
    unsigned line;  /* 1-based; 0 where no line is at fault */
    char message[512];
} kliping_error;

/* ---- what an article says ------------------------------------------------------------------ */

/* What the positions of an article count. */
typedef enum kliping_offsets {
    KLIPING_CODEPOINTS = 0,
    KLIPING_BYTES,
    KLIPING_UTF16
} kliping_offsets;

/* A stretch of the article. start and end count the unit the read asked for; end is exclusive. */
typedef struct kliping_span {
    size_t start, end;
    const char *text; /* [text_size] the slice itself, as decoded; not NUL-terminated */
    size_t text_size; /* bytes */
    bool in_title;    /* counted in the separate title of the record, not in its text */
} kliping_span;

/* An exact decimal number: coefficient * 10^-decimals. */
typedef struct kliping_number {
    bool present; /* false: an open bound */
    uint8_t decimals;
    int64_t coefficient;
} kliping_number;

/* The normal form of a value; which fields are used depends on the entity's type. Unused: NULL,
 * false. */
typedef struct kliping_value {
    kliping_number min, max;          /* MONEY PERCENT QUANTITY */
    const char *currency;             /* MONEY: ISO 4217 */
    const char *unit;                 /* QUANTITY */
    const char *per;                  /* MONEY QUANTITY */
    bool approximate;                 /* "approx" */
    const char *iso;                  /* DATE TIME: one point; else from and to */
    const char *from, *to;            /* DATE TIME */
    const char *calendar;             /* DATE: "islamic" */
    const char *kind;                 /* DATE: "fiscal", "academic"; LAW: "UU", "Perda", ... */
    const char *zone;                 /* TIME: "WIB", "WITA", "WIT" */
    const char *number;               /* LAW; NULL where the law has none */
    const char *pasal, *ayat, *huruf; /* LAW */
    int year;                         /* LAW; 0 where the law has none */
    kliping_number n;                 /* ORDINAL */
} kliping_value;

typedef struct kliping_mention {
    kliping_span span;
    const char *position; /* attached to this very mention; NULL where none is */
} kliping_mention;

typedef struct kliping_link {
    const char *kb, *id, *name; /* "kemendagri", "12.09", "Kabupaten Asahan" */
} kliping_link;

typedef struct kliping_entity {
    const char *id;             /* "e1", "e2", ... in order of first mention */
    const char *type;           /* "PER", "ORG", ..., or any type a lexicon defines */
    const char *name;           /* the fullest form in the article */
    const char *position;       /* the best one; NULL where there is none */
    const kliping_value *value; /* NULL for names */
    const kliping_link *links;  /* [n_links] */
    size_t n_links;
    const kliping_mention *mentions; /* [n_mentions], in text order */
    size_t n_mentions;
} kliping_entity;

typedef struct kliping_cue {
    const char *text;   /* as it stands in the article */
    const char *source; /* "lexicons/events/mou.event:12" */
} kliping_cue;

typedef struct kliping_evidence {
    kliping_span span;
    const kliping_cue *cues; /* [n_cues] */
    size_t n_cues;
} kliping_evidence;

typedef struct kliping_role {
    const char *role; /* "giver" */
    kliping_span span;
    const kliping_entity *entity; /* NULL where the filler is a clause */
} kliping_role;

typedef struct kliping_event {
    const char *type;                 /* "mou", or any type an .event file defines */
    double score;                     /* calibrated probability, 0 to 1 */
    const char *modality;             /* "asserted", "planned", "proposed" */
    const kliping_evidence *evidence; /* [n_evidence], strongest first */
    size_t n_evidence;
    const kliping_role *roles; /* [n_roles] */
    size_t n_roles;
} kliping_event;

typedef struct kliping_score {
    const char *type; /* event type */
    double score;     /* calibrated probability that the article reports one */
} kliping_score;

typedef struct kliping_quote {
    kliping_span span;             /* between the quotation marks */
    const kliping_entity *speaker; /* NULL where unknown */
    const char *verb;              /* "kata", as it stands; NULL where there is none */
} kliping_quote;

typedef struct kliping_exclusion {
    kliping_span span;
    const char *reason; /* "menu", "advert", "teaser", "share", "byline", ... */
} kliping_exclusion;

typedef struct kliping_document {
    const char *date; /* YYYY-MM-DD: the record's, or the one the text states for itself; NULL */
    const char *dateline_place, *dateline_publisher; /* NULL where absent */
    const kliping_exclusion *excluded;               /* [n_excluded], in text order */
    size_t n_excluded;
    const kliping_score *scores; /* [n_scores], one per event type */
    size_t n_scores;
    const kliping_event *events; /* [n_events] */
    size_t n_events;
    const kliping_entity *const *entities; /* [n_entities], in order of first mention */
    size_t n_entities;
    const kliping_quote *quotes; /* [n_quotes], in text order */
    size_t n_quotes;
    const char *const *warnings; /* [n_warnings] */
    size_t n_warnings;
    const char *title; /* [title_size] the record's, or the text's headline, as decoded; not
                          NUL-terminated; NULL */
    size_t title_size;
    kliping_offsets offsets; /* what every span counts */
    const char *text;        /* [text_size] as decoded: what spans are slices of */
    size_t text_size;
} kliping_document;

/* ---- reading -------------------------------------------------------------------------------- */

typedef struct kliping_reader kliping_reader;
typedef struct kliping_session kliping_session;

/* How common an event type is where the reader is used: its scores are shifted from the share of
 * articles that its training saw to this one. */
typedef struct kliping_prior {
    const char *type;
    double probability; /* between 0 and 1, neither included */
} kliping_prior;

/* Which data a reader works with. NULL members take the installed default. */
typedef struct kliping_sources {
    const char *lexicon; /* compiled lexicon (kliping compile) */
    const char *model;   /* compiled models */
    const char *const
        *user_lexicons; /* [n_user_lexicons] directories of text sources, compiled on opening */
    size_t n_user_lexicons;
    const kliping_prior *priors; /* [n_priors] */
    size_t n_priors;
    const char *names; /* weights of names as text (kliping train entities), in place of those that
                          the compiled models have; NULL */
} kliping_sources;

/* Opens and validates the data once. *reader is NULL unless KLIPING_OK is returned. Free it after
 * every session made from it. */
KLIPING_API kliping_status kliping_reader_open(const kliping_sources *sources,
                                               kliping_reader **reader, kliping_error *error);
KLIPING_API void kliping_reader_free(kliping_reader *reader);

/* Hashes (hexadecimal) of the data in use: the provenance of every output. */
KLIPING_API const char *kliping_reader_lexicon_hash(const kliping_reader *reader);
KLIPING_API const char *kliping_reader_model_hash(const kliping_reader *reader);

/* A session belongs to one thread at a time. */
KLIPING_API kliping_status kliping_session_new(const kliping_reader *reader,
                                               kliping_session **session);
KLIPING_API void kliping_session_free(kliping_session *session);

/* One article. Bytes need be neither valid UTF-8 nor NUL-terminated. */
typedef struct kliping_article {
    const char *text;
    size_t text_size;
    const char *title; /* a title that stands apart from the text; NULL */
    size_t title_size;
    const char *date; /* YYYY-MM-DD, NUL-terminated; NULL where unknown */
    kliping_offsets offsets;
} kliping_article;

KLIPING_API kliping_status kliping_session_read(kliping_session *session,
                                                const kliping_article *article,
                                                const kliping_document **document);

/* ---- writing -------------------------------------------------------------------------------- */

/* Bytes that grow, the caller's own: begin with {0}, empty by size = 0, end with
 * kliping_buffer_free(). */
typedef struct kliping_buffer {
    char *data; /* [size], not NUL-terminated */
    size_t size, capacity;
} kliping_buffer;

KLIPING_API void kliping_buffer_free(kliping_buffer *buffer);

/* How a document is written; all members may be left zero. */
typedef struct kliping_json_style {
    const char *id; /* [id_size] the output's "id"; NULL: none */
    size_t id_size;
    bool id_is_json;             /* id is a JSON value, written as it stands; else a string */
    bool pretty;                 /* for people: several lines, indented */
    const char *const *warnings; /* [n_warnings] said after the document's own */
    size_t n_warnings;
    bool with_text;  /* the article's text as "text" */
    const char *url; /* [url_size] where the article stood; NULL: unknown */
    size_t url_size;
    const char *publisher; /* [publisher_size] who published it; NULL: unknown */
    size_t publisher_size;
    const char *author; /* [author_size] who wrote it; NULL: unknown */
    size_t author_size;
} kliping_json_style;

/* Appends the document as one JSON object of schema kliping/1, without a newline at its end. When
 * memory runs out the buffer is left as it was. */
KLIPING_API kliping_status kliping_document_json(const kliping_document *document,
                                                 const kliping_reader *reader,
                                                 const kliping_json_style *style,
                                                 kliping_buffer *out);

/* Appends what stands for a record that cannot be read: schema, id and the reason. */
KLIPING_API kliping_status kliping_error_json(const char *reason, const kliping_json_style *style,
                                              kliping_buffer *out);

/* What reading costs: time added up per stage, in the order of the stages. */
typedef struct kliping_timing {
    const char *stage; /* "text", "zones", ...; static */
    uint64_t nanoseconds;
} kliping_timing;

/* Turns the clock on (from zero) or off; it is off at first, and costs nothing then. */
KLIPING_API void kliping_session_measure(kliping_session *session, bool on);
/* The times so far; *timings is the session's own, [return value]. */
KLIPING_API size_t kliping_session_timings(const kliping_session *session,
                                           const kliping_timing **timings);

/* "0.1.0" */
KLIPING_API const char *kliping_version(void);

#ifdef __cplusplus
}
#endif
#endif
