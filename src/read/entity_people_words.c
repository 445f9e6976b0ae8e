/* The words of persons' names: who may bear each is found by how it is heard, however it is spelt.
 */
#include "../base/eight.h"
#include "characters.h"
#include "entity_people.h"
#include "entity_sounds.h"

/* Room for all that the names can need, but for words: most names have two or three. */
people *people_new(reading *reading, size_t n_names)
{
    arena *arena = reading->arena;
    size_t n_words = n_names * 3 + 16;
    if (!++reading->memory->article) { /* they are all counted: nobody bears anything */
        memset(reading->memory->words, 0, sizeof reading->memory->words);
        reading->memory->article = 1;
    }
    people *people = arena_new(arena, struct people);
    *people = (struct people){
        .reading = reading,
        .names = arena_unset(arena, uint32_t, n_names + 1),
        .items = arena_unset(arena, word_range, n_names + 1),
        .full_names = arena_unset(arena, full_name, n_names + 1),
        .words = arena_unset(arena, name_word, n_words),
        .links = arena_unset(arena, link_to_person, n_words),
        .bearers = arena_unset(arena, bearers, n_words),
        .words_capacity = n_words,
        .links_capacity = n_words,
        .bearers_capacity = n_words,
    };
    key_map_room(&people->by_word, n_words, arena);
    key_map_room(&people->by_name, n_names, arena);
    return people;
}

/* Whoever bears it; made where nobody has yet. */
static uint32_t bearers_of(people *people, uint64_t word)
{
    arena *arena = people->reading->arena;
    uint32_t index = *key_map_put(&people->by_word, word, (uint32_t)people->n_bearers, arena);
    if (index == people->n_bearers) {
        people->bearers = arena_extend(arena, people->bearers, people->n_bearers,
                                       &people->bearers_capacity, sizeof *people->bearers);
        people->bearers[people->n_bearers++] = (bearers){0, NO_PERSON, NO_PERSON, NO_PERSON};
    }
    return index;
}

/* The letters of a short word, zeros behind them; of a longer one the first, and a mark. No branch
 * asks which it is: names follow no rule. */
static uint32_t begins_of(bytes folded)
{
    static const uint32_t kept[] = {0, 0xFF, 0xFFFF, 0xFFFFFF, 0xFFFFFFFF, 0xFF};
    static const uint32_t marks[sizeof kept / sizeof *kept] = {[SHORT_WORD + 1] = LONG_MARK << 8};
    uint32_t letters;
    size_t size = folded.size > SHORT_WORD ? SHORT_WORD + 1 : folded.size;
    memcpy(&letters, folded.data, sizeof letters);
    return (letters & kept[size]) | marks[size];
}

static void put_word(people *people, uint32_t bearers, bytes folded)
{
    people->words = arena_extend(people->reading->arena, people->words, people->n_words,
                                 &people->words_capacity, sizeof *people->words);
    people->words[people->n_words++] = (name_word){bearers, begins_of(folded)};
}

static void add_word(people *people, bytes folded)
{
    uint64_t key = word_key(people->reading->words, folded);
    put_word(people, bearers_of(people, key), folded);
}

/* Whether a name that begins with a word has as many by now as are looked at. */
static bool is_full(const people *people, uint32_t first)
{
    return people->n_words - first >= MOST_WORDS;
}

/* "Nehru" of "Nehru's". */
static bytes without_possessive(bytes word)
{
    bool possessive = word.size > 3 && memcmp(word.data + word.size - 2, "'s", 2) == 0;
    return (bytes){word.data, word.size - (possessive ? 2 : 0)};
}

/* Whether it is several words, or none; eight bytes can be read behind its end. */
static bool has_break(bytes text)
{
    uint64_t found = 0;
    size_t at = 0;
    if (!text.size)
        return true;
    for (; at + 8 < text.size; at += 8) {
        uint64_t eight = eight_read(text.data + at);
        found |= eight_equal(eight, ' ') | eight_equal(eight, '.');
    }
    uint64_t last = eight_read(text.data + at);
    last = (eight_equal(last, ' ') | eight_equal(last, '.')) << 8 * (8 - (text.size - at));
    return found | last;
}

/* Words parted by blanks or, where the blank was lost, by dots: "M.Ridwan Kamil". */
static void add_words(people *people, bytes text, uint32_t first)
{
    if (!has_break(text)) {
        add_word(people, without_possessive(text));
        return;
    }
    for (size_t at = 0, end; at < text.size && !is_full(people, first); at = end + 1) {
        for (end = at; end < text.size && text.data[end] != ' ' && text.data[end] != '.';)
            end++;
        bytes word = without_possessive(bytes_slice(text, at, end));
        if (word.size)
            add_word(people, word);
    }
}

/* Whether it is one word as it stands, of which all letters can be kept. */
static bool is_one_word(bytes text)
{
    return text.size <= KEY_BLOCK && !has_break(text) && without_possessive(text).size == text.size;
}

/* The words of a token of a name, most often one that was heard before; first: the name's. */
static void add_token(people *people, const token *token, uint32_t first)
{
    const reading *reading = people->reading;
    bytes folded = token_folded(reading->text, token);
    uint64_t letters[2];
    key_block(folded.data, folded.size < KEY_BLOCK ? folded.size : KEY_BLOCK, letters);
    word_memory *known = entity_memory_word(reading->memory, token->hash);
    if ((folded.size > KEY_BLOCK) | (known->letters[0] != letters[0]) |
        (known->letters[1] != letters[1])) {
        if (token->kind == TOKEN_MARK)
            return;
        if (!is_one_word(folded)) {
            add_words(people, folded, first);
            return;
        }
        *known = (word_memory){{letters[0], letters[1]}, word_key(reading->words, folded), 0, 0};
    }
    if (known->article != reading->memory->article) {
        known->article = reading->memory->article;
        known->bearers = bearers_of(people, known->key);
    }
    put_word(people, known->bearers, folded);
}

/* The full name that the lexicon has for a person's short one: "Jokowi", "Gus Ipul". */
static const char *known_full_name(const reading *reading, const part *part)
{
    known_entry entry;
    if (evidence_entry(reading, part->first, part->last, KIND_PER, &entry) &&
        known_by_alias(&entry))
        return known_name(&entry);
    bool titled = part->first && (reading->evidence.marks[part->first - 1] & KIND_HONORIFIC);
    if (titled && evidence_entry(reading, part->first - 1, part->last, KIND_PER, &entry) &&
        known_by_alias(&entry))
        return known_name(&entry);
    return NULL;
}

/* The words of that full name; none where the lexicon has none. */
word_range words_of_full_name(people *people, const part *part)
{
    const reading *reading = people->reading;
    uint32_t first = (uint32_t)people->n_words;
    const char *known = known_full_name(reading, part);
    if (!known)
        return (word_range){first, 0};
    bytes name = bytes_of(known);
    char *folded = arena_allocate(reading->arena, name.size + KEY_BLOCK, 1);
    characters_fold(name, folded);
    add_words(people, (bytes){folded, name.size}, first);
    return (word_range){first, (uint32_t)people->n_words - first};
}

/* ---- all names ---- */

/* Those of the names, one behind the other: how many each has is asked here alone, and of the usual
 * ones not even here. What is remembered of them is on its way then. */
static uint32_t list_tokens(const reading *reading, list_range persons, name_token *out)
{
    enum { USUAL = 3 };
    uint32_t count = 0;
    for (uint32_t i = persons.first; i < persons.last; i++) {
        const part *part = &reading->parts[reading->persons.items[i]];
        uint32_t size = part->last - part->first;
        for (uint32_t w = 0; w < USUAL || w < size; w++) {
            uint32_t token = part->first + (w < size ? w : size - 1);
            entity_memory_expect_word(reading->memory, part_token(reading, token)->hash);
            out[count + w] = (name_token){token, i};
        }
        count += size;
    }
    return count;
}

/* The words of their names. */
void people_hear(people *people, const stretch *stretch)
{
    enum { ROOM = 4 }; /* for what is written and not meant */
    const reading *reading = people->reading;
    const list_range persons = stretch->persons;
    people->names[persons.first] = (uint32_t)people->n_words;
    if (persons.first == persons.last)
        return;
    const uint32_t *items = reading->persons.items;
    uint32_t most = reading->parts[items[persons.last - 1]].last - /* with all between them */
                    reading->parts[items[persons.first]].first;
    if (people->tokens_capacity < most + ROOM) { /* later stretches have about as many */
        people->tokens_capacity = most + ROOM + most / 2;
        people->tokens = arena_unset(reading->arena, name_token, people->tokens_capacity);
    }
    const name_token *tokens = people->tokens;
    uint32_t count = list_tokens(reading, persons, people->tokens);
    for (uint32_t i = 0; i < count; i++) {
        uint32_t first = people->names[tokens[i].person];
        if (!is_full(people, first))
            add_token(people, part_token(reading, tokens[i].token), first);
        people->names[tokens[i].person + 1] = (uint32_t)people->n_words;
    }
}
