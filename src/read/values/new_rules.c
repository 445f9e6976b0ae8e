#include "new_rules.h"

#include <endian.h>
#include <limits.h>

/* A phrase's last word: its letters behind all else, or its one symbol at the end. */
static size_t last_word(const char *phrase, size_t size)
{
    size_t start = size;
    while (start && phrase[start - 1] >= 'a' && phrase[start - 1] <= 'z')
        start--;
    if (start == size)
        for (start--; start && (phrase[start] & 0xC0) == 0x80;)
            start--;
    return start;
}

/* How many words and symbols a phrase holds, counted as one looks back for them, so far as one
 * does. */
static int words_of(const char *phrase, size_t size)
{
    int words = 0;
    for (size_t i = 0; i < size; i++) {
        bool letter = phrase[i] >= 'a' && phrase[i] <= 'z';
        bool inside = letter && i && phrase[i - 1] >= 'a' && phrase[i - 1] <= 'z';
        words += !inside;
    }
    return words < WORDS_BACK ? words : WORDS_BACK;
}

static uint64_t head_of(const char *word, size_t size)
{
    uint64_t eight = 0;
    memcpy(&eight, word, size < 8 ? size : 8);
    return le64toh(eight);
}

static new_word *word_of(building *building, const char *phrase, size_t size)
{
    uint64_t head = head_of(phrase, size);
    new_word **bucket = &building->words[rule_hash(head) >> 32 & (NEW_BUCKETS - 1)];
    for (new_word *word = *bucket; word; word = word->next)
        if (word->size == size && memcmp(word->text, phrase, size) == 0)
            return word;
    new_word *word = arena_new(&building->rules->scratch, new_word);
    word->text = phrase;
    word->size = size;
    word->head = head;
    word->next = *bucket;
    *bucket = word;
    building->n_words++;
    return word;
}

/* Kinds that are only asked for by themselves: another rule may stand before them, and does, for
 * their words are frequent and mostly asked for something else. */
static bool is_asked_alone(uint8_t kind)
{
    return kind == RULE_ORDINAL_NOUN || kind == RULE_ORDINAL_NOT_AFTER ||
           kind == RULE_LETTER_UNIT_AFTER || kind == RULE_LAW_NAME_END;
}

/* Longer phrases first; of equal ones the newer, so that a user's line overrules a shipped one. */
void rules_add(building *building, const rule *rule, bool starts)
{
    new_rule *new = arena_new(&building->rules->scratch, new_rule);
    new->rule = *rule;
    new_word *word = word_of(building, rule->phrase, rule->first);
    new_rule **at = &word->rules;
    while (*at && (*at)->rule.size > rule->size)
        at = &(*at)->next;
    while (is_asked_alone(rule->kind) && *at && (*at)->rule.size == rule->size &&
           !is_asked_alone((*at)->rule.kind))
        at = &(*at)->next;
    new->next = *at;
    *at = new;
    word->begins |= RULES(rule->kind);
    word->starts |= starts;
    new_word *end = word;
    int words = 1;
    if (rule->size > rule->first) {
        size_t last = last_word(rule->phrase, rule->size);
        end = word_of(building, rule->phrase + last, rule->size - last);
        words = words_of(rule->phrase, rule->size);
        word->longer |= starts;
    }
    end->ends |= RULES(rule->kind);
    end->reach = (uint8_t)(words < end->reach ? end->reach : words);
    building->n_rules++;
}

/* ---- places --------------------------------------------------------------------------------- */

/* Words that get their places: a chain for each value that rules->moved has. */
typedef struct placing {
    building *building;
    rule_word *words;   /* [last_word + 2], the first one of none */
    const char **texts; /* the same */
    uint8_t *moved;     /* [last_chain + 1] */
    new_word **chains;  /* the same */
    size_t *sizes;      /* of chains */
    rule *more;
    brief_rule *brief;
    uint32_t n_more;
} placing;

/* Words of the same first bytes stand behind each other. */
static void add_to_chain(placing *p, new_word *new)
{
    uint64_t chain = rules_chain(p->building->rules, rule_hash(new->head));
    new_word **at = &p->chains[chain];
    while (*at && (*at)->head != new->head)
        at = &(*at)->next_moved;
    new->next_moved = *at;
    *at = new;
    p->sizes[chain]++;
}

/* How many words of a chain would stand where another one does. */
static unsigned conflicts(const placing *p, const new_word *chain)
{
    const value_rules *rules = p->building->rules;
    unsigned count = 0;
    uint64_t same = 0, before = 0;
    for (const new_word *new = chain; new; new = new->next_moved) {
        same = new->head == before ? same + 1 : 0;
        before = new->head;
        uint64_t at = rules_place(rules, rule_hash(new->head)) - 1 + same;
        count += p->words[(at & rules->last_word) + 1].size != 0;
    }
    return count;
}

static void move_chain(placing *p, uint64_t chain)
{
    unsigned fewest = UINT_MAX;
    uint8_t best = 0;
    for (unsigned moved = 0; moved < UINT8_MAX && fewest; moved++) {
        p->moved[chain] = (uint8_t)moved;
        unsigned count = conflicts(p, p->chains[chain]);
        if (count < fewest) {
            fewest = count;
            best = (uint8_t)moved;
        }
    }
    p->moved[chain] = best;
}

static bool is_longer(const new_rule *new)
{
    return new &&new->rule.size > new->rule.first;
}

static void put_more(placing *p, uint32_t at, const rule *rule, bool last)
{
    p->more[at] = *rule;
    p->brief[at] = (brief_rule){rule->kind, rule->spaced, rule->next, last};
}

/* The rules of a word alone but for the newest: before those that go on, and backwards, so that who
 * looks for either finds them near. */
static void put_others(placing *p, const new_rule *others)
{
    for (const new_rule *other = others; other; other = other->next)
        p->n_more++;
    uint32_t at = p->n_more;
    for (const new_rule *other = others; other; other = other->next)
        put_more(p, --at, &other->rule, !other->next);
}

static void put_rules(placing *p, const new_word *new, rule_word *word)
{
    rule_kinds longer_kinds = 0;
    const new_rule *alone = new->rules;
    for (; is_longer(alone); alone = alone->next) {
        word->goes_on |= 1u << (alone->rule.next & 31);
        longer_kinds |= RULES(alone->rule.kind);
    }
    word->longer_kinds = kinds_in_eighths(longer_kinds) & 0xFF;
    word->rule.kind = RULE_KINDS;
    if (alone) {
        word->rule = alone->rule;
        word->ambiguous = alone->next != NULL;
        word->plain = !longer_kinds && !word->ambiguous;
        put_others(p, alone->next);
    }
    word->more = p->n_more & 0x7FFFFFF;
    for (const new_rule *longer = new->rules; is_longer(longer); longer = longer->next)
        put_more(p, p->n_more++, &longer->rule, !is_longer(longer->next));
}

static void set_hints(value_rules *rules, uint64_t head, uint64_t hints)
{
    uint64_t at = rule_hash(head) >> (64 - HINT_BITS);
    rules->hints[at / 32] |= hints << at % 32 * 2;
}

/* Letters stand in words, and blanks and digits between them. */
static bool is_sign(char c)
{
    return c > ' ' && c < 0x7F && !(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9');
}

static unsigned starts_of(rule_kinds kinds)
{
    const rule_kinds groups[] = {START_LABELS, START_LAWS, START_MONTHS, START_ORDINALS,
                                 START_MEASURES};
    unsigned found = STARTS_NOTHING;
    for (unsigned i = 0; i < sizeof groups / sizeof *groups; i++)
        if (kinds & groups[i])
            found = found == STARTS_NOTHING ? STARTS_LABEL + i : STARTS_SEVERAL;
    return found;
}

/* What digits may be, by the word behind them. */
static unsigned follows_of(rule_kinds kinds)
{
    const rule_kinds day = RULES(RULE_MONTH) | RULES(RULE_ISLAMIC_MONTH) | RULES(RULE_TO) |
                           RULES(RULE_AND) | RULES(RULE_OR);
    const rule_kinds hour = RULES(RULE_ZONE) | RULES(RULE_DAY_PART) | RULES(RULE_TO);
    const rule_kinds counted =
        RULES(RULE_SCALE) | RULES(RULE_MARK_SCALE) | RULES(RULE_ABOUT) | RULES(RULE_ABOUT_TEEN) |
        RULES(RULE_MULTIPLIER) | RULES(RULE_TEEN) | RULES(RULE_NUMBER) | RULES(RULE_FRACTION) |
        RULES(RULE_QUARTERS) | RULES(RULE_POINT) | RULES(RULE_CURRENCY_AFTER) |
        RULES(RULE_PERCENT) | RULES(RULE_PLUS_MINUS) | RULES(RULE_UNIT) | RULES(RULE_COUNT) |
        RULES(RULE_PLACE) | RULES(RULE_LETTER_UNIT) | RULES(RULE_AT_LEAST_AFTER) | RULES(RULE_TO) |
        RULES(RULE_AND) | RULES(RULE_OR);
    return (kinds & day ? DIGITS_DAY : 0) | (kinds & hour ? DIGITS_TIME : 0) |
           (kinds & counted ? DIGITS_MEASURE : 0);
}

static void put_word(placing *p, const new_word *new)
{
    value_rules *rules = p->building->rules;
    uint64_t at = rules_place(rules, rule_hash(new->head));
    for (; p->words[at].size; at = (at & rules->last_word) + 1)
        p->words[at].chained = true;
    rule_word *word = &p->words[at];
    *word = (rule_word){.begins = new->begins,
                        .head = new->head,
                        .reach = new->reach & 7,
                        .starts = new->starts ? starts_of(new->begins) & 7 : STARTS_NOTHING,
                        .longer = new->longer,
                        .follows = follows_of(new->begins) & 7,
                        .ends = kinds_before(new->ends) & 0xFFF,
                        .size = (uint8_t) new->size};
    put_rules(p, new, word);
    p->texts[at] = new->text;
    set_hints(rules, new->head, new->starts ? MAY_BE_KNOWN | MAY_START : MAY_BE_KNOWN);
    if (new->size == 1 && is_sign(*new->text))
        rules->signs[(unsigned char)*new->text] = (uint32_t)at;
}

enum { LONG = 16 };

/* The longest chains first, while most places are free. */
static void put_words(placing *p)
{
    size_t last_chain = p->building->rules->last_chain, longest = 0;
    for (size_t bucket = 0; bucket < NEW_BUCKETS; bucket++)
        for (new_word *new = p->building->words[bucket]; new; new = new->next)
            add_to_chain(p, new);
    for (size_t chain = 0; chain <= last_chain; chain++)
        longest = p->sizes[chain] > longest ? p->sizes[chain] : longest;
    for (size_t size = longest < LONG ? longest : LONG; size > 0; size--)
        for (size_t chain = 0; chain <= last_chain; chain++) {
            if ((p->sizes[chain] < LONG ? p->sizes[chain] : LONG) != size)
                continue;
            move_chain(p, chain);
            for (const new_word *new = p->chains[chain]; new; new = new->next_moved)
                put_word(p, new);
        }
}

_Static_assert(sizeof(rule_word) == CACHE_LINE, "a word fills a line of the cache");

static rule_word *new_words(arena *arena, size_t count)
{
    char *bytes = arena_allocate(arena, count + 1, sizeof(rule_word));
    size_t past = (uintptr_t)bytes % CACHE_LINE;
    return (rule_word *)(void *)(past ? bytes + CACHE_LINE - past : bytes);
}

void rules_settle(building *building)
{
    value_rules *rules = building->rules;
    arena *arena = &rules->arena;
    struct arena *scratch = &rules->scratch;
    rules->last_word = 1;
    while (building->n_words + building->n_words / 4 > rules->last_word)
        rules->last_word = rules->last_word << 1 | 1;
    rules->last_chain = rules->last_word / 2;
    placing p = {
        .building = building,
        .words = new_words(arena, rules->last_word + 2),
        .texts = arena_array(arena, const char *, rules->last_word + 2),
        .moved = arena_array(arena, uint8_t, rules->last_chain + 1 + 3),
        .chains = arena_array(scratch, new_word *, rules->last_chain + 1),
        .sizes = arena_array(scratch, size_t, rules->last_chain + 1),
        .more = arena_array(arena, rule, building->n_rules + 2) + 1, /* one before may be fetched */
        .brief = arena_array(arena, brief_rule, building->n_rules + 1),
    };
    rules->words = p.words;
    rules->texts = p.texts;
    rules->moved = p.moved;
    rules->more = p.more;
    rules->brief = p.brief;
    put_words(&p);
    set_hints(rules, 0, MAY_START); /* what is no word */
    p.words->rule.kind = RULE_KINDS;
}

uint64_t rules_find(const value_rules *rules, const char *word, size_t size, uint64_t head)
{
    uint64_t hash = rule_hash(head);
    if (!(rules_hints(rules, hash) & MAY_BE_KNOWN))
        return 0;
    for (uint64_t at = rules_place(rules, hash);; at = (at & rules->last_word) + 1) {
        const rule_word *known = &rules->words[at];
        if (known->head == head && known->size == size &&
            (size <= 8 || memcmp(rules->texts[at] + 8, word + 8, size - 8) == 0))
            return at;
        if (!known->chained)
            return 0;
    }
}
