/* Which tokens are looked at for names, and the words around them. Private to the tagger. */
#ifndef KLIPING_READ_TAGGER_CHOICE_H
#define KLIPING_READ_TAGGER_CHOICE_H

#include "tagger_looks.h"
#include "tagger_stretches.h"

/* How many there are of each up to the end of a stretch, and what it has itself. */
typedef struct choice_reached {
    uint32_t wanted, singles;
    uint32_t single; /* its number; 0: none */
    uint32_t beyond; /* by how much the places of its tokens are ahead of their numbers */
} choice_reached;

typedef struct choice {
    const tagger_model *model;
    const features *features;
    tagger_memory *memory;
    const remembered_word **words; /* by choice_place(), those that are wanted */
    uint8_t *written;              /* likewise, of all tokens: WRITTEN_...; 0 between sentences */
    looked *looked;                /* [n_looked]; before the first one that is nowhere */
    uint32_t n_looked;
    bool is_wide;       /* the machine */
    bool is_everywhere; /* words in small letters may be names as well */
    const stretch *stretches;
    choice_reached *reached; /* of each stretch */
    size_t n_done;           /* stretches */
    tagger_wanted wanted;
    uint32_t *singles; /* places of capitals with no other in their stretch, from 1 on */
    bool *is_unlikely; /* of these, such that are no names */
    uint32_t n_singles, n_singles_done;
} choice;

/* Where a token's word stands, with room between sentences for what is beyond each: so far as
 * tokens look around, that is the edge. */
enum { CHOICE_NEAR = WORD_HERE };

static inline uint32_t choice_place(const tokens *tokens, uint32_t token)
{
    return token + CHOICE_NEAR + CHOICE_NEAR * tokens->sentence_of[token];
}

/* And back: the number of a token's sentence. */
static inline uint32_t choice_sentence(uint32_t place, uint32_t token)
{
    return (place - token) / CHOICE_NEAR - 1;
}

void choice_begin(choice *c, const tagger_model *model, const features *features,
                  tagger_memory *memory, arena *arena);

/* Wants the words of all stretches and those around them; then fetches the words of the next
 * stretches, up to one of them. */
void choice_want(choice *c, const stretch *all, size_t count);
void choice_fetch(choice *c, size_t up_to);

/* Looks at those tokens of these stretches that may be part of names by their words. */
void choice_choose(choice *c, size_t up_to);

/* In capitals, or part of a phrase before an acronym, and not in question any more. */
static inline bool choice_is_sure(const choice *c, const looked *here)
{
    bool is_sure = (c->written[here->place] & (WRITTEN_CAPITAL | WRITTEN_GLOSS)) != 0;
    return is_sure | c->is_everywhere;
}

/* In small letters: whether what stands around it and how it is written says so. */
bool choice_is_kept(const tagger_model *model, const int16_t *sums);

#endif
