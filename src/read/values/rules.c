#include "new_rules.h"

#include <setjmp.h>
#include <stdlib.h>

typedef enum argument { NO_VALUE, TEXT_VALUE, NUMBER_VALUE } argument;

/* Keywords of the .rules files. Those that start a value are looked for at every word. */
static const struct keyword {
    const char *word;
    uint8_t kind, argument;
    bool starts;
} keywords[] = {
    {"number", RULE_NUMBER, NUMBER_VALUE, true},
    {"teen", RULE_TEEN, NO_VALUE, false},
    {"multiplier", RULE_MULTIPLIER, NUMBER_VALUE, false},
    {"scale", RULE_SCALE, NUMBER_VALUE, false},
    {"scale-after-mark", RULE_MARK_SCALE, NUMBER_VALUE, false},
    {"about", RULE_ABOUT, NUMBER_VALUE, true},
    {"about-number", RULE_ABOUT_NUMBER, NUMBER_VALUE, true},
    {"about-teen", RULE_ABOUT_TEEN, NO_VALUE, true},
    {"hundredths", RULE_FRACTION, NUMBER_VALUE, true},
    {"quarters", RULE_QUARTERS, NO_VALUE, false},
    {"point", RULE_POINT, NO_VALUE, false},
    {"minus", RULE_MINUS, NO_VALUE, true},
    {"currency-before", RULE_CURRENCY_BEFORE, TEXT_VALUE, true},
    {"currency-after", RULE_CURRENCY_AFTER, TEXT_VALUE, false},
    {"percent", RULE_PERCENT, NO_VALUE, false},
    {"plus-minus", RULE_PLUS_MINUS, NO_VALUE, false},
    {"unit", RULE_UNIT, TEXT_VALUE, false},
    {"count", RULE_COUNT, TEXT_VALUE, false},
    {"place", RULE_PLACE, TEXT_VALUE, false},
    {"not-unit", RULE_NOT_UNIT, NO_VALUE, false},
    {"letter-unit", RULE_LETTER_UNIT, TEXT_VALUE, false},
    {"letter-unit-after", RULE_LETTER_UNIT_AFTER, NO_VALUE, false},
    {"per", RULE_PER, NO_VALUE, false},
    {"per-unit", RULE_PER_UNIT, TEXT_VALUE, false},
    {"per-joined", RULE_PER_JOINED, TEXT_VALUE, false},
    {"approximate", RULE_APPROXIMATE, NO_VALUE, false},
    {"at-least", RULE_AT_LEAST, NO_VALUE, false},
    {"at-most", RULE_AT_MOST, NO_VALUE, false},
    {"at-least-after", RULE_AT_LEAST_AFTER, NO_VALUE, false},
    {"at-most-after", RULE_AT_MOST_AFTER, NO_VALUE, false},
    {"compared", RULE_COMPARED, NO_VALUE, false},
    {"amount", RULE_AMOUNT, NO_VALUE, false},
    {"transparent", RULE_TRANSPARENT, NO_VALUE, false},
    {"to", RULE_TO, NO_VALUE, false},
    {"and", RULE_AND, NO_VALUE, false},
    {"or", RULE_OR, NO_VALUE, false},
    {"between", RULE_BETWEEN, NO_VALUE, false},
    {"not-after", RULE_NOT_AFTER, NO_VALUE, false},
    {"name-number", RULE_NAME_NUMBER, NO_VALUE, false},
    {"month", RULE_MONTH, NUMBER_VALUE, true},
    {"islamic-month", RULE_ISLAMIC_MONTH, NUMBER_VALUE, true},
    {"weekday", RULE_WEEKDAY, NUMBER_VALUE, true},
    {"market-day", RULE_MARKET_DAY, NO_VALUE, false},
    {"day-part", RULE_DAY_PART, TEXT_VALUE, false},
    {"decade", RULE_DECADE, NO_VALUE, false},
    {"vague", RULE_VAGUE, NO_VALUE, false},
    {"weekend", RULE_WEEKEND, NO_VALUE, false},
    {"on-date", RULE_ON_DATE, NO_VALUE, false},
    {"clock", RULE_CLOCK, NO_VALUE, true},
    {"zone", RULE_ZONE, TEXT_VALUE, false},
    {"day", RULE_TODAY, NUMBER_VALUE, true},
    {"week", RULE_THIS_WEEK, NUMBER_VALUE, true},
    {"this-month", RULE_THIS_MONTH, NUMBER_VALUE, true},
    {"this-year", RULE_THIS_YEAR, NUMBER_VALUE, true},
    {"ago", RULE_AGO, NO_VALUE, false},
    {"year", RULE_YEAR, NO_VALUE, false},
    {"fiscal", RULE_FISCAL, NO_VALUE, true},
    {"academic", RULE_ACADEMIC, NO_VALUE, true},
    {"fiscal-or-academic", RULE_EITHER_YEAR, NO_VALUE, true},
    {"period", RULE_PERIOD, NUMBER_VALUE, true},
    {"islamic-era", RULE_ISLAMIC_ERA, NO_VALUE, false},
    {"common-era", RULE_COMMON_ERA, NO_VALUE, false},
    {"place-name", RULE_PLACE_NAME, NO_VALUE, false},
    {"event-word", RULE_EVENT_WORD, NO_VALUE, false},
    {"event-name", RULE_EVENT_NAME, NO_VALUE, false},
    {"law", RULE_LAW, TEXT_VALUE, true},
    {"law-or-name", RULE_NAMED_LAW, TEXT_VALUE, true},
    {"law-of-body", RULE_BODY_LAW, TEXT_VALUE, true},
    {"law-name-end", RULE_LAW_NAME_END, NO_VALUE, false},
    {"law-not-after", RULE_LAW_NOT_AFTER, NO_VALUE, false},
    {"code", RULE_CODE, TEXT_VALUE, true},
    {"code-1945", RULE_CODE_1945, TEXT_VALUE, true},
    {"article", RULE_ARTICLE, NO_VALUE, true},
    {"paragraph", RULE_PARAGRAPH, NO_VALUE, true},
    {"letter", RULE_LETTER, NO_VALUE, false},
    {"law-number", RULE_LAW_NUMBER, NO_VALUE, false},
    {"law-join", RULE_LAW_JOIN, NO_VALUE, false},
    {"ordinal", RULE_ORDINAL, NUMBER_VALUE, true},
    {"ordinal-prefix", RULE_ORDINAL_PREFIX, NO_VALUE, true},
    {"ordinal-noun", RULE_ORDINAL_NOUN, NO_VALUE, false},
    {"ordinal-not-after", RULE_ORDINAL_NOT_AFTER, NO_VALUE, false},
    {"not-ordinal", RULE_NOT_ORDINAL, NO_VALUE, false},
    {"both", RULE_BOTH, NO_VALUE, false},
};

enum { LONGEST_PHRASE = 120 };

/* A phrase's first word: its letters, or its one leading symbol. */
static size_t first_word(const char *phrase, size_t size)
{
    size_t end = 0;
    while (end < size && phrase[end] >= 'a' && phrase[end] <= 'z')
        end++;
    if (!end)
        for (end = 1; end < size && (phrase[end] & 0xC0) == 0x80;)
            end++;
    return end;
}

static bytes trim(bytes text)
{
    while (text.size && (text.data[0] == ' ' || text.data[0] == '\t'))
        text = bytes_slice(text, 1, text.size);
    while (text.size && (text.data[text.size - 1] == ' ' || text.data[text.size - 1] == '\t'))
        text.size--;
    return text;
}

static bytes cut(bytes *rest, char separator)
{
    const char *at = rest->size ? memchr(rest->data, separator, rest->size) : NULL;
    size_t size = at ? (size_t)(at - rest->data) : rest->size;
    bytes part = bytes_slice(*rest, 0, size);
    *rest = bytes_slice(*rest, size + (at != NULL), rest->size);
    return trim(part);
}

static bool number_of(bytes text, int64_t *number)
{
    bool negative = text.size && text.data[0] == '-';
    size_t at = negative;
    *number = 0;
    for (; at < text.size && text.data[at] >= '0' && text.data[at] <= '9' && at < 18; at++)
        *number = *number * 10 + (text.data[at] - '0');
    if (negative)
        *number = -*number;
    return at == text.size && at > negative;
}

/* value: that of all of them; a text or a number. */
static kliping_status read_phrases(building *building, const source_line *line, bytes phrases,
                                   const struct keyword *keyword, const rule *value,
                                   kliping_error *error)
{
    arena *arena = &building->rules->arena;
    rule rule = *value;
    rule.kind = keyword->kind;
    while (phrases.size) {
        bytes phrase = cut(&phrases, '|');
        if (!phrase.size || phrase.size > LONGEST_PHRASE)
            return source_error(error, KLIPING_BAD_LEXICON, line, "a phrase is %s",
                                phrase.size ? "too long" : "empty");
        char *folded = arena_string(arena, phrase);
        for (char *c = folded; *c; c++)
            if (*c >= 'A' && *c <= 'Z')
                *c |= 32;
        size_t first = first_word(folded, phrase.size);
        bool spaced = folded[first] == ' ';
        rule.phrase = folded;
        rule.size = (uint8_t)phrase.size;
        rule.first = (uint8_t)first;
        rule.spaced = spaced;
        rule.next = folded[first + spaced];
        rule.as_written = phrase.size == 1 ? phrase.data[0] : '\0';
        rule.end = folded[phrase.size - 1];
        rules_add(building, &rule, keyword->starts);
    }
    return KLIPING_OK;
}

/* Lines come many of a keyword behind each other: the last one is tried first. NULL: there is none
 * of this name. */
static const struct keyword *find_keyword(bytes word, const struct keyword *last)
{
    if (bytes_equal(word, bytes_of(last->word)))
        return last;
    for (size_t i = 0; i < sizeof keywords / sizeof *keywords; i++)
        if (word.size && *keywords[i].word == *word.data &&
            bytes_equal(word, bytes_of(keywords[i].word)))
            return &keywords[i];
    return NULL;
}

static kliping_status read_line(building *building, const source_line *line,
                                const struct keyword **last, kliping_error *error)
{
    bytes phrases = line->text;
    bytes left = cut(&phrases, '=');
    bytes word = cut(&left, ' ');
    if (bytes_equal(word, BYTES("ok")) || bytes_equal(word, BYTES("no")))
        return KLIPING_OK; /* an example */
    const struct keyword *keyword = find_keyword(word, *last);
    if (!keyword)
        return source_error(error, KLIPING_BAD_LEXICON, line, "unknown keyword \"%.*s\"",
                            (int)word.size, word.data);
    *last = keyword;
    rule value = {.value = NULL};
    if ((keyword->argument == NO_VALUE) != (left.size == 0))
        return source_error(error, KLIPING_BAD_LEXICON, line, "\"%s\" takes %s", keyword->word,
                            left.size ? "no value" : "a value");
    if (keyword->argument == NUMBER_VALUE && !number_of(left, &value.number))
        return source_error(error, KLIPING_BAD_LEXICON, line, "\"%s\" takes a number",
                            keyword->word);
    if (!phrases.size)
        return source_error(error, KLIPING_BAD_LEXICON, line, "no phrase behind \"=\"");
    if (keyword->argument == TEXT_VALUE)
        value.value = arena_string(&building->rules->arena, left);
    return read_phrases(building, line, phrases, keyword, &value, error);
}

kliping_status value_rules_open(sources sources, value_rules **out, kliping_error *error)
{
    *out = NULL;
    value_rules *rules = calloc(1, sizeof *rules);
    if (!rules)
        return KLIPING_NO_MEMORY;
    jmp_buf out_of_memory;
    rules->arena.failure = rules->scratch.failure = &out_of_memory;
    if (setjmp(out_of_memory)) {
        value_rules_free(rules);
        return KLIPING_NO_MEMORY;
    }
    building *building = arena_new(&rules->scratch, struct building);
    building->rules = rules;
    const struct keyword *last = keywords;
    for (size_t i = 0; i < sources.count; i++) {
        kliping_status status = read_line(building, &sources.lines[i], &last, error);
        if (status != KLIPING_OK) {
            value_rules_free(rules);
            return status;
        }
    }
    rules_settle(building);
    arena_free(&rules->scratch);
    rules->arena.failure = NULL; /* nothing is allocated any more */
    *out = rules;
    return KLIPING_OK;
}

void value_rules_free(value_rules *rules)
{
    if (!rules)
        return;
    arena_free(&rules->scratch);
    arena_free(&rules->arena);
    free(rules);
}
