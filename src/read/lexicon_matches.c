#include "../base/wide.h"
#include "../data/lexicon_layout.h"
#include "lexicon_batch.h"
#include "tokens_wide.h"

enum {
    AT_ONCE = BATCH_DOTS * BATCH_BITS,          /* tokens: what is waited for together */
    LOOKED_BEYOND = LEXICON_LONGEST_KEY / 2 + 1 /* words of the longest phrase */
};

/* ---- words ---------------------------------------------------------------------------------- */

static void set_bit(uint64_t *bits, uint32_t i)
{
    bits[i / BATCH_BITS] |= (uint64_t)1 << i % BATCH_BITS;
}

static void copy_hashes(const token *items, size_t count, uint32_t *out)
{
    for (size_t i = 0; i < count; i++)
        out[i] = items[i].hash;
}

#ifdef HAS_WIDE
WIDE static void copy_hashes_wide(const token *items, size_t count, uint32_t *out)
{
    size_t whole = count - count % TOKENS_WIDE;
    for (size_t i = 0; i < whole; i += TOKENS_WIDE)
        _mm256_storeu_si256((__m256i *)(void *)(out + i), eight_tokens_at(items + i).hash);
    copy_hashes(items + whole, count - whole, out + whole);
}
#else
#define copy_hashes_wide copy_hashes
#endif

/* token_hash() of the tokens' parts in a key, which a dot that ends a word is not in. */
static void find_hashes(batch *b)
{
    const tokens *tokens = b->finder->tokens;
    uint32_t count = b->looked - b->first;
    memset(b->dots, 0, (count / BATCH_BITS + 1) * sizeof *b->dots);
    if (b->breadth > BREADTH_ONE)
        copy_hashes_wide(tokens->items + b->first, count, b->hashes);
    else
        copy_hashes(tokens->items + b->first, count, b->hashes);
    b->hashes[count] = 0;
    while (b->dotted < tokens->n_dotted && tokens->dotted[b->dotted] < b->first)
        b->dotted++;
    for (size_t d = b->dotted; d < tokens->n_dotted && tokens->dotted[d] < b->looked; d++) {
        uint32_t i = tokens->dotted[d] - b->first;
        b->hashes[i] = token_hash_before(b->hashes[i], '.');
        set_bit(b->dots, i);
    }
}

/* ---- beginnings ----------------------------------------------------------------------------- */

static bool is_long(const finder *f, uint32_t t)
{
    return key_part(f, f->text->folded, t).size > LEXICON_WORD;
}

static void find_beginnings(batch *b)
{
    const finder *f = b->finder;
    for (size_t c = 0; c < b->n_candidates; c++) {
        candidate candidate = b->candidates[c];
        size_t k = candidate.sought;
        bool marked = b->sought[k] & LEXICON_MARKED_PAIR;
        const lexicon_word *word =
            b->slots[k] == NO_SLOT ? &lexicon_no_word : b->known->words.slots + b->slots[k];
        uint32_t token = b->first + (b->sought[k] & LEXICON_SOUGHT);
        uint32_t phrase = le32toh(word->phrase.phrase);
        uint32_t follows = le32toh(word->follows);
        gap gap = GAP_BREAK;
        if (token + 1 < b->looked)
            gap = gap_before(f->text, &f->tokens->items[token + 1]);
        bool joins = ((follows & LEXICON_JOINED) != 0) & ((gap == GAP_NONE) | (gap == GAP_DOT));
        bool pairs = ((follows & LEXICON_SPACED) != 0) & marked & is_spaced(gap);
        b->beginnings[c] =
            (beginning){.word = word,
                        .token = token,
                        .before = candidate.before,
                        .is_phrase = b->alone[candidate.before] == token,
                        .is_long = b->texts[k].half[0] == 0 && is_long(f, token),
                        .is_marked = joins | pairs,
                        .has_forms = (phrase & LEXICON_OF_FORMS) == LEXICON_HAS_FORM &&
                                     !is_too_small(f, token, token + 1, phrase)};
        if (b->beginnings[c].is_marked)
            trie_expect(b->known->trie, le32toh(word->marked));
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

/* What may begin there has to be looked for: more than plain phrases, whose ends are known. */
static bool is_special(const beginning *one)
{
    return one->is_long | one->is_marked | one->has_forms | one->ends_ask;
}

static size_t find_special(batch *b)
{
    size_t count = 0;
    for (size_t i = 0; i < b->n_candidates; i++) {
        b->special[count] = (uint32_t)i;
        count += is_special(&b->beginnings[i]);
    }
    return count;
}

/* What begins there, longest first. */
static void read_special(const batch *b, beginning *one)
{
    finder *f = b->finder;
    size_t first = f->count, end = first;
    add_more(b, one);
    if (f->count - first > 1)
        sort_matches(f->items + first, f->count - first);
    while (end < f->count && f->items[end].last - one->token > 1)
        end++;
    one->found = (uint32_t)first;
    one->longer = (uint32_t)(end - first);
    one->others = (uint32_t)(f->count - end);
}

/* Counts what begins before each beginning, and before each of the tokens alone; returns how many
 * matches that is in all. */
static uint32_t find_places(batch *b)
{
    uint32_t count = 0;
    memset(b->more, 0, (b->n_alone + 1) * sizeof *b->more);
    for (size_t i = 0; i < b->n_candidates; i++) {
        beginning *one = &b->beginnings[i];
        one->at = count;
        count += one->longer + one->others;
        b->more[one->before] += one->longer;
        b->more[one->before + one->is_phrase] += one->others;
    }
    return count;
}

/* Matches in their order. */
typedef struct ordered {
    arena *arena;
    lexicon_match *items; /* [count] */
    size_t count, capacity;
} ordered;

/* Behind the last one. */
static lexicon_match *room_for(ordered *to, size_t count)
{
    while (to->capacity - to->count < count)
        to->items = arena_grow(to->arena, to->items, to->count, &to->capacity, sizeof *to->items);
    return to->items + to->count;
}

/* Those of special beginnings are put where nobody looks. */
static void put_ends(const batch *b, lexicon_match *out, size_t nowhere)
{
    for (size_t i = 0; i < b->n_ends; i++) {
        const phrase_end *end = &b->ends[i];
        const beginning *one = &b->beginnings[end->beginning];
        uint32_t at = one->before + one->at + (one->longer - 1 - end->n_before);
        put_plain(&out[is_special(one) ? nowhere : at], b->known, one->token, end->token + 1,
                  &end->phrase);
    }
}

static void put_special(const batch *b, const beginning *one, lexicon_match *out)
{
    const lexicon_match *found = b->finder->items + one->found;
    out += one->before + one->at;
    for (uint32_t i = 0; i < one->longer + one->others; i++)
        out[i < one->longer ? i : i + one->is_phrase] = found[i];
}

static void put_alone(const batch *b, lexicon_match *out)
{
    for (size_t i = 0; i < b->n_alone; i++) {
        out += b->more[i];
        put_plain(out++, b->known, b->alone[i], b->alone[i] + 1, &b->phrases[i]);
    }
}

/* In the order of the tokens: each kind by itself goes where it belongs, for which kind comes next
 * nobody could guess. */
static void put_matches(batch *b, ordered *to)
{
    size_t n_special = find_special(b);
    b->finder->count = 0;
    for (size_t i = 0; i < n_special; i++)
        read_special(b, &b->beginnings[b->special[i]]);
    size_t count = b->n_alone + find_places(b);
    lexicon_match *out = room_for(to, count + 1);
    put_ends(b, out, count);
    for (size_t i = 0; i < n_special; i++)
        put_special(b, &b->beginnings[b->special[i]], out);
    put_alone(b, out);
    to->count += count;
}

static known known_of(const lexicon *lexicon)
{
    return (known){lexicon, lexicon_trie(lexicon), *lexicon_words_of(lexicon),
                   lexicon_mixes_of(lexicon), (uint32_t)lexicon_size(lexicon)};
}

static void read_batch(batch *b, const tokens *tokens, ordered *found)
{
    static lexicon_seeker *const seekers[] = {lexicon_seek, lexicon_seek_wide, lexicon_seek_widest};
    find_hashes(b);
    b->n_sought = seekers[b->breadth](&b->known->words,
                                      (lexicon_range){tokens->items + b->first, b->hashes, b->dots,
                                                      b->stop - b->first, b->looked - b->first},
                                      b->sought);
    (b->breadth == BREADTH_WIDEST ? lexicon_find_words_widest : lexicon_find_words)(b);
    lexicon_ways_begin(b);
    lexicon_ways_expect(b);
    (b->breadth == BREADTH_WIDEST ? lexicon_find_alone_widest : lexicon_find_alone)(b);
    find_beginnings(b);
    lexicon_ways_go(b);
    put_matches(b, found);
}

lexicon_matches lexicon_matches_of(const text *text, const tokens *tokens, const lexicon *lexicon,
                                   breadth breadth, workspace *workspace)
{
    const known known = known_of(lexicon);
    arena *arena = workspace_scratch(workspace);
    size_t count = tokens->count, most = count < AT_ONCE ? count : AT_ONCE;
    size_t looked = count < AT_ONCE + LOOKED_BEYOND ? count : AT_ONCE + LOOKED_BEYOND;
    finder f = {.text = text, .tokens = tokens, .arena = arena};
    ordered found = {.arena = workspace->arena};
    batch b = {.finder = &f,
               .known = &known,
               .scratch = arena,
               .breadth = breadth,
               .hashes = arena_unset(arena, uint32_t, looked + LEXICON_SOUGHT_BEYOND),
               .dots = arena_unset(arena, uint64_t, looked / BATCH_BITS + BATCH_DOTS),
               .sought = arena_unset(arena, uint16_t, most + LEXICON_SOUGHT_BEYOND),
               .texts = arena_unset(arena, lexicon_word_text, most + LEXICON_LANES),
               .word_hashes = arena_unset(arena, uint64_t, most + LEXICON_LANES),
               .slots = arena_unset(arena, uint32_t, most + LEXICON_LANES),
               .candidate_of = arena_unset(arena, uint16_t, most + LEXICON_LANES),
               .alone = arena_unset(arena, uint32_t, most + LEXICON_LANES),
               .phrases = arena_unset(arena, lexicon_phrase, most + LEXICON_LANES),
               .more = arena_unset(arena, uint32_t, most + LEXICON_LANES),
               .candidates = arena_unset(arena, candidate, most + LEXICON_LANES),
               .special = arena_unset(arena, uint32_t, most + LEXICON_LANES),
               .beginnings = arena_unset(arena, beginning, most + LEXICON_LANES),
               .begun = arena_unset(arena, uint16_t, most + LEXICON_LANES),
               .going = arena_unset(arena, uint16_t, most + LEXICON_LANES),
               .ways = arena_unset(arena, way, most + LEXICON_LANES)};
    for (; b.first < count; b.first = b.stop) {
        b.stop = count - b.first < AT_ONCE ? (uint32_t)count : b.first + AT_ONCE;
        b.looked = count - b.stop < LOOKED_BEYOND ? (uint32_t)count : b.stop + LOOKED_BEYOND;
        read_batch(&b, tokens, &found);
    }
    workspace_end_stage(workspace);
    return (lexicon_matches){found.items, found.count};
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

void lexicon_matches_read(const text *text, const tokens *tokens, const lexicon *const *lexicons,
                          size_t n_lexicons, workspace *workspace, lexicon_matches *out)
{
    breadth breadth = machine_breadth();
    *out = (lexicon_matches){NULL, 0};
    for (size_t i = 0; i < n_lexicons; i++) {
        lexicon_matches found = lexicon_matches_of(text, tokens, lexicons[i], breadth, workspace);
        *out = i ? merged(*out, found, workspace->arena) : found;
    }
}
