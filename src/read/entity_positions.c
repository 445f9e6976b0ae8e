/* Positions, attached to the very mention they stand at. Here those before the name; those behind
 * it are in entity_appositions.c.
 *
 *   Kepala Kantor BPJS Ketenagakerjaan Cabang Palembang , Bapak Moch Faisal
 *   ^head  material: names, capitals, joints            ^gap    ^name
 */
#include "entity_walk.h"

static bool ends_with_dot(const walk *walk, uint32_t at)
{
    return walk->reading->text->canonical.data[walk_token(walk, at)->end - 1] == '.';
}

/* False: no title ends at the token, nor is it a corps. */
static bool may_be_title(const walk *walk, uint32_t at)
{
    const reading *reading = walk->reading;
    return ((reading->evidence.marks[at] & (KIND_HONORIFIC | KIND_DEGREE)) != 0) |
           ends_with_dot(walk, at) |
           entity_words_may(reading->words, walk_token(walk, at)->hash, word_list_bit(WORDS_CORPS));
}

/* One title or rank; the same token where there is none. */
static uint32_t back_over_title(const walk *walk, uint32_t at)
{
    if (at == walk->first || !may_be_title(walk, at - 1))
        return at;
    if (at - 1 > walk->first && walk_word(walk, at - 1, WORDS_CORPS) && walk_title(walk, at - 2))
        return at - 2;
    if (walk_title(walk, at - 1) && !walk_part(walk, at - 1))
        return at - 1;
    if (at - 1 > walk->first && walk_mark(walk, at - 1, '.') && walk_title(walk, at - 2))
        return at - 2;
    return at;
}

/* "(Purn)", "(Purn.)" behind a rank. */
static uint32_t back_over_retired(const walk *walk, uint32_t at)
{
    if (at < walk->first + 3 || !walk_mark(walk, at - 1, ')'))
        return at;
    uint32_t word = at - 2 - walk_mark(walk, at - 2, '.');
    bool is_one = word > walk->first && walk_word(walk, word, WORDS_RETIRED) &&
                  walk_mark(walk, word - 1, '(');
    return is_one ? word - 1 : at;
}

/* Honorifics, ranks and degrees in front of a name. */
static uint32_t back_over_titles(const walk *walk, uint32_t at)
{
    for (;;) {
        uint32_t rank = back_over_retired(walk, at), next = back_over_title(walk, rank);
        if (next == rank)
            return at;
        at = next;
    }
}

static bool is_year(const walk *walk, uint32_t at)
{
    const part *part = walk_part(walk, at);
    return walk_token(walk, at)->kind == TOKEN_NUMBER || (part && part->class == PART_VALUE) ||
           walk_mark(walk, at, '-');
}

static const word_lists words_in_gap = (word_lists)1 << WORDS_NAMED | (word_lists)1 << WORDS_YANG |
                                       (word_lists)1 << WORDS_ITU | (word_lists)1 << WORDS_BARU |
                                       (word_lists)1 << WORDS_FORMER;

/* "saat itu", "lainnya,", "periode 2010-2015", "yang bernama": between a position and its name. */
static uint32_t back_over_gap(const walk *walk, uint32_t at)
{
    const word_lists asked = words_in_gap;
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

/* Whether a position that stands before a name ends at its last word: neither a title nor anything
 * else is between them. */
static bool ends_position(const walk *walk, uint32_t at)
{
    const token *token = walk_token(walk, at);
    if ((token->kind != TOKEN_WORD) | may_be_title(walk, at) |
        entity_words_may(walk->reading->words, token->hash, words_in_gap))
        return false;
    const part *part = walk_part(walk, at);
    return !part || part->class != PART_VALUE;
}

static void attach_before(const walk *walk, part *part)
{
    uint32_t end = part->first;
    bool bracket = false, comma = false;
    if (!ends_position(walk, end - 1)) {
        uint32_t titles = back_over_titles(walk, end);
        bracket = titles > walk->first && walk_mark(walk, titles - 1, '(');
        end = back_over_titles(walk, back_over_gap(walk, bracket ? titles - 1 : titles));
        comma = walk_mark(walk, end, ',');
        if (comma)
            end = back_over_places(walk, end);
        if (end == walk->first)
            return;
    }
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

static walk walk_of(const reading *reading, const part *part)
{
    const tokens *tokens = reading->tokens;
    uint32_t s = tokens->sentence_of[part->first];
    return (walk){reading, tokens->sentences[s].first, tokens->sentences[s].last, s};
}

/* Of each sentence; behind all tokens where it has none. */
static const uint32_t *first_heads(const reading *reading)
{
    const evidence *evidence = &reading->evidence;
    const tokens *tokens = reading->tokens;
    uint32_t *heads = arena_unset(reading->arena, uint32_t, tokens->n_sentences + 1);
    memset(heads, 0xFF, tokens->n_sentences * sizeof *heads);
    for (size_t i = evidence->n_heads; i--;) /* the first one last */
        heads[tokens->sentence_of[evidence->heads[i]]] = evidence->heads[i];
    return heads;
}

/* Whether the person has a head before it in the sentence: nobody else has a position there. */
static bool is_behind_head(const reading *reading, const part *part)
{
    return reading->first_heads[reading->tokens->sentence_of[part->first]] < part->first;
}

/* Those who have a head before them: at most as many as there is room for. */
static uint32_t behind_heads(const reading *reading, list_range persons, uint32_t *out)
{
    uint32_t count = 0;
    for (uint32_t i = persons.first; i < persons.last; i++) {
        uint32_t index = reading->persons.items[i];
        out[count] = index;
        count += is_behind_head(reading, &reading->parts[index]);
    }
    return count;
}

enum { AT_ONCE = 128 };

/* Of the first so many persons those who have no position yet and may have one behind them. */
static uint32_t before_positions(const reading *reading, list_range persons, uint32_t out[AT_ONCE])
{
    uint32_t count = 0;
    for (uint32_t i = persons.first; i < persons.last && i < persons.first + AT_ONCE; i++) {
        uint32_t index = reading->persons.items[i];
        const part *part = &reading->parts[index];
        out[count] = index;
        count += !part_has_position(part) & apposition_may_follow(reading, part);
    }
    return count;
}

static void attach_appositions(const reading *reading, list_range persons)
{
    uint32_t before[AT_ONCE];
    for (; persons.first < persons.last; persons.first += AT_ONCE) {
        uint32_t count = before_positions(reading, persons, before);
        for (uint32_t i = 0; i < count; i++) {
            walk beside = walk_of(reading, &reading->parts[before[i]]);
            apposition_attach(&beside, before[i]);
        }
    }
}

/* Keeps of those who have a head before them those who have no position yet and a head beside them.
 */
static uint32_t beside_heads(const reading *reading, uint32_t *behind, uint32_t n_behind)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < n_behind; i++) {
        const part *part = &reading->parts[behind[i]];
        behind[count] = behind[i];
        count += !part_has_position(part) & (reading->evidence.position_size[part->first - 1] != 0);
    }
    return count;
}

void positions_attach(reading *reading, const stretch *stretch)
{
    const list_range persons = stretch->persons;
    uint32_t *behind = arena_unset(reading->arena, uint32_t, persons.last - persons.first + 1);
    if (!reading->first_heads) {
        reading->first_heads = first_heads(reading);
        reading->headlines = arena_array(reading->arena, uint8_t, reading->tokens->n_sentences + 1);
    }
    uint32_t n_behind = behind_heads(reading, persons, behind);
    for (uint32_t i = 0; i < n_behind; i++) {
        part *part = &reading->parts[behind[i]];
        walk beside = walk_of(reading, part);
        attach_before(&beside, part);
    }
    attach_appositions(reading, persons);
    n_behind = beside_heads(reading, behind, n_behind);
    for (uint32_t i = 0; i < n_behind; i++) {
        part *part = &reading->parts[behind[i]];
        walk beside = walk_of(reading, part);
        attach_title(&beside, part);
    }
}
