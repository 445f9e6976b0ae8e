/* One person, many names: "Panca Wijaya Akbar", "Panca Wijaya", "Panca", "PWA".
 *
 * Full names (two words or more) are gathered first; a shorter or differently spelt form joins the
 * person whose words it repeats in order. Then, in text order, every single word goes to the
 * person named last who bears it, or failing that to the first one named later (a headline comes
 * before the name it shortens). Every step looks at a few candidates only, so a text of a hundred
 * thousand names costs no more a name than a short one.
 */
#include "../base/eight.h"
#include "characters.h"
#include "entity_parts.h"
#include "entity_sounds.h"

enum { MOST_WORDS = 8, MOST_CANDIDATES = 8, NO_PERSON = UINT32_MAX };

typedef struct name_word {
    uint32_t bearers; /* index: the same for words pronounced alike, "Mochammad" and "Muhammad" */
    uint32_t begins;  /* see begins_of() */
} name_word;

typedef struct word_range {
    uint32_t first, count; /* people.words[first], ... */
} word_range;

typedef struct link_to_person {
    uint32_t person, next; /* next: index + 1 */
} link_to_person;

/* Who bears a word; persons are NO_PERSON where there is none. */
typedef struct bearers {
    uint32_t links;         /* the newest of the chain of all, + 1 */
    uint32_t first, latest; /* the first to be named, the one named last */
    uint32_t alone;         /* the one that it is a name of by itself */
} bearers;

typedef struct full_name {
    word_range words;
    uint32_t person;
} full_name;

struct people {
    reading *reading;
    word_range *items; /* [count] each one's longest name; there are no more than mentions */
    uint32_t count;
    uint32_t *names; /* [persons.count + 1] where the words begin of each mention's name */
    name_word *words;
    size_t n_words, words_capacity;
    link_to_person *links; /* chains of the persons who bear a word, newest first */
    size_t n_links, links_capacity;
    bearers *bearers;
    size_t n_bearers, bearers_capacity;
    full_name *full_names; /* no more than mentions */
    size_t n_full_names;
    key_map by_word;      /* key of a word -> its bearers */
    key_map by_name;      /* key of all words of a full name -> person */
    key_map by_initials;  /* key of a full name's initials -> person, of those */
    size_t n_by_initials; /* first ones that anybody has asked for */
};

/* ---- words ---- */

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

enum { SHORT_WORD = 4, LONG_MARK = 0xFF /* no byte of a text */ };

/* The letters of a short word, zeros behind them; of a longer one the first, and a mark. */
static uint32_t begins_of(bytes folded)
{
    uint32_t letters;
    memcpy(&letters, folded.data, sizeof letters);
    if (folded.size > SHORT_WORD)
        return (letters & 0xFF) | LONG_MARK << 8;
    return letters & (uint32_t)(((uint64_t)1 << 8 * folded.size) - 1);
}

static void put_word(people *people, uint32_t bearers, bytes folded, word_range *name)
{
    people->words = arena_extend(people->reading->arena, people->words, people->n_words,
                                 &people->words_capacity, sizeof *people->words);
    people->words[people->n_words++] = (name_word){bearers, begins_of(folded)};
    name->count++;
}

static void add_word(people *people, bytes folded, word_range *name)
{
    uint64_t key = word_key(people->reading->words, folded);
    put_word(people, bearers_of(people, key), folded, name);
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
static void add_words(people *people, bytes text, word_range *name)
{
    if (!has_break(text)) {
        add_word(people, without_possessive(text), name);
        return;
    }
    for (size_t at = 0, end; at < text.size && name->count < MOST_WORDS; at = end + 1) {
        for (end = at; end < text.size && text.data[end] != ' ' && text.data[end] != '.';)
            end++;
        bytes word = without_possessive(bytes_slice(text, at, end));
        if (word.size)
            add_word(people, word, name);
    }
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
static word_range words_of_full_name(people *people, const part *part)
{
    const reading *reading = people->reading;
    word_range words = {(uint32_t)people->n_words, 0};
    const char *known = known_full_name(reading, part);
    if (!known)
        return words;
    bytes name = bytes_of(known);
    char *folded = arena_allocate(reading->arena, name.size + KEY_BLOCK, 1);
    characters_fold(name, folded);
    add_words(people, (bytes){folded, name.size}, &words);
    return words;
}

/* Whether it is one word as it stands, of which all letters can be kept. */
static bool is_one_word(bytes text)
{
    return text.size <= KEY_BLOCK && !has_break(text) && without_possessive(text).size == text.size;
}

/* The words of a token, most often one that was heard before. */
static void add_token(people *people, const token *token, word_range *name)
{
    const reading *reading = people->reading;
    bytes folded = token_folded(reading->text, token);
    uint64_t letters[2];
    key_block(folded.data, folded.size < KEY_BLOCK ? folded.size : KEY_BLOCK, letters);
    word_memory *known = entity_memory_word(reading->memory, token->hash);
    if ((folded.size > KEY_BLOCK) | (known->letters[0] != letters[0]) |
        (known->letters[1] != letters[1])) {
        if (!is_one_word(folded)) {
            add_words(people, folded, name);
            return;
        }
        *known = (word_memory){{letters[0], letters[1]}, word_key(reading->words, folded), 0, 0};
    }
    if (known->article != reading->memory->article) {
        known->article = reading->memory->article;
        known->bearers = bearers_of(people, known->key);
    }
    put_word(people, known->bearers, folded, name);
}

/* The name's words; it may have none. */
static void add_words_of(people *people, const part *part)
{
    const reading *reading = people->reading;
    word_range words = {0};
    for (uint32_t t = part->first; t < part->last && words.count < MOST_WORDS; t++)
        if (reading->tokens->items[t].kind != TOKEN_MARK)
            add_token(people, &reading->tokens->items[t], &words);
}

/* The words of a person's mention. */
static word_range name_of(const people *people, uint32_t index)
{
    uint32_t first = people->names[index];
    return (word_range){first, people->names[index + 1] - first};
}

static uint64_t key_of_words(const name_word *words, uint32_t count)
{
    uint64_t key = KEY_START;
    for (uint32_t w = 0; w < count; w++)
        key = key_add_word(key, (uint64_t)words[w].bearers + 1);
    return key;
}

static uint64_t key_of_initials(const name_word *words, uint32_t count)
{
    uint64_t key = KEY_START;
    for (uint32_t w = 0; w < count; w++)
        if (key_counts((unsigned char)words[w].begins)) /* no word is empty */
            key = key_add_byte(key, (unsigned char)words[w].begins);
    return key;
}

static bool is_initial(const name_word *word)
{
    return word->begins <= 0xFF;
}

/* "M." or "Moch" for Mochammad, "A" for Akbar. */
static bool word_agrees(const name_word *a, const name_word *b)
{
    if (a->bearers == b->bearers)
        return true;
    return (is_initial(a) | is_initial(b)) & ((a->begins & 0xFF) == (b->begins & 0xFF));
}

/* Whether all words of the shorter name stand in the longer one, in order, at least two of them in
 * full, or one at the same place.
 * NOLINTNEXTLINE(misc-no-recursion): once, the other way round */
static bool names_agree(const name_word *a, uint32_t n_a, const name_word *b, uint32_t n_b)
{
    if (n_a > n_b)
        return names_agree(b, n_b, a, n_a);
    uint32_t full = 0, at = 0;
    for (uint32_t w = 0; w < n_a; w++) {
        while (at < n_b && !word_agrees(&a[w], &b[at]))
            at++;
        if (at == n_b)
            return false;
        full += a[w].bearers == b[at].bearers && !is_initial(&a[w]);
        at++;
    }
    return full >= 2 || (full == 1 && n_a == n_b);
}

/* ---- persons ---- */

static void remember_words(people *people, uint32_t index, word_range name)
{
    arena *arena = people->reading->arena;
    const name_word *words = &people->words[name.first];
    for (uint32_t w = 0; w < name.count; w++) {
        bearers *bearers = &people->bearers[words[w].bearers];
        if (bearers->first == NO_PERSON)
            bearers->first = index;
        if (bearers->links && people->links[bearers->links - 1].person == index)
            continue;
        people->links = arena_extend(arena, people->links, people->n_links, &people->links_capacity,
                                     sizeof *people->links);
        people->links[people->n_links++] = (link_to_person){index, bearers->links};
        bearers->links = (uint32_t)people->n_links;
    }
    people->full_names[people->n_full_names++] = (full_name){name, index};
}

static uint32_t person_new(people *people, word_range words)
{
    people->items[people->count] = words;
    return people->count++;
}

/* The person some of whose words agree with all of these, among those who bear one of them. */
static uint32_t person_agreeing(const people *people, word_range name, uint32_t word)
{
    const name_word *words = &people->words[name.first];
    unsigned tried = 0;
    for (uint32_t at = people->bearers[words[word].bearers].links; at && tried < MOST_CANDIDATES;
         at = people->links[at - 1].next, tried++) {
        word_range other = people->items[people->links[at - 1].person];
        if (names_agree(words, name.count, &people->words[other.first], other.count))
            return people->links[at - 1].person;
    }
    return NO_PERSON;
}

static uint32_t person_of_full_name(people *people, word_range name)
{
    uint64_t key = key_of_words(&people->words[name.first], name.count);
    uint32_t *known = key_map_put(&people->by_name, key, NO_PERSON, people->reading->arena);
    if (*known != NO_PERSON)
        return *known;
    uint32_t index = person_agreeing(people, name, name.count - 1);
    for (uint32_t w = 0; index == NO_PERSON && w + 1 < name.count; w++)
        index = person_agreeing(people, name, w);
    if (index == NO_PERSON)
        index = person_new(people, name);
    if (name.count > people->items[index].count)
        people->items[index] = name;
    remember_words(people, index, name);
    *known = index;
    return index;
}

/* Whoever has the letters of a short word as initials in his full name; NULL. */
static const uint32_t *person_of_initials(people *people, const name_word *word)
{
    char letters[SHORT_WORD + 1] = "";
    memcpy(letters, &word->begins, sizeof word->begins);
    if ((unsigned char)letters[1] == LONG_MARK)
        return NULL;
    for (; people->n_by_initials < people->n_full_names; people->n_by_initials++) {
        const full_name *name = &people->full_names[people->n_by_initials];
        uint64_t key = key_of_initials(&people->words[name->words.first], name->words.count);
        key_map_put(&people->by_initials, key, name->person, people->reading->arena);
    }
    return key_map_find(&people->by_initials, key_add(KEY_START, bytes_of(letters)));
}

/* A single word: of the person named last who bears it, or the first one later, or the one the
 * lexicon knows by it. */
static uint32_t person_of_word(people *people, const part *part, word_range name)
{
    const name_word *word = &people->words[name.first];
    const bearers *bearers = &people->bearers[word->bearers];
    if (bearers->alone != NO_PERSON)
        return bearers->alone;
    if (bearers->latest != NO_PERSON)
        return bearers->latest;
    if (bearers->first != NO_PERSON)
        return bearers->first;
    const uint32_t *found = person_of_initials(people, word);
    if (found)
        return *found;
    word_range words = words_of_full_name(people, part);
    if (words.count > 1)
        return person_of_full_name(people, words);
    uint32_t index = person_new(people, name);
    people->bearers[people->words[name.first].bearers].alone = index;
    return index;
}

static void person_named(people *people, uint32_t index)
{
    word_range words = people->items[index];
    for (uint32_t w = words.first; w < words.first + words.count; w++)
        people->bearers[people->words[w].bearers].latest = index;
}

/* ---- nicknames: "Saifullah Yusuf (Gus Ipul)", "Ismail Marzuki alias Mail" ---- */

static bool glosses(const reading *reading, const part *name, const part *nickname)
{
    enum { FARTHEST = 6 };
    uint32_t words = nickname->first - name->last;
    if (words > FARTHEST)
        return false;
    bool bracket = false, other_name = false;
    for (uint32_t t = name->last; t < nickname->first; t++) {
        bracket = bracket || is_mark(reading, t, '(');
        if (is_mark(reading, t, ')') || is_mark(reading, t, '.'))
            return false;
        other_name = other_name || word_in(reading, t, WORDS_OTHER_NAME);
    }
    if (other_name)
        return true;
    return bracket && nickname->last < reading->tokens->count &&
           is_mark(reading, nickname->last, ')') && words <= 3;
}

static void learn_nicknames(people *people)
{
    const reading *reading = people->reading;
    for (uint32_t i = 0; i + 1 < reading->persons.count; i++) {
        uint32_t p = reading->persons.items[i];
        const part *name = &reading->parts[p], *nickname = name + 1;
        word_range words = name_of(people, i + 1);
        if (reading->persons.items[i + 1] != p + 1 || name->thing == NO_PERSON ||
            words.count != 1 || !glosses(reading, name, nickname))
            continue;
        bearers *bearers = &people->bearers[people->words[words.first].bearers];
        if (bearers->alone == NO_PERSON)
            bearers->alone = name->thing;
    }
}

/* Room for all that the names can need, but for words: most names have two or three. */
people *people_new(reading *reading, const found_names *names)
{
    arena *arena = reading->arena;
    size_t n_names = 0;
    for (size_t i = 0; i < names->count; i++)
        n_names += reading->types[names->items[i].type].class == PART_PERSON;
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

/* Has what is remembered of the words of a person's name on its way. */
static void expect_words(const reading *reading, const part *part)
{
    for (uint32_t t = part->first; t < part->last; t++)
        entity_memory_expect_word(reading->memory, part_token(reading, t)->hash);
}

/* The words of their names. */
void people_hear(people *people, const stretch *stretch)
{
    enum { AHEAD = 6 };
    const reading *reading = people->reading;
    const uint32_t *items = reading->persons.items;
    uint32_t ahead = stretch->persons.first;
    for (uint32_t i = stretch->persons.first; i < stretch->persons.last; i++) {
        for (; ahead < stretch->persons.last && ahead < i + AHEAD; ahead++)
            expect_words(reading, &reading->parts[items[ahead]]);
        people->names[i] = (uint32_t)people->n_words;
        add_words_of(people, &reading->parts[items[i]]);
    }
    people->names[stretch->persons.last] = (uint32_t)people->n_words;
}

void people_group(people *people)
{
    reading *reading = people->reading;
    const part_list persons = reading->persons;
    for (uint32_t i = 0; i < persons.count; i++) {
        word_range name = name_of(people, i);
        reading->parts[persons.items[i]].thing =
            name.count > 1 ? person_of_full_name(people, name) : NO_PERSON;
    }
    learn_nicknames(people);
    for (uint32_t i = 0; i < persons.count; i++) {
        part *part = &reading->parts[persons.items[i]];
        word_range name = name_of(people, i);
        uint32_t person = part->thing;
        if (name.count < 2)
            person = name.count ? person_of_word(people, part, name) : person_new(people, name);
        person_named(people, person);
        part->thing = person;
    }
    reading->n_things = people->count;
}
