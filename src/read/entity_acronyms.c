/* Acronyms that the text explains: "Badan Gizi Nasional (BGN)".
 *
 *   text ─learn▶ type and acronym ─▶ the words it stands for
 *
 * Most words are none: their first letters tell. */
#include "entity_parts.h"

/* ---- what words may be ---- */

enum { FIRST = 4, LOOKED_AT = FIRST + 1, LETTERS = 'z' - 'a' + 1 };

/* Those of a word that count, up to one more than so many, the first one lowest. */
static uint64_t letters_that_count(bytes word)
{
    uint64_t letters = 0;
    unsigned count = 0;
    for (size_t i = 0; i < word.size && count < LOOKED_AT; i++)
        if (key_counts((unsigned char)word.data[i]))
            letters |= (uint64_t)(unsigned char)word.data[i] << 8 * count++;
    return letters;
}

/* The gate's bit for a word: by its first letters that count, and whether there are more. */
static unsigned gate_of(uint64_t letters)
{
    uint64_t more = -(uint64_t)(letters >> 8 * FIRST != 0) << 8 * FIRST;
    return (unsigned)(key_mix(letters | more) >> 40) % ACRONYM_GATE;
}

static unsigned passes(const acronyms *acronyms, uint64_t letters)
{
    unsigned bit = gate_of(letters);
    return acronyms->gate[bit / 64] >> bit % 64 & 1;
}

static unsigned letter_from_a(char byte)
{
    return (unsigned)(unsigned char)byte - 'a';
}

/* By its first two bytes; where others than letters are among these it may be one anyhow. */
static unsigned may_be_acronym(const reading *reading, const acronyms *acronyms, const token *token)
{
    const char *word = reading->text->folded.data + token->start;
    unsigned first = letter_from_a(word[0]), second = letter_from_a(word[1]);
    unsigned others = (first >= LETTERS) | (second >= LETTERS);
    return others | (acronyms->begins[first % 32] >> second % 32 & 1);
}

/* Of up to four words no branch asks how many they are. */
bool acronyms_may_be_in(const reading *reading, const acronyms *acronyms, const part *part)
{
    const token *first = part_token(reading, part->first);
    size_t last = part->last - part->first - 1;
    unsigned found = may_be_acronym(reading, acronyms, first) |
                     may_be_acronym(reading, acronyms, first + last) |
                     may_be_acronym(reading, acronyms, first + last / 2) |
                     may_be_acronym(reading, acronyms, first + (last + 1) / 2);
    for (size_t i = 1; last > 3 && !found && i < last; i++)
        found = may_be_acronym(reading, acronyms, first + i);
    return found;
}

/* ---- what they are ---- */

static uint64_t acronym_key(const part_type *type, bytes word)
{
    return key_add_folded(~type->key, word);
}

const token_range *acronym_find(const reading *reading, const acronyms *acronyms,
                                const part_type *type, uint32_t token)
{
    bytes word = part_word(reading, token);
    uint32_t *index = passes(acronyms, letters_that_count(word))
                          ? key_map_find(&acronyms->by_word, acronym_key(type, word))
                          : NULL;
    return index ? &acronyms->stands_for[*index] : NULL;
}

bool acronym_fits(bytes acronym, bytes name)
{
    size_t a = 0;
    bool word_starts = true;
    for (size_t i = 0; i < name.size && a < acronym.size; i++) {
        if (name.data[i] == acronym.data[a] && (a || word_starts))
            a++;
        word_starts = name.data[i] == ' ';
    }
    return acronym.size >= 2 && a == acronym.size && name.size > acronym.size + 2;
}

/* "Fakultas Teknik Universitas Brawijaya (UB)": where the words begin that the acronym is of. */
static uint32_t acronym_from(const reading *reading, token_range name, bytes letters)
{
    for (uint32_t t = name.last; t-- > name.first + 1;) {
        size_t words = name.last - t;
        if (words > letters.size ||
            part_word(reading, t).data[0] != letters.data[letters.size - words])
            return name.first;
        if (words == letters.size && evidence_match(reading, t, t + 1, KIND_HEAD))
            return t;
    }
    return name.first;
}

static void learn(acronyms *acronyms, const reading *reading, const part_type *type,
                  token_range name, uint32_t acronym)
{
    bytes word = part_word(reading, acronym), folded = reading->text->folded;
    bytes words = bytes_slice(folded, reading->tokens->items[name.first].start,
                              reading->tokens->items[name.last - 1].end);
    if (!acronym_fits(word, words))
        return;
    name.first = acronym_from(reading, name, word);
    acronyms->stands_for = arena_extend(reading->arena, acronyms->stands_for, acronyms->count,
                                        &acronyms->capacity, sizeof *acronyms->stands_for);
    acronyms->stands_for[acronyms->count] = name;
    if (*key_map_put(&acronyms->by_word, acronym_key(type, word), (uint32_t)acronyms->count,
                     reading->arena) == acronyms->count)
        acronyms->count++;
    uint64_t letters = letters_that_count(word);
    unsigned bit = gate_of(letters);
    acronyms->gate[bit / 64] |= (uint64_t)1 << bit % 64;
    acronyms->begins[letter_from_a((char)(letters & 0xFF)) % 32] |=
        (uint32_t)1 << letter_from_a((char)(letters >> 8 & 0xFF)) % 32;
}

static bool in_brackets(const reading *reading, uint32_t t)
{
    return t + 1 < reading->tokens->count && is_mark(reading, t - 1, '(') &&
           is_mark(reading, t + 1, ')') && reading->tokens->items[t].kind == TOKEN_WORD;
}

/* Whether a bracket opens behind a name, or may stand within it. */
static bool may_have_acronym(const reading *reading, const part *part)
{
    uint32_t behind = part->last < reading->tokens->count ? part->last : part->first;
    return is_mark(reading, behind, '(') | ((part->last - part->first > 3) & part->has_mark);
}

void acronyms_learn(const reading *reading, list_range called, acronyms *acronyms)
{
    uint32_t *listed = arena_unset(reading->arena, uint32_t, called.last - called.first + 1);
    uint32_t count = 0;
    for (uint32_t i = called.first; i < called.last; i++) {
        listed[count] = reading->called.items[i];
        count += may_have_acronym(reading, &reading->parts[listed[count]]);
    }
    for (uint32_t n = 0; n < count; n++) {
        const part *part = &reading->parts[listed[n]];
        const part_type *type = &reading->types[part->type];
        for (uint32_t t = part->first + 2; t + 1 < part->last; t++)
            if (in_brackets(reading, t)) {
                learn(acronyms, reading, type, (token_range){part->first, t - 1}, t);
                break;
            }
        if (in_brackets(reading, part->last + 1))
            learn(acronyms, reading, type, (token_range){part->first, part->last}, part->last + 1);
    }
}
