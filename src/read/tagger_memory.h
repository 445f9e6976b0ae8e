/* What a session remembers: the words it has met and what all their features weigh, summed in
 * advance for each part it can play.
 *
 *   shares of a word   [WORD_PARTS] x [as a row of the model]
 *
 * News repeats itself: nearly all of a stream is remembered. All of it follows from the model and
 * the lexicon alone, so forgetting (a later article's word takes the slot) changes nothing but
 * time. */
#ifndef KLIPING_READ_TAGGER_MEMORY_H
#define KLIPING_READ_TAGGER_MEMORY_H

#include "tagger_facts.h"
#include "tagger_sums.h"

enum { TAGGER_WORD_LONGEST = 24 /* bytes */ };

/* A word as written, digits as 0, zeros behind it. */
typedef struct word_key {
    uint64_t parts[TAGGER_WORD_LONGEST / 8];
} word_key;

/* A word and right behind it its shares, those of the places around a token first: they are looked
 * at together. */
typedef struct remembered_word {
    word_key key;
    uint32_t used_by; /* number of the last document that has it */
    int32_t lead;     /* by how much names are ahead of "O", by the word at the token itself */
    uint8_t shares[]; /* [WORD_PARTS][width] */
} remembered_word;

typedef struct tagger_memory tagger_memory;

/* NULL: out of memory. */
tagger_memory *tagger_memory_new(const tagger_model *model, const tagger_marks *marks);
void tagger_memory_free(tagger_memory *memory);

/* A new document: words handed out until the next one stay where they are, some of them in an arena
 * that lasts as long. */
void tagger_memory_begin(tagger_memory *memory, arena *scratch);

/* Behind a document: gives back the memory of all that is remembered, where it is much. */
void tagger_memory_forget(tagger_memory *memory);

const feature_sources *tagger_memory_sources(const tagger_memory *memory);

/* What stands before and behind a sentence. */
const remembered_word *tagger_memory_edge(const tagger_memory *memory);

/* Tokens whose words are to be found, and where each is to be put, in the order they are needed. */
typedef struct tagger_wanted {
    uint32_t *tokens, *places; /* [count] */
    uint32_t *hashes;          /* [count]; these and the next for the memory alone */
    remembered_word **likely;  /* [count]: what they most likely are */
    size_t count;
    size_t n_expected, n_found; /* so far */
} tagger_wanted;

/* Asks for what leads to the words that are wanted. */
void tagger_memory_expect(const tagger_memory *memory, const feature_input *input,
                          const tagger_wanted *wanted);

/* Finds the next ones, up to the given one of those wanted. The memory of some behind them is on
 * its way then: what is done before these are found hides how long it takes. */
void tagger_memory_words(tagger_memory *memory, const feature_input *input, tagger_wanted *wanted,
                         size_t up_to, const remembered_word **words);

/* What a word weighs in one of its parts; width: of a row of the model. */
static inline const uint8_t *remembered_share(const remembered_word *word, int part, size_t width)
{
    return word->shares + (size_t)part * width;
}

/* What the words at the places around a token weigh there. */
static inline void remembered_sum_in(const remembered_word *const *words, size_t width,
                                     int16_t *sums)
{
    size_t at = 0;
    do {
        tagger_lanes sum = tagger_lanes_of_share(remembered_share(words[0], 0, width) + at);
        for (int i = 1; i < WORD_PLACES; i++)
            sum += tagger_lanes_of_share(remembered_share(words[i], i, width) + at);
        memcpy(sums + at, &sum, sizeof sum);
        at += TAGGER_BLOCK;
    } while (at < width);
}

static inline void remembered_sum_places(const remembered_word *const *words, size_t width,
                                         int16_t *sums)
{
    if (width == TAGGER_ROW_USUAL)
        remembered_sum_in(words, TAGGER_ROW_USUAL, sums);
    else
        remembered_sum_in(words, width, sums);
}

/* What bundles weigh. */
tagger_sums *tagger_memory_sums(tagger_memory *memory);

#endif
