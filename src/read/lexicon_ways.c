/* Plain phrases of more than one word: from word to word by the edges of a lexicon, all those of a
 * batch side by side. */
#include "lexicon_batch.h"

static bool is_spaced_before(const batch *b, uint32_t token)
{
    const finder *f = b->finder;
    return token < b->looked && is_spaced(gap_before(f->text, &f->tokens->items[token]));
}

/* To the word behind the last one. */
static void expect_next(const batch *b, way *way)
{
    const lexicon_words *words = &b->known->words;
    way->text = batch_text(b, batch_source_of(b), way->token + 1 - b->first);
    way->word_hash = lexicon_word_hash(way->text, words->slot_seed);
    way->path = lexicon_path_on(way->path, way->word_hash);
    slot_map_expect(&words->slot_map, way->word_hash);
    slot_map_expect(&words->edge_map, way->path);
}

void lexicon_ways_begin(batch *b)
{
    size_t count = 0;
    for (size_t i = 0; i < b->n_begun; i++) {
        uint32_t k = b->begun[i], token = b->first + (b->sought[k] & LEXICON_SOUGHT);
        if (!is_spaced_before(b, token + 1))
            continue;
        way *way = &b->ways[count];
        way->path = lexicon_path_start(&b->known->words, b->word_hashes[k]);
        way->token = token;
        way->beginning = k;
        expect_next(b, way);
        b->going[count] = (uint16_t)count;
        count++;
    }
    b->n_going = count;
}

void lexicon_ways_expect(batch *b)
{
    const lexicon_word *slots = b->known->words.slots;
    const lexicon_edge *edges = b->known->words.edges;
    const slot_map slot_map = b->known->words.slot_map, edge_map = b->known->words.edge_map;
    for (size_t i = 0; i < b->n_going; i++) {
        way *way = &b->ways[b->going[i]];
        uint32_t slot = slot_map_slot(&slot_map, way->word_hash);
        uint32_t edge = slot_map_slot(&edge_map, way->path);
        __builtin_prefetch(slots + slot);
        __builtin_prefetch(edges + edge);
        way->slot = slot;
        way->edge = edge;
    }
}

/* The ways whose first words there are, from where these stand. */
static void begin_with_words(batch *b)
{
    size_t count = 0;
    for (size_t i = 0; i < b->n_going; i++) {
        way *way = &b->ways[b->going[i]];
        uint32_t k = way->beginning;
        if (b->slots[k] == NO_SLOT)
            continue;
        way->beginning = b->candidate_of[k];
        way->node = lexicon_node_of_word(b->slots[k]);
        b->going[count++] = b->going[i];
    }
    b->n_going = count;
}

/* What ends with the next words, and the ways that go on behind them; nobody could guess which do
 * the one or the other. */
static void follow_edges(batch *b)
{
    const lexicon_words *words = &b->known->words;
    const uint32_t n_entries = b->known->n_entries;
    size_t count = 0;
    for (size_t i = 0; i < b->n_going; i++) {
        way *way = &b->ways[b->going[i]];
        const lexicon_edge *edge = words->edges + way->edge;
        if (!lexicon_edge_leads(edge, way->node, way->slot) ||
            !lexicon_word_at(words->slots + way->slot, way->text))
            continue;
        uint32_t phrase = le32toh(edge->phrase.phrase);
        bool is_phrase = !(phrase & LEXICON_NO_PHRASE);
        beginning *beginning = &b->beginnings[way->beginning];
        way->token++;
        way->node = lexicon_node_of_edge(words, edge);
        b->ends = arena_extend(b->scratch, b->ends, b->n_ends, &b->ends_capacity, sizeof *b->ends);
        b->ends[b->n_ends] = (phrase_end){edge->phrase, way->token, way->beginning, beginning->ends,
                                          beginning->longer};
        b->n_ends += is_phrase;
        beginning->longer += is_phrase;
        beginning->ends = is_phrase ? (uint32_t)b->n_ends : beginning->ends;
        beginning->ends_ask |= is_phrase & (((phrase & LEXICON_HAS_FORM) != 0) |
                                            !is_plain_phrase(&edge->phrase, n_entries));
        b->going[count] = b->going[i];
        count += (phrase & LEXICON_GOES_ON) != 0;
    }
    b->n_going = count;
}

/* To the words behind. */
static void expect_words(batch *b)
{
    size_t count = 0;
    for (size_t i = 0; i < b->n_going; i++) {
        way *way = &b->ways[b->going[i]];
        if (!is_spaced_before(b, way->token + 1))
            continue;
        expect_next(b, way);
        b->going[count++] = b->going[i];
    }
    b->n_going = count;
}

void lexicon_ways_go(batch *b)
{
    b->n_ends = 0;
    begin_with_words(b);
    while (b->n_going) {
        follow_edges(b);
        expect_words(b);
        lexicon_ways_expect(b);
    }
}
