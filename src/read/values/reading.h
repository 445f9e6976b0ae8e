/* One zone being read for values: where it is, what is known, what was found, and the small steps
 * all readers of values are made of. Positions are canonical byte offsets. */
#ifndef KLIPING_READ_VALUES_READING_H
#define KLIPING_READ_VALUES_READING_H

#include "calendar.h"
#include "marks.h"
#include "rules.h"

/* What begins at a position: the readers ask for the same one again and again. */
typedef struct spot {
    rule_kinds kinds;             /* of word and stem */
    uint32_t at, zone;            /* zone 0: nothing yet */
    const rule_word *word, *stem; /* stem: without -nya */
} spot;

enum { WORDS_BACK = 4 };

/* The words that stand before a position and begin a phrase of the vocabulary, nearest first. They
 * are looked for only where the nearest word ends a phrase of the kinds asked for. */
typedef struct words_before {
    rule_kinds kinds; /* of the phrases that the nearest word ends */
    size_t at;        /* the position; their own end is past the gap before it */
    size_t from;
    size_t starts[WORDS_BACK];
    const rule_word *words[WORDS_BACK];
    int reach; /* how many words back such phrases go */
    int count; /* -1: not yet looked for */
} words_before;

/* What was met of late, so that the same is kept but once: direct-mapped by hash. */
typedef struct recent {
    const kliping_value *values[64];
    const char *texts[64];
} recent;

enum { SPOTS = 32 /* a power of two */ };

typedef struct reading {
    const char *folded, *canonical;
    size_t start, end; /* the zone */
    const value_rules *rules;
    arena *arena;
    bool dated; /* the document's date is known */
    calendar_day document;
    value *items; /* [count] */
    size_t count, capacity;
    const char **warnings; /* [n_warnings] */
    size_t n_warnings, warnings_capacity;
    words_before before; /* of the position asked for last */
    spot *spots;         /* [SPOTS], by position */
    uint32_t zone;       /* how many were begun */
    recent *recent;
} reading;

static inline unsigned char byte_at(const reading *r, size_t at)
{
    return at >= r->start && at < r->end ? (unsigned char)r->folded[at] : 0;
}

static inline bool is_digit(unsigned char c)
{
    return c >= '0' && c <= '9';
}

/* Bytes of letters beyond ASCII count; of symbols (€ £ ± °) they do not. */
static inline bool is_letter(unsigned char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= 0xC3 && c != 0xE2);
}

/* The high bit of each of eight bytes that is no small letter. */
static inline uint64_t no_small_letters(uint64_t eight)
{
    return eight_between(eight, 'a', 'z') ^ 0x8080808080808080u;
}

/* Where a run of small letters ends: eight bytes at a step. */
static inline size_t small_letters_end(const char *text, size_t at, size_t end)
{
    while (end - at >= 8) {
        uint64_t others = no_small_letters(eight_bytes(text + at));
        if (others)
            return at + (size_t)__builtin_ctzll(others) / 8;
        at += 8;
    }
    while (at < end && (unsigned)(text[at] - 'a') < 26)
        at++;
    return at;
}

/* Before the first look at a zone: forgets what was looked up in another. */
void reading_begin(reading *r, size_t start, size_t end);

bool letter_before(const reading *r, size_t at); /* a letter stands right before */
bool upper_at(const reading *r, size_t at);
size_t word_end(const reading *r, size_t at); /* of letters only */
/* Past white space: any number of blanks and at most one line feed. */
size_t long_gap(const reading *r, size_t at);
size_t gap_before(const reading *r, size_t at);

static inline size_t gap(const reading *r, size_t at)
{
    if (byte_at(r, at) > ' ')
        return at;
    if (byte_at(r, at) == ' ' && byte_at(r, at + 1) > ' ')
        return at + 1;
    return long_gap(r, at);
}

/* Where the word that ends right before a position begins (letters, digits, inner hyphens);
 * the position itself where there is none. */
size_t word_before(const reading *r, size_t at);

void spot_look(const reading *r, uint32_t at, spot *out);
const rule *spot_rule(const reading *r, const spot *spot, rule_kinds kinds, size_t *end);
void look_back(reading *r, size_t at);
const rule *rule_behind(reading *r, rule_kinds kinds, size_t *start);

static inline const spot *spot_at(const reading *r, size_t at)
{
    spot *spot = &r->spots[at % SPOTS];
    if (spot->at != at || spot->zone != r->zone)
        spot_look(r, (uint32_t)at, spot);
    return spot;
}

/* The longest phrase of these kinds that stands at a position, as whole words; NULL. */
static inline const rule *rule_at(const reading *r, size_t at, rule_kinds kinds, size_t *end)
{
    const spot *spot = spot_at(r, at);
    return spot->kinds & kinds ? spot_rule(r, spot, kinds, end) : NULL;
}

/* The same, past white space. */
static inline const rule *rule_next(const reading *r, size_t at, rule_kinds kinds, size_t *end)
{
    return rule_at(r, gap(r, at), kinds, end);
}

/* The longest that ends right before a position. */
static inline const rule *rule_before(reading *r, size_t at, rule_kinds kinds, size_t *start)
{
    if (r->before.at != at)
        look_back(r, at);
    return r->before.kinds & kinds ? rule_behind(r, kinds, start) : NULL;
}

/* An unsigned integer of at most `digits` digits, with no digit behind it. */
bool integer_at(const reading *r, size_t at, int digits, int *number, size_t *end);
/* I to XX. */
bool roman_at(const reading *r, size_t at, int *number, size_t *end);

/* A value of its own, or one met of late that is equal. */
void emit(reading *r, const char *type, size_t start, size_t end, const kliping_value *v);
/* A copy of a text, or one made of late. */
const char *keep_text(reading *r, bytes text);
void warn(reading *r, const char *message, size_t start, size_t end);

#endif
