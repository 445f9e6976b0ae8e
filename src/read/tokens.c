#include "tokens.h"

#include "characters.h"

typedef struct scanner {
    const text *text;
    abbreviation_test *is_abbreviation;
    const void *abbreviations;
    arena *arena;
    token *items;
    size_t count, capacity;
    sentence *sentences;
    size_t n_sentences, sentences_capacity;
    uint32_t sentence_first, zone;
    bool in_quotes;
} scanner;

static unsigned char byte_at(const scanner *s, size_t at, size_t end)
{
    return at < end ? (unsigned char)s->text->canonical.data[at] : 0;
}

/* What an ASCII byte is; bytes above 0x7F are looked at as code points. */
enum { LOWER = 1, UPPER = 2, DIGIT = 4, SPACE = 8, HIGH = 16 };

static const unsigned char classes[256] = {
    ['a' ... 'z'] = LOWER,   ['A' ... 'Z'] = UPPER, ['0' ... '9'] = DIGIT,
    ['\t' ... '\r'] = SPACE, [' '] = SPACE,         [0x80 ... 0xFF] = HIGH,
};

static bool is_space(unsigned char c)
{
    return classes[c] == SPACE;
}

static bool is_digit(unsigned char c)
{
    return classes[c] == DIGIT;
}

static size_t letter_at(const scanner *s, size_t at, size_t end)
{
    unsigned char c = byte_at(s, at, end);
    if (classes[c] != HIGH)
        return classes[c] & (LOWER | UPPER) ? 1 : 0;
    size_t size;
    return character_is_letter(character_codepoint(s->text->canonical, at, &size)) ? size : 0;
}

static bool upper_at(const scanner *s, size_t at, size_t end)
{
    unsigned char c = byte_at(s, at, end);
    size_t size;
    return classes[c] != HIGH
               ? classes[c] == UPPER
               : character_is_upper(character_codepoint(s->text->canonical, at, &size));
}

static size_t letters_and_digits(const scanner *s, size_t at, size_t end)
{
    const unsigned char *data = (const unsigned char *)s->text->canonical.data;
    for (;;) {
        while (at < end && classes[data[at]] & (LOWER | UPPER | DIGIT))
            at++;
        size_t size = at < end && classes[data[at]] == HIGH ? letter_at(s, at, end) : 0;
        if (!size)
            return at;
        at += size;
    }
}

#define HASH_START 2166136261u

static uint32_t hash_on(uint32_t hash, unsigned char byte)
{
    return (hash ^ (is_digit(byte) ? '0' : byte)) * 16777619u;
}

uint32_t token_hash(bytes folded_word)
{
    uint32_t hash = HASH_START;
    for (size_t i = 0; i < folded_word.size; i++)
        hash = hash_on(hash, (unsigned char)folded_word.data[i]);
    return hash;
}

/* lower, upper: how many letters; later_upper: of the upper ones, those behind the first letter. */
static token_case case_by_counts(size_t lower, size_t upper, size_t later_upper, bool upper_first)
{
    if (!upper)
        return lower ? CASE_LOWER : CASE_NONE;
    if (!lower)
        return upper > 1 ? CASE_UPPER : CASE_CAPITALISED;
    return !later_upper && upper_first ? CASE_CAPITALISED : CASE_MIXED;
}

static token_case case_of(const scanner *s, size_t start, size_t end)
{
    size_t lower = 0, upper = 0, later_upper = 0;
    for (size_t at = start, size; at < end; at += size ? size : 1) {
        size = letter_at(s, at, end);
        if (!size)
            continue;
        if (upper_at(s, at, end)) {
            upper++;
            later_upper += upper + lower > 1;
        } else
            lower++;
    }
    return case_by_counts(lower, upper, later_upper, upper_at(s, start, end));
}

token_case token_case_of(const text *text, size_t start, size_t end)
{
    scanner s = {.text = text};
    return case_of(&s, start, end);
}

static bool is_abbreviation(const scanner *s, size_t start, size_t end)
{
    return s->is_abbreviation(s->abbreviations, bytes_slice(s->text->folded, start, end));
}

/* A dot without spaces around it joins (M.Si, S.Sos, detik.com), unless its space was lost: behind
 * a full stop ("selesai.Kemudian") or an abbreviation ("Drs.H.Ahmad", "PT.Telkom"). */
static bool dot_joins(const scanner *s, size_t start, size_t dot, size_t end)
{
    if (!letter_at(s, dot + 1, end))
        return false;
    if (!upper_at(s, dot + 1, end))
        return true;
    size_t right = letters_and_digits(s, dot + 1, end);
    bool right_is_word = right - dot > 3 && !upper_at(s, dot + 2, end);
    if (dot - start > 3 && right_is_word)
        return false;
    return !((right_is_word || dot - start > 1) && is_abbreviation(s, start, dot));
}

/* A hyphen joins reduplications, affixes and numerals (anak-anak, Undang-Undang, non-aktif,
 * Covid-19), and parts two names (Jakarta-Bogor, Pemkot Tarakan-UBT) and a suffix set off from a
 * name (BPJS-nya). */
static bool hyphen_joins(const scanner *s, size_t start, size_t hyphen, size_t end)
{
    size_t right = letters_and_digits(s, hyphen + 1, end);
    size_t size = right - hyphen - 1;
    const char *folded = s->text->folded.data;
    if (!size || (size == 3 && memcmp(folded + hyphen + 1, "nya", 3) == 0))
        return false;
    if (!upper_at(s, hyphen + 1, end))
        return true;
    return size <= hyphen - start && memcmp(folded + hyphen - size, folded + hyphen + 1, size) == 0;
}

static size_t word_end(const scanner *s, size_t start, size_t end)
{
    size_t at = letters_and_digits(s, start, end);
    for (;;) {
        unsigned char c = byte_at(s, at, end);
        bool joins = (c == '.' && dot_joins(s, start, at, end)) ||
                     (c == '-' && hyphen_joins(s, start, at, end)) ||
                     (c == '\'' && letter_at(s, at + 1, end));
        if (!joins)
            return at;
        at = letters_and_digits(s, at + 1, end);
    }
}

static size_t number_end(const scanner *s, size_t at, size_t end)
{
    for (;;) {
        while (is_digit(byte_at(s, at, end)))
            at++;
        unsigned char c = byte_at(s, at, end);
        if ((c != '.' && c != ',') || !is_digit(byte_at(s, at + 1, end)))
            return at;
        at++;
    }
}

/* Single capital letters with dots between them: "M", "R.B". */
static bool is_initials(const scanner *s, size_t at, size_t end)
{
    for (size_t size; at < end; at += size + 1) {
        character_codepoint(s->text->canonical, at, &size);
        if (!upper_at(s, at, end) || (at + size < end && byte_at(s, at + size, end) != '.'))
            return false;
    }
    return true;
}

/* The dot behind a word belongs to it in an abbreviation or an initial that something follows. */
static bool takes_dot(const scanner *s, size_t start, size_t dot, size_t end)
{
    if (byte_at(s, dot, end) != '.' || byte_at(s, dot + 1, end) == '.')
        return false;
    size_t next = dot + 1;
    while (byte_at(s, next, end) == ' ')
        next++;
    unsigned char follows = byte_at(s, next, end);
    if (follows == 0 || follows == '\n' || follows == '"')
        return false;
    if (is_initials(s, start, dot))
        return true;
    return is_abbreviation(s, start, dot);
}

/* Hash and letter case in one pass over the word. */
static void describe(const scanner *s, token *token)
{
    const unsigned char *canonical = (const unsigned char *)s->text->canonical.data;
    const unsigned char *folded = (const unsigned char *)s->text->folded.data;
    uint32_t hash = HASH_START;
    size_t lower = 0, upper = 0, later_upper = 0;
    unsigned char seen = 0;
    for (size_t at = token->start; at < token->end; at++) {
        unsigned char class = classes[canonical[at]];
        hash = hash_on(hash, folded[at]);
        seen |= class;
        lower += class == LOWER;
        upper += class == UPPER;
        later_upper += class == UPPER && lower + upper > 1;
    }
    token->hash = hash;
    if (token->kind == TOKEN_WORD)
        token->letter_case = seen & HIGH
                                 ? case_of(s, token->start, token->end)
                                 : case_by_counts(lower, upper, later_upper,
                                                  classes[canonical[token->start]] == UPPER);
}

static void add_token(scanner *s, size_t start, size_t end, token_kind kind, bool space_before)
{
    s->items = arena_extend(s->arena, s->items, s->count, &s->capacity, sizeof *s->items);
    token *token = &s->items[s->count++];
    *token = (struct token){
        .start = (uint32_t)start,
        .end = (uint32_t)end,
        .kind = kind,
        .letter_case = CASE_NONE,
        .space_before = space_before,
        .in_quotes = s->in_quotes,
    };
    describe(s, token);
}

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
    if (!letter_at(s, next, end) || upper_at(s, next, end) || !s->count)
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
        return upper_at(s, next, end);
    return !letter_at(s, next, end) || upper_at(s, next, end);
}

static bool closes(unsigned char c)
{
    return c == '"' || c == ')' || c == '\'';
}

static void read_zone(scanner *s, size_t at, size_t end)
{
    bool space = true, pending = false; /* pending: a sentence ends once its closing marks are in */
    while (at < end) {
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
        size_t stop;
        token_kind kind;
        if (is_digit(c)) {
            stop = number_end(s, at, end);
            kind = TOKEN_NUMBER;
            if (letter_at(s, stop, end)) { /* 5G, 2A */
                stop = word_end(s, at, end);
                kind = TOKEN_WORD;
            }
        } else if (letter_at(s, at, end)) {
            stop = word_end(s, at, end);
            kind = TOKEN_WORD;
            if (takes_dot(s, at, stop, end))
                stop++;
        } else {
            stop = at;
            if (c < 0x80)
                while (stop < end && byte_at(s, stop, end) == c && (stop == at || c != '"'))
                    stop++;
            else {
                size_t size;
                character_codepoint(s->text->canonical, at, &size);
                stop += size;
            }
            kind = TOKEN_MARK;
        }
        bool was_in_quotes = s->in_quotes; /* the marks themselves are outside */
        if (c == '"')
            s->in_quotes = false;
        add_token(s, at, stop, kind, space);
        if (c == '"')
            s->in_quotes = !was_in_quotes;
        if (kind == TOKEN_MARK && (c == '.' || c == '!' || c == '?'))
            pending = sentence_ends(s, stop, end);
        space = false;
        at = stop;
    }
    end_sentence(s);
}

void tokens_read(const text *text, const zones *zones, abbreviation_test *is_abbreviation,
                 const void *abbreviations, arena *arena, tokens *out)
{
    scanner s = {
        .text = text,
        .is_abbreviation = is_abbreviation,
        .abbreviations = abbreviations,
        .arena = arena,
    };
    s.capacity = text->canonical.size / 5 + 16; /* what running text has */
    s.items = arena_array(arena, token, s.capacity);
    for (size_t i = 0; i < zones->count; i++) {
        const zone *zone = &zones->items[i];
        s.zone = (uint32_t)i;
        s.in_quotes = false;
        if (zone_is_read(zone->kind))
            read_zone(&s, zone->start, zone->end);
    }
    uint32_t *sentence_of = arena_array(arena, uint32_t, s.count + 1);
    for (size_t i = 0; i < s.n_sentences; i++)
        for (uint32_t t = s.sentences[i].first; t < s.sentences[i].last; t++)
            sentence_of[t] = (uint32_t)i;
    *out = (tokens){s.items, s.count, s.sentences, s.n_sentences, sentence_of};
}
