/* The section "entities" of a compiled lexicon; what lexicon_compile.c writes and lexicon.c reads.
 *
 *   header   LAYOUT_FIELDS numbers, see enum layout_field
 *   phrases  [n_phrases + 1]  the first entry of each phrase, in order of the trie's numbers
 *   entries  [n_entries] x {line, with ENTRY_ALIAS; form}
 *   lines    [n_lines] x {name, id, line number, file}
 *   files    [n_files] x {file name, type, kb, level, FILE_ flags}
 *   trie     see trie.h
 *   pool     strings, each with its NUL; the first is empty and stands for none
 *
 * All numbers u32, little-endian; strings are positions in the pool. */
#ifndef KLIPING_DATA_LEXICON_LAYOUT_H
#define KLIPING_DATA_LEXICON_LAYOUT_H

#include "../base/bytes.h"

#include <stdint.h>

enum layout_field {
    LAYOUT_PHRASES,
    LAYOUT_ENTRIES,
    LAYOUT_LINES,
    LAYOUT_FILES,
    LAYOUT_TRIE_SIZE, /* bytes, a multiple of 4 */
    LAYOUT_POOL_SIZE, /* bytes */
    LAYOUT_FIELDS
};
enum { ENTRY_FIELDS = 2, LINE_FIELDS = 4, FILE_FIELDS = 5 };
enum { FILE_CERTAIN = 1, FILE_EXACT = 2 };
#define ENTRY_ALIAS 0x80000000u

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
