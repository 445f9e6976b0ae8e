/* Stage 1: bytes -> text. The one place where characters are repaired and look-alikes folded.
 *
 * Three parallel texts come out. `decoded` is the article as the output speaks of it: the bytes
 * given, with each ill-formed UTF-8 sequence replaced by U+FFFD. `canonical` is what the stages
 * read: curly quotes, dashes, exotic spaces, full-width forms and mojibake folded to ASCII,
 * zero-width characters gone. `folded` is canonical in lower case, byte for byte parallel to it.
 * Every position inside the program is a byte offset into canonical (and folded); only
 * text_span() turns it into what the user asked for.
 *
 * A separate title is read as the first lines of the same text:
 *
 *   canonical   [title]\n\n[body]         decoded   [title] and [body] apart
 *                     ^ body_start
 */
#ifndef KLIPING_READ_TEXT_H
#define KLIPING_READ_TEXT_H

#include "../base/arena.h"
#include "../base/bytes.h"
#include "../kliping.h"

/* A character whose size differs between the texts; the positions are those just behind it. */
typedef struct text_shift {
    uint32_t canonical, decoded, codepoint, utf16; /* decoded, codepoint, utf16: within the field */
    uint8_t canonical_size, decoded_size, codepoint_size, utf16_size;
} text_shift;

typedef struct text {
    bytes canonical; /* valid UTF-8, no NUL, no CR before LF */
    bytes folded;    /* same size as canonical */
    bytes decoded_title;
    bytes decoded_body;
    const text_shift *shifts;   /* [n_shifts], in order; one more stands before and one behind */
    const uint32_t *shift_ends; /* [n_shifts] theirs in canonical; the last few are filled up */
    size_t n_shifts;
    size_t body_start; /* where the body begins in canonical; 0 without a title */
    kliping_offsets unit;
    bool repaired; /* some bytes were not valid UTF-8 */
} text;

enum {
    TEXT_LARGEST = 1 << 30, /* bytes of title and body together that text_read takes */
    TEXT_PADDING = 16       /* NULs that stand behind canonical and folded; behind decoded as many
                               bytes can be read */
};

void text_read(bytes title, bytes body, kliping_offsets unit, arena *arena, text *out);

/* The user's view of canonical[start, end). */
kliping_span text_span(const text *text, size_t start, size_t end);

/* A piece of canonical in which every byte is one of decoded and one of the user's units: whoever
 * asks for many spans in their order finds most of them where the last one was. {0}: none yet. */
typedef struct text_run {
    size_t first, last;  /* canonical [first, last) */
    const char *decoded; /* of the first byte */
    size_t unit;         /* its offset as the user counts */
    bool in_title;
} text_run;

/* A span that lies in no run, or not in this one, which becomes the one where it begins. */
void text_span_beyond(const text *text, text_run *run, size_t start, size_t end, kliping_span *out);

static inline kliping_span text_span_in(const text_run *run, size_t start, size_t end)
{
    size_t since = start - run->first;
    return (kliping_span){
        .start = run->unit + since,
        .end = run->unit + since + (end - start),
        .text = run->decoded + since,
        .text_size = end - start,
        .in_title = run->in_title,
    };
}

/* text_span(), of a place in the last span's run or elsewhere. */
static inline void text_span_near(const text *text, text_run *run, size_t start, size_t end,
                                  kliping_span *out)
{
    if ((start < run->first) | (end > run->last) | (start >= end))
        text_span_beyond(text, run, start, end, out);
    else
        *out = text_span_in(run, start, end);
}

#endif
