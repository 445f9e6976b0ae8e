#include "lexicon_matches.h"

typedef struct finder {
    const text *text;
    const tokens *tokens;
    arena *arena;
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

static void add_match(finder *f, lexicon_match match)
{
    f->items = arena_extend(f->arena, f->items, f->count, &f->capacity, sizeof *f->items);
    f->items[f->count++] = match;
}

static bool same_form(const char *a, const char *b)
{
    return a && b ? strcmp(a, b) == 0 : a == b;
}

/* The entries of a phrase: those of any letter case, then those of the form found. */
static void add_entries(finder *f, const lexicon *lexicon, uint32_t first, uint32_t last,
                        uint32_t entry)
{
    for (bool end = false; !end;) {
        const char *form = lexicon_form(lexicon, entry);
        uint32_t next = entry;
        do
            end = lexicon_entry_is_last(lexicon, next++);
        while (!end && same_form(lexicon_form(lexicon, next), form));
        if (!form || has_form(f, first, last, form))
            add_match(f, (lexicon_match){first, last, lexicon, entry, next - entry});
        entry = next;
    }
}

/* Most tokens begin nothing; of those with the dot of an abbreviation the hash does not say. */
static bool may_begin(const finder *f, const lexicon *lexicon, const token *token)
{
    return lexicon_may_begin(lexicon_starts(lexicon), token->hash) ||
           (token->kind == TOKEN_WORD && has_dot(f->text, token));
}

/* From a node that stands before token t. Ways part only where the lexicon has both "x.y" and
 * "x. y".
 * NOLINTNEXTLINE(misc-no-recursion): as deep as a key of the lexicon is long */
static void find_from(finder *f, const lexicon *lexicon, uint32_t first, uint32_t t, uint32_t node)
{
    const trie *trie = lexicon_trie(lexicon);
    while (node) {
        bytes part = key_part(f, f->text->folded, t);
        for (size_t i = 0; i < part.size; i++)
            if (!(node = trie_step(trie, node, (unsigned char)part.data[i])))
                return;
        uint32_t entry = part.size ? trie_value(trie, node) : TRIE_NO_VALUE;
        if (entry != TRIE_NO_VALUE)
            add_entries(f, lexicon, first, t + 1, entry);
        if (++t == f->tokens->count)
            return;
        gap gap = gap_before(f->text, &f->tokens->items[t]);
        if (gap == GAP_BREAK)
            return;
        if (gap == GAP_DOT)
            find_from(f, lexicon, first, t, trie_step(trie, node, '.'));
        if (gap != GAP_NONE)
            node = trie_step(trie, node, ' ');
    }
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

void lexicon_matches_read(const text *text, const tokens *tokens, const lexicon *const *lexicons,
                          size_t n_lexicons, workspace *workspace, lexicon_matches *out)
{
    finder f = {.text = text, .tokens = tokens, .arena = workspace->arena};
    for (uint32_t first = 0; first < tokens->count; first++) {
        size_t before = f.count;
        for (size_t i = 0; i < n_lexicons; i++)
            if (may_begin(&f, lexicons[i], &tokens->items[first]))
                find_from(&f, lexicons[i], first, first, LEXICON_ROOT);
        if (f.count - before > 1)
            sort_matches(f.items + before, f.count - before);
    }
    *out = (lexicon_matches){f.items, f.count};
}
