/* Walking from a name over the words around it, in search of its position. */
#ifndef KLIPING_READ_ENTITY_WALK_H
#define KLIPING_READ_ENTITY_WALK_H

#include "entity_parts.h"

enum { LONGEST_POSITION = 45, LONGEST_LOWER_RUN = 4 }; /* tokens */

typedef struct walk {
    const reading *reading;
    uint32_t first, last; /* tokens of the sentence */
    uint32_t sentence;
} walk;

static inline const token *walk_token(const walk *walk, uint32_t at)
{
    return &walk->reading->tokens->items[at];
}

static inline bool walk_mark(const walk *walk, uint32_t at, char mark)
{
    return at < walk->last && is_mark(walk->reading, at, mark);
}

/* Which of the lists asked have the word, without an abbreviation's dot. */
static inline word_lists walk_lists(const walk *walk, uint32_t at, word_lists asked)
{
    bytes word = part_word(walk->reading, at);
    uint32_t hash = walk_token(walk, at)->hash;
    bool dot = (word.size > 1) & (word.data[word.size - 1] == '.');
    word.size -= dot;
    hash = dot ? token_hash_before(hash, '.') : hash;
    return entity_words_of(walk->reading->words, word, hash, asked);
}

static inline bool walk_word(const walk *walk, uint32_t at, word_list list)
{
    return walk_lists(walk, at, word_list_bit(list)) != 0;
}

/* The end of the phrase that opens a position there; `at` where none does. */
static inline uint32_t walk_head_last(const walk *walk, uint32_t at)
{
    return at + walk->reading->evidence.position_size[at];
}

/* The part that covers the token; NULL. */
static inline const part *walk_part(const walk *walk, uint32_t at)
{
    uint32_t number = walk->reading->part_at[at];
    return number ? &walk->reading->parts[number - 1] : NULL;
}

bool walk_title(const walk *walk, uint32_t at); /* honorific, rank or degree */
bool walk_head(const walk *walk, uint32_t at);  /* a phrase that opens a position starts */
bool walk_headline(const walk *walk);           /* nearly all words of the sentence have
                                                   capitals, so these tell nothing */
bool walk_joint(const walk *walk, uint32_t at); /* joins parts of a position: dan, bidang */
/* May stand in a position: DPRD, Asahan, ke-7. */
bool walk_part_fits(const walk *walk, const part *part);

/* Offices held for a person: in "pengacara Lisa, Jhony" the first name is no holder. */
bool walk_serves(const walk *walk, uint32_t at);

typedef enum step { STEP_STOP, STEP_PASS, STEP_LOWER } step;

/* Whether a token that no mention covers can stand inside a position that reaches up to `end`. */
step walk_step(const walk *walk, uint32_t at, uint32_t end);

void walk_attach(const walk *walk, part *part, uint32_t first, uint32_t last);

/* False: none stands behind the name. */
bool apposition_may_follow(const reading *reading, const part *part);

/* Behind the name: "Budi, Kepala BPS", "Budi selaku ketua". */
void apposition_attach(const walk *walk, uint32_t index);

#endif
