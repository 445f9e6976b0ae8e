#include "lexicon_phrases.h"

#include "../data/lexicon_layout.h"

enum { AT_ONCE = 1024 }; /* tokens: what is waited for together */

/* A token that may begin a phrase of a lexicon. */
typedef struct beginning {
    const known *known;
    const lexicon_word *slot; /* where the token stands if it is a word, */
    const lexicon_word *word; /* then the same; else one without a phrase */
    lexicon_word_text text;   /* of the token */
    uint64_t hash;            /* of the text */
    uint32_t token;
    uint32_t ends;  /* 1 + the last one of its plain phrases; 0: none */
    bool is_long;   /* the token is longer than LEXICON_WORD */
    bool is_marked; /* a marked phrase may begin so */
    bool has_forms; /* the letter case says which entries of its word match */
} beginning;

/* A plain phrase that may go on. */
typedef struct way {
    beginning *beginning;
    lexicon_path path;        /* to the token, */
    uint32_t token;           /* behind which it is to go on with */
    bool is_found;            /* the token behind is a word, */
    const lexicon_word *next; /* and this its slot; NULL: yet to be found */
    lexicon_word_text text;   /* of that token */
    uint64_t hash;            /* of the text, later of the edge to it */
} way;

/* Where a plain phrase of more words ends. */
typedef struct phrase_end {
    lexicon_phrase phrase;
    uint32_t token;
    uint32_t before; /* 1 + the one before with the same beginning; 0: none */
} phrase_end;

/* Some tokens, which are looked up together: each step asks for what the next one reads, so that
 * all of it is on the way from memory at once, and leaves as little as can be to guess. */
typedef struct batch {
    finder *finder;
    uint32_t first, stop;
    uint32_t hashes[AT_ONCE + 1]; /* key_hash() of each, and of the token behind */
    beginning *beginnings;        /* [n_beginnings], in order */
    beginning **words;            /* [n_words] those that begin a phrase */
    beginning **followed;         /* [n_followed] those of them that the next token may follow */
    way *ways;                    /* [n_ways] */
    way **sought;                 /* those of them whose next token is no beginning */
    phrase_end *ends;             /* [n_ends] */
    size_t n_beginnings, n_words, n_followed, n_ways, n_ends, ends_capacity;
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

/* Has the shift of a word's slot brought from memory. */
static uint64_t expect_word(const lexicon_words *words, lexicon_word_text text)
{
    uint64_t hash = lexicon_word_hash(text, words->slot_seed);
    slot_map_expect(&words->slot_map, hash);
    return hash;
}

static const lexicon_word *expected_word(const lexicon_words *words, uint64_t hash)
{
    const lexicon_word *word = words->slots + slot_map_slot(&words->slot_map, hash);
    __builtin_prefetch(word);
    return word;
}

/* A token as a word of plain phrases; nothing where it is none. */
static lexicon_word_text word_text(const finder *f, uint32_t token, bool *is_long)
{
    bytes folded = f->text->folded, part = key_part(f, folded, token);
    *is_long = part.size > LEXICON_WORD;
    return text_at(folded, *is_long ? bytes_slice(part, 0, 0) : part);
}

static bool is_word(const lexicon_word *slot, lexicon_word_text text)
{
    return (text.half[0] != 0) & (lexicon_word_at(slot, text) != NULL);
}

static void find_slots(const batch *b)
{
    for (size_t i = 0; i < b->n_beginnings; i++) {
        beginning *one = &b->beginnings[i];
        one->text = word_text(b->finder, one->token, &one->is_long);
        one->hash = expect_word(&one->known->words, one->text);
    }
    for (size_t i = 0; i < b->n_beginnings; i++) {
        beginning *one = &b->beginnings[i];
        one->slot = expected_word(&one->known->words, one->hash);
    }
}

/* What the tokens that are words of the lexicon say, and those of them that may go on. */
static void find_words(batch *b)
{
    static const lexicon_word no_word;
    const finder *f = b->finder;
    b->n_words = b->n_followed = 0;
    for (size_t i = 0; i < b->n_beginnings; i++) {
        beginning *one = &b->beginnings[i];
        bool found = is_word(one->slot, one->text);
        one->word = found ? one->slot : &no_word;
        uint32_t phrase = le32toh(one->word->phrase.phrase), follows = le32toh(one->word->follows);
        follows &= lexicon_follower(b->hashes[one->token + 1 - b->first]) | LEXICON_JOINED |
                   LEXICON_SPACED;
        one->has_forms = ((phrase & LEXICON_HAS_FORM) != 0) &
                         (!is_too_small(f, one->token, one->token + 1, phrase));
        one->is_marked = false;
        one->ends = 0;
        b->words[b->n_words] = b->followed[b->n_followed] = one;
        b->n_words += found | one->is_long;
        b->n_followed += (follows != 0) & (one->token + 1 < f->tokens->count);
    }
}

/* The next token, where that is a beginning too; else NULL. */
static const beginning *beginning_behind(const batch *b, const beginning *one)
{
    const beginning *end = b->beginnings + b->n_beginnings, *behind = one + 1;
    for (; behind < end && behind->token <= one->token + 1; behind++)
        if (behind->token == one->token + 1 && behind->known == one->known)
            return behind;
    return NULL;
}

/* The ways that begin with these words. */
static void find_ways(batch *b)
{
    const finder *f = b->finder;
    b->n_ways = 0;
    for (size_t i = 0; i < b->n_followed; i++) {
        beginning *one = b->followed[i];
        const lexicon_words *words = &one->known->words;
        const uint32_t *hashes = &b->hashes[one->token - b->first];
        uint32_t follows = le32toh(one->word->follows);
        gap gap = gap_before(f->text, &f->tokens->items[one->token + 1]);
        bool joins = ((follows & LEXICON_JOINED) != 0) & ((gap == GAP_NONE) | (gap == GAP_DOT));
        bool pairs = ((follows & LEXICON_SPACED) != 0) & is_spaced(gap) &
                     lexicon_bits_have(words->pairs, lexicon_pair(hashes[0], hashes[1]));
        one->is_marked = joins | pairs;
        const beginning *behind = beginning_behind(b, one);
        b->ways[b->n_ways] =
            (way){.beginning = one,
                  .path = lexicon_path_start(words, lexicon_word_number(words, one->word)),
                  .token = one->token,
                  .is_found = behind && behind->word == behind->slot,
                  .next = behind ? behind->slot : NULL};
        b->n_ways += ((follows & lexicon_follower(hashes[1])) != 0) & is_spaced(gap);
    }
}

/* The words behind, for all ways together, */
static void find_next_words(const batch *b)
{
    bool is_long;
    size_t count = 0;
    for (size_t i = 0; i < b->n_ways; i++) {
        b->sought[count] = &b->ways[i];
        count += !b->ways[i].next;
    }
    for (size_t i = 0; i < count; i++) {
        way *one = b->sought[i];
        one->text = word_text(b->finder, one->token + 1, &is_long);
        one->hash = expect_word(&one->beginning->known->words, one->text);
    }
    for (size_t i = 0; i < count; i++)
        b->sought[i]->next =
            expected_word(&b->sought[i]->beginning->known->words, b->sought[i]->hash);
    for (size_t i = 0; i < count; i++)
        b->sought[i]->is_found = is_word(b->sought[i]->next, b->sought[i]->text);
}

/* and the edges to them, which are then on the way from memory. */
static void expect_edges(batch *b)
{
    size_t count = 0;
    for (size_t i = 0; i < b->n_ways; i++) {
        way *one = &b->ways[i];
        const lexicon_words *words = &one->beginning->known->words;
        one->hash = lexicon_path_hash(one->path.hash, lexicon_word_number(words, one->next));
        slot_map_expect(&words->edge_map, one->hash);
        b->ways[count] = *one;
        count += one->is_found;
    }
    b->n_ways = count;
    for (size_t i = 0; i < b->n_ways; i++) {
        const way *one = &b->ways[i];
        const lexicon_words *words = &one->beginning->known->words;
        __builtin_prefetch(words->edges + slot_map_slot(&words->edge_map, one->hash));
    }
}

/* What ends with the words behind, and the ways that go on. */
static void follow_edges(batch *b)
{
    const finder *f = b->finder;
    size_t count = 0;
    for (size_t i = 0; i < b->n_ways; i++) {
        way *one = &b->ways[i];
        const lexicon_words *words = &one->beginning->known->words;
        const lexicon_edge *edge =
            lexicon_edge_follow(words, &one->path, lexicon_word_number(words, one->next));
        if (!edge)
            continue;
        uint32_t phrase = le32toh(edge->phrase.phrase), token = ++one->token;
        if (!(phrase & LEXICON_NO_PHRASE)) {
            b->ends =
                arena_extend(f->arena, b->ends, b->n_ends, &b->ends_capacity, sizeof *b->ends);
            b->ends[b->n_ends++] = (phrase_end){edge->phrase, token, one->beginning->ends};
            one->beginning->ends = (uint32_t)b->n_ends;
        }
        bool goes_on = phrase & LEXICON_GOES_ON && token + 1 < f->tokens->count &&
                       is_spaced(gap_before(f->text, &f->tokens->items[token + 1]));
        one->next = NULL;
        b->ways[count] = *one;
        count += goes_on;
    }
    b->n_ways = count;
}

static void find_edges(batch *b)
{
    b->n_ends = 0;
    find_ways(b);
    for (uint32_t most = LEXICON_LONGEST_KEY; b->n_ways && most; most--) { /* or it is a forger's */
        find_next_words(b);
        expect_edges(b);
        follow_edges(b);
    }
}

/* The phrases that begin there, but the plain one that the token is alone. */
static void add_more(const batch *b, const beginning *one)
{
    finder *f = b->finder;
    const known *known = one->known;
    if (one->is_long)
        lexicon_begin_long(f, known, one->token);
    if (one->has_forms)
        lexicon_add_forms(f, known, one->token, one->token + 1, le32toh(one->word->phrase.phrase));
    if (one->is_marked)
        lexicon_go_on(f, known, one->token, trie_any_node(known->trie, le32toh(one->word->marked)));
    for (uint32_t i = one->ends; i; i = b->ends[i - 1].before) {
        const phrase_end *end = &b->ends[i - 1];
        put_plain(f, known, one->token, end->token + 1, &end->phrase);
        lexicon_add_forms(f, known, one->token, end->token + 1, le32toh(end->phrase.phrase));
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

/* In the order of the tokens; those of one token may be of several lexicons. */
static void add_matches(const batch *b)
{
    finder *f = b->finder;
    for (size_t i = 0; i < b->n_words;) {
        uint32_t token = b->words[i]->token;
        size_t before = f->count;
        do {
            const beginning *one = b->words[i++];
            put_plain(f, one->known, token, token + 1, &one->word->phrase);
            if (one->is_long | one->is_marked | one->has_forms | (one->ends != 0))
                add_more(b, one);
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
    size_t most = (tokens->count < AT_ONCE ? tokens->count : AT_ONCE) * n_lexicons + 1;
    batch b = {.finder = &f,
               .beginnings = arena_unset(workspace->arena, beginning, most),
               .words = arena_unset(workspace->arena, beginning *, most),
               .followed = arena_unset(workspace->arena, beginning *, most),
               .ways = arena_unset(workspace->arena, way, most),
               .sought = arena_unset(workspace->arena, way *, most)};
    for (; b.first < tokens->count; b.first = b.stop) {
        b.stop = tokens->count - b.first < AT_ONCE ? (uint32_t)tokens->count : b.first + AT_ONCE;
        find_beginnings(&b);
        find_slots(&b);
        find_words(&b);
        find_edges(&b);
        add_matches(&b);
    }
    *out = (lexicon_matches){f.items, f.count};
}
