/* The compiled patterns of lexicons/zones/, shared by the files of the zone stage.
 *
 *   word of a line -> chain of rules      "baca" -> [line teaser][list teaser]
 *   phrase in a text -> rule              "scroll to" -> [inside scroll]
 *
 * A pattern runs only where its word or phrase stands, so reading costs little more than finding
 * line ends and phrases. */
#ifndef KLIPING_READ_ZONES_RULES_H
#define KLIPING_READ_ZONES_RULES_H

#include "expressions.h"
#include "zones.h"

typedef enum zone_form {
    FORM_LINE,   /* a whole line */
    FORM_LIST,   /* a whole line and the list directly below it */
    FORM_REST,   /* a whole line and everything below it that is not running text */
    FORM_INSIDE, /* exactly what phrase and pattern match, anywhere */
    FORM_GLUED,  /* a phrase and the foreign headline behind it, glued into a paragraph */
    FORM_END,    /* a bracket that ends a paragraph, and what little follows it */
    FORM_START,  /* the dateline that opens a paragraph; groups `place` and `publisher` */
    FORM_COUNT
} zone_form;

typedef struct zone_rule {
    zone_form form;
    zone_kind kind;
    const char *reason; /* furniture */
    bool foot;          /* what stands below such a line is no article any more */
    bool of_word;       /* tried on lines of its first word alone */
    bool owns_pattern;  /* the rules of other words of its source line share it */
    expression pattern;
    bytes phrase;      /* FORM_INSIDE, FORM_GLUED: folded */
    bytes literal;     /* of lines: what all that matches has; empty: nothing is known */
    const char *opens; /* FORM_START: the marks that may come first; NULL: any, or none */
    uint32_t next;     /* rule + 1 of the same word, in order of the source; 0 ends the chain */
} zone_rule;

/* A rule for whole lines of any first word. */
typedef struct zone_any {
    uint32_t rule;
    bytes needs; /* without which nothing matches; empty: nothing */
} zone_any;

/* Of two bytes that stand one behind the other, or of one: a number below LETTER_PAIRS. Few lines
 * have both pairs that begin and end what a rule needs. */
enum { LETTER_PAIRS = 1 << 10 };

static inline unsigned letter_pair(unsigned char first, unsigned char second)
{
    return (first * 5u ^ second * 24u) % LETTER_PAIRS;
}

typedef struct zone_ends {
    uint16_t first, last; /* letter_pair(); of a single byte, or none, it and a NUL */
} zone_ends;

typedef struct zone_word {
    bytes word;           /* folded; "0": digits; else a mark */
    uint32_t first, last; /* rule + 1 */
} zone_word;

/* Phrases have at least PHRASE_MIN bytes. */
enum { PHRASE_MIN = 8, WORD_SLOTS = 4096 };

/* Bits by a hash of FILTER_BITS, for what is hardly ever there: a table so small that all of it can
 * be fetched before it is asked for. */
enum { FILTER_BITS = 13, CACHE_LINE = 64 };

typedef struct filter {
    uint64_t bits[(1 << FILTER_BITS) / 64];
} filter;

static inline bool filter_has(const filter *filter, unsigned hash)
{
    return filter->bits[hash / 64] >> hash % 64 & 1;
}

static inline void filter_fetch(const filter *filter)
{
    for (size_t at = 0; at < sizeof *filter; at += CACHE_LINE)
        __builtin_prefetch((const char *)filter->bits + at);
}

/* What phrases begin with, a capital and what is folded behind it: a bit for some phrases at both
 * halves of each byte. Where no bit is left of three bytes, none of the phrases begins. */
enum { PHRASE_BEGIN = 3 };

typedef struct phrase_begins {
    unsigned char low[PHRASE_BEGIN][16], high[PHRASE_BEGIN][16];
} phrase_begins;

void phrase_begins_add(phrase_begins *begins, bytes phrase);

struct zone_rules {
    arena memory;
    zone_rule *items; /* [count] */
    size_t count, capacity;
    zone_word *words; /* [WORD_SLOTS], open addressing */
    size_t n_words;
    uint32_t *phrases;      /* [n_phrases]: rules with a phrase */
    uint64_t *phrase_heads; /* [n_phrases]: the first PHRASE_MIN bytes of each */
    size_t n_phrases, phrases_capacity, phrase_heads_capacity;
    zone_any *any; /* [n_any] */
    size_t n_any, any_capacity;
    zone_ends *any_ends; /* [n_any] of what each needs */
    size_t any_ends_capacity;
    uint32_t *starts, *ends; /* [n_starts], [n_ends] */
    size_t n_starts, starts_capacity, n_ends, ends_capacity;
    phrase_begins begins;
    filter is_word; /* of words: by word_block() */
};

/* Of a word's size, and its first, middle and last byte. */
static inline unsigned word_block(bytes word)
{
    const unsigned char *at = (const unsigned char *)word.data;
    uint32_t block = at[0] | (uint32_t)at[word.size / 2] << 8 | (uint32_t)at[word.size - 1] << 16 |
                     (uint32_t)word.size << 24;
    return block * 0x9E3779B1u >> (32 - FILTER_BITS);
}

/* The longest run of small letters that whatever a pattern matches must have; empty where that is
 * not to be seen at once. */
bytes zone_pattern_literal(bytes pattern);

/* First rule + 1 of a folded word, which is not empty; 0 where there is none. */
uint32_t zone_rules_of_word(const zone_rules *rules, bytes word);

/* Whether a rule's pattern matches subject from its start (FORM_LINE, _LIST, _REST: all of it);
 * groups are left in workspace->match. */
bool zone_rule_matches(const zone_rule *rule, bytes subject, workspace *workspace, size_t *end);

#endif
