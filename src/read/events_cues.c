#include "events_cues.h"

typedef struct scan {
    const pattern_subject *subject;
    const event_rules *rules;
    const word_note *notes; /* [tokens.count] */
    arena *arena;
    rule_hits cues, marks; /* of the sentence being read */
    uint32_t *open;        /* [n_types]: index + 1 of the sentence's candidate of the type */
    uint32_t *latest;      /* [n_types]: index + 1 of the type's last candidate */
    uint32_t *first, *n_of, *n_vetoed;
    uint16_t *seen;
    uint32_t *seen_rules;
    size_t n_seen, seen_capacity;
    candidate *items;
    size_t count, capacity;
} scan;

/* Which hashes stand behind a token, up to each that follows in its sentence: as far as asked, at
 * first eight at once. */
enum { FIRST_VIEW = 8 };
typedef struct view {
    uint64_t seen[PATTERN_WINDOW]; /* [reached + 1]: bit per hash >> 26 of so many tokens */
    unsigned reached;
} view;

typedef struct finder {
    const pattern_subject *subject;
    const event_rules *rules;
    uint32_t type; /* the only one whose rules are tried; ANY_TYPE */
    arena *arena;
    rule_hits *hits;
    uint32_t stop; /* where the sentence ends */
} finder;

static inline uint64_t seen_bit(const finder *f, uint32_t at)
{
    uint32_t last = f->stop - 1; /* seen once more where the sentence is shorter: it may be */
    return (uint64_t)1 << (f->subject->tokens->items[at < last ? at : last].hash >> 26);
}

static inline uint64_t seen_within(const finder *f, view *view, uint32_t at, unsigned reach)
{
    if (!view->reached) {
        for (uint32_t i = 0; i < FIRST_VIEW; i++)
            view->seen[i + 1] = view->seen[i] | seen_bit(f, at + 1 + i);
        view->reached = FIRST_VIEW;
    }
    for (; view->reached < reach; view->reached++)
        view->seen[view->reached + 1] =
            view->seen[view->reached] | seen_bit(f, at + 1 + view->reached);
    return view->seen[reach];
}

static uint32_t match_trigger(const finder *f, const rule_trigger *trigger, uint32_t at)
{
    if (trigger->n_elements == 1)
        return at + 1;
    return trigger->n_elements
               ? pattern_match_on((pattern_sequence){trigger->elements, trigger->n_elements},
                                  f->subject, at)
               : pattern_match_expression(&f->rules->rules[trigger->rule].pattern, f->subject, at);
}

static void add_hit(const finder *f, rule_hit hit)
{
    rule_hits *hits = f->hits;
    if (hits->count == SENTENCE_HITS)
        return;
    hits->items =
        arena_extend(f->arena, hits->items, hits->count, &hits->capacity, sizeof *hits->items);
    hits->items[hits->count++] = hit;
}

/* Those of one hash. whole: they are of words, and not of beginnings. */
static void try_triggers(const finder *f, const rule_trigger *trigger, bool whole, uint32_t at)
{
    bytes folded = token_folded(f->subject->text, &f->subject->tokens->items[at]);
    const trigger_text *compared = NULL; /* the word of a trigger, and whether it stands here */
    bool stands = false;
    view view;
    view.seen[0] = 0;
    view.reached = 0;
    for (bool more = true; more; trigger++) {
        more = trigger->more;
        if (f->type != ANY_TYPE && trigger->type != f->type && trigger->type != EVENT_COMMON)
            continue;
        if (trigger->second && !(trigger->second & seen_within(f, &view, at, trigger->reach)))
            continue;
        if (trigger->word != compared) {
            compared = trigger->word;
            stands = (whole ? folded.size == compared->size : folded.size >= compared->size) &&
                     memcmp(folded.data, compared->text, compared->size) == 0;
        }
        if (!stands)
            continue;
        uint32_t last = match_trigger(f, trigger, at);
        if (last)
            add_hit(f, (rule_hit){trigger->rule, at, last});
    }
}

/* All that may begin at a token. */
static void try_token(const finder *f, rule_set set, const word_note *notes, uint32_t at)
{
    const event_rules *rules = f->rules;
    if (notes[at] & (word_note)NOTE_WORD << set) {
        const event_word *word = &rules->words.items[notes[at] & NOTE_NUMBER];
        try_triggers(f, &rules->by_word[set].items[word->first[set] - 1], true, at);
    }
    if (notes[at] & (word_note)NOTE_BEGINNING << set) {
        const char *folded = f->subject->text->folded.data + f->subject->tokens->items[at].start;
        const rule_trigger *trigger =
            beginning_find(&rules->by_beginning[set], beginning_hash(folded));
        if (trigger)
            try_triggers(f, trigger, false, at);
    }
}

/* Which of up to 64 tokens have one of the notes: all looked at alike, for few branches could be
 * foreseen. */
static inline uint64_t noted_tokens(const word_note *notes, uint32_t first, uint32_t last,
                                    word_note asked)
{
    uint64_t noted = 0;
    for (uint32_t t = first; t < last; t++)
        noted |= (uint64_t)((notes[t] & asked) != 0) << (t - first);
    return noted;
}

void rule_hits_find(const pattern_subject *subject, const event_rules *rules,
                    const word_note *notes, rule_set set, uint32_t type, const sentence *sentence,
                    arena *arena, rule_hits *hits)
{
    const finder f = {subject, rules, type, arena, hits, sentence->last};
    enum { AT_ONCE = 64 }; /* tokens */
    const word_note words = (word_note)NOTE_WORD << set;
    const word_note beginnings = (word_note)NOTE_BEGINNING << set;
    for (uint32_t t = sentence->first; t < sentence->last; t += AT_ONCE) {
        uint32_t stop = sentence->last - t < AT_ONCE ? sentence->last : t + AT_ONCE;
        for (uint64_t noted = noted_tokens(notes, t, stop, words | beginnings); noted;
             noted &= noted - 1)
            try_token(&f, set, notes, t + (uint32_t)__builtin_ctzll(noted));
    }
}

static uint32_t distance(const rule_hit *a, const rule_hit *b)
{
    if (a->last <= b->first)
        return b->first - a->last;
    return b->last <= a->first ? a->first - b->last : 0;
}

/* Whether rule `by` bears on events of the type of rule `on`. */
static bool bears_on(const rule_traits *by, const rule_traits *on)
{
    return by->type == EVENT_COMMON || by->type == on->type;
}

/* Hits stand by first token: those near a cue, and most of those of its sentence, are within so
 * many of it. */
enum { NEIGHBOURS = 96 };

static void neighbours(const rule_hits *hits, uint32_t at, size_t *from, size_t *to)
{
    size_t low = 0, high = hits->count;
    *from = 0;
    *to = high;
    if (high <= NEIGHBOURS)
        return;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (hits->items[middle].first < at)
            low = middle + 1;
        else
            high = middle;
    }
    *from = low > NEIGHBOURS ? low - NEIGHBOURS : 0;
    *to = low + NEIGHBOURS < hits->count ? low + NEIGHBOURS : hits->count;
}

static bool vetoed(const scan *s, const rule_hit *cue)
{
    const rule_traits *rule = &s->rules->traits[cue->rule];
    size_t from, to;
    neighbours(&s->marks, cue->first, &from, &to);
    for (size_t i = from; i < to; i++) {
        const rule_traits *veto = &s->rules->traits[s->marks.items[i].rule];
        if (veto->kind == RULE_VETO && bears_on(veto, rule) &&
            (!veto->near || distance(&s->marks.items[i], cue) <= veto->near))
            return true;
    }
    return false;
}

static candidate *candidate_of(scan *s, uint16_t type, uint32_t sentence)
{
    uint32_t open = s->open[type];
    if (open && open <= s->count && s->items[open - 1].sentence == sentence &&
        s->items[open - 1].type == type)
        return &s->items[open - 1];
    if (s->n_of[type] == TYPE_CANDIDATES)
        return NULL;
    s->items = arena_extend(s->arena, s->items, s->count, &s->capacity, sizeof *s->items);
    s->items[s->count++] = (candidate){.sentence = sentence, .type = type};
    s->open[type] = (uint32_t)s->count;
    return &s->items[s->count - 1];
}

static void add_cue(scan *s, const rule_hit *hit, uint32_t sentence)
{
    const rule_traits *rule = &s->rules->traits[hit->rule];
    if (!s->seen[hit->rule]) {
        s->seen_rules = arena_extend(s->arena, s->seen_rules, s->n_seen, &s->seen_capacity,
                                     sizeof *s->seen_rules);
        s->seen_rules[s->n_seen++] = hit->rule;
    }
    s->seen[hit->rule] += s->seen[hit->rule] < UINT16_MAX;
    candidate *candidate = candidate_of(s, rule->type, sentence);
    if (!candidate)
        return;
    for (uint32_t i = 0; i < candidate->n_cues; i++)
        if (candidate->cues[i].rule == hit->rule)
            return; /* said twice is not more */
    if (candidate->n_cues == CANDIDATE_CUES)
        return;
    bool stronger =
        !candidate->n_cues || rule->weight > s->rules->traits[candidate->anchor.rule].weight;
    if (stronger)
        candidate->anchor = *hit;
    candidate->cues[candidate->n_cues++] = *hit;
    candidate->weight += rule->weight;
}

/* Candidates of cues against an event alone are dropped; the others are marked and chained. */
static void finish_candidates(scan *s, size_t from)
{
    size_t kept = from;
    for (size_t i = from; i < s->count; i++) {
        candidate *candidate = &s->items[i];
        const rule_traits *rule = &s->rules->traits[candidate->anchor.rule];
        if (rule->weight <= 0)
            continue;
        size_t from_mark, to_mark;
        neighbours(&s->marks, candidate->anchor.first, &from_mark, &to_mark);
        for (size_t h = from_mark; h < to_mark; h++) {
            const rule_traits *mark = &s->rules->traits[s->marks.items[h].rule];
            if (mark->kind >= RULE_NEGATION && bears_on(mark, rule) &&
                (!mark->near || distance(&s->marks.items[h], &candidate->anchor) <= mark->near))
                candidate->marks |= (uint8_t)(1u << mark->kind);
        }
        s->items[kept] = *candidate;
        uint32_t *link = s->latest[rule->type] ? &s->items[s->latest[rule->type] - 1].next
                                               : &s->first[rule->type];
        *link = s->latest[rule->type] = (uint32_t)++kept;
        s->n_of[rule->type]++;
    }
    s->count = kept;
}

/* Fetches the triggers of the words from first to last, as no search does that has begun. */
static void expect_triggers(const scan *s, rule_set set, uint32_t first, uint32_t last)
{
    const event_word *words = s->rules->words.items;
    const rule_trigger *triggers = s->rules->by_word[set].items;
    for (uint32_t t = first; t < last; t++)
        if (s->notes[t] & (word_note)NOTE_WORD << set)
            __builtin_prefetch(&triggers[words[s->notes[t] & NOTE_NUMBER].first[set] - 1]);
}

static void read_sentence(scan *s, uint32_t index)
{
    const sentence *sentence = &s->subject->tokens->sentences[index];
    size_t from = s->count;
    s->cues.count = s->marks.count = 0;
    rule_hits_find(s->subject, s->rules, s->notes, SET_CUES, ANY_TYPE, sentence, s->arena,
                   &s->cues);
    if (!s->cues.count)
        return;
    rule_hits_find(s->subject, s->rules, s->notes, SET_MARKS, ANY_TYPE, sentence, s->arena,
                   &s->marks);
    for (size_t i = 0; i < s->cues.count; i++) {
        const rule_hit *cue = &s->cues.items[i];
        if (s->marks.count && vetoed(s, cue))
            s->n_vetoed[s->rules->traits[cue->rule].type]++;
        else
            add_cue(s, cue, index);
    }
    finish_candidates(s, from);
}

void candidates_read(const pattern_subject *subject, const event_rules *rules, arena *arena,
                     candidates *out)
{
    uint32_t n = rules->n_types + 1;
    const tokens *tokens = subject->tokens;
    const word_note cue = NOTE_WORD << SET_CUES | NOTE_BEGINNING << SET_CUES;
    scan s = {.subject = subject,
              .rules = rules,
              .notes = word_notes_read(&rules->words, subject->text, tokens, arena),
              .arena = arena,
              .open = arena_array(arena, uint32_t, n),
              .latest = arena_array(arena, uint32_t, n),
              .first = arena_array(arena, uint32_t, n),
              .n_of = arena_array(arena, uint32_t, n),
              .n_vetoed = arena_array(arena, uint32_t, n),
              .seen = arena_array(arena, uint16_t, rules->n_rules + 1)};
    expect_triggers(&s, SET_CUES, 0, (uint32_t)tokens->count);
    for (uint32_t t = 0; t < tokens->count; t++)
        if (s.notes[t] & cue) {
            uint32_t sentence = tokens->sentence_of[t];
            read_sentence(&s, sentence);
            t = tokens->sentences[sentence].last - 1;
        }
    *out = (candidates){s.items, s.count,      s.first,  s.n_of, s.n_vetoed,
                        s.seen,  s.seen_rules, s.n_seen, s.notes};
}
