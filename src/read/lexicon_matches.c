#include "lexicon_phrases.h"

#include "../base/wide.h"
#include "../data/lexicon_layout.h"
#include "lexicon_seek.h"

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

/* One that may begin something: [sought] of a batch, with so many phrases alone before. */
typedef struct candidate {
    uint32_t sought, before;
} candidate;

/* A plain phrase that may go on. */
typedef struct way {
    lexicon_word_text text; /* of the next word */
    uint64_t path;          /* the hash of all up to it, */
    uint32_t edge;          /* and where that stands */
    uint32_t node;          /* come to so far */
    uint32_t token;         /* of the last word */
    uint32_t beginning;     /* [beginning] of the batch; before it has one, [sought] */
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
    arena *scratch;
    uint32_t first, stop;       /* the tokens that phrases may begin with, */
    uint32_t looked;            /* and to where they may go on */
    size_t dotted;              /* the first word with a dot of its own that is not before them */
    uint32_t *hashes;           /* [looked - first] of each in a key, as token_hash(); then a 0 */
    uint64_t *dots;             /* bits for the same: it has a dot of its own */
    uint16_t *sought;           /* [n_sought] tokens from the first on, with LEXICON_ flags */
    lexicon_word_text *texts;   /* [n_sought] */
    uint64_t *word_hashes;      /* [n_sought] of the texts */
    uint32_t *slots;            /* [n_sought] theirs */
    const lexicon_word **words; /* [n_sought] what they are */
    single *alone;              /* [n_alone] */
    candidate *candidates;      /* [n_candidates] */
    beginning *beginnings;      /* [n_candidates], in order */
    way *ways;                  /* [n_ways] */
    phrase_end *ends;           /* [n_ends] */
    size_t n_sought, n_alone, n_candidates, n_ways, n_ends, ends_capacity;
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
    uint32_t count = b->looked - b->first;
    memset(b->dots, 0, (count / BITS + 1) * sizeof *b->dots);
    for (uint32_t i = 0; i < count; i++)
        b->hashes[i] = tokens->items[b->first + i].hash;
    b->hashes[count] = 0;
    while (b->dotted < tokens->n_dotted && tokens->dotted[b->dotted] < b->first)
        b->dotted++;
    for (size_t d = b->dotted; d < tokens->n_dotted && tokens->dotted[d] < b->looked; d++) {
        uint32_t i = tokens->dotted[d] - b->first;
        b->hashes[i] = token_hash_before(b->hashes[i], '.');
        set_bit(b->dots, i);
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

/* The words that are looked up. */
static void find_texts(batch *b)
{
    const lexicon_words *words = &b->known->words;
    for (size_t k = 0; k < b->n_sought; k++) {
        b->texts[k] = word_text(b, b->sought[k] & LEXICON_SOUGHT);
        b->word_hashes[k] = lexicon_word_hash(b->texts[k], words->slot_seed);
        slot_map_expect(&words->slot_map, b->word_hashes[k]);
    }
}

/* Where they stand. */
static void find_slots(batch *b)
{
    const lexicon_words *words = &b->known->words;
    for (size_t k = 0; k < b->n_sought; k++) {
        b->slots[k] = slot_map_slot(&words->slot_map, b->word_hashes[k]);
        __builtin_prefetch(words->slots + b->slots[k]);
    }
}

/* ---- ways ----------------------------------------------------------------------------------- */

static bool is_spaced_before(const batch *b, uint32_t token)
{
    const finder *f = b->finder;
    return token < b->looked && is_spaced(gap_before(f->text, &f->tokens->items[token]));
}

/* To the word behind its last one. */
static void expect_next(const batch *b, way *way)
{
    const lexicon_words *words = &b->known->words;
    way->text = word_text(b, way->token + 1 - b->first);
    way->path = lexicon_path_on(way->path, lexicon_word_hash(way->text, words->slot_seed));
    slot_map_expect(&words->edge_map, way->path);
}

/* Of the words that are looked up, those with which plain phrases may go on. */
static void begin_ways(batch *b)
{
    b->n_ways = 0;
    for (size_t k = 0; k < b->n_sought; k++) { /* nobody could guess which */
        b->ways[b->n_ways].beginning = (uint32_t)k;
        b->n_ways += (b->sought[k] & LEXICON_PLAIN_PAIR) != 0;
    }
    size_t count = 0;
    for (size_t i = 0; i < b->n_ways; i++) {
        uint32_t k = b->ways[i].beginning, token = b->first + (b->sought[k] & LEXICON_SOUGHT);
        if (!is_spaced_before(b, token + 1))
            continue;
        way *way = &b->ways[count++];
        way->path = lexicon_path_start(&b->known->words, b->word_hashes[k]);
        way->token = token;
        way->beginning = k;
        expect_next(b, way);
    }
    b->n_ways = count;
}

static void expect_edges(batch *b)
{
    const lexicon_words *words = &b->known->words;
    for (size_t i = 0; i < b->n_ways; i++) {
        b->ways[i].edge = slot_map_slot(&words->edge_map, b->ways[i].path);
        __builtin_prefetch(words->edges + b->ways[i].edge);
    }
}

/* ---- beginnings ----------------------------------------------------------------------------- */

static bool is_long(const finder *f, uint32_t t)
{
    return key_part(f, f->text->folded, t).size > LEXICON_WORD;
}

/* What one of them is. */
static const lexicon_word *word_found(const batch *b, size_t k)
{
    const lexicon_word *slot = b->known->words.slots + b->slots[k];
    return (b->texts[k].half[0] != 0) & (lexicon_word_at(slot, b->texts[k]) != NULL) ? slot
                                                                                     : &no_word;
}

/* What the tokens are alone, and those of them of which there may be more to say. */
static void find_alone(batch *b)
{
    const token *tokens = b->finder->tokens->items + b->first;
    const uint32_t n_entries = b->known->n_entries;
    size_t n_alone = 0, n_candidates = 0;
    for (size_t k = 0; k < b->n_sought; k++) {
        uint32_t token = b->sought[k] & LEXICON_SOUGHT, pairs = b->sought[k] & ~LEXICON_SOUGHT;
        const lexicon_word *word = b->words[k] = word_found(b, k);
        uint32_t phrase = le32toh(word->phrase.phrase), follows = le32toh(word->follows);
        bool may_be_long = b->texts[k].half[0] == 0;
        bool small = tokens[token].letter_case == CASE_LOWER;
        bool has_forms =
            ((phrase & LEXICON_HAS_FORM) != 0) & !(((phrase & LEXICON_CAPITALS) != 0) & small);
        bool goes_on = ((follows & LEXICON_JOINED) != 0) | ((word != &no_word) & (pairs != 0));
        b->candidates[n_candidates] = (candidate){(uint32_t)k, (uint32_t)n_alone};
        n_candidates += goes_on | has_forms | may_be_long;
        b->alone[n_alone] = (single){b->first + token, word->phrase};
        n_alone += is_plain_phrase(&word->phrase, n_entries);
    }
    b->n_alone = n_alone;
    b->n_candidates = n_candidates;
    b->alone[n_alone].token = UINT32_MAX;
}

static void find_beginnings(batch *b)
{
    const finder *f = b->finder;
    for (size_t c = 0; c < b->n_candidates; c++) {
        candidate candidate = b->candidates[c];
        size_t k = candidate.sought;
        bool marked = b->sought[k] & LEXICON_MARKED_PAIR;
        const lexicon_word *word = b->words[k];
        uint32_t token = b->first + (b->sought[k] & LEXICON_SOUGHT);
        uint32_t phrase = le32toh(word->phrase.phrase);
        uint32_t follows = le32toh(word->follows);
        gap gap = GAP_BREAK;
        if (token + 1 < b->looked)
            gap = gap_before(f->text, &f->tokens->items[token + 1]);
        bool joins = ((follows & LEXICON_JOINED) != 0) & ((gap == GAP_NONE) | (gap == GAP_DOT));
        bool pairs = ((follows & LEXICON_SPACED) != 0) & marked & is_spaced(gap);
        b->beginnings[c] = (beginning){.word = word,
                                       .token = token,
                                       .before = candidate.before,
                                       .is_phrase = b->alone[candidate.before].token == token,
                                       .is_long = b->texts[k].half[0] == 0 && is_long(f, token),
                                       .is_marked = joins | pairs,
                                       .has_forms = ((phrase & LEXICON_HAS_FORM) != 0) &
                                                    !is_too_small(f, token, token + 1, phrase)};
        if (b->beginnings[c].is_marked)
            trie_expect(b->known->trie, le32toh(word->marked));
    }
}

/* The ways whose first words there are, from where these stand. */
static void begin_with_words(batch *b)
{
    const lexicon_words *words = &b->known->words;
    size_t count = 0, c = 0;
    for (size_t i = 0; i < b->n_ways; i++) {
        way way = b->ways[i];
        const lexicon_word *word = b->words[way.beginning];
        if (word == &no_word)
            continue;
        while (b->candidates[c].sought != way.beginning)
            c++;
        way.beginning = (uint32_t)c;
        way.node = lexicon_node_of_word(lexicon_word_number(words, word));
        b->ways[count++] = way;
    }
    b->n_ways = count;
}

/* ---- more words ----------------------------------------------------------------------------- */

/* Only those ways are left that the edges are of; what they lead to is then on the way. */
static void drop_ways(batch *b)
{
    const lexicon_words *words = &b->known->words;
    size_t count = 0;
    for (size_t i = 0; i < b->n_ways; i++) {
        const way *one = &b->ways[i];
        const lexicon_word *word = lexicon_edge_word(words, words->edges + one->edge, one->node);
        __builtin_prefetch(word);
        b->ways[count] = *one;
        count += word != NULL;
    }
    b->n_ways = count;
}

/* What ends with the next words, and the ways that go on behind them. */
static void follow_edges(batch *b)
{
    const lexicon_words *words = &b->known->words;
    size_t count = 0;
    for (size_t i = 0; i < b->n_ways; i++) {
        way one = b->ways[i];
        const lexicon_edge *edge = words->edges + one.edge;
        if (!lexicon_word_at(words->slots + le32toh(edge->word), one.text))
            continue;
        beginning *beginning = &b->beginnings[one.beginning];
        uint32_t phrase = le32toh(edge->phrase.phrase);
        one.token++;
        if (!(phrase & LEXICON_NO_PHRASE)) {
            b->ends =
                arena_extend(b->scratch, b->ends, b->n_ends, &b->ends_capacity, sizeof *b->ends);
            b->ends[b->n_ends++] = (phrase_end){edge->phrase, one.token, beginning->ends};
            beginning->ends = (uint32_t)b->n_ends;
        }
        if (!(phrase & LEXICON_GOES_ON) || !is_spaced_before(b, one.token + 1))
            continue;
        expect_next(b, &one);
        one.node = lexicon_node_of_edge(words, edge);
        b->ways[count++] = one;
    }
    b->n_ways = count;
}

static void find_edges(batch *b)
{
    b->n_ends = 0;
    begin_with_words(b);
    while (b->n_ways) {
        drop_ways(b);
        follow_edges(b);
        expect_edges(b);
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
    for (size_t i = 0; i < b->n_candidates; i++) {
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
                                    workspace *workspace)
{
    arena *arena = workspace_scratch(workspace);
    size_t count = tokens->count, most = count < AT_ONCE ? count : AT_ONCE;
    size_t looked = count < AT_ONCE + LOOKED_BEYOND ? count : AT_ONCE + LOOKED_BEYOND;
    lexicon_seeker *seek = machine_is_widest() ? lexicon_seek_widest : lexicon_seek;
    finder f = {.text = text, .tokens = tokens, .arena = workspace->arena};
    batch b = {.finder = &f,
               .known = known,
               .scratch = arena,
               .hashes = arena_unset(arena, uint32_t, looked + LEXICON_SOUGHT_BEYOND),
               .dots = arena_unset(arena, uint64_t, looked / BITS + 1),
               .sought = arena_unset(arena, uint16_t, most + LEXICON_SOUGHT_BEYOND),
               .texts = arena_unset(arena, lexicon_word_text, most + 1),
               .word_hashes = arena_unset(arena, uint64_t, most + 1),
               .slots = arena_unset(arena, uint32_t, most + 1),
               .words = arena_unset(arena, const lexicon_word *, most + 1),
               .alone = arena_unset(arena, single, most + 1),
               .candidates = arena_unset(arena, candidate, most + 1),
               .beginnings = arena_unset(arena, beginning, most + 1),
               .ways = arena_unset(arena, way, most + 1)};
    for (; b.first < count; b.first = b.stop) {
        b.stop = count - b.first < AT_ONCE ? (uint32_t)count : b.first + AT_ONCE;
        b.looked = count - b.stop < LOOKED_BEYOND ? (uint32_t)count : b.stop + LOOKED_BEYOND;
        find_hashes(&b);
        b.n_sought = seek(&known->words,
                          (lexicon_range){tokens->items + b.first, b.hashes, b.dots,
                                          b.stop - b.first, b.looked - b.first},
                          b.sought);
        find_texts(&b);
        begin_ways(&b);
        find_slots(&b);
        expect_edges(&b);
        find_alone(&b);
        find_beginnings(&b);
        find_edges(&b);
        add_matches(&b);
    }
    workspace_end_stage(workspace);
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
        lexicon_matches found = find_matches(text, tokens, &known, workspace);
        *out = i ? merged(*out, found, workspace->arena) : found;
    }
}
