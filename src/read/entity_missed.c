/* What only all names of a text together say of its borders and types: acronyms that are explained
 * elsewhere, persons whose longer name stands elsewhere. Most texts have nothing of it, so each
 * part begins with what tells that soon. */
#include "entity_borders.h"
#include "entity_person_words.h"
#include "tokens_wide.h"

/* ---- names of one word ---- */

typedef struct singles {
    uint32_t *items; /* [count] indices of names of one word, but for persons' */
    uint32_t count;
    uint64_t *gate; /* [1 << bits] bits: one for each of their words */
    unsigned bits;
} singles;

static bool passes(const singles *singles, uint32_t hash)
{
    uint32_t bit = hash & (((uint32_t)1 << singles->bits) - 1);
    return singles->gate[bit / 64] >> bit % 64 & 1;
}

static singles singles_of(borders *borders)
{
    enum { AHEAD = 8, FEWEST_BITS = 10, BITS_EACH = 16, MOST_BITS = 24 };
    const reading *reading = borders->reading;
    singles singles = {arena_unset(reading->arena, uint32_t, borders->count + 1), 0, NULL,
                       FEWEST_BITS};
    for (uint32_t i = 0; i < borders->count; i++) {
        const found_name *name = &borders->items[i];
        singles.items[singles.count] = i;
        bool person = name->kind == KIND_PER;
        singles.count += (name->last - name->first == 1) & !person;
        borders->n_names_of_persons += person;
    }
    while ((size_t)1 << singles.bits < (size_t)singles.count * BITS_EACH &&
           singles.bits < MOST_BITS)
        singles.bits++;
    singles.gate = arena_array(reading->arena, uint64_t, ((size_t)1 << singles.bits) / 64);
    for (uint32_t i = 0; i < singles.count; i++) {
        uint32_t ahead = singles.items[i + AHEAD < singles.count ? i + AHEAD : i];
        __builtin_prefetch(part_token(reading, borders->items[ahead].first));
        uint32_t hash = part_token(reading, borders->items[singles.items[i]].first)->hash;
        uint32_t bit = hash & (((uint32_t)1 << singles.bits) - 1);
        singles.gate[bit / 64] |= (uint64_t)1 << bit % 64;
    }
    return singles;
}

/* Empties the names that are acronyms explained by words that are no name. */
static void drop_worded(borders *borders, const singles *singles)
{
    const token *tokens = borders->reading->tokens->items;
    const uint16_t kinds = KIND_ORG | KIND_PROGRAM;
    key_map worded = {0};
    for (uint32_t i = 0; i < singles->count; i++) {
        const found_name *item = &borders->items[singles->items[i]];
        bool behind_name = singles->items[i] && item[-1].last + 1 == item->first;
        if (explained_by_words(borders->reading, item) && (item->kind & kinds) && !behind_name &&
            !key_map_find(&borders->acronyms, tokens[item->first].hash))
            key_map_put(&worded, tokens[item->first].hash, 0, borders->reading->arena);
    }
    borders->emptied = worded.count;
    for (uint32_t i = 0; worded.count && i < singles->count; i++) {
        found_name *item = &borders->items[singles->items[i]];
        if ((item->kind & kinds) && key_map_find(&worded, tokens[item->first].hash))
            item->last = item->first; /* its place is counted on */
    }
}

/* Whether a word of a name may be one of theirs; a long name's always may. Hardly any is, and no
 * branch asks how many words there are. */
static bool any_passes(const reading *reading, const singles *singles, token_range name)
{
    enum { USUAL = 4 };
    uint32_t last = name.last - 1;
    bool any = name.last - name.first > USUAL;
    for (uint32_t t = name.first; t < name.first + USUAL; t++)
        any |= passes(singles, part_token(reading, t < last ? t : last)->hash);
    return any;
}

/* Those words of persons with longer names that may be one of the names of one word. */
static person_words words_of_persons(const borders *borders, const singles *singles)
{
    enum { AHEAD = 8, SHORT = 3 /* bytes */ };
    const reading *reading = borders->reading;
    person_words words = {0};
    for (size_t i = 0; singles->count && i < borders->n_persons; i++) {
        token_range name = borders->persons[i];
        size_t ahead = i + AHEAD < borders->n_persons ? i + AHEAD : i;
        __builtin_prefetch(part_token(reading, borders->persons[ahead].first));
        if (!any_passes(reading, singles, name))
            continue;
        for (uint32_t t = name.first; t < name.last; t++) {
            const token *token = part_token(reading, t);
            if (passes(singles, token->hash) & (token->end - token->start > SHORT))
                person_words_add(&words, token->hash, reading->arena);
        }
    }
    return words;
}

/* A single word that is part of a person's name elsewhere, and that the lexicon does not know as
 * what it was taken for, or that somebody says something by. */
static bool is_person_after_all(const reading *reading, person_words *words, const found_name *name)
{
    known_entry entry;
    if (name->first == name->last ||
        !person_words_have(words, part_token(reading, name->first)->hash, reading->arena))
        return false;
    if (!evidence_entry_of_type(reading, name->first, name->last, &reading->types[name->type],
                                &entry))
        return true;
    return name->first &&
           (reading->evidence.marks[name->first - 1] & (KIND_SPEECH | KIND_HONORIFIC));
}

void singles_settle(borders *borders)
{
    singles singles = singles_of(borders);
    drop_worded(borders, &singles);
    person_words words = words_of_persons(borders, &singles);
    for (uint32_t i = 0; words.count && i < singles.count; i++) {
        found_name *name = &borders->items[singles.items[i]];
        if (!is_person_after_all(borders->reading, &words, name))
            continue;
        *name = name_of_type(borders, name->first, name->last, TYPE_PER);
        borders->n_names_of_persons++;
    }
}

/* ---- what was passed by ---- */

/* value: the first that may lie at the token or behind it. */
static bool lies_in_value(const reading *reading, size_t *value, uint32_t t)
{
    const values *values = reading->values;
    const token *token = part_token(reading, t);
    while (*value < values->count && values->items[*value].end <= token->start)
        ++*value;
    return *value < values->count && values->items[*value].start < token->end;
}

/* A programme of three words or more that the lexicon knows, in whatever letters; empty where none
 * begins at the token or it would reach over `limit`. *p: the next long programme. */
static found_name known_programme(const borders *borders, size_t *p, uint32_t t, uint32_t limit)
{
    const reading *reading = borders->reading;
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
        return name_of_type(borders, t + loose, match->last, TYPE_PROGRAM);
    }
    return name_of_type(borders, t, t, TYPE_PROGRAM);
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
    uint32_t bit = token->hash % EXPLAINED_BITS;
    return (borders->explained[bit / 32] >> bit % 32 & 1) && is_capital(token);
}

static uint32_t next_explained_plain(const borders *borders, uint32_t t, uint32_t end)
{
    while (t < end && !may_be_explained(borders, t))
        t++;
    return t;
}

#ifdef HAS_WIDE
/* The same, by eight tokens. */
WIDE static uint32_t next_explained_wide(const borders *borders, uint32_t t, uint32_t end)
{
    const __m256i bit_of_word = _mm256_set1_epi32(31);
    const __m256i word = _mm256_set1_epi32(EXPLAINED_BITS / 32 - 1);
    const int *bits = (const void *)borders->explained;
    for (; t + TOKENS_WIDE <= end; t += TOKENS_WIDE) {
        __m256i hash = eight_tokens_at(part_token(borders->reading, t)).hash;
        __m256i words =
            _mm256_i32gather_epi32(bits, _mm256_and_si256(_mm256_srli_epi32(hash, 5), word), 4);
        __m256i upmost = _mm256_sllv_epi32(words, _mm256_andnot_si256(hash, bit_of_word));
        for (unsigned found = upper_bits(upmost); found; found &= found - 1) {
            uint32_t place = t + (uint32_t)__builtin_ctz(found);
            if (is_capital(part_token(borders->reading, place)))
                return place;
        }
    }
    return next_explained_plain(borders, t, end);
}
#else
#define next_explained_wide next_explained_plain
#endif

uint32_t explained_next(const borders *borders, uint32_t t, uint32_t end, bool wide)
{
    return wide ? next_explained_wide(borders, t, end) : next_explained_plain(borders, t, end);
}

/* What an acronym that the text explains is a name of; NULL where the token is none. */
static const found_name *explained_name(const borders *borders, const found_name *items, uint32_t t)
{
    uint32_t *index = may_be_explained(borders, t)
                          ? key_map_find(&borders->acronyms, part_token(borders->reading, t)->hash)
                          : NULL;
    return index ? &items[*index - 1] : NULL;
}

/* The next token that missed_put() has to look at. */
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
    return explained_next(borders, t + 1, next, machine_is_wide());
}

/* *n: the first name that may cover the token. */
static bool lies_in_name(const borders *borders, size_t *n, uint32_t t)
{
    while (*n < borders->count && borders->items[*n].last <= t)
        ++*n;
    return *n < borders->count && borders->items[*n].first <= t;
}

/* Whether any stands where no name was found; there may be none after all. */
static bool may_be_missed(const borders *borders)
{
    const reading *reading = borders->reading;
    const evidence *evidence = &reading->evidence;
    size_t n = 0;
    for (size_t p = 0; p < evidence->n_programmes; p++)
        if (!lies_in_name(borders, &n, evidence->matches[evidence->programmes[p]].first))
            return true;
    n = 0;
    uint32_t end = borders->acronyms.count ? (uint32_t)reading->tokens->count : 0;
    bool wide = machine_is_wide();
    for (uint32_t t = 0; (t = explained_next(borders, t, end, wide)) < end; t++)
        if (!lies_in_name(borders, &n, t))
            return true;
    return false;
}

found_names missed_put(borders *borders)
{
    const reading *reading = borders->reading;
    const found_name *items = borders->items;
    size_t count = borders->count, n = 0, p = 0, value = 0;
    if (!borders->emptied && !may_be_missed(borders))
        return (found_names){items, count, borders->n_names_of_persons};
    borders->items = NULL;
    borders->count = borders->capacity = 0;
    borders->marked = false;
    for (uint32_t t = 0, n_tokens = (uint32_t)reading->tokens->count; t < n_tokens;) {
        if (n < count && items[n].first <= t) {
            borders_put(borders, items[n]);
            t = items[n].last > t ? items[n].last : t;
            n++;
            continue;
        }
        uint32_t limit = n < count ? items[n].first : n_tokens;
        found_name programme = known_programme(borders, &p, t, limit);
        if (programme.first < programme.last &&
            !lies_in_value(reading, &value, programme.last - 1)) {
            programme.has_mark = true;
            borders_put(borders, programme);
            t = programme.last;
            continue;
        }
        const found_name *explained = explained_name(borders, items, t);
        if (explained && !lies_in_value(reading, &value, t))
            borders_put(borders, name_of_type(borders, t, t + 1, explained->type));
        t = next_place(borders, t, limit, &p);
    }
    return (found_names){borders->items, borders->count, borders->count};
}
