#include "rules.h"

#include <endian.h>
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

enum { LONGEST_PHRASE = 120, NEW_BUCKETS = 4096 };

/* The vocabulary while its lines are read. */
typedef struct new_rule {
    rule rule;
    struct new_rule *next; /* shorter or older, with the same first word */
} new_rule;

typedef struct new_word {
    const char *text;
    size_t size;
    uint64_t head;
    rule_kinds begins, ends;
    uint8_t reach;
    bool starts, longer;
    new_rule *rules;
    struct new_word *next; /* in the same bucket */
} new_word;

typedef struct new_class {
    rule_class class;
    uint32_t index;
    struct new_class *next; /* in the same bucket */
} new_class;

typedef struct building {
    value_rules *rules;
    new_word *words[NEW_BUCKETS];
    new_class *classes[NEW_BUCKETS];
    size_t n_words, n_rules;
    uint32_t n_classes;
} building;

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

/* A phrase's last word: its letters behind all else, or its one symbol at the end. */
static size_t last_word(const char *phrase, size_t size)
{
    size_t start = size;
    while (start && phrase[start - 1] >= 'a' && phrase[start - 1] <= 'z')
        start--;
    if (start == size)
        for (start--; start && (phrase[start] & 0xC0) == 0x80;)
            start--;
    return start;
}

/* How many words and symbols a phrase holds, counted as one looks back for them, so far as one
 * does. */
static int words_of(const char *phrase, size_t size)
{
    int words = 0;
    for (size_t i = 0; i < size; i++) {
        bool letter = phrase[i] >= 'a' && phrase[i] <= 'z';
        bool inside = letter && i && phrase[i - 1] >= 'a' && phrase[i - 1] <= 'z';
        words += !inside;
    }
    return words < WORDS_BACK ? words : WORDS_BACK;
}

static uint64_t head_of(const char *word, size_t size)
{
    uint64_t eight = 0;
    memcpy(&eight, word, size < 8 ? size : 8);
    return le64toh(eight);
}

static new_word *word_of(building *building, const char *phrase, size_t size)
{
    uint64_t head = head_of(phrase, size);
    new_word **bucket = &building->words[rule_hash(head) >> 32 & (NEW_BUCKETS - 1)];
    for (new_word *word = *bucket; word; word = word->next)
        if (word->size == size && memcmp(word->text, phrase, size) == 0)
            return word;
    new_word *word = arena_new(&building->rules->scratch, new_word);
    word->text = phrase;
    word->size = size;
    word->head = head;
    word->next = *bucket;
    *bucket = word;
    building->n_words++;
    return word;
}

static uint32_t class_of(building *building, const new_word *word)
{
    uint64_t hash = rule_hash((uint64_t)word->begins ^ (uint64_t)(word->begins >> 61) ^
                              rule_hash((uint64_t)word->ends ^ (uint64_t)(word->ends >> 61)));
    new_class **bucket = &building->classes[hash >> 32 & (NEW_BUCKETS - 1)];
    for (new_class *class = *bucket; class; class = class->next)
        if (class->class.begins == word->begins && class->class.ends == word->ends)
            return class->index;
    new_class *class = arena_new(&building->rules->scratch, new_class);
    *class = (new_class){{word->begins, word->ends}, building->n_classes++, *bucket};
    *bucket = class;
    return class->index;
}

/* Longer phrases first; of equal ones the newer, so that a user's line overrules a shipped one. */
static void add(building *building, const rule *rule, bool starts)
{
    new_rule *new = arena_new(&building->rules->scratch, new_rule);
    new->rule = *rule;
    new_word *word = word_of(building, rule->phrase, rule->first);
    new_rule **at = &word->rules;
    while (*at && (*at)->rule.size > rule->size)
        at = &(*at)->next;
    new->next = *at;
    *at = new;
    word->begins |= RULES(rule->kind);
    word->starts |= starts;
    word->longer |= starts && rule->size > rule->first;
    size_t last = last_word(rule->phrase, rule->size);
    new_word *end = word_of(building, rule->phrase + last, rule->size - last);
    int words = words_of(rule->phrase, rule->size);
    end->ends |= RULES(rule->kind);
    end->reach = (uint8_t)(words < end->reach ? end->reach : words);
    building->n_rules++;
}

/* Returns the index of the first. */
static uint32_t put_rules(rule *rules, uint32_t *end, const new_rule *from)
{
    uint32_t first = from ? *end : 0;
    for (; from; from = from->next) {
        rules[*end] = from->rule;
        rules[(*end)++].last_rule = !from->next;
    }
    return first;
}

static const rule_word *put_word(value_rules *rules, rule_word *words, const char **texts,
                                 const rule_word *word, const char *text)
{
    uint64_t at = rule_hash(word->head) >> rules->word_shift;
    while (words[at].size)
        at = (at + 1) & rules->last_word;
    words[at] = *word;
    texts[at] = text;
    return &words[at];
}

static void set_bit(uint64_t *bits, uint64_t head)
{
    uint64_t hash = rule_hash(head) >> (64 - START_BITS);
    bits[hash >> 6] |= 1ull << (hash & 63);
}

static void put_classes(building *building)
{
    rule_class *classes = arena_array(&building->rules->arena, rule_class, building->n_classes + 1);
    for (size_t bucket = 0; bucket < NEW_BUCKETS; bucket++)
        for (const new_class *new = building->classes[bucket]; new; new = new->next)
            classes[new->index] = new->class;
    building->rules->classes = classes;
}

/* Side by side, so that a look-up touches few lines of memory. */
static void settle(building *building)
{
    value_rules *rules = building->rules;
    arena *arena = &rules->arena;
    rules->last_word = 1;
    rules->word_shift = 63;
    while (building->n_words + building->n_words / 4 > rules->last_word) {
        rules->last_word = rules->last_word << 1 | 1;
        rules->word_shift--;
    }
    rule_word *words = arena_array(arena, rule_word, rules->last_word + 1);
    const char **texts = arena_array(arena, const char *, rules->last_word + 1);
    rule *all = arena_array(arena, rule, building->n_rules + 1);
    uint32_t end = 1;
    for (size_t bucket = 0; bucket < NEW_BUCKETS; bucket++)
        for (const new_word *new = building->words[bucket]; new; new = new->next) {
            rule_word word = {.head = new->head,
                              .rules = put_rules(all, &end, new->rules) & 0x7FFFFFF,
                              .reach = new->reach & 7,
                              .starts = new->starts,
                              .longer = new->longer,
                              .class = class_of(building, new) & 0xFFFFFF,
                              .size = (uint8_t) new->size};
            const rule_word *put = put_word(rules, words, texts, &word, new->text);
            if (new->starts)
                set_bit(rules->starts, new->head);
            set_bit(rules->known, new->head);
            if (new->size == 1 && (unsigned char)*new->text < 0x80)
                rules->signs[(unsigned char)*new->text] = put;
        }
    set_bit(rules->starts, 0); /* what is no word */
    rules->words = words;
    rules->texts = texts;
    rules->rules = all;
    put_classes(building);
}

bool rules_same_text(const value_rules *rules, const rule_word *known, const char *word)
{
    return memcmp(rules->texts[known - rules->words] + 8, word + 8, known->size - 8u) == 0;
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

static kliping_status read_phrases(building *building, const source_line *line, bytes phrases,
                                   const struct keyword *keyword, const char *value, int64_t number,
                                   kliping_error *error)
{
    arena *arena = &building->rules->arena;
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
        add(building,
            &(rule){.phrase = folded,
                    .value = value,
                    .number = number,
                    .kind = keyword->kind,
                    .size = (uint8_t)phrase.size,
                    .first = (uint8_t)first,
                    .spaced = spaced,
                    .next = folded[first + spaced],
                    .as_written = phrase.size == 1 ? phrase.data[0] : '\0',
                    .end = folded[phrase.size - 1]},
            keyword->starts);
    }
    return KLIPING_OK;
}

static kliping_status read_line(building *building, const source_line *line, kliping_error *error)
{
    bytes phrases = line->text;
    bytes left = cut(&phrases, '=');
    bytes word = cut(&left, ' ');
    if (bytes_equal(word, BYTES("ok")) || bytes_equal(word, BYTES("no")))
        return KLIPING_OK; /* an example */
    for (size_t i = 0; i < sizeof keywords / sizeof *keywords; i++) {
        const struct keyword *keyword = &keywords[i];
        if (!bytes_equal(word, bytes_of(keyword->word)))
            continue;
        int64_t number = 0;
        if ((keyword->argument == NO_VALUE) != (left.size == 0))
            return source_error(error, KLIPING_BAD_LEXICON, line, "\"%s\" takes %s", keyword->word,
                                left.size ? "no value" : "a value");
        if (keyword->argument == NUMBER_VALUE && !number_of(left, &number))
            return source_error(error, KLIPING_BAD_LEXICON, line, "\"%s\" takes a number",
                                keyword->word);
        if (!phrases.size)
            return source_error(error, KLIPING_BAD_LEXICON, line, "no phrase behind \"=\"");
        const char *value = left.size ? arena_string(&building->rules->arena, left) : NULL;
        return read_phrases(building, line, phrases, keyword, value, number, error);
    }
    return source_error(error, KLIPING_BAD_LEXICON, line, "unknown keyword \"%.*s\"",
                        (int)word.size, word.data);
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
    for (size_t i = 0; i < sources.count; i++) {
        kliping_status status = read_line(building, &sources.lines[i], error);
        if (status != KLIPING_OK) {
            value_rules_free(rules);
            return status;
        }
    }
    settle(building);
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
