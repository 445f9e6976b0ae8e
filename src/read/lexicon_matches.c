#include "lexicon_matches.h"

#include "../data/lexicon_layout.h"

enum { AT_ONCE = 256 }; /* tokens: what is waited for together */

/* A lexicon, with what the innermost loops need of it at hand. */
typedef struct known {
    const lexicon *lexicon;
    const trie *trie;
    lexicon_words words;
    const lexicon_mixes *mixes;
    const uint32_t *entries;
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
    if (token->start - token[-1].end == 1 && text->canonical.data[token->start - 1] == ' ')
        return GAP_SPACE;
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

static inline lexicon_match *room_for_match(finder *f)
{
    if (f->count == f->capacity)
        f->items = arena_extend(f->arena, f->items, f->count, &f->capacity, sizeof *f->items);
    return &f->items[f->count];
}

static inline lexicon_match match_of(const known *known, uint32_t first, uint32_t last,
                                     uint32_t entry, uint32_t n_entries)
{
    return (lexicon_match){
        .first = first,
        .last = last,
        .lexicon = known->lexicon,
        .first_entry = entry,
        .n_entries = (uint16_t)(n_entries < UINT16_MAX ? n_entries : UINT16_MAX),
        .mix = lexicon_mix_of(known->mixes, entry),
    };
}

static void add_match(finder *f, lexicon_match match)
{
    *room_for_match(f) = match;
    f->count++;
}

static bool same_form(const lexicon *lexicon, uint32_t form, uint32_t other)
{
    return strcmp(lexicon_form_at(lexicon, form), lexicon_form_at(lexicon, other)) == 0;
}

/* The entries of a phrase that ask for a letter case, from the first one on. */
static void add_forms(finder *f, const known *known, uint32_t first, uint32_t last, uint32_t entry)
{
    const lexicon *lexicon = known->lexicon;
    uint32_t form = lexicon_find_form(lexicon, entry);
    for (bool end = false; !end;) {
        uint32_t n = 0;
        do
            end = lexicon_entry_is_last(lexicon, entry + n++);
        while (!end && same_form(lexicon, form, form + n));
        if (has_form(f, first, last, lexicon_form_at(lexicon, form)))
            add_match(f, match_of(known, first, last, entry, n));
        entry += n;
        form += n;
    }
}

/* The entries of a phrase: those of any letter case, then those of the form found. */
static void add_entries(finder *f, const known *known, uint32_t first, uint32_t last,
                        uint32_t entry)
{
    const lexicon *lexicon = known->lexicon;
    uint32_t n = 0;
    bool end = false;
    while (!end && !lexicon_entry_has_form(lexicon, entry + n))
        end = lexicon_entry_is_last(lexicon, entry + n++);
    if (n)
        add_match(f, match_of(known, first, last, entry, n));
    if (!end)
        add_forms(f, known, first, last, entry + n);
}

/* The phrase that one token is: true where that is settled. A match is put down in any case and
 * counts where the phrase is one of few entries in any letter case: most are, or there is none, and
 * no processor could guess which. */
static bool put_match(finder *f, const known *known, uint32_t t, uint32_t phrase)
{
    uint32_t entry = phrase & LEXICON_FIRST_ENTRY, n = lexicon_few(phrase);
    bool simple = (!(phrase & (LEXICON_NO_PHRASE | LEXICON_HAS_FORM))) & (n != 0) &
                  ((uint64_t)entry + n <= known->n_entries);
    *room_for_match(f) = match_of(known, t, t + 1, simple ? entry : 0, n);
    f->count += simple;
    return simple | ((phrase & LEXICON_NO_PHRASE) != 0);
}

/* The phrase that the tokens [first, last) are; or none. */
static void add_phrase(finder *f, const known *known, uint32_t first, uint32_t last,
                       uint32_t phrase)
{
    uint32_t entry = phrase & LEXICON_FIRST_ENTRY, n = lexicon_few(phrase);
    if (phrase & LEXICON_NO_PHRASE || entry >= known->n_entries)
        return;
    if (phrase & LEXICON_HAS_FORM) {
        bool small = last - first == 1 && f->tokens->items[first].letter_case == CASE_LOWER;
        if (!(phrase & LEXICON_CAPITALS) || !small)
            add_entries(f, known, first, last, entry);
        return;
    }
    if (!n)
        do
            n++;
        while (!(le32toh(known->entries[entry + n - 1]) & ENTRY_LAST));
    else if (n > known->n_entries - entry) /* only a forger says so */
        n = known->n_entries - entry;
    add_match(f, match_of(known, first, last, entry, n));
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
    if (behind && !is_lost_dot(f, t))
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

/* ---- words of phrases ----------------------------------------------------------------------- */

/* token_hash() of the token's part in a key. */
static uint32_t key_hash(const finder *f, const token *token)
{
    const uint32_t inverse = 899433627u; /* of the factor of token_hash() */
    bool dot = (token->kind == TOKEN_WORD) & has_dot(f->text, token);
    return dot ? (token->hash * inverse) ^ '.' : token->hash;
}

/* Of a part of at most LEXICON_WORD bytes. */
static lexicon_word_text text_at(bytes folded, bytes part)
{
    static const unsigned char kept[2 * LEXICON_WORD] = {[0 ... LEXICON_WORD - 1] = 0xFF};
    lexicon_word_text text = {{0}}, mask;
    if ((size_t)(folded.data + folded.size - part.data) < sizeof text) {
        memcpy(&text, part.data, part.size);
        return text;
    }
    memcpy(&text, part.data, sizeof text);
    memcpy(&mask, kept + LEXICON_WORD - part.size, sizeof mask);
    for (size_t i = 0; i < sizeof text.half / sizeof *text.half; i++)
        text.half[i] &= mask.half[i];
    return text;
}

/* A token as a word of plain phrases; false where it is none. */
static bool word_text(const finder *f, uint32_t t, lexicon_word_text *out)
{
    bytes part = key_part(f, f->text->folded, t);
    if (!part.size || part.size > LEXICON_WORD)
        return false;
    *out = text_at(f->text->folded, part);
    return true;
}

static bool is_spaced(gap gap)
{
    return gap == GAP_SPACE || gap == GAP_DOT;
}

/* The plain phrases of the tokens [first, t], which end behind the edge, and those that go on. */
static void go_on_plain(finder *f, const known *known, uint32_t first, uint32_t t,
                        lexicon_path path, const lexicon_edge *edge)
{
    const lexicon_words *words = &known->words;
    for (uint32_t most = LEXICON_LONGEST_KEY; edge && most; most--) { /* more only a forger says */
        uint32_t phrase = le32toh(edge->phrase);
        add_phrase(f, known, first, t + 1, phrase);
        lexicon_word_text text;
        if (!(phrase & LEXICON_GOES_ON) || ++t == f->tokens->count ||
            !is_spaced(gap_before(f->text, &f->tokens->items[t])) || !word_text(f, t, &text))
            return;
        const lexicon_word *word = lexicon_word_at(lexicon_word_place(words, text), text);
        edge = word ? lexicon_edge_follow(words, &path, lexicon_word_number(words, word)) : NULL;
    }
}

/* A token that may begin a phrase of a lexicon. */
typedef struct beginning {
    const known *known;
    uint32_t token, hash;      /* hash: token_hash() of the token's part in a key */
    bool is_long;              /* the token is longer than LEXICON_WORD */
    lexicon_word_text text;    /* of the token; later of the next one, where that may follow */
    uint64_t text_hash;        /* the same */
    const lexicon_word *place; /* the same */
    const lexicon_word *word;  /* NULL: no phrase begins so */
    lexicon_path path;         /* to the next token, and the edge that it took: */
    const lexicon_edge *edge;  /* NULL: no plain phrase goes on so */
    bool is_marked;            /* a marked phrase may begin so */
} beginning;

/* Puts it down in any case, and says whether it is one. */
static bool put_start(const known *known, lexicon_bits starts, uint32_t t, uint32_t hash,
                      beginning *out)
{
    out->known = known;
    out->token = t;
    out->hash = hash;
    return lexicon_bits_have(starts, hash);
}

static void expect_word(beginning *b)
{
    b->text_hash = lexicon_word_hash(b->text, b->known->words.slot_seed);
    slot_map_expect(&b->known->words.slot_map, b->text_hash);
}

static void find_place(beginning *b)
{
    b->place = b->known->words.slots + slot_map_slot(&b->known->words.slot_map, b->text_hash);
    __builtin_prefetch(b->place);
}

/* The tokens from t to stop that may begin a phrase, in order; the lexicons' words are on the way
 * from memory when it returns. */
static size_t find_beginnings(const finder *f, uint32_t t, uint32_t stop, beginning *out)
{
    const lexicon_bits starts = f->known->words.starts;
    size_t count = 0;
    uint32_t hashes[AT_ONCE];
    for (uint32_t i = t; i < stop; i++) {
        hashes[i - t] = key_hash(f, &f->tokens->items[i]);
        lexicon_bits_expect(starts, hashes[i - t]);
    }
    if (f->n_known == 1)
        for (uint32_t i = t; i < stop; i++)
            count += put_start(f->known, starts, i, hashes[i - t], &out[count]);
    else
        for (uint32_t i = t; i < stop; i++)
            for (const known *k = f->known; k < f->known + f->n_known; k++)
                count += put_start(k, k->words.starts, i, hashes[i - t], &out[count]);
    for (size_t i = 0; i < count; i++) {
        bytes part = key_part(f, f->text->folded, out[i].token);
        out[i].is_long = part.size > LEXICON_WORD;
        out[i].text = text_at(f->text->folded, out[i].is_long ? bytes_slice(part, 0, 0) : part);
        expect_word(&out[i]);
    }
    for (size_t i = 0; i < count; i++)
        find_place(&out[i]);
    return count;
}

/* Finds the word, whose mix is then on the way. Returns whether the next token may follow it in a
 * plain phrase: then that one's word is as well. */
static bool find_word(const finder *f, beginning *b)
{
    const lexicon_words *words = &b->known->words;
    const token *next = &f->tokens->items[b->token + 1];
    b->is_marked = false;
    b->edge = NULL;
    b->word = b->text.half[0] ? lexicon_word_at(b->place, b->text) : NULL;
    if (!b->word)
        return false;
    __builtin_prefetch(b->known->mixes->of_entry +
                       (le32toh(b->word->phrase) & LEXICON_FIRST_ENTRY));
    if (b->token + 1 == f->tokens->count)
        return false;
    uint32_t follows = le32toh(b->word->follows), hash = key_hash(f, next);
    uint32_t may_follow = follows & lexicon_follower(hash);
    if (!(may_follow | (follows & (LEXICON_JOINED | LEXICON_SPACED))))
        return false;
    gap gap = gap_before(f->text, next);
    bool joined = follows & LEXICON_JOINED && (gap == GAP_NONE || gap == GAP_DOT);
    b->is_marked = joined || (follows & LEXICON_SPACED && is_spaced(gap) &&
                              lexicon_bits_have(words->pairs, lexicon_pair(b->hash, hash)));
    if (!may_follow || !is_spaced(gap) || !word_text(f, b->token + 1, &b->text))
        return false;
    expect_word(b);
    return true;
}

/* The edges to the next tokens, one load after the other for all of them together. */
static void find_edges(beginning **followed, size_t count)
{
    size_t n_words = 0;
    for (size_t i = 0; i < count; i++)
        find_place(followed[i]);
    for (size_t i = 0; i < count; i++) {
        beginning *b = followed[i];
        const lexicon_words *words = &b->known->words;
        if (!lexicon_word_at(b->place, b->text))
            continue;
        b->path = lexicon_path_start(words, lexicon_word_number(words, b->word));
        slot_map_expect(&words->edge_map,
                        lexicon_path_hash(b->path.hash, lexicon_word_number(words, b->place)));
        followed[n_words++] = b;
    }
    for (size_t i = 0; i < n_words; i++) {
        const beginning *b = followed[i];
        const lexicon_words *words = &b->known->words;
        __builtin_prefetch(
            lexicon_edge_place(words, b->path, lexicon_word_number(words, b->place)));
    }
    for (size_t i = 0; i < n_words; i++) {
        beginning *b = followed[i];
        const lexicon_words *words = &b->known->words;
        b->edge = lexicon_edge_follow(words, &b->path, lexicon_word_number(words, b->place));
    }
}

/* The phrases that begin there. */
static void find_from(finder *f, const beginning *b)
{
    const known *known = b->known;
    uint32_t first = b->token;
    if (b->is_long)
        go_on(f, known, first, first, read_token(f, known, first, first, TRIE_ROOT));
    if (!b->word)
        return;
    if (!put_match(f, known, first, le32toh(b->word->phrase)))
        add_phrase(f, known, first, first + 1, le32toh(b->word->phrase));
    if (b->is_marked)
        go_on(f, known, first, first, walk(f, known, first, TRIE_ROOT));
    if (b->edge)
        go_on_plain(f, known, first, first + 1, b->path, b->edge);
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
    finder f = {.text = text, .tokens = tokens, .arena = workspace->arena, .n_known = n_lexicons};
    f.known = arena_array(workspace->arena, known, n_lexicons + 1);
    for (size_t i = 0; i < n_lexicons; i++)
        f.known[i] = (known){lexicons[i],
                             lexicon_trie(lexicons[i]),
                             *lexicon_words_of(lexicons[i]),
                             lexicon_mixes_of(lexicons[i]),
                             lexicon_entries(lexicons[i]),
                             (uint32_t)lexicon_size(lexicons[i])};
    size_t most = AT_ONCE * n_lexicons + 1;
    beginning *beginnings = arena_unset(workspace->arena, beginning, most);
    beginning **followed = arena_unset(workspace->arena, beginning *, most);
    for (uint32_t t = 0, stop; t < tokens->count; t = stop) {
        stop = tokens->count - t < AT_ONCE ? (uint32_t)tokens->count : t + AT_ONCE;
        size_t count = find_beginnings(&f, t, stop, beginnings), n_followed = 0;
        for (size_t i = 0; i < count; i++) {
            followed[n_followed] = &beginnings[i];
            n_followed += find_word(&f, &beginnings[i]);
        }
        find_edges(followed, n_followed);
        find_from_all(&f, beginnings, count);
    }
    *out = (lexicon_matches){f.items, f.count};
}
