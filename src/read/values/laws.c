/* LAW: from the article or the kind word through the year.
 *
 *     [Pasal 3 ayat (1) huruf b [juncto Pasal 5 ...]] kind [name] [Nomor n] [Tahun y | /y]
 */
#include "readers.h"

typedef struct act {
    const char *kind, *number, *pasal, *ayat, *huruf;
    int year;
    size_t end;
} act;

static const char *copy(reading *r, size_t start, size_t end)
{
    return keep_text(r, (bytes){r->canonical + start, end - start});
}

/* Number of an article or paragraph: 28D, 27 B, (2), 1-3. */
static const char *part_number(reading *r, size_t at, size_t *end)
{
    at = gap(r, at);
    bool bracket = byte_at(r, at) == '(';
    size_t first = at + bracket, last = first;
    while (is_digit(byte_at(r, last)) && last - first < 5)
        last++;
    if (last == first || is_digit(byte_at(r, last)))
        return NULL;
    if (byte_at(r, last) == ' ' && upper_at(r, last + 1) && word_end(r, last + 1) == last + 2) {
        *end = last + 2; /* Pasal 27 B */
        char *joined = arena_string(r->arena, (bytes){r->canonical + first, last + 1 - first});
        joined[last - first] = r->canonical[last + 1];
        return joined;
    }
    if (is_letter(byte_at(r, last)) && word_end(r, last) == last + 1)
        last++;
    else if (is_letter(byte_at(r, last)))
        return NULL;
    if (bracket && byte_at(r, last) != ')')
        return NULL;
    *end = last + bracket;
    return copy(r, first, last);
}

/* huruf a, b, dan d: past the letters behind the first. */
static size_t more_letters(const reading *r, size_t at)
{
    for (;;) {
        size_t next = gap(r, at), end;
        bool comma = byte_at(r, next) == ',';
        if (comma)
            next = gap(r, next + 1);
        bool joined = rule_at(r, next, RULES(RULE_AND) | RULES(RULE_OR), &end) != NULL;
        if (joined)
            next = gap(r, end);
        if ((!comma && !joined) || word_end(r, next) != next + 1 || is_digit(byte_at(r, next + 1)))
            return at;
        at = next + 1;
    }
}

/* ayat (2), huruf b behind an article; and further articles joined to it. */
static size_t sub_parts(reading *r, size_t at, act *a)
{
    for (;;) {
        size_t end;
        const rule *word = rule_next(r, at, RULES(RULE_PARAGRAPH) | RULES(RULE_LETTER), &end);
        if (!word)
            return at;
        size_t part = gap(r, end), stop;
        if (word->kind == RULE_PARAGRAPH) {
            const char *ayat = part_number(r, part, &stop);
            if (!ayat)
                return at;
            if (!a->ayat)
                a->ayat = ayat;
            size_t item = gap(r, stop); /* ayat (1) ke-1 */
            if (byte_at(r, item) == 'k' && byte_at(r, item + 1) == 'e' &&
                is_digit(byte_at(r, item + 3)))
                for (stop = item + 3; is_digit(byte_at(r, stop));)
                    stop++;
        } else {
            bool bracket = byte_at(r, part) == '(';
            stop = word_end(r, part + bracket);
            if (stop != part + bracket + 1)
                return at;
            if (!a->huruf)
                a->huruf = copy(r, part + bracket, stop);
            stop += bracket && byte_at(r, stop) == ')';
            stop = more_letters(r, stop);
        }
        at = stop;
    }
}

/* Pasal 2 ayat (1) jo Pasal 18; Pasal 310 dan 311; Pasal 27A, 32, dan 35. */
static size_t articles(reading *r, size_t at, act *a)
{
    size_t end, stop;
    if (!rule_at(r, at, RULES(RULE_ARTICLE), &end) ||
        rule_before(r, at, RULES(RULE_LAW_NOT_AFTER), &stop))
        return at;
    if (rule_next(r, end, RULES(RULE_LAW_NUMBER), &stop))
        end = stop;
    a->pasal = part_number(r, end, &stop);
    if (!a->pasal)
        return at;
    at = sub_parts(r, stop, a);
    for (int more = 0; more < 12; more++) {
        size_t next = gap(r, at);
        bool comma = byte_at(r, next) == ',';
        if (comma)
            next = gap(r, next + 1);
        act other = {0};
        bool joined =
            rule_at(r, next, RULES(RULE_LAW_JOIN) | RULES(RULE_AND) | RULES(RULE_OR), &end);
        if (joined)
            next = gap(r, end);
        if (!joined && !comma)
            break;
        bool named = rule_at(r, next, RULES(RULE_ARTICLE), &end);
        if (named)
            next = gap(r, end);
        if ((comma && !joined && named) || !part_number(r, next, &stop))
            break;
        size_t beyond;
        if (!named &&
            rule_next(r, stop, RULES(RULE_UNIT) | RULES(RULE_COUNT) | RULES(RULE_SCALE), &beyond))
            break;
        at = sub_parts(r, stop, &other);
    }
    return at;
}

/* The number of an act: 23, 188.45/312/2023, 72/PMK.03/2023. */
static size_t number_end(reading *r, size_t at)
{
    size_t first = at;
    while (at - first < 40 || (byte_at(r, at) & 0xC0) == 0x80) {
        unsigned char c = byte_at(r, at), next = byte_at(r, at + 1);
        bool inner = c == '.' || c == '/' || c == '-';
        if (!is_digit(c) && !is_letter(c) && (c & 0xC0) != 0x80 &&
            !(inner && (is_digit(next) || is_letter(next))))
            break;
        at++;
    }
    return at;
}

/* Nomor 23 Tahun 2014, No. 1/2024, 45/2015; the whole of a longer number. */
static bool act_number(reading *r, size_t at, bool announced, act *a)
{
    size_t end = number_end(r, at), year_end;
    int year, first;
    if (end == at || (!is_digit(byte_at(r, at)) && !announced))
        return false;
    int slashes = 0, digits = 0;
    for (size_t i = at; i < end; i++) {
        slashes += byte_at(r, i) == '/';
        digits += is_digit(byte_at(r, i));
    }
    if (!digits) { /* Nomor KM 50 */
        size_t more = gap(r, end);
        if (!is_digit(byte_at(r, more)) || end - at > 4)
            return false;
        end = number_end(r, more);
    }
    size_t slash = at;
    bool short_form = slashes == 1 && integer_at(r, at, 4, &first, &slash) &&
                      byte_at(r, slash) == '/' && integer_at(r, slash + 1, 4, &year, &year_end) &&
                      year_end == end && year >= 1900 && year < 2100;
    if (!announced && !short_form) {
        size_t word;
        bool followed = !slashes && rule_next(r, end, RULES(RULE_YEAR), &word) &&
                        integer_at(r, gap(r, word), 4, &year, &year_end) && year >= 1900;
        if (!followed)
            return false;
    }
    a->number = copy(r, at, short_form ? slash : end);
    a->year = short_form ? year : 0;
    a->end = end;
    if (short_form)
        return true;
    size_t next = gap(r, end), word;
    bool said = rule_at(r, next, RULES(RULE_YEAR), &word) != NULL;
    if (said)
        next = gap(r, word);
    if (integer_at(r, next, 4, &year, &year_end) && year >= 1900 && year < 2100 &&
        (said || byte_at(r, year_end) != '.')) {
        a->year = year;
        a->end = year_end;
    }
    return true;
}

/* Capitalised words of an act's name or the place that issued it, up to where its number may
 * stand; brackets among them hold its short form. */
static size_t name_words(reading *r, size_t at, bool numbered)
{
    enum { MOST = 12 };
    const rule_kinds laws = RULES(RULE_LAW) | RULES(RULE_NAMED_LAW) | RULES(RULE_CODE) |
                            RULES(RULE_ARTICLE) | RULES(RULE_PARAGRAPH);
    size_t last = at;
    for (int words = 0; words < MOST; words++) {
        size_t next = gap(r, at), end;
        if (!numbered && memchr(r->folded + at, '\n', next - at))
            break; /* only a number leads a name over a line's end */
        if (byte_at(r, next) == '(') {
            end = next + 1;
            while (byte_at(r, end) && byte_at(r, end) != ')' && byte_at(r, end) != '\n' &&
                   end - next < 40)
                end++;
            if (byte_at(r, end) != ')' || !upper_at(r, next + 1))
                break;
            at = end + 1;
            last = numbered ? at : last;
            continue;
        }
        end = word_end(r, next);
        if (end == next || rule_at(r, next, RULES(RULE_LAW_NUMBER) | RULES(RULE_YEAR) | laws, &end))
            break;
        if (!numbered && rule_at(r, next, RULES(RULE_LAW_NAME_END), &end))
            break;
        bool joint = rule_at(r, next, RULES(RULE_AND), &end) != NULL;
        if (!joint && !upper_at(r, next))
            break;
        end = word_end(r, next);
        at = end;
        if (!joint)
            last = end;
    }
    return last;
}

static bool numbered(reading *r, size_t at, act *a)
{
    size_t next = gap(r, at), end;
    if (byte_at(r, at) == '-' && is_digit(byte_at(r, at + 1)))
        next = at + 1; /* PMK-61/PMK.03/2023 */
    bool announced = rule_at(r, next, RULES(RULE_LAW_NUMBER), &end) != NULL;
    if (announced) {
        next = end;
        if (byte_at(r, next) == '.' || byte_at(r, next) == ':')
            next++;
        next = gap(r, next);
    }
    return act_number(r, next, announced, a);
}

/* "Peraturan" and the body's name: without its short form in brackets, unless that is all. */
static const char *body_law(reading *r, const rule *kind, size_t at, size_t end)
{
    at = gap(r, at);
    const char *open = memchr(r->folded + at, '(', end - at);
    if (open == r->folded + at) {
        const char *close = memchr(open, ')', end - at);
        at++;
        end = close ? (size_t)(close - r->folded) : end;
    } else if (open)
        end = gap_before(r, (size_t)(open - r->folded));
    bytes name = {r->canonical + at, end - at};
    return arena_join(r->arena, (bytes[]){bytes_of(kind->value), BYTES(" "), name}, 3);
}

static bool act_read(reading *r, size_t at, act *a)
{
    const rule_kinds acts =
        RULES(RULE_LAW) | RULES(RULE_NAMED_LAW) | RULES(RULE_CODE) | RULES(RULE_CODE_1945);
    size_t end, act_end;
    const rule *kind = rule_at(r, at, acts | RULES(RULE_BODY_LAW), &end);
    if (!kind)
        return false;
    const rule *act = kind->kind == RULE_BODY_LAW ? rule_at(r, at, acts, &act_end) : NULL;
    if (act) {
        kind = act;
        end = act_end;
    }
    a->kind = kind->value;
    a->end = end;
    if (kind->kind == RULE_CODE) {
        size_t next = gap(r, end);
        if (byte_at(r, next) == '(') { /* Kitab Undang-Undang Hukum Pidana (KUHP) */
            size_t stop = word_end(r, next + 1);
            if (byte_at(r, stop) == ')' && rule_at(r, next + 1, RULES(RULE_CODE), &next))
                a->end = stop + 1;
        }
        return true;
    }
    if (kind->kind == RULE_CODE_1945) {
        size_t next = gap(r, name_words(r, end, true)), word, stop;
        int year;
        if (rule_at(r, next, RULES(RULE_YEAR), &word))
            next = gap(r, word);
        if (integer_at(r, next, 4, &year, &stop) && year == 1945)
            a->end = stop;
        a->year = 1945;
        return true;
    }
    if (kind->kind != RULE_BODY_LAW && numbered(r, end, a))
        return true;
    size_t name = name_words(r, end, true);
    if (name > end && numbered(r, name, a)) {
        if (kind->kind == RULE_BODY_LAW)
            a->kind = body_law(r, kind, end, name);
        return kind->kind != RULE_BODY_LAW || a->year || strchr(a->number, '/');
    }
    if (kind->kind != RULE_NAMED_LAW)
        return false;
    a->end = name = name_words(r, end, false);
    if (name == end)
        return false;
    int year;
    size_t stop; /* UU APBN 2025 */
    if (integer_at(r, gap(r, name), 4, &year, &stop) && year >= 1945 && year < 2100) {
        a->year = year;
        a->end = stop;
    }
    return true;
}

size_t law_at(reading *r, size_t at)
{
    act a = {.end = at};
    size_t start = at, end, stop;
    const char *ayat = NULL;
    if (rule_at(r, at, RULES(RULE_PARAGRAPH), &end)) { /* ayat 4 Pasal 31 UUD 1945 */
        ayat = part_number(r, end, &stop);
        if (!ayat)
            return at;
        at = gap(r, stop);
        a.ayat = ayat;
    }
    size_t parts = articles(r, at, &a);
    if (ayat && parts == at)
        return start;
    size_t next = gap(r, parts);
    for (int words = 0; words < 2 && parts > at; words++) { /* dari UU, dalam UU */
        size_t word = word_end(r, next);
        if ((word - next == 4 && memcmp(r->folded + next, "dari", 4) == 0) ||
            (word - next == 5 && memcmp(r->folded + next, "dalam", 5) == 0))
            next = gap(r, word);
    }
    bool act = act_read(r, next, &a);
    if (!act && parts == at)
        return start;
    if (!act)
        a = (struct act){.pasal = a.pasal, .ayat = a.ayat, .huruf = a.huruf, .end = parts};
    emit(r, "LAW", start, a.end,
         &(kliping_value){.kind = a.kind,
                          .number = a.number,
                          .year = a.year,
                          .pasal = a.pasal,
                          .ayat = a.ayat,
                          .huruf = a.huruf});
    return a.end;
}
