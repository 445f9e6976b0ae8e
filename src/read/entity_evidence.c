/* What the lexicon says of the tokens, asked once: which kinds of entries each match has, and what
 * follows from them for each token. */
#include "entity_parts.h"

enum { LONG_PROGRAMME = 3 }; /* tokens */

enum { AT_ONCE = 16 };

/* Some places at once: those too many are written again. */
static inline void put_places(uint32_t *at, uint32_t match)
{
    for (size_t i = 0; i < AT_ONCE; i++)
        at[i] = match;
}

/* Rarely there are so many. */
static __attribute__((noinline)) void put_more(uint32_t *at, const uint32_t *end, uint32_t match)
{
    for (; at < end; at += AT_ONCE)
        put_places(at, match);
}

/* Matches of some kinds: few are. */
typedef struct listed {
    uint32_t *marking, *regions;
    size_t n_marking, n_regions;
} listed;

/* Which kinds the matches have, and where those of each token begin: with the next one's where it
 * has none. Lists those that say something of their tokens, and the regions. */
static void read_matches(const reading *reading, const lexicon_matches *matches,
                         uint16_t *match_kinds, uint32_t *match_at, listed *out)
{
    const lexicon *lexicon = NULL; /* of the last one: there are few */
    const uint16_t *kinds_of_mix = NULL;
    uint32_t *at = match_at, count = (uint32_t)matches->count;
    listed listed = *out;
    for (uint32_t m = 0; m < count; m++) {
        const lexicon_match *match = &matches->items[m];
        if (match->lexicon != lexicon) {
            lexicon = match->lexicon;
            kinds_of_mix = facts_of(reading->rules, lexicon)->kinds;
        }
        /* every match has a lexicon, NOLINTNEXTLINE(clang-analyzer-core.NullDereference) */
        uint16_t kinds = match_kinds[m] = kinds_of_mix[match->mix];
        listed.marking[listed.n_marking] = m;
        listed.n_marking += (kinds & (KIND_MARKS | KIND_PROGRAM)) != 0;
        listed.regions[listed.n_regions] = m;
        listed.n_regions += (kinds & KIND_GPE) != 0;
        uint32_t *behind = match_at + match->first + 1;
        put_places(at, m);
        if (behind > at + AT_ONCE)
            put_more(at + AT_ONCE, behind, m);
        at = behind;
    }
    put_more(at, match_at + reading->tokens->count + 1, count);
    *out = listed;
}

/* What the matches say of their tokens. Those with positions, verbs of speech or programmes come
 * first in the list then, for there are fewer still; returns how many. */
static size_t mark_tokens(const evidence *evidence, listed *listed, uint8_t *marks)
{
    size_t count = 0;
    for (size_t i = 0; i < listed->n_marking; i++) {
        uint32_t m = listed->marking[i];
        const lexicon_match *match = &evidence->matches[m];
        uint16_t kinds = evidence->match_kinds[m];
        marks[match->first] |= (uint8_t)kinds;
        marks[match->first + 1] |= match->last - match->first > 1 ? (uint8_t)kinds : 0;
        for (uint32_t t = match->first + 2; t < match->last; t++)
            marks[t] |= (uint8_t)kinds;
        listed->marking[count] = m;
        count += (kinds & (KIND_POSITION | KIND_SPEECH | KIND_PROGRAM)) != 0;
    }
    return count;
}

void evidence_read(reading *reading, const lexicon_matches *matches)
{
    arena *arena = reading->arena;
    size_t n_tokens = reading->tokens->count, programmes_capacity = 0;
    uint16_t *match_kinds = arena_unset(arena, uint16_t, matches->count + KINDS_BEHIND);
    uint8_t *marks = arena_array(arena, uint8_t, n_tokens + 1);
    uint8_t *position_size = arena_array(arena, uint8_t, n_tokens + 1);
    uint32_t *match_at = arena_unset(arena, uint32_t, n_tokens + 1 + AT_ONCE);
    evidence out = {.matches = matches->items,
                    .match_kinds = match_kinds,
                    .match_at = match_at,
                    .marks = marks,
                    .position_size = position_size};
    listed listed = {.marking = arena_unset(arena, uint32_t, matches->count + 1),
                     .regions = arena_unset(arena, uint32_t, matches->count + 1)};
    read_matches(reading, matches, match_kinds, match_at, &listed);
    memset(match_kinds + matches->count, 0, KINDS_BEHIND * sizeof *match_kinds);
    size_t n_listed = mark_tokens(&out, &listed, marks);
    uint32_t *programmes = NULL, *heads = arena_unset(arena, uint32_t, n_listed + 1);
    uint32_t *verbs = arena_unset(reading->results, uint32_t, n_listed + 1);
    for (size_t i = 0; i < n_listed; i++) {
        uint32_t m = listed.marking[i];
        const lexicon_match *match = &matches->items[m];
        uint16_t kinds = match_kinds[m];
        uint32_t size = match->last - match->first;
        heads[out.n_heads] = match->first;
        out.n_heads += (kinds & KIND_POSITION) != 0;
        verbs[out.n_speech_verbs] = match->first;
        out.n_speech_verbs += ((kinds & KIND_SPEECH) != 0) & (size == 1);
        uint32_t position = size & -(uint32_t)((kinds & KIND_POSITION) != 0),
                 before = position_size[match->first];
        position = position < UINT8_MAX ? position : UINT8_MAX;
        uint32_t longer = -(uint32_t)(position > before); /* all bits, or none */
        position_size[match->first] = (uint8_t)(before ^ ((before ^ position) & longer));
        if ((kinds & KIND_PROGRAM) && size >= LONG_PROGRAMME) {
            programmes = arena_extend(arena, programmes, out.n_programmes, &programmes_capacity,
                                      sizeof *programmes);
            programmes[out.n_programmes++] = m;
        }
    }
    out.programmes = programmes;
    out.heads = heads;
    out.regions = listed.regions;
    out.n_regions = listed.n_regions;
    out.speech_verbs = verbs;
    reading->evidence = out;
}

const lexicon_match *evidence_match(const reading *reading, uint32_t first, uint32_t last,
                                    uint16_t kind)
{
    const evidence *evidence = &reading->evidence;
    for (uint32_t m = evidence->match_at[first]; m < evidence->match_at[first + 1]; m++)
        if ((evidence->matches[m].last == last) & ((evidence->match_kinds[m] & kind) != 0))
            return &evidence->matches[m];
    return NULL;
}

bool match_entry(const reading *reading, const lexicon_match *match, uint16_t kind,
                 const part_type *type, known_entry *out)
{
    const char *name = type && type->kind == KIND_OTHER ? type->name : NULL;
    for (entry_run run = first_run(reading->rules, match); run.facts; next_run(&run)) {
        if (run.facts->kind != kind || (name && strcmp(run.facts->type, name) != 0))
            continue;
        *out = (known_entry){match->lexicon, run.facts, run.first};
        return true;
    }
    return false;
}

bool evidence_entry(const reading *reading, uint32_t first, uint32_t last, uint16_t kind,
                    known_entry *out)
{
    const lexicon_match *match = evidence_match(reading, first, last, kind);
    return match && match_entry(reading, match, kind, NULL, out);
}

bool evidence_entry_of_type(const reading *reading, uint32_t first, uint32_t last,
                            const part_type *type, known_entry *out)
{
    const evidence *evidence = &reading->evidence;
    for (uint32_t m = evidence->match_at[first]; m < evidence->match_at[first + 1]; m++)
        if ((evidence->matches[m].last == last) & ((evidence->match_kinds[m] & type->kind) != 0) &&
            match_entry(reading, &evidence->matches[m], type->kind, type, out))
            return true;
    return false;
}
