#include "events_cues.h"
#include "tokens_wide.h"

enum { AT_ONCE = 64 /* tokens that are tried at once */, SEEN_AT_ONCE = 2 * TRAITS_ROOM };

/* Sentences whose cues are all found: of AT_ONCE tokens, and the one before. */
typedef struct found_sentences {
    uint32_t count;
    uint32_t indices[AT_ONCE + 1];
    uint32_t cue_ends[AT_ONCE + 1];
    bool speak_for[AT_ONCE + 1]; /* for an event, by some cue: else it makes no candidate */
} found_sentences;

typedef struct scan {
    const pattern_subject *subject;
    const event_rules *rules;
    word_notes *notes;
    arena *arena;
    found_sentences ready; /* whose candidates are made next */
    rule_hits all_marks;   /* of the sentences whose cues are found */
    rule_hits cues, marks; /* of the sentence being read */
    uint32_t *open;        /* [n_types]: index + 1 of the sentence's candidate of the type */
    uint32_t *latest;      /* [n_types]: index + 1 of the type's last candidate */
    uint32_t *first, *n_of, *n_vetoed;
    uint16_t *seen;
    uint32_t *seen_rules; /* [n_rules + 1] */
    size_t n_seen;
    candidate *items;
    size_t count, capacity;
} scan;

/* Hits of a sentence; those behind so many are not kept. */
static void keep_hits(rule_hits *hits)
{
    if (hits->count > SENTENCE_HITS)
        hits->count = SENTENCE_HITS;
}

/* Tokens that wait until so many are tried at once, through the ends of sentences. */
typedef struct waiting {
    uint32_t at[AT_ONCE + 1];
    uint32_t count;
    trigger_batch batch;
} waiting;

static void try_waiting(waiting *w)
{
    if (w->count)
        triggers_try(&w->batch, w->at, w->count);
    w->count = 0;
}

/* Behind as many hits as are kept of it nothing is looked for in a long sentence. */
static void find_in(waiting *w, const word_notes *notes, const sentence *within, token_trait asked)
{
    if (within->last - within->first > SENTENCE_HITS / 4)
        try_waiting(w);
    size_t most = w->batch.hits->count + SENTENCE_HITS;
    for (uint32_t t = within->first; t < within->last && w->batch.hits->count < most;
         t += SEEN_AT_ONCE) {
        uint32_t rest = within->last - t;
        uint64_t found = token_traits_from(notes, asked, t) |
                         token_traits_from(notes, asked, t + TRAITS_ROOM) << TRAITS_ROOM;
        found &= ((uint64_t)1 << (rest < SEEN_AT_ONCE ? rest : SEEN_AT_ONCE)) - 1;
        if (w->count > AT_ONCE - SEEN_AT_ONCE)
            try_waiting(w);
        for (int k = 0; k < 4; k++, found &= found - 1) { /* most often there are no more */
            w->at[w->count] = t + (uint32_t)__builtin_ctzll(found | (uint64_t)1 << 63);
            w->count += found != 0;
        }
        for (; found; found &= found - 1)
            w->at[w->count++] = t + (uint32_t)__builtin_ctzll(found);
    }
}

void rule_hits_find(const pattern_subject *subject, const event_rules *rules,
                    const word_notes *notes, rule_set set, uint32_t type, const uint32_t *sentences,
                    uint32_t n_sentences, arena *arena, rule_hits *hits)
{
    waiting w;
    w.count = 0;
    triggers_begin(&w.batch, subject, notes, rules, set, type, arena, hits);
    word_notes_need(notes, sentences, n_sentences);
    for (uint32_t i = 0; i < n_sentences; i++)
        /* NOLINTNEXTLINE(clang-analyzer-core.uninitialized.ArraySubscript): so many are there */
        find_in(&w, notes, &subject->tokens->sentences[sentences[i]], (token_trait)set);
    try_waiting(&w);
}

void rule_hits_part(const rule_hits *all, const word_notes *notes, const uint32_t *sentences,
                    uint32_t n_sentences, uint32_t *ends)
{
    const uint32_t *sentence_of = notes->tokens->sentence_of;
    for (uint32_t i = 0; i < n_sentences; i++) {
        notes->part[sentences[i]] = i;
        ends[i] = 0;
    }
    for (size_t h = 0; h < all->count; h++)
        ends[notes->part[sentence_of[all->items[h].first]]] = (uint32_t)h + 1;
    for (uint32_t i = 1; i < n_sentences; i++) /* of one without any where the one before ends */
        ends[i] = ends[i] > ends[i - 1] ? ends[i] : ends[i - 1];
}

rule_hits rule_hits_of(const rule_hits *all, const uint32_t *ends, uint32_t part)
{
    uint32_t from = part ? ends[part - 1] : 0;
    /* NOLINTNEXTLINE(clang-analyzer-core.UndefinedBinaryOperatorResult): all parts have an end */
    rule_hits hits = {.items = all->items + from, .count = ends[part] - from};
    keep_hits(&hits);
    return hits;
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
    candidate *added = &s->items[s->count++]; /* without its cues, which are not zeroed */
    added->sentence = sentence;
    added->type = type;
    added->n_cues = added->marks = 0;
    added->weight = 0;
    added->next = 0;
    s->open[type] = (uint32_t)s->count;
    return added;
}

static void note_seen(scan *s, const rule_hit *hit)
{
    s->seen_rules[s->n_seen] = hit->rule; /* written whether it is new or not */
    s->n_seen += !s->seen[hit->rule];
    s->seen[hit->rule] += s->seen[hit->rule] < UINT16_MAX;
}

static void add_cue(scan *s, const rule_hit *hit, uint32_t sentence)
{
    const rule_traits *rule = &s->rules->traits[hit->rule];
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
        if (kept != i) /* seldom: to copy what was just written would have to wait */
            s->items[kept] = *candidate;
        uint32_t *link = s->latest[rule->type] ? &s->items[s->latest[rule->type] - 1].next
                                               : &s->first[rule->type];
        *link = s->latest[rule->type] = (uint32_t)++kept;
        s->n_of[rule->type]++;
    }
    s->count = kept;
}

/* ---- sentences ------------------------------------------------------------------------------ */

/* What the cues of a sentence come to. */
static void read_cues(scan *s, uint32_t sentence, bool speaks_for)
{
    size_t from = s->count;
    for (size_t i = 0; i < s->cues.count; i++) {
        const rule_hit *cue = &s->cues.items[i];
        if (s->marks.count && vetoed(s, cue)) {
            s->n_vetoed[s->rules->traits[cue->rule].type]++;
            continue;
        }
        note_seen(s, cue);
        if (speaks_for)
            add_cue(s, cue, sentence);
    }
    finish_candidates(s, from);
}

/* The sentences of hits, up to one. */
static void find_ready(scan *s, const rule_hits *found, uint32_t end)
{
    found_sentences *out = &s->ready;
    uint32_t count = 0, latest = UINT32_MAX;
    bool speaks_for = false;
    for (size_t i = 0; i < found->count; i++) {
        uint32_t sentence = s->subject->tokens->sentence_of[found->items[i].first];
        bool is_for = s->rules->traits[found->items[i].rule].weight > 0;
        if (sentence >= end)
            break;
        bool is_new = sentence != latest;
        count += is_new;
        speaks_for = is_for | (speaks_for & !is_new);
        out->indices[count - 1] = sentence;
        out->cue_ends[count - 1] = (uint32_t)i + 1;
        out->speak_for[count - 1] = speaks_for;
        latest = sentence;
    }
    out->count = count;
}

/* Whether a veto may begin in a sentence. */
static bool may_veto(const scan *s, const sentence *within)
{
    const uint32_t *gate = s->rules->veto_gate;
    const token *items = s->subject->tokens->items;
    bool any = !gate;
    for (uint32_t t = within->first; gate && t < within->last; t++)
        any |= gate_passes(gate, items[t].hash);
    return any;
}

/* Finds the marks of those sentences in which they bear on anything. ends: as rule_hits_part(). */
static void find_marks(scan *s, uint32_t *ends)
{
    const found_sentences *found = &s->ready;
    uint32_t asked[AT_ONCE + 1], n_asked = 0;
    for (uint32_t i = 0; i < found->count; i++) {
        asked[n_asked] = found->indices[i];
        n_asked +=
            found->speak_for[i] || may_veto(s, &s->subject->tokens->sentences[found->indices[i]]);
    }
    s->all_marks.count = 0;
    if (n_asked)
        rule_hits_find(s->subject, s->rules, s->notes, SET_MARKS, ANY_TYPE, asked, n_asked,
                       s->arena, &s->all_marks);
    rule_hits_part(&s->all_marks, s->notes, found->indices, found->count, ends);
}

/* Reads the sentences whose cues are all found, up to one. */
static void read_found(scan *s, rule_hits *found, uint32_t end)
{
    const found_sentences *ready = &s->ready;
    uint32_t mark_ends[AT_ONCE + 1];
    find_ready(s, found, end);
    find_marks(s, mark_ends);
    for (uint32_t i = 0; i < ready->count; i++) {
        s->cues = rule_hits_of(found, ready->cue_ends, i);
        s->marks = rule_hits_of(&s->all_marks, mark_ends, i);
        read_cues(s, ready->indices[i], ready->speak_for[i]);
    }
    size_t read = ready->count ? ready->cue_ends[ready->count - 1] : 0;
    found->count -= read;
    if (read)
        memmove(found->items, found->items + read, found->count * sizeof *found->items);
    keep_hits(found);
}

/* Which of some tokens may begin a cue; their codes are made on the way. */
static uint32_t find_gated(const scan *s, uint32_t from, uint32_t end, uint32_t *at)
{
    const token *items = s->subject->tokens->items;
    const char *folded = s->subject->text->folded.data;
    const uint32_t *gate = s->rules->cue_gate;
    const uint64_t *begin = s->rules->sets[SET_CUES].begin;
    uint8_t *codes = s->notes->codes;
    uint32_t count = 0;
    for (uint32_t t = from; t < end; t++) {
        uint32_t hash = items[t].hash;
        bool may = gate_passes(gate, hash);
        if (begin)
            may |= beginnings_have(begin, folded + items[t].start);
        codes[t] = (uint8_t)(hash >> 26);
        at[count] = t;
        count += may;
    }
    return count;
}

#ifdef HAS_WIDE
/* The same by eight, where no cues begin with beginnings. */
WIDE static uint32_t find_gated_wide(const scan *s, uint32_t from, uint32_t end, uint32_t *at)
{
    const token *items = s->subject->tokens->items;
    const int *gate = (const void *)s->rules->cue_gate;
    const __m256i low = _mm256_set1_epi32(31);
    uint32_t count = 0, t = from;
    if (s->rules->sets[SET_CUES].begin)
        return find_gated(s, from, end, at);
    for (; t + TOKENS_WIDE <= end; t += TOKENS_WIDE) {
        __m256i hash = eight_tokens_at(items + t).hash;
        __m256i bits = _mm256_i32gather_epi32(gate, _mm256_srli_epi32(hash, 24), 4);
        __m256i one = _mm256_and_si256(_mm256_srli_epi32(hash, GATE_FIRST), low);
        __m256i other = _mm256_and_si256(_mm256_srli_epi32(hash, GATE_SECOND), low);
        __m256i both =
            _mm256_and_si256(_mm256_srlv_epi32(bits, one), _mm256_srlv_epi32(bits, other));
        put_low_bytes(_mm256_srli_epi32(hash, 26), s->notes->codes + t);
        count += put_chosen(t, upper_bits(_mm256_slli_epi32(both, 31)), at + count);
    }
    return count + find_gated(s, t, end, at + count);
}
#else
#define find_gated_wide find_gated
#endif

/* Those of all tokens. */
static uint32_t find_likely(const scan *s, uint32_t *at)
{
    uint32_t count = (uint32_t)s->subject->tokens->count;
    return (s->notes->wide ? find_gated_wide : find_gated)(s, 0, count, at);
}

static void read_sentences(scan *s)
{
    const tokens *tokens = s->subject->tokens;
    uint32_t *at = arena_unset(s->arena, uint32_t, tokens->count + TOKENS_WIDE);
    uint32_t count = find_likely(s, at);
    rule_hits found = {0};
    trigger_batch batch;
    triggers_begin(&batch, s->subject, s->notes, s->rules, SET_CUES, ANY_TYPE, s->arena, &found);
    for (uint32_t i = 0; i < count; i += AT_ONCE) {
        uint32_t n = count - i < AT_ONCE ? count - i : AT_ONCE;
        triggers_try(&batch, at + i, n);
        read_found(s, &found, tokens->sentence_of[at[i + n - 1]]);
    }
    read_found(s, &found, UINT32_MAX);
}

void candidates_read(const pattern_subject *subject, const event_rules *rules, arena *arena,
                     candidates *out)
{
    uint32_t n = rules->n_types + 1, *of_types = arena_array(arena, uint32_t, (size_t)5 * n);
    scan s = {.subject = subject,
              .rules = rules,
              .notes = &out->notes,
              .arena = arena,
              .open = of_types,
              .latest = of_types + n,
              .first = of_types + (size_t)2 * n,
              .n_of = of_types + (size_t)3 * n,
              .n_vetoed = of_types + (size_t)4 * n,
              .seen = arena_array(arena, uint16_t, rules->n_rules + 1),
              .seen_rules = arena_unset(arena, uint32_t, rules->n_rules + 1)};
    word_notes_begin(&rules->words, subject->text, subject->tokens, arena, &out->notes);
    read_sentences(&s);
    *out = (candidates){s.items, s.count,      s.first,  s.n_of,    s.n_vetoed,
                        s.seen,  s.seen_rules, s.n_seen, out->notes};
}
