/* Positions behind the name: "Budi, Kepala BPS Asahan, ...", "Budi selaku ketua panitia", "Budi
 * yang juga Bupati", "Budi (Bupati Asahan)". */
#include "entity_walk.h"

static uint32_t over_degrees(const walk *walk, uint32_t at)
{
    for (uint32_t next = at; next < walk->last;) {
        if (walk_mark(walk, next, ',') || walk_mark(walk, next, '.'))
            next++;
        if (next >= walk->last || walk_part(walk, next) ||
            !(walk->reading->evidence.marks[next] & KIND_DEGREE))
            return at;
        at = ++next;
        if (walk_mark(walk, at, '.'))
            at = ++next;
    }
    return at;
}

/* "(53)", "(HK)": behind the bracket, or where it was. */
static uint32_t over_bracket(const walk *walk, uint32_t at)
{
    if (!walk_mark(walk, at, '('))
        return at;
    for (uint32_t closing = at + 1; closing < walk->last && closing < at + 6; closing++)
        if (walk_mark(walk, closing, ')'))
            return closing + 1;
    return at;
}

/* What joins at the end of a position and has nothing to join is none of it. */
static uint32_t trim(const walk *walk, uint32_t first, uint32_t end)
{
    while (end > first + 1 && !walk_part(walk, end - 1) &&
           (walk_joint(walk, end - 1) || walk_mark(walk, end - 1, '(') ||
            walk_mark(walk, end - 1, '-') || walk_mark(walk, end - 1, ',') ||
            walk_mark(walk, end - 1, '/')))
        end--;
    return end;
}

typedef struct extent {
    uint32_t end;
    bool person; /* a person follows at once: the position is rather theirs */
} extent;

/* How far the position that begins at `first` reaches; its head ends at `at`. */
static extent extent_of(const walk *walk, uint32_t first, uint32_t at)
{
    uint32_t lower = 0, second_head = 0; /* where "dan Kepala ..." begins */
    bool open_bracket = false, person = false;
    while (at < walk->last && at < first + LONGEST_POSITION) {
        const part *part = walk_part(walk, at);
        if (part) {
            bool client = part->class == PART_PERSON && walk_serves(walk, at - 1);
            person = part->class == PART_PERSON && !client;
            if (!client && !walk_part_fits(walk, part))
                break;
            at = part->last;
            if (client)
                break;
            continue;
        }
        if (walk_title(walk, at) && !walk_head(walk, at)) {
            person = true;
            break;
        }
        if (walk_head(walk, at)) {
            if (!second_head && walk_word(walk, at - 1, WORDS_AND))
                second_head = at - 1;
            at += walk->reading->evidence.position_size[at];
            continue;
        }
        if (walk_mark(walk, at, ')') && !open_bracket)
            break;
        open_bracket = walk_mark(walk, at, '(') || (open_bracket && !walk_mark(walk, at, ')'));
        step step = walk_step(walk, at, walk->last);
        if (step == STEP_STOP || (step == STEP_LOWER && ++lower > LONGEST_LOWER_RUN))
            break;
        at++;
    }
    if (person && second_head > first)
        return (extent){trim(walk, first, second_head), false};
    return (extent){trim(walk, first, at), person};
}

typedef enum lead {
    LEAD_NONE,
    LEAD_COMMA, /* "Budi, Kepala ..." */
    LEAD_SURE,  /* "Budi yang juga Kepala ...": the head must be known */
    LEAD_OPEN   /* "Budi selaku ...": whatever follows is his part in it */
} lead;

static const word_lists leading = (word_lists)1 << WORDS_YANG | (word_lists)1 << WORDS_SELAKU |
                                  (word_lists)1 << WORDS_IS | (word_lists)1 << WORDS_LEAD;

/* Over the words that lead from a name to its position. */
static lead over_lead(const walk *walk, uint32_t *at)
{
    lead lead = walk_mark(walk, *at, ',') ? LEAD_COMMA : LEAD_NONE;
    uint32_t next = *at + (lead == LEAD_COMMA);
    bool relative = false;
    for (uint32_t end = next + 8; next < walk->last && next < end; next++) {
        word_lists lists = walk_lists(walk, next, leading);
        if (!lists)
            break;
        if (in_list(lists, WORDS_YANG))
            relative = true;
        else if (in_list(lists, WORDS_SELAKU))
            lead = LEAD_OPEN;
        else if (in_list(lists, WORDS_IS)) {
            if (!relative)
                break;
            lead = LEAD_SURE;
        }
    }
    *at = next;
    return lead;
}

/* A part in a crime or a trial is no position. */
static bool is_role(const walk *walk, uint32_t at)
{
    return walk_word(walk, at, WORDS_PART_IN_TRIAL);
}

static bool taken(const walk *walk, uint32_t index, uint32_t at)
{
    const reading *reading = walk->reading;
    uint32_t place = walk_token(walk, at)->start;
    return index + 1 < reading->n_parts && reading->parts[index + 1].position_start <= place &&
           reading->parts[index + 1].position_end > place;
}

static bool attach_bracketed(const walk *walk, part *part, uint32_t at)
{
    if (!walk_mark(walk, at, '(') || at + 1 >= walk->last || !walk_head(walk, at + 1))
        return false;
    extent extent = extent_of(walk, at + 1, walk_head_last(walk, at + 1));
    if (walk_mark(walk, extent.end, ')'))
        walk_attach(walk, part, at + 1, extent.end);
    return true;
}

/* An apposition in small letters or in a headline is closed by a mark: there is none in "kata Budi,
 * guru memegang peran". */
static bool is_closed(const walk *walk, uint32_t first, uint32_t end)
{
    bool open = walk_headline(walk) || walk_token(walk, first)->letter_case == CASE_LOWER;
    if (!open || end >= walk->last)
        return true;
    return walk_token(walk, end)->kind == TOKEN_MARK || walk_word(walk, end, WORDS_FROM);
}

bool apposition_may_follow(const reading *reading, const part *part)
{
    const tokens *tokens = reading->tokens;
    const evidence *evidence = &reading->evidence;
    const char *letters = reading->text->canonical.data;
    uint32_t end = tokens->sentences[tokens->sentence_of[part->first]].last, at = part->last;
    if (at >= end)
        return false;
    const token *token = part_token(reading, at);
    char mark = (char)(letters[token->start] & -(token->kind == TOKEN_MARK)); /* no branch asks */
    at += (mark == ',') | (mark == '.');
    bool inside = at < end;
    at -= !inside;
    token = part_token(reading, at);
    bool dot = (token->end - token->start > 1) & (letters[token->end - 1] == '.');
    bool may = (mark == '(') | ((mark == ',') & (evidence->position_size[at] != 0)) |
               ((evidence->marks[at] & KIND_DEGREE) != 0) | dot |
               entity_words_may(reading->words, token->hash, leading);
    return inside & may;
}

void apposition_attach(const walk *walk, uint32_t index)
{
    part *part = &walk->reading->parts[index];
    uint32_t at = over_degrees(walk, part->last);
    if (attach_bracketed(walk, part, at))
        return;
    at = over_bracket(walk, at);
    lead lead = over_lead(walk, &at);
    if (lead == LEAD_NONE || at >= walk->last)
        return;
    bool known = walk_head(walk, at);
    if (!known && (lead != LEAD_OPEN || is_role(walk, at)))
        return;
    extent extent = extent_of(walk, at, walk_head_last(walk, at));
    if (extent.end <= at)
        return;
    if (lead == LEAD_COMMA &&
        (extent.person || taken(walk, index, at) || !is_closed(walk, at, extent.end)))
        return;
    walk_attach(walk, part, at, extent.end);
}
