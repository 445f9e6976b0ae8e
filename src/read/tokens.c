#include "tokens.h"

#include "characters.h"
#include "tokens_run.h"

enum { LONG_AT_ONCE = 256 }; /* words whose hashes are made together */

typedef struct scanner {
    const text *text;
    const unsigned char *canonical, *folded; /* of text */
    abbreviation_test *is_abbreviation;
    const void *abbreviations;
    arena *arena;
    token *items;          /* [count], with room for all that may come */
    uint32_t *sentence_of; /* the same */
    size_t count;
    sentence *sentences;
    size_t n_sentences, sentences_capacity;
    uint32_t sentence_first, zone;
    size_t number_stop; /* where the run of digits ends that was read last */
    bool in_quotes;
    size_t n_long;
    uint32_t *is_long; /* [n_long] tokens of which only HASH_RUN bytes are hashed yet */
} scanner;

static unsigned char byte_at(const scanner *s, size_t at, size_t end)
{
    return at < end ? s->canonical[at] : 0;
}

/* What an ASCII byte is; bytes above 0x7F are looked at as code points. */
enum { LOWER = 1, UPPER = 2, DIGIT = 4, SPACE = 8, HIGH = 16, IN_WORD = LOWER | UPPER | DIGIT };

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
        return (classes[c] & (LOWER | UPPER)) ? 1 : 0;
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
    for (;;) {
        while (classes[byte_at(s, at, end)] & IN_WORD)
            at++;
        size_t size = classes[byte_at(s, at, end)] == HIGH ? letter_at(s, at, end) : 0;
        if (!size)
            return at;
        at += size;
    }
}

/* ---- hashes --------------------------------------------------------------------------------- */

static uint32_t hash_on(uint32_t hash, unsigned char folded)
{
    return (hash ^ (is_digit(folded) ? '0' : folded)) * HASH_FACTOR;
}

uint32_t token_hash(bytes folded_word)
{
    uint32_t hash = HASH_START;
    for (size_t i = 0; i < folded_word.size; i++)
        hash = hash_on(hash, (unsigned char)folded_word.data[i]);
    return hash;
}

/* ---- letter case ---------------------------------------------------------------------------- */

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
    scanner s = {.text = text, .canonical = (const unsigned char *)text->canonical.data};
    return case_of(&s, start, end);
}

/* Of a word of ASCII that begins with a letter: by what that is, and what else there is. */
static const uint8_t ascii_cases[2][4] = {
    {CASE_LOWER, CASE_LOWER, CASE_MIXED, CASE_MIXED},
    {CASE_CAPITALISED, CASE_CAPITALISED, CASE_UPPER, CASE_MIXED},
};

/* ---- words ---------------------------------------------------------------------------------- */

/* A word that is being read, with all that its letters say of it. */
typedef struct word {
    size_t start, end;
    uint32_t hash;       /* of [start, end) */
    unsigned char first; /* class of the first byte */
    unsigned char later; /* classes of all others */
} word;

static void read_mark(word *word, unsigned char mark)
{
    word->hash = hash_on(word->hash, mark);
    word->end++;
}

/* Letters and digits up to the next mark: what letters_and_digits() says, hashed. */
static void read_letters(const scanner *s, word *word, size_t end)
{
    size_t at = word->end, size;
    for (;;) {
        do {
            letter_run run = letter_run_at(s->canonical + at);
            size = run.size < end - at ? run.size : end - at;
            unsigned first = at == word->start, counted = ((1u << size) - 1) & ~first;
            word->later |= (unsigned char)((run.lower & counted ? LOWER : 0) |
                                           (run.upper & counted ? UPPER : 0));
            for (size_t done = 0; done < size; done += HASH_RUN) {
                size_t some = size - done < HASH_RUN ? size - done : HASH_RUN;
                word->hash = hash_letters(word->hash, s->folded + at + done, some);
            }
            at += size;
        } while (size == LETTER_RUN);
        size = classes[byte_at(s, at, end)] == HIGH ? letter_at(s, at, end) : 0;
        if (!size)
            break;
        word->later |= HIGH;
        for (size_t stop = at + size; at < stop; at++)
            word->hash = hash_on(word->hash, s->folded[at]);
    }
    word->end = at;
}

static token_case case_of_word(const scanner *s, const word *word)
{
    if ((word->first | word->later) & HIGH || word->first == DIGIT)
        return case_of(s, word->start, word->end);
    return ascii_cases[word->first == UPPER][word->later & (LOWER | UPPER)];
}

static bool is_abbreviation(const scanner *s, const word *word)
{
    return s->is_abbreviation(s->abbreviations,
                              bytes_slice(s->text->folded, word->start, word->end), word->hash);
}

/* A dot without spaces around it joins (M.Si, S.Sos, detik.com), unless its space was lost: behind
 * a full stop ("selesai.Kemudian") or an abbreviation ("Drs.H.Ahmad", "PT.Telkom"). */
static bool dot_joins(const scanner *s, const word *left, size_t end)
{
    size_t dot = left->end, size = dot - left->start;
    if (!letter_at(s, dot + 1, end))
        return false;
    if (!upper_at(s, dot + 1, end))
        return true;
    size_t right = letters_and_digits(s, dot + 1, end);
    bool right_is_word = right - dot > 3 && !upper_at(s, dot + 2, end);
    if (size > 3 && right_is_word)
        return false;
    return !((right_is_word || size > 1) && is_abbreviation(s, left));
}

/* A hyphen joins reduplications, affixes and numerals (anak-anak, Undang-Undang, non-aktif,
 * Covid-19), and parts two names (Jakarta-Bogor, Pemkot Tarakan-UBT) and a suffix set off from a
 * name (BPJS-nya). */
static bool hyphen_joins(const scanner *s, const word *left, size_t end)
{
    size_t hyphen = left->end, right = letters_and_digits(s, hyphen + 1, end);
    size_t size = right - hyphen - 1;
    const char *folded = s->text->folded.data;
    if (!size || (size == 3 && memcmp(folded + hyphen + 1, "nya", 3) == 0))
        return false;
    if (!upper_at(s, hyphen + 1, end))
        return true;
    return size <= hyphen - left->start &&
           memcmp(folded + hyphen - size, folded + hyphen + 1, size) == 0;
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
static bool takes_dot(const scanner *s, const word *word, size_t end)
{
    size_t next = word->end + 1;
    if (byte_at(s, next, end) == '.')
        return false;
    while (byte_at(s, next, end) == ' ')
        next++;
    unsigned char follows = byte_at(s, next, end);
    if (follows == 0 || follows == '\n' || follows == '"')
        return false;
    return is_initials(s, word->start, word->end) || is_abbreviation(s, word);
}

/* Letters and digits with the marks that join them. */
static void read_joined(const scanner *s, word *word, size_t end)
{
    for (;;) {
        read_letters(s, word, end);
        unsigned char c = byte_at(s, word->end, end);
        bool joins = (c == '.' && dot_joins(s, word, end)) ||
                     (c == '-' && hyphen_joins(s, word, end)) ||
                     (c == '\'' && letter_at(s, word->end + 1, end));
        if (!joins)
            return;
        read_mark(word, c);
    }
}

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

/* What makes a word of ASCII letters more than that: the byte behind them. */
static const bool goes_on[256] = {
    ['.'] = true, ['-'] = true, ['\''] = true, [0x80 ... 0xFF] = true};

/* Words of nothing but ASCII letters, and digits behind the first, as most are, each with the space
 * behind it. Returns where something else stands. */
static size_t add_simple_words(scanner *s, size_t at, size_t end, bool *space_before)
{
    const unsigned char *canonical = s->canonical, *folded = s->folded;
    const bool in_quotes = s->in_quotes;
    const uint32_t sentence = (uint32_t)s->n_sentences;
    token *items = s->items;
    size_t count = s->count, n_long = s->n_long;
    for (bool space = *space_before; classes[canonical[at]] & (LOWER | UPPER);
         *space_before = space) {
        letter_run run = letter_run_at(canonical + at);
        size_t size = run.size, stop = at + size, first = size < HASH_RUN ? size : HASH_RUN;
        unsigned char next = canonical[stop];
        if (size == LETTER_RUN || stop >= end || goes_on[next] || n_long == LONG_AT_ONCE)
            break;
        unsigned later = (1u << size) - 2;
        unsigned found = ((run.lower & later) != 0) * LOWER + ((run.upper & later) != 0) * UPPER;
        s->sentence_of[count] = sentence;
        s->is_long[n_long] = (uint32_t)count;
        n_long += size > HASH_RUN;
        items[count++] = (token){.start = (uint32_t)at,
                                 .end = (uint32_t)stop,
                                 .hash = hash_letters(HASH_START, folded + at, first),
                                 .kind = TOKEN_WORD,
                                 .letter_case = ascii_cases[run.upper & 1][found],
                                 .space_before = space,
                                 .in_quotes = in_quotes};
        space = next == ' ';
        at = stop + space;
    }
    s->count = count;
    s->n_long = n_long;
    if (n_long == LONG_AT_ONCE)
        hash_long(s);
    return at;
}

static size_t add_word(scanner *s, size_t at, size_t end, bool space_before)
{
    bool begins_with_letter = !is_digit(byte_at(s, at, end));
    word word = {.start = at, .end = at, .hash = HASH_START, .first = classes[s->canonical[at]]};
    read_joined(s, &word, end);
    uint8_t letter_case = (uint8_t)case_of_word(s, &word);
    if (begins_with_letter && byte_at(s, word.end, end) == '.' && takes_dot(s, &word, end))
        read_mark(&word, '.');
    add_token(s, (token){.start = (uint32_t)at,
                         .end = (uint32_t)word.end,
                         .hash = word.hash,
                         .kind = TOKEN_WORD,
                         .letter_case = letter_case,
                         .space_before = space_before});
    return word.end;
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
    if (letter_at(s, stop, end)) /* 5G, 2A */
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
    s->in_quotes = false;
    while (at < end) {
        unsigned char c = byte_at(s, at, end);
        if (!pending && classes[c] & (LOWER | UPPER)) {
            at = add_simple_words(s, at, end, &space);
            if (at == end)
                break;
            c = byte_at(s, at, end);
        }
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
        if (classes[c] & (LOWER | UPPER) || (classes[c] == HIGH && letter_at(s, at, end)))
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
    size_t most = token_starts(text->canonical) + zones->count;
    uint32_t is_long[LONG_AT_ONCE];
    scanner s = {
        .text = text,
        .canonical = (const unsigned char *)text->canonical.data,
        .folded = (const unsigned char *)text->folded.data,
        .is_abbreviation = is_abbreviation,
        .abbreviations = abbreviations,
        .arena = arena,
        .items = (token *)(void *)arena_bytes(arena, most * sizeof(token)),
        .is_long = is_long,
        .sentence_of = (uint32_t *)(void *)arena_bytes(arena, most * sizeof(uint32_t)),
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
