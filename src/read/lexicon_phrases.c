#include "lexicon_phrases.h"

#include "../data/lexicon_layout.h"

/* ---- keys ----------------------------------------------------------------------------------- */

bool key_lost_dot(const finder *f, uint32_t t)
{
    const token *token = &f->tokens->items[t];
    return token->kind == TOKEN_MARK && token->end == token->start + 1 && has_dot(f->text, token) &&
           t > 0 && t + 1 < f->tokens->count && token[-1].kind == TOKEN_WORD &&
           token[-1].end == token->start && token[1].kind == TOKEN_MARK &&
           token[1].start == token->end;
}

gap gap_other(const text *text, const token *token)
{
    unsigned newlines = 0;
    if (token[-1].end == token->start)
        return token[-1].kind == TOKEN_WORD && token->kind != TOKEN_MARK &&
                       has_dot(text, &token[-1])
                   ? GAP_DOT
                   : GAP_NONE;
    for (uint32_t at = token[-1].end; at < token->start; at++) {
        char c = text->canonical.data[at];
        newlines += c == '\n';
        if ((c != ' ' && (c < '\t' || c > '\r')) || newlines > 1)
            return GAP_BREAK;
    }
    return GAP_SPACE;
}

/* Whether the tokens [first, last), read as a key, have the letter case of the form. */
static bool has_form(const finder *f, uint32_t first, uint32_t last, const char *form)
{
    for (uint32_t t = first; t < last; t++) {
        gap gap = t > first ? gap_before(f->text, &f->tokens->items[t]) : GAP_NONE;
        if (gap != GAP_NONE && *form != ' ' && (gap != GAP_DOT || *form != '.'))
            return false;
        form += gap != GAP_NONE;
        bytes part = key_part(f, f->text->canonical, t);
        if (strncmp(form, part.data, part.size) != 0)
            return false;
        form += part.size;
    }
    return *form == '\0';
}

static void add_match(finder *f, const known *known, uint32_t first, uint32_t last, uint32_t entry,
                      uint32_t n_entries)
{
    *room_for_match(f) = (lexicon_match){
        .first = first,
        .last = last,
        .lexicon = known->lexicon,
        .first_entry = entry,
        .n_entries = (uint16_t)(n_entries < UINT16_MAX ? n_entries : UINT16_MAX),
        .mix = lexicon_mix_of(known->mixes, entry),
    };
    f->count++;
}

static bool same_form(const lexicon *lexicon, uint32_t form, uint32_t other)
{
    return strcmp(lexicon_form_at(lexicon, form), lexicon_form_at(lexicon, other)) == 0;
}

void lexicon_add_forms(finder *f, const known *known, uint32_t first, uint32_t last,
                       uint32_t phrase)
{
    const lexicon *lexicon = known->lexicon;
    uint32_t entry = phrase & LEXICON_FIRST_ENTRY;
    if (!(phrase & LEXICON_HAS_FORM) || entry >= known->n_entries ||
        is_too_small(f, first, last, phrase))
        return;
    while (!lexicon_entry_has_form(lexicon, entry))
        if (lexicon_entry_is_last(lexicon, entry++)) /* only a forger says so */
            return;
    uint32_t form = lexicon_find_form(lexicon, entry);
    for (bool end = false; !end;) {
        uint32_t n = 0;
        do
            end = lexicon_entry_is_last(lexicon, entry + n++);
        while (!end && same_form(lexicon, form, form + n));
        if (has_form(f, first, last, lexicon_form_at(lexicon, form)))
            add_match(f, known, first, last, entry, n);
        entry += n;
        form += n;
    }
}

/* The phrase that the tokens [first, last) are, of which nothing but this is known. */
static void add_phrase(finder *f, const known *known, uint32_t first, uint32_t last,
                       uint32_t phrase)
{
    uint32_t entry = phrase & LEXICON_FIRST_ENTRY, n = 0;
    if (phrase & LEXICON_NO_PHRASE || entry >= known->n_entries)
        return;
    for (bool end = false; !end && !lexicon_entry_has_form(known->lexicon, entry + n);)
        end = lexicon_entry_is_last(known->lexicon, entry + n++);
    if (n)
        add_match(f, known, first, last, entry, n);
    lexicon_add_forms(f, known, first, last, phrase);
}

/* ---- marked phrases ------------------------------------------------------------------------- */

/* From a node that stands before token t to the one behind it; 0 where no phrase goes on so. */
static uint32_t walk(const finder *f, const known *known, uint32_t t, uint32_t node)
{
    const trie trie = *known->trie;
    bytes part = key_part(f, f->text->folded, t);
    for (size_t i = 0; i < part.size && node; i++)
        node = trie_step(&trie, node, (unsigned char)part.data[i]);
    return node;
}

/* The same as walk(); what ends behind t is a match. */
static uint32_t read_token(finder *f, const known *known, uint32_t first, uint32_t t, uint32_t node)
{
    uint32_t behind = walk(f, known, t, node);
    if (behind && !key_lost_dot(f, t))
        add_phrase(f, known, first, t + 1, trie_value(known->trie, behind));
    return behind;
}

/* From a node that stands behind token t. Ways part only where the lexicon has both "x.y" and
 * "x. y".
 * NOLINTNEXTLINE(misc-no-recursion): as deep as a key of the lexicon is long */
static void go_on(finder *f, const known *known, uint32_t first, uint32_t t, uint32_t node)
{
    while (node && ++t < f->tokens->count) {
        gap gap = gap_before(f->text, &f->tokens->items[t]);
        if (gap == GAP_BREAK)
            return;
        if (gap == GAP_DOT) {
            uint32_t dotted = trie_step(known->trie, node, '.');
            if (dotted)
                go_on(f, known, first, t, read_token(f, known, first, t, dotted));
        }
        if (gap != GAP_NONE)
            node = trie_step(known->trie, node, ' ');
        if (node)
            node = read_token(f, known, first, t, node);
    }
}

void lexicon_go_on(finder *f, const known *known, uint32_t first, uint32_t node)
{
    go_on(f, known, first, first, node);
}

void lexicon_begin_long(finder *f, const known *known, uint32_t first)
{
    go_on(f, known, first, first, read_token(f, known, first, first, TRIE_ROOT));
}
