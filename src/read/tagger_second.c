#include "tagger_second.h"

#include "tagger_bundles.h"
#include "tagger_facts.h"

enum { PHRASE_LONGEST = 10, STARTS_BITS = 1024, ASKED = 4, PHRASES_AT_FIRST = 32 };

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
    uint32_t starts[STARTS_BITS / 32]; /* words that a phrase may begin with, a bit each */
    phrase_mark *marks;                /* [tokens] */
    uint32_t asked[ASKED];             /* tokens, plus 1; 0: none yet */
    found_near answers[ASKED];
    uint8_t *gloss_types; /* [tokens]: of the other half of "Badan Gizi Nasional (BGN)" */
};

static size_t type_of(uint8_t label)
{
    return (label + 1u) / 2;
}

static uint16_t *counts_of_word(const second_look *look, const token_facts *token)
{
    const word_uses *word = facts_uses(look->features, token);
    return word ? look->words + (size_t)(word - look->features->words) * (look->n_types + 1) : NULL;
}

static void count_words(second_look *look)
{
    const features *features = look->features;
    for (size_t r = 0; r < features->n_runs; r++)
        for (uint32_t i = features->runs[r].first; i < features->runs[r].last; i++) {
            size_t word = features->tokens[i].uses - 1; /* in capitals: has uses */
            uint16_t *count = &look->words[word * (look->n_types + 1) + type_of(look->labels[i])];
            *count += *count < 1000;
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
    for (size_t i = next_name(labels, 0, n_tokens); i < n_tokens;
         i = next_name(labels, name_end(look, (uint32_t)i), n_tokens)) {
        size_t last = name_end(look, (uint32_t)i);
        uint32_t hash = 1;
        if (may_come_again(look, &look->features->tokens[i]))
            look->starts[tokens[i].hash % STARTS_BITS / 32] |= 1u << tokens[i].hash % 32;
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
static size_t strongest(const uint16_t *counts, size_t n_types, size_t own, size_t from,
                        size_t *times)
{
    size_t best = 0;
    *times = 0;
    for (size_t k = from; k <= n_types; k++) {
        size_t count = counts[k] - (k == own && counts[k]);
        if (count > *times) {
            *times = count;
            best = k;
        }
    }
    return best;
}

/* The longest phrase that begins here, found elsewhere too. */
static uint32_t mark_phrase(second_look *look, uint32_t first)
{
    const tokens *tokens = look->features->input.tokens;
    uint32_t end = tokens->sentences[tokens->sentence_of[first]].last, hash = 1, behind = first;
    bool begins = look->labels[first] % 2 == 1;
    uint32_t own_end = begins ? name_end(look, first) : 0;
    phrase_mark mark = {0};
    for (uint32_t t = first; t < end && t < first + PHRASE_LONGEST; t++) {
        hash = facts_join(hash, tokens->items[t].hash) | 1;
        size_t at = phrase_slot(look, hash), times;
        if (!look->phrases[at].hash)
            continue;
        size_t own = own_end == t + 1 ? type_of(look->labels[first]) : 99;
        size_t type =
            strongest(look->phrase_types + at * (look->n_types + 1), look->n_types, own, 1, &times);
        if (type) {
            mark = (phrase_mark){(uint8_t)type, 1, (uint8_t)(times > 3 ? 3 : times)};
            behind = t + 1;
        }
    }
    for (uint32_t t = first; t < behind; t++, mark.place = 2)
        look->marks[t] = mark;
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

static void mark_glosses(second_look *look)
{
    const tokens *tokens = look->features->input.tokens;
    const token_facts *facts = look->features->tokens;
    if (!look->features->n_glosses)
        return;
    for (uint32_t i = 0; i < tokens->count; i++) {
        if (facts[i].gloss != 1)
            continue;
        uint32_t acronym = i;
        while (acronym < tokens->count && facts[acronym].gloss != 3)
            acronym++;
        if (acronym == tokens->count)
            return;
        size_t times;
        uint16_t *counts = counts_of_word(look, &facts[acronym]);
        size_t of_acronym = counts ? strongest(counts, look->n_types, 99, 1, &times) : 0;
        look->gloss_types[acronym] = (uint8_t)(type_of(look->labels[i]) + 1);
        for (uint32_t t = i; t + 1 < acronym; t++)
            look->gloss_types[t] = (uint8_t)(of_acronym + 1);
        i = acronym;
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
    look->marks = arena_array(arena, phrase_mark, n_tokens + 1);
    look->gloss_types = arena_array(arena, uint8_t, n_tokens + 1);
    count_words(look);
    count_phrases(look, arena);
    if (look->n_different)
        mark_phrases(look);
    mark_glosses(look);
    return look;
}

static void read_word(const second_look *look, const token_facts *token, uint8_t label,
                      found_near *out)
{
    const uint16_t *counts = facts_in_run(token) ? counts_of_word(look, token) : NULL;
    if (!counts)
        return;
    size_t times, outside = counts[0] - (type_of(label) == 0);
    size_t type = strongest(counts, look->n_types, type_of(label), 1, &times);
    if (!times) {
        out->share = outside > 1 ? 2 : (uint16_t)outside;
        return;
    }
    size_t share = times > outside ? outside == 0 : 2;
    out->type = (uint8_t)type;
    out->share = (uint16_t)(type * 16 + share * 4 + (times > 3 ? 3 : times));
}

/* Most tokens have nothing to tell. */
static bool is_found(const second_look *look, uint32_t token)
{
    const token_facts *here = &look->features->tokens[token];
    if (look->marks[token].type || look->gloss_types[token])
        return true;
    return facts_in_run(here) && facts_uses(look->features, here)->in_runs > 1;
}

/* What was found at a token; each is asked for by up to three, one after the other. */
static found_near found_at(second_look *look, uint32_t token)
{
    if (look->asked[token % ASKED] == token + 1)
        return look->answers[token % ASKED];
    found_near found = {0};
    read_word(look, &look->features->tokens[token], look->labels[token], &found);
    if (look->marks[token].type) {
        found.mark = (uint8_t)(look->marks[token].type * 4u + look->marks[token].place);
        found.times = look->marks[token].times;
    }
    found.gloss = look->gloss_types[token];
    look->asked[token % ASKED] = token + 1;
    return look->answers[token % ASKED] = found;
}

size_t second_look_bundles(second_look *look, const sentence *sentence, uint32_t token,
                           feature_bundle *out)
{
    size_t count = 0;
    for (int place = -1; place <= 1; place++) {
        int64_t at = (int64_t)token + place;
        if (at < sentence->first || at >= sentence->last || !is_found(look, (uint32_t)at))
            continue;
        found_near found = found_at(look, (uint32_t)at);
        if (found.type || found.share || found.mark || found.gloss)
            out[count++] = found_bundle(place, found);
    }
    return count;
}
