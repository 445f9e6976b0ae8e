/* Stage 4: tokens -> matches: where phrases of the lexicon stand. */
#ifndef KLIPING_READ_LEXICON_MATCHES_H
#define KLIPING_READ_LEXICON_MATCHES_H

#include "../data/lexicon.h"
#include "tokens.h"
#include "workspace.h"

/* One phrase with all entries that share it; entries that ask for the letter case found here stand
 * in a match of their own, right behind that of the others. */
typedef struct lexicon_match {
    uint32_t first, last;   /* tokens [first, last) */
    const lexicon *lexicon; /* the shipped one or a user's */
    uint32_t first_entry;
    uint16_t n_entries; /* those beyond UINT16_MAX do not count */
    uint16_t mix;       /* of their files, see lexicon_mixes.h */
} lexicon_match;

typedef struct lexicon_matches {
    const lexicon_match *items; /* [count], by first token, then longest first; they may overlap */
    size_t count;
} lexicon_matches;

/* Finds every phrase that begins and ends at token edges; which of them count is for later stages
 * to say. A run of white space with at most one line feed is one space; the dot of an abbreviation
 * may be there or not ("Kab. Asahan", "Kab Asahan"). */
void lexicon_matches_read(const text *text, const tokens *tokens, const lexicon *const *lexicons,
                          size_t n_lexicons, workspace *workspace, lexicon_matches *out);

#endif
