#include "tagger_second.h"

#include "tagger_bundles.h"
#include "tagger_facts.h"

enum { PHRASE_LONGEST = 10, STARTS_BITS = 1024, ASKED = 4, PHRASES_AT_FIRST = 32 };
enum { TYPES_MOST = 64, NO_TYPE = 0 /* outside of names */ };

/* A name that the first look found, by its words. */
typedef struct phrase {
    uint32_t hash; /* of its folded words; 0: an empty slot */
} phrase;

/* A mark that a phrase found elsewhere leaves on a token. */
typedef struct phrase_mark {
    uint8_t type, place, times; /* type 0: none; place: 1 begins, 2 goes on */
} phrase_mark;

struct second_look {
    const features *features;
    const uint8_t *labels;
    size_t n_types;
    uint16_t *words; /* [n_words * (n_types + 1)]: how often a word is of a type, 0: outside */
    phrase *phrases; /* [n_phrases]: a power of two */
    uint16_t *phrase_types; /* [n_phrases * (n_types + 1)] */
    size_t n_phrases, n_different;
    uint32_t longest;                  /* of the phrases, in tokens */
    uint32_t starts[STARTS_BITS / 32]; /* words that a phrase may begin with, a bit each */
    uint8_t *told;                     /* [1 + tokens + 1]: TOLD_... of each, none around them */
    phrase_mark *marks;                /* [tokens]: of those that are told of as marked */
    uint32_t asked[ASKED];             /* tokens, plus 1; 0: none yet */
    found_near answers[ASKED];
    uint8_t *gloss_types; /* [tokens], if told: of the other half of "Badan Gizi Nasional (BGN)" */
};

/* Why a token may have something to tell: its word stands in capitals elsewhere too, it is part of
 * a phrase found elsewhere, it is half of what stands in brackets or before them. */
enum { TOLD_AGAIN = 1, TOLD_MARK = 2, TOLD_GLOSS = 4 };

static size_t type_of(uint8_t label)
{
    return (label + 1u) / 2;
}

/* Of a token in capitals. */
static uint16_t *counts_of_word(const second_look *look, const token_facts *token)
{
    return look->words + (size_t)(token->uses - 1) * (look->n_types + 1);
}

static uint8_t *told_of(const second_look *look, uint32_t token)
{
    return &look->told[token + 1];
}

static void count_words(second_look *look)
{
    const features *features = look->features;
    for (size_t i = 0; i < features->n_again; i++) {
        uint32_t token = features->again[i];
        uint16_t *count = counts_of_word(look, &features->tokens[token]);
        count += type_of(look->labels[token]);
        *count += *count < 1000;
        *told_of(look, token) = TOLD_AGAIN;
    }
}

static size_t phrase_slot(const second_look *look, uint32_t hash)
{
    size_t at = hash & (look->n_phrases - 1);
    while (look->phrases[at].hash && look->phrases[at].hash != hash)
        at = (at + 1) & (look->n_phrases - 1);
    return at;
}

/* Room for so many different phrases. */
static void make_phrases(second_look *look, size_t count, arena *arena)
{
    size_t n_types = look->n_types + 1, n_before = look->n_phrases;
    const phrase *before = look->phrases;
    const uint16_t *types_before = look->phrase_types;
    for (look->n_phrases = 16; look->n_phrases < count * 2;)
        look->n_phrases *= 2;
    look->phrases = arena_array(arena, phrase, look->n_phrases);
    look->phrase_types = arena_array(arena, uint16_t, look->n_phrases * n_types);
    for (size_t i = 0; i < n_before; i++) {
        if (!before[i].hash)
            continue;
        size_t at = phrase_slot(look, before[i].hash);
        look->phrases[at] = before[i];
        memcpy(look->phrase_types + at * n_types, types_before + i * n_types,
               n_types * sizeof *types_before);
    }
}

/* The first token from one on that begins a name; their number where there is none. Most are
 * outside of names: they are passed over eight at a time. */
static size_t next_name(const uint8_t *labels, size_t from, size_t n_tokens)
{
    for (; from < n_tokens; from++) {
        uint64_t eight;
        while (from + sizeof eight <= n_tokens &&
               !(memcpy(&eight, labels + from, sizeof eight), eight))
            from += sizeof eight;
        if (from < n_tokens && labels[from])
            break;
    }
    return from;
}

/* Behind the name that begins at a token. */
static uint32_t name_end(const second_look *look, uint32_t first)
{
    const tokens *tokens = look->features->input.tokens;
    uint32_t last = first + 1;
    while (last < tokens->count && look->labels[last] && look->labels[last] % 2 == 0 &&
           tokens->sentence_of[last] == tokens->sentence_of[first])
        last++;
    return last;
}

/* Does the word stand elsewhere in the article, too? One in small letters beyond all capitals: who
 * knows. */
static bool may_come_again(const second_look *look, const token_facts *token)
{
    const word_uses *word = facts_uses(look->features, token);
    return !word || word->in_runs + word->lower > 1;
}

static void count_phrases(second_look *look, arena *arena)
{
    const token *tokens = look->features->input.tokens->items;
    const uint8_t *labels = look->labels;
    size_t n_tokens = look->features->input.tokens->count;
    for (size_t i = 0, last; (i = next_name(labels, i, n_tokens)) < n_tokens; i = last) {
        last = name_end(look, (uint32_t)i);
        uint32_t hash = 1;
        if (!may_come_again(look, &look->features->tokens[i]))
            continue;
        look->starts[tokens[i].hash % STARTS_BITS / 32] |= 1u << tokens[i].hash % 32;
        look->longest = last - i > look->longest ? (uint32_t)(last - i) : look->longest;
        for (size_t t = i; t < last; t++)
            hash = facts_join(hash, tokens[t].hash) | 1;
        size_t at = phrase_slot(look, hash);
        if (!look->phrases[at].hash && ++look->n_different * 2 > look->n_phrases) {
            make_phrases(look, look->n_different * 2, arena);
            at = phrase_slot(look, hash);
        }
        look->phrases[at].hash = hash;
        uint16_t *count = &look->phrase_types[at * (look->n_types + 1) + type_of(look->labels[i])];
        *count += *count < 1000;
    }
}

/* The type found most often, without one that is the token's own; 0 where there is none. */
static size_t strongest(const uint16_t *counts, size_t n_types, size_t own, size_t *times)
{
    size_t best = 0; /* how often, and the first of those found as often */
    for (size_t k = 1; k <= n_types; k++) {
        size_t count = counts[k] - ((k == own) & (counts[k] > 0));
        size_t found = count * TYPES_MOST + (TYPES_MOST - 1 - k);
        best = found > best ? found : best;
    }
    *times = best / TYPES_MOST;
    return *times ? TYPES_MOST - 1 - best % TYPES_MOST : 0;
}

/* The longest phrase that begins here, found elsewhere too. */
static uint32_t mark_phrase(second_look *look, uint32_t first)
{
    const tokens *tokens = look->features->input.tokens;
    uint32_t end = tokens->sentences[tokens->sentence_of[first]].last, hash = 1, behind = first;
    bool begins = look->labels[first] % 2 == 1;
    uint32_t own_end = begins ? name_end(look, first) : 0;
    phrase_mark mark = {0};
    uint32_t longest = look->longest < PHRASE_LONGEST ? look->longest : PHRASE_LONGEST;
    end = end - first < longest ? end : first + longest;
    for (uint32_t t = first; t < end; t++) {
        hash = facts_join(hash, tokens->items[t].hash) | 1;
        size_t at = phrase_slot(look, hash), times;
        if (!look->phrases[at].hash)
            continue;
        size_t own = own_end == t + 1 ? type_of(look->labels[first]) : NO_TYPE;
        size_t type =
            strongest(look->phrase_types + at * (look->n_types + 1), look->n_types, own, &times);
        if (type) {
            mark = (phrase_mark){(uint8_t)type, 1, (uint8_t)(times > 3 ? 3 : times)};
            behind = t + 1;
        }
    }
    for (uint32_t t = first; t < behind; t++, mark.place = 2) {
        *told_of(look, t) |= TOLD_MARK;
        look->marks[t] = mark;
    }
    return behind > first ? behind : first + 1;
}

static void mark_phrases(second_look *look)
{
    const token *tokens = look->features->input.tokens->items;
    size_t n_tokens = look->features->input.tokens->count;
    for (uint32_t i = 0; i < n_tokens;) {
        uint32_t bit = tokens[i].hash % STARTS_BITS;
        i = look->starts[bit / 32] >> bit % 32 & 1 ? mark_phrase(look, i) : i + 1;
    }
}

/* The type that a word in capitals has most often. */
static size_t type_of_word(const second_look *look, uint32_t token)
{
    size_t times;
    if (facts_uses(look->features, &look->features->tokens[token])->in_runs == 1)
        return type_of(look->labels[token]);
    return strongest(counts_of_word(look, &look->features->tokens[token]), look->n_types, NO_TYPE,
                     &times);
}

static void set_gloss(second_look *look, uint32_t token, size_t type)
{
    *told_of(look, token) |= TOLD_GLOSS;
    look->gloss_types[token] = (uint8_t)(type + 1);
}

/* A phrase tells of its acronym, and the acronym of the phrase. */
static void mark_glosses(second_look *look)
{
    const features *features = look->features;
    for (size_t i = 0; i < features->n_glosses; i++) {
        gloss gloss = features->glosses[i];
        set_gloss(look, gloss.acronym, type_of(look->labels[gloss.first]));
        size_t of_acronym = type_of_word(look, gloss.acronym);
        for (uint32_t t = gloss.first; t + 1 < gloss.acronym; t++)
            set_gloss(look, t, of_acronym);
    }
}

second_look *second_look_prepare(const features *features, const uint8_t *labels, size_t n_labels,
                                 arena *arena)
{
    second_look *look = arena_new(arena, second_look);
    size_t n_tokens = features->input.tokens->count;
    look->features = features;
    look->labels = labels;
    look->n_types = n_labels / 2;
    look->words = arena_array(arena, uint16_t, features->n_words * (look->n_types + 1));
    make_phrases(look, PHRASES_AT_FIRST, arena);
    look->told = arena_array(arena, uint8_t, n_tokens + 2);
    look->marks = arena_unset(arena, phrase_mark, n_tokens + 1);
    look->gloss_types = arena_unset(arena, uint8_t, n_tokens + 1);
    count_words(look);
    count_phrases(look, arena);
    if (look->n_different)
        mark_phrases(look);
    mark_glosses(look);
    return look;
}

static void read_word(const second_look *look, uint32_t token, found_near *out)
{
    const uint16_t *counts = counts_of_word(look, &look->features->tokens[token]);
    size_t own = type_of(look->labels[token]), outside = counts[0] - (own == 0);
    size_t times, type = strongest(counts, look->n_types, own, &times);
    if (!times) {
        out->share = outside > 1 ? 2 : (uint16_t)outside;
        return;
    }
    size_t share = times > outside ? outside == 0 : 2;
    out->type = (uint8_t)type;
    out->share = (uint16_t)(type * 16 + share * 4 + (times > 3 ? 3 : times));
}

/* What was found at a token; each is asked for by up to three, one after the other. */
static const found_near *found_at(second_look *look, uint32_t token)
{
    found_near *found = &look->answers[token % ASKED];
    if (look->asked[token % ASKED] == token + 1)
        return found;
    uint8_t told = *told_of(look, token);
    *found = (found_near){0};
    if (told & TOLD_AGAIN)
        read_word(look, token, found);
    if (told & TOLD_MARK) {
        found->mark = (uint8_t)(look->marks[token].type * 4u + look->marks[token].place);
        found->times = look->marks[token].times;
    }
    if (told & TOLD_GLOSS)
        found->gloss = look->gloss_types[token];
    look->asked[token % ASKED] = token + 1;
    return found;
}

size_t second_look_bundles(second_look *look, const sentence *sentence, uint32_t token,
                           feature_bundle *out)
{
    const uint8_t *told = &look->told[token]; /* of the token before, the token, the one behind */
    size_t count = 0;
    if (!(told[0] | told[1] | told[2]))
        return 0;
    for (uint32_t place = 0; place < 3; place++) {
        uint32_t at = token + place - 1; /* before 0: beyond all */
        if (!told[place] || at < sentence->first || at >= sentence->last)
            continue;
        const found_near *found = found_at(look, at);
        if (found->type || found->share || found->mark || found->gloss)
            out[count++] = found_bundle((int)place - 1, *found);
    }
    return count;
}
