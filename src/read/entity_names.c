/* What the names of a stretch are remembered by, and what is remembered of them: all that follows
 * from the words of a name alone, wherever they stand.
 *
 *   names ─words_of▶ keys ─recall▶ keys of things, and names that nobody remembers
 */
#include "entity_parts.h"

/* ---- words ---------------------------------------------------------------------------------- */

enum { MOST_BITS = 64 /* bytes of names of which each that ends a token has a bit */ };

/* Where the tokens end: between two of them stands white space, or nothing at all. Of up to four no
 * branch asks how many they are. */
static uint64_t add_ends(uint64_t key, const token *tokens, uint32_t count)
{
    size_t last = count - 1;
    uint32_t before_first = tokens[0].start + 1;
    uint64_t ends = (uint64_t)1 << (tokens[0].end - before_first) % MOST_BITS |
                    (uint64_t)1 << (tokens[last / 2].end - before_first) % MOST_BITS |
                    (uint64_t)1 << (tokens[(last + 1) / 2].end - before_first) % MOST_BITS |
                    (uint64_t)1 << (tokens[last].end - before_first) % MOST_BITS;
    for (size_t t = 1; last > 3 && t < last; t++)
        ends |= (uint64_t)1 << (tokens[t].end - before_first) % MOST_BITS;
    return key_add_word(key + count, ends);
}

/* The same, of names with more bytes. */
static uint64_t add_far_ends(uint64_t key, const token *tokens, uint32_t count)
{
    for (uint32_t t = 0; t < count; t++)
        key = key_add_word(key, tokens[t].end - tokens[0].start);
    return key;
}

/* Two blocks hold most names: no branch asks whether one does. */
static uint64_t add_letters(uint64_t key, const char *letters, uint32_t size)
{
    uint32_t first = size < KEY_BLOCK ? size : KEY_BLOCK, rest = size - first;
    uint64_t one[2], two[2];
    key_block(letters, first, one);
    key_block(letters + first, rest < KEY_BLOCK ? rest : KEY_BLOCK, two);
    key = key_add_word(key_add_word(key, one[0]), one[1]);
    key = key_add_word(key_add_word(key, two[0]), two[1]);
    return rest > KEY_BLOCK ? key_add_bytes(key, letters + 2 * (size_t)KEY_BLOCK, rest - KEY_BLOCK)
                            : key;
}

/* The letters say which phrases of the lexicon stand among them, too. */
uint64_t name_words(const reading *reading, uint64_t key, uint32_t first, uint32_t last)
{
    const token *tokens = part_token(reading, first);
    uint32_t count = last - first, start = tokens[0].start, size = tokens[count - 1].end - start;
    key = add_letters(key, reading->text->canonical.data + start, size);
    key = size <= MOST_BITS ? add_ends(key, tokens, count) : add_far_ends(key, tokens, count);
    return key + !key;
}

/* ---- regions -------------------------------------------------------------------------------- */

/* Notes which regions lie in places, and which in bodies. Nobody foresees where they lie: no branch
 * asks. */
static void find_regions(reading *reading)
{
    const evidence *evidence = &reading->evidence;
    const part *last = &reading->parts[reading->n_parts - 1];
    region_matches places = {reading->of_places.items, 0}, bodies = {reading->of_bodies.items, 0};
    for (; reading->region < evidence->n_regions; reading->region++) {
        uint32_t m = evidence->regions[reading->region];
        const lexicon_match *match = &evidence->matches[m];
        if (match->first >= last->last)
            break;
        uint32_t number = reading->part_at[match->first];
        bool within = (number != 0) & (reading->part_at[match->last - 1] == number);
        part *part = &reading->parts[number - (number != 0)];
        bool of_body = within & (part->class == PART_BODY);
        part->has_region |= of_body;
        places.items[places.count] = (region_match){part->link, m};
        places.count += within & (part->class == PART_PLACE);
        bodies.items[bodies.count] = (region_match){number - 1, m};
        bodies.count += of_body;
    }
    reading->of_places = places;
    reading->of_bodies = bodies;
}

/* What is remembered of them is then on its way. */
static void expect_phrases(const reading *reading, const region_matches *regions)
{
    const evidence *evidence = &reading->evidence;
    for (uint32_t i = 0; i < regions->count; i++) {
        uint32_t entry = evidence->matches[regions->items[i].match].first_entry;
        __builtin_prefetch(&reading->memory->phrases[entry % PHRASES_REMEMBERED]);
    }
}

/* ---- all ------------------------------------------------------------------------------------ */

static const word_lists first_of_place =
    (word_lists)1 << WORDS_PLACE | (word_lists)1 << WORDS_KABUPATEN |
    (word_lists)1 << WORDS_PROVINSI | (word_lists)1 << WORDS_KECAMATAN |
    (word_lists)1 << WORDS_KELURAHAN | (word_lists)1 << WORDS_REPUBLIK | WORD_LISTS_SAY_LEVEL;

static place_words words_of_place(const reading *reading, const part *part)
{
    const word_lists asked =
        WORD_LISTS_OFFICES | WORD_LISTS_SAY_LEVEL | (word_lists)1 << WORDS_MAYOR;
    uint32_t size = part->last - part->first;
    place_words words = {.match = NO_MATCH,
                         .before = part->first ? lists_of(reading, part->first - 1, asked) : 0};
    words.first = lists_of(reading, part->first, first_of_place & -(word_lists)(size > 1));
    words.generic = in_list(words.first, WORDS_PLACE);
    words.generic +=
        words.generic & (size > 2) && word_in(reading, part->first + 1, WORDS_ADMINISTRATIVE);
    return words;
}

static void ask(reading *reading, uint32_t p, uint64_t key)
{
    const part *part = &reading->parts[p];
    reading->keys[p] = name_words(reading, key, part->first, part->last);
    entity_memory_expect(reading->memory, reading->keys[p]);
}

/* The key of a name becomes what is remembered of it; notes that it is new where nothing is, and
 * returns what stands in its place then. Nobody foresees which names are: no branch asks. */
static const name_memory *recall(const reading *reading, uint32_t p, uint32_t index,
                                 part_list *unknown)
{
    uint64_t words = reading->keys[p];
    const name_memory *known = entity_memory_known(reading->memory, words);
    bool is_new = known->words != words;
    unknown->items[unknown->count] = index;
    unknown->count += is_new;
    reading->keys[p] = known->key ^ ((known->key ^ words) & -(uint64_t)is_new);
    return known;
}

static void recall_places(reading *reading, list_range places)
{
    for (uint32_t i = places.first; i < places.last; i++)
        recall(reading, reading->places.items[i], i, &reading->new_places);
}

static void recall_called(reading *reading, list_range called)
{
    for (uint32_t i = called.first; i < called.last; i++)
        reading->stems[i] =
            recall(reading, reading->called.items[i], i, &reading->new_called)->stem;
}

void names_ask(reading *reading, const stretch *stretch)
{
    reading->of_places.count = reading->of_bodies.count = 0;
    if (stretch->first_part == reading->n_parts)
        return;
    for (uint32_t i = stretch->places.first; i < stretch->places.last; i++) {
        uint32_t p = reading->places.items[i];
        part *part = &reading->parts[p];
        part->link = i;
        reading->place_words[i] = words_of_place(reading, part);
        ask(reading, p, ~reading->types[part->type].key);
    }
    for (uint32_t i = stretch->called.first; i < stretch->called.last; i++) {
        uint32_t p = reading->called.items[i];
        ask(reading, p, reading->types[reading->parts[p].type].key);
    }
    find_regions(reading);
    expect_phrases(reading, &reading->of_places);
    expect_phrases(reading, &reading->of_bodies);
}

void names_recall(reading *reading, const stretch *stretch)
{
    reading->new_places.count = reading->new_called.count = 0;
    recall_places(reading, stretch->places);
    recall_called(reading, stretch->called);
}
