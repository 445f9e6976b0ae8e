/* What a tagger gets wrong about names and rules can settle, before anything is made of them:
 *
 *   borders   "BMKG) Lampung", "PT Satu dan Pemkab Dua", "Bupati Budi Hasan", "(Wali) Kota Medan"
 *   acronyms  "Badan Gizi Nasional (BGN)": what stands in the brackets is a name, here and later
 *   types     a single word is a person where a longer name of a person has it
 */
#include "entity_parts.h"

typedef struct borders {
    const reading *reading;
    const values *values;
    size_t value; /* the first that may lie ahead */
    name *items;  /* [count] */
    size_t count, capacity;
    key_map acronyms; /* hash of a token -> index + 1 of the name it stands for */
    key_map persons;  /* hash of a token of a longer name of a person */
} borders;

static bool type_is(const name *name, const char *type)
{
    return strcmp(name->type, type) == 0;
}

static bool is_plain_acronym(const reading *reading, uint32_t t)
{
    const token *token = &reading->tokens->items[t];
    return token->kind == TOKEN_WORD &&
           (token->letter_case == CASE_UPPER || token->letter_case == CASE_MIXED ||
            token->letter_case == CASE_CAPITALISED);
}

static void put(borders *borders, name name)
{
    if (name.first >= name.last)
        return;
    borders->items = arena_extend(borders->reading->arena, borders->items, borders->count,
                                  &borders->capacity, sizeof *borders->items);
    borders->items[borders->count++] = name;
}

/* ---- brackets ---- */

/* The last opening bracket that nothing closes, or the end. */
static uint32_t open_bracket(const reading *reading, const name *name)
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
static uint32_t closing_bracket(const reading *reading, const name *name)
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
static bool joins_last(const borders *borders, const name *rest)
{
    if (!borders->count)
        return false;
    const name *last = &borders->items[borders->count - 1];
    return last->last + 1 == rest->first && is_mark(borders->reading, last->last, '(') &&
           strcmp(last->type, rest->type) == 0;
}

/* ---- organisations ---- */

/* Where "dan Pemkab Dua" begins a second body; the end where there is none. */
static uint32_t second_body(const reading *reading, const name *name)
{
    const evidence *evidence = &reading->evidence;
    for (uint32_t t = name->first + 2; t + 2 < name->last; t++) {
        if (!word_in(part_word(reading, t), " dan serta "))
            continue;
        for (uint32_t m = evidence->match_at[t + 1]; m < evidence->match_at[t + 2]; m++) {
            lexicon_entry entry;
            if (evidence->matches[m].last < name->last &&
                evidence_entry(evidence, t + 1, evidence->matches[m].last, "organisation_head",
                               &entry))
                return t;
        }
    }
    return name->last;
}

/* ---- persons ---- */

/* Over the words of a position in front of a name: "Bupati" of "Bupati Budi Hasan". */
static uint32_t over_position(const reading *reading, const name *name)
{
    uint32_t last = reading->evidence.position_last[name->first];
    bool given = (reading->evidence.marks[name->first] & MARK_GIVEN) != 0 ||
                 word_in(part_word(reading, name->first),
                         " sultan raja ratu imam pangeran permaisuri kaisar paus emir guru ");
    if (!last || last > name->last || given)
        return name->first;
    return last;
}

static bool is_small_place(const char *level)
{
    return strcmp(level, "district") == 0 || strcmp(level, "village") == 0;
}

/* A body or region that a position ends with and the person's name was taken to begin with: "Ketua
 * Uncen Yosephina". */
static const char *type_of_first_word(const reading *reading, const name *name)
{
    static const char *const types[] = {"ORG", "GPE"};
    lexicon_entry entry;
    bool behind_position =
        name->first && (reading->evidence.marks[name->first - 1] & MARK_POSITION);
    if (!behind_position || name->last - name->first < 3 ||
        (reading->evidence.marks[name->first] & MARK_GIVEN))
        return NULL;
    for (size_t i = 0; i < sizeof types / sizeof *types; i++)
        if (evidence_entry(&reading->evidence, name->first, name->first + 1, types[i], &entry) &&
            (!entry.level || !is_small_place(entry.level)))
            return types[i];
    return NULL;
}

static void put_person(borders *borders, name person)
{
    const reading *reading = borders->reading;
    person.first = over_position(reading, &person);
    if (person.first == person.last)
        return; /* "Wapres" is a position, no name */
    const char *other = type_of_first_word(reading, &person);
    if (other) {
        put(borders, (name){person.first, person.first + 1, other});
        person.first++;
    }
    put(borders, person);
    if (person.last - person.first < 2)
        return;
    for (uint32_t t = person.first; t < person.last; t++)
        if (reading->tokens->items[t].end - reading->tokens->items[t].start > 3)
            key_map_put(&borders->persons, reading->tokens->items[t].hash, 0, reading->arena);
}

/* ---- names that belong together ---- */

/* "Badan Pendidikan (BPPK)" "Kemenkeu" is one body: an explained part of a name and its rest. */
static bool joins_behind_bracket(borders *borders, const name *rest)
{
    const reading *reading = borders->reading;
    if (!borders->count || !(type_is(rest, "ORG") || type_is(rest, "GPE")) || rest->first < 3 ||
        !is_mark(reading, rest->first - 1, ')') || !is_mark(reading, rest->first - 3, '('))
        return false;
    name *last = &borders->items[borders->count - 1];
    bool explained = last->first == rest->first - 2 && borders->count > 1;
    name *whole = explained ? last - 1 : last;
    if (whole->last != rest->first - 3 || !type_is(whole, "ORG"))
        return false;
    whole->last = rest->last;
    borders->count -= explained;
    return true;
}

/* "RSUD" "Siti Fatimah": houses that are named after persons. */
static bool joins_house(borders *borders, const name *person)
{
    if (!borders->count || !type_is(person, "PER"))
        return false;
    name *last = &borders->items[borders->count - 1];
    if (last->last != person->first || last->last - last->first != 1 || type_is(last, "PER") ||
        !word_in(part_word(borders->reading, last->first),
                 " rs rsud rsup rsia universitas masjid bandara stadion museum yayasan pesantren "
                 "ponpes "))
        return false;
    last->last = person->last;
    return true;
}

/* "Koperasi" "Linge Arabika": a firm or society, whose head word was left behind. */
static bool is_society(const borders *borders, const name *person)
{
    const reading *reading = borders->reading;
    uint32_t free_from = borders->count ? borders->items[borders->count - 1].last : 0;
    return person->first > free_from &&
           reading->tokens->items[person->first - 1].letter_case != CASE_LOWER &&
           word_in(part_word(reading, person->first - 1),
                   " koperasi yayasan pt pt. cv cv. ud gapoktan poktan perum paguyuban sanggar ");
}

/* "program" before a name belongs to it where that is its full name: "Program Keluarga Harapan". */
static void widen_programme(const reading *reading, name *name)
{
    lexicon_entry entry;
    if (name->first && word_in(part_word(reading, name->first - 1), " program ") &&
        evidence_entry(&reading->evidence, name->first - 1, name->last, "PROGRAM", &entry) &&
        !entry.alias)
        name->first--;
}

/* ---- all ---- */

static void put_settled(borders *borders, name next)
{
    const reading *reading = borders->reading;
    uint32_t closing = closing_bracket(reading, &next);
    if (closing < next.last) {
        if (joins_last(borders, &next)) {
            borders->items[borders->count - 1].last = next.last;
            return;
        }
        next.last = closing;
    }
    next.last = open_bracket(reading, &next);
    if (next.first >= next.last || joins_behind_bracket(borders, &next) ||
        joins_house(borders, &next))
        return;
    if (type_is(&next, "PER") && is_society(borders, &next))
        next = (name){next.first - 1, next.last, "ORG"};
    if (type_is(&next, "PER")) {
        put_person(borders, next);
        return;
    }
    if (type_is(&next, "ORG")) {
        uint32_t second = second_body(reading, &next);
        put(borders, (name){next.first, second, next.type});
        next.first = second + 1;
    } else if (type_is(&next, "PROGRAM"))
        widen_programme(reading, &next);
    else if (type_is(&next, "GPE") && next.first + 1 < next.last && next.first &&
             word_in(part_word(reading, next.first), " kota ") &&
             word_in(part_word(reading, next.first - 1), " wali "))
        next.first++;
    put(borders, next);
}

/* ---- acronyms ---- */

/* The name that the brackets behind a name hold, and nobody has taken yet. */
static void put_gloss(borders *borders, uint32_t next_first)
{
    const reading *reading = borders->reading;
    const name *last = &borders->items[borders->count - 1];
    uint32_t t = last->last + 1;
    if (t + 1 >= reading->tokens->count || !is_mark(reading, t - 1, '(') ||
        !is_mark(reading, t + 1, ')') || !is_plain_acronym(reading, t))
        return;
    bytes folded = reading->text->folded;
    uint32_t start = reading->tokens->items[last->first].start;
    uint32_t end = reading->tokens->items[last->last - 1].end;
    if (type_is(last, "PER") ||
        !acronym_fits(part_word(reading, t), bytes_slice(folded, start, end)))
        return;
    key_map_put(&borders->acronyms, reading->tokens->items[t].hash, (uint32_t)borders->count,
                reading->arena);
    if (t < next_first)
        put(borders, (name){t, t + 1, last->type});
}

static bool lies_in_value(borders *borders, uint32_t t)
{
    const token *token = &borders->reading->tokens->items[t];
    while (borders->value < borders->values->count &&
           borders->values->items[borders->value].end <= token->start)
        borders->value++;
    return borders->value < borders->values->count &&
           borders->values->items[borders->value].start < token->end;
}

/* A programme of three words or more that the lexicon knows, in whatever letters; empty where none
 * begins at the token or it would reach over `limit`. */
static name known_programme(const reading *reading, uint32_t t, uint32_t limit)
{
    const evidence *evidence = &reading->evidence;
    for (uint32_t m = evidence->match_at[t]; m < evidence->match_at[t + 1]; m++) {
        uint32_t last = evidence->matches[m].last;
        lexicon_entry entry;
        if (last - t < 3 || last > limit || !evidence_entry(evidence, t, last, "PROGRAM", &entry))
            continue;
        bool loose = entry.alias && word_in(part_word(reading, t), " program ");
        return (name){t + loose, last, "PROGRAM"};
    }
    return (name){t, t, NULL};
}

/* Acronyms explained somewhere in the text and long names of programmes, where the tagger passed
 * them by. */
static names put_acronyms(borders *borders)
{
    const reading *reading = borders->reading;
    const name *items = borders->items;
    size_t count = borders->count, n = 0;
    borders->items = NULL;
    borders->count = borders->capacity = 0;
    for (uint32_t t = 0; t < reading->tokens->count; t++) {
        if (n < count && items[n].first == t) {
            put(borders, items[n++]);
            t = items[n - 1].last - 1;
            continue;
        }
        name programme = known_programme(
            reading, t, n < count ? items[n].first : (uint32_t)reading->tokens->count);
        if (programme.first < programme.last && !lies_in_value(borders, programme.last - 1)) {
            put(borders, programme);
            t = programme.last - 1;
            continue;
        }
        uint32_t *name_of = is_plain_acronym(reading, t)
                                ? key_map_find(&borders->acronyms, reading->tokens->items[t].hash)
                                : NULL;
        if (name_of && reading->tokens->items[t].letter_case != CASE_CAPITALISED &&
            !lies_in_value(borders, t))
            /* NOLINTNEXTLINE(clang-analyzer-core.NullDereference): of an item that was there */
            put(borders, (name){t, t + 1, items[*name_of - 1].type});
    }
    return (names){borders->items, borders->count};
}

/* ---- types ---- */

/* A single word that is part of a person's name elsewhere, and that the lexicon does not know as
 * what it was taken for, or that somebody says something by. */
static bool is_person_after_all(const borders *borders, const name *name)
{
    const reading *reading = borders->reading;
    lexicon_entry entry;
    if (name->last - name->first != 1 || type_is(name, "PER") ||
        !key_map_find(&borders->persons, reading->tokens->items[name->first].hash))
        return false;
    if (!evidence_entry(&reading->evidence, name->first, name->last, name->type, &entry))
        return true;
    return name->first &&
           (reading->evidence.marks[name->first - 1] & (MARK_SPEECH | MARK_HONORIFIC));
}

names borders_settle(const reading *reading, const names *given, const values *values)
{
    borders borders = {.reading = reading, .values = values};
    for (size_t i = 0; i < given->count; i++) {
        put_settled(&borders, given->items[i]);
        uint32_t next =
            i + 1 < given->count ? given->items[i + 1].first : (uint32_t)reading->tokens->count;
        if (borders.count)
            put_gloss(&borders, next);
    }
    for (size_t i = 0; i < borders.count; i++)
        if (is_person_after_all(&borders, &borders.items[i]))
            borders.items[i].type = "PER";
    return put_acronyms(&borders);
}
