/* The document's own date, where none was given with it. */
#include "readers.h"

static bool is_day(const value *item)
{
    const kliping_value *v = item->value;
    return strcmp(item->type, "DATE") == 0 && v->iso && !v->calendar && strlen(v->iso) == 10 &&
           v->iso[0] != '-';
}

/* Whether a figure may be the year of a full date: behind a month, or as the third figure. A last
 * figure of the day may also stand there: 2024-05-17. */
static bool may_be_last(reading *r, size_t at, size_t size, size_t previous, unsigned char joined)
{
    size_t before = gap_before(r, at), word = before;
    unsigned char c = byte_at(r, before - 1);
    if (before == r->start)
        return false;
    if (c == '/' || c == '.' || c == '-') {
        bool third = joined == c && gap_before(r, before - 1) == previous;
        return third || (size == 4 && letter_before(r, before - 1));
    }
    if (size != 4)
        return false;
    if (c == ',')
        return is_digit(byte_at(r, before - 2)); /* Juli 27, 2024 */
    while (word > r->start && is_letter(byte_at(r, word - 1)))
        word--;
    return word_at(r, word)->begins & (RULES(RULE_MONTH) | RULES(RULE_YEAR));
}

/* What joins figures to those of one number or date. */
static bool is_joint(unsigned char c)
{
    return (c >= ',' && c <= '/') || c == ':';
}

/* Behind the first digit of the last figure that may end a full date; 0 where none does. Looks at
 * the figures only, from the first place on: most texts hold no full date where they could state
 * their own. */
static size_t last_of_days(reading *r, size_t first)
{
    const places *places = &r->places;
    size_t previous = r->start; /* where the figure before ends */
    unsigned char joined = 0;   /* what stands before that figure */
    size_t last = 0;
    for (size_t i = first; places->at[i] < r->end; i++) {
        size_t at = places->at[i];
        for (bool digit = is_digit(byte_at(r, at)); digit; at = previous + 1) {
            size_t end = at;
            while (is_digit(byte_at(r, end)))
                end++;
            if ((end - at == 4 || end - at <= 2) && may_be_last(r, at, end - at, previous, joined))
                last = at + 1;
            joined = byte_at(r, gap_before(r, at) - 1);
            previous = end;
            digit = is_joint(byte_at(r, end)) && is_digit(byte_at(r, end + 1));
        }
    }
    return last;
}

static bool states(const reading *r, const value *item, size_t start, bool line)
{
    enum { DATELINE = 160 };
    bool weekday = !is_digit(byte_at(r, item->start));
    bool dateline = item->start < start + DATELINE && item->end + 3 < r->end &&
                    memchr(r->folded + item->end, '-', 3) != NULL;
    return is_day(item) && (line || weekday || dateline);
}

static const char *stated_between(reading *model, size_t first, size_t start, size_t end, bool line)
{
    reading_begin(model, start, end);
    size_t last = last_of_days(model, first), n = 0;
    if (!last)
        return NULL;
    const char *date = NULL;
    reading r = *model;
    for (size_t i = first_place(&r.places, start); r.places.at[i] < last && !date;)
        for (i = zone_step(&r, i); n < r.count && !date; n++)
            if (states(&r, &r.items[n], start, line))
                date = r.items[n].value->iso;
    return date;
}

enum { LEAD = 900 };

/* Of the lines that give dates, or of those of the lead. */
static const char *stated_in(reading *model, const zones *zones, bool of_lines)
{
    const uint32_t *at = model->places.at;
    size_t lead_end = 0, place = 0;
    for (size_t i = 0; i < zones->count; i++) {
        const zone *zone = &zones->items[i];
        bool line = zone->kind == ZONE_DATE_LINE || zone->kind == ZONE_DATELINE;
        if (zone->kind == ZONE_FURNITURE || line != of_lines)
            continue;
        if (!line && !lead_end)
            lead_end = zone->start + LEAD;
        if (!line && zone->start >= lead_end)
            break;
        size_t end = line || zone->end < lead_end ? zone->end : lead_end;
        while (end < zone->end && (byte_at(model, end) & 0xC0) == 0x80)
            end--;
        while (at[place] < zone->start || (at[place] < end && !is_digit(byte_at(model, at[place]))))
            place++;
        const char *date =
            at[place] < end ? stated_between(model, place, zone->start, end, line) : NULL;
        if (date)
            return date;
    }
    return NULL;
}

/* The date the text states for itself: a date line's, a dated dateline's, or the full date that
 * the lead gives, with its weekday, for the day it reports. */
const char *stated_date(reading *model, const zones *zones)
{
    const char *date = stated_in(model, zones, true);
    if (!date)
        date = stated_in(model, zones, false);
    reading_end(model);
    return date;
}
