/* The section "entities" of a compiled lexicon; what lexicon_compile.c writes and lexicon.c reads.
 *
 *   header   LAYOUT_FIELDS numbers, see enum layout_field
 *   slots, edges, starts, abbreviations, pairs, shifts  see lexicon_words.h
 *   entries  [n_entries]  which line, with ENTRY_ flags; those of a phrase stand together
 *   forms    [n_forms] x {entry, form}  of the entries whose letter case counts, in their order
 *   lines    [n_lines] x {name, id}
 *   places   [n_lines]  of each its file and line number, see PLACE_FILE
 *   files    [n_files] x {file name, type, kb, level, FILE_ flags}
 *   mixes    ends, runs and (an even number of) entries' mixes, see lexicon_mixes.h
 *   trie     see trie.h; the marked phrases, whose numbers are those of their slots
 *   pool     strings, each once, with its NUL; the first is empty and stands for none
 *
 * All other numbers u32, little-endian; strings are positions in the pool. */
#ifndef KLIPING_DATA_LEXICON_LAYOUT_H
#define KLIPING_DATA_LEXICON_LAYOUT_H

#include "../base/bytes.h"

#include <stdint.h>

enum layout_field {
    LAYOUT_ENTRIES,
    LAYOUT_FORMS,
    LAYOUT_LINES,
    LAYOUT_FILES,
    LAYOUT_TRIE_SIZE,     /* bytes, a multiple of 4 */
    LAYOUT_POOL_SIZE,     /* bytes */
    LAYOUT_STARTS,        /* bits */
    LAYOUT_ABBREVIATIONS, /* bits */
    LAYOUT_PAIRS,         /* bits */
    LAYOUT_SLOTS,
    LAYOUT_SLOT_BUCKETS,
    LAYOUT_SLOT_SEED,
    LAYOUT_EDGES,
    LAYOUT_EDGE_BUCKETS,
    LAYOUT_EDGE_SEED,
    LAYOUT_MIXES,
    LAYOUT_RUNS,
    LAYOUT_FIELDS = 32 /* whole lines of the processor's memory */
};
enum { FORM_FIELDS = 2, LINE_FIELDS = 2, FILE_FIELDS = 5 };
enum { FILE_CERTAIN = 1, FILE_EXACT = 2, FILE_ENTITY = 4 };
#define ENTRY_ALIAS 0x80000000u /* the phrase is not the canonical form */
#define ENTRY_FORM 0x40000000u  /* it has a form */
#define ENTRY_LAST 0x20000000u  /* of its phrase */
#define ENTRY_LINE 0x1FFFFFFFu  /* the line's index */

/* A place: the file's index and the line's number in it. */
enum { PLACE_FILE = 20, PLACE_FILES = 1 << 11, PLACE_LINES = 1 << PLACE_FILE };

static inline uint32_t place_of(uint32_t file, uint32_t line)
{
    return file << PLACE_FILE | line;
}

static inline uint32_t place_file(uint32_t place)
{
    return place >> PLACE_FILE;
}

static inline uint32_t place_line(uint32_t place)
{
    return place & (PLACE_LINES - 1);
}

enum { LEXICON_LONGEST_KEY = 200 }; /* bytes */

static inline bool key_word_byte(unsigned char c)
{
    return c >= 0x80 || (c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'z');
}

/* A dot that ends a word is not part of a key. */
static inline bool key_drops(bytes phrase, size_t at)
{
    return phrase.data[at] == '.' && at > 0 && key_word_byte((unsigned char)phrase.data[at - 1]) &&
           (at + 1 == phrase.size || !key_word_byte((unsigned char)phrase.data[at + 1]));
}

#endif
