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

size_t gap(const reading *r, size_t at)
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

/* The phrase at a position: a space in it stands for any gap, all else for itself. */
static bool phrase_at(const reading *r, size_t at, const rule *rule, size_t *end)
{
    const char *folded = r->folded;
    for (size_t i = 0; i < rule->size; i++) {
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

/* A digit may follow directly what introduces numbers (Rp3, ke-4, pukul10) and, as a list's next
 * number or a footnote's, a scale: "Rp 2,5 miliar2". */
static bool ends_there(const reading *r, const rule *rule, size_t end)
{
    const rule_kinds before_digits = RULES(RULE_CURRENCY_BEFORE) | RULES(RULE_ORDINAL_PREFIX) |
                                     RULES(RULE_CLOCK) | RULES(RULE_LAW_NUMBER) | RULES(RULE_YEAR) |
                                     RULES(RULE_SCALE);
    const rule_kinds with_suffix = RULES(RULE_UNIT) | RULES(RULE_COUNT) | RULES(RULE_PLACE) |
                                   RULES(RULE_PERCENT) | RULES(RULE_CURRENCY_AFTER);
    unsigned char last = (unsigned char)rule->phrase[rule->size - 1], next = byte_at(r, end);
    if (is_letter(last)) {
        if (is_digit(next))
            return before_digits >> rule->kind & 1;
        return !is_letter(next) || ((with_suffix >> rule->kind & 1) && suffix_at(r, end));
    }
    return !is_digit(last) || (!is_digit(next) && !is_letter(next));
}

/* The word at a position that phrases may begin with: letters, or one symbol. */
static size_t first_word_end(const reading *r, size_t at)
{
    size_t end = at < r->end ? small_letters_end(r->folded, at, r->end) : at;
    if (end > at || !byte_at(r, at) || is_digit(byte_at(r, at)))
        return end;
    for (end++; (byte_at(r, end) & 0xC0) == 0x80;)
        end++;
    return end;
}

static const rule *rule_of_word(const reading *r, size_t at, const rule_word *first,
                                rule_kinds kinds, size_t *end)
{
    for (const rule *rule = first->rules; rule; rule = rule->next) {
        if (!(kinds >> rule->kind & 1))
            continue;
        if (rule->exact && r->canonical[at] != rule->as_written)
            continue;
        if (phrase_at(r, at, rule, end) && ends_there(r, rule, *end))
            return rule;
    }
    return NULL;
}

void reading_begin(reading *r, size_t start, size_t end)
{
    r->start = start;
    r->end = end;
    r->before.at = SIZE_MAX;
    for (int i = 0; i < WORDS_FOUND; i++)
        r->found[i].at = SIZE_MAX;
}

static const word_found *word_at(const reading *r, size_t at)
{
    word_found *found = &r->found[at % WORDS_FOUND];
    if (found->at == at)
        return found;
    *found = (word_found){.at = at};
    size_t size = first_word_end(r, at) - at;
    if (!size || (is_letter(byte_at(r, at)) && letter_before(r, at)))
        return found;
    const char *start = r->folded + at;
    found->word = rules_beginning(r->rules, start, size, rule_hash(start, size));
    if (size > 5 && memcmp(start + size - 3, "nya", 3) == 0) /* tahunnya */
        found->stem = rules_beginning(r->rules, start, size - 3, rule_hash(start, size - 3));
    return found;
}

const rule *rule_at(const reading *r, size_t at, rule_kinds kinds, size_t *end)
{
    const word_found *found = word_at(r, at);
    if (found->word && found->word->kinds & kinds)
        return rule_of_word(r, at, found->word, kinds, end);
    return found->stem && found->stem->kinds & kinds ? rule_of_word(r, at, found->stem, kinds, end)
                                                     : NULL;
}

const rule *rule_next(const reading *r, size_t at, rule_kinds kinds, size_t *end)
{
    return rule_at(r, gap(r, at), kinds, end);
}

static void look_back(reading *r, size_t at)
{
    enum { WORDS = 4, BYTES_BACK = 48 };
    words_before *before = &r->before;
    size_t from = gap_before(r, at), floor = r->start;
    *before = (words_before){.at = at, .from = from};
    if (from > floor + BYTES_BACK)
        floor = from - BYTES_BACK;
    int words = 0;
    for (size_t back = from; back > floor && words < WORDS; back--) {
        unsigned char c = byte_at(r, back - 1);
        if (back < from && (c == ',' || c == ';' || c == '"' || c == ')'))
            break; /* no phrase goes over these */
        bool word = is_letter(c) && !letter_before(r, back - 1);
        bool symbol = !is_letter(c) && !is_digit(c) && !is_blank(c) && c != '\n' && c != '-' &&
                      (c & 0xC0) != 0x80;
        if (!word && !symbol)
            continue;
        words++;
        size_t size = first_word_end(r, back - 1) - (back - 1);
        const char *start = r->folded + back - 1;
        const rule_word *known = rules_beginning(r->rules, start, size, rule_hash(start, size));
        if (!known)
            continue;
        before->starts[before->count] = back - 1;
        before->words[before->count++] = known;
    }
}

const rule *rule_before(reading *r, size_t at, rule_kinds kinds, size_t *start)
{
    if (r->before.at != at)
        look_back(r, at);
    const words_before *before = &r->before;
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
    for (; is_digit(byte_at(r, at)); at++) {
        if (at - first == (size_t)digits)
            return false;
        n = n * 10 + (byte_at(r, at) - '0');
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

kliping_value *emit(reading *r, const char *type, size_t start, size_t end)
{
    r->items = arena_extend(r->arena, r->items, r->count, &r->capacity, sizeof *r->items);
    value *item = &r->items[r->count++];
    *item = (value){.start = (uint32_t)start, .end = (uint32_t)end, .type = type};
    return &item->value;
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
