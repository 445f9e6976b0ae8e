#include "lexicon_phrases.h"

#include "../data/lexicon_layout.h"

enum {
    AT_ONCE = 1024,                             /* tokens: what is waited for together */
    LOOKED_BEYOND = LEXICON_LONGEST_KEY / 2 + 1 /* words of the longest phrase */
};

/* A token that is a phrase alone, as far as the letter case does not count. */
typedef struct single {
    uint32_t token;
    lexicon_phrase phrase;
} single;

/* A token that is a word of which more is to be asked than the phrase that it is alone. */
typedef struct beginning {
    const lexicon_word *word;
    uint32_t token;
    uint32_t before; /* so many tokens before it are phrases alone */
    bool is_phrase;  /* it is one */
    bool is_long;    /* the token is longer than LEXICON_WORD */
    bool is_marked;  /* a marked phrase may begin so */
    bool has_forms;  /* the letter case says which entries of its word match */
    uint32_t ends;   /* 1 + the last one of its plain phrases of more words; 0: none */
} beginning;

/* One that may be: [sought] of a batch, with so many phrases alone before. */
typedef struct candidate {
    uint32_t sought, before;
} candidate;

/* A plain phrase that may go on. */
typedef struct way {
    beginning *beginning;
    lexicon_path path; /* to the token, */
    uint32_t token;    /* behind which it is to go on with */
    uint32_t next;     /* this word */
    uint64_t hash;     /* of the edge to it */
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
    const known *known;
    uint32_t first, stop;       /* the tokens that phrases may begin with, */
    uint32_t looked;            /* and to where they may go on */
    size_t dotted;              /* the first word with a dot of its own that is not before them */
    uint32_t *hashes;           /* [looked - first] of each in a key, as token_hash(); then a 0 */
    uint64_t *dots;             /* bits for the same: it has a dot of its own, */
    uint64_t *asked;            /* and what word it is, is asked for: */
    const lexicon_word **words; /* the same: what they are */
    uint32_t *sought;           /* [n_sought] tokens, counted from the first, that are asked for */
    lexicon_word_text *texts;   /* [n_sought] */
    uint64_t *places;           /* [n_sought] the texts' hashes, then their slots */
    single *alone;              /* [n_alone] */
    candidate *candidates;      /* [n_candidates] */
    beginning *beginnings;      /* [n_beginnings], in order */
    way *ways;                  /* [n_ways] */
    phrase_end *ends;           /* [n_ends] */
    size_t n_sought, n_alone, n_candidates, n_beginnings, n_ways, n_ends, ends_capacity;
} batch;

/* What stands for all that is none. */
static const lexicon_word no_word;

/* ---- words ---------------------------------------------------------------------------------- */

enum { BITS = 64 };

static void set_bit(uint64_t *bits, uint32_t i)
{
    bits[i / BITS] |= (uint64_t)1 << i % BITS;
}

static bool has_bit(const uint64_t *bits, uint32_t i)
{
    return bits[i / BITS] >> i % BITS & 1;
}

/* token_hash() of the tokens' parts in a key, which a dot that ends a word is not in. */
static void find_hashes(batch *b)
{
    const tokens *tokens = b->finder->tokens;
    const lexicon_bits starts = b->known->words.starts;
    uint32_t count = b->looked - b->first;
    memset(b->dots, 0, (count / BITS + 1) * sizeof *b->dots);
    for (uint32_t i = 0; i < count; i++) {
        b->hashes[i] = tokens->items[b->first + i].hash;
        lexicon_bits_expect(starts, b->hashes[i]);
    }
    b->hashes[count] = 0;
    while (b->dotted < tokens->n_dotted && tokens->dotted[b->dotted] < b->first)
        b->dotted++;
    for (size_t d = b->dotted; d < tokens->n_dotted && tokens->dotted[d] < b->looked; d++) {
        uint32_t i = tokens->dotted[d] - b->first;
        b->hashes[i] = token_hash_before(b->hashes[i], '.');
        set_bit(b->dots, i);
    }
}

/* The tokens that a phrase may begin with. */
static void seek_starts(batch *b)
{
    const lexicon_bits starts = b->known->words.starts;
    uint32_t count = b->stop - b->first;
    memset(b->asked, 0, ((b->looked - b->first) / BITS + 1) * sizeof *b->asked);
    b->n_sought = 0;
    for (uint32_t i = 0; i < count; i += BITS) {
        uint32_t n = count - i < BITS ? count - i : BITS;
        uint64_t found = 0;
        for (uint32_t k = 0; k < n; k++)
            found = found >> 1 | lexicon_bits_from(starts, b->hashes[i + k]) << (BITS - 1);
        b->asked[i / BITS] = found >>= BITS - n;
        for (; found; found &= found - 1)
            b->sought[b->n_sought++] = i + (uint32_t)__builtin_ctzll(found);
    }
}

static lexicon_word_text word_text(const batch *b, uint32_t i)
{
    const finder *f = b->finder;
    const token *token = &f->tokens->items[b->first + i];
    uint32_t size = token->end - token->start - has_bit(b->dots, i);
    lexicon_word_text text =
        text_at(f->text->folded.data + token->start, size > LEXICON_WORD ? 0 : size);
    if (le64toh(text.half[0]) == '.' && key_lost_dot(f, b->first + i))
        text.half[0] = 0;
    return text;
}

/* Where those stand that are sought. */
static void find_places(const batch *b)
{
    const lexicon_words *words = &b->known->words;
    for (size_t i = 0; i < b->n_sought; i++) {
        b->texts[i] = word_text(b, b->sought[i]);
        b->places[i] = lexicon_word_hash(b->texts[i], words->slot_seed);
        slot_map_expect(&words->slot_map, b->places[i]);
    }
    for (size_t i = 0; i < b->n_sought; i++) {
        b->places[i] = slot_map_slot(&words->slot_map, b->places[i]);
        __builtin_prefetch(words->slots + b->places[i]);
    }
}

/* What one of them is. */
static const lexicon_word *word_found(const batch *b, size_t sought)
{
    lexicon_word_text text = b->texts[sought];
    const lexicon_word *slot = b->known->words.slots + b->places[sought];
    return (text.half[0] != 0) & (lexicon_word_at(slot, text) != NULL) ? slot : &no_word;
}

/* ---- beginnings ----------------------------------------------------------------------------- */

static bool is_long(const finder *f, uint32_t t)
{
    return key_part(f, f->text->folded, t).size > LEXICON_WORD;
}

/* What the tokens are alone, and those of them of which there may be more to say. */
static void find_alone(batch *b)
{
    const token *tokens = b->finder->tokens->items + b->first;
    const uint32_t n_entries = b->known->n_entries;
    size_t n_alone = 0, n_candidates = 0;
    for (size_t k = 0; k < b->n_sought; k++) {
        uint32_t i = b->sought[k];
        const lexicon_word *word = b->words[i] = word_found(b, k);
        uint32_t phrase = le32toh(word->phrase.phrase), follows = le32toh(word->follows);
        uint32_t follower = lexicon_follower(b->hashes[i + 1]) | LEXICON_JOINED | LEXICON_SPACED;
        bool may_be_long = b->texts[k].half[0] == 0, small = tokens[i].letter_case == CASE_LOWER;
        bool has_forms =
            ((phrase & LEXICON_HAS_FORM) != 0) & !(((phrase & LEXICON_CAPITALS) != 0) & small);
        b->candidates[n_candidates] = (candidate){(uint32_t)k, (uint32_t)n_alone};
        n_candidates += ((follows & follower) != 0) | has_forms | may_be_long;
        b->alone[n_alone] = (single){b->first + i, word->phrase};
        n_alone += is_plain_phrase(&word->phrase, n_entries);
    }
    b->n_alone = n_alone;
    b->n_candidates = n_candidates;
}

static void find_beginnings(batch *b)
{
    const finder *f = b->finder;
    find_alone(b);
    b->alone[b->n_alone].token = UINT32_MAX;
    b->n_beginnings = b->n_candidates;
    for (size_t c = 0; c < b->n_candidates; c++) {
        candidate one = b->candidates[c];
        const uint32_t *hashes = &b->hashes[b->sought[one.sought]];
        lexicon_bits_expect(b->known->words.pairs, lexicon_pair(hashes[0], hashes[1], false));
        uint32_t token = b->first + b->sought[one.sought];
        const lexicon_word *word = b->words[b->sought[one.sought]];
        uint32_t phrase = le32toh(word->phrase.phrase);
        b->beginnings[c] =
            (beginning){.word = word,
                        .token = token,
                        .before = one.before,
                        .is_phrase = b->alone[one.before].token == token,
                        .is_long = b->texts[one.sought].half[0] == 0 && is_long(f, token),
                        .has_forms = ((phrase & LEXICON_HAS_FORM) != 0) &
                                     !is_too_small(f, token, token + 1, phrase)};
    }
}

/* The ways that begin with these words. */
static void find_ways(batch *b)
{
    const finder *f = b->finder;
    const lexicon_words *words = &b->known->words;
    b->n_ways = 0;
    for (size_t i = 0; i < b->n_beginnings; i++) {
        beginning *one = &b->beginnings[i];
        uint32_t follows = le32toh(one->word->follows);
        if (!follows || one->token + 1 == b->looked)
            continue;
        const uint32_t *hashes = &b->hashes[one->token - b->first];
        gap gap = gap_before(f->text, &f->tokens->items[one->token + 1]);
        bool joins = ((follows & LEXICON_JOINED) != 0) & ((gap == GAP_NONE) | (gap == GAP_DOT));
        uint32_t pair = lexicon_pair(hashes[0], hashes[1], false);
        uint32_t marked = lexicon_pair(hashes[0], hashes[1], true);
        bool pairs = ((follows & LEXICON_SPACED) != 0) & is_spaced(gap) &
                     lexicon_bits_have(words->pairs, marked);
        one->is_marked = joins | pairs;
        b->ways[b->n_ways] =
            (way){.beginning = one,
                  .path = lexicon_path_start(words, lexicon_word_number(words, one->word)),
                  .token = one->token};
        b->n_ways += ((follows & lexicon_follower(hashes[1])) != 0) & is_spaced(gap) &
                     lexicon_bits_have(words->pairs, pair);
    }
}

/* ---- more words ----------------------------------------------------------------------------- */

/* The words behind, as far as they have not been asked for. */
static void find_next_words(batch *b)
{
    b->n_sought = 0;
    for (size_t i = 0; i < b->n_ways; i++) {
        b->sought[b->n_sought] = b->ways[i].token + 1 - b->first;
        b->n_sought += !has_bit(b->asked, b->sought[b->n_sought]);
    }
    find_places(b);
    for (size_t i = 0; i < b->n_sought; i++)
        b->words[b->sought[i]] = word_found(b, i);
    for (size_t i = 0; i < b->n_sought; i++)
        set_bit(b->asked, b->sought[i]);
}

/* Those ways that may go on with them, and the edges to them, which are then on the way from
 * memory. */
static void expect_edges(batch *b)
{
    const lexicon_words *words = &b->known->words;
    size_t count = 0;
    for (size_t i = 0; i < b->n_ways; i++) {
        way *one = &b->ways[i];
        const lexicon_word *word = b->words[one->token + 1 - b->first];
        bool found = word != &no_word;
        one->next = lexicon_word_number(words, found ? word : words->slots);
        one->hash = lexicon_path_hash(one->path.hash, one->next);
        slot_map_expect(&words->edge_map, one->hash);
        b->ways[count] = *one;
        count += found;
    }
    b->n_ways = count;
    for (size_t i = 0; i < b->n_ways; i++)
        __builtin_prefetch(words->edges + slot_map_slot(&words->edge_map, b->ways[i].hash));
}

/* What ends with the words behind, and the ways that go on. */
static void follow_edges(batch *b)
{
    const finder *f = b->finder;
    const lexicon_words *words = &b->known->words;
    size_t count = 0;
    for (size_t i = 0; i < b->n_ways; i++) {
        way *one = &b->ways[i];
        const lexicon_edge *edge = lexicon_edge_follow(words, &one->path, one->next);
        if (!edge)
            continue;
        uint32_t phrase = le32toh(edge->phrase.phrase), token = ++one->token;
        if (!(phrase & LEXICON_NO_PHRASE)) {
            b->ends =
                arena_extend(f->arena, b->ends, b->n_ends, &b->ends_capacity, sizeof *b->ends);
            b->ends[b->n_ends++] = (phrase_end){edge->phrase, token, one->beginning->ends};
            one->beginning->ends = (uint32_t)b->n_ends;
        }
        bool goes_on = phrase & LEXICON_GOES_ON && token + 1 < b->looked &&
                       is_spaced(gap_before(f->text, &f->tokens->items[token + 1]));
        b->ways[count] = *one;
        count += goes_on;
    }
    b->n_ways = count;
}

static void find_edges(batch *b)
{
    b->n_ends = 0;
    while (b->n_ways) {
        find_next_words(b);
        expect_edges(b);
        follow_edges(b);
    }
}

/* ---- matches -------------------------------------------------------------------------------- */

/* The phrases that begin there, but the plain one that the token is alone. */
static void add_more(const batch *b, const beginning *one)
{
    finder *f = b->finder;
    const known *known = b->known;
    if (one->is_long)
        lexicon_begin_long(f, known, one->token);
    if (one->has_forms)
        lexicon_add_forms(f, known, one->token, one->token + 1, le32toh(one->word->phrase.phrase));
    if (one->is_marked)
        lexicon_go_on(f, known, one->token, trie_any_node(known->trie, le32toh(one->word->marked)));
    for (uint32_t i = one->ends; i; i = b->ends[i - 1].before) {
        const phrase_end *end = &b->ends[i - 1];
        f->count += put_plain(room_for_match(f), known, one->token, end->token + 1, &end->phrase);
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

static void add_alone(const batch *b, size_t from, size_t to)
{
    finder *f = b->finder;
    for (size_t i = from; i < to; i++) {
        uint32_t token = b->alone[i].token;
        put_plain(room_for_match(f), b->known, token, token + 1, &b->alone[i].phrase);
        f->count++;
    }
}

/* In the order of the tokens. */
static void add_matches(const batch *b)
{
    finder *f = b->finder;
    size_t done = 0;
    for (size_t i = 0; i < b->n_beginnings; i++) {
        const beginning *one = &b->beginnings[i];
        if (!(one->is_long | one->is_marked | one->has_forms | (one->ends != 0)))
            continue;
        add_alone(b, done, one->before);
        size_t before = f->count;
        done = one->before + one->is_phrase;
        add_alone(b, one->before, done);
        add_more(b, one);
        if (f->count - before > 1)
            sort_matches(f->items + before, f->count - before);
    }
    add_alone(b, done, b->n_alone);
}

static lexicon_matches find_matches(const text *text, const tokens *tokens, const known *known,
                                    arena *arena)
{
    size_t count = tokens->count, most = count < AT_ONCE ? count : AT_ONCE;
    size_t looked = count < AT_ONCE + LOOKED_BEYOND ? count : AT_ONCE + LOOKED_BEYOND;
    finder f = {.text = text, .tokens = tokens, .arena = arena};
    batch b = {.finder = &f,
               .known = known,
               .hashes = arena_unset(arena, uint32_t, looked + 1),
               .dots = arena_unset(arena, uint64_t, looked / BITS + 1),
               .asked = arena_unset(arena, uint64_t, looked / BITS + 1),
               .words = arena_unset(arena, const lexicon_word *, looked + 1),
               .sought = arena_unset(arena, uint32_t, most + 1),
               .texts = arena_unset(arena, lexicon_word_text, most + 1),
               .places = arena_unset(arena, uint64_t, most + 1),
               .alone = arena_unset(arena, single, most + 1),
               .candidates = arena_unset(arena, candidate, most + 1),
               .beginnings = arena_unset(arena, beginning, most + 1),
               .ways = arena_unset(arena, way, most + 1)};
    for (; b.first < count; b.first = b.stop) {
        b.stop = count - b.first < AT_ONCE ? (uint32_t)count : b.first + AT_ONCE;
        b.looked = count - b.stop < LOOKED_BEYOND ? (uint32_t)count : b.stop + LOOKED_BEYOND;
        find_hashes(&b);
        seek_starts(&b);
        find_places(&b);
        find_beginnings(&b);
        find_ways(&b);
        find_edges(&b);
        add_matches(&b);
    }
    return (lexicon_matches){f.items, f.count};
}

/* ---- several lexicons ----------------------------------------------------------------------- */

static size_t put_run(lexicon_match *out, size_t count, lexicon_matches from, size_t first,
                      size_t end)
{
    if (end > first)
        memcpy(out + count, from.items + first, (end - first) * sizeof *out);
    return count + (end - first);
}

/* Those of a lexicon behind those of others, token by token; most tokens have none of a lexicon of
 * one's own. */
static lexicon_matches merged(lexicon_matches a, lexicon_matches b, arena *arena)
{
    if (!a.count || !b.count)
        return a.count ? a : b;
    lexicon_match *out = arena_unset(arena, lexicon_match, a.count + b.count);
    size_t i = 0, count = 0;
    for (size_t k = 0, next; k < b.count; k = next) {
        uint32_t first = b.items[k].first;
        size_t done = i, both = i;
        for (next = k + 1; next < b.count && b.items[next].first == first;)
            next++;
        while (both < a.count && a.items[both].first < first)
            both++;
        for (i = both; i < a.count && a.items[i].first == first;)
            i++;
        size_t before = put_run(out, count, a, done, both);
        count = put_run(out, before, a, both, i);
        count = put_run(out, count, b, k, next);
        sort_matches(out + before, count - before);
    }
    count = put_run(out, count, a, i, a.count);
    return (lexicon_matches){out, count};
}

static known known_of(const lexicon *lexicon)
{
    return (known){lexicon, lexicon_trie(lexicon), *lexicon_words_of(lexicon),
                   lexicon_mixes_of(lexicon), (uint32_t)lexicon_size(lexicon)};
}

void lexicon_matches_read(const text *text, const tokens *tokens, const lexicon *const *lexicons,
                          size_t n_lexicons, workspace *workspace, lexicon_matches *out)
{
    *out = (lexicon_matches){NULL, 0};
    for (size_t i = 0; i < n_lexicons; i++) {
        known known = known_of(lexicons[i]);
        lexicon_matches found = find_matches(text, tokens, &known, workspace->arena);
        *out = i ? merged(*out, found, workspace->arena) : found;
    }
}
