/* A page while its parts are told apart: shared by zones.c (lines), zones_paragraphs.c and
 * zones_seek.c. */
#ifndef KLIPING_READ_ZONES_PAGE_H
#define KLIPING_READ_ZONES_PAGE_H

#include "zones_rules.h"

/* A line that is not blank, without the white space around it. A page may have one every other
 * byte. */
typedef struct line {
    uint32_t start, end;
    const char *reason;
    uint16_t date_start, date_end; /* a date that is read inside furniture: bytes from start on */
    uint8_t kind;                  /* zone_kind */
    bool ruled;                    /* a rule or its place on the page decided */
    bool blank_before;             /* a blank line stands above */
    bool foot;                     /* what stands below is no article any more */
} line;

typedef struct hit {
    uint32_t at, rule;
} hit;

typedef struct page {
    const text *text;
    const zone_rules *rules;
    workspace *workspace;
    line *lines; /* [n_lines] */
    size_t n_lines;
    hit *hits; /* [n_hits]: phrases, in text order */
    size_t n_hits, hits_capacity;
    zone *marks; /* [n_marks]: everything that is not body, in text order */
    size_t n_marks, marks_capacity;
    bool wide;    /* machine_is_wide() */
    size_t title; /* index of the headline's line; n_lines where there is none */
    bytes dateline_place, dateline_publisher;
} page;

static inline unsigned char byte_at(const page *p, size_t position)
{
    return (unsigned char)p->text->canonical.data[position];
}

/* What a byte is. */
enum {
    IS_SPACE = 1,
    IS_LOWER = 2,
    IS_UPPER = 4,
    IS_DIGIT = 8,
    IS_HIGH = 16,  /* not ASCII */
    IS_STOP = 32,  /* . ! ? " */
    IS_OPEN = 64,  /* ( [ */
    IS_CLOSE = 128 /* ) ] */
};

extern const unsigned char byte_classes[256];

static inline bool is_any(unsigned char c, unsigned classes)
{
    return byte_classes[c] & classes;
}

static inline bool is_space(unsigned char c)
{
    return is_any(c, IS_SPACE);
}

static inline bool is_letter(unsigned char c)
{
    return is_any(c, IS_LOWER | IS_UPPER);
}

static inline bool is_digit(unsigned char c)
{
    return is_any(c, IS_DIGIT);
}

static inline bool is_upper(unsigned char c)
{
    return is_any(c, IS_UPPER);
}

/* Fills p->lines. */
void split_lines(page *p);

/* The phrases of FORM_INSIDE and FORM_GLUED: fills p->hits. */
void find_phrases(page *p);

/* Whether a line is a dateline and nothing else. */
bool is_dateline(const page *p, const line *line);

/* Marks what whole lines are, and what stands inside those that are body. */
void read_paragraphs(page *p);

#endif
