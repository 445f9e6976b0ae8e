/* What stands inside paragraphs: datelines, glued teasers and adverts, editors' codes. */
#include "zones_page.h"

#include <endian.h>

const unsigned char byte_classes[256] = {
    [' '] = IS_SPACE,         ['\t' ... '\r'] = IS_SPACE,
    ['a' ... 'z'] = IS_LOWER, ['A' ... 'Z'] = IS_UPPER,
    ['0' ... '9'] = IS_DIGIT, [0x80 ... 0xFF] = IS_HIGH,
    ['.'] = IS_STOP,          ['!'] = IS_STOP,
    ['?'] = IS_STOP,          ['"'] = IS_STOP,
    ['('] = IS_OPEN,          ['['] = IS_OPEN,
    [')'] = IS_CLOSE,         [']'] = IS_CLOSE,
};

enum {
    GLUED_LONGEST = 300, /* bytes of a foreign headline glued into a paragraph */
    END_LONGEST = 90,    /* of an editor's code and what follows it */
    END_BRACKETS = 3,    /* of those tried as an editor's code */
    START_LONGEST = 120, /* of a dateline */
    DATELINE_LINES = 3,  /* that may open with it */
};

/* Phrases begin a word, with a capital: not "pembaca juga", nor "kita lihat juga". */
static bool phrase_stands(const page *p, bytes phrase, size_t start, size_t begin)
{
    bytes folded = p->text->folded;
    return start + phrase.size <= folded.size &&
           memcmp(folded.data + start, phrase.data, phrase.size) == 0 &&
           (start == begin || !is_letter(byte_at(p, start - 1)));
}

static void try_phrases(page *p, size_t start)
{
    const zone_rules *rules = p->rules;
    for (size_t i = 0; i < rules->n_phrases; i++) {
        bytes phrase = rules->items[rules->phrases[i]].phrase;
        if (!phrase_stands(p, phrase, start, p->text->body_start))
            continue;
        p->hits = arena_extend(p->workspace->arena, p->hits, p->n_hits, &p->hits_capacity,
                               sizeof *p->hits);
        p->hits[p->n_hits++] = (hit){(uint32_t)start, rules->phrases[i]};
    }
}

/* The top bit of each byte that is a capital letter. */
static inline uint64_t capitals_of(uint64_t eight)
{
    const uint64_t each = 0x0101010101010101u, tops = each * 0x80;
    uint64_t low = eight & ~tops;
    return (low + each * (0x80 - 'A')) & ~(low + each * (0x80 - 'Z' - 1)) & ~eight & tops;
}

void find_phrases(page *p)
{
    enum { EIGHT = 8 };
    const zone_rules *rules = p->rules;
    bytes canonical = p->text->canonical;
    const char *folded = p->text->folded.data;
    for (size_t at = p->text->body_start; at + PHRASE_MIN <= canonical.size; at += EIGHT) {
        uint64_t eight;
        memcpy(&eight, canonical.data + at, sizeof eight);
        for (uint64_t left = capitals_of(le64toh(eight)); left; left &= left - 1) {
            size_t start = at + (size_t)__builtin_ctzll(left) / 8;
            if (start + PHRASE_MIN <= canonical.size &&
                rules->begins_phrase[phrase_block(folded + start)])
                try_phrases(p, start);
        }
    }
}

static void add_mark(page *p, size_t start, size_t end, zone_kind kind, const char *reason)
{
    while (kind == ZONE_FURNITURE && start < end && is_space(byte_at(p, start)))
        start++;
    while (kind == ZONE_FURNITURE && start < end && is_space(byte_at(p, end - 1)))
        end--;
    if (start >= end)
        return;
    p->marks = arena_extend(p->workspace->arena, p->marks, p->n_marks, &p->marks_capacity,
                            sizeof *p->marks);
    p->marks[p->n_marks++] = (zone){(uint32_t)start, (uint32_t)end, kind, reason};
}

/* At most `longest` bytes of a line, whole characters. */
static bytes limited(const page *p, bytes all, size_t start, size_t end, size_t longest)
{
    if (end - start > longest) {
        end = start + longest;
        while ((byte_at(p, end) & 0xC0) == 0x80)
            end--;
    }
    return bytes_slice(all, start, end);
}

/* A named group of the last match, without brackets and white space around it. */
static bool group(const page *p, const zone_rule *rule, const char *name, bytes subject,
                  size_t *start, size_t *end)
{
    PCRE2_SPTR first, last;
    int size = pcre2_substring_nametable_scan(expression_code(&rule->pattern), (PCRE2_SPTR)name,
                                              &first, &last);
    PCRE2_SIZE *groups = pcre2_get_ovector_pointer(p->workspace->match);
    if (size <= 0)
        return false;
    for (PCRE2_SPTR entry = first; entry <= last; entry += size) {
        size_t number = (size_t)entry[0] << 8 | entry[1];
        if (number < EXPRESSION_GROUPS && groups[2 * number] != PCRE2_UNSET &&
            groups[2 * number + 1] > groups[2 * number]) {
            *start = groups[2 * number];
            *end = groups[2 * number + 1];
            while (*end > *start && strchr(" .,-)", subject.data[*end - 1]))
                --*end;
            while (*end > *start && strchr(" (", subject.data[*start]))
                ++*start;
            return *end > *start;
        }
    }
    return false;
}

/* A dateline has a dash, which no small letter or digit follows as it does a hyphen, a bar or a
 * colon, or begins with the name of a site. */
static bool may_have_dateline(bytes subject)
{
    bool first = true;
    for (size_t i = 0; i < subject.size; i++) {
        unsigned char c = (unsigned char)subject.data[i];
        if (is_letter(c))
            continue;
        unsigned char next = i + 1 < subject.size ? (unsigned char)subject.data[i + 1] : 0;
        if (c == '|' || c == ':' || (c == '-' && !is_any(next, IS_LOWER | IS_DIGIT)))
            return true;
        if (first && c == '.' && is_letter(next))
            return true;
        first &= c != ' ';
    }
    return false;
}

/* The dateline that opens a paragraph; returns where it ends. */
static size_t read_dateline(page *p, const line *line)
{
    bytes subject = limited(p, p->text->canonical, line->start, line->end, START_LONGEST);
    if (!may_have_dateline(subject))
        return line->start;
    for (size_t i = 0; i < p->rules->n_starts; i++) {
        const zone_rule *rule = &p->rules->items[p->rules->starts[i]];
        size_t end, from, to, done = line->start;
        if (!zone_rule_matches(rule, subject, p->workspace, &end))
            continue;
        if (group(p, rule, "place", subject, &from, &to))
            p->dateline_place = bytes_slice(subject, from, to);
        if (group(p, rule, "publisher", subject, &from, &to)) {
            p->dateline_publisher = bytes_slice(subject, from, to);
            add_mark(p, done, line->start + from, ZONE_DATELINE, NULL);
            add_mark(p, line->start + from, line->start + to, ZONE_PUBLISHER, NULL);
            done = line->start + to;
        }
        add_mark(p, done, line->start + end, ZONE_DATELINE, NULL);
        return line->start + end;
    }
    return line->start;
}

static bool sentence_starts(const page *p, size_t position, size_t end)
{
    return position + 2 < end && strchr(".!?", byte_at(p, position)) &&
           byte_at(p, position + 1) == ' ' &&
           (is_upper(byte_at(p, position + 2)) || byte_at(p, position + 2) == '"');
}

/* Where the last word of a headline in title case ends and a sentence takes over: before the
 * capitalised word that precedes the first word in lower case. 0: not in title case. */
static size_t title_case_end(const page *p, size_t start, size_t end)
{
    static const char *const small[] = {
        "di",   "ke",   "dari",   "dan",  "yang", "untuk", "dalam",   "pada", "dengan", "soal",
        "bagi", "oleh", "hingga", "atau", "akan", "jadi",  "tentang", "per",  "vs",     "karena"};
    size_t capitalised = 0, word = start, before = 0;
    while (word < end) {
        size_t stop = word;
        while (stop < end && byte_at(p, stop) != ' ')
            stop++;
        bool function_word = !is_letter(byte_at(p, word));
        for (size_t i = 0; !function_word && i < sizeof small / sizeof *small; i++)
            function_word =
                bytes_equal(bytes_slice(p->text->canonical, word, stop), bytes_of(small[i]));
        if (is_upper(byte_at(p, word))) {
            capitalised++;
            before = word;
        } else if (!function_word)
            return capitalised >= 4 ? before : 0;
        while (stop < end && byte_at(p, stop) == ' ')
            stop++;
        word = stop;
    }
    return 0;
}

/* A foreign headline runs to the end of its paragraph, of its bracket, or to where running text
 * takes up again. */
static size_t glued_end(const page *p, size_t start, size_t behind, size_t next_hit,
                        const line *line)
{
    size_t end = next_hit < line->end ? next_hit : line->end;
    unsigned char open = start > line->start ? byte_at(p, start - 1) : 0;
    bool bracket = open == '[' || open == '(';
    size_t far = end - behind > GLUED_LONGEST ? behind + GLUED_LONGEST : end;
    for (size_t i = behind; i < far; i++) {
        if (bracket && byte_at(p, i) == (open == '[' ? ']' : ')'))
            return i + 1;
        if (!sentence_starts(p, i, end))
            continue;
        size_t stop = title_case_end(p, behind, i);
        return stop ? stop : i + 1;
    }
    return far == end ? end : behind;
}

/* Everything masked inside a paragraph by phrases; returns the first hit behind the line. */
static size_t read_phrases(page *p, const line *line, size_t done, size_t hit)
{
    while (hit < p->n_hits && p->hits[hit].at < line->end) {
        size_t start = p->hits[hit].at, matched;
        const zone_rule *rule = &p->rules->items[p->hits[hit++].rule];
        size_t behind = start + rule->phrase.size;
        if (start < done || behind > line->end)
            continue;
        bytes subject = limited(p, p->text->folded, behind, line->end, GLUED_LONGEST);
        if (!zone_rule_matches(rule, subject, p->workspace, &matched))
            continue;
        size_t end = behind + matched;
        if (rule->form == FORM_GLUED) {
            size_t next = hit;
            while (next < p->n_hits && p->hits[next].at < end)
                next++;
            end = glued_end(p, start, end, next < p->n_hits ? p->hits[next].at : line->end, line);
        }
        if (start > line->start && (byte_at(p, start - 1) == '[' || byte_at(p, start - 1) == '(') &&
            strchr("])", byte_at(p, end - 1)))
            start--;
        add_mark(p, start, end, rule->kind, rule->reason);
        done = end;
    }
    return hit;
}

/* "(nds/krs)" behind the last sentence of a paragraph. */
static void read_end(page *p, const line *line)
{
    size_t from = line->end - line->start > END_LONGEST ? line->end - END_LONGEST : line->start;
    if (p->n_marks && p->marks[p->n_marks - 1].end > from)
        from = p->marks[p->n_marks - 1].end;
    for (size_t i = line->end, brackets = 0; i-- > from && brackets < END_BRACKETS;) {
        if (!is_any(byte_at(p, i), IS_OPEN))
            continue;
        brackets++;
        size_t before = i, matched;
        while (before > line->start && is_space(byte_at(p, before - 1)))
            before--;
        if (before > line->start && !strchr(".!?\"*", byte_at(p, before - 1)))
            continue;
        bytes subject = bytes_slice(p->text->folded, i, line->end);
        for (size_t r = 0; r < p->rules->n_ends; r++) {
            const zone_rule *rule = &p->rules->items[p->rules->ends[r]];
            if (zone_rule_matches(rule, subject, p->workspace, &matched)) {
                add_mark(p, i, line->end, rule->kind, rule->reason);
                return;
            }
        }
    }
}

void read_paragraphs(page *p)
{
    size_t hit = 0, last_body = p->n_lines, tried = 0;
    for (size_t i = 0; i < p->n_lines; i++)
        if (p->lines[i].kind == ZONE_BODY)
            last_body = i;
    for (size_t i = 0; i < p->n_lines; i++) {
        const line *line = &p->lines[i];
        if (line->kind != ZONE_BODY) {
            size_t from = line->start;
            if (line->date_end) {
                size_t date = line->start + line->date_start, end = line->start + line->date_end;
                add_mark(p, from, date, line->kind, line->reason);
                add_mark(p, date, end, ZONE_DATE_LINE, NULL);
                from = end;
            }
            add_mark(p, from, line->end, line->kind, line->reason);
            while (hit < p->n_hits && p->hits[hit].at < line->end)
                hit++;
            continue;
        }
        size_t done = line->start;
        if (tried < DATELINE_LINES && !p->dateline_place.size && !p->dateline_publisher.size) {
            tried++;
            done = read_dateline(p, line);
        }
        hit = read_phrases(p, line, done, hit);
        if (i == last_body || is_any(byte_at(p, line->end - 1), IS_CLOSE))
            read_end(p, line);
    }
}
