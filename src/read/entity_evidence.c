/* What the lexicon says of the tokens, asked once: which kinds of entries each match has, and what
 * follows from them for each token. */
#include "entity_parts.h"

enum { LONG_PROGRAMME = 3 }; /* tokens */

void evidence_read(reading *reading, const lexicon_matches *matches)
{
    arena *arena = reading->arena;
    size_t n_tokens = reading->tokens->count, programmes_capacity = 0;
    uint32_t *match_at = arena_unset(arena, uint32_t, n_tokens + 2);
    uint16_t *match_kinds = arena_unset(arena, uint16_t, matches->count + 1);
    uint8_t *marks = arena_array(arena, uint8_t, n_tokens + 1);
    uint8_t *position_size = arena_array(arena, uint8_t, n_tokens + 1);
    evidence out = {matches->items, match_kinds, match_at, marks, position_size, NULL, 0};
    uint32_t *programmes = NULL;
    size_t token = 0;
    for (size_t m = 0; m < matches->count; m++) {
        const lexicon_match *match = &matches->items[m];
        uint16_t kinds = kinds_of_match(reading->rules, match);
        while (token <= match->first)
            match_at[token++] = (uint32_t)m;
        match_kinds[m] = kinds;
        for (uint32_t t = match->first; (uint8_t)kinds && t < match->last; t++)
            marks[t] |= (uint8_t)kinds;
        uint32_t size = match->last - match->first;
        if ((kinds & KIND_POSITION) && size > position_size[match->first])
            position_size[match->first] = (uint8_t)(size < UINT8_MAX ? size : UINT8_MAX);
        if ((kinds & KIND_PROGRAM) && size >= LONG_PROGRAMME) {
            programmes = arena_extend(arena, programmes, out.n_programmes, &programmes_capacity,
                                      sizeof *programmes);
            programmes[out.n_programmes++] = (uint32_t)m;
        }
    }
    while (token <= n_tokens)
        match_at[token++] = (uint32_t)matches->count;
    out.programmes = programmes;
    reading->evidence = out;
}

const lexicon_match *evidence_match(const reading *reading, uint32_t first, uint32_t last,
                                    uint16_t kind)
{
    const evidence *evidence = &reading->evidence;
    for (uint32_t m = evidence->match_at[first]; m < evidence->match_at[first + 1]; m++)
        if (evidence->matches[m].last == last && (evidence->match_kinds[m] & kind))
            return &evidence->matches[m];
    return NULL;
}

/* The first entry of a kind, and of a type unless that is NULL. */
static bool entry_of(const reading *reading, const lexicon_match *match, uint16_t kind,
                     const char *type, lexicon_entry *out)
{
    for (entry_run run = first_run(reading->rules, match); run.facts; next_run(&run)) {
        if (run.facts->kind != kind)
            continue;
        *out = lexicon_entry_at(match->lexicon, run.first); /* one file has one type */
        if (!type || strcmp(out->type, type) == 0)
            return true;
    }
    return false;
}

bool evidence_entry(const reading *reading, uint32_t first, uint32_t last, uint16_t kind,
                    lexicon_entry *out)
{
    const lexicon_match *match = evidence_match(reading, first, last, kind);
    return match && entry_of(reading, match, kind, NULL, out);
}

bool evidence_entry_of_type(const reading *reading, uint32_t first, uint32_t last,
                            const part_type *type, lexicon_entry *out)
{
    const evidence *evidence = &reading->evidence;
    const char *name = type->kind == KIND_OTHER ? type->name : NULL;
    for (uint32_t m = evidence->match_at[first]; m < evidence->match_at[first + 1]; m++)
        if (evidence->matches[m].last == last && (evidence->match_kinds[m] & type->kind) &&
            entry_of(reading, &evidence->matches[m], type->kind, name, out))
            return true;
    return false;
}
