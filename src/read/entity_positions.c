/* Positions, attached to the very mention they stand at. Here those before the name; those behind
 * it are in entity_appositions.c.
 *
 *   Kepala Kantor BPJS Ketenagakerjaan Cabang Palembang , Bapak Moch Faisal
 *   ^head  material: names, capitals, joints            ^gap    ^name
 */
#include "entity_walk.h"

/* Honorifics, ranks and degrees in front of a name. */
static uint32_t back_over_titles(const walk *walk, uint32_t at)
{
    while (at > walk->first) {
        bool corps = at - 1 > walk->first && walk_word(walk, at - 1, WORDS_CORPS) &&
                     walk_title(walk, at - 2);
        if (corps)
            at -= 2;
        else if (walk_title(walk, at - 1) && !walk_part(walk, at - 1))
            at--;
        else if (at - 1 > walk->first && walk_mark(walk, at - 1, '.') && walk_title(walk, at - 2))
            at -= 2;
        else
            break;
    }
    return at;
}

static bool is_year(const walk *walk, uint32_t at)
{
    const part *part = walk_part(walk, at);
    return walk_token(walk, at)->kind == TOKEN_NUMBER || (part && part->class == PART_VALUE) ||
           walk_mark(walk, at, '-');
}

/* "saat itu", "lainnya,", "periode 2010-2015", "yang bernama": between a position and its name. */
static uint32_t back_over_gap(const walk *walk, uint32_t at)
{
    const word_lists asked = word_list_bit(WORDS_NAMED) | word_list_bit(WORDS_YANG) |
                             word_list_bit(WORDS_ITU) | word_list_bit(WORDS_BARU) |
                             word_list_bit(WORDS_FORMER);
    uint32_t first = walk->first;
    word_lists lists = at > first ? walk_lists(walk, at - 1, asked) : 0; /* of the word before */
    if (in_list(lists, WORDS_NAMED))
        lists = --at > first ? walk_lists(walk, at - 1, asked) : 0;
    if (in_list(lists, WORDS_YANG))
        lists = --at > first ? walk_lists(walk, at - 1, asked) : 0;
    if (at > first && (walk_mark(walk, at - 1, ',') || walk_mark(walk, at - 1, ':')))
        lists = --at > first ? walk_lists(walk, at - 1, asked) : 0;
    if (at > first + 1 && ((in_list(lists, WORDS_ITU) && walk_word(walk, at - 2, WORDS_WHEN)) ||
                           (in_list(lists, WORDS_BARU) && walk_word(walk, at - 2, WORDS_YANG))))
        at -= 2;
    else if (in_list(lists, WORDS_FORMER))
        at--;
    uint32_t year = at;
    while (year > first && is_year(walk, year - 1))
        year--;
    if (year < at && year > first && walk_word(walk, year - 1, WORDS_PERIOD))
        at = year - 1;
    return at;
}

/* "Ketua LBH Ansor Cabang Kencong, Jember, Budi": back to where the places behind a comma begin. */
static uint32_t back_over_places(const walk *walk, uint32_t at)
{
    uint32_t before = at;
    while (at > walk->first) {
        const part *part = walk_part(walk, at - 1);
        if (part && part->class == PART_PLACE && part->first > walk->first) {
            at = part->first;
            if (walk_mark(walk, at - 1, ','))
                before = --at;
            else if (walk_mark(walk, at - 1, '('))
                at--;
            else
                break;
        } else if (walk_mark(walk, at - 1, ')'))
            at--;
        else
            break;
    }
    return before;
}

/* The first token of the position that ends at `end`; `end` where none does. */
static uint32_t position_first(const walk *walk, uint32_t end, bool behind_comma)
{
    const evidence *evidence = &walk->reading->evidence;
    uint32_t best = end, lower = 0, at = end;
    uint32_t limit = end - walk->first > LONGEST_POSITION ? end - LONGEST_POSITION : walk->first;
    while (at > limit) {
        const part *part = walk_part(walk, --at);
        if (part) {
            bool client = part->class == PART_PERSON && behind_comma && best == end &&
                          part->last == end && part->first > limit &&
                          walk_serves(walk, part->first - 1);
            if ((!client && !walk_part_fits(walk, part)) || part->first < limit)
                break;
            at = part->first;
            lower = 0;
            if (part->class == PART_BODY && walk_head(walk, at)) /* "Pangdam V Brawijaya" */
                best = at;
        } else if (walk_head(walk, at) && walk_head_last(walk, at) <= end) {
            best = at;
            lower = 0;
        } else if (!(evidence->marks[at] & KIND_POSITION)) {
            step step = walk_step(walk, at, end);
            bool parts_heads = best < end && (step == STEP_LOWER || at + 1 == best) &&
                               (step == STEP_LOWER || walk_joint(walk, at));
            if (step == STEP_STOP || parts_heads ||
                (step == STEP_LOWER && ++lower > LONGEST_LOWER_RUN))
                break;
        }
    }
    return best;
}

/* What comes before a position makes it somebody else's, or a place: "ruang kerja Bupati, Budi",
 * "Sebagai Ketua Fraksi, Budi", "Menurut jaksa, Sri". */
static bool is_spoilt(const walk *walk, uint32_t first, bool behind_comma)
{
    if (first == walk->first)
        return false;
    if (walk_word(walk, first - 1, WORDS_SELAKU))
        return true;
    if (!behind_comma)
        return false;
    if (walk_word(walk, first - 1, WORDS_OFFICE))
        return true;
    return walk_token(walk, first)->letter_case == CASE_LOWER &&
           walk_word(walk, first - 1, WORDS_TOWARDS);
}

/* What is both a way to address somebody and a post: "Bripka Eko", "Pendeta Markus". */
static void attach_title(const walk *walk, part *part)
{
    uint32_t title = part->first - 1;
    bool initials = walk_token(walk, part->first)->letter_case == CASE_UPPER;
    bool fits = part->first > walk->first && walk_head(walk, title) && !initials &&
                walk_title(walk, title) && !walk_part(walk, title);
    if (fits)
        walk_attach(walk, part, title, part->first);
}

static void attach_before(const walk *walk, part *part)
{
    uint32_t titles = back_over_titles(walk, part->first);
    bool bracket = titles > walk->first && walk_mark(walk, titles - 1, '(');
    uint32_t end = back_over_titles(walk, back_over_gap(walk, bracket ? titles - 1 : titles));
    bool comma = walk_mark(walk, end, ',');
    if (comma)
        end = back_over_places(walk, end);
    if (end == walk->first)
        return;
    uint32_t first = position_first(walk, end, comma);
    if (first == end || is_spoilt(walk, first, comma))
        return;
    bool adjacent = !comma && !bracket;
    if (adjacent && !walk_part(walk, end - 1) &&
        (walk_joint(walk, end - 1) || walk_serves(walk, end - 1)))
        return;
    walk_attach(walk, part, first, end);
}

/* ---- all ---- */

static bool ends_with_stop(const reading *reading, size_t sentence)
{
    uint32_t last = reading->tokens->sentences[sentence].last - 1;
    return is_mark(reading, last, '.') || is_mark(reading, last, '"');
}

static bool is_headline(const reading *reading, size_t sentence)
{
    const tokens *tokens = reading->tokens;
    uint32_t lower = 0, words = 0;
    if (ends_with_stop(reading, sentence))
        return false;
    for (uint32_t t = tokens->sentences[sentence].first; t < tokens->sentences[sentence].last;
         t++) {
        words += tokens->items[t].kind == TOKEN_WORD;
        lower += tokens->items[t].letter_case == CASE_LOWER;
    }
    return words >= 4 && lower * 6 <= words;
}

typedef enum headline { HEADLINE_UNKNOWN, HEADLINE_NO, HEADLINE_YES } headline;

/* near: the index of the part, where the walk begins. */
static walk walk_of(const reading *reading, const part *part, uint32_t *near)
{
    uint8_t *headlines = reading->headlines;
    const tokens *tokens = reading->tokens;
    uint32_t s = tokens->sentence_of[part->first];
    if (headlines[s] == HEADLINE_UNKNOWN)
        headlines[s] = is_headline(reading, s) ? HEADLINE_YES : HEADLINE_NO;
    return (walk){reading, tokens->sentences[s].first, tokens->sentences[s].last,
                  headlines[s] == HEADLINE_YES, near};
}

/* Whether the person has a head before it in the sentence: nobody else has a position there.
 * *heads: how many lie before the person. */
static bool is_behind_head(const reading *reading, const part *part, size_t *heads)
{
    const evidence *evidence = &reading->evidence;
    const tokens *tokens = reading->tokens;
    while (*heads < evidence->n_heads && evidence->heads[*heads] < part->first)
        ++*heads;
    uint32_t begins = tokens->sentences[tokens->sentence_of[part->first]].first;
    return *heads && evidence->heads[*heads - 1] >= begins;
}

typedef void attach(const walk *walk, part *part);

/* To the persons who have no position yet, and a head before them. heads: how many lie before the
 * first of them, or fewer; returned, before the last. */
static size_t attach_all(const reading *reading, list_range persons, attach *attach, size_t heads)
{
    for (uint32_t i = persons.first; i < persons.last; i++) {
        uint32_t near = reading->persons.items[i];
        part *part = &reading->parts[near];
        if (!is_behind_head(reading, part, &heads) || part_has_position(part))
            continue;
        walk beside = walk_of(reading, part, &near);
        attach(&beside, part);
    }
    return heads;
}

void positions_attach(reading *reading, const stretch *stretch)
{
    const list_range persons = stretch->persons;
    if (!reading->headlines)
        reading->headlines = arena_array(reading->arena, uint8_t, reading->tokens->n_sentences + 1);
    attach_all(reading, persons, attach_before, reading->n_heads_read);
    for (uint32_t i = persons.first; i < persons.last; i++) {
        uint32_t index = reading->persons.items[i], near = index;
        const part *part = &reading->parts[index];
        if (part_has_position(part))
            continue;
        walk beside = walk_of(reading, part, &near);
        apposition_attach(&beside, index);
    }
    reading->n_heads_read = attach_all(reading, persons, attach_title, reading->n_heads_read);
}
