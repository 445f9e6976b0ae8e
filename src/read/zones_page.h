/* A page while its parts are told apart: shared by zones.c (lines) and zones_paragraphs.c. */
#ifndef KLIPING_READ_ZONES_PAGE_H
#define KLIPING_READ_ZONES_PAGE_H

#include "zones_rules.h"

/* A line that is not blank, without the white space around it. */
typedef struct line {
    uint32_t start, end;
    uint32_t date_start, date_end; /* a date that is read inside furniture */
    zone_kind kind;
    const char *reason;
    bool ruled;        /* a rule or its place on the page decided */
    bool blank_before; /* a blank line stands above */
    bool foot;         /* what stands below is no article any more */
} line;

typedef struct hit {
    uint32_t at, rule;
} hit;

typedef struct page {
    const text *text;
    const zone_rules *rules;
    workspace *workspace;
    line *lines; /* [n_lines] */
    size_t n_lines, lines_capacity;
    hit *hits; /* [n_hits]: phrases, in text order */
    size_t n_hits, hits_capacity;
    zone *marks; /* [n_marks]: everything that is not body, in text order */
    size_t n_marks, marks_capacity;
    size_t title; /* index of the headline's line; n_lines where there is none */
    bytes dateline_place, dateline_publisher;
} page;

static inline unsigned char byte_at(const page *p, size_t position)
{
    return (unsigned char)p->text->canonical.data[position];
}

static inline bool is_space(unsigned char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

static inline bool is_letter(unsigned char c)
{
    return (c | 32) >= 'a' && (c | 32) <= 'z';
}

static inline bool is_digit(unsigned char c)
{
    return c >= '0' && c <= '9';
}

static inline bool is_upper(unsigned char c)
{
    return c >= 'A' && c <= 'Z';
}

/* The phrases of FORM_INSIDE and FORM_GLUED: fills p->hits. */
void find_phrases(page *p);

/* Marks what whole lines are, and what stands inside those that are body. */
void read_paragraphs(page *p);

#endif
