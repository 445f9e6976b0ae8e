#include "zones_page.h"

#include "../base/letters.h"
#include "../base/wide.h"
#include "characters.h"

enum {
    LINE_LONGEST = 300,  /* bytes of a line that may be furniture as a whole */
    SHORT_LINE = 200,    /* of a line that rules for any first word look at */
    TITLE_LONGEST = 200, /* of a headline */
    ITEM_LONGEST = 160,  /* of a line in a list of other stories */
    HEAD_LINES = 40,     /* that may stand above the first paragraph */
    FOOT_LONGEST = 120,  /* of a line below the last paragraph */
    RUNNING_WORDS = 3    /* of a paragraph, at least */
};

/* ---- whole lines -------------------------------------------------------------------------- */

/* Size of a mark that decorates a line: "[ Baca juga ]", "» ...", "=== Iklan ===". */
static size_t decoration(const page *p, size_t position, size_t end)
{
    if (position >= end)
        return 0;
    static const bool decorates[0x80] = {
        ['['] = true, [']'] = true, ['('] = true, [')'] = true,          ['{'] = true, ['}'] = true,
        ['<'] = true, ['>'] = true, ['='] = true, ['-'] = true,          ['*'] = true, ['|'] = true,
        ['~'] = true, ['.'] = true, [':'] = true, ['\''] = true,         ['#'] = true, ['+'] = true,
        ['_'] = true, ['"'] = true, [' '] = true, ['\t' ... '\r'] = true};
    unsigned char c = byte_at(p, position);
    if (c < 0x80)
        return decorates[c];
    size_t size;
    uint32_t codepoint = character_codepoint(p->text->canonical, position, &size);
    return character_is_letter(codepoint) ? 0 : size;
}

/* How far letters and characters beyond ASCII go. */
static size_t word_end(const page *p, size_t position, size_t end)
{
    while (position < end) {
        size_t size = letters_at(p->text->canonical.data + position);
        position += size;
        if (size < LETTERS_AT_ONCE)
            break;
    }
    return position < end ? position : end;
}

static size_t trimmed_end(const page *p, const line *line)
{
    static const bool ends_line[256] = {
        [' '] = true, [']'] = true, ['-'] = true, ['='] = true, ['*'] = true,
        ['<'] = true, ['>'] = true, ['|'] = true, ['"'] = true};
    size_t end = line->end;
    while (end > line->start && ends_line[byte_at(p, end - 1)])
        end--;
    return end;
}

static void note_date(const page *p, const zone_rule *rule, size_t subject, line *line)
{
    PCRE2_SIZE start, end;
    int group =
        pcre2_substring_number_from_name(expression_code(&rule->pattern), (PCRE2_SPTR) "date");
    if (group <= 0 || group >= EXPRESSION_GROUPS)
        return;
    PCRE2_SIZE *groups = pcre2_get_ovector_pointer(p->workspace->match);
    start = groups[2 * (size_t)group];
    end = groups[2 * (size_t)group + 1];
    if (start == PCRE2_UNSET || end <= start)
        return;
    /* from the line's start: the weekday too */
    line->date_start = start ? (uint16_t)(subject + start - line->start) : 0;
    line->date_end = (uint16_t)(subject + end - line->start);
}

/* Whether a line holds what is hardly in any. */
static bool holds(bytes line, bytes part)
{
    if (!part.size)
        return true;
    for (const char *at = line.data, *end = at + line.size; (size_t)(end - at) >= part.size; at++) {
        at = memchr(at, part.data[0], (size_t)(end - at) - part.size + 1);
        if (!at)
            return false;
        if (memcmp(at, part.data, part.size) == 0)
            return true;
    }
    return false;
}

/* Whether a rule matches from `rest` to the line's end; the line then knows what it is. */
static bool match_line(const page *p, const zone_rule *rule, size_t rest, size_t end, line *line)
{
    size_t matched;
    bytes subject = bytes_slice(p->text->folded, rest, end);
    if (!holds(subject, rule->literal) || !zone_rule_matches(rule, subject, p->workspace, &matched))
        return false;
    line->kind = (uint8_t)rule->kind;
    line->reason = rule->kind == ZONE_FURNITURE ? rule->reason : NULL;
    line->ruled = true;
    line->foot = rule->foot;
    note_date(p, rule, rest, line);
    return true;
}

static const zone_rule *match_chain(const page *p, uint32_t chain, size_t rest, size_t end,
                                    line *line)
{
    for (; chain; chain = p->rules->items[chain - 1].next)
        if (match_line(p, &p->rules->items[chain - 1], rest, end, line))
            return &p->rules->items[chain - 1];
    return NULL;
}

static const zone_rule *match_any(const page *p, line *line)
{
    bytes folded = bytes_slice(p->text->folded, line->start, line->end);
    bool has[LETTER_PAIRS] = {true}; /* what needs nothing has NULs for ends */
    for (size_t i = 0; i < folded.size; i++) {
        unsigned char c = (unsigned char)folded.data[i];
        has[letter_pair(c, 0)] = true;
        has[letter_pair(c, (unsigned char)folded.data[i + 1])] = true;
    }
    for (size_t i = 0; i < p->rules->n_any; i++) {
        zone_ends ends = p->rules->any_ends[i];
        if (!(has[ends.first] & has[ends.last]))
            continue;
        const zone_any *any = &p->rules->any[i];
        const zone_rule *rule = &p->rules->items[any->rule];
        if (holds(folded, any->needs) && match_line(p, rule, line->start, line->end, line))
            return rule;
    }
    return NULL;
}

static bool ends_sentence(const page *p, const line *line)
{
    unsigned char last = byte_at(p, line->end - 1);
    return last == '.' || last == '"';
}

static const zone_rule *rule_line(const page *p, line *line)
{
    bytes folded = p->text->folded;
    const zone_rule *rule = NULL;
    size_t length = line->end - line->start;
    if (length > LINE_LONGEST)
        return NULL;
    size_t end = trimmed_end(p, line), word = line->start, size;
    size_t mark = decoration(p, word, line->end);
    while ((size = decoration(p, word, end)))
        word += size;
    size_t stop = word_end(p, word, end);
    bytes key = bytes_slice(folded, word, stop);
    if (stop == word && word < end && is_digit(byte_at(p, word)))
        key = BYTES("0");
    if (key.size)
        rule = match_chain(p, zone_rules_of_word(p->rules, key), stop, end, line);
    if (!rule && mark) {
        key = bytes_slice(folded, line->start, line->start + mark);
        rule =
            match_chain(p, zone_rules_of_word(p->rules, key), line->start + mark, line->end, line);
    }
    if (!rule && length <= SHORT_LINE && !ends_sentence(p, line))
        rule = match_any(p, line);
    return rule;
}

static bool has_bullet(const page *p, const line *line)
{
    size_t position = line->start;
    if (decoration(p, position, line->end) && byte_at(p, position) != '"' &&
        byte_at(p, position) != '\'')
        return true;
    if (byte_at(p, position) == '"') /* » was folded */
        return memchr(p->text->canonical.data + position + 1, '"', line->end - position - 1) ==
               NULL;
    while (position < line->end && is_digit(byte_at(p, position)))
        position++;
    return position > line->start && position < line->end &&
           (byte_at(p, position) == '.' || byte_at(p, position) == ')');
}

/* A line that reads like the headline of another story, below "Baca juga:" or "Terpopuler". */
static bool is_item(const page *p, const line *line, bool rest)
{
    if (line->end - line->start > ITEM_LONGEST || ends_sentence(p, line))
        return false;
    return has_bullet(p, line) || rest || !line->blank_before;
}

static void set(line *line, zone_kind kind, const char *reason)
{
    line->kind = (uint8_t)kind;
    line->reason = reason;
    line->ruled = true;
}

static size_t count_words(const page *p, const line *line, size_t enough)
{
    size_t count = 0;
    bool inside = false;
    for (size_t i = line->start; i < line->end && count < enough; i++) {
        unsigned char c = byte_at(p, i);
        bool part = is_any(c, IS_LOWER | IS_UPPER | IS_DIGIT | IS_HIGH);
        count += part && !inside;
        inside = part || (inside && c != ' ');
    }
    return count;
}

/* A paragraph of the article: long, or sentences to its end, whatever bracket follows them. */
static bool is_running_text(const page *p, const line *line)
{
    size_t end = line->end;
    if (end - line->start > TITLE_LONGEST)
        return true;
    if (is_any(byte_at(p, end - 1), IS_CLOSE))
        while (end > line->start && !is_any(byte_at(p, end - 1), IS_OPEN))
            end--;
    while (end > line->start &&
           (byte_at(p, end - 1) == ' ' || is_any(byte_at(p, end - 1), IS_OPEN)))
        end--;
    return end > line->start && is_any(byte_at(p, end - 1), IS_STOP) &&
           count_words(p, line, RUNNING_WORDS) == RUNNING_WORDS;
}

static void rule_lines(page *p)
{
    const zone_rule *list = NULL;
    bool text_seen = false; /* lists of other stories stand below the article's first paragraph */
    for (size_t i = 0; i < p->n_lines; i++) {
        line *line = &p->lines[i];
        const zone_rule *rule = rule_line(p, line);
        if (rule && list && list->form == FORM_REST && line->kind == ZONE_DATE_LINE) {
            set(line, ZONE_FURNITURE, list->reason);
        } else if (rule) {
            if (rule->form == FORM_LINE && list && list->form == FORM_REST)
                continue;
            list = rule->form == FORM_LINE || !text_seen ? NULL : rule;
        } else if (list && is_item(p, line, list->form == FORM_REST)) {
            set(line, ZONE_FURNITURE, list->reason);
        } else {
            list = NULL;
            text_seen = text_seen || is_running_text(p, line);
        }
    }
}

/* ---- the foot of the page ------------------------------------------------------------------ */

/* Whether an editor's code ends the line, or is all of it: "... pulang. (nds/krs)". */
static bool ends_in_code(const page *p, const line *line)
{
    size_t end = line->end;
    if (!is_any(byte_at(p, end - 1), IS_CLOSE))
        return false;
    while (end > line->start && !is_any(byte_at(p, end - 1), IS_OPEN))
        end--;
    for (end -= end > line->start; end > line->start && byte_at(p, end - 1) == ' ';)
        end--;
    return end == line->start || is_any(byte_at(p, end - 1), IS_STOP);
}

/* Below the last paragraph, what follows a byline, share buttons and the like is furniture too. */
static void read_foot(page *p)
{
    size_t first = p->n_lines;
    while (first && (p->lines[first - 1].ruled || !is_running_text(p, &p->lines[first - 1])))
        first--;
    if (!first)
        return;
    bool foot = ends_in_code(p, &p->lines[first - 1]);
    for (size_t i = first; i < p->n_lines; i++) {
        line *line = &p->lines[i];
        if (!line->ruled && ends_in_code(p, line))
            foot = true;
        else if (!line->ruled && foot && line->end - line->start <= FOOT_LONGEST)
            set(line, ZONE_FURNITURE, "foot");
        foot |= line->foot;
    }
}

/* ---- the head of the page ------------------------------------------------------------------ */

/* Whether two stretches say the same, whatever stands between their letters and digits. */
static bool same_words(const page *p, size_t a, size_t a_end, size_t b, size_t b_end)
{
    const char *folded = p->text->folded.data;
    for (;;) {
        while (a < a_end && !is_letter((unsigned char)folded[a]) && !is_digit(byte_at(p, a)))
            a++;
        while (b < b_end && !is_letter((unsigned char)folded[b]) && !is_digit(byte_at(p, b)))
            b++;
        if (a == a_end || b == b_end)
            return a == a_end && b == b_end;
        if (folded[a++] != folded[b++])
            return false;
    }
}

static bool is_lower(unsigned char c)
{
    return c >= 'a' && c <= 'z';
}

/* Where a sentence ends and goes on: "... desa. Baca juga", "... siap," kata Budi". */
static bool has_sentence_break(const page *p, const line *line)
{
    for (size_t i = line->start + 3; i + 2 < line->end; i++) {
        unsigned char c = byte_at(p, i);
        if (!is_any(c, IS_STOP))
            continue;
        if (c == '.' && byte_at(p, i + 1) == ' ' && !is_lower(byte_at(p, i + 2)) &&
            is_lower(byte_at(p, i - 1)) && is_lower(byte_at(p, i - 2)) &&
            is_lower(byte_at(p, i - 3)))
            return true;
        if (c == '"' && strchr(",.?!", byte_at(p, i - 1)) && byte_at(p, i + 1) == ' ')
            return true;
    }
    return false;
}

static bool may_be_title(const page *p, const line *line)
{
    size_t end = line->end;
    unsigned char last = byte_at(p, end - 1);
    if (last == '.') /* an initial: "Dadang H." */
        return end - line->start > 3 && end - line->start < 30 && byte_at(p, end - 3) == ' ';
    if (last == '"' && end - line->start > 1 && strchr(",.", byte_at(p, end - 2)))
        return false;
    if (last == '-' && is_dateline(p, line))
        return false;
    return end - line->start <= TITLE_LONGEST && !has_sentence_break(p, line);
}

/* The lines above the first paragraph: [0, result). */
static size_t head_end(const page *p)
{
    size_t i = 0;
    while (i < p->n_lines && i < HEAD_LINES && (p->lines[i].ruled || may_be_title(p, &p->lines[i])))
        i++;
    return i;
}

/* Whether a line ends in the words of a later one: "Home Oktober 9 Judul Berita" above "Judul
 * Berita". */
static bool leads_to(const page *p, size_t line, size_t head)
{
    const struct line *path = &p->lines[line];
    for (size_t i = line + 1; i < head && i < line + 6; i++) {
        const struct line *later = &p->lines[i];
        size_t size = later->end - later->start;
        if (path->end - path->start > size && count_words(p, later, 4) == 4 &&
            same_words(p, path->end - size, path->end, later->start, later->end))
            return true;
    }
    return false;
}

/* The headline: the first line of four words or more, below a menu rather of six; else the first of
 * any. */
static size_t find_title(const page *p, size_t head)
{
    size_t first = p->n_lines, longer = p->n_lines, enough = 4;
    for (size_t i = 0; i < head; i++) {
        if (p->lines[i].kind == ZONE_FURNITURE && longer == p->n_lines)
            enough = 6;
        if (p->lines[i].ruled)
            continue;
        size_t words = count_words(p, &p->lines[i], enough);
        if (words == enough)
            return i;
        if (words >= 4 && longer == p->n_lines)
            longer = i;
        if (first == p->n_lines)
            first = i;
    }
    return longer < p->n_lines ? longer : first;
}

/* A word or three, no date. */
static bool is_menu_entry(const page *p, const line *line)
{
    size_t digits = 0;
    for (size_t i = line->start; i < line->end && digits < 4; i++)
        digits = is_digit(byte_at(p, i)) ? digits + 1 : 0;
    return digits < 4 && count_words(p, line, 4) < 4;
}

/* Site names and menu entries are what stands above the headline; below it, they are single words
 * among other furniture. */
static void read_head(page *p)
{
    bool titled = p->text->body_start > 0;
    size_t head = head_end(p), title_start = 0, title_end = p->text->body_start;
    for (size_t i = 0; i < head; i++)
        if (!p->lines[i].ruled && leads_to(p, i, head))
            set(&p->lines[i], ZONE_FURNITURE, "breadcrumb");
    p->title = titled || p->n_lines < 2 ? p->n_lines : find_title(p, head);
    if (p->title < p->n_lines) {
        line *title = &p->lines[p->title];
        title_start = title->start;
        title_end = title->end;
        for (size_t i = 0; i < p->title; i++)
            if (!p->lines[i].ruled && is_menu_entry(p, &p->lines[i]))
                set(&p->lines[i], ZONE_FURNITURE, "menu");
        set(title, ZONE_TITLE, NULL);
    } else if (!titled)
        return;
    bool furniture = false;
    for (size_t i = 0; i < head; i++)
        furniture |= p->lines[i].kind == ZONE_FURNITURE || p->lines[i].kind == ZONE_DATE_LINE;
    for (size_t i = titled ? 0 : p->title + 1; i < head; i++) {
        line *line = &p->lines[i];
        if (line->ruled)
            continue;
        if (same_words(p, title_start, title_end, line->start, line->end))
            set(line, ZONE_REPEATED_HEADLINE, NULL);
        else if (furniture && is_menu_entry(p, line))
            set(line, ZONE_FURNITURE, "menu");
    }
}

static bool is_blank(const page *p, size_t start, size_t end)
{
    while (start < end && is_space(byte_at(p, start)))
        start++;
    return start == end;
}

/* Fills the gaps between the marks with body; white space goes with what is read
 * before it. */
static void put_zones(page *p, zones *out)
{
    size_t end = p->text->canonical.size, done = 0, count = 0;
    zone *items = arena_array(p->workspace->arena, zone, 2 * p->n_marks + 3);
    if (p->text->body_start) {
        items[count++] = (zone){0, (uint32_t)p->text->body_start, ZONE_TITLE, NULL};
        done = p->text->body_start;
    }
    for (size_t i = 0; i <= p->n_marks; i++) {
        size_t next = i < p->n_marks ? p->marks[i].start : end;
        if (next > done && count && zone_is_read(items[count - 1].kind) && is_blank(p, done, next))
            items[count - 1].end = (uint32_t)next;
        else if (next > done)
            items[count++] = (zone){(uint32_t)done, (uint32_t)next, ZONE_BODY, NULL};
        if (i < p->n_marks) {
            items[count++] = p->marks[i];
            done = p->marks[i].end;
        }
    }
    *out = (zones){items, count, p->dateline_place, p->dateline_publisher};
}

void zones_read(const text *text, const zone_rules *rules, workspace *workspace, zones *out)
{
    workspace->stopped = NULL; /* a document begins */
    page page = {.text = text, .rules = rules, .workspace = workspace, .wide = machine_is_wide()};
    filter_fetch(&rules->is_word);
    split_lines(&page);
    find_phrases(&page);
    rule_lines(&page);
    read_head(&page);
    read_foot(&page);
    read_paragraphs(&page);
    put_zones(&page, out);
    workspace_end_stage(workspace);
}
