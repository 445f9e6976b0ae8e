/* TIME: what pukul, jam or a zone makes a time of day. */
#include "readers.h"

typedef struct clock {
    int hour, minute;
    bool minutes; /* written: 07.30 */
    const char *zone;
    size_t start, end;
} clock;

static bool hour_at(reading *r, size_t at, clock *c)
{
    size_t end;
    *c = (clock){.start = at};
    if (integer_at(r, at, 2, &c->hour, &c->end)) {
        unsigned char mark = byte_at(r, c->end);
        if ((mark == '.' || mark == ':') && integer_at(r, c->end + 1, 2, &c->minute, &end) &&
            end == c->end + 3) {
            c->minutes = true;
            c->end = end;
            int seconds;
            if (byte_at(r, end) == mark && integer_at(r, end + 1, 2, &seconds, &end) &&
                end == c->end + 3)
                c->end = end;
        }
        unsigned char next = byte_at(r, c->end);
        bool more = (next == '.' || next == ',' || next == ':') && is_digit(byte_at(r, c->end + 1));
        return c->hour <= 24 && c->minute <= 59 && !(c->hour == 24 && c->minute) && !more;
    }
    bool half = false, too_large;
    const rule *word = rule_at(r, at, RULES(RULE_FRACTION), &end);
    if (word && word->number == 50) { /* setengah delapan */
        half = true;
        at = gap(r, end);
        if (integer_at(r, at, 2, &c->hour, &c->end)) {
            c->hour -= 1;
            c->minute = 30;
            return c->hour >= 0 && c->hour <= 12;
        }
    }
    kliping_number n;
    if (!number_words_read(r, at, &n, &c->end, &too_large) || too_large || n.decimals ||
        n.coefficient < half || n.coefficient > 24)
        return false;
    c->hour = (int)n.coefficient - half;
    c->minute = half ? 30 : 0;
    return true;
}

static void read_zone(reading *r, clock *c)
{
    size_t end;
    const rule *zone = rule_next(r, c->end, RULES(RULE_ZONE), &end);
    if (zone) {
        c->zone = zone->value;
        c->end = end;
    }
}

/* pagi and dini hari leave the hour, siang 1-6 and sore are after noon, malam is after six or
 * past midnight. */
static void read_day_part(reading *r, clock *c)
{
    size_t end;
    const rule *part = rule_next(r, c->end, RULES(RULE_DAY_PART), &end);
    if (!part || (c->minutes && c->zone))
        return;
    int hour = c->hour;
    if (strcmp(part->value, "noon") == 0)
        hour += hour >= 1 && hour <= 6 ? 12 : 0;
    else if (strcmp(part->value, "afternoon") == 0)
        hour += hour >= 1 && hour < 12 ? 12 : 0;
    else if (strcmp(part->value, "night") == 0)
        hour = hour == 12 ? 0 : hour >= 5 && hour < 12 ? hour + 12 : hour;
    else if (strcmp(part->value, "morning") == 0 && hour == 12)
        hour = 0;
    c->hour = hour;
    c->end = end;
}

static void read_zones(reading *r, clock *c)
{
    read_zone(r, c);
    read_day_part(r, c);
    if (!c->zone)
        read_zone(r, c); /* 2 siang WIB */
}

static const char *iso_time(reading *r, const clock *c)
{
    char text[5];
    text[0] = (char)('0' + c->hour / 10);
    text[1] = (char)('0' + c->hour % 10);
    text[2] = ':';
    text[3] = (char)('0' + c->minute / 10);
    text[4] = (char)('0' + c->minute % 10);
    return keep_text(r, (bytes){text, sizeof text});
}

static bool range_end(reading *r, const clock *first, clock *last)
{
    size_t at = gap(r, first->end), end;
    if (byte_at(r, at) == '-')
        at++;
    else if (rule_at(r, at, RULES(RULE_TO), &end))
        at = end;
    else
        return false;
    at = gap(r, at);
    if (rule_at(r, at, RULES(RULE_CLOCK), &end))
        at = gap(r, end);
    return hour_at(r, at, last);
}

static size_t emit_time(reading *r, clock *first, bool introduced)
{
    read_zones(r, first);
    clock last;
    bool range = range_end(r, first, &last);
    if (range) {
        read_zones(r, &last);
        range = last.zone || introduced || first->zone;
        if (first->zone && last.zone && strcmp(first->zone, last.zone) != 0)
            range = false;
    }
    const char *zone = first->zone ? first->zone : range ? last.zone : NULL;
    if (!introduced && !zone)
        return first->start;
    size_t end = range ? last.end : first->end;
    surroundings around = {0};
    surroundings_before(r, first->start, &around);
    kliping_value v = {.zone = zone};
    if (range) {
        v.from = iso_time(r, first);
        v.to = iso_time(r, &last);
    } else {
        v.iso = iso_time(r, first);
        v.approximate = around.approximate;
    }
    emit(r, "TIME", first->start, end, &v);
    return end;
}

size_t clock_at(reading *r, size_t at, size_t end)
{
    clock c;
    if (byte_at(r, end) == ':')
        end++;
    if (!hour_at(r, gap(r, end), &c))
        return at;
    return emit_time(r, &c, true);
}

/* "pukul 08.00-10.00 dan 13.00-15.00": introduced once for both. */
static bool continues_time(const reading *r, size_t at)
{
    size_t end;
    if (!r->count || strcmp(r->items[r->count - 1].type, "TIME") != 0)
        return false;
    size_t from = gap(r, r->items[r->count - 1].end);
    if (byte_at(r, from) == ',')
        from = gap(r, from + 1);
    if (rule_at(r, from, RULES(RULE_AND) | RULES(RULE_OR) | RULES(RULE_TO), &end))
        from = gap(r, end);
    return from == at;
}

size_t time_at(reading *r, size_t at)
{
    clock c;
    if (!hour_at(r, at, &c))
        return at;
    return emit_time(r, &c, c.minutes && continues_time(r, at));
}
