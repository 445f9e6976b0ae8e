/* Acronyms that the text explains: "Badan Gizi Nasional (BGN)".
 *
 *   text ─learn▶ type and acronym ─▶ the words it stands for
 *
 * Most words are none: their first byte tells, or the next ones. */
#include "entity_parts.h"

/* ---- what words may be ---- */

/* The first letter of a word that counts. */
static unsigned first_letter(bytes word)
{
    size_t i = 0;
    while (i < word.size && !key_counts((unsigned char)word.data[i]))
        i++;
    return i < word.size ? (unsigned char)word.data[i] : 0;
}

/* The gate's bit for a word: by its first letters that count, and whether there are more. */
static unsigned gate_of(bytes word)
{
    enum { FIRST = 4 };
    uint64_t letters = 0;
    for (size_t i = 0; i < word.size && letters >> 8 * FIRST == 0; i++)
        if (key_counts((unsigned char)word.data[i]))
            letters = letters << 8 | (unsigned char)word.data[i];
    if (letters >> 8 * FIRST)
        letters |= 0xFF; /* whatever comes behind them */
    return (unsigned)(key_mix(letters) >> 40) % ACRONYM_GATE;
}

/* By its first byte; any byte that does not count may stand before one that does. */
static unsigned may_begin_acronym(const reading *reading, const acronyms *acronyms,
                                  const token *token)
{
    static const uint64_t others[4] = {~(UINT64_C(0x3FF) << '0'),
                                       ~(UINT64_C(0x3FFFFFF) << ('a' - 64))};
    unsigned byte = (unsigned char)reading->text->folded.data[token->start], quarter = byte / 64;
    return (acronyms->first_bytes[quarter] | others[quarter]) >> byte % 64 & 1;
}

bool acronyms_may_be_in(const reading *reading, const acronyms *acronyms, const part *part)
{
    const token *first = part_token(reading, part->first);
    size_t last = part->last - part->first - 1;
    unsigned found = may_begin_acronym(reading, acronyms, first) |
                     may_begin_acronym(reading, acronyms, first + last) |
                     may_begin_acronym(reading, acronyms, first + last / 2) |
                     may_begin_acronym(reading, acronyms, first + (last + 1) / 2);
    for (size_t i = 1; last > 3 && !found && i < last; i++)
        found = may_begin_acronym(reading, acronyms, first + i);
    return found;
}

static bool may_be_acronym(const acronyms *acronyms, bytes word)
{
    unsigned letter = first_letter(word), bit = gate_of(word);
    return (acronyms->first_bytes[letter / 64] >> letter % 64 & 1) &&
           (acronyms->gate[bit / 64] >> bit % 64 & 1);
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
    uint32_t *index = may_be_acronym(acronyms, word)
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
    unsigned bit = gate_of(word);
    acronyms->gate[bit / 64] |= (uint64_t)1 << bit % 64;
    unsigned letter = first_letter(word);
    acronyms->first_bytes[letter / 64] |= (uint64_t)1 << letter % 64;
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
    return is_mark(reading, behind, '(') |
           ((part->last - part->first > 3) & tokens_have_mark(part_token(reading, part->first),
                                                              part_token(reading, part->last - 1)));
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
