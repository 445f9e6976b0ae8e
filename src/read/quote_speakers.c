/* Who says it. Each quote is attributed by what stands behind it ("..." ujar Bupati Surya), before
 * it (Surya mengatakan, "..."), or by who has been speaking: the running speaker, whom pronouns and
 * bare quotes mean. */
#include "entity_rules.h"
#include "quote_marks.h"

enum {
    NONE = UINT32_MAX,    /* no entity */
    REACH_BEHIND = 30,    /* tokens in which a speaker is looked for behind a verb */
    REACH_BEFORE = 45,    /* and before a quote, or a verb */
    SUBJECT_REACH = 25,   /* tokens from a sentence's start in which its subject stands */
    POSITIONS_OF_ONE = 8, /* mentions of a person whose positions are looked at */
    POSITION_REACH = 300  /* mentions among which a position's holder is looked for */
};

typedef struct reading {
    const quote_facts *facts;
    uint32_t running;    /* entity that has been speaking or is spoken of; NONE */
    bool has_spoken;     /* it was a speaker, and not only spoken of */
    uint32_t *officials; /* [n_officials]: mentions of persons with a position; NULL: not listed */
    size_t n_officials;
    const uint32_t *says; /* the next token that says something: of facts->that_say */
} reading;

static const bytes pronouns_words[] = {WORD("ia"), WORD("dia"), WORD("beliau")};
static const few_words pronouns =
    WORD_LIST(pronouns_words, [2] = LETTER('i'), [3] = LETTER('d'), [6] = LETTER('b'));

/* "mantan bupati itu": said of someone already named. */
static const bytes this_one_words[] = {WORD("itu"), WORD("tersebut"), WORD("ini")};
static const few_words this_one = WORD_LIST(this_one_words, [3] = LETTER('i'), [8] = LETTER('t'));

/* Words behind which no speaker follows any more. */
static const bytes stops_words[] = {
    WORD("kepada"),     WORD("saat"),       WORD("usai"),        WORD("seusai"),
    WORD("ketika"),     WORD("dalam"),      WORD("pada"),        WORD("sambil"),
    WORD("seraya"),     WORD("melalui"),    WORD("lewat"),       WORD("soal"),
    WORD("tentang"),    WORD("terkait"),    WORD("dikutip"),     WORD("dilansir"),
    WORD("disambut"),   WORD("menjawab"),   WORD("seperti"),     WORD("sebagaimana"),
    WORD("menanggapi"), WORD("dengan"),     WORD("di"),          WORD("sebelum"),
    WORD("setelah"),    WORD("mengakhiri"), WORD("menambahkan"), WORD("diwawancarai"),
    WORD("dihubungi"),  WORD("ditemui"),    WORD("begitu")};
static const few_words stops = WORD_LIST(
    stops_words, [2] = LETTER('d'), [4] = LETTER('p') | LETTER('s') | LETTER('u'),
    [5] = LETTER('d') | LETTER('l'), [6] = LETTER('b') | LETTER('d') | LETTER('k') | LETTER('s'),
    [7] = LETTER('d') | LETTER('m') | LETTER('s') | LETTER('t'), [8] = LETTER('d') | LETTER('m'),
    [9] = LETTER('d'), [10] = LETTER('m'), [11] = LETTER('m') | LETTER('s'), [12] = LETTER('d'));

static bytes folded(const reading *r, size_t index)
{
    return token_folded(r->facts->text, token_at(r->facts, index));
}

static const kliping_entity *entity(const reading *r, uint32_t index)
{
    return r->facts->entities->items[index];
}

/* The entity mentioned at a token if it is of the kind; NONE. */
static inline uint32_t mentioned(const reading *r, size_t index, uint16_t kind)
{
    uint32_t number = r->facts->entities->mention_at[index];
    const entity_mention *mention = &r->facts->entities->mentions[number - (number != 0)];
    bool is_of_kind = (number != 0) & (mention->kind == kind); /* one branch, not two */
    return is_of_kind ? mention->entity : NONE;
}

static bool is_person(const reading *r, uint32_t index)
{
    return index != NONE && strcmp(entity(r, index)->type, "PER") == 0;
}

static bool is_lower_word(const reading *r, size_t index)
{
    const token *token = token_at(r->facts, index);
    return token->kind == TOKEN_WORD && token->letter_case == CASE_LOWER;
}

static bool ends_in_nya(bytes word)
{
    const char *end = word.data + (word.size - 3) * (word.size > 5); /* one branch, not four */
    return (word.size > 5) & (end[0] == 'n') & (end[1] == 'y') & (end[2] == 'a');
}

static bool ends_sentence(const reading *r, size_t index)
{
    const token *token = token_at(r->facts, index);
    return token->kind == TOKEN_MARK &&
           memchr(".!?", r->facts->text->canonical.data[token->start], 3);
}

/* First token of the sentence that a token stands in, at most `reach` back. */
static size_t sentence_start(const reading *r, size_t index, size_t reach)
{
    const tokens *tokens = r->facts->tokens;
    size_t first = tokens->sentences[tokens->sentence_of[index]].first;
    return index - first > reach ? index - reach : first;
}

/* ---- a position alone: "kata bupati" --------------------------------------------------------- */

static unsigned char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (unsigned char)(c + 32) : (unsigned char)c;
}

/* How many of the tokens [first, last) a position begins with: "Wali Kota Asahan" with two. */
static size_t position_words(const reading *r, const char *position, size_t first, size_t last)
{
    size_t count = 0;
    for (size_t i = first; i < last; i++) {
        bytes word = folded(r, i);
        for (size_t k = 0; k < word.size; k++, position++)
            if (lower(*position) != (unsigned char)word.data[k])
                return count;
        if (*position && *position != ' ' && *position != ',')
            return count;
        count++;
        while (*position == ' ' || *position == ',')
            position++;
        if (!*position)
            return count;
    }
    return count;
}

static void list_officials(reading *r)
{
    const entities *all = r->facts->entities;
    r->officials = arena_unset(r->facts->scratch, uint32_t, all->n_mentions + 1);
    for (size_t i = 0; i < all->n_mentions; i++) {
        r->officials[r->n_officials] = (uint32_t)i;
        r->n_officials += (all->mentions[i].kind == KIND_PER) &
                          (entity(r, all->mentions[i].entity)->position != NULL);
    }
}

/* How many words of a person's position the tokens name. */
static size_t named_words(const reading *r, const kliping_entity *person, size_t first, size_t last)
{
    size_t words = position_words(r, person->position, first, last);
    for (size_t m = 0; m < person->n_mentions && m < POSITIONS_OF_ONE; m++) {
        const char *other = person->mentions[m].position;
        size_t more = other ? position_words(r, other, first, last) : 0;
        words = more > words ? more : words;
    }
    return words;
}

/* How many mentions, or how many of those of a list, stand before a token. */
static size_t mentions_before(const reading *r, const uint32_t *list, size_t count, size_t token)
{
    const entity_mention *mentions = r->facts->entities->mentions;
    size_t low = 0;
    for (size_t half; count; count -= half) { /* no branch asks in which half it is */
        half = (count + 1) / 2;
        size_t middle = low + half - 1;
        low += half & (0 - (size_t)(mentions[list ? list[middle] : middle].first < token));
    }
    return low;
}

/* The person whose position the tokens name; of several the one mentioned last before them, and
 * then the first one of all. */
static uint32_t by_position(reading *r, size_t first, size_t last)
{
    const entities *all = r->facts->entities;
    size_t best_words = 0;
    uint32_t best = NONE;
    if (first >= last)
        return NONE;
    if (!r->officials)
        list_officials(r);
    size_t from = mentions_before(r, NULL, all->n_mentions, first);
    size_t before = mentions_before(r, r->officials, r->n_officials, first);
    for (size_t i = 0; i < r->n_officials; i++) {
        /* back from the quote, then on from it */
        size_t mention = r->officials[i < before ? before - 1 - i : i];
        if ((i < before ? from - 1 - mention : mention) >= POSITION_REACH)
            break;
        uint32_t person = all->mentions[mention].entity;
        size_t words = named_words(r, entity(r, person), first, last);
        if (words > best_words) {
            best = person;
            best_words = words;
        }
    }
    return best;
}

/* ---- behind a verb: "..." ujar [Bupati Asahan] Surya ---- */

static bool stops_search(const reading *r, size_t index)
{
    return ends_sentence(r, index) || token_is_quote(r->facts, index) ||
           opens_paragraph(r->facts, index) || token_is_one_of(r->facts, index, &stops);
}

/* A comma goes on to an apposition that names the person: "ujar Kepala BPS Sikka, Yosefina". */
static bool comma_goes_on(const reading *r, size_t comma)
{
    size_t count = r->facts->tokens->count;
    for (size_t i = comma + 1; i < count && i < comma + 5; i++) {
        if (mentioned(r, i, KIND_PER) != NONE)
            return true;
        const token *token = token_at(r->facts, i);
        bool title = token->kind == TOKEN_WORD && token->letter_case != CASE_LOWER;
        if (!title)
            return false;
    }
    return false;
}

/* "pengacara Lisa, Jhony Nababan": the second names the speaker. */
static uint32_t apposition(const reading *r, size_t index, uint32_t person)
{
    size_t count = r->facts->tokens->count, next = index + 1;
    while (next < count &&
           r->facts->entities->mention_at[next] == r->facts->entities->mention_at[index])
        next++;
    if (next + 1 >= count || !token_is_mark(r->facts, next, ','))
        return person;
    uint32_t second = mentioned(r, next + 1, KIND_PER);
    const token *name = token_at(r->facts, next + 1);
    bool degree = name->end - name->start < 3; /* ", M. Si" */
    return second == NONE || degree ? person : second;
}

static uint32_t speaker_behind(reading *r, size_t first)
{
    const quote_facts *facts = r->facts;
    size_t count = facts->tokens->count;
    if (first >= count || opens_paragraph(facts, first))
        return r->running;
    if (token_is_one_of(facts, first, &pronouns))
        return r->running;
    uint32_t organisation = NONE;
    size_t i = first;
    for (; i < count && i < first + REACH_BEHIND; i++) {
        uint32_t person = mentioned(r, i, KIND_PER);
        if (person != NONE)
            return apposition(r, i, person);
        if (organisation == NONE)
            organisation = mentioned(r, i, KIND_ORG);
        if (token_is_mark(facts, i, ',') && !comma_goes_on(r, i))
            break;
        if (i > first && stops_search(r, i))
            break;
        if (ends_sentence(r, i))
            break;
    }
    uint32_t person = by_position(r, first, i);
    if (person != NONE)
        return person;
    if (i > first && token_is_one_of(r->facts, i - 1, &this_one) && r->running != NONE)
        return r->running;
    if (organisation != NONE)
        return organisation;
    static const bytes unknown_words[] = {WORD("seorang"), WORD("salah"), WORD("warga"),
                                          WORD("sejumlah"), WORD("para")};
    static const few_words unknown =
        WORD_LIST(unknown_words, [4] = LETTER('p'), [5] = LETTER('s') | LETTER('w'),
                  [7] = LETTER('s'), [8] = LETTER('s'));
    if (first < i && token_is_one_of(facts, first, &unknown))
        return NONE;
    return r->running;
}

/* ---- before a verb or a quote: [Surya] mengatakan, "..." ---- */

/* The person, or failing that the organisation, mentioned last in [first, last), outside quotes. */
static uint32_t last_mentioned(const reading *r, size_t first, size_t last)
{
    uint32_t organisation = NONE;
    while (last-- > first) {
        if (token_at(r->facts, last)->in_quotes)
            continue;
        uint32_t person = mentioned(r, last, KIND_PER);
        if (person != NONE)
            return person;
        if (organisation == NONE)
            organisation = mentioned(r, last, KIND_ORG);
    }
    return organisation;
}

static bool is_active(const reading *r, size_t verb)
{
    bytes word = folded(r, verb);
    return word.size > 4 && (memcmp(word.data, "me", 2) == 0 || memcmp(word.data, "ber", 3) == 0);
}

/* Whom a reporting verb makes the speaker; NONE where it names nobody. */
static uint32_t speaker_of_verb(reading *r, size_t verb)
{
    if (ends_in_nya(folded(r, verb)))
        return r->running;
    if (!is_active(r, verb)) {
        for (size_t i = verb + 1; i < r->facts->tokens->count && i < verb + 12; i++) {
            uint32_t person = mentioned(r, i, KIND_PER);
            if (person != NONE)
                return person;
            if (token_at(r->facts, i)->kind == TOKEN_MARK || stops_search(r, i))
                break;
        }
        return NONE;
    }
    size_t first = sentence_start(r, verb, REACH_BEFORE);
    if (verb > first && token_is_one_of(r->facts, verb - 1, &this_one) && r->running != NONE)
        return r->running;
    for (size_t i = verb; i-- > first;)
        if (token_is_one_of(r->facts, i, &pronouns))
            return r->running;
        else if (mentioned(r, i, KIND_PER) != NONE)
            break;
    uint32_t found = last_mentioned(r, first, verb);
    return found != NONE ? found : by_position(r, first, verb);
}

/* "KPK mengimbau" between two quotes of its spokesman does not make KPK the one who goes on. */
static bool may_follow(const reading *r, uint32_t speaker)
{
    return is_person(r, speaker) || !r->has_spoken || !is_person(r, r->running);
}

/* "menurut Kepala BPS Yosefina", "menurut dia" */
static uint32_t according_to(const reading *r, size_t first, size_t last)
{
    for (size_t i = first; i < last && i < first + 12; i++) {
        uint32_t person = mentioned(r, i, KIND_PER);
        if (person != NONE)
            return person;
        if (token_is_one_of(r->facts, i, &pronouns))
            return r->running;
        if (token_at(r->facts, i)->kind == TOKEN_MARK)
            break;
    }
    return NONE;
}

/* The first token in [first, last) that says something; last where none does. Nobody asks for one
 * before those that were asked for. */
static size_t next_that_says(reading *r, size_t first, size_t last)
{
    const uint32_t *says = r->says;
    says += *says < first; /* most often there are no more of them */
    while (*says < first)
        says++;
    r->says = says;
    return *says < last ? *says : last;
}

/* Who the sentence up to its end is about: its reporting verb's speaker, else its first person. */
static void follow_sentence(reading *r, size_t first, size_t last)
{
    for (size_t i = first; (i = next_that_says(r, i, last)) < last; i++) {
        if (token_at(r->facts, i)->in_quotes)
            continue;
        uint32_t speaker = r->facts->says[i] & SAYS_ACCORDING ? according_to(r, i + 1, last)
                                                              : speaker_of_verb(r, i);
        if (speaker != NONE && may_follow(r, speaker)) {
            r->running = speaker;
            r->has_spoken = true;
            return;
        }
    }
    if (r->has_spoken || (first < last && token_is_one_of(r->facts, first, &pronouns)))
        return;
    size_t reach = last - first > SUBJECT_REACH ? first + SUBJECT_REACH : last;
    for (size_t i = first; i < reach; i++) {
        if (token_at(r->facts, i)->in_quotes)
            continue;
        uint32_t person = mentioned(r, i, KIND_PER);
        if (person != NONE) {
            r->running = person;
            return;
        }
    }
}

/* Moves the running speaker over the sentences that end in [from, to). Once somebody has spoken
 * only those count in which something is said. */
static void follow(reading *r, size_t from, size_t to)
{
    const tokens *tokens = r->facts->tokens;
    for (size_t i = from; i < to;) {
        if (r->has_spoken && (i = next_that_says(r, i, to)) == to)
            return;
        size_t end = tokens->sentences[tokens->sentence_of[i]].last;
        size_t stop = end < to ? end : to;
        follow_sentence(r, i, stop);
        i = stop;
    }
}

/* ---- one quote ---- */

static const char *verb_text(const reading *r, size_t verb)
{
    return arena_string(r->facts->arena, token_text(r->facts->text, token_at(r->facts, verb)));
}

/* "...," [demikian] ujar Surya: the verb behind the closing mark; the number of tokens where none
 * stands. */
static size_t verb_behind(const reading *r, const speech *speech, bool *pronoun)
{
    static const bytes thus_words[] = {WORD("demikian"), WORD("begitu"), WORD("demikianlah")};
    static const few_words thus =
        WORD_LIST(thus_words, [6] = LETTER('b'), [8] = LETTER('d'), [11] = LETTER('d'));
    const quote_facts *facts = r->facts;
    size_t count = facts->tokens->count, i = speech->close + 1;
    *pronoun = false;
    if (speech->close < count && opens_paragraph(facts, speech->close))
        return count;
    while (i < count && i < speech->close + 3 &&
           (token_is_mark(facts, i, ',') || token_is_mark(facts, i, '.')))
        i++;
    if (i < count && token_is_one_of(facts, i, &thus))
        i++;
    if (i + 1 >= count || opens_paragraph(facts, i))
        return count;
    if (token_is_one_of(facts, i, &pronouns) && is_lower_word(r, i)) {
        *pronoun = true;
        return i + 1;
    }
    if (token_speaks(facts, i))
        return i;
    bool comma = facts->text->canonical.data[speech->end - 1] == ',';
    if (!is_lower_word(r, i))
        return count;
    const token *next = token_at(facts, i + 1);
    bool names = next->kind == TOKEN_WORD && next->letter_case != CASE_LOWER;
    return ends_in_nya(folded(r, i)) || comma || names || token_is_one_of(facts, i + 1, &pronouns)
               ? i
               : count;
}

/* Surya mengatakan, "...": the verb before the opening mark. */
static bool attributed_before(reading *r, const speech *speech, kliping_quote *quote,
                              uint32_t *speaker)
{
    const quote_facts *facts = r->facts;
    size_t open = speech->open;
    if (open == 0 || opens_paragraph(facts, open))
        return false;
    size_t before = open - 1;
    bool leads = token_is_mark(facts, before, ',') || token_is_mark(facts, before, ':') ||
                 token_at(facts, before)->kind == TOKEN_WORD;
    if (!leads)
        return false;
    size_t first = sentence_start(r, before, REACH_BEFORE);
    for (size_t i = before + 1; i-- > first;) {
        if (token_is_quote(facts, i))
            break;
        if (!token_speaks(facts, i))
            continue;
        quote->verb = verb_text(r, i);
        *speaker = speaker_of_verb(r, i);
        if (*speaker == NONE)
            *speaker = last_mentioned(r, first, before);
        if (*speaker == NONE)
            *speaker = r->running;
        return true;
    }
    *speaker = last_mentioned(r, first, before);
    if (*speaker == NONE)
        *speaker = r->running;
    return true;
}

/* Whether a quote goes on the one before it: "...," ujar Surya, "...". */
static bool continues(const reading *r, const speech *before, const speech *speech)
{
    if (speech->open - before->close > REACH_BEHIND)
        return false;
    for (size_t i = before->close + 1; i < speech->open; i++)
        if (ends_sentence(r, i) || opens_paragraph(r->facts, i))
            return false;
    return !opens_paragraph(r->facts, speech->open);
}

void speakers_read(const quote_facts *facts, const speeches *speeches, kliping_quote *quotes)
{
    reading r = {.facts = facts, .running = NONE, .says = facts->that_say};
    size_t done = 0, count = facts->tokens->count;
    for (size_t i = 0; i < speeches->count; i++) {
        const speech *speech = &speeches->items[i];
        bool pronoun;
        uint32_t speaker = NONE;
        follow(&r, done, speech->open);
        size_t verb = verb_behind(&r, speech, &pronoun);
        if (verb < count) {
            quotes[i].verb = verb_text(&r, verb);
            speaker =
                pronoun || ends_in_nya(folded(&r, verb)) ? r.running : speaker_behind(&r, verb + 1);
        } else if (i && continues(&r, speech - 1, speech)) {
            quotes[i].verb = quotes[i - 1].verb;
            speaker = r.running;
        } else if (!attributed_before(&r, speech, &quotes[i], &speaker))
            speaker = r.running;
        if (speaker != NONE) {
            quotes[i].speaker = entity(&r, speaker);
            r.running = speaker;
            r.has_spoken = true;
        }
        if (i && speech[-1].close == speech->open) /* one quote through two paragraphs */
            quotes[i - 1].speaker = quotes[i].speaker;
        done = speech->close < count ? speech->close + 1 : count;
    }
}
