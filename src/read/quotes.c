#include "quote_marks.h"
#include "tokens_wide.h"

enum {
    FEWEST_WORDS = 4,    /* of direct speech: anything shorter is a phrase of the reporter's */
    MOST_PARAGRAPHS = 4, /* that one quote runs through */
    MOST_NESTED = 8      /* marks between one and the mark that closes it */
};

bool opens_paragraph(const quote_facts *facts, size_t index)
{
    if (index == 0)
        return true;
    const token *token = token_at(facts, index);
    const char *data = facts->text->canonical.data;
    size_t start = token[-1].end, end = token->start;
    if (end <= start + 1)
        return end > start && data[start] == '\n';
    return memchr(data + start, '\n', end - start);
}

bool token_is_one_of(const quote_facts *facts, size_t index, const few_words *list)
{
    bytes folded = token_folded(facts->text, token_at(facts, index));
    unsigned letter = (unsigned)(unsigned char)folded.data[0] - 'a';
    size_t size = folded.size < LONGEST_OF_FEW ? folded.size : 0;
    if (!((list->letters[size] >> (letter & 31)) & (letter < 26)))
        return false;
    for (size_t i = 0; i < list->count; i++)
        if (bytes_equal(folded, list->words[i]))
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
    if (token->kind != TOKEN_MARK)
        return false;
    const char *data = facts->text->canonical.data + token->start;
    switch (*data) {
    case '"':
        return true;
    case '\'':
        return token->end == token->start + 2 && data[1] == '\'';
    case '?':
        return lost_closes(facts, index) || lost_opens(facts, index);
    default:
        return false;
    }
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
    if (token_at(facts, index)->space_before || opens_paragraph(facts, index))
        return false;
    return index + 1 == facts->tokens->count || token_at(facts, index + 1)->space_before ||
           token_at(facts, index + 1)->kind == TOKEN_MARK || opens_paragraph(facts, index + 1) ||
           (token_is_mark(facts, index - 1, ',') && token_speaks(facts, index + 1)); /* ,"kata */
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
    return next < facts->tokens->count && !opens_paragraph(facts, next) &&
           token_speaks(facts, next);
}

/* Titles, slogans and scare quotes stand inside a sentence of the reporter's: behind a word. */
static bool is_direct(const quote_facts *facts, size_t open, size_t close)
{
    static const bytes bridges[] = {WORD("bahwa"), WORD("bahwa:")};
    static const few_words list = WORD_LIST(bridges, [5] = LETTER('b'), [6] = LETTER('b'));
    if (count_words(facts, open + 1, close) < FEWEST_WORDS)
        return false;
    zone_kind kind =
        facts->zones->items[facts->tokens->sentences[facts->tokens->sentence_of[open]].zone].kind;
    if (kind == ZONE_TITLE || kind == ZONE_REPEATED_HEADLINE)
        return false;
    if (opens_paragraph(facts, open) || token_at(facts, open - 1)->kind == TOKEN_MARK)
        return true;
    return token_speaks(facts, open - 1) || token_is_one_of(facts, open - 1, &list) ||
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
    b->items = arena_extend(facts->scratch, b->items, b->count, &b->capacity, sizeof *b->items);
    b->items[b->count++] = (speech){
        .open = (uint32_t)open,
        .close = (uint32_t)close,
        .start = token_at(facts, open + 1)->start,
        .end = token_at(facts, last - 1)->end,
    };
}

/* The first token that stands behind a place in the text, which is behind token `from`; there must
 * be one. Most often it begins a sentence. */
static size_t token_behind(const quote_facts *facts, size_t place, size_t from)
{
    const tokens *tokens = facts->tokens;
    const sentence *next = &tokens->sentences[tokens->sentence_of[from]] + 1;
    const sentence *end = tokens->sentences + tokens->n_sentences;
    while (next < end && token_at(facts, next->first)->start <= place)
        from = next++->first;
    size_t to = next[-1].last;
    if (token_at(facts, to - 1)->start <= place)
        return to;
    for (size_t half, rest = to - from; rest > 1; rest -= half) {
        half = rest / 2;
        from += half & (0 - (size_t)(token_at(facts, from + half)->start <= place));
    }
    return from + 1;
}

/* How many paragraphs begin with the tokens in (from, to]: most often none. */
static uint32_t count_paragraphs(const quote_facts *facts, size_t from, size_t to)
{
    const char *data = facts->text->canonical.data, *line_feed;
    size_t start = token_at(facts, from)->end, end = token_at(facts, to)->start;
    uint32_t count = 0;
    while (start < end && (line_feed = memchr(data + start, '\n', end - start))) {
        from = token_behind(facts, (size_t)(line_feed - data), from);
        start = token_at(facts, from)->end;
        count++;
    }
    return count;
}

/* "menurut", and all that token_is_quote() takes for a quotation mark, by their hashes. */
enum { ACCORDING, N_LIKELY = 5 };

static void hash_likely(uint32_t hashes[N_LIKELY])
{
    static const bytes words[N_LIKELY] = {
        [ACCORDING] = WORD("menurut"), WORD("\""), WORD("''"), WORD("?"), WORD("??")};
    for (unsigned i = 0; i < N_LIKELY; i++)
        hashes[i] = token_hash(words[i]);
}

/* The tokens from one on that may be these: which are, none could foresee. */
static size_t find_likely(const tokens *tokens, size_t from, const uint32_t hashes[N_LIKELY],
                          uint32_t *at)
{
    size_t count = 0;
    for (size_t i = from; i < tokens->count; i++) {
        bool likely = false;
        for (unsigned k = 0; k < N_LIKELY; k++)
            likely |= tokens->items[i].hash == hashes[k];
        at[count] = (uint32_t)i;
        count += likely;
    }
    return count;
}

#ifdef HAS_WIDE
WIDE static size_t find_likely_wide(const tokens *tokens, size_t from,
                                    const uint32_t hashes[N_LIKELY], uint32_t *at)
{
    size_t count = 0;
    for (; from + TOKENS_WIDE <= tokens->count; from += TOKENS_WIDE) {
        __m256i hash = eight_tokens_at(tokens->items + from).hash, likely = {0};
        for (unsigned k = 0; k < N_LIKELY; k++)
            likely = _mm256_or_si256(likely,
                                     _mm256_cmpeq_epi32(hash, _mm256_set1_epi32((int)hashes[k])));
        count += put_chosen((uint32_t)from, upper_bits(likely), at + count);
    }
    return count + find_likely(tokens, from, hashes, at + count);
}
#else
#define find_likely_wide find_likely
#endif

/* Keeps those that may be quotation marks, and lists the others that are "menurut", with UINT32_MAX
 * behind them. */
static size_t part_likely(const quote_facts *facts, uint32_t according, uint32_t *at, size_t count,
                          uint32_t *that_say)
{
    size_t kept = 0;
    for (size_t i = 0; i < count; i++) {
        const token *token = token_at(facts, at[i]);
        if (token->hash != according)
            at[kept++] = at[i];
        else if (bytes_equal(token_folded(facts->text, token), BYTES("menurut")))
            *that_say++ = at[i];
    }
    *that_say = UINT32_MAX;
    return kept;
}

/* Returns what part_likely() lists. */
static const uint32_t *find_marks(quote_facts *facts)
{
    uint32_t hashes[N_LIKELY];
    hash_likely(hashes);
    uint32_t *at = arena_unset(facts->scratch, uint32_t, facts->tokens->count + TOKENS_WIDE);
    uint32_t paragraph = 0;
    size_t count = 0, n_likely = machine_is_wide() ? find_likely_wide(facts->tokens, 0, hashes, at)
                                                   : find_likely(facts->tokens, 0, hashes, at);
    uint32_t *that_say = arena_unset(facts->scratch, uint32_t, n_likely + 1);
    n_likely = part_likely(facts, hashes[ACCORDING], at, n_likely, that_say);
    quote_mark *marks = arena_unset(facts->scratch, quote_mark, n_likely);
    for (size_t i = 0; i < n_likely; i++) {
        if (!token_is_quote(facts, at[i]))
            continue;
        if (count)
            paragraph += count_paragraphs(facts, marks[count - 1].token, at[i]);
        marks[count++] = (quote_mark){at[i], paragraph};
    }
    facts->marks = marks;
    facts->n_marks = count;
    return that_say;
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
static bool goes_on(const quote_facts *facts, const quote_mark *marks, size_t i, size_t count)
{
    if (i + 1 >= count || marks[i + 1].paragraph - marks[i].paragraph >= MOST_PARAGRAPHS)
        return false;
    return looks_closed(facts, marks[i + 1].token);
}

/* The mark that closes the one at i; count where there is none. *next: where to go on. */
static size_t closing_mark(const quote_facts *facts, const quote_mark *marks, size_t i,
                           size_t count, size_t *next)
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
    const quote_mark *marks = facts->marks;
    size_t count = facts->n_marks, next;
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

/* Which tokens say something, in a table and in a list: the verbs of speech, among them those of
 * another list, which are few. */
static void note_says(quote_facts *facts, const uint32_t *according)
{
    const entities *entities = facts->entities;
    size_t n_according = 0;
    while (according[n_according] != UINT32_MAX)
        n_according++;
    size_t most = n_according + entities->n_speech_verbs;
    uint8_t *says = arena_array(facts->scratch, uint8_t, facts->tokens->count + 1);
    uint32_t *that_say = arena_unset(facts->scratch, uint32_t, most + 1);
    facts->says = says;
    facts->that_say = that_say;
    for (size_t i = 0; i < n_according; i++)
        says[according[i]] = SAYS_ACCORDING;
    for (size_t i = 0; i < entities->n_speech_verbs; i++) {
        uint32_t verb = entities->speech_verbs[i];
        while (*according < verb)
            *that_say++ = *according++;
        *that_say++ = verb;
        says[verb] |= SAYS_VERB;
    }
    do
        *that_say++ = *according;
    while (*according++ != UINT32_MAX);
}

void quotes_read(const text *text, const zones *zones, const tokens *tokens,
                 const entities *entities, workspace *workspace, quotes *out)
{
    arena *scratch = workspace_scratch(workspace);
    quote_facts facts = {.text = text,
                         .zones = zones,
                         .tokens = tokens,
                         .entities = entities,
                         .arena = workspace->arena,
                         .scratch = scratch};
    const uint32_t *according = find_marks(&facts);
    speeches speeches = {0};
    if (facts.n_marks) {
        note_says(&facts, according);
        speeches_read(&facts, &speeches);
    }
    kliping_quote *items = arena_array(workspace->arena, kliping_quote, speeches.count);
    text_run run = {0};
    for (size_t i = 0; i < speeches.count; i++)
        text_span_near(text, &run, speeches.items[i].start, speeches.items[i].end, &items[i].span);
    if (speeches.count)
        speakers_read(&facts, &speeches, items);
    workspace_end_stage(workspace);
    *out = (quotes){items, speeches.count};
}
