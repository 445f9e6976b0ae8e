#include "reading.h"

#include "../characters.h"

static bool is_blank(unsigned char c)
{
    return c == ' ' || c == '\t';
}

bool letter_before(const reading *r, size_t at)
{
    unsigned char c = byte_at(r, --at);
    while ((c & 0xC0) == 0x80)
        c = byte_at(r, --at);
    return is_letter(c);
}

bool upper_at(const reading *r, size_t at)
{
    unsigned char c = at < r->end ? (unsigned char)r->canonical[at] : 0;
    return (c >= 'A' && c <= 'Z') ||
           (c >= 0xC3 && (unsigned char)r->folded[at + 1] != (unsigned char)r->canonical[at + 1]);
}

size_t word_end(const reading *r, size_t at)
{
    while (is_letter(byte_at(r, at)))
        for (at++; (byte_at(r, at) & 0xC0) == 0x80;)
            at++;
    return at;
}

size_t gap(const reading *r, size_t at)
{
    bool blank = byte_at(r, at) == ' ';
    if (byte_at(r, at + blank) > ' ')
        return at + blank;
    for (bool line = false;; at++) {
        unsigned char c = byte_at(r, at);
        if (c == '\n' && !line)
            line = true;
        else if (!is_blank(c))
            return at;
    }
}

size_t gap_before(const reading *r, size_t at)
{
    bool blank = byte_at(r, at - 1) == ' ';
    if (byte_at(r, at - 1 - blank) > ' ')
        return at - blank;
    for (bool line = false;; at--) {
        unsigned char c = byte_at(r, at - 1);
        if (c == '\n' && !line)
            line = true;
        else if (!is_blank(c))
            return at;
    }
}

size_t word_before(const reading *r, size_t at)
{
    enum { LONGEST = 40 };
    size_t start = at;
    while (at - start < LONGEST) {
        unsigned char c = byte_at(r, start - 1);
        if (!is_letter(c) && !is_digit(c) && (c & 0xC0) != 0x80 &&
            !(c == '-' && start < at && letter_before(r, start - 1)))
            break;
        start--;
    }
    return start;
}

/* The phrase whose first word stands at a position: a space in it stands for any gap, all else for
 * itself. */
static bool phrase_at(const reading *r, size_t at, const rule *rule, size_t *end)
{
    const char *folded = r->folded;
    at += rule->first;
    for (size_t i = rule->first; i < rule->size; i++) {
        if (rule->phrase[i] == ' ') {
            size_t next = gap(r, at);
            if (next == at)
                return false;
            at = next;
        } else if (folded[at++] != rule->phrase[i])
            return false;
    }
    *end = at;
    return true;
}

/* -nya behind what is counted: 40 persennya. */
static bool suffix_at(const reading *r, size_t at)
{
    return memcmp(r->folded + at, "nya", 3) == 0 && !is_letter(byte_at(r, at + 3)) &&
           !is_digit(byte_at(r, at + 3));
}

/* Whether a phrase may end where it does. A digit may follow directly what introduces numbers (Rp3,
 * ke-4, pukul10) and, as a list's next number or a footnote's, a scale: "Rp 2,5 miliar2". */
static bool ends_there(const reading *r, const rule *rule, size_t end)
{
    const rule_kinds before_digits = RULES(RULE_CURRENCY_BEFORE) | RULES(RULE_ORDINAL_PREFIX) |
                                     RULES(RULE_CLOCK) | RULES(RULE_LAW_NUMBER) | RULES(RULE_YEAR) |
                                     RULES(RULE_SCALE) | RULES(RULE_PERIOD);
    const rule_kinds with_suffix = RULES(RULE_UNIT) | RULES(RULE_COUNT) | RULES(RULE_PLACE) |
                                   RULES(RULE_PERCENT) | RULES(RULE_CURRENCY_AFTER);
    unsigned char last = (unsigned char)rule->end, next = byte_at(r, end);
    if (!is_letter(next) && !is_digit(next))
        return true;
    if (!is_letter(last))
        return !is_digit(last);
    if (is_digit(next))
        return before_digits >> rule->kind & 1;
    return (with_suffix >> rule->kind & 1) && suffix_at(r, end);
}

static const rule *rule_of_word(const reading *r, size_t at, const rule_word *first,
                                rule_kinds kinds, size_t *end)
{
    const uint64_t halves[] = {(uint64_t)kinds, (uint64_t)(kinds >> 64)};
    size_t behind = at + first->size;
    const char next[] = {r->folded[behind], r->folded[gap(r, behind)]};
    for (const rule *rule = &r->rules->rules[first->rules];; rule++) {
        bool asked = halves[rule->kind >> 6] >> (rule->kind & 63) & 1;
        bool goes_on = (rule->next == 0) | (rule->next == next[rule->spaced]);
        if ((asked & goes_on) && (!rule->as_written || r->canonical[at] == rule->as_written)) {
            *end = at + rule->size;
            if ((rule->size == rule->first || phrase_at(r, at, rule, end)) &&
                ends_there(r, rule, *end))
                return rule;
        }
        if (rule->last_rule)
            return NULL;
    }
}

void reading_open(reading *r, const text *text)
{
    size_t size = text->folded.size;
    char *copy = arena_bytes(r->arena, FENCE + size + AHEAD);
    memset(copy, 0, FENCE);
    memset(copy + FENCE + size, 0, AHEAD);
    r->folded = copy + FENCE;
    if (size)
        memcpy(r->folded, text->folded.data, size);
    r->canonical = text->canonical.data;
    r->start = r->end = 0;
    memcpy(&r->hidden[1], r->folded, FENCE);
    r->hidden[0] = 0;
}

void reading_begin(reading *r, size_t start, size_t end)
{
    reading_end(r);
    r->start = start;
    r->end = end;
    memcpy(&r->hidden[0], r->folded + start - FENCE, FENCE);
    memcpy(&r->hidden[1], r->folded + end, FENCE);
    memset(r->folded + start - FENCE, 0, FENCE);
    memset(r->folded + end, 0, FENCE);
    r->before.at = SIZE_MAX;
    r->zone++;
}

void reading_end(reading *r)
{
    memcpy(r->folded + r->start - FENCE, &r->hidden[0], FENCE);
    memcpy(r->folded + r->end, &r->hidden[1], FENCE);
}

/* What a byte is to who looks back for words. */
enum { BETWEEN, LETTER, SYMBOL, STOP };

static const uint8_t seen_back[256] = {
    [0 ... 8] = SYMBOL,
    [11 ... 31] = SYMBOL,
    ['!'] = SYMBOL,
    ['"'] = STOP,
    ['#' ... '('] = SYMBOL,
    [')'] = STOP,
    ['*' ... '+'] = SYMBOL,
    [','] = STOP,
    ['.' ... '/'] = SYMBOL,
    [':'] = SYMBOL,
    [';'] = STOP,
    ['<' ... '@'] = SYMBOL,
    ['A' ... 'Z'] = LETTER,
    ['[' ... '`'] = SYMBOL,
    ['a' ... 'z'] = LETTER,
    ['{' ... 0x7F] = SYMBOL,
    [0xC0 ... 0xC2] = SYMBOL,
    [0xC3 ... 0xE1] = LETTER,
    [0xE2] = SYMBOL,
    [0xE3 ... 0xFF] = LETTER,
};

/* Whether a letter's byte has no other letter before it. */
static bool begins_word(const reading *r, size_t at)
{
    unsigned char before = byte_at(r, at - 1);
    return before < 0x80 ? seen_back[before] != LETTER : !letter_before(r, at);
}

static uint64_t first_bytes(uint64_t eight, size_t size)
{
    return size < 8 ? eight & ~(~(uint64_t)0 << 8 * size) : eight;
}

static rule_kinds begins(const reading *r, const rule_word *word)
{
    return r->rules->classes[word->class].begins;
}

/* Whether a word ends in -nya: tahunnya. */
static bool has_suffix(const char *word, size_t size)
{
    uint32_t last_four;
    memcpy(&last_four, word + (ptrdiff_t)size - 4, sizeof last_four);
    return (size > 5) & (le32toh(last_four) >> 8 == ('n' | 'y' << 8 | 'a' << 16));
}

static void look_for_stem(const reading *r, const char *word, size_t size, spot *spot)
{
    uint64_t head = first_bytes(eight_bytes(word), size);
    spot->stem = rules_word(r->rules, word, size, head);
    if (spot->stem)
        spot->kinds |= begins(r, spot->stem);
}

/* Of small letters. */
static const rule_word *word_at(const reading *r, const char *word, size_t *size)
{
    uint64_t head = eight_bytes(word), others = no_small_letters(head);
    *size = others ? (size_t)__builtin_ctzll(others) / 8 : small_letters_end(word, 8);
    return rules_word(r->rules, word, *size, first_bytes(head, *size));
}

/* One character of another kind. */
static const rule_word *sign_at(const reading *r, const char *sign)
{
    if ((unsigned char)*sign < 0x80)
        return r->rules->signs[(unsigned char)*sign];
    size_t size = 1;
    while ((sign[size] & 0xC0) == 0x80)
        size++;
    return rules_word(r->rules, sign, size, first_bytes(eight_bytes(sign), size));
}

static bool may_begin(const reading *r, size_t at)
{
    unsigned char c = byte_at(r, at);
    uint8_t seen = seen_back[c];
    return seen == LETTER ? begins_word(r, at) : c && (seen != BETWEEN || c == '-');
}

/* The word at a position that phrases may begin with is of letters, or one symbol. */
const spot *spot_look(const reading *r, size_t at)
{
    spot *spot = &r->spots[at % SPOTS];
    const char *text = r->folded + at;
    size_t size = 0;
    spot->key = spot_key(r, at);
    spot->kinds = 0;
    spot->stem = NULL;
    spot->word = !may_begin(r, at)              ? NULL
                 : (unsigned)(*text - 'a') < 26 ? word_at(r, text, &size)
                                                : sign_at(r, text);
    if (spot->word)
        spot->kinds = begins(r, spot->word);
    if (has_suffix(text, size))
        look_for_stem(r, text, size - 3, spot);
    return spot;
}

static const rule *rule_of_spot(const reading *r, size_t at, const spot *spot, rule_kinds kinds,
                                size_t *end)
{
    const rule_word *word =
        !spot->stem || (spot->word && begins(r, spot->word) & kinds) ? spot->word : spot->stem;
    return rule_of_word(r, at, word, kinds, end);
}

/* Kept apart, so that what has been looked up is told in a few steps. */
static __attribute__((noinline)) const rule *rule_looked_up(const reading *r, size_t at,
                                                            rule_kinds kinds, size_t *end)
{
    const spot *spot = spot_look(r, at);
    return spot->kinds & kinds ? rule_of_spot(r, at, spot, kinds, end) : NULL;
}

const rule *rule_at(const reading *r, size_t at, rule_kinds kinds, size_t *end)
{
    const spot *spot = &r->spots[at % SPOTS];
    if (spot->key != spot_key(r, at))
        return rule_looked_up(r, at, kinds, end);
    return spot->kinds & kinds ? rule_of_spot(r, at, spot, kinds, end) : NULL;
}

static __attribute__((noinline)) const rule *rule_past_gap(const reading *r, size_t at,
                                                           rule_kinds kinds, size_t *end)
{
    return rule_at(r, gap(r, at), kinds, end);
}

const rule *rule_next(const reading *r, size_t at, rule_kinds kinds, size_t *end)
{
    bool blank = byte_at(r, at) == ' ';
    if (byte_at(r, at + blank) <= ' ')
        return rule_past_gap(r, at, kinds, end);
    return rule_at(r, at + blank, kinds, end);
}

/* The word of small letters that ends at a position; most lie within eight bytes. size: 0 where
 * there is none. */
static const rule_word *last_word(const reading *r, size_t end, size_t *size)
{
    uint64_t eight = eight_bytes(r->folded + (ptrdiff_t)end - 8), others = no_small_letters(eight);
    *size = others ? (size_t)__builtin_clzll(others) / 8 : 8;
    if (!others)
        while ((unsigned)(byte_at(r, end - *size - 1) - 'a') < 26)
            ++*size;
    if (!*size)
        return NULL;
    const char *word = r->folded + end - *size;
    uint64_t head = *size < 8 ? eight >> (64 - 8 * *size) : eight_bytes(word);
    return rules_word(r->rules, word, *size, head);
}

/* The phrases that may end right before a place: those its last word ends, or all of them where
 * that is no word of plain letters and no plain symbol. */
static void find_last_word(const reading *r, words_before *before)
{
    size_t from = before->from, size;
    const rule_word *last = last_word(r, from, &size);
    unsigned char c = byte_at(r, from - 1);
    before->kinds = ~(rule_kinds)0;
    before->reach = WORDS_BACK;
    if (size ? byte_at(r, from - size - 1) >= 0x80 : c >= 0x80 || (c && seen_back[c] == BETWEEN))
        return;
    if (!size && c)
        last = spot_at(r, from - 1)->word;
    else if (size && (unsigned)(byte_at(r, from) - 'a') < 26)
        last = spot_at(r, from - size)->word; /* a word that goes on */
    before->kinds = last ? r->rules->classes[last->class].ends : 0;
    before->reach = last ? last->reach : 0;
}

static void look_back(reading *r, size_t at)
{
    words_before *before = &r->before;
    before->at = at;
    before->from = gap_before(r, at);
    before->count = -1;
    find_last_word(r, before);
}

static void find_words_before(reading *r)
{
    enum { BYTES_BACK = 48 };
    words_before *before = &r->before;
    size_t from = before->from, floor = r->start;
    before->count = 0;
    if (from > floor + BYTES_BACK)
        floor = from - BYTES_BACK;
    int words = 0;
    for (size_t back = from; back > floor && words < before->reach && words < WORDS_BACK;) {
        uint8_t seen = seen_back[(unsigned char)r->folded[back - 1]];
        if (seen == STOP && back < from)
            break; /* no phrase goes over these */
        back--;
        if (seen == LETTER)
            while (back > floor && seen_back[(unsigned char)r->folded[back - 1]] == LETTER)
                back--;
        if (seen == BETWEEN || (seen == LETTER && !begins_word(r, back)))
            continue;
        words++;
        const rule_word *known = spot_at(r, back)->word;
        if (!known || !known->rules)
            continue;
        before->starts[before->count] = back;
        before->words[before->count++] = known;
    }
}

const rule *rule_before(reading *r, size_t at, rule_kinds kinds, size_t *start)
{
    const words_before *before = &r->before;
    if (before->at != at)
        look_back(r, at);
    if (!(before->kinds & kinds))
        return NULL;
    if (before->count < 0)
        find_words_before(r);
    for (int i = before->count; i-- > 0;) {
        size_t end;
        if (!(begins(r, before->words[i]) & kinds))
            continue;
        const rule *rule = rule_of_word(r, before->starts[i], before->words[i], kinds, &end);
        if (rule && end <= before->from && gap(r, end) >= before->from) {
            *start = before->starts[i];
            return rule;
        }
    }
    return NULL;
}

bool integer_at(const reading *r, size_t at, int digits, int *number, size_t *end)
{
    uint64_t value;
    size_t size = digits_of(eight_bytes(r->folded + at), &value);
    if (size > (size_t)digits)
        return false;
    *number = (int)value;
    *end = at + size;
    return size > 0;
}

bool roman_at(const reading *r, size_t at, int *number, size_t *end)
{
    int total = 0, last = 0;
    size_t first = at;
    for (; at - first < 8; at++) {
        char c = at < r->end ? r->canonical[at] : 0;
        int n = c == 'I' ? 1 : c == 'V' ? 5 : c == 'X' ? 10 : c == 'L' ? 50 : c == 'C' ? 100 : 0;
        if (!n)
            break;
        total += n > last ? n - 2 * last : n;
        last = n;
    }
    if (at == first || is_letter(byte_at(r, at)) || is_digit(byte_at(r, at)) || total <= 0)
        return false;
    *number = total;
    *end = at;
    return true;
}

static bool same_number(kliping_number a, kliping_number b)
{
    return a.coefficient == b.coefficient && a.decimals == b.decimals && a.present == b.present;
}

/* Texts that were kept but once are the same where their pointers are. */
static bool same_value(const kliping_value *a, const kliping_value *b)
{
    return same_number(a->min, b->min) && same_number(a->max, b->max) && same_number(a->n, b->n) &&
           a->currency == b->currency && a->unit == b->unit && a->per == b->per &&
           a->approximate == b->approximate && a->iso == b->iso && a->from == b->from &&
           a->to == b->to && a->calendar == b->calendar && a->kind == b->kind &&
           a->zone == b->zone && a->number == b->number && a->pasal == b->pasal &&
           a->ayat == b->ayat && a->huruf == b->huruf && a->year == b->year;
}

static size_t place_of(uint64_t hash)
{
    return hash * 0x9E3779B97F4A7C15u >> 58;
}

void emit(reading *r, const char *type, size_t start, size_t end, const kliping_value *v)
{
    uint64_t hash = (uint64_t)v->min.coefficient ^ (uint64_t)v->max.coefficient << 1 ^
                    (uint64_t)v->n.coefficient ^ (uintptr_t)v->iso ^ (uintptr_t)v->from ^
                    (uintptr_t)v->number ^ (uintptr_t)v->pasal;
    const kliping_value **known = &r->recent->values[place_of(hash)];
    if (!*known || !same_value(*known, v)) {
        kliping_value *kept = (kliping_value *)(void *)arena_bytes(r->arena, sizeof *kept);
        *kept = *v;
        *known = kept;
    }
    r->items = arena_extend(r->arena, r->items, r->count, &r->capacity, sizeof *r->items);
    r->items[r->count++] = (value){(uint32_t)start, (uint32_t)end, type, *known};
}

const char *keep_text(reading *r, bytes text)
{
    uint64_t ends[2] = {0, 0}; /* of short texts, all there is */
    memcpy(&ends[0], text.data, text.size < 8 ? text.size : 8);
    if (text.size > 8)
        memcpy(&ends[1], text.data + text.size - 8, 8);
    uint64_t hash = text.size ^ le64toh(ends[0]) ^ le64toh(ends[1]) * 31;
    const char **known = &r->recent->texts[place_of(hash)];
    if (!*known || strncmp(*known, text.data, text.size) != 0 || (*known)[text.size])
        *known = arena_string(r->arena, text);
    return *known;
}

void warn(reading *r, const char *message, size_t start, size_t end)
{
    enum { SHOWN = 60, MOST = 20 };
    if (r->n_warnings == MOST)
        return;
    r->warnings = arena_extend(r->arena, r->warnings, r->n_warnings, &r->warnings_capacity,
                               sizeof *r->warnings);
    int size = (int)(end - start < SHOWN ? end - start : SHOWN);
    while (size && size < (int)(end - start) &&
           ((unsigned char)r->canonical[start + (size_t)size] & 0xC0) == 0x80)
        size--;
    r->warnings[r->n_warnings++] =
        arena_format(r->arena, "%s: %.*s", message, size, r->canonical + start);
}
