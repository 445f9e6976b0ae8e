#include "lexicon_words.h"

#include "../read/characters.h"
#include "../read/tokens.h"
#include "lexicon_layout.h"

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

/* ---- building ------------------------------------------------------------------------------- */

static bool shares(bytes before, const ends *ends_before, bytes key, size_t end)
{
    if (end > before.size || memcmp(before.data, key.data, end) != 0)
        return false;
    for (size_t i = 0; i < ends_before->count; i++)
        if (ends_before->at[i] == end)
            return true;
    return false;
}

/* As many as there are, or a few more: keys of one beginning stand together but for rare marks. */
static size_t count_words(const lexicon_key *phrases, size_t count)
{
    ends of[2] = {{0}, {0}};
    size_t n_words = 0;
    for (size_t i = 0; i < count; i++) {
        ends *here = &of[i % 2], *before = &of[(i + 1) % 2];
        find_ends(phrases[i].key, here);
        for (size_t e = 0; e < here->count; e++)
            n_words += !i || !shares(phrases[i - 1].key, before, phrases[i].key, here->at[e]);
    }
    return n_words;
}

static size_t count_pairs(const lexicon_key *phrases, size_t count)
{
    ends first, second;
    size_t n_pairs = 0;
    for (size_t i = 0; i < count; i++) {
        find_ends(phrases[i].key, &first);
        for (size_t e = 0; e < first.count; e++) {
            find_ends(behind_space(phrases[i].key, first.at[e]), &second);
            n_pairs += second.count;
        }
    }
    return n_pairs;
}

/* Eight bits for each of so many. */
static lexicon_bits new_bits(size_t count, arena *arena)
{
    lexicon_bits out = {.size = LEXICON_FEWEST_BITS};
    while (out.size < count * 8 && out.size < 1u << 30)
        out.size *= 2;
    out.words = arena_array(arena, uint32_t, out.size / 32);
    return out;
}

static void set_bit(lexicon_bits bits, uint32_t hash)
{
    uint32_t bit = hash & (bits.size - 1);
    ((uint32_t *)bits.words)[bit / 32] |= htole32(1u << bit % 32);
}

static lexicon_word_text text_of(bytes word)
{
    lexicon_word_text text = {{0}};
    memcpy(&text, word.data, word.size);
    return text;
}

static lexicon_word *add_word(const lexicon_words *words, lexicon_word_text text)
{
    lexicon_word *slots = (lexicon_word *)words->slots;
    size_t at = (size_t)(lexicon_word_place(words, text) - slots);
    while (slots[at].text.half[0] && memcmp(&slots[at].text, &text, sizeof text) != 0)
        at = at + 1 == words->n_slots ? 0 : at + 1;
    slots[at].text = text;
    return &slots[at];
}

/* Which tokens may come behind the first one, and that they may. */
static uint32_t add_followers(const lexicon_words *words, bytes key, size_t end)
{
    if (end < key.size && key.data[end] != ' ')
        return LEXICON_JOINED;
    uint32_t follows = 0, hash = token_hash(bytes_slice(key, 0, end));
    bytes rest = behind_space(key, end);
    ends next;
    find_ends(rest, &next);
    for (size_t i = 0; i < next.count; i++) {
        uint32_t next_hash = token_hash(bytes_slice(rest, 0, next.at[i]));
        follows |= lexicon_follower(next_hash);
        set_bit(words->pairs, lexicon_pair(hash, next_hash));
    }
    return follows;
}

static void add_phrase(const lexicon_words *words, const lexicon_key *phrase)
{
    bytes key = phrase->key;
    ends ends;
    find_ends(key, &ends);
    if (phrase->abbreviation)
        set_bit(words->abbreviations, token_hash(key));
    for (size_t i = 0; i < ends.count; i++) {
        bytes text = bytes_slice(key, 0, ends.at[i]);
        set_bit(words->starts, token_hash(text));
        if (text.size > LEXICON_WORD)
            continue;
        lexicon_word *word = add_word(words, text_of(text));
        word->follows |= htole32(add_followers(words, key, text.size));
        if (text.size == key.size) {
            word->first_entry = htole32(phrase->first_entry);
            word->n_entries = htole32(phrase->n_entries);
        }
    }
}

static uint32_t spaced_node(const trie *trie, lexicon_word_text text)
{
    unsigned char word[LEXICON_WORD];
    memcpy(word, &text, sizeof word);
    uint32_t node = TRIE_ROOT;
    for (size_t i = 0; i < sizeof word && word[i] && node; i++)
        node = trie_step(trie, node, word[i]);
    return node ? trie_step(trie, node, ' ') : 0;
}

void lexicon_words_build(const lexicon_key *phrases, size_t count, const trie *trie, arena *arena,
                         lexicon_words *out)
{
    size_t n_words = count_words(phrases, count), n_abbreviations = 0;
    for (size_t i = 0; i < count; i++)
        n_abbreviations += phrases[i].abbreviation;
    *out = (lexicon_words){.starts = new_bits(n_words, arena),
                           .abbreviations = new_bits(n_abbreviations, arena),
                           .pairs = new_bits(count_pairs(phrases, count), arena),
                           .n_slots = (uint32_t)(2 * n_words + 1)};
    lexicon_word *slots = arena_array(arena, lexicon_word, out->n_slots);
    out->slots = slots;
    for (size_t i = 0; i < out->n_slots; i++)
        slots[i].first_entry = htole32(LEXICON_NO_ENTRY);
    for (size_t i = 0; i < count; i++)
        add_phrase(out, &phrases[i]);
    for (size_t i = 0; i < out->n_slots; i++)
        if (slots[i].text.half[0])
            slots[i].spaced = htole32(spaced_node(trie, slots[i].text));
}

/* ---- opening -------------------------------------------------------------------------------- */

table_check lexicon_words_plan(const lexicon_words *words, table_limits base, uint32_t n_entries)
{
    const table_limits any = {TABLE_ANY, TABLE_ANY, false};
    return (table_check){
        .table = {(const char *)words->slots, (size_t)words->n_slots * sizeof(lexicon_word)},
        .columns = sizeof(lexicon_word) / 4,
        .mask = UINT32_MAX,
        .limits = {any, any, any, any, base, {n_entries, 1, false}, any, any}};
}
