/* What a match of the lexicon tells the tagger: a mark on each of its tokens, by the kind of file
 * it stands in (type, level, certain or not), begin and inside apart. */
#ifndef KLIPING_READ_TAGGER_MARKS_H
#define KLIPING_READ_TAGGER_MARKS_H

#include "../base/eight.h"
#include "../data/lexicon.h"

enum { MARK_KINDS_MOST = 100, MARKS_MOST = 7 };

typedef struct tagger_marks tagger_marks; /* immutable, shared; it outlives no lexicon */

/* NULL: out of memory. Kinds beyond MARK_KINDS_MOST leave no mark. */
tagger_marks *tagger_marks_new(const lexicon *const *lexicons, size_t n_lexicons);
void tagger_marks_free(tagger_marks *marks);

/* By mix, which kinds the files of the first few entries are of: a byte each, in their order, the
 * first lowest. */
const uint64_t *tagger_marks_of_mixes(const tagger_marks *marks, const lexicon *lexicon);

/* The same whatever other kinds there are. */
uint32_t tagger_marks_hash(const tagger_marks *marks, uint8_t mark);

/* The marks of such kinds, 1 .. 255, on the first token of a match and on the others. */
static inline uint64_t tagger_marks_begin(uint64_t kinds)
{
    return kinds << 1;
}

static inline uint64_t tagger_marks_inside(uint64_t kinds)
{
    return kinds << 1 | ((kinds + EIGHT_TIMES(0x7F)) >> 7 & EIGHT_TIMES(1));
}

#endif
