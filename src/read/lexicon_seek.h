/* Which tokens a phrase of a lexicon may begin with, as far as bits by hashes say. */
#ifndef KLIPING_READ_LEXICON_SEEK_H
#define KLIPING_READ_LEXICON_SEEK_H

#include "../data/lexicon_words.h"
#include "tokens.h"

enum {
    LEXICON_SOUGHT = 0x3FFF,       /* which token it is */
    LEXICON_PLAIN_PAIR = 0x4000,   /* with the one behind it may begin a plain phrase, */
    LEXICON_MARKED_PAIR = 0x8000,  /* or a marked one */
    LEXICON_SOUGHT_BEYOND = 16 + 1 /* that may be written behind the last one */
};

/* Some tokens, no more than LEXICON_SOUGHT. */
typedef struct lexicon_range {
    const token *tokens;    /* [looked] */
    const uint32_t *hashes; /* [count + 1] as token_hash() of what is in a key; then any */
    const uint64_t *dots;   /* [count] bits: it ends in a dot of its own */
    uint32_t count, looked; /* those that a phrase may begin with, and more or as many */
} lexicon_range;

/* Returns how many are found, in order. */
typedef size_t lexicon_seeker(const lexicon_words *words, lexicon_range range, uint16_t *found);
lexicon_seeker lexicon_seek;
/* The same where machine_is_wide() and _widest(). Beyond the hashes, LEXICON_SOUGHT_BEYOND are
 * readable. */
lexicon_seeker lexicon_seek_wide;
lexicon_seeker lexicon_seek_widest;

#endif
