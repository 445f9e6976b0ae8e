/* What is known of single words, counted from millions of them: classes of words that stand in like
 * places, and how often a word is written in which case.
 *
 * Two tables, open addressing, keyed by token_hash() of the folded word and of the word as written;
 * in memory as in the compiled model. */
#ifndef KLIPING_READ_TAGGER_WORDS_H
#define KLIPING_READ_TAGGER_WORDS_H

#include "../base/arena.h"
#include "../base/bytes.h"
#include "../kliping.h"

typedef struct word_facts {
    uint32_t hash;        /* 0: an empty slot */
    uint32_t bits;        /* the path to its class in a binary tree, from the highest bit down */
    uint16_t fine;        /* class among 1,024, plus 1; 0 where the word has no class */
    uint16_t middle;      /* among 256, plus 1 */
    uint8_t coarse;       /* among 64, plus 1 */
    uint8_t bits_size;    /* of the path; 0 where the word has none */
    uint8_t letter_cases; /* how it is written in mid-sentence, in classes; 0 where not counted */
    uint8_t unused;
} word_facts;

typedef struct cased_word_facts {
    uint32_t hash; /* 0: an empty slot */
    uint32_t bits; /* the path, from the highest bit down, its size in the lowest 6 bits */
} cased_word_facts;

typedef struct tagger_words {
    const word_facts *folded; /* [n_folded]: a power of two */
    size_t n_folded;
    const cased_word_facts *cased; /* [n_cased]: a power of two */
    size_t n_cased;
} tagger_words;

/* NULL where the word is unknown. */
const word_facts *tagger_word(const tagger_words *words, uint32_t hash);
void tagger_word_expect(const tagger_words *words, uint32_t hash); /* asks for its memory */
void tagger_cased_word_expect(const tagger_words *words, uint32_t hash);
const cased_word_facts *tagger_cased_word(const tagger_words *words, uint32_t hash);

/* From clusters.tsv, capstat.tsv and brown.cs.tsv of a directory. */
kliping_status tagger_words_read(const char *directory, arena *arena, tagger_words *out,
                                 kliping_error *error);

#endif
