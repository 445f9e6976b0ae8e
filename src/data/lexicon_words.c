#include "lexicon_words.h"

#include "../read/characters.h"
#include "../read/tokens.h"
#include "lexicon_layout.h"

#include <stdlib.h>

bool lexicon_key_is_plain(bytes key)
{
    size_t word = 0, size;
    for (size_t at = 0; at < key.size; at += size) {
        uint32_t c = character_codepoint(key, at, &size);
        bool space = c == ' ' && word;
        if (!space && !character_is_letter(c) && !(c >= '0' && c <= '9'))
            return false;
        word = space ? 0 : word + size;
        if (word > LEXICON_WORD)
            return false;
    }
    return word;
}

/* ---- where the first token of a phrase may end ---------------------------------------------- */

typedef struct ends {
    size_t count, at[LEXICON_LONGEST_KEY];
} ends;

static bool in_word(bytes key, size_t at, size_t *size)
{
    uint32_t c = character_codepoint(key, at, size);
    return character_is_letter(c) || character_is_digit(c);
}

/* Whatever the tokenizer makes of it: up to any mark, or a run of one mark. */
static void find_ends(bytes key, ends *out)
{
    size_t at = 0, size;
    out->count = 0;
    if (!key.size)
        return;
    if (!in_word(key, 0, &size))
        for (at = size; at < key.size && key.data[at] == key.data[0]; at++)
            out->at[out->count++] = at;
    else
        for (; at < key.size && key.data[at] != ' '; at += size)
            if (!in_word(key, at, &size))
                out->at[out->count++] = at;
    out->at[out->count++] = at;
}

/* What stands behind the first token and a space; empty where there is none. */
static bytes behind_space(bytes key, size_t end)
{
    bool spaced = end < key.size && key.data[end] == ' ';
    return bytes_slice(key, spaced ? end + 1 : key.size, key.size);
}

/* Of a key of words, from a position on. */
static size_t word_end(bytes key, size_t at)
{
    const char *space = memchr(key.data + at, ' ', key.size - at);
    return space ? (size_t)(space - key.data) : key.size;
}

/* ---- how much there is ---------------------------------------------------------------------- */

typedef struct amounts {
    size_t n_starts, n_pairs, n_abbreviations; /* or a few more */
    size_t n_edges;
    lexicon_word_text *words; /* [n_words], all different */
    size_t n_words, words_capacity;
} amounts;

static void add_text(amounts *a, bytes word, arena *arena)
{
    if (word.size > LEXICON_WORD)
        return;
    a->words = arena_extend(arena, a->words, a->n_words, &a->words_capacity, sizeof *a->words);
    a->words[a->n_words++] = lexicon_word_text_of(word);
}

static void count_marked(amounts *a, bytes key, arena *arena)
{
    ends first, second;
    find_ends(key, &first);
    a->n_starts += first.count;
    for (size_t i = 0; i < first.count; i++) {
        add_text(a, bytes_slice(key, 0, first.at[i]), arena);
        find_ends(behind_space(key, first.at[i]), &second);
        a->n_pairs += second.count;
    }
}

/* Up to which both keys have the same words. */
static size_t shared_words(bytes a, bytes b)
{
    size_t shared = 0, at = 0;
    for (; at < a.size && at < b.size && a.data[at] == b.data[at]; at++)
        if (a.data[at] == ' ')
            shared = at;
    bool a_ends = at == a.size || a.data[at] == ' ', b_ends = at == b.size || b.data[at] == ' ';
    return a_ends && b_ends ? at : shared;
}

/* before: the plain key before this one. Those that share their words stand together. */
static void count_plain(amounts *a, bytes key, bytes before, arena *arena)
{
    size_t shared = shared_words(before, key);
    a->n_starts += !shared;
    for (size_t at = 0, end; at < key.size; at = end + 1) {
        end = word_end(key, at);
        if (end <= shared)
            continue;
        a->n_edges += at > 0;
        a->n_pairs += at > 0 && at == word_end(key, 0) + 1;
        add_text(a, bytes_slice(key, at, end), arena);
    }
}

static int compare_texts(const void *a, const void *b)
{
    return memcmp(a, b, sizeof(lexicon_word_text));
}

static void drop_repeated(amounts *a)
{
    size_t kept = 0;
    if (a->n_words)
        qsort(a->words, a->n_words, sizeof *a->words, compare_texts);
    for (size_t i = 0; i < a->n_words; i++)
        if (!kept || compare_texts(&a->words[i], &a->words[kept - 1]) != 0)
            a->words[kept++] = a->words[i];
    a->n_words = kept;
}

static amounts count_all(const lexicon_key *phrases, size_t count, arena *arena)
{
    amounts a = {0};
    bytes before = BYTES("");
    for (size_t i = 0; i < count; i++) {
        a.n_abbreviations += phrases[i].abbreviation;
        if (!phrases[i].plain) {
            count_marked(&a, phrases[i].key, arena);
            continue;
        }
        count_plain(&a, phrases[i].key, before, arena);
        before = phrases[i].key;
    }
    drop_repeated(&a);
    return a;
}

/* ---- building ------------------------------------------------------------------------------- */

/* Eight bits or more for each of so many. */
static lexicon_bits new_bits(size_t count, arena *arena)
{
    lexicon_bits out = {.size = LEXICON_FEWEST_BITS};
    while (out.size < count * 8 && out.size < 1u << 30)
        out.size *= 2;
    out.words = arena_array(arena, uint32_t, out.size / 32);
    return out;
}

static void set_bits(lexicon_bits bits, uint32_t hash)
{
    uint32_t *words = (uint32_t *)bits.words;
    words[hash >> 5 & (bits.size / 32 - 1)] |= htole32(1u << (hash & 31) | 1u << (hash >> 27));
}

enum { MOST_SEEDS = 64 }; /* hardly any set of keys needs a second one */

static bool build_slots(const amounts *a, lexicon_words *words, arena *arena)
{
    uint64_t *hashes = arena_array(arena, uint64_t, a->n_words);
    do {
        if (words->slot_seed == MOST_SEEDS)
            return false;
        words->slot_seed++;
        for (size_t i = 0; i < a->n_words; i++)
            hashes[i] = lexicon_word_hash(a->words[i], words->slot_seed);
    } while (!slot_map_build(hashes, a->n_words, arena, &words->slot_map));
    lexicon_word *slots = arena_array(arena, lexicon_word, words->slot_map.n_slots);
    words->slots = slots;
    for (size_t i = 0; i < words->slot_map.n_slots; i++)
        slots[i].phrase.phrase = htole32(LEXICON_NO_PHRASE);
    for (size_t i = 0; i < a->n_words; i++)
        slots[slot_map_slot(&words->slot_map, hashes[i])].text = a->words[i];
    return true;
}

static lexicon_word *slot_of(const lexicon_words *words, bytes word)
{
    return (lexicon_word *)lexicon_word_place(words, lexicon_word_text_of(word));
}

/* An edge before it has its place. */
typedef struct new_edge {
    uint32_t before; /* the edge that it goes on from; NO_EDGE: a first word */
    uint32_t first;  /* that word */
    uint32_t word;
    lexicon_phrase phrase;
} new_edge;

#define NO_EDGE UINT32_MAX

typedef struct edge_list {
    new_edge *items; /* [count] */
    uint32_t count;
    uint32_t path[LEXICON_LONGEST_KEY]; /* of the key that came last, the edge to each word */
    bytes key;
} edge_list;

static lexicon_phrase stored(lexicon_phrase phrase)
{
    return (lexicon_phrase){htole32(phrase.phrase), htole16(phrase.n_entries), htole16(phrase.mix)};
}

static void add_plain(const lexicon_words *words, const lexicon_key *phrase, edge_list *edges)
{
    bytes key = phrase->key;
    size_t shared = shared_words(edges->key, key), end = word_end(key, 0), n = 0;
    lexicon_word *first = slot_of(words, bytes_slice(key, 0, end));
    uint32_t number = lexicon_word_number(words, first);
    uint32_t first_hash = token_hash(bytes_slice(key, 0, end));
    set_bits(words->starts, end == key.size ? first_hash : lexicon_bits_other(first_hash));
    edges->path[0] = NO_EDGE;
    for (size_t at = end + 1; at < key.size; at = end + 1) {
        end = word_end(key, at);
        bytes word = bytes_slice(key, at, end);
        if (end > shared) {
            if (edges->path[n] == NO_EDGE)
                set_bits(words->pairs, lexicon_pair(first_hash, token_hash(word)));
            else
                edges->items[edges->path[n]].phrase.phrase |= LEXICON_GOES_ON;
            edges->items[edges->count] =
                (new_edge){edges->path[n],
                           number,
                           lexicon_word_number(words, slot_of(words, word)),
                           {.phrase = LEXICON_NO_PHRASE}};
            edges->path[n + 1] = edges->count++;
        }
        n++;
    }
    if (n) {
        lexicon_phrase *last = &edges->items[edges->path[n]].phrase;
        uint32_t goes_on = last->phrase & LEXICON_GOES_ON;
        *last = phrase->phrase;
        last->phrase |= goes_on;
    } else
        first->phrase = stored(phrase->alone);
    edges->key = key;
}

static uint64_t hash_of_number(const lexicon_words *words, uint32_t number)
{
    return lexicon_word_hash(words->slots[number].text, words->slot_seed);
}

static bool build_edges(const edge_list *list, lexicon_words *words, arena *arena)
{
    uint64_t *hashes = arena_array(arena, uint64_t, list->count);
    do {
        if (words->edge_seed == MOST_SEEDS)
            return false;
        words->edge_seed++;
        for (size_t i = 0; i < list->count; i++) {
            const new_edge *edge = &list->items[i];
            uint64_t path = edge->before == NO_EDGE
                                ? lexicon_path_start(words, hash_of_number(words, edge->first))
                                : hashes[edge->before];
            hashes[i] = lexicon_path_on(path, hash_of_number(words, edge->word));
        }
    } while (!slot_map_build(hashes, list->count, arena, &words->edge_map));
    lexicon_edge *edges = arena_array(arena, lexicon_edge, words->edge_map.n_slots);
    words->edges = edges;
    for (size_t i = 0; i < list->count; i++) {
        const new_edge *edge = &list->items[i];
        uint32_t node =
            edge->before == NO_EDGE
                ? lexicon_node_of_word(edge->first)
                : lexicon_node_of_edge(words, lexicon_edge_place(words, hashes[edge->before]));
        edges[slot_map_slot(&words->edge_map, hashes[i])] =
            (lexicon_edge){htole32(node), htole32(edge->word), stored(edge->phrase)};
    }
    return true;
}

/* Which tokens may come behind the first one, and that they may. */
static uint32_t add_followers(const lexicon_words *words, bytes key, size_t end,
                              uint32_t first_hash)
{
    if (end < key.size && key.data[end] != ' ')
        return LEXICON_JOINED;
    bytes rest = behind_space(key, end);
    ends next;
    find_ends(rest, &next);
    for (size_t i = 0; i < next.count; i++) {
        uint32_t second = token_hash(bytes_slice(rest, 0, next.at[i]));
        set_bits(words->pairs, lexicon_bits_other(lexicon_pair(first_hash, second)));
    }
    return next.count ? LEXICON_SPACED : 0;
}

static uint32_t node_behind(const trie *trie, bytes text)
{
    uint32_t node = TRIE_ROOT;
    for (size_t i = 0; i < text.size && node; i++)
        node = trie_step(trie, node, (unsigned char)text.data[i]);
    return node;
}

static void add_marked(const lexicon_words *words, const lexicon_key *phrase, const trie *marked)
{
    bytes key = phrase->key;
    ends ends;
    find_ends(key, &ends);
    for (size_t i = 0; i < ends.count; i++) {
        bytes text = bytes_slice(key, 0, ends.at[i]);
        uint32_t hash = token_hash(text), follows = 0;
        if (text.size <= LEXICON_WORD)
            follows = add_followers(words, key, text.size, hash);
        set_bits(words->starts, follows == LEXICON_SPACED ? lexicon_bits_other(hash) : hash);
        if (text.size > LEXICON_WORD)
            continue;
        lexicon_word *word = slot_of(words, text);
        word->follows |= htole32(follows);
        word->marked = htole32(node_behind(marked, text));
        if (text.size == key.size)
            word->phrase = stored(phrase->phrase);
    }
}

bool lexicon_words_build(const lexicon_key *phrases, size_t count, const trie *marked, arena *arena,
                         lexicon_words *out)
{
    amounts a = count_all(phrases, count, arena);
    edge_list *edges = arena_new(arena, edge_list);
    edges->items = arena_array(arena, new_edge, a.n_edges);
    *out = (lexicon_words){.abbreviations = new_bits(a.n_abbreviations, arena),
                           .starts = new_bits(a.n_starts, arena),
                           .pairs = new_bits(a.n_pairs, arena)};
    if (!build_slots(&a, out, arena))
        return false;
    for (size_t i = 0; i < count; i++) {
        if (phrases[i].abbreviation)
            set_bits(out->abbreviations, token_hash(phrases[i].key));
        if (phrases[i].plain)
            add_plain(out, &phrases[i], edges);
        else
            add_marked(out, &phrases[i], marked);
    }
    return build_edges(edges, out, arena);
}
