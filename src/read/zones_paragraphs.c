/* What stands inside paragraphs: datelines, glued teasers and adverts, editors' codes. */
#include "zones_page.h"

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

static void add_mark(page *p, size_t start, size_t end, zone_kind kind, const char *reason)
{
    while (kind == ZONE_FURNITURE && start < end && is_space(byte_at(p, start)))
        start++;
    while (kind == ZONE_FURNITURE && start < end && is_space(byte_at(p, end - 1)))
        end--;
    if (start >= end)
        return;
    p->marks = arena_extend(workspace_scratch(p->workspace), p->marks, p->n_marks,
                            &p->marks_capacity, sizeof *p->marks);
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
    const char *end = subject.data + subject.size, *space = memchr(subject.data, ' ', subject.size);
    const char *word = space ? space : end, *at = subject.data;
    if (memchr(at, '|', subject.size) || memchr(at, ':', subject.size))
        return true;
    for (; at < end && (at = memchr(at, '-', (size_t)(end - at))); at++)
        if (at + 1 == end || !is_any((unsigned char)at[1], IS_LOWER | IS_DIGIT))
            return true;
    for (at = subject.data; at < word && (at = memchr(at, '.', (size_t)(word - at))); at++)
        if (at + 1 < end && is_letter((unsigned char)at[1]))
            return true;
    return false;
}

/* What comes first of all that is no letter or digit, nor joins or parts words; 0: nothing. */
static char first_mark(bytes subject)
{
    for (size_t i = 0; i < subject.size; i++) {
        unsigned char c = (unsigned char)subject.data[i];
        bool joins = c == '\'' || c == '_' || (c == '-' && (i == 0 || subject.data[i - 1] != ' '));
        if (!joins && !is_any(c, IS_LOWER | IS_UPPER | IS_DIGIT | IS_HIGH) && c != ' ')
            return subject.data[i];
    }
    return '\0';
}

/* The rule of the dateline that opens a line, which ends behind *end bytes; NULL. */
static const zone_rule *dateline_rule(const page *p, bytes subject, size_t *end)
{
    if (!may_have_dateline(subject))
        return NULL;
    const char mark[2] = {first_mark(subject)};
    for (size_t i = 0; i < p->rules->n_starts; i++) {
        const zone_rule *rule = &p->rules->items[p->rules->starts[i]];
        if (rule->opens && !strpbrk(mark, rule->opens))
            continue;
        if (zone_rule_matches(rule, subject, p->workspace, end))
            return rule;
    }
    return NULL;
}

bool is_dateline(const page *p, const line *line)
{
    size_t size = line->end - line->start, end;
    bytes subject = bytes_slice(p->text->canonical, line->start, line->end);
    return size <= START_LONGEST && dateline_rule(p, subject, &end) && end == size;
}

/* The dateline that opens a paragraph; returns where it ends. */
static size_t read_dateline(page *p, const line *line)
{
    bytes subject = limited(p, p->text->canonical, line->start, line->end, START_LONGEST);
    size_t end, from, to, done = line->start;
    const zone_rule *rule = dateline_rule(p, subject, &end);
    if (!rule)
        return line->start;
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
