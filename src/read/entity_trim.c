/* Where a name really begins and ends: what stands at its borders but is no part of it. */
#include "entity_parts.h"

static bool marked(const reading *reading, uint32_t token, unsigned mark)
{
    return (reading->evidence.marks[token] & mark) != 0;
}

static bool is_border_mark(const reading *reading, uint32_t token)
{
    const struct token *item = &reading->tokens->items[token];
    return item->kind == TOKEN_MARK && reading->text->canonical.data[item->start] != '\'';
}

/* Brackets that open and close inside the name stay: "PT Pertamina (Persero)". */
static bool closes_inside(const reading *reading, const part *part)
{
    if (!is_mark(reading, part->last - 1, ')'))
        return false;
    for (uint32_t t = part->last - 1; t-- > part->first;)
        if (is_mark(reading, t, '('))
            return true;
    return false;
}

static bool has_capital_behind(const reading *reading, uint32_t from, uint32_t last)
{
    for (uint32_t t = from; t < last; t++) {
        unsigned letter_case = reading->tokens->items[t].letter_case;
        if (letter_case != CASE_NONE && letter_case != CASE_LOWER)
            return true;
    }
    return false;
}

/* Titles of birth (Raden, Abang, Romo) are often part of the name: only what is abbreviated or an
 * everyday address goes. */
static bool is_address(const reading *reading, uint32_t token)
{
    bytes word = part_word(reading, token);
    return marked(reading, token, KIND_HONORIFIC) && !marked(reading, token, KIND_GIVEN) &&
           (word.size <= 3 || word.data[word.size - 1] == '.' ||
            word_in(reading, token, WORDS_ADDRESS));
}

/* "Ir. Abdul Haris Lubis, M. Si" -> "Abdul Haris Lubis" */
static void trim_titles(const reading *reading, part *part)
{
    while (part->first + 1 < part->last && is_address(reading, part->first) &&
           has_capital_behind(reading, part->first + 1, part->last))
        part->first++;
    for (uint32_t t = part->first + 1; t + 1 < part->last; t++)
        if (is_mark(reading, t, ',')) { /* a name has no comma: what follows it are degrees */
            part->last = t;
            break;
        }
    while (part->last > part->first + 1 && marked(reading, part->last - 1, KIND_DEGREE) &&
           !marked(reading, part->last - 1, KIND_GIVEN) &&
           reading->tokens->items[part->last - 1].letter_case != CASE_LOWER)
        part->last--;
}

void parts_trim(const reading *reading, part *part)
{
    while (part->first < part->last && is_border_mark(reading, part->first))
        part->first++;
    while (part->last > part->first && is_border_mark(reading, part->last - 1) &&
           !closes_inside(reading, part))
        part->last--;
    if (part->class == PART_PERSON && part->first < part->last)
        trim_titles(reading, part);
}
