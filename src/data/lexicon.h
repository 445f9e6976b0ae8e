/* The compiled entity lexicon: phrases, by their words or in a trie, each with its entries.
 *
 * A phrase is stored as its key: folded (lower case), one space between words, without the dots
 * that end a word ("Kab. Asahan" -> "kab asahan", "S.E." -> "s.e"). It is matched against
 * text.folded at token edges. Made from lexicons/entities, files *.lex, by lexicon_compile(), or at
 * opening from a user's directory. */
#ifndef KLIPING_DATA_LEXICON_H
#define KLIPING_DATA_LEXICON_H

#include "../base/arena.h"
#include "../base/bytes.h"
#include "../kliping.h"
#include "lexicon_mixes.h"
#include "lexicon_words.h"
#include "pack.h"
#include "source.h"
#include "trie.h"

/* What the text sources say of a phrase: one line of one file. Strings live as long as the lexicon.
 */
typedef struct lexicon_entry {
    const char *type;    /* "GPE", "ORG", "position", "given_name", "abbreviation", ... */
    const char *name;    /* the canonical form: first of the line */
    const char *kb, *id; /* knowledge base and identifier; NULL where the file gives none */
    const char
        *level; /* GPE: "province", "regency", "city", "district", "village", "country"; NULL */
    const char *file; /* "lexicons/entities/regions.lex" */
    unsigned line;
    bool certain; /* header `use entity`: a match is an entity; else (`use hint`) evidence for the
                     tagger */
    bool exact;   /* header `match exact`: letter case counts */
    bool alias;   /* the phrase matched is not the canonical form itself */
} lexicon_entry;

typedef struct lexicon lexicon; /* immutable, shared by threads */

/* Words written with a dot before another word ("Kab." of "Kab. Asahan") become abbreviations. */
kliping_status lexicon_compile(sources sources, arena *arena, bytes *section, kliping_error *error);
kliping_status lexicon_open(bytes section, lexicon **out,
                            kliping_error *error); /* validated whole */
/* The same in two steps, for a section that is being read anyway: what is to be found (returned:
 * how many; none where the section is malformed), and the opening once it has been fed. */
enum { LEXICON_CHECKS = 5 };
size_t lexicon_plan(bytes section, table_check checks[LEXICON_CHECKS]);
kliping_status lexicon_open_checked(bytes section, const table_check *checks, lexicon **out,
                                    kliping_error *error);
void lexicon_free(lexicon *lexicon);

size_t lexicon_size(const lexicon *lexicon); /* entries */
lexicon_entry lexicon_entry_at(const lexicon *lexicon, uint32_t index);
/* What is asked of many entries, without the rest. */
const char *lexicon_name_at(const lexicon *lexicon, uint32_t index);
const char *lexicon_id_at(const lexicon *lexicon, uint32_t index);
bool lexicon_entry_is_alias(const lexicon *lexicon, uint32_t index);
/* Have it on its way from memory, one step after the other: the entry, its line, its name and id.
 */
void lexicon_expect_entry(const lexicon *lexicon, uint32_t index);
void lexicon_expect_line(const lexicon *lexicon, uint32_t index);
void lexicon_expect_strings(const lexicon *lexicon, uint32_t index);

/* The source files by number, and which an entry is of: all its entries share type and level. */
typedef struct lexicon_file_facts {
    const char *type, *kb, *level; /* kb, level: NULL where the file gives none */
    bool certain;
    bool entity; /* certain, and of a type that has a capital: those of evidence have none */
} lexicon_file_facts;

size_t lexicon_n_files(const lexicon *lexicon);
lexicon_file_facts lexicon_file_at(const lexicon *lexicon, uint32_t number);
uint32_t lexicon_file_of(const lexicon *lexicon, uint32_t entry);

/* Which files the entries that match together are of. */
const lexicon_mixes *lexicon_mixes_of(const lexicon *lexicon);

/* The entries of one whole phrase (folded, single spaces; with or without the dots). */
uint32_t lexicon_find(const lexicon *lexicon, bytes phrase, uint32_t *first_entry);
bool lexicon_has_type(const lexicon *lexicon, bytes phrase, const char *type);

/* For the innermost loop: the words of phrases, and the trie of those with marks. The entries of a
 * phrase that match in any letter case come first; behind them, together by form, those whose form
 * counts. */
const lexicon_words *lexicon_words_of(const lexicon *lexicon);
const trie *lexicon_trie(const lexicon *lexicon);
/* phrase: see LEXICON_NO_PHRASE, whatever a forger may have written. The entries as above. */
uint32_t lexicon_phrase_entries(const lexicon *lexicon, uint32_t phrase, uint32_t *first_entry);
bool lexicon_entry_is_last(const lexicon *lexicon, uint32_t entry); /* of its phrase */
bool lexicon_entry_has_form(const lexicon *lexicon, uint32_t entry);
/* The forms (as the key, but in its letter case) that `exact` entries ask for, in the order of
 * these: which is an entry's, and what it is. */
uint32_t lexicon_find_form(const lexicon *lexicon, uint32_t entry);
const char *lexicon_form_at(const lexicon *lexicon, uint32_t form);

#endif
