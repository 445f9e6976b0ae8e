#include "events_rules.h"

#include "../base/number.h"

#include <libstemmer.h>
#include <stdio.h>
#include <stdlib.h>

/* One reading of the sources. All memory is in the rules' own arena, so giving up frees it. */
typedef struct compiler {
    event_rules *out;
    arena *arena;
    struct sb_stemmer *stemmer;
    kliping_error *error;
    kliping_status status;
    event_rule *rules;
    size_t n_rules, rules_capacity;
    event_type *types;
    size_t n_types, types_capacity;
    event_example *examples;
    size_t n_examples, examples_capacity;
    uint32_t type; /* of the file being read */
    const char *file;
    const source_line *line;
} compiler;

#define FAULT(c, ...)                                                                              \
    ((c)->status = source_error((c)->error, KLIPING_BAD_LEXICON, (c)->line, __VA_ARGS__))

static bool is_space(char c)
{
    return c == ' ' || c == '\t';
}

static bytes trimmed(bytes text)
{
    while (text.size && is_space(text.data[0]))
        text.data++, text.size--;
    while (text.size && is_space(text.data[text.size - 1]))
        text.size--;
    return text;
}

static bytes first_word(bytes *rest)
{
    size_t size = 0;
    while (size < rest->size && !is_space(rest->data[size]))
        size++;
    bytes word = bytes_slice(*rest, 0, size);
    *rest = trimmed(bytes_slice(*rest, size, rest->size));
    return word;
}

/* Takes `key=value` off the end of a line. */
static bool take_option(bytes *line, const char *key, bytes *value)
{
    size_t start = line->size;
    while (start && !is_space(line->data[start - 1]))
        start--;
    bytes last = bytes_slice(*line, start, line->size);
    size_t size = strlen(key);
    if (last.size <= size || memcmp(last.data, key, size) != 0 || last.data[size] != '=')
        return false;
    *value = bytes_slice(last, size + 1, last.size);
    *line = trimmed(bytes_slice(*line, 0, start));
    return true;
}

static double number_of(compiler *c, bytes value, double least, double most, const char *what)
{
    double number = 0;
    if (number_read(value, &number) && number >= least && number <= most)
        return number;
    FAULT(c, "%s, not \"%.*s\"", what, (int)value.size, value.data);
    return least;
}

/* ---- lines ---------------------------------------------------------------------------------- */

static bytes single_spaced(compiler *c, bytes text)
{
    char *copy = arena_string(c->arena, text);
    size_t size = 0;
    for (size_t i = 0; i < text.size; i++)
        if (!is_space(copy[i]))
            copy[size++] = copy[i];
        else if (size && copy[size - 1] != ' ')
            copy[size++] = ' ';
    copy[size] = '\0';
    return (bytes){copy, size};
}

static uint8_t role_named(compiler *c, bytes name);

static void read_rule(compiler *c, event_rule_kind kind, bytes rest)
{
    event_rule rule = {.weight = kind == RULE_CUE, .type = (uint16_t)c->type, .kind = kind};
    rule.near = kind >= RULE_NEGATION && kind <= RULE_PROPOSED ? 8 : 0;
    if (kind == RULE_FILLER || kind == RULE_CLAUSE) {
        rule.role = role_named(c, first_word(&rest));
        bytes before = rest, last = {NULL, 0};
        while (before.size)
            last = first_word(&before);
        if (kind == RULE_FILLER && rest.size > 8 && bytes_equal(last, BYTES("onward"))) {
            rule.extends = true;
            rest = trimmed(bytes_slice(rest, 0, rest.size - last.size));
        }
    }
    bytes value;
    for (bool more = true; more && c->status == KLIPING_OK;) {
        more = false;
        if (kind == RULE_CUE && take_option(&rest, "weight", &value)) {
            rule.weight = (float)number_of(c, value, -20, 20, "weight= is a number from -20 to 20");
            more = true;
        } else if (kind != RULE_CUE && take_option(&rest, "near", &value)) {
            rule.near = (uint8_t)number_of(c, value, 0, 200, "near= is a number from 0 to 200");
            more = true;
        }
    }
    if ((kind == RULE_CUE || kind == RULE_FILLER || kind == RULE_CLAUSE) &&
        c->type == EVENT_COMMON && c->status == KLIPING_OK)
        FAULT(c, "this line belongs to an event: begin the file with \"event NAME\"");
    if (c->status != KLIPING_OK)
        return;
    rule.text = single_spaced(c, rest);
    rule.hash = token_hash(rule.text);
    rule.source = source_place(c->line, c->arena);
    c->rules = arena_extend(c->arena, c->rules, c->n_rules, &c->rules_capacity, sizeof *c->rules);
    event_rule *kept = &c->rules[c->n_rules++]; /* before compiling: it owns the expression */
    *kept = rule;
    c->out->rules = c->rules;
    c->out->n_rules = (uint32_t)c->n_rules;
    const char *problem = pattern_compile(rule.text, rule.source, c->stemmer, &c->out->scratch,
                                          c->arena, &kept->pattern);
    arena_reset(&c->out->scratch, 1 << 20);
    if (problem)
        FAULT(c, "%s", problem);
}

static size_t count_of(bytes text, char separator)
{
    size_t count = 1;
    for (size_t i = 0; i < text.size; i++)
        count += text.data[i] == separator;
    return count;
}

static bytes next_of(bytes *list, char separator)
{
    size_t size = 0;
    while (size < list->size && list->data[size] != separator)
        size++;
    bytes item = bytes_slice(*list, 0, size);
    *list = size < list->size ? bytes_slice(*list, size + 1, list->size) : (bytes){NULL, 0};
    return trimmed(item);
}

static role_rule *add_role(compiler *c, role_rule role)
{
    event_type *type = &c->types[c->type];
    size_t capacity = type->roles_capacity;
    role_rule *roles =
        arena_extend(c->arena, (void *)type->roles, type->n_roles, &capacity, sizeof *roles);
    type->roles = roles;
    type->roles_capacity = (uint32_t)capacity;
    role.hash = token_hash(bytes_of(role.name));
    roles[type->n_roles] = role;
    return &roles[type->n_roles++];
}

/* The role of that name; one without entity types where the file has not said more of it. */
static uint8_t role_named(compiler *c, bytes name)
{
    if (c->type == EVENT_COMMON || !name.size) {
        FAULT(c, "this line belongs to an event and a role: write \"clause topic membahas\"");
        return 0;
    }
    event_type *type = &c->types[c->type];
    for (uint32_t i = 0; i < type->n_roles; i++)
        if (bytes_equal(bytes_of(type->roles[i].name), name))
            return (uint8_t)i;
    if (type->n_roles == ROLES_MOST) {
        FAULT(c, "an event has at most %d roles", ROLES_MOST);
        return 0;
    }
    add_role(c, (role_rule){.name = arena_string(c->arena, name), .outside = true});
    return (uint8_t)(c->types[c->type].n_roles - 1);
}

static void read_role(compiler *c, bytes rest)
{
    role_rule role = {.source = source_place(c->line, c->arena)};
    bytes name = first_word(&rest), types = first_word(&rest);
    if (!types.size || c->type == EVENT_COMMON) {
        FAULT(c, "a role is written: role NAME TYPE|TYPE, with entity types such as PER or ORG, "
                 "in the file of an event");
        return;
    }
    role.name = arena_string(c->arena, name);
    role.n_types = (uint32_t)count_of(types, '|');
    const char **list = arena_array(c->arena, const char *, role.n_types);
    for (uint32_t i = 0; i < role.n_types; i++)
        list[i] = arena_string(c->arena, next_of(&types, '|'));
    role.types = list;
    while (rest.size && c->status == KLIPING_OK) {
        bytes option = first_word(&rest);
        if (option.size > 5 && memcmp(option.data, "near=", 5) == 0) {
            bytes words = bytes_slice(option, 5, option.size);
            role.n_near = (uint32_t)count_of(words, ',');
            bytes *near = arena_array(c->arena, bytes, role.n_near);
            for (uint32_t i = 0; i < role.n_near; i++)
                near[i] = bytes_of(arena_string(c->arena, next_of(&words, ',')));
            role.near = near;
        } else if (bytes_equal(option, BYTES("before")))
            role.place = ROLE_BEFORE;
        else if (bytes_equal(option, BYTES("after")))
            role.place = ROLE_AFTER;
        else if (bytes_equal(option, BYTES("many")))
            role.many = true;
        else if (bytes_equal(option, BYTES("outside")))
            role.outside = true;
        else if (bytes_equal(option, BYTES("key")))
            role.key = true;
        else
            FAULT(c,
                  "a role knows near=word,word, before, after, many, outside and key, not \"%.*s\"",
                  (int)option.size, option.data);
    }
    for (uint32_t i = 0; i < c->types[c->type].n_roles && c->status == KLIPING_OK; i++)
        if (bytes_equal(bytes_of(c->types[c->type].roles[i].name), name))
            FAULT(c, "the role \"%s\" stands twice: write its types in one line", role.name);
    if (c->types[c->type].n_roles == ROLES_MOST)
        FAULT(c, "an event has at most %d roles", ROLES_MOST);
    if (c->status == KLIPING_OK)
        add_role(c, role);
}

static void read_example(compiler *c, bool holds, bytes rest)
{
    event_example example = {.line = c->line, .type = (uint16_t)c->type, .holds = holds};
    if (c->type == EVENT_COMMON) {
        FAULT(c, "an example belongs to an event: begin the file with \"event NAME\"");
        return;
    }
    example.text = rest;
    for (size_t i = 0; i + 1 < rest.size; i++)
        if (rest.data[i] == '=' && rest.data[i + 1] == '>') {
            example.text = trimmed(bytes_slice(rest, 0, i));
            example.fillers = trimmed(bytes_slice(rest, i + 2, rest.size));
        }
    if (!example.text.size)
        FAULT(c, "an example needs its text: ok TEXT => role=filler");
    c->examples = arena_extend(c->arena, c->examples, c->n_examples, &c->examples_capacity,
                               sizeof *c->examples);
    c->examples[c->n_examples++] = example;
}

static void read_event(compiler *c, bytes name)
{
    bool good = name.size && name.size < 48;
    for (size_t i = 0; i < name.size; i++) {
        char letter = name.data[i];
        good = good && ((letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') ||
                        letter == '_');
    }
    if (!good) {
        FAULT(c, "an event's name is made of a-z, 0-9 and _: event alokasi_anggaran");
        return;
    }
    for (size_t i = 0; i < c->n_types; i++)
        if (bytes_equal(bytes_of(c->types[i].name), name)) {
            c->type = (uint32_t)i; /* a user's file adds to a shipped type */
            return;
        }
    if (c->n_types == EVENT_COMMON - 1) {
        FAULT(c, "too many event types");
        return;
    }
    c->types = arena_extend(c->arena, c->types, c->n_types, &c->types_capacity, sizeof *c->types);
    c->type = (uint32_t)c->n_types;
    c->types[c->n_types++] =
        (event_type){.name = arena_string(c->arena, name), .hash = token_hash(name)};
}

static void read_line(compiler *c)
{
    static const struct {
        const char *name;
        event_rule_kind kind;
    } kinds[] = {{"cue", RULE_CUE},       {"veto", RULE_VETO},       {"negation", RULE_NEGATION},
                 {"past", RULE_PAST},     {"planned", RULE_PLANNED}, {"proposed", RULE_PROPOSED},
                 {"filler", RULE_FILLER}, {"clause", RULE_CLAUSE},   {"ends", RULE_END}};
    if (c->line->file != c->file) {
        c->file = c->line->file;
        c->type = EVENT_COMMON;
    }
    bytes rest = trimmed(c->line->text), keyword = first_word(&rest);
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (bytes_equal(keyword, bytes_of(kinds[i].name))) {
            read_rule(c, kinds[i].kind, rest);
            return;
        }
    if (bytes_equal(keyword, BYTES("event")))
        read_event(c, rest);
    else if (bytes_equal(keyword, BYTES("role")))
        read_role(c, rest);
    else if (bytes_equal(keyword, BYTES("ok")) || bytes_equal(keyword, BYTES("no")))
        read_example(c, keyword.data[0] == 'o', rest);
    else if (bytes_equal(keyword, BYTES("prior")) && c->type != EVENT_COMMON)
        c->types[c->type].prior =
            number_of(c, rest, 0.0001, 0.9999, "prior is a number from 0.0001 to 0.9999");
    else
        FAULT(c,
              "a line begins with event, prior, cue, veto, negation, past, planned, proposed, "
              "role, filler, clause, ends, ok or no, not \"%.*s\"",
              (int)keyword.size, keyword.data);
}

/* Its index, new or not; ENTITY_TYPES_MOST where there are that many. */
static uint32_t add_entity_type(event_rules *rules, const char *name)
{
    uint64_t key = entity_type_key(name);
    uint32_t index = entity_type_index(rules, key), slot = entity_type_slot(key);
    if (index < ENTITY_TYPES_MOST || rules->n_entity_types == ENTITY_TYPES_MOST)
        return index;
    while (rules->entity_slots[slot].taken)
        slot = (slot + 1) % ENTITY_SLOTS;
    rules->entity_types[rules->n_entity_types] =
        (entity_type){.name = name, .hash = token_hash(bytes_of(name))};
    rules->entity_slots[slot] = (entity_slot){key, rules->n_entity_types, true};
    return rules->n_entity_types++;
}

/* Numbers the entity types that roles name, so that a role takes those of its bits. */
static void number_entity_types(compiler *c)
{
    c->out->entity_types = arena_array(c->arena, entity_type, ENTITY_TYPES_MOST);
    for (int i = 0; i < ENTITY_SLOTS; i++)
        c->out->entity_slots[i].index = ENTITY_TYPES_MOST;
    add_entity_type(c->out, "MONEY"); /* TYPE_MONEY */
    add_entity_type(c->out, "PER");   /* TYPE_PERSON */
    for (size_t t = 0; t < c->n_types; t++)
        for (uint32_t r = 0; r < c->types[t].n_roles; r++) {
            role_rule *role = (role_rule *)&c->types[t].roles[r];
            for (uint32_t i = 0; i < role->n_types; i++) {
                uint32_t index = add_entity_type(c->out, role->types[i]);
                if (index < ENTITY_TYPES_MOST) /* or entities of this type do not exist */
                    role->type_bits |= (uint64_t)1 << index;
            }
        }
}

/* Types in order of name; what points at them follows. */
static void sort_types(compiler *c)
{
    event_type *sorted = arena_array(c->arena, event_type, c->n_types + 1);
    uint16_t *place = arena_array(c->arena, uint16_t, c->n_types + 1);
    for (size_t i = 0; i < c->n_types; i++) {
        for (size_t j = 0; j < c->n_types; j++)
            place[i] += strcmp(c->types[j].name, c->types[i].name) < 0;
        sorted[place[i]] = c->types[i];
    }
    for (size_t i = 0; i < c->n_rules; i++)
        if (c->rules[i].type != EVENT_COMMON)
            c->rules[i].type = place[c->rules[i].type];
    for (size_t i = 0; i < c->n_examples; i++)
        c->examples[i].type = place[c->examples[i].type];
    c->out->types = sorted;
    c->out->n_types = (uint32_t)c->n_types;
    c->out->examples = c->examples;
    c->out->n_examples = (uint32_t)c->n_examples;
}

kliping_status event_rules_open(sources sources, event_rules **out, kliping_error *error)
{
    *out = NULL;
    event_rules *rules = calloc(1, sizeof *rules);
    struct sb_stemmer *stemmer = sb_stemmer_new("indonesian", NULL);
    jmp_buf failure;
    if (!rules || !stemmer || setjmp(failure)) {
        if (stemmer)
            sb_stemmer_delete(stemmer);
        event_rules_free(rules);
        return KLIPING_NO_MEMORY;
    }
    rules->arena.failure = rules->scratch.failure = &failure;
    compiler *c = arena_new(&rules->arena, compiler);
    *c = (compiler){.out = rules, .arena = &rules->arena, .stemmer = stemmer, .error = error};
    for (size_t i = 0; i < sources.count && c->status == KLIPING_OK; i++) {
        c->line = &sources.lines[i];
        read_line(c);
    }
    kliping_status status = c->status;
    if (status == KLIPING_OK) {
        number_entity_types(c);
        sort_types(c);
        event_rules_index(rules);
    }
    sb_stemmer_delete(stemmer);
    arena_free(&rules->scratch);
    rules->arena.failure = NULL;
    if (status != KLIPING_OK)
        event_rules_free(rules);
    else
        *out = rules;
    return status;
}

bool event_rules_set_prior(event_rules *rules, const char *type, double probability)
{
    uint32_t index = event_type_index(rules, bytes_of(type));
    if (index == EVENT_COMMON)
        return false;
    ((event_type *)rules->types)[index].prior = probability;
    return true;
}

void event_rules_free(event_rules *rules)
{
    if (!rules)
        return;
    for (uint32_t i = 0; i < rules->n_rules; i++)
        pattern_release((pattern *)&rules->rules[i].pattern);
    arena_free(&rules->scratch);
    arena_free(&rules->arena);
    free(rules);
}
