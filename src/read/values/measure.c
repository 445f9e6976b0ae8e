/* MONEY, PERCENT, QUANTITY: a number and what it counts, or two of them as a range.
 *
 *     [mark] amount [restatement] [lebih] what [to [mark] amount what] [lebih] [per unit]
 */
#include "readers.h"

typedef enum measure_kind { BARE, MONEY, PERCENT, QUANTITY } measure_kind;

typedef struct side {
    measure_kind kind;
    size_t start, end;
    amount amount;
    const char *what; /* currency code or unit */
    bool marked;      /* a currency mark stands before */
    bool counted;     /* a unit that has no fractions */
    bool place;       /* one that is also the head of names */
    bool more;        /* "lebih" between number and unit */
    bool negative;
} side;

/* A minus sign set against the number, or the word. */
static size_t minus_at(reading *r, size_t at, bool *negative)
{
    size_t end;
    *negative = false;
    if (is_digit(byte_at(r, at)))
        return at;
    *negative = true;
    if (byte_at(r, at) == '-' && is_digit(byte_at(r, at + 1)))
        return at + 1;
    if (rule_at(r, at, RULES(RULE_MINUS), &end))
        return gap(r, end);
    *negative = false;
    return at;
}

static bool letter_is_unit(reading *r, const side *s)
{
    size_t start = s->start, skipped;
    for (int words = 0; words < 3; words++) {
        if (rule_before(r, start, RULES(RULE_LETTER_UNIT_AFTER), &skipped))
            return true;
        start = word_before(r, gap_before(r, start));
    }
    return false;
}

/* "Rapat Inflasi 2025 hari ini": a year, then a day. */
static bool is_year_before_relative(reading *r, const side *s, size_t at)
{
    const rule_kinds relative =
        RULES(RULE_TODAY) | RULES(RULE_THIS_WEEK) | RULES(RULE_THIS_MONTH) | RULES(RULE_THIS_YEAR);
    size_t end;
    return s->amount.plain && !s->amount.scaled && s->amount.figure_end == s->amount.start + 4 &&
           rule_next(r, at, relative, &end);
}

static bool read_what(reading *r, size_t at, side *s)
{
    const rule_kinds kinds = RULES(RULE_CURRENCY_AFTER) | RULES(RULE_PERCENT) | RULES(RULE_PLACE) |
                             RULES(RULE_UNIT) | RULES(RULE_COUNT) | RULES(RULE_NOT_UNIT) |
                             RULES(RULE_LETTER_UNIT);
    size_t end;
    const rule *what = rule_next(r, at, kinds, &end);
    if (!what || what->kind == RULE_NOT_UNIT)
        return false;
    if (what->kind == RULE_LETTER_UNIT && !letter_is_unit(r, s))
        return false;
    if (is_year_before_relative(r, s, at))
        return false;
    if (byte_at(r, end) == '-' && is_letter(byte_at(r, end + 1)) &&
        is_letter(byte_at(r, end - 1)) && !is_digit(byte_at(r, gap(r, end + 1))) &&
        what->kind == RULE_COUNT)
        return false; /* orang-orang */
    s->kind = what->kind == RULE_CURRENCY_AFTER ? MONEY
              : what->kind == RULE_PERCENT      ? PERCENT
                                                : QUANTITY;
    s->place = what->kind == RULE_PLACE;
    s->counted = what->kind == RULE_COUNT || s->place;
    s->what = what->value;
    s->end = end;
    return true;
}

/* ",-" behind a sum. */
static size_t money_tail(reading *r, size_t end)
{
    unsigned char c = byte_at(r, end);
    if ((c == ',' || c == '.') && byte_at(r, end + 1) == '-' && !is_digit(byte_at(r, end + 2)))
        return end + (byte_at(r, end + 2) == '-' ? 3 : 2);
    return end;
}

static bool read_marked(reading *r, side *s, const rule *mark, size_t at)
{
    unsigned flags = NUMBER_MONEY;
    if (byte_at(r, at) == '.' || byte_at(r, at) == ':') {
        flags |= byte_at(r, at) == '.' ? NUMBER_DOTTED : 0;
        at++;
    }
    bool negative;
    at = minus_at(r, gap(r, at), &negative);
    if (!amount_read(r, at, flags, &s->amount))
        return false;
    s->negative |= negative;
    s->marked = true;
    s->kind = MONEY;
    s->what = mark->value;
    s->end = money_tail(r, s->amount.end);
    size_t end;
    if (!rule_next(r, s->end, RULES(RULE_PERCENT) | RULES(RULE_CURRENCY_AFTER), &end))
        return true;
    if (rule_next(r, s->end, RULES(RULE_PERCENT), &end))
        return false; /* an abbreviation that is also a code: "IRR 15 persen" */
    const rule *word = rule_next(r, s->end, RULES(RULE_CURRENCY_AFTER), &end);
    if (word && strcmp(word->value, s->what) == 0)
        s->end = end;
    return true;
}

/* Whether a minus sign or a currency mark may stand here, before the number. */
static bool is_led(const reading *r, size_t at)
{
    const rule_kinds leading = RULES(RULE_MINUS) | RULES(RULE_CURRENCY_BEFORE);
    unsigned char c = byte_at(r, at);
    return !is_digit(c) && (c == '-' || word_at(r, at)->begins & leading);
}

static bool side_read(reading *r, size_t at, side *s)
{
    s->kind = BARE;
    s->start = at;
    s->what = NULL;
    s->marked = s->counted = s->place = s->more = false;
    s->negative = false;
    size_t end;
    if (is_led(r, at)) {
        at = minus_at(r, at, &s->negative);
        const rule *mark =
            is_digit(byte_at(r, at)) ? NULL : rule_at(r, at, RULES(RULE_CURRENCY_BEFORE), &end);
        if (mark)
            return read_marked(r, s, mark, end);
    }
    if (!amount_read(r, at, NUMBER_PLAIN, &s->amount))
        return false;
    s->end = s->amount.end;
    if (read_what(r, s->end, s))
        return true;
    if (rule_next(r, s->end, RULES(RULE_AT_LEAST_AFTER), &end) && read_what(r, end, s))
        s->more = true;
    return true;
}

/* What joins the ends of a range, and where the second end begins. */
static bool range_joint(reading *r, const side *first, size_t *second)
{
    size_t at = gap(r, first->end), end, start;
    if (byte_at(r, at) == '-' && byte_at(r, at + 1) != '-') {
        *second = gap(r, at + 1);
        return true;
    }
    const rule *joint = rule_at(
        r, at, RULES(RULE_TO) | RULES(RULE_AND) | RULES(RULE_OR) | RULES(RULE_NUMBER), &end);
    if (!joint || end == at)
        return false;
    if (joint->kind == RULE_NUMBER) { /* dua tiga orang */
        *second = at;
        return first->kind == BARE && !first->amount.digits &&
               joint->number == first->amount.low.coefficient + 1 && joint->number < 10;
    }
    *second = gap(r, end);
    if (joint->kind == RULE_TO)
        return true;
    if (joint->kind == RULE_OR)
        return first->kind == BARE && !first->amount.scaled;
    return rule_before(r, first->start, RULES(RULE_BETWEEN), &start) != NULL;
}

static void settle(side *s)
{
    if (s->amount.either && s->counted)
        amount_as_thousands(&s->amount);
}

/* The second end fits the first when they count the same thing and it is larger. */
static bool range_fits(side *first, side *second)
{
    if (second->kind == BARE) /* Rp 5 - 10: the mark holds for both */
        return false;
    if (first->kind != BARE &&
        (first->kind != second->kind ||
         strcmp(first->what ? first->what : "", second->what ? second->what : "") != 0))
        return false;
    if (first->amount.too_large || second->amount.too_large || first->more)
        return false;
    bool shared_what = first->kind == BARE;
    if (shared_what) {
        first->counted = second->counted;
        settle(first);
    }
    settle(second);
    if (!first->amount.fuzzy == !second->amount.fuzzy)
        amount_share_scale(&first->amount, &second->amount);
    kliping_number low = first->amount.low, high = second->amount.low;
    if (first->negative)
        low.coefficient = -low.coefficient;
    if (second->negative)
        high.coefficient = -high.coefficient;
    return decimal_compare(low, high) < 0;
}

/* 2,5 plus minus 1 persen: from 1,5 to 3,5. */
static bool around_read(reading *r, side *first, side *second)
{
    size_t at;
    if (!rule_next(r, first->end, RULES(RULE_PLUS_MINUS), &at) ||
        !side_read(r, gap(r, at), second) || second->kind != PERCENT || first->kind == MONEY ||
        first->kind == QUANTITY)
        return false;
    kliping_number width = second->amount.low, low = width;
    low.coefficient = -low.coefficient;
    kliping_number middle = first->amount.low;
    second->amount.low = middle;
    return decimal_add(&first->amount.low, low) && decimal_add(&second->amount.low, width);
}

static bool range_read(reading *r, rule_kinds behind, side *first, side *second)
{
    const rule_kinds joints = RULES(RULE_PLUS_MINUS) | RULES(RULE_TO) | RULES(RULE_AND) |
                              RULES(RULE_OR) | RULES(RULE_NUMBER);
    size_t at;
    if (!(behind & joints) && byte_at(r, gap(r, first->end)) != '-')
        return false;
    if (around_read(r, first, second))
        return true;
    if (!range_joint(r, first, &at) || !side_read(r, at, second))
        return false;
    if (first->marked && second->kind == BARE) { /* Rp 10 hingga 15 juta */
        unsigned flags = NUMBER_MONEY;
        if (!amount_read(r, second->start, flags, &second->amount))
            return false;
        second->kind = MONEY;
        second->what = first->what;
        second->end = money_tail(r, second->amount.end);
    }
    side as_read = *first;
    if (range_fits(first, second))
        return true;
    *first = as_read;
    return false;
}

/* satu rumah satu jumantik */
static bool one_by_one(const reading *r, const side *s)
{
    size_t end;
    const rule *again = rule_next(r, s->end, RULES(RULE_NUMBER), &end);
    return !s->amount.digits && again && s->counted &&
           decimal_compare(s->amount.low, decimal_of(1)) == 0 && again->number == 1;
}

/* The number right behind names, it does not count: nomor 5, RT 05, SMPN 5 Kota Medan. */
static bool is_name(reading *r, const side *s, measure_kind kind)
{
    size_t start;
    if (s->marked || kind == PERCENT || kind == MONEY)
        return false;
    if (rule_before(r, s->start, RULES(RULE_NOT_AFTER), &start))
        return true;
    if (s->amount.digits ? !s->place : one_by_one(r, s))
        return !s->amount.digits;
    bool upper = !s->amount.digits && upper_at(r, s->start);
    if (!upper && !s->place)
        return false;
    size_t before = gap_before(r, s->start), word = word_before(r, before);
    bool capital_before = word < before && upper_at(r, word);
    if (upper) {
        if (rule_before(r, s->start, RULES(RULE_NAME_NUMBER), &start) ||
            (byte_at(r, s->start) == 's' && byte_at(r, s->start + 1) == 'e' && capital_before))
            return true;
        if (s->place && word_end(r, s->start) < s->amount.end &&
            upper_at(r, gap(r, s->amount.end)) && before > r->start)
            return true; /* Kabupaten Lima Puluh Kota */
    }
    if (!s->place || !capital_before || !s->amount.plain)
        return false;
    size_t unit = gap(r, s->amount.end), next = gap(r, s->end);
    return upper_at(r, unit) && upper_at(r, next);
}

static const char *unit_of_word(reading *r, size_t at, bool open, size_t *end)
{
    const rule *known = rule_at(
        r, at, RULES(RULE_PER_UNIT) | RULES(RULE_UNIT) | RULES(RULE_COUNT) | RULES(RULE_PLACE),
        end);
    if (known)
        return known->value;
    const rule_kinds never = RULES(RULE_MONTH) | RULES(RULE_WEEKDAY) | RULES(RULE_TODAY) |
                             RULES(RULE_THIS_WEEK) | RULES(RULE_THIS_MONTH) |
                             RULES(RULE_THIS_YEAR) | RULES(RULE_NUMBER) | RULES(RULE_ON_DATE);
    size_t stop = word_end(r, at), other;
    if (!open || stop == at || rule_at(r, at, never, &other))
        return NULL;
    *end = stop;
    if (stop - at > 5 && memcmp(r->folded + stop - 3, "nya", 3) == 0) /* bulannya */
        stop -= 3;
    return keep_text(r, (bytes){r->folded + at, stop - at});
}

/* per bulan, /kg, sebulan; per orang per tahun. A second one only where it is a known unit. */
static const char *per_read(reading *r, size_t at)
{
    const char *per = NULL;
    for (int parts = 0; parts < 3; parts++) {
        size_t end, unit_end;
        const char *unit = NULL;
        const rule *word = rule_next(r, at, RULES(RULE_PER) | RULES(RULE_PER_JOINED), &end);
        if (!word)
            break;
        if (word->kind == RULE_PER_JOINED) {
            unit = word->value;
            unit_end = end;
        } else
            unit = unit_of_word(r, gap(r, end), !per, &unit_end);
        if (!unit)
            break;
        bytes both[] = {bytes_of(per ? per : ""), BYTES("/"), bytes_of(unit)};
        per = per ? arena_join(r->arena, both, 3) : unit;
        at = unit_end;
    }
    return per;
}

static void set_bounds(kliping_value *v, const side *first, const side *last,
                       const surroundings *around)
{
    v->min = first->amount.low;
    v->max = first == last ? first->amount.high : last->amount.low;
    if (last->amount.fuzzy)
        v->max = last->amount.high;
    if (first->negative)
        v->min.coefficient = -v->min.coefficient;
    if (last->negative)
        v->max.coefficient = -v->max.coefficient;
    v->min = decimal_normal(v->min);
    v->max = decimal_normal(v->max);
    bool fuzzy = first->amount.fuzzy || last->amount.fuzzy;
    v->approximate = fuzzy || first->amount.approximate || last->amount.approximate;
    if (fuzzy || first != last) {
        v->approximate = fuzzy;
        return;
    }
    v->approximate |= around->approximate;
    if (around->at_most)
        v->min = (kliping_number){0};
    else if (around->at_least)
        v->max = (kliping_number){0};
    if (around->at_least || around->at_most)
        v->approximate = false;
}

/* "dua hari lalu": a day, where the document's own is known. Longer spans stay quantities. */
static size_t days_ago(reading *r, rule_kinds behind, const side *s)
{
    size_t end;
    kliping_number n = s->amount.low;
    if (s->kind != QUANTITY || !(behind & RULES(RULE_AGO)) ||
        !rule_next(r, s->end, RULES(RULE_AGO), &end) || strcmp(s->what, "hari") != 0 ||
        s->amount.fuzzy || n.decimals || n.coefficient > 3000 || s->negative)
        return 0;
    rule distance = {.number = -n.coefficient, .kind = RULE_TODAY};
    relative_at(r, s->start, &distance, end);
    return end;
}

static size_t emit_measure(reading *r, rule_kinds next, side *first, side *last)
{
    static const char *const types[] = {NULL, "MONEY", "PERCENT", "QUANTITY"};
    const rule_kinds behind = RULES(RULE_AT_LEAST_AFTER) | RULES(RULE_AT_MOST_AFTER);
    const rule_kinds per = RULES(RULE_PER) | RULES(RULE_PER_JOINED);
    surroundings around = {0};
    surroundings_before(r, first->start, &around);
    around.end = last->end;
    if (next & behind)
        surroundings_after(r, last->end, &around);
    around.at_least |= first->more;
    kliping_value *v = &r->measure;
    bool priced = last->kind != PERCENT && (next & per || around.end > last->end);
    v->per = priced ? per_read(r, around.end) : NULL;
    set_bounds(v, first, last, &around);
    v->currency = last->kind == MONEY ? last->what : NULL;
    v->unit = last->kind == MONEY ? NULL : last->what;
    emit(r, types[last->kind], first->start, last->end, v);
    return last->end;
}

/* A minus sign set against a percentage belongs to it; at the start of a line it is a bullet. */
static void take_sign(reading *r, side *s)
{
    size_t sign = s->start - 1;
    if (s->kind != PERCENT || s->negative || s->start <= r->start || byte_at(r, sign) != '-')
        return;
    unsigned char before = sign > r->start ? byte_at(r, sign - 1) : ' ';
    if (before == ' ' || before == '(') {
        s->start = sign;
        s->negative = true;
    }
}

/* What the word behind a number, and what it counts, may begin. */
static rule_kinds begins_behind(const reading *r, size_t end)
{
    return word_at(r, gap(r, end))->begins;
}

size_t measure_at(reading *r, size_t at)
{
    side first, second;
    if (!side_read(r, at, &first))
        return at;
    take_sign(r, &first);
    rule_kinds behind = begins_behind(r, first.end);
    if (range_read(r, behind, &first, &second)) {
        if (is_name(r, &first, second.kind))
            return second.end;
        return emit_measure(r, begins_behind(r, second.end), &first, &second);
    }
    if (first.kind == BARE)
        return at;
    if (first.amount.too_large) {
        warn(r, "number beyond 10^18 is no value", first.start, first.end);
        return first.end;
    }
    settle(&first);
    if (is_name(r, &first, first.kind))
        return first.end;
    size_t ago = days_ago(r, behind, &first);
    return ago ? ago : emit_measure(r, behind, &first, &first);
}
