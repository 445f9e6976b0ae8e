/* A value can start at a digit, a currency mark or one of the words in the vocabulary's filter;
 * everything else is passed over, many bytes at a step. */
#include "readers.h"

static size_t at_label(reading *r, size_t at)
{
    size_t end;
    const rule *word = rule_at(r, at, START_LABELS, &end);
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

/* By a word, or a sign of the vocabulary: at `next`. */
static followed followed_by_word(const reading *r, size_t size, size_t end, size_t next)
{
    const rule_kinds day = RULES(RULE_MONTH) | RULES(RULE_ISLAMIC_MONTH) | RULES(RULE_TO) |
                           RULES(RULE_AND) | RULES(RULE_OR);
    const rule_kinds hour = RULES(RULE_ZONE) | RULES(RULE_DAY_PART) | RULES(RULE_TO);
    rule_kinds kinds = word_at(r, next)->begins;
    if (has_suffix(r, next))
        kinds |= stem_at(r, next)->begins;
    bool about = (next == end) & (byte_at(r, next) == 'a');
    return (followed){
        .day = (size <= 4) & ((kinds & day) != 0),
        .time = (size <= 2) & ((kinds & hour) != 0),
        .measure = about | ((kinds & counted) != 0),
        .year = (size == 4) | ((size == 2) & about),
    };
}

static followed followed_by(const reading *r, size_t at, size_t end)
{
    size_t size = end - at, next = gap(r, end);
    unsigned char c = byte_at(r, next);
    followed word = followed_by_word(r, size, end, next);
    bool dash = c == '-';
    bool joined = (next == end) & is_digit(byte_at(r, next + 1));
    bool more = joined & ((c == '.') | (c == ','));
    bool two = joined & is_digit(byte_at(r, next + 2));
    bool month_number = joined & (c == '.') & (byte_at(r, next + 2 + two) == '.');
    bool minutes = two & ((c == '.') | (c == ':')) & (!is_digit(byte_at(r, next + 3)));
    bool date = dash | (c == '/') | (c == '&') | month_number;
    return (followed){
        .day = word.day | ((size <= 4) & date),
        .time = word.time | ((size <= 2) & (dash | minutes)),
        .measure = word.measure | dash | (c == '(') | more,
        .year = word.year | ((size == 2) & dash),
    };
}

/* A number word is as often none: "satu upaya". */
static bool counts(const reading *r, size_t at, rule_kinds kinds)
{
    const rule_kinds leading = RULES(RULE_CURRENCY_BEFORE) | RULES(RULE_MINUS);
    return kinds & leading || followed_by(r, at, small_letters_end(r->folded, at)).measure;
}

/* Whether what ordinals begin with may have its number behind: "ke" is mostly a direction. */
static bool is_numbered(const reading *r, size_t at)
{
    size_t next = gap(r, at);
    if (byte_at(r, next) == '-')
        next = gap(r, next + 1);
    unsigned char c = byte_at(r, next);
    return is_digit(c) || (upper_at(r, next) && strchr("ivxlc", c));
}

static bool may_be_ordinal(const reading *r, size_t at, const rule_word *word)
{
    return word->begins & RULES(RULE_ORDINAL) || word->longer || is_numbered(r, at + word->size);
}

static bool may_count(const reading *r, size_t at, const rule_word *word)
{
    return word->longer || counts(r, at, word->begins);
}

/* What a word can begin is tried, laws before numbers. */
static size_t at_ambiguous_word(reading *r, size_t at, const rule_word *word)
{
    rule_kinds kinds = word->begins;
    size_t stop = kinds & START_LABELS ? at_label(r, at) : at;
    if (stop == at && kinds & START_LAWS)
        stop = law_at(r, at);
    if (stop == at && kinds & START_MONTHS)
        stop = month_at(r, at);
    if (stop == at && kinds & START_ORDINALS && may_be_ordinal(r, at, word))
        stop = ordinal_at(r, at);
    if (stop == at && kinds & START_MEASURES && may_count(r, at, word))
        stop = measure_at(r, at);
    return stop;
}

/* Digits that are the inside of something: Covid-19, 0813-2211, 1/2, 2.4.0. */
static bool inside_a_code(const reading *r, size_t at)
{
    unsigned char before = byte_at(r, at - 1);
    if (letter_before(r, at) || is_digit(before))
        return true;
    unsigned char further = byte_at(r, at - 2);
    bool joins = before == '-' || before == '/' || before == '.' || before == ',' || before == ':';
    return joins && (is_digit(further) || ((before == '-' || before == '/') && is_letter(further)));
}

static size_t at_digit(reading *r, size_t at)
{
    uint64_t number;
    size_t stop = at, end = at, size;
    do
        end += size = digits_of(eight_bytes(r->folded + end), &number);
    while (size == 8);
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

/* Digits, a symbol, or a word that can begin several things or of which not all is told. */
static size_t at_any(reading *r, size_t at)
{
    if (is_digit(byte_at(r, at)))
        return at_digit(r, at);
    const rule_word *word = word_at(r, at);
    return word->starts && word_is(r, at, word) ? at_ambiguous_word(r, at, word) : at;
}

/* Most words can begin but one thing. */
static size_t at_start(reading *r, size_t at, unsigned starts)
{
    switch (starts) {
    case STARTS_NUMBER:
        return at_digit(r, at);
    case STARTS_LABEL:
        return at_label(r, at);
    case STARTS_LAW:
        return law_at(r, at);
    case STARTS_MONTH:
        return month_at(r, at);
    case STARTS_ORDINAL:
        return may_be_ordinal(r, at, word_at(r, at)) ? ordinal_at(r, at) : at;
    case STARTS_MEASURE:
        return may_count(r, at, word_at(r, at)) ? measure_at(r, at) : at;
    default:
        return at_any(r, at);
    }
}

/* The first place from one on that lies behind what was read. Mostly it is one of the next few, and
 * which one nobody can foretell: so those before are counted without branches. */
static size_t next_place(const places *places, size_t from, uint32_t read)
{
    for (unsigned before = COUNTED; before == COUNTED; from += before) {
        before = 0;
        for (size_t i = 0; i < COUNTED; i++)
            before += places->at[from + i] < read;
    }
    return from;
}

static inline size_t read_place(reading *r, size_t i)
{
    const places *places = &r->places;
    size_t start = places->at[i], stop = at_start(r, start, places->starts[i]);
    return next_place(places, i + 1, (uint32_t)(stop > start ? stop : start + 1));
}

size_t zone_step(reading *r, size_t place)
{
    return read_place(r, place);
}

void zone_scan(reading *r)
{
    size_t i = first_place(&r->places, r->start);
    while (r->places.at[i] < r->end)
        i = read_place(r, i);
}
