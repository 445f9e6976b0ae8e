#include "zones_rules.h"

#include "../base/eight.h"
#include "zones_definitions.h"

#include <stdlib.h>

/* A source line being read: what stands left of `at` is done. */
typedef struct parser {
    zone_rules *rules;
    const source_line *line;
    kliping_error *error;
    zone_kind kind; /* what the rules that follow make of a match */
    const char *reason;
    bool foot;
    zone_definitions definitions; /* of the file so far */
} parser;

static bytes next_field(bytes *rest)
{
    size_t end = 0;
    while (end < rest->size && rest->data[end] != ' ' && rest->data[end] != '\t')
        end++;
    bytes field = bytes_slice(*rest, 0, end);
    while (end < rest->size && (rest->data[end] == ' ' || rest->data[end] == '\t'))
        end++;
    *rest = bytes_slice(*rest, end, rest->size);
    return field;
}

static bool is(bytes field, const char *word)
{
    return bytes_equal(field, bytes_of(word));
}

static size_t slot_of(const zone_rules *rules, bytes word)
{
    uint32_t hash = 2166136261u;
    for (size_t i = 0; i < word.size; i++)
        hash = (hash ^ (unsigned char)word.data[i]) * 16777619u;
    size_t slot = (hash ^ hash >> 15) % WORD_SLOTS;
    while (rules->words[slot].first && !bytes_equal(rules->words[slot].word, word))
        slot = (slot + 1) % WORD_SLOTS;
    return slot;
}

static void filter_add(filter *filter, unsigned hash)
{
    filter->bits[hash / 64] |= (uint64_t)1 << hash % 64;
}

uint32_t zone_rules_of_word(const zone_rules *rules, bytes word)
{
    return filter_has(&rules->is_word, word_block(word)) ? rules->words[slot_of(rules, word)].first
                                                         : 0;
}

/* Whether a pattern repeats a group, which is what takes a matcher long. */
static bool repeats_group(bytes pattern)
{
    for (size_t i = 0; i + 1 < pattern.size; i++)
        if (pattern.data[i] == ')' && strchr("*+{", pattern.data[i + 1]))
            return true;
    return false;
}

static kliping_status compile(parser *p, zone_rule *rule, bytes pattern)
{
    arena *arena = &p->rules->memory;
    const char *source = zone_definitions_put_in(&p->definitions, pattern, arena);
    expression_style style = {.options = PCRE2_DUPNAMES, .later = p->line->is_tried};
    /* What one text asks for, more will: one plain match takes as long as ten that are translated.
     */
    if (rule->form == FORM_START && style.later)
        style.speed = EXPRESSION_USUAL;
    else if (!rule->of_word || style.later || repeats_group(pattern))
        style.speed = EXPRESSION_FAST;
    if (rule->form <= FORM_REST || rule->form == FORM_END)
        style.options |= PCRE2_ENDANCHORED;
    const char *place = source_place(p->line, arena);
    rule->owns_pattern = true;
    const char *problem = expression_compile(bytes_of(source), style, place, arena, &rule->pattern);
    if (problem)
        return source_error(p->error, KLIPING_BAD_LEXICON, p->line, "%s", problem);
    return KLIPING_OK;
}

static kliping_status add_rule(parser *p, zone_form form, bool of_word, bytes phrase, bytes pattern,
                               uint32_t *index)
{
    zone_rules *rules = p->rules;
    if (!p->reason)
        return source_error(p->error, KLIPING_BAD_LEXICON, p->line,
                            "a rule needs a line `mask REASON` or `read KIND` above it");
    *index = (uint32_t)rules->count;
    rules->items = arena_extend(&rules->memory, rules->items, rules->count, &rules->capacity,
                                sizeof *rules->items);
    zone_rule *rule = &rules->items[rules->count++]; /* from here on the pattern has an owner */
    *rule = (zone_rule){.form = form,
                        .of_word = of_word,
                        .kind = p->kind,
                        .reason = p->reason,
                        .foot = p->foot,
                        .phrase = phrase};
    if (form <= FORM_REST)
        rule->literal = bytes_of(arena_string(&rules->memory, zone_pattern_literal(pattern)));
    return compile(p, rule, pattern);
}

/* The rule for another word: its place in a chain is its own. */
static uint32_t copy_rule(zone_rules *rules, uint32_t of)
{
    rules->items = arena_extend(&rules->memory, rules->items, rules->count, &rules->capacity,
                                sizeof *rules->items);
    zone_rule *copy = &rules->items[rules->count];
    *copy = rules->items[of];
    copy->owns_pattern = false;
    copy->next = 0;
    return (uint32_t)rules->count++;
}

static void list_rule(zone_rules *rules, uint32_t **list, size_t *count, size_t *capacity,
                      uint32_t rule)
{
    *list = arena_extend(&rules->memory, *list, *count, capacity, sizeof **list);
    (*list)[(*count)++] = rule;
}

static kliping_status file_word(parser *p, bytes word, uint32_t rule)
{
    zone_rules *rules = p->rules;
    if (rules->n_words == WORD_SLOTS / 2)
        return source_error(p->error, KLIPING_BAD_LEXICON, p->line, "too many words");
    zone_word *entry = &rules->words[slot_of(rules, word)];
    if (!entry->first) {
        rules->n_words++;
        if (word.size)
            filter_add(&rules->is_word, word_block(word));
        *entry = (zone_word){bytes_of(arena_string(&rules->memory, word)), rule + 1, rule + 1};
        return KLIPING_OK;
    }
    rules->items[entry->last - 1].next = rule + 1;
    entry->last = rule + 1;
    return KLIPING_OK;
}

static int hex_digit(char c)
{
    return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* A mark with what "\\x20" stands for. */
static bytes unescaped(parser *p, bytes mark)
{
    char *out = arena_string(&p->rules->memory, mark);
    size_t size = 0;
    for (size_t i = 0; i < mark.size; size++) {
        const char *c = mark.data + i;
        bool escape = mark.size - i > 3 && c[0] == '\\' && c[1] == 'x' && hex_digit(c[2]) >= 0 &&
                      hex_digit(c[3]) >= 0;
        out[size] = escape ? (char)(hex_digit(c[2]) * 16 + hex_digit(c[3])) : *c;
        i += escape ? 4 : 1;
    }
    return (bytes){out, size};
}

static zone_ends ends_of(bytes needs)
{
    const unsigned char *data = (const unsigned char *)needs.data;
    if (needs.size < 2) {
        uint16_t one = (uint16_t)letter_pair(needs.size ? data[0] : 0, 0);
        return (zone_ends){one, one};
    }
    return (zone_ends){(uint16_t)letter_pair(data[0], data[1]),
                       (uint16_t)letter_pair(data[needs.size - 2], data[needs.size - 1])};
}

static void add_any(parser *p, uint32_t rule, bytes mark)
{
    zone_rules *rules = p->rules;
    bytes needs = unescaped(p, mark);
    rules->any = arena_extend(&rules->memory, rules->any, rules->n_any, &rules->any_capacity,
                              sizeof *rules->any);
    rules->any_ends = arena_extend(&rules->memory, rules->any_ends, rules->n_any,
                                   &rules->any_ends_capacity, sizeof *rules->any_ends);
    rules->any[rules->n_any] = (zone_any){rule, needs};
    rules->any_ends[rules->n_any++] = ends_of(needs);
}

/* line *MARK|*MARK PATTERN: lines of any first word that hold one of the marks, each of which may
 * be more than one character; without one, any line. */
static kliping_status read_any(parser *p, zone_form form, bytes marks, bytes pattern)
{
    uint32_t rule = 0;
    kliping_status status = add_rule(p, form, false, (bytes){NULL, 0}, pattern, &rule);
    if (status)
        return status;
    for (size_t start = 1, end; start <= marks.size; start = end + 2) {
        const char *next = memmem(marks.data + start, marks.size - start, "|*", 2);
        end = next ? (size_t)(next - marks.data) : marks.size;
        add_any(p, rule, bytes_slice(marks, start, end));
    }
    return KLIPING_OK;
}

/* line WORD|WORD PATTERN: each word has its own rule, so that its chain is its own; they share one
 * compiled pattern. */
static kliping_status read_words(parser *p, zone_form form, bytes rest)
{
    zone_rules *rules = p->rules;
    bytes words = next_field(&rest);
    if (!words.size)
        return source_error(p->error, KLIPING_BAD_LEXICON, p->line, "a rule needs a first word");
    if (words.data[0] == '*')
        return read_any(p, form, words, rest);
    uint32_t rule = 0;
    kliping_status status = add_rule(p, form, true, (bytes){NULL, 0}, rest, &rule);
    for (size_t start = 0; start < words.size && !status;) {
        const char *bar = memchr(words.data + start, '|', words.size - start);
        size_t end = bar ? (size_t)(bar - words.data) : words.size;
        if (start)
            rule = copy_rule(rules, rule);
        status = file_word(p, bytes_slice(words, start, end), rule);
        start = end + 1;
    }
    return status;
}

/* inside "PHRASE" PATTERN */
static kliping_status read_phrase(parser *p, zone_form form, bytes rest)
{
    zone_rules *rules = p->rules;
    const char *close =
        rest.size && rest.data[0] == '"' ? memchr(rest.data + 1, '"', rest.size - 1) : NULL;
    size_t end = close ? (size_t)(close - rest.data) : 0;
    if (end < PHRASE_MIN + 1)
        return source_error(p->error, KLIPING_BAD_LEXICON, p->line,
                            "a phrase stands in quotation marks and has at least %d bytes",
                            PHRASE_MIN);
    bytes phrase = bytes_of(arena_string(&rules->memory, bytes_slice(rest, 1, end)));
    for (end++; end < rest.size && (rest.data[end] == ' ' || rest.data[end] == '\t');)
        end++;
    uint32_t rule = 0;
    kliping_status status =
        add_rule(p, form, false, phrase, bytes_slice(rest, end, rest.size), &rule);
    if (status)
        return status;
    rules->phrase_heads = arena_extend(&rules->memory, rules->phrase_heads, rules->n_phrases,
                                       &rules->phrase_heads_capacity, sizeof *rules->phrase_heads);
    rules->phrase_heads[rules->n_phrases] = eight_read(phrase.data);
    list_rule(rules, &rules->phrases, &rules->n_phrases, &rules->phrases_capacity, rule);
    phrase_begins_add(&rules->begins, phrase);
    return KLIPING_OK;
}

/* start *MARKS PATTERN: one of the marks comes first; without them, whatever does. */
static kliping_status read_start(parser *p, bytes rest)
{
    zone_rules *rules = p->rules;
    const char *opens = NULL;
    uint32_t rule = 0;
    if (rest.size && rest.data[0] == '*') {
        bytes marks = next_field(&rest);
        opens =
            marks.size > 1 ? arena_string(&rules->memory, bytes_slice(marks, 1, marks.size)) : NULL;
    }
    kliping_status status = add_rule(p, FORM_START, false, (bytes){NULL, 0}, rest, &rule);
    if (status)
        return status;
    rules->items[rule].opens = opens;
    list_rule(rules, &rules->starts, &rules->n_starts, &rules->starts_capacity, rule);
    return KLIPING_OK;
}

static kliping_status read_kind(parser *p, bytes rest)
{
    static const struct {
        const char *name;
        zone_kind kind;
    } kinds[] = {
        {"date_line", ZONE_DATE_LINE}, {"caption", ZONE_CAPTION}, {"dateline", ZONE_DATELINE}};
    bytes name = next_field(&rest);
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (is(name, kinds[i].name)) {
            p->kind = kinds[i].kind;
            p->reason = kinds[i].name;
            p->foot = false;
            return KLIPING_OK;
        }
    return source_error(p->error, KLIPING_BAD_LEXICON, p->line,
                        "read what? date_line, caption or dateline");
}

static kliping_status read_definition(parser *p, bytes rest)
{
    bytes name = next_field(&rest);
    if (!name.size || !rest.size)
        return source_error(p->error, KLIPING_BAD_LEXICON, p->line, "define NAME PATTERN");
    if (!zone_definitions_add(&p->definitions, name, rest, &p->rules->memory))
        return source_error(p->error, KLIPING_BAD_LEXICON, p->line,
                            "a file has at most %d definitions", ZONE_DEFINITIONS_MOST);
    return KLIPING_OK;
}

static kliping_status read_line(parser *p)
{
    zone_rules *rules = p->rules;
    bytes rest = p->line->text;
    bytes verb = next_field(&rest);
    uint32_t rule = 0;
    kliping_status status;
    if (is(verb, "source") || is(verb, "ok") || is(verb, "no"))
        return KLIPING_OK;
    if (is(verb, "mask") && rest.size) {
        p->kind = ZONE_FURNITURE;
        p->reason = arena_string(&rules->memory, next_field(&rest));
        p->foot = is(rest, "foot");
        return rest.size && !p->foot
                   ? source_error(p->error, KLIPING_BAD_LEXICON, p->line, "mask REASON [foot]")
                   : KLIPING_OK;
    }
    if (is(verb, "read"))
        return read_kind(p, rest);
    if (is(verb, "define"))
        return read_definition(p, rest);
    if (is(verb, "line"))
        return read_words(p, FORM_LINE, rest);
    if (is(verb, "list"))
        return read_words(p, FORM_LIST, rest);
    if (is(verb, "rest"))
        return read_words(p, FORM_REST, rest);
    if (is(verb, "inside"))
        return read_phrase(p, FORM_INSIDE, rest);
    if (is(verb, "glued"))
        return read_phrase(p, FORM_GLUED, rest);
    if (is(verb, "end")) {
        status = add_rule(p, FORM_END, false, (bytes){NULL, 0}, rest, &rule);
        if (!status)
            list_rule(rules, &rules->ends, &rules->n_ends, &rules->ends_capacity, rule);
        return status;
    }
    if (is(verb, "start"))
        return read_start(p, rest);
    return source_error(p->error, KLIPING_BAD_LEXICON, p->line, "not a zone rule: %.*s",
                        (int)verb.size, verb.data);
}

static kliping_status read_sources(zone_rules *rules, sources sources, kliping_error *error)
{
    rules->words = arena_array(&rules->memory, zone_word, WORD_SLOTS);
    parser p = {.rules = rules, .error = error};
    for (size_t i = 0; i < sources.count; i++) {
        if (i == 0 || sources.lines[i].file != sources.lines[i - 1].file) {
            p.reason = NULL;
            p.definitions.count = 0;
        }
        p.line = &sources.lines[i];
        kliping_status status = read_line(&p);
        if (status)
            return status;
    }
    return KLIPING_OK;
}

kliping_status zone_rules_open(sources sources, zone_rules **out, kliping_error *error)
{
    *out = NULL;
    zone_rules *rules = calloc(1, sizeof *rules);
    if (!rules)
        return KLIPING_NO_MEMORY;
    jmp_buf out_of_memory;
    rules->memory.failure = &out_of_memory;
    if (setjmp(out_of_memory)) {
        zone_rules_free(rules);
        return KLIPING_NO_MEMORY;
    }
    kliping_status status = read_sources(rules, sources, error);
    rules->memory.failure = NULL; /* nothing is allocated after this */
    if (status) {
        zone_rules_free(rules);
        return status;
    }
    *out = rules;
    return KLIPING_OK;
}

void zone_rules_free(zone_rules *rules)
{
    if (!rules)
        return;
    for (size_t i = 0; i < rules->count; i++)
        if (rules->items[i].owns_pattern)
            expression_release(&rules->items[i].pattern);
    arena_free(&rules->memory);
    free(rules);
}

bool zone_rule_matches(const zone_rule *rule, bytes subject, workspace *workspace, size_t *end)
{
    return expression_matches(&rule->pattern, subject, workspace, end);
}
