/* Which phrases of the vocabulary stand at a place, and which right before it. */
#include "../../base/eight.h"
#include "reading.h"

/* ---- a phrase ------------------------------------------------------------------------------- */

/* The phrase whose first word stands at a position: a space in it stands for any gap, all else for
 * itself. */
static bool phrase_at(const reading *r, size_t at, const rule *rule, size_t *end)
{
    const char *folded = r->folded;
    at += rule->first;
    size_t rest = (size_t)(rule->size - rule->first);
    if (memcmp(folded + at, rule->phrase + rule->first, rest) == 0) {
        *end = at + rest;
        return true;
    }
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
    unsigned char last = (unsigned char)rule->end, next = byte_at(r, end);
    if (!is_letter(next) && !is_digit(next))
        return true;
    if (!is_letter(last))
        return !is_digit(last);
    if (is_digit(next))
        return before_digits >> rule->kind & 1;
    return (WITH_SUFFIX >> rule->kind & 1) && suffix_at(r, end);
}

/* Which of a word's further rules from *first on, at most sixty-four, are asked for and may stand
 * there by the byte behind the first word: a bit for each, told without branches. */
static uint64_t likely_rules(const brief_rule *first, const uint64_t kinds[2], const char next[2],
                             size_t *count)
{
    enum { AT_ONCE = 64 };
    uint64_t likely = 0;
    size_t i = 0;
    do {
        brief_rule rule = first[i];
        uint64_t asked = kinds[rule.kind >> 6] >> (rule.kind & 63) & 1;
        bool goes_on = (rule.next == 0) | (rule.next == next[rule.spaced]);
        likely |= (asked & goes_on) << i;
    } while (!first[i++].last && i < AT_ONCE);
    *count = i;
    return likely;
}

static bool stands_there(const reading *r, size_t at, const rule *rule, size_t *end)
{
    if (rule->as_written && r->canonical[at] != rule->as_written)
        return false;
    *end = at + rule->size;
    return (rule->size == rule->first || phrase_at(r, at, rule, end)) && ends_there(r, rule, *end);
}

static inline bool is_asked(const uint64_t kinds[2], uint8_t kind)
{
    return kinds[kind >> 6] >> (kind & 63) & 1;
}

/* The longest of those that go on behind a word. */
static const rule *longer_rule(const reading *r, size_t at, const rule_word *word,
                               const uint64_t kinds[2], const char next[2], size_t *end)
{
    size_t count;
    for (size_t first = word->more;; first += count) {
        uint64_t likely = likely_rules(&r->rules->brief[first], kinds, next, &count);
        for (; likely; likely &= likely - 1) {
            const rule *rule = &r->rules->more[first + (size_t)__builtin_ctzll(likely)];
            if (stands_there(r, at, rule, end))
                return rule;
        }
        if (r->rules->brief[first + count - 1].last)
            return NULL;
    }
}

/* Where other rules of a word may stand, which is rare, they are looked for apart. */
static __attribute__((noinline)) const rule *
rule_that_goes_on(const reading *r, size_t at, const rule_word *word, rule_kinds kinds, size_t *end)
{
    const uint64_t halves[] = {(uint64_t)kinds, (uint64_t)(kinds >> 64)};
    size_t behind = at + word->size;
    const char next[] = {r->folded[behind], r->folded[gap(r, behind)]};
    return longer_rule(r, at, word, halves, next, end);
}

static __attribute__((noinline)) const rule *
other_rule(const reading *r, size_t at, const rule_word *word, rule_kinds kinds, size_t *end)
{
    const uint64_t halves[] = {(uint64_t)kinds, (uint64_t)(kinds >> 64)};
    for (size_t i = word->more - 1;; i--) {
        const rule *rule = &r->rules->more[i];
        if (is_asked(halves, r->rules->brief[i].kind) && stands_there(r, at, rule, end))
            return rule;
        if (r->rules->brief[i].last)
            return NULL;
    }
}

/* Whether a longer one may be asked for and may stand there, by the byte behind the word and that
 * behind a blank. */
static bool may_go_on(const reading *r, size_t at, const rule_word *word, rule_kinds kinds)
{
    unsigned char joined = byte_at(r, at + word->size);
    unsigned char spaced = byte_at(r, at + word->size + (joined == ' '));
    bool fits = (word->goes_on >> joined % 32 | word->goes_on >> spaced % 32) & 1;
    return (fits | (spaced <= ' ')) && (word->longer_kinds & kinds_in_eighths(kinds));
}

/* The longest of a word's phrases that stands there; some of them are asked for. */
static const rule *rule_of_word(const reading *r, size_t at, const rule_word *word,
                                rule_kinds kinds, size_t *end)
{
    if (word->plain & !word->rule.as_written && byte_at(r, at + word->size) < '0') {
        *end = at + word->size; /* as nearly all do */
        return &word->rule;
    }
    if (may_go_on(r, at, word, kinds)) {
        const rule *longer = rule_that_goes_on(r, at, word, kinds, end);
        if (longer)
            return longer;
    }
    const uint64_t halves[] = {(uint64_t)kinds, (uint64_t)(kinds >> 64)};
    if (is_asked(halves, word->rule.kind) && stands_there(r, at, &word->rule, end))
        return &word->rule;
    return word->ambiguous ? other_rule(r, at, word, kinds, end) : NULL;
}

bool word_is(const reading *r, size_t at, const rule_word *word)
{
    const char *text = r->folded + at;
    size_t size = word->size, first = size < 8 ? size : 8;
    bool letters = (unsigned)(*text - 'a') < 26;
    bool goes_on = letters & ((unsigned)(text[size] - 'a') < 26);
    if ((eight_first_bytes(eight_bytes(text), first) != word->head) | goes_on)
        return false;
    return size <= 8 ||
           memcmp(r->rules->texts[word - r->rules->words] + 8, text + 8, size - 8) == 0;
}

/* ---- at a place ----------------------------------------------------------------------------- */

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

/* Index of the word of the vocabulary that is one character, and no small letter. */
static uint64_t sign_at(const reading *r, const char *sign)
{
    if ((unsigned char)*sign < 0x80)
        return r->rules->signs[(unsigned char)*sign];
    size_t size = 1;
    while ((sign[size] & 0xC0) == 0x80)
        size++;
    return rules_find(r->rules, sign, size, eight_first_bytes(eight_bytes(sign), size));
}

/* Kept apart: nearly all is found already. */
const rule_word *word_look(const reading *r, size_t at)
{
    const char *word = r->folded + at;
    unsigned char c = (unsigned char)*word;
    size_t size = small_letters_end(word, 0);
    bool begins = seen_back[c] == LETTER ? begins_word(r, at) : (c < 0x80) | (c >= 0xC0);
    uint64_t known =
        !begins ? 0
        : size  ? rules_find(r->rules, word, size, eight_first_bytes(eight_bytes(word), size))
                : sign_at(r, word);
    return &r->rules->words[known];
}

const rule_word *stem_at(const reading *r, size_t at)
{
    const char *word = r->folded + at;
    if (!has_suffix(r, at) || !begins_word(r, at))
        return r->rules->words;
    size_t size = small_letters_end(word, 0) - 3;
    uint64_t head = eight_first_bytes(eight_bytes(word), size);
    return &r->rules->words[rules_find(r->rules, word, size, head)];
}

/* What is rarely asked further is kept apart, so that the many places where nothing of the kind
 * stands are told in a few steps. */
const rule *rule_of_stem(const reading *r, size_t at, rule_kinds kinds, size_t *end)
{
    const rule_word *stem = stem_at(r, at);
    return stem->begins & kinds ? rule_of_word(r, at, stem, kinds, end) : NULL;
}

const rule *rule_if_it_is(const reading *r, size_t at, const rule_word *word, rule_kinds kinds,
                          size_t *end)
{
    if (word_is(r, at, word))
        return rule_of_word(r, at, word, kinds, end);
    return kinds & WITH_SUFFIX ? rule_of_stem(r, at, kinds, end) : NULL;
}

const rule *rule_looked_up(const reading *r, size_t at, rule_kinds kinds, size_t *end)
{
    const rule_word *word = word_look(r, at);
    if (word->begins & kinds)
        return rule_of_word(r, at, word, kinds, end);
    return kinds & WITH_SUFFIX ? rule_of_stem(r, at, kinds, end) : NULL;
}

const rule *rule_behind_gap(const reading *r, size_t at, rule_kinds kinds, size_t *end)
{
    return rule_at(r, wide_gap(r, at), kinds, end);
}

/* The phrases that may end right before a place: those its last word ends, or all of them where
 * that is no word of plain letters and no plain symbol. */
static void find_last_word(const reading *r, words_before *before)
{
    size_t from = before->from, start = small_letters_start(r->folded, from);
    unsigned char c = byte_at(r, from - 1);
    before->kinds = ~0u;
    before->reach = WORDS_BACK;
    before->nearest_start = SIZE_MAX;
    if (start < from ? byte_at(r, start - 1) >= 0x80 : c >= 0x80 || (c && seen_back[c] == BETWEEN))
        return;
    start -= start == from;
    before->nearest = c ? word_at(r, start) : r->rules->words;
    before->nearest_start = start;
    rules_expect(r->rules, before->nearest);
    before->kinds = before->nearest->ends;
    before->reach = before->nearest->reach;
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
    if (before->reach == 1 && from - before->nearest_start <= BYTES_BACK) { /* a phrase by itself */
        before->starts[0] = before->nearest_start;
        before->words[0] = before->nearest;
        before->count = before->nearest->begins != 0;
        return;
    }
    if (from > floor + BYTES_BACK)
        floor = from - BYTES_BACK;
    int words = 0;
    for (size_t back = from; back > floor && words < before->reach && words < WORDS_BACK;) {
        uint8_t seen = seen_back[(unsigned char)r->folded[back - 1]];
        if (seen == STOP && back < from)
            break; /* no phrase goes over these */
        back--;
        if (seen == LETTER) {
            back = small_letters_start(r->folded, back);
            back = back > floor ? back : floor;
        }
        if (seen == BETWEEN || (seen == LETTER && !begins_word(r, back)))
            continue;
        words++;
        const rule_word *known = word_at(r, back);
        if (!known->begins)
            continue;
        before->starts[before->count] = back;
        before->words[before->count++] = known;
    }
}

const rule *rule_if_before(reading *r, rule_kinds kinds, size_t *start)
{
    const words_before *before = &r->before;
    if (before->count < 0)
        find_words_before(r);
    for (int i = before->count; i-- > 0;) {
        size_t end, first = before->starts[i];
        const rule_word *word = before->words[i];
        if (!(word->begins & kinds) || !word_is(r, first, word))
            continue;
        const rule *rule = rule_of_word(r, first, word, kinds, &end);
        if (rule && end <= before->from && gap(r, end) >= before->from) {
            *start = first;
            return rule;
        }
    }
    return NULL;
}
