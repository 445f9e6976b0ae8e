#include "../base/eight.h"
#include "characters.h"
#include "tokens_scan.h"

enum {
    LONG_AT_ONCE = 256,        /* words whose hashes are made together */
    SIMPLE_WORD = 2 * HASH_RUN /* bytes of the longest that is read at once */
};

/* ---- numbers -------------------------------------------------------------------------------- */

/* A run of digits, or the rest of one: a word may have taken its beginning ("1.2.3a"). */
static size_t number_end(scanner *s, size_t at, size_t end)
{
    if (at < s->number_stop)
        return s->number_stop;
    for (;;) {
        while (is_digit(byte_at(s, at, end)))
            at++;
        unsigned char c = byte_at(s, at, end);
        if ((c != '.' && c != ',') || !is_digit(byte_at(s, at + 1, end)))
            return s->number_stop = at;
        at++;
    }
}

/* ---- tokens --------------------------------------------------------------------------------- */

static void add_token(scanner *s, token token)
{
    token.in_quotes = s->in_quotes;
    s->sentence_of[s->count] = (uint32_t)s->n_sentences;
    s->items[s->count++] = token;
}

/* What is left to hash of long words: those come so often, and so irregularly, that each by itself
 * would be guessed wrong. */
static void hash_long(scanner *s)
{
    for (size_t i = 0; i < s->n_long; i++) {
        token *token = &s->items[s->is_long[i]];
        token->hash = hash_letters(token->hash, s->folded + token->start + HASH_RUN,
                                   token->end - token->start - HASH_RUN);
    }
    s->n_long = 0;
}

/* Of the few that are asked for one by one. Once in memory: code that stands in many places is as
 * often not at hand. */
static __attribute__((noinline)) uint32_t hash_one(const unsigned char *folded, size_t size)
{
    uint32_t hash = HASH_START;
    for (size_t done = 0; done < size; done += HASH_RUN)
        hash = hash_letters(hash, folded + done, size - done < HASH_RUN ? size - done : HASH_RUN);
    return hash;
}

/* By the capitals among the letters and digits of a word that begins with a letter. */
static __attribute__((noinline)) unsigned case_of_mixed(const unsigned char *word, size_t size,
                                                        uint64_t capitals)
{
    unsigned later = UPPER;
    for (size_t i = 1; i < size; i++)
        later |= token_classes[word[i]];
    return ascii_case(capitals & 1, later);
}

static inline unsigned case_by_capitals(const unsigned char *word, size_t size, uint64_t capitals)
{
    enum { CASES_APART = CASE_CAPITALISED - CASE_LOWER };
    return capitals < 2 ? CASE_LOWER + CASES_APART * (unsigned)capitals
                        : case_of_mixed(word, size, capitals);
}

/* What makes a word of ASCII letters more than that: the byte behind them. */
static const bool goes_on[256] = {
    ['.'] = true, ['-'] = true, ['\''] = true, [0x80 ... 0xFF] = true};

/* What a word or a number is, in one go: the compiler would put the single bytes together, and wait
 * for each of them. */
static inline uint32_t told(unsigned kind, unsigned letter_case, unsigned space_before,
                            unsigned in_quotes)
{
    return htole32(kind | letter_case << 8 | space_before << 16 | in_quotes << 24);
}

static inline void put_token(token *to, size_t start, size_t stop, uint32_t hash, uint32_t told)
{
    to->start = (uint32_t)start;
    to->end = (uint32_t)stop;
    to->hash = hash;
    memcpy(&to->kind, &told, sizeof told);
}

/* Words of nothing but ASCII letters, and digits behind the first, as most are, each with the space
 * behind it. Returns where something else stands. */
static size_t add_simple_words(scanner *s, size_t at, size_t end, bool *space_before)
{
    const unsigned char *canonical = s->canonical, *folded = s->folded;
    const token_map map = s->map;
    const unsigned in_quotes = s->in_quotes;
    const uint32_t sentence = (uint32_t)s->n_sentences;
    token *items = s->items;
    uint32_t *sentence_of = s->sentence_of;
    uint32_t *is_long = s->is_long;
    size_t count = s->count, n_long = s->n_long;
    unsigned space = *space_before;
    while (token_classes[canonical[at]] & (LOWER | UPPER)) {
        size_t size = map_run(&map, at), stop = at + size;
        size_t first = size < HASH_RUN ? size : HASH_RUN;
        unsigned char next = canonical[stop];
        if ((size > SIMPLE_WORD) | (stop >= end) | goes_on[next] | (n_long == LONG_AT_ONCE))
            break;
        uint64_t capitals = map_from(map.capitals, at) & (((uint64_t)1 << size) - 1);
        is_long[n_long] = (uint32_t)count;
        n_long += size > HASH_RUN;
        unsigned letter_case = case_by_capitals(canonical + at, size, capitals);
        sentence_of[count] = sentence;
        put_token(&items[count++], at, stop, hash_letters(HASH_START, folded + at, first),
                  told(TOKEN_WORD, letter_case, space, in_quotes));
        space = next == ' ';
        at = stop;
        if (!space)
            break;
        at = stop + 1;
    }
    s->count = count;
    s->n_long = n_long;
    *space_before = space;
    if (n_long == LONG_AT_ONCE)
        hash_long(s);
    return at;
}

static size_t add_word(scanner *s, size_t at, size_t end, bool space_before)
{
    token word = word_read(s, at, end);
    word.space_before = space_before;
    add_token(s, word);
    return word.end;
}

/* Whether a dot that stands between letters and a space is theirs: an initial's or an
 * abbreviation's, with more behind it in the line. */
static bool has_own_dot(const scanner *s, size_t at, size_t dot, size_t end, uint32_t hash)
{
    size_t next = dot + 1;
    while (byte_at(s, next, end) == ' ')
        next++;
    unsigned char follows = byte_at(s, next, end);
    if (follows == 0 || follows == '\n' || follows == '"')
        return false;
    return (dot - at == 1 && token_classes[s->canonical[at]] == UPPER) ||
           s->is_abbreviation(s->abbreviations, bytes_slice(s->text->folded, at, dot), hash);
}

/* A word of letters before a dot that does not join it to more, and with it if it is its own.
 * Returns where it begins if it is no such word. */
static size_t add_dotted_word(scanner *s, size_t at, size_t end, bool *space_before)
{
    size_t size = map_run(&s->map, at), stop = at + size;
    if (size > SIMPLE_WORD || byte_at(s, stop, end) != '.')
        return at;
    unsigned char behind = byte_at(s, stop + 1, end);
    if (behind != ' ' && behind != '\n' && behind != '"')
        return at;
    uint32_t hash = hash_one(s->folded + at, size);
    uint64_t capitals = map_from(s->map.capitals, at) & (((uint64_t)1 << size) - 1);
    unsigned letter_case = case_by_capitals(s->canonical + at, size, capitals);
    bool dot = behind == ' ' && has_own_dot(s, at, stop, end, hash);
    s->sentence_of[s->count] = (uint32_t)s->n_sentences;
    put_token(&s->items[s->count++], at, stop + dot, dot ? (hash ^ '.') * HASH_FACTOR : hash,
              told(TOKEN_WORD, letter_case, *space_before, s->in_quotes));
    *space_before = dot;
    return dot ? stop + 2 : stop;
}

/* A number of digits with no mark in it. */
static size_t add_simple_number(scanner *s, size_t at, size_t end, bool *space_before)
{
    size_t size = map_run(&s->map, at), stop = at + size;
    unsigned char next = byte_at(s, stop, end);
    if (size > HASH_RUN || stop > end || at < s->number_stop || next >= 0x80 ||
        ((next == '.' || next == ',') && is_digit(byte_at(s, stop + 1, end))))
        return at;
    uint64_t eight = eight_read(s->text->canonical.data + at);
    if (eight_first_bytes((eight ^ EIGHT_TIMES('0')) + EIGHT_TIMES(0x76), size) & EIGHT_HIGH)
        return at;
    s->sentence_of[s->count] = (uint32_t)s->n_sentences;
    put_token(&s->items[s->count++], at, stop, hash_one(s->folded + at, size),
              told(TOKEN_NUMBER, CASE_NONE, *space_before, s->in_quotes));
    *space_before = next == ' ';
    return stop + *space_before;
}

static size_t add_plain(scanner *s, size_t at, size_t stop, token_kind kind, bool space_before)
{
    add_token(s, (token){.start = (uint32_t)at,
                         .end = (uint32_t)stop,
                         .hash = token_hash(bytes_slice(s->text->folded, at, stop)),
                         .kind = (uint8_t)kind,
                         .letter_case = CASE_NONE,
                         .space_before = space_before});
    return stop;
}

static size_t add_number(scanner *s, size_t at, size_t end, bool space_before)
{
    size_t stop = number_end(s, at, end);
    if (scan_letter_at(s, stop, end)) /* 5G, 2A */
        return add_word(s, at, end, space_before);
    return add_plain(s, at, stop, TOKEN_NUMBER, space_before);
}

static size_t add_mark(scanner *s, size_t at, size_t end, bool space_before)
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
    size_t stop = add_plain(s, at, at + size, TOKEN_MARK, space_before);
    if (c == '"')
        s->in_quotes = !was_in_quotes;
    return stop;
}

/* ---- sentences ------------------------------------------------------------------------------ */

static void end_sentence(scanner *s)
{
    uint32_t last = (uint32_t)s->count;
    if (last == s->sentence_first)
        return;
    s->sentences = arena_extend(s->arena, s->sentences, s->n_sentences, &s->sentences_capacity,
                                sizeof *s->sentences);
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

/* The marks that stand alone but where they come in runs, and those that may end a sentence. */
enum { PLAIN_MARK = 1, STOP_MARK = 2 };

static const unsigned char simple_marks[256] = {
    [','] = PLAIN_MARK, ['"'] = PLAIN_MARK, ['('] = PLAIN_MARK, [')'] = PLAIN_MARK,
    [':'] = PLAIN_MARK, [';'] = PLAIN_MARK, ['/'] = PLAIN_MARK, ['-'] = PLAIN_MARK,
    ['.'] = STOP_MARK,  ['?'] = STOP_MARK,  ['!'] = STOP_MARK};

/* Such a mark, with the space behind it; one that ends a sentence, where a capital or the end of
 * the line says so at once. Returns where it stands if it is no such case. */
static size_t add_simple_mark(scanner *s, size_t at, size_t end, bool *space_before)
{
    unsigned char c = s->canonical[at], next = byte_at(s, at + 1, end);
    bool stops = simple_marks[c] == STOP_MARK, quote = c == '"';
    bool capital = token_classes[byte_at(s, at + 2, end)] == UPPER;
    if ((simple_marks[c] == 0) | ((next == c) & !quote) |
        (stops & (next != '\n') & !((next == ' ') & capital)))
        return at;
    bool quotes = s->in_quotes; /* the marks themselves are outside */
    s->sentence_of[s->count] = (uint32_t)s->n_sentences;
    put_token(&s->items[s->count++], at, at + 1, (HASH_START ^ c) * HASH_FACTOR,
              told(TOKEN_MARK, CASE_NONE, *space_before, quotes & !quote));
    s->in_quotes = quotes ^ quote;
    *space_before = next == ' ';
    at += 1 + (size_t)*space_before;
    if (stops)
        end_sentence(s);
    return at;
}

static bool closes(unsigned char c)
{
    return c == '"' || c == ')' || c == '\'';
}

static void read_zone(scanner *s, size_t at, size_t end)
{
    bool space = true, pending = false; /* pending: a sentence ends once its closing marks are in */
    s->in_quotes = false;
    while (at < end) {
        if (!pending) {
            size_t mark = add_simple_words(s, at, end, &space);
            if (mark >= end)
                break;
            unsigned class = token_classes[s->canonical[mark]];
            if (class & (LOWER | UPPER))
                at = add_dotted_word(s, mark, end, &space);
            else if (class == DIGIT)
                at = add_simple_number(s, mark, end, &space);
            else
                at = add_simple_mark(s, mark, end, &space);
            if (at > mark)
                continue;
        }
        unsigned char c = byte_at(s, at, end);
        if (is_space(c)) {
            if (pending || (c == '\n' && !line_goes_on(s, at, end)))
                end_sentence(s);
            pending = false;
            if (c == '\n') /* a quotation left open ends with its paragraph */
                s->in_quotes = false;
            space = true;
            at++;
            continue;
        }
        if (pending && !closes(c)) {
            end_sentence(s);
            pending = false;
        }
        if (token_classes[c] & (LOWER | UPPER) ||
            (token_classes[c] == HIGH && scan_letter_at(s, at, end)))
            at = add_word(s, at, end, space);
        else if (is_digit(c))
            at = add_number(s, at, end, space);
        else {
            at = add_mark(s, at, end, space);
            if (c == '.' || c == '!' || c == '?')
                pending = sentence_ends(s, at, end);
        }
        space = false;
    }
    end_sentence(s);
}

void tokens_read(const text *text, const zones *zones, abbreviation_test *is_abbreviation,
                 const void *abbreviations, arena *arena, tokens *out)
{
    size_t most;
    token_map map = token_map_of(text->canonical, arena, &most);
    most += zones->count;
    uint32_t is_long[LONG_AT_ONCE];
    scanner s = {
        .text = text,
        .canonical = (const unsigned char *)text->canonical.data,
        .folded = (const unsigned char *)text->folded.data,
        .map = map,
        .is_abbreviation = is_abbreviation,
        .abbreviations = abbreviations,
        .arena = arena,
        .items = arena_unset(arena, token, most),
        .is_long = is_long,
        .sentence_of = arena_unset(arena, uint32_t, most),
    };
    for (size_t i = 0; i < zones->count; i++) {
        const zone *zone = &zones->items[i];
        s.zone = (uint32_t)i;
        s.number_stop = 0;
        if (zone_is_read(zone->kind))
            read_zone(&s, zone->start, zone->end);
    }
    hash_long(&s);
    *out = (tokens){s.items, s.count, s.sentences, s.n_sentences, s.sentence_of};
}
