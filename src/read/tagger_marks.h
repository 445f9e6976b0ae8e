/* What a match of the lexicon tells the tagger: a mark on each of its tokens, by the kind of file
 * it stands in (type, level, certain or not), begin and inside apart. */
#ifndef KLIPING_READ_TAGGER_MARKS_H
#define KLIPING_READ_TAGGER_MARKS_H

#include "../data/lexicon.h"

enum { MARK_KINDS_MOST = 100, MARKS_MOST = 7 };

typedef struct tagger_marks tagger_marks; /* immutable, shared; it outlives no lexicon */

/* NULL: out of memory. Kinds beyond MARK_KINDS_MOST leave no mark. */
tagger_marks *tagger_marks_new(const lexicon *const *lexicons, size_t n_lexicons);
void tagger_marks_free(tagger_marks *marks);

/* The kinds of a lexicon's files, by number; 0: none. */
const uint8_t *tagger_marks_kinds(const tagger_marks *marks, const lexicon *lexicon);

/* The same whatever other kinds there are. */
uint32_t tagger_marks_hash(const tagger_marks *marks, uint8_t mark);

/* The mark of a kind: 1 .. 255. */
static inline uint8_t tagger_mark(uint8_t kind, bool inside)
{
    return (uint8_t)(2 * kind + inside);
}

#endif
