/* Number words. A number is a sum of groups below a thousand, each with a smaller scale than the
 * one before: (dua ratus lima puluh) ribu + (tiga belas). */
#include "number.h"

enum { NO_SCALE = 99 };

typedef struct words {
    kliping_number total; /* closed groups */
    int group;            /* 0-999, not yet scaled */
    int fraction;         /* hundredths beside the group: setengah */
    int digit;            /* the last word, if it was one to nine; else -1 */
    int scale;            /* of the last closed group */
    int closed;           /* how many groups are */
    bool group_open;      /* the group has words */
    bool just_scaled;     /* the last word was a scale */
    bool any, too_large;
} words;

static bool close_group(words *w, int scale)
{
    kliping_number part = {true, 2, (int64_t)w->group * 100 + w->fraction};
    part = decimal_normal(part);
    w->too_large |= !decimal_scale(&part, scale) || !decimal_add(&w->total, part);
    w->group = w->fraction = 0;
    w->group_open = false;
    w->scale = scale;
    w->closed++;
    return true;
}

static bool take_number(words *w, int64_t n)
{
    if (w->fraction)
        return false;
    if (n < 10) {
        bool fits = !w->group_open || (w->digit < 0 && w->group % 10 == 0 && w->group % 100 != 10);
        if (!fits || (n == 0 && w->any))
            return false;
        w->group += (int)n;
        w->digit = (int)n;
    } else if (n < 100) { /* sepuluh, sebelas */
        if (w->group % 100)
            return false;
        w->group += (int)n;
        w->digit = -1;
    } else if (n == 100) {
        if (w->group_open)
            return false;
        w->group = 100;
        w->digit = -1;
    } else { /* seribu, sejuta */
        int scale = 0;
        for (int64_t rest = n; rest >= 10; rest /= 10)
            scale++;
        if (w->group_open || scale >= w->scale)
            return false;
        w->group = 1;
        close_group(w, scale);
        w->digit = -1;
        w->just_scaled = true;
        return true;
    }
    w->group_open = true;
    w->just_scaled = false;
    return true;
}

static bool take_multiplier(words *w, int64_t factor)
{
    if (w->digit < 1 || w->fraction || (factor == 100 && w->group > 9))
        return false;
    w->group += w->digit * ((int)factor - 1);
    w->digit = -1;
    return true;
}

static bool take_scale(words *w, int scale)
{
    if (w->group_open || w->fraction) {
        if (scale >= w->scale)
            return false;
        close_group(w, scale);
    } else if (w->just_scaled && scale > 3 && w->closed == 1) { /* seribu triliun */
        w->closed++;
        w->too_large |= !decimal_scale(&w->total, scale);
        w->scale = scale;
    } else
        return false;
    w->digit = -1;
    w->just_scaled = true;
    return true;
}

/* koma: single digits, or one number below a hundred: "koma dua lima", "koma dua puluh lima". */
static bool take_decimals(const reading *r, words *w, size_t at, size_t *end)
{
    const rule_kinds kinds = RULES(RULE_NUMBER) | RULES(RULE_MULTIPLIER) | RULES(RULE_TEEN);
    kliping_number value = {true, 0, w->group};
    int last = -1;
    bool any = false;
    const rule *word;
    size_t next;
    while (value.decimals < 12 && (word = rule_next(r, at, kinds, &next))) {
        if (word->kind == RULE_NUMBER && word->number < 10) {
            value.coefficient = value.coefficient * 10 + word->number;
            value.decimals++;
            last = (int)word->number;
        } else if (word->kind == RULE_NUMBER && word->number < 100) {
            value.coefficient = value.coefficient * 100 + word->number;
            value.decimals += 2;
            last = -1;
        } else if (word->kind == RULE_TEEN && last > 0) {
            value.coefficient = (value.coefficient - last) / 10 * 100 + 10 + last;
            value.decimals++;
            last = -1;
        } else if (word->kind == RULE_MULTIPLIER && word->number == 10 && last > 0) {
            size_t unit_end;
            const rule *unit = rule_next(r, next, RULES(RULE_NUMBER), &unit_end);
            bool joined = unit && unit->number > 0 && unit->number < 10;
            value.coefficient = value.coefficient * 10 + (joined ? unit->number : 0);
            value.decimals++;
            next = joined ? unit_end : next;
            last = -1;
        } else
            break;
        any = true;
        at = next;
    }
    if (!any)
        return false;
    const rule *scale = rule_next(r, at, RULES(RULE_SCALE), &next);
    if (scale) {
        w->too_large |= !decimal_scale(&value, (int)scale->number);
        at = next;
    }
    w->too_large |= !decimal_add(&w->total, value);
    w->group = 0;
    w->group_open = false;
    *end = at;
    return true;
}

static bool take(words *w, const rule *word)
{
    switch (word->kind) {
    case RULE_NUMBER:
        return take_number(w, word->number);
    case RULE_TEEN:
        if (w->digit < 1)
            return false;
        w->group += 10;
        w->digit = -1;
        return true;
    case RULE_MULTIPLIER:
        return take_multiplier(w, word->number);
    case RULE_SCALE:
        return take_scale(w, (int)word->number);
    case RULE_FRACTION:
        if (w->fraction || w->just_scaled)
            return false;
        w->fraction = (int)word->number;
        w->digit = -1;
        return true;
    default: /* RULE_QUARTERS: tiga perempat */
        if (w->digit < 1 || w->group != w->digit || w->fraction)
            return false;
        w->fraction = w->digit * 25;
        w->group = 0;
        w->digit = -1;
        return true;
    }
}

bool number_words_read(const reading *r, size_t at, kliping_number *number, size_t *end,
                       bool *too_large)
{
    const rule_kinds kinds = RULES(RULE_NUMBER) | RULES(RULE_TEEN) | RULES(RULE_MULTIPLIER) |
                             RULES(RULE_SCALE) | RULES(RULE_FRACTION) | RULES(RULE_QUARTERS);
    enum { MOST_WORDS = 60 };
    size_t next;
    const rule *word = rule_at(r, at, kinds, &next);
    *end = at;
    if (!word)
        return false;
    words w = {.total = decimal_of(0), .digit = -1, .scale = NO_SCALE};
    for (int count = 0; count < MOST_WORDS && word && take(&w, word); count++) {
        w.any = true;
        *end = at = next;
        word = rule_next(r, at, kinds, &next);
    }
    if (!w.any)
        return false;
    bool decimals = w.scale == NO_SCALE && !w.fraction &&
                    rule_next(r, at, RULES(RULE_POINT), &next) && take_decimals(r, &w, next, end);
    if (!decimals && (w.group_open || w.fraction))
        close_group(&w, 0);
    *too_large = w.too_large;
    *number = decimal_normal(w.total);
    return true;
}
