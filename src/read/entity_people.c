/* One person, many names: "Panca Wijaya Akbar", "Panca Wijaya", "Panca", "PWA".
 *
 * Full names (two words or more) are gathered first; a shorter or differently spelt form joins the
 * person whose words it repeats in order. Then, in text order, every single word goes to the
 * person named last who bears it, or failing that to the first one named later (a headline comes
 * before the name it shortens). Every step looks at a few candidates only, so a text of a hundred
 * thousand names costs no more a name than a short one.
 */
#include "entity_people.h"

enum { MOST_CANDIDATES = 8 };

/* The words of a person's mention. */
static word_range name_of(const people *people, uint32_t index)
{
    uint32_t first = people->names[index];
    return (word_range){first, people->names[index + 1] - first};
}

/* Two words are the fewest, three are usual: no branch asks which of both. */
static uint64_t key_of_words(const name_word *words, uint32_t count)
{
    uint64_t key = key_add_word(KEY_START, (uint64_t)words[0].bearers + 1);
    key = key_add_word(key, (uint64_t)words[1].bearers + 1);
    uint64_t third = key_add_word(key, (uint64_t)words[count > 2 ? 2 : 1].bearers + 1);
    key ^= (key ^ third) & -(uint64_t)(count > 2);
    for (uint32_t w = 3; w < count; w++)
        key = key_add_word(key, (uint64_t)words[w].bearers + 1);
    return key;
}

/* Where it is a letter or digit; no branch asks. */
static uint64_t key_add_letter(uint64_t key, unsigned char byte)
{
    return key ^ ((key ^ key_add_byte(key, byte)) & -(uint64_t)key_counts(byte));
}

static uint64_t key_of_initials(const name_word *words, uint32_t count)
{
    uint64_t key = KEY_START;
    for (uint32_t w = 0; w < count; w++) /* no word is empty */
        key = key_add_letter(key, (unsigned char)words[w].begins);
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
    unsigned char letters[SHORT_WORD];
    memcpy(letters, &word->begins, sizeof word->begins);
    if (letters[1] == LONG_MARK)
        return NULL;
    for (; people->n_by_initials < people->n_full_names; people->n_by_initials++) {
        const full_name *name = &people->full_names[people->n_by_initials];
        uint64_t key = key_of_initials(&people->words[name->words.first], name->words.count);
        key_map_put(&people->by_initials, key, name->person, people->reading->arena);
    }
    uint64_t key = KEY_START;
    for (unsigned i = 0; i < SHORT_WORD; i++) /* zeros do not count */
        key = key_add_letter(key, letters[i]);
    return key_map_find(&people->by_initials, key);
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

/* The last word takes the place of those that most names do not have. */
static void person_named(people *people, uint32_t index)
{
    enum { USUAL = 4 };
    word_range words = people->items[index];
    if (!words.count)
        return;
    for (uint32_t w = 0; w < USUAL || w < words.count; w++) {
        uint32_t word = words.first + (w < words.count ? w : words.count - 1);
        people->bearers[people->words[word].bearers].latest = index;
    }
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

enum { AT_ONCE = 256 };

/* Of the mentions from one on, of which so many are looked at, those that have a full name or those
 * that have none: a list, for nobody foresees which they are. */
static uint32_t pick_names(const people *people, uint32_t from, bool full, uint32_t out[AT_ONCE])
{
    uint32_t count = people->reading->persons.count, picked = 0;
    uint32_t end = count - from < AT_ONCE ? count : from + AT_ONCE;
    for (uint32_t i = from; i < end; i++) {
        out[picked] = i;
        picked += (name_of(people, i).count > 1) == full;
    }
    return picked;
}

static void learn_nickname(people *people, uint32_t i)
{
    const reading *reading = people->reading;
    const uint32_t *items = reading->persons.items;
    const part *name = &reading->parts[items[i ? i - 1 : i]], *nickname = &reading->parts[items[i]];
    word_range words = name_of(people, i);
    if ((nickname != name + 1) | (name->thing == NO_PERSON) | (words.count != 1) ||
        !glosses(reading, name, nickname))
        return;
    bearers *bearers = &people->bearers[people->words[words.first].bearers];
    if (bearers->alone == NO_PERSON)
        bearers->alone = name->thing;
}

static void learn_nicknames(people *people)
{
    uint32_t shorts[AT_ONCE], count;
    for (uint32_t from = 0; from < people->reading->persons.count; from += AT_ONCE) {
        count = pick_names(people, from, false, shorts);
        for (uint32_t i = 0; i < count; i++)
            learn_nickname(people, shorts[i]);
    }
}

/* Who has a full name; all others are nobody's until then. */
static void group_full_names(people *people)
{
    reading *reading = people->reading;
    const part_list persons = reading->persons;
    uint32_t full[AT_ONCE], count;
    for (uint32_t i = 0; i < persons.count; i++)
        reading->parts[persons.items[i]].thing = NO_PERSON;
    for (uint32_t from = 0; from < persons.count; from += AT_ONCE) {
        count = pick_names(people, from, true, full);
        for (uint32_t i = 0; i < count; i++)
            reading->parts[persons.items[full[i]]].thing =
                person_of_full_name(people, name_of(people, full[i]));
    }
}

void people_group(people *people)
{
    reading *reading = people->reading;
    const part_list persons = reading->persons;
    group_full_names(people);
    learn_nicknames(people);
    for (uint32_t i = 0; i < persons.count; i++) {
        part *part = &reading->parts[persons.items[i]];
        uint32_t person = part->thing;
        if (person == NO_PERSON) {
            word_range name = name_of(people, i);
            person = name.count ? person_of_word(people, part, name) : person_new(people, name);
        }
        person_named(people, person);
        part->thing = person;
    }
    reading->n_things = people->count;
}
