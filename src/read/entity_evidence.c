/* What the lexicon says of the tokens, asked once: which kinds of entries each match has, and what
 * follows from them for each token. */
#include "entity_parts.h"

enum { OTHER_TYPE = 1 << 15, MOST_REMEMBERED = 512 };

/* The types this stage asks for. */
static const struct {
    const char *type;
    uint16_t kind;
} kinds[] = {
    {"honorific", MARK_HONORIFIC},
    {"degree", MARK_DEGREE},
    {"position", MARK_POSITION},
    {"speech_verb", MARK_SPEECH},
    {"given_name", MARK_GIVEN},
    {"GPE", 1 << 8},
    {"ORG", 1 << 9},
    {"PER", 1 << 10},
    {"organisation_head", 1 << 11},
};

static uint16_t kind_of(const char *type)
{
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (strcmp(type, kinds[i].type) == 0)
            return kinds[i].kind;
    return OTHER_TYPE;
}

/* Some phrases have hundreds of entries (villages of one name), and texts repeat themselves. */
typedef struct memory {
    struct {
        const lexicon *lexicon;
        uint32_t first_entry;
        uint16_t kinds;
    } seen[MOST_REMEMBERED];
} memory;

static uint16_t kinds_of(const lexicon_match *match, memory *memory)
{
    size_t slot = match->first_entry % MOST_REMEMBERED;
    if (memory->seen[slot].lexicon == match->lexicon &&
        memory->seen[slot].first_entry == match->first_entry)
        return memory->seen[slot].kinds;
    uint16_t found = 0;
    const char *type = NULL;
    for (uint32_t e = 0; e < match->n_entries; e++) {
        lexicon_entry entry = lexicon_entry_at(match->lexicon, match->first_entry + e);
        if (!type || strcmp(type, entry.type) != 0)
            found |= kind_of(entry.type);
        type = entry.type;
    }
    memory->seen[slot].lexicon = match->lexicon;
    memory->seen[slot].first_entry = match->first_entry;
    memory->seen[slot].kinds = found;
    return found;
}

void evidence_read(const tokens *tokens, const lexicon_matches *matches, arena *arena,
                   evidence *out)
{
    size_t count = tokens->count;
    uint32_t *match_at = arena_array(arena, uint32_t, count + 2);
    uint16_t *match_kinds = arena_array(arena, uint16_t, matches->count + 1);
    uint8_t *marks = arena_array(arena, uint8_t, count + 1);
    uint32_t *position_last = arena_array(arena, uint32_t, count + 1);
    memory *memory = arena_new(arena, struct memory);
    for (size_t m = 0; m < matches->count; m++) {
        const lexicon_match *match = &matches->items[m];
        match_at[match->first + 1]++;
        match_kinds[m] = kinds_of(match, memory);
        uint8_t found = (uint8_t)match_kinds[m];
        for (uint32_t t = match->first; found && t < match->last; t++)
            marks[t] |= found;
        if ((found & MARK_POSITION) && match->last > position_last[match->first])
            position_last[match->first] = match->last;
    }
    for (size_t t = 0; t < count; t++)
        match_at[t + 1] += match_at[t];
    *out = (evidence){matches->items, match_kinds, match_at, marks, position_last};
}

const lexicon_match *evidence_match(const evidence *evidence, uint32_t first, uint32_t last,
                                    const char *type)
{
    uint16_t kind = 0;
    for (uint32_t m = evidence->match_at[first]; m < evidence->match_at[first + 1]; m++) {
        if (evidence->matches[m].last != last)
            continue;
        kind = kind ? kind : kind_of(type);
        if (evidence->match_kinds[m] & kind)
            return &evidence->matches[m];
    }
    return NULL;
}

bool evidence_entry(const evidence *evidence, uint32_t first, uint32_t last, const char *type,
                    lexicon_entry *out)
{
    uint16_t kind = 0;
    for (uint32_t m = evidence->match_at[first]; m < evidence->match_at[first + 1]; m++) {
        const lexicon_match *match = &evidence->matches[m];
        if (match->last != last)
            continue;
        kind = kind ? kind : kind_of(type);
        for (uint32_t e = 0; (evidence->match_kinds[m] & kind) && e < match->n_entries; e++) {
            *out = lexicon_entry_at(match->lexicon, match->first_entry + e);
            if (strcmp(out->type, type) == 0)
                return true;
        }
    }
    return false;
}
