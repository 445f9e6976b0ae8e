#include "lexicon_matches.h"

typedef struct finder {
    const text *text;
    const tokens *tokens;
    arena *arena;
    lexicon_match *items;
    size_t count, capacity;
} finder;

/* The bytes of a token that a key has: the dot of an abbreviation is not one of them. */
static bytes key_part(const char *canonical_or_folded, const token *token)
{
    const char *start = canonical_or_folded + token->start;
    size_t size = token->end - token->start;
    return (bytes){start, size - (token->kind == TOKEN_WORD && start[size - 1] == '.')};
}

/* What a key has between two tokens. */
typedef enum gap {
    GAP_NONE,
    GAP_SPACE,
    GAP_BREAK /* a paragraph ends, or masked text stands between */
} gap;

static gap gap_before(const text *text, const token *token)
{
    const char *canonical = text->canonical.data;
    unsigned newlines = 0;
    if (token[-1].end == token->start) /* "PT.Telkom" reads as "PT. Telkom" */
        return canonical[token[-1].end - 1] == '.' && token[-1].kind == TOKEN_WORD &&
                       token->kind != TOKEN_MARK
                   ? GAP_SPACE
                   : GAP_NONE;
    for (uint32_t at = token[-1].end; at < token->start; at++) {
        char c = canonical[at];
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
        const token *token = &f->tokens->items[t];
        if (t > first && gap_before(f->text, token) == GAP_SPACE && *form++ != ' ')
            return false;
        bytes part = key_part(f->text->canonical.data, token);
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
           (token->kind == TOKEN_WORD && f->text->canonical.data[token->end - 1] == '.');
}

static void find_from(finder *f, const lexicon *lexicon, uint32_t first)
{
    const trie *trie = lexicon_trie(lexicon);
    uint32_t node = LEXICON_ROOT;
    for (uint32_t t = first; t < f->tokens->count; t++) {
        const token *token = &f->tokens->items[t];
        gap gap = t > first ? gap_before(f->text, token) : GAP_NONE;
        if (gap == GAP_BREAK || (gap == GAP_SPACE && !(node = trie_step(trie, node, ' '))))
            return;
        bytes part = key_part(f->text->folded.data, token);
        for (size_t i = 0; i < part.size; i++)
            if (!(node = trie_step(trie, node, (unsigned char)part.data[i])))
                return;
        uint32_t entry = trie_value(trie, node);
        if (entry != TRIE_NO_VALUE)
            add_entries(f, lexicon, first, t + 1, entry);
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
                find_from(&f, lexicons[i], first);
        if (f.count - before > 1)
            sort_matches(f.items + before, f.count - before);
    }
    *out = (lexicon_matches){f.items, f.count};
}
