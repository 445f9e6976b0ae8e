#include "number.h"

enum { GROUPS = 8 };

/* Digits with their separators, before it is known what they count. */
typedef struct figure {
    size_t start[GROUPS], size[GROUPS];
    char separator[GROUPS]; /* before group i */
    int groups;
    uint64_t digits; /* all of them as one number, where they fit */
    size_t end;
    bool endless; /* more groups than any number has */
} figure;

static const uint64_t powers[] = {1, 10, 100, 1000, 10000, 100000, 1000000, 10000000, 100000000};

/* Further digits of a number. */
static size_t take_digits(const reading *r, size_t at, uint64_t *number)
{
    size_t size;
    do {
        uint64_t part;
        size = digits_of(eight_bytes(r->folded + at), &part);
        *number = *number * powers[size] + part;
        at += size;
    } while (size == 8);
    return at;
}

static void figure_split(const reading *r, size_t at, figure *f)
{
    uint64_t digits = 0;
    f->groups = 0;
    f->endless = false;
    for (;;) {
        size_t first = at;
        at = take_digits(r, at, &digits);
        if (f->groups < GROUPS) {
            f->start[f->groups] = first;
            f->size[f->groups++] = at - first;
        } else
            f->endless = true;
        unsigned char c = byte_at(r, at);
        if ((c != '.' && c != ',') || !is_digit(byte_at(r, at + 1)))
            break;
        if (f->groups < GROUPS)
            f->separator[f->groups] = (char)c;
        at++;
    }
    f->end = at;
    f->digits = digits;
}

static bool are_thousands(const figure *f, int groups)
{
    for (int i = 1; i < groups; i++)
        if (f->size[i] != 3)
            return false;
    return f->size[0] <= 3;
}

/* Groups [0, whole) are the integer, [whole, groups) the decimals. */
static bool long_value(const reading *r, const figure *f, int whole, kliping_number *n)
{
    unsigned digits = 0;
    *n = decimal_of(0);
    for (int i = 0; i < f->groups; i++) {
        for (size_t at = f->start[i]; at < f->start[i] + f->size[i]; at++) {
            int digit = byte_at(r, at) - '0';
            digits += digits || digit;
            if (digits > DECIMAL_DIGITS + 1 || n->decimals == DECIMAL_DIGITS)
                return false;
            if (n->coefficient > (INT64_MAX - digit) / 10)
                return false;
            n->coefficient = n->coefficient * 10 + digit;
            n->decimals += i >= whole;
        }
    }
    *n = decimal_normal(*n);
    return decimal_fits(*n);
}

static bool figure_value(const reading *r, const figure *f, int whole, kliping_number *n)
{
    size_t digits = 0, decimals = 0;
    for (int i = 0; i < f->groups; i++) {
        digits += f->size[i];
        decimals += i >= whole ? f->size[i] : 0;
    }
    if (digits > DECIMAL_DIGITS)
        return long_value(r, f, whole, n);
    *n = decimal_normal((kliping_number){true, (uint8_t)decimals, (int64_t)f->digits});
    return true;
}

/* A footnote's digit set against a grouped sum: 32.005.872.2422. */
static void drop_footnote(figure *f)
{
    int last = f->groups - 1;
    if (last >= 2 && f->size[last] == 4 && f->separator[1] == '.' && are_thousands(f, last)) {
        f->size[last] = 3;
        f->digits /= 10;
        f->end--;
    }
}

/* Where the decimals begin, by the order of rules the guide gives; -1 for what is no number. */
static int figure_whole(const reading *r, const figure *f)
{
    int n = f->groups;
    if (f->endless)
        return -1;
    if (n == 1)
        return 1;
    char first = f->separator[1], last = f->separator[n - 1];
    for (int i = 1; i < n - 1; i++)
        if (f->separator[i] != first)
            return -1;
    if (first != last) /* 1.507,08 and 1,507.08 */
        return are_thousands(f, n - 1) ? n - 1 : -1;
    bool zero = f->size[0] == 1 && byte_at(r, f->start[0]) == '0';
    if (n == 2 && (first == ',' || f->size[1] != 3 || zero))
        return 1;
    return are_thousands(f, n) && !zero ? n : -1;
}

/* "-an" behind digits: 16.300-an, 100an. */
static size_t about_suffix(const reading *r, size_t at)
{
    size_t from = at + (byte_at(r, at) == '-');
    return byte_at(r, from) == 'a' && byte_at(r, from + 1) == 'n' && word_end(r, from) == from + 2
               ? from + 2
               : at;
}

static void scale_by(amount *a, int scale)
{
    a->too_large |= !decimal_scale(&a->low, scale);
    if (!a->fuzzy)
        decimal_copy(&a->high, &a->low);
    else if (a->high.present)
        a->too_large |= !decimal_scale(&a->high, scale);
    a->scaled = true;
}

/* Scales behind digits or a fuzzy magnitude: juta; ribu triliun; jutaan. */
static void read_scales(const reading *r, unsigned flags, amount *a)
{
    rule_kinds kinds = RULES(RULE_SCALE) | RULES(RULE_ABOUT);
    if (a->digits)
        kinds |= RULES(RULE_MULTIPLIER);
    if (flags & NUMBER_MONEY && a->digits)
        kinds |= RULES(RULE_MARK_SCALE);
    size_t end;
    const rule *scale;
    while ((scale = rule_next(r, a->end, kinds, &end))) {
        if (scale->kind == RULE_ABOUT && scale->number < 3)
            break;
        if (scale->kind == RULE_MULTIPLIER) { /* 3 ratus ribu */
            if (a->scaled)
                break;
            scale_by(a, scale->number == 100 ? 2 : 1);
            a->scale = scale->number == 100 ? 2 : 1;
        } else {
            if (a->scale > 3 || scale->number <= a->scale)
                break;
            scale_by(a, (int)scale->number);
            a->scale += (int)scale->number;
            a->approximate |= scale->kind == RULE_ABOUT;
        }
        a->end = about_suffix(r, end); /* juta-an */
        a->approximate |= a->end != end;
        if (scale->kind == RULE_MARK_SCALE || a->approximate)
            break;
    }
}

/* 1 miliar 500 juta: further parts, each with a smaller scale. */
static void read_smaller_parts(const reading *r, amount *a)
{
    for (int last = a->scale; last > 3 && !a->approximate;) {
        size_t at = gap(r, a->end), end;
        kliping_number part;
        int scale;
        if (is_digit(byte_at(r, at))) {
            int n;
            const rule *word =
                integer_at(r, at, 3, &n, &end) ? rule_next(r, end, RULES(RULE_SCALE), &end) : NULL;
            if (!word || word->number >= last)
                return;
            part = decimal_of(n);
            scale = (int)word->number;
            a->too_large |= !decimal_scale(&part, scale);
        } else {
            bool too_large;
            kliping_number limit = decimal_of(1);
            if (!number_words_read(r, at, &part, &end, &too_large) || too_large ||
                !decimal_scale(&limit, last) || decimal_compare(part, limit) >= 0 ||
                decimal_compare(part, decimal_of(1000)) < 0)
                return;
            scale = 3;
        }
        a->too_large |= !decimal_add(&a->low, part);
        decimal_copy(&a->high, &a->low);
        a->end = end;
        last = scale;
    }
}

/* A restatement in brackets between the number and what it counts: 10.000 (Sepuluh Ribu). */
static void read_restatement(const reading *r, amount *a)
{
    size_t at = gap(r, a->end), end;
    kliping_number words;
    bool too_large;
    if (byte_at(r, at) != '(')
        return;
    at = gap(r, at + 1);
    if (!number_words_read(r, at, &words, &end, &too_large) || too_large)
        return;
    end = gap(r, end);
    if (byte_at(r, end) == ')' && decimal_compare(words, a->low) == 0)
        a->end = end + 1;
}

/* Behind a currency mark blanks may part the thousands: Rp 2 500 000. */
static void take_spaced_groups(const reading *r, figure *f)
{
    if (f->groups != 1 || f->size[0] > 3)
        return;
    for (size_t at = f->end; byte_at(r, at) == ' ' && f->groups < GROUPS; at = f->end) {
        uint64_t digits = f->digits;
        size_t end = take_digits(r, at + 1, &digits);
        unsigned char next = byte_at(r, end);
        bool goes_on = is_letter(next) ||
                       ((next == '.' || next == ',' || next == '/' || next == '-' || next == ':') &&
                        is_digit(byte_at(r, end + 1)));
        if (end != at + 4 || goes_on)
            return;
        f->separator[f->groups] = ' ';
        f->start[f->groups] = at + 1;
        f->size[f->groups++] = 3;
        f->digits = digits;
        f->end = end;
    }
}

static void set_figure(amount *a, size_t at, size_t end, kliping_number number)
{
    *a = (amount){.start = at, .end = end, .figure_end = end, .digits = true};
    decimal_copy(&a->low, &number);
    decimal_copy(&a->high, &number);
}

/* 7,98 or 8.412: the digits behind the first group, which go on no further. */
static bool two_groups(const reading *r, size_t at, size_t from, uint64_t first, amount *a,
                       bool *either)
{
    uint64_t second;
    size_t size = from - 1 - at, more = digits_of(eight_bytes(r->folded + from), &second);
    size_t end = from + more;
    unsigned char next = byte_at(r, end);
    bool goes_on = (next == '.' || next == ',') && is_digit(byte_at(r, end + 1));
    bool comma = byte_at(r, from - 1) == ',', zero = byte_at(r, at) == '0';
    bool three = more == 3 && size <= 3, decimals = comma || more != 3 || (zero && size == 1);
    if (goes_on || more == 8 || (!decimals && !three))
        return false;
    uint64_t digits = first * powers[more] + second;
    set_figure(
        a, at, end,
        decimal_normal((kliping_number){true, decimals ? (uint8_t)more : 0, (int64_t)digits}));
    *either = comma && three && !zero;
    return true;
}

/* Most numbers are a few digits in a group or two. */
static bool few_digits(const reading *r, size_t at, amount *a, bool *either)
{
    uint64_t number;
    size_t end = at + digits_of(eight_bytes(r->folded + at), &number);
    unsigned char next = byte_at(r, end);
    if (is_digit(next) || (next == ' ' && is_digit(byte_at(r, end + 1))))
        return false;
    if ((next == '.' || next == ',') && is_digit(byte_at(r, end + 1)))
        return two_groups(r, at, end + 1, number, a, either);
    set_figure(a, at, end, (kliping_number){true, 0, (int64_t)number});
    a->plain = true;
    return true;
}

static bool figure_read(const reading *r, size_t at, unsigned flags, amount *a, bool *either)
{
    figure f;
    figure_split(r, at, &f);
    drop_footnote(&f);
    if (flags & NUMBER_MONEY)
        take_spaced_groups(r, &f);
    *a = (amount){.start = at, .end = f.end, .figure_end = f.end, .digits = true};
    int whole = figure_whole(r, &f);
    if (whole < 0)
        return false;
    a->plain = f.groups == 1;
    a->too_large = !figure_value(r, &f, whole, &a->low);
    decimal_copy(&a->high, &a->low);
    *either = f.groups == 2 && f.separator[1] == ',' && f.size[1] == 3 && f.size[0] <= 3 &&
              byte_at(r, at) != '0';
    return true;
}

static bool digits_read(const reading *r, size_t at, unsigned flags, amount *a)
{
    bool either = false;
    if (!few_digits(r, at, a, &either) && !figure_read(r, at, flags, a, &either))
        return false;
    size_t about = about_suffix(r, a->end);
    a->approximate = about != a->end;
    a->end = about;
    read_scales(r, flags, a); /* 300-an juta */
    a->either = either && !a->scaled;
    if (a->either && flags & NUMBER_MONEY && !(flags & NUMBER_DOTTED))
        amount_as_thousands(a);
    if (a->scaled)
        read_smaller_parts(r, a);
    read_restatement(r, a);
    return true;
}

void amount_as_thousands(amount *a)
{
    a->too_large |= !decimal_scale(&a->low, 3);
    kliping_number normal = decimal_normal(a->low);
    decimal_copy(&a->low, &normal);
    decimal_copy(&a->high, &normal);
    a->either = false;
}

static bool fuzzy_read(const reading *r, size_t at, amount *a)
{
    size_t end;
    const rule *word =
        rule_at(r, at, RULES(RULE_ABOUT) | RULES(RULE_ABOUT_TEEN) | RULES(RULE_ABOUT_NUMBER), &end);
    if (!word)
        return false;
    *a = (amount){.start = at, .end = end, .figure_end = at, .fuzzy = true, .approximate = true};
    if (word->kind == RULE_ABOUT_NUMBER) { /* seratusan */
        a->fuzzy = false;
        a->low = a->high = decimal_of(word->number);
    } else if (word->kind == RULE_ABOUT_TEEN) {
        a->low = decimal_of(11);
        a->high = decimal_of(19);
    } else {
        a->low = decimal_of(1);
        a->too_large = !decimal_scale(&a->low, (int)word->number);
    }
    read_scales(r, NUMBER_PLAIN, a);
    return true;
}

bool amount_read(const reading *r, size_t at, unsigned flags, amount *out)
{
    if (is_digit(byte_at(r, at)))
        return digits_read(r, at, flags, out);
    if (fuzzy_read(r, at, out))
        return true;
    *out = (amount){.start = at, .figure_end = at};
    if (!number_words_read(r, at, &out->low, &out->end, &out->too_large))
        return false;
    decimal_copy(&out->high, &out->low);
    /* The scale of the last word, for ranges: "dua hingga tiga juta" shares it. */
    kliping_number n = out->low;
    if (decimal_compare(n, decimal_of(1000)) >= 0) {
        out->scaled = true;
        while (n.coefficient % 1000 == 0 && n.coefficient) {
            n.coefficient /= 1000;
            out->scale += 3;
        }
    }
    size_t end;
    const rule *about = rule_next(r, out->end, RULES(RULE_ABOUT), &end);
    if (about && about->number >= 3 && !out->scaled) { /* dua jutaan */
        scale_by(out, (int)about->number);
        out->scale = (int)about->number;
        out->approximate = true;
        out->end = end;
    }
    return true;
}

bool amount_share_scale(amount *first, const amount *second)
{
    if (first->scaled || !second->scaled || first->approximate != second->approximate)
        return first->fuzzy && !first->scaled && second->scaled &&
               decimal_scale(&first->low, second->scale);
    kliping_number low = first->low;
    if (!decimal_scale(&low, second->scale) || decimal_compare(low, second->low) >= 0)
        return false;
    first->low = first->high = low;
    return true;
}
