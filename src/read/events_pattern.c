#include "events_pattern.h"

#include "events_inflections.h"

#include <stdio.h>
#include <stdlib.h>

enum {
    MOST_WORDS = 4096, /* of one pattern, inflections included */
    FEW_WORDS = 16,    /* of an element, whose slots may be more so that each is in its place */
    SPARE_BITS = 2,
};

_Static_assert(MOST_WORDS <= UINT16_MAX, "an element counts its words in two bytes");

/* ---- parsing: source -> a list of parts -> sequences ---------------------------------------- */

typedef struct parser {
    bytes source;
    size_t at;
    struct sb_stemmer *stemmer;
    arena *arena, *scratch;
    pattern_word *singles; /* [MOST_WORDS], of the brackets at hand; NULL: there were none */
    const char *problem;
} parser;

/* What one alternative of a part says: elements without gaps. */
typedef struct alternative {
    uint32_t n_elements;
    pattern_element elements[PATTERN_ELEMENTS]; /* those behind n_elements hold nothing */
} alternative;

/* Room that is written before it is read. */
static void *unzeroed(arena *arena, size_t count, size_t size)
{
    return arena_bytes(arena, count * size);
}

static void copy_alternative(alternative *to, const alternative *from)
{
    to->n_elements = from->n_elements;
    memcpy(to->elements, from->elements, from->n_elements * sizeof *from->elements);
}

static bool at_end(const parser *p)
{
    return p->at >= p->source.size;
}

static char peek(const parser *p)
{
    return at_end(p) ? '\0' : p->source.data[p->at];
}

static void skip_spaces(parser *p)
{
    while (peek(p) == ' ' || peek(p) == '\t')
        p->at++;
}

static bool is_special(char c)
{
    static const bool special[256] = {
        ['\0'] = true, [' '] = true, ['\t'] = true, ['('] = true, [')'] = true,
        ['|'] = true,  ['{'] = true, ['}'] = true,  ['<'] = true, ['>'] = true};
    return special[(unsigned char)c];
}

static bool take(parser *p, const char *what)
{
    size_t size = strlen(what);
    if (p->source.size - p->at < size || memcmp(p->source.data + p->at, what, size) != 0)
        return false;
    p->at += size;
    return true;
}

static bytes lower(parser *p, bytes word)
{
    char *folded = arena_bytes(p->arena, word.size + 1);
    for (size_t i = 0; i < word.size; i++)
        folded[i] = (char)(word.data[i] | (word.data[i] >= 'A' && word.data[i] <= 'Z') << 5);
    folded[word.size] = '\0';
    return (bytes){folded, word.size};
}

static pattern_element one_word(parser *p, pattern_word word)
{
    pattern_word *copy = arena_new(p->arena, pattern_word);
    *copy = word;
    return (pattern_element){.words = copy, .n_words = 1};
}

static pattern_element stem_element(parser *p, bytes stem)
{
    bytes *forms;
    size_t count = p->stemmer ? inflections_of(stem, p->stemmer, p->arena, &forms) : 0;
    if (!count) {
        p->problem = "a stem (~word) needs a word of at least three letters behind the ~";
        return (pattern_element){0};
    }
    pattern_word *words = arena_array(p->arena, pattern_word, count);
    for (size_t i = 0; i < count; i++)
        words[i] = (pattern_word){forms[i], token_hash(forms[i]), PATTERN_WORD};
    return (pattern_element){.words = words, .n_words = (uint16_t)count};
}

/* <PER|ORG> */
static pattern_element mention_element(parser *p)
{
    pattern_word *words = arena_array(p->arena, pattern_word, 16);
    uint16_t count = 0;
    while (!p->problem) {
        size_t start = p->at;
        while (!is_special(peek(p)))
            p->at++;
        if (p->at == start || count == 16)
            p->problem = "an entity type is written <PER> or <PER|ORG>";
        else
            words[count++] =
                (pattern_word){bytes_slice(p->source, start, p->at), 0, PATTERN_MENTION};
        if (take(p, ">"))
            break;
        if (!take(p, "|"))
            p->problem = "a < needs its >, as in <PER|ORG>";
    }
    return (pattern_element){.words = words, .n_words = count};
}

static pattern_element word_element(parser *p)
{
    if (take(p, "<"))
        return mention_element(p);
    size_t start = p->at;
    while (!is_special(peek(p)))
        p->at++;
    bytes word = lower(p, bytes_slice(p->source, start, p->at));
    if (!word.size) {
        p->problem = peek(p) == '(' ? "brackets do not stand inside brackets"
                                    : "a word is missing: write (one|two), {0,3} or a plain word";
        return (pattern_element){0};
    }
    if (word.data[0] == '~')
        return stem_element(p, bytes_slice(word, 1, word.size));
    if (word.size == 1 && word.data[0] == '*')
        return one_word(p, (pattern_word){word, 0, PATTERN_ANY});
    if (word.data[word.size - 1] == '*') {
        word.size--;
        if (word.size < PATTERN_PREFIX || memchr(word.data, '*', word.size))
            p->problem = "a wildcard stands at the end of a word of at least three letters: kesep*";
        return one_word(p, (pattern_word){word, token_hash(word), PATTERN_BEGINNING});
    }
    if (memchr(word.data, '*', word.size))
        p->problem = "a wildcard stands at the end of a word: kesep*";
    return one_word(p, (pattern_word){word, token_hash(word), PATTERN_WORD});
}

/* Puts each word into the first free slot from its place on. */
static void place_words(arena *arena, pattern_element *element)
{
    uint32_t mask = (1u << element->slot_bits) - 1;
    pattern_slot *slots = arena_array(arena, pattern_slot, mask + 1);
    element->slots = slots;
    element->probes = 1;
    for (uint32_t i = 0; i < element->n_words; i++) {
        uint32_t hash = element->words[i].hash;
        uint16_t probes = 1;
        while (slots[(hash + probes - 1) & mask].word)
            probes++;
        slots[(hash + probes - 1) & mask] = (pattern_slot){hash, i + 1};
        element->probes = probes > element->probes ? probes : element->probes;
    }
}

/* How the words of an element are found: shared by all sequences that it goes into. */
static void index_words(arena *arena, pattern_element *element)
{
    element->filter = element->n_words ? 0 : UINT64_MAX;
    for (uint32_t i = 0; i < element->n_words; i++) {
        if (element->words[i].kind != PATTERN_WORD) {
            element->filter = UINT64_MAX;
            return;
        }
        element->filter |= (uint64_t)1 << (element->words[i].hash >> 26);
    }
    while (1u << element->slot_bits < element->n_words * 2u)
        element->slot_bits++;
    unsigned most_bits = element->slot_bits + (element->n_words <= FEW_WORDS ? SPARE_BITS : 0);
    place_words(arena, element);
    while (element->probes > 1 && element->slot_bits < most_bits) {
        element->slot_bits++;
        place_words(arena, element);
    }
}

/* One part of a pattern: a word, or alternatives in brackets, each of one or more words. Those of
 * one word are put together as one element. */
static size_t read_part(parser *p, alternative *out, size_t most)
{
    if (!take(p, "(")) {
        out[0].n_elements = 1;
        out[0].elements[0] = word_element(p);
        return 1;
    }
    size_t count = 0;
    if (!p->singles)
        p->singles = unzeroed(p->scratch, MOST_WORDS, sizeof *p->singles);
    pattern_word *singles = p->singles;
    uint32_t n_singles = 0;
    for (bool open = true; open && !p->problem;) {
        alternative read;
        read.n_elements = 0;
        while (!p->problem && (skip_spaces(p), peek(p) != '|' && peek(p) != ')')) {
            if (at_end(p))
                p->problem = "a ( needs its )";
            else if (read.n_elements == PATTERN_ELEMENTS)
                p->problem = "an alternative has too many words";
            else
                read.elements[read.n_elements++] = word_element(p);
        }
        if (p->problem)
            break;
        if (!read.n_elements)
            p->problem = "an alternative is empty: write (one|two)";
        else if (read.n_elements == 1 && n_singles + read.elements[0].n_words <= MOST_WORDS) {
            memcpy(singles + n_singles, read.elements[0].words,
                   read.elements[0].n_words * sizeof *singles);
            n_singles += read.elements[0].n_words;
        } else if (count + 1 < most)
            copy_alternative(&out[count++], &read);
        else
            p->problem = "too many alternatives: split the pattern into two lines";
        open = !take(p, ")");
        if (open)
            take(p, "|");
    }
    if (n_singles) {
        pattern_word *words = arena_array(p->arena, pattern_word, n_singles);
        memcpy(words, singles, n_singles * sizeof *words);
        out[count].n_elements = 1;
        out[count++].elements[0] =
            (pattern_element){.words = words, .n_words = (uint16_t)n_singles};
    }
    return count;
}

/* One or two digits. */
static bool take_number(parser *p, unsigned *number)
{
    skip_spaces(p);
    size_t start = p->at;
    for (*number = 0; p->at < start + 2 && peek(p) >= '0' && peek(p) <= '9'; p->at++)
        *number = *number * 10 + (unsigned)(peek(p) - '0');
    return p->at > start;
}

/* {0,3}, {2} or … */
static bool read_gap(parser *p, uint8_t *least, uint8_t *most)
{
    unsigned low = 0, high = PATTERN_WINDOW - 1;
    if (take(p, "…") || take(p, "..."))
        ;
    else if (take(p, "{")) {
        bool well = take_number(p, &low);
        high = low;
        if (well && take(p, ","))
            well = take_number(p, &high);
        if (!well || !take(p, "}"))
            p->problem = "a gap is written {0,3}: at least none, at most three tokens";
        else if (low > high || high >= PATTERN_WINDOW)
            p->problem = "a gap goes from the smaller to the larger number, at most 63";
    } else
        return false;
    *least = (uint8_t)low;
    *most = (uint8_t)high;
    return true;
}

typedef struct sequence_list {
    alternative *items;
    size_t count;
} sequence_list;

static void append(parser *p, sequence_list *all, const alternative *parts, size_t n_parts,
                   uint8_t least, uint8_t most)
{
    if (!n_parts || all->count * n_parts > PATTERN_SEQUENCES) {
        p->problem = "too many combinations of alternatives: split the pattern into two lines";
        return;
    }
    alternative *longer = unzeroed(p->scratch, all->count * n_parts, sizeof *longer);
    for (size_t i = 0; i < all->count * n_parts; i++) {
        copy_alternative(&longer[i], &all->items[i / n_parts]);
        const alternative *part = &parts[i % n_parts];
        for (uint32_t e = 0; e < part->n_elements; e++) {
            if (longer[i].n_elements == PATTERN_ELEMENTS) {
                p->problem = "a pattern has at most 16 words";
                return;
            }
            pattern_element element = part->elements[e];
            element.gap_least = e ? 0 : least;
            element.gap_most = e ? 0 : most;
            longer[i].elements[longer[i].n_elements++] = element;
        }
    }
    *all = (sequence_list){longer, all->count * n_parts};
}

static const char *check_first(const pattern_element *first)
{
    for (uint32_t i = 0; i < first->n_words; i++)
        if (first->words[i].kind == PATTERN_ANY || first->words[i].kind == PATTERN_MENTION)
            return "a pattern begins with a word: it is looked up by it";
    return NULL;
}

static const char *compile_expression(bytes source, const char *place, arena *arena, pattern *out)
{
    bytes body = bytes_slice(source, 1, source.size - 1);
    size_t literal = 0;
    while (literal < body.size &&
           ((body.data[literal] >= 'a' && body.data[literal] <= 'z') || body.data[literal] == ' '))
        literal++;
    if (literal < body.size && literal && strchr("*?{", body.data[literal]))
        literal--;
    for (size_t i = 0, depth = 0; i < body.size; i++) {
        depth += body.data[i] == '(';
        depth -= body.data[i] == ')' && depth;
        if (body.data[i] == '|' && !depth)
            literal = 0; /* an alternative of the whole has another beginning */
    }
    if (literal < PATTERN_PREFIX || memchr(body.data, ' ', PATTERN_PREFIX))
        return "a regular expression begins with at least three plain lower-case letters";
    out->beginning =
        (bytes){arena_string(arena, bytes_slice(body, 0, PATTERN_PREFIX)), PATTERN_PREFIX};
    return expression_compile(body, (expression_style){.options = PCRE2_NO_AUTO_CAPTURE}, place,
                              arena, &out->expression);
}

const char *pattern_compile(bytes source, const char *place, struct sb_stemmer *stemmer,
                            arena *scratch, arena *arena, pattern *out)
{
    *out = (pattern){0};
    if (source.size > 2 && source.data[0] == '/' && source.data[source.size - 1] == '/')
        return compile_expression(source, place, arena, out);
    parser p = {.source = source, .stemmer = stemmer, .arena = arena, .scratch = scratch};
    sequence_list all = {arena_new(scratch, alternative), 1};
    alternative *parts = unzeroed(scratch, 64, sizeof *parts);
    uint8_t least = 0, most = 0;
    bool gap = false;
    for (skip_spaces(&p); !at_end(&p) && !p.problem; skip_spaces(&p)) {
        if (read_gap(&p, &least, &most)) {
            if (gap || !all.items[0].n_elements)
                p.problem = "a gap stands between two words";
            gap = true;
            continue;
        }
        if (p.problem)
            break;
        size_t n_parts = read_part(&p, parts, 64);
        for (size_t i = 0; i < n_parts && !p.problem; i++)
            for (uint32_t e = 0; e < parts[i].n_elements; e++)
                index_words(arena, &parts[i].elements[e]);
        if (!p.problem)
            append(&p, &all, parts, n_parts, gap ? least : 0, gap ? most : 0);
        gap = false;
    }
    if (!p.problem && gap)
        p.problem = "a gap stands between two words";
    if (!p.problem && !all.items[0].n_elements)
        p.problem = "the pattern is empty";
    pattern_sequence *sequences = arena_array(arena, pattern_sequence, all.count);
    for (size_t i = 0; i < all.count && !p.problem; i++) {
        const alternative *from = &all.items[i];
        pattern_element *elements = arena_array(arena, pattern_element, from->n_elements);
        memcpy(elements, from->elements, from->n_elements * sizeof *elements);
        sequences[i] = (pattern_sequence){elements, from->n_elements};
        p.problem = check_first(elements);
    }
    out->sequences = sequences;
    out->n_sequences = (uint32_t)all.count;
    return p.problem;
}

void pattern_release(pattern *pattern)
{
    expression_release(&pattern->expression);
}
