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

enum { LONG = 5 };

/* What so many digits may be at all, by a word or a sign behind them; and whatever follows. */
static const uint8_t possible[LONG + 1] = {
    DIGITS_MEASURE,
    DIGITS_DAY | DIGITS_TIME | DIGITS_MEASURE,
    DIGITS_DAY | DIGITS_TIME | DIGITS_MEASURE | DIGITS_YEAR,
    DIGITS_DAY | DIGITS_MEASURE,
    DIGITS_DAY | DIGITS_MEASURE | DIGITS_YEAR,
    DIGITS_MEASURE,
};
static const uint8_t certain[LONG + 1] = {[4] = DIGITS_YEAR};

static const uint8_t by_sign[256] = {
    ['-'] = DIGITS_DAY | DIGITS_TIME | DIGITS_MEASURE | DIGITS_YEAR,
    ['/'] = DIGITS_DAY,
    ['&'] = DIGITS_DAY,
    ['('] = DIGITS_MEASURE,
};

/* By a dot, comma or colon that joins them to further digits. */
static unsigned told_by_joint(const reading *r, size_t at)
{
    unsigned char c = byte_at(r, at);
    bool two = is_digit(byte_at(r, at + 2));
    unsigned told = c == ':' ? 0 : DIGITS_MEASURE;
    if (c == '.' && byte_at(r, at + 2 + two) == '.')
        told |= DIGITS_DAY;
    if (c != ',' && two && !is_digit(byte_at(r, at + 3)))
        told |= DIGITS_TIME;
    return told;
}

/* What stands behind digits says what they may be; mostly that they are nothing. */
static unsigned told_behind(const reading *r, size_t at, size_t end)
{
    size_t size = end - at < LONG ? end - at : LONG, next = gap(r, end);
    unsigned char c = byte_at(r, next);
    const rule_word *word = word_at(r, next);
    rules_expect(r->rules, word);
    unsigned told = word->follows | by_sign[c];
    if (has_suffix(r, next))
        told |= stem_at(r, next)->follows;
    if (next == end) {
        if ((c == '.' || c == ',' || c == ':') && is_digit(byte_at(r, next + 1)))
            told |= told_by_joint(r, next);
        if (c == 'a') /* 80-an, 80an */
            told |= DIGITS_MEASURE | (size == 2 ? DIGITS_YEAR : 0);
    }
    return (told & possible[size]) | certain[size];
}

/* A number word is as often none: "satu upaya". */
static bool counts(const reading *r, size_t at, rule_kinds kinds)
{
    const rule_kinds leading = RULES(RULE_CURRENCY_BEFORE) | RULES(RULE_MINUS);
    return kinds & leading || told_behind(r, at, small_letters_end(r->folded, at)) & DIGITS_MEASURE;
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
        unsigned told = told_behind(r, at, end);
        if (told & DIGITS_DAY)
            stop = day_at(r, at);
        if (stop == at && told & DIGITS_TIME)
            stop = time_at(r, at);
        if (stop == at && told & DIGITS_MEASURE)
            stop = measure_at(r, at);
        if (stop == at && told & DIGITS_YEAR)
            stop = year_at(r, at);
    }
    return stop;
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

/* How many of the next places lie before a position. */
static unsigned places_before(const uint32_t at[COUNTED], uint32_t position)
{
#ifdef __SSE2__
    const __m128i half = _mm_set1_epi32(INT32_MIN); /* for they are compared with their sign */
    __m128i read = _mm_xor_si128(_mm_set1_epi32((int32_t)position), half);
    __m128i low = _mm_xor_si128(_mm_loadu_si128((const __m128i *)(const void *)at), half);
    __m128i high = _mm_xor_si128(_mm_loadu_si128((const __m128i *)(const void *)(at + 4)), half);
    __m128i before = _mm_packs_epi32(_mm_cmplt_epi32(low, read), _mm_cmplt_epi32(high, read));
    int others = ~_mm_movemask_epi8(_mm_packs_epi16(before, _mm_setzero_si128()));
    return (unsigned)__builtin_ctz((unsigned)others);
#else
    unsigned before = 0;
    for (size_t i = 0; i < COUNTED; i++)
        before += at[i] < position;
    return before;
#endif
}

/* The first place from one on that lies behind a value. Mostly it is one of the next few, and which
 * one nobody can foretell: so those before are counted without branches. */
static size_t next_place(const places *places, size_t from, uint32_t read)
{
    for (unsigned before = COUNTED; before == COUNTED; from += before)
        before = places_before(&places->at[from], read);
    return from;
}

static inline size_t read_place(reading *r, size_t i)
{
    const places *places = &r->places;
    size_t start = places->at[i], stop = at_start(r, start, places->starts[i]);
    return stop > start ? next_place(places, i + 1, (uint32_t)stop) : i + 1;
}

size_t zone_step(reading *r, size_t place)
{
    return read_place(r, place);
}

size_t zone_scan(reading *r, size_t place)
{
    while (r->places.at[place] < r->end)
        place = read_place(r, place);
    return place;
}
