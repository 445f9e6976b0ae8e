#include "quote_marks.h"

enum {
    FEWEST_WORDS = 4,    /* of direct speech: anything shorter is a phrase of the reporter's */
    MOST_PARAGRAPHS = 4, /* that one quote runs through */
    MOST_NESTED = 8      /* marks between one and the mark that closes it */
};

bool opens_paragraph(const quote_facts *facts, size_t index)
{
    if (index == 0)
        return true;
    size_t start = token_at(facts, index - 1)->end, end = token_at(facts, index)->start;
    return end > start && memchr(facts->text->canonical.data + start, '\n', end - start);
}

bool token_is_one_of(const quote_facts *facts, size_t index, const char *const *words)
{
    bytes folded = token_folded(facts->text, token_at(facts, index));
    for (; *words; words++)
        if (bytes_equal(folded, bytes_of(*words)))
            return true;
    return false;
}

/* Pages that lost their curly quotes show question marks where no question can end:
 * ". ?Kami siap,? ujar Budi". */
static bool is_question_mark(const quote_facts *facts, size_t index)
{
    const token *token = token_at(facts, index);
    return facts->text->canonical.data[token->start] == '?' && token->end - token->start <= 2;
}

static bool lost_closes(const quote_facts *facts, size_t index)
{
    size_t start = token_at(facts, index)->start;
    return is_question_mark(facts, index) && start &&
           strchr(",.", facts->text->canonical.data[start - 1]);
}

static bool lost_opens(const quote_facts *facts, size_t index)
{
    const token *token = token_at(facts, index);
    if (!is_question_mark(facts, index) || index + 1 >= facts->tokens->count)
        return false;
    bool begins = opens_paragraph(facts, index) ||
                  (token->space_before && token_is_mark(facts, index - 1, '.'));
    return begins && token_at(facts, index + 1)->kind == TOKEN_WORD &&
           (token->end == token->start + 2 || !token_at(facts, index + 1)->space_before);
}

bool token_is_quote(const quote_facts *facts, size_t index)
{
    const token *token = token_at(facts, index);
    const char *data = facts->text->canonical.data + token->start;
    if (token->kind != TOKEN_MARK)
        return false;
    return *data == '"' || (token->end == token->start + 2 && memcmp(data, "''", 2) == 0) ||
           lost_closes(facts, index) || lost_opens(facts, index);
}

/* How the spaces around a mark say it opens or closes; both or neither where they do not. */
static bool looks_open(const quote_facts *facts, size_t index)
{
    return (token_at(facts, index)->space_before || opens_paragraph(facts, index)) &&
           index + 1 < facts->tokens->count &&
           (!token_at(facts, index + 1)->space_before || lost_opens(facts, index));
}

static bool looks_closed(const quote_facts *facts, size_t index)
{
    return !token_at(facts, index)->space_before && !opens_paragraph(facts, index) &&
           (index + 1 == facts->tokens->count || token_at(facts, index + 1)->space_before ||
            token_at(facts, index + 1)->kind == TOKEN_MARK || opens_paragraph(facts, index + 1));
}

static size_t count_words(const quote_facts *facts, size_t first, size_t last)
{
    size_t count = 0;
    for (size_t i = first; i < last && count < FEWEST_WORDS; i++)
        count += token_at(facts, i)->kind != TOKEN_MARK &&
                 (i == first || token_at(facts, i)->space_before ||
                  token_at(facts, i - 1)->kind == TOKEN_MARK);
    return count;
}

/* "..." ujar Budi; "..." katanya: what follows the closing mark says that it was said. */
static bool said_behind(const quote_facts *facts, size_t close)
{
    size_t next = close + 1;
    if (next < facts->tokens->count && token_is_mark(facts, next, ','))
        next++;
    return next < facts->tokens->count && !opens_paragraph(facts, next) && facts->speaks[next];
}

/* Titles, slogans and scare quotes stand inside a sentence of the reporter's: behind a word. */
static bool is_direct(const quote_facts *facts, size_t open, size_t close)
{
    static const char *const bridges[] = {"bahwa", "bahwa:", NULL};
    if (count_words(facts, open + 1, close) < FEWEST_WORDS)
        return false;
    zone_kind kind =
        facts->zones->items[facts->tokens->sentences[facts->tokens->sentence_of[open]].zone].kind;
    if (kind == ZONE_TITLE || kind == ZONE_REPEATED_HEADLINE)
        return false;
    if (opens_paragraph(facts, open) || token_at(facts, open - 1)->kind == TOKEN_MARK)
        return true;
    return facts->speaks[open - 1] || token_is_one_of(facts, open - 1, bridges) ||
           said_behind(facts, close);
}

typedef struct builder {
    const quote_facts *facts;
    speech *items;
    size_t count, capacity;
} builder;

static void add(builder *b, size_t open, size_t close, size_t last)
{
    const quote_facts *facts = b->facts;
    if (last <= open + 1 || !is_direct(facts, open, close))
        return;
    b->items = arena_extend(facts->arena, b->items, b->count, &b->capacity, sizeof *b->items);
    b->items[b->count++] = (speech){
        .open = (uint32_t)open,
        .close = (uint32_t)close,
        .start = token_at(facts, open + 1)->start,
        .end = token_at(facts, last - 1)->end,
    };
}

/* All quotation marks, and how many paragraphs begin up to each token that is one. */
typedef struct mark {
    uint32_t token, paragraph;
} mark;

static mark *find_marks(const quote_facts *facts, size_t *count)
{
    mark *marks = NULL;
    size_t capacity = 0;
    uint32_t paragraph = 0;
    *count = 0;
    for (size_t i = 0; i < facts->tokens->count; i++) {
        paragraph += opens_paragraph(facts, i);
        if (!token_is_quote(facts, i))
            continue;
        marks = arena_extend(facts->arena, marks, *count, &capacity, sizeof *marks);
        marks[(*count)++] = (mark){(uint32_t)i, paragraph};
    }
    return marks;
}

static size_t paragraph_end(const quote_facts *facts, size_t index)
{
    do
        index++;
    while (index < facts->tokens->count && !opens_paragraph(facts, index));
    return index;
}

/* A quote that its paragraph leaves open goes on where the next paragraph opens with a mark again,
 * or where a closing mark comes before any other. */
static bool goes_on(const quote_facts *facts, const mark *marks, size_t i, size_t count)
{
    if (i + 1 >= count || marks[i + 1].paragraph - marks[i].paragraph >= MOST_PARAGRAPHS)
        return false;
    return looks_closed(facts, marks[i + 1].token);
}

/* The mark that closes the one at i; count where there is none. *next: where to go on. */
static size_t closing_mark(const quote_facts *facts, const mark *marks, size_t i, size_t count,
                           size_t *next)
{
    bool nested = false;
    for (size_t j = i + 1;
         j < count && j < i + MOST_NESTED && marks[j].paragraph == marks[i].paragraph; j++) {
        bool opens = looks_open(facts, marks[j].token) && !looks_closed(facts, marks[j].token);
        if (opens && !nested && j + 2 < count && marks[j + 2].paragraph == marks[i].paragraph &&
            !looks_open(facts, marks[j + 1].token)) {
            nested = true;
        } else if (nested) {
            nested = false;
        } else {
            *next = j + 1;
            return j;
        }
    }
    if (goes_on(facts, marks, i, count)) {
        *next = i + 2;
        return i + 1;
    }
    *next = i + 1;
    return count;
}

void speeches_read(const quote_facts *facts, speeches *out)
{
    builder b = {.facts = facts};
    size_t count, next;
    const mark *marks = find_marks(facts, &count);
    for (size_t i = 0; i < count; i = next) {
        size_t open = marks[i].token, close;
        next = i + 1;
        if (looks_closed(facts, open) || lost_closes(facts, open)) /* nothing opened it */
            continue;
        size_t mark = closing_mark(facts, marks, i, count, &next);
        if (mark < count) {
            close = marks[mark].token;
            add(&b, open, close, close);
        } else if (!lost_opens(facts, open)) {
            close = paragraph_end(facts, open);
            add(&b, open, close, close);
        }
    }
    *out = (speeches){b.items, b.count};
}

/* ---- the stage ------------------------------------------------------------------------------ */

static const bool *find_speech_verbs(const tokens *tokens, const lexicon_matches *matches,
                                     arena *arena)
{
    bool *speaks = arena_array(arena, bool, tokens->count + 1);
    for (size_t i = 0; i < matches->count; i++) {
        const lexicon_match *match = &matches->items[i];
        if (match->last != match->first + 1)
            continue;
        for (uint32_t entry = 0; entry < match->n_entries; entry++) {
            const char *type = lexicon_entry_at(match->lexicon, match->first_entry + entry).type;
            if (type[0] == 's' && strcmp(type, "speech_verb") == 0)
                speaks[match->first] = true;
        }
    }
    return speaks;
}

static const uint32_t *find_mentions(const tokens *tokens, const entities *entities, arena *arena)
{
    uint32_t *mention = arena_array(arena, uint32_t, tokens->count + 1);
    for (size_t i = 0; i < entities->n_mentions; i++)
        for (uint32_t t = entities->mentions[i].first; t < entities->mentions[i].last; t++)
            mention[t] = (uint32_t)i + 1;
    return mention;
}

void quotes_read(const text *text, const zones *zones, const tokens *tokens,
                 const lexicon_matches *matches, const entities *entities, workspace *workspace,
                 quotes *out)
{
    arena *arena = workspace->arena;
    quote_facts facts = {
        .text = text,
        .zones = zones,
        .tokens = tokens,
        .entities = entities,
        .speaks = find_speech_verbs(tokens, matches, arena),
        .mention = find_mentions(tokens, entities, arena),
        .arena = arena,
    };
    speeches speeches;
    speeches_read(&facts, &speeches);
    kliping_quote *items = arena_array(arena, kliping_quote, speeches.count + 1);
    for (size_t i = 0; i < speeches.count; i++)
        items[i].span = text_span(text, speeches.items[i].start, speeches.items[i].end);
    speakers_read(&facts, &speeches, items);
    *out = (quotes){items, speeches.count};
}
