/* What a tagger gets wrong about names and rules can settle, before anything is made of them:
 *
 *   borders   "BMKG) Lampung", "PT Satu dan Pemkab Dua", "Bupati Budi Hasan", "(Wali) Kota Medan"
 *   acronyms  "Badan Gizi Nasional (BGN)": what stands in the brackets is a name, here and later
 *   types     a single word is a person where a longer name of a person has it
 */
#include "entity_parts.h"
#include "entity_person_words.h"

enum { EXPLAINED_BITS = 1024 };

typedef struct borders {
    reading *reading;
    size_t value;      /* the first that may lie ahead */
    found_name *items; /* [count] */
    size_t count, capacity;
    uint32_t together; /* no name is parted before this token */
    key_map acronyms;  /* hash of a token -> index + 1 of the name it stands for, */
    uint64_t explained[EXPLAINED_BITS / 64]; /* and a bit of each */
    person_words words;                      /* of longer names of persons */
} borders;

static found_name name_of_type(const borders *borders, uint32_t first, uint32_t last, uint16_t type)
{
    return (found_name){first, last, type, borders->reading->types[type].kind};
}

static bool is_plain_acronym(const reading *reading, uint32_t t)
{
    const token *token = &reading->tokens->items[t];
    return token->kind == TOKEN_WORD &&
           (token->letter_case == CASE_UPPER || token->letter_case == CASE_MIXED ||
            token->letter_case == CASE_CAPITALISED);
}

static void put(borders *borders, found_name name)
{
    if (name.first >= name.last)
        return;
    borders->items = arena_extend(borders->reading->arena, borders->items, borders->count,
                                  &borders->capacity, sizeof *borders->items);
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

/* Most names have no mark, and so no bracket. */
static bool has_mark(const reading *reading, const found_name *name)
{
    enum { AT_ONCE = 4 }; /* tokens: most names have no more */
    const token *tokens = reading->tokens->items;
    bool found = false;
    for (uint32_t t = name->first; t < name->last; t += AT_ONCE)
        for (uint32_t i = 0; i < AT_ONCE; i++)
            found |= tokens[t + i < name->last ? t + i : name->last - 1].kind == TOKEN_MARK;
    return found;
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

static void put_person(borders *borders, found_name person)
{
    const reading *reading = borders->reading;
    person.first = over_position(reading, &person);
    if (person.first == person.last)
        return; /* "Wapres" is a position, no name */
    uint16_t other = type_of_first_word(reading, &person);
    if (other != TYPE_PER) {
        put(borders, name_of_type(borders, person.first, person.first + 1, other));
        person.first++;
    }
    put(borders, person);
    if (person.last - person.first < 2)
        return;
    for (uint32_t t = person.first; t < person.last; t++)
        if (reading->tokens->items[t].end - reading->tokens->items[t].start > 3)
            person_words_add(&borders->words, reading->tokens->items[t].hash, reading->arena);
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
    borders->count--;
}

/* "Curug Cikaso": what opens like a natural place is one, unless it is a region of that name, like
 * "Tanjung Pinang". */
static bool is_natural_place(const reading *reading, const found_name *name)
{
    return name->last - name->first > 1 && (reading->evidence.marks[name->first] & KIND_LANDFORM) &&
           !evidence_match(reading, name->first, name->last, KIND_GPE);
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
    if (has_mark(reading, &next) && !settle_brackets(borders, &next))
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
    if (next.kind == KIND_ORG) {
        uint32_t second = second_body(borders, &next);
        put(borders, name_of_type(borders, next.first, second, next.type));
        next.first = second + 1;
    } else if (next.kind == KIND_PROGRAM)
        settle_programme(reading, &next);
    else if (next.type == TYPE_FAC)
        widen_address(reading, &next);
    else if (region && is_natural_place(reading, &next))
        next = name_of_type(borders, next.first, next.last, TYPE_LOC);
    else if (region && next.first + 1 < next.last && next.first &&
             word_in(reading, next.first, WORDS_KOTA) &&
             word_in(reading, next.first - 1, WORDS_WALI))
        next.first++;
    uint32_t ruler = region ? ruler_behind_region(reading, &next) : next.last;
    put(borders, name_of_type(borders, next.first, ruler, next.type));
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
    borders->explained[hash / 64 % (EXPLAINED_BITS / 64)] |= (uint64_t)1 << hash % 64;
    if (t < next_first)
        put(borders, name_of_type(borders, t, t + 1, last->type));
}

static bool lies_in_value(borders *borders, uint32_t t)
{
    const values *values = borders->reading->values;
    const token *token = part_token(borders->reading, t);
    while (borders->value < values->count && values->items[borders->value].end <= token->start)
        borders->value++;
    return borders->value < values->count && values->items[borders->value].start < token->end;
}

/* A programme of three words or more that the lexicon knows, in whatever letters; empty where none
 * begins at the token or it would reach over `limit`. *p: the next long programme. */
static found_name known_programme(const reading *reading, size_t *p, uint32_t t, uint32_t limit)
{
    const evidence *evidence = &reading->evidence;
    for (; *p < evidence->n_programmes; ++*p) {
        const lexicon_match *match = &evidence->matches[evidence->programmes[*p]];
        known_entry entry;
        if (match->first > t)
            break;
        if (match->first < t || match->last > limit ||
            !evidence_entry(reading, t, match->last, KIND_PROGRAM, &entry))
            continue;
        bool loose = known_by_alias(&entry) && word_in(reading, t, WORDS_PROGRAMME);
        return (found_name){t + loose, match->last, TYPE_PROGRAM, KIND_PROGRAM};
    }
    return (found_name){t, t, TYPE_PROGRAM, KIND_PROGRAM};
}

/* A word in capitals, or with some inside. */
static bool is_capital(const token *token)
{
    return ((token->letter_case == CASE_UPPER) | (token->letter_case == CASE_MIXED)) &
           (token->kind == TOKEN_WORD);
}

static bool may_be_explained(const borders *borders, uint32_t t)
{
    const token *token = part_token(borders->reading, t);
    if (!is_capital(token))
        return false;
    uint32_t hash = token->hash;
    return borders->explained[hash / 64 % (EXPLAINED_BITS / 64)] >> hash % 64 & 1;
}

/* What an acronym that the text explains is a name of; NULL where the token is none. */
static const found_name *explained_name(const borders *borders, const found_name *items, uint32_t t)
{
    uint32_t *index = may_be_explained(borders, t)
                          ? key_map_find(&borders->acronyms, part_token(borders->reading, t)->hash)
                          : NULL;
    return index ? &items[*index - 1] : NULL;
}

/* The next token that put_missed() has to look at. */
static uint32_t next_place(const borders *borders, uint32_t t, uint32_t next_name, size_t *p)
{
    const evidence *evidence = &borders->reading->evidence;
    uint32_t next = next_name;
    while (*p < evidence->n_programmes && evidence->matches[evidence->programmes[*p]].first <= t)
        ++*p;
    if (*p < evidence->n_programmes && evidence->matches[evidence->programmes[*p]].first < next)
        next = evidence->matches[evidence->programmes[*p]].first;
    if (!borders->acronyms.count)
        return next;
    while (++t < next && !may_be_explained(borders, t))
        ;
    return t;
}

/* Acronyms explained somewhere in the text and long names of programmes, where the tagger passed
 * them by; and without the names that were dropped. */
static found_names put_missed(borders *borders, bool dropped)
{
    const reading *reading = borders->reading;
    const found_name *items = borders->items;
    size_t count = borders->count, n = 0, p = 0;
    if (!dropped && !borders->acronyms.count && !reading->evidence.n_programmes)
        return (found_names){items, count};
    borders->items = NULL;
    borders->count = borders->capacity = 0;
    for (uint32_t t = 0, n_tokens = (uint32_t)reading->tokens->count; t < n_tokens;) {
        if (n < count && items[n].first <= t) {
            put(borders, items[n]);
            t = items[n].last > t ? items[n].last : t;
            n++;
            continue;
        }
        uint32_t limit = n < count ? items[n].first : n_tokens;
        found_name programme = known_programme(reading, &p, t, limit);
        if (programme.first < programme.last && !lies_in_value(borders, programme.last - 1)) {
            put(borders, programme);
            t = programme.last;
            continue;
        }
        const found_name *explained = explained_name(borders, items, t);
        if (explained && !lies_in_value(borders, t))
            put(borders, name_of_type(borders, t, t + 1, explained->type));
        t = next_place(borders, t, limit, &p);
    }
    return (found_names){borders->items, borders->count};
}

/* ---- types ---- */

/* A single word that is part of a person's name elsewhere, and that the lexicon does not know as
 * what it was taken for, or that somebody says something by. */
static bool is_person_after_all(borders *borders, const found_name *name)
{
    reading *reading = borders->reading;
    known_entry entry;
    if (!borders->words.count || name->last - name->first != 1 || name->kind == KIND_PER ||
        !person_words_have(&borders->words, reading->tokens->items[name->first].hash,
                           reading->arena))
        return false;
    if (!evidence_entry_of_type(reading, name->first, name->last, &reading->types[name->type],
                                &entry))
        return true;
    return name->first &&
           (reading->evidence.marks[name->first - 1] & (KIND_SPEECH | KIND_HONORIFIC));
}

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

/* Takes away the acronyms that are explained by words that are no name. */
static bool drop_worded(borders *borders)
{
    const token *tokens = borders->reading->tokens->items;
    const uint16_t kinds = KIND_ORG | KIND_PROGRAM;
    key_map worded = {0};
    for (size_t i = 0; i < borders->count; i++) {
        const found_name *item = &borders->items[i];
        bool behind_name = i && item[-1].last + 1 == item->first;
        if ((item->kind & kinds) && !behind_name && explained_by_words(borders->reading, item) &&
            !key_map_find(&borders->acronyms, tokens[item->first].hash))
            key_map_put(&worded, tokens[item->first].hash, 0, borders->reading->arena);
    }
    for (size_t i = 0; worded.count && i < borders->count; i++) {
        found_name *item = &borders->items[i];
        if (item->last - item->first == 1 && (item->kind & kinds) &&
            key_map_find(&worded, tokens[item->first].hash))
            item->last = item->first; /* its place is counted on */
    }
    return worded.count;
}

found_names borders_settle(reading *reading, const names *given)
{
    enum { AHEAD = 8 };
    borders borders = {.reading = reading, .capacity = given->count + given->count / 2 + 16};
    borders.items = arena_unset(reading->arena, found_name, borders.capacity);
    for (size_t i = 0; i < given->count; i++) {
        if (i + AHEAD < given->count)
            __builtin_prefetch(&reading->tokens->items[given->items[i + AHEAD].first]);
        put_settled(&borders, whole_office(&borders, given, &i));
        uint32_t next =
            i + 1 < given->count ? given->items[i + 1].first : (uint32_t)reading->tokens->count;
        if (borders.count) {
            put_gloss(&borders, next);
            join_edition(&borders);
        }
    }
    bool dropped = drop_worded(&borders);
    for (size_t i = 0; i < borders.count; i++) {
        if (i + AHEAD < borders.count)
            __builtin_prefetch(&reading->tokens->items[borders.items[i + AHEAD].first]);
        if (is_person_after_all(&borders, &borders.items[i]))
            borders.items[i] =
                name_of_type(&borders, borders.items[i].first, borders.items[i].last, TYPE_PER);
    }
    return put_missed(&borders, dropped);
}
