/* Goes over each zone once. A value can start at a digit, a currency mark or one of the words in
 * the vocabulary's filter; everything else is passed over word by word. */
#include "values.h"

#include "values/readers.h"

/* What a byte is, for the scan. */
enum { OTHER, LETTER, DIGIT, SIGN };

static int class_of(unsigned char c)
{
    if (c >= 'a' && c <= 'z')
        return LETTER;
    if (is_digit(c))
        return DIGIT;
    if (c >= 0x80)
        return c == 0xC2 || c == 0xE2 ? SIGN : LETTER; /* £ ¥ and €; the rest are letters */
    return c == '$' || c == '%' ? SIGN : OTHER;
}

static size_t at_word(reading *r, size_t at)
{
    const rule_kinds starts = RULES(RULE_WEEKDAY) | RULES(RULE_CLOCK) | RULES(RULE_TODAY) |
                              RULES(RULE_THIS_WEEK) | RULES(RULE_THIS_MONTH) |
                              RULES(RULE_THIS_YEAR) | RULES(RULE_FISCAL) | RULES(RULE_ACADEMIC) |
                              RULES(RULE_EITHER_YEAR) | RULES(RULE_PERIOD);
    size_t end, stop = at;
    const rule *word = rule_at(r, at, starts, &end);
    switch (word ? word->kind : RULE_KINDS) {
    case RULE_WEEKDAY:
        stop = weekday_at(r, at, word, end);
        break;
    case RULE_CLOCK:
        stop = clock_at(r, at, word, end);
        break;
    case RULE_FISCAL:
    case RULE_ACADEMIC:
    case RULE_EITHER_YEAR:
        stop = labelled_year_at(r, at, word, end);
        break;
    case RULE_PERIOD:
        stop = period_at(r, at, word, end);
        break;
    case RULE_KINDS:
        break;
    default:
        stop = relative_at(r, at, word, end);
    }
    if (stop == at)
        stop = law_at(r, at);
    if (stop == at)
        stop = month_at(r, at);
    if (stop == at)
        stop = ordinal_at(r, at);
    if (stop == at)
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

static void read_zone(reading *r)
{
    const rule_filter *filter = rules_filter(r->rules);
    uint8_t classes[256];
    for (int c = 0; c < 256; c++)
        classes[c] = (uint8_t)class_of((unsigned char)c);
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
            size_t word = at, letters;
            while (at < r->end && folded[at] >= 'a' && folded[at] <= 'z')
                at++;
            letters = at - word;
            if (letters && letters < 64 &&
                filter->sizes[folded[word] - 'a'][letters > 1 ? folded[word + 1] - 'a' : 26] >>
                        letters &
                    1) {
                size_t stop = at_word(r, word);
                at = stop > word ? stop : at;
            }
            while (at < r->end && classes[folded[at]] == LETTER)
                at++;
        }
    }
}

static void read_zones(reading *r, const zones *zones)
{
    for (size_t i = 0; i < zones->count; i++) {
        const zone *zone = &zones->items[i];
        if (zone->kind == ZONE_FURNITURE)
            continue;
        r->start = zone->start;
        r->end = zone->end;
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
    reading r = {.folded = text->folded.data,
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
