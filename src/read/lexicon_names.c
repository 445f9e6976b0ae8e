#include "lexicon_names.h"

/* The type of the first entry whose match is an entity; NULL where there is none. */
static const char *certain_type(const lexicon_match *match)
{
    for (uint32_t e = 0; e < match->n_entries; e++) {
        lexicon_entry entry = lexicon_entry_at(match->lexicon, match->first_entry + e);
        if (entry.certain)
            return entry.type;
    }
    return NULL;
}

/* Names are written with capitals. */
static bool is_capitalised(const tokens *tokens, const lexicon_match *match)
{
    unsigned letter_case = tokens->items[match->first].letter_case;
    return letter_case != CASE_LOWER && letter_case != CASE_NONE;
}

void lexicon_names_read(const tokens *tokens, const lexicon_matches *matches, const values *values,
                        workspace *workspace, names *out)
{
    name *items = arena_array(workspace->arena, name, matches->count + 1);
    size_t count = 0, v = 0;
    uint32_t free_from = 0; /* the first token no name covers yet */
    for (size_t m = 0; m < matches->count; m++) {
        const lexicon_match *match = &matches->items[m];
        if (match->first < free_from || !is_capitalised(tokens, match))
            continue;
        uint32_t start = tokens->items[match->first].start;
        uint32_t end = tokens->items[match->last - 1].end;
        while (v < values->count && values->items[v].end <= start)
            v++;
        const char *type = certain_type(match);
        if (!type || (v < values->count && values->items[v].start < end))
            continue;
        items[count++] = (name){match->first, match->last, type};
        free_from = match->last;
    }
    *out = (names){items, count};
}
