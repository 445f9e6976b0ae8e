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
    known *known; /* [n_known] */
    size_t n_known;
    lexicon_match *items;
    size_t count, capacity;
} finder;

static bool has_dot(const text *text, const token *token)
{
    return text->canonical.data[token->end - 1] == '.';
}

/* "S.Pd.,SD": a dot that ends a word before another mark. */
static bool is_lost_dot(const finder *f, uint32_t t)
{
    const token *token = &f->tokens->items[t];
    return token->kind == TOKEN_MARK && token->end == token->start + 1 && has_dot(f->text, token) &&
           t > 0 && t + 1 < f->tokens->count && token[-1].kind == TOKEN_WORD &&
           token[-1].end == token->start && token[1].kind == TOKEN_MARK &&
           token[1].start == token->end;
}

/* The bytes of a token that a key has: a dot that ends a word is not one of them. */
static bytes key_part(const finder *f, bytes text, uint32_t t)
{
    const token *token = &f->tokens->items[t];
    bool dot = has_dot(f->text, token) && (token->kind == TOKEN_WORD || is_lost_dot(f, t));
    return bytes_slice(text, token->start, token->end - dot);
}

/* What a key has between two tokens. */
typedef enum gap {
    GAP_NONE,
    GAP_SPACE,
    GAP_DOT,  /* "PT.Telkom", "Sp.OG": a space, or the dot that the tokenizer took for its end */
    GAP_BREAK /* a paragraph ends, or masked text stands between */
} gap;

static gap gap_before(const text *text, const token *token)
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

#define UNKNOWN_FORM UINT32_MAX

static void add_match(finder *f, const known *known, uint32_t first, uint32_t last, uint32_t entry,
                      uint32_t n_entries)
{
    f->items = arena_extend(f->arena, f->items, f->count, &f->capacity, sizeof *f->items);
    f->items[f->count++] = (lexicon_match){
        .first = first,
        .last = last,
        .lexicon = known->lexicon,
        .first_entry = entry,
        .n_entries = (uint16_t)(n_entries < UINT16_MAX ? n_entries : UINT16_MAX),
        .mix = lexicon_mix_of(known->mixes, entry),
    };
}

static bool same_form(const lexicon *lexicon, uint32_t form, uint32_t other)
{
    return strcmp(lexicon_form_at(lexicon, form), lexicon_form_at(lexicon, other)) == 0;
}

/* The entries of a phrase that ask for a letter case, from the first one and its form on. */
static void add_forms(finder *f, const known *known, uint32_t first, uint32_t last, uint32_t entry,
                      uint32_t form)
{
    const lexicon *lexicon = known->lexicon;
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

/* The entries of a phrase: those of any letter case, then those of the form found. form: the first
 * one, where it is known. */
static void add_entries(finder *f, const known *known, uint32_t first, uint32_t last,
                        uint32_t entry, uint32_t form)
{
    const lexicon *lexicon = known->lexicon;
    uint32_t n = 0;
    bool end = false;
    while (!end && !lexicon_entry_has_form(lexicon, entry + n))
        end = lexicon_entry_is_last(lexicon, entry + n++);
    if (n)
        add_match(f, known, first, last, entry, n);
    if (end)
        return;
    if (form == UNKNOWN_FORM)
        form = lexicon_find_form(lexicon, entry + n);
    add_forms(f, known, first, last, entry + n, form);
}

/* ---- phrases of many words ------------------------------------------------------------------ */

/* From a node that stands before token t to the one behind it; 0 where no phrase goes on so. */
static uint32_t walk(const finder *f, const known *known, uint32_t t, uint32_t node)
{
    const trie trie = *known->trie;
    bytes part = key_part(f, f->text->folded, t);
    for (size_t i = 0; i < part.size && node; i++)
        node = trie_step(&trie, node, (unsigned char)part.data[i]);
    return node;
}

/* The phrase of the tokens [first, t] if one ends at the node. */
static void add_phrase(finder *f, const known *known, uint32_t first, uint32_t t, uint32_t node)
{
    uint32_t entry = trie_value(known->trie, node);
    if (entry != TRIE_NO_VALUE)
        add_entries(f, known, first, t + 1, entry, UNKNOWN_FORM);
}

/* The same as walk(); what ends behind t is a match. */
static uint32_t read_token(finder *f, const known *known, uint32_t first, uint32_t t, uint32_t node)
{
    uint32_t behind = walk(f, known, t, node);
    if (behind && !is_lost_dot(f, t))
        add_phrase(f, known, first, t, behind);
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

/* ---- their first words ---------------------------------------------------------------------- */

/* A token that may begin a phrase of a lexicon. */
typedef struct beginning {
    uint32_t token, hash; /* hash: token_hash() of the part below */
    const known *known;
    bytes part;               /* as it stands in a key */
    lexicon_word_text text;   /* of the part, where it is no longer than LEXICON_WORD */
    const lexicon_word *word; /* NULL where it is longer, or no phrase begins so */
    bool may_join;            /* a phrase may go on with the next token, which no space parts */
    uint32_t node;            /* in the next token, whose bytes from left on are still to come */
    bytes left;
} beginning;

/* token_hash() of the token's part in a key. */
static uint32_t key_hash(const finder *f, const token *token)
{
    const uint32_t inverse = 899433627u; /* of the factor of token_hash() */
    bool dot = token->kind == TOKEN_WORD && has_dot(f->text, token);
    return dot ? (token->hash * inverse) ^ '.' : token->hash;
}

static lexicon_word_text text_at(bytes folded, bytes part)
{
    static const unsigned char kept[2 * LEXICON_WORD] = {[0 ... LEXICON_WORD - 1] = 0xFF};
    lexicon_word_text text = {{0}}, mask;
    size_t there = (size_t)(folded.data + folded.size - part.data);
    memcpy(&text, part.data, there < sizeof text ? there : sizeof text);
    memcpy(&mask, kept + LEXICON_WORD - part.size, sizeof mask);
    for (size_t i = 0; i < sizeof text.half / sizeof *text.half; i++)
        text.half[i] &= mask.half[i];
    return text;
}

/* The tokens from t to stop that may begin a phrase, in order; the lexicons' words are on the way
 * from memory when it returns. */
static size_t find_beginnings(const finder *f, uint32_t t, uint32_t stop, beginning *out)
{
    size_t count = 0;
    for (; t < stop; t++) {
        uint32_t hash = key_hash(f, &f->tokens->items[t]);
        for (size_t i = 0; i < f->n_known; i++) {
            out[count].token = t;
            out[count].hash = hash;
            out[count].known = &f->known[i];
            count += lexicon_bits_have(f->known[i].words.starts, hash);
        }
    }
    for (size_t i = 0; i < count; i++) {
        out[i].part = key_part(f, f->text->folded, out[i].token);
        if (out[i].part.size > LEXICON_WORD)
            continue;
        out[i].text = text_at(f->text->folded, out[i].part);
        __builtin_prefetch(lexicon_word_place(&out[i].known->words, out[i].text));
    }
    return count;
}

static void add_word(finder *f, const known *known, const lexicon_word *word, uint32_t t)
{
    uint32_t entry = le32toh(word->first_entry), n_entries = le32toh(word->n_entries);
    if (entry == LEXICON_NO_ENTRY)
        return;
    if (!(n_entries & LEXICON_HAS_FORM)) {
        uint32_t most = known->n_entries - entry; /* more only a forger says */
        add_match(f, known, t, t + 1, entry, n_entries && n_entries < most ? n_entries : most);
    } else if (!(n_entries & LEXICON_CAPITALS) || f->tokens->items[t].letter_case != CASE_LOWER)
        add_entries(f, known, t, t + 1, entry, n_entries & LEXICON_FIRST_FORM);
}

/* Finds the word; where the next token stands behind a space and may go on, its walk begins. */
static void find_word(const finder *f, beginning *beginning)
{
    uint32_t next = beginning->token + 1;
    beginning->node = 0;
    beginning->left.size = 0;
    beginning->word = NULL;
    beginning->may_join = false;
    if (!beginning->part.size || beginning->part.size > LEXICON_WORD)
        return;
    beginning->word = lexicon_word_find(&beginning->known->words, beginning->text);
    uint32_t follows = beginning->word ? le32toh(beginning->word->follows) : 0;
    if (!follows || next == f->tokens->count)
        return;
    const token *token = &f->tokens->items[next];
    gap gap = gap_before(f->text, token);
    uint32_t hash = key_hash(f, token);
    bool may_follow =
        follows & lexicon_follower(hash) &&
        lexicon_bits_have(beginning->known->words.pairs, lexicon_pair(beginning->hash, hash));
    if (gap == GAP_SPACE && may_follow) {
        beginning->node = trie_node(beginning->known->trie, le32toh(beginning->word->spaced));
        if (beginning->node)
            beginning->left = key_part(f, f->text->folded, next);
    }
    beginning->may_join = gap == GAP_DOT ? may_follow || follows & LEXICON_JOINED
                                         : gap == GAP_NONE && follows & LEXICON_JOINED;
}

/* All walks go on by a byte in turn, so that the waits for memory are had together. */
static void walk_all(beginning *beginnings, size_t count, beginning **walking)
{
    size_t n_walking = 0;
    for (size_t i = 0; i < count; i++)
        if (beginnings[i].left.size)
            walking[n_walking++] = &beginnings[i];
    while (n_walking)
        for (size_t i = 0; i < n_walking;) {
            beginning *b = walking[i];
            b->node = trie_step(b->known->trie, b->node, (unsigned char)*b->left.data++);
            if (--b->left.size && b->node)
                i++;
            else
                walking[i] = walking[--n_walking];
        }
}

/* The phrases that begin there. */
static void find_from(finder *f, const beginning *beginning)
{
    const known *known = beginning->known;
    uint32_t first = beginning->token;
    if (beginning->part.size > LEXICON_WORD) {
        go_on(f, known, first, first, read_token(f, known, first, first, LEXICON_ROOT));
        return;
    }
    if (!beginning->word)
        return;
    add_word(f, known, beginning->word, first);
    if (beginning->node) {
        add_phrase(f, known, first, first + 1, beginning->node);
        go_on(f, known, first, first + 1, beginning->node);
    } else if (beginning->may_join)
        go_on(f, known, first, first, walk(f, known, first, LEXICON_ROOT));
}

/* Longest first; stable, and there are few. */
static void sort_matches(lexicon_match *items, size_t count)
{
    for (size_t i = 1; i < count; i++) {
        lexicon_match match = items[i];
        size_t at = i;
        for (; at && items[at - 1].last < match.last; at--)
            items[at] = items[at - 1];
        items[at] = match;
    }
}

/* In the order of the tokens; those of one token may be of several lexicons. */
static void find_from_all(finder *f, const beginning *beginnings, size_t count)
{
    for (size_t i = 0; i < count;) {
        uint32_t token = beginnings[i].token;
        size_t before = f->count;
        for (; i < count && beginnings[i].token == token; i++)
            find_from(f, &beginnings[i]);
        if (f->count - before > 1)
            sort_matches(f->items + before, f->count - before);
    }
}

void lexicon_matches_read(const text *text, const tokens *tokens, const lexicon *const *lexicons,
                          size_t n_lexicons, workspace *workspace, lexicon_matches *out)
{
    enum { AT_ONCE = 64 }; /* tokens: what is waited for together */
    finder f = {.text = text, .tokens = tokens, .arena = workspace->arena, .n_known = n_lexicons};
    f.known = arena_array(workspace->arena, known, n_lexicons + 1);
    for (size_t i = 0; i < n_lexicons; i++)
        f.known[i] = (known){lexicons[i], lexicon_trie(lexicons[i]), *lexicon_words_of(lexicons[i]),
                             lexicon_mixes_of(lexicons[i]), (uint32_t)lexicon_size(lexicons[i])};
    size_t most = AT_ONCE * n_lexicons + 1;
    beginning *beginnings =
        (beginning *)(void *)arena_bytes(workspace->arena, most * sizeof *beginnings);
    beginning **walking =
        (beginning **)(void *)arena_bytes(workspace->arena, most * sizeof(beginning *));
    for (uint32_t t = 0, stop; t < tokens->count; t = stop) {
        stop = tokens->count - t < AT_ONCE ? (uint32_t)tokens->count : t + AT_ONCE;
        size_t count = find_beginnings(&f, t, stop, beginnings);
        for (size_t i = 0; i < count; i++)
            find_word(&f, &beginnings[i]);
        walk_all(beginnings, count, walking);
        find_from_all(&f, beginnings, count);
    }
    *out = (lexicon_matches){f.items, f.count};
}
