/* Goes over each zone once. A value can start at a digit, a currency mark or one of the words in
 * the vocabulary's filter; everything else is passed over word by word. */
#include "values.h"

#include "values/readers.h"

/* What a byte is, for the scan. */
enum { OTHER, LETTER, DIGIT, SIGN };

/* £ ¥ (C2) and € (E2) are signs; all else beyond ASCII counts as letters. */
static const uint8_t classes[256] = {
    ['a' ... 'z'] = LETTER,
    ['0' ... '9'] = DIGIT,
    ['$'] = SIGN,
    ['%'] = SIGN,
    [0x80 ... 0xC1] = LETTER,
    [0xC2] = SIGN,
    [0xC3 ... 0xE1] = LETTER,
    [0xE2] = SIGN,
    [0xE3 ... 0xFF] = LETTER,
};

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

/* A word of the vocabulary: what it can begin is tried, laws before numbers. */
static size_t at_word(reading *r, size_t at, rule_kinds kinds)
{
    const rule_kinds law = RULES(RULE_LAW) | RULES(RULE_NAMED_LAW) | RULES(RULE_CODE) |
                           RULES(RULE_BODY_LAW) | RULES(RULE_CODE_1945) | RULES(RULE_ARTICLE) |
                           RULES(RULE_PARAGRAPH);
    const rule_kinds month = RULES(RULE_MONTH) | RULES(RULE_ISLAMIC_MONTH);
    const rule_kinds ordinal = RULES(RULE_ORDINAL) | RULES(RULE_ORDINAL_PREFIX);
    const rule_kinds measure = RULES(RULE_NUMBER) | RULES(RULE_ABOUT) | RULES(RULE_ABOUT_TEEN) |
                               RULES(RULE_FRACTION) | RULES(RULE_MINUS) |
                               RULES(RULE_CURRENCY_BEFORE);
    size_t stop = (kinds & labels) ? at_label(r, at) : at;
    if (stop == at && kinds & law)
        stop = law_at(r, at);
    if (stop == at && kinds & month)
        stop = month_at(r, at);
    if (stop == at && kinds & ordinal)
        stop = ordinal_at(r, at);
    if (stop == at && kinds & measure)
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
    size_t stop = at;
    if (!inside_a_code(r, at)) {
        stop = day_at(r, at);
        if (stop == at)
            stop = time_at(r, at);
        if (stop == at)
            stop = measure_at(r, at);
        if (stop == at)
            stop = year_at(r, at);
    }
    while (stop == at || (stop < r->end && is_digit(byte_at(r, stop))))
        stop++;
    return stop;
}

static size_t try_word(reading *r, size_t word, size_t end)
{
    const char *start = r->folded + word;
    const rule_word *known =
        rules_beginning(r->rules, start, end - word, rule_hash(start, end - word));
    size_t stop = known ? at_word(r, word, known->kinds) : word;
    return stop > word ? stop : end;
}

/* Past a word, or the value that begins with it; a byte beyond ASCII is no word. */
static size_t past_word(reading *r, const rule_filter *starts, size_t word)
{
    uint64_t eight = 0;
    if (r->end - word >= 8)
        eight = eight_bytes(r->folded + word);
    else {
        memcpy(&eight, r->folded + word, r->end - word);
        eight = le64toh(eight);
    }
    uint64_t others = no_small_letters(eight);
    size_t end = others ? word + (size_t)__builtin_ctzll(others) / 8
                        : small_letters_end(r->folded, word + 8, r->end);
    if (end == word || !filter_passes(starts, rule_prefix(eight, end - word)))
        return end;
    return try_word(r, word, end);
}

static void read_zone(reading *r)
{
    const rule_filter *starts = rules_starts(r->rules);
    const unsigned char *folded = (const unsigned char *)r->folded;
    for (size_t at = r->start; at < r->end;) {
        uint8_t class = classes[folded[at]];
        if (class == OTHER) {
            at++;
        } else if (class == DIGIT) {
            at = at_digit(r, at);
        } else if (class == SIGN) {
            size_t stop = measure_at(r, at);
            at = stop > at ? stop : at + 1;
            while (at < r->end && (folded[at] & 0xC0) == 0x80)
                at++;
        } else {
            at = past_word(r, starts, at);
            while (at < r->end && classes[folded[at]] == LETTER)
                at++;
        }
    }
}

/* A line may end inside an amount, and look like a headline to the zones: "denda Rp" and
 * "200 juta". No value is cut in two because of it. */
static bool goes_on(reading *r, const zone *part, const zone *next)
{
    const rule_kinds counted = RULES(RULE_SCALE) | RULES(RULE_CURRENCY_AFTER) |
                               RULES(RULE_PERCENT) | RULES(RULE_UNIT) | RULES(RULE_COUNT) |
                               RULES(RULE_PLACE) | RULES(RULE_MONTH);
    size_t start, end;
    if (next->kind == ZONE_FURNITURE)
        return false;
    reading_begin(r, part->start, next->end);
    size_t last = gap_before(r, next->start), first = gap(r, last);
    if (first < next->start || last <= part->start)
        return false; /* an empty line parts them */
    if (is_digit(byte_at(r, first)))
        return rule_before(r, first, RULES(RULE_CURRENCY_BEFORE), &start) != NULL;
    return is_digit(byte_at(r, last - 1)) && rule_at(r, first, counted, &end);
}

static void read_zones(reading *r, const zones *zones)
{
    for (size_t i = 0; i < zones->count; i++) {
        const zone *zone = &zones->items[i];
        if (zone->kind == ZONE_FURNITURE)
            continue;
        size_t start = zone->start;
        for (; i + 1 < zones->count && goes_on(r, &zones->items[i], &zones->items[i + 1]); i++)
            ;
        reading_begin(r, start, zones->items[i].end);
        read_zone(r);
    }
}

static bool is_day(const value *item)
{
    return strcmp(item->type, "DATE") == 0 && item->value.iso && !item->value.calendar &&
           strlen(item->value.iso) == 10 && item->value.iso[0] != '-';
}

/* The date the text states for itself: a date line's, a dated dateline's, or the full date that
 * the lead gives, with its weekday, for the day it reports. */
static const char *stated_date(const reading *model, const zones *zones)
{
    enum { LEAD = 900, DATELINE = 160 };
    size_t lead_end = 0;
    for (int pass = 0; pass < 2; pass++) {
        for (size_t i = 0; i < zones->count; i++) {
            const zone *zone = &zones->items[i];
            bool line = zone->kind == ZONE_DATE_LINE || zone->kind == ZONE_DATELINE;
            if (zone->kind == ZONE_FURNITURE || line == (pass == 1))
                continue;
            if (!line && !lead_end)
                lead_end = zone->start + LEAD;
            if (!line && zone->start >= lead_end)
                break;
            reading r = *model;
            r.start = zone->start;
            r.end = line || zone->end < lead_end ? zone->end : lead_end;
            while (r.end < zone->end && (r.folded[r.end] & 0xC0) == 0x80)
                r.end--;
            reading_begin(&r, r.start, r.end);
            read_zone(&r);
            for (size_t n = 0; n < r.count; n++) {
                bool weekday = !is_digit((unsigned char)r.folded[r.items[n].start]);
                bool dateline = r.items[n].start < zone->start + DATELINE &&
                                r.items[n].end + 3 < r.end &&
                                memchr(r.folded + r.items[n].end, '-', 3) != NULL;
                if (is_day(&r.items[n]) && (line || weekday || dateline))
                    return r.items[n].value.iso;
            }
        }
    }
    return NULL;
}

void values_read(const text *text, const zones *zones, const value_rules *rules,
                 const char *given_date, workspace *workspace, values *out)
{
    word_found found[WORDS_FOUND];
    reading r = {.folded = text->folded.data,
                 .found = found,
                 .canonical = text->canonical.data,
                 .rules = rules,
                 .arena = workspace->arena};
    const char *date = given_date && calendar_parse(given_date, &r.document) ? given_date : NULL;
    if (!date)
        date = stated_date(&r, zones);
    r.dated = date && calendar_parse(date, &r.document);
    read_zones(&r, zones);
    *out = (values){.items = r.items,
                    .count = r.count,
                    .document_date = r.dated ? date : NULL,
                    .warnings = r.warnings,
                    .n_warnings = r.n_warnings};
}
