#include "entity_walk.h"

bool walk_title(const walk *walk, uint32_t at)
{
    unsigned marks = walk->reading->evidence.marks[at];
    if (marks & (KIND_HONORIFIC | KIND_DEGREE))
        return true;
    const token *token = walk_token(walk, at); /* one the lexicon lacks: Rts. Capt. */
    return token->kind == TOKEN_WORD && token->letter_case == CASE_CAPITALISED &&
           token->end - token->start <= 5 && !(marks & KIND_POSITION) &&
           walk->reading->text->canonical.data[token->end - 1] == '.';
}

bool walk_head(const walk *walk, uint32_t at)
{
    return walk->reading->evidence.position_size[at] != 0;
}

bool walk_joint(const walk *walk, uint32_t at)
{
    return walk_word(walk, at, WORDS_JOINT);
}

static bool ends_with_stop(const walk *walk)
{
    return walk_mark(walk, walk->last - 1, '.') || walk_mark(walk, walk->last - 1, '"');
}

static bool is_headline(const walk *walk)
{
    uint32_t lower = 0, words = 0;
    if (ends_with_stop(walk))
        return false;
    for (uint32_t t = walk->first; t < walk->last; t++) {
        words += walk_token(walk, t)->kind == TOKEN_WORD;
        lower += walk_token(walk, t)->letter_case == CASE_LOWER;
    }
    return words >= 4 && lower * 6 <= words;
}

bool walk_headline(const walk *walk)
{
    enum { UNKNOWN, NO, YES };
    uint8_t *known = &walk->reading->headlines[walk->sentence];
    if (*known == UNKNOWN)
        *known = is_headline(walk) ? YES : NO;
    return *known == YES;
}

/* Verbs by their prefix, and words of the clause by their possessive: "dalam keterangannya". */
static bool is_verb_like(bytes word)
{
    if (word.size < 6)
        return false;
    const char *first = word.data, *last = word.data + word.size - 3;
    bool two = (!memcmp(first, "me", 2)) | (!memcmp(first, "di", 2));
    bool three = (!memcmp(first, "ber", 3)) | (!memcmp(first, "ter", 3));
    return two | three | (!memcmp(last, "nya", 3));
}

/* Whether the comma stands in "X, Y, dan Z": the words up to the joint are few and capitalised. */
static bool comma_lists(const walk *walk, uint32_t comma, uint32_t end)
{
    for (uint32_t at = comma + 1; at < end && at < comma + 8; at++) {
        if (walk_head(walk, at) || walk_mark(walk, at, '"'))
            return false;
        if (walk_word(walk, at, WORDS_AND) || walk_mark(walk, at, '&'))
            return true;
        if (!walk_mark(walk, at, ',') && walk_token(walk, at)->letter_case == CASE_LOWER &&
            !walk_joint(walk, at))
            return false;
    }
    return false;
}

static step step_of_mark(const walk *walk, uint32_t at, uint32_t end)
{
    if (walk_mark(walk, at, ','))
        return comma_lists(walk, at, end) ? STEP_PASS : STEP_STOP;
    char mark = walk->reading->text->canonical.data[walk_token(walk, at)->start];
    bool fits = mark == '(' || mark == ')' || mark == '/' || mark == '-' || mark == '&';
    return fits ? STEP_PASS : STEP_STOP;
}

step walk_step(const walk *walk, uint32_t at, uint32_t end)
{
    const token *token = walk_token(walk, at);
    if (token->kind == TOKEN_NUMBER)
        return STEP_PASS;
    if (token->kind == TOKEN_MARK)
        return step_of_mark(walk, at, end);
    if (token->letter_case == CASE_CAPITALISED || token->letter_case == CASE_MIXED)
        return walk_headline(walk) && !walk_joint(walk, at) ? STEP_STOP : STEP_PASS;
    if (token->letter_case == CASE_UPPER)
        return STEP_PASS;
    word_lists lists = walk_lists(walk, at, word_list_bit(WORDS_JOINT) | word_list_bit(WORDS_STOP));
    if (in_list(lists, WORDS_JOINT))
        return STEP_PASS;
    /* Stop words are in no position: they end it on either side. */
    if (in_list(lists, WORDS_STOP) || is_verb_like(part_word(walk->reading, at)))
        return STEP_STOP;
    return STEP_LOWER;
}

bool walk_part_fits(const walk *walk, const part *part)
{
    if (part->class != PART_VALUE)
        return part->class != PART_PERSON;
    const char *type = walk->reading->types[part->type].name;
    return strcmp(type, "DATE") == 0 || strcmp(type, "ORDINAL") == 0;
}

bool walk_serves(const walk *walk, uint32_t at)
{
    return (walk->reading->evidence.marks[at] & KIND_POSITION) && walk_word(walk, at, WORDS_SERVES);
}

void walk_attach(const walk *walk, part *part, uint32_t first, uint32_t last)
{
    part->position_start = walk_token(walk, first)->start;
    part->position_end = walk_token(walk, last - 1)->end;
}
