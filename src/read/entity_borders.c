/* What a tagger gets wrong about names and rules can settle, before anything is made of them:
 *
 *   borders   "BMKG) Lampung", "PT Satu dan Pemkab Dua", "Bupati Budi Hasan", "(Wali) Kota Medan"
 *   acronyms  "Badan Gizi Nasional (BGN)": what stands in the brackets is a name, here and later
 *   types     a single word is a person where a longer name of a person has it
 */
#include "entity_borders.h"

static bool is_plain_acronym(const reading *reading, uint32_t t)
{
    const token *token = &reading->tokens->items[t];
    return token->kind == TOKEN_WORD &&
           (token->letter_case == CASE_UPPER || token->letter_case == CASE_MIXED ||
            token->letter_case == CASE_CAPITALISED);
}

void borders_put(borders *borders, found_name name)
{
    if (name.first >= name.last)
        return;
    borders->items = arena_extend(borders->reading->arena, borders->items, borders->count,
                                  &borders->capacity, sizeof *borders->items);
    name.has_mark |= borders->marked;
    borders->items[borders->count++] = name;
}

/* ---- brackets ---- */

/* The last opening bracket that nothing closes, or the end. */
static uint32_t open_bracket(const reading *reading, const found_name *name)
{
    uint32_t open = name->last;
    for (uint32_t t = name->first; t < name->last; t++) {
        if (is_mark(reading, t, '('))
            open = t;
        else if (is_mark(reading, t, ')'))
            open = name->last;
    }
    return open;
}

/* The first closing bracket that nothing opens, or the end. */
static uint32_t closing_bracket(const reading *reading, const found_name *name)
{
    for (uint32_t t = name->first; t < name->last; t++) {
        if (is_mark(reading, t, '('))
            return name->last;
        if (is_mark(reading, t, ')'))
            return t;
    }
    return name->last;
}

/* "Badan Meteorologi" "(" "BMKG) Lampung" is one name. */
static bool joins_last(const borders *borders, const found_name *rest)
{
    if (!borders->count)
        return false;
    const found_name *last = &borders->items[borders->count - 1];
    return last->last + 1 == rest->first && is_mark(borders->reading, last->last, '(') &&
           last->type == rest->type;
}

/* ---- organisations ---- */

/* Where "dan Pemkab Dua" begins a second body; the end where there is none. */
static uint32_t second_body(const borders *borders, const found_name *name)
{
    const reading *reading = borders->reading;
    const evidence *evidence = &reading->evidence;
    for (uint32_t t = name->first + 2; t + 2 < name->last; t++) {
        if (t < borders->together || !word_in(reading, t, WORDS_AND))
            continue;
        for (uint32_t m = evidence->match_at[t + 1]; m < evidence->match_at[t + 2]; m++)
            if (evidence->matches[m].last < name->last && (evidence->match_kinds[m] & KIND_HEAD))
                return t;
    }
    return name->last;
}

/* ---- persons ---- */

/* Its words, if it has several, say what other names are. */
static void note_person(borders *borders, const found_name *name)
{
    borders->persons = arena_extend(borders->reading->arena, borders->persons, borders->n_persons,
                                    &borders->persons_capacity, sizeof *borders->persons);
    borders->persons[borders->n_persons] = (token_range){name->first, name->last};
    borders->n_persons += (name->kind == KIND_PER) & (name->last - name->first > 1);
}

static void put_person(borders *borders, found_name person)
{
    const reading *reading = borders->reading;
    person.first = over_position(reading, &person);
    if (person.first == person.last)
        return; /* "Wapres" is a position, no name */
    uint16_t other = type_of_first_word(reading, &person);
    if (other != TYPE_PER) {
        borders_put(borders, name_of_type(borders, person.first, person.first + 1, other));
        person.first++;
    }
    borders_put(borders, person);
    note_person(borders, &person);
}

/* ---- names that belong together ---- */

/* "Badan Pendidikan (BPPK)" "Kemenkeu" is one body: an explained part of a name and its rest. */
static bool joins_behind_bracket(borders *borders, const found_name *rest)
{
    const reading *reading = borders->reading;
    if (!borders->count || rest->first < 3 || !is_mark(reading, rest->first - 1, ')') ||
        !is_mark(reading, rest->first - 3, '(') || !(rest->kind & (KIND_ORG | KIND_GPE)))
        return false;
    found_name *last = &borders->items[borders->count - 1];
    bool explained = last->first == rest->first - 2 && borders->count > 1;
    found_name *whole = explained ? last - 1 : last;
    if (whole->last != rest->first - 3 || whole->kind != KIND_ORG)
        return false;
    whole->last = rest->last;
    whole->has_mark = true;
    borders->count -= explained;
    return true;
}

/* "RSUD" "Siti Fatimah": houses that are named after persons. */
static bool joins_house(borders *borders, const found_name *person)
{
    if (!borders->count)
        return false;
    found_name *last = &borders->items[borders->count - 1];
    if (last->last != person->first || last->last - last->first != 1 || person->kind != KIND_PER ||
        last->kind == KIND_PER || !word_in(borders->reading, last->first, WORDS_HOUSE))
        return false;
    last->last = person->last;
    last->has_mark |= borders->marked;
    return true;
}

/* "Koperasi" "Linge Arabika": a firm or society, whose head word was left behind. */
static bool is_society(const borders *borders, const found_name *person)
{
    const reading *reading = borders->reading;
    uint32_t free_from = borders->count ? borders->items[borders->count - 1].last : 0;
    return person->first > free_from &&
           reading->tokens->items[person->first - 1].letter_case != CASE_LOWER &&
           word_in(reading, person->first - 1, WORDS_SOCIETY);
}

/* "Trade Expo Indonesia" "(TEI)" "2025" is one name, its abbreviation inside of it. */
static void join_edition(borders *borders)
{
    const reading *reading = borders->reading;
    if (borders->count < 2)
        return;
    found_name *whole = &borders->items[borders->count - 2], *short_form = whole + 1;
    uint32_t edition = short_form->last + 1;
    if (short_form->last - short_form->first != 1 || whole->last + 1 != short_form->first ||
        edition >= reading->tokens->count || !is_mark(reading, whole->last, '(') ||
        !is_mark(reading, edition - 1, ')') || whole->kind != KIND_PROGRAM ||
        short_form->kind != KIND_PROGRAM || !is_edition(reading, edition))
        return;
    whole->last = edition + 1;
    whole->has_mark = true;
    borders->count--;
}

/* "Curug Cikaso": what opens like a natural place is one, unless it is a region of that name, like
 * "Tanjung Pinang". */
static bool is_natural_place(const reading *reading, const found_name *name)
{
    return name->last - name->first > 1 && (reading->evidence.marks[name->first] & KIND_LANDFORM) &&
           !evidence_match(reading, name->first, name->last, KIND_GPE);
}

/* "Kabupaten/Kota": words that say what kind of region is named, and none that names one. */
static bool is_no_region(const reading *reading, const found_name *name)
{
    const token *items = reading->tokens->items;
    for (uint32_t t = name->first; t < name->last; t++)
        if (items[t].kind != TOKEN_MARK && !word_in(reading, t, WORDS_PLACE) &&
            !word_in(reading, t, WORDS_AND))
            return false;
    return true;
}

/* ---- all ---- */

/* Leaves a name without what brackets part from it; false: it is a part of the last one. */
static bool settle_brackets(borders *borders, found_name *next)
{
    const reading *reading = borders->reading;
    uint32_t closing = closing_bracket(reading, next);
    if (closing < next->last) {
        if (joins_last(borders, next)) {
            borders->items[borders->count - 1].last = next->last;
            borders->items[borders->count - 1].has_mark = true;
            return false;
        }
        next->last = closing;
    }
    next->last = open_bracket(reading, next);
    return true;
}

static void put_settled(borders *borders, found_name next)
{
    const reading *reading = borders->reading;
    if (next.first >= next.last)
        return;
    if (tokens_have_mark(part_token(reading, next.first), part_token(reading, next.last - 1)) &&
        !settle_brackets(borders, &next))
        return;
    if (next.first >= next.last || joins_behind_bracket(borders, &next) ||
        joins_house(borders, &next))
        return;
    if (next.kind == KIND_PER && is_society(borders, &next))
        next = name_of_type(borders, next.first - 1, next.last, TYPE_ORG);
    if (next.kind == KIND_PER) {
        put_person(borders, next);
        return;
    }
    bool region = next.kind == KIND_GPE;
    if (region && is_no_region(reading, &next))
        return;
    if (next.kind == KIND_ORG) {
        uint32_t second = second_body(borders, &next);
        borders_put(borders, name_of_type(borders, next.first, second, next.type));
        next.first = second + 1;
    } else if (next.kind == KIND_PROGRAM)
        settle_programme(reading, &next);
    else if (next.type == TYPE_FAC) {
        widen_address(reading, &next);
        borders->marked = true; /* "20-28" */
    } else if (region && is_natural_place(reading, &next))
        next = name_of_type(borders, next.first, next.last, TYPE_LOC);
    else if (region && next.first + 1 < next.last && next.first &&
             word_in(reading, next.first, WORDS_KOTA) &&
             word_in(reading, next.first - 1, WORDS_WALI))
        next.first++;
    uint32_t ruler = region ? ruler_behind_region(reading, &next) : next.last;
    borders_put(borders, name_of_type(borders, next.first, ruler, next.type));
    if (ruler < next.last)
        put_person(borders, name_of_type(borders, ruler, next.last, TYPE_PER));
}

/* ---- acronyms ---- */

/* The name that the brackets behind a name hold, and nobody has taken yet. */
static void put_gloss(borders *borders, uint32_t next_first)
{
    const reading *reading = borders->reading;
    const found_name *last = &borders->items[borders->count - 1];
    uint32_t t = last->last + 1;
    if (t + 1 >= reading->tokens->count || !is_mark(reading, t - 1, '(') ||
        !is_mark(reading, t + 1, ')') || !is_plain_acronym(reading, t))
        return;
    bytes folded = reading->text->folded;
    uint32_t start = reading->tokens->items[last->first].start;
    uint32_t end = reading->tokens->items[last->last - 1].end;
    if (last->kind == KIND_PER ||
        !acronym_fits(part_word(reading, t), bytes_slice(folded, start, end)))
        return;
    uint32_t hash = reading->tokens->items[t].hash;
    key_map_put(&borders->acronyms, hash, (uint32_t)borders->count, reading->arena);
    borders->explained[hash % EXPLAINED_BITS / 32] |= (uint32_t)1 << hash % 32;
    if (t < next_first)
        borders_put(borders, name_of_type(borders, t, t + 1, last->type));
}

/* ---- offices ---- */

/* "Arsip Nasional": a body of its own, where duties seem to go on. */
static bool is_body(const borders *borders, uint32_t first, uint32_t last)
{
    const reading *reading = borders->reading;
    const evidence *evidence = &reading->evidence;
    known_entry entry;
    for (uint32_t m = evidence->match_at[first]; m < evidence->match_at[first + 1]; m++)
        if ((evidence->match_kinds[m] & KIND_HEAD) && evidence->matches[m].last < last)
            return true;
    return evidence_entry(reading, first, last, KIND_ORG, &entry);
}

static found_name name_given(const borders *borders, const name *given)
{
    uint16_t type = part_type_of(borders->reading, given->type);
    return name_of_type(borders, given->first, given->last, type);
}

/* An office with all its duties, and what was found of them and of its place. *i: the last name
 * that it takes in. */
static found_name whole_office(borders *borders, const names *given, size_t *i)
{
    found_name office = name_given(borders, &given->items[*i]);
    uint32_t end =
        office.kind == KIND_ORG ? department_end(borders->reading, &office) : office.last;
    if (end == office.last)
        return office;
    for (size_t n = *i + 1; n < given->count && given->items[n].first < end; n++)
        if (is_body(borders, given->items[n].first, given->items[n].last))
            return office;
    borders->together = office.last = end;
    borders->marked = true;
    for (; *i + 1 < given->count; ++*i) {
        found_name next = name_given(borders, &given->items[*i + 1]);
        bool of_office = (next.kind & (KIND_ORG | KIND_GPE)) != 0;
        if (next.first > office.last || (next.first == office.last && !of_office))
            break;
        if (next.last > office.last && of_office)
            office.last = next.last;
    }
    return office;
}

/* ---- all ---- */

/* What is known of a name, its ends and what stands beside it, in one number; and which of that
 * asks for a second look at names of a type and of so many tokens.
 *
 *   16 bits each   hints of the word before, of the first one, of the last one and that behind
 *   8 bits each    marks of the first word, and of the one before where the first is no given name
 *
 * No hint or mark has the highest of these bits, which say what else there is. */
#define FACT_BEFORE(list) ((uint64_t)WORD_HINT(list))
#define FACT_FIRST(list) ((uint64_t)WORD_HINT(list) << 16)
#define FACT_LAST(list) ((uint64_t)WORD_HINT(list) << 32)
#define FACT_MARK(kind) ((uint64_t)(kind) << 48)
#define FACT_MARK_BEFORE(kind) ((uint64_t)(kind) << 56)
#define FACT_ALWAYS ((uint64_t)1 << 63)   /* true of all */
#define FACT_POSITION ((uint64_t)1 << 62) /* begins with a position and no given name */
#define FACT_LISTED ((uint64_t)1 << 55)   /* an office before a comma or an "and" */

_Static_assert(KIND_LANDFORM < 1 << 6 && KIND_MARKS == 0xFF, "two bits are left of the marks");

enum { SIZES = 6 }; /* of names; those of more tokens count as so many */

#define HEADS                                                                                      \
    (FACT_BEFORE(WORDS_HEAD_OF_REGENCY) | FACT_BEFORE(WORDS_HEAD_OF_CITY) |                        \
     FACT_BEFORE(WORDS_HEAD_OF_PROVINCE) | FACT_BEFORE(WORDS_WALI))

#define OF_PERSONS (FACT_POSITION | FACT_BEFORE(WORDS_SOCIETY) | FACT_BEFORE(WORDS_HOUSE))

static const uint64_t oddities[TYPES_KNOWN + 1][SIZES] = {
    [TYPE_PER] = {[1 ... 2] = OF_PERSONS, [3 ... 5] = OF_PERSONS | FACT_MARK_BEFORE(KIND_POSITION)},
    [TYPE_ORG] = {[1 ... 4] = FACT_LISTED, [5] = FACT_ALWAYS},
    [TYPE_GPE] = {[1] = FACT_FIRST(WORDS_PLACE),
                  [2 ... 5] = HEADS | FACT_MARK(KIND_LANDFORM) | FACT_LAST(WORDS_PLACE)},
    [TYPE_FAC] = {[1 ... 5] = FACT_LAST(WORDS_NUMBER)},
    [TYPE_PROGRAM] = {[1 ... 5] = FACT_BEFORE(WORDS_PROGRAMME) | FACT_FIRST(WORDS_PROGRAMME)},
};

/* What is asked of each name, at hand. */
typedef struct look {
    const token *tokens;
    const char *letters;
    const uint8_t *marks, *position_size;
    const uint16_t *hints;
    uint32_t last; /* token */
} look;

static look look_of(const reading *reading)
{
    const tokens *tokens = reading->tokens;
    return (look){tokens->items,           reading->text->canonical.data,
                  reading->evidence.marks, reading->evidence.position_size,
                  reading->words->hints,   tokens->count ? (uint32_t)tokens->count - 1 : 0};
}

static uint64_t hint_of(const look *look, const token *token)
{
    return look->hints[token->hash % ENTITY_WORD_HINTS];
}

/* Notes whether a name may have a mark, and says whether nothing has to be settled of it: most are
 * so. All is asked of each without a branch, for nobody foresees what the next name is. Maybe not,
 * where words only look like some. */
static inline bool is_plain(const look *look, found_name *name)
{
    enum { BRACKETS = 0xFE /* '(' and ')' but for the last bit */ };
    uint32_t first = name->first, last = name->last, size = last - first;
    name->has_mark = true;
    if (!first | !size | (last > look->last))
        return false;
    const token *begin = &look->tokens[first], *before = begin - 1;
    const token *behind = &look->tokens[last], *end = behind - 1;
    unsigned marks = look->marks[first], given = marks / KIND_GIVEN & 1;
    uint64_t of_first = hint_of(look, begin), of_behind = hint_of(look, behind);
    char mark = look->letters[behind->start]; /* or a letter */
    bool bracket = ((look->letters[before->start] & BRACKETS) == '(') | (mark == '(');
    bool listed = ((mark == ',') | (of_behind / WORD_HINT(WORDS_AND) & 1)) &
                  (of_first / WORD_HINT(WORDS_DEPARTMENT) & 1);
    bool position = (look->position_size[first] - 1u < size) & !given;
    uint64_t facts = hint_of(look, before) | of_first << 16 |
                     (hint_of(look, end) | of_behind) << 32 | (uint64_t)marks << 48 |
                     (uint64_t)(look->marks[first - 1] & (given - 1)) << 56 | FACT_ALWAYS |
                     (position ? FACT_POSITION : 0) | (listed ? FACT_LISTED : 0) |
                     (end->kind == TOKEN_NUMBER ? FACT_LAST(WORDS_NUMBER) : 0);
    uint64_t odd = oddities[name->type < TYPES_KNOWN ? name->type : TYPES_KNOWN]
                           [size < SIZES ? size : SIZES - 1];
    name->has_mark = tokens_have_mark(begin, end);
    return !(bracket | ((facts & odd) != 0) | name->has_mark);
}

/* There is room: see borders_settle(). */
static void put_plain(borders *borders, found_name name)
{
    borders->items[borders->count++] = name;
    borders->persons[borders->n_persons] = (token_range){name.first, name.last};
    borders->n_persons += (name.kind == KIND_PER) & (name.last - name.first > 1);
}

/* For so many names more. */
static void make_room(borders *borders, size_t more)
{
    arena *arena = borders->reading->arena;
    while (borders->capacity - borders->count < more)
        borders->items = arena_grow(arena, borders->items, borders->count, &borders->capacity,
                                    sizeof *borders->items);
    while (borders->persons_capacity - borders->n_persons <= more)
        borders->persons = arena_grow(arena, borders->persons, borders->n_persons,
                                      &borders->persons_capacity, sizeof *borders->persons);
}

found_names borders_settle(reading *reading, const names *given)
{
    enum { AHEAD = 8 };
    borders borders = {.reading = reading, .capacity = given->count + given->count / 2 + 16};
    borders.persons_capacity = borders.capacity;
    borders.items = arena_unset(reading->arena, found_name, borders.capacity);
    borders.persons = arena_unset(reading->arena, token_range, borders.capacity);
    const look look = look_of(reading);
    for (size_t i = 0; i < given->count; i++) {
        size_t ahead = i + AHEAD < given->count ? i + AHEAD : i;
        __builtin_prefetch(part_token(reading, given->items[ahead].first));
        found_name name = name_given(&borders, &given->items[i]);
        if (is_plain(&look, &name)) {
            put_plain(&borders, name);
            continue;
        }
        borders.marked = name.has_mark;
        put_settled(&borders, whole_office(&borders, given, &i));
        uint32_t next =
            i + 1 < given->count ? given->items[i + 1].first : (uint32_t)reading->tokens->count;
        if (borders.count) {
            put_gloss(&borders, next);
            join_edition(&borders);
        }
        make_room(&borders, given->count - i);
    }
    singles_settle(&borders);
    return missed_put(&borders);
}
