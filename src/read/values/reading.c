#include "reading.h"

#include "../characters.h"

static bool is_blank(unsigned char c)
{
    return c == ' ' || c == '\t';
}

bool letter_before(const reading *r, size_t at)
{
    if (at <= r->start)
        return false;
    unsigned char c = (unsigned char)r->folded[--at];
    while ((c & 0xC0) == 0x80 && at > r->start)
        c = (unsigned char)r->folded[--at];
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

size_t long_gap(const reading *r, size_t at)
{
    bool line = false;
    for (;; at++) {
        unsigned char c = byte_at(r, at);
        if (c == '\n' && !line)
            line = true;
        else if (!is_blank(c))
            return at;
    }
}

size_t gap_before(const reading *r, size_t at)
{
    bool line = false;
    for (; at > r->start; at--) {
        unsigned char c = byte_at(r, at - 1);
        if (c == '\n' && !line)
            line = true;
        else if (!is_blank(c))
            break;
    }
    return at;
}

size_t word_before(const reading *r, size_t at)
{
    enum { LONGEST = 40 };
    size_t start = at;
    while (start > r->start && at - start < LONGEST) {
        unsigned char c = byte_at(r, start - 1);
        if (!is_letter(c) && !is_digit(c) && (c & 0xC0) != 0x80 &&
            !(c == '-' && start < at && start - 1 > r->start && letter_before(r, start - 1)))
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
        } else if (at >= r->end || folded[at++] != rule->phrase[i])
            return false;
    }
    *end = at;
    return true;
}

/* -nya behind what is counted: 40 persennya. */
static bool suffix_at(const reading *r, size_t at)
{
    return at + 3 <= r->end && memcmp(r->folded + at, "nya", 3) == 0 &&
           !is_letter(byte_at(r, at + 3)) && !is_digit(byte_at(r, at + 3));
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
    for (const rule *rule = first->rules;; rule++) {
        bool asked = halves[rule->kind >> 6] >> (rule->kind & 63) & 1;
        if (asked && (!rule->exact || r->canonical[at] == rule->as_written)) {
            *end = at + rule->size;
            if ((rule->size == rule->first || phrase_at(r, at, rule, end)) &&
                ends_there(r, rule, *end))
                return rule;
        }
        if (rule->last_rule)
            return NULL;
    }
}

void reading_begin(reading *r, size_t start, size_t end)
{
    r->start = start;
    r->end = end;
    r->before.at = SIZE_MAX;
    r->zone++;
}

/* The first eight bytes at a position, and 0 for those past the zone's end. */
static uint64_t eight_within(const reading *r, size_t at)
{
    uint64_t eight = 0;
    if (r->end - at >= 8)
        return eight_bytes(r->folded + at);
    memcpy(&eight, r->folded + at, r->end - at);
    return le64toh(eight);
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
    unsigned char before = at > r->start ? (unsigned char)r->folded[at - 1] : ' ';
    return before < 0x80 ? seen_back[before] != LETTER : !letter_before(r, at);
}

static uint64_t first_bytes(uint64_t eight, size_t size)
{
    return size < 8 ? eight & ~(~(uint64_t)0 << 8 * size) : eight;
}

/* The word without -nya: tahunnya. */
static void look_for_stem(const reading *r, uint64_t head, size_t size, spot *spot)
{
    const char *word = r->folded + spot->at;
    if (memcmp(word + size, "nya", 3) != 0)
        return;
    spot->stem = rules_word(r->rules, word, size, first_bytes(head, size));
    if (spot->stem)
        spot->kinds |= spot->stem->kinds;
}

/* The word at a position that phrases may begin with is of letters, or one symbol. */
void spot_look(const reading *r, uint32_t at, spot *out)
{
    unsigned char c = byte_at(r, at);
    uint8_t seen = seen_back[c];
    out->at = at;
    out->zone = r->zone;
    out->kinds = 0;
    out->word = out->stem = NULL;
    if (!c || (seen == BETWEEN && c != '-') || (seen == LETTER && !begins_word(r, at)))
        return;
    uint64_t head = eight_within(r, at), others = no_small_letters(head);
    size_t size = (size_t)__builtin_ctzll(others | 1ull << 63) / 8;
    if (!others)
        size = small_letters_end(r->folded, at + 8, r->end) - at;
    else if (!size)
        for (size = 1; (byte_at(r, at + size) & 0xC0) == 0x80;)
            size++;
    const rule_word *word = rules_word(r->rules, r->folded + at, size, first_bytes(head, size));
    if (word) {
        out->word = word;
        out->kinds = word->kinds;
    }
    if (size > 5 && r->folded[at + size - 1] == 'a')
        look_for_stem(r, head, size - 3, out);
}

const rule *spot_rule(const reading *r, const spot *spot, rule_kinds kinds, size_t *end)
{
    const rule_word *word = spot->word && spot->word->kinds & kinds ? spot->word : spot->stem;
    return word->kinds & kinds ? rule_of_word(r, spot->at, word, kinds, end) : NULL;
}

/* The phrases that may end right before a place: those its last word ends, or all of them where
 * that is no word of plain letters and no plain symbol. */
static void find_last_word(const reading *r, words_before *before)
{
    size_t from = before->from, word = from;
    before->kinds = ~(rule_kinds)0;
    before->reach = WORDS_BACK;
    while (word > r->start && (unsigned)(r->folded[word - 1] - 'a') < 26)
        word--;
    if (word == from && word > r->start) {
        word--;
        if ((unsigned char)r->folded[word] >= 0x80 ||
            seen_back[(unsigned char)r->folded[word]] == BETWEEN)
            return;
    } else if (word > r->start && (unsigned char)r->folded[word - 1] >= 0x80)
        return;
    const rule_word *last = word < from ? spot_at(r, word)->word : NULL;
    before->kinds = last ? last->ends : 0;
    before->reach = last ? last->reach : 0;
}

void look_back(reading *r, size_t at)
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

const rule *rule_behind(reading *r, rule_kinds kinds, size_t *start)
{
    const words_before *before = &r->before;
    if (before->count < 0)
        find_words_before(r);
    for (int i = before->count; i-- > 0;) {
        size_t end;
        if (!(before->words[i]->kinds & kinds))
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
    int n = 0;
    size_t first = at;
    for (; at < r->end && is_digit((unsigned char)r->folded[at]); at++) {
        if (at - first == (size_t)digits)
            return false;
        n = n * 10 + (r->folded[at] - '0');
    }
    *number = n;
    *end = at;
    return at > first;
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
    uint64_t hash = text.size;
    for (size_t i = 0; i < text.size; i++)
        hash = hash * 31 + (unsigned char)text.data[i];
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
