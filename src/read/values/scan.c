/* A value can start at a digit, a currency mark or one of the words in the vocabulary's filter;
 * everything else is passed over, sixty-four bytes at a step. */
#include "readers.h"

static const rule_kinds labels = RULES(RULE_WEEKDAY) | RULES(RULE_CLOCK) | RULES(RULE_TODAY) |
                                 RULES(RULE_THIS_WEEK) | RULES(RULE_THIS_MONTH) |
                                 RULES(RULE_THIS_YEAR) | RULES(RULE_FISCAL) | RULES(RULE_ACADEMIC) |
                                 RULES(RULE_EITHER_YEAR) | RULES(RULE_PERIOD);

static size_t at_label(reading *r, size_t at)
{
    size_t end;
    const rule *word = rule_at(r, at, labels, &end);
    if (!word)
        return at;
    switch (word->kind) {
    case RULE_WEEKDAY:
        return weekday_at(r, at, end);
    case RULE_CLOCK:
        return clock_at(r, at, end);
    case RULE_FISCAL:
    case RULE_ACADEMIC:
    case RULE_EITHER_YEAR:
        return labelled_year_at(r, at, word, end);
    case RULE_PERIOD:
        return period_at(r, at, word, end);
    default:
        return relative_at(r, at, word, end);
    }
}

/* What stands behind a number says what it may be; most say that it is nothing. */
typedef struct followed {
    bool day, time, measure, year;
} followed;

static const rule_kinds counted =
    RULES(RULE_SCALE) | RULES(RULE_MARK_SCALE) | RULES(RULE_ABOUT) | RULES(RULE_ABOUT_TEEN) |
    RULES(RULE_MULTIPLIER) | RULES(RULE_TEEN) | RULES(RULE_NUMBER) | RULES(RULE_FRACTION) |
    RULES(RULE_QUARTERS) | RULES(RULE_POINT) | RULES(RULE_CURRENCY_AFTER) | RULES(RULE_PERCENT) |
    RULES(RULE_PLUS_MINUS) | RULES(RULE_UNIT) | RULES(RULE_COUNT) | RULES(RULE_PLACE) |
    RULES(RULE_LETTER_UNIT) | RULES(RULE_AT_LEAST_AFTER) | RULES(RULE_TO) | RULES(RULE_AND) |
    RULES(RULE_OR);

static followed followed_by(const reading *r, size_t at, size_t end)
{
    const rule_kinds joint = RULES(RULE_TO) | RULES(RULE_AND) | RULES(RULE_OR);
    const rule_kinds month = RULES(RULE_MONTH) | RULES(RULE_ISLAMIC_MONTH);
    const rule_kinds hour = RULES(RULE_ZONE) | RULES(RULE_DAY_PART) | RULES(RULE_TO);
    size_t size = end - at, next = gap(r, end);
    rule_kinds kinds = spot_at(r, next)->kinds;
    unsigned char c = byte_at(r, next);
    bool dash = c == '-';
    bool more = (c == '.' || c == ',') && is_digit(byte_at(r, next + 1));
    return (followed){
        .day = size <= 4 && (dash || c == '/' || c == '.' || c == '&' || kinds & (month | joint)),
        .time = size <= 2 && (dash || c == '.' || c == ':' || kinds & hour),
        .measure = dash || c == '(' || kinds & counted || (next == end && (more || c == 'a')),
        .year = size == 4 || (size == 2 && (dash || (next == end && c == 'a'))),
    };
}

/* A number word is as often none: "satu upaya". */
static bool counts(const reading *r, size_t at, rule_kinds kinds)
{
    const rule_kinds leading = RULES(RULE_CURRENCY_BEFORE) | RULES(RULE_MINUS);
    return kinds & leading || followed_by(r, at, small_letters_end(r->folded, at, r->end)).measure;
}

/* A word of the vocabulary: what it can begin is tried, laws before numbers. */
static size_t at_word(reading *r, size_t at, const rule_word *word)
{
    rule_kinds kinds = word->kinds;
    const rule_kinds law = RULES(RULE_LAW) | RULES(RULE_NAMED_LAW) | RULES(RULE_CODE) |
                           RULES(RULE_BODY_LAW) | RULES(RULE_CODE_1945) | RULES(RULE_ARTICLE) |
                           RULES(RULE_PARAGRAPH);
    const rule_kinds month = RULES(RULE_MONTH) | RULES(RULE_ISLAMIC_MONTH);
    const rule_kinds ordinal = RULES(RULE_ORDINAL) | RULES(RULE_ORDINAL_PREFIX);
    const rule_kinds measure = RULES(RULE_NUMBER) | RULES(RULE_ABOUT) | RULES(RULE_ABOUT_TEEN) |
                               RULES(RULE_ABOUT_NUMBER) | RULES(RULE_FRACTION) | RULES(RULE_MINUS) |
                               RULES(RULE_CURRENCY_BEFORE);
    size_t stop = (kinds & labels) ? at_label(r, at) : at;
    if (stop == at && kinds & law)
        stop = law_at(r, at);
    if (stop == at && kinds & month)
        stop = month_at(r, at);
    if (stop == at && kinds & ordinal)
        stop = ordinal_at(r, at);
    if (stop == at && kinds & measure && (word->longer || counts(r, at, kinds)))
        stop = measure_at(r, at);
    return stop;
}

/* Digits that are the inside of something: Covid-19, 0813-2211, 1/2, 2.4.0. */
static bool inside_a_code(const reading *r, size_t at)
{
    unsigned char before = byte_at(r, at - 1);
    if (at == r->start)
        return false;
    if (letter_before(r, at) || is_digit(before))
        return true;
    if (at - 1 == r->start)
        return false;
    unsigned char further = byte_at(r, at - 2);
    bool joins = before == '-' || before == '/' || before == '.' || before == ',' || before == ':';
    return joins && (is_digit(further) || ((before == '-' || before == '/') && is_letter(further)));
}

static size_t at_digit(reading *r, size_t at)
{
    size_t stop = at, end = at + 1;
    while (end < r->end && is_digit((unsigned char)r->folded[end]))
        end++;
    if (!inside_a_code(r, at)) {
        followed by = followed_by(r, at, end);
        if (by.day)
            stop = day_at(r, at);
        if (stop == at && by.time)
            stop = time_at(r, at);
        if (stop == at && by.measure)
            stop = measure_at(r, at);
        if (stop == at && by.year)
            stop = year_at(r, at);
    }
    return stop > end ? stop : end;
}

static size_t at_start(reading *r, size_t at)
{
    unsigned char c = (unsigned char)r->folded[at];
    if (is_digit(c))
        return at_digit(r, at);
    const rule_word *word = spot_at(r, at)->word;
    return word && word->starts ? at_word(r, at, word) : at;
}

/* Of the words that begin at these bytes, those with which a value may begin. Most are told by
 * their first three letters. */
static uint64_t words_that_start(const value_rules *rules, const char *text, uint64_t words,
                                 uint64_t letters)
{
    uint64_t longer = words & letters >> 1 & letters >> 2, likely = words ^ longer, kept = 0;
    for (; longer; longer &= longer - 1) {
        int i = __builtin_ctzll(longer);
        likely |= (uint64_t)may_lead(rules, (uint32_t)eight_bytes(text + i) & 0xFFFFFF) << i;
    }
    for (; likely; likely &= likely - 1) {
        int i = __builtin_ctzll(likely);
        uint64_t eight = eight_bytes(text + i), others = no_small_letters(eight);
        uint64_t word =
            eight & (((others & -others) >> 7) - 1); /* the bytes below the first other */
        kept |= (uint64_t)may_start(rules, word) << i;
    }
    return kept;
}

/* The bytes of the next sixty-four at which a value may begin. */
static uint64_t starts_in(const reading *r, size_t at)
{
    char rest[MARKED + 8] = {0};
    const char *text = r->folded + at;
    if (r->end - at < sizeof rest) {
        memcpy(rest, text, r->end - at);
        text = rest;
    }
    marks marks = marks_of(text);
    unsigned char before = at > r->start ? byte_at(r, at - 1) : 0;
    uint64_t words = marks.letters & ~(marks.letters << 1 | is_letter(before));
    uint64_t numbers = marks.digits & ~(marks.digits << 1 | is_digit(before));
    return numbers | marks.symbols | words_that_start(r->rules, text, words, marks.letters);
}

void zone_scan(reading *r)
{
    size_t read = r->start; /* up to here */
    for (size_t at = r->start; at < r->end; at += MARKED) {
        if (read >= at + MARKED)
            continue;
        uint64_t starts = starts_in(r, at);
        for (; starts; starts &= starts - 1) {
            size_t start = at + (size_t)__builtin_ctzll(starts);
            if (start < read)
                continue;
            size_t stop = at_start(r, start);
            read = stop > start ? stop : start + 1;
        }
    }
}
