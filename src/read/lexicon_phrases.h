/* Finding the phrases of a lexicon from where they begin: shared by lexicon_matches.c, which says
 * where that is, and lexicon_phrases.c, which goes on from there. */
#ifndef KLIPING_READ_LEXICON_PHRASES_H
#define KLIPING_READ_LEXICON_PHRASES_H

#include "lexicon_matches.h"

/* A lexicon, with what the innermost loops need of it at hand. */
typedef struct known {
    const lexicon *lexicon;
    const trie *trie;
    lexicon_words words;
    const lexicon_mixes *mixes;
    uint32_t n_entries;
} known;

typedef struct finder {
    const text *text;
    const tokens *tokens;
    arena *arena;
    const known *known;
    lexicon_match *items;
    size_t count, capacity;
} finder;

static inline bool has_dot(const text *text, const token *token)
{
    return text->canonical.data[token->end - 1] == '.';
}

/* "S.Pd.,SD": a dot that ends a word before another mark. */
bool key_lost_dot(const finder *finder, uint32_t token);

/* The bytes of a token that a key has: a dot that ends a word is not one of them. */
static inline bytes key_part(const finder *f, bytes text, uint32_t t)
{
    const token *token = &f->tokens->items[t];
    bool dot = has_dot(f->text, token) && (token->kind == TOKEN_WORD || key_lost_dot(f, t));
    return bytes_slice(text, token->start, token->end - dot);
}

/* What a key has between two tokens. */
typedef enum gap {
    GAP_NONE,
    GAP_SPACE,
    GAP_DOT,  /* "PT.Telkom", "Sp.OG": a space, or the dot that the tokenizer took for its end */
    GAP_BREAK /* a paragraph ends, or masked text stands between */
} gap;

/* The rare ones. */
gap gap_other(const text *text, const token *token);

static inline gap gap_before(const text *text, const token *token)
{
    if (token->start - token[-1].end == 1 && text->canonical.data[token->start - 1] == ' ')
        return GAP_SPACE;
    return gap_other(text, token);
}

static inline bool is_spaced(gap gap)
{
    return gap == GAP_SPACE || gap == GAP_DOT;
}

/* Of a part of at most LEXICON_WORD bytes: as many can be read behind any of a text's. */
static inline lexicon_word_text text_at(const char *folded, size_t size)
{
    static const unsigned char kept[2 * LEXICON_WORD] = {[0 ... LEXICON_WORD - 1] = 0xFF};
    lexicon_word_text text, mask;
    _Static_assert(sizeof text <= TEXT_PADDING, "a text ends in as many NULs");
    memcpy(&text, folded, sizeof text);
    memcpy(&mask, kept + LEXICON_WORD - size, sizeof mask);
    for (size_t i = 0; i < sizeof text.half / sizeof *text.half; i++)
        text.half[i] &= mask.half[i];
    return text;
}

static inline lexicon_match *room_for_match(finder *f)
{
    if (f->count == f->capacity)
        f->items = arena_extend(f->arena, f->items, f->count, &f->capacity, sizeof *f->items);
    return &f->items[f->count];
}

/* Whether there is one that matches, as far as the letter case does not count. */
static inline bool is_plain_phrase(const lexicon_phrase *phrase, uint32_t n_entries)
{
    uint32_t entry = le32toh(phrase->phrase) & LEXICON_FIRST_ENTRY;
    uint16_t n = le16toh(phrase->n_entries);
    return (n != 0) & ((uint64_t)entry + n <= n_entries);
}

/* The plain phrase that the tokens [first, last) are, as far as the letter case does not count; 1,
 * or 0 if there is none. Something is put down in any case, for no processor could guess which. */
static inline size_t put_plain(lexicon_match *to, const known *known, uint32_t first, uint32_t last,
                               const lexicon_phrase *phrase)
{
    uint32_t entry = le32toh(phrase->phrase) & LEXICON_FIRST_ENTRY;
    uint16_t n_entries = le16toh(phrase->n_entries), mix = le16toh(phrase->mix);
    *to = (lexicon_match){
        .first = first,
        .last = last,
        .lexicon = known->lexicon,
        .first_entry = entry,
        .n_entries = n_entries,
        .mix = mix < known->mixes->n_mixes ? mix : 0,
    };
    return is_plain_phrase(phrase, known->n_entries);
}

/* Whether a token is written in small letters, and no form of its phrase is. */
static inline bool is_too_small(const finder *f, uint32_t first, uint32_t last, uint32_t phrase)
{
    return (phrase & LEXICON_CAPITALS) != 0 && last - first == 1 &&
           f->tokens->items[first].letter_case == CASE_LOWER;
}

/* The entries of the phrase that ask for the letter case that the tokens [first, last) have. */
void lexicon_add_forms(finder *finder, const known *known, uint32_t first, uint32_t last,
                       uint32_t phrase);

/* The marked phrases that begin with token `first`, from the node behind it. */
void lexicon_go_on(finder *finder, const known *known, uint32_t first, uint32_t node);
/* The same where the token is too long to have one: from the root. */
void lexicon_begin_long(finder *finder, const known *known, uint32_t first);

#endif
