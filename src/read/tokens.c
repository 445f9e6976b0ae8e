#include "../base/wide.h"
#include "characters.h"
#include "tokens_scan.h"

enum {
    SIMPLE_WORD = 2 * HASH_RUN, /* bytes of the longest before a dot that is read at once */
    NOTED_AT_ONCE = 32          /* tokens of a sentence: few have more */
};

/* ---- numbers -------------------------------------------------------------------------------- */

/* Nobody foresees how many there are: those of LETTER_RUN bytes are counted at once. */
static size_t digits_end(const scanner *s, size_t at, size_t end)
{
    while (at < end) {
        size_t size = digit_run_at(s->canonical + at);
        at += size;
        if (size < LETTER_RUN)
            break;
    }
    return at < end ? at : end;
}

/* A run of digits, or the rest of one: a word may have taken its beginning ("1.2.3a"). */
static size_t number_end(scanner *s, size_t at, size_t end)
{
    if (at < s->number_stop)
        return s->number_stop;
    for (;;) {
        at = digits_end(s, at, end);
        unsigned char c = byte_at(s, at, end);
        if ((c != '.' && c != ',') || !is_digit(byte_at(s, at + 1, end)))
            return s->number_stop = at;
        at++;
    }
}

/* ---- tokens --------------------------------------------------------------------------------- */

/* Behind white space, or the first of a zone. */
static bool has_space_before(const scanner *s, size_t at)
{
    return map_from(s->map.spaced, at) & 1;
}

static void add_token(scanner *s, token token)
{
    token.space_before = has_space_before(s, token.start);
    token.in_quotes = s->in_quotes;
    s->items[s->count++] = token;
}

/* Of the few that are asked for one by one, of SIMPLE_WORD bytes at most. */
static uint32_t hash_short(const unsigned char *folded, size_t size)
{
    uint32_t hash = hash_bytes(HASH_START, folded, size < HASH_RUN ? size : HASH_RUN);
    return size > HASH_RUN ? hash_bytes(hash, folded + HASH_RUN, size - HASH_RUN) : hash;
}

/* The token that is added next. */
static void note_dotted(scanner *s)
{
    s->dotted =
        arena_extend(s->arena, s->dotted, s->n_dotted, &s->dotted_capacity, sizeof *s->dotted);
    s->dotted[s->n_dotted++] = (uint32_t)s->count;
}

static size_t add_word(scanner *s, size_t at, size_t end)
{
    token word = word_read(s, at, end);
    if (s->canonical[word.end - 1] == '.')
        note_dotted(s);
    add_token(s, word);
    return word.end;
}

/* Whether a dot that stands between letters and a space is theirs: an initial's or an
 * abbreviation's, with more behind it in the line. */
static bool has_own_dot(const scanner *s, size_t at, size_t dot, size_t end)
{
    size_t next = dot + 1;
    while (byte_at(s, next, end) == ' ')
        next++;
    unsigned char follows = byte_at(s, next, end);
    if (follows == 0 || follows == '\n' || follows == '"')
        return false;
    return (dot - at == 1 && token_classes[s->canonical[at]] == UPPER) ||
           s->is_abbreviation(s->abbreviations, bytes_slice(s->text->folded, at, dot),
                              hash_short(s->folded + at, dot - at));
}

static size_t add_plain(scanner *s, size_t at, size_t stop, token_kind kind)
{
    add_token(s, (token){.start = (uint32_t)at,
                         .end = (uint32_t)stop,
                         .kind = (uint8_t)kind,
                         .letter_case = CASE_NONE});
    return stop;
}

static size_t add_number(scanner *s, size_t at, size_t end)
{
    size_t stop = number_end(s, at, end);
    if (scan_letter_at(s, stop, end)) /* 5G, 2A */
        return add_word(s, at, end);
    return add_plain(s, at, stop, TOKEN_NUMBER);
}

static size_t add_mark(scanner *s, size_t at, size_t end)
{
    unsigned char c = byte_at(s, at, end);
    size_t size = 1;
    if (c >= 0x80)
        character_codepoint(s->text->canonical, at, &size);
    else if (c != '"')
        while (byte_at(s, at + size, end) == c)
            size++;
    bool was_in_quotes = s->in_quotes; /* the marks themselves are outside */
    if (c == '"')
        s->in_quotes = false;
    size_t stop = add_plain(s, at, at + size, TOKEN_MARK);
    if (c == '"')
        s->in_quotes = !was_in_quotes;
    return stop;
}

/* ---- sentences ------------------------------------------------------------------------------ */

/* Of some tokens behind the last one too, which are to come. */
static void note_sentence(scanner *s, uint32_t last)
{
    uint32_t numbers[NOTED_AT_ONCE];
    for (size_t i = 0; i < NOTED_AT_ONCE; i++)
        numbers[i] = (uint32_t)s->n_sentences;
    for (uint32_t i = s->sentence_first; i < last; i += NOTED_AT_ONCE)
        memcpy(s->sentence_of + i, numbers, sizeof numbers);
}

static void end_sentence(scanner *s)
{
    uint32_t last = (uint32_t)s->count;
    if (last == s->sentence_first)
        return;
    s->sentences = arena_extend(s->arena, s->sentences, s->n_sentences, &s->sentences_capacity,
                                sizeof *s->sentences);
    note_sentence(s, last);
    s->sentences[s->n_sentences++] = (sentence){s->sentence_first, last, s->zone};
    s->sentence_first = last;
}

/* A line feed inside a hard-wrapped paragraph: the next line goes on in lower case. */
static bool line_goes_on(const scanner *s, size_t newline, size_t end)
{
    size_t next = newline + 1;
    while (byte_at(s, next, end) == ' ')
        next++;
    if (!scan_letter_at(s, next, end) || scan_upper_at(s, next, end) || !s->count)
        return false;
    unsigned char last = byte_at(s, s->items[s->count - 1].end - 1, end);
    return last != '.' && last != '!' && last != '?' && last != ':';
}

/* After a full stop, question or exclamation mark: the sentence ends unless it goes on in lower
 * case (an attribution behind a quote: "... mana?" tanya dia). */
static bool sentence_ends(const scanner *s, size_t at, size_t end)
{
    while (byte_at(s, at, end) == '"' || byte_at(s, at, end) == '\'' || byte_at(s, at, end) == ')')
        at++;
    size_t next = at;
    while (is_space(byte_at(s, next, end)))
        next++;
    if (next >= end)
        return true;
    if (next == at) /* the space was lost: "selesai.Kemudian" */
        return scan_upper_at(s, next, end);
    return !scan_letter_at(s, next, end) || scan_upper_at(s, next, end);
}

/* A mark that ends a sentence, where a capital or the end of the line says so at once. Returns
 * where it stands if it is no such case. */
static size_t add_stop(scanner *s, size_t at, size_t end)
{
    unsigned char c = s->canonical[at], next = byte_at(s, at + 1, end);
    bool capital = token_classes[byte_at(s, at + 2, end)] == UPPER;
    if (((c != '.') & (c != '?') & (c != '!')) | ((next != '\n') & !((next == ' ') & capital)))
        return at;
    put_token(&s->items[s->count++], at, at + 1,
              told_with(TOLD(TOKEN_MARK, CASE_NONE), has_space_before(s, at), s->in_quotes));
    end_sentence(s);
    for (at++; byte_at(s, at, end) == '\n'; at++)
        s->in_quotes = false; /* with its paragraph ends a quotation that was left open */
    return at;
}

/* A word of letters before a dot that does not join it to more, and with it if it is its own.
 * Returns where it begins if it is no such word. */
static size_t add_dotted_word(scanner *s, size_t at, size_t end)
{
    size_t size = map_run(&s->map, at), stop = at + size;
    if (size > SIMPLE_WORD || byte_at(s, stop, end) != '.')
        return at;
    unsigned char behind = byte_at(s, stop + 1, end);
    if (behind != ' ' && behind != '\n' && behind != '"')
        return at;
    uint64_t capitals = map_from(s->map.capitals, at) & (((uint64_t)1 << size) - 1);
    unsigned letter_case = scan_case(s->canonical + at, size, capitals);
    bool dot = behind == ' ' && has_own_dot(s, at, stop, end);
    if (dot)
        note_dotted(s);
    put_token(&s->items[s->count++], at, stop + dot,
              told_with(TOLD(TOKEN_WORD, letter_case), has_space_before(s, at), s->in_quotes));
    return dot ? stop + 1 : add_stop(s, stop, end);
}

static bool closes(unsigned char c)
{
    return c == '"' || c == ')' || c == '\'';
}

/* A token that is none of the simple ones. */
static size_t add_other(scanner *s, size_t at, size_t end)
{
    unsigned char c = byte_at(s, at, end);
    if (token_classes[c] & (LOWER | UPPER) ||
        (token_classes[c] == HIGH && scan_letter_at(s, at, end)))
        return add_word(s, at, end);
    return is_digit(c) ? add_number(s, at, end) : add_mark(s, at, end);
}

static void read_zone(scanner *s, size_t at, size_t end)
{
    bool pending = false; /* a sentence ends once its closing marks are in */
    token_map_bound(&s->map, at, end);
    s->in_quotes = false;
    while (at < end) {
        if (!pending) {
            size_t hard = scan_simple(s, at);
            at = token_classes[s->canonical[hard]] & (LOWER | UPPER) ? add_dotted_word(s, hard, end)
                                                                     : add_stop(s, hard, end);
            if (at > hard)
                continue;
        }
        unsigned char c = byte_at(s, at, end);
        if (is_space(c)) {
            if (pending || (c == '\n' && !line_goes_on(s, at, end)))
                end_sentence(s);
            pending = false;
            if (c == '\n') /* a quotation left open ends with its paragraph */
                s->in_quotes = false;
            at++;
            continue;
        }
        if (pending && !closes(c)) {
            end_sentence(s);
            pending = false;
        }
        at = add_other(s, at, end);
        if (c == '.' || c == '!' || c == '?')
            pending = sentence_ends(s, at, end);
    }
    end_sentence(s);
}

void tokens_read(const text *text, const zones *zones, abbreviation_test *is_abbreviation,
                 const void *abbreviations, arena *arena, tokens *out)
{
    size_t most;
    bool wide = machine_is_wide();
    token_map map = token_map_of(text->canonical, wide, arena, &most);
    most += zones->count;
    scanner s = {
        .text = text,
        .canonical = (const unsigned char *)text->canonical.data,
        .folded = (const unsigned char *)text->folded.data,
        .map = map,
        .is_abbreviation = is_abbreviation,
        .abbreviations = abbreviations,
        .arena = arena,
        .items = arena_unset(arena, token, most + SCAN_BEYOND),
        .sentence_of = arena_unset(arena, uint32_t, most + NOTED_AT_ONCE),
        .wide = wide,
        .widest = machine_is_widest(),
    };
    for (size_t i = 0; i < zones->count; i++) {
        const zone *zone = &zones->items[i];
        s.zone = (uint32_t)i;
        s.number_stop = 0;
        if (zone_is_read(zone->kind) && zone->start < zone->end)
            read_zone(&s, zone->start, zone->end);
    }
    token_hashes(text->folded, wide, s.widest, s.items, s.count);
    *out =
        (tokens){s.items, s.count, s.sentences, s.n_sentences, s.sentence_of, s.dotted, s.n_dotted};
}

void tokens_find_dotted(const text *text, arena *arena, tokens *tokens)
{
    uint32_t *dotted = arena_array(arena, uint32_t, tokens->count);
    tokens->n_dotted = 0;
    for (size_t i = 0; i < tokens->count; i++) {
        const token *token = &tokens->items[i];
        if (token->kind == TOKEN_WORD && text->canonical.data[token->end - 1] == '.')
            dotted[tokens->n_dotted++] = (uint32_t)i;
    }
    tokens->dotted = dotted;
}
