/* What the names of a stretch are remembered by, and what is remembered of them: all that follows
 * from the words of a name alone, wherever they stand.
 *
 *   names ─words_of▶ keys ─recall▶ keys of things, and names that nobody remembers
 */
#include "entity_parts.h"

/* ---- words ---------------------------------------------------------------------------------- */

enum {
    FEW = 4,       /* tokens: most names have no more; the last one counts for those missing */
    MOST_BITS = 64 /* bytes of names of which each that ends a token has a bit */
};

/* Where the tokens end: between two of them stands white space, or nothing at all. */
static uint64_t add_ends(uint64_t key, const token *tokens, uint32_t count)
{
    uint64_t ends = 0;
    uint32_t before_first = tokens[0].start + 1;
    for (uint32_t t = 0; t < count; t += FEW)
        for (uint32_t i = 0; i < FEW; i++) {
            uint32_t left = count - 1 - t, missing = (i - left) & -(uint32_t)(i > left);
            const token *token = &tokens[t + i - missing];
            ends |= (uint64_t)1 << (token->end - before_first) % MOST_BITS;
        }
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

static bool is_region(const reading *reading, uint32_t match, uint32_t last)
{
    const evidence *evidence = &reading->evidence;
    return ((evidence->match_kinds[match] & KIND_GPE) != 0) &
           (evidence->matches[match].last <= last);
}

bool name_has_region(const reading *reading, uint32_t first, uint32_t last)
{
    const evidence *evidence = &reading->evidence;
    bool found = false;
    for (uint32_t m = evidence->match_at[first]; m < evidence->match_at[last]; m++)
        found |= is_region(reading, m, last);
    return found;
}

/* Notes the matches of a part with regions. */
static void list_regions(const reading *reading, const part *part, uint32_t index,
                         region_matches *regions)
{
    const evidence *evidence = &reading->evidence;
    uint32_t end = evidence->match_at[part->last];
    for (uint32_t m = evidence->match_at[part->first]; m < end; m++) {
        bool region = is_region(reading, m, part->last);
        regions->items[regions->count] = (region_match){index, m};
        regions->count += region;
    }
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

/* No name shares its matches with others, so there are no more than lie in the stretch. */
static region_matches room_for_regions(const reading *reading, uint32_t first_part)
{
    const uint32_t *match_at = reading->evidence.match_at;
    const part *parts = reading->parts;
    uint32_t most = match_at[parts[reading->n_parts - 1].last] - match_at[parts[first_part].first];
    return (region_matches){arena_unset(reading->arena, region_match, most + 1), 0};
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
    place_words words = {.match = NO_MATCH,
                         .before = part->first ? lists_of(reading, part->first - 1, asked) : 0};
    if (part->last - part->first < 2)
        return words;
    words.first = lists_of(reading, part->first, first_of_place);
    if (in_list(words.first, WORDS_PLACE)) {
        bool administrative =
            part->last - part->first > 2 && word_in(reading, part->first + 1, WORDS_ADMINISTRATIVE);
        words.generic = administrative ? 2 : 1;
    }
    return words;
}

static void ask(reading *reading, uint32_t p, uint64_t key)
{
    const part *part = &reading->parts[p];
    reading->keys[p] = name_words(reading, key, part->first, part->last);
    entity_memory_expect(reading->memory, reading->keys[p]);
}

static void recall_places(reading *reading, list_range places)
{
    for (uint32_t i = places.first; i < places.last; i++) {
        uint32_t p = reading->places.items[i];
        const name_memory *known = entity_memory_known(reading->memory, reading->keys[p]);
        reading->new_places.items[reading->new_places.count] = i;
        reading->new_places.count += !known;
        if (known)
            reading->keys[p] = known->key;
        if (!known || known->has_region)
            list_regions(reading, &reading->parts[p], i, &reading->of_places);
    }
}

static void recall_called(reading *reading, list_range called)
{
    for (uint32_t i = called.first; i < called.last; i++) {
        uint32_t p = reading->called.items[i], n_regions = reading->of_bodies.count;
        part *part = &reading->parts[p];
        const name_memory *known = entity_memory_known(reading->memory, reading->keys[p]);
        reading->new_called.items[reading->new_called.count] = i;
        reading->new_called.count += !known;
        if (known) {
            reading->keys[p] = known->key;
            reading->stems[i] = known->stem;
        }
        if (part->class == PART_BODY && (!known || known->has_region))
            list_regions(reading, part, p, &reading->of_bodies);
        part->has_region = reading->of_bodies.count > n_regions;
    }
}

void names_read(reading *reading, const stretch *stretch)
{
    reading->of_places.count = reading->of_bodies.count = 0;
    reading->new_places.count = reading->new_called.count = 0;
    if (stretch->first_part == reading->n_parts)
        return;
    reading->of_places = room_for_regions(reading, stretch->first_part);
    reading->of_bodies = room_for_regions(reading, stretch->first_part);
    for (uint32_t i = stretch->places.first; i < stretch->places.last; i++) {
        uint32_t p = reading->places.items[i];
        const part *part = &reading->parts[p];
        reading->place_words[i] = words_of_place(reading, part);
        ask(reading, p, ~reading->types[part->type].key);
    }
    for (uint32_t i = stretch->called.first; i < stretch->called.last; i++) {
        uint32_t p = reading->called.items[i];
        ask(reading, p, reading->types[reading->parts[p].type].key);
    }
    recall_places(reading, stretch->places);
    recall_called(reading, stretch->called);
    expect_phrases(reading, &reading->of_places);
    expect_phrases(reading, &reading->of_bodies);
}
