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
    uint64_t key; /* of the word as it is pronounced: "Mochammad" and "Muhammad" are one */
    bytes folded;
    uint32_t bearers; /* index; or NO_PERSON until it is asked for */
} name_word;

typedef struct person {
    uint32_t words, n_words; /* of the longest name: people.words[words], ... */
    uint32_t thing;
} person;

typedef struct link_to_person {
    uint32_t person, next; /* next: index + 1 */
} link_to_person;

/* Who bears a word. */
typedef struct bearers {
    uint32_t links;         /* the newest of the chain of all, + 1 */
    uint32_t first, latest; /* the first to be named, the one named last; or NO_PERSON */
} bearers;

typedef struct people {
    reading *reading;
    person *items;
    size_t count, capacity;
    name_word *words;
    size_t n_words, words_capacity;
    link_to_person *links; /* chains of the persons who bear a word, newest first */
    size_t n_links, links_capacity;
    bearers *bearers;
    size_t n_bearers, bearers_capacity;
    key_map by_name;     /* key of all words -> person */
    key_map by_word;     /* key of a word -> its bearers */
    key_map by_initials; /* key of the initials -> person */
    key_map by_text;     /* key of a full name's bytes -> person */
} people;

/* ---- words ---- */

static bool is_muhammad(const reading *reading, bytes simple)
{
    return simple.size && *simple.data == 'm' &&
           entity_words_of(reading->rules->words, simple, token_hash(simple),
                           word_list_bit(WORDS_MUHAMMAD));
}

static size_t drop_odd(char *letters, size_t size)
{
    size_t kept = 0;
    for (size_t i = 0; i < size; i++)
        if (key_counts((unsigned char)letters[i]))
            letters[kept++] = letters[i];
    return kept;
}

/* As many bytes as a block of a key has can be read behind its beginning. */
static name_word word_of(const reading *reading, bytes folded)
{
    static const char muhamad[KEY_BLOCK] = "muhamad";
    char room[HEARD_ROOM];
    bool odd;
    bytes letters = word_heard(folded, room, &odd);
    if (is_muhammad(reading, letters))
        letters = (bytes){muhamad, strlen(muhamad)};
    else if (odd)
        letters.size = drop_odd(room, letters.size);
    return (name_word){key_add_bytes(KEY_START, letters.data, letters.size), folded, NO_PERSON};
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
static uint32_t add_words(const reading *reading, bytes text, name_word *words, uint32_t count)
{
    if (!has_break(text)) {
        words[count++] = word_of(reading, without_possessive(text));
        return count;
    }
    for (size_t at = 0, end; at < text.size && count < MOST_WORDS; at = end + 1) {
        for (end = at; end < text.size && text.data[end] != ' ' && text.data[end] != '.';)
            end++;
        bytes word = without_possessive(bytes_slice(text, at, end));
        if (word.size)
            words[count++] = word_of(reading, word);
    }
    return count;
}

/* The full name that the lexicon has for a person's short one: "Jokowi", "Gus Ipul". */
static const char *full_name(const reading *reading, const part *part)
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

/* The words of that full name; 0 where the lexicon has none. */
static uint32_t words_of_full_name(const reading *reading, const part *part, name_word *words)
{
    const char *known = full_name(reading, part);
    if (!known)
        return 0;
    bytes name = bytes_of(known);
    char *folded = arena_allocate(reading->arena, name.size + KEY_BLOCK, 1);
    characters_fold(name, folded);
    return add_words(reading, (bytes){folded, name.size}, words, 0);
}

/* The name's words; 0 where it has none. */
static uint32_t words_of(const reading *reading, const part *part, name_word *words)
{
    uint32_t count = 0;
    for (uint32_t t = part->first; t < part->last && count < MOST_WORDS; t++)
        if (reading->tokens->items[t].kind != TOKEN_MARK)
            count = add_words(reading, part_word(reading, t), words, count);
    return count;
}

static uint64_t key_of_words(const name_word *words, uint32_t count)
{
    uint64_t key = KEY_START;
    for (uint32_t w = 0; w < count; w++)
        key = key_add_byte(key ^ words[w].key, 0);
    return key;
}

static uint64_t key_of_initials(const name_word *words, uint32_t count)
{
    uint64_t key = KEY_START;
    for (uint32_t w = 0; w < count; w++)
        if (key_counts((unsigned char)words[w].folded.data[0])) /* no word is empty */
            key = key_add_byte(key, (unsigned char)words[w].folded.data[0]);
    return key;
}

/* "M." or "Moch" for Mochammad, "A" for Akbar. */
static bool word_agrees(const name_word *a, const name_word *b)
{
    if (a->key == b->key)
        return true;
    const name_word *shorter = a->folded.size < b->folded.size ? a : b;
    const name_word *longer = shorter == a ? b : a;
    return shorter->folded.size == 1 && longer->folded.data[0] == shorter->folded.data[0];
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
        full += a[w].key == b[at].key && a[w].folded.size > 1;
        at++;
    }
    return full >= 2 || (full == 1 && n_a == n_b);
}

/* ---- persons ---- */

/* Of a word; made where there are none yet. */
static bearers *bearers_put(people *people, uint64_t word)
{
    arena *arena = people->reading->arena;
    uint32_t *index = key_map_put(&people->by_word, word, (uint32_t)people->n_bearers, arena);
    if (*index == people->n_bearers) {
        people->bearers = arena_extend(arena, people->bearers, people->n_bearers,
                                       &people->bearers_capacity, sizeof *people->bearers);
        people->bearers[people->n_bearers++] = (bearers){0, NO_PERSON, NO_PERSON};
    }
    return &people->bearers[*index];
}

static void remember_words(people *people, uint32_t index, const name_word *words, uint32_t count)
{
    arena *arena = people->reading->arena;
    for (uint32_t w = 0; w < count; w++) {
        bearers *bearers = bearers_put(people, words[w].key);
        if (bearers->first == NO_PERSON)
            bearers->first = index;
        if (bearers->links && people->links[bearers->links - 1].person == index)
            continue;
        people->links = arena_extend(arena, people->links, people->n_links, &people->links_capacity,
                                     sizeof *people->links);
        people->links[people->n_links++] = (link_to_person){index, bearers->links};
        bearers->links = (uint32_t)people->n_links;
    }
    key_map_put(&people->by_initials, key_of_initials(words, count), index, arena);
}

static void set_words(people *people, person *person, const name_word *words, uint32_t count)
{
    person->words = (uint32_t)people->n_words;
    person->n_words = count;
    for (uint32_t w = 0; w < count; w++) {
        people->words = arena_extend(people->reading->arena, people->words, people->n_words,
                                     &people->words_capacity, sizeof *people->words);
        people->words[people->n_words++] = words[w];
    }
}

static uint32_t person_new(people *people, const name_word *words, uint32_t count)
{
    people->items = arena_extend(people->reading->arena, people->items, people->count,
                                 &people->capacity, sizeof *people->items);
    person *person = &people->items[people->count];
    *person = (struct person){.thing = people->reading->n_things++};
    set_words(people, person, words, count);
    return (uint32_t)people->count++;
}

/* The person some of whose words agree with all of these, among those who bear a given word. */
static uint32_t person_agreeing(const people *people, uint64_t word, const name_word *words,
                                uint32_t count)
{
    const uint32_t *index = key_map_find(&people->by_word, word);
    unsigned tried = 0;
    for (uint32_t at = index ? people->bearers[*index].links : 0; at && tried < MOST_CANDIDATES;
         at = people->links[at - 1].next, tried++) {
        const person *person = &people->items[people->links[at - 1].person];
        if (names_agree(words, count, &people->words[person->words], person->n_words))
            return people->links[at - 1].person;
    }
    return NO_PERSON;
}

static uint32_t person_of_full_name(people *people, const name_word *words, uint32_t count)
{
    uint64_t key = key_of_words(words, count);
    uint32_t *known = key_map_find(&people->by_name, key);
    if (known)
        return *known;
    uint32_t index = person_agreeing(people, words[count - 1].key, words, count);
    for (uint32_t w = 0; index == NO_PERSON && w + 1 < count; w++)
        index = person_agreeing(people, words[w].key, words, count);
    if (index == NO_PERSON)
        index = person_new(people, words, count);
    person *person = &people->items[index];
    /* NOLINTNEXTLINE(clang-analyzer-core.NullDereference): whoever is named has been made */
    if (count > person->n_words)
        set_words(people, person, words, count);
    remember_words(people, index, words, count);
    key_map_put(&people->by_name, key, index, people->reading->arena);
    return index;
}

/* A single word: of the person named last who bears it, or the first one later, or the one the
 * lexicon knows by it. */
static uint32_t person_of_word(people *people, const part *part, const name_word *word)
{
    name_word words[MOST_WORDS];
    uint32_t *found = key_map_find(&people->by_name, key_of_words(word, 1));
    const uint32_t *known = found ? NULL : key_map_find(&people->by_word, word->key);
    if (known) {
        bearers *bearers = &people->bearers[*known];
        /* NOLINTNEXTLINE(clang-analyzer-core.NullDereference): a known word has its bearers */
        found = bearers->latest == NO_PERSON ? &bearers->first : &bearers->latest;
    }
    if (!known && !found && word->folded.size <= 4)
        found = key_map_find(&people->by_initials, key_add(KEY_START, word->folded));
    if (found)
        return *found;
    uint32_t count = words_of_full_name(people->reading, part, words);
    if (count > 1)
        return person_of_full_name(people, words, count);
    uint32_t index = person_new(people, word, 1);
    key_map_put(&people->by_name, key_of_words(word, 1), index, people->reading->arena);
    return index;
}

static void person_named(people *people, uint32_t index)
{
    const person *person = &people->items[index];
    /* NOLINTNEXTLINE(clang-analyzer-core.NullDereference): whoever is named has been made */
    for (uint32_t w = 0; w < person->n_words; w++) {
        name_word *word = &people->words[person->words + w];
        if (word->bearers == NO_PERSON)
            word->bearers = (uint32_t)(bearers_put(people, word->key) - people->bearers);
        people->bearers[word->bearers].latest = index;
    }
}

/* ---- nicknames: "Saifullah Yusuf (Gus Ipul)", "Ismail Marzuki alias Mail" ---- */

static bool glosses(const reading *reading, const part *name, const part *nickname)
{
    uint32_t words = 0;
    bool bracket = false, other_name = false;
    for (uint32_t t = name->last; t < nickname->first; t++) {
        if (++words > 6)
            return false;
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
    name_word words[MOST_WORDS];
    for (uint32_t i = 0; i + 1 < reading->persons.count; i++) {
        uint32_t p = reading->persons.items[i];
        const part *name = &reading->parts[p], *nickname = name + 1;
        if (reading->persons.items[i + 1] != p + 1 || name->thing == NO_THING ||
            !glosses(reading, name, nickname))
            continue;
        uint32_t count = words_of(reading, nickname, words);
        if (count == 1)
            key_map_put(&people->by_name, key_of_words(words, 1), name->thing, reading->arena);
    }
}

/* The person of a name of several words; NO_PERSON where it has fewer. */
static uint32_t person_of_part(people *people, const part *part)
{
    const reading *reading = people->reading;
    name_word words[MOST_WORDS];
    uint64_t text = key_add_bytes(KEY_START, reading->text->folded.data + part->start,
                                  part_token(reading, part->last - 1)->end - part->start);
    uint32_t *known = key_map_find(&people->by_text, text);
    if (known)
        return *known;
    uint32_t count = words_of(reading, part, words);
    if (count < 2)
        return NO_PERSON;
    uint32_t person = person_of_full_name(people, words, count);
    key_map_put(&people->by_text, text, person, reading->arena);
    return person;
}

void people_group(reading *reading)
{
    people people = {.reading = reading};
    name_word words[MOST_WORDS];
    const part_list persons = reading->persons;
    key_map_room(&people.by_name, persons.count, reading->arena);
    key_map_room(&people.by_word, (size_t)2 * persons.count, reading->arena);
    key_map_room(&people.by_initials, persons.count / 2, reading->arena);
    key_map_room(&people.by_text, persons.count / 2, reading->arena);
    for (uint32_t i = 0; i < persons.count; i++) {
        part *part = &reading->parts[persons.items[i]];
        part->thing = person_of_part(&people, part); /* for now the person, not yet the thing */
    }
    learn_nicknames(&people);
    for (uint32_t i = 0; i < persons.count; i++) {
        part *part = &reading->parts[persons.items[i]];
        uint32_t person = part->thing;
        if (person == NO_PERSON) {
            uint32_t count = words_of(reading, part, words);
            person = count ? person_of_word(&people, part, words) : person_new(&people, words, 0);
        }
        person_named(&people, person);
        part->thing = people.items[person].thing;
    }
}
