#include "lexicon_phrases.h"

enum { AT_ONCE = 128 }; /* tokens: what is waited for together */

/* A token that may begin a phrase of a lexicon. */
typedef struct beginning {
    const known *known;
    uint32_t token;
    bool is_long;           /* the token is longer than LEXICON_WORD */
    bool has_more;          /* than what its word says at once: it is long, or marked, or has */
    bool is_marked;         /* a marked phrase may begin so */
    lexicon_word_text text; /* of the token; later of the next one */
    uint64_t hash;          /* of the text; later of the edge between them */
    const lexicon_word *word, *next; /* their slots; word: one without a phrase where it is none */
    const lexicon_edge *edge;        /* NULL: no plain phrase goes on so */
    lexicon_path path;               /* that goes on behind the edge */
} beginning;

/* Some tokens, which are looked up together: each step asks for what the next one reads, so that
 * all of it is on the way from memory at once; and has no branch that none could foresee. */
typedef struct batch {
    const finder *finder;
    uint32_t first, stop;
    uint32_t hashes[AT_ONCE + 1]; /* key_hash() of each, and of the token behind */
    beginning *beginnings;        /* [n_beginnings], in order */
    beginning **words;            /* [n_words] those that begin a phrase */
    beginning **followed;         /* [n_followed] those of them that the next token may follow */
    size_t n_beginnings, n_words, n_followed;
} batch;

/* token_hash() of the token's part in a key. */
static uint32_t key_hash(const finder *f, const token *token)
{
    const uint32_t inverse = 899433627u; /* of the factor of token_hash() */
    bool dot = (token->kind == TOKEN_WORD) & has_dot(f->text, token);
    return dot ? (token->hash * inverse) ^ '.' : token->hash;
}

/* Puts it down in any case, and says whether it is one. */
static bool put_start(const known *known, lexicon_bits starts, uint32_t token, uint32_t hash,
                      beginning *out)
{
    out->known = known;
    out->token = token;
    return lexicon_bits_have(starts, hash);
}

static void find_beginnings(batch *b)
{
    const finder *f = b->finder;
    const lexicon_bits starts = f->known->words.starts;
    const uint32_t *hashes = b->hashes;
    size_t count = 0;
    for (uint32_t t = b->first; t < b->stop; t++) {
        b->hashes[t - b->first] = key_hash(f, &f->tokens->items[t]);
        lexicon_bits_expect(starts, b->hashes[t - b->first]);
    }
    b->hashes[b->stop - b->first] =
        b->stop < f->tokens->count ? key_hash(f, &f->tokens->items[b->stop]) : 0;
    if (f->n_known == 1)
        for (uint32_t t = b->first; t < b->stop; t++)
            count += put_start(f->known, starts, t, hashes[t - b->first], &b->beginnings[count]);
    else
        for (uint32_t t = b->first; t < b->stop; t++)
            for (const known *k = f->known; k < f->known + f->n_known; k++)
                count +=
                    put_start(k, k->words.starts, t, hashes[t - b->first], &b->beginnings[count]);
    b->n_beginnings = count;
}

static void expect_word(beginning *b)
{
    const lexicon_words *words = &b->known->words;
    b->hash = lexicon_word_hash(b->text, words->slot_seed);
    slot_map_expect(&words->slot_map, b->hash);
}

static const lexicon_word *expected_word(const beginning *b)
{
    const lexicon_words *words = &b->known->words;
    const lexicon_word *word = words->slots + slot_map_slot(&words->slot_map, b->hash);
    __builtin_prefetch(word);
    return word;
}

static void find_slots(const batch *b)
{
    const finder *f = b->finder;
    for (size_t i = 0; i < b->n_beginnings; i++) {
        beginning *one = &b->beginnings[i];
        bytes part = key_part(f, f->text->folded, one->token);
        one->is_long = part.size > LEXICON_WORD;
        one->text = text_at(f->text->folded, one->is_long ? bytes_slice(part, 0, 0) : part);
        expect_word(one);
    }
    for (size_t i = 0; i < b->n_beginnings; i++)
        b->beginnings[i].word = expected_word(&b->beginnings[i]);
}

/* Whether the letter case of the token says which entries of its phrase match, if any do. */
static bool asks_for_form(const finder *f, const beginning *b, const lexicon_phrase *phrase)
{
    uint32_t flags = le32toh(phrase->phrase);
    bool small = f->tokens->items[b->token].letter_case == CASE_LOWER;
    return (!phrase->n_entries) & !(flags & LEXICON_NO_PHRASE) &
           !((flags & LEXICON_CAPITALS) && small);
}

/* What the tokens that are words of the lexicon say, and those of them that may go on. */
static void find_words(batch *b)
{
    static const lexicon_word no_word;
    const finder *f = b->finder;
    b->n_words = b->n_followed = 0;
    for (size_t i = 0; i < b->n_beginnings; i++) {
        beginning *one = &b->beginnings[i];
        bool found = one->text.half[0] && lexicon_word_at(one->word, one->text);
        uint32_t follows = le32toh(one->word->follows);
        follows &= lexicon_follower(b->hashes[one->token + 1 - b->first]) | LEXICON_JOINED |
                   LEXICON_SPACED;
        one->has_more = one->is_long | (found & asks_for_form(f, one, &one->word->phrase));
        one->is_marked = false;
        one->edge = NULL;
        one->word = found ? one->word : &no_word;
        b->words[b->n_words] = b->followed[b->n_followed] = one;
        b->n_words += found | one->is_long;
        b->n_followed += found & (follows != 0) & (one->token + 1 < f->tokens->count);
    }
}

/* Whether the next token may follow in a plain phrase: then its word is on the way. */
static bool find_next(const batch *b, beginning *one)
{
    const finder *f = b->finder;
    const uint32_t *hashes = &b->hashes[one->token - b->first];
    uint32_t follows = le32toh(one->word->follows);
    gap gap = gap_before(f->text, &f->tokens->items[one->token + 1]);
    bool joined = follows & LEXICON_JOINED && (gap == GAP_NONE || gap == GAP_DOT);
    one->is_marked =
        joined || (follows & LEXICON_SPACED && is_spaced(gap) &&
                   lexicon_bits_have(one->known->words.pairs, lexicon_pair(hashes[0], hashes[1])));
    one->has_more |= one->is_marked;
    if (!(follows & lexicon_follower(hashes[1])) || !is_spaced(gap))
        return false;
    bytes part = key_part(f, f->text->folded, one->token + 1);
    if (!part.size || part.size > LEXICON_WORD)
        return false;
    one->text = text_at(f->text->folded, part);
    expect_word(one);
    return true;
}

/* The edges to the next tokens, one load after the other for all of them together. */
static void find_edges(batch *b)
{
    beginning **list = b->followed;
    size_t count = 0;
    for (size_t i = 0; i < b->n_followed; i++) {
        list[count] = list[i];
        count += find_next(b, list[i]);
    }
    for (size_t i = 0; i < count; i++)
        list[i]->next = expected_word(list[i]);
    size_t n_words = 0;
    for (size_t i = 0; i < count; i++) {
        beginning *one = list[i];
        const lexicon_words *words = &one->known->words;
        one->path = lexicon_path_start(words, lexicon_word_number(words, one->word));
        one->hash = lexicon_path_hash(one->path.hash, lexicon_word_number(words, one->next));
        slot_map_expect(&words->edge_map, one->hash);
        list[n_words] = one;
        n_words += lexicon_word_at(one->next, one->text) != NULL;
    }
    for (size_t i = 0; i < n_words; i++) {
        beginning *one = list[i];
        const lexicon_words *words = &one->known->words;
        __builtin_prefetch(
            lexicon_edge_place(words, one->path, lexicon_word_number(words, one->next)));
    }
    for (size_t i = 0; i < n_words; i++) {
        beginning *one = list[i];
        const lexicon_words *words = &one->known->words;
        one->edge = lexicon_edge_follow(words, &one->path, lexicon_word_number(words, one->next));
        one->has_more |= one->edge != NULL;
    }
}

/* The phrases that begin there, but the plain one that the token is alone. */
static void add_more(finder *f, const beginning *b)
{
    const known *known = b->known;
    const lexicon_word *word = b->word;
    if (b->is_long) {
        lexicon_begin_long(f, known, b->token);
        return;
    }
    if (!word->phrase.n_entries)
        lexicon_add_phrase(f, known, b->token, b->token + 1, le32toh(word->phrase.phrase));
    if (b->is_marked)
        lexicon_go_on(f, known, b->token, trie_any_node(known->trie, le32toh(word->marked)));
    if (b->edge)
        lexicon_go_on_plain(f, known, b->token, b->token + 1, b->path, b->edge);
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
static void find_matches(finder *f, const batch *b)
{
    for (size_t i = 0; i < b->n_words;) {
        uint32_t token = b->words[i]->token;
        size_t before = f->count;
        do {
            const beginning *one = b->words[i++];
            put_plain(f, one->known, token, token + 1, &one->word->phrase);
            if (one->has_more)
                add_more(f, one);
        } while (i < b->n_words && b->words[i]->token == token);
        if (f->count - before > 1)
            sort_matches(f->items + before, f->count - before);
    }
}

static known known_of(const lexicon *lexicon)
{
    return (known){lexicon, lexicon_trie(lexicon), *lexicon_words_of(lexicon),
                   lexicon_mixes_of(lexicon), (uint32_t)lexicon_size(lexicon)};
}

void lexicon_matches_read(const text *text, const tokens *tokens, const lexicon *const *lexicons,
                          size_t n_lexicons, workspace *workspace, lexicon_matches *out)
{
    finder f = {.text = text, .tokens = tokens, .arena = workspace->arena, .n_known = n_lexicons};
    f.known = arena_array(workspace->arena, known, n_lexicons + 1);
    for (size_t i = 0; i < n_lexicons; i++)
        f.known[i] = known_of(lexicons[i]);
    size_t most = AT_ONCE * n_lexicons + 1;
    batch b = {.finder = &f,
               .beginnings = arena_unset(workspace->arena, beginning, most),
               .words = arena_unset(workspace->arena, beginning *, most),
               .followed = arena_unset(workspace->arena, beginning *, most)};
    for (; b.first < tokens->count; b.first = b.stop) {
        b.stop = tokens->count - b.first < AT_ONCE ? (uint32_t)tokens->count : b.first + AT_ONCE;
        find_beginnings(&b);
        find_slots(&b);
        find_words(&b);
        find_edges(&b);
        find_matches(&f, &b);
    }
    *out = (lexicon_matches){f.items, f.count};
}
