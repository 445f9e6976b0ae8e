/* A text being read for values, zone by zone: what is known, what was found, and the small steps
 * all readers of values are made of. Positions are canonical byte offsets. */
#ifndef KLIPING_READ_VALUES_READING_H
#define KLIPING_READ_VALUES_READING_H

#include "calendar.h"
#include "marks.h"
#include "rules.h"

enum { COUNTED = 8 };

/* Where a value may begin, in the order of the text; behind them stand COUNTED that are nowhere. */
typedef struct places {
    uint32_t *at;    /* [count] */
    uint8_t *starts; /* [count]: STARTS_SEVERAL where it is yet to be seen */
    size_t count, capacity;
} places;

/* The words that stand before a position and begin a phrase of the vocabulary, nearest first. They
 * are looked for only where the nearest word ends a phrase of the kinds asked for. */
typedef struct words_before {
    unsigned kinds; /* of the phrases that the nearest word ends: kinds_before() */
    size_t at;      /* the position; their own end is past the gap before it */
    size_t from;
    size_t starts[WORDS_BACK];
    const rule_word *words[WORDS_BACK];
    size_t nearest_start; /* of the nearest word, where it is plain; else SIZE_MAX */
    const rule_word *nearest;
    int reach; /* how many words back such phrases go */
    int count; /* -1: not yet looked for */
} words_before;

/* Short texts are told by their first and last bytes alone. */
typedef struct kept_text {
    const char *text;
    size_t size;
    uint64_t first, last;
} kept_text;

/* What was met of late, so that the same is kept but once: direct-mapped by hash. */
enum { RECENT_VALUES = 64, RECENT_TEXTS = 32 };
typedef struct recent {
    const kliping_value *values[RECENT_VALUES];
    kept_text texts[RECENT_TEXTS];
} recent;

enum {
    BEHIND = 16,       /* bytes before the text that may be looked at */
    FENCE = 8,         /* bytes on either side of what is read */
    AHEAD = 2 * MARKED /* that may be looked at behind the end of the text: a phrase, or a step */
};

typedef struct reading {
    char *folded; /* a copy, with FENCE zeros on either side of what is read: so no one need ask
                     where that begins and ends */
    const char *canonical;
    size_t start, end;  /* what is read: a zone */
    uint64_t hidden[2]; /* the text where the zeros are */
    const value_rules *rules;
    arena *arena;
    bool dated; /* the document's date is known */
    calendar_day document;
    value *items; /* [count] */
    size_t count, capacity;
    size_t most;           /* one more is kept, to tell where too many begin */
    const char **warnings; /* [n_warnings] */
    size_t n_warnings, warnings_capacity;
    words_before before; /* of the position asked for last */
    uint16_t *found; /* which word of the vocabulary may begin at each position, by its hash: its
                        index in value_rules.words, 0 for none; NULL where there are too many */
    places places;
    arena *scratch; /* until the text is read */
    recent *recent;
    kliping_value
        measure; /* of the sum, share or quantity read last; its other fields stay unset */
} reading;

/* 0 beyond what is read, by up to FENCE bytes. */
static inline unsigned char byte_at(const reading *r, size_t at)
{
    return (unsigned char)r->folded[(ptrdiff_t)at];
}

static inline bool is_digit(unsigned char c)
{
    return c >= '0' && c <= '9';
}

/* Bytes of letters beyond ASCII count; of symbols (€ £ ± °) they do not. */
static inline bool is_letter(unsigned char c)
{
    return ((unsigned)((c | 32) - 'a') < 26) | ((c >= 0xC3) & (c != 0xE2));
}

/* The high bit of the first of eight bytes that is no small letter; above it they mean nothing. */
static inline uint64_t no_small_letters(uint64_t eight)
{
    const uint64_t ones = 0x0101010101010101u;
    return ((eight - 'a' * ones) | (eight + (0x7F - 'z') * ones) | eight) & 0x80 * ones;
}

/* The same of what is no digit. */
static inline uint64_t no_digits(uint64_t eight)
{
    const uint64_t ones = 0x0101010101010101u;
    return ((eight - '0' * ones) | (eight + (0x7F - '9') * ones) | eight) & 0x80 * ones;
}

/* How many of eight bytes are digits before the first that is none, and the number they write. */
static inline size_t digits_of(uint64_t eight, uint64_t *number)
{
    uint64_t others = no_digits(eight);
    size_t size = others ? (size_t)__builtin_ctzll(others) / 8 : 8;
    unsigned others_half = 32 - 4 * (unsigned)size; /* in two steps, for it may be all of them */
    uint64_t digits = (eight & 0x0F0F0F0F0F0F0F0Fu) << others_half << others_half;
    digits = digits * 10 + (digits >> 8);
    *number = ((digits & 0x000000FF000000FFu) * 0x000F424000000064u +
               (digits >> 16 & 0x000000FF000000FFu) * 0x0000271000000001u) >>
              32;
    return size;
}

/* Where a run of small letters ends: sixteen bytes at a step. */
static inline size_t small_letters_end(const char *text, size_t at)
{
    uint32_t letters;
    while ((letters = letters_of(text + at)) == 0xFFFF)
        at += 16;
    return at + (size_t)__builtin_ctz(~letters);
}

/* Where a run of small letters begins that ends at a position. */
static inline size_t small_letters_start(const char *text, size_t at)
{
    uint32_t letters;
    while ((letters = letters_of(text + (ptrdiff_t)at - 16)) == 0xFFFF)
        at -= 16;
    return at - (size_t)__builtin_clz(~(letters << 16));
}

/* Takes a copy of the text. */
void reading_open(reading *r, const text *text);
/* Before the first look at a zone, and behind the last: nothing of another is seen. */
void reading_begin(reading *r, size_t start, size_t end);
void reading_end(reading *r);

bool letter_ends_before(const reading *r, size_t at);

/* A letter stands right before. */
static inline bool letter_before(const reading *r, size_t at)
{
    unsigned char c = byte_at(r, at - 1);
    return c < 0x80 ? is_letter(c) : letter_ends_before(r, at);
}

bool upper_at(const reading *r, size_t at);
size_t word_end(const reading *r, size_t at); /* of letters only */

/* Past white space: any number of blanks and at most one line feed. Mostly it is one blank. */
size_t wide_gap(const reading *r, size_t at);
size_t wide_gap_before(const reading *r, size_t at);

static inline size_t gap(const reading *r, size_t at)
{
    bool blank = byte_at(r, at) == ' ';
    return byte_at(r, at + blank) > ' ' ? at + blank : wide_gap(r, at);
}

static inline size_t gap_before(const reading *r, size_t at)
{
    bool blank = byte_at(r, at - 1) == ' ';
    return byte_at(r, at - 1 - blank) > ' ' ? at - blank : wide_gap_before(r, at);
}

/* Where the word that ends right before a position begins (letters, digits, inner hyphens);
 * the position itself where there is none. */
size_t word_before(const reading *r, size_t at);

/* The word of the vocabulary that begins at a position, be it of letters or one symbol; or none. */
const rule_word *word_look(const reading *r, size_t at);

static inline bool is_found(const reading *r, size_t at)
{
    return (r->found != NULL) & (byte_at(r, at) < 0x80);
}

static inline const rule_word *word_found(const reading *r, size_t at)
{
    unsigned char c = byte_at(r, at) % 128;
    return &r->rules->words[r->found[at] | r->rules->signs[c]];
}

/* The only one that can be it: whether it is, word_is() tells. */
static inline const rule_word *word_at(const reading *r, size_t at)
{
    if (__builtin_expect(!is_found(r, at), 0))
        return word_look(r, at);
    const rule_word *word = word_found(r, at);
    return __builtin_expect(word->chained, 0) ? word_look(r, at) : word;
}

bool word_is(const reading *r, size_t at, const rule_word *word);

/* Whether a word ends in -nya: tahunnya. */
static inline bool has_suffix(const reading *r, size_t at)
{
    size_t end = small_letters_end(r->folded, at);
    uint32_t last_four;
    memcpy(&last_four, r->folded + (ptrdiff_t)end - 4, sizeof last_four);
    return (end > at + 5) & (le32toh(last_four) >> 8 == ('n' | 'y' << 8 | 'a' << 16));
}

/* The word without -nya, for what is counted: 40 persennya. */
const rule_word *stem_at(const reading *r, size_t at);

/* Only what is counted may have -nya behind it: 40 persennya. */
#define WITH_SUFFIX                                                                                \
    (RULES(RULE_UNIT) | RULES(RULE_COUNT) | RULES(RULE_PLACE) | RULES(RULE_PERCENT) |              \
     RULES(RULE_CURRENCY_AFTER))

/* What rule_at() rarely comes to. */
const rule *rule_looked_up(const reading *r, size_t at, rule_kinds kinds, size_t *end);
const rule *rule_if_it_is(const reading *r, size_t at, const rule_word *word, rule_kinds kinds,
                          size_t *end);
const rule *rule_of_stem(const reading *r, size_t at, rule_kinds kinds, size_t *end);
const rule *rule_behind_gap(const reading *r, size_t at, rule_kinds kinds, size_t *end);

/* The longest phrase of these kinds that stands at a position, as whole words; NULL. In place, for
 * what each asks is mostly answered alike. */
static inline const rule *rule_at(const reading *r, size_t at, rule_kinds kinds, size_t *end)
{
    if (__builtin_expect(!is_found(r, at), 0))
        return rule_looked_up(r, at, kinds, end);
    const rule_word *word = word_found(r, at);
    if (__builtin_expect(word->chained, 0))
        return rule_looked_up(r, at, kinds, end);
    if (word->begins & kinds)
        return rule_if_it_is(r, at, word, kinds, end);
    return kinds & WITH_SUFFIX && has_suffix(r, at) ? rule_of_stem(r, at, kinds, end) : NULL;
}

/* The same, past white space. */
static inline const rule *rule_next(const reading *r, size_t at, rule_kinds kinds, size_t *end)
{
    size_t next = at + (byte_at(r, at) == ' ');
    if (__builtin_expect(byte_at(r, next) <= ' ', 0))
        return rule_behind_gap(r, next, kinds, end);
    return rule_at(r, next, kinds, end);
}

void look_back(reading *r, size_t at);
const rule *rule_if_before(reading *r, rule_kinds kinds, size_t *start);

/* The longest that ends right before a position. */
static inline const rule *rule_before(reading *r, size_t at, rule_kinds kinds, size_t *start)
{
    if (r->before.at != at)
        look_back(r, at);
    return r->before.kinds & kinds_before(kinds) ? rule_if_before(r, kinds, start) : NULL;
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
